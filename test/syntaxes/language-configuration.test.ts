import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Expression = string | { readonly pattern: string; readonly flags: string };

interface EnterRule {
  readonly beforeText: Expression;
  readonly afterText: Expression;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

const url = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(url, 'utf8'));
const enterRules: readonly EnterRule[] = configuration.onEnterRules;
const { start, end } = configuration.folding.markers;

function compile(expression: Expression, moreFlags = ''): RegExp {
  return typeof expression === 'string'
    ? new RegExp(expression, moreFlags)
    : new RegExp(expression.pattern, expression.flags + moreFlags);
}

/** What the editor does on Enter where `|` stands: the first rule that fits both sides, or nothing special. */
function enterAt(line: string): EnterRule['action'] | undefined {
  const [before, after] = line.split('|') as [string, string];
  return enterRules.find(
    (rule) => compile(rule.beforeText).test(before) && compile(rule.afterText).test(after),
  )?.action;
}

describe('words', () => {
  test.each([
    ['cliënt René zei', ['cliënt', 'René', 'zei']],
    ['voor- en nadelen, hm-hm', ['voor-', 'en', 'nadelen', 'hm-hm']],
    ["Sam's vader", ["Sam's", 'vader']],
    ["'ja' zei hij", ['ja', 'zei', 'hij']],
    ['open-question-streak', ['open-question-streak']],
    ['[positie 7,5]', ['positie', '7', '5']],
    ['clie\u0308nt', ['clie\u0308nt']],
    ['… [] :', []],
  ])('%s', (text, words) => {
    expect([...text.matchAll(compile(configuration.wordPattern, 'g'))].map(([word]) => word)).toEqual(words);
  });
});

describe('Enter', () => {
  test.each([
    ['at the end of a turn: the next line starts a new turn', 'Anna: Klopt dat?|'],
    ['at the end of a continuation: its indentation stays', '      [check] Klopt dat?|'],
    ['in a continuation: its indentation stays', '      Ik wil dat |het rustiger wordt'],
    ['at the end of a comment', '// Een opmerking|'],
    ['before a turn', '|Anna: Dag.'],
    ['before the label of another speaker', 'Anna: Dag. |Mo: Dag.'],
    ['inside brackets that close at once', 'Anna: [|]'],
    ['in a line without a label', 'Zomaar |een regel'],
  ])('%s', (_what, line) => {
    expect(enterAt(line)).toBeUndefined();
  });

  test.each(['Anna: Er is ruzie. |Klopt dat?', 'doel: rust |in huis', 'Anna: |[check] Klopt dat?'])(
    'within a text, the rest goes on as a continuation: %s',
    (line) => {
      expect(enterAt(line)).toEqual({ indent: 'indent' });
    },
  );

  test.each(['// Een lange |opmerking', '  // fase: x |y'])(
    'within a comment, the rest stays a comment: %s',
    (line) => {
      expect(enterAt(line)).toEqual({ indent: 'none', appendText: '// ' });
    },
  );
});

describe('folding', () => {
  test.each(['schaal belang 0-10: x', 'Keuze: x', '  choice: x', 'SCALE: x'])('starts at %s', (line) => {
    expect(compile(start).test(line)).toBe(true);
    expect(compile(end).test(line)).toBe(false);
  });

  test.each(['einde schaal', 'Einde keuze ', '  end choice', 'END SCALE'])('ends at %s', (line) => {
    expect(compile(end).test(line)).toBe(true);
    expect(compile(start).test(line)).toBe(false);
  });

  test.each(['Anna: de keuze: x', 'Schaalvraag: x', 'Anna: einde schaal', 'fase: x'])('leaves %s', (line) => {
    expect(compile(start).test(line)).toBe(false);
    expect(compile(end).test(line)).toBe(false);
  });
});

test('brackets, pairs and comments are those of the language', () => {
  expect(configuration.comments).toEqual({ lineComment: '//' });
  expect(configuration.brackets).toEqual([
    ['[', ']'],
    ['(', ')'],
  ]);
  for (const [open, close] of configuration.brackets) {
    expect(configuration.autoClosingPairs).toContainEqual({ open, close });
    expect(configuration.surroundingPairs).toContainEqual([open, close]);
  }
});
