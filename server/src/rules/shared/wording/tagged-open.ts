/** Questions that the writer calls open, for the rules that see whether they are. */
import { isA } from '../../../conversation/ask.ts';
import type { Utterance } from '../../../conversation/model.ts';

/** Solution-focused questions may be closed where an open one follows: they have a rule of their own. */
export function isTaggedOpen(utterance: Utterance): boolean {
  if (utterance.tag === undefined || utterance.inferred) return false;
  return isA(utterance, 'open-question') && !isA(utterance, 'solution-question');
}
