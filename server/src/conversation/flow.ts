import { once } from './ask.ts';
import type { Conversation, Moment, Option, Span, Turn, Writable } from './model.ts';

/**
 * A walk along every path of a conversation with a bounded memory. The rule says what to remember and how a
 * moment changes it; `follow` sees to it that each distinct memory meets each moment once, so that the cost
 * grows with the script times the number of distinct memories, and never with the number of paths.
 */
export interface Walk<Memory, Found extends Discovery> {
  readonly start: Memory;
  /**
   * Memories with the same key are the same to the rule. There must be few keys: count up to a limit, never on and
   * on, and ask `near` for a turn. What only serves the message (the places of earlier questions) stays out of it.
   */
  key(memory: Memory, near: Near): string | number;
  /** A memory that nothing changes any more and with which nothing is found: its paths are not looked at further. */
  readonly settled?: Memory;
  /** The memory after this moment. `found` reports what is wrong there on this path. */
  step(memory: Memory, event: Event, found: (discovery: Found) => void): Memory;
}

/**
 * A number for a turn that a path has met, to make a key of. Two paths that come together are told apart by it for a
 * few choices on; then what they met is too long ago to go on with both.
 */
export type Near = (turn: Turn | undefined) => number;

/** A moment as one path meets it; the same object at each step, so it must not be kept. */
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

interface Stretches {
  readonly all: readonly Stretch[];
  /** By the index of a turn: the stretch that it stands in. */
  readonly ofTurn: readonly number[];
}

/** Moments that are always met together: no paths fork or meet among them. */
interface Stretch {
  readonly moments: readonly Moment[];
  /** Who speaks last in it; undefined where nobody does. */
  readonly closes: string | undefined;
  /** Where among them an option is taken, the last one first. */
  readonly taken: readonly number[];
  /** The stretches that follow, by their index. */
  readonly next: readonly number[];
}

/** A path that comes into a stretch with a memory. */
interface Visit<Memory> {
  readonly stretch: number;
  readonly memory: Memory;
  /** Who spoke last. */
  readonly speaker: string | undefined;
  readonly from: Visit<Memory> | undefined;
  key: string | number | undefined;
}

interface Report<Memory, Found> {
  readonly visit: Visit<Memory>;
  readonly moment: Moment;
  readonly discovery: Found;
}

/** More options than this help nobody, and naming them all would cost more than finding them. */
const MOST_OPTIONS = 50;
/** A rule whose memory does not stay bounded is cut off here rather than let loose on a long script. */
const MOST_VISITS = 100;
/** So many stretches back a turn is near: a choice makes three, its option, the first turn behind it, and the rest. */
const NEAR = 9;
const NO_TURN = -1;
const LONG_AGO = -2;

/**
 * Walks all paths and returns what was found, each once, in the order of the script. A discovery that does not
 * hold on every path to its moment names, in `via`, the options that lead to it on the shortest such path.
 */
export function follow<Memory, Found extends Discovery>(
  conversation: Conversation,
  walk: Walk<Memory, Found>,
): Found[] {
  const stretches = stretchesOf(conversation);
  const { settled } = walk;
  const visits = new Visits(walk, stretches);
  const reports: Report<Memory, Found>[] = [];
  let visit: Visit<Memory> | undefined;
  let moment = conversation.moments[0]!;
  const found = (discovery: Found) => {
    if (!meetsItself(discovery, moment)) reports.push({ visit: visit!, moment, discovery });
  };
  const event: Writable<Event> = { moment, goesOn: false };
  visits.arrive(0, walk.start, undefined, undefined);
  for (visit = visits.next(); visit !== undefined; visit = visits.next()) {
    const { moments, next, closes } = stretches.all[visit.stretch]!;
    let { memory, speaker: before } = visit;
    for (moment of moments) {
      if (settled !== undefined && memory === settled) break;
      const speaker = moment.turn?.label.text ?? before;
      event.moment = moment;
      event.goesOn = moment.turn !== undefined && speaker === before;
      memory = walk.step(memory, event, found);
      before = speaker;
    }
    for (const each of next) visits.arrive(each, memory, closes ?? visit.speaker, visit);
  }
  return withPaths(reports, visits, stretches.all);
}

