import { isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { ask, type Text } from '../../text/memory.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';

/** The first question of each turn, since the professional last did something else than ask. */
type Memory = readonly Utterance[];

const none: Memory = [];

export default defineRule({
  id: 'question-answer-pattern',
  dutchName: 'vraag-en-antwoord',
  group: 'questions',
  severity: 'warning',
  summary: {
    nl: 'Beurt na beurt alleen vragen: het gesprek wordt vraag en antwoord.',
    en: 'Turn after turn nothing but questions: the conversation becomes question and answer.',
  },
  source: 'Open vragen',
  reads: [
    'question',
    'check',
    'elicit-need',
    'elicit-reaction',
    'invite-summary',
    'scale-question',
    'encourager',
  ],
  options: {
    allowed: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        nl: 'Hoeveel beurten met alleen vragen elkaar mogen opvolgen.',
        en: 'How many turns with nothing but questions may follow each other.',
      },
    },
  },
  messages: {
    pattern: {
      nl: 'Al {count} beurten op een rij stel je alleen vragen. De ander wacht dan af tot de volgende vraag komt. Geef eerst terug wat je hoort: een reflectie, een bekrachtiging of een korte samenvatting.',
      en: 'For {count} turns in a row you have only asked questions. People then sit back and wait for the next one. First give back what you hear: a reflection, an affirmation or a short summary.',
    },
    earlier: { nl: 'Hier stel je ook alleen vragen.', en: 'Here you also only ask questions.' },
  },
  *check(conversation, { allowed }) {
    yield* walk<Memory>(conversation, {
      start: none,
      key: (asked) => asked.length,
      step(asked, { moment: { turn }, goesOn }, found) {
        if (turn?.role !== 'professional') return asked;
        if (turn.utterances.some((utterance) => !asks(utterance) && !isPassedOver(utterance))) return none;
        const question = turn.utterances.find((utterance) => !isPassedOver(utterance));
        // Two lines in a row are one turn, and one pattern is one finding.
        if (question === undefined || goesOn || asked.length > allowed) return asked;
        if (goesOnToSaySomething(turn, conversation.turns)) return none;
        const memory = [...asked, question];
        if (memory.length > allowed)
          found({
            message: 'pattern',
            with: { count: memory.length },
            at: mainPlaceOf(question),
            restsOn: memory,
            related: asked.map((each) => ({ at: each.prose.span, message: 'earlier' })),
          });
        return memory;
      },
    });
  },
});

/** What neither makes the pattern nor breaks it: questions that have a place of their own, and "hm-hm". */
function isPassedOver(utterance: Utterance): boolean {
  if (isA(utterance, 'check', 'elicit-need', 'elicit-reaction', 'invite-summary', 'encourager')) return true;
  return asks(utterance) && (utterance.turn.step !== undefined || isA(utterance, 'scale-question'));
}

/** A question by its technique; where no technique is known, or only that it belongs to a scale, by its marks. */
function asks(utterance: Utterance): boolean {
  if (isA(utterance, 'question')) return true;
  if (utterance.technique !== undefined && !isA(utterance, 'scale-question')) return false;
  return ask(utterance.prose, onlyAsks, onlyAsks);
}

function onlyAsks(said: Text): boolean {
  const sentences = sentencesIn(said);
  return sentences.length > 0 && sentences.every((sentence) => sentence.isQuestion);
}

/** Whether the same professional goes on, on the next line, with something else than questions. */
function goesOnToSaySomething(turn: Turn, turns: readonly Turn[]): boolean {
  const next = turns[turn.index + 1];
  if (next?.label.text !== turn.label.text || next.option !== turn.option) return false;
  return next.utterances.some((utterance) => !isPassedOver(utterance) && !asks(utterance));
}
