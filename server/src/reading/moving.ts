/** Moving what has been read to where it stands now that something was typed before it. */
import type { Conversation, Prose, Span, Turn, Utterance } from '../conversation/model.ts';
import type { Writable } from './draft.ts';

/** Where the places of a script have gone, in code units from its start. */
export interface Shift {
  /** The end of the line in which something was typed, before that. */
  readonly lineEnd: number;
  /** The last word of that line ended here, and ends there now. */
  readonly lastWord: { readonly before: number; readonly after: number };
  /** So far has moved what stands behind that line. */
  readonly distance: number;
}

/** Where a place has gone that does not lie among the words of the line in which something was typed. */
export function placeAfter(place: number, { lineEnd, lastWord, distance }: Shift): number {
  if (place === lastWord.before) return lastWord.after;
  return place >= lineEnd ? place + distance : place;
}

export function spanAfter({ start, end }: Span, shift: Shift): Span {
  return { start: placeAfter(start, shift), end: placeAfter(end, shift) };
}

/** What a conversation tells beside its turns: their places are moved one by one, and need no search. */
type Rest = Omit<Conversation, 'span' | 'turns' | 'moments' | 'memory'>;

/** The fields that hold a place, wherever they stand. */
const PLACES = ['start', 'end', 'at', 'upTo'];

/** Moves all of a conversation but the turns up to and including the one with this index. */
export function moveBehind(conversation: Conversation, index: number, shift: Shift): void {
  const { span, turns, moments: _moments, memory: _memory, ...rest } = conversation;
  const met = new Set<object>([span]);
  for (const part of Object.values(rest satisfies Rest)) moveParts(part, shift, met);
  (span as Writable<Span>).end += shift.distance;
  for (let behind = index + 1; behind < turns.length; behind++) moveTurn(turns[behind]!, shift.distance);
}

/** Some places are shared by what stands there: each is moved once. */
function moveParts(part: unknown, shift: Shift, met: Set<object>): void {
  if (typeof part !== 'object' || part === null || met.has(part)) return;
  met.add(part);
  // What another file declares does not move.
  if ('from' in part && typeof part.from === 'string') return;
  const fields = part as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'number') moveParts(value, shift, met);
    else if (PLACES.includes(name)) fields[name] = placeAfter(value, shift);
  }
}

function moveTurn({ span, label, utterances }: Turn, distance: number): void {
  move(span, distance);
  move(label.span, distance);
  for (let index = 0; index < utterances.length; index++) moveUtterance(utterances[index]!, distance);
}

export function moveUtterance({ prose, tag }: Utterance, distance: number): void {
  moveProse(prose, distance);
  if (tag === undefined) return;
  move(tag.span, distance);
  move(tag.name.span, distance);
  if (tag.positionSpan !== undefined) move(tag.positionSpan, distance);
}

function moveProse({ span, pieces }: Prose, distance: number): void {
  move(span, distance);
  for (let index = 0; index < pieces.length; index++)
    (pieces[index] as Writable<(typeof pieces)[number]>).start += distance;
}

function move(span: Span, distance: number): void {
  const place = span as Writable<Span>;
  place.start += distance;
  place.end += distance;
}
