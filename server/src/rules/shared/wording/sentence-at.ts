import type { Prose } from '../../../conversation/model.ts';
import { type Sentence, sentencesIn } from '../../../text/sentences.ts';

/** The sentence that holds the character at `offset`, or the next one where that is white space. */
export function sentenceAt(prose: Prose, offset: number): Sentence | undefined {
  const sentences = sentencesIn(prose);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
