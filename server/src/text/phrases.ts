/**
 * Finding stock phrases in what is said. Phrases are plain data, as a person writes them:
 *
 * - `klopt dat` - these words in a row, without regard to case and accents. A comma or dash between them
 *   does not matter; the end of a sentence does.
 * - `klopt (dat|het)`, `heb ik het (zo|) goed` - one of these, or one of these or nothing
 * - `waar … trots op` - up to five other words
 * - `een # en geen #` - a number in digits or words, or a colour of the matrix
 * - `^vertel eens` - only at the start of a sentence; "nou", "oké", "and" and the like before it are skipped
 * - `klopt dat$` - only at the end of a sentence
 * - `kun <je>` - any form of address: `<je>` stands for je, jij, jou, u and jullie, `<jouw>` for je, jouw, uw and jullie
 *
 * All phrases of one set are looked for at once, in time linear in the number of words.
 */
import type { Language } from '../locale/language.ts';
import { type Automaton, compile } from './automaton.ts';
import { recall, type Text } from './memory.ts';
import { isCurrent, type Scan, scanned } from './scan.ts';
import { type PhraseMatch, Search } from './search.ts';
import {
  BEGINS_CLAUSE,
  BEGINS_SENTENCE,
  codeOf,
  IS_POSITION,
  NUMBER,
  POSITION,
  sizeOfVocabulary,
} from './vocabulary.ts';
import type { Word } from './words.ts';

export type PhraseData = Readonly<Record<Language, readonly string[]>>;

/** What phrases can be looked for in; its words are worked out, or taken as they are. */
export type Said = Text | string | readonly Word[];

/** All sets there are, by their index. All are compiled for a language when one of them is first used in it. */
const sets: Phrases[] = [];
const compiledSets: Record<Language, number> = { nl: 0, en: 0 };

/** Sets, each as the bit of its index: many texts are asked for them, so there are lists of small numbers. */
export type SetBits = number[];

/** By the number of a word: the sets that it is an anchor of. */
const anchored: Readonly<Record<Language, (SetBits | undefined)[]>> = { nl: [], en: [] };
const anchoredByPosition: Readonly<Record<Language, SetBits>> = { nl: [], en: [] };

/** What a set of phrases is compiled into, for each language when it is first asked for. */
class Automata {
  private readonly data: Readonly<Record<string, PhraseData>>;
  private readonly known: { nl?: Automaton; en?: Automaton } = {};

  constructor(data: Readonly<Record<string, PhraseData>>) {
    this.data = data;
  }

  in(language: Language): Automaton {
    this.known[language] ??= compile(
      Object.entries(this.data).map(([label, { [language]: texts }]) => [label, texts]),
    );
    return this.known[language];
  }
}

/** A set of phrases, each under a label. Make it once, not at every use. */
export class Phrases<Label extends string = string> {
  private readonly automata: Automata;
  private readonly index: number;
  /** Keys for what a prose remembers of this set. */
  private readonly firsts: Readonly<Record<Language, object>> = { nl: {}, en: {} };
  private readonly alls: Readonly<Record<Language, object>> = { nl: {}, en: {} };

  constructor(data: Readonly<Record<Label, PhraseData>>) {
    this.automata = new Automata(data);
    this.index = sets.push(this) - 1;
  }

  /** Whether any phrase occurs. */
  isIn(said: Said, language: Language): boolean {
    return this.findIn(said, language) !== undefined;
  }

  /** The first phrase that occurs; of those that begin at one word, the longest. */
  findIn(said: Said, language: Language): PhraseMatch<Label> | undefined {
    return isWatched(said)
      ? said.answer(this.firsts[language], (text) => this.firstIn(text, language))
      : this.firstIn(said, language);
  }

  private firstIn(said: Said, language: Language): PhraseMatch<Label> | undefined {
    const scan = scanIn(said, language);
    if (!mayHold(scan, this.index, language)) return undefined;
    return again(said, this.firsts[language], () => this.search(scan, language).first());
  }

  /** Every phrase that occurs, by where it begins; of those that begin at one word under one label, the longest. */
  allIn(said: Said, language: Language): readonly PhraseMatch<Label>[] {
    return isWatched(said)
      ? said.answer(this.alls[language], (text) => this.everyIn(text, language))
      : this.everyIn(said, language);
  }

  private everyIn(said: Said, language: Language): readonly PhraseMatch<Label>[] {
    const scan = scanIn(said, language);
    if (!mayHold(scan, this.index, language)) return NONE;
    return again(said, this.alls[language], () => this.search(scan, language).all());
  }

