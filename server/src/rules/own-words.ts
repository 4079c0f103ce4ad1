/** Whether words are what the speaker states, in the speaker's own name: not asked, quoted or told of others. */
import type { Prose } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { formOf, wordsOfSentence } from './question-form.ts';
import { isQuoted } from './quoted-speech.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody's words or wishes may stand far behind these; somebody's thoughts stand in the same clause. */
const saying: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'zegt zei zeiden zeggen schrijft schreef vertelt vertelde vertelden riep roept gezegd verteld volgens stem',
  ),
  en: set('said says say saying told tells telling according wrote writes voice'),
};
const thinking: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('vindt vinden vond vonden denkt dacht dachten hoort hoorde leest las gevoel idee gehoord gelezen'),
  en: set(
    'think thinks thought feel feels felt believe believes believed hear heard read idea worry worried',
  ),
};
const speakers: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('ik we wij mij'),
  en: set("i we me i'd i'm"),
};

/** A stretch of a sentence: the sentence, its words, and which of them the stretch begins with. */
export interface Stated {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly at: number;
}

/** The sentence in which the stretch from `from` on is stated; undefined where it is asked, quoted or told of others. */
export function statedAt(prose: Prose, from: number, language: Language): Stated | undefined {
  const sentence = sentencesIn(prose).find((each) => each.from <= from && from < each.to);
  if (sentence === undefined || isQuoted(prose, from)) return undefined;
  const words = wordsOfSentence(prose, sentence);
  const at = words.findIndex(({ start }) => start === from);
  if (at < 0 || isAsked(words, sentence, language) || isReported(words, at, language)) return undefined;
  return { sentence, words, at };
}

/** A real question tells nobody anything; a statement with a question mark or "…, toch?" does. */
function isAsked(words: readonly Word[], sentence: Sentence, language: Language): boolean {
  if (!sentence.isQuestion) return false;
  const form = formOf(words, language);
  return form === 'wh' || form === 'inverted';
}

/** "Je moeder zegt dat je moet stoppen": told of somebody else, or of what the other thinks or feels. */
function isReported(words: readonly Word[], at: number, language: Language): boolean {
  let isSameClause = true;
  for (let index = at - 1; index >= 0; index--) {
    if (words[index + 1]!.after !== 'none') isSameClause = false;
    const { key } = words[index]!;
    if (!saying[language].has(key) && !(isSameClause && thinking[language].has(key))) continue;
    const before = words[index - 1]?.key ?? '';
    const behind = words[index + 1]?.key ?? '';
    if (!speakers[language].has(before) && !speakers[language].has(behind)) return true;
  }
  return false;
}
