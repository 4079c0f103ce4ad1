/**
 * What a rule costs grows with the script and no faster: on many turns, on many choices, and on lines that are costly
 * for an expression which goes back and tries again. Twice as much is measured against once as much. Turns and choices
 * cost steps of our own code, which are counted; the steps of an expression nobody counts, so there it is time.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import { generateScript } from '../bench/generate.ts';
import { WorkCounter } from '../support/work.ts';

const TIMEOUT = 300_000;

const checks: readonly (readonly [string, (conversation: Conversation) => void])[] = allRules.flatMap(
  ({ id, check, options }) => {
    if (check === undefined) return [];
    const defaults = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));
    return [[id, (conversation) => void Array.from(check(conversation, defaults))]];
  },
);

/** What each of the rules costs on one script, by whatever measure. */
function costs(text: string, uri: string, costOf: (work: () => void) => number): ReadonlyMap<string, number> {
  const conversation = readScript(text, uri);
  return new Map(checks.map(([id, run]) => [id, costOf(() => run(conversation))]));
}

/** Twice as much time is what twice as much takes; what is quadratic takes four times as long. */
const MOST_TIMES_AS_LONG = 3;
/** Processor time in milliseconds. What takes less says nothing about growth: what is quadratic takes far more. */
const LEAST_TIME = 1000;
/** What else the machine does only ever adds: the least of so many is what it takes. */
const ROUNDS = 5;

function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What takes more than its share longer for twice as much. Measured again as long as it seems to. */
function takesTooLong(scriptOf: (size: number) => string, size: number, uri: string): readonly string[] {
  const least = { once: new Map<string, number>(), twice: new Map<string, number>() };
  const note = (times: Map<string, number>, text: string) => {
    for (const [id, time] of costs(text, uri, timeOf)) times.set(id, Math.min(times.get(id) ?? time, time));
  };
  let suspect: readonly string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    note(least.twice, scriptOf(size));
    if (Math.max(...least.twice.values()) < LEAST_TIME) return [];
    note(least.once, scriptOf(size / 2));
    suspect = [...least.twice].flatMap(([id, time]) => {
      const half = least.once.get(id)!;
      if (time < LEAST_TIME || time < half * MOST_TIMES_AS_LONG) return [];
      return [`${id}: ${half.toFixed(0)} ms, and ${time.toFixed(0)} ms for twice as much`];
    });
    if (suspect.length === 0) break;
  }
  return suspect;
}

const LONGEST_LINE = 100_000;

/** What hostile lines are made of, over and over: in a script of either language, or of the one that has the words. */
const repeated: Readonly<Record<'gesprek' | 'conversation', readonly string[]>> = {
  gesprek: [
    ...[
      'a',
      'é',
      '𝒶',
      '0',
      ' 7.',
      '1,',
      '12-',
      '1/2/',
      '06-',
      '+31 ',
      'x1',
      '1 januari ',
      '1234 AB ',
      'NL',
      'a@a.',
      'a.',
    ],
    ...[
      ' ',
      '"',
      "'",
      '"a" ',
      '(',
      '(a) ',
      '[',
      '\\',
      '\\[',
      '.',
      '. ',
      ',',
      '?',
      '? ',
      'a? ',
      '- ',
      '\'a" (b] ',
    ],
    ...[
      'je ',
      'ik ',
      'Maar niet alleen ',
      'waarom ',
      'Wat? ',
      'is het? ',
      'dat je moet ',
      'moeder zegt dat ',
    ],
    ...['een 4 ', 'en geen ', 'van geel naar ', 'op een schaal van 0 tot 10 ', 'enerzijds ', 'goed zo! '],
  ],
  conversation: [
    ...['7 ', '‘', '…', 'Aa. ', 'How? ', 'you ', 'but ', 'why ', 'you should ', 'mother says that '],
    ...['red ', 'a 4 and not a ', 'on the one hand ', 'do not '],
  ],
};

/** One line of every kind, said by both; the professional's under the techniques that most rules read, and under none. */
function hostileScript(line: string, uri: string): string {
  const isDutch = uri.endsWith('.gesprek');
  const [client, tags] = isDutch
    ? [
        'cliënt',
        ['open vraag', 'reflectie', 'bekrachtiging', 'samenvatting', 'informatie', 'advies', 'positievraag'],
      ]
    : [
        'client',
        [
          'open question',
          'reflection',
          'affirmation',
          'summary',
          'information',
          'advice',
          'position question',
        ],
      ];
  const [told, position] = isDutch ? ['verandertaal', 'positie 4'] : ['change talk', 'position 4'];
  return [
    'professional Anna',
    `${client} Mo`,
    `Anna: ${line}`,
    `Mo: ${line}`,
    `Mo: [${position}] ${line}`,
    ...tags.flatMap((tag) => [`Anna: [${tag}] ${line}`, `Mo: [${told}] Ja.`]),
    '',
  ].join('\n');
}

