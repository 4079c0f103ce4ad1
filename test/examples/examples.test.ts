/** The example scripts are what people learn from: each has exactly these findings, and only the draft has any. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { LineIndex } from '../../server/src/lint/lines.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { resolveAddress } from '../../server/src/reading/address.ts';
import { readDeclared, readScript } from '../../server/src/reading/read.ts';

const folder = join(import.meta.dirname, '../../examples');
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:gesprek|conversation)$/.test(file))
  .sort();

const draft = 'driftbuien-eerste-versie.gesprek';
const ofDraft = [
  '1 no-desired-outcome info',
  '21 open-question-streak warning',
  '23 question-answer-pattern warning',
  '31 topic-switch-without-summary hint',
  '33 why-question info',
  '35 arguing hint',
  '37 maar-in-reflection hint',
  '37 advice-without-permission warning',
  '42 exception-not-followed-up warning',
  '50 scale-not-explained warning',
  '52 why-not-higher warning',
  '54 summary-without-check warning',
];

function linted(file: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  const uri = pathToFileURL(join(folder, file)).href;
  const find = (used: string) => readDeclared(readFileSync(new URL(used), 'utf8'), used);
  const conversation = readScript(text, uri, { find, resolve: resolveAddress });
  const result = lint(conversation);
  const index = new LineIndex(text);
  const shown = (all: typeof result.findings) =>
    all.map(
      ({ rule, severity, problem }) => `${index.placeOf(problem.at.start).line} ${rule.id} ${severity}`,
    );
  return { conversation, findings: shown(result.findings), expected: result.expected };
}

test.each(scripts)('%s has exactly its findings', (file) => {
  expect(linted(file).findings).toEqual(file === draft ? ofDraft : []);
});

test.each(scripts.filter((file) => /fouten|mistakes/.test(file)))(
  '%s has an answer for every mistake',
  (file) => {
    const { conversation, expected } = linted(file);
    const announced = conversation.directives.flatMap((directive) => directive.rules);
    expect(announced.length).toBeGreaterThanOrEqual(8);
    expect(expected.length).toBeGreaterThanOrEqual(announced.length);
  },
);

test('both languages and every method are shown', () => {
  const all = scripts.map((file) => linted(file).conversation);
  expect(new Set(all.map((each) => each.language))).toEqual(new Set(['nl', 'en']));
  expect(all.filter((each) => each.choices.length > 0).length).toBeGreaterThanOrEqual(2);
  expect(all.some((each) => each.scales.some((scale) => scale.range.low.colour === 'red'))).toBe(true);
  expect(all.some((each) => each.uses.length > 0)).toBe(true);
});
