import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../server/src/conversation/model.ts';
import { documentOf } from '../../server/src/features/document.ts';
import { inlayHintsOf } from '../../server/src/features/inlay-hints.ts';
import { ignoreActionFor, quickFixesFor } from '../../server/src/features/quick-fixes.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { defineRule, type Problem, type Rule } from '../../server/src/rules/contract.ts';
import { allRules, ruleNamed } from '../../server/src/rules/registry.ts';
import { atCursor } from '../support/cursor.ts';
import { edited } from '../support/edits.ts';

const rule: Rule = { ...allRules[0]!, messages: {}, summary: { nl: '', en: '' } };

const withFixes = defineRule({
  id: 'test-rule',
  dutchName: 'proef-regel',
  group: 'language',
  severity: 'warning',
  summary: { nl: 'x', en: 'x' },
  reads: [],
  messages: { wrong: { nl: 'mis', en: 'wrong' }, cure: { nl: 'Zet er {what} bij', en: 'Add {what}' } },
});

function findingAt(at: Problem['at'], fixes: Problem['fixes'] = [], by: Rule = rule): Finding {
  return { rule: by, severity: 'warning', inferred: false, problem: { message: 'wrong', at, fixes } };
}

/** Whether the one `negeer` line of a script covers the finding, as linting has it. */
function covers({ directives }: Conversation, at: number): boolean {
  return directives.some(
    ({ kind, rules, reach }) =>
      kind === 'ignore' && ruleNamed(rules[0]!.text) === allRules[0] && reach.start <= at && at < reach.end,
  );
}

describe('fixes of a finding', () => {
  const document = documentOf('Anna: Hoi.\r\nMo: Dag.\r\n', 'file:///x.gesprek');
  const edits = [{ at: { start: 10, end: 10 }, text: '\nzo' }];
  const finding = findingAt(
    { start: 0, end: 4 },
    [
      { title: 'cure', with: { what: { nl: 'iets', en: 'something' } }, kind: 'suggestion', edits },
      { title: 'cure', with: { what: 'dit' }, kind: 'safe', edits },
    ],
    withFixes,
  );

  test('safe ones first and preferred, titles in the language of the reader', () => {
    expect(
      quickFixesFor(document, finding, 'nl').map(({ title, isPreferred }) => [title, isPreferred]),
    ).toEqual([
      ['Zet er dit bij', true],
      ['Zet er iets bij', undefined],
    ]);
    expect(quickFixesFor(document, finding, 'en')[1]?.title).toBe('Add something');
  });

  test('with the line ends of the script', () => {
    const [action] = quickFixesFor(document, finding, 'nl');
    expect(edited(document, action!.edit!.changes![document.uri]!)).toBe('Anna: Hoi.\r\nzo\r\nMo: Dag.\r\n');
  });
});

