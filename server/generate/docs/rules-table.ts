import type { Language } from '../../src/locale/language.ts';
import type { Rule } from '../../src/rules/contract.ts';
import { severityNames } from '../../src/rules/names.ts';
import { table } from './markdown.ts';
import type { Links } from './places.ts';
import { heads } from './texts.ts';

/** Rules with how serious they are and what they find. */
export function rulesTable(rules: readonly Rule[], links: Links, language: Language): string {
  return table(
    [heads.rule[language], heads.severity[language], heads.finds[language]],
    rules.map((rule) => [links.toRule(rule), severityNames[rule.severity][language], rule.summary[language]]),
  );
}
