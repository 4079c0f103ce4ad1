import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { isFollowUp } from '../shared/sequences/follow-up.ts';
import { walk } from '../shared/sequences/walk.ts';
import { knownBeforehand } from '../shared/wording/known-beforehand.ts';

export default defineRule({
  id: 'reflection-needs-client-turn',
  dutchName: 'reflectie-voordat-de-client-iets-zei',
  group: 'reflection',
  severity: 'error',
  summary: {
    nl: 'Een reflectie voordat de cliënt iets heeft gezegd.',
    en: 'A reflection before the client has said anything.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  messages: {
    nothingSaid: {
      nl: 'De cliënt heeft nog niets gezegd, dus er is nog niets om terug te geven. Nu vul je het voor de ander in. Begin met een open vraag en luister eerst.',
      en: 'The client has not said anything yet, so there is nothing to give back. Now you are filling it in for them. Begin with an open question, and listen first.',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'reflection') || isFollowUp(conversation)) return;
    yield* walk<'nothing' | 'told'>(conversation, {
      start: 'nothing',
      settled: 'told',
      key: (memory) => memory,
      step(memory, { moment: { turn } }, found) {
        if (turn === undefined) return memory;
        if (turn.role === 'client') return 'told';
        const reflection = unfoundedIn(turn, conversation);
        if (reflection === undefined) return memory;
        found({
          message: 'nothingSaid',
          at: mainPlaceOf(reflection),
          restsOn: [reflection],
        });
        // Once it has been said of a path, it goes without saying of what comes next.
        return 'told';
      },
    });
  },
});

/** A reflection that rests on nothing: neither on what is known of the client nor on what can be seen. */
function unfoundedIn({ role, utterances }: Turn, conversation: Conversation): Utterance | undefined {
  if (role !== 'professional') return undefined;
  return utterances.find(
    (utterance) =>
      isA(utterance, 'reflection') &&
      !knownBeforehand.isIn(utterance.prose, conversation.language) &&
      !isSomethingSeenBefore(conversation, utterance.turn),
  );
}

/** "(Mo trekt zijn capuchon over zijn ogen)": who says nothing still shows something. */
function isSomethingSeenBefore({ directions }: Conversation, turn: Turn): boolean {
  for (const { silence, text } of directions) {
    if (text.span.start > turn.span.start) return false;
    if (!silence) return true;
  }
  return false;
}
