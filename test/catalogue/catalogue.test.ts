/** The catalogue is the one source that everything reads: it must be whole, and nothing in it may mean two things. */
import { describe, expect, test } from 'vitest';
import { background } from '../../server/src/catalogue/background.ts';
import {
  colourNamed,
  colours,
  isKindOf,
  namesIn,
  rankOf,
  scaleKinds,
  scaleSteps,
  techniqueNamed,
  techniques,
} from '../../server/src/catalogue/catalogue.ts';
import { patterns } from '../../server/src/catalogue/patterns.ts';
import { techniqueKey } from '../../server/src/text/fold.ts';

const languages = ['nl', 'en'] as const;
const ids = techniques.map(({ id }) => id as string);

describe('techniques', () => {
  test('each has one id, and its parent comes before it', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { parent }] of techniques.entries())
      if (parent !== undefined) expect(ids.slice(0, index)).toContain(parent);
  });

  test('a name or alias means one technique, in both languages together', () => {
    const owners = new Map<string, string>();
    for (const technique of techniques)
      for (const language of languages)
        for (const name of namesIn(technique, language)) {
          const key = techniqueKey(name);
          expect(owners.get(key) ?? technique.id, name).toBe(technique.id);
          owners.set(key, technique.id);
          expect(techniqueNamed(name)?.id).toBe(technique.id);
        }
  });

  test.each(techniques.map((technique) => [technique.id, technique] as const))(
    '%s is told whole in both languages',
    (_id, technique) => {
      for (const language of languages) {
        const { name, description, why, openings, examples } = technique[language];
        for (const text of [name, description, why]) expect(text.trim()).not.toBe('');
        if (!technique.wording) continue;
        expect(openings.length).toBeGreaterThanOrEqual(3);
        expect(examples.length).toBeGreaterThanOrEqual(5);
        expect(new Set(examples).size).toBe(examples.length);
      }
      expect(technique.source).not.toBe('');
    },
  );

  test('a name may be a tag: letters, digits, spaces and hyphens, at most 40', () => {
    for (const technique of techniques)
      for (const language of languages)
        for (const name of namesIn(technique, language)) expect(name).toMatch(/^[\p{L}\d -]{1,40}$/u);
  });

  test('kinds are kinds of all that is above them', () => {
    expect(isKindOf('reflection-of-emotion', 'complex-reflection')).toBe(true);
    expect(isKindOf('reflection-of-emotion', 'reflection')).toBe(true);
    expect(isKindOf('reflection', 'reflection-of-emotion')).toBe(false);
    expect(isKindOf('exception', 'open-question')).toBe(true);
    expect(isKindOf('advice', 'information')).toBe(true);
    expect(isKindOf(undefined, 'question')).toBe(false);
  });

  test('names are found whatever their case, accents, hyphens and spaces', () => {
    for (const name of ['Open-Vraag', 'OPEN  vraag', 'ov', 'open question', 'Open‑vraag'])
      expect(techniqueNamed(name)?.id, name).toBe('open-question');
  });
});

describe('scales', () => {
  test('six kinds with both ends, six steps with phrases, five colours in order', () => {
    expect(scaleKinds).toHaveLength(6);
    expect(scaleSteps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(colours.map(({ id }) => id)).toEqual(['red', 'orange', 'yellow', 'blue', 'green']);
    for (const language of languages) {
      for (const kind of scaleKinds)
        for (const end of [kind[language].low, kind[language].high]) expect(end).not.toBe('');
      for (const step of scaleSteps) {
        expect(ids).toContain(step.technique);
        expect(step[language].phrases.length).toBeGreaterThanOrEqual(4);
      }
    }
    expect(['rood', 'Oranje', 'gele', 'blue', 'GROEN'].map((word) => rankOf(colourNamed(word)!))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(colourNamed('paars')).toBeUndefined();
  });
});

test('patterns and background are there in both languages and speak of techniques that exist', () => {
  for (const pattern of patterns)
    for (const language of languages) {
      expect(pattern[language].lines.length).toBeGreaterThan(1);
      expect(pattern[language].prefix).toMatch(/^[\p{L} -]+$/u);
    }
  for (const list of background) {
    for (const id of list.techniques) expect(ids).toContain(id);
    for (const text of [list.title, ...list.items])
      for (const language of languages) expect(text[language]).not.toBe('');
  }
});
