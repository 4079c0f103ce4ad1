/** Compiling phrases, written as `phrases.ts` says, into an automaton over the words of a text. */
import { type Part, partsOf } from './phrase-parts.ts';
import { type State, States } from './states.ts';
import { GAP, POSITION, sizeOfVocabulary } from './vocabulary.ts';

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
  /** The place behind each part that follows here. Only for building. */
  parts: Map<Part, Node> | undefined;
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

/** A phrase that has been read. */
interface Read {
  readonly parts: readonly Part[];
  readonly ending: Ending;
}

export class Automaton {
  private readonly phrases: readonly Read[];
  private known: Starts | undefined;

  constructor(phrases: readonly Read[]) {
    this.phrases = phrases;
  }

  /**
   * Words of which a text must hold at least one for any phrase to stand in it, by their numbers; a position is one
   * where it is among them.
   */
  get anchors(): ReadonlySet<number> {
    return new Set(this.phrases.flatMap(({ parts }) => anchorsOf(parts)));
  }

  /** Where its phrases begin, made when it is first searched by: many never are. */
  get starts(): Starts {
    this.known ??= startsOf(this.phrases);
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
  /** Whether one begins with a position. */
  readonly byPosition: boolean;
}

/** Compiles phrases under their labels. Throws for one that cannot be read: a fault in the data. */
export function compile(phrases: Iterable<readonly [label: string, phrases: readonly string[]]>): Automaton {
  const all: Read[] = [];
  for (const [label, texts] of phrases)
    for (const phrase of texts)
      all.push({ parts: partsOf(phrase), ending: { label, phrase, closes: phrase.endsWith('$') } });
  return new Automaton(all);
}

function startsOf(phrases: readonly Read[]): Starts {
  const [top, topOfOpening] = [emptyNode(), emptyNode()];
  for (const { parts, ending } of phrases)
    insert(ending.phrase.startsWith('^') ? topOfOpening : top, parts, ending);
  const states = new States();
  const [anywhere, opening] = [states.of([top]), states.of([topOfOpening])];
  const words = new Int32Array((sizeOfVocabulary() >> 5) + 1);
  for (const { next } of [top, topOfOpening])
    for (const word of next?.keys() ?? []) words[word >> 5]! |= 1 << (word & 31);
  const byPosition = anywhere.position !== undefined || opening.position !== undefined;
  return { anywhere, opening, words, byPosition };
}

function insert(top: Node, parts: readonly Part[], ending: Ending): void {
  let places: readonly Node[] = [top];
  for (const part of parts) {
    const behind = addPart(places, part);
    places = part.mayBeLeftOut ? [...places, behind] : [behind];
  }
  for (const place of places) {
    place.ends ??= [];
    place.ends.push(ending);
  }
}

/** The place behind a part: the one that is there already, or a new one. */
function addPart(places: readonly Node[], part: Part): Node {
  const only = places.length === 1 ? places[0] : undefined;
  const known = only?.parts?.get(part);
  if (known !== undefined) return known;
  const behind = emptyNode();
  for (const place of places) for (const words of part.alternatives) addPath(place, words, behind);
  if (only !== undefined) {
    only.parts ??= new Map();
    only.parts.set(part, behind);
  }
  return behind;
}

function addPath(place: Node, words: readonly number[], behind: Node): void {
  let from = place;
  for (let index = 0; index < words.length; index++) {
    const to = index === words.length - 1 ? behind : emptyNode();
    edgesOf(from, words[index]!).push(to);
    from = to;
  }
}

function edgesOf(node: Node, word: number): Node[] {
  if (word === GAP) {
    node.gap ??= [];
    return node.gap;
  }
  if (word === POSITION) {
    node.position ??= [];
    return node.position;
  }
  node.next ??= new Map();
  let edges = node.next.get(word);
  if (edges === undefined) {
    edges = [];
    node.next.set(word, edges);
  }
  return edges;
}

/** The words of the part by which a phrase is rarest, one for each of its alternatives. */
function anchorsOf(parts: readonly Part[]): readonly number[] {
  return parts.reduce((best, part) => (part.cost < best.cost ? part : best)).rarest;
}
