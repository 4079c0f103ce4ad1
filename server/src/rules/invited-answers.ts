/** Whether a question got somebody talking: then it did its work, whatever its form. */
import type { Conversation, Moment, Turn, Utterance } from '../conversation/model.ts';
import { wordsIn } from '../text/words.ts';

/** So many words make an answer that tells something. */
const TELLING = 15;

/** Whether on every path the client's answer to the question is a long one. */
export function isAnsweredAtLength({ moments }: Conversation, { turn, index }: Utterance): boolean {
  if (index < turn.utterances.length - 1) return false;
  const asked = moments.find((moment) => moment.turn === turn);
  const answers = asked === undefined ? [] : turnsAfter(asked, moments);
  return (
    answers.length > 0 && answers.every((each) => each.role === 'client' && countOfWords(each) >= TELLING)
  );
}

/** The turns that may come next; a path that ends without one is left out. */
export function turnsAfter(moment: Moment, moments: readonly Moment[]): readonly Turn[] {
  const turns: Turn[] = [];
  const met = new Set<number>();
  const queue = [...moment.next];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (met.has(index)) continue;
    met.add(index);
    const { turn, next } = moments[index]!;
    if (turn === undefined) queue.push(...next);
    else turns.push(turn);
  }
  return turns;
}

function countOfWords({ utterances }: Turn): number {
  return utterances.reduce((count, { prose }) => count + wordsIn(prose).length, 0);
}
