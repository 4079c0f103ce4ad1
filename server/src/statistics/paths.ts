/**
 * The paths through a conversation, as a trainee can take them. A path follows the script to its end and never returns
 * to a place that it came from: an option that leads back to try again is no path of its own. Paths are counted, and
 * looked through for the least and the most of something, without ever being listed all: that costs as much as the
 * script has lines, however many paths there are.
 */
import type { Conversation, Moment, Option } from '../conversation/model.ts';
import { Counter, type Memory, nothingYet } from './counter.ts';
import type { Counts } from './counts.ts';

export interface Path {
  readonly moments: readonly Moment[];
  /** The options taken, in order. */
  readonly options: readonly Option[];
}

/** Counting stops here: of more paths than this nobody wants to know how many there are. */
export const MOST_PATHS_COUNTED = 1_000_000;

/** The ways on from each moment that lead to the end without going back, and in which order they can be gone through. */
export interface Network {
  readonly moments: readonly Moment[];
  /** By moment: the moments after it, on some path. */
  readonly next: readonly (readonly number[])[];
  /** The moments on any path, each before all that follow it. */
  readonly order: readonly number[];
  readonly end: number;
}

export function networkOf({ moments }: Conversation): Network {
  const { order, next } = withoutGoingBack(moments);
  const end = moments.length - 1;
  const leadsToEnd = new Uint8Array(moments.length);
  leadsToEnd[end] = 1;
  for (const index of order.toReversed())
    if (next[index]!.some((each) => leadsToEnd[each] === 1)) leadsToEnd[index] = 1;
  return {
    moments,
    next: next.map((all) => all.filter((each) => leadsToEnd[each] === 1)),
    order: order.filter((index) => leadsToEnd[index] === 1),
    end,
  };
}

/** What can be reached from the start, leaving out each step that returns to where the path came from. */
function withoutGoingBack(moments: readonly Moment[]) {
  const next: number[][] = moments.map(() => []);
  const finished: number[] = [];
  /** 1: on the path that led here; 2: done. */
  const state = new Uint8Array(moments.length);
  const open = [{ index: 0, turn: 0 }];
  state[0] = 1;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const to = moments[top.index]!.next[top.turn++];
    if (to === undefined) {
      finished.push(top.index);
      state[top.index] = 2;
      open.pop();
    } else if (state[to] !== 1) {
      next[top.index]!.push(to);
      if (state[to] === 0) {
        state[to] = 1;
        open.push({ index: to, turn: 0 });
      }
    }
  }
  return { next, order: finished.reverse() };
}

/** How many paths there are, counted no further than `MOST_PATHS_COUNTED`. None where nothing leads to the end. */
export function countPaths({ next, order, end, moments }: Network): number {
  const paths = new Float64Array(moments.length);
  for (const index of order.toReversed()) {
    let sum = index === end ? 1 : 0;
    for (const each of next[index]!) sum += paths[each]!;
    paths[index] = Math.min(sum, MOST_PATHS_COUNTED);
  }
  return paths[0]!;
}

/** Every path, in the order of the options. Only for few: see `countPaths`. */
export function* allPaths(network: Network): Generator<Path> {
  const { next, end } = network;
  if (network.order.length === 0) return;
  const taken = [0];
  const turns = [0];
  while (taken.length > 0) {
    const last = taken[taken.length - 1]!;
    if (last === end) yield pathOf(network, taken);
    const to = next[last]![turns[turns.length - 1]!++];
    if (to === undefined) {
      taken.pop();
      turns.pop();
    } else {
      taken.push(to);
      turns.push(0);
    }
  }
}

function pathOf({ moments }: Network, taken: readonly number[]): Path {
  const on = taken.map((index) => moments[index]!);
  return { moments: on, options: on.flatMap((moment) => moment.option ?? []) };
}

/** Something of which each moment of a path adds so much. */
export interface Measure {
  of(counts: Counts): number;
  /** What of the memory decides how much the moments that follow will add. */
  key(memory: Memory): string;
}

interface Arrival {
  readonly index: number;
  readonly value: number;
  readonly memory: Memory;
  readonly from: Arrival | undefined;
}

/** The path with the least or the most of something; `sign` is 1 for the least and -1 for the most. */
export function extremePath(
  conversation: Conversation,
  network: Network,
  measure: Measure,
  sign: 1 | -1,
): Path | undefined {
  const arrivals = new Map<number, Map<string, Arrival>>();
  const counter = new Counter(conversation);
  const go = (from: Arrival | undefined, index: number) => {
    const before = measure.of(counter.counts);
    const memory = counter.count(from?.memory ?? nothingYet, network.moments[index]!);
    const value = (from?.value ?? 0) + measure.of(counter.counts) - before;
    const key = measure.key(memory);
    const here = arrivals.get(index) ?? new Map<string, Arrival>();
    arrivals.set(index, here);
    const known = here.get(key);
    if (known === undefined || sign * value < sign * known.value)
      here.set(key, { index, value, memory, from });
  };
  if (network.order.length === 0) return undefined;
  go(undefined, 0);
  for (const index of network.order) {
    for (const arrival of arrivals.get(index)?.values() ?? [])
      for (const next of network.next[index]!) go(arrival, next);
    // Nobody comes here any more; what led on is remembered by where it led.
    if (index !== network.end) arrivals.delete(index);
  }
  let best: Arrival | undefined;
  for (const arrival of arrivals.get(network.end)!.values())
    if (best === undefined || sign * arrival.value < sign * best.value) best = arrival;
  const taken: number[] = [];
  for (let at = best; at !== undefined; at = at.from) taken.push(at.index);
  return pathOf(network, taken.reverse());
}
