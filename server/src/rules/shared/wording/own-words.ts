/** Whether words are what the speaker states, in the speaker's own name: not asked, quoted or told of others. */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { recall } from '../../../text/memory.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Word } from '../../../text/words.ts';
import { firstFrom, formOf, wordsOfSentence } from './question-form.ts';
import { isQuoted } from './quoted-speech.ts';
import { sentenceAt } from './sentence-at.ts';

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
  const sentence = sentenceAt(prose, from);
  if (sentence === undefined || from < sentence.from || isQuoted(prose, from)) return undefined;
  const { words, isAsked, reported } = readingOf(prose, sentence, language);
  const at = firstFrom(words, from);
  if (words[at]?.start !== from || isAsked || reported[at] === 1) return undefined;
  return { sentence, words, at };
}

/** What holds of a sentence, whichever of its words is asked about. */
interface Reading {
  readonly words: readonly Word[];
  readonly isAsked: boolean;
  /** By word: 1 where it is told of somebody else. */
  readonly reported: Uint8Array;
}

const keys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

function readingOf(prose: Prose, sentence: Sentence, language: Language): Reading {
  const known = recall(prose, keys[language], () => new Map<number, Reading>());
  let reading = known.get(sentence.from);
  if (reading === undefined) {
    const words = wordsOfSentence(prose, sentence);
    reading = { words, isAsked: isAsked(words, sentence, language), reported: reportedIn(words, language) };
    known.set(sentence.from, reading);
  }
  return reading;
}

/** A real question tells nobody anything; a statement with a question mark or "…, toch?" does. */
function isAsked(words: readonly Word[], sentence: Sentence, language: Language): boolean {
  if (!sentence.isQuestion) return false;
  const form = formOf(words, language);
  return form === 'wh' || form === 'inverted';
}

/**
 * "Je moeder zegt dat je moet stoppen": which words are told of somebody else, or of what the other thinks or feels.
 */
function reportedIn(words: readonly Word[], language: Language): Uint8Array {
  const reported = new Uint8Array(words.length);
  let isSaid = false;
  let isThought = false;
  for (let at = 1; at < words.length; at++) {
    const isSameClause = words[at]!.after === 'none';
    const { key } = words[at - 1]!;
    const says = saying[language].has(key);
    const thinks = isSameClause && thinking[language].has(key);
    const isOfOther =
      (says || thinks) &&
      !speakers[language].has(words[at - 2]?.key ?? '') &&
      !speakers[language].has(words[at]!.key);
    if (says && isOfOther) isSaid = true;
    isThought = isSameClause && (isThought || isOfOther);
    if (isSaid || isThought) reported[at] = 1;
  }
  return reported;
}
