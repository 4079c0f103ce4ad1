/** Words that several kinds of pages use. */
import type { Bilingual, Language } from '../../src/locale/language.ts';

export const heads = {
  rule: { nl: 'Regel', en: 'Rule' },
  severity: { nl: 'Ernst', en: 'Severity' },
  finds: { nl: 'Wat de regel vindt', en: 'What it finds' },
} satisfies Record<string, Bilingual>;

/** The document that the method comes from, and the section of it. */
export function sourceIn(section: string, language: Language): string {
  const document = '“Gesprekstechnieken: achtergrondinformatie en tips” (GIZ)';
  return language === 'nl' ? `${document}, ${section}` : `${document}, section ${section}`;
}
