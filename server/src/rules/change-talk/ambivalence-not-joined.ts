import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule, type Problem } from '../contract.ts';
import { exchangeBefore, silenceIn, toFillIn } from '../shared/script/inserted-turns.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { joinsTwo } from '../shared/wording/two-sides.ts';

/** The sides that the client has shown on this path. */
interface Memory {
  readonly change?: Utterance;
  readonly sustain?: Utterance;
  /** The first turn of the professional once both are there, as long as nothing has joined them. */
  readonly answer?: Turn;
  readonly isJoined: boolean;
}

const joined: Memory = { isJoined: true };

export default defineRule({
  id: 'ambivalence-not-joined',
  dutchName: 'twee-kanten-niet-verbonden',
  group: 'change-talk',
  severity: 'info',
  summary: {
    nl: 'De cliënt laat twee kanten horen, maar je zet ze nergens naast elkaar.',
    en: 'The client shows two sides, but nowhere do you put them next to each other.',
  },
  source: 'Verandertaal',
  reads: ['change-talk', 'sustain-talk', 'ambivalence', 'double-sided-reflection', 'reflection', 'summary'],
  messages: {
    apart: {
      nl: '{client} heeft nu iets vóór en iets tegen verandering gezegd, maar die twee komen nergens samen. Naast elkaar laten ze de twijfel zien, en dan kan {client} zelf afwegen. Probeer: ‘Aan de ene kant …, en aan de andere kant …’.',
      en: '{client} has now said something for change and something against it, but the two never come together. Side by side they show the doubt, and let {client} do the weighing. Try: ‘On the one hand …, and on the other hand …’.',
    },
    doubt: {
      nl: '{client} twijfelt hier hardop, maar de twee kanten komen nergens samen. Zet je ze naast elkaar, dan kan {client} zelf afwegen. Probeer: ‘Aan de ene kant …, en aan de andere kant …’.',
      en: '{client} is in two minds here, but the two sides never come together. Put them side by side, and {client} can do the weighing. Try: ‘On the one hand …, and on the other hand …’.',
    },
    other: { nl: 'Dit is de andere kant.', en: 'This is the other side.' },
    join: {
      nl: 'Zet een dubbelzijdige reflectie klaar om in te vullen',
      en: 'Add a double-sided reflection for you to fill in',
    },
  },
  *check(conversation) {
    const showsBoth = has(conversation, 'change-talk') && has(conversation, 'sustain-talk');
    if (!showsBoth && !has(conversation, 'ambivalence')) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: { isJoined: false },
      key: ({ change, sustain, answer, isJoined }) =>
        isJoined ? 'joined' : [change, sustain, answer].map((each) => each !== undefined).join(' '),
      step(memory, { moment: { kind, turn } }, found) {
        if (memory.isJoined) return memory;
        if (kind === 'end' && memory.answer !== undefined) found(problemOf(conversation, memory as Apart));
        if (turn?.role === 'client') return afterClient(memory, turn);
        if (turn?.role !== 'professional') return memory;
        return afterProfessional(memory, turn, language);
      },
    });
  },
});

type Apart = Memory & Required<Pick<Memory, 'change' | 'sustain' | 'answer'>>;

function showsBoth({ change, sustain }: Memory): boolean {
  return change !== undefined && sustain !== undefined;
}

/** The two that first stood beside each other are the ones that are named. */
function afterClient(memory: Memory, turn: Turn): Memory {
  let now = memory;
  for (const utterance of turn.utterances) {
    if (showsBoth(now)) return now;
    if (isA(utterance, 'ambivalence')) now = { ...now, change: utterance, sustain: utterance };
    else if (isA(utterance, 'change-talk')) now = { ...now, change: utterance };
    else if (isA(utterance, 'sustain-talk')) now = { ...now, sustain: utterance };
  }
  return now;
}

function afterProfessional(memory: Memory, turn: Turn, language: Language): Memory {
  if (turn.utterances.some((each) => isA(each, 'double-sided-reflection'))) return joined;
  if (!showsBoth(memory)) return memory;
  if (turn.utterances.some((each) => mayJoin(each, language))) return joined;
  if (memory.answer !== undefined || turn.utterances.every((each) => isA(each, 'encourager'))) return memory;
  return { ...memory, answer: turn };
}

/** A summary brings things together; a statement that joins two may well be a double-sided reflection. */
function mayJoin(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'summary')) return true;
  if (utterance.technique !== undefined && !isA(utterance, 'reflection', 'affirmation')) return false;
  return joinsTwo(utterance.prose, language);
}

function problemOf(conversation: Conversation, { change, sustain, answer }: Apart): Problem {
  const [first, last] =
    change.prose.span.start < sustain.prose.span.start ? [change, sustain] : [sustain, change];
  const client = last.turn.label.text;
  const isDoubt = first === last;
  const edits = joinFirst(conversation, answer.utterances[0]!);
  return {
    message: isDoubt ? 'doubt' : 'apart',
    with: { client },
    at: mainPlaceOf(last),
    restsOn: [first, last],
    related: isDoubt ? [] : [{ at: first.prose.span, message: 'other' }],
    fixes: edits === undefined ? [] : [{ title: 'join', kind: 'suggestion', edits }],
  };
}

function joinFirst(conversation: Conversation, utterance: Utterance) {
  const said = inScript(conversation, {
    nl: 'Aan de ene kant …, en aan de andere kant …',
    en: 'On the one hand …, and on the other hand …',
  });
  const reflection = `${tagOf(conversation, 'double-sided-reflection')} ${said}\n${silenceIn(conversation)}`;
  return exchangeBefore(conversation, utterance, reflection, toFillIn);
}
