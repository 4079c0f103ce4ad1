import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { inScript, insertAt, replace, tagOf } from '../shared/script/writing.ts';
import { unansweredAfter } from '../shared/sequences/ahead.ts';
import { momentOf } from '../shared/sequences/asking-on.ts';
import { hasGestureBetween } from '../shared/sequences/gestures.ts';
import { asksPermission, toldWithoutPermission } from '../shared/sequences/permission.ts';
import { walk } from '../shared/sequences/walk.ts';

interface Memory {
  /** Whether there is something to react to: told since the last question for permission, or said a moment ago. */
  readonly told: boolean;
  readonly said: boolean;
  /** A question for a reaction that came when there was nothing to react to yet, in this turn or the one before. */
  readonly tooEarly?: Utterance | undefined;
}

const nothing: Memory = { told: false, said: false };

export default defineRule({
  id: 'information-step-order',
  dutchName: 'stappen-van-informatie-verwisseld',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'De drie stappen (vragen, vertellen, reactie vragen) staan in de verkeerde volgorde.',
    en: 'The three steps (ask, tell, ask for a reaction) are in the wrong order.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['elicit-need', 'information', 'elicit-reaction'],
  messages: {
    askedAfterwards: {
      nl: 'Je vertelt eerst, en vraagt daarna pas of het mag. Dan valt er voor de ander niets meer te kiezen. Zet de vraag voorop en vertel na het antwoord.',
      en: 'You tell it first, and only then ask whether you may. That leaves the client nothing to choose. Put the question first, and tell it after the answer.',
    },
    knowledgeAfterwards: {
      nl: 'Je vertelt eerst, en vraagt daarna pas wat de ander al weet. Zo hoor je te laat wat je kon overslaan. Begin met de vraag en sluit aan bij het antwoord.',
      en: 'You tell it first, and only then ask what they know. By then it is too late to leave anything out. Start with the question and build on the answer.',
    },
    reactionTooEarly: {
      nl: 'Je vroeg al om een reactie voordat je dit vertelde. De ander kan nog niets vinden van iets wat die niet gehoord heeft. Vertel het eerst, en vraag daarna wat de ander ervan vindt.',
      en: 'You asked for a reaction before you told this. People cannot have a view yet on what they have not heard. Tell it first, and then ask what they make of it.',
    },
    question: { nl: 'Hier vraag je het.', en: 'Here you ask.' },
    askFirst: { nl: 'Zet de vraag vóór de informatie', en: 'Put the question before the information' },
    tellFirst: { nl: 'Zet de vraag achter de informatie', en: 'Put the question after the information' },
  },
  *check(conversation) {
    if (!has(conversation, 'information')) return;
    if (has(conversation, 'elicit-need')) yield* askedAfterwards(conversation);
    if (has(conversation, 'elicit-reaction')) yield* reactionsTooEarly(conversation);
  },
});

/** Steps two and one: told without permission, with the question straight behind it. */
function askedAfterwards(conversation: Conversation): Iterable<Problem<never>> {
  return toldWithoutPermission(conversation, (told, { permission }) => {
    // Advice, and telling after a "no", weigh more: rules of their own say so.
    if (permission === 'refused' || isA(told, 'advice')) return undefined;
    const behind = told.turn.utterances.slice(told.index + 1);
    const question = behind[0];
    if (question === undefined || !asksPermission(question, conversation.language)) return undefined;
    if (behind.some((each) => isA(each, 'information')) || mayTellOn(conversation, told)) return undefined;
    const isKnowledge = isA(question, 'prior-knowledge');
    const edits = questionFirst(conversation, told, question, isKnowledge);
    return {
      message: isKnowledge ? 'knowledgeAfterwards' : 'askedAfterwards',
      at: mainPlaceOf(told),
      restsOn: [told, question],
      related: [{ at: question.prose.span, message: 'question' }],
      fixes: edits === undefined ? [] : [{ title: 'askFirst', kind: 'suggestion', edits }],
    };
  });
}

