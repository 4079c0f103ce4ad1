import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { LineIndex } from '../lint/lines.ts';
import type { Bilingual } from '../locale/language.ts';
import type { OptionSpec, Rule, Severity } from '../rules/contract.ts';
import { allRules } from '../rules/registry.ts';
import { nearest } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import type { Base, Configuration, Fault, Override, RuleSettings } from './configuration.ts';
import { faults, type SyntaxFault, syntaxFaults } from './faults.ts';
import { type PresetName, presetNames } from './presets.ts';
import type { RuleSetting } from './settings.ts';

/** A configuration as far as it could be understood, and everything in it that could not. */
export interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly faults: readonly Fault[];
}

export const severityWords: readonly (Severity | 'off')[] = ['off', 'error', 'warning', 'info', 'hint'];
export const topKeys = ['$schema', 'extends', 'rules', 'overrides', 'ignore'] as const;
export const overrideKeys = ['files', 'extends', 'rules'] as const;
export const ruleKeys = ['severity', 'options'] as const;
export const longestPattern = 1000;

/** What tells the path of a file from the name of a preset. */
export const PATH_SIGN = /[./\\]/;

/** Names of the field for presets that have another name here. */
const otherPresetNames: readonly (readonly [string, PresetName])[] = [
  ['mgv', 'mi'],
  ['ogw', 'sfw'],
];

const ruleByName: ReadonlyMap<string, Rule> = new Map(
  allRules.flatMap((rule) => [[rule.id, rule] as const, [rule.dutchName, rule] as const]),
);

/** Reads a configuration: JSON that may hold comments and commas too many. Never throws, whatever the text. */
export function parseConfiguration(text: string): ParsedConfiguration {
  return new ConfigurationReader(text).read();
}

class ConfigurationReader {
  private readonly text: string;
  private readonly index: LineIndex;
  private readonly faults: Fault[] = [];

  constructor(text: string) {
    this.text = text;
    this.index = new LineIndex(text);
  }

  read(): ParsedConfiguration {
    const { root, error } = parseJson(this.text);
    const configuration = this.readTop(root);
    if (error === undefined) return { configuration, faults: this.faults };
    // What follows a slip of the pen is often misread: only the slip itself is worth a word.
    const at = { start: error.offset, end: error.offset + error.length };
    const fault = { message: syntaxFaults[error.fault], at, place: this.index.placeOf(at.start) };
    return { configuration, faults: [fault] };
  }

  private readTop(root: Node | undefined): Configuration {
    const entries = root === undefined ? [] : this.entriesOf(root, faults.notSettings());
    const parts = this.only(entries, topKeys);
    const schema = parts.get('$schema');
    if (schema !== undefined && schema.type !== 'string') this.fault(schema, faults.notText('$schema'));
    return {
      ...this.readExtends(parts.get('extends')),
      rules: this.readRules(parts.get('rules')),
      overrides: this.readOverrides(parts.get('overrides')),
      ignore: this.readPatterns('ignore', parts.get('ignore')),
    };
  }

  private readExtends(node: Node | undefined): Pick<Configuration, 'presets' | 'bases'> {
    const presets: PresetName[] = [];
    const bases: Base[] = [];
    for (const item of this.textsOf('extends', node)) {
      const name = item.value as string;
      if (PATH_SIGN.test(name)) bases.push({ path: name, at: spanOf(item) });
      else presets.push(...this.readPreset(item, name));
    }
    return { presets, bases };
  }

  private readPreset(node: Node, name: string): PresetName[] {
    if (isOneOf(presetNames, name)) return [name];
    const candidates = [...presetNames.map((each) => [each, each] as const), ...otherPresetNames];
    this.fault(node, faults.unknownPreset(name, nearest(fold(name), candidates), presetNames));
    return [];
  }

  private readOverrides(node: Node | undefined): Override[] {
    if (node === undefined) return [];
    if (node.type !== 'array') {
      this.fault(node, faults.notList('overrides'));
      return [];
    }
    return (node.children ?? []).flatMap((each) => this.readOverride(each));
  }

  private readOverride(node: Node): Override[] {
    if (node.type !== 'object') {
      this.fault(node, faults.notObject('overrides'));
      return [];
    }
    const parts = this.only(this.entriesOf(node, faults.notObject('overrides')), overrideKeys);
    const files = parts.get('files');
    if (files === undefined || (files.type === 'array' && files.children?.length === 0)) {
      this.fault(files ?? node, faults.filesMissing());
    }
    return [
      {
        files: this.readPatterns('files', files),
        presets: this.textsOf('extends', parts.get('extends')).flatMap((item) => {
          const name = item.value as string;
          if (!PATH_SIGN.test(name)) return this.readPreset(item, name);
          this.fault(item, faults.fileInOverride(name, presetNames));
          return [];
        }),
        rules: this.readRules(parts.get('rules')),
      },
    ];
  }

  private readRules(node: Node | undefined): RuleSettings {
    const rules = new Map<string, RuleSetting>();
    if (node === undefined) return rules;
    for (const [name, value, key] of this.entriesOf(node, faults.notObject('rules'))) {
      const rule = ruleByName.get(name);
      if (rule === undefined) {
        const meant = meantBy(name, [...ruleByName.keys()]);
        this.fault(key, faults.unknownRule(name, meant));
      } else {
        const setting = this.readSetting(rule, name, value);
        if (setting !== undefined) rules.set(rule.id, setting);
      }
    }
    return rules;
  }

