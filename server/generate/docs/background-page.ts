/** The page with what a trainer may want to know beside the rules. */
import { type Background, background } from '../../src/catalogue/background.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { anchorOf, bullets, numbered, page, plain } from './markdown.ts';
import { Links, type Page, placeOf } from './places.ts';
import { sourceIn } from './texts.ts';

const backgrounds: readonly Background[] = background;

const texts = {
  title: { nl: 'Achtergrond voor wie traint en schrijft', en: 'Background for trainers and writers' },
  intro: {
    nl: 'Niet alles wat een goed gesprek maakt, kan een programma zien. Dit is voor jou om te weten, en om met je groep over te praten. Er zijn geen regels voor.',
    en: 'Not everything that makes a good conversation can be seen by a program. This is for you to know, and to talk about with your group. There are no rules for it.',
  },
  goesWith: { nl: 'Hoort bij:', en: 'Goes with:' },
  source: { nl: 'Bron:', en: 'Source:' },
} satisfies Record<string, Bilingual>;

export function backgroundPage(language: Language): Page {
  const path = placeOf('background', language);
  const links = new Links(path, language);
  const titles = backgrounds.map(({ title }) => title[language]);
  return {
    path,
    text: page(
      `# ${texts.title[language]}`,
      texts.intro[language],
      bullets(titles.map((title) => links.toPage('background', title, anchorOf(title)))),
      ...backgrounds.flatMap((list) => section(list, links, language)),
    ),
  };
}

function section({ title, items, techniques, source }: Background, links: Links, language: Language) {
  return [
    `## ${title[language]}`,
    numbered(items.map((item) => plain(item[language]))),
    techniques.length === 0 ? '' : `${texts.goesWith[language]} ${links.toTechniques(techniques)}.`,
    source === undefined ? '' : `_${texts.source[language]} ${sourceIn(source, language)}._`,
  ];
}
