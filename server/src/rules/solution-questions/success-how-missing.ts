import { holds } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix } from '../contract.ts';
import { professionalAt } from '../shared/scales/missing-comparison.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';
import { acknowledges, askAfter, missingAfter } from '../shared/sequences/asking-on.ts';
import { isToldInFull, looksIntoSuccess, successesTold } from '../shared/sequences/told-moments.ts';

/** So many turns the professional has to ask on: an affirmation may come first. */
const TURNS = 2;

export default defineRule({
  id: 'success-how-missing',
  dutchName: 'hoe-is-het-gelukt-niet-gevraagd',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'De cliënt vertelt wat lukte, maar je vraagt niet hoe.',
    en: 'The client tells what worked out, but you do not ask how.',
  },
  source: 'Successen',
  reads: ['success-told', 'success', 'own-contribution', 'open-question'],
  messages: {
    missing: {
      nl: 'Hier vertelt {client} iets wat lukte, maar je vraagt niet hoe. Wie weet wat er hielp, kan het nog eens doen. Vraag hoe het is gelukt, of wat er goed werkte.',
      en: 'Here {client} tells of something that worked out, but you do not ask how. People who know what helped can do it again. Ask how they did it, or what worked well.',
    },
    ask: { nl: 'Vraag door: ‘{question}’', en: 'Ask on: ‘{question}’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const { utterance, restsOn } of successesTold(conversation)) {
      // What is told as an exception too is followed up as one.
      if (holds(utterance.turn, 'exception-told')) continue;
      const isFull = isToldInFull(utterance.turn);
      const comes = (each: Utterance) => looksIntoSuccess(each, language) || (isFull && acknowledges(each));
      const missing = missingAfter(conversation, utterance.turn, { turns: TURNS, comes });
      if (missing === undefined) continue;
      yield {
        message: 'missing',
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
  const question = addressedAt(conversation, turn, {
    nl: 'Hoe is je dat gelukt?',
    nlFormal: 'Hoe is u dat gelukt?',
    en: 'How did you do that?',
  });
  const said = `${tagOf(conversation, 'own-contribution')} ${question}`;
  return [
    {
      title: 'ask',
      with: { question },
      kind: 'suggestion',
      edits: askAfter(conversation, turn, professional, said),
    },
  ];
}