test.each(['gesprek', 'conversation'] as const)(
  'hostile lines cost what they are long: %s',
  (extension) => {
    const uri = `file:///hostile.${extension}`;
    const tooFast = repeated[extension].flatMap((unit) =>
      takesTooLong(
        (length) => hostileScript(`x${unit.repeat(length / unit.length)}`.slice(0, length), uri),
        LONGEST_LINE,
        uri,
      ).map((each) => `${JSON.stringify(unit)}: ${each}`),
    );
    expect(tooFast).toEqual([]);
  },
  TIMEOUT,
);

/** Twice as many steps are what twice as much takes, and some for what a short script does not reach. */
const MOST_TIMES_AS_MUCH = 2.5;
const MOST_MORE = 3000;

describe('what grows with the script only', () => {
  let counter: WorkCounter;
  beforeAll(() => {
    counter = new WorkCounter();
  });
  afterAll(() => counter.stop());

  /** What does more than its share more for twice as much. */
  function doesTooMuch(scriptOf: (size: number) => string, size: number, uri: string): readonly string[] {
    const countOf = (work: () => void) => counter.count(work);
    const once = costs(scriptOf(size / 2), uri, countOf);
    const twice = costs(scriptOf(size), uri, countOf);
    return [...twice].flatMap(([id, count]) => {
      const half = once.get(id)!;
      if (count < half * MOST_TIMES_AS_MUCH + MOST_MORE) return [];
      return [`${id}: ${half} steps, and ${count} for twice as much`];
    });
  }

  const MOST_TURNS = 4000;
  const head = 'professional Anna\ncliënt Mo\n';

  /** The same few lines over and over. */
  function again(...lines: readonly string[]) {
    return (turns: number) => `${head}${`${lines.join('\n')}\n`.repeat(turns / lines.length)}`;
  }

  test(
    'many turns cost what they are many',
    () => {
      const scripts: readonly (readonly [string, (turns: number) => string])[] = [
        ['a generated conversation', (turns) => generateScript(turns, 1)],
        ['nobody answers', again('Anna: Wat zei je?')],
        ['nobody asks', again('Mo: Het is me te veel.')],
        ['only reflections', again('Anna: [reflectie] Je bent moe.')],
        ['only information', again('Anna: [informatie] Het is zo.')],
        ['refusals', again('Anna: [toestemming vragen] Mag ik iets vertellen?', 'Mo: Nee, liever niet.')],
        ['questions to the professional', again('Mo: Wat raad je aan?', 'Anna: [informatie] Het is zo.')],
        [
          'scales',
          again(
            'schaal succes 0-10: rust',
            'Anna: [positievraag] Waar staat het nu?',
            'Mo: [positie 4] Een vier.',
          ),
        ],
        ['phases', again('fase: x', 'Anna: [samenvatting] Je zei veel.', 'Mo: Ja.')],
        ['directives', again('negeer: arguing', 'Anna: Je moet het doen.', 'Mo: Nee.')],
        ['silences', again('Anna: [reflectie] Je bent moe.', '(stilte)', 'Mo: Ja.')],
      ];
      const tooFast = scripts.flatMap(([name, scriptOf]) =>
        doesTooMuch(scriptOf, MOST_TURNS, 'file:///long.gesprek').map((each) => `${name}: ${each}`),
      );
      expect(tooFast).toEqual([]);
    },
    TIMEOUT,
  );

  const MOST_CHOICES = 400;

  test(
    'choices one after the other cost what they are many, and not what their paths are many',
    () => {
      const said = [
        ['[open vraag] Wat vind je?', '[reflectie] Je bent moe.'],
        ['[informatie] Het is zo.', '[toestemming vragen] Mag ik?'],
        ['[advies] Doe het.', '[samenvatting] Je zei veel.'],
        ['[positievraag] Waar staat het nu?', '[vergelijking lager] Waarom een 4 en geen 2?'],
        ['[gewenste situatie] Hoe wil je het?', '[succes] Wat lukte?'],
        ['[stapje zetten] Wat ga je doen?', '[bekrachtiging] Je hield vol.'],
        ['[stapje hoger] Hoe ziet een 5 eruit?', '[schaaluitleg] Een 0 is niks.'],
      ] as const;
      const answers = [
        'Ja.',
        '[positie 4] Een vier.',
        '[behoudtaal] Ik kan het niet.',
        'Nee, liever niet.',
        'Wat raad je aan?',
      ];
      const choiceOf = (index: number, kind: number) => {
        const [one, other] = said[kind % said.length]!;
        const answer = answers[(index + kind) % answers.length]!;
        return `keuze: Wat nu?\noptie: a${index}\nAnna: ${one}\nMo: ${answer}\noptie: b${index}\nAnna: ${other}\nMo: Ja.\neinde keuze\n`;
      };
      const script = (kindOf: (index: number) => number) => (choices: number) =>
        head + Array.from({ length: choices }, (_, index) => choiceOf(index, kindOf(index))).join('');
      const scripts = [script((index) => index), ...said.map((_, kind) => script(() => kind))];
      expect(
        scripts.flatMap((scriptOf) => doesTooMuch(scriptOf, MOST_CHOICES, 'file:///choices.gesprek')),
      ).toEqual([]);
    },
    TIMEOUT,
  );
});
