import type { Conversation, PositionValue, Scale, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import {
  type Comparison,
  comparisonIn,
  distanceBetween,
  isNotLower,
  lowerThan,
  type OnScale,
  placeOfStand,
  positionText,
  replacePosition,
  type Stand,
  saidOnScales,
  standMeant,
} from '../shared/scales/positions.ts';

/** The top of the scale on which two numbers lower is the usual comparison. */
const USUAL_TOP = 10;

export default defineRule({
  id: 'not-two-lower',
  dutchName: 'niet-twee-lager',
  group: 'scale',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Je vergelijkt met iets anders dan twee cijfers of één kleur lager.',
    en: 'You compare with something other than two numbers or one colour lower.',
  },
  source: 'Schaalvragen',
  reads: ['scale-lower', 'position'],
  messages: {
    other: {
      nl: '{client} noemde {position}, en je vergelijkt met {other}. Dichtbij valt er weinig verschil te noemen, en ver weg wordt het vaag. Vergelijk met {lower}.',
      en: '{client} named {position}, and you compare with {other}. Close by there is little difference to tell, and far away it gets vague. Compare with {lower}.',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    compare: { nl: 'Vergelijk met {lower}', en: 'Compare with {lower}' },
  },
  *check(conversation) {
    yield* saidOnScales(conversation, (utterance, on, found) => {
      if (on.waiting === undefined || !isUsual(on.scale)) return;
      const comparison = comparisonIn(utterance, on, conversation.language);
      if (comparison === undefined || isNotLower(comparison, on)) return;
      const stand = standMeant(on, comparison.current?.value)!;
      const lower = lowerThan(stand.values[0]!, on.scale);
      if (lower === undefined || isAsWanted(comparison, stand, on.scale)) return;
      found(problemWith(conversation, utterance, comparison, stand, lower));
    });
  },
});

function isUsual(scale: Scale | undefined): boolean {
  return (
    scale === undefined || scale.range.high.number === undefined || scale.range.high.number === USUAL_TOP
  );
}

/** A half may be rounded up or down, and of "tussen de 4 en de 5" either may be meant. */
function isAsWanted({ other }: Comparison, { values }: Stand, scale: OnScale['scale']): boolean {
  return values.some((value: PositionValue) => {
    const wanted = lowerThan(value, scale);
    const distance = wanted === undefined ? undefined : distanceBetween(wanted, other.value);
    return distance === undefined || Math.abs(distance) < 1;
  });
}

function problemWith(
  conversation: Conversation,
  { prose }: Utterance,
  { other }: Comparison,
  stand: Stand,
  lower: PositionValue,
): Problem {
  const client = stand.utterance.turn.label.text;
  const named = { client, position: positionText(stand.values[0]!) };
  return {
    message: 'other',
    with: { ...named, other: positionText(other.value), lower: positionText(lower) },
    at: spanIn(prose, other.from, other.to),
    restsOn: [stand.utterance],
    related: [{ at: placeOfStand(stand), message: 'named', with: named }],
    fixes: [
      {
        title: 'compare',
        with: { lower: positionText(lower) },
        kind: 'suggestion',
        edits: [replacePosition(conversation, prose, other, lower)],
      },
    ],
  };
}
