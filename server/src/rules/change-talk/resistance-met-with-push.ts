import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { nameOf } from '../shared/script/writing.ts';
import {
  afterClient,
  isReflectedIn,
  type Push,
  pushIn,
  type Resistance,
  settled,
} from '../shared/sequences/resistance.ts';
import { walk } from '../shared/sequences/walk.ts';

export default defineRule({
  id: 'resistance-met-with-push',
  dutchName: 'duwen-tegen-weerstand',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'De cliënt houdt de boot af, en je duwt terug met informatie, advies of argumenten.',
    en: 'The client pushes back, and you push on with information, advice or arguments.',
  },
  source: 'Verandertaal',
  reads: ['sustain-talk', 'discord', 'reflection', 'information', 'persuade', 'confront'],
  messages: {
    push: {
      nl: '{client} houdt hier de boot af, en jouw antwoord is: {technique}. Als je duwt, gaat de ander zich nog meer verdedigen. Geef eerst terug wat je hoort, met een reflectie.',
      en: '{client} pushes back here, and your answer is: {technique}. Pushing harder makes people defend themselves all the more. First give back what you hear, with a reflection.',
    },
    yesBut: {
      nl: '{client} houdt hier de boot af, en jij begint met ‘ja, maar’. Dat klinkt als tegenspraak, en dan gaat de ander zich verdedigen. Geef eerst terug wat je hoort, met een reflectie.',
      en: '{client} pushes back here, and you begin with ‘yes, but’. That sounds like an argument, and people then defend themselves. First give back what you hear, with a reflection.',
    },
    resistance: { nl: 'Hier houdt {client} de boot af.', en: 'Here {client} pushes back.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'sustain-talk', 'discord')) return;
    const { language } = conversation;
    yield* walk<Resistance>(conversation, {
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

function problemOf(
  conversation: Conversation,
  resistance: Utterance,
  { utterance, at, isTold }: Push,
): Problem {
  const client = resistance.turn.label.text;
  const { technique } = utterance;
  const edits = reflectFirst(conversation, utterance);
  return {
    message: isTold ? 'push' : 'yesBut',
    with: { client, ...(technique !== undefined && { technique: nameOf(technique) }) },
    at,
    restsOn: isTold ? [resistance, utterance] : [resistance],
    related: [{ at: resistance.prose.span, message: 'resistance', with: { client } }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
