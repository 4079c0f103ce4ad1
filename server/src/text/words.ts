import type { Prose } from '../conversation/model.ts';
import { fold } from './fold.ts';
import { recall } from './memory.ts';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'clause' | 'sentence';

/** One word of a text. */
export interface Word {
  readonly text: string;
  /** Folded, with a straight apostrophe: what words are compared by. */
  readonly key: string;
  /** Offsets in the text, in UTF-16 code units: from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  /** The heaviest mark before it: none, one within a sentence (comma, dash, quote), or a sentence's end. */
  readonly after: Break;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const WIDE = 4;
const APOSTROPHE = 5;
const HYPHEN = 6;
const POINT = 7;
const CLAUSE = 8;
const SENTENCE = 9;

const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(256);
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  mark('abcdefghijklmnopqrstuvwxyz', LOWER);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
  mark('0123456789', DIGIT);
  kinds.fill(WIDE, 0xc0);
  mark('×÷', OTHER);
  mark("'", APOSTROPHE);
  mark('-', HYPHEN);
  mark('.,:', POINT);
  mark(';()"/«»', CLAUSE);
  mark('?!', SENTENCE);
  return kinds;
}

/** The kind of a character; `NaN`, as behind the end of a text, is of none. */
function kindOf(code: number): number {
  if (code < 256) return KINDS[code]!;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0x2026) return SENTENCE;
  if (code === 0x2013 || code === 0x2014 || code === 0x201c || code === 0x201d || code === 0x201e)
    return CLAUSE;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
    ? WIDE
    : OTHER;
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === WIDE;
}

/**
 * The words of a text, in order. Letters and digits make words; an apostrophe or hyphen between letters
 * (`zo'n`, `hm-hm`) and a point, comma or colon between digits (`7,5`, `19.30`) belong to them.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let after: Break = 'none';
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (isLetter(kind) || kind === DIGIT) {
      const end = endOfWord(text, at);
      const said = text.slice(at, end);
      words.push({ text: said, key: keyOf(said), start: at, end, after });
      after = 'none';
      at = end;
      continue;
    }
    if (kind === SENTENCE || (kind === POINT && text.charCodeAt(at) === 0x2e)) after = 'sentence';
    else if (kind >= POINT && after === 'none') after = 'clause';
    at++;
  }
  return words;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  let last = kindOf(text.charCodeAt(start));
  for (;;) {
    const kind = kindOf(text.charCodeAt(at + 1));
    if (isLetter(kind) || kind === DIGIT) {
      at++;
      last = kind;
      continue;
    }
    const joins =
      (kind === POINT && last === DIGIT && kindOf(text.charCodeAt(at + 2)) === DIGIT) ||
      ((kind === APOSTROPHE || kind === HYPHEN) &&
        isLetter(last) &&
        isLetter(kindOf(text.charCodeAt(at + 2))));
    if (!joins) return at + 1;
    at += 2;
    last = kindOf(text.charCodeAt(at));
  }
}

function keyOf(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127) return fold(word).replace(CURLY, "'");
    if (code >= 65 && code <= 90) plain = false;
  }
  return plain ? word : word.toLowerCase();
}

const CURLY = /[\u2018\u2019]/g;

/** The words of what is said; offsets are in `prose.text`. */
export function wordsIn(prose: Prose): readonly Word[] {
  return recall(prose, wordsOf, () => wordsOf(prose.text));
}
