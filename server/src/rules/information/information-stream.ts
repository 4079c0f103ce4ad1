import { has, holds, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule, type Problem } from '../contract.ts';
import { addressedAt, exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

interface Memory {
  /** The information given since anybody last asked something or was reflected: the first of each turn. */
  readonly told: readonly Utterance[];
  /** Whether the last of them was told in the turn that is going on. */
  readonly inThisTurn: boolean;
}

export default defineRule({
  id: 'information-stream',
  dutchName: 'stroom-van-informatie',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Beurt na beurt informatie, zonder vraag of reflectie ertussen.',
    en: 'Turn after turn of information, with no question or reflection in between.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: [
    'information',
    'question',
    'reflection',
    'summary',
    'elicit-need',
    'elicit-reaction',
    'asks-information',
  ],
  options: {
    allowed: {
      type: 'integer',
      default: 1,
      minimum: 1,
      description: {
        nl: 'Hoeveel beurten met informatie elkaar mogen opvolgen.',
        en: 'How many turns of information may follow each other.',
      },
    },
  },
  messages: {
    stream: {
      nl: 'Weer informatie, zonder vraag of reflectie sinds de vorige keer. De ander kan dan alleen nog luisteren, en jij weet niet wat er blijft hangen. Vraag eerst wat de ander vindt van wat je vertelde.',
      en: 'Information again, with no question or reflection since the last time. All the client can do is listen, and you cannot tell what sticks. First ask what they make of what you told them.',
    },
    earlier: { nl: 'Ook informatie.', en: 'Also information.' },
    askReaction: {
      nl: 'Vraag eerst om een reactie, met een antwoord om in te vullen',
      en: 'Ask for a reaction first, with an answer to fill in',
    },
  },
  *check(conversation, { allowed }) {
    if (!has(conversation, 'information')) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: nothingTold,
      key: ({ told, inThisTurn }) => `${told.length} ${inThisTurn}`,
      step(memory, { moment: { turn }, goesOn }, found) {
        if (turn === undefined) return memory;
        if (memory === nothingTold && !holds(turn, 'information')) return memory;
        if (turn.role === 'client') return clientAsks(turn, language) ? nothingTold : memory;
        if (turn.role !== 'professional' || turn.utterances.every((each) => isA(each, 'encourager')))
          return memory;
        let now: Memory = goesOn || !memory.inThisTurn ? memory : { ...memory, inThisTurn: false };
        for (const utterance of turn.utterances) {
          if (isA(utterance, 'information') && !now.inThisTurn) {
            if (now.told.length >= allowed) found(problemOf(conversation, utterance, now.told));
            now = { told: [...now.told, utterance].slice(-allowed), inThisTurn: true };
          }
          if (givesRoom(utterance, language)) now = nothingTold;
        }
        // A turn about something else: what comes later is no longer in a row.
        return now.inThisTurn ? now : nothingTold;
      },
    });
  },
});

const nothingTold: Memory = { told: [], inThisTurn: false };

function clientAsks(turn: Turn, language: Language): boolean {
  return turn.utterances.some((utterance) => asksForInformation(utterance, language));
}

/** A question, also one at the end of what is told, or something given back of what the client said. */
function givesRoom(utterance: Utterance, language: Language): boolean {
  return (
    isA(utterance, 'question', 'scale-question', 'elicit-need', 'elicit-reaction', 'invite-summary') ||
    isA(utterance, 'reflection', 'summary') ||
    (hasQuestionMark(utterance.prose) && finalQuestion(utterance.prose, language) !== undefined)
  );
}

function problemOf(conversation: Conversation, utterance: Utterance, told: readonly Utterance[]): Problem {
  const question = addressedAt(conversation, utterance.turn, {
    nl: 'Wat vind je hiervan?',
    nlFormal: 'Wat vindt u hiervan?',
    en: 'What do you make of that?',
  });
  const said = `${tagOf(conversation, 'elicit-reaction')} ${question}`;
  const edits = exchangeBefore(conversation, utterance, said, toFillIn);
  return {
    message: 'stream',
    at: mainPlaceOf(utterance),
    restsOn: [...told, utterance],
    related: told.map((each) => ({ at: each.prose.span, message: 'earlier' })),
    fixes: edits === undefined ? [] : [{ title: 'askReaction', kind: 'suggestion', edits }],
  };
}
