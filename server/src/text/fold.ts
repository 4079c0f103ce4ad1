const MARKS = /[\u0300-\u036f]/g;
const SPACES = /[\s\u00a0]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for "nothing but plain lower-case letters"
const ALREADY_FOLDED = /^[\u0000-@[-\u007f]*$/;

/**
 * Text without regard to case and accents: lower case, no diacritics. `Cliënt` and `client` fold alike.
 * The length may change; use it to compare, never to compute places.
 */
export function fold(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

const CURLY = /[\u2018\u2019]/g;

/** The key of a word: folded, with a straight apostrophe. */
export function wordKey(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127) return fold(word).replace(CURLY, "'");
    if (code >= 65 && code <= 90) plain = false;
  }
  return plain ? word : word.toLowerCase();
}

/** Labels and keywords come back on line after line: their keys are kept, so many at most. */
const MOST_KEYS = 4096;
const keys = new Map<string, string>();

/** A name as a key for looking it up: folded, trimmed, and every run of white space one space. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = fold(name).replace(SPACES, ' ').trim();
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

/** The key of a technique's name, which also disregards hyphens: `Open-vraag` = `open vraag`. */
export function techniqueKey(name: string): string {
  return nameKey(name.replace(/[-\u2010-\u2015_]/g, ' '));
}
