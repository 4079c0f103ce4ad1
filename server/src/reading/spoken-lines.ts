/** The lines of one turn of a script in which somebody types, before and after a letter. */
import type { Span, Turn } from '../conversation/model.ts';
import type { Change } from '../text/change.ts';
import { type Leaf, type Line, linesOf } from './lines.ts';

/** A script before and after a change. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/**
 * The parts of what the turn says after the change, at their places in the script. Undefined where its lines have
 * another form then, or where the change is in none of them. `line` is the one that it is in.
 */
export function partsTyped(
  turn: Turn,
  line: Span,
  change: Change,
  script: Versions,
): readonly Leaf[] | undefined {
  const { start } = lineAround(script.before, turn.label.span.start);
  const { end } = lineAround(script.before, turn.span.end);
  const was = linesOf(script.before.slice(start, end));
  const is = linesOf(script.after.slice(start, end + change.after - change.before));
  const label = was[0]!.leaves[0]!.end;
  if (change.before > end || start + label > change.start || label !== is[0]?.leaves[0]?.end)
    return undefined;
  if (!areSpoken(was) || !areSpoken(is) || !areOfOneForm(was, is)) return undefined;
  if (was.some((each) => !isSpoken(each) && isWithin(each, line, start))) return undefined;
  return movedParts(is.flatMap(partsOf), start);
}

export function movedParts(parts: readonly Leaf[], distance: number): readonly Leaf[] {
  return parts.map(({ type, start, end }) => ({ type, start: start + distance, end: end + distance }));
}

/** The line of a text that holds this offset, without its break. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return { start, end };
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}

/** Whether these lines are what somebody says, with perhaps directions and comments in between. */
function areSpoken([first, ...others]: readonly Line[]): boolean {
  return (
    first?.kind === 'Turn' &&
    others.every(
      // A label further on might be a name after all.
      ({ kind, leaves }) =>
        kind === 'Direction' ||
        kind === 'Comment' ||
        (kind === 'Continuation' && !leaves.some(({ type }) => type === 'LABEL' || type === 'COLON')),
    )
  );
}

function areOfOneForm(some: readonly Line[], others: readonly Line[]): boolean {
  return some.length === others.length && some.every(({ kind }, index) => kind === others[index]!.kind);
}

function isSpoken({ kind }: Line): boolean {
  return kind === 'Turn' || kind === 'Continuation';
}

/** Whether the line, whose places count from `start`, is this one of the script. */
function isWithin({ leaves }: Line, line: Span, start: number): boolean {
  const place = start + leaves[0]!.start;
  return line.start <= place && place < line.end;
}

function partsOf({ kind, leaves }: Line): readonly Leaf[] {
  if (kind === 'Turn') return leaves.slice(1);
  return kind === 'Continuation' ? leaves.filter(({ type }) => type !== 'INDENT') : [];
}
