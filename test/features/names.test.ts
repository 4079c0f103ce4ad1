/** Definition, references, highlights and rename: what is renamed is read again and must mean the same. */
import { describe, expect, test } from 'vitest';
import { definitionAt } from '../../server/src/features/definition.ts';
import {
  documentOf,
  type Library,
  offsetAt,
  type ScriptDocument,
} from '../../server/src/features/document.ts';
import { highlightsAt } from '../../server/src/features/highlight.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { prepareRenameAt, renameAt } from '../../server/src/features/rename.ts';
import type { Language } from '../../server/src/locale/language.ts';
import { readDeclared, readScript, type Surroundings } from '../../server/src/reading/read.ts';
import { techniqueKey } from '../../server/src/text/fold.ts';
import { atCursor } from '../support/cursor.ts';
import { edited } from '../support/edits.ts';
import { meaningOf } from '../support/outline.ts';

const SCRIPT = `\ufeffoefent: check, Wonder vraag\r
professional  Renée : verpleegkundige\r
cliënt Mo: vader van Renée 😀\r
techniek wonder vraag (gewenste situatie): de dag na het wonder\r
\r
fase:\tEén stap\r
renee: [wonder-vraag] Mo: hoe is het? 😀 [check] Renée?\r
\tMO : Best.\r
Mo: [wonder vraag] Ja, Mo.\r
ga naar: een stap\r
`;

/** The script with the cursor before the nth time that these words stand in it. */
function marked(words: string, time = 1): string {
  let at = -1;
  for (let count = 0; count < time; count++) at = SCRIPT.indexOf(words, at + 1);
  return `${SCRIPT.slice(0, at)}|${SCRIPT.slice(at)}`;
}

function named(document: ScriptDocument, offset: number): string[] {
  return referencesAt(document, offset).map(({ range }) =>
    document.text.slice(offsetAt(document, range.start), offsetAt(document, range.end)),
  );
}

function renamed(script: string, name: string, locale: Language = 'nl'): string {
  const { document, offset } = atCursor(script);
  const result = renameAt(document, offset, name, locale);
  if ('refusal' in result) return result.refusal;
  return edited(document, result.edit.changes![document.uri]!);
}

describe('references', () => {
  test.each([
    ['participant', marked('Renée'), ['Renée', 'renee']],
    ['participant, from a label', marked('renee'), ['Renée', 'renee']],
    ['the other participant', marked('MO'), ['Mo', 'MO', 'Mo']],
    ['phase', marked('Eén'), ['Eén stap', 'een stap']],
    ['phase, from where it is gone to', marked('een stap'), ['Eén stap', 'een stap']],
    ['technique', marked('wonder-'), ['Wonder vraag', 'wonder vraag', 'wonder-vraag', 'wonder vraag']],
  ])('%s', (_what, script, wanted) => {
    const { document, offset } = atCursor(script);
    expect(named(document, offset)).toEqual(wanted);
    expect(highlightsAt(document, offset)).toHaveLength(wanted.length);
  });

  test('none on spoken words', () => {
    const { document, offset } = atCursor(marked('Best'));
    expect(named(document, offset)).toEqual([]);
    expect(definitionAt(document, offset)).toBeUndefined();
  });

  test('a name that is a keyword', () => {
    const { document, offset } = atCursor('cliënt Doel: jongen\nDo|el: Hoi.\nDOEL: Dag.\n');
    expect(named(document, offset)).toEqual(['Doel', 'Doel', 'DOEL']);
  });
});

describe('definition', () => {
  test.each([
    [marked('renee'), 'Renée'],
    [marked('MO'), 'Mo'],
    [marked('een stap'), 'Eén stap'],
    [marked('wonder-'), 'wonder vraag'],
    [marked('Wonder'), 'wonder vraag'],
  ])('%#', (script, wanted) => {
    const { document, offset } = atCursor(script);
    const { uri, range } = definitionAt(document, offset)!;
    expect(uri).toBe(document.uri);
    expect(document.text.slice(offsetAt(document, range.start), offsetAt(document, range.end))).toBe(wanted);
  });
});

