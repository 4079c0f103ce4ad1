import { has } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';
import { placeOfScript, turnsOf } from '../shared/script/whole-script.ts';

/** In a shorter conversation there may be no room for one. */
const FEWEST_TURNS = 8;

export default defineRule({
  id: 'no-affirmation',
  dutchName: 'geen-bekrachtiging',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'In het hele script staat geen bekrachtiging.',
    en: 'The whole script holds no affirmation.',
  },
  source: 'Verandertaal',
  reads: ['affirmation'],
  yieldsTo: ['no-optimism'],
  messages: {
    absent: {
      nl: 'In dit gesprek staat geen enkele bekrachtiging. Wie hoort wat al goed gaat, krijgt meer vertrouwen. Noem ergens wat de ander deed, en wat dat opleverde.',
      en: 'This conversation holds no affirmation at all. People gain confidence when they hear what goes well already. Somewhere, name what the client did, and what came of it.',
    },
  },
  *check(conversation) {
    if (has(conversation, 'affirmation')) return;
    if (turnsOf(conversation, 'professional').length < FEWEST_TURNS) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
