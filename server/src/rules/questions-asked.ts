/** Whether words ask something, for utterances that no technique says enough about. */
import type { Prose } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { formOf, questionsIn, wordsOfSentence } from './question-form.ts';

/** The kind of question that what is said ends in, or undefined where it ends otherwise. */
export function finalQuestion(prose: Prose, language: Language): 'open' | 'closed' | undefined {
  const last = sentencesIn(prose).at(-1);
  if (last === undefined || !last.isQuestion) return undefined;
  return formOf(wordsOfSentence(prose, last), language) === 'wh' ? 'open' : 'closed';
}

/** Shorter ones ("Echt?", "Oh ja?") only show surprise. */
const FEWEST_WORDS_OF_A_QUESTION = 3;

/** Whether any sentence is a real question: more than "Echt?", and no statement with "…, toch?". */
export function asksSomething(prose: Prose, language: Language): boolean {
  return realQuestionsIn(prose, language).length > 0;
}

/** The sentences that are real questions: more than "Echt?", and no statement with "…, toch?". */
export function realQuestionsIn(prose: Prose, language: Language): readonly Sentence[] {
  if (!prose.text.includes('?')) return [];
  return questionsIn(prose).filter((sentence) => {
    const words = wordsOfSentence(prose, sentence);
    return words.length >= FEWEST_WORDS_OF_A_QUESTION && formOf(words, language) !== 'tagged';
  });
}
