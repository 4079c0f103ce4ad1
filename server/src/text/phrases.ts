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
import { colours } from '../catalogue/scales.ts';
import type { Prose } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { fold } from './fold.ts';
import { recall } from './memory.ts';
import { numberWords } from './numbers.ts';
import { type Word, wordsIn, wordsOf } from './words.ts';

export type PhraseData = Readonly<Record<Language, readonly string[]>>;

/** What phrases can be looked for in; its words are worked out, or taken as they are. */
export type Said = Prose | string | readonly Word[];

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

/** Words that may stand before a sentence without being a part of it. */
export const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'nou ja nee oke ok okay en dus eh ehm uh uhm hm hmm maar goed he ah aha o oh zo tja kijk want hoi zeg joh ach precies mooi fijn'.split(
      ' ',
    ),
  ),
  en: new Set(
    'so okay ok well and but um uhm uh erm er hm hmm right yeah yes oh ah now alright mm hey then because listen look great good'.split(
      ' ',
    ),
  ),
};

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  '<je>': ['je', 'jij', 'jou', 'u', 'jullie'],
  '<jouw>': ['je', 'jouw', 'uw', 'jullie'],
};

const GAP = '…';
const POSITION = '#';
/** How many words a `…` may stand for. */
const LONGEST_GAP = 5;
const MOST_OPENERS = 6;

/**
 * A place in the automaton: what has been read so far. Phrases that begin with the same parts share the
 * places of those parts, so that a set of hundreds is hardly dearer to look for than one.
 */
interface Node {
  next?: Map<number, Node[]>;
  position?: Node[];
  gap?: Node[];
  ends?: Ending[];
  /** The place behind each part that follows here, by the part as it is written. Only for building. */
  parts?: Map<string, Node>;
}

interface Ending {
  readonly label: string;
  readonly phrase: string;
  readonly closes: boolean;
}

const positionWords: ReadonlySet<string> = new Set([
  ...[...numberWords()].filter((word) => word !== 'een' && word !== 'one'),
  ...colours.flatMap(({ nl, en }) => [...nl.forms, ...en.forms]).map(fold),
]);

/*
 * A word as a number, its code: four times its number in the vocabulary (0 for a word of no phrase), plus 1
 * where it names a position, plus 2 where a sentence begins with it.
 */
const IS_POSITION = 1;
const BEGINS = 2;

/** Every word that occurs in a phrase or names a position, with its code. It grows as sets of phrases are first used. */
const vocabulary = new Map<string, number>();
for (const word of positionWords) idOf(word);

function idOf(word: string): number {
  let code = vocabulary.get(word);
  if (code === undefined) {
    code = 4 * (vocabulary.size + 1) + (isPositionWord(word) ? IS_POSITION : 0);
    vocabulary.set(word, code);
  }
  return code >> 2;
}

/** Whether a word, by its key, may name a position: a number, but "een" and "one", or a colour of the matrix. */
export function isPositionWord(key: string): boolean {
  return isDigit(key.charCodeAt(0)) || positionWords.has(key);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the codes of a list of words are kept: on the list, as looking them up must cost next to nothing. */
const CODED = Symbol('codes');

interface Coded {
  /** The size of the vocabulary when they were made. */
  readonly size: number;
  readonly codes: Int32Array;
}

function codesOf(words: readonly Word[] & { [CODED]?: Coded }): Int32Array {
  const known = words[CODED];
  if (known !== undefined && known.size === vocabulary.size) return known.codes;
  const codes = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) codes[index] = codeOf(words[index]!);
  words[CODED] = { size: vocabulary.size, codes };
  return codes;
}

function codeOf({ key, after }: Word): number {
  const code = vocabulary.get(key) ?? (isDigit(key.charCodeAt(0)) ? IS_POSITION : 0);
  return after === 'sentence' ? code | BEGINS : code;
}

/** A set of phrases, each under a label. Compiled for a language when it is first used in it. */
export class Phrases<Label extends string = string> {
  private readonly data: Readonly<Record<Label, PhraseData>>;
  private readonly compiled: { nl?: Compiled; en?: Compiled } = {};
  /** Keys for what a prose remembers of this set. */
  private readonly firsts: Readonly<Record<Language, object>> = { nl: {}, en: {} };
  private readonly alls: Readonly<Record<Language, object>> = { nl: {}, en: {} };

  constructor(data: Readonly<Record<Label, PhraseData>>) {
    this.data = data;
  }

  /** Whether any phrase occurs. */
  isIn(said: Said, language: Language): boolean {
    return this.findIn(said, language) !== undefined;
  }

  /** The first phrase that occurs; of those that begin at one word, the longest. */
  findIn(said: Said, language: Language): PhraseMatch<Label> | undefined {
    return this.again(said, this.firsts[language], () => this.findFirst(said, language));
  }

  private findFirst(said: Said, language: Language): PhraseMatch<Label> | undefined {
    const search = this.searchIn(said, language);
    for (let first = 0; first < search.size; first++) {
      if (search.from(first)) return longest(search.found);
    }
    return undefined;
  }

