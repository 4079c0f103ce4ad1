import type { Event } from '../../../conversation/flow.ts';
import type { Conversation, Moment, Option } from '../../../conversation/model.ts';

/** What has to come after a moment, on every path. */
export interface Watch<Memory> {
  readonly start: Memory;
  /** Memories with the same key are the same here; the number of keys must be bounded. */
  key(memory: Memory): string;
  /** The memory after this moment, or what it has come to: then this path is followed no further. */
  step(memory: Memory, event: Event): Memory | 'answered' | 'unanswered';
  /** What it has come to where the conversation ends; without this, it did not come. */
  atEnd?(memory: Memory): 'answered' | 'unanswered';
}

/** A path on which it does not come. */
export interface Unanswered<Memory> {
  readonly memory: Memory;
  /** The options that lead there; empty where it comes on no path at all. */
  readonly via: readonly Option[];
}

interface Visit<Memory> {
  readonly moment: Moment;
  readonly memory: Memory;
  readonly speaker: string | undefined;
  readonly from: Visit<Memory> | undefined;
}

/**
 * Looks ahead from a moment along every path, for a rule about what has to follow. Returns the shortest path on
 * which it does not follow before the conversation ends, or undefined where it does on every path. Each distinct
 * memory meets each moment once, so the cost does not grow with the number of paths.
 */
export function unansweredAfter<Memory>(
  { moments }: Conversation,
  origin: Moment,
  watch: Watch<Memory>,
): Unanswered<Memory> | undefined {
  const met = new Set<string>();
  const queue: Visit<Memory>[] = [];
  let missing: Visit<Memory> | undefined;
  let isAnsweredSomewhere = false;
  const goOn = (from: Visit<Memory>, memory: Memory) => {
    for (const index of from.moment.next) {
      const moment = moments[index]!;
      const key = `${index}\n${watch.key(memory)}\n${from.speaker ?? ''}`;
      if (met.has(key)) continue;
      met.add(key);
      queue.push({ moment, memory, speaker: moment.turn?.label.text ?? from.speaker, from });
    }
  };
  goOn(
    { moment: origin, memory: watch.start, speaker: origin.turn?.label.text, from: undefined },
    watch.start,
  );
  for (let index = 0; index < queue.length; index++) {
    const visit = queue[index]!;
    const { moment } = visit;
    const goesOn = moment.turn !== undefined && visit.speaker === visit.from?.speaker;
    const memory =
      moment.kind === 'end'
        ? (watch.atEnd?.(visit.memory) ?? 'unanswered')
        : watch.step(visit.memory, { moment, goesOn });
    if (memory === 'answered') isAnsweredSomewhere = true;
    else if (memory === 'unanswered') missing ??= visit;
    else goOn(visit, memory);
  }
  if (missing === undefined) return undefined;
  return { memory: missing.memory, via: isAnsweredSomewhere ? optionsTo(missing) : [] };
}

function optionsTo<Memory>(visit: Visit<Memory>): readonly Option[] {
  const options: Option[] = [];
  for (let at: Visit<Memory> | undefined = visit; at?.from !== undefined; at = at.from)
    if (at.moment.option !== undefined) options.push(at.moment.option);
  return options.reverse();
}
