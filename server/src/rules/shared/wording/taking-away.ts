/** Words that say what should not be, where a goal should say what should: "geen ruzie", "minder gamen", "stop vaping". */
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import type { PhraseMatch } from '../../../text/search.ts';
import { type Word, wordsIn } from '../../../text/words.ts';

const takingAway = phrases({
  nl: ['(geen|niet|nooit|niks|niets|minder)', '(stoppen|stopt|stop|gestopt|ophouden|ophoudt)'],
  en: [
    '(no|not|never|nothing|none|less|fewer)',
    '(stop|stops|stopping|stopped|quit|quitting)',
    "(don't|doesn't|didn't|won't|isn't|aren't|can't|hasn't|haven't|wouldn't)",
  ],
});

/** The same words where they take nothing away. */
const harmless = phrases({
  nl: [
    'niet alleen',
    'niets liever',
    'niet stoppen',
    'nooit meer stoppen',
    'geen (externe|extra|) (hulp|begeleiding|steun|ondersteuning)',
    'geen probleem',
  ],
  en: [
    'not (only|just)',
    'nothing better',
    '(say|says|saying|said) no',
    'no (outside|external|extra|) (help|support)',
    '(bus|pit) stop',
    'no problem',
  ],
});

/** Behind these words a sentence tells when or why, and not what is wanted. */
const aside = phrases({
  nl: ['(ook|zelfs) (als|al|wanneer)', '(hoewel|omdat|want)'],
  en: ['even (if|when|though)', '(although|though|because)'],
});

/** The first such word among the words from `first` up to but not including `last`. */
export function takingAwayIn(
  prose: Prose,
  first: number,
  last: number,
  language: Language,
): PhraseMatch | undefined {
  const matches = takingAway.allIn(prose, language);
  if (matches.length === 0) return undefined;
  const passed = harmless.allIn(prose, language);
  return matches.find(
    (each) =>
      each.first >= first &&
      each.last <= last &&
      !passed.some((other) => other.first <= each.first && each.last <= other.last) &&
      !isAside(wordsIn(prose), each.first, language),
  );
}

/** Whether the word stands in a clause that only tells when or why. */
function isAside(words: readonly Word[], index: number, language: Language): boolean {
  let start = index;
  while (start > 0 && words[start]!.after === 'none') start--;
  return aside.isIn(words.slice(start, index), language);
}
