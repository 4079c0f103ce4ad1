/**
 * The places of a problem, apart from those of the conversation: what is found moves along with what is typed. Only the
 * places of the turn that somebody types in stay those of the conversation, as nobody else can tell where they end.
 */
import type { Span } from '../conversation/model.ts';
import { WatchedSpan } from '../conversation/watched.ts';
import { placeAfter, type Shift } from '../reading/moving.ts';
import type { Problem } from '../rules/contract.ts';

/** The problem with places of its own: as they are now, whatever becomes of the conversation. */
export function withOwnPlaces(problem: Problem): Problem {
  const { at, related, fixes } = problem;
  return {
    ...problem,
    at: copyOf(at),
    ...(related && { related: related.map((each) => ({ ...each, at: copyOf(each.at) })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, at: copyOf(edit.at) })),
      })),
    }),
  };
}

function copyOf(span: Span): Span {
  return span instanceof WatchedSpan ? span : { start: span.start, end: span.end };
}

/** Moves the places that a problem has of its own; whether one of them has moved within its line. */
export function movePlaces({ at, related, fixes }: Problem, shift: Shift): boolean {
  let isOnLine = move(at, shift);
  for (const each of related ?? []) if (move(each.at, shift)) isOnLine = true;
  for (const { edits } of fixes ?? []) for (const edit of edits) move(edit.at, shift);
  return isOnLine;
}

/** Whether it tells of the turn that somebody types in. */
export function isWatched({ at, related }: Problem): boolean {
  return at instanceof WatchedSpan || related?.some((each) => each.at instanceof WatchedSpan) === true;
}

function move(span: Span, shift: Shift): boolean {
  if (span instanceof WatchedSpan) return false;
  const isOnLine = span.end === shift.lastWord.before;
  const own: { start: number; end: number } = span;
  own.start = placeAfter(span.start, shift);
  own.end = placeAfter(span.end, shift);
  return isOnLine;
}
