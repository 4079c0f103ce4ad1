import { has } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { contentWordsIn } from '../../text/content-words.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

/** Fewer words that carry a meaning leave too little to compare. */
const FEWEST_WORDS_OF_QUESTION = 2;
const FEWEST_WORDS_TOLD = 4;

/** Words that point back to what was said, or that ask on about whatever it was. */
const pointingBack = phrases({
  nl: [
    '(dat|dit|die|deze|daar|hier|dan|toen|zo|het|ze|zij|hij|hem|haar|hen|ervan|erbij|erover|erin|eraan|er)',
    '(daarvan|daarmee|daarop|daarna|daarin|daarover|daaraan|daarbij|daardoor|daarvoor|hiervan|hiermee|hierover|hierbij)',
    '(nog|anders|verder|precies|vooral)',
  ],
  en: [
    '(that|this|those|these|there|here|then|so|it|they|them|he|she|him|her|his|their|its)',
    '(else|more|exactly|most)',
  ],
});

interface Memory {
  /** The last two turns of clients in this part of the conversation. */
  readonly told: readonly Turn[];
  /** Whether the professional has said anything since that may have led to something else. */
  readonly ledOn: boolean;
}

export default defineRule({
  id: 'question-off-perspective',
  dutchName: 'vraag-sluit-niet-aan',
  group: 'questions',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een open vraag waarin niets terugkomt van wat de cliënt net vertelde.',
    en: 'An open question that uses nothing of what the client has just told.',
  },
  source: 'Open vragen',
  reads: ['open-question', 'solution-question'],
  messages: {
    off: {
      nl: 'In deze vraag komt niets terug van wat {client} net vertelde. Zo volgt het gesprek jouw lijn. Knoop je vraag vast aan een woord van {client}, of rond het onderwerp eerst af.',
      en: 'Nothing of what {client} has just told comes back in this question. The talk then follows your line. Tie your question to a word of {client}, or round off the subject first.',
    },
    told: { nl: 'Dit vertelde {client}.', en: 'This is what {client} told.' },
  },
  *check(conversation) {
    if (!has(conversation, 'open-question')) return;
    yield* walk<Memory>(conversation, {
      start: { told: [], ledOn: false },
      key: ({ told, ledOn }, near) => `${told.map(near).join(' ')} ${ledOn}`,
      step(memory, { moment: { kind, turn } }, found) {
        // A new part may be about something else.
        if (kind === 'phase' || kind === 'scale' || kind === 'scale-end') return { told: [], ledOn: false };
        if (turn?.role === 'client') return { told: [...memory.told, turn].slice(-2), ledOn: false };
        if (turn?.role !== 'professional') return memory;
        const first = turn.utterances[0];
        if (!memory.ledOn && first !== undefined && isOff(first, memory.told, conversation)) {
          const client = memory.told.at(-1)!.label.text;
          found({
            message: 'off',
            with: { client },
            at: mainPlaceOf(first),
            restsOn: [first],
            related: memory.told.map(({ span }) => ({ at: span, message: 'told', with: { client } })),
          });
        }
        return { ...memory, ledOn: true };
      },
    });
  },
});

/** Only a plain open question with which a turn begins: what else is said before it may be the bridge. */
function isOff(
  { technique, prose, turn }: Utterance,
  told: readonly Turn[],
  { language }: Conversation,
): boolean {
  if (technique !== 'open-question' || turn.step !== undefined || told.length < 2) return false;
  if (pointingBack.isIn(prose, language)) return false;
  const asked = contentWordsIn(prose, language);
  if (asked.size < FEWEST_WORDS_OF_QUESTION) return false;
  const said = new Set(
    told.flatMap(({ utterances }) => utterances.flatMap((each) => [...contentWordsIn(each.prose, language)])),
  );
  return said.size >= FEWEST_WORDS_TOLD && [...asked].every((word) => !said.has(word));
}
