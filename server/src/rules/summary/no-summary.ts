import { defineRule } from '../contract.ts';
import { placeOfScript } from '../shared/script/whole-script.ts';
import { lacksSummary } from '../shared/wording/summing-up.ts';

export default defineRule({
  id: 'no-summary',
  dutchName: 'geen-samenvatting',
  group: 'summary',
  severity: 'info',
  summary: {
    nl: 'In een lang gesprek staat nergens een samenvatting.',
    en: 'A long conversation holds no summary at all.',
  },
  source: 'Samenvatten',
  reads: ['summary', 'invite-summary'],
  messages: {
    absent: {
      nl: 'In dit lange gesprek staat geen enkele samenvatting. Daarmee laat je merken dat je luistert, en hoor je of je het goed begrepen hebt. Zet halverwege of aan het eind op een rij wat de ander vertelde, of vraag de ander dat te doen.',
      en: 'This long conversation holds no summary at all. A summary shows that you listen, and tells you whether you understood. Halfway or at the end, bring together what the client told you, or ask them to do so.',
    },
  },
  *check(conversation) {
    if (lacksSummary(conversation)) yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
