import type { Conversation, Span, Turn } from '../conversation/model.ts';

/** The turns that begin within a stretch of the script. Finding the first costs no more than a few looks. */
export function turnsWithin({ turns }: Conversation, { start, end }: Span): readonly Turn[] {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Turn[] = [];
  for (let index = low; index < turns.length && turns[index]!.span.start < end; index++)
    found.push(turns[index]!);
  return found;
}
