import { has, isA, utterancesOf, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, PositionValue, Scale, Span, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Word } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { inPlaceOf, isOfColours } from '../shared/scales/matrix.ts';
import { bareText, positionsSaid } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';
import { turnsWithin } from '../shared/sequences/turns-within.ts';
import { colourMeant, foreignColourIn, isColourWord } from '../shared/wording/foreign-colours.ts';

export default defineRule({
  id: 'unknown-colour',
  dutchName: 'onbekende-kleur',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Een kleur die niet op de matrix staat, of een positie die geen cijfer en geen kleur is.',
    en: 'A colour that the matrix does not have, or a position that is neither a number nor a colour.',
  },
  source: 'Schaalvragen',
  reads: ['position', 'scale-question'],
  messages: {
    colour: {
      nl: '‘{word}’ staat niet op de matrix. Dan weet niemand of dat hoger of lager is dan de rest. Kies rood, oranje, geel, blauw of groen.',
      en: '‘{word}’ is not on the matrix. So nobody knows whether that is higher or lower than the rest. Choose red, orange, yellow, blue or green.',
    },
    neither: {
      nl: '‘{word}’ is geen cijfer en geen kleur van de schaal. Dan valt er niets mee te vergelijken. Zet er een cijfer of een van de vijf kleuren neer.',
      en: '‘{word}’ is neither a number nor a colour of the scale. So there is nothing to compare it with. Put a number there, or one of the five colours.',
    },
    make: { nl: 'Maak er {meant} van', en: 'Make it {meant}' },
  },
  *check(conversation) {
    for (const scale of conversation.scales) yield* inRange(conversation, scale);
    for (const utterance of utterancesOfKind(conversation, 'position')) yield* inTag(conversation, utterance);
    if (!conversation.scales.some((scale) => isOfColours(scale.range))) return;
    const talk = has(conversation, 'position', 'scale-question') ? utterancesOf(conversation) : [];
    for (const utterance of talk) yield* inWords(conversation, utterance);
  },
});

/** `schaal rood-paars`: the other end tells that colours are meant. */
function* inRange(conversation: Conversation, scale: Scale) {
  const { range, rangeName } = scale;
  if (rangeName === undefined || !isOfColours(range)) return;
  const { text, span } = rangeName;
  const ends = [
    { word: range.low.unknown, from: 0, meant: { colour: 'red' } },
    {
      word: range.high.unknown,
      from: text.length - (range.high.unknown?.length ?? 0),
      meant: { colour: 'green' },
    },
  ] as const;
  for (const { word, from, meant } of ends) {
    if (word === undefined) continue;
    const start = span.start + from;
    const at = { start, end: start + word.length };
    yield problem(conversation, word, at, meant, placesOf(conversation, scale, word));
  }
}

interface Place {
  readonly at: Span;
  /** The word that stands there. */
  readonly as: string;
}

/** Where else on this scale the word is used for a place on it. */
function placesOf(conversation: Conversation, scale: Scale, word: string): readonly Place[] {
  return turnsWithin(conversation, scale.span)
    .flatMap(({ utterances }) => utterances)
    .flatMap((utterance) => {
      const { tag, prose } = utterance;
      const said = saysForeign(conversation, utterance);
      const places: Place[] = [];
      if (isSameWord(tag?.position?.unknown, word))
        places.push({ at: tag!.positionSpan!, as: word.toLowerCase() });
      if (said !== undefined && isSameWord(said.text, word))
        places.push({ at: spanIn(prose, said.start, said.end), as: said.text });
      return places;
    });
}

/** `[positie paars]`, `[positie NaN]`. */
function* inTag(conversation: Conversation, utterance: Utterance) {
  const { tag, turn, prose } = utterance;
  const unknown = tag?.position?.unknown;
  if (unknown === undefined || isEndOf(turn.scale, unknown)) return;
  const isOfNumbers = turn.scale !== undefined && !isOfColours(turn.scale.range);
  const said = positionsSaid(prose, conversation.language).map((each) => each.value);
  const fitting = said.filter(
    (value) => turn.scale === undefined || isOfNumbers === (value.number !== undefined),
  );
  const meant = fitting.length === 1 ? fitting[0] : isOfNumbers ? undefined : colourMeant(unknown);
  yield problem(conversation, unknown, tag!.positionSpan!, meant);
}

/** "Ik zit op paars", where the scale at hand is one of colours. */
function* inWords(conversation: Conversation, utterance: Utterance) {
  const { tag, turn, prose } = utterance;
  if (turn.scale === undefined || !isOfColours(turn.scale.range) || tag?.position !== undefined) return;
  const word = saysForeign(conversation, utterance);
  if (word === undefined || isEndOf(turn.scale, word.text)) return;
  yield problem(conversation, word.text, spanIn(prose, word.start, word.end), undefined);
}

/** A foreign colour as a place on the scale. In other steps than the second a client tells of the world's colours. */
function saysForeign({ language }: Conversation, utterance: Utterance): Word | undefined {
  const { turn, prose } = utterance;
  const isAboutPlace = turn.role === 'professional' || turn.step?.number === 2 || isA(utterance, 'position');
  return isAboutPlace ? foreignColourIn(prose, language) : undefined;
}

/** That it is no colour of the matrix is then said of the scale's line. */
function isEndOf(scale: Scale | undefined, word: string): boolean {
  return isSameWord(scale?.range.low.unknown, word) || isSameWord(scale?.range.high.unknown, word);
}

function isSameWord(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function problem(
  conversation: Conversation,
  word: string,
  at: Span,
  meant: PositionValue | undefined,
  elsewhere: readonly Place[] = [],
) {
  const fixes: Fix<'make'>[] = [];
  if (meant !== undefined) {
    const text = inScript(conversation, bareText(meant));
    const edits = [{ at, as: word.toLowerCase() }, ...elsewhere].map((place) =>
      replace(place.at, inPlaceOf(place.as, text)),
    );
    fixes.push({ title: 'make', with: { meant: bareText(meant) }, kind: 'suggestion', edits });
  }
  const message: 'colour' | 'neither' = isColourWord(word) ? 'colour' : 'neither';
  return { message, with: { word }, at, fixes };
}
