import { nameKey } from '../text/fold.ts';
import { type Keyword, type KeywordId, keywordOfSpelling, keywords } from './keywords.ts';

const TAB = 0x09;
const LF = 0x0a;
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const CR = 0x0d;
const SPACE = 0x20;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const NO_BREAK_SPACE = 0xa0;
const BYTE_ORDER_MARK = 0xfeff;

/** A speaker's label, in characters and words; a keyword with a name, kind or number may be longer. */
const LABEL_LIMITS = { characters: 40, words: 5 };
const NAMED_LIMITS = { characters: 100, words: 9 };
const LONGEST_KEYWORD = 16;
const MOST_WORDS_WITHOUT_COLON = 6;
const LONGEST_TAG = 40;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const NOT_IN_LABEL = /[[\]?!;"“”]/;

/** The smallest part of a line: a terminal of the grammar and its place. */
export interface Leaf {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A line that is not blank: its place without its break, where the next line begins, and its parts. */
export interface ScannedLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly leaves: readonly Leaf[];
}

/**
 * Divides a script into lines and each line into the terminals of the grammar. What form a line has follows from
 * its opening alone, so no line can disturb another. Never throws; linear in the length of the text.
 */
export function scan(text: string): readonly ScannedLine[] {
  return new Scanner(text).scan();
}

/**
 * Finds the places of one character, for who asks for places that only grow: it searches each stretch of a text once,
 * however many lines have none.
 */
class Finder {
  private readonly text: string;
  private readonly character: string;
  private next = -1;

  constructor(text: string, character: string) {
    this.text = text;
    this.character = character;
  }

  /** The first place from here on; the length of the text where there is none. */
  from(place: number): number {
    if (this.next < place) {
      const found = this.text.indexOf(this.character, place);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }
}

class Scanner {
  private readonly lines: ScannedLine[] = [];
  private readonly text: string;
  private readonly breaks: { readonly lf: Finder; readonly cr: Finder };
  private readonly brackets: Finder;
  private readonly backslashes: Finder;
  /** The parts of the line being read. */
  private leaves: Leaf[] = [];

  constructor(text: string) {
    this.text = text;
    this.breaks = { lf: new Finder(text, '\n'), cr: new Finder(text, '\r') };
    this.brackets = new Finder(text, '[');
    this.backslashes = new Finder(text, '\\');
  }

  scan(): ScannedLine[] {
    const { text } = this;
    let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    while (start < text.length) {
      const end = Math.min(this.breaks.lf.from(start), this.breaks.cr.from(start));
      const next = end + lengthOfBreak(text, end);
      this.leaves = [];
      if (this.readLine(start, end)) this.lines.push({ start, end, next, leaves: this.leaves });
      start = next;
    }
    return this.lines;
  }

  /** Adds the parts of one line but its end; false for a blank line, which has none. */
  private readLine(start: number, end: number): boolean {
    const { text } = this;
    const first = skipWhite(text, start, end);
    if (first === end) return false;
    const last = skipWhiteBack(text, first, end);
    const code = text.charCodeAt(first);
    if (code === SLASH && text.charCodeAt(first + 1) === SLASH) {
      this.add('COMMENT', first, last);
      return true;
    }
    if (code === OPEN_PARENTHESIS && closesAtEnd(text, first, last)) {
      this.add('DIRECTION', first, last);
      return true;
    }
    const keyword = keywordAtStart(text.slice(first, Math.min(last, first + LONGEST_KEYWORD)));
    if (keyword !== undefined && this.readKeywordLine(start, first, last, ...keyword)) return true;
    const colon = labelEnd(text, first, last);
    if (first > start) this.add('INDENT', start, first);
    if (colon >= 0) this.add('LABEL', first, colon + 1);
    this.addParts(colon >= 0 ? colon + 1 : first, last);
    return true;
  }

  /** Adds the parts of a line that opens with this keyword; false where it turns out to be none after all. */
  private readKeywordLine(
    start: number,
    first: number,
    last: number,
    id: KeywordId,
    length: number,
  ): boolean {
    const { text } = this;
    const keyword: Keyword = keywords[id];
    const colon = keyword.form === 'named' ? namedLabelEnd(text, first, last) : labelEnd(text, first, last);
    // `einde schaal` has no colon to lack, so it is one wherever it stands.
    if (colon < 0)
      return (first === start || keyword.form === 'end') && this.readWithoutColon(first, last, id, length);
    const rest = skipWhite(text, first + length, colon);
    if (keyword.form !== 'named' && rest < colon) return false;
    this.add(id, first, first + length);
    if (rest < colon) this.add('NAME', rest, skipWhiteBack(text, rest, colon));
    this.add('COLON', colon, colon + 1);
    this.addParts(colon + 1, last);
    return true;
  }

  /** Only a short line is taken for a keyword without its colon: else it is prose. */
  private readWithoutColon(first: number, last: number, id: KeywordId, length: number): boolean {
    const { text } = this;
    const { form, colonMayLack }: Keyword = keywords[id];
    const rest = skipWhite(text, first + length, last);
    if (form === 'end' ? rest < last : !colonMayLack) return false;
    if (countWords(text, first, last) > MOST_WORDS_WITHOUT_COLON) return false;
    if (id === 'STEP' && !isDigit(text.charCodeAt(rest))) return false;
    this.add(id, first, first + length);
    if (rest < last) this.addWithoutColon(form, rest, last);
    return true;
  }

  private addWithoutColon(form: string, rest: number, last: number): void {
    if (form === 'named') this.add('NAME', rest, last);
    else this.addParts(rest, last);
  }

  /** Splits what a line says into text and what may be tags. */
  private addParts(start: number, last: number): void {
    const { text } = this;
    let from = skipWhite(text, start, last);
    let at = from;
    for (;;) {
      const bracket = this.brackets.from(at);
      const backslash = this.backslashes.from(at);
      at = Math.min(bracket, backslash);
      if (at >= last) break;
      if (at === backslash) {
        at += 2;
        continue;
      }
      const close = tagEnd(text, at, last);
      if (close < 0) {
        at++;
        continue;
      }
      if (at > from) this.add('TEXT', from, at);
      this.add('TAG', at, close);
      from = close;
      at = close;
    }
    if (last > from) this.add('TEXT', from, last);
  }

  private add(type: string, start: number, end: number): void {
    this.leaves.push({ type, start, end });
  }
}

function isWhite(code: number): boolean {
  return (
    code === SPACE || code === TAB || code === NO_BREAK_SPACE || code === FORM_FEED || code === VERTICAL_TAB
  );
}

function skipWhite(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

function skipWhiteBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isWhite(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The length of the line break at this place: 2 for CR LF, 0 at the end of the text. */
function lengthOfBreak(text: string, at: number): number {
  if (at >= text.length) return 0;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
}

/** Whether the parenthesis at `first` is closed by the very last character of the line. */
function closesAtEnd(text: string, first: number, last: number): boolean {
  let depth = 0;
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN_PARENTHESIS) depth++;
    else if (code === CLOSE_PARENTHESIS && --depth === 0) return at === last - 1;
  }
  return false;
}

/** The colon that ends the label which opens the line, or -1: a label is short, and no sentence. */
function labelEnd(text: string, first: number, last: number): number {
  const colon = colonWithin(text, first, last, LABEL_LIMITS.characters);
  return colon >= 0 && isLabel(text, first, colon, last) ? colon : -1;
}

/** The colon of a line that opens with a keyword and a name, or -1. */
function namedLabelEnd(text: string, first: number, last: number): number {
  const colon = colonWithin(text, first, last, NAMED_LIMITS.characters);
  return colon >= 0 && countWords(text, first, colon) <= NAMED_LIMITS.words ? colon : -1;
}

function colonWithin(text: string, first: number, last: number, most: number): number {
  const limit = Math.min(last, first + most + 1);
  for (let at = first; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) return -1;
    if (code === COLON) return at;
  }
  return -1;
}

function isLabel(text: string, first: number, colon: number, last: number): boolean {
  if (colon === first || NOT_IN_LABEL.test(text.slice(first, colon))) return false;
  if (!LETTER_OR_DIGIT.test(text.slice(first, colon))) return false;
  if (countWords(text, first, colon) > LABEL_LIMITS.words) return false;
  // "10:30" and "https://" hold a colon that ends no label.
  const next = colon + 1 < last ? text.charCodeAt(colon + 1) : SPACE;
  if (next === SLASH && text.charCodeAt(colon + 2) === SLASH) return false;
  return !(isDigit(text.charCodeAt(colon - 1)) && isDigit(next));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function countWords(text: string, from: number, end: number): number {
  let words = 0;
  let inWord = false;
  for (let at = from; at < end; at++) {
    const white = isWhite(text.charCodeAt(at));
    if (!white && !inWord) words++;
    inWord = !white;
  }
  return words;
}

/** The end of the tag that opens at `open`, or -1 where the brackets hold what no tag may hold. */
function tagEnd(text: string, open: number, last: number): number {
  const limit = Math.min(last, open + LONGEST_TAG + 2);
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACKET) return at > open + 1 ? at + 1 : -1;
    if (!isTagCharacter(text, at, code)) return -1;
  }
  return -1;
}

function isTagCharacter(text: string, at: number, code: number): boolean {
  if (code === SPACE || code === HYPHEN || code === COMMA || code === DOT || code === NO_BREAK_SPACE)
    return true;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code)) return true;
  return code > 0x7f && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at)!));
}

/** The keyword that opens this head of a line, with the length of its spelling there. */
function keywordAtStart(head: string): [KeywordId, number] | undefined {
  for (const end of wordEnds(head)) {
    const id = keywordOfSpelling.get(nameKey(head.slice(0, end)));
    if (id !== undefined) return [id, end];
  }
  return undefined;
}

/** Where the first two words before any colon end, the second first: a keyword has at most two, the longer wins. */
function wordEnds(head: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < head.length && ends.length < 2; at++) {
    const code = head.charCodeAt(at);
    if (code === COLON) break;
    const next = at + 1 < head.length ? head.charCodeAt(at + 1) : SPACE;
    if (!isWhite(code) && (isWhite(next) || next === COLON)) ends.push(at + 1);
  }
  return ends.reverse();
}
