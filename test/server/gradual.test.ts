/** A long script is linted a little at a time: the editor hears something soon, and all of it in the end. */
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { offsetAt, positionAt, type ScriptText } from '../../server/src/features/document.ts';
import { LineIndex } from '../../server/src/lint/lines.ts';
import { Movement } from '../../server/src/lsp/moved.ts';
import { generateScript } from '../bench/generate.ts';
import { buildProgram } from '../support/build.ts';
import { Editor } from '../support/editor.ts';

const uri = 'untitled:lang.gesprek';
let program: string;
const editors: Editor[] = [];

beforeAll(() => {
  program = buildProgram('server');
});
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

async function opened(text: string): Promise<Editor> {
  const editor = new Editor(program);
  editors.push(editor);
  await editor.initialize({ locale: 'nl' });
  await editor.open(uri, text);
  await editor.findings(uri);
  return editor;
}

/** What was published about a version, once so much was. */
async function published(
  editor: Editor,
  version: number,
  count: number,
): Promise<PublishDiagnosticsParams[]> {
  const about = () => (editor.published.get(uri) ?? []).filter((each) => each.version === version);
  await editor.findings(uri, () => about().length >= count);
  return about();
}

const places = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .map(({ code, range, message }) => `${range.start.line}:${range.start.character} ${code} ${message}`)
    .sort();

/** All that is shown but the address of the script itself. */
const exactly = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ relatedInformation, ...rest }) => ({
    ...rest,
    related: relatedInformation?.map(({ location, message }) => [location.range, message]),
  }));

describe('a long script', () => {
  test('is told of at once as far as it goes, and in the end as if it had been read afresh', async () => {
    const text = generateScript(3000, 5);
    const editor = await opened(text);
    const before = editor.published.get(uri)!.at(-1)!.diagnostics;
    const version = await editor.change(uri, '// eerst een regel\n', {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    });
    const [first, last] = await published(editor, version, 2);
    const moved = before.map(({ range, ...rest }) => ({
      ...rest,
      range: {
        start: { ...range.start, line: range.start.line + 1 },
        end: { ...range.end, line: range.end.line + 1 },
      },
    }));
    expect(places(first!.diagnostics)).toEqual(places(moved));
    const fresh = await opened(`// eerst een regel\n${text}`);
    expect(places(last!.diagnostics)).toEqual(places(fresh.published.get(uri)!.at(-1)!.diagnostics));
  });

  test('answers questions while it is being linted', async () => {
    const editor = await opened(generateScript(6000, 6));
    const top = { line: 0, character: 0 };
    await editor.change(uri, '// eerst een regel\n', { start: top, end: top });
    const symbols = await editor.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.length).toBeGreaterThan(0);
    await editor.change(uri, '// en nog een\n', { start: top, end: top });
    expect(await published(editor, 3, 2)).toHaveLength(2);
  });
});

describe('a script in which somebody types', () => {
  test('has its findings where they would be if it had been read afresh', async () => {
    let text = generateScript(60, 3);
    const editor = await opened(text);
    const ends = ['einde schaal', 'einde keuze', 'fase: Deel 2', 'stap 3'].map(
      (mark) => text.indexOf(mark) - 1,
    );
    const places = [...ends, text.length - 1, text.indexOf('?'), text.indexOf('Anna: [')]
      .sort((a, b) => b - a)
      .map((offset) => positionAt({ text, lines: new LineIndex(text) }, offset));
    for (const place of places) {
      for (const [index, letter] of [...' je?'].entries()) {
        const at = { ...place, character: place.character + index };
        const document = { text, lines: new LineIndex(text) };
        const offset = offsetAt({ ...document } as never, at);
        text = text.slice(0, offset) + letter + text.slice(offset);
        const version = await editor.change(uri, letter, { start: at, end: at });
        const published = await editor.findings(uri, (newest) => newest.version === version);
        const fresh = `untitled:vers-${version}.gesprek`;
        await editor.open(fresh, text);
        const ofFresh = await editor.findings(fresh);
        expect(exactly(published)).toEqual(exactly(ofFresh));
      }
    }
  });
});

describe('what was said', () => {
  const text = (value: string): ScriptText => ({ text: value, lines: new LineIndex(value) });
  const pieces = fc
    .array(fc.constantFrom('a', 'bc', '\n', '\r\n', ' ', 'é', '😀'))
    .map((all) => all.join(''));
  const mark = (place: { line: number; character: number }): Diagnostic => ({
    range: { start: place, end: place },
    message: '',
    relatedInformation: [{ location: { uri, range: { start: place, end: place } }, message: '' }],
  });

  test('moves with its words, whatever is typed before them', () => {
    fc.assert(
      fc.property(pieces, pieces, pieces, pieces, (head, gone, come, tail) => {
        const earlier = text(`${head}|${gone}|X${tail}`);
        const later = text(`${head}|${come}|X${tail}`);
        const at = earlier.text.lastIndexOf('|X') + 1;
        const { range, relatedInformation } = new Movement(uri, earlier, later).moved(
          mark(positionAt(earlier, at)),
        );
        const expected = later.text.lastIndexOf('|X') + 1;
        const place = offsetAt({ ...later } as never, range.start);
        // A line break that is typed or taken away in two halves may leave it a character off, never more.
        expect(Math.abs(place - expected)).toBeLessThanOrEqual(1);
        expect(relatedInformation![0]!.location.range).toEqual(range);
      }),
    );
  });
});
