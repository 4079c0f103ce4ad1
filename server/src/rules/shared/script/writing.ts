/** What rules need to write into a script, always in the script's own language. */
import { type TechniqueId, techniqueOf } from '../../../catalogue/catalogue.ts';
import type { Conversation, Span } from '../../../conversation/model.ts';
import type { Bilingual } from '../../../locale/language.ts';
import type { Edit } from '../../contract.ts';

/** The text that belongs in this script. */
export function inScript(conversation: Conversation, text: Bilingual): string {
  return text[conversation.language];
}

/** The name of a technique, for a message. */
export function nameOf(technique: TechniqueId): Bilingual {
  const { nl, en } = techniqueOf(technique);
  return { nl: nl.name, en: en.name };
}

/** The tag of a technique as this script writes it, with its brackets. */
export function tagOf(conversation: Conversation, technique: TechniqueId): string {
  return `[${techniqueOf(technique)[conversation.language].name}]`;
}

export function insertAt(place: number, text: string): Edit {
  return { at: { start: place, end: place }, text };
}

export function replace(at: Span, text: string): Edit {
  return { at, text };
}
