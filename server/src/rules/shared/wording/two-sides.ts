/** Whether what is said puts two sides next to each other, or begins to: "aan de ene kant …, en aan de andere kant …". */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import type { PhraseMatch } from '../../../text/search.ts';
import { type Word, wordsIn } from '../../../text/words.ts';
import { isQuoted } from './quoted-speech.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const firstHalves = phrases({
  nl: ['enerzijds', 'aan de ene kant', 'aan de ene zijde', 'eensdeels'],
  en: ['on the one hand', 'on one hand', 'on the one side'],
});
/** "Aan de ene kant van de straat": a place. */
const ofPlaces = set('van of');

const secondHalves = phrases({
  nl: ['de andere kant', 'aan de andere', 'aan de andere zijde', 'en <je>', 'daar staat tegenover'],
  en: ['other hand', 'other side', 'on the other', 'at the same time', 'then again', 'and you'],
});
/** What sets a second side next to the first, in whatever words. */
const contrasts: WordSets = {
  nl: set('anderzijds anderdeels maar terwijl tegelijk tegelijkertijd toch hoewel ook'),
  en: set('but while although though yet however whereas also too'),
};
const and: WordSets = { nl: set('en of'), en: set('and or') };
const joints = phrases({ nl: [...and.nl, ...contrasts.nl], en: [...and.en, ...contrasts.en] });

/** The words that announce the first of two sides, if any. */
export function firstHalfIn(prose: Prose, language: Language): PhraseMatch | undefined {
  return firstHalves
    .allIn(prose, language)
    .find(({ from, last }) => !isQuoted(prose, from) && !ofPlaces.has(wordsIn(prose)[last]?.key ?? ''));
}

/** Whether words behind the first half hold the second one; an "en" does where a comma stands before it. */
export function holdSecondHalf(words: readonly Word[], language: Language): boolean {
  return (
    words.some(
      ({ key, after }) => contrasts[language].has(key) || (and[language].has(key) && after !== 'none'),
    ) || secondHalves.isIn(words, language)
  );
}

/** Whether what is said joins one thing to another, if only by an "en". */
export function joinsTwo(prose: Prose, language: Language): boolean {
  return joints.isIn(prose, language) || secondHalves.isIn(prose, language);
}
