/** A broken line costs exactly one finding, and leaves every other finding as it was. */
import { describe, expect, test } from 'vitest';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { textOf } from '../../server/src/lint/render.ts';
import { readScript } from '../../server/src/reading/read.ts';
import { surroundingsOf } from '../support/surroundings.ts';

/** A script with findings of its own, of several kinds, that must all stay. */
const script = `gesprek: Gamen en slapen
taal: nl
methode: GIZ
gebruik: via-rollen.gesprek
doel: Rust in huis

professional Iris: jeugdverpleegkundige
cliënt Bram: vader van Sam
ander Oma: woont bij Bram in huis
techniek toverstaf (gewenste situatie): wat er met een toverstaf anders zou zijn

fase: Kennismaken

Iris: [open vraag] Hoe is het?
Bram: Druk.
Iris: [open vraag] Wat maakt het druk?
Bram: De school.
Iris: [open vraag] En hoe is het thuis?
Bram:
Oma: Wij hebben het gezellig.
keuze: Wat zeg je nu?
optie: doorvragen
Iris: [toverstaf] Wat zou er met een toverstaf anders zijn?
feedback: Je blijft bij Bram.
ga naar: Afronden
optie: terug
Iris: [reflectie] Je bent moe.
verwacht: lege-beurt
Bram:
negeer: lege-beurt - ook Oma zwijgt
Oma:
ga naar: Kennismaken
einde keuze

fase: Afronden

schaal succes 0-10: rust in huis
stap 1:
Iris: Een 10 is de avond zoals jij die wilt, een 0 is dat er nog niets van te zien is.
stap 2:
Iris: Waar sta je nu?
Bram: [positie 12] Een twaalf.
stap 3:
Iris: Wat maakt dat het een 6 is en geen 4?
Bram: We eten samen.
einde schaal
Iris: [samenvatting] Je wilt rust in huis.
      [check] Klopt dat?
Bram: [bevestiging] Ja.
ga naar: einde
`;

const uri = 'file:///broken.gesprek';

/** Each finding in words, without its place: that moves with the lines above it. */
function said(text: string): string[] {
  const { findings, expected } = lint(readScript(text, uri, surroundingsOf(uri)));
  const words = (finding: Finding) => `${finding.rule.id}: ${textOf(finding, 'nl')}`;
  return [...findings.map(words), ...expected.map((finding) => `verwacht ${words(finding)}`)].sort();
}

/** What a broken script says more, and what it no longer says. */
function difference(broken: string) {
  const before = said(script);
  const more: string[] = [];
  for (const each of said(broken)) {
    const index = before.indexOf(each);
    if (index < 0) more.push(each.slice(0, each.indexOf(':')));
    else before.splice(index, 1);
  }
  return { more, gone: before };
}

function swap(line: string, broken: string): string {
  expect(script.split('\n').filter((each) => each === line).length, line).toBeGreaterThan(0);
  return script.replace(`\n${line}\n`, () => `\n${broken}\n`);
}

function insert(line: string, behind: string): string {
  return swap(behind, `${behind}\n${line}`);
}

test('the script has findings of its own', () => {
  expect(said(script).length).toBeGreaterThan(3);
});

