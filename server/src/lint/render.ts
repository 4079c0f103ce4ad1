import type { Option } from '../conversation/model.ts';
import type { Bilingual, Language } from '../locale/language.ts';
import type { Argument, Arguments, Rule } from '../rules/contract.ts';
import type { Finding } from './lint.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

const texts = {
  inferred: {
    nl: '(Herkend aan de woorden; er staat geen tag bij.)',
    en: '(Recognised by its words; it has no tag.)',
  },
  via: {
    nl: 'Dit geldt als de deelnemer kiest: {options}.',
    en: 'This holds when the trainee chooses: {options}.',
  },
} satisfies Record<string, Bilingual>;

/** A template with its placeholders filled in, in the reader's language. Unknown placeholders stay as they are. */
export function fill(template: Bilingual, values: Arguments | undefined, locale: Language): string {
  return template[locale].replace(PLACEHOLDER, (whole, name: string) => {
    const value = values?.[name];
    return value === undefined ? whole : say(value, locale);
  });
}

function say(value: Argument, locale: Language): string {
  return typeof value === 'object' ? value[locale] : String(value);
}

/** A message of a rule, in the reader's language. */
export function messageOf(
  rule: Rule,
  message: string,
  values: Arguments | undefined,
  locale: Language,
): string {
  const template = rule.messages[message];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${message}`);
  return fill(template, values, locale);
}

/** All that a reader is told about a finding: what, on which path, and whether it was inferred. */
export function textOf({ rule, problem, inferred }: Finding, locale: Language): string {
  const sentences = [messageOf(rule, problem.message, problem.with, locale)];
  const path = problem.via?.map(labelOf).join(' → ');
  if (path) sentences.push(fill(texts.via, { options: path }, locale));
  if (inferred) sentences.push(texts.inferred[locale]);
  return sentences.join(' ');
}

/** An option's label as a reader is shown it. */
export function labelOf(option: Option): string {
  return option.label.text;
}
