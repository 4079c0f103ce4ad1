/** What people do without words, as the stage directions tell: a nod is an answer too. */
import type { Conversation, Direction } from '../../../conversation/model.ts';

/** Whether somebody does something between two places in the script. A silence is no gesture. */
export function hasGestureBetween({ directions }: Conversation, start: number, end: number): boolean {
  for (let index = firstFrom(directions, start); index < directions.length; index++) {
    const { silence, text } = directions[index]!;
    if (text.span.start >= end) return false;
    if (!silence) return true;
  }
  return false;
}

/** The first direction from this place on; they stand in the order of the script. */
function firstFrom(directions: readonly Direction[], start: number): number {
  let low = 0;
  let high = directions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directions[middle]!.text.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
