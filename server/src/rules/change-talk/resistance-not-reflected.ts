import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { isSubstantive } from '../shared/script/whole-script.ts';
import { afterClient, pushIn, type Resistance, settled } from '../shared/sequences/resistance.ts';
import { walk } from '../shared/sequences/walk.ts';

export default defineRule({
  id: 'resistance-not-reflected',
  dutchName: 'weerstand-niet-gereflecteerd',
  group: 'change-talk',
  severity: 'hint',
  summary: {
    nl: 'De cliënt houdt de boot af, maar je geeft niet terug wat je hoort.',
    en: 'The client holds back, but you do not give back what you hear.',
  },
  source: 'Verandertaal',
  reads: ['sustain-talk', 'discord', 'reflection', 'summary', 'affirmation', 'emphasise-autonomy'],
  messages: {
    notReflected: {
      nl: '{client} houdt hier de boot af, maar jij gaat verder zonder reflectie. Wie zich begrepen voelt, hoeft niet verder te duwen. Geef eerst terug wat je hoort.',
      en: '{client} holds back here, but you go on without a reflection. Someone who feels understood has no need to push on. First give back what you hear.',
    },
    resistance: { nl: 'Hier houdt {client} de boot af.', en: 'Here {client} holds back.' },
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
      key: ({ resistance }) => (resistance === undefined ? 'none' : 'waits'),
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional' || memory.resistance === undefined) return memory;
        if (turn.utterances.every(passesOn)) return memory;
        // Who pushes hears of it from another rule; the steps of a scale have questions of their own.
        if (turn.step === undefined && !acknowledges(turn) && pushIn(turn, language) === undefined)
          found(problemOf(conversation, memory.resistance, turn));
        return settled;
      },
    });
  },
});

/** Humming along and leaving the choice to the client: a reflection may still follow. */
function passesOn(utterance: Utterance): boolean {
  return isA(utterance, 'encourager', 'emphasise-autonomy', 'other');
}

/** Words that no technique is known of may well be a reflection. */
function acknowledges(turn: Turn): boolean {
  return turn.utterances.some(
    (utterance) =>
      isA(utterance, 'reflection', 'summary', 'affirmation') ||
      (utterance.technique === undefined && isSubstantive(utterance)),
  );
}

function problemOf(conversation: Conversation, resistance: Utterance, turn: Turn): Problem {
  const first = turn.utterances.find((each) => !passesOn(each))!;
  const client = resistance.turn.label.text;
  const edits = reflectFirst(conversation, first);
  return {
    message: 'notReflected',
    with: { client },
    at: mainPlaceOf(first),
    restsOn: [resistance, ...turn.utterances],
    related: [{ at: resistance.prose.span, message: 'resistance', with: { client } }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
