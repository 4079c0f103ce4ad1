/** A page of the documentation, made readable on a terminal. */
import { columnsOf, type Paint, wrapped } from './terminal.ts';

export interface PageLook {
  readonly paint: Paint;
  readonly columns: number;
}

/** A line longer than this is hard to follow, however wide the terminal. */
const WIDEST = 90;

const FENCE = /^```/;
const HEADING = /^#{1,6} /;
const ITEM = /^( *)(?:[-*]|\d{1,3}\.) /;
const TABLE_ROW = /^\|/;
const QUOTE = /^> ?/;
const COMMENT = /^<!--.*-->$/;
const TABLE_RULE = /^[|\s:-]+$/;

/** Renders a page: headings stand out, paragraphs are wrapped, scripts are kept as they are. */
export function renderPage(markdown: string, look: PageLook): string {
  const renderer = new PageRenderer(look);
  for (const line of markdown.split(/\r?\n/)) renderer.add(line);
  return renderer.text();
}

class PageRenderer {
  private readonly look: PageLook;
  private readonly width: number;
  private readonly lines: string[] = [];
  private paragraph: string[] = [];
  private rows: string[][] = [];
  private inFence = false;

  constructor(look: PageLook) {
    this.look = look;
    this.width = Math.min(look.columns, WIDEST);
  }

  add(line: string): void {
    if (FENCE.test(line)) {
      this.flush();
      this.inFence = !this.inFence;
    } else if (this.inFence) this.lines.push(`${this.look.paint('dim', '  │')} ${line}`.trimEnd());
    else if (COMMENT.test(line)) this.addGap();
    else if (TABLE_ROW.test(line)) this.addRow(line);
    else if (HEADING.test(line)) this.addHeading(line);
    else if (line.trim() === '') this.addGap();
    else {
      if (ITEM.test(line) || this.rows.length > 0) this.flush();
      this.paragraph.push(line.replace(QUOTE, ''));
    }
  }

  text(): string {
    this.flush();
    return this.lines.join('\n').trim();
  }

  private addHeading(line: string): void {
    this.addGap();
    this.lines.push(this.look.paint('bold', spoken(line.replace(HEADING, ''))));
  }

  private addGap(): void {
    this.flush();
    if (this.lines.at(-1) !== '') this.lines.push('');
  }

  private addRow(line: string): void {
    if (this.paragraph.length > 0) this.flush();
    if (TABLE_RULE.test(line)) return;
    const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
    const said = cells.map((cell) => spoken(cell.trim()));
    if (said.some((cell) => cell !== '')) this.rows.push(said);
  }

  private flush(): void {
    this.flushParagraph();
    this.flushTable();
  }

  /** A paragraph, or an item of a list with what follows it further to the right. */
  private flushParagraph(): void {
    const [first, ...more] = this.paragraph;
    this.paragraph = [];
    if (first === undefined) return;
    const mark = ITEM.exec(first)?.[0] ?? '';
    const body = [first.slice(mark.length), ...more].map((line) => line.trim()).join(' ');
    const [head, ...rest] = wrapped(spoken(body), this.width - mark.length);
    this.lines.push(mark + head, ...rest.map((line) => ' '.repeat(mark.length) + line));
  }

  private flushTable(): void {
    const { rows } = this;
    this.rows = [];
    const widths: number[] = [];
    for (const row of rows)
      for (const [index, cell] of row.entries())
        widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
    for (const row of rows)
      this.lines.push(
        row
          .map((cell, index) => cell + ' '.repeat(widths[index]! - columnsOf(cell)))
          .join('  ')
          .trimEnd(),
      );
  }
}

/** A sentence without its signs for bold, code and links. */
function spoken(text: string): string {
  return text
    .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, (_, words: string) => words)
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}
