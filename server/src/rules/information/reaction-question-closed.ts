import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { insertAt } from '../shared/script/writing.ts';
import { asksOnlyClosed, openQuestionsIn } from '../shared/sequences/asking-on.ts';

/** Closed in form, and yet the source gives them as examples: they leave room for what is not recognised. */
const leavingRoom = phrases({
  nl: [
    'is er iets (wat|dat|waarin|waarvan|waar) <je> … (herkent|herken|herkennen|aanspreekt|opvalt)',
    '(herken|herkent|herkennen) <je> … (of niet|of juist niet)',
    '(heb|hebt|heeft|hebben) <je> (hier|daar|er) (iets|wat) aan',
  ],
  en: [
    'is there anything … (recognise|recognize|appeals|stands out|strikes)',
    'do you (recognise|recognize) … or not',
    '(is|was) (this|that|any of this|any of that) (useful|helpful|of use|any use|of any use)',
    'does (this|that|any of this|any of that) help',
  ],
});

export default defineRule({
  id: 'reaction-question-closed',
  dutchName: 'reactie-gesloten-gevraagd',
  group: 'information',
  severity: 'hint',
  summary: {
    nl: 'Je vraagt om een reactie met een vraag waarop ‘ja’ of ‘nee’ genoeg is.',
    en: 'You ask for a reaction with a question that takes a ‘yes’ or ‘no’.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['elicit-reaction'],
  messages: {
    closed: {
      nl: 'Op deze vraag is ‘ja’ of ‘nee’ genoeg. Dan weet je nog niet wat de informatie voor de ander betekent. Vraag het open, bijvoorbeeld: ‘Wat vind je hiervan?’ of ‘Hoe is dat bij jullie?’',
      en: 'A ‘yes’ or a ‘no’ will do here. So you still do not know what this means to them. Ask it openly, for instance: ‘What do you make of that?’ or ‘How is that for you?’',
    },
    addOpen: {
      nl: 'Vraag daarna wat de ander ervan vindt',
      en: 'Then ask what they make of it',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of utterancesOfKind(conversation, 'elicit-reaction')) {
      const { prose, tag, turn } = utterance;
      if (!asksOnlyClosed(utterance, language) || leavingRoom.isIn(prose, language)) continue;
      if (isOpenedUp(utterance, language)) continue;
      const question = addressedAt(conversation, turn, {
        nl: 'Wat vind je hiervan?',
        nlFormal: 'Wat vindt u hiervan?',
        en: 'What do you make of that?',
      });
      yield {
        message: 'closed',
        at: tag?.span ?? prose.span,
        restsOn: [utterance],
        fixes: [{ title: 'addOpen', kind: 'suggestion', edits: [insertAt(prose.span.end, ` ${question}`)] }],
      };
    }
  },
});

/** Whether an open question stands beside it. */
function isOpenedUp({ turn }: Utterance, language: Language): boolean {
  return turn.utterances.some((each) => openQuestionsIn(each, language).length > 0);
}