/** Whether it rests on its own words, said again because the path goes round: nobody is told that of a loop. */
function meetsItself({ at, related }: Discovery, { turn }: Moment): boolean {
  if (related === undefined || related.length === 0) return false;
  const places = new Set(related.map((each) => each.at.start));
  if (places.size < related.length) return true;
  return (
    turn !== undefined && related.some((each) => at.start <= each.at.start && each.at.start < turn.span.end)
  );
}

/** The stretches of a conversation, the first one first. Made once, for all rules. */
function stretchesOf(conversation: Conversation): Stretches {
  return once(conversation, stretchesOf, () => {
    const all = cut(conversation.moments);
    const ofTurn = new Array<number>(conversation.turns.length).fill(NO_TURN);
    all.forEach(({ moments }, index) => {
      for (const { turn } of moments) if (turn !== undefined) ofTurn[turn.index] = index;
    });
    return { all, ofTurn };
  });
}

function cut(moments: readonly Moment[]): readonly Stretch[] {
  const heads = moments.filter((moment) => begins(moment, moments));
  const pieces = heads.flatMap((head) => split(runFrom(head, moments)));
  const indexOfHead = new Map(pieces.map(([head], index) => [head!.index, index]));
  return pieces.map((inside) => {
    const last = inside[inside.length - 1]!;
    const taken = inside.flatMap(({ option }, index) => (option === undefined ? [] : index)).reverse();
    const closes = inside.findLast(({ turn }) => turn !== undefined)?.turn?.label.text;
    return { moments: inside, closes, taken, next: last.next.map((index) => indexOfHead.get(index)!) };
  });
}

function begins({ previous }: Moment, moments: readonly Moment[]): boolean {
  return previous.length !== 1 || moments[previous[0]!]!.next.length !== 1;
}

/** All that follows without a fork or a meeting of paths. */
function runFrom(head: Moment, moments: readonly Moment[]): readonly Moment[] {
  const run = [head];
  for (let last = head; last.next.length === 1; ) {
    last = moments[last.next[0]!]!;
    if (begins(last, moments)) break;
    run.push(last);
  }
  return run;
}

/**
 * Where paths meet, another may have spoken last on each, and that matters up to the first turn and no further: what
 * comes behind it is a stretch of its own, that most paths come into alike.
 */
function split(run: readonly Moment[]): readonly (readonly Moment[])[] {
  if (run[0]!.previous.length < 2) return [run];
  const behind = run.findIndex(({ turn }) => turn !== undefined) + 1;
  return behind === 0 || behind === run.length ? [run] : [run.slice(0, behind), run.slice(behind)];
}

/** The visits made and to be made. Most stretches are met with one memory only, and then no key is ever made. */
class Visits<Memory> {
  private readonly walk: Pick<Walk<Memory, never>, 'key'>;
  private readonly stretches: Stretches;
  private readonly queue: Visit<Memory>[] = [];
  private readonly ofStretch: Visit<Memory>[][] = [];
  private done = 0;

  constructor(walk: Pick<Walk<Memory, never>, 'key'>, stretches: Stretches) {
    this.walk = walk;
    this.stretches = stretches;
  }

  next(): Visit<Memory> | undefined {
    return this.queue[this.done++];
  }

  /** How many distinct memories a stretch is met with. */
  count(stretch: number): number {
    return this.ofStretch[stretch]?.length ?? 0;
  }

  arrive(
    stretch: number,
    memory: Memory,
    speaker: string | undefined,
    from: Visit<Memory> | undefined,
  ): void {
    const visit: Visit<Memory> = { stretch, memory, speaker, from, key: undefined };
    this.ofStretch[stretch] ??= [];
    const here = this.ofStretch[stretch];
    if (here.length >= MOST_VISITS || here.some((earlier) => this.areSame(earlier, visit))) return;
    here.push(visit);
    this.queue.push(visit);
  }

