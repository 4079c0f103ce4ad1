import type { Conversation } from '../conversation/model.ts';
import type { Rule, Severity } from '../rules/contract.ts';
import { type Method, methodOf } from '../rules/method.ts';
import { type PresetName, presetSeverity } from './presets.ts';

/** What a configuration says about one rule; what it leaves out stays as it was. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The settings that hold for one file: presets and changes by rule, later ones winning. */
export interface Settings {
  readonly presets: readonly PresetName[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export const usualSettings: Settings = { presets: ['recommended'], rules: new Map() };

/** Whether and how a rule speaks about one conversation. */
export interface ActiveRule {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule with what the settings make of it. */
export type Activated = ActiveRule & { readonly rule: Rule };

const known = new WeakMap<Settings, Map<Method, readonly Activated[]>>();

/** What the settings come to for these rules and this conversation, worked out once for all scripts of a method. */
export function activateAll(
  rules: readonly Rule[],
  conversation: Conversation,
  settings: Settings,
): readonly Activated[] {
  const method = methodOf(conversation);
  let byMethod = known.get(settings);
  if (byMethod === undefined) {
    byMethod = new Map();
    known.set(settings, byMethod);
  }
  let activated = byMethod.get(method);
  if (activated === undefined) {
    activated = rules.map((rule) => ({ rule, ...activate(rule, method, settings) }));
    byMethod.set(method, activated);
  }
  return activated;
}

function activate(rule: Rule, method: Method, settings: Settings): ActiveRule {
  const setting = settings.rules.get(rule.id);
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
  );
  return {
    severity: setting?.severity ?? severityByPresets(rule, method, settings.presets),
    options: { ...options, ...setting?.options },
  };
}

/** A rule is on where any of the presets has it on, as seriously as the last of those says. */
function severityByPresets(rule: Rule, method: Method, presets: readonly PresetName[]): Severity | 'off' {
  const severities = presets.map((preset) => presetSeverity(rule, preset, method));
  return severities.findLast((severity) => severity !== 'off') ?? 'off';
}
