import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/locale/language.ts';
import { positionsIn } from '../../server/src/text/positions.ts';

const read = (text: string, language: Language): string =>
  positionsIn(text, language)
    .map(({ value, role }) => `${value.number ?? value.colour} ${role}`)
    .join(', ');

const cases: readonly (readonly [Language, string, string])[] = [
  ['nl', 'Wat maakt dat het een 4 is en geen 2?', '4 compared-current, 2 compared-other'],
  ['nl', 'Je geeft het al een 4.', '4 compared-current'],
  ['nl', 'Waarom zit je op een vijf en niet op een drie?', '5 compared-current, 3 compared-other'],
  ['nl', 'Het is oranje, in plaats van rood.', 'orange compared-current, red compared-other'],
  ['nl', 'Wat is er anders dan bij een 2?', '2 compared-other'],
  ['nl', 'Hoe ga je van oranje naar geel?', 'orange from, yellow to'],
  ['nl', 'Wat is er nodig om van die 5 een 6 te maken?', '5 from, 6 to'],
  ['nl', 'Een stapje hoger, een 5, hoe ziet dat eruit?', '5 higher'],
  ['nl', 'Op een schaal van 0 tot 10, waar sta je?', '0 end, 10 end'],
  ['nl', 'Tussen de 4 en de 5.', '4 plain, 5 plain'],
  ['nl', 'Zevenenhalf.', '7.5 plain'],
  ['nl', 'zes en een half', '6.5 plain'],
  ['nl', 'Een zesje, denk ik.', '6 plain'],
  ['nl', 'Een één.', '1 plain'],
  ['nl', '7,5', '7.5 plain'],
  ['nl', 'Ik ben 14 en hij is 6 jaar.', ''],
  ['nl', 'Om 7 uur, om 8, half acht, 19.30, 4 mei.', ''],
  ['nl', 'Eén keer per week, 3 kinderen, 4 dagen, een keer, een goede dag.', ''],
  ['nl', 'Een zes voor wiskunde, het kost 5 euro of € 5.', ''],
  ['nl', 'De 4e keer in groep 7.', ''],
  ['nl', 'Een rode auto. Blauw licht.', ''],
  ['en', 'Why a 6 and not a 4?', '6 compared-current, 4 compared-other'],
  ['en', 'What makes it orange rather than red?', 'orange compared-current, red compared-other'],
  ['en', 'From a 4 to a 6.', '4 from, 6 to'],
  ['en', 'On a scale from zero to ten.', '0 end, 10 end'],
  ['en', 'Six and a half.', '6.5 plain'],
  ['en', 'Nine out of ten.', '9 plain'],
  ['en', 'Um, one?', '1 plain'],
  ['en', "I was ten, she's two, he's in year nine. Four cans a week, at half past eight.", ''],
  ['en', 'One day, a blue car, no one.', ''],
];

describe('positions', () => {
  it.each(cases)('%s: %s', (language, text, expected) => expect(read(text, language)).toBe(expected));

  it('give the place of the number itself', () => {
    const [first] = positionsIn('Een 7,5 dus.', 'nl');
    expect(first).toMatchObject({ from: 4, to: 7 });
  });

  it('lie in the text, in order, for any text', () => {
    const words = fc.constantFrom(
      'een',
      '4',
      'geen',
      'rood',
      'van',
      'naar',
      'tot',
      '0',
      'half',
      'en',
      '.',
      'één',
      'not',
      'a',
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom('nl', 'en'), (parts, language) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { from, to } of positionsIn(text, language)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });
});
