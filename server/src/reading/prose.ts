import type { Piece, Prose, Span } from '../conversation/model.ts';

const BACKSLASH = 0x5c;
/** What a backslash before it makes plain text. */
const ESCAPABLE = new Set('[]():\\/');

/** Gathers a prose from stretches of the script, resolving escapes and joining lines by one space. */
export class ProseBuilder {
  private readonly script: string;
  private text = '';
  private readonly pieces: Piece[] = [];
  private start = -1;
  private end = -1;

  constructor(script: string) {
    this.script = script;
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  /** The text so far. */
  get soFar(): string {
    return this.text;
  }

  /** Goes on with the script's stretch `start` up to `end`; white space at its ends does not count. */
  append(start: number, end: number): void {
    const { script } = this;
    let from = start;
    let to = end;
    while (from < to && isBlank(script, from)) from++;
    while (to > from && isBlank(script, to - 1)) to--;
    if (from === to) return;
    if (this.text === '') this.start = from;
    else if (from > this.end) this.add(' ', this.end);
    this.addUnescaped(from, to);
    this.end = to;
  }

  /** The prose; `at` is where an empty one stands. */
  build(at: number): Prose {
    if (this.text === '') return { text: '', span: { start: at, end: at }, pieces: [] };
    return { text: this.text, span: { start: this.start, end: this.end }, pieces: this.pieces };
  }

  private addUnescaped(from: number, to: number): void {
    const raw = this.script.slice(from, to);
    let pieceStart = 0;
    for (let at = raw.indexOf('\\'); at >= 0 && at + 1 < raw.length; at = raw.indexOf('\\', at + 1)) {
      if (!ESCAPABLE.has(raw[at + 1]!)) continue;
      if (at > pieceStart) this.add(raw.slice(pieceStart, at), from + pieceStart);
      pieceStart = at + 1;
      at++;
    }
    this.add(raw.slice(pieceStart), from + pieceStart);
  }

  private add(text: string, start: number): void {
    this.pieces.push({ from: this.text.length, start });
    this.text += text;
  }
}

function isBlank(script: string, at: number): boolean {
  const code = script.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x0a && code <= 0x0d);
}

/** A prose of one stretch of the script. */
export function proseOf(script: string, span: Span): Prose {
  const builder = new ProseBuilder(script);
  builder.append(span.start, span.end);
  return builder.build(span.start);
}

/** The part of a prose from `from` up to `to`, as a prose of its own. */
export function sliceProse(prose: Prose, from: number, to: number): Prose {
  let first = 0;
  while (first + 1 < prose.pieces.length && prose.pieces[first + 1]!.from <= from) first++;
  const pieces: Piece[] = [];
  let end = prose.span.start;
  for (let index = first; index < prose.pieces.length; index++) {
    const piece = prose.pieces[index]!;
    if (piece.from >= to) break;
    const shift = Math.max(0, from - piece.from);
    pieces.push({ from: piece.from + shift - from, start: piece.start + shift });
    const pieceEnd = Math.min(to, prose.pieces[index + 1]?.from ?? prose.text.length);
    end = piece.start + (pieceEnd - piece.from);
  }
  const start = pieces[0]?.start ?? prose.span.start;
  return { text: prose.text.slice(from, to), span: { start, end }, pieces };
}

/** Text as a script must write it so that it is read back as plain text: the reverse of reading it. */
export function escapeText(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

/** Whether the character at this place is made plain by a backslash before it. */
export function isEscaped(script: string, at: number): boolean {
  let backslashes = 0;
  while (script.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
