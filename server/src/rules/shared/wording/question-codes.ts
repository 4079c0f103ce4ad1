/** What counts as an open and what as a closed question, for the rules about them and for the counts. */
import { isKindOf, type TechniqueId, techniques } from '../../../catalogue/catalogue.ts';
import type { Utterance } from '../../../conversation/model.ts';

/** `unspecified` is asked in a way that neither the tag nor the words tell. */
export type QuestionCode = 'open' | 'closed' | 'check' | 'unspecified';

/** The question that an utterance asks, for the rates; undefined where it asks none. */
export function questionCode(utterance: Utterance): QuestionCode | undefined {
  const { technique } = utterance;
  if (technique === undefined) return undefined;
  if (technique !== 'question') return codes.get(technique);
  // A question whose tag leaves its form open has the form that its words show.
  const heard = utterance.heard?.technique;
  return codes.get(isKindOf(heard, 'question') ? heard! : technique);
}

function codeOf(form: TechniqueId): QuestionCode | undefined {
  if (form === 'scale-explanation') return undefined;
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

const codes: ReadonlyMap<TechniqueId, QuestionCode | undefined> = new Map(
  techniques.map(({ id }) => [id, codeOf(id)]),
);
