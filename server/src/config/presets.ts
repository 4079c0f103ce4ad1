import { type Group, isOffByDefault, type Rule, type Severity } from '../rules/contract.ts';
import type { Method } from '../rules/method.ts';

/** A named choice of rules. `recommended` and `strict` follow the script's `methode`; the others are one method. */
export const presetNames = ['recommended', 'strict', 'giz', 'mi', 'sfw'] as const;
export type PresetName = (typeof presetNames)[number];

const forEveryMethod: readonly Group[] = ['language', 'exercise'];
const motivational: readonly Group[] = [
  'change-talk',
  'questions',
  'reflection',
  'affirmation',
  'summary',
  'information',
];
const solutionFocused: readonly Group[] = ['solution-focus', 'solution-questions', 'scale'];

const groupsOf: Readonly<Record<Method, ReadonlySet<Group>>> = {
  giz: new Set([...forEveryMethod, ...motivational, ...solutionFocused]),
  mi: new Set([...forEveryMethod, ...motivational]),
  sfw: new Set([...forEveryMethod, ...solutionFocused]),
};

/** Rules that a method takes over from the other one. */
const also: Readonly<Record<Method, ReadonlySet<string>>> = {
  giz: new Set(),
  mi: new Set(),
  sfw: new Set(['advice-without-permission']),
};

/** How serious a rule is under a preset, for a script of this method. */
export function presetSeverity(rule: Rule, preset: PresetName, method: Method): Severity | 'off' {
  const chosen = preset === 'recommended' || preset === 'strict' ? method : preset;
  if (preset !== 'strict' && isOffByDefault(rule)) return 'off';
  return belongsTo(rule, chosen) ? rule.severity : 'off';
}

function belongsTo(rule: Rule, method: Method): boolean {
  if (groupsOf[method].has(rule.group) || also[method].has(rule.id)) return true;
  // A scale is a scale in any method: what contradicts it is an error wherever it stands.
  return rule.group === 'scale' && rule.severity === 'error';
}
