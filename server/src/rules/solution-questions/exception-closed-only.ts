import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { asksOnlyClosed, asksOpenly, missingAfter, nextTurns } from '../shared/sequences/asking-on.ts';
import { tellsSomething } from '../shared/sequences/told-moments.ts';

export default defineRule({
  id: 'exception-closed-only',
  dutchName: 'alleen-gesloten-gevraagd',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'Een gesloten vraag naar een uitzondering of succes, zonder open vraag erachteraan.',
    en: 'A closed question for an exception or a success, with no open one after it.',
  },
  source: 'Uitzonderingen',
  reads: ['exception', 'success', 'open-question'],
  messages: {
    closed: {
      nl: 'Op deze vraag kan de ander nee zeggen, en dan is de zoektocht al voorbij. Vraag open, bijvoorbeeld ‘wanneer’ of ‘op welke dagen’, of zet er een open vraag achter.',
      en: 'The other person can say no to this question, and then the search is over. Ask openly, with ‘when’ or ‘on which days’ for instance, or put an open question after it.',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    const comes = (utterance: Utterance) => asksOpenly(utterance, language);
    for (const utterance of utterancesOfKind(conversation, 'exception', 'success')) {
      const { turn, prose, tag } = utterance;
      if (turn.role !== 'professional' || !asksOnlyClosed(utterance, language)) continue;
      if (turn.utterances.some(comes) || isAnsweredWithStory(conversation, utterance)) continue;
      const missing = missingAfter(conversation, turn, { turns: 1, comes });
      if (missing === undefined) continue;
      yield {
        message: 'closed',
        at: tag?.span ?? prose.span,
        restsOn: [utterance],
        ...(missing.via.length > 0 && { via: missing.via }),
      };
    }
  },
});

/** A closed question that gets somebody talking did its work; what becomes of the story is for another rule. */
function isAnsweredWithStory(conversation: Conversation, { turn }: Utterance): boolean {
  const answers = nextTurns(conversation, turn);
  return answers.length > 0 && answers.every((answer) => tellsSomething(answer, conversation.language));
}
