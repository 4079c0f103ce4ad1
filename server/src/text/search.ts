import type { Language } from '../locale/language.ts';
import type { Automaton, Ending, Node, Starts } from './automaton.ts';
import { openers } from './openers.ts';
import type { Scan } from './scan.ts';
import { BEGINS_CLAUSE, BEGINS_SENTENCE, IS_POSITION, NUMBER, OPENS } from './vocabulary.ts';
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
  private readonly automaton: Automaton;
  private readonly scan: Scan;
  private readonly codes: readonly number[];
  private readonly size: number;
  /** The trait of an opener in the language of the text. */
  private readonly opens: number;
  private at = 0;
  /** Where the matches that begin at the word `at` begin in `found`. */
  private start = 0;

  constructor(automaton: Automaton, scan: Scan, language: Language) {
    this.automaton = automaton;
    this.scan = scan;
    this.codes = scan.codes;
    this.size = scan.size;
    this.opens = OPENS[language];
  }

  /** The first match; of those that begin at one word, the longest. */
  first(): PhraseMatch<Label> | undefined {
    for (let at = 0; at < this.size; at++) if (this.from(at)) return this.longest();
    return undefined;
  }

  all(): readonly PhraseMatch<Label>[] {
    for (let at = 0; at < this.size; at++) this.from(at);
    return this.found;
  }

  longestAt(at: number): PhraseMatch<Label> | undefined {
    return at < this.size && this.from(at) ? this.longest() : undefined;
  }

  private longest(): PhraseMatch<Label> {
    return this.found.reduce((best, match) => (match.last > best.last ? match : best));
  }

  /** Adds the phrases that begin at a word; whether there are any. */
  private from(at: number): boolean {
    const code = this.codes[at]! & ~(BEGINS_SENTENCE | BEGINS_CLAUSE);
    if (code === 0) return false;
    this.at = at;
    this.start = this.found.length;
    const { anywhere, opening, starts } = this.automaton;
    if (starts === undefined || (code & IS_POSITION) !== 0) {
      this.step(anywhere, at);
      if (this.mayFollow(opening, code) && this.beginsSentence(at)) this.step(opening, at);
    } else this.begin(starts[code >> NUMBER], at);
    return this.found.length > this.start;
  }

  private begin(starts: Starts | undefined, at: number): void {
    if (starts === undefined) return;
    if (starts.anywhere !== undefined) this.walkAll(starts.anywhere, at + 1);
    if (starts.opening !== undefined && this.beginsSentence(at)) this.walkAll(starts.opening, at + 1);
  }

  private walkAll(nodes: readonly Node[], index: number): void {
    for (let each = 0; each < nodes.length; each++) this.walk(nodes[each]!, index);
  }

  private mayFollow({ next, position }: Node, code: number): boolean {
    return next?.has(code >> NUMBER) === true || (position !== undefined && (code & IS_POSITION) !== 0);
  }

  /** The same as `opensSentence`, by codes. */
  private beginsSentence(at: number): boolean {
    for (let index = at, skipped = 0; ; index--, skipped++) {
      if (index === 0 || (this.codes[index]! & BEGINS_SENTENCE) !== 0) return true;
      if (skipped === MOST_OPENERS || (this.codes[index - 1]! & this.opens) === 0) return false;
    }
  }

  private walk(node: Node, index: number): void {
    if (node.ends !== undefined) for (const ending of node.ends) this.accept(ending, index);
    if (index >= this.size || (this.codes[index]! & BEGINS_SENTENCE) !== 0) return;
    if (node.gap !== undefined) this.leap(node.gap, index);
    this.step(node, index);
  }

  private leap(behind: readonly Node[], index: number): void {
    const end = Math.min(index + LONGEST_GAP, this.size - 1);
    for (let to = index; to <= end; to++) {
      const code = this.codes[to]!;
      if ((code & BEGINS_SENTENCE) !== 0) return;
      if (code >> NUMBER === 0 && (code & IS_POSITION) === 0) continue;
      for (let each = 0; each < behind.length; each++) this.step(behind[each]!, to);
    }
  }

  private step({ next, mayFollow, position }: Node, index: number): void {
    const code = this.codes[index]!;
    const number = code >> NUMBER;
    if ((mayFollow & (1 << (number & 31))) !== 0) {
      const nodes = next!.get(number);
      if (nodes !== undefined) this.walkAll(nodes, index + 1);
    }
    if (position !== undefined && (code & IS_POSITION) !== 0)
      for (const each of position) this.walk(each, index + 1);
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
