import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { techniqueNamed } from '../../server/src/catalogue/catalogue.ts';
import { completionsAt, folderToListAt } from '../../server/src/features/completion.ts';
import { offsetAt } from '../../server/src/features/document.ts';
import { allRules, ruleNameIn } from '../../server/src/rules/registry.ts';
import { atCursor } from '../support/cursor.ts';
import { edited } from '../support/edits.ts';

const HEAD = `gesprek: Slapen
oefent: reflectie
professional Anna: jeugdverpleegkundige
cliënt Mo: vader
cliënt Zoë: dochter
techniek wondervraag (gewenste situatie): de dag na het wonder

fase: Kennismaken
Anna: Fijn dat jullie er zijn.
Mo: Dank je.
`;

function offered(marked: string, uri?: string): CompletionItem[] {
  const { document, offset } = atCursor(marked, uri);
  return completionsAt(document, offset, 'nl');
}

function labels(marked: string, uri?: string): string[] {
  return offered(marked, uri).map((item) => item.label);
}

function chosen(marked: string, label: string, uri?: string): string {
  const { document, offset } = atCursor(marked, uri);
  const item = completionsAt(document, offset, 'nl').find((each) => each.label === label);
  if (item === undefined) throw new Error(`${label} is not offered`);
  return edited(document, [item.textEdit as TextEdit]);
}

