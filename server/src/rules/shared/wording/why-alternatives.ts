/** Other ways to ask "why", in the right word order; none where that order is not certain. */
import type { Prose } from '../../../conversation/model.ts';
import { spanIn } from '../../../conversation/places.ts';
import type { Language } from '../../../locale/language.ts';
import { opensSentence } from '../../../text/search.ts';
import type { Word } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { insertAt, replace } from '../script/writing.ts';
import { subordinate } from './dutch-clauses.ts';
import { asCause, asStatement, isSubject, openingAt } from './english-clauses.ts';

export interface Alternative {
  /** The words it begins with. */
  readonly stem: string;
  readonly edits: readonly Edit[];
}

/** A "why" in a sentence: the words from `first` up to but not including `last`. */
export interface Why {
  readonly prose: Prose;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

const dutchSubjects = new Set(['je', 'jij', 'u', 'jullie', 'hij', 'ze', 'zij']);
const guesses = new Set(['denk', 'denkt', 'dacht', 'geloof', 'gelooft']);
const opinions = new Set(['think', 'believe', 'suppose', 'reckon', 'feel', 'say']);

export function alternativesTo(why: Why, language: Language): readonly Alternative[] {
  return language === 'nl' ? inDutch(why) : inEnglish(why);
}

/** "Waarom ga je niet slapen?": the verb goes to the end. "Vertel eens waarom je…": it is there already. */
function inDutch(why: Why): readonly Alternative[] {
  const { prose, words, last } = why;
  if (dutchSubjects.has(words[last]?.key ?? '') && words[last]!.after === 'none') {
    const stems = isWithin(why, 'nl')
      ? ['wat maakt dat', 'wat de reden is dat', 'hoe het komt dat']
      : ['wat maakt dat', 'wat is de reden dat', 'hoe komt het dat'];
    return stems.map((stem) => ({ stem, edits: [instead(why, last, stem)] }));
  }
  const move = subordinate(words, last);
  if (move === undefined || asksForAGuess(words, last)) return [];
  const behind = words[move.behind]!;
  const place = spanIn(prose, behind.start, behind.end).end;
  return ['wat maakt dat', 'wat is de reden dat', 'hoe komt het dat'].map((stem) => ({
    stem,
    edits: [instead(why, last + 1, stem), insertAt(place, move.joined ? move.verb : ` ${move.verb}`)],
  }));
}

/** "Waarom denk je dat hij boos is?" asks after him; "Wat maakt dat je denkt dat …" casts doubt on the guess. */
function asksForAGuess(words: readonly Word[], verb: number): boolean {
  return guesses.has(words[verb]!.key) && words[verb + 2]?.key === 'dat' && verb + 3 < words.length;
}

function inEnglish(why: Why): readonly Alternative[] {
  const { words, last } = why;
  if (isSubject(words[last]) && words[last]!.after === 'none') {
    const stems = isWithin(why, 'en')
      ? ['what the reason is that', 'how it came about that']
      : ['what is the reason that', 'how is it that'];
    return stems.map((stem) => ({ stem, edits: [instead(why, last, stem)] }));
  }
  const opening = openingAt(words, last);
  // "Why do you think he left?" asks for a guess; "What makes you think he left?" casts doubt on it.
  // "Why is it that …" has its clause behind it.
  if (opening === undefined || opinions.has(words[last + 2]!.key) || words[last + 2]!.key === 'that')
    return [];
  const rewritten: [stem: string, text: string, end: number][] = [];
  const cause = asCause(opening);
  if (cause !== undefined)
    rewritten.push([`what ${cause.verb}`, `what ${cause.verb} ${cause.rest}`, last + 2]);
  const statement = asStatement(opening, words[last + 2]!);
  if (statement !== undefined) {
    const come = opening.isPast ? 'how did it come about that' : 'how is it that';
    for (const stem of ['what is the reason that', come])
      rewritten.push([stem, `${stem} ${statement.text}`, last + statement.countOfWords]);
  }
  return rewritten.map(([stem, text, end]) => ({ stem, edits: [instead(why, end, text)] }));
}

/** Whether it stands within a sentence that has begun before it: "Kun je vertellen waarom…". */
function isWithin({ words, first }: Why, language: Language): boolean {
  return words[first]!.after !== 'clause' && !opensSentence(words, first, language);
}

/** Puts a text in the place of the "why" and what follows it up to the word `last`, with its capital. */
function instead({ prose, words, first }: Why, last: number, text: string): Edit {
  const word = words[first]!;
  const isCapital = word.text[0] !== word.text[0]!.toLowerCase();
  const span = spanIn(prose, word.start, words[last - 1]!.end);
  return replace(span, isCapital ? text[0]!.toUpperCase() + text.slice(1) : text);
}
