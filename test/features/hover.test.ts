import { describe, expect, test } from 'vitest';
import { background } from '../../server/src/catalogue/background.ts';
import { techniqueNamed } from '../../server/src/catalogue/catalogue.ts';
import { offsetAt } from '../../server/src/features/document.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { keywords } from '../../server/src/language/keywords.ts';
import type { Language } from '../../server/src/locale/language.ts';
import { allRules } from '../../server/src/rules/registry.ts';
import { atCursor } from '../support/cursor.ts';

const HEAD = `professional Anna: werkt bij *Jong*
cliënt Mo: vader
techniek wondervraag (gewenste situatie): de dag na het wonder
fase: Start
`;

function hover(marked: string, locale: Language = 'nl', uri?: string) {
  const { document, offset } = atCursor(marked, uri);
  const found = hoverAt(document, offset, locale, (rule) => `https://example.org/${rule.id}`);
  if (found === undefined) return undefined;
  const { start, end } = found.range!;
  const about = document.text.slice(offsetAt(document, start), offsetAt(document, end));
  return { about, text: (found.contents as { value: string }).value };
}

describe('on a tag', () => {
  test('what it is, why, an example, its kin and the list that belongs to it', () => {
    const found = hover(`${HEAD}Anna: [reflec|tie] Je bent moe.`)!;
    const { nl } = techniqueNamed('reflectie')!;
    expect(found.about).toBe('[reflectie]');
    for (const part of [nl.description, nl.why, nl.examples[0]!]) expect(found.text).toContain(part);
    expect(found.text).toContain('complexe reflectie');
    const list = background.find(({ id }) => id === 'reflection-parts')!;
    expect(found.text).toContain(list.title.nl);
    for (const item of list.items) expect(found.text).toContain(item.nl);
  });

  test.each([
    ['reflectie', ['reflection-parts', 'listening']],
    ['reflectie op emotie', ['reflection-parts']],
    ['bekrachtiging', ['affirmation-parts', 'affirmation-subjects']],
    ['samenvatting', ['summary-parts']],
    ['toestemming vragen', ['information-steps']],
    ['informatie', ['information-steps', 'information-that-fits', 'righting-reflex-moments']],
    ['advies', ['information-steps', 'righting-reflex-moments']],
    ['reactie vragen', ['information-steps']],
    ['overtuigen', ['righting-reflex-moments', 'professional-behaviours']],
    ['autonomie benadrukken', ['spirit', 'professional-behaviours']],
    ['oplossingsgerichte vraag', ['solution-focused-assumptions', 'solution-focused-stance']],
    ['gewenste situatie', ['desired-situation-facets']],
    ['uitzondering', ['exception-versus-success']],
    ['schaalvraag', ['what-a-scale-rates']],
  ])('[%s] has the background that helps there', (name, ids) => {
    for (const locale of ['nl', 'en'] as const) {
      const { text } = hover(`${HEAD}Anna: [${name}|] Hoi.`, locale)!;
      for (const id of ids) {
        const list = background.find((each) => each.id === id)!;
        for (const part of [list.title, ...list.items]) expect(text).toContain(part[locale]);
      }
    }
  });

  test('in the language of the reader, with the name that the script uses', () => {
    const found = hover(`${HEAD}Anna: [|reflectie] Je bent moe.`, 'en')!;
    expect(found.text).toContain('**reflectie** (reflection)');
    expect(found.text).toContain(techniqueNamed('reflectie')!.en.why);
  });

  test('an own technique tells what its script says and what it is a kind of', () => {
    const found = hover(`${HEAD}Anna: [wonder|vraag] Stel…`)!;
    expect(found.text).toContain('de dag na het wonder');
    expect(found.text).toContain(techniqueNamed('gewenste situatie')!.nl.why);
  });

  test('a technique to practise', () => {
    expect(hover('oefent: check, open| vraag')).toMatchObject({ about: 'open vraag' });
  });

  test('nothing on what names nothing, and nothing on spoken words', () => {
    expect(hover(`${HEAD}Anna: [vraagje|s] Hoi.`)).toBeUndefined();
    expect(hover(`${HEAD}Anna: Ho|i.`)).toBeUndefined();
  });
});

