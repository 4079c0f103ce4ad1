import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSince, rememberedTexts } from '../../server/src/lsp/open-texts.ts';
import { changeBetween, joinChanges } from '../../server/src/text/change.ts';

const some = fc
  .array(fc.constantFrom('a', 'b', 'é', '\n', '\r\n', '😀'), { maxLength: 8 })
  .map((all) => all.join(''));
/** What an editor sends: a stretch of the text that becomes another, or now and then the whole text. */
const event = fc.record({
  isWhole: fc.integer({ min: 1, max: 7 }).map((number) => number === 7),
  from: fc.nat({ max: 20 }),
  length: fc.nat({ max: 5 }),
  text: some,
});

/** The later text, made from the earlier one and what the change says of it. */
function applied(before: string, after: string, change: ReturnType<typeof changeSince>): string {
  return (
    before.slice(0, change.start) + after.slice(change.start, change.after) + before.slice(change.before)
  );
}

test('what was typed since somebody asked tells how the text differs', () => {
  fc.assert(
    fc.property(some, fc.array(fc.array(event, { maxLength: 4 }), { maxLength: 5 }), (first, rounds) => {
      const text = rememberedTexts.create('file:///a.gesprek', 'samenspraak', 1, first);
      let before = first;
      for (const [index, events] of rounds.entries()) {
        for (const { isWhole, from, length, text: put } of events) {
          const range = { start: text.positionAt(from), end: text.positionAt(from + length) };
          rememberedTexts.update(text, [isWhole ? { text: put } : { range, text: put }], index + 2);
        }
        expect(applied(before, text.getText(), changeSince(before, text))).toBe(text.getText());
        before = text.getText();
      }
    }),
    { numRuns: 1000 },
  );
});

test('of any other text it is found by comparing', () => {
  const text = rememberedTexts.create('file:///a.gesprek', 'samenspraak', 1, 'Hoe is het');
  const end = { line: 0, character: 10 };
  rememberedTexts.update(text, [{ range: { start: end, end }, text: '?' }], 2);
  expect(changeSince('Hoe gaat het?', text)).toEqual(changeBetween('Hoe gaat het?', 'Hoe is het?'));
});

test('two changes in a row are one', () => {
  const texts = ['Anna: Hoe is het?', 'Anna: Hoe gaat het?', 'Mo: Hoe gaat het nu?'] as const;
  const joined = joinChanges(changeBetween(texts[0], texts[1]), changeBetween(texts[1], texts[2]));
  expect(applied(texts[0], texts[2], joined)).toBe(texts[2]);
});
