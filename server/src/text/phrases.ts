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
 * - `kunt <u>` - any form of address: `<je>` stands for je, jij, jou, u and jullie, `<jouw>` for je, jouw, uw and jullie
 *
 * All phrases of one set are looked for at once, in time linear in the number of words.
 */
import { colours } from '../catalogue/scales.ts';
import type { Prose } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { fold } from './fold.ts';
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
  '<u>': ['je', 'jij', 'jou', 'u', 'jullie'],
  '<jouw>': ['je', 'jouw', 'uw', 'jullie'],
};

const GAP = '…';
const POSITION = '#';
/** How many words a `…` may stand for. */
const LONGEST_GAP = 5;
const MOST_OPENERS = 6;
const MOST_FORMS = 512;

interface Node {
  next?: Map<number, Node>;
  position?: Node;
  gap?: Node;
  ends?: Ending[];
}

interface Ending {
  readonly label: string;
  readonly phrase: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Every word that occurs in a phrase, with its number from 1. Words of a text that are not in it can be
 * passed over at once. It grows as sets of phrases are first used.
 */
const vocabulary = new Map<string, number>();
const positionWords: ReadonlySet<string> = new Set([
  ...[...numberWords()].filter((word) => word !== 'een' && word !== 'one'),
  ...colours.flatMap(({ nl, en }) => [...nl.forms, ...en.forms]).map(fold),
]);

/** Words as numbers: twice the number in the vocabulary (0 for none), plus one where it names a position. */
interface Coded {
  readonly size: number;
  readonly codes: Int32Array;
}

const coded = new WeakMap<readonly Word[], Coded>();

function codesOf(words: readonly Word[]): Int32Array {
  const known = coded.get(words);
  if (known !== undefined && known.size === vocabulary.size) return known.codes;
  const codes = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) codes[index] = codeOf(words[index]!.key);
  coded.set(words, { size: vocabulary.size, codes });
  return codes;
}

function codeOf(key: string): number {
  const first = key.charCodeAt(0);
  const isPosition = (first >= 48 && first <= 57) || positionWords.has(key);
  return 2 * (vocabulary.get(key) ?? 0) + (isPosition ? 1 : 0);
}

function idOf(word: string): number {
  let id = vocabulary.get(word);
  if (id === undefined) {
    id = vocabulary.size + 1;
    vocabulary.set(word, id);
  }
  return id;
}

/** A set of phrases, each under a label. Compiled for a language when it is first used in it. */
export class Phrases<Label extends string = string> {
  private readonly data: Readonly<Record<Label, PhraseData>>;
  private readonly compiled: { nl?: Compiled; en?: Compiled } = {};

  constructor(data: Readonly<Record<Label, PhraseData>>) {
    this.data = data;
  }

  /** Whether any phrase occurs. */
  isIn(said: Said, language: Language): boolean {
    return this.findIn(said, language) !== undefined;
  }