describe('rename', () => {
  test.each([
    ['participant', marked('renee'), 'Doel', ['Renée :', 'renee:'], ['Doel :', 'Doel:']],
    ['phase', marked('een stap'), 'Slot: deel 2', ['Eén stap', 'een stap'], ['Slot: deel 2', 'Slot: deel 2']],
    [
      'technique',
      marked('wonder-'),
      'wat als',
      ['Wonder vraag', 'wonder vraag', 'wonder-vraag', 'wonder vraag'],
      ['wat als', 'wat als', 'wat als', 'wat als'],
    ],
  ])('a %s, and everything else stays byte for byte', (_what, script, name, before, after) => {
    const text = renamed(script, name);
    let wanted = SCRIPT;
    let from = 0;
    for (const [index, words] of before.entries()) {
      const at = wanted.indexOf(words, from);
      wanted = wanted.slice(0, at) + after[index]! + wanted.slice(at + words.length);
      from = at + after[index]!.length;
    }
    expect(text).toBe(wanted);
    // Back again it is the script as it was, but for the spelling of the names.
    const undone = text.replaceAll(name, before[0]!.replace(/ ?:$/, ''));
    const spelled = (each: string) =>
      JSON.stringify(meaningOf(readScript(each, 'file:///fixture.gesprek')), (_key, value) =>
        typeof value === 'string' ? techniqueKey(value) : value,
      );
    expect(spelled(undone)).toBe(spelled(SCRIPT));
  });

  test('a keyword is a fine name, and so is another spelling of the same name', () => {
    expect(renamed('cliënt M|o: x\nMo: Hoi.\n', 'Doel')).toBe('cliënt Doel: x\nDoel: Hoi.\n');
    expect(renamed('cliënt re|ne: x\nRENÉ: Hoi.\n', 'René')).toBe('cliënt René: x\nRené: Hoi.\n');
  });

  test.each([
    ['empty', marked('renee'), '  ', 'Vul een naam in'],
    ['a colon', marked('renee'), 'An: na', 'dubbele punt'],
    ['a line break', marked('renee'), 'An\nna', 'één regel'],
    ['taken, with other case and accents', marked('renee'), 'mÓ', 'bestaat al'],
    ['no label', marked('renee'), 'wie is dat toch [nou]?', 'geen naam van een deelnemer'],
    ['too long', marked('renee'), 'een twee drie vier vijf zes', 'geen naam van een deelnemer'],
    ['a step', marked('renee'), 'stap 2', 'geen naam van een deelnemer'],
    ['a comment', marked('renee'), '// x', 'geen naam van een deelnemer'],
    ['an empty phase', marked('een stap'), '', 'Vul een naam in'],
    ['no tag', marked('wonder-'), 'wat (als)', 'geen naam van een techniek'],
    ['a technique of the catalogue', marked('wonder-'), 'Open-vraag', 'bestaat al'],
    ['spoken words', marked('Best'), 'x', 'Zet de cursor'],
    ['a tag of the catalogue', marked('check] R'), 'x', 'hoort bij Samenspraak'],
  ])('refused: %s', (_what, script, name, message) => {
    expect(renamed(script, name)).toContain(message);
    expect(renamed(script, name, 'en')).not.toMatch(/naam|cursor op/);
  });

  test('refused: a name by which other lines would mean something else', () => {
    // The line `Doel: rust` is a field now, and would become a turn.
    expect(renamed('doel: rust\nprofessional A: x\ncliënt M|o: x\nMo: Hoi.\n', 'Doel')).toContain(
      'iets anders',
    );
    // `ga naar: einde` ends the conversation now, and would go to the phase.
    expect(renamed('fase: St|art\nga naar: einde\n', 'Einde')).toContain('iets anders');
    // An unknown speaker would become this one.
    expect(renamed('cliënt M|o: x\nMo: Hoi.\nKees: Dag.\n', 'Kees')).toContain('iets anders');
  });

  test('what can be renamed, and with which words to begin', () => {
    const { document, offset } = atCursor(marked('renee'));
    expect(prepareRenameAt(document, offset, 'nl')).toMatchObject({ placeholder: 'Renée' });
    expect(prepareRenameAt(document, document.text.indexOf('Best'), 'en')).toMatchObject({
      refusal: expect.stringContaining('participant'),
    });
  });
});

