/** The two languages of Samenspraak: of a script's utterances, and of what a reader is told. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. Every text that a user reads is one of these. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
