/** What fixes put between two turns: something that the professional says first, and what comes back. */

import { isA, once } from '../../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../../conversation/model.ts';
import type { Bilingual } from '../../../locale/language.ts';
import { ask, type Text } from '../../../text/memory.ts';
import { wordsIn } from '../../../text/words.ts';
import type { Edit } from '../../contract.ts';
import { inScript, insertAt, replace } from './writing.ts';

/** A text for a script, in Dutch once for a client who is called `je` and once for one who is called `u`. */
export interface Addressed extends Bilingual {
  readonly nlFormal: string;
}

/** Where the writer fills in the words: a turn is never left empty. */
export const toFillIn = '…';

const silence: Bilingual = { nl: '(stilte)', en: '(silence)' };
const formal: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf']);
const familiar: ReadonlySet<string> = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf']);

/** What fits this script at this turn: its language, and how the client is addressed around there. */
export function addressedAt(conversation: Conversation, turn: Turn, text: Addressed): string {
  return conversation.language === 'nl' && isFormalAt(conversation, turn)
    ? text.nlFormal
    : inScript(conversation, text);
}

/** A silence on a line of its own. */
export function silenceIn(conversation: Conversation): string {
  return inScript(conversation, silence);
}

/**
 * The edits that let the professional first say `said` and a client answer `answer`; then the utterance follows.
 * Undefined where the script has no client who could answer.
 */
export function exchangeBefore(
  conversation: Conversation,
  utterance: Utterance,
  said: string,
  answer: string,
): readonly Edit[] | undefined {
  const { turn } = utterance;
  const client = clientAt(conversation, turn);
  if (client === undefined) return undefined;
  const professional = turn.label.text;
  const answered = `${said}\n${client}: ${answer}\n`;
  const before = turn.utterances[utterance.index - 1];
  if (before === undefined) {
    return [insertAt(startWithDirectives(conversation, turn), `${professional}: ${answered}`)];
  }
  const start = utterance.tag?.span.start ?? utterance.prose.span.start;
  if (!isA(before, 'reflection')) return [insertAt(start, `${answered}${professional}: `)];
  // A reflection is not followed by a question at once.
  const apart = `\n${silenceIn(conversation)}\n${professional}: ${answered}${professional}: `;
  const onlySpaceBetween = start - before.prose.span.end === 1;
  return [onlySpaceBetween ? replace({ start: start - 1, end: start }, apart) : insertAt(start, apart)];
}

/**
 * The edits that let a client answer what the professional asks, before the professional's turn goes on with `next`;
 * a `pause` is a line of its own before the answer. Undefined where the script has no client who could answer.
 */
export function answerBetween(
  conversation: Conversation,
  asked: Utterance,
  next: Utterance,
  answer: string,
  pause = '',
): readonly Edit[] | undefined {
  const client = clientAt(conversation, asked.turn);
  if (client === undefined) return undefined;
  if (asked.turn !== next.turn)
    return [insertAt(startWithDirectives(conversation, next.turn), `${pause}${client}: ${answer}\n`)];
  const behind = asked.turn.utterances[asked.index + 1] ?? next;
  const start = behind.tag?.span.start ?? behind.prose.span.start;
  const { end } = asked.prose.span;
  const text = `\n${pause}${client}: ${answer}\n${asked.turn.label.text}: `;
  return [start - end === 1 ? replace({ start: end, end: start }, text) : insertAt(start, text)];
}

/** The edits that put a silence, and a client's answer to fill in, between a reflection and what is said after it. */
export function roomBetween(
  conversation: Conversation,
  reflection: Utterance,
  next: Utterance,
): readonly Edit[] | undefined {
  return answerBetween(conversation, reflection, next, toFillIn, `${silenceIn(conversation)}\n`);
}

/** The edits that put a silence, and a client's answer to fill in, behind the turn of a reflection. */
export function roomAfter(conversation: Conversation, { turn }: Utterance): readonly Edit[] | undefined {
  const client = clientAt(conversation, turn);
  if (client === undefined) return undefined;
  return [insertAt(turn.span.end, `\n${silenceIn(conversation)}\n${client}: ${toFillIn}`)];
}

/** Where the turn begins, with the `verwacht` and `negeer` lines that are about this turn alone. */
function startWithDirectives(conversation: Conversation, turn: Turn): number {
  const starts = conversation.directives
    .filter(({ line, reach }) => reach.start === line.start && reach.end === turn.span.end)
    .map(({ line }) => line.start);
  return Math.min(turn.span.start, ...starts);
}

/** The client who spoke last before this turn; before anybody has, the first one who takes part. */
function clientAt(conversation: Conversation, turn: Turn): string | undefined {
  const before = once(conversation, clientAt, () => {
    let last: string | undefined;
    return conversation.turns.map(({ speaker, label }) => {
      const known = last;
      if (speaker?.role === 'client') last = label.text;
      return known;
    });
  });
  return before[turn.index] ?? conversation.participants.find((each) => each.role === 'client')?.name.text;
}

/** Whether the client is called `u`: by the nearest turn of a professional up to this one, else by the next. */
function isFormalAt(conversation: Conversation, turn: Turn): boolean {
  const forms = once(conversation, isFormalAt, () => {
    let last: 'formal' | 'familiar' | undefined;
    const upTo = conversation.turns.map((each) => {
      last = formIn(each) ?? last;
      return last;
    });
    return { upTo, first: upTo.find((each) => each !== undefined) };
  });
  return (forms.upTo[turn.index] ?? forms.first) === 'formal';
}

function formIn(turn: Turn): 'formal' | 'familiar' | undefined {
  if (turn.role !== 'professional') return undefined;
  for (const { prose } of turn.utterances) {
    const form = ask(prose, firstForm, firstForm);
    if (form !== undefined) return form;
  }
  return undefined;
}

function firstForm(said: Text): 'formal' | 'familiar' | undefined {
  for (const { key } of wordsIn(said)) {
    if (formal.has(key)) return 'formal';
    if (familiar.has(key)) return 'familiar';
  }
  return undefined;
}
