import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Span } from '../conversation/model.ts';
import type { ScriptDocument } from './document.ts';
import { headEnd } from './place.ts';

const COMMENT = /^\ufeff?[\s\u00a0]*\/\//;

/** What can be folded away: the head, phases, scales, steps, choices, options, and comments of several lines. */
export function foldingOf(document: ScriptDocument): FoldingRange[] {
  const { phases, scales, steps, choices } = document.conversation;
  const blocks = [...phases, ...scales, ...steps, ...choices, ...choices.flatMap((choice) => choice.options)];
  return [
    ...fold(document, headOf(document)),
    ...blocks.flatMap(({ span }) => fold(document, span)),
    ...comments(document),
  ].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The lines of a stretch, from 0, without the blank ones at its end; nothing where that is one line. */
function fold(document: ScriptDocument, span: Span | undefined, kind?: FoldingRangeKind): FoldingRange[] {
  if (span === undefined) return [];
  const { lines, text } = document;
  const startLine = lines.lineOf(span.start) - 1;
  const lastWord = span.start + text.slice(span.start, span.end).trimEnd().length;
  const endLine = lines.lineOf(Math.max(span.start, lastWord - 1)) - 1;
  return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
}

/** From the first field or declaration up to the last. */
function headOf({ conversation }: ScriptDocument): Span | undefined {
  const { fields, participants, ownTechniques, uses } = conversation;
  const end = headEnd(conversation);
  const lines = [
    ...fields.map((field) => ({
      start: field.line.start,
      end: Math.max(field.line.end, field.value.span.end),
    })),
    ...[...participants, ...ownTechniques].filter((each) => each.from === undefined).map(({ line }) => line),
    ...uses.map(({ line }) => line),
  ].filter((line) => line.start < end);
  if (lines.length === 0) return undefined;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const line of lines) {
    first = Math.min(first, line.start);
    last = Math.max(last, line.end);
  }
  return { start: first, end: last };
}

function comments(document: ScriptDocument): FoldingRange[] {
  const { lines } = document;
  const ranges: FoldingRange[] = [];
  let first = 0;
  for (let line = 1; line <= lines.count + 1; line++) {
    const isComment = line <= lines.count && COMMENT.test(lines.line(line));
    if (isComment && first === 0) first = line;
    if (isComment || first === 0) continue;
    if (line - first > 1)
      ranges.push({ startLine: first - 1, endLine: line - 2, kind: FoldingRangeKind.Comment });
    first = 0;
  }
  return ranges;
}
