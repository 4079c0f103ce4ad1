/** The places of a problem, apart from those of the conversation: what is found moves along with what is typed. */
import type { Span } from '../conversation/model.ts';
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

function copyOf({ start, end }: Span): Span {
  return { start, end };
}

/** Moves the places of a problem that has its own. */
export function movePlaces({ at, related, fixes }: Problem, shift: Shift): void {
  move(at, shift);
  for (const each of related ?? []) move(each.at, shift);
  for (const { edits } of fixes ?? []) for (const edit of edits) move(edit.at, shift);
}

function move(span: Span, shift: Shift): void {
  const own: { start: number; end: number } = span;
  own.start = placeAfter(span.start, shift);
  own.end = placeAfter(span.end, shift);
}