  /** `"warning"`, `["warning", { … }]`, or `{ "severity": "warning", "options": { … } }`. */
  private readSetting(rule: Rule, name: string, node: Node): RuleSetting | undefined {
    if (node.type === 'string') return this.readSeverity(node);
    if (node.type === 'array') {
      const [severity, options, ...more] = node.children ?? [];
      if (severity?.type === 'string' && more.length === 0)
        return { ...this.readSeverity(severity), ...this.readOptions(rule, name, options) };
    } else if (node.type === 'object') {
      const parts = this.only(this.entriesOf(node, faults.notRuleSetting(name)), ruleKeys);
      const severity = parts.get('severity');
      return {
        ...(severity && this.readSeverity(severity)),
        ...this.readOptions(rule, name, parts.get('options')),
      };
    }
    this.fault(node, faults.notRuleSetting(name));
    return undefined;
  }

  private readSeverity(node: Node): Pick<RuleSetting, 'severity'> {
    const word =
      node.type === 'string'
        ? (node.value as string)
        : this.text.slice(node.offset, node.offset + node.length);
    if (node.type === 'string' && isOneOf(severityWords, word)) return { severity: word };
    const meant = meantBy(word, severityWords);
    this.fault(node, faults.unknownSeverity(word.slice(0, 40), meant, severityWords));
    return {};
  }

  private readOptions(rule: Rule, name: string, node: Node | undefined): Pick<RuleSetting, 'options'> {
    if (node === undefined) return {};
    const options: [string, unknown][] = [];
    const names = Object.keys(rule.options);
    for (const [option, value, key] of this.entriesOf(node, faults.notObject('options'))) {
      const spec = Object.hasOwn(rule.options, option) ? rule.options[option] : undefined;
      if (spec === undefined) {
        const meant = meantBy(option, names);
        this.fault(key, faults.unknownOption(name, option, meant, names));
      } else if (fits(spec, value)) options.push([option, plainValue(value)]);
      else this.fault(value, misfit(option, spec));
    }
    return { options: Object.fromEntries(options) };
  }

  private readPatterns(key: string, node: Node | undefined): string[] {
    return this.textsOf(key, node).flatMap((item) => {
      const pattern = item.value as string;
      if (pattern.length > 0 && pattern.length <= longestPattern) return [pattern];
      this.fault(item, faults.badPattern());
      return [];
    });
  }

  /** The texts of a text or a list of texts. */
  private textsOf(key: string, node: Node | undefined): Node[] {
    if (node === undefined) return [];
    const items = node.type === 'array' ? (node.children ?? []) : [node];
    return items.filter((item) => {
      if (item.type === 'string') return true;
      this.fault(item, faults.notTexts(key));
      return false;
    });
  }

  /** The entries of an object: name, value and the place of the name. Of two of one name the last holds. */
  private entriesOf(node: Node, otherwise: Bilingual): [string, Node, Node][] {
    if (node.type !== 'object') {
      this.fault(node, otherwise);
      return [];
    }
    const entries = new Map<string, [string, Node, Node]>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (key === undefined || value === undefined) continue;
      if (entries.has(key.value)) this.fault(key, faults.twice(key.value));
      entries.set(key.value, [key.value, value, key]);
    }
    return [...entries.values()];
  }

  /** The entries that are known here; the others are faults. */
  private only(entries: readonly [string, Node, Node][], known: readonly string[]): Map<string, Node> {
    const parts = new Map<string, Node>();
    for (const [name, value, key] of entries) {
      if (known.includes(name)) parts.set(name, value);
      else {
        const meant = meantBy(name, known);
        this.fault(key, faults.unknownKey(name, meant, known));
      }
    }
    return parts;
  }

  private fault(node: Node, message: Bilingual): void {
    const at = spanOf(node);
    this.faults.push({ message, at, place: this.index.placeOf(at.start) });
  }
}

interface Slip {
  readonly fault: SyntaxFault;
  readonly offset: number;
  readonly length: number;
}

/** The tree of a text, as far as it goes, and the first thing that keeps it from being JSON with comments. */
function parseJson(text: string): { root: Node | undefined; error: Slip | undefined } {
  const errors: ParseError[] = [];
  try {
    // The mark that some editors put at the start is no part of the settings; a space keeps every place.
    const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const [first] = errors;
    return { root, error: first && { ...first, fault: slips[printParseErrorCode(first.error)] ?? 'symbol' } };
  } catch {
    // The only thing that it cannot bear is more nesting than the stack has room for.
    return { root: undefined, error: { fault: 'deep', offset: 0, length: 1 } };
  }
}

const slips: Readonly<Record<string, SyntaxFault>> = {
  PropertyNameExpected: 'name',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'rest',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'text',
  InvalidUnicode: 'text',
  InvalidEscapeCharacter: 'text',
  InvalidCharacter: 'text',
};

function fits(spec: OptionSpec, node: Node): boolean {
  if (spec.type === 'boolean') return node.type === 'boolean';
  if (spec.type === 'strings')
    return node.type === 'array' && (node.children ?? []).every((item) => item.type === 'string');
  return node.type === 'number' && Number.isInteger(node.value) && node.value >= spec.minimum;
}

function misfit(option: string, spec: OptionSpec): Bilingual {
  if (spec.type === 'boolean') return faults.notBoolean(option);
  if (spec.type === 'strings') return faults.notListOfTexts(option);
  return faults.notWholeNumber(option, spec.minimum);
}

function plainValue(node: Node): unknown {
  return node.type === 'array' ? (node.children ?? []).map((item) => item.value) : node.value;
}

/** The names close to one that is none. */
function meantBy(name: string, names: readonly string[]): string[] {
  return nearest(
    fold(name),
    names.map((each) => [fold(each), each]),
  );
}

function spanOf(node: Node) {
  return { start: node.offset, end: node.offset + node.length };
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}
