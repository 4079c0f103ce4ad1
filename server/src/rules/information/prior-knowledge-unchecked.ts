import { isKindOf } from '../../catalogue/catalogue.ts';
import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { mayElicitNeed } from '../../inference/exchange.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule, type Problem } from '../contract.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

/** Asking what somebody knows, thinks or has tried already. */
const asksKnowledge = phrases({
  nl: [
    '(wat|hoeveel) (weet|weten) <je>',
    '(weet|weten|wist|wisten) <je> (al|hier|daar|er|dat|hoe|wat|iets)',
    '(heb|hebt|heeft|hebben) <je> … (gehoord|gelezen|opgezocht|geprobeerd|gedaan)',
    '(ben|bent|zijn) <je> … bekend met',
    '(hoe|wat) (denk|denkt|denken|kijk|kijkt|kijken) <je> … (over|van|naar|dat)',
  ],
  en: [
    '(what|how much) do you (already|) know',
    'do you (already|) know',
    'did you know',
    '(have|did) you … (heard|read|hear|tried|try|looked|done)',
    'are you … familiar with',
    '(what|how) do you (think|feel) … (about|of|that)',
  ],
});

/** A client who says so of themselves has been asked enough. */
const tellsKnowledge = phrases({
  nl: [
    'ik (weet|wist) … (dat|niet|niks|weinig|genoeg|hoe|wat|er)',
    'ik (heb|had) … (gehoord|gelezen|opgezocht|gegoogeld|geprobeerd)',
    'ik (las|hoorde|dacht|snap|begrijp)',
    '(ze zeggen|iedereen zegt|op school|op internet|op tiktok|volgens)',
    'geen idee',
  ],
  en: [
    "(i|i've|i'd) (know|knew|don't know|do not know|didn't know)",
    "(i've|i have|i'd|i had) … (heard|read|seen|tried|looked)",
    '(i read|i heard|i thought|i looked)',
    "i (don't|do not) (really|) (get|understand)",
    '(they say|everyone says|at school|online|on tiktok|according to)',
    'no idea',
  ],
});

const whatOthersDo = phrases({
  nl: ['(andere|veel|sommige|meeste) (ouders|gezinnen)'],
  en: ['(other|many|some|most) (parents|families)'],
});

export default defineRule({
  id: 'prior-knowledge-unchecked',
  dutchName: 'voorkennis-niet-gevraagd',
  group: 'information',
  severity: 'hint',
  summary: {
    nl: 'Je vertelt iets zonder te vragen wat de ander al weet.',
    en: 'You tell something without asking what they know already.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'prior-knowledge', 'elicit-need', 'asks-information'],
  yieldsTo: [
    'information-without-permission',
    'permission-refused',
    'permission-not-awaited',
    'information-step-order',
  ],
  messages: {
    unchecked: {
      nl: 'Je weet nog niet wat de ander hier al van weet. Wie iets hoort wat die al wist, haakt af. Vraag het eerst, bijvoorbeeld: ‘Wat weet je daar al over?’',
      en: 'You have not found out yet what they know about this. People lose interest when they hear what they already know. Ask first, for instance: ‘What do you know about it already?’',
    },
    askFirst: {
      nl: 'Vraag eerst wat de ander al weet, met een antwoord om in te vullen',
      en: 'First ask what they know, with an answer to fill in',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    if (!utterancesOfKind(conversation, 'information').some((each) => isFact(each, language))) return;
    yield* walk<boolean>(conversation, {
      start: false,
      settled: true,
      key: String,
      step(isKnown, { moment: { turn } }, found) {
        if (turn === undefined || turn.role === 'other') return isKnown;
        if (turn.role === 'client') return showsKnowledge(turn, language);
        for (const utterance of turn.utterances) {
          if (findsOut(utterance, language)) return true;
          if (!isFact(utterance, language)) continue;
          found(problemOf(conversation, utterance));
          // One such question is missed once.
          return true;
        }
        return false;
      },
    });
  },
});

/** Advice, choices and what others do are about what to do, not about what there is to know. */
function isFact(utterance: Utterance, language: Language): boolean {
  if (!isA(utterance, 'information') || isA(utterance, 'advice', 'options')) return false;
  return !whatOthersDo.isIn(utterance.prose, language);
}

/** Whether it asks what somebody knows, or openly what they would like to know. */
function findsOut(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'prior-knowledge')) return true;
  const { prose } = utterance;
  if (mayElicitNeed(prose, language) && isKindOf(utterance.heard?.technique, 'prior-knowledge')) return true;
  if (!hasQuestionMark(prose)) return false;
  if (isA(utterance, 'elicit-need') && finalQuestion(prose, language) === 'open') return true;
  return asksKnowledge.isIn(prose, language);
}

function showsKnowledge({ utterances }: Turn, language: Language): boolean {
  return utterances.some(
    (utterance) => asksForInformation(utterance, language) || tellsKnowledge.isIn(utterance.prose, language),
  );
}

function problemOf(conversation: Conversation, told: Utterance): Problem {
  const question = addressedAt(conversation, told.turn, {
    nl: 'Wat weet je daar al over?',
    nlFormal: 'Wat weet u daar al over?',
    en: 'What do you know about it already?',
  });
  const said = `${tagOf(conversation, 'prior-knowledge')} ${question}`;
  const edits = exchangeBefore(conversation, told, said, toFillIn);
  return {
    message: 'unchecked',
    at: mainPlaceOf(told),
    restsOn: [told],
    fixes: edits === undefined ? [] : [{ title: 'askFirst', kind: 'suggestion', edits }],
  };
}
