import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { measuresOf } from '../../server/src/statistics/measures.ts';
import { MOST_PATHS_COUNTED } from '../../server/src/statistics/paths.ts';
import { MOST_PATHS_SHOWN, statisticsOf } from '../../server/src/statistics/script.ts';

function read(...lines: readonly string[]): Conversation {
  return readScript(['professional Anna', 'cliënt Mo', ...lines].join('\n'), 'file:///any.gesprek');
}

const choice = (...options: readonly (readonly string[])[]) => [
  'keuze: En nu?',
  ...options.flatMap((lines, index) => [`optie: ${'abcdefghij'[index]}`, ...lines]),
  'einde keuze',
];
const question = ['Anna: [open vraag] Hoe is het?', 'Mo: [wens] Ik wil rust.'];
const reflection = ['Anna: [reflectie] Je bent moe.', 'Mo: Ja.'];

const labels = (conversation: Conversation) =>
  statisticsOf(conversation).paths?.shown.map(({ options }) => options.join(''));

test('a script without a choice has no paths beside itself', () => {
  expect(statisticsOf(read(...question, ...reflection)).paths).toBeUndefined();
});

test('few paths are all shown, each with its own counts', () => {
  const conversation = read(...question, ...choice(question, reflection), ...choice(question, reflection));
  const { counts, paths } = statisticsOf(conversation);
  expect(labels(conversation)).toEqual(['aa', 'ab', 'ba', 'bb']);
  expect(paths!.count).toBe(4);
  expect(paths!.shown.map((each) => measuresOf(each.counts).questions)).toEqual([3, 2, 2, 1]);
  expect(paths!.shown.map((each) => measuresOf(each.counts).reflections)).toEqual([0, 1, 1, 2]);
  expect(paths!.ranges!.questions).toEqual({ least: 1, most: 3 });
  expect(paths!.ranges!.reflections).toEqual({ least: 0, most: 2 });
  expect(paths!.ranges!.changeTalk).toEqual({ least: 1, most: 3 });
  expect(measuresOf(counts).questions).toBe(3);
});

test('a turn goes on behind a choice on a path: one question counts', () => {
  const goesOn = ['Anna: [open vraag] Hoe komt dat?', 'Mo: Tja.'];
  const { paths } = statisticsOf(read('Anna: [open vraag] Hoe is het?', ...choice(goesOn, reflection)));
  expect(paths!.shown.map((each) => measuresOf(each.counts).questions)).toEqual([1, 1]);
  expect(paths!.ranges!.questions).toEqual({ least: 1, most: 1 });
  expect(paths!.ranges!.turns).toEqual({ least: 2, most: 2 });
});

test('of many paths those with the least and the most are shown', () => {
  const lines = Array.from({ length: 5 }, () => choice(question, reflection, [...reflection, ...question]));
  const conversation = read(...lines.flat());
  const { count, ranges, shown } = statisticsOf(conversation).paths!;
  expect(count).toBe(3 ** 5);
  expect(ranges!.questions).toEqual({ least: 0, most: 5 });
  expect(ranges!.turns).toEqual({ least: 10, most: 20 });
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThanOrEqual(MOST_PATHS_SHOWN);
  const longest = shown.find(({ extremes }) =>
    extremes.some((each) => each.of === 'seconds' && each.is === 'most'),
  );
  expect(longest!.options).toEqual(['c', 'c', 'c', 'c', 'c']);
});

test('the extremes are those of all paths, one by one', () => {
  const lines = [
    choice(question, reflection, ['(stilte 20s)']),
    choice([...choice(question, [...question, ...question])], reflection),
    ['Anna: [open vraag] Hoe dan?'],
    choice(['Anna: [open vraag] En verder?', 'Mo: Hm-hm.', ...reflection], ['Mo: Tja.', ...question]),
  ];
  const conversation = read(...lines.flat());
  const { count, ranges } = statisticsOf(conversation).paths!;
  expect(count).toBe(18);
  const every = everyPath(conversation);
  expect(every).toHaveLength(18);
  for (const name of ['questions', 'reflections', 'turns', 'words', 'seconds'] as const) {
    const values = every.map((each) => each[name]);
    expect([name, ranges![name].least]).toEqual([name, Math.min(...values)]);
    expect([name, ranges![name].most]).toEqual([name, Math.max(...values)]);
  }
});

/** Measures each path by reading it as a script of its own, with only the options that it takes. */
function everyPath(conversation: Conversation) {
  const written: string[][] = [[]];
  const follow = (index: number, lines: readonly string[]): string[][] => {
    const { kind, turn, next } = conversation.moments[index]!;
    const own =
      turn !== undefined
        ? turn.utterances.map(
            ({ tag, prose }) => `${turn.label.text}: [${tag?.name.text ?? 'x'}] ${prose.text}`,
          )
        : kind === 'silence'
          ? ['(stilte 20s)']
          : [];
    const all = [...lines, ...own.map((line) => line.replace('[x] ', ''))];
    return next.length === 0 ? [all] : next.flatMap((each) => follow(each, all));
  };
  return follow(0, written[0]!).map((lines) => measuresOf(statisticsOf(read(...lines)).counts));
}

describe('going back', () => {
  test('an option that goes back to try again is no path of its own', () => {
    const conversation = read(
      'fase: Begin',
      ...question,
      ...choice([...reflection, 'ga naar: Begin'], question, ['ga naar: einde']),
    );
    expect(labels(conversation)).toEqual(['b', 'c']);
  });

  test('where nothing leads to the end there is no path', () => {
    const { counts, paths } = statisticsOf(read('fase: Begin', ...question, 'ga naar: Begin'));
    expect(paths).toEqual({ count: 0, isMore: false, shown: [] });
    expect(measuresOf(counts).questions).toBe(1);
  });

  test('what is told in another order is still one path', () => {
    const conversation = read(
      'ga naar: B',
      'fase: A',
      ...question,
      'ga naar: einde',
      'fase: B',
      ...reflection,
      'ga naar: A',
    );
    expect(statisticsOf(conversation).paths).toBeUndefined();
  });
});

test('the longest runs hold on a path, not from one option to the next', () => {
  const { longest } = statisticsOf(
    read(...question, ...choice(question, question, question), ...reflection),
  ).counts;
  expect(longest).toEqual({ questions: 2, withoutReflection: 2 });
});

test('the last turn of a path is counted too', () => {
  const { paths } = statisticsOf(read(...choice(question, reflection), ...question));
  expect(paths!.shown.map((each) => each.counts.longest.withoutReflection)).toEqual([2, 1]);
});

test('of all that is written, a choice ends the turn', () => {
  const open = ['Anna: [open vraag] Hoe dan?', 'Mo: Tja.'];
  const { counts, paths } = statisticsOf(
    read('Anna: [gesloten vraag] Slaap je al beter?', ...choice(open, open, open)),
  );
  expect(counts.questions).toEqual({ open: 3, closed: 1, check: 0, unspecified: 0 });
  expect(counts.turns.professional).toBe(4);
  for (const each of paths!.shown) {
    expect(each.counts.questions).toEqual({ open: 1, closed: 0, check: 0, unspecified: 0 });
    expect(each.counts.turns.professional).toBe(1);
  }
});

test('paths without number are not walked one by one', () => {
  const conversation = read(...Array.from({ length: 1000 }, () => choice(question, reflection)).flat());
  const { count, isMore, ranges } = statisticsOf(conversation).paths!;
  expect([count, isMore]).toEqual([MOST_PATHS_COUNTED, true]);
  expect(ranges!.questions).toEqual({ least: 0, most: 1000 });
});
