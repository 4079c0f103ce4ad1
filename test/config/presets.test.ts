/** What each preset shows. */
import { describe, expect, test } from 'vitest';
import { presetNames, presetSeverity } from '../../server/src/config/presets.ts';
import { isOffByDefault } from '../../server/src/rules/contract.ts';
import { groupNames } from '../../server/src/rules/names.ts';
import { allRules } from '../../server/src/rules/registry.ts';

const methods = ['giz', 'mi', 'sfw'] as const;

describe.each(methods)('for a script of %s', (method) => {
  const shown = (preset: (typeof presetNames)[number]) =>
    allRules.filter((rule) => presetSeverity(rule, preset, method) !== 'off');

  test('strict shows all that belongs to the method', () => {
    const strict = shown('strict');
    if (method === 'giz') expect(strict).toEqual(allRules);
    else for (const rule of shown('recommended')) expect(strict).toContain(rule);
  });

  test('recommended leaves out just what is off by default', () => {
    expect(shown('recommended')).toEqual(shown('strict').filter((rule) => !isOffByDefault(rule)));
  });

  test('the preset of the method is what recommended comes to, whatever the script says', () => {
    expect(shown(method)).toEqual(shown('recommended'));
    for (const rule of allRules)
      for (const said of methods)
        expect(presetSeverity(rule, method, said)).toBe(presetSeverity(rule, 'recommended', method));
  });

  test('a rule is as serious as it says in every preset that shows it', () => {
    for (const preset of presetNames)
      for (const rule of shown(preset)) expect(presetSeverity(rule, preset, method)).toBe(rule.severity);
  });
});

test('recommended keeps the greater part of every group', () => {
  for (const group of Object.keys(groupNames)) {
    const rules = allRules.filter((rule) => rule.group === group);
    expect(rules.filter((rule) => !isOffByDefault(rule)).length, group).toBeGreaterThan(rules.length / 2);
  }
});

test('a report on a finished script is no fault, so it informs', () => {
  const reports = allRules.filter((rule) => rule.coverage === true);
  expect(reports.length).toBeGreaterThan(0);
  for (const rule of reports) expect(rule.severity, rule.id).toBe('info');
});
