import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../server/src/text/words.ts';

const keys = (text: string): readonly string[] => wordsOf(text).map((word) => word.key);

describe('words', () => {
  it('folds case, accents and apostrophes', () => {
    expect(keys('Cliënt’s ÉÉN zo’n')).toEqual(["client's", 'een', "zo'n"]);
  });

  it('keeps hyphenated words, decimals and times whole, and splits ranges', () => {
    expect(keys('hm-hm 7,5 19.30 0-10 einde.')).toEqual(['hm-hm', '7,5', '19.30', '0', '10', 'einde']);
  });

  it('tells what stands before a word', () => {
    expect(wordsOf('Ja, dat (klopt). Echt? Nou…goed').map((word) => word.after)).toEqual([
      'none',
      'clause',
      'clause',
      'sentence',
      'sentence',
      'sentence',
    ]);
  });

  it('gives offsets that hold the word, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          last = word.end;
        }
      }),
    );
  });
});
