/** The question why things are not better yet: "Waarom geen 8?", "Why isn't it higher?", "Wat ontbreekt er nog?". */
import { isA } from '../conversation/ask.ts';
import type { Utterance } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { type PhraseMatch, Phrases, phrases } from '../text/phrases.ts';
import { sentencesIn } from '../text/sentences.ts';
import { comparisonIn, distanceBetween, isAboutNow, type OnScale } from './positions.ts';

/** Under `higher` the last word of a match says "higher". */
const wording = new Phrases({
  higher: {
    nl: [
      '(waarom|hoezo) (niet|nog niet|niet al|niet iets|niet wat) hoger',
      '(waarom|hoezo) … niet … hoger',
      '(waarom|hoezo) … niet (hoger|nog hoger|al hoger|iets hoger)',
      '(wat maakt|hoe komt het) dat … niet (hoger|nog hoger|al hoger|iets hoger)',
    ],
    en: [
      'why not (higher|any higher|even higher)',
      "why (isn't|aren't|is|are|don't|didn't|do|did) … (higher|any higher)",
      '(what makes|how come) … not (higher|any higher|yet higher)',
      "(what makes|how come) … isn't (higher|any higher)",
    ],
  },
  missing: {
    nl: [
      'wat (ontbreekt|mist|ontbrak|miste) er',
      'wat (mis|mist) <je>',
      'wat ontbreekt',
      'wat staat (een|de) # in de weg',
      'wat houdt <je> … tegen',
    ],
    en: [
      "what's (missing|lacking)",
      'what is (still|) (missing|lacking)',
      'what (stops|keeps) … (higher|#)',
      "(what's|what is) (keeping|stopping) … (higher|#)",
    ],
  },
});

const denied = phrases({
  nl: ['(geen|niet) (een|op een|op de|bij een|al|al een|op|) #'],
  en: [
    '(not|no) (a|an|at a|at an|at|yet a|yet an|already a|) #',
    "(isn't|aren't|don't|didn't) (it|you|they|) … #",
  ],
});

/** Whether a professional asks why it is not higher. Where numbers are compared, the numbers tell. */
export function asksWhyNotHigher(utterance: Utterance, on: OnScale, language: Language): boolean {
  if (!utterance.inferred && isA(utterance, 'scale-why-not-higher')) return true;
  const isAfterPosition = on.stands.length > 0 && isAboutNow(utterance);
  if (isAfterPosition && wordingOf(utterance, language) !== undefined) return true;
  const comparison = isAfterPosition ? comparisonIn(utterance, on, language) : undefined;
  if (comparison !== undefined) {
    if (!isHigher(comparison.other.value, on)) return false;
    // Both numbers named, and the first time: that is a comparison the wrong way round.
    if (comparison.current !== undefined)
      return on.waiting === undefined && isA(utterance, 'scale-why-not-higher');
    return denies(utterance, language);
  }
  if (isA(utterance, 'scale-why-not-higher')) return true;
  return isAfterPosition && utterance.heard?.technique === 'scale-why-not-higher';
}

/** The words that ask it without naming a number. */
export function wordingOf(
  { prose }: Utterance,
  language: Language,
): PhraseMatch<'higher' | 'missing'> | undefined {
  const questions = sentencesIn(prose).filter((sentence) => sentence.isQuestion);
  return wording
    .allIn(prose, language)
    .find((match) => questions.some(({ from, to }) => from <= match.from && match.to <= to));
}

function isHigher(value: Parameters<typeof distanceBetween>[0], { stands }: OnScale): boolean {
  const values = stands.flatMap((stand) => stand.values);
  return values.every((named) => (distanceBetween(named, value) ?? -1) > 0);
}

function denies({ prose }: Utterance, language: Language): boolean {
  return prose.text.includes('?') && denied.isIn(prose, language);
}
