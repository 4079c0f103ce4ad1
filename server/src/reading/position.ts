import { colourNamed } from '../catalogue/catalogue.ts';
import type { PositionValue } from '../conversation/model.ts';
import { numberOf } from '../text/numbers.ts';

/** A word as a position on a scale: a number or a colour of the matrix; undefined for any other word. */
export function positionNamed(word: string): PositionValue | undefined {
  const colour = colourNamed(word);
  if (colour !== undefined) return { colour };
  const number = numberOf(word);
  return number === undefined ? undefined : { number };
}

/** A word that stands where a position must stand: a word that names none is an unknown colour. */
export function positionOrUnknown(word: string): PositionValue {
  if (word.startsWith('-')) {
    const number = numberOf(word.slice(1));
    if (number !== undefined) return { number: -number };
  }
  return positionNamed(word) ?? { unknown: word };
}
