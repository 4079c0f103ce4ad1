/**
 * Keeps the documentation in step with the rules: the block of facts on each rule's page, between the comments
 * `<!-- facts -->` and `<!-- /facts -->`, and the index of all rules in each language.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { presetNames, presetSeverity } from '../src/config/presets.ts';
import type { Bilingual, Language } from '../src/locale/language.ts';
import type { Group, OptionSpec, Rule } from '../src/rules/contract.ts';
import { groupNames, severityNames } from '../src/rules/names.ts';
import { allRules, ruleNameIn } from '../src/rules/registry.ts';

const docs = join(import.meta.dirname, '../../docs');
const FACTS = /<!-- facts -->[\s\S]*?<!-- \/facts -->/;

const texts = {
  index: { nl: 'De regels', en: 'The rules' },
  intro: {
    nl: 'Alle regels van Samenspraak, per onderwerp. Elke regel heeft een eigen pagina met uitleg en voorbeelden.',
    en: 'All rules of Samenspraak, by subject. Each rule has a page of its own that explains it, with examples.',
  },
  rule: { nl: 'Regel', en: 'Rule' },
  finds: { nl: 'Wat de regel vindt', en: 'What it finds' },
  severity: { nl: 'Ernst', en: 'Severity' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  names: { nl: 'Namen', en: 'Names' },
  presets: { nl: 'Aan in', en: 'On in' },
  source: { nl: 'Bron', en: 'Source' },
  document: {
    nl: '“Gesprekstechnieken: achtergrondinformatie en tips” (GIZ), {section}',
    en: '“Gesprekstechnieken: achtergrondinformatie en tips” (GIZ), section {section}',
  },
  options: { nl: 'Instellingen', en: 'Options' },
  usual: { nl: 'standaard {value}', en: 'default {value}' },
} satisfies Record<string, Bilingual>;

function defaultOf(spec: OptionSpec): string {
  return `\`${JSON.stringify(spec.default)}\``;
}

/** The presets that switch a rule on, for a script that names no method. */
function presetsOf(rule: Rule): string {
  return presetNames.filter((preset) => presetSeverity(rule, preset, 'giz') !== 'off').join(', ');
}

function factsOf(rule: Rule, language: Language): string {
  const row = (name: Bilingual, value: string) => `| ${name[language]} | ${value} |`;
  const options = Object.entries(rule.options).map(
    ([name, spec]) =>
      `- \`${name}\`: ${spec.description[language]} (${texts.usual[language].replace('{value}', defaultOf(spec))})`,
  );
  return [
    '<!-- facts -->',
    '',
    `> ${rule.summary[language]}`,
    '',
    '| | |',
    '| --- | --- |',
    row(texts.names, `\`${rule.dutchName}\` · \`${rule.id}\``),
    row(texts.subject, groupNames[rule.group][language]),
    row(texts.severity, severityNames[rule.severity][language]),
    row(texts.presets, presetsOf(rule)),
    ...(rule.source === undefined
      ? []
      : [row(texts.source, texts.document[language].replace('{section}', rule.source))]),
    ...(options.length === 0 ? [] : ['', `${texts.options[language]}:`, '', ...options]),
    '',
    '<!-- /facts -->',
  ].join('\n');
}

function writeFacts(rule: Rule, language: Language): void {
  const page = join(docs, language, 'rules', `${rule.id}.md`);
  if (!existsSync(page)) return;
  const text = readFileSync(page, 'utf8');
  // A function, as the facts may hold `$`, which a replacement text would read as a sign.
  const current = text.replace(FACTS, () => factsOf(rule, language));
  if (current !== text) writeFileSync(page, current);
}

function indexOf(language: Language): string {
  const groups = Object.keys(groupNames) as Group[];
  const sections = groups
    .map((group) => ({ group, rules: allRules.filter((rule) => rule.group === group) }))
    .filter(({ rules }) => rules.length > 0)
    .flatMap(({ group, rules }) => [
      '',
      `## ${groupNames[group][language]}`,
      '',
      `| ${texts.rule[language]} | ${texts.severity[language]} | ${texts.finds[language]} |`,
      '| --- | --- | --- |',
      ...rules.map(
        (rule) =>
          `| [${ruleNameIn(rule, language)}](${rule.id}.md) | ${severityNames[rule.severity][language]} | ${rule.summary[language]} |`,
      ),
    ]);
  return [`# ${texts.index[language]}`, '', texts.intro[language], ...sections, ''].join('\n');
}

for (const language of ['nl', 'en'] as const) {
  for (const rule of allRules) writeFacts(rule, language);
  writeFileSync(join(docs, language, 'rules', 'README.md'), indexOf(language));
}
