/** "Maar" and "but" where they set one thing against another; not where they mean "only" or soften. */
import type { Language } from '../../../locale/language.ts';
import { Phrases } from '../../../text/phrases.ts';
import { opensSentence } from '../../../text/search.ts';
import type { Word } from '../../../text/words.ts';

const word: Readonly<Record<Language, string>> = { nl: 'maar', en: 'but' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind these "maar" is no conjunction: "alleen maar", "doe maar", "nog maar". */
const particleBehind = set(
  'alleen nog doe zeg ga kom laat kijk neem wacht vertel begin ga toch dan steeds als had was kon mocht wist ging',
);
/** A clause begins with these: "je wilt wel maar je weet niet hoe". */
const clauseBegins = set(
  'je jij u jullie hij ze zij het er ik we wij dat tegelijk tegelijkertijd ook misschien soms nu aan anderzijds toch',
);
/** Behind these "but" means "except". */
const exceptBehind = set('nothing all anything everything none nobody anyone choice option help last');

const around = new Phrases({
  // "Niet alleen … maar ook": the one thing comes on top of the other.
  onTop: { nl: ['maar ook (nog|)'], en: ['but (also|equally)'] },
  // The source's own stem: "Je zou misschien …, maar je wilt ook …".
  stem: {
    nl: ['maar <je> (wil|wilt|willen) (ook|tegelijk|toch ook)', 'maar <je> … (wil|wilt|willen) … ook'],
    en: ['but you (also|would also|do also) want', 'but you … want … (too|as well)'],
  },
  goodThen: { nl: ['maar goed'], en: ['but anyway', 'but okay', 'but ok', 'but for'] },
});

const notOnly = new Phrases({
  notOnly: { nl: ['niet alleen', 'niet enkel', 'niet slechts'], en: ['not only', 'not just'] },
});
const perhaps = new Phrases({
  perhaps: {
    nl: ['(zou|zoudt|zouden) <je> misschien', '<je> (zou|zoudt|zouden) … misschien'],
    en: ['you (might|may|could) (perhaps|maybe|possibly|)', '(perhaps|maybe) you (might|may|would|could)'],
  },
});

const denials = set("niet geen niks not no isn't aren't wasn't weren't don't doesn't didn't");
const LONGEST_CONTRAST = 5;
/** So many words before "maar" may stand between it and the "misschien" that it belongs to. */
const LONGEST_SIDE = 40;

/** The places among the words of one sentence where "maar" or "but" sets against what stands before it. */
export function adversativesIn(words: readonly Word[], language: Language): readonly number[] {
  const here = words.flatMap(({ key }, index) => (key === word[language] ? [index] : []));
  if (here.length === 0) return here;
  const denied = notOnly.findIn(words, language)?.last ?? words.length;
  return here.filter((index) => isAdversative(words, index, denied, language));
}

/** `denied` is where the first "niet alleen" ends. */
function isAdversative(words: readonly Word[], index: number, denied: number, language: Language): boolean {
  const isConjunction = language === 'nl' ? isConjunctionInDutch : isConjunctionInEnglish;
  if (!isConjunction(words, index)) return false;
  const label = around.longestAt(words, index, language)?.label;
  if (label === 'goodThen') return false;
  if (denied <= index) return false;
  if (label === 'stem' && perhaps.isIn(words.slice(Math.max(0, index - LONGEST_SIDE), index), language))
    return false;
  return !corrects(words, index, language);
}

function isConjunctionInDutch(words: readonly Word[], index: number): boolean {
  const { after } = words[index]!;
  const previous = words[index - 1]?.key;
  if (previous !== undefined && after === 'none' && particleBehind.has(previous)) return false;
  if (opensSentence(words, index, 'nl') || after === 'clause') return true;
  return clauseBegins.has(words[index + 1]?.key ?? '');
}

function isConjunctionInEnglish(words: readonly Word[], index: number): boolean {
  return !exceptBehind.has(words[index - 1]?.key ?? '') || words[index]!.after !== 'none';
}

/** "Je bent niet boos, maar verdrietig": the second takes the place of the first, and "en" would be wrong. */
function corrects(words: readonly Word[], index: number, language: Language): boolean {
  if (words.length - index - 1 > LONGEST_CONTRAST) return false;
  const rest = words.slice(index + 1);
  if (!words.slice(0, index).some(({ key }) => denials.has(key))) return false;
  const subjects = language === 'nl' ? clauseBegins : englishSubjects;
  return !rest.slice(0, 2).some(({ key }) => subjects.has(key));
}

const englishSubjects = set("you you're you've you'd he she they it it's i we there that that's");
