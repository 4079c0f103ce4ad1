/** How far into the conversation something is said: by the turns of the professional on the shortest path through it. */
import { once } from '../../../conversation/ask.ts';
import type { Conversation, Moment, Turn } from '../../../conversation/model.ts';

/** Turns of the professional on the shortest path, the one that is asked about among them. */
export interface Standing {
  /** Its number on that path, from 1. */
  readonly number: number;
  readonly total: number;
}

type Direction = 'previous' | 'next';

interface Lengths {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Where a turn of the professional stands on the shortest path through it. */
export function standingOf(conversation: Conversation, moment: Moment): Standing {
  const lengths = once<Lengths>(conversation, fewestTurns, () => ({
    from: fewestTurns(conversation, 0, 'next'),
    to: fewestTurns(conversation, conversation.moments.length - 1, 'previous'),
  }));
  const number = lengths.from[moment.index]!;
  const own = moment.turn !== undefined && counts(conversation, moment.turn) ? 1 : 0;
  return { number, total: number + lengths.to[moment.index]! - own };
}

/** The fewest turns of the professional between a moment and each other one, both included. */
function fewestTurns(conversation: Conversation, origin: number, direction: Direction): readonly number[] {
  const { moments } = conversation;
  const fewest: number[] = new Array(moments.length).fill(Number.POSITIVE_INFINITY);
  let border = [origin];
  for (let length = 0; border.length > 0; length++) {
    const beyond: number[] = [];
    for (let index = border.pop(); index !== undefined; index = border.pop()) {
      if (fewest[index]! <= length) continue;
      fewest[index] = length;
      for (const other of moments[index]![direction]) {
        const { turn } = moments[other]!;
        (turn !== undefined && counts(conversation, turn) ? beyond : border).push(other);
      }
    }
    border = beyond;
  }
  return fewest;
}

/** Lines in a row by one speaker are one turn: only the first of them counts. */
function counts({ turns }: Conversation, { role, index, label }: Turn): boolean {
  return role === 'professional' && turns[index - 1]?.label.text !== label.text;
}
