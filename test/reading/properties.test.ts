import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../server/src/conversation/model.ts';
import { placeOf } from '../../server/src/conversation/places.ts';
import { linesOf } from '../../server/src/reading/lines.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { printConversation } from '../../server/src/writing/print.ts';
import { meaningOf } from '../support/outline.ts';
import { anyScript, anyText } from '../support/scripts.ts';

const uri = 'file:///any.gesprek';
const runs = { numRuns: 1500 };

test('any text whatsoever is parsed, and every line of it is in the tree', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
      const meant = lines.filter((line) => !/^[ \t\u00a0\f\v]*$/.test(line));
      expect(linesOf(text)).toHaveLength(meant.length);
    }),
    runs,
  );
});

test('any text whatsoever is read, with every place inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const conversation = readScript(text, uri);
      const within = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length;
      for (const turn of conversation.turns) {
        expect(within(turn.span)).toBe(true);
        for (const { prose, tag } of turn.utterances) {
          expect(within(prose.span)).toBe(true);
          if (tag !== undefined) expect(text.slice(tag.span.start, tag.span.end)).toBe(`[${tag.name.text}]`);
          for (const [offset, letter] of [...prose.text].entries()) {
            if (prose.text[offset] !== letter || letter === ' ') continue;
            expect(text[placeOf(prose, offset)]).toBe(letter);
          }
        }
      }
      for (const fault of conversation.faults) expect(within(fault.span)).toBe(true);
      for (const block of [
        ...conversation.phases,
        ...conversation.scales,
        ...conversation.steps,
        ...conversation.choices,
      ])
        expect(within(block.span)).toBe(true);
      for (const { next, previous, index } of conversation.moments) {
        for (const each of next) expect(conversation.moments[each]!.previous).toContain(index);
        for (const each of previous) expect(conversation.moments[each]!.next).toContain(index);
      }
    }),
    runs,
  );
});

test('a printed script is read as the same conversation', () => {
  fc.assert(
    fc.property(anyScript, (text) => {
      const conversation = readScript(text, uri);
      const printed = printConversation(conversation);
      expect(meaningOf(readScript(printed, uri))).toEqual(meaningOf(conversation));
    }),
    { ...runs, examples: [['optie: a\nfeedback: \n']] },
  );
});

test('line ends, a byte order mark and white space at the ends of lines make no difference', () => {
  fc.assert(
    fc.property(anyScript, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (text, lineEnd, mark) => {
      const other =
        (mark ? '\ufeff' : '') + text.replace(/^\ufeff/, '').replace(/\r\n|\n|\r/g, `  ${lineEnd}`);
      expect(meaningOf(readScript(other, uri))).toEqual(meaningOf(readScript(text, uri)));
    }),
    runs,
  );
});
