/** Shows places of a text as a reader sees them: source lines with the place marked underneath. */
import type { Span } from '../conversation/model.ts';
import type { LineIndex } from '../lint/lines.ts';
import { columnsOf, lettersOf, printable } from './terminal.ts';

export interface Mark {
  readonly at: Span;
  /** `^` or `~`. */
  readonly sign: string;
  /** Said behind the mark. */
  readonly words: string;
}

/** A line of an excerpt: of the text, with its number; of marks, with the mark; or neither, for a gap. */
export interface ExcerptLine {
  readonly number?: number;
  readonly text?: string;
  readonly mark?: Mark;
}

const TAB = '    ';
const CUT = '…';
/** How much of a line before a mark stays in sight where the line is too long. */
const LEAD = 20;

/**
 * The lines that hold these marks, in order, with the marks below them, cut to so many columns around the first mark
 * of each.
 */
export function excerpt(lines: LineIndex, marks: readonly Mark[], columns: number): ExcerptLine[] {
  const byLine = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { line } = lines.placeOf(mark.at.start);
    byLine.set(line, [...(byLine.get(line) ?? []), mark]);
  }
  const shown: ExcerptLine[] = [];
  let previous: number | undefined;
  for (const number of [...byLine.keys()].sort((a, b) => a - b)) {
    if (previous !== undefined && number > previous + 1) shown.push({});
    previous = number;
    shown.push(...markedLine(lines, number, byLine.get(number)!, columns));
  }
  return shown;
}

function markedLine(
  lines: LineIndex,
  number: number,
  marks: readonly Mark[],
  columns: number,
): ExcerptLine[] {
  const text = lines.line(number);
  const window = windowOf(text, lines.placeOf(marks[0]!.at.start).column - 1, columns);
  const shown: ExcerptLine[] = [{ number, text: window.text }];
  for (const mark of marks) {
    const start = lines.placeOf(mark.at.start).column - 1;
    const end = Math.max(start + 1, Math.min(text.length, start + mark.at.end - mark.at.start));
    const bar = barOf(text, start, end, window, mark.sign);
    if (bar !== undefined) shown.push({ text: bar, mark });
  }
  return shown;
}

/** The part of a line that is in sight. */
interface Window {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** As much of the line around an offset as fits. No more of a long line is read than could be in sight. */
function windowOf(line: string, offset: number, columns: number): Window {
  if (line.length <= 2 * columns && columnsOf(show(line)) <= columns)
    return { from: 0, to: line.length, text: show(line) };
  const from = startOfWindow(line, offset, columns);
  let text = from > 0 ? CUT : '';
  let used = text.length;
  let to = from;
  for (const letter of lettersOf(line.slice(from, from + 4 * columns))) {
    const letterShown = show(letter);
    used += columnsOf(letterShown);
    if (used >= columns) break;
    text += letterShown;
    to += letter.length;
  }
  return { from, to, text: to < line.length ? text + CUT : text };
}

function startOfWindow(line: string, offset: number, columns: number): number {
  if (offset <= 2 * columns && columnsOf(show(line.slice(0, offset))) <= columns / 2) return 0;
  let from = offset;
  let lead = 0;
  for (const letter of lettersOf(line.slice(Math.max(0, offset - 4 * LEAD), offset)).reverse()) {
    lead += columnsOf(show(letter));
    if (lead > Math.min(LEAD, columns / 2)) break;
    from -= letter.length;
  }
  return from;
}

function barOf(line: string, start: number, end: number, window: Window, sign: string): string | undefined {
  if (start > window.to || end <= window.from) return undefined;
  const lead = window.from > 0 ? 1 : 0;
  const skipped = Math.max(start, window.from);
  const indent = lead + columnsOf(show(line.slice(window.from, skipped)));
  const width = columnsOf(show(line.slice(skipped, Math.min(end, window.to))));
  return ' '.repeat(indent) + sign.repeat(Math.max(1, width));
}

function show(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}
