/** Resistance: whether the client holds back, and whether the professional pushes. */
import { isA } from '../../../conversation/ask.ts';
import type { Span, Turn, Utterance } from '../../../conversation/model.ts';
import { mainPlaceOf, spanIn } from '../../../conversation/places.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { opensSentence } from '../../../text/search.ts';
import { wordsIn } from '../../../text/words.ts';
import { asksForInformation } from '../wording/client-answers.ts';

/** What a walk remembers of the client's resistance. */
export interface Resistance {
  /** What the client held against it, as long as the professional has not answered. */
  readonly resistance?: Utterance;
  /** Whether the professional is answering now. */
  readonly answering: boolean;
}

export interface Push {
  readonly utterance: Utterance;
  readonly at: Span;
  /** Told, advised or argued; else it only opens with "ja, maar". */
  readonly isTold: boolean;
}

const yesBut = phrases({ nl: ['ja maar'], en: ['(yes|yeah) but'] });
/** "Ja, maar natuurlijk!" agrees. */
const agreement: ReadonlySet<string> = new Set(['natuurlijk', 'tuurlijk', 'zeker', 'of']);

export const settled: Resistance = { answering: false };

/** What the client says last counts: who asks for information or leans towards change is not pushed. */
export function afterClient(memory: Resistance, turn: Turn, language: Language): Resistance {
  let resistance = memory.answering ? undefined : memory.resistance;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'sustain-talk', 'discord')) resistance = utterance;
    else if (isA(utterance, 'change-talk', 'permission-given')) resistance = undefined;
    else if (resistance !== undefined && asksForInformation(utterance, language)) resistance = undefined;
  }
  if (resistance === undefined) return settled;
  return resistance === memory.resistance && !memory.answering ? memory : { resistance, answering: false };
}

export function isReflectedIn(turn: Turn): boolean {
  return turn.utterances.some((utterance) => isA(utterance, 'reflection', 'summary'));
}

/** The first push of a turn that no reflection comes before. */
export function pushIn(turn: Turn, language: Language): Push | undefined {
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'reflection', 'summary')) return undefined;
    if (isA(utterance, 'information', 'persuade', 'confront')) {
      return { utterance, at: mainPlaceOf(utterance), isTold: true };
    }
    const words = utterance.index === 0 ? yesButIn(utterance, language) : undefined;
    if (words !== undefined) return { utterance, at: words, isTold: false };
  }
  return undefined;
}

/** Where an utterance opens with "ja, maar", words such as "nou" before it aside. */
function yesButIn({ prose }: Utterance, language: Language): Span | undefined {
  const match = yesBut.findIn(prose, language);
  if (match === undefined) return undefined;
  const words = wordsIn(prose);
  if (!opensSentence(words, match.first, language)) return undefined;
  if (words.slice(1, match.first + 1).some((word) => word.after === 'sentence')) return undefined;
  return agreement.has(words[match.last]?.key ?? '') ? undefined : spanIn(prose, match.from, match.to);
}
