import { holds, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { acknowledges, missingAfter, nextTurns } from '../shared/sequences/asking-on.ts';
import { tellsSomething } from '../shared/sequences/told-moments.ts';

/** Asking on about the moment first is fine. */
const TURNS = 2;

export default defineRule({
  id: 'success-not-reflected',
  dutchName: 'beter-moment-niet-teruggegeven',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'De cliënt vertelt wanneer het hoger stond, maar je geeft daar niets van terug.',
    en: 'The client tells when things were higher, but you give nothing of it back.',
  },
  source: 'Schaalvragen',
  reads: ['scale-been-higher', 'reflection', 'affirmation'],
  messages: {
    passed: {
      nl: '{client} vertelt wanneer het hoger stond, maar je geeft daar niets van terug. Wie het eigen succes terughoort, gaat er meer in zien. Geef terug wat er goed ging.',
      en: '{client} tells when things were higher, but you give nothing of it back. People who hear their own success come to see more in it. Give back what went well.',
    },
    asked: { nl: 'Hier vraag je ernaar.', en: 'Here you ask about it.' },
    reflect: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const question of utterancesOfKind(conversation, 'scale-been-higher')) {
      const { turn, index } = question;
      if (turn.role !== 'professional' || index < turn.utterances.length - 1) continue;
      for (const answer of nextTurns(conversation, turn)) {
        // What the writer has marked as a success is the matter of another rule.
        if (!tellsSomething(answer, language) || holds(answer, 'success-told')) continue;
        const problem = problemIn(conversation, question, answer);
        if (problem !== undefined) yield problem;
      }
    }
  },
});

function problemIn(
  conversation: Conversation,
  question: Utterance,
  answer: Turn,
): Problem<'passed' | 'asked' | 'reflect'> | undefined {
  if (nextTurns(conversation, answer).length === 0) return undefined;
  const passed = missingAfter(conversation, answer, { turns: TURNS, comes: acknowledges });
  if (passed === undefined) return undefined;
  return {
    message: 'passed',
    with: { client: answer.label.text },
    at: mainPlaceOf(answer.utterances[0]!),
    restsOn: [question],
    related: [{ at: mainPlaceOf(question), message: 'asked' }],
    ...(passed.via.length > 0 && { via: passed.via }),
    fixes: reflect(conversation, answer),
  };
}

function reflect(conversation: Conversation, answer: Turn): readonly Fix<'reflect'>[] {
  const [next, ...others] = nextTurns(conversation, answer);
  const first = next?.role === 'professional' && others.length === 0 ? next.utterances[0] : undefined;
  const edits = first && reflectFirst(conversation, first);
  return edits === undefined ? [] : [{ title: 'reflect', kind: 'suggestion', edits }];
}
