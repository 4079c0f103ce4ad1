/**
 * The number of letters to insert, remove, replace or swap with their neighbour to turn one word into the
 * other, or `limit + 1` where it takes more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** How many letters two names may differ in and still be taken for each other: the shorter, the fewer. */
export function tolerance(name: string): number {
  if (name.length < 4) return 0;
  return name.length < 5 ? 1 : 2;
}

/** Of a long name more letters may differ before it is no longer worth asking whether it was meant. */
const SHARE_THAT_MAY_DIFFER = 0.3;
const MOST_THAT_MAY_DIFFER = 4;

/** The candidates close enough to be what was meant, nearest first. All are compared as they are: fold first. */
export function nearest<T>(wanted: string, candidates: Iterable<readonly [string, T]>): T[] {
  const share = Math.floor(wanted.length * SHARE_THAT_MAY_DIFFER);
  const limit = Math.max(1, tolerance(wanted), Math.min(share, MOST_THAT_MAY_DIFFER));
  const found: { distance: number; candidate: T }[] = [];
  for (const [name, candidate] of candidates) {
    const distance = editDistance(wanted, name, limit);
    if (distance <= limit && distance < name.length) found.push({ distance, candidate });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map((each) => each.candidate))];
}
