import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../server/src/config/parse.ts';
import { configurationSchema } from '../../server/src/config/schema.ts';
import { allRules } from '../../server/src/rules/registry.ts';

const ajv = new Ajv({ strict: false });
const validate = ajv.compile(configurationSchema(allRules));

const faultsIn = (text: string) => parseConfiguration(text).faults;
const rule = (setting: unknown, name = 'open-question-streak') =>
  JSON.stringify({ rules: { [name]: setting } });

describe('what a configuration says', () => {
  test('presets and files to build on', () => {
    const { configuration, faults } = parseConfiguration('{ "extends": ["strict", "./team.json", "mi"] }');
    expect(faults).toEqual([]);
    expect(configuration.presets).toEqual(['strict', 'mi']);
    expect(configuration.bases).toEqual([{ path: './team.json', at: { start: 24, end: 37 } }]);
  });

  test.each([
    ['"hint"', { severity: 'hint' }],
    ['["off"]', { severity: 'off' }],
    ['["error", { "allowed": 3 }]', { severity: 'error', options: { allowed: 3 } }],
    ['{ "severity": "info" }', { severity: 'info' }],
    ['{ "options": { "allowed": 1 } }', { options: { allowed: 1 } }],
    ['{ "severity": "info", "options": {} }', { severity: 'info', options: {} }],
  ])('a rule as %s', (setting, expected) => {
    for (const name of ['open-question-streak', 'open-vragen-op-een-rij']) {
      const { configuration, faults } = parseConfiguration(`{ "rules": { "${name}": ${setting} } }`);
      expect(faults).toEqual([]);
      expect(configuration.rules.get('open-question-streak')).toEqual(expected);
    }
  });

  test('overrides and files to leave alone', () => {
    const text = '{ "overrides": [{ "files": "a/**", "extends": "sfw", "rules": {} }], "ignore": ["b"] }';
    const { configuration } = parseConfiguration(text);
    expect(configuration.overrides).toEqual([{ files: ['a/**'], presets: ['sfw'], rules: new Map() }]);
    expect(configuration.ignore).toEqual(['b']);
  });

  test('comments, a comma too many and a byte order mark are fine', () => {
    const text = '\ufeff// ours\n{ "extends": "mi", /* for now */ "ignore": ["x",], }\n';
    const { configuration, faults } = parseConfiguration(text);
    expect(faults).toEqual([]);
    expect(configuration.presets).toEqual(['mi']);
  });
});