describe('ignoring a finding here', () => {
  const HEAD = 'gesprek: x\nprofessional Anna: x\ncliënt Mo: y\n';
  test.each([
    ['the first turn', `${HEAD}A|nna: Hoi.\nMo: Dag.\n`],
    ['a later turn', `${HEAD}Anna: Hoi.\nMo: D|ag.\nAnna: Ja.\n`],
    ['a later turn of a phase', `${HEAD}fase: A\nAnna: Hoi.\nMo: D|ag.\nAnna: Ja.\n`],
    ['an indented line of a turn', `${HEAD}Anna: Hoi.\nMo: Dag.\n      [wens] I|k wil.\nAnna: Ja.\n`],
    ['an indented turn', `${HEAD}Anna: Hoi.\n\tMo: D|ag.\n`],
    ['the title', `g|${HEAD.slice(1)}Anna: Hoi.\nMo: Dag.\n`],
    ['a title of two lines', `g|esprek: x\n   en y\n${HEAD.slice(11)}Anna: Hoi.\n`],
    ['a phase', `${HEAD}Anna: Hoi.\nfa|se: A\nMo: Dag.\n`],
    ['an option', `${HEAD}Anna: Hoi.\nkeuze: ?\nop|tie: A\nMo: Dag.\neinde keuze\n`],
    ['a choice', `${HEAD}Anna: Hoi.\nke|uze: ?\noptie: A\nMo: Dag.\n`],
    ['a scale', `${HEAD}Anna: Hoi.\nschaal |belang 0-10: x\nstap 1:\nAnna: x\neinde schaal\nMo: x`],
    ['a step', `${HEAD}schaal belang 0-10: x\nstap 1:\nAnna: x\nst|ap 2:\nAnna: x`],
    ['a participant', `${HEAD.replace('cliënt M', 'cliënt |M')}Anna: Hoi.\n`],
    ['behind a byte order mark', `\ufeff|Anna: Hoi.\nMo: Dag.\n`],
    ['a script with someone called negeer', `cliënt Negeer: x\nNegeer: Hoi.\nNegeer: D|ag.\n`],
  ])('%s', (_what, marked) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const { document, offset } = atCursor(marked.replaceAll('\n', lineBreak));
      const finding = findingAt({ start: offset, end: offset + 1 });
      const action = ignoreActionFor(document, finding, 'nl')!;
      const [edit, ...others] = action.edit!.changes![document.uri]!;
      expect(others).toEqual([]);
      const after = edited(document, [edit!]);
      expect(after.replace(edit!.newText, '')).toBe(document.text);
      if (lineBreak === '\r\n') expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const { conversation } = documentOf(after, document.uri);
      const start = after.indexOf(edit!.newText) <= offset ? offset + edit!.newText.length : offset;
      expect(covers(conversation, start), after).toBe(true);
      expect(conversation.directives[0]?.reason).toBe('vul in waarom het hier mag');
      expect(conversation.turns.length).toBe(document.conversation.turns.length);
    }
  });

  test('a real finding is silenced', () => {
    const question = 'Anna: [open vraag] Hoe is het?\nMo: Goed.\n';
    const document = documentOf(
      `${HEAD}${question.repeat(3)}Anna: [reflectie] Je bent moe.\n`,
      'file:///x.gesprek',
    );
    const streaks = (text: string) =>
      lint(documentOf(text, document.uri).conversation).findings.filter(
        (each) => each.rule.id === 'open-question-streak',
      );
    const [finding] = streaks(document.text);
    const action = ignoreActionFor(document, finding!, 'en')!;
    expect(action.title).toBe('Ignore ‘open-question-streak’ here');
    expect(streaks(edited(document, action.edit!.changes![document.uri]!))).toEqual([]);
  });

  test('a finding about such a line itself cannot be ignored', () => {
    const document = documentOf('Anna: Hoi.\n', 'file:///x.gesprek');
    const reviewing: Rule = { ...withFixes, review: () => [] };
    expect(ignoreActionFor(document, findingAt({ start: 0, end: 4 }, [], reviewing), 'nl')).toBeUndefined();
  });
});

test('hints stand before what was recognised by its words, and can be taken over as a tag', () => {
  const read = documentOf(
    'professional Anna: x\r\nAnna: 😀 [check] Klopt dat? \r\n      Hoe is het?\r\n',
    'file:///x.gesprek',
  );
  // What is recognised in these words is the business of the inference: here it has recognised the first.
  const [turn] = read.conversation.turns;
  const utterances = turn!.utterances.map((each) =>
    each.tag === undefined ? { ...each, technique: 'open-question' as const, inferred: true } : each,
  );
  const document = { ...read, conversation: { ...read.conversation, turns: [{ ...turn!, utterances }] } };
  const [hint, ...others] = inlayHintsOf(document, 'en');
  expect(others).toEqual([]);
  expect(hint).toMatchObject({ label: 'open vraag', position: { line: 1, character: 6 } });
  expect((hint!.tooltip as { value: string }).value).toContain('Recognised by its words');
  expect(edited(document, hint!.textEdits!)).toContain('Anna: [open vraag] 😀 [check]');
  expect(inlayHintsOf(document, 'en', { start: 0, end: 5 })).toEqual([]);
});
