import { isA } from '../../conversation/ask.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { askedFirst, toldWithoutPermission } from '../shared/sequences/permission.ts';

export default defineRule({
  id: 'advice-without-permission',
  dutchName: 'advies-zonder-toestemming',
  group: 'information',
  severity: 'error',
  summary: {
    nl: 'Advies, zonder dat je vroeg of de ander dat wil.',
    en: 'Advice, without asking whether the client wants it.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['advice', 'elicit-need', 'permission-given', 'permission-refused', 'asks-information'],
  messages: {
    noPermission: {
      nl: 'Je geeft advies zonder te vragen of de ander dat wil. Ongevraagd advies roept snel een ‘ja, maar’ op, ook als het goed bedoeld is. Vraag eerst of je mag meedenken, of vraag wat de ander zelf al heeft bedacht.',
      en: 'You give advice without asking whether the client wants it. Advice that nobody asked for soon meets with a ‘yes, but’, however well meant. Ask first whether you may think along, or ask what they have come up with themselves.',
    },
    askFirst: {
      nl: 'Vraag eerst toestemming, met een antwoord erbij',
      en: 'Ask permission first, and add the answer',
    },
  },
  *check(conversation) {
    yield* toldWithoutPermission(conversation, (told, { permission }) => {
      if (permission === 'refused' || !isA(told, 'advice')) return undefined;
      const edits = askedFirst(conversation, told, {
        nl: 'Mag ik je vertellen wat ik zou aanraden?',
        nlFormal: 'Mag ik u vertellen wat ik zou aanraden?',
        en: 'May I tell you what I would suggest?',
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
