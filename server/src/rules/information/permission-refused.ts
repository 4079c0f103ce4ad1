import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { toldWithoutPermission } from '../shared/sequences/permission.ts';

export default defineRule({
  id: 'permission-refused',
  dutchName: 'toch-informatie-na-nee',
  group: 'information',
  severity: 'error',
  summary: {
    nl: 'De cliënt wil het niet horen, maar je vertelt het toch.',
    en: 'The client does not want to hear it, but you say it anyway.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'elicit-need', 'permission-given', 'permission-refused', 'asks-information'],
  messages: {
    toldAnyway: {
      nl: '{client} wil dit niet horen, maar je vertelt het toch. Zo neem je de regie over en telt het ‘nee’ niet mee. Laat het nu rusten, of vraag waarover je wel iets mag vertellen.',
      en: '{client} does not want to hear this, but you say it anyway. That takes the lead out of their hands, and their ‘no’ does not count. Let it rest for now, or ask what they would like to hear about.',
    },
    refusal: { nl: 'Hier zegt {client} nee.', en: 'Here {client} says no.' },
    askAnew: {
      nl: 'Vraag waarover je wel iets mag vertellen, met een antwoord om in te vullen',
      en: 'Ask what they would like to hear about, with an answer to fill in',
    },
  },
  *check(conversation) {
    yield* toldWithoutPermission(conversation, (told, { permission, refusal }) => {
      if (permission !== 'refused' || refusal === undefined) return undefined;
      const question = inScript(conversation, {
        nl: 'Dat is goed. Waarover mag ik wel iets vertellen?',
        en: "That's fine. What would you like to hear about instead?",
      });
      const said = `${tagOf(conversation, 'elicit-need')} ${question}`;
      const answer = `${tagOf(conversation, 'asks-information')} ${toFillIn}`;
      const edits = exchangeBefore(conversation, told, said, answer);
      const client = refusal.turn.label.text;
      return {
        message: 'toldAnyway',
        with: { client },
        at: mainPlaceOf(told),
        restsOn: [told, refusal],
        related: [{ at: refusal.prose.span, message: 'refusal', with: { client } }],
        fixes: edits === undefined ? [] : [{ title: 'askAnew', kind: 'suggestion', edits }],
      };
    });
  },
});
