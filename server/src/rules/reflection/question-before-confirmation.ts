import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { isSubstantive } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';
import { holdsDenial, reflectionAtEnd, replyTo } from '../shared/wording/replies.ts';

/** The reflection that waits for an answer, and an answer that did not say whether it was right. */
interface Memory {
  readonly reflection?: Utterance;
  readonly answer?: Utterance;
}

const nothing: Memory = {};

export default defineRule({
  id: 'question-before-confirmation',
  dutchName: 'vraag-voor-de-bevestiging',
  group: 'reflection',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Na je reflectie stel je een vraag, terwijl de cliënt nog niet heeft gezegd of die klopt.',
    en: 'You ask a question after your reflection, before the client has said whether it was right.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'confirmation', 'correction', 'question'],
  options: {
    telling: {
      type: 'integer',
      default: 15,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel woorden een antwoord telt als verder vertellen. De reflectie was dan raak, ook zonder ‘ja’.',
        en: 'From how many words on an answer counts as going on with the story. The reflection was right then, even without a ‘yes’.',
      },
    },
  },
  messages: {
    tooSoon: {
      nl: '{client} zegt nog geen ‘ja, precies’ op je reflectie, maar jij stelt al een vraag. Misschien zat je er net naast. Probeer nog een reflectie, of wacht even.',
      en: '{client} has not said ‘yes, exactly’ to your reflection, but you ask a question already. Perhaps you were just off the mark. Try another reflection, or wait a moment.',
    },
    answer: { nl: 'Hier hoor je nog geen ja.', en: 'There is no yes here yet.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation, { telling }) {
    if (!has(conversation, 'reflection') || !has(conversation, 'question')) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: nothing,
      key: ({ reflection, answer }) =>
        `${reflection === undefined ? 'none' : holdsDenial(reflection, language)} ${answer === undefined}`,
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, telling, language);
        if (turn?.role !== 'professional') return memory;
        if (turn.utterances.every((each) => isA(each, 'encourager', 'emphasise-autonomy'))) return memory;
        const question = memory.answer === undefined ? undefined : questionIn(turn);
        if (question !== undefined) found(problemOf(conversation, memory.answer!, question));
        const reflection = reflectionAtEnd(turn);
        return reflection === undefined ? nothing : { reflection };
      },
    });
  },
});

/** Corrections are another rule's; talk of a known kind, and a long story, are answers to go on with. */
function afterClient(
  { reflection, answer }: Memory,
  turn: Turn,
  telling: number,
  language: Language,
): Memory {
  if (answer !== undefined || reflection === undefined) return nothing;
  const isTalk = turn.utterances.some(({ technique }) => technique !== undefined && technique !== 'neutral');
  const words = turn.utterances.reduce((count, { prose }) => count + wordsIn(prose).length, 0);
  if (isTalk || words === 0 || words >= telling || replyTo(reflection, turn, language) !== 'goes-on')
    return nothing;
  const last = turn.utterances.at(-1);
  return last === undefined ? nothing : { answer: last };
}

/** The question that a turn goes on with, where it gives nothing back first; the steps of a scale have their own. */
function questionIn(turn: Turn): Utterance | undefined {
  if (turn.step !== undefined) return undefined;
  const givesBack = turn.utterances.some(
    (utterance) =>
      isA(utterance, 'reflection', 'summary', 'affirmation') ||
      (utterance.technique === undefined && isSubstantive(utterance)),
  );
  return givesBack
    ? undefined
    : turn.utterances.find((utterance) => isA(utterance, 'question') && !isA(utterance, 'check'));
}

function problemOf(conversation: Conversation, answer: Utterance, question: Utterance): Problem {
  const client = answer.turn.label.text;
  const edits = reflectFirst(conversation, question);
  return {
    message: 'tooSoon',
    with: { client },
    at: mainPlaceOf(question),
    restsOn: [question],
    related: [{ at: answer.prose.span, message: 'answer' }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
