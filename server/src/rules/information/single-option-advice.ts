import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { insertAt, tagOf } from '../shared/script/writing.ts';
import { missingAfter, nextTurns } from '../shared/sequences/asking-on.ts';
import { askedFirst, toldWithoutPermission } from '../shared/sequences/permission.ts';

/** What leaves something to choose. */
const several = phrases({
  nl: [
    'of',
    'ofwel',
    '(een paar|verschillende|meerdere|twee|drie|vier|allerlei) (dingen|ideeen|mogelijkheden|manieren|opties)',
    '(de een|sommige|sommigen) … (de ander|andere|anderen)',
  ],
  en: [
    'or',
    'either',
    '(a few|several|two|three|four|some) (things|ideas|ways|options|possibilities)',
    'some … others',
  ],
});

export default defineRule({
  id: 'single-option-advice',
  dutchName: 'een-enkele-optie',
  group: 'information',
  severity: 'hint',
  summary: {
    nl: 'Advies waarbij er voor de ander niets te kiezen valt.',
    en: 'Advice that leaves the client nothing to choose.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['advice', 'options', 'elicit-need', 'elicit-reaction'],
  yieldsTo: ['advice-without-permission', 'permission-refused', 'reaction-not-asked'],
  messages: {
    single: {
      nl: 'Je draagt één oplossing aan, zonder te vragen of de ander dat wil. Dan valt er alleen ja of nee op te zeggen. Vraag eerst toestemming, of geef een paar mogelijkheden en vraag welke aanspreekt.',
      en: 'You put forward one solution, without asking whether they want it. All they can say to that is yes or no. Ask permission first, or name a few possibilities and ask which one appeals.',
    },
    notAsked: {
      nl: 'Je geeft keuzes, maar vraagt niet welke aanspreekt. Wie zelf kiest, gaat er eerder mee aan de slag. Vraag wat erbij past.',
      en: 'You give options, but do not ask which one appeals. People get going sooner with what they choose themselves. Ask which one suits them.',
    },
    askFirst: {
      nl: 'Vraag eerst toestemming, met een antwoord erbij',
      en: 'Ask permission first, and add the answer',
    },
    askWhich: { nl: 'Vraag erbij wat aanspreekt', en: 'Also ask which one appeals' },
  },
  *check(conversation) {
    if (utterancesOfKind(conversation, 'advice').length > 0)
      yield* toldWithoutPermission(conversation, (told, { permission }) => {
        if (permission === 'refused' || !isA(told, 'advice') || leavesChoice(told, conversation))
          return undefined;
        const edits = askedFirst(conversation, told, {
          nl: 'Mag ik je vertellen wat ik zou aanraden?',
          nlFormal: 'Mag ik u vertellen wat ik zou aanraden?',
          en: 'May I tell you what I would suggest?',
        });
        return {
          message: 'single',
          at: mainPlaceOf(told),
          restsOn: [told],
          fixes: edits === undefined ? [] : [{ title: 'askFirst', kind: 'suggestion', edits }],
        };
      });
    for (const utterance of utterancesOfKind(conversation, 'options')) {
      if (isFollowedInTurn(utterance) || choosesByThemselves(conversation, utterance.turn)) continue;
      const missing = missingAfter(conversation, utterance.turn, { turns: 1, comes: takesUp });
      if (missing === undefined) continue;
      yield {
        message: 'notAsked',
        at: mainPlaceOf(utterance),
        restsOn: [utterance],
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: [{ title: 'askWhich', kind: 'suggestion', edits: [askWhich(conversation, utterance.turn)] }],
      };
    }
  },
});

/** More advice in the same turn, or more than one way in what is said, is something to choose from. */
function leavesChoice(told: Utterance, { language }: Conversation): boolean {
  const others = told.turn.utterances.filter((each) => each !== told);
  return (
    others.some((each) => isA(each, 'information', 'emphasise-autonomy', 'elicit-reaction')) ||
    several.isIn(told.prose, language)
  );
}

function isFollowedInTurn({ turn, index }: Utterance): boolean {
  return turn.utterances.slice(index).some(takesUp);
}

/** A question, or something given back of what the client said to it. */
function takesUp(utterance: Utterance): boolean {
  return (
    hasQuestionMark(utterance.prose) ||
    isA(utterance, 'question', 'scale-question', 'elicit-reaction', 'elicit-need', 'invite-summary') ||
    isA(utterance, 'reflection', 'affirmation', 'summary')
  );
}

/** Whether the client answers with something that they want, without being asked. */
function choosesByThemselves(conversation: Conversation, turn: Turn): boolean {
  return nextTurns(conversation, turn).some(
    ({ role, utterances }) => role === 'client' && utterances.some((each) => isA(each, 'change-talk')),
  );
}

function askWhich(conversation: Conversation, turn: Turn) {
  const question = addressedAt(conversation, turn, {
    nl: 'Wat spreekt je het meest aan?',
    nlFormal: 'Wat spreekt u het meest aan?',
    en: 'Which one appeals to you most?',
  });
  return insertAt(turn.span.end, ` ${tagOf(conversation, 'elicit-reaction')} ${question}`);
}
