/** The table of contents of the documentation in one language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../../src/catalogue/families.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { bullets, page } from './markdown.ts';
import { Links, type Page, placeOf, type SinglePage } from './places.ts';

const texts = {
  title: { nl: 'Samenspraak: uitleg', en: 'Samenspraak: documentation' },
  intro: {
    nl: 'Samenspraak leest mee als je oefengesprekken schrijft. Hier lees je wat het vindt, waarom, en wat je eraan doet.',
    en: 'Samenspraak reads along as you write practice conversations. Here you read what it finds, why, and what to do about it.',
  },
  start: {
    nl: 'Nieuw hier? Begin met [je eerste gesprek in vijf minuten](../../README.md#je-eerste-gesprek-in-vijf-minuten), of kijk naar de [voorbeeldgesprekken](../../examples/README.md).',
    en: 'New here? Begin with [your first script in five minutes](../../README.md#your-first-script-in-five-minutes), or have a look at the [example conversations](../../examples/README.md).',
  },
  rules: { nl: 'De regels', en: 'The rules' },
  techniques: { nl: 'De technieken', en: 'The techniques' },
  more: { nl: 'En verder', en: 'And more' },
  other: { nl: '[In English](../en/README.md)', en: '[In het Nederlands](../nl/README.md)' },
} satisfies Record<string, Bilingual>;

const indexes: readonly (readonly [SinglePage, Bilingual, Bilingual])[] = [
  [
    'rules',
    { nl: 'Per onderwerp', en: 'By subject' },
    { nl: 'alle regels, met wat ze vinden', en: 'all rules, with what they find' },
  ],
  [
    'steps',
    { nl: 'Per stap van het gesprek', en: 'By step of the conversation' },
    { nl: 'van openen tot afsluiten', en: 'from opening to closing' },
  ],
  [
    'techniques',
    { nl: 'Per techniek', en: 'By technique' },
    { nl: 'welke regels ernaar kijken', en: 'which rules look at it' },
  ],
  [
    'presets',
    { nl: 'Per regelset', en: 'By preset' },
    {
      nl: 'wat er aanstaat in `recommended`, `strict`, `giz`, `mi` en `sfw`',
      en: 'what is on in `recommended`, `strict`, `giz`, `mi` and `sfw`',
    },
  ],
];

/** `docs` is the folder of the documentation: the pages written by hand are found there. */
export function contents(language: Language, docs: string): Page {
  const path = placeOf('contents', language);
  const links = new Links(path, language);
  return {
    path,
    text: page(
      `# ${texts.title[language]}`,
      texts.intro[language],
      texts.start[language],
      `## ${texts.rules[language]}`,
      bullets(
        indexes.map(([name, title, says]) => `${links.toPage(name, title[language])}: ${says[language]}`),
      ),
      `## ${texts.techniques[language]}`,
      bullets(families.map((family) => links.toFamily(family))),
      `## ${texts.more[language]}`,
      bullets(otherPages(language, docs).map(([place, title]) => links.to(place, title))),
      texts.other[language],
    ),
  };
}

/** The pages beside this one that are no index of the rules, with their titles. */
function otherPages(language: Language, docs: string): readonly (readonly [string, string])[] {
  const indexed = new Set(
    (['contents', ...indexes.map(([name]) => name)] as const).map((name) => placeOf(name, language)),
  );
  return readdirSync(join(docs, language))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `${language}/${file}`)
    .filter((place) => !indexed.has(place))
    .map((place) => [place, titleOf(readFileSync(join(docs, place), 'utf8'))] as const);
}

function titleOf(text: string): string {
  return text.slice(0, text.indexOf('\n')).replace(/^# /, '');
}
