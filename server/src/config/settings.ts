import type { Conversation } from '../conversation/model.ts';
import type { Rule, Severity } from '../rules/contract.ts';
import { methodOf, type PresetName, presetSeverity } from './presets.ts';

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

/** What the settings come to for this rule and this conversation. */
export function activate(rule: Rule, conversation: Conversation, settings: Settings): ActiveRule {
  const setting = settings.rules.get(rule.id);
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
  );
  return {
    severity: setting?.severity ?? severityByPresets(rule, conversation, settings.presets),
    options: { ...options, ...setting?.options },
  };
}

/** A rule is on where any of the presets has it on, as seriously as the last of those says. */
function severityByPresets(
  rule: Rule,
  conversation: Conversation,
  presets: readonly PresetName[],
): Severity | 'off' {
  const method = methodOf(conversation);
  const severities = presets.map((preset) => presetSeverity(rule, preset, method));
  return severities.findLast((severity) => severity !== 'off') ?? 'off';
}
