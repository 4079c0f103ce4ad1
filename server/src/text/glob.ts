/** Patterns for paths: `*` and `?` within a name, `**` for any folders, `[abc]`, `{one,other}`. */

export type Match = (path: string) => boolean;

/** A pattern for a list: each item is tested by one part, but for `ANY`, which takes any number of items. */
type Pattern<Item> = readonly (Test<Item> | typeof ANY)[];
type Test<Item> = (item: Item) => boolean;

const ANY = Symbol('any number');
const CHOICE = /\{([^{},]*(?:,[^{},]*)+)\}/;
const MOST_ALTERNATIVES = 64;
const WILD = /[*?[{]/;

/** Whether a path or pattern holds any of the signs that make it a pattern. */
export function isGlob(path: string): boolean {
  return WILD.test(path);
}

/**
 * Whether a path with forward slashes fits a pattern. Not by a regular expression: time is bounded by the product of
 * the lengths, whatever the pattern.
 */
export function glob(pattern: string): Match {
  const alternatives = spellOut(pattern).map((each) => each.split('/').map(partOf));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((parts) => fits(parts, names));
  };
}

function partOf(name: string): Test<string> | typeof ANY {
  if (name === '**') return ANY;
  if (!WILD.test(name)) return (each) => each === name;
  const letters = lettersOf(name);
  return (each) => fits(letters, [...each]);
}

const SET = /\[(!?)([^\]]+)\]/y;

function lettersOf(name: string): Pattern<string> {
  const tests: (Test<string> | typeof ANY)[] = [];
  for (let at = 0; at < name.length; ) {
    SET.lastIndex = at;
    const set = SET.exec(name);
    const letter = String.fromCodePoint(name.codePointAt(at)!);
    at += set?.[0].length ?? letter.length;
    if (set !== null) tests.push(setOf(set[2]!, set[1] === ''));
    else if (letter === '*') tests.push(ANY);
    else if (letter === '?') tests.push(() => true);
    else tests.push((each) => each === letter);
  }
  return tests;
}

/** `abc` or `a-z`: the letters that are in it, or those that are not. */
function setOf(letters: string, within: boolean): Test<string> {
  const ranges = [...letters.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => [
    from ?? single!,
    to ?? single!,
  ]);
  return (each) => ranges.some(([from, to]) => from! <= each && each <= to!) === within;
}

/** Goes back to the last `ANY` only: an earlier one could take no more than that one can. */
function fits<Item>(pattern: Pattern<Item>, items: readonly Item[]): boolean {
  let part = 0;
  let item = 0;
  let lastAny = -1;
  let taken = 0;
  while (item < items.length) {
    const test = pattern[part];
    if (test === ANY) {
      lastAny = part++;
      taken = item;
    } else if (test?.(items[item]!)) {
      part++;
      item++;
    } else if (lastAny >= 0) {
      part = lastAny + 1;
      item = ++taken;
    } else return false;
  }
  while (pattern[part] === ANY) part++;
  return part === pattern.length;
}

/** The patterns that `{one,other}` stands for; more of them than anyone would write stay as they are. */
function spellOut(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const choice = CHOICE.exec(each);
    const words = choice?.[1]?.split(',') ?? [];
    if (choice === null || done.length + open.length + words.length > MOST_ALTERNATIVES) done.push(each);
    else {
      const before = each.slice(0, choice.index);
      const after = each.slice(choice.index + choice[0].length);
      open.push(...words.map((word) => before + word + after));
    }
  }
  return done;
}
