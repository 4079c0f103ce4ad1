/** Whether the client asked for what the professional says now. */
import { once } from '../../../conversation/ask.ts';
import type { Conversation, Turn } from '../../../conversation/model.ts';
import { asksForInformation } from '../wording/client-answers.ts';
import { momentOf } from './asking-on.ts';

/** Whether, on some path, the turn answers a client who asks to be told something. */
export function isAskedFor(conversation: Conversation, turn: Turn): boolean {
  const known = once(conversation, isAskedFor, () => new Map<Turn, boolean>());
  let isAsked = known.get(turn);
  if (isAsked === undefined) {
    isAsked = asksBefore(conversation, turn, known);
    known.set(turn, isAsked);
  }
  return isAsked;
}

/** What is known of an earlier line of the same turn need not be looked for again. */
function asksBefore(conversation: Conversation, turn: Turn, known: ReadonlyMap<Turn, boolean>): boolean {
  const { moments, language } = conversation;
  const met = new Set<number>();
  const queue = [...momentOf(conversation, turn).previous];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (met.has(index)) continue;
    met.add(index);
    const { turn: before, previous } = moments[index]!;
    if (before?.role === 'client') {
      if (before.utterances.some((utterance) => asksForInformation(utterance, language))) return true;
    } else if (before === undefined || before.label.text === turn.label.text) {
      const earlier = before && known.get(before);
      if (earlier === true) return true;
      if (earlier === undefined) queue.push(...previous);
    }
  }
  return false;
}
