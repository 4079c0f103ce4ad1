/** What counts as an open and what as a closed question, for the rules about them and for the counts. */
import { isKindOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Utterance } from '../conversation/model.ts';

/** `unspecified` is asked in a way that neither the tag nor the words tell. */
export type QuestionCode = 'open' | 'closed' | 'check' | 'unspecified';

/** The question that an utterance asks, for the rates; undefined where it asks none. */
export function questionCode(utterance: Utterance): QuestionCode | undefined {
  const { technique, heard } = utterance;
  // A question whose tag leaves its form open has the form that its words show.
  const form =
    technique === 'question' && isKindOf(heard?.technique, 'question') ? heard!.technique : technique;
  if (form === undefined || form === 'scale-explanation') return undefined;
  if (isKindOf(form, 'check')) return 'check';
  if (isKindOf(form, 'closed-question')) return 'closed';
  if (openFamilies.some((family) => isKindOf(form, family))) return 'open';
  return isKindOf(form, 'question') ? 'unspecified' : undefined;
}

/** Asking for permission, for what somebody knows already or for a summary is no question for the rates. */
const openFamilies: readonly TechniqueId[] = [
  'open-question',
  'why-question',
  'scale-question',
  'elicit-reaction',
];
