/** Where an offset stands, as people count it: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. */
export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) this.starts.push(at + 1);
    }
  }

  /** The place of the character at this offset; a byte order mark takes no column. */
  placeOf(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const mark = low === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: Math.max(0, offset - this.starts[low]! - mark) + 1 };
  }

  /** The text of a line, counted from 1, without its end. */
  line(number: number): string {
    const start = this.starts[number - 1] ?? this.text.length;
    const end = this.starts[number] ?? this.text.length;
    return this.text
      .slice(start, end)
      .replace(/[\r\n]+$/, '')
      .replace(/^\ufeff/, '');
  }
}
