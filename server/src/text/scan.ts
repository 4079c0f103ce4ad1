/**
 * Where the words of a text stand, and their codes: all that looking for phrases needs. A scan holds numbers only, as
 * every utterance of a curriculum is scanned and most are never looked at more closely.
 */
import type { TextMemory } from './memory.ts';
import { BEGINS_CLAUSE, BEGINS_SENTENCE, codeAt, sizeOfVocabulary } from './vocabulary.ts';

export interface Scan {
  /** How many words there are. */
  readonly size: number;
  /** Where each word begins, and behind it where it ends: two numbers a word. */
  readonly places: Int32Array;
  /** The code of each word. */
  readonly codes: Int32Array;
  /** How many words the vocabulary held. */
  readonly vocabulary: number;
  /** The sets of phrases of a language that may stand in the text, as bits, once they have been asked for. */
  nl: Int32Array | undefined;
  en: Int32Array | undefined;
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

/** The scan in progress: it is copied when its size is known. */
let places = new Int32Array(512);
let codes = new Int32Array(256);

/**
 * Scans a text. Letters and digits make words; an apostrophe or hyphen between letters (`zo'n`, `hm-hm`) and a point,
 * comma or colon between digits (`7,5`, `19.30`) belong to them.
 */
export function scanOf(text: string): Scan {
  let size = 0;
  let begins = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (isLetter(kind) || kind === DIGIT) {
      const end = endOfWord(text, at);
      if (size === codes.length) grow();
      codes[size] = codeAt(text, at, end) | begins;
      places[2 * size] = at;
      places[2 * size + 1] = end;
      size++;
      begins = 0;
      at = end;
      continue;
    }
    if (kind === SENTENCE || (kind === POINT && text.charCodeAt(at) === 0x2e)) begins = BEGINS_SENTENCE;
    else if (kind >= POINT && begins === 0) begins = BEGINS_CLAUSE;
    at++;
  }
  return {
    size,
    places: places.slice(0, 2 * size),
    codes: codes.slice(0, size),
    vocabulary: sizeOfVocabulary(),
    nl: undefined,
    en: undefined,
  };
}

/** The scan of a part of a text that begins and ends between words. */
export function sliceScan(scan: Scan, from: number, to: number): Scan {
  let first = 0;
  while (first < scan.size && scan.places[2 * first]! < from) first++;
  let last = first;
  while (last < scan.size && scan.places[2 * last]! < to) last++;
  const places = scan.places.slice(2 * first, 2 * last);
  for (let index = 0; index < places.length; index++) places[index]! -= from;
  const codes = scan.codes.slice(first, last);
  if (codes.length > 0) codes[0]! &= ~(BEGINS_SENTENCE | BEGINS_CLAUSE);
  return { size: last - first, places, codes, vocabulary: scan.vocabulary, nl: undefined, en: undefined };
}

function grow(): void {
  const larger = new Int32Array(2 * codes.length);
  larger.set(codes);
  codes = larger;
  const wider = new Int32Array(2 * places.length);
  wider.set(places);
  places = wider;
}

/** Whether the scan knows all words that phrases hold by now. */
export function isCurrent(scan: Scan): boolean {
  return scan.vocabulary === sizeOfVocabulary();
}

/** The scan of a text, from its memory where that has it. */
export function scanned(text: string, memory: TextMemory | undefined): Scan {
  if (memory === undefined) return scanOf(text);
  if (memory.scan === undefined || !isCurrent(memory.scan)) memory.scan = scanOf(text);
  return memory.scan;
}
