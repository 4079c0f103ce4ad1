/** Scales of colours: the GIZ matrix. */
import { rankOf } from '../../../catalogue/catalogue.ts';
import type { ScaleRange } from '../../../conversation/model.ts';
import type { Bilingual } from '../../../locale/language.ts';

/** The range of the matrix, as the line of a scale has it. */
export const wholeMatrix: Bilingual = { nl: 'rood-groen', en: 'red-green' };

/** Whether a range is meant as one of colours: at least one end is a colour, and none is a number. */
export function isOfColours({ low, high }: ScaleRange): boolean {
  if (low.number !== undefined || high.number !== undefined) return false;
  return low.colour !== undefined || high.colour !== undefined;
}

/** Whether the range starts at a colour above the one it ends at: green at the bottom. */
export function isUpsideDown({ low, high }: ScaleRange): boolean {
  if (low.colour === undefined || high.colour === undefined) return false;
  return rankOf(low.colour) > rankOf(high.colour);
}

/** The name of a colour as it stands in the place of a word: with a capital where that has one. */
export function inPlaceOf(word: string, name: string): string {
  const isCapital = word[0] !== word[0]!.toLowerCase();
  return isCapital ? name[0]!.toUpperCase() + name.slice(1) : name;
}
