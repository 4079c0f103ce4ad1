import fc from 'fast-check';
import { techniques } from '../../server/src/catalogue/catalogue.ts';
import { keywords } from '../../server/src/language/keywords.ts';

const spellings = Object.values(keywords).flatMap(({ nl, en }) => [nl, en]);
const names = ['Anna', 'Mo', 'René', 'Stap', 'Doel', 'Ander kind', 'Anna-Lena', 'X'];
const tagNames = techniques.flatMap((technique) => [
  technique.nl.name,
  technique.en.name,
  ...technique.nl.aliases,
]);

const words = fc.constantFrom(
  'Hoe is het?',
  'Ja.',
  'een vier',
  'Klopt dat?',
  'waarom',
  '…',
  'Ik zei: ga weg',
  '“Nou”',
  '[3]',
  '[zie bijlage 2]',
  '\\[plat\\]',
  '\\(',
  'a\\b',
  '//',
  '10:30',
  'é',
  '😀',
  '(knikt)',
  'maar',
  'oranje',
  'stap 2',
  'einde schaal',
  ':',
  '[',
);
const text = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' '));
const tag = fc.oneof(
  fc.constantFrom(...tagNames).map((name) => `[${name}]`),
  fc.constantFrom(
    '[positie 4]',
    '[positie 7,5]',
    '[positie rood]',
    '[opne vraag]',
    '[]',
    '[OPEN-VRAAG]',
    '[nee]',
  ),
);
const said = fc.array(fc.oneof(text, tag), { maxLength: 5 }).map((parts) => parts.join(' '));
const label = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...spellings));

const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...names), said).map(([name, rest]) => `${name}: ${rest}`),
  },
  { weight: 2, arbitrary: fc.tuple(label, text).map(([name, rest]) => `${name}: ${rest}`) },
  fc
    .tuple(fc.constantFrom('professional', 'cliënt', 'client', 'ander'), fc.constantFrom(...names))
    .map(([role, name]) => `${role} ${name}: wie`),
  fc.constantFrom(
    'schaal belang 0-10: slapen',
    'scale confidence red-green: sleep',
    'schaal:',
    'schaal van veel naar weinig: x',
    'stap 1:',
    'stap 2: waar',
    'step 3:',
    'stap:',
    'stap x:',
    'einde schaal',
    'end scale',
    'keuze: wat nu?',
    'optie: a',
    'option: b',
    'feedback: mooi',
    'einde keuze',
    'ga naar: Verkennen',
    'ga naar: einde',
    'ga naar: Nergens',
    'fase: Verkennen',
    'phase: Closing',
    'fase Los',
    'verwacht: why-question',
    'negeer: waarom-vraag, x - want',
    'techniek wondervraag (gewenste situatie): droom',
    'techniek leeg: x',
    'gebruik: rollen.gesprek',
    'taal: en',
    'taal: xx',
    '(stilte)',
    '(stilte 5s)',
    '(lacht) en dan',
    '// opmerking',
    '',
    '   ',
    'los eind',
    'Let op: dit',
    ': x',
  ),
  fc
    .tuple(
      fc.constantFrom('  ', '\t', '      '),
      fc.oneof(
        said,
        fc.tuple(label, said).map(([name, rest]) => `${name}: ${rest}`),
      ),
    )
    .map((parts) => parts.join('')),
);

/** Scripts, whole and broken: lines of every form in any order, with any line ends. */
export const anyScript: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n')), { maxLength: 40 }),
    fc.constantFrom('', '', '\ufeff'),
  )
  .map(([lines, mark]) => mark + lines.map((each) => each.join('')).join(''));

/** Any text at all: scripts, and characters without sense or reason. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyScript,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      ' ',
      '\t',
      ':',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '/',
      '-',
      'a',
      'é',
      '4',
      '\u2028',
      '\u00a0',
      '\ud83d',
      '\0',
    ),
    maxLength: 60,
  }),
);
