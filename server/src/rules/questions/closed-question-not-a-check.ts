import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { asksOpenly } from '../shared/sequences/asking-on.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import { checks } from '../shared/wording/checks.ts';
import { questionCode } from '../shared/wording/question-codes.ts';
import { asksSomething } from '../shared/wording/questions-asked.ts';

/** Arranging something together, and leaving room for questions. */
const practical = phrases({
  nl: [
    '(zullen|kunnen|gaan) we',
    'zal ik',
    '(wil|wilt|willen|vind|vindt|vinden|durf|durft) <je> … (over hebben|over praten|praten over)',
    '(heb|hebt|heeft|hebben) <je> … vragen',
    '(is|vind|vindt|vinden) … (goed|oke|prima|akkoord)$',
    '(lukt|past|schikt) (dat|het) … (<je>|dag|uur|week)',
  ],
  en: [
    '(shall|can|could|should) we',
    '(happy|willing|ready|okay|ok|want) to (talk|speak)',
    'shall i',
    '(do|did|have) you … questions',
    '(is|would) … (okay|ok|alright|all right|fine)',
  ],
});

export default defineRule({
  id: 'closed-question-not-a-check',
  dutchName: 'gesloten-vraag-geen-check',
  group: 'questions',
  severity: 'hint',
  summary: {
    nl: 'Een gesloten vraag waarmee je niets checkt.',
    en: 'A closed question that checks nothing.',
  },
  source: 'Open vragen',
  reads: ['closed-question', 'check', 'open-question', 'summary', 'affirmation', 'information'],
  yieldsTo: [
    'closed-question-streak',
    'mixed-open-closed',
    'stacked-questions',
    'question-glued-to-reflection',
  ],
  messages: {
    closed: {
      nl: 'Deze gesloten vraag is geen check, en het antwoord kan ja of nee zijn. Gesloten vragen werken vooral goed om te checken of je het goed hebt begrepen. Wil je meer horen, begin dan met ‘hoe’, ‘wat’ of ‘welke’.',
      en: 'This closed question is no check, and yes or no will do for an answer. Closed questions are at their best for checking whether you have understood. To hear more, begin with ‘how’, ‘what’ or ‘which’.',
    },
  },
  *check(conversation) {
    for (const question of utterancesOfKind(conversation, 'closed-question')) {
      if (question.turn.role !== 'professional' || hasPlace(question, conversation)) continue;
      if (isAnsweredAtLength(conversation, question)) continue;
      yield {
        message: 'closed',
        at: mainPlaceOf(question),
        restsOn: [question],
      };
    }
  },
});

/** Whether a closed question does what such a question is good for, or leads up to an open one. */
function hasPlace(question: Utterance, { language }: Conversation): boolean {
  const { turn, index, prose } = question;
  if (questionCode(question) !== 'closed' || turn.step !== undefined) return true;
  if (checks.isIn(prose, language) || practical.isIn(prose, language)) return true;
  // "Je bent moe, hè?" asks whether that is so.
  if (asksOpenly(question, language) || !asksSomething(prose, language)) return true;
  // Behind these it asks whether that is so, or what the client thinks of it.
  const before = turn.utterances.slice(0, index);
  if (before.some((each) => isA(each, 'summary', 'information', 'affirmation', 'scale-explanation')))
    return true;
  return turn.utterances.slice(index + 1).some((each) => asksOpenly(each, language));
}
