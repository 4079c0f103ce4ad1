import { mergeStretches, type Stretch } from './tokenise.ts';

/** A line of a script and the stretches that it should be cut into. */
export interface MarkedLine {
  readonly script: string;
  readonly expected: readonly Stretch[];
}

/** One fenced block of a fixture page, under the heading that says what it shows. */
export interface MarkedBlock {
  readonly heading: string;
  readonly lines: readonly MarkedLine[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

interface OpenLine {
  readonly script: string;
  readonly marks: Mark[];
}

const SCRIPT_LINE = /^> ?(.*)$/;
const MARK_LINE = /^ {2}( *)(\^+) +(\S.*)$/;

/** Blocks of a fixture page in the form that README.md describes. Throws on a line in no known form. */
export function readMarkedBlocks(page: string): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let heading = '';
  let open: OpenLine[] | undefined;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) {
      if (open !== undefined) blocks.push({ heading, lines: open.map(closeLine) });
      open = open === undefined ? [] : undefined;
    } else if (open !== undefined) {
      readLine(line, open);
    } else if (line.startsWith('#')) {
      heading = line.replace(/^#+ /, '');
    }
  }
  return blocks;
}

function readLine(line: string, open: OpenLine[]): void {
  const script = SCRIPT_LINE.exec(line);
  const mark = MARK_LINE.exec(line);
  if (script) {
    open.push({ script: script[1]!.replaceAll('→', '\t'), marks: [] });
  } else if (mark && open.length > 0) {
    const start = mark[1]!.length;
    open.at(-1)!.marks.push({ start, end: start + mark[2]!.length, scopes: mark[3]!.trim().split(/ +/) });
  } else if (line !== '') {
    throw new Error(`neither a line of a script nor a mark: ${line}`);
  }
}

function closeLine({ script, marks }: OpenLine): MarkedLine {
  const beyond = marks.find((mark) => mark.end > script.length);
  if (beyond !== undefined) throw new Error(`a mark reaches past the end of: ${script}`);
  const letters = [...Array(script.length).keys()].map((at) => ({
    text: script.charAt(at),
    scopes: marks.filter((mark) => mark.start <= at && at < mark.end).flatMap((mark) => mark.scopes),
  }));
  return { script, expected: mergeStretches(letters) };
}
