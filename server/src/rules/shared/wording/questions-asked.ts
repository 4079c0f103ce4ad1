/** Whether words ask something, for utterances that no technique says enough about. */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { type Sentence, sentencesIn } from '../../../text/sentences.ts';
import { formsIn, type Question } from './question-form.ts';

/** The kind of question that what is said ends in, or undefined where it ends otherwise. */
export function finalQuestion(prose: Prose, language: Language): 'open' | 'closed' | undefined {
  const last = formsIn(prose, language).at(-1);
  if (last === undefined || last.sentence !== sentencesIn(prose).at(-1)) return undefined;
  return last.form === 'wh' ? 'open' : 'closed';
}

/** Shorter ones ("Echt?", "Oh ja?") only show surprise. */
const FEWEST_WORDS_OF_A_QUESTION = 3;

/** Whether any sentence is a real question: more than "Echt?", and no statement with "…, toch?". */
export function asksSomething(prose: Prose, language: Language): boolean {
  return formsIn(prose, language).some(isReal);
}

/** The sentences that are real questions: more than "Echt?", and no statement with "…, toch?". */
export function realQuestionsIn(prose: Prose, language: Language): readonly Sentence[] {
  return formsIn(prose, language)
    .filter(isReal)
    .map(({ sentence }) => sentence);
}

function isReal({ words, form }: Question): boolean {
  return words.length >= FEWEST_WORDS_OF_A_QUESTION && form !== 'tagged';
}
