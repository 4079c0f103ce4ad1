import { has } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Problem } from '../contract.ts';
import { roomAfter } from '../shared/script/inserted-turns.ts';
import { walk } from '../shared/sequences/walk.ts';
import { endingReflection, happensAfter } from '../shared/wording/reflecting.ts';

/** The reflection that nobody has reacted to yet. */
interface Memory {
  readonly reflection?: Utterance;
}

const nothing: Memory = {};

export default defineRule({
  id: 'no-room-to-react',
  dutchName: 'gesprek-eindigt-op-reflectie',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Het gesprek eindigt met een reflectie: de cliënt kan niet meer reageren.',
    en: 'The conversation ends on a reflection: the client has no chance to respond.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'encourager'],
  yieldsTo: ['reflection-needs-client-turn'],
  messages: {
    ends: {
      nl: 'Na deze reflectie is het gesprek afgelopen. De ander kan niet meer laten merken of het klopt. Laat de ander er nog op reageren.',
      en: 'After this reflection the conversation is over. The client can no longer show whether it is right. Let them respond to it.',
    },
    room: {
      nl: 'Geef ruimte: zet een stilte en een antwoord klaar',
      en: 'Make room: add a silence and an answer to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'reflection')) return;
    yield* walk<Memory>(conversation, {
      start: nothing,
      // Two reflections may both be the last one, each at the end of a path of its own.
      key: ({ reflection }, near) => near(reflection?.turn),
      step(memory, { moment: { kind, turn } }, found) {
        if (kind === 'silence') return nothing;
        if (kind === 'end' && memory.reflection !== undefined)
          found(problemOf(conversation, memory.reflection));
        if (turn === undefined) return memory;
        const reflection = endingReflection(turn);
        const isLast = reflection !== undefined && !happensAfter(conversation, turn);
        return isLast ? { reflection } : nothing;
      },
    });
  },
});

function problemOf(conversation: Conversation, reflection: Utterance): Problem {
  const edits = roomAfter(conversation, reflection);
  return {
    message: 'ends',
    at: mainPlaceOf(reflection),
    restsOn: [reflection],
    fixes: edits === undefined ? [] : [{ title: 'room', kind: 'suggestion', edits }],
  };
}
