/** The walker along all paths: what it remembers, what it finds, and that its cost never grows with the paths. */
import { describe, expect, test } from 'vitest';
import { type Discovery, type Event, follow } from '../../server/src/conversation/flow.ts';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';

const cast = 'professional Anna\ncliënt Mo\n\n';

function read(...lines: readonly string[]): Conversation {
  return readScript(`${cast}${lines.join('\n')}\n`, 'file:///flow.gesprek');
}

/** What is said at a moment; empty where nobody speaks. */
function saidAt({ moment }: Event): string {
  return moment.turn?.utterances.map((utterance) => utterance.prose.text).join(' ') ?? '';
}

/**
 * Remembers whether "goed" was said since the start, and reports every turn that says "kijk" where it was not.
 * Two memories, so two keys.
 */
function lookWithoutGood(conversation: Conversation) {
  let steps = 0;
  const found = follow<boolean, Discovery>(conversation, {
    start: false,
    key: (heardGood) => String(heardGood),
    step(heardGood, event, report) {
      steps++;
      const said = saidAt(event);
      if (said === 'kijk' && !heardGood) report({ message: 'unheard', at: event.moment.turn!.span });
      return heardGood || said === 'goed';
    },
  });
  return { steps, found, names: found.map(({ via }) => via?.map((option) => option.label.text)) };
}

/** Every turn with whether it goes on, once for each way it was met, in the order of the walk. */
function goingOn(conversation: Conversation): readonly string[] {
  const met: string[] = [];
  follow<undefined, Discovery>(conversation, {
    start: undefined,
    key: () => '',
    step(memory, event) {
      if (event.moment.turn !== undefined) met.push(`${saidAt(event)} ${event.goesOn}`);
      return memory;
    },
  });
  return met;
}

describe('the options that lead to a finding', () => {
  test('are not named where no choice is made', () => {
    expect(lookWithoutGood(read('Anna: kijk')).names).toEqual([undefined]);
  });

  test('are named where it holds on one path only', () => {
    const script = read(
      'keuze: wat nu?',
      'optie: links',
      'Mo: goed',
      'optie: rechts',
      'Mo: slecht',
      'einde keuze',
      'Anna: kijk',
    );
    expect(lookWithoutGood(script).names).toEqual([['rechts']]);
  });

  test('are not named where it holds on both', () => {
    const script = read(
      'keuze: wat nu?',
      'optie: links',
      'Mo: anders',
      'optie: rechts',
      'Mo: slecht',
      'einde keuze',
      'Anna: kijk',
    );
    expect(lookWithoutGood(script).names).toEqual([undefined]);
  });

  test('are named from the outside in, and from the first choice to the last', () => {
    const choice = (mark: string, ...inner: readonly string[]) => [
      `keuze: ${mark}?`,
      `optie: ${mark} goed`,
      'Mo: goed',
      `optie: ${mark} slecht`,
      'Mo: slecht',
      ...inner,
      'einde keuze',
    ];
    const script = read(...choice('eerst', ...choice('binnenin')), ...choice('daarna'), 'Anna: kijk');
    expect(lookWithoutGood(script).names).toEqual([['eerst slecht', 'binnenin slecht', 'daarna slecht']]);
  });

  test('leave out the choices before the earliest place that the finding rests on', () => {
    const script = read(
      'keuze: vooraf?',
      'optie: vroeg',
      'Mo: a',
      'optie: ook vroeg',
      'Mo: b',
      'einde keuze',
      'Anna: begin',
      'keuze: wat nu?',
      'optie: links',
      'Mo: goed',
      'optie: rechts',
      'Mo: slecht',
      'einde keuze',
      'Anna: kijk',
    );
    const begin = script.turns.find((turn) => turn.utterances[0]!.prose.text === 'begin')!;
    const found = follow<boolean, Discovery>(script, {
      start: false,
      key: String,
      step(heardGood, event, report) {
        const said = saidAt(event);
        if (said === 'kijk' && !heardGood)
          report({ message: 'unheard', at: event.moment.turn!.span, related: [{ at: begin.span }] });
        return heardGood || said === 'goed';
      },
    });
    expect(found.map(({ via }) => via?.map((option) => option.label.text))).toEqual([['rechts']]);
  });
});

