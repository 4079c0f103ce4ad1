/** Whether a question got somebody talking: then it did its work, whatever its form. */
import type { Conversation, Utterance } from '../../../conversation/model.ts';
import { countOfWords } from '../wording/words-said.ts';
import { nextTurns } from './asking-on.ts';

/** So many words make an answer that tells something. */
const TELLING = 15;

/** Whether on every path the client's answer to the question is a long one. */
export function isAnsweredAtLength(conversation: Conversation, { turn, index }: Utterance): boolean {
  if (index < turn.utterances.length - 1) return false;
  const answers = nextTurns(conversation, turn);
  return (
    answers.length > 0 && answers.every((each) => each.role === 'client' && countOfWords(each) >= TELLING)
  );
}
