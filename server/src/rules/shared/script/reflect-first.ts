/** The repair where something should have been given back first: a reflection, for the writer to fill in. */
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import type { Edit } from '../../contract.ts';
import { addressedAt, exchangeBefore, silenceIn, toFillIn } from './inserted-turns.ts';
import { tagOf } from './writing.ts';

/** The edits that put a reflection, a silence and an answer before the utterance; see `exchangeBefore`. */
export function reflectFirst(conversation: Conversation, utterance: Utterance): readonly Edit[] | undefined {
  const opening = addressedAt(conversation, utterance.turn, {
    nl: 'Voor jou is …',
    nlFormal: 'Voor u is …',
    en: 'For you, …',
  });
  const said = `${tagOf(conversation, 'reflection')} ${opening}\n${silenceIn(conversation)}`;
  return exchangeBefore(conversation, utterance, said, toFillIn);
}
