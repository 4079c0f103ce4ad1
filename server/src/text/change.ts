/** Where two versions of a text differ: all before `start` is the same, and all behind it is too. */
export interface Change {
  readonly start: number;
  /** Where the stretch that differs ends in the earlier version, and where in the later one. */
  readonly before: number;
  readonly after: number;
}

/** So many characters are compared at one go as long as they are the same. */
const STRETCH = 4096;

/** The shortest stretch in which one text differs from the other. */
export function changeBetween(one: string, other: string): Change {
  const shorter = Math.min(one.length, other.length);
  const start = sameLength(shorter, (from, to) => one.slice(from, to) === other.slice(from, to));
  const fromEnd = (text: string, from: number, to: number) =>
    text.slice(text.length - to, text.length - from);
  const same = sameLength(shorter - start, (from, to) => fromEnd(one, from, to) === fromEnd(other, from, to));
  return { start, before: one.length - same, after: other.length - same };
}

/** How far two texts are the same, up to `length`, if `isSame` tells whether they are between two places. */
function sameLength(length: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = STRETCH; step >= 1; step = step > 1 ? step >> 4 : 0)
    while (at + step <= length && isSame(at, at + step)) at += step;
  return at;
}
