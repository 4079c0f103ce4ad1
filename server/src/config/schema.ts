import type { Bilingual } from '../locale/language.ts';
import type { OptionSpec, Rule } from '../rules/contract.ts';
import { longestPattern, overrideKeys, PATH_SIGN, ruleKeys, severityWords, topKeys } from './parse.ts';
import { type PresetName, presetNames } from './presets.ts';

type Schema = Readonly<Record<string, unknown>>;

const presetDescriptions: Readonly<Record<PresetName, Bilingual>> = {
  recommended: {
    nl: 'de gewone regels van de methode die in het script staat',
    en: 'the usual rules of the method that the script names',
  },
  strict: {
    nl: 'dezelfde, met de regels die anders uit staan',
    en: 'the same, with the rules that are otherwise off',
  },
  giz: {
    nl: 'alle regels van GIZ, wat er ook bij methode staat',
    en: 'all rules of GIZ, whatever the method',
  },
  mi: { nl: 'alleen motiverende gespreksvoering', en: 'motivational interviewing only' },
  sfw: { nl: 'alleen oplossingsgericht werken', en: 'solution-focused work only' },
};

const keyDescriptions: Readonly<
  Record<(typeof topKeys)[number] | (typeof overrideKeys)[number] | (typeof ruleKeys)[number], Bilingual>
> = {
  $schema: { nl: 'het schema van dit bestand', en: 'the schema of this file' },
  extends: {
    nl: 'waarop dit voortbouwt: een regelset, het pad van een ander instellingenbestand, of een lijst daarvan; een regelset die je hier noemt gaat boven die van de andere bestanden',
    en: 'what this builds on: a preset, the path of another configuration, or a list of these; a preset named here goes above those of the other files',
  },
  rules: {
    nl: 'hoe zwaar een regel telt, met wat je eraan kunt instellen',
    en: 'how serious a rule is, with what can be set about it',
  },
  overrides: {
    nl: 'wat anders is voor sommige bestanden; wat later staat gaat voor',
    en: 'what differs for some of the files; what comes later wins',
  },
  ignore: {
    nl: 'bestanden en mappen die niet worden nagekeken',
    en: 'files and folders that are not checked',
  },
  files: {
    nl: 'voor welke bestanden dit geldt, gezien vanaf deze map: een naam, een map of een patroon',
    en: 'for which files this holds, as seen from this folder: a name, a folder or a pattern',
  },
  severity: { nl: 'hoe zwaar de regel telt', en: 'how serious the rule is' },
  options: { nl: 'wat je aan deze regel kunt instellen', en: 'what can be set about this rule' },
};

/** The JSON schema (draft 7) of `samenspraak.json`: it takes what `parseConfiguration` takes without a fault. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Samenspraak configuration',
    description: both({
      nl: 'Instellingen voor de gespreksscripts in deze map en de mappen eronder.',
      en: 'Settings for the conversation scripts in this folder and the folders below.',
    }),
    allowComments: true,
    allowTrailingCommas: true,
    ...fixedObject(topKeys, {
      $schema: { type: 'string' },
      extends: { $ref: '#/definitions/extends' },
      rules: { $ref: '#/definitions/rules' },
      overrides: { type: 'array', items: { $ref: '#/definitions/override' } },
      ignore: { $ref: '#/definitions/patterns' },
    }),
    definitions: {
      severity: { enum: severityWords },
      pattern: { type: 'string', minLength: 1, maxLength: longestPattern },
      patterns: oneOrMore({ $ref: '#/definitions/pattern' }),
      preset: {
        oneOf: presetNames.map((name) => ({ const: name, description: both(presetDescriptions[name]) })),
      },
      extends: oneOrMore({
        anyOf: [{ $ref: '#/definitions/preset' }, { type: 'string', pattern: PATH_SIGN.source }],
      }),
      override: {
        ...fixedObject(overrideKeys, {
          files: {
            anyOf: [
              { $ref: '#/definitions/pattern' },
              { type: 'array', minItems: 1, items: { $ref: '#/definitions/pattern' } },
            ],
          },
          extends: oneOrMore({ $ref: '#/definitions/preset' }),
          rules: { $ref: '#/definitions/rules' },
        }),
        required: ['files'],
      },
      rules: {
        type: 'object',
        properties: Object.fromEntries(rules.flatMap(entriesOf)),
        additionalProperties: false,
      },
      ...Object.fromEntries(rules.map((rule) => [definitionOf(rule), ruleSchema(rule)])),
    },
  };
}

function entriesOf(rule: Rule): [string, Schema][] {
  const $ref = `#/definitions/${definitionOf(rule)}`;
  return [
    [rule.id, { allOf: [{ $ref }], description: rule.summary.en }],
    [rule.dutchName, { allOf: [{ $ref }], description: rule.summary.nl }],
  ];
}

function definitionOf(rule: Rule): string {
  return `rule ${rule.id}`;
}

/** `"warning"`, `["warning", { … }]`, or `{ "severity": "warning", "options": { … } }`. */
function ruleSchema(rule: Rule): Schema {
  const severity = { $ref: '#/definitions/severity' };
  const options = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]),
    ),
    additionalProperties: false,
  };
  return {
    default: rule.severity,
    anyOf: [
      severity,
      { type: 'array', items: [severity, options], minItems: 1, maxItems: 2 },
      fixedObject(ruleKeys, { severity, options }),
    ],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  const about = { description: both(spec.description), default: spec.default };
  if (spec.type === 'integer') return { type: 'integer', minimum: spec.minimum, ...about };
  if (spec.type === 'boolean') return { type: 'boolean', ...about };
  return { type: 'array', items: { type: 'string' }, ...about };
}

/** An object of these keys, none of them required, and no others. */
function fixedObject<Key extends keyof typeof keyDescriptions>(
  keys: readonly Key[],
  schemas: Readonly<Record<Key, Schema>>,
): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map((key) => [key, { allOf: [schemas[key]], description: both(keyDescriptions[key]) }]),
    ),
    additionalProperties: false,
  };
}

function oneOrMore(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', items: item }] };
}

/** Editors show one description: English first, Dutch below it. */
function both({ nl, en }: Bilingual): string {
  return `${en}\n\n${nl}`;
}
