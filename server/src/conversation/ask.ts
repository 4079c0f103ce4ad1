/** Small questions that many rules ask of a conversation. */
import { isKindOf, type TechniqueId } from '../catalogue/catalogue.ts';
import type { Conversation, Field, FieldKind, Turn, Utterance } from './model.ts';

/** Whether the utterance is of this technique or a kind of it. */
export function isA(utterance: Utterance, ...families: readonly TechniqueId[]): boolean {
  return families.some((family) => isKindOf(utterance.technique, family));
}

/** Whether any utterance of the turn is of one of these techniques. */
export function holds(turn: Turn, ...families: readonly TechniqueId[]): boolean {
  return turn.utterances.some((utterance) => isA(utterance, ...families));
}

export function* utterancesOf(conversation: Conversation): Generator<Utterance> {
  for (const turn of conversation.turns) yield* turn.utterances;
}

/** The utterances that a professional says. */
export function* professionalUtterances(conversation: Conversation): Generator<Utterance> {
  for (const turn of conversation.turns) if (turn.role === 'professional') yield* turn.utterances;
}

export function fieldOf(conversation: Conversation, kind: FieldKind): Field | undefined {
  return conversation.fields.find((field) => field.kind === kind);
}
