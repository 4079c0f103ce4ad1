/**
 * How far up a question looks from where things stand: "Hoe ziet een 7 eruit?" when the client said a 4. The
 * questions of steps 5 and 6 are judged by number-leap, by colour-leap for "van oranje naar blauw", and by step-too-big
 * where no position is named from which the step is taken.
 */
import { isA } from '../../../conversation/ask.ts';
import type { PositionValue, Prose, Scale, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import type { NamedPosition } from '../../../text/positions.ts';
import type { PhraseMatch } from '../../../text/search.ts';
import { distanceBetween, type OnScale, positionsSaid } from './positions.ts';

/** A position that is asked about, and where the client is by then. */
export interface Leap {
  readonly from: PositionValue;
  readonly to: NamedPosition;
  /** How many numbers or colours up. */
  readonly distance: number;
}

/** Whether it is a question of step 5 or 6: after one step higher, or after what to do. */
export function isStepUp(utterance: Utterance): boolean {
  return isA(utterance, 'scale-one-higher', 'scale-action');
}

/**
 * The nearest position above where things stand that is asked about; undefined where none is named, or where nobody
 * knows where things stand. What a client told of another moment is as good a place to start from.
 */
export function leapIn(utterance: Utterance, on: OnScale, language: Language): Leap | undefined {
  const said = positionsSaid(utterance.prose, language);
  if (said.length === 0) return undefined;
  const quoted = said.filter((each) => each.role === 'from' || each.role === 'compared-other');
  const starts =
    quoted.length > 0
      ? quoted.map(({ value }) => value)
      : [...on.stands.flatMap((stand) => stand.values), ...on.told];
  const leaps = said
    .filter(({ role }) => role !== 'from' && role !== 'compared-other' && role !== 'end')
    .flatMap((to) => shortest(starts, to) ?? [])
    .filter(({ distance }) => distance > 0);
  return leaps.length === 0 ? undefined : leaps.reduce((a, b) => (b.distance < a.distance ? b : a));
}

function shortest(starts: readonly PositionValue[], to: NamedPosition): Leap | undefined {
  const leaps = starts.flatMap((from): Leap[] => {
    const distance = distanceBetween(from, to.value);
    return distance === undefined ? [] : [{ from, to, distance }];
  });
  if (leaps.some(({ distance }) => distance <= 0)) return undefined;
  return leaps.length === 0 ? undefined : leaps.reduce((a, b) => (b.distance < a.distance ? b : a));
}

/** One small step: a colour, a number on 0-10, and a tenth of a longer scale. */
export function oneStepOn(scale: Scale | undefined, value: PositionValue): number {
  if (value.number === undefined || scale === undefined) return 1;
  const { low, high } = scale.range;
  if (low.number === undefined || high.number === undefined) return 1;
  return Math.max(1, Math.abs(high.number - low.number) / 10);
}

/** Whether it is the top of the scale. */
export function isTop(value: PositionValue, scale: Scale | undefined): boolean {
  if (value.colour !== undefined) return value.colour === 'green';
  return value.number !== undefined && value.number === (scale?.range.high.number ?? 10);
}

const severalSteps = phrases({
  nl: [
    '(twee|drie|vier|vijf|2|3|4|5|een paar|enkele|meerdere) (stapjes|stappen|punten|puntjes|cijfers|kleuren|treden) (hoger|omhoog|verder|erbij)',
  ],
  en: [
    '(two|three|four|five|2|3|4|5|a few|several|a couple of) (small|little|) (steps|points|numbers|colours|colors|rungs) (higher|up|further|more)',
  ],
});

/** The words that ask for several steps at once: "twee stapjes hoger", "a few points up". */
export function severalStepsIn(prose: Prose, language: Language): PhraseMatch | undefined {
  return severalSteps.findIn(prose, language);
}

/** The next step may well be on the way to something that is far off. */
const onTheWay = phrases({
  nl: [
    '(op weg|onderweg) naar',
    '(richting|dichterbij|uiteindelijk)',
    '(dichter|een stapje|een stukje) (bij|naar)',
    'stap voor stap',
  ],
  en: ['(towards|toward|eventually)', '(closer|nearer) to', 'on (the|your) way to', 'step by step'],
});

/** Whether the position that is asked about only tells the direction: "een stapje richting die 10". */
export function isOnTheWay(prose: Prose, language: Language): boolean {
  return onTheWay.isIn(prose, language);
}
