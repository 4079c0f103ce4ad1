import { isA } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

/** The open questions asked since the professional last gave something back. */
type Memory = readonly Utterance[];

export default defineRule({
  id: 'open-question-streak',
  dutchName: 'open-vragen-op-een-rij',
  group: 'questions',
  severity: 'warning',
  summary: {
    nl: 'Te veel open vragen achter elkaar, zonder dat je laat merken wat je hoort.',
    en: 'Too many open questions in a row, without showing what you hear.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'reflection', 'affirmation', 'summary'],
  options: {
    allowed: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Hoeveel open vragen elkaar mogen opvolgen.',
        en: 'How many open questions may follow each other.',
      },
    },
  },
  messages: {
    streak: {
      nl: 'Je stelt al {count} open vragen op een rij. Zo voelt een gesprek al snel als een verhoor. Geef eerst terug wat je hoort, bijvoorbeeld met een reflectie.',
      en: 'You have asked {count} open questions in a row. A conversation soon feels like an interrogation that way. First give back what you hear, with a reflection for instance.',
    },
    earlier: { nl: 'Ook een open vraag.', en: 'Also an open question.' },
  },
  *check(conversation, { allowed }) {
    yield* walk<Memory>(conversation, {
      start: [],
      // The last question by itself tells whether the next one asks on within the same technique.
      key: (asked) => `${asked.length} ${asked.at(-1)?.technique}`,
      step(asked, { moment: { turn } }, found) {
        if (turn?.role !== 'professional') return asked;
        let memory = asked;
        for (const utterance of turn.utterances) {
          if (isA(utterance, 'reflection', 'affirmation', 'summary')) memory = [];
          // One streak is one finding: its later questions go by until something is given back.
          if (memory.length > allowed || !countsAsOpenQuestion(utterance, memory)) continue;
          memory = [...memory, utterance];
          if (memory.length <= allowed) continue;
          found({
            message: 'streak',
            with: { count: memory.length },
            at: mainPlaceOf(utterance),
            restsOn: memory,
            related: memory.slice(0, -1).map((each) => ({ at: each.prose.span, message: 'earlier' })),
          });
        }
        return memory;
      },
    });
  },
});

/** Scale steps have questions of their own; asking on within one solution-focused technique is no streak. */
function countsAsOpenQuestion(utterance: Utterance, asked: Memory): boolean {
  if (utterance.turn.step !== undefined || !isA(utterance, 'open-question')) return false;
  const before = asked[asked.length - 1];
  return !(isA(utterance, 'solution-question') && before?.technique === utterance.technique);
}
