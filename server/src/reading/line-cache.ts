import { type Line, parseLines } from './lines.ts';

const LINE_BREAK = /\r\n|\n|\r/g;
/** Up to so many new lines are parsed one by one; from there on parsing the whole script at once is faster. */
const FEW = 200;

/** A line with the places of its leaves counted from its own start; null for a blank one. */
type KnownLine = Line | null;

/**
 * Reads the lines of a script that is being edited. A line means the same wherever it stands, so only those that
 * were not there a moment ago need parsing. Remembers the lines of the last text, and no more.
 */
export class LineCache {
  private known: ReadonlyMap<string, KnownLine> = new Map();

  /** The same lines as `parseLines` gives. */
  read(text: string): readonly Line[] {
    const spans = physicalLines(text);
    const texts = spans.map(([start, end]) => text.slice(start, end));
    const unknown = new Set(texts.filter((each) => !this.known.has(each)));
    if (unknown.size > FEW) return this.readAll(text, spans, texts);
    const now = new Map<string, KnownLine>();
    const lines: Line[] = [];
    for (const [index, lineText] of texts.entries()) {
      let known = now.get(lineText);
      if (known === undefined) {
        known = this.known.get(lineText) ?? parseLines(lineText)[0] ?? null;
        now.set(lineText, known);
      }
      if (known !== null) lines.push(movedBy(known, spans[index]![0]));
    }
    this.known = now;
    return lines;
  }

  private readAll(text: string, spans: readonly Stretch[], texts: readonly string[]): readonly Line[] {
    const lines = parseLines(text);
    const now = new Map<string, KnownLine>();
    let next = 0;
    for (const [index, [start, end]] of spans.entries()) {
      const line = lines[next];
      const isHere = line !== undefined && line.leaves[0]!.start < end;
      if (isHere) next++;
      if (!now.has(texts[index]!)) now.set(texts[index]!, isHere ? movedBy(line, -start) : null);
    }
    this.known = now;
    return lines;
  }
}

type Stretch = readonly [start: number, end: number];

/** Where each line of a text stands, without its break and without a byte order mark. */
function physicalLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push([start, match.index]);
    start = match.index + match[0].length;
  }
  lines.push([start, text.length]);
  return lines;
}

function movedBy({ kind, leaves }: Line, distance: number): Line {
  return {
    kind,
    leaves: leaves.map(({ type, start, end }) => ({ type, start: start + distance, end: end + distance })),
  };
}
