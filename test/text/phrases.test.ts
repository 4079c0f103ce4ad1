import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrases, phrases } from '../../server/src/text/phrases.ts';

const found = (data: readonly string[], text: string): readonly string[] =>
  phrases({ nl: data, en: [] })
    .allIn(text, 'nl')
    .map(({ from, to }) => text.slice(from, to));

describe('phrases', () => {
  it('are found without regard to case, accents and commas', () => {
    expect(found(['klopt dat', 'client in beeld'], 'Klopt, dat? De Cliënt in beeld.')).toEqual([
      'Klopt, dat',
      'Cliënt in beeld',
    ]);
  });

  it('have alternatives, of which one may be empty', () => {
    const data = ['heb ik (het|dit heel|) goed (begrepen|gehoord)'];
    expect(found(data, 'heb ik goed gehoord')).toHaveLength(1);
    expect(found(data, 'heb ik dit heel goed begrepen')).toHaveLength(1);
    expect(found(data, 'heb ik dit goed begrepen')).toHaveLength(0);
  });

  it('have gaps of up to five words', () => {
    expect(found(['waar … trots op'], 'waar trots op')).toHaveLength(1);
    expect(found(['waar … trots op'], 'waar a b c d e trots op')).toHaveLength(1);
    expect(found(['waar … trots op'], 'waar a b c d e f trots op')).toHaveLength(0);
  });

  it('do not run on into the next sentence', () => {
    expect(found(['klopt dat', 'wat … dat'], 'Het klopt. Dat weet ik. Wat? Ja dat.')).toEqual([]);
  });

  it('take numbers and colours, but not the article', () => {
    expect(
      found(['een # en geen #'], 'een 6 en geen vier, een rood en geen geel, een en geen een'),
    ).toHaveLength(2);
    expect(found(['van 0 tot #'], 'van 0 tot 10')).toHaveLength(1);
  });

  it('are held to the start or the end of a sentence', () => {
    expect(found(['^klopt dat'], 'Oké, en klopt dat? Ik vraag of klopt dat.')).toEqual(['klopt dat']);
    expect(found(['klopt dat$'], 'Klopt dat wel? Nou klopt dat!')).toEqual(['klopt dat']);
  });

  it('give the longest of those that begin at one word, and every label', () => {
    const set = new Phrases({
      a: { nl: ['heel goed', 'heel goed gedaan'], en: [] },
      b: { nl: ['goed'], en: [] },
    });
    expect(set.allIn('heel goed gedaan', 'nl').map(({ label, first, last }) => [label, first, last])).toEqual(
      [
        ['a', 0, 3],
        ['b', 1, 2],
      ],
    );
    expect(set.findIn('dat is goed', 'nl')?.label).toBe('b');
    expect(set.longestAt('heel goed gedaan', 1, 'nl')?.label).toBe('b');
    expect(set.isIn('niets', 'nl')).toBe(false);
  });

  it('know a form of address in each of its forms', () => {
    for (const form of ['je', 'jij', 'u', 'jullie'])
      expect(found(['vind <je> dat'], `vind ${form} dat`)).toHaveLength(1);
  });

  it('refuse data that cannot be read', () => {
    for (const bad of ['… dat', 'dat …', '', '(a|)', '(a|(b|c))'])
      expect(() => found([bad], 'dat')).toThrow();
  });

  it('still find what a set compiled later brings new words for', () => {
    const words = 'volstrekt nieuwe woorden';
    expect(found(['iets anders'], words)).toHaveLength(0);
    expect(found(['volstrekt nieuwe woorden'], words)).toHaveLength(1);
  });

  it('lie within the text and are the words they say, for any text', () => {
    const set = phrases({ nl: ['een # en', 'ja … nee', 'ja'], en: [] });
    const text = fc
      .array(fc.constantFrom('een', '4', 'en', 'ja', 'nee', '.', ',', 'x'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (said) => {
        for (const { from, to } of set.allIn(said, 'nl')) {
          expect(said.slice(from, to)).not.toContain('.');
        }
      }),
    );
  });
});
