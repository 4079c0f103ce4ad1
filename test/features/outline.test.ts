import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentOf } from '../../server/src/features/document.ts';
import { foldingOf } from '../../server/src/features/folding.ts';
import { outlineOf } from '../../server/src/features/outline.ts';

const SCRIPT = `gesprek: Slapen
doel: rust
professional Anna: jv
cliënt Mo: vader

// Eerst rustig beginnen.
// Dan pas de schaal.

fase: Start
Anna: Hoi.
keuze: Wat nu?
optie: A
Mo: Ja.
optie: B
Mo: Nee.
feedback: Goed.
einde keuze

schaal belang 0-10: rust
stap 1:
Anna: Een 0 is niets.
stap 2: waar nu
Anna: Waar sta je?
einde schaal
Anna: Dank je.

fase: Slot
Anna: Dag.
`;

function tree(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, range, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''} ${range.start.line}-${range.end.line}`,
    ...tree(children ?? [], `${indent}  `),
  ]);
}

describe.each(['\n', '\r\n', '\r'])('with line ends %j', (lineBreak) => {
  const document = documentOf(SCRIPT.replaceAll('\n', lineBreak), 'file:///x.gesprek');

  test('the outline is a tree of people, phases, scales, steps, choices and options', () => {
    expect(tree(outlineOf(document, 'nl'))).toEqual([
      'Anna (professional: jv) 2-2',
      'Mo (cliënt: vader) 3-3',
      'Start 8-24',
      '  Wat nu? 10-16',
      '    A 11-12',
      '    B (Goed.) 13-16',
      '  schaal belang 0-10 (rust) 18-23',
      '    stap 1 (de schaal uitleggen) 19-20',
      '    stap 2 (waar nu) 21-23',
      'Slot 26-27',
    ]);
  });

  test('folding: head, comments and blocks', () => {
    expect(foldingOf(document).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 3],
      [5, 6],
      [8, 24],
      [10, 16],
      [11, 12],
      [13, 16],
      [18, 23],
      [19, 20],
      [21, 23],
      [26, 27],
    ]);
  });
});

test('a block without a name is called what it is, in the language of the reader', () => {
  const document = documentOf('fase:\nkeuze:\noptie:\nMo: x\n', 'file:///x.gesprek');
  expect(tree(outlineOf(document, 'en'))).toEqual(['phase 0-3', '  choice 1-3', '    option 2-3']);
});

test('what another file declares has no place in this outline', () => {
  const other = documentOf('professional Anna: x\n', 'file:///o.gesprek');
  const document = documentOf('gebruik: o\nAnna: Hoi.\n', 'file:///x.gesprek', {
    resolve: () => other.uri,
    find: () => ({
      uri: other.uri,
      participants: other.conversation.participants,
      ownTechniques: [],
      uses: [],
    }),
  });
  expect(document.conversation.turns[0]?.speaker?.from).toBe(other.uri);
  expect(outlineOf(document, 'nl')).toEqual([]);
  expect(foldingOf(document)).toEqual([]);
});
