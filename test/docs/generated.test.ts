/** What is generated is current, and whole: every rule, every technique, every step, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conversationSteps, stepsWith } from '../../server/generate/docs/conversation-steps.ts';
import { contentsPages, pages } from '../../server/generate/docs/pages.ts';
import { placeOf, placeOfFamily, placeOfRule } from '../../server/generate/docs/places.ts';
import { withFacts } from '../../server/generate/docs/rule-facts.ts';
import { background } from '../../server/src/catalogue/background.ts';
import { techniques } from '../../server/src/catalogue/catalogue.ts';
import { families, familyOf } from '../../server/src/catalogue/families.ts';
import { parseConfiguration } from '../../server/src/config/parse.ts';
import { isOffByDefault } from '../../server/src/rules/contract.ts';
import { allRules, ruleNameIn } from '../../server/src/rules/registry.ts';
import { fencesOf } from '../support/markdown.ts';

const docs = join(import.meta.dirname, '../../docs');
const read = (path: string) => readFileSync(join(docs, path), 'utf8');
const all = [...pages(), ...contentsPages(docs)];

test.each(all.map((page) => [page.path, page] as const))('%s is current', (path, { text }) => {
  expect(text, 'run `npm run generate`').toBe(read(path));
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(allRules.map((rule) => [rule.id, rule] as const))('the facts about %s are current', (_, rule) => {
    const text = read(placeOfRule(rule, language));
    expect(withFacts(text, rule, language), 'run `npm run generate`').toBe(text);
  });

  test('every rule is in the indexes by subject, by step and by preset', () => {
    for (const name of ['rules', 'steps', 'presets'] as const) {
      const text = read(placeOf(name, language));
      for (const rule of allRules)
        expect(text, name).toMatch(
          new RegExp(`^\\| \\[${ruleNameIn(rule, language)}\\]\\([a-z/]*${rule.id}\\.md\\) \\|`, 'm'),
        );
    }
  });

  test('every technique is in the index, and with it each rule that reads it', () => {
    const rows = read(placeOf('techniques', language)).split('\n');
    for (const { id, [language]: texts } of techniques) {
      const row = rows.find((each) => each.startsWith(`| [${texts.name}](`));
      for (const rule of allRules.filter(({ reads }) => reads.includes(id)))
        expect(row, texts.name).toContain(`/${rule.id}.md)`);
    }
  });

  test('every technique is told of whole on the page of its family', () => {
    for (const technique of techniques) {
      const page = read(placeOfFamily(familyOf(technique), language)).replaceAll('\\', '');
      const { name, aliases, description, why, openings, examples } = technique[language];
      for (const text of [`\n## ${name}\n`, description, why, ...aliases, ...openings, ...examples])
        expect(page).toContain(text);
    }
  });

  test('no page is left of a family that is no more', () => {
    const folder = dirname(placeOf('techniques', language));
    const current = new Set(all.map(({ path }) => path));
    for (const file of readdirSync(join(docs, folder))) expect(current).toContain(`${folder}/${file}`);
  });

  test('all background is there', () => {
    const page = read(placeOf('background', language)).replaceAll('\\', '');
    for (const { title, items } of background)
      for (const text of [title, ...items]) expect(page).toContain(text[language]);
  });

  test('the presets page says what only strict shows, and its example can be used', () => {
    const page = read(placeOf('presets', language));
    for (const rule of allRules) {
      const row = page.split('\n').find((line) => line.startsWith(`| [${ruleNameIn(rule, language)}]`))!;
      const [recommended, strict] = row
        .split('|')
        .map((cell) => cell.trim())
        .slice(2);
      expect(strict).not.toBe('–');
      expect(recommended === '–', rule.id).toBe(isOffByDefault(rule));
    }
    const examples = fencesOf(page).filter((fence) => fence.language === 'jsonc');
    expect(examples.length).toBeGreaterThan(0);
    for (const { text } of examples) expect(parseConfiguration(text).faults).toEqual([]);
  });
});

test('each technique is in one family', () => {
  const ids = families.flatMap((family) => family.techniques.map(({ id }) => id));
  expect([...ids].sort()).toEqual(techniques.map(({ id }) => id).sort());
});

describe('the steps of a conversation', () => {
  const titlesWith = (id: string) =>
    stepsWith(allRules.find((rule) => rule.id === id)!).map(({ title }) => title.en);

  test('each rule goes with one or more, and each step has rules', () => {
    for (const rule of allRules) expect(stepsWith(rule), rule.id).not.toEqual([]);
    for (const step of conversationSteps)
      expect(allRules.filter((rule) => stepsWith(rule).includes(step)).length, step.title.en).toBeGreaterThan(
        0,
      );
  });

  test.each([
    ['lower-number-not-asked', ['Scale, step 3: what is there already']],
    ['scale-step-order', ['The scale as a whole']],
    ['been-higher-not-asked', ['Scale, step 4: when has it been higher']],
    ['agreements-unconfirmed', ['Making agreements', 'Summing up and closing']],
    ['change-talk-dropped', ['Eliciting change talk']],
    ['unknown-speaker', ['The script itself']],
  ])('%s', (id, titles) => {
    expect(titlesWith(id)).toEqual(expect.arrayContaining(titles));
  });
});
