import { readFileSync } from 'node:fs';
import type { Language } from '../locale/language.ts';
import type { Rule } from '../rules/contract.ts';
import { ruleNamed, rulesMeant } from '../rules/registry.ts';
import { readArguments } from './arguments.ts';
import { type Command, everywhere, refuse, type Surface, wordsOf } from './command.ts';
import { renderPage } from './page.ts';

export const explainCommand: Command = {
  name: 'explain',
  help: (texts) => texts.helpExplain,
  run(typed, surface) {
    const { texts, locale } = surface;
    const read = readArguments(typed, everywhere);
    const misused = (...sentences: string[]) => refuse(surface, 'samenspraak explain', ...sentences);
    if ('misuse' in read) return misused(wordsOf(read.misuse, texts));
    const [name, ...more] = read.words;
    if (name === undefined) return misused(texts.whichRule);
    if (more.length > 0) return misused(texts.oneRule);
    const rule = ruleNamed(name);
    if (rule !== undefined) return explain(rule, surface);
    const meant = rulesMeant(name, locale);
    surface.tell(`${texts.unknownRule(name)} ${meant.length > 0 ? texts.didYouMean(meant) : texts.seeRules}`);
    return 2;
  },
};

function explain(rule: Rule, surface: Surface): 0 | 2 {
  const { locale, write, tell, texts, paint, columns } = surface;
  const page = pageOf(rule, locale);
  if (page === undefined) {
    tell(`${rule.summary[locale]} ${texts.noPage}`);
    return 2;
  }
  write(`${renderPage(page, { paint, columns })}\n`);
  return 0;
}

/** The page stands beside the folder that this program stands in. */
function pageOf(rule: Rule, locale: Language): string | undefined {
  try {
    return readFileSync(new URL(`../docs/${locale}/rules/${rule.id}.md`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
