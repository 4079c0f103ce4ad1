import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Event } from '../../conversation/flow.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { insertAt, tagOf } from '../shared/script/writing.ts';
import { type Unanswered, unansweredAfter } from '../shared/sequences/ahead.ts';
import { isAskedFor } from '../shared/sequences/asked-before.ts';
import { momentOf } from '../shared/sequences/asking-on.ts';
import { invitesReaction } from '../shared/sequences/reactions.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

interface Waiting {
  /** The professional's turns since the telling; in the turn itself 0. */
  readonly turns: number;
  /** Whether something was asked or given back since. */
  readonly gaveRoom: boolean;
}

/** The professional has so many turns for it. */
const TURNS = 2;
/** A client who says this much has reacted without being asked. */
const FEWEST_WORDS_OF_A_REACTION = 12;
/** What a client asked for and can be said in so few words is only an answer. */
const MOST_WORDS_OF_AN_ANSWER = 10;

export default defineRule({
  id: 'reaction-not-asked',
  dutchName: 'geen-reactie-gevraagd',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Je vertelt iets, maar vraagt niet wat de ander ervan vindt.',
    en: 'You tell something, but do not ask what they make of it.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'elicit-reaction', 'open-question', 'scale-question', 'invite-summary'],
  messages: {
    notAsked: {
      nl: 'Je vertelt dit, maar vraagt daarna niet wat de ander ervan vindt. Zo weet je niet of het aankomt, en wat die ermee kan. Sluit af met een open vraag, bijvoorbeeld: ‘Wat vind je hiervan?’',
      en: 'You tell this, but do not ask what they make of it. So you do not know whether it gets across, or is of any use to them. Close with an open question, for instance: ‘What do you make of that?’',
    },
    addQuestion: {
      nl: 'Vraag daarna om een reactie',
      en: 'Then ask for a reaction',
    },
  },
  *check(conversation) {
    const seen = new Set<Turn>();
    for (const { turn } of utterancesOfKind(conversation, 'information')) {
      if (seen.has(turn) || turn.role !== 'professional') continue;
      seen.add(turn);
      const told = turn.utterances.findLast((each) => isA(each, 'information'))!;
      const missing = isShortAnswer(conversation, told) ? undefined : reactionMissing(conversation, told);
      if (missing === undefined) continue;
      yield {
        message: 'notAsked',
        at: mainPlaceOf(told),
        restsOn: [told],
        ...(missing.via.length > 0 && { via: missing.via }),
        fixes: fixesOf(conversation, told),
      };
    }
  },
});

function isShortAnswer(conversation: Conversation, { turn, prose }: Utterance): boolean {
  return countWords(prose) <= MOST_WORDS_OF_AN_ANSWER && isAskedFor(conversation, turn);
}

function reactionMissing(conversation: Conversation, told: Utterance): Unanswered<Waiting> | undefined {
  const { language, moments } = conversation;
  const moment = momentOf(conversation, told.turn);
  // A script that stops right here leaves it open what comes next.
  if (moment.next.every((index) => moments[index]!.kind === 'end')) return undefined;
  if (invitesReaction(told, language)) return undefined;
  const start = afterProfessional({ turns: 0, gaveRoom: false }, told.turn, told.index + 1, language);
  if (typeof start === 'string') return undefined;
  return unansweredAfter<Waiting>(conversation, moment, {
    start,
    key: ({ turns, gaveRoom }) => `${turns} ${gaveRoom}`,
    step: (waiting, event) => afterMoment(waiting, event, language),
  });
}

function afterMoment(waiting: Waiting, { moment: { kind, turn }, goesOn }: Event, language: Language) {
  if (kind === 'phase') return 'unanswered';
  if (turn?.role === 'client') return reacts(turn, language) ? 'answered' : waiting;
  if (turn?.role !== 'professional' || turn.utterances.every(passesOn)) return waiting;
  const turns = goesOn ? waiting.turns : waiting.turns + 1;
  if (turns > TURNS) return 'unanswered';
  return afterProfessional({ ...waiting, turns }, turn, 0, language);
}

/** What it has come to after what a professional says, from this utterance of the turn on. */
function afterProfessional(waiting: Waiting, turn: Turn, from: number, language: Language) {
  let { gaveRoom } = waiting;
  for (const utterance of turn.utterances.slice(from)) {
    if (invitesReaction(utterance, language) || mayAsk(utterance)) return 'answered';
    // More in the same turn waits for a reaction itself; more without a pause is a stream, which has a rule of its own.
    if (isA(utterance, 'information')) return waiting.turns > 0 && gaveRoom ? 'unanswered' : 'answered';
    gaveRoom ||= isRoom(utterance, language);
  }
  return { ...waiting, gaveRoom };
}

/** A question of which nobody knows what it asks may well ask for a reaction. */
function mayAsk({ technique, prose }: Utterance): boolean {
  return technique === undefined && hasQuestionMark(prose);
}

function isRoom(utterance: Utterance, language: Language): boolean {
  return (
    isA(utterance, 'question', 'elicit-need', 'reflection', 'summary') ||
    finalQuestion(utterance.prose, language) !== undefined
  );
}

/** Humming along and leaving the choice to the client: a question may still follow. */
function passesOn(utterance: Utterance): boolean {
  return isA(utterance, 'encourager', 'emphasise-autonomy');
}

/** Whether the client reacts unasked: says what it means for them, asks on, or simply says a lot. */
function reacts({ utterances }: Turn, language: Language): boolean {
  const words = utterances.reduce((count, { prose }) => count + countWords(prose), 0);
  return (
    words >= FEWEST_WORDS_OF_A_REACTION ||
    utterances.some(
      (utterance) =>
        isA(utterance, 'change-talk', 'sustain-talk', 'ambivalence', 'discord', 'distress', 'correction') ||
        asksForInformation(utterance, language),
    )
  );
}

function fixesOf(conversation: Conversation, told: Utterance) {
  const next = told.turn.utterances[told.index + 1];
  // Behind a tag, words without one would become part of the question.
  if (told.prose.text === '' || (next !== undefined && next.tag === undefined)) return [];
  const question = isA(told, 'options')
    ? { nl: 'Wat spreekt je aan?', nlFormal: 'Wat spreekt u aan?', en: 'Which of these appeals to you?' }
    : { nl: 'Wat vind je hiervan?', nlFormal: 'Wat vindt u hiervan?', en: 'What do you make of that?' };
  const said = `${tagOf(conversation, 'elicit-reaction')} ${addressedAt(conversation, told.turn, question)}`;
  return [
    { title: 'addQuestion', kind: 'suggestion', edits: [insertAt(told.prose.span.end, ` ${said}`)] },
  ] as const;
}
