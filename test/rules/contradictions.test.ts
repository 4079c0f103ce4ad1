/**
 * The source contradicts itself in sixteen places. `contradictions.md` holds scripts after its own examples: with
 * every rule on, the rules of the instruction stay silent.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { ruleNamed } from '../../server/src/rules/registry.ts';
import { fencesOf, scriptUri } from '../support/markdown.ts';

const CONTRADICTIONS = 16;
/** A script that is broken itself proves nothing. */
const OF_THE_LANGUAGE = 'language';

const markdown = readFileSync(join(import.meta.dirname, 'contradictions.md'), 'utf8');
const headings = [...markdown.matchAll(/^## (\d+): (.+)$/gm)];
const scripts = fencesOf(markdown);

test('every contradiction has its heading', () => {
  expect(headings.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: CONTRADICTIONS }, (_, index) => index + 1),
  );
});

describe.each(headings.map(([, number, rules]) => [`${number}: ${rules}`, rules!.split(', ')] as const))(
  '%s',
  (heading, rules) => {
    const here = scripts.filter((fence) => fence.heading === heading);

    test('has a script in both languages, and rules that there are', () => {
      expect(here.map(({ language }) => language)).toEqual(
        expect.arrayContaining(['gesprek', 'conversation']),
      );
      for (const rule of rules) expect(ruleNamed(rule)?.id).toBe(rule);
    });

    test.each(here.map((fence) => [fence.line, fence] as const))('line %i', (_, fence) => {
      const conversation = readScript(fence.text, scriptUri(fence)!);
      const { findings } = lint(conversation, { presets: ['strict'], rules: new Map() });
      const told = findings.map(({ rule, problem: { message, at } }) => ({
        rule: rule.id,
        message,
        at: fence.text.slice(at.start, at.end),
        isFault: rule.group === OF_THE_LANGUAGE || rules.includes(rule.id),
      }));
      expect(told.filter(({ isFault }) => isFault)).toEqual([]);
    });
  },
);
