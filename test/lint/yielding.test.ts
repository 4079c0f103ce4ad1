/** Where a more specific rule speaks, a less specific one is silent, also where the former was foreseen or ignored. */
import { expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';

function rulesIn(directive: string): string[] {
  const script = `professional Anna
cliënt Mo

Anna: [open vraag] Hoe is het?
Mo: Ik slaap slecht.
${directive}
Anna: [reflectie] Ben je moe?
Mo: Ja.
`;
  const rules = lint(readScript(script, 'file:///a.gesprek')).findings.map((finding) => finding.rule.id);
  return rules.filter((id) => id === 'tag-contradicts-text' || id === 'reflection-as-question');
}

test('the more specific rule speaks alone', () => {
  expect(rulesIn('')).toEqual(['reflection-as-question']);
});

test('what is foreseen or ignored has been said', () => {
  expect(rulesIn('verwacht: reflection-as-question')).toEqual([]);
  expect(rulesIn('negeer: reflection-as-question - een spelletje')).toEqual([]);
});
