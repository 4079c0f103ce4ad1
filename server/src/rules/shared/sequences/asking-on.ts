/** Asking on about what a client says: whether a question is an open one, and whether one comes in time. */
import { isA, once } from '../../../conversation/ask.ts';
import type { Conversation, Moment, Turn, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { hasQuestionMark, type Sentence } from '../../../text/sentences.ts';
import { countWords } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { toFillIn } from '../script/inserted-turns.ts';
import { isSubstantive } from '../script/whole-script.ts';
import { insertAt } from '../script/writing.ts';
import { asksForMore, formsIn, type Question } from '../wording/question-form.ts';
import { type Unanswered, unansweredAfter } from './ahead.ts';

/** The moment at which a turn is said. */
export function momentOf(conversation: Conversation, turn: Turn): Moment {
  return once(conversation, momentOf, () => momentsByTurn(conversation))[turn.index]!;
}

function momentsByTurn({ turns, moments }: Conversation): readonly Moment[] {
  const found = new Array<Moment>(turns.length);
  for (const moment of moments) if (moment.turn !== undefined) found[moment.turn.index] = moment;
  return found;
}

/** The turns that may come next; a path that ends without one is left out. */
export function nextTurns(conversation: Conversation, turn: Turn): readonly Turn[] {
  const { moments } = conversation;
  const { next } = momentOf(conversation, turn);
  const only = next.length === 1 ? moments[next[0]!]!.turn : undefined;
  if (only !== undefined) return [only];
  const turns: Turn[] = [];
  const met = new Set<number>();
  const queue = [...next];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (met.has(index)) continue;
    met.add(index);
    const { turn: said, next } = moments[index]!;
    if (said === undefined) queue.push(...next);
    else turns.push(said);
  }
  return turns;
}

/** What the professional said last before a turn, on any path to it. */
export function saidBefore(conversation: Conversation, turn: Turn): readonly Utterance[] {
  const found: Utterance[] = [];
  const met = new Set<string>();
  const queue: { index: number; professional: string | undefined }[] = momentOf(
    conversation,
    turn,
  ).previous.map((index) => ({ index, professional: undefined }));
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const key = `${at.index} ${at.professional}`;
    if (met.has(key)) continue;
    met.add(key);
    const { turn: said, previous } = conversation.moments[at.index]!;
    let { professional } = at;
    if (said !== undefined) {
      if (professional !== undefined && said.label.text !== professional) continue;
      if (said.role === 'professional') {
        professional = said.label.text;
        found.push(...said.utterances);
      }
    }
    for (const index of previous) queue.push({ index, professional });
  }
  return found;
}

/** The questions in it that ask for more than yes or no. */
export function openQuestionsIn(utterance: Utterance, language: Language): readonly Sentence[] {
  return formsIn(utterance.prose, language)
    .filter((question) => isOpen(question, language))
    .map(({ sentence }) => sentence);
}

function isOpen({ words, form }: Question, language: Language): boolean {
  return form === 'wh' || (form === 'inverted' && asksForMore(words, language));
}

function isClosed({ words, form }: Question, language: Language): boolean {
  return form === 'tagged' || (form === 'inverted' && !asksForMore(words, language));
}

/** Whether it asks for a story: by an open question, or by an invitation such as "Vertel eens". */
export function asksOpenly(utterance: Utterance, language: Language): boolean {
  if (formsIn(utterance.prose, language).some((question) => isOpen(question, language))) return true;
  return isA(utterance, 'open-question') && !asksOnlyClosed(utterance, language);
}

/** Whether all that it asks can be answered with yes or no. */
export function asksOnlyClosed({ prose }: Utterance, language: Language): boolean {
  const questions = formsIn(prose, language);
  return questions.length > 0 && questions.every((question) => isClosed(question, language));
}

/** What has to come after a turn, and how long the professional has for it. */
export interface Expected {
  /** So many turns of the professional. Humming along and leaving the choice to the client are none. */
  readonly turns: number;
  comes(utterance: Utterance): boolean;
}

/** How many turns have passed, and whether one of them went on to something else. */
interface Passed {
  readonly turns: number;
  readonly isLeft: boolean;
}

/**
 * The path on which the professional goes on and what is expected does not come in time; undefined where it comes on
 * every path, or the conversation stops first.
 */
export function missingAfter(
  conversation: Conversation,
  origin: Turn,
  { turns, comes }: Expected,
): Unanswered<Passed> | undefined {
  return unansweredAfter<Passed>(conversation, momentOf(conversation, origin), {
    start: { turns: 0, isLeft: false },
    key: (passed) => `${passed.turns} ${passed.isLeft}`,
    step(passed, { moment: { turn }, goesOn }) {
      if (turn?.role !== 'professional' || turn.utterances.every(passesOn)) return passed;
      const now = goesOn ? passed.turns : passed.turns + 1;
      if (now > turns) return 'unanswered';
      if (turn.utterances.some(comes)) return 'answered';
      return { turns: now, isLeft: passed.isLeft || turn.utterances.some(leavesIt) };
    },
    // A script that stops before its time, and has only given something back, leaves it open.
    atEnd: (passed) =>
      passed.turns === 0 || (passed.turns < turns && !passed.isLeft) ? 'answered' : 'unanswered',
  });
}

/** Whether it is about something else than what was told. */
function leavesIt(utterance: Utterance): boolean {
  return isSubstantive(utterance) && !acknowledges(utterance) && !isA(utterance, 'check');
}

function passesOn(utterance: Utterance): boolean {
  return isA(utterance, 'encourager', 'emphasise-autonomy');
}

const FEWEST_WORDS_OF_A_STATEMENT = 4;

/** Whether it gives back something of a success. What nobody recognises may well do so. */
export function acknowledges(utterance: Utterance): boolean {
  if (isA(utterance, 'reflection', 'affirmation', 'compliment', 'summary', 'support-optimism')) return true;
  // Asking with curiosity how somebody did it says more than praise.
  if (isA(utterance, 'own-contribution')) return true;
  if (utterance.technique !== undefined || hasQuestionMark(utterance.prose)) return false;
  return countWords(utterance.prose) >= FEWEST_WORDS_OF_A_STATEMENT;
}

/**
 * The edits that let the professional ask `said` once a client has told something: behind the affirmation or the
 * reflection that comes first, else straight away.
 */
export function askAfter(
  conversation: Conversation,
  told: Turn,
  professional: string,
  said: string,
): readonly Edit[] {
  const { turns } = conversation;
  const question = `\n${professional}: ${said}`;
  const answer = `\n${told.label.text}: ${toFillIn}`;
  const next = turns[told.index + 1];
  const reply = turns[told.index + 2];
  if (next === undefined || !givesBackOnly(next) || next.option !== told.option)
    return [insertAt(told.span.end, `${question}${answer}`)];
  const isReplied = reply?.role === 'client' && reply.option === told.option;
  if (isA(next.utterances.at(-1)!, 'affirmation', 'compliment'))
    return [insertAt(next.span.end, ` ${said}${isReplied ? '' : answer}`)];
  return isReplied
    ? [insertAt(reply.span.end, `${question}${answer}`)]
    : [insertAt(next.span.end, `${answer}${question}${answer}`)];
}

function givesBackOnly(turn: Turn): boolean {
  return (
    turn.role === 'professional' &&
    turn.utterances.length > 0 &&
    turn.utterances.every(
      (each) => isA(each, 'reflection', 'affirmation', 'compliment') && !hasQuestionMark(each.prose),
    )
  );
}
