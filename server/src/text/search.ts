import type { Language } from '../locale/language.ts';
import type { Automaton, Ending, Starts } from './automaton.ts';
import { openers } from './openers.ts';
import type { Scan } from './scan.ts';
import type { State } from './states.ts';
import { BEGINS_SENTENCE, IS_POSITION, NUMBER, OPENS } from './vocabulary.ts';
import type { Word } from './words.ts';

export interface PhraseMatch<Label extends string = string> {
  readonly label: Label;
  /** The phrase as it is written in the data. */
  readonly phrase: string;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** The words: from `first` up to but not including `last`. */
  readonly first: number;
  readonly last: number;
}

/** How many words a `…` may stand for. */
const LONGEST_GAP = 5;
const MOST_OPENERS = 6;

/** Whether a word begins its sentence, openers such as "nou" or "okay" before it aside. */
export function opensSentence(words: readonly Word[], first: number, language: Language): boolean {
  for (let index = first, skipped = 0; ; index--, skipped++) {
    if (index === 0 || words[index]!.after === 'sentence') return true;
    if (skipped === MOST_OPENERS || !openers[language].has(words[index - 1]!.key)) return false;
  }
}

/** One walk of an automaton over one text. */
export class Search<Label extends string> {
  private readonly found: PhraseMatch<Label>[] = [];
  private readonly starts: Starts;
  private readonly scan: Scan;
  private readonly codes: readonly number[];
  private readonly size: number;
  /** The trait of an opener in the language of the text. */
  private readonly opens: number;
  private at = 0;
  /** Where the matches that begin at the word `at` begin in `found`. */
  private start = 0;

  constructor({ starts }: Automaton, scan: Scan, language: Language) {
    this.starts = starts;
    this.scan = scan;
    this.codes = scan.codes;
    this.size = scan.size;
    this.opens = OPENS[language];
  }

  /** The first match; of those that begin at one word, the longest. */
  first(): PhraseMatch<Label> | undefined {
    for (let at = this.nextStart(0); at < this.size; at = this.nextStart(at + 1))
      if (this.from(at)) return this.longest();
    return undefined;
  }

  all(): readonly PhraseMatch<Label>[] {
    for (let at = this.nextStart(0); at < this.size; at = this.nextStart(at + 1)) this.from(at);
    return this.found;
  }

  longestAt(at: number): PhraseMatch<Label> | undefined {
    return at < this.size && this.from(at) ? this.longest() : undefined;
  }

  /** The next word, from this one on, that a phrase may begin with; behind the last where there is none. */
  private nextStart(from: number): number {
    const { codes, size } = this;
    const { words, byPosition } = this.starts;
    for (let at = from; at < size; at++) {
      const code = codes[at]!;
      const word = code >> NUMBER;
      if (word >> 5 < words.length && (words[word >> 5]! & (1 << (word & 31))) !== 0) return at;
      if (byPosition && (code & IS_POSITION) !== 0) return at;
    }
    return size;
  }

  private longest(): PhraseMatch<Label> {
    return this.found.reduce((best, match) => (match.last > best.last ? match : best));
  }

  /** Adds the phrases that begin at a word; whether there are any. */
  private from(at: number): boolean {
    const { anywhere, opening } = this.starts;
    this.at = at;
    this.start = this.found.length;
    this.step(anywhere, at);
    if (this.mayFollow(opening, at) && this.beginsSentence(at)) this.step(opening, at);
    return this.found.length > this.start;
  }

  private mayFollow(state: State, at: number): boolean {
    const code = this.codes[at]!;
    if (state.position !== undefined && (code & IS_POSITION) !== 0) return true;
    return state.after(code >> NUMBER) !== undefined;
  }

  /** The same as `opensSentence`, by codes. */
  private beginsSentence(at: number): boolean {
    for (let index = at, skipped = 0; ; index--, skipped++) {
      if (index === 0 || (this.codes[index]! & BEGINS_SENTENCE) !== 0) return true;
      if (skipped === MOST_OPENERS || (this.codes[index - 1]! & this.opens) === 0) return false;
    }
  }

  private walk(state: State, index: number): void {
    if (state.ends !== undefined) for (const ending of state.ends) this.accept(ending, index);
    if (index >= this.size || (this.codes[index]! & BEGINS_SENTENCE) !== 0) return;
    if (state.gap !== undefined) this.leap(state.gap, index);
    this.step(state, index);
  }

  private leap(behind: State, index: number): void {
    const end = Math.min(index + LONGEST_GAP, this.size - 1);
    for (let to = index; to <= end; to++) {
      if ((this.codes[to]! & BEGINS_SENTENCE) !== 0) return;
      this.step(behind, to);
    }
  }

  private step(state: State, index: number): void {
    const code = this.codes[index]!;
    const next = state.after(code >> NUMBER);
    if (next !== undefined) this.walk(next, index + 1);
    if (state.position !== undefined && (code & IS_POSITION) !== 0) this.walk(state.position, index + 1);
  }

  private accept(ending: Ending, last: number): void {
    const { found, at: first } = this;
    const { places } = this.scan;
    if (ending.closes && last < this.size && (this.codes[last]! & BEGINS_SENTENCE) === 0) return;
    const label = ending.label as Label;
    const match: PhraseMatch<Label> = {
      label,
      phrase: ending.phrase,
      from: places[2 * first]!,
      to: places[2 * last - 1]!,
      first,
      last,
    };
    for (let index = this.start; index < found.length; index++) {
      if (found[index]!.label !== label) continue;
      if (found[index]!.last < last) found[index] = match;
      return;
    }
    found.push(match);
  }
}
