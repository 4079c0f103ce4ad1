import type { Conversation, Direction, Span, Turn } from '../../../conversation/model.ts';

/** The turns that begin within a stretch of the script. Finding the first costs no more than a few looks. */
export function turnsWithin({ turns }: Conversation, stretch: Span): readonly Turn[] {
  return beginningWithin(turns, (turn) => turn.label.span.start, stretch);
}

/** The directions that begin within a stretch of the script, found as quickly. */
export function directionsWithin({ directions }: Conversation, stretch: Span): readonly Direction[] {
  return beginningWithin(directions, (direction) => direction.text.span.start, stretch);
}

function beginningWithin<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
  { start, end }: Span,
): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let index = low; index < items.length && startOf(items[index]!) < end; index++)
    found.push(items[index]!);
  return found;
}
