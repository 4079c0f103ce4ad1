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
  key: string | undefined;
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
  const visits: Visit<Memory>[][] = moments.map(() => []);
  const reports: Report<Memory, Found>[] = [];
  const queue: Visit<Memory>[] = [];
  const keyOf = (visit: Visit<Memory>) => {
    visit.key ??= `${walk.key(visit.memory)}\n${visit.speaker ?? ''}`;
    return visit.key;
  };
  const arrive = (visit: Visit<Memory>) => {
    const here = visits[visit.moment.index]!;
    if (here.length >= MOST_VISITS_OF_A_MOMENT) return;
    if (here.some((earlier) => keyOf(earlier) === keyOf(visit))) return;
    here.push(visit);
    queue.push(visit);
  };
  arrive({ moment: moments[0]!, memory: walk.start, speaker: undefined, from: undefined, key: undefined });
  for (let index = 0; index < queue.length; index++) {
    const visit = queue[index]!;
    const { moment } = visit;
    const speaker = moment.turn?.label.text;
    const goesOn = speaker !== undefined && speaker === visit.speaker;
    const memory = walk.step(visit.memory, { moment, goesOn }, (discovery) =>
      reports.push({ visit, discovery }),
    );
    for (const next of moment.next) {
      arrive({
        moment: moments[next]!,
        memory,
        speaker: speaker ?? visit.speaker,
        from: visit,
        key: undefined,
      });
    }
  }
  return withPaths(reports, visits);
}

function withPaths<Memory, Found extends Discovery>(
  reports: readonly Report<Memory, Found>[],
  visits: readonly (readonly Visit<Memory>[])[],
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
    const onEveryPath = group.length >= visits[visit.moment.index]!.length;
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
