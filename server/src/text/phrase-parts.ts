/** Reading phrases, written as `phrases.ts` says, as parts. */
import { wordKey } from './fold.ts';
import { GAP, numberInVocabulary, POSITION } from './vocabulary.ts';

/** A word or a group of alternatives: `klopt`, `(dat|het)`. */
export interface Part {
  /** What it may stand for, each as words in a row, by their numbers. */
  readonly alternatives: readonly (readonly number[])[];
  /** Whether one of them is nothing. */
  readonly mayBeLeftOut: boolean;
  /** The rarest word of each, and how common those are together: a part that anything may stand for has none. */
  readonly rarest: readonly number[];
  readonly cost: number;
}

const ADDRESS: Readonly<Record<string, readonly string[]>> = {
  '<je>': ['je', 'jij', 'jou', 'u', 'jullie'],
  '<jouw>': ['je', 'jouw', 'uw', 'jullie'],
};

/** The parts of a phrase. Throws where it cannot be read: a fault in the data. */
export function partsOf(phrase: string): readonly Part[] {
  const body = phrase.slice(phrase.startsWith('^') ? 1 : 0, phrase.endsWith('$') ? -1 : undefined);
  const parts = body
    .split(/[()]/)
    .flatMap((piece, index) => (index % 2 === 1 ? [partOf(piece)] : spaced(piece).map(partOf)));
  check(phrase, parts);
  return parts;
}

function check(phrase: string, parts: readonly Part[]): void {
  if (/\([^)]*\(/.test(phrase))
    throw new Error(`groups in the phrase "${phrase}" may not stand in each other`);
  if (parts.length === 0 || parts[0] === gap || parts[parts.length - 1] === gap)
    throw new Error(`the phrase "${phrase}" must begin and end with a word`);
  if (parts.every(({ mayBeLeftOut }) => mayBeLeftOut))
    throw new Error(`the phrase "${phrase}" may not be empty`);
}

const known = new Map<string, Part>();

/** The part that is written so, without its parentheses: one for all phrases, as they have many in common. */
function partOf(written: string): Part {
  let part = known.get(written);
  if (part === undefined) {
    part = read(written);
    known.set(written, part);
  }
  return part;
}

const gap = partOf('…');

function read(written: string): Part {
  const alternatives = written.split('|').flatMap(writtenOut);
  const mayBeLeftOut = alternatives.some((words) => words.length === 0);
  if (mayBeLeftOut || written === '…')
    return { alternatives, mayBeLeftOut, rarest: [], cost: Number.POSITIVE_INFINITY };
  const rarest = alternatives.map(rarestOf);
  let cost = 0;
  for (const word of rarest) cost += costOf(word);
  return { alternatives, mayBeLeftOut, rarest, cost };
}

/** Words in a row, by their numbers: each choice where some of them stand for several. */
function writtenOut(text: string): readonly (readonly number[])[] {
  const words = spaced(text);
  if (!text.includes('<')) return [words.map(numberOf)];
  return words.reduce<readonly (readonly number[])[]>(
    (forms, word) => {
      const choices = (ADDRESS[word] ?? [word]).map(numberOf);
      return forms.flatMap((form) => choices.map((each) => [...form, each]));
    },
    [[]],
  );
}

function numberOf(word: string): number {
  if (word === '…') return GAP;
  return word === '#' ? POSITION : numberInVocabulary(wordKey(word));
}

function spaced(text: string): readonly string[] {
  if (text.includes(' ')) return text.split(' ').filter((word) => word !== '');
  return text === '' ? [] : [text];
}

/**
 * Words so common that finding one says nearly nothing about a text. An anchor had better be none of them; which
 * words are in the list makes no difference to what is found.
 */
const COMMON: ReadonlySet<number> = new Set(
  `aan al als ben bent bij daar dan dat de die dit doe door dus een eens en er ga geen goed had heb hebben hebt heeft
  het hier hij hoe ik in is ja je jij jou jouw jullie kan kun kunt maar me meer met mij mijn moet naar niet niets nog
  nu of om ons ook op over te toch toen u uit van vind voor waar was wat we weer wel wil wilt worden ze zelf zij zijn
  zo zou a about all am an and are at be but can did do does for from get go had has have he how i if in it it's just
  like me more my no not now of on one or our she so some that that's the them then there they this to up us was we
  what when with would yes you you're your`
    .split(/\s+/)
    .map(numberInVocabulary),
);
const COST_OF_COMMON = 20;

function rarestOf(words: readonly number[]): number {
  let best = words[0]!;
  for (const word of words) if (word !== GAP && costOf(word) < costOf(best)) best = word;
  return best;
}

function costOf(word: number): number {
  if (word === POSITION) return COST_OF_COMMON / 4;
  return COMMON.has(word) ? COST_OF_COMMON : 1;
}