describe('with names from another file', () => {
  const CAST = 'file:///a/rollen.gesprek';
  const files: Readonly<Record<string, string>> = {
    [CAST]: '// rollen\r\nprofessional Fatima: x\r\ntechniek wonder (gewenste situatie): y\r\n',
    'file:///a/een.gesprek': 'gebruik: rollen.gesprek\nFatima: [wonder] Hoi.\nFATIMA: Ja.\n',
    'file:///a/twee.gesprek': 'gebruik: rollen.gesprek\noefent: wonder\nFatima: Dag.\n',
    'file:///a/los.gesprek': 'professional Fatima: een ander\nFatima: Dag.\n',
  };
  const surroundings: Surroundings = {
    resolve: (uri, path) => new URL(path, uri).href,
    find: (uri) => (files[uri] === undefined ? undefined : readDeclared(files[uri], uri)),
  };
  const open = (uri: string) => documentOf(files[uri]!, uri, surroundings);
  const library: Library = {
    find: (uri) => (files[uri] === undefined ? undefined : open(uri)),
    usersOf: (uri) =>
      Object.keys(files)
        .map(open)
        .filter(({ conversation }) =>
          conversation.uses.some(({ path }) => new URL(path.text, conversation.uri).href === uri),
        ),
  };
  const one = open('file:///a/een.gesprek');
  const speaker = one.text.indexOf('FATIMA') + 2;

  test('definition leads there', () => {
    const { uri, range } = definitionAt(one, speaker, library)!;
    expect(uri).toBe(CAST);
    expect(range).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 19 } });
    expect(definitionAt(one, 12, library)?.uri).toBe(CAST);
    expect(definitionAt(one, speaker)?.uri).toBe(CAST);
  });

  test('references are those of all files that take it in, and of no other', () => {
    const count = (offset: number) => {
      const counts: Record<string, number> = {};
      for (const { uri } of referencesAt(one, offset, library)) counts[uri] = (counts[uri] ?? 0) + 1;
      return counts;
    };
    expect(count(speaker)).toEqual({ [CAST]: 1, 'file:///a/een.gesprek': 2, 'file:///a/twee.gesprek': 1 });
    expect(count(one.text.indexOf('[wonder') + 2)).toEqual({
      [CAST]: 1,
      'file:///a/een.gesprek': 1,
      'file:///a/twee.gesprek': 1,
    });
  });

  test('rename changes them all, from any of them', () => {
    for (const [uri, offset] of [
      ['file:///a/een.gesprek', speaker],
      [CAST, files[CAST]!.indexOf('Fatima') + 1],
    ] as const) {
      const result = renameAt(open(uri), offset, 'Noor', 'nl', library);
      if ('refusal' in result) throw new Error(result.refusal);
      const { changes } = result.edit;
      expect(Object.keys(changes!).sort()).toEqual(['file:///a/een.gesprek', CAST, 'file:///a/twee.gesprek']);
      for (const [each, edits] of Object.entries(changes!))
        expect(edited(open(each), edits)).toBe(files[each]!.replace(/fatima/gi, 'Noor'));
    }
  });

  test('refused where the file cannot be read, or where the name is taken in one of the others', () => {
    expect(renameAt(one, speaker, 'Noor', 'nl')).toMatchObject({
      refusal: expect.stringContaining('rollen.gesprek'),
    });
    const taken = documentOf(
      'gebruik: rollen.gesprek\ncliënt Noor: z\nNoor: Hoi.\n',
      'file:///a/drie.gesprek',
      surroundings,
    );
    const more: Library = { ...library, usersOf: (uri) => [...library.usersOf(uri), taken] };
    expect(renameAt(one, speaker, 'Noor', 'nl', more)).toMatchObject({
      refusal: expect.stringContaining('bestaat al'),
    });
  });
});