describe('at the start of a line', () => {
  test('the one who speaks next comes first, and who spoke last comes last', () => {
    const speakers = labels(`${HEAD}|`).filter((label) => /^\S+:$/.test(label));
    expect(speakers).toEqual(['Anna:', 'Zoë:', 'Mo:']);
  });

  test('after the professional the client who spoke most lately', () => {
    const speakers = labels(`${HEAD}Anna: Hoe is het?\n|`).filter((label) => /^\S+:$/.test(label));
    expect(speakers).toEqual(['Mo:', 'Zoë:', 'Anna:']);
  });

  test('at the head of an option it is about the turn before the choice', () => {
    const script = `${HEAD}keuze: ?\noptie: a\nAnna: Hoi.\noptie: b\n|`;
    expect(labels(script).find((label) => /^\S+:$/.test(label))).toBe('Anna:');
  });

  test('a speaker can come with a technique to choose', () => {
    const item = offered(`${HEAD}|`).find((each) => each.label === 'Anna: [ ]')!;
    expect((item.textEdit as TextEdit).newText).toMatch(
      /^Anna: \[\$\{1\|reflectie,open vraag,[^|]+\|\}\] \$0$/,
    );
  });

  test.each([
    ['', ['optie', 'feedback', 'einde keuze', 'einde schaal', 'stap 1']],
    ['schaal succes 0-10: x\n', ['optie', 'feedback', 'einde keuze']],
    ['keuze: x\n', ['feedback', 'einde keuze', 'einde schaal', 'stap 1']],
    ['keuze: x\noptie: a\nMo: Ja.\neinde keuze\n', ['optie', 'feedback', 'einde keuze']],
    ['schaal succes 0-10: x\nstap 1:\nAnna: x\neinde schaal\n', ['stap 2', 'einde schaal']],
  ])('keywords that make no sense are left out: %j', (text, absent) => {
    const found = labels(`${HEAD}${text}|`);
    expect(found).toContain('fase');
    for (const label of absent) expect(found).not.toContain(label);
  });

  test.each([
    ['schaal succes 0-10: x\n', 'stap 1'],
    ['schaal succes 0-10: x\nstap 1:\nAnna: x\n', 'stap 2'],
    ['schaal succes 0-10: x\nstap 1:\nAnna: x\nstap 2:\nAnna: x\nstap 4:\nAnna: x\n', 'stap 5'],
    ['keuze: x\n', 'optie'],
    ['keuze: x\noptie: a\nMo: Ja.\n', 'feedback'],
    ['keuze: x\noptie: a\nMo: Ja.\n', 'einde keuze'],
    ['schaal succes 0-10: x\nstap 1:\nAnna: x\n', 'einde schaal'],
    ['keuze: x\noptie: a\nkeuze: y\noptie: b\nMo: Ja.\neinde keuze\n', 'optie'],
  ])('inside a block: %j offers %s', (text, label) => {
    expect(labels(`${HEAD}${text}|`)).toContain(label);
  });

  test('a step that is missing further up is offered there', () => {
    const marked = `${HEAD}schaal succes 0-10: x\nstap 1:\nAnna: x\n|\nstap 3:\nAnna: x\n`;
    expect(labels(marked)).toContain('stap 2');
  });

  test('in the head the fields that are not there yet, and in the script the head is over', () => {
    expect(labels('gesprek: x\n|')).toContain('doel');
    expect(labels('gesprek: x\n|')).not.toContain('gesprek');
    expect(labels(`${HEAD}|`)).not.toContain('doel');
  });

  test('an empty script begins with a whole one, a begun script does not', () => {
    for (const empty of ['|', '\n\n|', '\ufeff|', 'ge|']) {
      const [first] = offered(empty);
      expect(first?.detail).toBe('Een heel gesprek om mee te beginnen');
    }
    expect(offered('doel: x\n|').some((item) => item.detail === 'Een heel gesprek om mee te beginnen')).toBe(
      false,
    );
    expect(offered('|', 'file:///x.conversation')[0]?.label).toBe('conversation');
  });

  test('what is typed is replaced, and what follows stays', () => {
    expect(chosen('fa|', 'fase')).toBe('fase: ');
    expect(chosen(`${HEAD}fa|: Slot`, 'fase')).toBe(`${HEAD}fase: Slot`);
    expect(chosen(`${HEAD}  An|\n`, 'Anna:')).toBe(`${HEAD}  Anna: \n`);
    expect(chosen(`${HEAD}A|na: Hoi.`, 'Anna:')).toBe(`${HEAD}Anna: Hoi.`);
    expect(chosen(`${HEAD}ga na|`, 'ga naar')).toBe(`${HEAD}ga naar: `);
    expect(chosen(`${HEAD}(st|)`, '(stilte)')).toBe(`${HEAD}(stilte)`);
    expect(chosen('prof| Anna: x', 'professional')).toBe('professional Anna: x');
  });

  test('accents may be typed or left out', () => {
    const plain = offered('gesprek: x\ncli|').find((item) => item.label === 'cliënt');
    const accented = offered('gesprek: x\nclië|').find((item) => item.label === 'cliënt');
    expect(plain?.filterText).toMatch(/^client/);
    expect(accented?.filterText).toMatch(/^cliënt/);
  });

  test('windows line ends', () => {
    const script = HEAD.replaceAll('\n', '\r\n');
    expect(chosen(`${script}fa|\r\nAnna: Hoi.`, 'fase')).toBe(`${script}fase: \r\nAnna: Hoi.`);
    const pattern = offered(`${script}|`).find((item) => item.label === 'samenvatten')!;
    expect((pattern.textEdit as TextEdit).newText.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('nothing in a comment, in spoken text, or behind a title', () => {
    expect(labels(`${HEAD}// sta|`)).toEqual([]);
    expect(labels(`${HEAD}Anna: Hoe gaat h|et?`)).toEqual([]);
    expect(labels('gesprek: Mijn g|')).toEqual([]);
    expect(labels(`${HEAD}negeer: waarom-vraag - omd|`)).toEqual([]);
  });
});

describe('in a tag', () => {
  test('techniques for the professional come first, those practised before the others', () => {
    const found = labels(`${HEAD}Anna: [|`);
    expect(found.slice(0, 2)).toEqual(['wondervraag', 'reflectie']);
    const roles = found.map((label) => techniqueNamed(label)?.role);
    expect(roles.lastIndexOf('professional')).toBeLessThan(roles.indexOf('client'));
  });

  test("a client's techniques come first for a client, and the script's own one for a professional last", () => {
    const found = labels(`${HEAD}Mo: [|`);
    expect(techniqueNamed(found[0]!)?.role).toBe('client');
    expect(found.at(-1)).toBe('wondervraag');
  });

  test('the technique of the step comes first', () => {
    const scale = `${HEAD}schaal succes 0-10: x\nstap 1:\nAnna: x\nstap 3:\n`;
    expect(labels(`${scale}Anna: [|`)[0]).toBe('vergelijking lager');
  });

  test('positions are those of the scale', () => {
    const numbers = labels(`${HEAD}schaal succes 1-5: x\nstap 2:\nMo: [|`);
    expect(numbers.slice(0, 6)).toEqual(['positie', ...[1, 2, 3, 4, 5].map((each) => `positie ${each}`)]);
    const colours = labels(`${HEAD}schaal succes rood-groen: x\nstap 2:\nMo: [|`);
    expect(colours.slice(1, 6)).toEqual(
      ['rood', 'oranje', 'geel', 'blauw', 'groen'].map((each) => `positie ${each}`),
    );
    expect(labels(`${HEAD}Mo: [|`).filter((label) => /^positie\b/.test(label))).toEqual(['positie']);
  });

  test.each([
    ['Anna: [|', 'Anna: [reflectie] '],
    ['Anna: [|]', 'Anna: [reflectie] '],
    ['Anna: [ref|]', 'Anna: [reflectie] '],
    ['Anna: [re|f] Je bent moe.', 'Anna: [reflectie] Je bent moe.'],
    ['Anna: [re| Je bent moe! [check] Klopt dat?', 'Anna: [reflectie] Je bent moe! [check] Klopt dat?'],
    ['Anna: [samenvatting] Zo. [|', 'Anna: [samenvatting] Zo. [reflectie] '],
    ['Anna:[|]', 'Anna: [reflectie] '],
    ['Anna: |', 'Anna: [reflectie] '],
    ['Anna:|', 'Anna: [reflectie] '],
    ['Anna: [samenvatting] Zo is het. |', 'Anna: [samenvatting] Zo is het. [reflectie] '],
    ['Anna: Ja.\n      [|]', 'Anna: Ja.\n      [reflectie] '],
    ['Anna: Ja.\n      |', 'Anna: Ja.\n      [reflectie] '],
    ['\tAnna: [|]', '\tAnna: [reflectie] '],
    ['Zoë: 😀 [|]', 'Zoë: 😀 [reflectie] '],
    ['Ana: [|]', 'Ana: [reflectie] '],
  ])('%j becomes %j', (typed, wanted) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const all = (text: string) => `${HEAD}${text}\nMo: Nee.\n`.replaceAll('\n', lineBreak);
      expect(chosen(all(typed), 'reflectie')).toBe(all(wanted));
    }
  });

  test('what is typed so far finds the item: the replaced text opens as its filter does', () => {
    const { document, offset } = atCursor(`${HEAD}Anna: [open v|`);
    const item = completionsAt(document, offset, 'nl').find((each) => each.label === 'open vraag')!;
    const { range } = item.textEdit as TextEdit;
    expect(item.filterText!.startsWith(document.text.slice(offsetAt(document, range.start), offset))).toBe(
      true,
    );
  });

  test('an escaped bracket opens no tag', () => {
    expect(labels(`${HEAD}Anna: Zie \\[bij|`)).toEqual([]);
  });

  test('each says what it is, why it helps, and an example, in the language of the reader', () => {
    const { document, offset } = atCursor(`${HEAD}Anna: [|`);
    const item = completionsAt(document, offset, 'en').find((each) => each.label === 'reflectie')!;
    const technique = techniqueNamed('reflectie')!;
    const { value } = item.documentation as { value: string };
    expect(value).toContain(technique.en.why);
    expect(value).toContain(technique.nl.examples[0]);
  });
});

describe('behind a keyword', () => {
  test('phases, and the end of the conversation', () => {
    const script = `${HEAD}fase: Één stap verder\nMo: x\n`;
    expect(labels(`${script}ga naar: |`)).toEqual(['Kennismaken', 'Één stap verder', 'einde']);
    expect(chosen(`${script}ga naar: k|x`, 'Kennismaken')).toBe(`${script}ga naar: Kennismaken`);
    expect(chosen(`${script}ga naar:|`, 'einde')).toBe(`${script}ga naar: einde`);
    expect(labels('phase: Start\ngo to: |', 'file:///x.conversation')).toEqual(['Start', 'end']);
  });

  test('rules by their name in the language of the script, each once', () => {
    const names = (language: 'nl' | 'en') => allRules.map((rule) => ruleNameIn(rule, language));
    expect(labels(`${HEAD}verwacht: |`)).toEqual(names('nl'));
    expect(labels('Anna: x\nignore: |', 'file:///x.conversation')).toEqual(names('en'));
    const [first, second] = names('nl');
    expect(labels(`${HEAD}verwacht: ${first}, |`)).toEqual(names('nl').slice(1));
    expect(chosen(`${HEAD}negeer: ${first}, x| - omdat`, second!)).toBe(
      `${HEAD}negeer: ${first}, ${second} - omdat`,
    );
    expect(chosen(`${HEAD}negeer: x|, ${first}`, second!)).toBe(`${HEAD}negeer: ${second}, ${first}`);
  });

  test('techniques to practise, without those that are named', () => {
    const found = labels('oefent: open vraag, |');
    expect(found).toContain('reflectie');
    expect(found).not.toContain('open vraag');
    expect(found).not.toContain('verandertaal');
    expect(chosen('oefent: open vraag,|', 'reflectie')).toBe('oefent: open vraag,reflectie');
    expect(chosen('oefent: open|, check', 'reflectie')).toBe('oefent: reflectie, check');
  });

  test('language and method', () => {
    expect(labels('taal: |')).toEqual(['nl', 'en']);
    expect(labels('methode: |')).toEqual(['GIZ', 'MGV', 'OGW']);
    expect(labels('method: |', 'file:///x.conversation')).toEqual(['GIZ', 'MI', 'SFW']);
  });

  test('kind and range of a scale', () => {
    expect(labels(`${HEAD}schaal |`)).toContain('belang');
    expect(labels(`${HEAD}schaal belang |`)).toEqual(['0-10', 'rood-groen']);
    expect(chosen(`${HEAD}schaal bel|: x`, 'belang')).toBe(`${HEAD}schaal belang: x`);
    expect(chosen(`${HEAD}schaal belang ro|`, 'rood-groen')).toBe(`${HEAD}schaal belang rood-groen`);
    expect(labels('scale goal attainment |', 'file:///x.conversation')).toEqual(['0-10', 'red-green']);
  });

  test('the kind of an own technique', () => {
    expect(chosen('techniek wonder (gew|): x', 'gewenste situatie')).toBe(
      'techniek wonder (gewenste situatie): x',
    );
    expect(chosen('techniek wonder (|', 'open vraag')).toBe('techniek wonder (open vraag');
  });

  test('files of the folder that the path leads to', () => {
    const marked = 'gebruik: gedeeld/ro|';
    const { document, offset } = atCursor(marked, 'file:///a/x.gesprek', {
      find: () => undefined,
      resolve: (uri, path) => new URL(path, uri).href,
    });
    expect(folderToListAt(document, offset)).toBe('file:///a/gedeeld/');
    expect(folderToListAt(document, 3)).toBeUndefined();
    const items = completionsAt(document, offset, 'nl', ['rollen.gesprek', 'foto.png', 'diep/']);
    expect(items.map((item) => item.label)).toEqual(['rollen.gesprek', 'diep/', '../']);
    expect(edited(document, [items[0]!.textEdit as TextEdit])).toBe('gebruik: gedeeld/rollen.gesprek');
  });

  test('a script does not take in itself', () => {
    const { document, offset } = atCursor('gebruik: |', 'file:///a/x.gesprek');
    const items = completionsAt(document, offset, 'nl', ['x.gesprek', 'y.conversation']);
    expect(items.map((item) => item.label)).toEqual(['y.conversation', '../']);
  });
});
