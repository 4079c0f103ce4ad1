/**
 * The words that phrases are made of, as numbers. Looking at a text for hundreds of phrases begins with giving each of
 * its words its number; most words of a text are in no phrase at all.
 */
import { colours } from '../catalogue/scales.ts';
import { languages } from '../locale/language.ts';
import { fold } from './fold.ts';
import { numberWords } from './numbers.ts';
import { openers } from './openers.ts';

/*
 * The code of a word: 64 times its number in the vocabulary (0 for a word of no phrase), plus what is true of it.
 * Where it stands in its text adds the last two.
 */
/** It may name a position. */
export const IS_POSITION = 1;
/** It is "een" or "one", which may be a number or an article. */
export const IS_ONE = 32;
/** It may stand before a sentence without being a part of it: `OPENS.nl`, `OPENS.en`. */
export const OPENS = { nl: 2, en: 4 } as const;
/** A sentence begins with it, or a part of one behind a comma, dash or quotation mark. */
export const BEGINS_SENTENCE = 8;
export const BEGINS_CLAUSE = 16;
/** By how many bits the number of a word is shifted in its code. */
export const NUMBER = 6;

/** What may stand in a phrase besides words: up to so many other words, and any position. No word has these numbers. */
export const GAP = -1;
export const POSITION = -2;

const positionWords: ReadonlySet<string> = new Set([
  ...[...numberWords()].filter((word) => word !== 'een' && word !== 'one'),
  ...colours.flatMap(({ nl, en }) => [...nl.forms, ...en.forms]).map(fold),
]);

/** Whether a word, by its key, may name a position: a number, but "een" and "one", or a colour of the matrix. */
export function isPositionWord(key: string): boolean {
  return isDigit(key.charCodeAt(0)) || positionWords.has(key);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const numbers = new Map<string, number>();
/** By a word's number: its key, its code, and its hash. */
const keys: string[] = [''];
const codes: number[] = [0];
const hashes: number[] = [0];
/** The numbers of words by their hashes; a word whose place is taken stands behind it. At most a quarter is taken. */
let table = new Int32Array(1 << 12);

/** How many words it holds: what was scanned when there were fewer may lack some. It grows as phrases are compiled. */
export function sizeOfVocabulary(): number {
  return keys.length;
}

/** The number of a word, by its key, that a phrase holds. */
export function numberInVocabulary(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = keys.length;
  numbers.set(key, number);
  keys.push(key);
  hashes.push(hashOf(key));
  codes.push((number << NUMBER) | traitsOf(key));
  if (keys.length * 4 > table.length) spread(new Int32Array(table.length * 2));
  else place(number);
  return number;
}

function traitsOf(key: string): number {
  let traits = isPositionWord(key) ? IS_POSITION : 0;
  if (key === 'een' || key === 'one') traits |= IS_ONE;
  for (const language of languages) if (openers[language].has(key)) traits |= OPENS[language];
  return traits;
}

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = hashWith(hash, key.charCodeAt(at));
  return hash;
}

/** The hash of the characters before, with one behind them. */
export function hashWith(hash: number, character: number): number {
  return Math.imul(hash ^ lowered(character), 0x01000193);
}

/** Small letters for capitals. All else that a word may hold has this bit already. */
function lowered(character: number): number {
  return character | 0x20;
}

function spread(larger: Int32Array<ArrayBuffer>): void {
  table = larger;
  for (let number = 1; number < keys.length; number++) place(number);
}

function place(number: number): void {
  let slot = slotOf(hashes[number]!);
  while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
  table[slot] = number;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (table.length - 1);
}

/** The code of a word of ASCII characters from `from` up to `to` in a text, found by its hash without making a text of it. */
export function codeOfPlain(text: string, from: number, to: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (table.length - 1)) {
    const number = table[slot]!;
    if (number === 0) break;
    if (hashes[number] === hash && stands(keys[number]!, text, from, to)) return codes[number]!;
  }
  return isDigit(text.charCodeAt(from)) ? IS_POSITION : 0;
}

/** The code of a word by its key. */
export function codeOf(key: string): number {
  const number = numbers.get(key);
  if (number !== undefined) return codes[number]!;
  return isDigit(key.charCodeAt(0)) ? IS_POSITION : 0;
}

/** The key of a word by its code; undefined for a word of no phrase. */
export function keyByCode(code: number): string | undefined {
  const number = code >> NUMBER;
  return number === 0 ? undefined : keys[number];
}

function stands(key: string, text: string, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let at = 0; at < key.length; at++)
    if (key.charCodeAt(at) !== lowered(text.charCodeAt(from + at))) return false;
  return true;
}

for (const language of languages) for (const word of openers[language]) numberInVocabulary(word);
for (const word of [...positionWords, 'een', 'one']) numberInVocabulary(word);
