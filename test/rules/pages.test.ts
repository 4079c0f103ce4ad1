/** Every rule has a page in both languages, whose scripts do what the page says of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { allRules, ruleNameIn } from '../../server/src/rules/registry.ts';
import { fencesOf, scriptUri } from '../support/markdown.ts';
import { surroundingsOf } from '../support/surroundings.ts';

const docs = join(import.meta.dirname, '../../docs');
const headings = {
  nl: ['Waarom', 'Liever niet', 'Wel zo', 'Wanneer niet'],
  en: ['Why', 'Rather not', 'Better', 'When not'],
};

for (const language of ['nl', 'en'] as const) {
  describe.each(allRules.map((rule) => [rule.id, rule] as const))(`${language}: %s`, (id, rule) => {
    const file = join(docs, language, 'rules', `${id}.md`);
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const settings = { presets: [], rules: new Map([[id, { severity: rule.severity }]]) };
    const isBroken = (script: string, uri: string) =>
      lint(readScript(script, uri, surroundingsOf(uri)), settings).findings.some(
        (each) => each.rule === rule,
      );

    test('has its title, its facts and its four parts', () => {
      expect(page.split('\n')[0]).toBe(`# ${ruleNameIn(rule, language)}`);
      expect(page).toContain(rule.summary[language]);
      expect(page.match(/^## .*$/gm)).toEqual(headings[language].map((heading) => `## ${heading}`));
    });

    test('shows a script that breaks the rule, and no other script on it does', () => {
      const scripts = fencesOf(page).filter((fence) => scriptUri(fence) !== undefined);
      const [, wrong, better] = headings[language];
      expect(scripts.map((fence) => fence.heading)).toEqual(expect.arrayContaining([wrong, better]));
      for (const fence of scripts) {
        expect(isBroken(fence.text, scriptUri(fence)!), `line ${fence.line}`).toBe(fence.heading === wrong);
      }
    });
  });

  test(`every page in ${language} belongs to a rule`, () => {
    const known = new Set([...allRules.map((rule) => `${rule.id}.md`), 'README.md']);
    const pages = readdirSync(join(docs, language, 'rules'));
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
}

test('no two rules share a name', () => {
  const names = allRules.flatMap((rule) =>
    rule.id === rule.dutchName ? [rule.id] : [rule.id, rule.dutchName],
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});
