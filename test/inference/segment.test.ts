import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, type Setting, segment } from '../../server/src/inference/infer.ts';

const professional: Setting = { language: 'nl', role: 'professional' };

const parts = (text: string, setting: Setting = professional): readonly string[] =>
  segment(text, setting).map(
    ({ from, to, heard }) => `${heard?.technique ?? '-'}: ${text.slice(from, to).trim()}`,
  );

describe('segment', () => {
  it('splits a turn by technique and joins neighbours of one technique', () => {
    expect(parts('Je bent er moe van. Je wilt rust. Hoe is je dat gelukt?')).toEqual([
      'reflection: Je bent er moe van. Je wilt rust.',
      'own-contribution: Hoe is je dat gelukt?',
    ]);
  });

  it('joins sentences that show nothing', () => {
    expect(parts('Goedemorgen, kom verder. Ga zitten. Hoe gaat het met je?')).toEqual([
      '-: Goedemorgen, kom verder. Ga zitten.',
      'open-question: Hoe gaat het met je?',
    ]);
  });

  it('lets a summary take up what it goes on with, but not its check', () => {
    expect(parts('Ik vat het even samen. Jullie zoeken rust. Overdag gaat het goed. Klopt dat?')).toEqual([
      'summary: Ik vat het even samen. Jullie zoeken rust. Overdag gaat het goed.',
      'check: Klopt dat?',
    ]);
  });

  it('takes praise behind behaviour for one affirmation', () => {
    expect(
      parts('Je hebt een hele week niet gevapet, terwijl je vrienden het wel deden. Sterk.'),
    ).toHaveLength(1);
  });

  it('hears an answer and what comes behind it', () => {
    const before = { text: 'Je bent er moe van.', role: 'professional', technique: 'reflection' } as const;
    expect(
      parts('Ja, precies. Ik wil dat het rustiger wordt.', { language: 'nl', role: 'client', before }),
    ).toEqual(['confirmation: Ja, precies.', 'change-talk: Ik wil dat het rustiger wordt.']);
  });

  it('takes a question inside a step for that step, unless it asks why not higher or only checks', () => {
    const inStep = (step: number, text: string) => hear(text, { ...professional, step })?.technique;
    expect(inStep(2, 'Hoe zit dat nu bij jullie?')).toBe('scale-position');
    expect(inStep(3, 'En wat nog meer?')).toBe('scale-lower');
    expect(inStep(6, 'Wat ga je doen?')).toBe('scale-action');
    expect(inStep(3, 'Wat maakt dat je nog geen 9 geeft?')).toBe('scale-why-not-higher');
    expect(inStep(3, 'Wat maakt dat het een 6 is en geen 8?')).toBe('scale-why-not-higher');
    expect(inStep(3, 'Klopt dat?')).toBe('check');
    expect(inStep(1, 'Een 10 is de avond zoals jij hem wilt.')).toBe('scale-explanation');
  });

  it('reads a position only where one was asked for', () => {
    expect(hear('Een vijf.', { language: 'nl', role: 'client', step: 2 })?.technique).toBe('position');
    expect(hear('Een vijf.', { language: 'nl', role: 'client' })).toBeUndefined();
  });

  it('says nothing of somebody who is neither professional nor client', () => {
    expect(hear('Hoe gaat het?', { language: 'nl', role: 'other' })).toBeUndefined();
  });
});

const setting = fc.record({
  language: fc.constantFrom('nl', 'en'),
  role: fc.constantFrom('professional', 'client', 'other'),
  step: fc.constantFrom(0, 1, 2, 3, 6, 7),
  before: fc.record({
    text: fc.constantFrom('Klopt dat?', 'Do you mind?', ''),
    role: fc.constantFrom('professional', 'client'),
    technique: fc.constantFrom('check', 'elicit-need', 'reflection', 'scale-position'),
  }),
}) as fc.Arbitrary<Setting>;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'Je',
        'wilt',
        'een 4',
        'geen',
        'Klopt dat',
        '?',
        '.',
        '…',
        '"',
        'waarom',
        'ja',
        'nee',
        ',',
        'what',
        'you',
      ),
    )
    .map((words) => words.join(' ')),
);

describe('any text', () => {
  it('is tiled by its segments, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, setting, (text, where) => {
        let last = 0;
        for (const { from, to, heard } of segment(text, where)) {
          expect(from).toBe(last);
          last = to;
          if (heard) expect(heard.confidence > 0 && heard.confidence <= 1).toBe(true);
        }
        expect(last).toBe(text.length);
      }),
    );
  });

  it('is heard the same each time', () => {
    fc.assert(
      fc.property(anyText, setting, (text, where) => {
        expect(hear(text, where)).toEqual(hear(text, where));
      }),
    );
  });

  it.each([
    'waar ',
    'je bent ',
    'a',
    '? ',
    '"',
    "' ",
    'een 4 en geen 2 ',
    'ja ',
    '. a',
    'van 0 tot 10 ',
    'U bent, ',
  ])('of 100,000 characters of %j takes time by its length', (piece) => {
    const timeOf = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const started = performance.now();
      segment(text, { ...professional, step: 3 });
      return performance.now() - started;
    };
    timeOf(1_000);
    expect(timeOf(100_000)).toBeLessThan(2_000);
  });
});