  /** The first phrase that occurs; of those that begin at one word, the longest. */
  findIn(said: Said, language: Language): PhraseMatch<Label> | undefined {
    const words = asWords(said);
    for (let first = 0; first < words.length; first++) {
      const found = this.longestAt(words, first, language);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Every phrase that occurs, by where it begins; of those that begin at one word under one label, the longest. */
  allIn(said: Said, language: Language): readonly PhraseMatch<Label>[] {
    const words = asWords(said);
    const { root } = this.in(language);
    const codes = codesOf(words);
    const found: PhraseMatch<Label>[] = [];
    for (let first = 0; first < codes.length; first++) {
      const code = codes[first]!;
      if (code === 0 || (root[code >> 1] === undefined && (code & 1) === 0)) continue;
      const start = found.length;
      this.visit(words, first, language, (match) => {
        for (let index = start; index < found.length; index++) {
          if (found[index]!.label !== match.label) continue;
          if (found[index]!.last < match.last) found[index] = match;
          return;
        }
        found.push(match);
      });
    }
    return found;
  }

  /** The longest phrase that begins at the word `first`, by default the first one. */
  longestAt(said: Said, first: number, language: Language): PhraseMatch<Label> | undefined {
    let longest: PhraseMatch<Label> | undefined;
    this.visit(asWords(said), first, language, (match) => {
      if (longest === undefined || match.last > longest.last) longest = match;
    });
    return longest;
  }

  private visit(words: readonly Word[], first: number, language: Language, found: (match: PhraseMatch<Label>) => void): void {
    const { root, position } = this.in(language);
    const codes = codesOf(words);
    const code = codes[first]!;
    const accept = (ending: Ending, last: number): void => {
      if (ending.opens && !opensSentence(words, first, language)) return;
      if (ending.closes && last < words.length && words[last]!.after !== 'sentence') return;
      const { label, phrase } = ending;
      found({ label: label as Label, phrase, from: words[first]!.start, to: words[last - 1]!.end, first, last });
    };
    const node = root[code >> 1];
    if (node !== undefined) walk(node, first + 1, words, codes, accept);
    if ((code & 1) === 1 && position !== undefined) walk(position, first + 1, words, codes, accept);
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
  return 'text' in said ? wordsIn(said as Prose) : said;
}

function walk(
  node: Node,
  index: number,
  words: readonly Word[],
  codes: Int32Array,
  accept: (ending: Ending, last: number) => void,
): void {
  if (node.ends !== undefined) for (const ending of node.ends) accept(ending, index);
  if (node.gap !== undefined) {
    for (let to = index; to <= index + LONGEST_GAP && to < codes.length; to++) {
      if (words[to]!.after === 'sentence') break;
      step(node.gap, to, words, codes, accept);
    }
  }
  if (index < codes.length && words[index]!.after !== 'sentence') step(node, index, words, codes, accept);
}

function step(
  node: Node,
  index: number,
  words: readonly Word[],
  codes: Int32Array,
  accept: (ending: Ending, last: number) => void,
): void {
  const code = codes[index]!;
  const next = code > 1 ? node.next?.get(code >> 1) : undefined;
  if (next !== undefined) walk(next, index + 1, words, codes, accept);
  if ((code & 1) === 1 && node.position !== undefined) walk(node.position, index + 1, words, codes, accept);
}

interface Compiled {
  /** By the number of the first word in the vocabulary. */
  readonly root: readonly (Node | undefined)[];
  readonly position: Node | undefined;
}

function compile(data: Readonly<Record<string, PhraseData>>, language: Language): Compiled {
  const top: Node = {};
  for (const [label, texts] of Object.entries(data)) {
    for (const phrase of texts[language]) {
      const ending = { label, phrase, opens: phrase.startsWith('^'), closes: phrase.endsWith('$') };
      for (const form of formsOf(phrase)) insert(top, form, ending);
    }
  }
  const root: (Node | undefined)[] = [undefined];
  for (const [id, node] of top.next ?? []) root[id] = node;
  return { root: Array.from(root), position: top.position };
}

function insert(top: Node, form: readonly string[], ending: Ending): void {
  let node = top;
  for (const part of form) node = childFor(node, part);
  node.ends ??= [];
  if (!node.ends.includes(ending)) node.ends.push(ending);
}

function childFor(node: Node, part: string): Node {
  if (part === GAP) return (node.gap ??= {});
  if (part === POSITION) return (node.position ??= {});
  node.next ??= new Map();
  const id = idOf(part);
  let child = node.next.get(id);
  if (child === undefined) {
    child = {};
    node.next.set(id, child);
  }
  return child;
}

/** A phrase with each of its alternatives written out. Throws for a phrase that cannot be read: a fault in the data. */
function formsOf(phrase: string): readonly (readonly string[])[] {
  let forms: string[][] = [[]];
  for (const part of partsOf(phrase)) {
    forms = forms.flatMap((form) => part.map((alternative) => [...form, ...alternative]));
    if (forms.length > MOST_FORMS) throw new Error(`too many forms of the phrase "${phrase}"`);
  }
  for (const form of forms) {
    if (form.length === 0 || form[0] === GAP || form[form.length - 1] === GAP) {
      throw new Error(`the phrase "${phrase}" must begin and end with a word`);
    }
  }
  return forms;
}

function partsOf(phrase: string): readonly (readonly (readonly string[])[])[] {
  const body = phrase.replace(/^\^/, '').replace(/\$$/, '');
  return body.split(/[()]/).flatMap((piece, index) =>
    index % 2 === 1
      ? [piece.split('|').flatMap(alternativesOf)]
      : spaced(piece).map((word) => alternativesOf(word)),
  );
}

/** One alternative: words in a row, of which groups stand for several. */
function alternativesOf(words: string): readonly (readonly string[])[] {
  return spaced(words).reduce<string[][]>(
    (forms, word) => forms.flatMap((form) => (GROUPS[word] ?? [fold(word)]).map((each) => [...form, each])),
    [[]],
  );
}

function spaced(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
