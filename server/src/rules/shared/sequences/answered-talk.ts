/** What a client said that a turn answers, on every path to it. */
import type { Conversation, Turn } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { contentWordsIn } from '../../../text/content-words.ts';
import { momentOf } from './asking-on.ts';

/** Where more than this lies in between, or comes together, nobody can tell what a turn answers. */
const MOST_MOMENTS = 60;

/**
 * The turns of clients before a turn, no more than `back` of them on each path; the nearest of each path first. None
 * where that cannot be told within a few looks.
 */
export function clientTurnsBefore(conversation: Conversation, turn: Turn, back: number): readonly Turn[] {
  const found = new Set<Turn>();
  const met = new Set<string>();
  let border = momentOf(conversation, turn).previous.map((index) => ({ index, left: back }));
  while (border.length > 0) {
    const beyond: typeof border = [];
    for (const { index, left } of border) {
      const key = `${index} ${left}`;
      if (met.has(key)) continue;
      met.add(key);
      if (met.size > MOST_MOMENTS) return [];
      const { turn: said, previous } = conversation.moments[index]!;
      const isClient = said?.role === 'client';
      if (isClient) found.add(said);
      const now = isClient ? left - 1 : left;
      if (now > 0) for (const each of previous) beyond.push({ index: each, left: now });
    }
    border = beyond;
  }
  return [...found];
}

/** The words that carry meaning in what somebody says in one turn. */
export function contentWordsOfTurn({ utterances }: Turn, language: Language): ReadonlySet<string> {
  return new Set(utterances.flatMap(({ prose }) => [...contentWordsIn(prose, language)]));
}
