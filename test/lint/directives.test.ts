/** `verwacht` and `negeer`, and what inference may not do. */
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../server/src/config/settings.ts';
import { usualSettings } from '../../server/src/config/settings.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';

const cast = 'gesprek: Proef\nprofessional Anna\ncliënt Mo\n';
const why =
  'Mo: Ik ga nooit vroeg naar bed.\nAnna: [waarom-vraag] Waarom ga je niet slapen?\nMo: Weet ik niet.\n';

function linted(text: string, settings: Settings = usualSettings) {
  const { findings, expected } = lint(readScript(text, 'file:///proef.gesprek'), settings);
  return { findings: findings.map(({ rule }) => rule.id), expected: expected.map(({ rule }) => rule.id) };
}

const off: Settings = { presets: ['recommended'], rules: new Map([['why-question', { severity: 'off' }]]) };

describe('verwacht', () => {
  test('turns a finding into an answer, by either name of the rule', () => {
    for (const name of ['waarom-vraag', 'why-question', 'Waarom-Vraag']) {
      const { findings, expected } = linted(`${cast}verwacht: ${name}\n${why}`);
      expect(findings).not.toContain('why-question');
      expect(expected).toEqual(['why-question']);
    }
  });

  test('is a fault where the rule is not broken', () => {
    expect(
      linted(`${cast}verwacht: waarom-vraag\nAnna: [open vraag] Hoe slaap je?\nMo: Goed.\n`).findings,
    ).toEqual(['expected-not-found']);
  });

  test('runs a rule that is off, for that place alone', () => {
    expect(linted(`${cast}${why}`, off).findings).not.toContain('why-question');
    expect(linted(`${cast}Mo: Hoi.\nverwacht: waarom-vraag\n${why.split('\n')[1]}\nMo: Tja.\n`, off)).toEqual(
      {
        findings: [],
        expected: ['why-question'],
      },
    );
  });
});

describe('negeer', () => {
  test('silences, and is a finding of its own where it silences nothing', () => {
    expect(linted(`${cast}negeer: waarom-vraag - dit mag hier\n${why}`)).toEqual({
      findings: [],
      expected: [],
    });
    expect(
      linted(`${cast}negeer: waarom-vraag - onnodig\nAnna: [open vraag] Hoe slaap je?\nMo: Goed.\n`).findings,
    ).toEqual(['unused-ignore']);
  });

  test('a name that is no rule is one finding', () => {
    expect(linted(`${cast}negeer: waarom-vraach - x\n${why}`).findings).toEqual([
      'unknown-rule',
      'why-question',
    ]);
  });
});

test('what rests on recognised words is said to, and is never an error', () => {
  const script = `${cast}Mo: Ik slaap slecht.\nAnna: Ik raad je aan om je telefoon weg te leggen.\nMo: O.\n`;
  const { findings } = lint(readScript(script, 'file:///proef.gesprek'));
  const advice = findings.find(({ rule }) => rule.id === 'advice-without-permission');
  expect(advice).toMatchObject({ inferred: true, severity: 'warning' });
  const tagged = lint(readScript(script.replace('Anna: Ik', 'Anna: [advies] Ik'), 'file:///proef.gesprek'));
  expect(tagged.findings.find(({ rule }) => rule.id === 'advice-without-permission')).toMatchObject({
    inferred: false,
    severity: 'error',
  });
});
