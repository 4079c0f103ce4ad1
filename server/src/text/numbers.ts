import { fold } from './fold.ts';

const DUTCH = [
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
].flatMap((row) => row.split(' '));

const ENGLISH = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
].flatMap((row) => row.split(' '));

const TENS: ReadonlyMap<string, number> = new Map(
  [
    ['dertig', 'thirty'],
    ['veertig', 'forty'],
    ['vijftig', 'fifty'],
    ['zestig', 'sixty'],
    ['zeventig', 'seventy'],
    ['tachtig', 'eighty'],
    ['negentig', 'ninety'],
    ['honderd', 'hundred'],
  ].flatMap(([nl, en], index) => [[nl!, 30 + 10 * index] as const, [en!, 30 + 10 * index] as const]),
);

/** Number words of both languages, folded, with their value. Halves included: `zevenenhalf`, `zeveneneenhalf`. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...DUTCH.flatMap((word, value) => [
    [word, value] as const,
    [`${word}enhalf`, value + 0.5] as const,
    [`${word}eneenhalf`, value + 0.5] as const,
    [`${word}tje`, value] as const,
  ]),
  ...ENGLISH.map((word, value) => [word, value] as const),
  ...TENS,
  ['anderhalf', 1.5],
  ['tweetje', 2],
  ['drietje', 3],
  ['viertje', 4],
  ['vijfje', 5],
  ['zesje', 6],
  ['zeventje', 7],
  ['achtje', 8],
  ['negentje', 9],
  ['tientje', 10],
]);

const DIGITS = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/**
 * The number that one word says, in digits (`4`, `7,5`, `7.5`) or in words of either language
 * (`vier`, `zevenenhalf`, `six`), or undefined. `een` says 1 here; whether it is an article is for the
 * reader of the sentence to tell.
 */
export function numberOf(word: string): number | undefined {
  if (DIGITS.test(word)) return Number(word.replace(',', '.'));
  return WORDS.get(fold(word).replace(/-/g, ''));
}

/** Every word of either language that says a number, folded. Words in two parts (`six and a half`) are not in it. */
export function numberWords(): Iterable<string> {
  return WORDS.keys();
}
