import type { Conversation, Moment, Option, Span } from './model.ts';

/**
 * A walk along every path of a conversation with a bounded memory. The rule says what to remember and how a
 * moment changes it; `follow` sees to it that each distinct memory meets each moment once, so that the cost
 * grows with the script times the number of distinct memories, and never with the number of paths.
 */
export interface Walk<Memory, Found extends Discovery> {
  readonly start: Memory;
  /**
   * Memories with the same key are the same to the rule. The number of keys must be bounded: count up to a
   * limit, never on and on. What only serves the message (the places of earlier questions) stays out of it.
   */
  key(memory: Memory): string | number;
  /** The memory after this moment. `found` reports what is wrong there on this path. */
  step(memory: Memory, event: Event, found: (discovery: Found) => void): Memory;
}

/** A moment as one path meets it. */
export interface Event {
  readonly moment: Moment;
  /** True where the same participant spoke just before on this path: both lines are one turn for counting. */
  readonly goesOn: boolean;
}

/** What a walk reports: at least a place and the earlier places that it rests on. */
export interface Discovery {
  readonly message: string;
  readonly at: Span;
  readonly related?: readonly { readonly at: Span }[];
  readonly via?: readonly Option[];
}

interface Visit<Memory> {
  readonly moment: Moment;
  readonly memory: Memory;
  /** Who spoke last. */
  readonly speaker: string | undefined;
  readonly from: Visit<Memory> | undefined;
  key: string | number | undefined;
}

interface Report<Memory, Found> {
  readonly visit: Visit<Memory>;
  readonly discovery: Found;
}

/** A rule whose memory does not stay bounded is cut off here rather than let loose on a long script. */
const MOST_VISITS_OF_A_MOMENT = 200;

/**
 * Walks all paths and returns what was found, each once, in the order of the script. A discovery that does not
 * hold on every path to its moment names, in `via`, the options that lead to it on the shortest such path.
 */
export function follow<Memory, Found extends Discovery>(
  conversation: Conversation,
  walk: Walk<Memory, Found>,
): Found[] {
  const { moments } = conversation;
  const visits = new Visits<Memory>((memory) => walk.key(memory));
  const reports: Report<Memory, Found>[] = [];
  let visit: Visit<Memory> | undefined;
  const found = (discovery: Found) => {
    reports.push({ visit: visit!, discovery });
  };
  visits.arrive(moments[0]!, walk.start, undefined, undefined);
  for (visit = visits.next(); visit !== undefined; visit = visits.next()) {
    const { moment, speaker: before } = visit;
    const speaker = moment.turn?.label.text ?? before;
    const goesOn = moment.turn !== undefined && speaker === before;
    const memory = walk.step(visit.memory, { moment, goesOn }, found);
    for (const next of moment.next) visits.arrive(moments[next]!, memory, speaker, visit);
  }
  return withPaths(reports, visits);
}

/** The visits made and to be made. Most moments are met with one memory only, and then no key is ever made. */
class Visits<Memory> {
  private readonly makeKey: (memory: Memory) => string | number;
  private readonly queue: Visit<Memory>[] = [];
  private readonly ofMoment: (Visit<Memory> | Visit<Memory>[] | undefined)[] = [];
  private done = 0;

  constructor(makeKey: (memory: Memory) => string | number) {
    this.makeKey = makeKey;
  }

  next(): Visit<Memory> | undefined {
    return this.queue[this.done++];
  }

  /** How many distinct memories a moment is met with. */
  count(moment: Moment): number {
    const here = this.ofMoment[moment.index];
    return here === undefined ? 0 : Array.isArray(here) ? here.length : 1;
  }

  arrive(moment: Moment, memory: Memory, speaker: string | undefined, from: Visit<Memory> | undefined): void {
    const visit: Visit<Memory> = { moment, memory, speaker, from, key: undefined };
    const here = this.ofMoment[moment.index];
    if (here === undefined) this.ofMoment[moment.index] = visit;
    else if (Array.isArray(here)) {
      if (here.length >= MOST_VISITS_OF_A_MOMENT || here.some((earlier) => this.areSame(earlier, visit)))
        return;
      here.push(visit);
    } else {
      if (this.areSame(here, visit)) return;
      this.ofMoment[moment.index] = [here, visit];
    }
    this.queue.push(visit);
  }

  private areSame(a: Visit<Memory>, b: Visit<Memory>): boolean {
    return a.speaker === b.speaker && (a.memory === b.memory || this.keyOf(a) === this.keyOf(b));
  }

  private keyOf(visit: Visit<Memory>): string | number {
    visit.key ??= this.makeKey(visit.memory);
    return visit.key;
  }
}

function withPaths<Memory, Found extends Discovery>(
  reports: readonly Report<Memory, Found>[],
  visits: Visits<Memory>,
): Found[] {
  const groups = new Map<string, Report<Memory, Found>[]>();
  for (const report of reports) {
    const { message, at } = report.discovery;
    const key = `${report.visit.moment.index} ${message} ${at.start} ${at.end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  const found = [...groups.values()].map((group) => {
    const { visit, discovery } = group[0]!;
    const onEveryPath = group.length >= visits.count(visit.moment);
    return onEveryPath ? discovery : { ...discovery, via: optionsTo(visit, discovery) };
  });
  return found.sort((a, b) => a.at.start - b.at.start);
}

/**
 * The options taken between the earliest place that the discovery rests on and the discovery itself; the option
 * that the earliest place stands in is one of them.
 */
function optionsTo<Memory>(visit: Visit<Memory>, discovery: Discovery): readonly Option[] {
  const places = new Set(discovery.related?.map((each) => each.at.start));
  const restsOnPlaces = places.size > 0;
  const options: Option[] = [];
  let earliest: Option | undefined;
  let isComplete = false;
  for (let at: Visit<Memory> | undefined = visit; at !== undefined; at = at.from) {
    const { option, turn } = at.moment;
    if (option !== undefined && (!isComplete || option === earliest)) options.push(option);
    if (isComplete && (earliest === undefined || option === earliest)) break;
    if (isComplete || turn === undefined) continue;
    for (const place of places) if (turn.span.start <= place && place < turn.span.end) places.delete(place);
    if (!restsOnPlaces || places.size > 0) continue;
    isComplete = true;
    earliest = turn.option;
    if (earliest === undefined) break;
  }
  return options.reverse();
}
