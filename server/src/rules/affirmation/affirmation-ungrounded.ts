import { has, isA } from '../../conversation/ask.ts';
import type { Turn } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';
import { knownBeforehand } from '../shared/wording/known-beforehand.ts';

export default defineRule({
  id: 'affirmation-ungrounded',
  dutchName: 'bekrachtiging-uit-het-niets',
  group: 'affirmation',
  severity: 'hint',
  summary: {
    nl: 'Een bekrachtiging voordat de cliënt iets heeft verteld.',
    en: 'An affirmation before the client has told you anything.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation'],
  messages: {
    nothingTold: {
      nl: 'De cliënt heeft nog niets verteld. Een bekrachtiging sluit aan op wat iemand doet of zegt; anders voelt het als beleefdheid. Laat de ander eerst vertellen.',
      en: 'The client has not told you anything yet. An affirmation builds on what somebody does or says; otherwise it feels like mere politeness. Let them tell their story first.',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'affirmation')) return;
    yield* walk<'nothing' | 'told'>(conversation, {
      start: 'nothing',
      settled: 'told',
      key: (memory) => memory,
      step(memory, { moment: { turn } }, found) {
        if (turn === undefined) return memory;
        if (turn.role === 'client') return 'told';
        for (const affirmation of affirmationsOf(turn)) {
          if (knownBeforehand.isIn(affirmation.prose, conversation.language)) continue;
          found({
            message: 'nothingTold',
            at: mainPlaceOf(affirmation),
            restsOn: [affirmation],
          });
        }
        return memory;
      },
    });
  },
});

function affirmationsOf({ role, utterances }: Turn) {
  return role === 'professional' ? utterances.filter((each) => isA(each, 'affirmation')) : [];
}