describe('a line that is added', () => {
  test.each([
    // stray
    ['en dat is zo sinds de zomer', 'Bram: Druk.', 'syntax'],
    ['Het is maandag en het regent.', 'fase: Kennismaken', 'syntax'],
    ['(stilte', 'Bram: Druk.', 'syntax'],
    ['(knikt) Ja, zo is dat.', 'Bram: Druk.', 'syntax'],
    ['# nog eens nakijken', 'fase: Kennismaken', 'syntax'],
    ['en dat is zo\n  sinds de zomer', 'Bram: Druk.', 'syntax'],
    ['  zomaar een regel', 'fase: Kennismaken', 'syntax'],
    // what stands where it cannot
    ['feedback: te vroeg', 'Bram: Druk.', 'syntax'],
    ['einde schaal', 'Bram: Druk.', 'syntax'],
    ['einde keuze', 'fase: Afronden', 'syntax'],
    // what lacks its text
    ['ga naar:', 'Iris: [open vraag] En hoe is het thuis?', 'syntax'],
    ['gebruik:', 'doel: Rust in huis', 'syntax'],
    ['verwacht:', 'Bram: Druk.', 'syntax'],
    ['negeer:', 'Bram: Druk.', 'syntax'],
    ['professional:', 'doel: Rust in huis', 'syntax'],
    ['techniek: een idee', 'doel: Rust in huis', 'syntax'],
    ['techniek glazen bol (waarzeggen): een idee', 'doel: Rust in huis', 'syntax'],
    ['techniek glazen bol: een idee', 'doel: Rust in huis', 'syntax'],
    // names and rules that are none
    ['ga naar: Nergens', 'Bram: [bevestiging] Ja.', 'unknown-phase'],
    ['verwacht: geen-idee', 'Bram: Druk.', 'unknown-rule'],
    ['gebruik: weg.gesprek', 'doel: Rust in huis', 'unknown-file'],
    ['gebruik: dit-gesprek.gesprek', 'doel: Rust in huis', 'circular-use'],
    ['cliënt Brám: een ander', 'cliënt Bram: vader van Sam', 'duplicate-name'],
    ['stap 2:', 'Bram: We eten samen.', 'duplicate-step'],
    ['stap 9:', 'Bram: We eten samen.', 'unknown-step'],
  ])('%j', (line, behind, rule) => {
    const { more, gone } = difference(insert(line, behind));
    expect(gone).toEqual([]);
    expect(more).toEqual([rule]);
  });
});

describe('a line that is broken', () => {
  test.each([
    // a missing colon
    ['fase: Afronden', 'fase Afronden', 'syntax'],
    ['cliënt Bram: vader van Sam', 'cliënt Bram vader van Sam', 'syntax'],
    ['cliënt Bram: vader van Sam', 'cliënt Bram, vader van Sam', 'syntax'],
    ['cliënt Bram: vader van Sam', 'cliënt: Bram, vader van Sam', 'syntax'],
    ['professional Iris: jeugdverpleegkundige', 'professional: Iris', 'syntax'],
    ['ander Oma: woont bij Bram in huis', 'ander Oma woont bij Bram in huis', 'syntax'],
    [
      'techniek toverstaf (gewenste situatie): wat er met een toverstaf anders zou zijn',
      'techniek toverstaf (gewenste situatie)',
      'syntax',
    ],
    ['gebruik: via-rollen.gesprek', 'gebruik via-rollen.gesprek', 'syntax'],
    ['methode: GIZ', 'methode GIZ', 'syntax'],
    ['taal: nl', 'taal nl', 'syntax'],
    ['taal: nl', 'taal: fries', 'syntax'],
    ['taal: nl', 'taal:', 'syntax'],
    ['schaal succes 0-10: rust in huis', 'schaal succes 0-10 rust in huis', 'syntax'],
    ['stap 3:', 'stap 3', 'syntax'],
    ['stap 3:', 'stap 3 wat is er al:', 'syntax'],
    ['keuze: Wat zeg je nu?', 'keuze Wat zeg je nu?', 'syntax'],
    ['keuze: Wat zeg je nu?', '// keuze: Wat zeg je nu?', 'syntax'],
    ['optie: terug', 'optie terug', 'syntax'],
    ['optie: terug', 'optie 2: terug', 'syntax'],
    ['ga naar: Afronden', 'ga naar Afronden', 'syntax'],
    ['verwacht: lege-beurt', 'verwacht lege-beurt', 'syntax'],
    ['negeer: lege-beurt - ook Oma zwijgt', 'negeer lege-beurt - ook Oma zwijgt', 'syntax'],
    ['einde schaal', 'einde schaal: en nu verder', 'syntax'],
    ['einde schaal', 'einde schal', 'syntax'],
    // a typing error in a keyword
    ['fase: Afronden', 'fsae: Afronden', 'unknown-speaker'],
    ['cliënt Bram: vader van Sam', 'clënt Bram: vader van Sam', 'unknown-speaker'],
    ['professional Iris: jeugdverpleegkundige', 'Profesional Iris', 'unknown-speaker'],
    ['schaal succes 0-10: rust in huis', 'schaall succes 0-10: rust in huis', 'unknown-speaker'],
    ['stap 3:', 'stpa 3:', 'unknown-speaker'],
    ['keuze: Wat zeg je nu?', 'keuz: Wat zeg je nu?', 'unknown-speaker'],
    ['optie: terug', 'opite: terug', 'unknown-speaker'],
    ['ga naar: Afronden', 'ga nar: Afronden', 'unknown-speaker'],
    ['gebruik: via-rollen.gesprek', 'gebriuk: via-rollen.gesprek', 'unknown-speaker'],
    ['negeer: lege-beurt - ook Oma zwijgt', 'negeeer: lege-beurt - ook Oma zwijgt', 'unknown-speaker'],
    // a typing error in a name
    ['Bram: We eten samen.', 'Brem: We eten samen.', 'unknown-speaker'],
    ['Bram: [bevestiging] Ja.', 'Brem: [bevestiging] Ja.', 'unknown-speaker'],
    ['Bram: [bevestiging] Ja.', 'Bram: [bevestigign] Ja.', 'unknown-technique'],
    ['ga naar: Afronden', 'ga naar: Aforden', 'unknown-phase'],
    ['verwacht: lege-beurt', 'verwacht: lege-beurt, leege-beurt', 'unknown-rule'],
  ])('%j becomes %j', (line, broken, rule) => {
    const { more, gone } = difference(swap(line, broken));
    expect(gone).toEqual([]);
    expect(more).toEqual([rule]);
  });

  test('two ends of a scale that do not go together', () => {
    // What was outside 0-10 cannot be seen on a scale that nobody can read.
    const { more } = difference(
      swap('schaal succes 0-10: rust in huis', 'schaal succes 0-groen: rust in huis'),
    );
    expect(more).toEqual(['syntax']);
  });

  test('a scale that is not there: all its steps together', () => {
    const { more } = difference(swap('schaal succes 0-10: rust in huis', '// vergeten'));
    expect(more.filter((rule) => rule === 'step-outside-scale')).toHaveLength(1);
  });
});

