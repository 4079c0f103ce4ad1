/** Reflections in a conversation: what may be one although nobody says so, and whether there is room behind one. */
import { isA, utterancesOfKind } from '../../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { isSubstantive } from '../script/whole-script.ts';
import { directivesIn } from './directive-wording.ts';
import { questionsIn } from './question-form.ts';

const speaker = phrases({
  nl: 'ik we wij mij mijn ons onze'.split(' '),
  en: "i we me my us our i'm i'll i'd i've we're we'll let's".split(' '),
});

/**
 * Whether an utterance of which no technique is known may give something back: it states something, and is neither
 * about the professional nor what the other should do.
 */
export function mayReflect(utterance: Utterance, language: Language): boolean {
  const { prose, technique } = utterance;
  if (technique !== undefined || !isSubstantive(utterance)) return false;
  if (speaker.isIn(prose, language) || questionsIn(prose).length > 0) return false;
  return directivesIn(prose, language).length === 0;
}

/** The reflection that a professional's turn ends in, "hm-hm" behind it aside. */
export function endingReflection({ role, utterances }: Turn): Utterance | undefined {
  if (role !== 'professional') return undefined;
  const last = utterances.findLast((utterance) => !isA(utterance, 'encourager'));
  return last !== undefined && isA(last, 'reflection') ? last : undefined;
}

/** Whether something else than talk happens straight after the turn: "(Mo knikt)". */
export function happensAfter(conversation: Conversation, { index, span }: Turn): boolean {
  const next = conversation.turns[index + 1]?.span.start ?? conversation.span.end;
  return hasDirection(conversation, span.end, next);
}

/** Whether something else than talk happens straight before the turn. */
export function happensBefore(conversation: Conversation, { index, span }: Turn): boolean {
  return hasDirection(conversation, conversation.turns[index - 1]?.span.end ?? 0, span.start);
}

function hasDirection({ directions }: Conversation, start: number, end: number): boolean {
  let low = 0;
  let high = directions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (directions[middle]!.text.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low < directions.length && directions[low]!.text.span.start < end;
}

/** The turns in which somebody reflects, each once, in the order of the script. */
export function turnsWithReflections(conversation: Conversation): readonly Turn[] {
  return [...new Set(utterancesOfKind(conversation, 'reflection').map(({ turn }) => turn))];
}
