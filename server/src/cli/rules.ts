import { type Group, isOffByDefault, type Rule } from '../rules/contract.ts';
import { groupNames, severityNames } from '../rules/names.ts';
import { allRules, ruleNameIn } from '../rules/registry.ts';
import { readArguments } from './arguments.ts';
import { type Command, everywhere, refuse, type Surface, wordsOf } from './command.ts';
import { columnsOf, padded, styleOf, wrapped } from './terminal.ts';

const FORMATS = ['text', 'json'];

export const rulesCommand: Command = {
  name: 'rules',
  help: (texts) => texts.helpRules,
  run(typed, surface) {
    const { texts } = surface;
    const read = readArguments(typed, { ...everywhere, format: 'value' });
    const misused = (...sentences: string[]) => refuse(surface, 'samenspraak rules', ...sentences);
    if ('misuse' in read) return misused(wordsOf(read.misuse, texts));
    const format = read.options.format ?? 'text';
    if (!FORMATS.includes(format)) return misused(texts.badChoice('--format', format, FORMATS));
    if (read.words.length > 0) return misused(texts.noWords);
    const rules = [...allRules].sort((a, b) => placeOf(a.group) - placeOf(b.group) || (a.id < b.id ? -1 : 1));
    surface.write(format === 'json' ? json(rules) : table(rules, surface));
    return 0;
  },
};

const groups = Object.keys(groupNames);

function placeOf(group: Group): number {
  return groups.indexOf(group);
}

function json(rules: readonly Rule[]): string {
  return `${JSON.stringify({ rules: rules.map(entryOf) }, null, 2)}\n`;
}

function entryOf(rule: Rule) {
  const { id, dutchName, group, severity, summary, source, reads, options } = rule;
  return {
    id,
    dutchName,
    group,
    severity,
    offByDefault: isOffByDefault(rule),
    summary,
    source,
    reads,
    options,
  };
}

const GAP = '  ';

/** The rules by group: name, weight and what each finds. */
function table(rules: readonly Rule[], surface: Surface): string {
  const { locale, paint, texts, columns } = surface;
  const weightOf = (rule: Rule) => (isOffByDefault(rule) ? texts.off : severityNames[rule.severity][locale]);
  const nameWidth = Math.max(...rules.map((rule) => columnsOf(ruleNameIn(rule, locale))));
  const weightWidth = Math.max(...rules.map((rule) => columnsOf(weightOf(rule))));
  const indent = 3 * GAP.length + nameWidth + weightWidth;
  const lines: string[] = [];
  for (const [index, rule] of rules.entries()) {
    if (rule.group !== rules[index - 1]?.group) {
      if (index > 0) lines.push('');
      lines.push(paint('bold', groupNames[rule.group][locale]));
    }
    const [first, ...more] = wrapped(rule.summary[locale], Math.max(30, columns - indent));
    const name = padded(ruleNameIn(rule, locale), nameWidth);
    const weight = padded(weightOf(rule), weightWidth);
    lines.push(`${GAP}${name}${GAP}${paint(styleOf[rule.severity], weight)}${GAP}${first}`);
    lines.push(...more.map((line) => ' '.repeat(indent) + line));
  }
  return `${lines.join('\n')}\n`;
}
