/** The index of all rules by step of the conversation. */
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { allRules } from '../../src/rules/registry.ts';
import { conversationSteps, stepsWith } from './conversation-steps.ts';
import { anchorOf, bullets, page } from './markdown.ts';
import { Links, type Page, placeOf } from './places.ts';
import { rulesTable } from './rules-table.ts';

const texts = {
  title: { nl: 'De regels per stap van het gesprek', en: 'The rules by step of the conversation' },
  intro: {
    nl: 'Welke regels kijken mee, waar in het gesprek? Een gesprek loopt zelden precies zo. De stappen helpen je om te zoeken.',
    en: 'Which rules read along where in the conversation? A conversation seldom goes just like this. The steps help you to look things up.',
  },
  how: {
    nl: 'Een regel staat bij de stap van zijn onderwerp. Gaat hij in de eerste plaats over een techniek van een andere stap, dan staat hij daar ook. De regels over schalen staan bij de stap van de schaal waar ze over gaan.',
    en: 'A rule stands with the step of its subject. If it is in the first place about a technique of another step, it stands there too. The rules about scales stand with the step of the scale that they are about.',
  },
} satisfies Record<string, Bilingual>;

export function rulesByStep(language: Language): Page {
  const path = placeOf('steps', language);
  const links = new Links(path, language);
  const sections = conversationSteps.flatMap((step) => {
    const rules = allRules.filter((rule) => stepsWith(rule).includes(step));
    return [
      `## ${step.title[language]}`,
      step.intro[language],
      rules.length === 0 ? '' : rulesTable(rules, links, language),
    ];
  });
  const toSections = conversationSteps.map(({ title }) =>
    links.toPage('steps', title[language], anchorOf(title[language])),
  );
  return {
    path,
    text: page(
      `# ${texts.title[language]}`,
      texts.intro[language],
      bullets(toSections),
      texts.how[language],
      ...sections,
    ),
  };
}
