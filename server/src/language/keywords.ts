import type { Bilingual, Language } from '../locale/language.ts';
import { nameKey } from '../text/fold.ts';

/**
 * How a keyword is used on its line.
 * - `label`: `fase: text`
 * - `named`: `professional Anna: text`, a name (or kind, or number) between keyword and colon
 * - `end`: `einde schaal`, with no text
 */
export type KeywordForm = 'label' | 'named' | 'end';

export interface Keyword extends Bilingual {
  readonly form: KeywordForm;
  /** True where a line that lacks the colon is still meant as this: `fase Kennismaken`. */
  readonly colonMayLack?: true;
}

/**
 * Every keyword of the language, by the terminal of the grammar that stands for it.
 * The two spellings are exact synonyms in every script.
 */
export const keywords = {
  CONVERSATION: { nl: 'gesprek', en: 'conversation', form: 'label' },
  LANGUAGE: { nl: 'taal', en: 'language', form: 'label' },
  METHOD: { nl: 'methode', en: 'method', form: 'label' },
  GOAL: { nl: 'doel', en: 'goal', form: 'label' },
  PRACTISES: { nl: 'oefent', en: 'practises', form: 'label' },
  ABOUT: { nl: 'over', en: 'about', form: 'label' },
  AUDIENCE: { nl: 'doelgroep', en: 'audience', form: 'label' },
  DURATION: { nl: 'duur', en: 'duration', form: 'label' },
  AUTHOR: { nl: 'auteur', en: 'author', form: 'label' },
  DATE: { nl: 'datum', en: 'date', form: 'label' },
  PROFESSIONAL: { nl: 'professional', en: 'professional', form: 'named', colonMayLack: true },
  CLIENT: { nl: 'cliënt', en: 'client', form: 'named', colonMayLack: true },
  OTHER: { nl: 'ander', en: 'other', form: 'named' },
  TECHNIQUE: { nl: 'techniek', en: 'technique', form: 'named' },
  USE: { nl: 'gebruik', en: 'use', form: 'label' },
  PHASE: { nl: 'fase', en: 'phase', form: 'label', colonMayLack: true },
  SCALE: { nl: 'schaal', en: 'scale', form: 'named', colonMayLack: true },
  STEP: { nl: 'stap', en: 'step', form: 'named', colonMayLack: true },
  CHOICE: { nl: 'keuze', en: 'choice', form: 'label', colonMayLack: true },
  OPTION: { nl: 'optie', en: 'option', form: 'label', colonMayLack: true },
  FEEDBACK: { nl: 'feedback', en: 'feedback', form: 'label' },
  GO_TO: { nl: 'ga naar', en: 'go to', form: 'label', colonMayLack: true },
  END_SCALE: { nl: 'einde schaal', en: 'end scale', form: 'end' },
  END_CHOICE: { nl: 'einde keuze', en: 'end choice', form: 'end' },
  EXPECT: { nl: 'verwacht', en: 'expect', form: 'label', colonMayLack: true },
  IGNORE: { nl: 'negeer', en: 'ignore', form: 'label', colonMayLack: true },
} as const satisfies Record<string, Keyword>;

export type KeywordId = keyof typeof keywords;

/** Every spelling of every keyword, folded, with its id. */
export const keywordOfSpelling: ReadonlyMap<string, KeywordId> = new Map(
  (Object.keys(keywords) as KeywordId[]).flatMap((id) => [
    [nameKey(keywords[id].nl), id] as const,
    [nameKey(keywords[id].en), id] as const,
  ]),
);

/** The keyword as a script in this language spells it. */
export function spell(id: KeywordId, language: Language): string {
  return keywords[id][language];
}

/** The word that ends the conversation in `ga naar: einde`. */
export const endWord: Bilingual = { nl: 'einde', en: 'end' };

/** The words that are understood in a direction as a silence. */
export const silenceWord: Bilingual = { nl: 'stilte', en: 'silence' };
