/** Nothing that an editor asks for ever throws, at any place of any text, and all places that come back exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { completionsAt, folderToListAt } from '../../server/src/features/completion.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { documentOf, offsetAt, positionAt, type ScriptDocument } from '../../server/src/features/document.ts';
import { foldingOf } from '../../server/src/features/folding.ts';
import { highlightsAt } from '../../server/src/features/highlight.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { inlayHintsOf } from '../../server/src/features/inlay-hints.ts';
import { outlineOf } from '../../server/src/features/outline.ts';
import { ignoreActionFor, quickFixesFor } from '../../server/src/features/quick-fixes.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { prepareRenameAt, renameAt } from '../../server/src/features/rename.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import type { Language } from '../../server/src/locale/language.ts';

const piece = fc.constantFrom(
  ...['gesprek: ', 'taal: ', 'methode: ', 'oefent: open vraag, ', 'professional Anna: x', 'cliënt Mo: x'],
  ...[
    'ander Stap',
    'techniek wonder (gewenste situatie): x',
    'techniek (',
    'gebruik: ../',
    'fase: ',
    'fase: Één',
  ],
  ...[
    'schaal belang 0-10: x',
    'schaal ',
    'schaal bel',
    'schaal belang rood-',
    'stap 2: ',
    'stap 12',
    'keuze: ?',
  ],
  ...['optie: ja', 'feedback: ', 'ga naar: ', 'ga naar: Één', 'einde schaal', 'einde keuze', 'negeer: '],
  ...[
    'verwacht: open-vragen-op-een-rij, ',
    'Anna:',
    'Mo: ',
    'Stap: ',
    '[',
    ']',
    '[open vraag]',
    '[positie 4]',
  ],
  ...[
    '[wonder]',
    '[op',
    '(stilte)',
    '(',
    '// ',
    '      ',
    '\t',
    ' ',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '😀',
    'é',
  ],
  ...['\\', ':', ',', 'Hoe is het?', 'Klopt dat?', 'Stap: Hoi', '\ufeff', '\u00a0', '…', '$1', '}'],
);
const randomText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const folder = join(import.meta.dirname, '../../examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(gesprek|conversation)$/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const cutOff = fc
  .tuple(fc.constantFrom(...examples), fc.nat(1_000_000), fc.nat(1_000_000), fc.constantFrom('\n', '\r\n'))
  .map(([text, from, to, lineBreak]) => {
    const [a, b] = [from % (text.length + 1), to % (text.length + 1)];
    return text.slice(Math.min(a, b), Math.max(a, b)).replaceAll('\n', lineBreak);
  });

const locales = fc.constantFrom<Language>('nl', 'en');

function checkRange(document: ScriptDocument, { start, end }: Range): void {
  const from = offsetAt(document, start);
  const to = offsetAt(document, end);
  expect(positionAt(document, from)).toEqual(start);
  expect(positionAt(document, to)).toEqual(end);
  expect(from).toBeLessThanOrEqual(to);
}

function checkOutline(document: ScriptDocument, symbols: readonly DocumentSymbol[], within?: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    expect(name).not.toBe('');
    checkRange(document, range);
    checkRange(document, selectionRange);
    for (const [inner, outer] of [[selectionRange, range] as const, [range, within ?? range] as const]) {
      expect(offsetAt(document, inner.start)).toBeGreaterThanOrEqual(offsetAt(document, outer.start));
      expect(offsetAt(document, inner.end)).toBeLessThanOrEqual(offsetAt(document, outer.end));
    }
    checkOutline(document, children ?? [], range);
  }
}

function checkWhole(document: ScriptDocument, findings: readonly Finding[], locale: Language): void {
  checkOutline(document, outlineOf(document, locale));
  for (const { startLine, endLine } of foldingOf(document)) {
    expect(startLine).toBeLessThan(endLine);
    expect(endLine).toBeLessThan(document.lines.count);
  }
  for (const { position } of inlayHintsOf(document, locale))
    checkRange(document, { start: position, end: position });
  for (const finding of findings) {
    const actions = [...quickFixesFor(document, finding, locale), ignoreActionFor(document, finding, locale)];
    for (const action of actions) {
      for (const { range } of action?.edit?.changes?.[document.uri] ?? []) checkRange(document, range);
    }
  }
}

function checkAt(document: ScriptDocument, offset: number, locale: Language): void {
  folderToListAt(document, offset);
  for (const item of completionsAt(document, offset, locale, ['a.gesprek', 'b/'])) {
    const { range } = item.textEdit as { range: Range };
    checkRange(document, range);
    expect(range.start.line).toBe(range.end.line);
    expect(offsetAt(document, range.start)).toBeLessThanOrEqual(offset);
    expect(offsetAt(document, range.end)).toBeGreaterThanOrEqual(offset);
  }
  const hover = hoverAt(document, offset, locale, () => 'https://example.org/');
  if (hover !== undefined) {
    checkRange(document, hover.range!);
    expect((hover.contents as { value: string }).value).not.toMatch(
      /undefined|NaN|\{(?:low|high|position|name)/,
    );
  }
  definitionAt(document, offset);
  for (const { range } of referencesAt(document, offset)) checkRange(document, range);
  for (const { range } of highlightsAt(document, offset)) checkRange(document, range);
  prepareRenameAt(document, offset, locale);
  renameAt(document, offset, 'Nieuw', locale);
}

test.each(['file:///x.gesprek', 'file:///x.conversation'])('random text: %s', (uri) => {
  fc.assert(
    fc.property(randomText, locales, (text, locale) => {
      const document = documentOf(text, uri);
      const { findings } = lint(document.conversation);
      checkWhole(document, findings, locale);
      for (let offset = 0; offset <= text.length; offset++) {
        if (offsetAt(document, positionAt(document, offset)) === offset) checkAt(document, offset, locale);
      }
    }),
    { numRuns: 60 },
  );
});

test('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), locales, (text, locale) => {
      const document = documentOf(text, 'file:///x.gesprek');
      checkWhole(document, lint(document.conversation).findings, locale);
      for (let offset = 0; offset <= text.length; offset++) {
        if (offsetAt(document, positionAt(document, offset)) === offset) checkAt(document, offset, locale);
      }
    }),
    { numRuns: 60 },
  );
});

test('examples, cut off anywhere', () => {
  fc.assert(
    fc.property(cutOff, fc.array(fc.nat(1_000_000), { maxLength: 12 }), locales, (text, places, locale) => {
      const document = documentOf(text, 'file:///x.gesprek');
      const { findings } = lint(document.conversation);
      checkWhole(document, findings, locale);
      for (const place of [...places.map((each) => each % (text.length + 1)), text.length]) {
        if (offsetAt(document, positionAt(document, place)) === place) checkAt(document, place, locale);
      }
    }),
    { numRuns: 60 },
  );
});

test('places outside the text are drawn in', () => {
  const document = documentOf('fase: A\n', 'file:///x.gesprek');
  for (const offset of [-5, 1_000]) {
    completionsAt(document, offset, 'nl');
    hoverAt(document, offset, 'nl');
    definitionAt(document, offset);
    referencesAt(document, offset);
    renameAt(document, offset, 'x', 'nl');
  }
});
