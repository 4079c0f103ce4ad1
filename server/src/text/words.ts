import { wordKey } from './fold.ts';
import { ask, type Text } from './memory.ts';
import { type Scan, scanned, scanOf } from './scan.ts';
import { BEGINS_CLAUSE, BEGINS_SENTENCE, keyByCode } from './vocabulary.ts';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'clause' | 'sentence';

/** One word of a text. */
export interface Word {
  readonly text: string;
  /** Folded, with a straight apostrophe: what words are compared by. */
  readonly key: string;
  /** Offsets in the text, in UTF-16 code units: from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  /** The heaviest mark before it: none, one within a sentence (comma, dash, quote), or a sentence's end. */
  readonly after: Break;
}

/** The words of a text, in order: see `scanOf` for what a word is. */
export function wordsOf(text: string): readonly Word[] {
  return wordsAt(scanOf(text), text);
}

function wordsAt({ size, places, codes }: Scan, text: string): readonly Word[] {
  const words: Word[] = new Array(size);
  for (let index = 0; index < size; index++)
    words[index] = new ScannedWord(text, places[2 * index]!, places[2 * index + 1]!, codes[index]!);
  return words;
}

/** A word of which most is worked out only when somebody asks: of many a text, only a few words are looked at. */
class ScannedWord implements Word {
  readonly start: number;
  readonly end: number;
  private readonly whole: string;
  private readonly code: number;
  private known: string | undefined;

  constructor(whole: string, start: number, end: number, code: number) {
    this.start = start;
    this.end = end;
    this.whole = whole;
    this.code = code;
    this.known = keyByCode(code);
  }

  get text(): string {
    return this.whole.slice(this.start, this.end);
  }

  get key(): string {
    this.known ??= wordKey(this.text);
    return this.known;
  }

  get after(): Break {
    if ((this.code & BEGINS_SENTENCE) !== 0) return 'sentence';
    return (this.code & BEGINS_CLAUSE) !== 0 ? 'clause' : 'none';
  }
}

/** The key of one word of a text that was scanned. */
export function keyAt({ places, codes }: Scan, text: string, index: number): string {
  return keyByCode(codes[index]!) ?? wordKey(text.slice(places[2 * index]!, places[2 * index + 1]!));
}

/** The words of what is said; offsets are in `prose.text`. */
export function wordsIn({ text, memory }: Text): readonly Word[] {
  if (memory === undefined) return wordsOf(text);
  memory.words ??= wordsAt(scanned(text, memory), text);
  return memory.words;
}

/** How many words are said. */
export function countWords(said: Text): number {
  return ask(said, countWords, ({ text, memory }) => scanned(text, memory).size);
}

/** Whether nothing is said. */
export function isEmpty(said: Text): boolean {
  return ask(said, isEmpty, ({ text }) => text === '');
}
