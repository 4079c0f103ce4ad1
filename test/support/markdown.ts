/** A fenced block of a Markdown file. */
export interface Fence {
  /** The first word behind the fence. */
  readonly language: string;
  /** The rest of what stands behind the fence. */
  readonly info: string;
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading: string;
  /** Its first line in the file, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let heading = '';
  let open: { language: string; info: string; lines: string[]; line: number } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open !== undefined) {
      if (/^```\s*$/.test(line)) {
        const { lines, ...rest } = open;
        fences.push({ ...rest, heading, text: lines.map((each) => `${each}\n`).join('') });
        open = undefined;
      } else open.lines.push(line);
      continue;
    }
    const fence = /^```(\S+)[ ]?(.*)$/.exec(line);
    if (fence !== null) open = { language: fence[1]!, info: fence[2]!.trim(), lines: [], line: index + 2 };
    else if (line.startsWith('#')) heading = line.replace(/^#+ */, '');
  }
  return fences;
}

/** Whether the block is a script, and the address that gives it its usual language. */
export function scriptUri(fence: Fence): string | undefined {
  if (fence.language === 'gesprek') return 'file:///fixture.gesprek';
  return fence.language === 'conversation' ? 'file:///fixture.conversation' : undefined;
}
