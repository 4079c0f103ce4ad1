/** The statistics of one script, and of several together. */
import { fieldOf } from '../conversation/ask.ts';
import type { Conversation, Moment } from '../conversation/model.ts';
import { Counter, type Memory, nothingYet } from './counter.ts';
import { addUp, type Counts, sumOf } from './counts.ts';
import { secondsOf } from './measures.ts';
import {
  allPaths,
  countPaths,
  extremePath,
  type Measure,
  MOST_PATHS_COUNTED,
  networkOf,
  type Path,
} from './paths.ts';

export interface ScriptStatistics {
  readonly title: string;
  /** All that is written, each turn once, whatever option it stands in. A choice ends a turn here. */
  readonly counts: Counts;
  /** Undefined where there is one path only: it then is the whole script. */
  readonly paths?: PathStatistics;
}

export interface PathStatistics {
  /** None where nothing leads to the end; no more than `MOST_PATHS_COUNTED` are counted. */
  readonly count: number;
  readonly isMore: boolean;
  /** The least and the most that any path holds. Absent where there is no path. */
  readonly ranges?: Ranges;
  /** All paths where they are few, else those with the least and the most of something. */
  readonly shown: readonly CountedPath[];
}

export type Ranges = Readonly<Record<RangeName, Range>>;

export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface CountedPath {
  /** The labels of the options that it takes. */
  readonly options: readonly string[];
  readonly counts: Counts;
  /** What it has the least or the most of; empty where all paths are shown. */
  readonly extremes: readonly Extreme[];
}

export interface Extreme {
  readonly of: RangeName;
  readonly is: 'least' | 'most';
}

/** So many paths are shown at most. */
export const MOST_PATHS_SHOWN = 8;

export type RangeName = 'seconds' | 'words' | 'turns' | 'questions' | 'reflections' | 'changeTalk';

const nothing = () => '';
const whoseTurn = ({ speaker, asked }: Memory) => `${speaker} ${asked}`;

/** What paths are compared by, with what decides how each goes on. */
const measures: Readonly<Record<RangeName, Measure>> = {
  seconds: { of: secondsOf, key: nothing },
  words: { of: ({ words }) => sumOf(words), key: nothing },
  turns: { of: ({ turns }) => sumOf(turns), key: whoseTurn },
  questions: {
    of: ({ questions }) => sumOf(questions),
    key: (memory) => `${whoseTurn(memory)} ${memory.codes.question !== undefined}`,
  },
  reflections: {
    of: ({ reflections }) => sumOf(reflections),
    key: (memory) => `${whoseTurn(memory)} ${memory.codes.reflection !== undefined}`,
  },
  changeTalk: { of: ({ changeTalk }) => changeTalk, key: nothing },
};

export const rangeNames = Object.keys(measures) as readonly RangeName[];

/** Of how many measures the paths at both ends are shown where there are too many paths to show them all. */
const SHOWN_BY: readonly RangeName[] = ['seconds', 'questions', 'reflections', 'changeTalk'];

export function statisticsOf(conversation: Conversation): ScriptStatistics {
  const title = fieldOf(conversation, 'title')?.value.text ?? '';
  const counts = countsOfAll(conversation);
  const network = networkOf(conversation);
  const count = countPaths(network);
  if (count === 1) return { title, counts };
  const isMore = count >= MOST_PATHS_COUNTED;
  if (count === 0) return { title, counts, paths: { count, isMore, shown: [] } };
  const found = rangeNames.flatMap((of) => {
    const least = extremePath(conversation, network, measures[of], 1)!;
    const most = extremePath(conversation, network, measures[of], -1)!;
    return [
      { path: least, counts: countsOfPath(conversation, least), extreme: { of, is: 'least' as const } },
      { path: most, counts: countsOfPath(conversation, most), extreme: { of, is: 'most' as const } },
    ];
  });
  const endOf = (of: RangeName, is: Extreme['is']) =>
    measures[of].of(found.find(({ extreme }) => extreme.of === of && extreme.is === is)!.counts);
  const ranges = Object.fromEntries(
    rangeNames.map((of) => [of, { least: endOf(of, 'least'), most: endOf(of, 'most') }]),
  ) as Ranges;
  const ends = found.filter(
    ({ extreme: { of } }) => SHOWN_BY.includes(of) && ranges[of].least < ranges[of].most,
  );
  const shown =
    count <= MOST_PATHS_SHOWN
      ? [...allPaths(network)].map((path) => ({
          options: labelsOf(path),
          counts: countsOfPath(conversation, path),
          extremes: [],
        }))
      : eachOnce(ends);
  return {
    title,
    counts,
    paths: {
      count,
      isMore,
      ranges,
      shown,
    },
  };
}

export function totalOf(scripts: Iterable<ScriptStatistics>): Counts {
  return addUp([...scripts].map((each) => each.counts));
}

/** What happens on one path. */
export function countsOfPath(conversation: Conversation, { moments }: Path): Counts {
  const counter = new Counter(conversation);
  let memory = nothingYet;
  for (const moment of moments) memory = counter.count(memory, moment);
  return counter.counts;
}

function labelsOf({ options }: Path): readonly string[] {
  return options.map((option) => option.label.text);
}

/** A path that is at the end of several measures is shown once, with all of them. */
function eachOnce(
  ends: readonly { readonly path: Path; readonly counts: Counts; readonly extreme: Extreme }[],
): readonly CountedPath[] {
  const byOptions = new Map<string, { options: readonly string[]; counts: Counts; extremes: Extreme[] }>();
  for (const { path, counts, extreme } of ends) {
    const key = path.options.map((option) => option.line.start).join(' ');
    const known = byOptions.get(key);
    if (known === undefined) byOptions.set(key, { options: labelsOf(path), counts, extremes: [extreme] });
    else known.extremes.push(extreme);
  }
  return [...byOptions.values()];
}

/**
 * All that is written, each turn once. Where paths part or meet, nobody's turn goes on, as it may be another's; the
 * runs do go on, from the longest that leads there.
 */
function countsOfAll(conversation: Conversation): Counts {
  const counter = new Counter(conversation);
  const after: Memory[] = [];
  for (const moment of conversation.moments) {
    const memory = counter.count(meet(moment, after, counter), moment);
    after.push(moment.next.length === 1 ? memory : counter.endTurn(memory));
  }
  return counter.counts;
}

/** What is remembered where one path, or several, come to a moment. */
function meet({ previous, index }: Moment, after: readonly Memory[], counter: Counter): Memory {
  const [only, ...more] = previous.filter((each) => each < index).map((each) => after[each]!);
  if (only !== undefined && previous.length === 1) return only;
  let { questions, unreflected } = nothingYet;
  for (const each of only === undefined ? [] : [only, ...more]) {
    const ended = counter.endTurn(each);
    questions = Math.max(questions, ended.questions);
    unreflected = Math.max(unreflected, ended.unreflected);
  }
  return { ...nothingYet, questions, unreflected };
}
