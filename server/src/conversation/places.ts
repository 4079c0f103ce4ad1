import type { Prose, Span, Utterance } from './model.ts';

/** The place in the script of the stretch `from` up to `to` of a prose. Both are offsets in its text. */
export function spanIn(prose: Prose, from: number, to: number): Span {
  const start = placeOf(prose, from);
  return { start, end: to > from ? placeOf(prose, to - 1) + 1 : start };
}

/** The place in the script of the character at `offset` in the prose's text. */
export function placeOf(prose: Prose, offset: number): number {
  const { pieces } = prose;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? prose.span.start : piece.start + (offset - piece.from);
}

/** Where a finding about an utterance as a whole stands: on its tag, which names it, else on its words. */
export function mainPlaceOf({ tag, prose }: Utterance): Span {
  return tag?.span ?? prose.span;
}

/** Whether the inner stretch lies within the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
