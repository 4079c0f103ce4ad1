/** Compiling phrases, written as `phrases.ts` says, into an automaton over the words of a text. */
import { fold } from './fold.ts';
import { type State, States } from './states.ts';
import { numberInVocabulary, sizeOfVocabulary } from './vocabulary.ts';

/**
 * A place in the automaton: what has been read so far. Phrases that begin with the same parts share the
 * places of those parts, so that a set of hundreds is hardly dearer to look for than one.
 */
export interface Node {
  readonly id: number;
  /** What may follow, by the number of the next word in the vocabulary. */
  next: Map<number, Node[]> | undefined;
  position: Node[] | undefined;
  gap: Node[] | undefined;
  ends: Ending[] | undefined;
  /** The place behind each part that follows here, by the part as it is written. Only for building. */
  parts: Map<string, Node> | undefined;
}

let nodesMade = 0;

function emptyNode(): Node {
  return {
    id: nodesMade++,
    next: undefined,
    position: undefined,
    gap: undefined,
    ends: undefined,
    parts: undefined,
  };
}

export interface Ending {
  readonly label: string;
  readonly phrase: string;
  readonly closes: boolean;
}

export class Automaton {
  /**
   * Words of which a text must hold at least one for any phrase to stand in it, by their numbers; where
   * `byPosition` is true a position will do too.
   */
  readonly anchors: ReadonlySet<number>;
  readonly byPosition: boolean;
  private readonly places: { readonly anywhere: Node; readonly opening: Node };
  private known: Starts | undefined;

  constructor(anywhere: Node, opening: Node, anchors: ReadonlySet<number>, byPosition: boolean) {
    this.places = { anywhere, opening };
    this.anchors = anchors;
    this.byPosition = byPosition;
  }

  /** Where its phrases begin, made when it is first searched by: many never are. */
  get starts(): Starts {
    this.known ??= startsOf(this.places.anywhere, this.places.opening);
    return this.known;
  }
}

/** Where the phrases begin. */
export interface Starts {
  readonly anywhere: State;
  /** Of the phrases that only begin a sentence: most words need not look here. */
  readonly opening: State;
  /** The words that a phrase begins with, each as the bit of its number: nearly all words of a text lack it. */
  readonly words: Int32Array;
}

function startsOf(...places: readonly [anywhere: Node, opening: Node]): Starts {
  const states = new States();
  const [anywhere, opening] = places.map((place) => states.of([place])) as [State, State];
  const words = new Int32Array((sizeOfVocabulary() >> 5) + 1);
  for (const word of [...anywhere.words, ...opening.words]) words[word >> 5]! |= 1 << (word & 31);
  return { anywhere, opening, words };
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  '<je>': ['je', 'jij', 'jou', 'u', 'jullie'],
  '<jouw>': ['je', 'jouw', 'uw', 'jullie'],
};

const GAP = '…';
const POSITION = '#';

/** Compiles phrases under their labels. Throws for one that cannot be read: a fault in the data. */
export function compile(phrases: Iterable<readonly [label: string, phrases: readonly string[]]>): Automaton {
  const anywhere = emptyNode();
  const opening = emptyNode();
  const anchors = new Set<number>();
  let byPosition = false;
  for (const [label, texts] of phrases) {
    for (const phrase of texts) {
      const parts = partsOf(phrase).map((part) => ({ part, alternatives: alternativesOf(part) }));
      check(phrase, parts);
      const ending = { label, phrase, closes: phrase.endsWith('$') };
      insert(phrase.startsWith('^') ? opening : anywhere, parts, ending);
      for (const word of anchorsOf(parts)) {
        if (word === POSITION) byPosition = true;
        else anchors.add(numberInVocabulary(word));
      }
    }
  }
  return new Automaton(anywhere, opening, anchors, byPosition);
}

/** A part of a phrase as it is written, and what it may stand for, each as words in a row. */
interface Part {
  readonly part: string;
  readonly alternatives: Alternatives;
}

type Alternatives = readonly (readonly string[])[];

function check(phrase: string, parts: readonly Part[]): void {
  if (/\([^)]*\(/.test(phrase))
    throw new Error(`groups in the phrase "${phrase}" may not stand in each other`);
  if (parts.length === 0 || parts[0]!.part === GAP || parts[parts.length - 1]!.part === GAP)
    throw new Error(`the phrase "${phrase}" must begin and end with a word`);
  if (parts.every(({ alternatives }) => mayBeLeftOut(alternatives)))
    throw new Error(`the phrase "${phrase}" may not be empty`);
}

function mayBeLeftOut(alternatives: Alternatives): boolean {
  return alternatives.some((words) => words.length === 0);
}

function insert(top: Node, parts: readonly Part[], ending: Ending): void {
  let places: readonly Node[] = [top];
  for (const { part, alternatives } of parts) {
    const behind = addPart(places, part, alternatives);
    places = mayBeLeftOut(alternatives) ? [...places, behind] : [behind];
  }
  for (const place of places) {
    place.ends ??= [];
    place.ends.push(ending);
  }
}

/** The place behind a part: the one that is there already, or a new one. */
function addPart(places: readonly Node[], part: string, alternatives: Alternatives): Node {
  const only = places.length === 1 ? places[0] : undefined;
  const known = only?.parts?.get(part);
  if (known !== undefined) return known;
  const behind = emptyNode();
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
    const to = index === words.length - 1 ? behind : emptyNode();
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
  const id = numberInVocabulary(word);
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

/**
 * Words so common that finding one says nearly nothing about a text. An anchor had better be none of them; which
 * words are in the list makes no difference to what is found.
 */
const COMMON: ReadonlySet<string> = new Set(
  `aan al als ben bent bij daar dan dat de die dit doe door dus een eens en er ga geen goed had heb hebben hebt heeft
  het hier hij hoe ik in is ja je jij jou jouw jullie kan kun kunt maar me meer met mij mijn moet naar niet niets nog
  nu of om ons ook op over te toch toen u uit van vind voor waar was wat we weer wel wil wilt worden ze zelf zij zijn
  zo zou a about all am an and are at be but can did do does for from get go had has have he how i if in it it's just
  like me more my no not now of on one or our she so some that that's the them then there they this to up us was we
  what when with would yes you you're your`.split(/\s+/),
);
const COST_OF_COMMON = 20;

/** The words of the part by which a phrase is rarest, one for each of its alternatives. */
function anchorsOf(parts: readonly Part[]): readonly string[] {
  let best: readonly string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { part, alternatives } of parts) {
    if (part === GAP || mayBeLeftOut(alternatives)) continue;
    const words = alternatives.map(rarest);
    const cost = words.reduce((sum, word) => sum + costOf(word), 0);
    if (cost >= least) continue;
    best = words;
    least = cost;
  }
  return best;
}

function rarest(words: readonly string[]): string {
  return words.reduce((best, word) => (word !== GAP && costOf(word) < costOf(best) ? word : best), words[0]!);
}

function costOf(word: string): number {
  if (word === POSITION) return COST_OF_COMMON / 4;
  return COMMON.has(word) ? COST_OF_COMMON : 1;
}
