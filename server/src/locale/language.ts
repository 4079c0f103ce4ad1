/** The two languages of Samenspraak: of a script's utterances, and of what a reader is told. */
export type Language = 'nl' | 'en';

/** One text in both languages. Every text that a user reads is one of these. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
