/** What a script tells about the ends of a scale: in the scale's line, and where a professional explains or asks. */
import { utterancesOfKind } from '../conversation/ask.ts';
import type { Conversation, Prose, Scale, ScaleRange, Utterance } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { asksWhereThingsStand } from './positions.ts';
import { type EndText, endsIn } from './scale-ends.ts';
import { turnsWithin } from './turns-within.ts';

/** In running talk nobody has said what range is meant. */
const usualRanges: readonly ScaleRange[] = [
  { low: { number: 0 }, high: { number: 10 } },
  { low: { colour: 'red' }, high: { colour: 'green' } },
  { low: { number: 1 }, high: { number: 10 } },
  { low: { number: 0 }, high: { number: 100 } },
];

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

/** What an utterance tells of the ends; outside a scale, read as the usual range that fits it best. */
export function endsToldBy({ prose, turn }: Utterance, language: Language): readonly EndText[] {
  if (turn.scale !== undefined) return endsIn(prose, turn.scale.range, language);
  const readings = usualRanges.map((range) => endsIn(prose, range, language));
  return readings.reduce((most, each) => (each.length > most.length ? each : most));
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