test('on a rule: its summary, its other name and a link to its page', () => {
  const rule = allRules[0]!;
  const found = hover(`${HEAD}verwacht: ${rule.dutchName}|\nAnna: Hoi.`)!;
  expect(found.about).toBe(rule.dutchName);
  expect(found.text).toContain(rule.id);
  expect(found.text).toContain(`https://example.org/${rule.id}`);
});

describe('on a keyword', () => {
  test.each(Object.entries(keywords))('%s', (_id, { nl, en, form }) => {
    for (const [word, uri, locale] of [
      [nl, 'file:///x.gesprek', 'nl'],
      [en, 'file:///x.conversation', 'en'],
    ] as const) {
      const line = form === 'end' ? word : form === 'named' ? `${word} 1: x` : `${word}: x`;
      const found = hover(`|${line}`, locale, uri)!;
      expect(found.text.length).toBeGreaterThan(20);
    }
  });

  test('a declared name wins over a keyword', () => {
    expect(hover('cliënt Doel: jongen\nfase: A\nDo|el: Hoi.')!.text).toContain('jongen');
  });
});

describe('on a scale', () => {
  const SCALE = `${HEAD}schaal belang 0-10: samen eten
stap 2:
Mo: [positie 4] Een vier.
`;

  test('its kind and what its ends mean', () => {
    const found = hover(`${HEAD}schaal bel|ang 0-10: samen eten\n`)!;
    expect(found.about).toBe('schaal belang 0-10');
    expect(found.text).toContain('Een 0 betekent');
    expect(found.text).toContain('Een 10 betekent');
    expect(found.text).toContain('samen eten');
  });

  test('the five colours in their order', () => {
    expect(hover(`${HEAD}sch|aal belang rood-groen: x\n`)!.text).toContain(
      'rood, oranje, geel, blauw, groen',
    );
  });

  test('a step with phrases about the number that the client named', () => {
    const found = hover(`${SCALE}st|ap 3:\n`)!;
    expect(found.about).toBe('stap 3');
    expect(found.text).toContain('een 4 is en niet een 2');
  });

  test('a step tells why it helps, and the background that belongs to it', () => {
    const { text } = hover(`${SCALE}st|ap 5:\n`)!;
    expect(text).toContain(techniqueNamed('stapje hoger')!.nl.why);
    expect(text).toContain(background.find(({ id }) => id === 'desired-situation-facets')!.title.nl);
    const rates = background.find(({ id }) => id === 'what-a-scale-rates')!;
    for (const place of [`${HEAD}sch|aal belang 0-10: x\n`, `${SCALE}st|ap 2:\n`])
      for (const item of rates.items) expect(hover(place)!.text).toContain(item.nl);
  });

  test('in English 8 has "an"', () => {
    const script = 'scale: x\nstep 2:\nMo: [position 8] x\n|step 3:\n';
    expect(hover(script, 'en', 'file:///x.conversation')!.text).toContain('an 8 and not a 6');
  });

  test('colours go one step down and one up', () => {
    const script = `${HEAD}schaal belang rood-groen: x\nstap 2:\nMo: [positie geel] x\n`;
    expect(hover(`${script}|stap 3:\n`)!.text).toContain('geel is en niet oranje');
    expect(hover(`${script}|stap 5:\n`)!.text).toContain('van geel naar blauw');
  });

  test('a step without a position leaves a gap', () => {
    expect(hover(`${HEAD}schaal belang 0-10: x\n|stap 3:\n`)!.text).toContain('het … is en niet …');
  });

  test('a step that does not exist', () => {
    expect(hover(`${HEAD}|stap 9: x\n`)!.text).toContain('1 tot en met 6');
  });
});

test('on a participant: role, description as plain text, number of turns', () => {
  const found = hover(`${HEAD}Anna: Hoi.\nMo: Hoi.\nAn|na: Dag.\n`)!;
  expect(found).toMatchObject({ about: 'Anna' });
  expect(found.text).toContain('\\*Jong\\*');
  expect(found.text).toContain('2 keer');
  expect(hover('professional An|na: x')!.text).toContain('nog niets gezegd');
});

test('on a phase, and where it is gone to', () => {
  expect(hover(`${HEAD}Anna: Hoi.\nga naar: sta|rt\n`)).toMatchObject({ about: 'start' });
  expect(hover(`${HEAD}Anna: Hoi.\nga naar: ein|de\n`)!.text).toContain('eindigt');
});
