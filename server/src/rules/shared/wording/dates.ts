/** Full dates in a text: day, month and year, in Dutch and in English. */
import { fold } from '../../../text/fold.ts';

/** A stretch of a text, as offsets in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const months: ReadonlySet<string> = new Set(
  'januari jan februari feb maart mrt april apr mei juni jun juli jul augustus aug september sep sept oktober okt november nov december dec january february march mar may june july october oct'.split(
    ' ',
  ),
);

const DIGITS = String.raw`(?<!\d)`;
const DATES: readonly RegExp[] = [
  // 12-03-1988, 12/3/88, 12.03.1988
  new RegExp(String.raw`${DIGITS}(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)`, 'g'),
  // 1988-03-12
  new RegExp(String.raw`${DIGITS}\d{4}-\d{2}-\d{2}(?!\d)`, 'g'),
  // 12 maart 1988, the 12th of March 1988
  new RegExp(
    String.raw`${DIGITS}\d{1,2}(?:e|ste|de|st|nd|rd|th)? (?:of )?(\p{L}{3,9})\.?,? \d{4}(?!\d)`,
    'gu',
  ),
  // March 12, 1988
  /(?<!\p{L})(\p{L}{3,9})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/gu,
];

/** The full dates of a text, in order. */
export function datesIn(text: string): readonly Stretch[] {
  return DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(isDate)
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  ).sort((a, b) => a.from - b.from);
}

function isDate([whole, first, , third]: RegExpMatchArray): boolean {
  if (first === undefined) return true;
  if (third !== undefined) return isDayAndMonth(Number(first), Number(third)) && whole !== '';
  return months.has(fold(first));
}

function isDayAndMonth(one: number, other: number): boolean {
  const isMonth = (value: number) => value >= 1 && value <= 12;
  const isDay = (value: number) => value >= 1 && value <= 31;
  return (isDay(one) && isMonth(other)) || (isMonth(one) && isDay(other));
}
