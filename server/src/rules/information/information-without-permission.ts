import { isA } from '../../conversation/ask.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { askedFirst, toldWithoutPermission } from '../shared/sequences/permission.ts';

export default defineRule({
  id: 'information-without-permission',
  dutchName: 'informatie-zonder-toestemming',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Informatie, zonder dat je vroeg of de ander die wil horen.',
    en: 'Information, without asking whether the client wants to hear it.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'elicit-need', 'permission-given', 'permission-refused', 'asks-information'],
  yieldsTo: ['information-step-order'],
  messages: {
    noPermission: {
      nl: 'Je geeft informatie zonder te vragen of de ander die wil horen. Wie er zelf ja op zegt, luistert met meer aandacht. Vraag het eerst, of vraag wat de ander al weet.',
      en: 'You give information without asking whether the client wants to hear it. Someone who has said yes listens with more attention. Ask first, or ask what they know already.',
    },
    askFirst: {
      nl: 'Vraag eerst toestemming, met een antwoord erbij',
      en: 'Ask permission first, and add the answer',
    },
  },
  *check(conversation) {
    yield* toldWithoutPermission(conversation, (told, { permission }) => {
      if (permission === 'refused' || isA(told, 'advice')) return undefined;
      const edits = askedFirst(conversation, told, {
        nl: 'Mag ik je daar iets over vertellen?',
        nlFormal: 'Mag ik u daar iets over vertellen?',
        en: 'May I tell you something about that?',
      });
      return {
        message: 'noPermission',
        at: mainPlaceOf(told),
        restsOn: [told],
        fixes: edits === undefined ? [] : [{ title: 'askFirst', kind: 'suggestion', edits }],
      };
    });
  },
});