  private areSame(a: Visit<Memory>, b: Visit<Memory>): boolean {
    return a.speaker === b.speaker && (a.memory === b.memory || this.keyOf(a) === this.keyOf(b));
  }

  private keyOf(visit: Visit<Memory>): string | number {
    visit.key ??= this.walk.key(visit.memory, (turn) => this.near(turn, visit));
    return visit.key;
  }

  private near(turn: Turn | undefined, visit: Visit<Memory>): number {
    if (turn === undefined) return NO_TURN;
    const stretch = this.stretches.ofTurn[turn.index];
    let from = visit.from;
    for (let back = 0; back < NEAR && from !== undefined; back++, from = from.from)
      if (from.stretch === stretch) return turn.index;
    return LONG_AGO;
  }
}

function withPaths<Memory, Found extends Discovery>(
  reports: readonly Report<Memory, Found>[],
  visits: Visits<Memory>,
  stretches: readonly Stretch[],
): Found[] {
  if (reports.length === 0) return [];
  const found = Array.from(sameReports(reports), (group) => {
    const first = group[0]!;
    const onEveryPath = group.length >= visits.count(first.visit.stretch);
    return onEveryPath ? first.discovery : { ...first.discovery, via: optionsTo(first, stretches) };
  });
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** Reports of one thing, by different paths. Where each stands behind the one before, no two are of one thing. */
function sameReports<Memory, Found extends Discovery>(
  reports: readonly Report<Memory, Found>[],
): Iterable<readonly Report<Memory, Found>[]> {
  const startOf = (index: number) => reports[index]!.discovery.at.start;
  if (reports.every((_, index) => index === 0 || startOf(index) > startOf(index - 1)))
    return reports.map((report) => [report]);
  const groups = new Map<string, Report<Memory, Found>[]>();
  for (const report of reports) {
    const { message, at } = report.discovery;
    const key = `${report.moment.index} ${message} ${at.start} ${at.end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return groups.values();
}

/**
 * The options taken between the earliest place that the discovery rests on and the discovery itself; the option
 * that the earliest place stands in is one of them.
 */
function optionsTo<Memory, Found extends Discovery>(
  report: Report<Memory, Found>,
  stretches: readonly Stretch[],
): readonly Option[] {
  const places = new Set(report.discovery.related?.map((each) => each.at.start));
  if (places.size === 0) return allOptionsTo(report, stretches);
  const options: Option[] = [];
  let earliest: Option | undefined;
  let isComplete = false;
  for (const { option, turn } of backFrom(report, stretches)) {
    if (option !== undefined && (!isComplete || option === earliest)) options.push(option);
    if (options.length === MOST_OPTIONS) break;
    if (isComplete && (earliest === undefined || option === earliest)) break;
    if (isComplete || turn === undefined) continue;
    for (const place of places) if (turn.span.start <= place && place < turn.span.end) places.delete(place);
    if (places.size > 0) continue;
    isComplete = true;
    earliest = turn.option;
    if (earliest === undefined) break;
  }
  return options.reverse();
}

/** All options of the path that led to a report. */
function allOptionsTo<Memory>(
  { visit, moment }: Report<Memory, unknown>,
  stretches: readonly Stretch[],
): readonly Option[] {
  const options: Option[] = [];
  for (let at: Visit<Memory> | undefined = visit; at !== undefined; at = at.from) {
    const { moments, taken } = stretches[at.stretch]!;
    const last = at === visit ? moments.indexOf(moment) : moments.length;
    for (const place of taken) {
      if (place > last) continue;
      options.push(moments[place]!.option!);
      if (options.length === MOST_OPTIONS) return options.reverse();
    }
  }
  return options.reverse();
}

/** The moments of the path that led to a report, the last one first. */
function* backFrom<Memory>(
  { visit, moment }: Report<Memory, unknown>,
  stretches: readonly Stretch[],
): Generator<Moment> {
  for (let at: Visit<Memory> | undefined = visit; at !== undefined; at = at.from) {
    const { moments } = stretches[at.stretch]!;
    const last = at === visit ? moments.indexOf(moment) : moments.length - 1;
    for (let index = last; index >= 0; index--) yield moments[index]!;
  }
}