  /** Every phrase that occurs, by where it begins; of those that begin at one word under one label, the longest. */
  allIn(said: Said, language: Language): readonly PhraseMatch<Label>[] {
    return this.again(said, this.alls[language], () => {
      const search = this.searchIn(said, language);
      for (let first = 0; first < search.size; first++) search.from(first);
      return search.found;
    });
  }

  /** The longest phrase that begins at the word `first`, by default the first one. */
  longestAt(said: Said, first: number, language: Language): PhraseMatch<Label> | undefined {
    const search = this.searchIn(said, language);
    return first < search.size && search.from(first) ? longest(search.found) : undefined;
  }

  /** A prose remembers what was found in it. */
  private again<Answer>(said: Said, key: object, find: () => Answer): Answer {
    return isProse(said) ? recall(said, key, find) : find();
  }

  private searchIn(said: Said, language: Language): Search<Label> {
    const compiled = this.in(language);
    return new Search<Label>(compiled, asWords(said), language);
  }

  private in(language: Language): Compiled {
    this.compiled[language] ??= compile(this.data, language);
    return this.compiled[language];
  }
}

/** A set of phrases without labels. */
export function phrases(data: PhraseData): Phrases<'phrase'> {
  return new Phrases({ phrase: data });
}

/** Whether a word begins its sentence, openers such as "nou" or "okay" before it aside. */
export function opensSentence(words: readonly Word[], first: number, language: Language): boolean {
  for (let index = first, skipped = 0; ; index--, skipped++) {
    if (index === 0 || words[index]!.after === 'sentence') return true;
    if (skipped === MOST_OPENERS || !openers[language].has(words[index - 1]!.key)) return false;
  }
}

function asWords(said: Said): readonly Word[] {
  if (typeof said === 'string') return wordsOf(said);
  return isProse(said) ? wordsIn(said) : said;
}

function isProse(said: Said): said is Prose {
  return typeof said !== 'string' && 'text' in said;
}

function longest<Label extends string>(found: readonly PhraseMatch<Label>[]): PhraseMatch<Label> {
  return found.reduce((best, match) => (match.last > best.last ? match : best));
}

/** One walk of the automaton over one list of words. */
class Search<Label extends string> {
  readonly found: PhraseMatch<Label>[] = [];
  readonly size: number;
  private readonly compiled: Compiled;
  private readonly words: readonly Word[];
  private readonly codes: Int32Array;
  private readonly language: Language;
  private first = 0;
  /** Where the matches that begin at `first` begin in `found`. */
  private start = 0;

  constructor(compiled: Compiled, words: readonly Word[], language: Language) {
    this.compiled = compiled;
    this.words = words;
    this.codes = codesOf(words);
    this.size = words.length;
    this.language = language;
  }

  /** Adds the phrases that begin at a word; whether there are any. */
  from(first: number): boolean {
    const code = this.codes[first]! & ~BEGINS;
    if (code === 0) return false;
    this.first = first;
    this.start = this.found.length;
    const { anywhere, opening } = this.compiled;
    this.begin(anywhere, code);
    if (this.mayBegin(opening, code) && opensSentence(this.words, first, this.language))
      this.begin(opening, code);
    return this.found.length > this.start;
  }

  private mayBegin({ root, position }: Automaton, code: number): boolean {
    return root[code >> 2] !== undefined || ((code & IS_POSITION) !== 0 && position.length > 0);
  }

  private begin({ root, position }: Automaton, code: number): void {
    const nodes = root[code >> 2];
    if (nodes !== undefined)
      for (let each = 0; each < nodes.length; each++) this.walk(nodes[each]!, this.first + 1);
    if ((code & IS_POSITION) !== 0) for (const node of position) this.walk(node, this.first + 1);
  }

  private walk(node: Node, index: number): void {
    if (node.ends !== undefined) for (const ending of node.ends) this.accept(ending, index);
    if (index >= this.size || (this.codes[index]! & BEGINS) !== 0) return;
    if (node.gap !== undefined) this.leap(node.gap, index);
    this.step(node, index);
  }

  private leap(behind: readonly Node[], index: number): void {
    const end = Math.min(index + LONGEST_GAP, this.size - 1);
    for (let to = index; to <= end; to++) {
      const code = this.codes[to]!;
      if ((code & BEGINS) !== 0) return;
      if (code !== 0) for (let each = 0; each < behind.length; each++) this.step(behind[each]!, to);
    }
  }

  private step(node: Node, index: number): void {
    const code = this.codes[index]!;
    const next = code > 3 && node.next !== undefined ? node.next.get(code >> 2) : undefined;
    if (next !== undefined) for (let each = 0; each < next.length; each++) this.walk(next[each]!, index + 1);
    if ((code & IS_POSITION) !== 0 && node.position !== undefined) {
      for (const each of node.position) this.walk(each, index + 1);
    }
  }

