import { utterancesOfKind } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';

export default defineRule({
  id: 'technique-outside-method',
  dutchName: 'techniek-buiten-de-methode',
  group: 'change-talk',
  severity: 'hint',
  summary: {
    nl: 'Een beurt met overtuigen of confronteren: dat hoort niet bij deze manier van werken.',
    en: 'A turn that persuades or confronts: that is no part of this way of working.',
  },
  source: 'Verandertaal',
  reads: ['persuade', 'confront'],
  // Against resistance, or with reasons that the client has not found yet, pushing is worse than out of place.
  yieldsTo: ['resistance-met-with-push', 'reasons-supplied'],
  messages: {
    outside: {
      nl: '‘{name}’ hoort niet bij motiverende gespreksvoering. Hoe harder jij trekt, hoe meer de ander zijn eigen kant verdedigt. Vraag naar eigen redenen, geef terug wat je hoort, of vraag of je iets mag vertellen.',
      en: '‘{name}’ is no part of motivational interviewing. The harder you pull, the more people defend their own side. Ask for their reasons, give back what you hear, or ask whether you may tell them something.',
    },
  },
  *check(conversation) {
    for (const { tag, turn } of utterancesOfKind(conversation, 'persuade', 'confront')) {
      if (tag === undefined || turn.role !== 'professional') continue;
      yield { message: 'outside', with: { name: tag.name.text }, at: tag.span };
    }
  },
});
