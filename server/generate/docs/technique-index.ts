/** The index by technique: each with the rules that read it. */
import { families } from '../../src/catalogue/families.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { page, table } from './markdown.ts';
import { Links, type Page, placeOf, placeOfFamily } from './places.ts';
import { rulesReading } from './readers.ts';

const texts = {
  title: { nl: 'De technieken, met hun regels', en: 'The techniques, with their rules' },
  intro: {
    nl: 'Bij elke techniek staan de regels die ernaar kijken. Soms om er iets van te zeggen, en soms juist om te zwijgen waar jij die techniek gebruikt. Wat voor een techniek geldt, geldt ook voor alle soorten daarvan.',
    en: 'With each technique stand the rules that look at it. Some have something to say about it, others are silent where you use it. What holds for a technique also holds for all kinds of it.',
  },
  more: { nl: 'Uitleg en voorbeelden', en: 'Explanation and examples' },
  technique: { nl: 'Techniek', en: 'Technique' },
  rules: { nl: 'Regels die ernaar kijken', en: 'Rules that look at it' },
} satisfies Record<string, Bilingual>;

export function techniqueIndex(language: Language): Page {
  const path = placeOf('techniques', language);
  const links = new Links(path, language);
  const heads = [texts.technique, texts.rules].map((head) => head[language]);
  const sections = families.flatMap((family) => [
    `## ${family[language].title}`,
    `${family[language].intro} ${links.to(placeOfFamily(family, language), texts.more[language])}`,
    table(
      heads,
      family.techniques.map((technique) => [
        links.toTechnique(technique),
        links.toRules(rulesReading(technique)) || '–',
      ]),
    ),
  ]);
  return { path, text: page(`# ${texts.title[language]}`, texts.intro[language], ...sections) };
}
