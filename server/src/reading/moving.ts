/** Moving what has been read to where it stands now that something was typed before it. */
import type { Conversation, Prose, Span, Turn, Utterance, Writable } from '../conversation/model.ts';

/** Where the places of a script have gone, in code units from its start. */
export interface Shift {
  /** From here on all has moved: behind the line in which something was typed. */
  readonly from: number;
  /** The last word of the turn in which it was typed ended here, and ends there now. */
  readonly lastWord: { readonly before: number; readonly after: number };
  /** By so much. */
  readonly distance: number;
}

/** Where a place has gone that does not lie among the words of that turn. */
export function placeAfter(place: number, { from, lastWord, distance }: Shift): number {
  if (place === lastWord.before) return lastWord.after;
  return place >= from ? place + distance : place;
}

/** A number that tells a place, by the object that holds it and the field that it stands in. */
export interface Held {
  readonly holder: Record<string, number>;
  readonly field: string;
}

/** The fields that hold a place, wherever they stand. */
const PLACES = ['start', 'end', 'at', 'upTo'];

/** All places that a conversation tells of, those of its turns left out. Whoever moves it often finds them once. */
export function placesBesideTurns(conversation: Conversation): readonly Held[] {
  const { span, turns: _turns, moments: _moments, memory: _memory, ...rest } = conversation;
  // Some places are shared by what stands there: each is moved once.
  const met = new Set<object>([span]);
  const places: Held[] = [];
  const find = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || met.has(part)) return;
    met.add(part);
    // What another file declares does not move.
    if ('from' in part && typeof part.from === 'string') return;
    for (const [field, value] of Object.entries(part)) {
      if (typeof value !== 'number') find(value);
      else if (PLACES.includes(field)) places.push({ holder: part as Held['holder'], field });
    }
  };
  find(rest);
  return places;
}

/** Moves a conversation but the turns up to and including the one with this index. */
export function moveBehind(
  { span, turns }: Conversation,
  index: number,
  besideTurns: readonly Held[],
  shift: Shift,
): void {
  for (const { holder, field } of besideTurns) holder[field] = placeAfter(holder[field]!, shift);
  (span as Writable<Span>).end += shift.distance;
  for (let behind = index + 1; behind < turns.length; behind++) moveTurn(turns[behind]!, shift.distance);
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
