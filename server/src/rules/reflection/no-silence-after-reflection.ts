import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { roomBetween } from '../shared/script/inserted-turns.ts';
import { walk } from '../shared/sequences/walk.ts';
import { endingReflection, happensAfter, happensBefore } from '../shared/wording/reflecting.ts';

/** The reflection that what is said now would follow on at once. */
interface Memory {
  readonly reflection?: Utterance;
}

const nothing: Memory = {};

export default defineRule({
  id: 'no-silence-after-reflection',
  dutchName: 'geen-stilte-na-reflectie',
  group: 'reflection',
  severity: 'warning',
  summary: {
    nl: 'Na een reflectie praat je meteen door op een nieuwe regel.',
    en: 'After a reflection you go straight on, on a new line.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'encourager'],
  messages: {
    goesOn: {
      nl: 'Meteen na de reflectie wordt hier doorgepraat. De ander krijgt geen tijd om te voelen of het klopt. Laat een stilte vallen, en laat dan de ander reageren.',
      en: 'Straight after the reflection, the talking goes on here. The client gets no time to feel whether it is right. Let a silence fall, and then let them respond.',
    },
    reflection: { nl: 'Dit is de reflectie.', en: 'This is the reflection.' },
    room: {
      nl: 'Geef ruimte: zet een stilte en een antwoord klaar',
      en: 'Make room: add a silence and an answer to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'reflection')) return;
    yield* walk<Memory>(conversation, {
      start: nothing,
      key: ({ reflection }) => (reflection === undefined ? 'none' : 'waits'),
      step(memory, { moment: { kind, turn } }, found) {
        const { reflection } = memory;
        // At a new phase time may have gone by; the next step of a scale has a question of its own.
        if (kind === 'silence' || kind === 'phase' || kind === 'step') return nothing;
        if (turn === undefined) return memory;
        if (turn.role !== 'professional') return nothing;
        if (turn.utterances.every((utterance) => isA(utterance, 'encourager'))) return memory;
        if (reflection !== undefined && !isApart(conversation, reflection.turn, turn))
          found(problemOf(conversation, reflection, turn));
        const ending = endingReflection(turn);
        return ending === undefined ? nothing : { reflection: ending };
      },
    });
  },
});

/** Whether something is done between the two: the client nods, or looks away. */
function isApart(conversation: Conversation, reflected: Turn, next: Turn): boolean {
  return happensAfter(conversation, reflected) || happensBefore(conversation, next);
}

function problemOf(conversation: Conversation, reflection: Utterance, turn: Turn): Problem {
  const first = turn.utterances[0]!;
  const edits = roomBetween(conversation, reflection, first);
  return {
    message: 'goesOn',
    at: mainPlaceOf(first),
    restsOn: [reflection],
    related: [{ at: reflection.prose.span, message: 'reflection' }],
    fixes: edits === undefined ? [] : [{ title: 'room', kind: 'suggestion', edits }],
  };
}
