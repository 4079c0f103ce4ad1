import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, SpeakerRole } from '../conversation/model.ts';
import { type Language, languages } from '../locale/language.ts';
import type { TextMemory } from '../text/memory.ts';
import { openers } from '../text/openers.ts';
import type { Phrases } from '../text/phrases.ts';
import { type NamedPosition, positionsIn } from '../text/positions.ts';
import type { PhraseMatch } from '../text/search.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { isPositionWord } from '../text/vocabulary.ts';
import { type Word, wordsIn } from '../text/words.ts';

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

/** By a word: the lists it is in, as bits. */
const listsOf: Readonly<Record<Language, Map<string, number>>> = { nl: new Map(), en: new Map() };
const MOST_LISTS = 31;
let listsMade = 0;

/** Words that a sentence may hold. Each list has a bit, so that a sentence is held against all lists in one go. */
export class WordList {
  readonly bit: number;

  constructor(words: Readonly<Record<Language, string>>) {
    if (listsMade === MOST_LISTS) throw new Error('there are more lists of words than bits');
    this.bit = 1 << listsMade++;
    for (const language of languages)
      for (const word of words[language].split(' '))
        listsOf[language].set(word, (listsOf[language].get(word) ?? 0) | this.bit);
  }
}

/** One sentence of an utterance, with what was found in it. */
export class View<Cue extends string = string> {
  readonly text: string;
  readonly sentence: Sentence;
  /** The words of the whole text; the sentence's are from `first` up to but not including `last`. */
  readonly words: readonly Word[];
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
    words: readonly Word[],
    previous: View<Cue> | undefined,
    setting: Setting,
  ) {
    const first = previous?.last ?? 0;
    this.text = text;
    this.sentence = sentence;
    this.words = words;
    this.first = first;
    this.setting = setting;
    this.previous = previous;
    let last = first;
    while (last < words.length && words[last]!.start < sentence.to) last++;
    this.last = last;
    let core = first;
    while (core < last - 1 && openers[setting.language].has(words[core]!.key)) core++;
    this.core = core;
  }

  get length(): number {
    return this.last - this.first;
  }

  get isQuestion(): boolean {
    return this.sentence.isQuestion;
  }

  /** The key of the word at a place counted from the core, or the empty text behind the sentence's end. */
  keyAt(place: number): string {
    const index = this.core + place;
    return index < this.last ? this.words[index]!.key : '';
  }

  /** The positions on a scale that the sentence names. */
  positions(): readonly NamedPosition[] {
    this.named ??= this.mayNamePosition()
      ? positionsIn(this.text.slice(this.sentence.from, this.sentence.to), this.setting.language)
      : [];
    return this.named;
  }

  /** Most sentences hold no word that could be a position: they need not be looked through. */
  private mayNamePosition(): boolean {
    for (let index = this.first; index < this.last; index++) {
      const { key } = this.words[index]!;
      if (key === 'een' || key === 'one' || isPositionWord(key)) return true;
    }
    return false;
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
    for (let index = this.first; index < this.last; index++) lists |= known.get(this.words[index]!.key) ?? 0;
    return lists;
  }
}

/** A text as sentences, each with the cues of the lexicon that stand in it. */
export function viewsOf<Cue extends string>(
  text: string,
  setting: Setting,
  lexicon: Phrases<Cue>,
): readonly View<Cue>[] {
  const { memory } = setting;
  const said = { text, memory };
  const words = wordsIn(said);
  const sentences = sentencesIn(said);
  const views: View<Cue>[] = [];
  for (const sentence of sentences) {
    views.push(new View<Cue>(text, sentence, words, views[views.length - 1], setting));
  }
  let at = 0;
  for (const cue of lexicon.allIn(said, setting.language)) {
    while (views[at] !== undefined && views[at]!.last <= cue.first) at++;
    views[at]?.add(cue);
  }
  return views;
}
