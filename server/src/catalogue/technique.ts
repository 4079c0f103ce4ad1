import type { Language } from '../locale/language.ts';

/** Whose turn a technique belongs on. */
export type TechniqueRole = 'professional' | 'client';

/** What a person reads about a technique, in one language. */
export interface TechniqueTexts {
  /** The canonical name, as a script's tag spells it: lower case, with spaces. */
  readonly name: string;
  /** Other names that a tag may use. */
  readonly aliases: readonly string[];
  /** One line: what it is. */
  readonly description: string;
  /** One or two sentences: why it helps the conversation. */
  readonly why: string;
  /** Phrases that open such an utterance; `…` stands where the writer goes on in the client's words. */
  readonly openings: readonly string[];
  /** Whole utterances of our own, as a script would hold them. */
  readonly examples: readonly string[];
}

/** One technique of the catalogue. A technique is a kind of its parent: a rule about the parent holds for it. */
export interface TechniqueEntry extends Readonly<Record<Language, TechniqueTexts>> {
  readonly id: string;
  readonly parent?: string;
  readonly role: TechniqueRole;
  /** False where no wording marks the technique (a family such as `question`): it then needs no examples. */
  readonly wording: boolean;
  /** The step of a scale block whose prescribed move this is, 1 to 6. */
  readonly step?: 1 | 2 | 3 | 4 | 5 | 6;
  /** True where the tag takes a number or colour: `[positie 4]`. */
  readonly takesPosition?: true;
  /** The section of "Gesprekstechnieken: achtergrondinformatie en tips" (GIZ) that describes it. */
  readonly source: string;
}
