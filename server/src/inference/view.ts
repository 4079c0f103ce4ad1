import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, SpeakerRole } from '../conversation/model.ts';
import { type Language, languages } from '../locale/language.ts';
import type { TextMemory } from '../text/memory.ts';
import type { Lexicon } from '../text/phrases.ts';
import { mayNamePositionsAmong, type NamedPosition, positionsIn } from '../text/positions.ts';
import { type Scan, scanned } from '../text/scan.ts';
import type { PhraseMatch } from '../text/search.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { BEGINS_CLAUSE, NUMBER, numberInVocabulary, OPENS } from '../text/vocabulary.ts';
import { keyAt } from '../text/words.ts';

/** What was said just before. */
export interface Before {
  readonly text: string;
  readonly role: SpeakerRole;
  readonly technique?: TechniqueId | undefined;
}

/** What is known about an utterance beside its words. */
export interface Setting {
  readonly language: Language;
  readonly role: SpeakerRole;
  /** What has been worked out about its text. */
  readonly memory?: TextMemory | undefined;
  /** The step of a scale block it stands in. */
  readonly step?: number | undefined;
  /** The utterance just before it in the script, by whoever said it. */
  readonly before?: Before | undefined;
}

/**
 * The end of what was said before: what an answer answers. Only so much is read, as it is read for each sentence.
 */
export function endOfBefore({ before }: Setting): string {
  return before === undefined ? '' : before.text.slice(-LONGEST_BEFORE).trimEnd();
}

const LONGEST_BEFORE = 300;

/** A technique as one kind of recogniser hears it. */
export function heard(technique: TechniqueId, confidence: number): Heard {
  return { technique, confidence };
}

export type QuestionForm = 'open' | 'closed' | 'why' | 'tail';

/** A set of words, written in a row. */
export const set = (row: string): ReadonlySet<string> => new Set(row.split(' '));

/** By the number of a word: the lists it is in, as bits. */
const listsOf: Readonly<Record<Language, number[]>> = { nl: [], en: [] };
const MOST_LISTS = 31;
let listsMade = 0;

/** Words that a sentence may hold. Each list has a bit, so that a sentence is held against all lists in one go. */
export class WordList {
  readonly bit: number;

  constructor(words: Readonly<Record<Language, string>>) {
    if (listsMade === MOST_LISTS) throw new Error('there are more lists of words than bits');
    this.bit = 1 << listsMade++;
    for (const language of languages)
      for (const word of words[language].split(' ')) if (word !== '') this.add(word, listsOf[language]);
  }

  private add(word: string, lists: number[]): void {
    const number = numberInVocabulary(word);
    while (lists.length <= number) lists.push(0);
    lists[number]! |= this.bit;
  }
}

/** One sentence of an utterance, with what was found in it. */
export class View<Cue extends string = string> {
  readonly text: string;
  readonly sentence: Sentence;
  /** The words of the whole text; the sentence's are from `first` up to but not including `last`. */
  private readonly scan: Scan;
  readonly first: number;
  readonly last: number;
  /** The first word that is no opener ("nou", "okay"). */
  readonly core: number;
  readonly setting: Setting;
  /** The sentence before it in the same utterance. */
  readonly previous: View<Cue> | undefined;
  /** Its form as a question, once it has been asked for. */
  form: QuestionForm | 'none' | undefined;
  /** The lists that any of its words is in, as bits; below 0 until it has been asked for. */
  private lists = -1;
  private named: readonly NamedPosition[] | undefined;
  private readonly cues: PhraseMatch<Cue>[] = [];

  constructor(
    text: string,
    sentence: Sentence,
    scan: Scan,
    previous: View<Cue> | undefined,
    setting: Setting,
  ) {
    const first = previous?.last ?? 0;
    this.text = text;
    this.sentence = sentence;
    this.scan = scan;
    this.first = first;
    this.setting = setting;
    this.previous = previous;
    let last = first;
    while (last < scan.size && scan.places[2 * last]! < sentence.to) last++;
    this.last = last;
    const opens = OPENS[setting.language];
    let core = first;
    while (core < last - 1 && (scan.codes[core]! & opens) !== 0) core++;
    this.core = core;
  }

  get length(): number {
    return this.last - this.first;
  }

  get isQuestion(): boolean {
    return this.sentence.isQuestion;
  }

  /** How many words there are from its first to the end of the text. */
  get toTheEnd(): number {
    return this.scan.size - this.first;
  }

  /** The key of a word of the text; empty behind the last. */
  keyOf(index: number): string {
    return index < this.scan.size ? keyAt(this.scan, this.text, index) : '';
  }

  /** The key of the word at a place counted from the core, or the empty text behind the sentence's end. */
  keyAt(place: number): string {
    const index = this.core + place;
    return index < this.last ? this.keyOf(index) : '';
  }

  /** Whether a comma, dash or quotation mark stands before a word. */
  beginsClause(index: number): boolean {
    return (this.scan.codes[index]! & BEGINS_CLAUSE) !== 0;
  }

  /** Whether a word begins with a plain capital. */
  isCapital(index: number): boolean {
    const code = this.text.charCodeAt(this.scan.places[2 * index]!);
    return code >= CAPITAL_A && code <= CAPITAL_Z;
  }

  /** The positions on a scale that the sentence names. */
  positions(): readonly NamedPosition[] {
    this.named ??= mayNamePositionsAmong(this.scan, this.text, this.first, this.last)
      ? positionsIn(this.text.slice(this.sentence.from, this.sentence.to), this.setting.language)
      : [];
    return this.named;
  }

  add(cue: PhraseMatch<Cue>): void {
    this.cues.push(cue);
  }

  has(cue: Cue): boolean {
    for (let index = 0; index < this.cues.length; index++) if (this.cues[index]!.label === cue) return true;
    return false;
  }

  /** Whether any word of the sentence is one of these. */
  holds(list: WordList): boolean {
    if (this.lists < 0) this.lists = this.listsOfWords();
    return (this.lists & list.bit) !== 0;
  }

  private listsOfWords(): number {
    const known = listsOf[this.setting.language];
    let lists = 0;
    for (let index = this.first; index < this.last; index++) {
      const number = this.scan.codes[index]! >> NUMBER;
      if (number < known.length) lists |= known[number]!;
    }
    return lists;
  }
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** A text as sentences, each with the cues of the lexicon that stand in it. */
export function viewsOf<Cue extends string>(
  text: string,
  setting: Setting,
  lexicon: Lexicon<Cue>,
): readonly View<Cue>[] {
  const { memory } = setting;
  const said = { text, memory };
  const cues = lexicon.allIn(said, setting.language);
  const scan = scanned(text, memory);
  const views: View<Cue>[] = [];
  for (const sentence of sentencesIn(said))
    views.push(new View<Cue>(text, sentence, scan, views[views.length - 1], setting));
  let at = 0;
  for (const cue of cues) {
    while (views[at] !== undefined && views[at]!.last <= cue.first) at++;
    views[at]?.add(cue);
  }
  return views;
}
