import { ask, type Text } from './memory.ts';

/** The mark that ends a sentence; empty where none does. */
export type FinalMark = '?' | '!' | '.' | '…' | '';

export interface Sentence {
  /** Offsets in the text, white space around it left out. */
  readonly from: number;
  readonly to: number;
  readonly mark: FinalMark;
  /** Ends in a question mark of its own: one inside a quotation does not count. */
  readonly isQuestion: boolean;
}

/** Folded words behind which a point ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'bijv bv dr drs mr mrs ms ir prof ca nr tel resp evt incl excl min max st mw mevr dhr jl vs eg ie e.g i.e d.w.z o.a m.b.t a.u.b m.n i.p.v n.a.v t/m p.m a.m enz. approx'.split(
    ' ',
  ),
);

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));

const SPACE = /\s/;
const CLOSING = '\'"”’»)]';
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** What is said as sentences; offsets are in `prose.text`. */
export function sentencesIn({ text, memory }: Text): readonly Sentence[] {
  if (memory === undefined) return sentencesOf(text);
  memory.sentences ??= sentencesOf(text);
  return memory.sentences;
}

/** Whether it holds a question mark. */
export function hasQuestionMark(said: Text): boolean {
  return ask(said, hasQuestionMark, ({ text }) => text.includes('?'));
}

/** A text as sentences. Every character that is not white space lies in exactly one of them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const quotes = QUOTES.test(text) ? quotations(text) : [];
  let quote = 0;
  let from = skipSpace(text, 0);
  for (let at = from; at < text.length; at++) {
    while (quote < quotes.length && quotes[quote]!.end < at) quote++;
    if (!isMark(text.charCodeAt(at))) continue;
    const marksEnd = endOfMarks(text, at);
    const to = endOfClosers(text, marksEnd);
    const around = quotes[quote];
    const quoted = around !== undefined && around.start < at && at < around.end;
    if (ends(text, at, marksEnd, to, quoted && to <= around!.end)) {
      sentences.push(sentence(from, to, quoted ? '' : markOf(text, at, marksEnd)));
      from = skipSpace(text, to);
      at = from - 1;
    } else {
      at = to - 1;
    }
  }
  if (from < text.length) sentences.push(sentence(from, trimEnd(text, from), ''));
  return sentences;
}

function sentence(from: number, to: number, mark: FinalMark): Sentence {
  return { from, to, mark, isQuestion: mark === '?' };
}

function isMark(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026;
}

function endOfMarks(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isMark(text.charCodeAt(at))) at++;
  return at;
}

function endOfClosers(text: string, start: number): number {
  let at = start;
  while (at < text.length && CLOSING.includes(text[at]!)) at++;
  return at;
}

/** Which mark a run of marks amounts to: `?!` asks, `...` breaks off. */
function markOf(text: string, start: number, end: number): FinalMark {
  const run = text.slice(start, Math.min(end, start + 8));
  if (run.includes('?')) return '?';
  if (run.includes('!')) return '!';
  return run === '.' ? '.' : '…';
}

/** Whether the marks from `start` on end a sentence, given that `to` is behind their closing quotes. */
function ends(text: string, start: number, marksEnd: number, to: number, inQuotation: boolean): boolean {
  if (to >= text.length) return true;
  if (inQuotation || !isSpace(text.charCodeAt(to))) return false;
  const next = skipSpace(text, to);
  if (next === text.length) return true;
  const goesOn = isLower(text.charCodeAt(next));
  if (text[start] === '?' || text[start] === '!') return !(goesOn && to > marksEnd);
  if (goesOn) return false;
  return marksEnd > start + 1 || text[start] !== '.' || !isAbbreviation(text, start);
}

function isAbbreviation(text: string, point: number): boolean {
  let start = point;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1)))
    if (point - --start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, point).toLowerCase();
  if (word.length === 1 && LETTER.test(word))
    return word !== 'u' && text[start] !== text[start]!.toLowerCase();
  return ABBREVIATIONS.has(word);
}

/** A mark where a quotation may begin: without one there is none to look for. */
const QUOTES = /(?:^|[\s(])["'“„‘«]/;
const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
};

const CLOSERS = Object.values(CLOSER_OF).join('');

interface Quotation {
  readonly start: number;
  /** The place of the closing mark. */
  readonly end: number;
}

/** The quotations of a text, outermost only. An opening mark that nothing closes opens none. */
function quotations(text: string): readonly Quotation[] {
  const last: Record<string, number> = {};
  for (let at = text.length - 1; at >= 0; at--) {
    if (isPlain(text.charCodeAt(at))) continue;
    const character = text[at]!;
    if (CLOSERS.includes(character) && closes(text, at)) last[character] ??= at;
  }
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const closer = CLOSER_OF[text[at]!];
    if (closer === undefined || (last[closer] ?? -1) <= at || !opens(text, at)) continue;
    const end = nextCloser(text, at + 1, closer);
    if (end < 0) continue;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** Whether a character is surely no mark of a quotation: most are not. */
function isPlain(code: number): boolean {
  return code < 128 && code !== 0x22 && code !== 0x27;
}

function nextCloser(text: string, from: number, closer: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === closer && closes(text, at)) return at;
  return -1;
}

function opens(text: string, at: number): boolean {
  const opensBehind = at === 0 || text[at - 1] === '(' || isSpace(text.charCodeAt(at - 1));
  return opensBehind && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
}

/** A closing mark follows on something that is said, and no letter follows on it. */
function closes(text: string, at: number): boolean {
  return (
    at > 0 &&
    !isSpace(text.charCodeAt(at - 1)) &&
    (at + 1 === text.length || !isLetter(text.charCodeAt(at + 1)))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number): number {
  let at = text.length;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/*
 * Of plain characters a comparison tells what they are: at every mark a few are looked at.
 */

function isSpace(code: number): boolean {
  if (code < 128) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACE.test(String.fromCharCode(code));
}

function isLower(code: number): boolean {
  if (code < 128) return code >= 0x61 && code <= 0x7a;
  return LOWER.test(String.fromCharCode(code));
}

function isLetter(code: number): boolean {
  if (code < 128) return isLower(code | 0x20);
  return LETTER.test(String.fromCharCode(code));
}
