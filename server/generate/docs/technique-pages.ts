/** A page for each family of techniques: what they are, why they help, and how they sound. */
import { type Background, background } from '../../src/catalogue/background.ts';
import {
  colours,
  scaleKinds,
  type Technique,
  techniqueOf,
  techniques,
} from '../../src/catalogue/catalogue.ts';
import { type Family, families } from '../../src/catalogue/families.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { anchorOf, bullets, page, plain, table } from './markdown.ts';
import { Links, type Page, placeOfFamily } from './places.ts';
import { rulesReading } from './readers.ts';
import { scaleStepsIn } from './scale-steps.ts';
import { sourceIn } from './texts.ts';

const backgrounds: readonly Background[] = background;

const texts = {
  tag: { nl: 'Tag:', en: 'Tag:' },
  also: { nl: 'ook', en: 'also' },
  elsewhere: { nl: 'in het Engels', en: 'in Dutch' },
  kindOf: { nl: 'Een soort', en: 'A kind of' },
  kinds: { nl: 'Soorten:', en: 'Kinds:' },
  why: { nl: 'Waarom?', en: 'Why?' },
  openings: { nl: 'Zo kun je beginnen', en: 'Ways to begin' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
  rules: { nl: 'Regels die ernaar kijken:', en: 'Rules that look at it:' },
  inherited: { nl: 'De regels van {parent} gelden hier ook.', en: 'The rules of {parent} hold here too.' },
  source: { nl: 'Bron:', en: 'Source:' },
  background: { nl: 'Achtergrond bij deze technieken', en: 'Background to these techniques' },
  kindsOfScale: { nl: 'Soorten schalen', en: 'Kinds of scales' },
  scale: { nl: 'Schaal', en: 'Scale' },
  rates: { nl: 'Wat het weergeeft', en: 'What it shows' },
  low: { nl: 'Een 0 betekent', en: 'A 0 means' },
  high: { nl: 'Een 10 betekent', en: 'A 10 means' },
  colours: {
    nl: 'De GIZ-matrix heeft vijf kleuren, van nog niets bereikt tot zoals de cliënt het wil: {colours}.',
    en: 'The GIZ matrix has five colours, from nothing reached yet to the way the client wants it: {colours}.',
  },
} satisfies Record<string, Bilingual>;

export function techniquePages(language: Language): readonly Page[] {
  return families.map((family) => {
    const path = placeOfFamily(family, language);
    const links = new Links(path, language);
    return {
      path,
      text: page(
        `# ${family[language].title}`,
        family[language].intro,
        bullets(family.techniques.map((technique) => links.toTechnique(technique))),
        ...family.techniques.flatMap((technique) => techniqueSection(technique, links, language)),
        ...(family.id === 'scale-questions' ? aboutScales(language) : []),
        ...backgroundOf(family, links, language),
      ),
    };
  });
}

function techniqueSection(technique: Technique, links: Links, language: Language): readonly string[] {
  const { name, description, why, openings, examples } = technique[language];
  const rules = links.toRules(rulesReading(technique));
  return [
    `## ${name}`,
    plain(description),
    [tagsOf(technique, language), kinOf(technique, links, language)].filter((each) => each !== '').join(' '),
    `**${texts.why[language]}** ${plain(why)}`,
    ...(openings.length === 0
      ? []
      : [`**${texts.openings[language]}**`, bullets(openings.map((opening) => `_${plain(opening)}_`))]),
    ...(examples.length === 0 ? [] : [`**${texts.examples[language]}**`, bullets(examples.map(plain))]),
    [rules && `${texts.rules[language]} ${rules}.`, inheritedBy(technique, links, language)]
      .filter((each) => each !== '')
      .join(' '),
    `_${texts.source[language]} ${sourceIn(technique.source, language)}._`,
  ];
}

/** How the tag may be written, in this language and the other one. */
function tagsOf(technique: Technique, language: Language): string {
  const other = language === 'nl' ? 'en' : 'nl';
  const { name, aliases } = technique[language];
  const argument = technique.takesPosition === true ? ' 4' : '';
  const tag = (words: string) => `\`[${words}${argument}]\``;
  const also = aliases.length === 0 ? '' : `, ${texts.also[language]} ${aliases.map(tag).join(', ')}`;
  return `${texts.tag[language]} ${tag(name)}${also}; ${texts.elsewhere[language]} ${tag(technique[other].name)}.`;
}

function kinOf(technique: Technique, links: Links, language: Language): string {
  const kinds = techniques.filter(({ parent }) => parent === technique.id).map(({ id }) => id);
  return [
    technique.parent && `${texts.kindOf[language]} ${links.toTechnique(techniqueOf(technique.parent))}.`,
    kinds.length > 0 && `${texts.kinds[language]} ${links.toTechniques(kinds)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function inheritedBy({ parent }: Technique, links: Links, language: Language): string {
  if (parent === undefined) return '';
  return texts.inherited[language].replace('{parent}', links.toTechnique(techniqueOf(parent)));
}

function backgroundOf(family: Family, links: Links, language: Language): readonly string[] {
  const belonging = backgrounds.filter((list) =>
    family.techniques.some((technique) => list.techniques.includes(technique.id)),
  );
  if (belonging.length === 0) return [];
  return [
    `## ${texts.background[language]}`,
    bullets(
      belonging.map(({ title }) => links.toPage('background', title[language], anchorOf(title[language]))),
    ),
  ];
}

/** What can be scaled, between which ends, and phrases for the six steps. */
function aboutScales(language: Language): readonly string[] {
  const names = colours.map((colour) => colour[language].name).join(', ');
  return [
    `## ${texts.kindsOfScale[language]}`,
    table(
      [texts.scale, texts.rates, texts.low, texts.high].map((head) => head[language]),
      scaleKinds.map((kind) => {
        const { name, description, low, high } = kind[language];
        return [`\`${name}\``, description, low, high];
      }),
    ),
    texts.colours[language].replace('{colours}', names),
    ...scaleStepsIn(language),
  ];
}
