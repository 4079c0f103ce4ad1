import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import {
  type Comparison,
  comparisonIn,
  isNotLower,
  lowerThan,
  type OnScale,
  placeOfStand,
  positionText,
  replacePosition,
  saidOnScales,
  standMeant,
} from '../shared/scales/positions.ts';
import { asksWhyNotHigher } from '../shared/scales/why-not-higher.ts';

export default defineRule({
  id: 'comparison-not-lower',
  dutchName: 'vergelijking-niet-lager',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Je vergelijkt niet met iets lagers dan de cliënt noemde.',
    en: 'You do not compare with something lower than the client named.',
  },
  source: 'Schaalvragen',
  reads: ['scale-lower', 'position'],
  messages: {
    'not-lower': {
      nl: '{client} noemde {position}, maar {other} is niet lager. Bij iets lagers vertelt de cliënt wat er al goed gaat, bij iets hogers wat er nog ontbreekt. Vergelijk met {lower}.',
      en: '{client} named {position}, but {other} is not lower. With something lower the client tells you what is already going well, with something higher what is still missing. Compare with {lower}.',
    },
    'at-the-bottom': {
      nl: '{client} noemde {position}, maar {other} is niet lager. Lager kan hier niet: vraag liever hoe de cliënt het volhoudt, of wat er toch al helpt.',
      en: '{client} named {position}, but {other} is not lower. There is nothing lower here: ask instead how the client keeps going, or what does help.',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    compare: { nl: 'Vergelijk met {lower}', en: 'Compare with {lower}' },
  },
  *check(conversation) {
    yield* saidOnScales(conversation, (utterance, on, found) => {
      if (on.waiting === undefined) return;
      const comparison = comparisonIn(utterance, on, conversation.language);
      if (comparison === undefined || !isNotLower(comparison, on)) return;
      if (asksWhyNotHigher(utterance, on, conversation.language)) return;
      found(problemWith(conversation, utterance, comparison, on));
    });
  },
});

function problemWith(conversation: Conversation, utterance: Utterance, comparison: Comparison, on: OnScale) {
  const { current, other } = comparison;
  const stand = standMeant(on, current?.value)!;
  const value = stand.values[0]!;
  const lower = lowerThan(value, on.scale);
  const client = stand.utterance.turn.label.text;
  const names = { client, position: positionText(value), other: positionText(other.value) };
  return {
    message: lower === undefined ? 'at-the-bottom' : 'not-lower',
    with: lower === undefined ? names : { ...names, lower: positionText(lower) },
    at: spanIn(utterance.prose, other.from, other.to),
    restsOn: [stand.utterance],
    related: [{ at: placeOfStand(stand), message: 'named', with: { client, position: positionText(value) } }],
    ...(lower !== undefined && {
      fixes: [
        {
          title: 'compare',
          with: { lower: positionText(lower) },
          kind: 'suggestion' as const,
          edits: [replacePosition(conversation, utterance.prose, other, lower)],
        },
      ],
    }),
  };
}
