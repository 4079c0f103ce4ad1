/** Whether the client asked for what the professional says now. */
import { once } from '../../../conversation/ask.ts';
import type { Conversation, Moment, Turn } from '../../../conversation/model.ts';
import { asksForInformation } from '../wording/client-answers.ts';

/** Whether, on some path, the turn answers a client who asks to be told something. */
export function isAskedFor(conversation: Conversation, turn: Turn): boolean {
  return once(conversation, findAskedFor, () => findAskedFor(conversation)).has(turn);
}

/** What may be said next by whoever answers; `answering` is the label of who has begun to. */
interface Answering {
  readonly moment: Moment;
  readonly answering: string | undefined;
}

function findAskedFor({ moments, language }: Conversation): ReadonlySet<Turn> {
  const askedFor = new Set<Turn>();
  const met = new Map<string | undefined, Set<Moment>>();
  const queue: Answering[] = [];
  const goOn = ({ next }: Moment, answering: string | undefined) => {
    const here = met.get(answering) ?? new Set();
    met.set(answering, here);
    for (const index of next) {
      const moment = moments[index]!;
      if (here.has(moment)) continue;
      here.add(moment);
      queue.push({ moment, answering });
    }
  };
  for (const moment of moments)
    if (moment.turn?.role === 'client' && asks(moment.turn)) goOn(moment, undefined);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const { moment, answering } = at;
    const { turn } = moment;
    if (turn === undefined) goOn(moment, answering);
    else if (answering === undefined || answering === turn.label.text) {
      askedFor.add(turn);
      // Lines in a row by one speaker are one answer.
      if (turn.role !== 'client') goOn(moment, turn.label.text);
    }
  }
  return askedFor;

  function asks({ utterances }: Turn): boolean {
    return utterances.some((utterance) => asksForInformation(utterance, language));
  }
}
