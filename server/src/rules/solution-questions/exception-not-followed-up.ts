import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix } from '../contract.ts';
import { professionalAt } from '../shared/scales/missing-comparison.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { acknowledges, askAfter, missingAfter } from '../shared/sequences/asking-on.ts';
import { exceptionsTold, isToldInFull, looksIntoException } from '../shared/sequences/told-moments.ts';

/** So many turns the professional has to ask on: a reflection may come first. */
const TURNS = 2;

const question = { nl: 'Wat was er toen anders?', en: 'What was different then?' };

export default defineRule({
  id: 'exception-not-followed-up',
  dutchName: 'uitzondering-blijft-liggen',
  group: 'solution-questions',
  severity: 'warning',
  summary: {
    nl: 'De cliënt vertelt over een uitzondering, maar je vraagt niet door.',
    en: 'The client tells of an exception, but you do not ask more about it.',
  },
  source: 'Uitzonderingen',
  reads: ['exception-told', 'exception', 'open-question', 'own-contribution'],
  messages: {
    dropped: {
      nl: 'Hier vertelt {client} over een moment waarop het anders ging, maar je vraagt niet door. Juist in dat moment zit een stukje van de oplossing. Vraag waar en wanneer het was, wie erbij was en wat ieder deed.',
      en: 'Here {client} tells of a moment when it went differently, but you do not ask more. That very moment holds part of the solution. Ask where and when it was, who was there and what everyone did.',
    },
    ask: { nl: 'Vraag door: ‘{question}’', en: 'Ask on: ‘{question}’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const { utterance, restsOn } of exceptionsTold(conversation)) {
      const isFull = isToldInFull(utterance.turn);
      const comes = (each: Utterance) => looksIntoException(each, language) || (isFull && acknowledges(each));
      const missing = missingAfter(conversation, utterance.turn, { turns: TURNS, comes });
      if (missing === undefined) continue;
      yield {
        message: 'dropped',
        with: { client: utterance.turn.label.text },
        at: mainPlaceOf(utterance),
        restsOn,
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: fixesFor(conversation, utterance),
      };
    }
  },
});

function fixesFor(conversation: Conversation, { turn }: Utterance): readonly Fix<'ask'>[] {
  const professional = professionalAt(conversation, turn);
  if (professional === undefined) return [];
  const text = inScript(conversation, question);
  const said = `${tagOf(conversation, 'exception')} ${text}`;
  return [
    {
      title: 'ask',
      with: { question: text },
      kind: 'suggestion',
      edits: askAfter(conversation, turn, professional, said),
    },
  ];
}
