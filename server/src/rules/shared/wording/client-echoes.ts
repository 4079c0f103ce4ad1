/** Whether the professional only says again what a client said. */
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { contentWordsIn } from '../../../text/content-words.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** This share of the words that carry the meaning must have been the client's. */
const SHARE = 0.5;

/** Whether half of what a sentence says was said by a client in one of the `back` turns before it. */
export function echoesClient(
  { turns, language }: Conversation,
  { turn, prose }: Utterance,
  { from, to }: Sentence,
  back: number,
): boolean {
  const said = { text: prose.text.slice(from, to), span: prose.span, pieces: [] };
  const missing = new Set(contentWordsIn(said, language));
  const size = missing.size;
  if (size === 0) return false;
  for (let index = turn.index - 1; index >= Math.max(0, turn.index - back); index--) {
    if (turns[index]!.role !== 'client') continue;
    for (const utterance of turns[index]!.utterances) {
      for (const word of contentWordsIn(utterance.prose, language)) missing.delete(word);
    }
    if (size - missing.size >= SHARE * size) return true;
  }
  return false;
}
