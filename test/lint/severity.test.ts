/** How serious a finding is: the rule's own severity or the configured one, and milder where the problem says so. */
import { expect, test } from 'vitest';
import type { Settings } from '../../server/src/config/settings.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { milder, type Severity, severities } from '../../server/src/rules/contract.ts';
import { surroundingsOf } from '../support/surroundings.ts';

const uri = 'file:///severity.gesprek';

/** The first is really a question; the second is a statement with a question mark, which weighs less. */
const script = `professional Anna
cliënt Mo

Mo: Ik zat de hele avond boven.
Anna: [reflectie] Ben je eenzaam?
Mo: Soms.
Anna: [reflectie] Je mist je vrienden?
Mo: Ja.
`;

function severitiesAt(severity: Severity): readonly string[] {
  const settings: Settings = { presets: [], rules: new Map([['reflection-as-question', { severity }]]) };
  const { findings } = lint(readScript(script, uri, surroundingsOf(uri)), settings);
  return findings.map((finding) => `${finding.problem.message} ${finding.severity}`);
}

test('a problem may weigh less than its rule, and never more', () => {
  expect(severitiesAt('error')).toEqual(['inverted error', 'bare hint']);
  expect(severitiesAt('warning')).toEqual(['inverted warning', 'bare hint']);
  expect(severitiesAt('hint')).toEqual(['inverted hint', 'bare hint']);
});

test('of two severities the milder one is the later in the list', () => {
  for (const [index, a] of severities.entries())
    for (const [other, b] of severities.entries())
      expect(milder(a, b)).toBe(severities[Math.max(index, other)]);
});
