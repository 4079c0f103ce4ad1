/** Where two versions of a text differ: all before `start` is the same, and all behind it is too. */
export interface Change {
  readonly start: number;
  /** Where the stretch that may differ ends in the earlier version, and where in the later one. */
  readonly before: number;
  readonly after: number;
}

/** The shortest stretch in which one text differs from the other. */
export function changeBetween(one: string, other: string): Change {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  )
    same++;
  return { start, before: one.length - same, after: other.length - same };
}

/** Two changes, one after the other, as one. */
export function joinChanges(first: Change, second: Change): Change {
  // Where the stretch of both ends in the version between them.
  const end = Math.max(first.after, second.before);
  return {
    start: Math.min(first.start, second.start),
    before: end - first.after + first.before,
    after: end - second.before + second.after,
  };
}
