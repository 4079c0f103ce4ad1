/** Where the pages of the documentation are, and links from one to another. */
import { posix } from 'node:path';
import { type Technique, techniqueOf } from '../../src/catalogue/catalogue.ts';
import { type Family, familyOf } from '../../src/catalogue/families.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import type { Group, Rule } from '../../src/rules/contract.ts';
import { groupNames } from '../../src/rules/names.ts';
import { ruleNameIn } from '../../src/rules/registry.ts';
import { anchorOf } from './markdown.ts';

/** A page that is generated as a whole. */
export interface Page {
  /** From the folder `docs`. */
  readonly path: string;
  readonly text: string;
}

/** The pages that there is one of, as paths in the folder of a language. */
const single = {
  contents: { nl: 'README.md', en: 'README.md' },
  rules: { nl: 'rules/README.md', en: 'rules/README.md' },
  techniques: { nl: 'technieken/README.md', en: 'techniques/README.md' },
  steps: { nl: 'stappen.md', en: 'steps.md' },
  presets: { nl: 'regelsets.md', en: 'presets.md' },
  background: { nl: 'achtergrond.md', en: 'background.md' },
} satisfies Record<string, Bilingual>;

export type SinglePage = keyof typeof single;

export function placeOf(name: SinglePage, language: Language): string {
  return `${language}/${single[name][language]}`;
}

export function placeOfRule(rule: Rule, language: Language): string {
  return `${language}/rules/${rule.id}.md`;
}

export function placeOfFamily(family: Family, language: Language): string {
  return `${posix.dirname(placeOf('techniques', language))}/${family[language].page}.md`;
}

/** Writes the links of one page. */
export class Links {
  private readonly from: string;
  private readonly language: Language;

  constructor(from: string, language: Language) {
    this.from = from;
    this.language = language;
  }

  toPage(name: SinglePage, words: string, anchor?: string): string {
    return this.to(placeOf(name, this.language), words, anchor);
  }

  toRule(rule: Rule): string {
    return this.to(placeOfRule(rule, this.language), ruleNameIn(rule, this.language));
  }

  toRules(rules: readonly Rule[]): string {
    return rules.map((rule) => this.toRule(rule)).join(', ');
  }

  toGroup(group: Group): string {
    const name = groupNames[group][this.language];
    return this.toPage('rules', name, anchorOf(name));
  }

  toFamily(family: Family): string {
    return this.to(placeOfFamily(family, this.language), family[this.language].title);
  }

  toTechnique(technique: Technique): string {
    const { name } = technique[this.language];
    return this.to(placeOfFamily(familyOf(technique), this.language), name, anchorOf(name));
  }

  toTechniques(ids: readonly string[]): string {
    return ids.map((id) => this.toTechnique(techniqueOf(id as Technique['id']))).join(', ');
  }

  to(place: string, words: string, anchor?: string): string {
    const path = place === this.from ? '' : posix.relative(posix.dirname(this.from), place);
    return `[${words}](${path}${anchor === undefined ? '' : `#${anchor}`})`;
  }
}
