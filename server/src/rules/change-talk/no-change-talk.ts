import { has } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';
import {
  clientIsTagged,
  clientTalkIsTagged,
  isLongEnoughToMiss,
  placeOfScript,
} from '../shared/script/whole-script.ts';

export default defineRule({
  id: 'no-change-talk',
  dutchName: 'geen-verandertaal',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'De cliënt zegt nergens iets wat naar verandering wijst.',
    en: 'Nowhere does the client say anything that points towards change.',
  },
  source: 'Verandertaal',
  reads: ['change-talk', 'neutral', 'permission-given', 'permission-refused', 'position', 'confirmation'],
  messages: {
    absent: {
      nl: 'De cliënt zegt nergens iets wat naar verandering wijst. Mensen raken overtuigd door wat ze zichzelf horen zeggen. Vraag naar wensen, redenen of wat al lukt, en geef terug wat je hoort.',
      en: 'Nowhere does the client say anything that points towards change. People are convinced by what they hear themselves say. Ask about wishes, reasons or what works already, and give back what you hear.',
    },
  },
  *check(conversation) {
    if (has(conversation, 'change-talk', 'success-told', 'exception-told')) return;
    if (!isLongEnoughToMiss(conversation) || !clientIsTagged(conversation)) return;
    if (clientTalkIsTagged(conversation)) yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
