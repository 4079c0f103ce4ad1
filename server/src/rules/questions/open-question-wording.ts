import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isAnsweredAtLength } from '../shared/sequences/invited-answers.ts';
import {
  asksForMore,
  formOf,
  holdsQuestionWord,
  questionsIn,
  wordsOfSentence,
} from '../shared/wording/question-form.ts';
import { isTaggedOpen } from '../shared/wording/tagged-open.ts';

/** "En thuis?" and "Nog meer ideeën?" leave their question word out, and are open all the same. */
const FEWEST_WORDS = 5;

/** What asks for a story without a question word. */
const invitations = phrases({
  nl: [
    '(vertel|vertelt|beschrijf|beschrijft|noem|noemt|leg|schets|help|neem)',
    '(benieuwd|nieuwsgierig|iets over|meer over)',
    '(nog meer|verder nog|anders nog)',
  ],
  en: [
    '(tell|describe|explain|name|walk|help|say)',
    '(curious|wonder|wondering)',
    '(anything|something) (else|more)',
  ],
});

export default defineRule({
  id: 'open-question-wording',
  dutchName: 'open-vraag-zonder-vraagwoord',
  group: 'questions',
  severity: 'hint',
  summary: {
    nl: 'Een vraag met de tag ‘open vraag’ waarin geen vraagwoord staat.',
    en: 'A question with the tag ‘open question’ that holds no question word.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'solution-question'],
  messages: {
    noWord: {
      nl: 'De tag zegt ‘open vraag’, maar er staat geen vraagwoord in de zin. Dan klinkt het als een gewone zin waar iemand ja of nee op zegt. Begin met ‘wie’, ‘wat’, ‘waar’, ‘wanneer’, ‘welke’ of ‘hoe’.',
      en: 'The tag says ‘open question’, but the sentence has no question word. It sounds like a plain sentence to say yes or no to. Begin with ‘who’, ‘what’, ‘where’, ‘when’, ‘which’ or ‘how’.',
    },
  },
  *check(conversation) {
    for (const question of utterancesOfKind(conversation, 'open-question')) {
      if (question.turn.role !== 'professional' || !isTaggedOpen(question)) continue;
      if (!lacksQuestionWord(question, conversation) || isAnsweredAtLength(conversation, question)) continue;
      yield { message: 'noWord', at: question.tag!.span, restsOn: [question] };
    }
  },
});

/** A question that opens with its verb is for `closed-question-tagged-open`; what is left is put as a statement. */
function lacksQuestionWord({ prose }: Utterance, { language }: Conversation): boolean {
  const last = questionsIn(prose).at(-1);
  if (last === undefined || invitations.isIn(prose, language)) return false;
  const words = wordsOfSentence(prose, last);
  if (words.length < FEWEST_WORDS || formOf(words, language) !== 'bare') return false;
  return !holdsQuestionWord(words, language) && !asksForMore(words, language);
}
