import type { Turn, Writable } from '../conversation/model.ts';
import { WatchedSpan } from '../conversation/watched.ts';
import type { SpokenUtterance } from './utterance.ts';

/** From now on it is noticed who reads the words of this turn, or where they end. */
export function watch(turn: Turn): void {
  (turn as Writable<Turn>).span = new WatchedSpan(turn.span);
  for (const utterance of turn.utterances) (utterance as SpokenUtterance).watch(true);
}

export function unwatch(turn: Turn): void {
  const { span } = turn;
  if (span instanceof WatchedSpan) (turn as Writable<Turn>).span = span.unwatched;
  for (const utterance of turn.utterances) (utterance as SpokenUtterance).watch(false);
}
