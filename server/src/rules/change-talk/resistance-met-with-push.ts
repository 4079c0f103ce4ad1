import { isA } from '../../conversation/ask.ts';
import type { Conversation, Span, Turn, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { opensSentence, phrases } from '../../text/phrases.ts';
import { wordsIn } from '../../text/words.ts';
import { asksForInformation } from '../client-answers.ts';
import { defineRule, type Problem } from '../contract.ts';
import { addressedAt, exchangeBefore, silenceIn, toFillIn } from '../inserted-turns.ts';
import { walk } from '../walk.ts';
import { nameOf, tagOf } from '../writing.ts';

interface Memory {
  /** What the client held against it, as long as the professional has not answered. */
  readonly resistance?: Utterance;
  /** Whether the professional is answering now. */
  readonly answering: boolean;
}

interface Push {
  readonly utterance: Utterance;
  readonly at: Span;
  /** Told, advised or argued; else it only opens with "ja, maar". */
  readonly isTold: boolean;
}

const yesBut = phrases({ nl: ['ja maar'], en: ['(yes|yeah) but'] });
/** "Ja, maar natuurlijk!" agrees. */
const agreement: ReadonlySet<string> = new Set(['natuurlijk', 'tuurlijk', 'zeker', 'of']);

export default defineRule({
  id: 'resistance-met-with-push',
  dutchName: 'duwen-tegen-weerstand',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'De cliënt houdt het af, en je duwt terug met informatie, advies of argumenten.',
    en: 'The client pushes back, and you push on with information, advice or arguments.',
  },
  source: 'Verandertaal',
  reads: ['sustain-talk', 'discord', 'reflection', 'information', 'persuade', 'confront'],
  messages: {
    push: {
      nl: '{client} houdt het hier af, en jouw antwoord is: {technique}. Als je duwt, gaat de ander zich nog meer verdedigen. Geef eerst terug wat je hoort, met een reflectie.',
      en: '{client} pushes back here, and your answer is: {technique}. Pushing harder makes people defend themselves all the more. First give back what you hear, with a reflection.',
    },
    yesBut: {
      nl: '{client} houdt het hier af, en jij begint met ‘ja, maar’. Dat klinkt als tegenspraak, en dan gaat de ander zich verdedigen. Geef eerst terug wat je hoort, met een reflectie.',
      en: '{client} pushes back here, and you begin with ‘yes, but’. That sounds like an argument, and people then defend themselves. First give back what you hear, with a reflection.',
    },
    resistance: { nl: 'Hier houdt {client} het af.', en: 'Here {client} pushes back.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: settled,
      key: ({ resistance, answering }) => `${resistance === undefined} ${answering}`,
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional' || memory.resistance === undefined) return memory;
        if (turn.utterances.every((each) => isA(each, 'encourager'))) return memory;
        const push = pushIn(turn, language);
        if (push !== undefined) found(problemOf(conversation, memory.resistance, push));
        return push !== undefined || isReflectedIn(turn) ? settled : { ...memory, answering: true };
      },
    });
  },
});

const settled: Memory = { answering: false };

/** What the client says last counts: who asks for information or leans towards change is not pushed. */
function afterClient(memory: Memory, turn: Turn, language: Language): Memory {
  let resistance = memory.answering ? undefined : memory.resistance;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'sustain-talk', 'discord')) resistance = utterance;
    else if (isA(utterance, 'change-talk', 'permission-given')) resistance = undefined;
    else if (asksForInformation(utterance, language)) resistance = undefined;
  }
  return resistance === undefined ? settled : { resistance, answering: false };
}

function isReflectedIn(turn: Turn): boolean {
  return turn.utterances.some((utterance) => isA(utterance, 'reflection', 'summary'));
}

/** The first push of a turn that no reflection comes before. */
function pushIn(turn: Turn, language: Language): Push | undefined {
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'reflection', 'summary')) return undefined;
    if (isA(utterance, 'information', 'persuade', 'confront')) {
      return { utterance, at: utterance.tag?.span ?? utterance.prose.span, isTold: true };
    }
    const words = utterance.index === 0 ? yesButIn(utterance, language) : undefined;
    if (words !== undefined) return { utterance, at: words, isTold: false };
  }
  return undefined;
}

/** Where an utterance opens with "ja, maar", words such as "nou" before it aside. */
function yesButIn({ prose }: Utterance, language: Language): Span | undefined {
  const words = wordsIn(prose);
  const match = yesBut.findIn(words, language);
  if (match === undefined || !opensSentence(words, match.first, language)) return undefined;
  if (words.slice(1, match.first + 1).some((word) => word.after === 'sentence')) return undefined;
  return agreement.has(words[match.last]?.key ?? '') ? undefined : spanIn(prose, match.from, match.to);
}

function problemOf(
  conversation: Conversation,
  resistance: Utterance,
  { utterance, at, isTold }: Push,
): Problem {
  const client = resistance.turn.label.text;
  const { technique } = utterance;
  const opening = addressedAt(conversation, utterance.turn, {
    nl: 'Voor jou is …',
    nlFormal: 'Voor u is …',
    en: 'For you, …',
  });
  const said = `${tagOf(conversation, 'reflection')} ${opening}\n${silenceIn(conversation)}`;
  const edits = exchangeBefore(conversation, utterance, said, toFillIn);
  return {
    message: isTold ? 'push' : 'yesBut',
    with: { client, ...(technique !== undefined && { technique: nameOf(technique) }) },
    at,
    restsOn: isTold ? [resistance, utterance] : [resistance],
    related: [{ at: resistance.prose.span, message: 'resistance', with: { client } }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
