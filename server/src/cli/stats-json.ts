/**
 * The statistics for other programs: one JSON document. Its shape is described in docs/en/statistics.md, and changes
 * only together with `version`. Shares lie between 0 and 1 and have four decimals; null stands where there is nothing
 * to divide.
 */
import { USUAL_SILENCE } from '../statistics/counter.ts';
import type { Counts } from '../statistics/counts.ts';
import { measuresOf, thresholds, WORDS_PER_MINUTE } from '../statistics/measures.ts';
import { MOST_PATHS_COUNTED } from '../statistics/paths.ts';
import { type PathStatistics, type Ranges, totalOf } from '../statistics/script.ts';
import type { CountedScript } from './stats-command.ts';

const VERSION = 1;

export function jsonOf(scripts: readonly CountedScript[]): string {
  const document = {
    version: VERSION,
    note: 'MITI-style counts from the tags of the author; not a MITI score.',
    constants: {
      wordsPerMinute: WORDS_PER_MINUTE,
      silenceSeconds: USUAL_SILENCE,
      mostPaths: MOST_PATHS_COUNTED,
    },
    thresholds,
    scripts: scripts.map(({ file, title, counts, paths }) => ({
      file,
      title,
      ...figuresOf(counts),
      paths: paths === undefined ? null : pathsOf(paths),
    })),
    total: { scripts: scripts.length, ...figuresOf(totalOf(scripts)) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function figuresOf(counts: Counts) {
  const measures = Object.entries(measuresOf(counts)).map(([name, value]) => [name, rounded(value)] as const);
  return { measures: Object.fromEntries(measures), counts };
}

function pathsOf({ count, isMore, ranges, shown }: PathStatistics) {
  return {
    count,
    isMore,
    ranges: ranges === undefined ? null : roundedRanges(ranges),
    shown: shown.map(({ options, counts, extremes }) => ({
      options,
      extremes,
      ...figuresOf(counts),
    })),
  };
}

function roundedRanges(ranges: Ranges) {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, { least, most }]) => [
      name,
      { least: rounded(least), most: rounded(most) },
    ]),
  );
}

export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