/** Whether, on some path, more is told in the next turn: then the question may have been about that. */
function mayTellOn(conversation: Conversation, { turn }: Utterance): boolean {
  const missing = unansweredAfter<'waiting'>(conversation, momentOf(conversation, turn), {
    start: 'waiting',
    key: (waiting) => waiting,
    step(waiting, { moment }) {
      if (moment.turn?.role !== 'professional') return waiting;
      return moment.turn.utterances.some((each) => isA(each, 'information')) ? 'answered' : 'unanswered';
    },
  });
  return missing === undefined || missing.via.length > 0;
}

/** Step three before step two, on every path. */
function reactionsTooEarly(conversation: Conversation): Iterable<Problem<never>> {
  return walk<Memory>(conversation, {
    start: nothing,
    key: ({ told, said, tooEarly }, near) => `${told} ${said} ${near(tooEarly?.turn)}`,
    step(memory, { moment: { kind, turn }, goesOn }, found) {
      if (kind === 'phase') return nothing;
      if (turn === undefined || turn.role === 'client') return memory;
      if (turn.role === 'other') return { ...memory, said: true };
      let now = memory;
      let says = goesOn && memory.said;
      for (const utterance of turn.utterances) {
        if (isA(utterance, 'information')) {
          if (now.tooEarly !== undefined) found(problemOf(conversation, now.tooEarly, utterance));
          now = { told: true, said: now.said };
        } else if (asksPermission(utterance, conversation.language)) {
          now = nothing;
          says = false;
        } else if (isA(utterance, 'elicit-reaction')) {
          const isTooEarly = !now.told && !now.said && !says && !isShown(conversation, utterance);
          if (isTooEarly) now = { ...now, tooEarly: utterance };
        } else if (!isA(utterance, 'encourager')) says = true;
      }
      const isOver = now.tooEarly !== undefined && now.tooEarly.turn !== turn && !goesOn;
      return { told: now.told, said: says, tooEarly: isOver ? undefined : now.tooEarly };
    },
  });
}

/** Whether something happens around the last exchange that one may react to: a growth curve is shown. */
function isShown(conversation: Conversation, { turn, prose }: Utterance): boolean {
  const before = conversation.turns[turn.index - 2]?.span.start ?? 0;
  return hasGestureBetween(conversation, before, prose.span.start);
}

function problemOf(conversation: Conversation, question: Utterance, told: Utterance): Problem {
  const edits = questionLast(conversation, question, told);
  return {
    message: 'reactionTooEarly',
    at: mainPlaceOf(told),
    restsOn: [question, told],
    related: [{ at: question.prose.span, message: 'question' }],
    fixes: edits === undefined ? [] : [{ title: 'tellFirst', kind: 'suggestion', edits }],
  };
}

/** The edits that ask first and let the client answer. */
function questionFirst(
  conversation: Conversation,
  told: Utterance,
  question: Utterance,
  isKnowledge: boolean,
) {
  const yes = inScript(conversation, { nl: 'Ja, graag.', en: 'Yes, please.' });
  const answer = isKnowledge ? toFillIn : `${tagOf(conversation, 'permission-given')} ${yes}`;
  const edits = exchangeBefore(conversation, told, written(question), answer);
  if (edits === undefined) return undefined;
  const from = { start: told.prose.span.end, end: question.prose.span.end };
  return [...edits, replace(from, '')];
}

/** The edits that put a question behind what is told in the same turn. */
function questionLast(conversation: Conversation, question: Utterance, told: Utterance) {
  const isNext = question.turn === told.turn && question.index + 1 === told.index;
  if (!isNext || question.tag === undefined || told.tag === undefined) return undefined;
  const tag = tagOf(conversation, 'elicit-reaction');
  return [
    replace({ start: question.tag.span.start, end: told.tag.span.start }, ''),
    insertAt(told.prose.span.end, ` ${tag} ${question.prose.text}`),
  ];
}

/** An utterance as it stands in the script, on one line. */
function written({ tag, prose }: Utterance): string {
  return tag === undefined ? prose.text : `[${tag.name.text}] ${prose.text}`;
}
