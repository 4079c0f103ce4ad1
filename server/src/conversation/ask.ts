/** Small questions that many rules ask of a conversation. */
import { kindsOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Conversation, Field, FieldKind, Turn, Utterance } from './model.ts';

/** Whether the utterance is of one of these techniques or a kind of it. */
export function isA({ technique }: Utterance, ...families: readonly TechniqueId[]): boolean {
  if (technique === undefined) return false;
  const kinds = kindsOf(technique);
  for (let index = 0; index < families.length; index++) if (kinds.has(families[index]!)) return true;
  return false;
}

/** Whether any utterance of the turn is of one of these techniques. */
export function holds(turn: Turn, ...families: readonly TechniqueId[]): boolean {
  const { utterances } = turn;
  for (let index = 0; index < utterances.length; index++)
    if (isA(utterances[index]!, ...families)) return true;
  return false;
}

export function utterancesOf(conversation: Conversation): readonly Utterance[] {
  return once(conversation, utterancesOf, () => {
    const found: Utterance[] = [];
    for (const { utterances } of conversation.turns) for (const each of utterances) found.push(each);
    return found;
  });
}

const none: readonly Utterance[] = [];

/**
 * The utterances of one of these techniques or a kind of it, in the order of the script. This is where a rule
 * about a technique begins: it costs nothing where nobody uses that technique.
 */
export function utterancesOfKind(
  conversation: Conversation,
  ...families: readonly TechniqueId[]
): readonly Utterance[] {
  const known = byFamily(conversation);
  let only: readonly Utterance[] = none;
  for (let index = 0; index < families.length; index++) {
    const found = known.get(families[index]!);
    if (found === undefined) continue;
    if (only !== none) return utterancesOf(conversation).filter((each) => isA(each, ...families));
    only = found;
  }
  return only;
}

/** Whether anybody uses one of these techniques. */
export function has(conversation: Conversation, ...families: readonly TechniqueId[]): boolean {
  const known = byFamily(conversation);
  for (let index = 0; index < families.length; index++) if (known.has(families[index]!)) return true;
  return false;
}

function byFamily(conversation: Conversation): ReadonlyMap<TechniqueId, readonly Utterance[]> {
  return once(conversation, byFamily, () => sortedByFamily(utterancesOf(conversation)));
}

function sortedByFamily(all: readonly Utterance[]): Map<TechniqueId, Utterance[]> {
  const sorted = new Map<TechniqueId, Utterance[]>();
  for (const utterance of all) {
    if (utterance.technique === undefined) continue;
    for (const family of kindsOf(utterance.technique)) {
      const utterances = sorted.get(family);
      if (utterances === undefined) sorted.set(family, [utterance]);
      else utterances.push(utterance);
    }
  }
  return sorted;
}

/** The utterances that a professional says. */
export function professionalUtterances(conversation: Conversation): readonly Utterance[] {
  return once(conversation, professionalUtterances, () =>
    utterancesOf(conversation).filter((utterance) => utterance.turn.role === 'professional'),
  );
}

/**
 * What is worked out about a conversation for several rules: made when the first one asks, and kept as long as the
 * conversation is. The key may be anything of one's own, the function that asks for instance.
 */
export function once<Answer>({ memory }: Conversation, key: object, make: () => Answer): Answer {
  return memory.recall(key, make);
}

export function fieldOf(conversation: Conversation, kind: FieldKind): Field | undefined {
  return conversation.fields.find((field) => field.kind === kind);
}
