/** What a script tells about the ends of a scale: in the scale's line, and where a professional explains or asks. */
import { colourNamed } from '../../../catalogue/catalogue.ts';
import { utterancesOfKind } from '../../../conversation/ask.ts';
import type { Conversation, Prose, Scale, ScaleRange, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { ask, type Text } from '../../../text/memory.ts';
import { numberOf } from '../../../text/numbers.ts';
import { phrases } from '../../../text/phrases.ts';
import { wordsIn } from '../../../text/words.ts';
import { turnsWithin } from '../sequences/turns-within.ts';
import { asksWhereThingsStand, positionsSaid } from './positions.ts';
import { type EndText, endsIn } from './scale-ends.ts';

const matrix: ScaleRange = { low: { colour: 'red' }, high: { colour: 'green' } };
const aboutColours = phrases({
  nl: ['(kleur|kleuren|matrix)'],
  en: ['(colour|colours|color|colors|matrix)'],
});
const LONGEST = 100;

/** The range that is meant: the scale's; in running talk the one that is named, or that fits the ends spoken of. */
export function rangeAround(scale: Scale | undefined, said: Prose, language: Language): ScaleRange {
  return scale === undefined
    ? ask(said, rangeKeys[language], (text) => rangeNamed(text, language))
    : scale.range;
}

const rangeKeys: Readonly<Record<Language, object>> = { nl: {}, en: {} };

function rangeNamed(said: Text, language: Language): ScaleRange {
  const positions = positionsSaid(said, language);
  const [low, high] = positions.filter(({ role }) => role === 'end').map(({ value }) => value);
  if (low !== undefined && high !== undefined) return { low, high };
  const words = wordsIn(said);
  if (aboutColours.isIn(said, language) || words.some(({ key }) => colourNamed(key) !== undefined))
    return matrix;
  const numbers = new Set(
    words.flatMap(({ key }) => (key === 'een' || key === 'one' ? [] : (numberOf(key) ?? []))),
  );
  const isFromOne = numbers.has(1) && !numbers.has(0);
  return { low: { number: isFromOne ? 1 : 0 }, high: { number: numbers.has(LONGEST) ? LONGEST : 10 } };
}

/** Where a professional explains a scale or asks where things stand on it, in the order of the script. */
export function aboutScales(conversation: Conversation): readonly Utterance[] {
  return utterancesOfKind(conversation, 'scale-question').filter(isAboutScale);
}

/** The same, of one scale. */
export function aboutScale(conversation: Conversation, { span }: Scale): readonly Utterance[] {
  return turnsWithin(conversation, span).flatMap(({ utterances }) => utterances.filter(isAboutScale));
}

function isAboutScale(utterance: Utterance): boolean {
  return utterance.turn.role === 'professional' && asksWhereThingsStand(utterance);
}

/** What an utterance tells of the ends. */
export function endsToldBy({ prose, turn }: Utterance, language: Language): readonly EndText[] {
  return endsIn(prose, rangeAround(turn.scale, prose, language), language);
}

/** What the line of a scale tells of its ends. */
export function endsInSubject({ subject, range }: Scale, language: Language): readonly EndText[] {
  return endsIn(subject, range, language);
}

/** A stretch that tells an end, where it stands, of which scale, and the utterance if somebody says it. */
export interface EndTold extends EndText {
  readonly prose: Prose;
  /** Undefined in running talk. */
  readonly scale: Scale | undefined;
  readonly saidBy?: Utterance;
}

/** Every stretch of the script that tells an end of a scale. */
export function* allEndsTold(conversation: Conversation): Generator<EndTold> {
  const { language, scales } = conversation;
  for (const scale of scales)
    for (const end of endsInSubject(scale, language)) yield { ...end, prose: scale.subject, scale };
  for (const saidBy of aboutScales(conversation))
    for (const end of endsToldBy(saidBy, language))
      yield { ...end, prose: saidBy.prose, scale: saidBy.turn.scale, saidBy };
}
