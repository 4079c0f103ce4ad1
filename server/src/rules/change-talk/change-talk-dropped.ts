import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { isSubstantive } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { finalQuestion } from '../shared/wording/questions-asked.ts';

/** The change talk that waits for an answer. */
interface Memory {
  readonly talk?: Utterance;
}

const settled: Memory = {};

export default defineRule({
  id: 'change-talk-dropped',
  dutchName: 'verandertaal-laten-liggen',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'De cliënt zegt iets wat naar verandering wijst, maar jij gaat er niet op in.',
    en: 'The client says something that points towards change, but you do not take it up.',
  },
  source: 'Verandertaal',
  reads: ['change-talk', 'reflection', 'affirmation', 'summary', 'open-question', 'scale-question'],
  messages: {
    dropped: {
      nl: '{client} zegt hier iets wat naar verandering wijst, maar jij gaat over op iets anders. Juist die woorden helpen iemand verder. Geef ze terug, bekrachtig ze, of vraag open door.',
      en: '{client} says something here that points towards change, but you move on to something else. Those very words help people along. Give them back, affirm them, or ask on openly.',
    },
    talk: { nl: 'Dit is de verandertaal.', en: 'This is the change talk.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'change-talk')) return;
    const { language } = conversation;
    const lastOfClient = conversation.turns.findLast(({ role }) => role === 'client')?.index ?? -1;
    yield* walk<Memory>(conversation, {
      start: settled,
      key: ({ talk }) => (talk === undefined ? 'none' : 'waits'),
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional' || memory.talk === undefined) return memory;
        if (turn.utterances.every(passesOn)) return memory;
        // What is said last of all, only says goodbye.
        if (!takesUp(turn, language) && turn.index < lastOfClient)
          found(problemOf(conversation, memory.talk, turn));
        return settled;
      },
    });
  },
});

/** What the client says last counts: who then holds back, or asks something, is to be answered on that. */
function afterClient(memory: Memory, turn: Turn, language: Language): Memory {
  let { talk } = memory;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'change-talk')) talk = utterance;
    else if (talk === undefined) continue;
    else if (isA(utterance, 'sustain-talk', 'discord', 'ambivalence', 'permission-refused')) talk = undefined;
    else if (asksForInformation(utterance, language)) talk = undefined;
  }
  if (talk === undefined) return settled;
  return talk === memory.talk ? memory : { talk };
}

/** Humming along and leaving the choice to the client: the next turn may still take it up. */
function passesOn(utterance: Utterance): boolean {
  return isA(utterance, 'encourager', 'emphasise-autonomy', 'support-optimism', 'other');
}

/** Words that no technique is known of may well take it up. */
function takesUp(turn: Turn, language: Language): boolean {
  return turn.utterances.some(
    (utterance) =>
      isA(utterance, 'reflection', 'affirmation', 'summary', 'open-question', 'scale-question', 'check') ||
      isA(utterance, 'elicit-reaction', 'invite-summary') ||
      (isA(utterance, 'elicit-need', 'closed-question', 'why-question') &&
        finalQuestion(utterance.prose, language) === 'open') ||
      (utterance.technique === undefined && isSubstantive(utterance)),
  );
}

function problemOf(conversation: Conversation, talk: Utterance, turn: Turn): Problem {
  const first = turn.utterances.find((each) => !passesOn(each))!;
  const client = talk.turn.label.text;
  const edits = reflectFirst(conversation, first);
  return {
    message: 'dropped',
    with: { client },
    at: mainPlaceOf(first),
    // A compliment does answer it, if only with a judgement.
    ...(isA(first, 'compliment') && { severity: 'hint' }),
    restsOn: [talk, ...turn.utterances],
    related: [{ at: talk.prose.span, message: 'talk' }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
