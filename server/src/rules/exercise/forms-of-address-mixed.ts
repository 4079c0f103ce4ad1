import { professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Participant, Turn } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { nameKey } from '../../text/fold.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { walk } from '../shared/sequences/walk.ts';
import { type Address, addressesIn, mayUse } from '../shared/wording/addressing.ts';

interface Memory {
  /** How each professional first addressed each client; none where both forms have been used already. */
  readonly used: ReadonlyMap<string, Address | 'both'>;
  readonly client: string | undefined;
}

export default defineRule({
  id: 'forms-of-address-mixed',
  dutchName: 'je-en-u-door-elkaar',
  group: 'exercise',
  severity: 'hint',
  summary: {
    nl: 'De professional zegt je en u tegen dezelfde cliënt.',
    en: 'The professional says both je and u to the same client.',
  },
  reads: [],
  messages: {
    mixed: {
      nl: 'Hier zegt {speaker} ‘{word}’ tegen {client}, en eerder ‘{earlier}’. Dat klinkt alsof er opeens meer of minder afstand is. Kies één vorm en houd die vol.',
      en: 'Here {speaker} says ‘{word}’ to {client}, and ‘{earlier}’ before. It sounds as if the two have suddenly become closer, or more distant. Choose one form and keep to it.',
    },
    earlier: { nl: 'Hier is het ‘{word}’.', en: 'Here it is ‘{word}’.' },
  },
  *check(conversation) {
    if (conversation.language !== 'nl' || !usesBoth(conversation)) return;
    const clients = namesOfClients(conversation);
    yield* walk<Memory>(conversation, {
      start: { used: new Map(), client: undefined },
      key: ({ used, client }) =>
        `${client}\n${[...used].map(([pair, each]) => `${pair} ${each === 'both' ? each : each.form}`).join('\n')}`,
      step(memory, { moment: { turn } }, found) {
        if (turn === undefined) return memory;
        if (turn.role === 'client')
          return turn.label.text === memory.client ? memory : { ...memory, client: turn.label.text };
        const client = turn.role === 'professional' ? addressee(turn, memory.client, clients) : undefined;
        if (client === undefined) return memory;
        const pair = `${turn.label.text} ${client}`;
        const before = memory.used.get(pair);
        if (before === 'both') return memory;
        if (before !== undefined && !mayUse(turn.utterances, before.form === 'u' ? 'je' : 'u')) return memory;
        const said = addressesIn(turn);
        const first = before ?? said[0];
        if (first === undefined) return memory;
        const other = said.find((each) => each.form !== first.form);
        if (other === undefined && before !== undefined) return memory;
        const used = new Map(memory.used).set(pair, other === undefined ? first : 'both');
        if (other !== undefined) {
          found({
            message: 'mixed',
            with: { speaker: turn.label.text, client, word: other.word.text, earlier: first.word.text },
            at: placeOf(other),
            related: [{ at: placeOf(first), message: 'earlier', with: { word: first.word.text } }],
          });
        }
        return { ...memory, used };
      },
    });
  },
});

function placeOf({ utterance, word }: Address) {
  return spanIn(utterance.prose, word.start, word.end);
}

/** Most scripts keep to one form: there is no need to follow their paths. */
function usesBoth(conversation: Conversation): boolean {
  const said = professionalUtterances(conversation);
  return mayUse(said, 'u') && mayUse(said, 'je');
}

function namesOfClients({ participants }: Conversation): ReadonlyMap<string, Participant> {
  const clients = participants.filter((each) => each.role === 'client');
  return new Map(clients.map((client) => [nameKey(client.name.text), client]));
}

/** Whom a turn is said to: the client it names, else the one who spoke last. Where it names two, nobody can tell. */
function addressee(
  { utterances }: Turn,
  last: string | undefined,
  clients: ReadonlyMap<string, Participant>,
): string | undefined {
  if (clients.size <= 1) return last ?? [...clients.values()][0]?.name.text;
  const named = new Set<string>();
  for (const { prose } of utterances) {
    for (const { key } of wordsIn(prose)) {
      const name = clients.get(key)?.name.text;
      if (name !== undefined) named.add(name);
    }
  }
  if (named.size > 1) return undefined;
  const [only] = named;
  return only ?? last;
}