describe('findings', () => {
  test('come once each, in the order of the script', () => {
    const script = read(
      'keuze: wat nu?',
      'optie: links',
      'Mo: x',
      'ga naar: Laat',
      'optie: rechts',
      'Mo: y',
      'einde keuze',
      'fase: Vroeg',
      'Anna: kijk',
      'fase: Laat',
      'Anna: kijk',
      'fase: Slot',
      'Anna: kijk',
    );
    const starts = lookWithoutGood(script).found.map(({ at }) => at.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(3);
  });

  test('are none behind turns that no path reaches', () => {
    const script = read('Anna: hallo', 'ga naar: Slot', 'Anna: kijk', 'fase: Slot', 'Anna: dag');
    expect(lookWithoutGood(script).found).toEqual([]);
  });
});

describe('where paths come together', () => {
  test('one memory meets what follows once', () => {
    const merged = read(
      'keuze: wat nu?',
      'optie: links',
      'Mo: x',
      'optie: rechts',
      'Mo: y',
      'einde keuze',
      'Anna: z',
    );
    expect(goingOn(merged).filter((each) => each.startsWith('z'))).toHaveLength(1);
    expect(lookWithoutGood(merged).steps).toBe(merged.moments.length);
  });

  test('a memory that differs meets it once for each', () => {
    const script = read(
      'keuze: wat nu?',
      'optie: links',
      'Mo: goed',
      'optie: rechts',
      'Mo: slecht',
      'einde keuze',
      'Anna: z',
    );
    // The last turn and the end are met with either memory; all else once.
    expect(lookWithoutGood(script).steps).toBe(script.moments.length + 2);
  });
});

describe('whether a turn goes on with the one before', () => {
  test('by the same speaker only', () => {
    expect(goingOn(read('Anna: a', 'Anna: b', 'Mo: c', 'Anna: d'))).toEqual([
      'a false',
      'b true',
      'c false',
      'd false',
    ]);
  });

  test('also over a silence', () => {
    expect(goingOn(read('Anna: a', '(stilte)', 'Anna: b'))).toEqual(['a false', 'b true']);
  });

  test('by path: who spoke last may differ', () => {
    const script = read(
      'Anna: a',
      'keuze: wat nu?',
      'optie: praten',
      'Mo: b',
      'optie: zwijgen',
      '(stilte)',
      'einde keuze',
      'Anna: c',
    );
    expect(
      goingOn(script)
        .filter((each) => each.startsWith('c'))
        .sort(),
    ).toEqual(['c false', 'c true']);
  });
});

describe('loops', () => {
  const endless = ['fase: Begin', 'Anna: a', 'Mo: b', 'ga naar: Begin'];

  test('that nothing leaves come to an end', () => {
    const script = read(...endless);
    expect(lookWithoutGood(script).steps).toBeLessThanOrEqual(2 * script.moments.length);
  });

  test('are walked again with another memory', () => {
    const script = read('fase: Begin', 'Anna: kijk', 'Mo: goed', 'ga naar: Begin');
    const { found, names } = lookWithoutGood(script);
    expect(found).toHaveLength(1);
    // On the second round "goed" has been said: the finding does not hold on every path, but no option leads to it.
    expect(names).toEqual([[]]);
  });

  test('come to an end also for a memory that grows without bound', () => {
    const script = read(...endless);
    let steps = 0;
    follow<number, Discovery>(script, {
      start: 0,
      key: (count) => count,
      step(count) {
        steps++;
        return count + 1;
      },
    });
    expect(steps).toBeGreaterThan(script.moments.length);
    expect(steps).toBeLessThanOrEqual(200 * script.moments.length);
  });
});

describe('cost', () => {
  const twoWays = (index: number, ...inner: readonly string[]) => [
    `keuze: ${index}?`,
    `optie: ${index} links`,
    ...inner,
    'Mo: goed',
    `optie: ${index} rechts`,
    'Mo: slecht',
    'einde keuze',
  ];

  test('40 choices in a row, 2 to the 40th paths: at most each key at each moment', () => {
    const script = read(...Array.from({ length: 40 }, (_, index) => twoWays(index)).flat(), 'Anna: kijk');
    const { steps, names } = lookWithoutGood(script);
    expect(steps).toBeLessThanOrEqual(2 * script.moments.length);
    expect(names).toEqual([Array.from({ length: 40 }, (_, index) => `${index} rechts`)]);
  });

  test('400 choices inside each other: at most each key at each moment', () => {
    let nested: readonly string[] = [];
    for (let index = 0; index < 400; index++) nested = twoWays(index, ...nested);
    const script = read(...nested, 'Anna: kijk');
    expect(script.choices).toHaveLength(400);
    expect(script.faults).toEqual([]);
    const { steps, names } = lookWithoutGood(script);
    expect(steps).toBeLessThanOrEqual(2 * script.moments.length);
    expect(names).toEqual([['399 rechts']]);
  });

  test('choices whose options end with different speakers: at most each key and speaker at each moment', () => {
    const script = read(
      ...Array.from({ length: 40 }, (_, index) => [
        `keuze: ${index}?`,
        'optie: links',
        'Mo: goed',
        'optie: rechts',
        'Anna: slecht',
        'einde keuze',
      ]).flat(),
    );
    expect(lookWithoutGood(script).steps).toBeLessThanOrEqual(2 * 2 * script.moments.length);
  });

  test('the graph itself grows with the script', () => {
    const edges = (choices: number) =>
      read(...Array.from({ length: choices }, (_, index) => twoWays(index)).flat()).moments.reduce(
        (sum, moment) => sum + moment.next.length,
        0,
      );
    expect(edges(40) - edges(20)).toBe(edges(20) - edges(0));
  });
});

test('a turn that a loop says again is not counted against itself', () => {
  const script = readScript(
    `${cast}fase: Een\nAnna: [open vraag] Hoe is het?\nMo: Goed.\nkeuze: nog eens?\noptie: ja\nga naar: Een\noptie: nee\nAnna: Dag.\neinde keuze\n`,
    'file:///flow.gesprek',
  );
  expect(lint(script).findings.map(({ rule }) => rule.id)).not.toContain('open-question-streak');
  expect(lint(script).findings.map(({ rule }) => rule.id)).not.toContain('question-answer-pattern');
});

test('2,000 choices name a bounded number of options', () => {
  const lines = Array.from({ length: 2000 }, (_, index) => [
    'keuze: wat nu?',
    'optie: vragen',
    `Anna: [open vraag] Hoe was ${index}?`,
    'optie: zwijgen',
    '(stilte)',
    'einde keuze',
  ]).flat();
  const { findings } = lint(read(...lines));
  const streaks = findings.filter(({ rule }) => rule.id === 'open-question-streak');
  expect(streaks.length).toBeGreaterThan(1000);
  for (const { problem } of streaks) expect(problem.via?.length ?? 0).toBeLessThanOrEqual(50);
});
