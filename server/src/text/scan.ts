/**
 * Where the words of a text stand, and their codes: all that looking for phrases needs. A scan holds numbers only, as
 * every utterance of a curriculum is scanned and most are never looked at more closely.
 */
import { wordKey } from './fold.ts';
import type { TextMemory } from './memory.ts';
import {
  BEGINS_CLAUSE,
  BEGINS_SENTENCE,
  codeOf,
  codeOfPlain,
  hashWith,
  sizeOfVocabulary,
} from './vocabulary.ts';

/** Its lists are plain ones: so short a typed array costs more to make than all that is done with it. */
export interface Scan {
  /** How many words there are. */
  readonly size: number;
  /** Where each word begins, and behind it where it ends: two numbers a word. */
  readonly places: readonly number[];
  /** The code of each word. */
  readonly codes: readonly number[];
  /** How many words the vocabulary held. */
  readonly vocabulary: number;
  /** The sets of phrases of a language that may stand in the text, as bits, once they have been asked for. */
  nl: number[] | undefined;
  en: number[] | undefined;
}

/** The kinds of characters, the heavier marks last. */
const OTHER = 0;
const JOINER = 1;
const LETTER = 2;
const DIGIT = 3;
const POINT = 4;
const CLAUSE = 5;
const STOP = 6;
const SENTENCE = 7;

const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(256);
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  mark('abcdefghijklmnopqrstuvwxyz', LETTER);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
  mark('0123456789', DIGIT);
  kinds.fill(LETTER, 0xc0);
  mark('×÷', OTHER);
  mark("'-", JOINER);
  mark(',:', POINT);
  mark(';()"/«»', CLAUSE);
  mark('.', STOP);
  mark('?!', SENTENCE);
  return kinds;
}

function kindOf(code: number): number {
  return code < 256 ? KINDS[code]! : kindOfWide(code);
}

function kindOfWide(code: number): number {
  if (code === 0x2019 || code === 0x2018) return JOINER;
  if (code === 0x2026) return SENTENCE;
  if (code === 0x2013 || code === 0x2014 || code === 0x201c || code === 0x201d || code === 0x201e)
    return CLAUSE;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00)
    ? LETTER
    : OTHER;
}

/** Whether the mark at `at` makes one word of what stands before it, which ends in a character of kind `last`, and behind it. */
function joins(text: string, at: number, mark: number, last: number): boolean {
  const joined = mark === JOINER ? LETTER : mark === POINT || mark === STOP ? DIGIT : OTHER;
  return last === joined && at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === joined;
}

/**
 * Scans a text. Letters and digits make words; an apostrophe or hyphen between letters (`zo'n`, `hm-hm`) and a point,
 * comma or colon between digits (`7,5`, `19.30`) belong to them.
 */
export function scanOf(text: string): Scan {
  const places: number[] = [];
  const codes: number[] = [];
  const { length } = text;
  let begins = 0;
  let at = 0;
  while (at < length) {
    let character = text.charCodeAt(at);
    let kind = kindOf(character);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind >= STOP) begins = BEGINS_SENTENCE;
      else if (kind >= POINT && begins === 0) begins = BEGINS_CLAUSE;
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let last = kind;
    // All of its characters in one: above 127 where any of them is.
    let widest = 0;
    for (;;) {
      hash = hashWith(hash, character);
      widest |= character;
      if (++at === length) break;
      character = text.charCodeAt(at);
      kind = kindOf(character);
      if (kind === LETTER || kind === DIGIT) last = kind;
      else if (!joins(text, at, kind, last)) break;
    }
    const code = widest > 127 ? codeOf(wordKey(text.slice(start, at))) : codeOfPlain(text, start, at, hash);
    places.push(start, at);
    codes.push(code | begins);
    begins = 0;
  }
  return { size: codes.length, places, codes, vocabulary: sizeOfVocabulary(), nl: undefined, en: undefined };
}

/** The scan of a part of a text that begins and ends between words. */
export function sliceScan(scan: Scan, from: number, to: number): Scan {
  const places: number[] = [];
  const codes: number[] = [];
  let index = 0;
  while (index < scan.size && scan.places[2 * index]! < from) index++;
  for (; index < scan.size && scan.places[2 * index]! < to; index++) {
    places.push(scan.places[2 * index]! - from, scan.places[2 * index + 1]! - from);
    codes.push(scan.codes[index]!);
  }
  if (codes.length > 0) codes[0]! &= ~(BEGINS_SENTENCE | BEGINS_CLAUSE);
  return {
    size: codes.length,
    places,
    codes,
    vocabulary: scan.vocabulary,
    nl: undefined,
    en: undefined,
  };
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
