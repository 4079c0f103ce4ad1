import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { isFollowUp, refersBack } from '../shared/sequences/follow-up.ts';
import { walk } from '../shared/sequences/walk.ts';
import { countOfWords } from '../shared/wording/words-said.ts';

/** Whoever tells so many words in one go has told enough to sum up. */
const WORDS_OF_A_STORY = 50;

export default defineRule({
  id: 'summary-too-early',
  dutchName: 'te-vroeg-samengevat',
  group: 'summary',
  severity: 'warning',
  summary: {
    nl: 'Een samenvatting, terwijl de cliënt nog bijna niets heeft verteld.',
    en: 'A summary, while the client has hardly told anything yet.',
  },
  source: 'Samenvatten',
  reads: ['summary'],
  options: {
    needed: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Hoeveel beurten van de cliënt er minstens aan een samenvatting voorafgaan.',
        en: 'How many turns of the client come before a summary at the least.',
      },
    },
  },
  messages: {
    nothingSaid: {
      nl: 'Je vat samen, maar de ander heeft nog niets gezegd. Met een samenvatting zet je op een rij wat iemand vertelt. Laat eerst de ander vertellen, bijvoorbeeld na een open vraag.',
      en: 'You sum up, but the client has not said a word yet. A summary lines up what somebody tells you. Let the client tell first, after an open question for instance.',
    },
    tooEarly: {
      nl: 'Je vat al samen, terwijl de ander nog maar net aan het woord is. Er valt dan weinig op een rij te zetten. Geef dit terug met een reflectie of vraag door, en vat later samen.',
      en: 'You sum up already, while the client has only just begun. There is little to line up yet. Give this back with a reflection or ask more, and sum up later.',
    },
  },
  *check(conversation, { needed }) {
    if (!has(conversation, 'summary') || isFollowUp(conversation)) return;
    yield* walk<number>(conversation, {
      start: 0,
      settled: needed,
      key: (told) => told,
      step(told, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return told;
        if (turn.role === 'client')
          return countOfWords(turn) >= WORDS_OF_A_STORY ? needed : told + (goesOn ? 0 : 1);
        const summary = earlySummaryIn(turn, conversation);
        if (summary === undefined) return told;
        found({
          message: told === 0 ? 'nothingSaid' : 'tooEarly',
          at: mainPlaceOf(summary),
          restsOn: [summary],
        });
        // One early summary is one finding.
        return needed;
      },
    });
  },
});

/** What was told in an earlier conversation may be summed up straight away. */
function earlySummaryIn(turn: Turn, { language }: Conversation): Utterance | undefined {
  if (turn.role !== 'professional') return undefined;
  const summary = turn.utterances.find((utterance) => isA(utterance, 'summary'));
  const refers = turn.utterances.some(({ prose }) => refersBack(prose, language));
  return refers ? undefined : summary;
}
