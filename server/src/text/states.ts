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
  private readonly places = new Map<number, Node[]>();
  private readonly known = new Map<number, State>();
  /** For each word that may follow, the bit of the last five bits of its number: most words that cannot lack it. */
  private readonly mayFollow: number = 0;

  constructor(nodes: readonly Node[], states: States) {
    this.states = states;
    const ends: Ending[] = [];
    const behindPosition: Node[] = [];
    const behindGap: Node[] = [];
    for (const node of nodes) {
      if (node.ends !== undefined) ends.push(...node.ends);
      if (node.position !== undefined) behindPosition.push(...node.position);
      if (node.gap !== undefined) behindGap.push(...node.gap);
      if (node.next === undefined) continue;
      for (const [word, behind] of node.next) {
        const places = this.places.get(word);
        if (places === undefined) this.places.set(word, [...behind]);
        else places.push(...behind);
        this.mayFollow |= 1 << (word & 31);
      }
    }
    this.ends = ends.length > 0 ? ends : undefined;
    this.position = behindPosition.length > 0 ? states.of(behindPosition) : undefined;
    this.gap = behindGap.length > 0 ? states.of(behindGap) : undefined;
  }

  /** The words that may follow, by their numbers. */
  get words(): Iterable<number> {
    return this.places.keys();
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

/** The states of one automaton: one for each set of places. */
export class States {
  private readonly known = new Map<string, State>();

  of(nodes: readonly Node[]): State {
    const distinct = [...new Set(nodes)];
    const key = distinct.map(({ id }) => id).join();
    let state = this.known.get(key);
    if (state === undefined) {
      state = new State(distinct, this);
      this.known.set(key, state);
    }
    return state;
  }
}