  /** The longest phrase that begins at the word `first`, by default the first one. */
  longestAt(said: Said, first: number, language: Language): PhraseMatch<Label> | undefined {
    const scan = scanIn(said, language);
    return mayHold(scan, this.index, language) ? this.search(scan, language).longestAt(first) : undefined;
  }

  private search(scan: Scan, language: Language): Search<Label> {
    return new Search<Label>(this.automata.in(language), scan, language);
  }

  /** Compiles the set and lists it under its anchors. */
  prepare(language: Language): void {
    for (const word of this.automata.in(language).anchors) {
      if (word === POSITION) addTo(anchoredByPosition[language], this.index);
      else {
        anchored[language][word] ??= [];
        addTo(anchored[language][word], this.index);
      }
    }
  }
}

function addTo(bits: SetBits, set: number): void {
  while (bits.length <= set >> 5) bits.push(0);
  bits[set >> 5]! |= 1 << (set & 31);
}

function noSets(): SetBits {
  const bits: SetBits = [];
  for (let part = 0; part <= sets.length >> 5; part++) bits.push(0);
  return bits;
}

/** A set so large that hardly a text holds none of it: looking for its anchors first would only cost. */
export class Lexicon<Label extends string = string> {
  private readonly automata: Automata;
  private readonly alls: Readonly<Record<Language, object>> = { nl: {}, en: {} };

  constructor(data: Readonly<Record<Label, PhraseData>>) {
    this.automata = new Automata(data);
  }

  /** Every phrase that occurs: see `Phrases.allIn`. */
  allIn(said: Text, language: Language): readonly PhraseMatch<Label>[] {
    // Before the text is scanned, as it gives the words of the lexicon their numbers.
    const automaton = this.automata.in(language);
    const scan = scanned(said.text, said.memory);
    return recall(said, this.alls[language], () => new Search<Label>(automaton, scan, language).all());
  }
}

const NONE: readonly PhraseMatch<never>[] = [];

/** A set of phrases without labels. */
export function phrases(data: PhraseData): Phrases<'phrase'> {
  return new Phrases({ phrase: data });
}

function scanIn(said: Said, language: Language): Scan {
  // Counted before it is compiled, so that a set that cannot be read is complained of once only.
  while (compiledSets[language] < sets.length) sets[compiledSets[language]++]!.prepare(language);
  if (typeof said === 'string') return scanned(said, undefined);
  return isProse(said) ? scanned(said.text, said.memory) : scanOfWords(said);
}

function isProse(said: Said): said is Text {
  return typeof said !== 'string' && !Array.isArray(said);
}

/** Whether somebody is typing there; see `ask`. Most is said where nobody is, and then nothing is made for asking. */
function isWatched(said: Said): said is Required<Text> {
  return (said as Text).answer !== undefined;
}

/** A prose remembers what was found in it. */
function again<Answer>(said: Said, key: object, find: () => Answer): Answer {
  return isProse(said) ? recall(said, key, find) : find();
}

/** Whether a text holds an anchor of a set: most texts hold none of most sets, and need not be searched. */
function mayHold(scan: Scan, set: number, language: Language): boolean {
  let sets = language === 'nl' ? scan.nl : scan.en;
  if (sets === undefined) {
    sets = setsAnchoredIn(scan, language);
    scan[language] = sets;
  }
  return (sets[set >> 5]! & (1 << (set & 31))) !== 0;
}

function setsAnchoredIn({ size, codes }: Scan, language: Language): SetBits {
  const found = noSets();
  const byWord = anchored[language];
  let namesPosition = false;
  for (let index = 0; index < size; index++) {
    const code = codes[index]!;
    if ((code & IS_POSITION) !== 0) namesPosition = true;
    const here = byWord[code >> NUMBER];
    if (here !== undefined) for (let part = 0; part < here.length; part++) found[part]! |= here[part]!;
  }
  if (namesPosition) for (const [part, bits] of anchoredByPosition[language].entries()) found[part]! |= bits;
  return found;
}

/** Where the scan of a list of words is kept: on the list, as looking it up must cost next to nothing. */
const SCAN = Symbol('scan');

function scanOfWords(words: readonly Word[] & { [SCAN]?: Scan }): Scan {
  const known = words[SCAN];
  if (known !== undefined && isCurrent(known)) return known;
  const places: number[] = [];
  const codes: number[] = [];
  for (const { key, start, end, after } of words) {
    places.push(start, end);
    const begins = after === 'sentence' ? BEGINS_SENTENCE : after === 'clause' ? BEGINS_CLAUSE : 0;
    codes.push(codeOf(key) | begins);
  }
  const scan = {
    size: words.length,
    places,
    codes,
    vocabulary: sizeOfVocabulary(),
    nl: undefined,
    en: undefined,
  };
  words[SCAN] = scan;
  return scan;
}
