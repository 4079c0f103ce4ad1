import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  documentOf,
  lineAt,
  lineNumbered,
  offsetAt,
  positionAt,
} from '../../server/src/features/document.ts';

const texts = fc
  .array(fc.constantFrom('\ufeff', 'a', 'é', '😀', '\r', '\n', '\r\n', '\t', ' ', 'Anna:', '[', ']', '|'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('places are those of the protocol, whatever the line ends', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = documentOf(text, 'file:///x.gesprek');
      const reference = TextDocument.create('file:///x.gesprek', 'samenspraak', 1, text);
      expect(document.lines.count).toBe(reference.lineCount);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(positionAt(document, offset)).toEqual(reference.positionAt(offset));
      }
      for (let line = 0; line < reference.lineCount + 1; line++) {
        for (const character of [0, 1, 2, 99]) {
          const position = { line, character };
          expect(offsetAt(document, position)).toBe(reference.offsetAt(position));
        }
      }
    }),
  );
});

test('a line is the same from any offset in it, and its parts lie in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = documentOf(text, 'file:///x.gesprek');
      for (let offset = 0; offset <= text.length; offset++) {
        const line = lineAt(document, offset);
        expect(line).toEqual(lineNumbered(document, line.number));
        expect(line.text).toBe(text.slice(line.span.start, line.span.end));
        expect(line.text).not.toMatch(/[\r\n]/);
        for (const leaf of line.leaves) {
          expect(leaf.start).toBeGreaterThanOrEqual(line.span.start);
          expect(leaf.end).toBeLessThanOrEqual(line.span.end);
        }
      }
    }),
  );
});
