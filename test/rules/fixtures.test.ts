/**
 * Every rule is proven by its fixture, `<group>/<rule>.md` beside this file: see README.md there. What is marked
 * must be found and what is found must be marked; every fix that is offered is applied and linted again.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../server/src/config/settings.ts';
import { applyEdits, safeEdits } from '../../server/src/lint/fix.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { messageOf, textOf } from '../../server/src/lint/render.ts';
import { readScript } from '../../server/src/reading/read.ts';
import type { Rule } from '../../server/src/rules/contract.ts';
import { allRules, ruleNamed } from '../../server/src/rules/registry.ts';
import { type Fence, fencesOf, scriptUri } from '../support/markdown.ts';
import { withMarks, withoutMarks } from '../support/marks.ts';
import { surroundingsOf } from '../support/surroundings.ts';

const MOST_ROUNDS_OF_FIXES = 20;

/** How often a rule has walked the paths of a conversation: that is what makes it a rule about a sequence. */
const walks = vi.hoisted(() => ({ count: 0 }));
vi.mock(import('../../server/src/conversation/flow.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    follow: ((...given: Parameters<typeof real.follow>) => {
      walks.count++;
      return real.follow(...given);
    }) as typeof real.follow,
  };
});
vi.mock(import('../../server/src/rules/shared/sequences/ahead.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    unansweredAfter: ((...given: Parameters<typeof real.unansweredAfter>) => {
      walks.count++;
      return real.unansweredAfter(...given);
    }) as typeof real.unansweredAfter,
  };
});

/** What makes paths of a script: without these lines it is read as it stands, one line after the other. */
const BRANCHING =
  /^\s*(?:keuze|choice|optie|option|feedback)\b.*:|^\s*(?:einde keuze|end choice)\s*$|^\s*(?:ga naar|go to):/i;

function inOneGo(script: string): string {
  return script
    .split('\n')
    .filter((line) => !BRANCHING.test(line))
    .join('\n');
}

/** Only the rule under test is on, at its own severity, with the options of the fixture. */
function settingsFor(rule: Rule, options: Record<string, unknown>): Settings {
  return { presets: [], rules: new Map([[rule.id, { severity: rule.severity, options }]]) };
}

function findingsIn(script: string, uri: string, settings: Settings): readonly Finding[] {
  return lint(readScript(script, uri, surroundingsOf(uri)), settings).findings;
}

/** Applies the safe fixes again and again until none is left. */
function fixed(script: string, uri: string, settings: Settings): string {
  let text = script;
  for (let round = 0; round < MOST_ROUNDS_OF_FIXES; round++) {
    const edits = safeEdits(findingsIn(text, uri, settings));
    if (edits.length === 0) return text;
    text = applyEdits(text, edits);
  }
  throw new Error('the safe fixes of this script never come to an end');
}

function chosenFix(findings: readonly Finding[], title: string) {
  for (const { rule, problem } of findings)
    for (const fix of problem.fixes ?? [])
      for (const locale of ['nl', 'en'] as const)
        if (messageOf(rule, fix.title, fix.with, locale).includes(title)) return fix;
  throw new Error(`no fix is offered whose title holds "${title}"`);
}

/** The options that stand in a json block above, under the same heading. */
function optionsAbove(fences: readonly Fence[], index: number): Record<string, unknown> {
  const above = fences.slice(0, index).findLast((fence) => fence.language === 'json');
  return above !== undefined && above.heading === fences[index]!.heading ? JSON.parse(above.text) : {};
}

