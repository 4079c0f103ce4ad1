/** The block of facts on a rule's page, between the comments `<!-- facts -->` and `<!-- /facts -->`. */
import { presetNames, presetSeverity } from '../../src/config/presets.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import type { OptionSpec, Rule } from '../../src/rules/contract.ts';
import { severityNames } from '../../src/rules/names.ts';
import { bullets, page, table } from './markdown.ts';
import { Links, placeOfRule } from './places.ts';
import { sourceIn } from './texts.ts';

const FACTS = /<!-- facts -->[\s\S]*?<!-- \/facts -->/;

const texts = {
  subject: { nl: 'Onderwerp', en: 'Subject' },
  severity: { nl: 'Ernst', en: 'Severity' },
  names: { nl: 'Namen', en: 'Names' },
  presets: { nl: 'Aan in', en: 'On in' },
  source: { nl: 'Bron', en: 'Source' },
  techniques: { nl: 'Kijkt naar:', en: 'Looks at:' },
  options: { nl: 'Instellingen:', en: 'Options:' },
  usual: { nl: 'standaard', en: 'default' },
} satisfies Record<string, Bilingual>;

/** The page of a rule with its facts as they are now. */
export function withFacts(text: string, rule: Rule, language: Language): string {
  // A function, as the facts may hold `$`, which a replacement text would read as a sign.
  return text.replace(FACTS, () => factsOf(rule, language));
}

function factsOf(rule: Rule, language: Language): string {
  const links = new Links(placeOfRule(rule, language), language);
  const facts = [
    [texts.names[language], `\`${rule.dutchName}\` · \`${rule.id}\``],
    [texts.subject[language], links.toGroup(rule.group)],
    [texts.severity[language], severityNames[rule.severity][language]],
    [texts.presets[language], links.toPage('presets', presetsOf(rule))],
    ...(rule.source === undefined ? [] : [[texts.source[language], sourceIn(rule.source, language)]]),
  ];
  const options = Object.entries(rule.options).map(
    ([name, spec]) =>
      `\`${name}\`: ${spec.description[language]} (${texts.usual[language]} ${defaultOf(spec)})`,
  );
  return page(
    '<!-- facts -->',
    `> ${rule.summary[language]}`,
    table(['', ''], facts).replace('|  |  |', '| | |'),
    rule.reads.length === 0 ? '' : `${texts.techniques[language]} ${links.toTechniques(rule.reads)}.`,
    ...(options.length === 0 ? [] : [texts.options[language], bullets(options)]),
    '<!-- /facts -->',
  ).trimEnd();
}

/** The presets that switch a rule on, for a script that names no method. */
function presetsOf(rule: Rule): string {
  return presetNames.filter((preset) => presetSeverity(rule, preset, 'giz') !== 'off').join(', ');
}

function defaultOf(spec: OptionSpec): string {
  return `\`${JSON.stringify(spec.default)}\``;
}
