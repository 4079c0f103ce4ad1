import { describe, expect, it } from 'vitest';
import { evaluate, readLabelled } from './evaluate.ts';

/**
 * The least that inference must do on each set; a little under what was measured (see labelled/README.md).
 * English on the held-out half is the one set on which fewer than nine in ten are right.
 */
const floors = [
  { language: 'nl', part: 'development', precision: 0.9, coverage: 0.78 },
  { language: 'nl', part: 'held-out', precision: 0.9, coverage: 0.48 },
  { language: 'en', part: 'development', precision: 0.9, coverage: 0.79 },
  { language: 'en', part: 'held-out', precision: 0.89, coverage: 0.45 },
] as const;

describe('inference', () => {
  it.each(floors)(
    '$language $part: precision $precision, coverage $coverage',
    ({ language, part, precision, coverage }) => {
      const file = new URL(`labelled/${language}-${part}.tsv`, import.meta.url);
      const result = evaluate(readLabelled(file), language);
      expect(result.precision).toBeGreaterThanOrEqual(precision);
      expect(result.coverage).toBeGreaterThanOrEqual(coverage);
    },
  );

  it.each(['nl', 'en'] as const)(
    '%s: nine in ten of each technique that it infers on the development set',
    (language) => {
      const file = new URL(`labelled/${language}-development.tsv`, import.meta.url);
      const low = evaluate(readLabelled(file), language)
        .scores.filter(({ inferred, right }) => inferred > 0 && right / inferred < 0.9)
        .map(({ technique, inferred, right }) => `${technique} ${right}/${inferred}`);
      expect(low).toEqual(language === 'en' ? ['double-sided-reflection 7/8'] : []);
    },
  );
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
