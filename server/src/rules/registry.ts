import type { Language } from '../locale/language.ts';
import { nearest } from '../text/distance.ts';
import { nameKey } from '../text/fold.ts';
import { allRules } from './all.generated.ts';
import type { Rule } from './contract.ts';

export { allRules };

const byName: ReadonlyMap<string, Rule> = new Map(
  allRules.flatMap((rule) => [[rule.id, rule] as const, [nameKey(rule.dutchName), rule] as const]),
);

/** The rule with this id or plain Dutch name, or undefined. */
export function ruleNamed(name: string): Rule | undefined {
  return byName.get(nameKey(name));
}

/** The name under which a rule goes in scripts of this language. */
export function ruleNameIn(rule: Rule, language: Language): string {
  return language === 'nl' ? rule.dutchName : rule.id;
}

/** The names of rules close to a name that is none, nearest first: also to one with spaces, or a group before it. */
export function rulesMeant(name: string, language: Language): readonly string[] {
  const bare = nameKey(name.slice(name.lastIndexOf('/') + 1)).replaceAll(' ', '-');
  return nearest(bare, byName).map((rule) => ruleNameIn(rule, language));
}
