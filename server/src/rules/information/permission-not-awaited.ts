import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { answerBetween } from '../shared/script/inserted-turns.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { isAskedFor } from '../shared/sequences/asked-before.ts';
import { hasGestureBetween } from '../shared/sequences/gestures.ts';
import { asksPermission } from '../shared/sequences/permission.ts';
import { walk } from '../shared/sequences/walk.ts';

/** The question for permission in the turn that is going on. */
type Memory = Utterance | undefined;

export default defineRule({
  id: 'permission-not-awaited',
  dutchName: 'toestemming-niet-afgewacht',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Je vraagt toestemming en vertelt meteen verder, zonder het antwoord af te wachten.',
    en: 'You ask permission and go on talking at once, without waiting for the answer.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['elicit-need', 'prior-knowledge', 'information', 'asks-information'],
  messages: {
    notAwaited: {
      nl: 'Je vraagt toestemming en begint in dezelfde beurt al te vertellen. Zo kan de ander geen nee zeggen, en ook niet kiezen wat die wil horen. Wacht het antwoord af, en vertel het daarna pas.',
      en: 'You ask permission and start telling in the same turn. That leaves no room to say no, or to choose what to hear about. Wait for the answer, and tell it after that.',
    },
    knowledgeNotAwaited: {
      nl: 'Je vraagt wat de ander al weet en begint in dezelfde beurt te vertellen. Dan lijkt het alsof je het antwoord niet hoeft te horen. Wacht het af, en sluit daarop aan.',
      en: 'You ask what they know and start telling in the same turn. It then seems as if you do not need the answer. Wait for it, and build on it.',
    },
    question: { nl: 'Hier vraag je het.', en: 'Here you ask.' },
    addAnswer: { nl: 'Laat de ander eerst antwoorden', en: 'Let them answer first' },
  },
  *check(conversation) {
    if (!has(conversation, 'information')) return;
    yield* walk<Memory>(conversation, {
      start: undefined,
      key: (asked) => (asked === undefined ? '' : 'asked'),
      step(asked, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return asked;
        if (turn.role !== 'professional') return undefined;
        let now = goesOn ? asked : undefined;
        for (const utterance of turn.utterances) {
          if (isA(utterance, 'information')) {
            if (now !== undefined && isUnanswered(conversation, now, utterance)) {
              found(problemOf(conversation, now, utterance));
            }
            now = undefined;
          } else if (asksPermission(utterance, conversation.language)) now = utterance;
        }
        return now;
      },
    });
  },
});

/** A nod between two lines is an answer, and a client who has just asked for it need not say yes once more. */
function isUnanswered(conversation: Conversation, asked: Utterance, told: Utterance): boolean {
  const isOnNextLine = asked.turn !== told.turn;
  if (isOnNextLine && hasGestureBetween(conversation, asked.prose.span.end, told.turn.span.start))
    return false;
  return isA(asked, 'prior-knowledge') || !isAskedFor(conversation, asked.turn);
}

function problemOf(conversation: Conversation, asked: Utterance, told: Utterance): Problem {
  const asksKnowledge = isA(asked, 'prior-knowledge');
  const yes = `${tagOf(conversation, 'permission-given')} ${inScript(conversation, { nl: 'Ja, graag.', en: 'Yes, please.' })}`;
  const edits = answerBetween(conversation, asked, told, asksKnowledge ? '…' : yes);
  return {
    message: asksKnowledge ? 'knowledgeNotAwaited' : 'notAwaited',
    at: mainPlaceOf(told),
    restsOn: [asked, told],
    related: [{ at: asked.prose.span, message: 'question' }],
    fixes: edits === undefined ? [] : [{ title: 'addAnswer', kind: 'suggestion', edits }],
  };
}
