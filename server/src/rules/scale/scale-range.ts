import type { Conversation, Prose, Scale, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { numberOf } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Edit } from '../contract.ts';
import { aboutScale, aboutScales } from '../shared/scales/ends-told.ts';
import { bareText } from '../shared/scales/positions.ts';
import { replace } from '../shared/script/writing.ts';
import { turnsWithin } from '../shared/sequences/turns-within.ts';

export default defineRule({
  id: 'scale-range',
  dutchName: 'schaal-niet-van-0-tot-10',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Een schaal met cijfers die niet van 0 tot 10 loopt.',
    en: 'A scale of numbers that does not run from 0 to 10.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    upsideDown: {
      nl: 'Deze schaal loopt van {low} naar {high}, dus omlaag. Dan klopt een stapje hoger niet meer. Zet het laagste cijfer vooraan: 0-10.',
      en: 'This scale runs from {low} to {high}, so downwards. Then a step higher no longer fits. Put the lowest number first: 0-10.',
    },
    single: {
      nl: 'Deze schaal heeft maar één cijfer: {low}. Dan is er niets hogers of lagers om naar te vragen. Gebruik 0-10.',
      en: 'This scale has only one number: {low}. So there is nothing higher or lower to ask about. Use 0-10.',
    },
    unusual: {
      nl: 'Deze schaal loopt van {low} tot {high}. Een schaalvraag loopt van 0 tot 10: een 0 laat ruimte voor iemand die nog nergens staat. Gebruik liever 0-10.',
      en: 'This scale runs from {low} to {high}. A scale question runs from 0 to 10: a 0 leaves room for someone who has nothing yet. Rather use 0-10.',
    },
    make: { nl: 'Maak er {range} van', en: 'Make it {range}' },
  },
  *check(conversation) {
    for (const scale of conversation.scales) yield* inLine(conversation, scale);
    for (const utterance of aboutScales(conversation)) yield* inWords(conversation, utterance);
  },
});

function messageFor(low: number, high: number): 'upsideDown' | 'single' | 'unusual' | undefined {
  if (low === 0 && high === 10) return undefined;
  if (low === high) return 'single';
  return low < high ? 'unusual' : 'upsideDown';
}

function* inLine(conversation: Conversation, scale: Scale) {
  const { range, rangeName } = scale;
  const { low, high } = range;
  if (low.number === undefined || high.number === undefined || rangeName === undefined) return;
  const message = messageFor(low.number, high.number);
  if (message === undefined) return;
  const said = aboutScale(conversation, scale);
  const edits = [
    replace(rangeName.span, '0-10'),
    ...said.flatMap(({ prose }) => asUsual(prose, rangeIn(prose, conversation.language))),
  ];
  const fix = { title: 'make' as const, with: { range: '0-10' }, kind: 'suggestion' as const, edits };
  yield {
    message,
    with: { low: bareText(low), high: bareText(high) },
    at: rangeName.span,
    ...(message === 'unusual' && { severity: 'hint' as const }),
    ...(positionsFit(conversation, scale) && { fixes: [fix] }),
  };
}

/** Whether what clients name on the scale is on 0-10 as well. */
function positionsFit(conversation: Conversation, { span }: Scale): boolean {
  return turnsWithin(conversation, span).every(({ utterances }) =>
    utterances.every(({ tag }) => (tag?.position?.number ?? 0) <= 10),
  );
}

const ranges = phrases({
  nl: ['(van|tussen) (de|een|) # (tot|en|tot en met|t/m|naar) (de|een|) #', '(schaal|cijfer) # #'],
  en: ['(from|between) (a|) # (to|and|through) (a|) #', '(scale|scale of) # #', 'scale of # to #'],
});

/** A range that is said; it spans more than a question about two neighbouring numbers, and starts at the bottom. */
interface SaidRange {
  readonly from: number;
  readonly to: number;
  readonly low: Word;
  readonly high: Word;
}

const SMALLEST_SPAN = 4;

function rangeIn(prose: Prose, language: Language): SaidRange | undefined {
  const match = ranges.findIn(prose, language);
  if (match === undefined) return undefined;
  const [low, high, ...more] = wordsIn(prose)
    .slice(match.first, match.last)
    .filter((word) => word.key !== 'een' && numberOf(word.key) !== undefined);
  if (low === undefined || high === undefined || more.length > 0) return undefined;
  const [one, other] = [numberOf(low.key)!, numberOf(high.key)!];
  const isRange = Math.abs(other - one) >= SMALLEST_SPAN && Math.min(one, other) <= 1;
  return isRange ? { from: match.from, to: match.to, low, high } : undefined;
}

/** The edits that make it 0 to 10. */
function asUsual(prose: Prose, said: SaidRange | undefined): readonly Edit[] {
  if (said === undefined) return [];
  const { low, high } = said;
  const ends = [
    { word: low, number: 0 },
    { word: high, number: 10 },
  ];
  return ends
    .filter(({ word, number }) => numberOf(word.key) !== number)
    .map(({ word, number }) => replace(spanIn(prose, word.start, word.end), String(number)));
}

/** "Van 1 tot 10": said in a question about where things stand. */
function* inWords(conversation: Conversation, utterance: Utterance) {
  const { prose, turn } = utterance;
  const said = rangeIn(prose, conversation.language);
  if (said === undefined) return;
  const [low, high] = [numberOf(said.low.key)!, numberOf(said.high.key)!];
  const message = messageFor(low, high);
  const isDeclared = turn.scale?.range.low.number === low && turn.scale.range.high.number === high;
  // Where the line of the scale says the same, that is said there.
  if (message === undefined || isDeclared) return;
  yield {
    message,
    with: { low: bareText({ number: low }), high: bareText({ number: high }) },
    at: spanIn(prose, said.from, said.to),
    restsOn: [utterance],
    ...(message === 'unusual' && { severity: 'hint' as const }),
    fixes: [
      {
        title: 'make' as const,
        with: { range: '0-10' },
        kind: 'suggestion' as const,
        edits: asUsual(prose, said),
      },
    ],
  };
}
