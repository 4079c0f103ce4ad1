import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/text/sentences.ts';

const split = (text: string): readonly string[] =>
  sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it('ends them at a full stop, question mark or exclamation mark', () => {
    expect(split('Ja. Echt waar? Wat goed!  Nou')).toEqual(['Ja.', 'Echt waar?', 'Wat goed!', 'Nou']);
    expect(sentencesOf('Ja. Echt? Goed! Hm... Nou').map(({ mark }) => mark)).toEqual([
      '.',
      '?',
      '!',
      '…',
      '',
    ]);
  });

  it('goes on after an abbreviation, an initial and a trailing off', () => {
    expect(split('Neem bijv. Dr. Jansen of J. Smit mee.')).toEqual(['Neem bijv. Dr. Jansen of J. Smit mee.']);
    expect(split('Eh... een vijf, of… ja, een zes.')).toEqual(['Eh... een vijf, of… ja, een zes.']);
  });

  it('does not break a number', () => {
    expect(split('Een 7.5. Om 19.30 uur.')).toEqual(['Een 7.5.', 'Om 19.30 uur.']);
  });

  it('keeps a quotation together, and takes its question for no question', () => {
    const [first, second] = sentencesOf('Hij vroeg: \'Kom je? Nu?\' en liep weg. Ze zei "Is dat zo?"');
    expect(first).toMatchObject({ from: 0, mark: '.', isQuestion: false });
    expect(second).toMatchObject({ isQuestion: false });
    expect(sentencesOf('Wat bedoel je met ‘druk’?')[0]).toMatchObject({ isQuestion: true });
  });

  it("takes the apostrophe of 's avonds for no quotation", () => {
    expect(split("'s Avonds niet. 's Ochtends wel?")).toEqual(["'s Avonds niet.", "'s Ochtends wel?"]);
  });

  it('covers every character that is no space, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'Bij',
      '.',
      '?',
      '!',
      '…',
      ' ',
      '"',
      "'",
      '“',
      '”',
      '(',
      ')',
      'dr',
      '1',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          let last = 0;
          for (const { from, to } of sentencesOf(text)) {
            expect(text.slice(last, from).trim()).toBe('');
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
