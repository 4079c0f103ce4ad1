/** How long a conversation stays with what the client would like, before it goes on to something else. */

import { isA, once } from '../../../conversation/ask.ts';
import type { Conversation, Option, Turn, Utterance } from '../../../conversation/model.ts';
import { hasQuestionMark } from '../../../text/sentences.ts';
import { countWords } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { addressedAt } from '../script/inserted-turns.ts';
import { tagOf } from '../script/writing.ts';
import { questionsIn } from '../wording/question-form.ts';
import { unansweredAfter } from './ahead.ts';
import { askAfter, asksOpenly, momentOf } from './asking-on.ts';
import { walk } from './walk.ts';

/** So many words tell what it looks like; who hears that has no need to ask on. */
const FEWEST_WORDS_OF_A_PICTURE = 10;

/** The questions about the desired situation on one path, from the first one until something else comes. */
export interface Exploration {
  readonly first: Utterance;
  readonly last: Utterance;
  /** How many there are; more than two are two. */
  readonly questions: 1 | 2;
  /** The options that lead there; empty where it is so on every path. */
  readonly via: readonly Option[];
}

type Reached = Pick<Exploration, 'last' | 'questions'>;

/** The questions with which some path first comes to the desired situation. On a scale it has a step of its own. */
export function firstQuestions(conversation: Conversation): readonly Utterance[] {
  return once(conversation, metFirst, () => [...new Set(metFirst(conversation))]);
}

function metFirst(conversation: Conversation): readonly Utterance[] {
  const met: Utterance[] = [];
  walk<boolean>(conversation, {
    start: false,
    settled: true,
    key: String,
    step(isAsked, { moment: { turn } }) {
      if (turn === undefined) return isAsked;
      const question = turn.utterances.find(isAboutDesire);
      if (question !== undefined && turn.step === undefined) met.push(question);
      return question !== undefined;
    },
  });
  return met;
}

function isAboutDesire(utterance: Utterance): boolean {
  return utterance.turn.role === 'professional' && isA(utterance, 'desired-situation');
}

/**
 * The path on which the professional goes from the desired situation to something else, and every question about it
 * left open what it looks like; undefined where there is no such path.
 */
export function leftOpen(
  conversation: Conversation,
  first: Utterance,
  leavesOpen: (question: Utterance) => boolean,
): Exploration | undefined {
  if (!leavesOpen(first)) return undefined;
  const asked: Reached = { last: first, questions: questionsIn(first.prose).length > 1 ? 2 : 1 };
  const start = afterUtterances(
    first.turn.utterances.slice(first.index + 1),
    asked,
    leavesOpen,
    conversation,
  );
  if (start === 'answered') return undefined;
  const missing = unansweredAfter<Reached>(conversation, momentOf(conversation, first.turn), {
    start: start === 'left' ? asked : start,
    key: ({ questions }) => String(questions),
    step(reached, { moment: { turn } }) {
      if (turn === undefined) return reached;
      if (turn.role !== 'professional') return endsTheAsking(turn) ? 'answered' : reached;
      const now = afterUtterances(turn.utterances, reached, leavesOpen, conversation);
      return now === 'left' ? 'unanswered' : now;
    },
    // A script that stops here has not gone on to anything else.
    atEnd: () => 'answered',
  });
  return missing === undefined ? undefined : { first, ...missing.memory, via: missing.via };
}

/**
 * A client who paints the picture, or has a question first, leaves nothing to ask on about; and what has yet to be
 * filled in may turn out to be such an answer.
 */
function endsTheAsking({ utterances }: Turn): boolean {
  const words = utterances.reduce((count, { prose }) => count + countWords(prose), 0);
  return (
    words === 0 ||
    words >= FEWEST_WORDS_OF_A_PICTURE ||
    utterances.some(({ prose }) => hasQuestionMark(prose))
  );
}

/** What a professional goes on to, where it is neither asking on nor giving something back. */
const somethingElse = [
  'exception',
  'success',
  'own-contribution',
  'closing-question',
  'pros-cons-question',
  'why-question',
  'scale-question',
  'elicit-need',
  'elicit-reaction',
  'invite-summary',
  'information',
  'persuade',
  'confront',
] as const;

function afterUtterances(
  utterances: readonly Utterance[],
  before: Reached,
  leavesOpen: (question: Utterance) => boolean,
  { language }: Conversation,
): Reached | 'answered' | 'left' {
  let now = before;
  for (const utterance of utterances) {
    if (isA(utterance, 'desired-situation')) {
      if (!leavesOpen(utterance)) return 'answered';
      now = { last: utterance, questions: 2 };
    } else if (isA(utterance, 'scale-one-higher')) return 'answered';
    else if (isA(utterance, ...somethingElse)) return now === before ? 'left' : now;
    // Of any other open question nobody can say that it does not ask on.
    else if (asksOpenly(utterance, language)) return 'answered';
  }
  return now;
}

/**
 * The edits that ask on once the client has answered the question, and the question that is asked; undefined where
 * nobody answers it straight away.
 */
export function askingOnAfter(
  conversation: Conversation,
  { turn }: Utterance,
): { readonly question: string; readonly edits: readonly Edit[] } | undefined {
  const answer = conversation.turns[turn.index + 1];
  if (answer?.role !== 'client' || answer.option !== turn.option) return undefined;
  const question = addressedAt(conversation, turn, {
    nl: 'Wat zie je jezelf dan doen?',
    nlFormal: 'Wat ziet u uzelf dan doen?',
    en: 'What do you see yourself doing then?',
  });
  const said = `${tagOf(conversation, 'desired-situation')} ${question}`;
  return { question, edits: askAfter(conversation, answer, turn.label.text, said) };
}
