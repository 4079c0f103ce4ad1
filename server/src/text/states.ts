import type { Ending, Node } from './automaton.ts';

/**
 * The places of an automaton that the same words lead to, as one: looking further is then one step and not one for
 * each of them. A state is made when a text first leads to it.
 */
export class State {
  readonly ends: readonly Ending[] | undefined;
  readonly position: State | undefined;
  readonly gap: State | undefined;
  private readonly states: States;
  /** What is behind each word, by its number: the places, and the states made of them so far. */
  private readonly places: ReadonlyMap<number, readonly Node[]>;
  private readonly known = new Map<number, State>();
  /** For each word that may follow, the bit of the last five bits of its number: most words that cannot lack it. */
  private readonly mayFollow: number = 0;

  constructor(nodes: readonly Node[], states: States) {
    this.states = states;
    this.places = nodes.length === 1 ? (nodes[0]!.next ?? NOTHING) : merged(nodes);
    for (const word of this.places.keys()) this.mayFollow |= 1 << (word & 31);
    const ends = nodes.flatMap((node) => node.ends ?? []);
    this.ends = ends.length > 0 ? ends : undefined;
    this.position = this.behind(nodes, ({ position }) => position);
    this.gap = this.behind(nodes, ({ gap }) => gap);
  }

  private behind(
    nodes: readonly Node[],
    placesOf: (node: Node) => readonly Node[] | undefined,
  ): State | undefined {
    const places = nodes.flatMap((node) => placesOf(node) ?? []);
    return places.length > 0 ? this.states.of(places) : undefined;
  }

  /** What is behind the word of this number; undefined where it cannot follow. */
  after(word: number): State | undefined {
    if ((this.mayFollow & (1 << (word & 31))) === 0) return undefined;
    return this.known.get(word) ?? this.discover(word);
  }

  private discover(word: number): State | undefined {
    const places = this.places.get(word);
    if (places === undefined) return undefined;
    const state = this.states.of(places);
    this.known.set(word, state);
    return state;
  }
}

const NOTHING: ReadonlyMap<number, readonly Node[]> = new Map();

function merged(nodes: readonly Node[]): ReadonlyMap<number, readonly Node[]> {
  const places = new Map<number, Node[]>();
  for (const { next } of nodes) {
    if (next === undefined) continue;
    for (const [word, behind] of next) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [...behind]);
      else known.push(...behind);
    }
  }
  return places;
}

/** The states of one automaton: one for each set of places. */
export class States {
  /** By the numbers of its places: most have only one. */
  private readonly known = new Map<number | string, State>();

  of(nodes: readonly Node[]): State {
    const distinct = nodes.length === 1 ? nodes : [...new Set(nodes)];
    const key = distinct.length === 1 ? distinct[0]!.id : distinct.map(({ id }) => id).join();
    let state = this.known.get(key);
    if (state === undefined) {
      state = new State(distinct, this);
      this.known.set(key, state);
    }
    return state;
  }
}
