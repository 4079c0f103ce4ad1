import type { Language } from '../locale/language.ts';

/** Words that may stand before a sentence without being a part of it. */
export const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'nou ja nee oke ok okay en dus eh ehm uh uhm hm hmm maar goed he ah aha o oh zo tja kijk want hoi zeg joh ach precies mooi fijn'.split(
      ' ',
    ),
  ),
  en: new Set(
    'so okay ok well and but um uhm uh erm er hm hmm right yeah yes oh ah now alright mm hey then because listen look great good'.split(
      ' ',
    ),
  ),
};
