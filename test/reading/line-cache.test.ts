import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineCache } from '../../server/src/reading/line-cache.ts';
import { parseLines } from '../../server/src/reading/lines.ts';
import { anyText } from '../support/scripts.ts';

test('gives the lines that parsing the whole text gives, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const cache = new LineCache();
      for (const text of texts) expect(cache.read(text)).toEqual(parseLines(text));
    }),
    { numRuns: 500 },
  );
});

test('is right for a long text, and for that text with a line changed', () => {
  const text = Array.from({ length: 600 }, (_, index) => (index % 7 === 0 ? '' : `Anna: zin ${index}`)).join(
    '\r\n',
  );
  const cache = new LineCache();
  for (const each of [text, text.replace('zin 300', 'zin [open vraag] 300'), `\ufeff${text}\n`, ''])
    expect(cache.read(each)).toEqual(parseLines(each));
});
