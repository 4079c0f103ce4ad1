/** How much is said. */
import type { Turn } from '../conversation/model.ts';
import { countWords } from '../text/words.ts';

/** How many words a turn has. */
export function countOfWords({ utterances }: Turn): number {
  return utterances.reduce((count, { prose }) => count + countWords(prose), 0);
}