describe('what the decisions call right', () => {
  test.each([
    ['a continuation with a colon (2)', 'Bram: Druk.', 'Bram: Druk. Ik zei:\n  weet je wat: ga weg.'],
    ['a participant without a colon (4)', 'professional Iris: jeugdverpleegkundige', 'professional Iris'],
    ['the other language (5)', 'einde schaal', 'end scale'],
    ['the other language (5)', 'ga naar: einde', 'go to: end'],
    ['a choice that a phase closes (6)', 'einde keuze', ''],
    ['a gesture as text (9)', 'Bram: Druk.', 'Bram: (knikt)'],
    ['text in brackets (8)', 'Bram: Druk.', 'Bram: Druk, [zie bijlage 2], met [3] dingen […].'],
    ['names without accents (16)', 'cliënt Bram: vader van Sam', 'CLIENT Brâm: vader van Sam'],
    [
      'a phase and a person of one name (16)',
      'ander Oma: woont bij Bram in huis',
      'ander Oma\nander Kennismaken',
    ],
    ['a name that is a keyword (15)', 'ander Oma: woont bij Bram in huis', 'ander Oma\nander Stap'],
  ])('%s', (_decision, line, right) => {
    const { more, gone } = difference(swap(line, right));
    // Who is introduced here only for a name does not speak, and a rule of its own says so.
    expect({ more: more.filter((rule) => rule !== 'unused-participant'), gone }).toEqual({
      more: [],
      gone: [],
    });
  });

  test('comments and blanks before the title (11)', () => {
    expect(difference(`// voor de trainer\n\n${script}`)).toEqual({ more: [], gone: [] });
  });

  test('a colour outside the matrix, or a range the wrong way round, is no fault of the language (14)', () => {
    for (const range of ['groen-rood', '10-0', 'rood-paars']) {
      const { more } = difference(
        swap('schaal succes 0-10: rust in huis', `schaal succes ${range}: rust in huis`),
      );
      expect(more.filter((rule) => rule === 'syntax')).toEqual([]);
    }
  });
});
