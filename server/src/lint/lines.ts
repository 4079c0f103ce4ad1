/** Where an offset stands, as people count it: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly text: string;

  constructor(text: string, starts = lineStartsIn(text)) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of the text as it is after a change within a line: all from a place on have moved by so much. */
  after(text: string, from: number, distance: number): LineIndex {
    return new LineIndex(
      text,
      this.starts.map((start) => (start >= from ? start + distance : start)),
    );
  }

  /** How many lines there are; a text that ends in a line break has an empty last one. */
  get count(): number {
    return this.starts.length;
  }

  /** The line, from 1, that holds the character at this offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The offset where a line, counted from 1, begins: before a byte order mark. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The offset where a line, counted from 1, ends: before its line break. */
  endOf(line: number): number {
    const start = this.startOf(line);
    let end = this.starts[line] ?? this.text.length;
    while (end > start && /[\r\n]/.test(this.text[end - 1]!)) end--;
    return end;
  }

  /** The place of the character at this offset; a byte order mark takes no column. */
  placeOf(offset: number): Place {
    const line = this.lineOf(offset);
    const mark = line === 1 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line, column: Math.max(0, offset - this.startOf(line) - mark) + 1 };
  }

  /** The text of a line, counted from 1, without its end. */
  line(number: number): string {
    return this.text.slice(this.startOf(number), this.endOf(number)).replace(/^\ufeff/, '');
  }
}

function lineStartsIn(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
