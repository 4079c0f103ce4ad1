/** The index of all rules by subject. */
import type { Bilingual, Language } from '../../src/locale/language.ts';
import type { Group } from '../../src/rules/contract.ts';
import { groupNames } from '../../src/rules/names.ts';
import { allRules } from '../../src/rules/registry.ts';
import { page } from './markdown.ts';
import { Links, type Page, placeOf } from './places.ts';
import { rulesTable } from './rules-table.ts';

const texts = {
  title: { nl: 'De regels', en: 'The rules' },
  intro: {
    nl: 'Alle regels van Samenspraak, per onderwerp. Elke regel heeft een eigen pagina met uitleg en voorbeelden.',
    en: 'All rules of Samenspraak, by subject. Each rule has a page of its own that explains it, with examples.',
  },
  see: { nl: 'Zoek je anders?', en: 'Looking for them in another way?' },
  technique: { nl: 'per techniek', en: 'by technique' },
  step: { nl: 'per stap van het gesprek', en: 'by step of the conversation' },
  preset: { nl: 'per regelset', en: 'by preset' },
} satisfies Record<string, Bilingual>;

export function rulesByGroup(language: Language): Page {
  const path = placeOf('rules', language);
  const links = new Links(path, language);
  const others = [
    links.toPage('techniques', texts.technique[language]),
    links.toPage('steps', texts.step[language]),
    links.toPage('presets', texts.preset[language]),
  ];
  const sections = (Object.keys(groupNames) as Group[]).flatMap((group) => [
    `## ${groupNames[group][language]}`,
    rulesTable(
      allRules.filter((rule) => rule.group === group),
      links,
      language,
    ),
  ]);
  return {
    path,
    text: page(
      `# ${texts.title[language]}`,
      texts.intro[language],
      `${texts.see[language]} ${others.join(' · ')}`,
      ...sections,
    ),
  };
}