describe.each(allRules.map((rule) => [`${rule.group}/${rule.id}`, rule] as const))('%s', (path, rule) => {
  const file = join(import.meta.dirname, `${path}.md`);
  const fences = existsSync(file) ? fencesOf(readFileSync(file, 'utf8')) : [];
  let script: { text: string; uri: string; settings: Settings } | undefined;

  test('has a fixture that breaks it and near misses, in both languages', () => {
    const scripts = fences.filter((fence) => scriptUri(fence) !== undefined && !fence.info.startsWith('fix'));
    for (const language of ['gesprek', 'conversation']) {
      const ofLanguage = scripts.filter((fence) => fence.language === language);
      expect(
        ofLanguage.some((fence) => withoutMarks(fence.text) !== fence.text),
        `breaks in ${language}`,
      ).toBe(true);
      expect(
        ofLanguage.some((fence) => withoutMarks(fence.text) === fence.text),
        `near miss in ${language}`,
      ).toBe(true);
    }
    const breaking = scripts.filter((fence) => withoutMarks(fence.text) !== fence.text);
    expect(breaking.length, 'scripts that break it').toBeGreaterThanOrEqual(2);
    expect(new Set(breaking.map((fence) => withoutMarks(fence.text))).size, 'in different words').toBe(
      breaking.length,
    );
  });

  test('is broken on one path only, and silent where only the lines in order would break it, if it walks', () => {
    let walked = 0;
    let names = false;
    let isSilent = false;
    let isOfTurns = false;
    for (const [index, fence] of fences.entries()) {
      const uri = scriptUri(fence);
      if (uri === undefined || fence.info.startsWith('fix')) continue;
      const settings = settingsFor(rule, optionsAbove(fences, index));
      const text = withoutMarks(fence.text);
      walks.count = 0;
      const { options } = settings.rules.get(rule.id)!;
      const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
      const conversation = readScript(text, uri, surroundingsOf(uri));
      for (const _ of rule.check?.(conversation, { ...Object.fromEntries(defaults), ...options }) ?? []);
      walked += walks.count;
      const found = findingsIn(text, uri, settings);
      isOfTurns ||= found.some(({ problem: { at } }) =>
        conversation.turns.some(({ span }) => at.start < span.end && span.start < at.end),
      );
      names ||= found.some(({ problem }) => (problem.via?.length ?? 0) > 0);
      if (found.length > 0 || inOneGo(text) === text) continue;
      const instead = /^in one go breaks (\S+)$/.exec(fence.info)?.[1];
      const broken = instead === undefined ? rule : ruleNamed(instead)!;
      const others = instead === undefined ? settings : settingsFor(broken, {});
      isSilent ||= findingsIn(inOneGo(text), uri, others).length > 0;
    }
    // What looks for something anywhere in the script stands on its head, and has no order to be wrong about.
    if ((walked === 0 && !names) || !isOfTurns) return;
    expect({ 'a finding names its options': names, 'every path is fine': isSilent }).toEqual({
      'a finding names its options': true,
      'every path is fine': true,
    });
  });

  for (const [index, fence] of fences.entries()) {
    const uri = scriptUri(fence);
    if (uri === undefined) continue;
    const title = `${fence.heading} (line ${fence.line})`;
    if (!fence.info.startsWith('fix')) {
      script = {
        text: withoutMarks(fence.text),
        uri,
        settings: settingsFor(rule, optionsAbove(fences, index)),
      };
      const { text, settings } = script;
      test(title, () => {
        expect(withMarks(text, findingsIn(text, uri, settings))).toBe(fence.text);
      });
      test(`${title}: every text can be read in both languages, every fix helps`, () => {
        const findings = findingsIn(text, uri, settings);
        for (const finding of findings) {
          for (const locale of ['nl', 'en'] as const) {
            expect(textOf(finding, locale)).not.toMatch(/[{}]|undefined/);
            for (const related of finding.problem.related ?? [])
              expect(messageOf(rule, related.message, related.with, locale)).not.toMatch(/[{}]|undefined/);
            for (const fix of finding.problem.fixes ?? [])
              expect(messageOf(rule, fix.title, fix.with, locale)).not.toMatch(/[{}]|undefined/);
          }
          for (const fix of finding.problem.fixes ?? []) {
            const after = findingsIn(applyEdits(text, fix.edits), uri, settings);
            expect(
              after.length,
              `findings after "${messageOf(rule, fix.title, fix.with, 'nl')}"`,
            ).toBeLessThan(findings.length);
          }
        }
      });
      continue;
    }
    const { text, settings } = script!;
    const wanted = /^fix "(.+)"$/.exec(fence.info)?.[1];
    test(`${title}: ${fence.info}`, () => {
      const after =
        wanted === undefined
          ? fixed(text, uri, settings)
          : applyEdits(text, chosenFix(findingsIn(text, uri, settings), wanted).edits);
      expect(after).toBe(fence.text);
    });
  }
});

/** What the source exempts, and the rules that it is exempt from or offers another way out of. */
const exemptions: readonly (readonly [string, readonly string[]])[] = [
  ['closed-that-invites', ['questions/closed-question-not-a-check', 'questions/closed-question-tagged-open']],
  ['why-alternative', ['questions/why-question']],
  ['double-sided-stem', ['change-talk/double-sided-half-missing']],
  ['ask-how-you-did-it', ['affirmation/praise-without-behaviour']],
  ['affirmation-followup', ['reflection/question-glued-to-reflection']],
  ['open-after-summary', ['summary/check-not-closed']],
  ['client-summarises', ['summary/no-closing-summary', 'summary/no-summary']],
  ['closing-scale', ['summary/no-closing-summary']],
  ['step1-may-be-skipped', ['scale/scale-not-explained']],
  ['step6-optional', ['scale/one-higher-not-asked', 'scale/action-before-picture']],
];

test.each(exemptions)('%s is shown by a script that stays silent or a fix', (exemption, rules) => {
  for (const rule of rules) {
    const fences = fencesOf(readFileSync(join(import.meta.dirname, `${rule}.md`), 'utf8'));
    const shown = fences.filter(
      ({ heading, text, info }) =>
        heading.includes(exemption) && (info.startsWith('fix') || withoutMarks(text) === text),
    );
    expect(shown.length, rule).toBeGreaterThan(0);
  }
});

test('every fixture belongs to a rule', () => {
  const known = new Set(allRules.map((rule) => `${rule.group}/${rule.id}.md`));
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes('/') && file.endsWith('.md'),
  );
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});
