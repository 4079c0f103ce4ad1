/** The question why things are not better yet: "Waarom geen 8?", "Why isn't it higher?", "Wat ontbreekt er nog?". */

import { isA } from '../../../conversation/ask.ts';
import type { PositionValue, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { maySayWhyNotHigher, wordingOf } from '../wording/why-not-higher-words.ts';
import { comparisonIn, distanceBetween, isAboutNow, type OnScale, positionsSaid } from './positions.ts';

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
  if (isAfterPosition && wordingOf(utterance, language) !== undefined && !looksLower(utterance, on, language))
    return true;
  const comparison = isAfterPosition ? comparisonIn(utterance, on, language) : undefined;
  if (comparison !== undefined) {
    if (!isHigher(comparison.other.value, on)) return false;
    // Both numbers named, and the first time: that is a comparison the wrong way round.
    if (comparison.current !== undefined)
      return on.waiting === undefined && isA(utterance, 'scale-why-not-higher');
    return denies(utterance, language);
  }
  if (isA(utterance, 'scale-why-not-higher')) return true;
  // What nobody tagged would have that technique already.
  if (!isAfterPosition || utterance.tag === undefined || !maySayWhyNotHigher(utterance, language))
    return false;
  return utterance.heard?.technique === 'scale-why-not-higher';
}

/** "What keeps it off zero?": all that is named is lower than where things stand. */
function looksLower({ prose }: Utterance, on: OnScale, language: Language): boolean {
  const named = positionsSaid(prose, language);
  const standing = on.stands.flatMap((stand) => stand.values);
  const isLower = (value: PositionValue) =>
    standing.every((stand) => (distanceBetween(stand, value) ?? 0) < 0);
  return named.some(({ value }) => isLower(value)) && !named.some(({ value }) => isHigher(value, on));
}

function isHigher(value: Parameters<typeof distanceBetween>[0], { stands }: OnScale): boolean {
  const values = stands.flatMap((stand) => stand.values);
  return values.every((named) => (distanceBetween(named, value) ?? -1) > 0);
}

function denies({ prose }: Utterance, language: Language): boolean {
  return hasQuestionMark(prose) && denied.isIn(prose, language);
}
