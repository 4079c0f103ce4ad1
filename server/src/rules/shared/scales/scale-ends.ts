/** What a text says about the two ends of a scale: "Een 0 is …, een 10 is …", "Rood betekent …", "Bovenaan staat …". */
import { colourNamed } from '../../../catalogue/catalogue.ts';
import type { Prose, ScaleRange } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { ask, type Text } from '../../../text/memory.ts';
import { numberOf } from '../../../text/numbers.ts';
import { phrases } from '../../../text/phrases.ts';
import { mayNamePositions } from '../../../text/positions.ts';
import { isPositionWord } from '../../../text/vocabulary.ts';
import { type Word, wordsIn } from '../../../text/words.ts';

export type End = 'low' | 'high';

/** The words that tell what one end of the scale means: from `first` up to but not including `last`. */
export interface EndText {
  readonly end: End;
  readonly first: number;
  readonly last: number;
}

interface Marker {
  readonly end: End;
  readonly index: number;
  /** Whether its meaning stands before it: "rust in huis is een 10". */
  readonly toldBefore: boolean;
}

const PLACES: ReadonlyMap<string, End> = new Map([
  ...'onderaan onderkant bodem bottom'.split(' ').map((word) => [word, 'low'] as const),
  ...'bovenaan bovenkant top'.split(' ').map((word) => [word, 'high'] as const),
]);

const places = phrases({
  nl: [`(${[...PLACES.keys()].join('|')})`],
  en: [`(${[...PLACES.keys()].join('|')})`],
});

const none: readonly EndText[] = [];

/** Words between the two ends of a range that is only named: "van 0 tot 10", "tussen rood en groen". */
const BETWEEN: Readonly<Record<Language, { opens: ReadonlySet<string>; joins: ReadonlySet<string> }>> = {
  nl: { opens: new Set(['van', 'tussen']), joins: new Set(['tot', 'naar', 'en', 't/m']) },
  en: { opens: new Set(['from', 'between']), joins: new Set(['to', 'and', 'through']) },
};

const ARTICLES = new Set(['een', 'de', 'het', 'a', 'an', 'the']);
/** "Rust in huis is een 10": what the end means has gone before. */
const COPULAS = new Set(['is', 'geeft', 'noem', 'wordt', 'krijgt', "dat's", "that's"]);
const AND = new Set(['en', 'and', 'maar', 'but', 'terwijl', 'while']);

/** The stretches of a text that tell what an end means, in their order. A range that is only named has none. */
export function endsIn(prose: Prose, range: ScaleRange, language: Language): readonly EndText[] {
  if (!mayTellEnds(prose, language)) return none;
  return ask(prose, keyOf(range, language), (said) => findEnds(said, range, language));
}

const MOST_KEYS = 500;
const keys = new Map<string, object>();

/** The key of the question for the ends of this range. */
function keyOf({ low, high }: ScaleRange, language: Language): object {
  const text = [low, high].map((end) => end.number ?? end.colour ?? end.unknown).join();
  const name = `${language} ${text}`;
  let key = keys.get(name);
  if (key === undefined) {
    key = {};
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}

function findEnds(said: Text, range: ScaleRange, language: Language): readonly EndText[] {
  const words = wordsIn(said);
  const markers = markersIn(words, range, language);
  return markers.flatMap(({ end, index, toldBefore }, number) => {
    const first = toldBefore ? borderBetween(words, markers[number - 1], markers[number]) : index + 1;
    const last = toldBefore ? index : borderBetween(words, markers[number], markers[number + 1]);
    return first < last ? [{ end, first, last }] : [];
  });
}

/** Whether the words may tell an end: a look that costs little, as most do not. */
export function mayTellEnds(prose: Prose, language: Language): boolean {
  return mayNamePositions(prose) || places.isIn(prose, language);
}

/** Where what is told of one end stops and what is told of the next begins. */
function borderBetween(words: readonly Word[], one: Marker | undefined, next: Marker | undefined): number {
  if (one === undefined) return 0;
  if (next === undefined) return words.length;
  if (!next.toldBefore) return next.index;
  if (one.toldBefore) return one.index + 1;
  let border = next.index;
  while (border > one.index + 1 && words[border]!.after === 'none') border--;
  return border;
}

function markersIn(words: readonly Word[], range: ScaleRange, language: Language): readonly Marker[] {
  const markers: Marker[] = [];
  for (let index = 0; index < words.length; index++) {
    const end = endNamed(words[index]!, range);
    if (end === undefined || isInRange(words, index, range, language)) continue;
    markers.push({ end, index, toldBefore: isToldBefore(words, index) });
  }
  return markers;
}

function endNamed({ key }: Word, { low, high }: ScaleRange): End | undefined {
  const place = PLACES.get(key);
  if (place !== undefined) return place;
  if (!isPositionWord(key) && key !== 'one') return undefined;
  const colour = colourNamed(key);
  const number = numberOf(key);
  if (colour === undefined && number === undefined) return undefined;
  if (colour === low.colour && number === low.number) return 'low';
  return colour === high.colour && number === high.number ? 'high' : undefined;
}

/** Whether the word is one end of "van 0 tot 10" or "0-10". */
function isInRange(words: readonly Word[], index: number, range: ScaleRange, language: Language): boolean {
  return opensRange(words, index, range, language) || closesRange(words, index, range, language);
}

function opensRange(words: readonly Word[], index: number, range: ScaleRange, language: Language): boolean {
  if (isOtherEnd(words, index, index + 1, range)) return true;
  const join = pastArticle(words, index + 1, 1);
  return (
    BETWEEN[language].joins.has(words[join]?.key ?? '') &&
    isOtherEnd(words, index, pastArticle(words, join + 1, 1), range) &&
    isOpened(words, index, language)
  );
}

function closesRange(words: readonly Word[], index: number, range: ScaleRange, language: Language): boolean {
  if (isOtherEnd(words, index, index - 1, range)) return true;
  const join = pastArticle(words, index - 1, -1);
  return (
    BETWEEN[language].joins.has(words[join]?.key ?? '') &&
    isOtherEnd(words, index, join - 1, range) &&
    isOpened(words, join - 1, language)
  );
}

function isOpened(words: readonly Word[], index: number, language: Language): boolean {
  return BETWEEN[language].opens.has(words[pastArticle(words, index - 1, -1)]?.key ?? '');
}

function isOtherEnd(words: readonly Word[], index: number, other: number, range: ScaleRange): boolean {
  const word = words[other];
  const end = word && endNamed(word, range);
  return end !== undefined && end !== endNamed(words[index]!, range);
}

function pastArticle(words: readonly Word[], index: number, direction: 1 | -1): number {
  return ARTICLES.has(words[index]?.key ?? '') ? index + direction : index;
}

function isToldBefore(words: readonly Word[], index: number): boolean {
  const article = ARTICLES.has(words[index - 1]?.key ?? '') ? 1 : 0;
  if (!COPULAS.has(words[index - 1 - article]?.key ?? '') || words[index]!.after !== 'none') return false;
  const next = words[index + 1];
  return next === undefined || next.after !== 'none' || AND.has(next.key);
}