  private accept(ending: Ending, last: number): void {
    const { words, first, found } = this;
    if (ending.closes && last < words.length && words[last]!.after !== 'sentence') return;
    const label = ending.label as Label;
    const from = words[first]!.start;
    const match = { label, phrase: ending.phrase, from, to: words[last - 1]!.end, first, last };
    for (let index = this.start; index < found.length; index++) {
      if (found[index]!.label !== label) continue;
      if (found[index]!.last < last) found[index] = match;
      return;
    }
    found.push(match);
  }
}

const NOWHERE: readonly Node[] = [];

interface Automaton {
  /** By the number of the first word in the vocabulary. */
  readonly root: readonly (readonly Node[] | undefined)[];
  readonly position: readonly Node[];
}

interface Compiled {
  readonly anywhere: Automaton;
  /** Of the phrases that only begin a sentence: most words need not look here. */
  readonly opening: Automaton;
}

function compile(data: Readonly<Record<string, PhraseData>>, language: Language): Compiled {
  const anywhere: Node = {};
  const opening: Node = {};
  for (const [label, texts] of Object.entries(data)) {
    for (const phrase of texts[language]) {
      insert(phrase.startsWith('^') ? opening : anywhere, phrase, {
        label,
        phrase,
        closes: phrase.endsWith('$'),
      });
    }
  }
  return { anywhere: automaton(anywhere), opening: automaton(opening) };
}

function automaton(top: Node): Automaton {
  const root: (readonly Node[] | undefined)[] = new Array(vocabulary.size + 1).fill(undefined);
  for (const [id, nodes] of top.next ?? []) root[id] = nodes;
  return { root, position: top.position ?? NOWHERE };
}

/** Adds a phrase part by part. Throws for one that cannot be read: a fault in the data. */
function insert(top: Node, phrase: string, ending: Ending): void {
  const parts = partsOf(phrase);
  if (/\([^)]*\(/.test(phrase))
    throw new Error(`groups in the phrase "${phrase}" may not stand in each other`);
  if (parts.length === 0 || parts[0] === GAP || parts[parts.length - 1] === GAP) {
    throw new Error(`the phrase "${phrase}" must begin and end with a word`);
  }
  let places: readonly Node[] = [top];
  for (const part of parts) {
    const alternatives = alternativesOf(part);
    const behind = addPart(places, part, alternatives);
    places = alternatives.some((words) => words.length === 0) ? [...places, behind] : [behind];
  }
  for (const place of places) {
    if (place === top) throw new Error(`the phrase "${phrase}" may not be empty`);
    place.ends ??= [];
    place.ends.push(ending);
  }
}

/** The place behind a part: the one that is there already, or a new one. */
function addPart(places: readonly Node[], part: string, alternatives: Alternatives): Node {
  const only = places.length === 1 ? places[0] : undefined;
  const known = only?.parts?.get(part);
  if (known !== undefined) return known;
  const behind: Node = {};
  for (const place of places) for (const words of alternatives) addPath(place, words, behind);
  if (only !== undefined) {
    only.parts ??= new Map();
    only.parts.set(part, behind);
  }
  return behind;
}

function addPath(place: Node, words: readonly string[], behind: Node): void {
  let from = place;
  for (let index = 0; index < words.length; index++) {
    const to = index === words.length - 1 ? behind : {};
    edgesOf(from, words[index]!).push(to);
    from = to;
  }
}

function edgesOf(node: Node, word: string): Node[] {
  if (word === GAP) {
    node.gap ??= [];
    return node.gap;
  }
  if (word === POSITION) {
    node.position ??= [];
    return node.position;
  }
  node.next ??= new Map();
  const id = idOf(word);
  let edges = node.next.get(id);
  if (edges === undefined) {
    edges = [];
    node.next.set(id, edges);
  }
  return edges;
}

/** A phrase as words and groups of alternatives: `klopt`, `(dat|het)`. */
function partsOf(phrase: string): readonly string[] {
  const body = phrase.replace(/^\^/, '').replace(/\$$/, '');
  return body.split(/[()]/).flatMap((piece, index) => (index % 2 === 1 ? [`(${piece})`] : spaced(piece)));
}

type Alternatives = readonly (readonly string[])[];

const alternativesKnown = new Map<string, Alternatives>();

/** What a part may stand for, each as words in a row. */
function alternativesOf(part: string): Alternatives {
  let alternatives = alternativesKnown.get(part);
  if (alternatives === undefined) {
    const written = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    alternatives = written.flatMap((words) => writtenOut(spaced(words)));
    alternativesKnown.set(part, alternatives);
  }
  return alternatives;
}

/** Words of which groups stand for several: each choice from them. */
function writtenOut(words: readonly string[]): Alternatives {
  if (words.every((word) => GROUPS[word] === undefined)) return [words.map(fold)];
  return words.reduce<string[][]>(
    (forms, word) => forms.flatMap((form) => (GROUPS[word] ?? [fold(word)]).map((each) => [...form, each])),
    [[]],
  );
}

function spaced(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
