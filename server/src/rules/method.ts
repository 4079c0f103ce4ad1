/** Which way of conversing a script is about. It decides which rules belong, and what some of them look for. */
import { fieldOf } from '../conversation/ask.ts';
import type { Conversation } from '../conversation/model.ts';
import { nameKey } from '../text/fold.ts';

/** A way of conversing that decides which rules belong. */
export type Method = 'giz' | 'mi' | 'sfw';

const methods: ReadonlyMap<string, Method> = new Map([
  ['giz', 'giz'],
  ['mgv', 'mi'],
  ['mi', 'mi'],
  ['ogw', 'sfw'],
  ['sfw', 'sfw'],
]);

/** The method that a script says it follows; GIZ, which holds both others, where it says none. */
export function methodOf(conversation: Conversation): Method {
  const value = fieldOf(conversation, 'method')?.value.text;
  return (value !== undefined && methods.get(nameKey(value))) || 'giz';
}
