/** Parts of a conversation that go round and round. */
import type { Conversation, Moment } from '../../../conversation/model.ts';

/**
 * The circles that no path leaves, each as the moments in it: they can be reached, they lead back to themselves, and
 * nothing in them leads elsewhere. Where a ‘go to’ leads nowhere, that is a way out whose goal is still to be written.
 */
export function closedCircles({ moments }: Conversation): readonly ReadonlySet<number>[] {
  const ends = moments.filter((moment) => moment.kind === 'end' || moment.next.length === 0);
  const leaves = spread(
    ends.map((moment) => moment.index),
    (index) => moments[index]!.previous,
  );
  const reached = spread([0], (index) => moments[index]!.next);
  const trapped = new Set([...reached].filter((index) => !leaves.has(index)));
  if (trapped.size === 0) return [];
  return circlesIn(moments, trapped).filter((circle) =>
    [...circle].every((index) => moments[index]!.next.every((next) => circle.has(next))),
  );
}

/** All that can be got to from these by going on. */
function spread(from: readonly number[], goOn: (index: number) => readonly number[]): Set<number> {
  const met = new Set(from);
  // A set hands out what is added to it while it is being gone through.
  for (const index of met) for (const next of goOn(index)) met.add(next);
  return met;
}

/**
 * The moments sorted into groups that all lead to each other (Kosaraju's way: finish going forward first, then go
 * back from what was finished last).
 */
function circlesIn(moments: readonly Moment[], among: ReadonlySet<number>): Set<number>[] {
  const finished = inOrderOfFinishing(moments, among);
  const sorted = new Set<number>();
  const groups: Set<number>[] = [];
  for (const root of finished.reverse()) {
    if (sorted.has(root)) continue;
    const group = spread([root], (index) =>
      moments[index]!.previous.filter((each) => among.has(each) && !sorted.has(each)),
    );
    for (const index of group) sorted.add(index);
    groups.push(group);
  }
  return groups;
}

function inOrderOfFinishing(moments: readonly Moment[], among: ReadonlySet<number>): number[] {
  const met = new Set<number>();
  const finished: number[] = [];
  for (const root of among) {
    const open: { index: number; turn: number }[] = [];
    const enter = (index: number) => {
      if (met.has(index)) return;
      met.add(index);
      open.push({ index, turn: 0 });
    };
    enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = moments[top.index]!.next[top.turn++];
      if (next !== undefined) enter(next);
      else finished.push(open.pop()!.index);
    }
  }
  return finished;
}

/** Where each moment stands in the script; one without a line of its own stands where the one before it does. */
export function positionsOf(moments: readonly Moment[]): readonly number[] {
  let last = 0;
  return moments.map((moment) => {
    if (moment.kind === 'end') last = Number.POSITIVE_INFINITY;
    else last = Math.max(last, ownPosition(moment) ?? last);
    return last;
  });
}

function ownPosition({ kind, turn, option, choice, step, scale, phase }: Moment): number | undefined {
  if (kind === 'scale-end') return scale?.span.end;
  return (turn?.span ?? option?.line ?? choice?.line ?? step?.line ?? scale?.line ?? phase?.line)?.start;
}
