import { describe, expect, it } from 'vitest';
import { evaluate, keyOf, type Part, setsOf } from './evaluate.ts';

/** On every set nine in ten of what is inferred must be right. */
const PRECISION = 0.9;

/** So often must a technique be inferred on the held-out set before its own precision says anything. */
const ENOUGH = 10;

/** The least share of the utterances for which something must be inferred; a little under what was measured. */
const coverage: Readonly<Record<'nl' | 'en', Readonly<Record<Part, number>>>> = {
  nl: { development: 0.78, validation: 0.7, 'validation-2': 0.78, 'held-out': 0.61 },
  en: { development: 0.77, validation: 0.69, 'validation-2': 0.73, 'held-out': 0.58 },
};

const languages = ['nl', 'en'] as const;
const sets = languages.flatMap((language) => setsOf(language).map((set) => ({ language, ...set })));

/** The techniques of which fewer than nine in ten are right. */
function lowIn({ scores }: ReturnType<typeof evaluate>, enough: number): readonly string[] {
  return scores
    .filter(({ inferred, right }) => inferred >= enough && right / inferred < PRECISION)
    .map(({ technique, inferred, right }) => `${technique} ${right}/${inferred}`);
}

describe('inference', () => {
  it.each(sets)(
    '$language $part: nine in ten are right, and enough is inferred',
    ({ language, part, labelled }) => {
      const result = evaluate(labelled, language);
      expect(result.precision).toBeGreaterThanOrEqual(PRECISION);
      expect(result.coverage).toBeGreaterThanOrEqual(coverage[language][part]);
    },
  );

  it.each(languages)('%s: nine in ten of each technique, on the sets for tuning', (language) => {
    const tuned = setsOf(language).filter(({ forTuning }) => forTuning);
    expect(
      lowIn(
        evaluate(
          tuned.flatMap(({ labelled }) => labelled),
          language,
        ),
        1,
      ),
    ).toEqual([]);
  });
  it.each(languages)('%s: nine in ten of each technique, on the set that is held out', (language) => {
    const { labelled } = setsOf(language).find(({ forTuning }) => !forTuning)!;
    expect(lowIn(evaluate(labelled, language), ENOUGH)).toEqual([]);
  });
});

describe('the sets', () => {
  it.each(languages)('%s: more than six hundred utterances were never tuned on', (language) => {
    const [development, , , heldOut] = setsOf(language);
    expect(heldOut!.labelled.length).toBeGreaterThanOrEqual(600);
    expect(development!.labelled.length).toBeGreaterThanOrEqual(500);
  });

  it.each(languages)('%s: no text stands in two of them', (language) => {
    const texts = setsOf(language).flatMap(({ labelled }) => labelled.map(({ text }) => keyOf(text)));
    expect(texts.length).toBe(new Set(texts).size);
  });
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
