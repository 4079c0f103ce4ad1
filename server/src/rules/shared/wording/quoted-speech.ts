/** What stands between quotation marks in what is said: somebody else's words. */
import type { Prose } from '../../../conversation/model.ts';
import { recall } from '../../../text/memory.ts';

/** A stretch of a text, as offsets in it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Each mark that opens a quotation, with the ones that close it. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'’",
};
const LETTER = /[\p{L}\d]/u;
const MARK = /["'“„‘«]/;

/** Whether the character at `offset` stands in a quotation. */
export function isQuoted(prose: Prose, offset: number): boolean {
  const quotations = quotationsIn(prose);
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low < quotations.length && quotations[low]!.from <= offset;
}

const none: readonly Stretch[] = [];

/** The quotations of a text, with their marks; a mark that nothing closes opens none. */
export function quotationsIn(prose: Prose): readonly Stretch[] {
  return recall(prose, quotationsIn, () => {
    const { text } = prose;
    if (!MARK.test(text)) return none;
    const found: Stretch[] = [];
    // What nothing closes from here on, nothing closes further on either.
    const unclosed = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      const mark = text[at]!;
      if (!opensAt(text, at) || unclosed.has(mark)) continue;
      const end = closingAfter(text, at, closers[mark]!);
      if (end < 0) {
        unclosed.add(mark);
        continue;
      }
      found.push({ from: at, to: end + 1 });
      at = end;
    }
    return found;
  });
}

/** An opening mark stands before a word and not within one: the apostrophe of "zo'n" opens nothing. */
function opensAt(text: string, at: number): boolean {
  return (
    closers[text[at]!] !== undefined && !LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ')
  );
}

/** A closing mark stands behind something said, and no letter follows: the apostrophe of "foto's" closes nothing. */
function closingAfter(text: string, from: number, marks: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (!marks.includes(text[at]!)) continue;
    if (!/\s/.test(text[at - 1]!) && !LETTER.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
