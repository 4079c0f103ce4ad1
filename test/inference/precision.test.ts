import { describe, expect, it } from 'vitest';
import { evaluate, readLabelled, setsOf } from './evaluate.ts';

/** On every set nine in ten of what is inferred must be right. */
const PRECISION = 0.9;

/** The least share of the utterances for which something must be inferred; a little under what was measured. */
const coverage = {
  nl: { development: 0.78, validation: 0.66, 'held-out': 0.5 },
  en: { development: 0.78, validation: 0.66, 'held-out': 0.5 },
} as const;

const sets = (['nl', 'en'] as const).flatMap((language) =>
  setsOf(language).map(({ part, file }) => ({ language, part, file })),
);

describe('inference', () => {
  it('is measured on three sets in each language', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(setsOf(language).map(({ part }) => part)).toEqual(['development', 'validation', 'held-out']);
    }
  });

  it.each(sets)(
    '$language $part: nine in ten are right, and enough is inferred',
    ({ language, part, file }) => {
      const result = evaluate(readLabelled(file), language);
      expect(result.precision).toBeGreaterThanOrEqual(PRECISION);
      expect(result.coverage).toBeGreaterThanOrEqual(coverage[language][part]);
    },
  );

  it.each(['nl', 'en'] as const)('%s: nine in ten of each technique that it infers', (language) => {
    const tuned = setsOf(language).filter(({ part }) => part !== 'held-out');
    const { scores } = evaluate(
      tuned.flatMap(({ file }) => readLabelled(file)),
      language,
    );
    const low = scores
      .filter(({ inferred, right }) => inferred > 0 && right / inferred < PRECISION)
      .map(({ technique, inferred, right }) => `${technique} ${right}/${inferred}`);
    expect(low).toEqual([]);
  });
});

it.each(['nl', 'en'] as const)('%s: no text is measured on that was tuned on', (language) => {
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const texts = (wanted: (part: string) => boolean) =>
    setsOf(language)
      .filter(({ part }) => wanted(part))
      .flatMap(({ file }) => readLabelled(file).map(({ text }) => key(text)));
  const tuned = new Set(texts((part) => part !== 'held-out'));
  expect(texts((part) => part === 'held-out').filter((text) => tuned.has(text))).toEqual([]);
});

describe('evaluate', () => {
  it('counts a kind of the label as right, and a parent or another technique as wrong', () => {
    const row = (label: 'question' | 'exception' | 'reflection', text: string) => ({
      role: 'professional' as const,
      label,
      text,
    });
    const result = evaluate(
      [
        row('question', 'Hoe gaat het thuis?'),
        row('exception', 'Hoe gaat het thuis?'),
        row('reflection', 'Je bent er moe van.'),
        row('reflection', 'Lalala lalala.'),
      ],
      'nl',
    );
    expect(result).toMatchObject({ total: 4, inferred: 3, right: 2, nearMisses: 1 });
    expect(result.precision).toBeCloseTo(2 / 3);
    expect(result.coverage).toBeCloseTo(3 / 4);
    expect(result.misses.map(({ heard }) => heard)).toEqual(['open-question']);
  });
});
