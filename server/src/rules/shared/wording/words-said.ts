/** How much is said. */
import type { Turn } from '../../../conversation/model.ts';
import { countWords } from '../../../text/words.ts';

/** How many words a turn has. */
export function countOfWords({ utterances }: Turn): number {
  let count = 0;
  for (let index = 0; index < utterances.length; index++) count += countWords(utterances[index]!.prose);
  return count;
}