describe('what is wrong with it', () => {
  test.each([
    ['an unknown key', '{\n  "rule": {}\n}', 2, 3, '"rules"'],
    ['an unknown rule', '{ "rules": {\n "open-question-streek": "off" } }', 2, 2, 'open-question-streak'],
    [
      'an unknown Dutch rule',
      '{ "rules": { "open-vragen-op-een-rijj": "off" } }',
      1,
      14,
      'open-vragen-op-een-rij',
    ],
    ['a rule like no other', '{ "rules": { "qqqqqqqq": "off" } }', 1, 14, '`samenspraak rules`'],
    ['an unknown severity', rule('warn'), 1, 34, 'off'],
    ['a severity nearly right', rule('errror'), 1, 34, 'Did you mean "error"?'],
    ['an unknown option', rule({ options: { alowed: 3 } }), 1, 46, '"allowed"'],
    ['a number too low', rule({ options: { allowed: 0 } }), 1, 56, '1 or higher'],
    ['a broken number', rule({ options: { allowed: 1.5 } }), 1, 56, 'whole number'],
    ['a number as text', rule({ options: { allowed: '3' } }), 1, 56, 'whole number'],
    ['a rule as a number', rule(3), 1, 34, '"severity": "warning"'],
    ['a list that is too long', rule(['error', {}, {}]), 1, 34, '"severity": "warning"'],
    ['options alone in a list', rule([{ allowed: 3 }]), 1, 34, '"severity": "warning"'],
    ['an unknown preset', '{ "extends": "strickt" }', 1, 14, 'Did you mean "strict"?'],
    ['a preset by its name in the field', '{ "extends": "MGV" }', 1, 14, 'Did you mean "mi"?'],
    ['presets of the wrong kind', '{ "extends": [1] }', 1, 15, 'list of texts'],
    [
      'a file in an override',
      '{ "overrides": [{ "files": "a", "extends": "./b.json" }] }',
      1,
      44,
      '"extends" at the top',
    ],
    ['an override without files', '{ "overrides": [{ "rules": {} }] }', 1, 17, '"files"'],
    ['an override for no file', '{ "overrides": [{ "files": [] }] }', 1, 28, '"files"'],
    ['overrides that are no list', '{ "overrides": {} }', 1, 16, 'a list'],
    ['an empty pattern', '{ "ignore": [""] }', 1, 14, 'pattern'],
    ['a name that comes twice', '{ "rules": {}, "rules": {} }', 1, 16, 'only this last one counts'],
    [
      'a rule that comes twice',
      '{ "rules": { "why-question": "off", "why-question": "info" } }',
      1,
      37,
      'twice',
    ],
    ['a list', '[]', 1, 1, 'braces'],
    ['a missing comma', '{ "ignore": []\n  "rules": {} }', 2, 3, 'comma'],
    ['a missing brace', '{ "rules": {', 1, 13, 'closing brace'],
    ['a missing value', '{ "rules": }', 1, 12, 'is missing'],
    ['nothing at all', '', 1, 1, 'missing'],
    ['more after the end', '{} {}', 1, 4, 'Nothing may follow'],
  ])('%s', (_, text, line, column, words) => {
    const faults = faultsIn(text);
    expect(faults.map(({ place }) => place)).toEqual([{ line, column }]);
    expect(faults[0]!.message.en).toContain(words);
    expect(faults[0]!.message.nl).not.toBe(faults[0]!.message.en);
    expect(`${faults[0]!.message.nl}${faults[0]!.message.en}`).not.toMatch(/undefined|NaN/);
  });

  test('what is right beside it still holds', () => {
    const { configuration } = parseConfiguration(
      '{ "ruels": {}, "extends": "mi", "rules": { "nope": 1, "open-question-streak": "off" } }',
    );
    expect(configuration.presets).toEqual(['mi']);
    expect([...configuration.rules.keys()]).toEqual(['open-question-streak']);
  });

  test('names that every object has are no options and no rules', () => {
    expect(faultsIn(rule({ options: { constructor: 1, toString: 2 } }))).toHaveLength(2);
    expect(faultsIn('{ "rules": { "__proto__": "off" } }')).toHaveLength(1);
    expect(faultsIn('{ "__proto__": {} }')).toHaveLength(1);
  });

  test('more brackets than the stack can bear', () => {
    expect(faultsIn('['.repeat(300_000))).toHaveLength(1);
  });

  test('whatever the text, it is read without a throw', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"rules"',
      '"extends"',
      '"mi"',
      '//',
      '/*',
      '1',
      '\n',
      '"',
      '\\',
      'null',
      '"overrides"',
      '"files"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((each) => each.join('')),
        ),
        (text) => {
          for (const fault of parseConfiguration(text).faults) expect(fault.place.line).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the schema', () => {
  const words = fc.constantFrom('off', 'error', 'warning', 'info', 'hint', 'warn', '');
  const names = fc.constantFrom(
    ...allRules.flatMap((each) => [each.id, each.dutchName]),
    'nope',
    'Open-Question-Streak',
  );
  const optionNames = fc.constantFrom(
    ...new Set(allRules.flatMap((each) => Object.keys(each.options))),
    'nope',
  );
  const value = fc.oneof(
    fc.integer({ min: -1, max: 3 }),
    fc.constantFrom(1.5, true, false, null, 'x'),
    fc.array(fc.constantFrom<unknown>('a', 1), { maxLength: 2 }),
    fc.constant({}),
  );
  const options = fc.dictionary(optionNames, value, { maxKeys: 2 });
  const setting = fc.oneof(
    words,
    fc.tuple(words),
    fc.tuple(words, options),
    fc.record({ severity: words, options }, { requiredKeys: [] }),
    value,
  );
  const rules = fc.oneof({ weight: 5, arbitrary: fc.dictionary(names, setting, { maxKeys: 2 }) }, value);
  const preset = fc.constantFrom(
    'recommended',
    'strict',
    'giz',
    'mi',
    'sfw',
    'MI',
    'other',
    './x.json',
    'x.json',
    '..\\y',
  );
  const oneOrMore = (item: fc.Arbitrary<unknown>) => fc.oneof(item, fc.array(item, { maxLength: 2 }), value);
  const pattern = fc.constantFrom('a/**', '*.gesprek', '', 'x'.repeat(1000), 'x'.repeat(1001));
  const override = fc.oneof(
    fc.record(
      { files: oneOrMore(pattern), extends: oneOrMore(preset), rules, other: value },
      { requiredKeys: [] },
    ),
    value,
  );
  const document = fc.record(
    {
      $schema: fc.oneof(fc.string(), value),
      extends: oneOrMore(preset),
      rules,
      overrides: fc.oneof(fc.array(override, { maxLength: 2 }), value),
      ignore: oneOrMore(pattern),
      other: value,
    },
    { requiredKeys: [] },
  );

  test('takes what the program takes, and nothing else', () => {
    let accepted = 0;
    let rejected = 0;
    fc.assert(
      fc.property(
        fc.oneof(document, value, fc.record({ rules }), fc.record({ overrides: fc.tuple(override) })),
        (each) => {
          const faults = faultsIn(JSON.stringify(each));
          expect(validate(each), JSON.stringify(faults.map(({ message }) => message.en))).toBe(
            faults.length === 0,
          );
          if (faults.length === 0) accepted++;
          else rejected++;
        },
      ),
      { numRuns: 3000 },
    );
    expect(Math.min(accepted, rejected)).toBeGreaterThan(100);
  });

  test.each(['{ "extends": "strict" }', '// x\n{ "rules": { "open-question-streak": ["off"] }, }'])(
    'takes %s',
    (text) => {
      expect(faultsIn(text)).toEqual([]);
      expect(validate(parse(text))).toBe(true);
    },
  );
});
