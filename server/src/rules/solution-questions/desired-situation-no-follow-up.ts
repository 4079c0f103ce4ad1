import { has } from '../../conversation/ask.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { askingOnAfter, firstQuestions, leftOpen } from '../shared/sequences/desired-situation.ts';

export default defineRule({
  id: 'desired-situation-no-follow-up',
  dutchName: 'gewenste-situatie-een-keer-gevraagd',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'Eén vraag naar de gewenste situatie, en dan meteen iets anders.',
    en: 'One question about the desired situation, and then straight on to something else.',
  },
  source: 'Gewenste situatie',
  reads: ['desired-situation', 'open-question'],
  messages: {
    once: {
      nl: 'Na deze ene vraag ga je verder met iets anders. Eén antwoord is vaak nog vaag, en het plaatje komt pas als je doorvraagt. Vraag rustig door tot je hoort wat mensen dan doen.',
      en: 'After this one question you go on to something else. One answer is often still vague, and the picture only comes when you ask on. Calmly keep asking until you hear what everyone does.',
    },
    ask: { nl: 'Vraag door: ‘{question}’', en: 'Ask on: ‘{question}’' },
  },
  yieldsTo: ['professional-fills-in'],
  *check(conversation) {
    if (!has(conversation, 'desired-situation')) return;
    for (const first of firstQuestions(conversation)) {
      const left = leftOpen(conversation, first, (question) => question === first);
      if (left === undefined || left.questions > 1) continue;
      const next = askingOnAfter(conversation, first);
      yield {
        message: 'once',
        at: mainPlaceOf(first),
        restsOn: [first],
        ...(left.via.length > 0 && { via: left.via }),
        fixes:
          next === undefined
            ? []
            : [{ title: 'ask', with: { question: next.question }, kind: 'suggestion', edits: next.edits }],
      };
    }
  },
});
