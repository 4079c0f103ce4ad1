import { has } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

export default defineRule({
  id: 'no-optimism',
  dutchName: 'geen-optimisme',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Nergens klinkt door dat verandering mogelijk is.',
    en: 'Nothing shows that change is possible.',
  },
  source: 'Verandertaal',
  reads: [
    'affirmation',
    'support-optimism',
    'exception',
    'success',
    'own-contribution',
    'scale-lower',
    'scale-been-higher',
  ],
  messages: {
    absent: {
      nl: 'Nergens in dit gesprek klinkt door dat het kan lukken: geen bekrachtiging, geen vraag naar een succes of een uitzondering. Hoop helpt om te beginnen. Vraag eens wanneer het al een beetje lukte.',
      en: 'Nothing in this conversation shows that it can work out: no affirmation, no question about a success or an exception. Hope helps people to start. Ask when it worked a little already.',
    },
  },
  *check(conversation) {
    const hopeful = has(
      conversation,
      'affirmation',
      'support-optimism',
      'exception',
      'success',
      'own-contribution',
      'scale-lower',
      'scale-been-higher',
    );
    if (hopeful || !isLongEnoughToMiss(conversation)) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
