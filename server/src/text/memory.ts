import type { Scan } from './scan.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/**
 * What has been worked out about one text: its words, its sentences, the phrases in it. Many rules look at the same
 * text, and a script is read anew at every letter that is typed, so that each of these should be worked out once.
 * What is remembered must depend on the text alone, and must not be changed by who gets it.
 */
export class TextMemory {
  /** What nearly every text is asked for; all else has a key. */
  scan: Scan | undefined = undefined;
  words: readonly Word[] | undefined = undefined;
  sentences: readonly Sentence[] | undefined = undefined;
  private known: Map<object, unknown> | undefined = undefined;

  /** What is known under this key, or else what `make` gives, which is then known. */
  recall<Answer>(key: object, make: () => Answer): Answer {
    this.known ??= new Map();
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known as Answer;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

/** What is said: a text, and what has been worked out about it. */
export interface Text {
  readonly text: string;
  readonly memory?: TextMemory | undefined;
  /** Only where somebody is typing; see `ask`. */
  answer?<Answer>(key: object, question: (said: Text) => Answer): Answer;
}

/**
 * Asks something of what is said. Where somebody is typing there, only another answer makes a difference to who asks,
 * and not that the words were read for it: for questions whose answers seldom change. Answers must be plain data, and
 * the key must stand for this very question.
 */
export function ask<Answer>(said: Text, key: object, question: (said: Text) => Answer): Answer {
  return said.answer === undefined ? question(said) : said.answer(key, question);
}

/** Asks the memory of a text, where it has one. */
export function recall<Answer>({ memory }: Text, key: object, make: () => Answer): Answer {
  return memory === undefined ? make() : memory.recall(key, make);
}

/** Gives each text its memory. */
export interface Memories {
  of(text: string): TextMemory;
}

/** Memories that nobody will ask for again. */
export const fresh: Memories = { of: () => new TextMemory() };

/** The memories of the texts of a script that is being edited: of its last version, and no more. */
export class LastingMemories implements Memories {
  private last: ReadonlyMap<string, TextMemory> = new Map();
  private now = new Map<string, TextMemory>();

  /** A new version is about to be read: texts that it does not hold will be forgotten. */
  begin(): void {
    this.last = this.now;
    this.now = new Map();
  }

  of(text: string): TextMemory {
    let memory = this.now.get(text);
    if (memory === undefined) {
      memory = this.last.get(text) ?? new TextMemory();
      this.now.set(text, memory);
    }
    return memory;
  }
}
