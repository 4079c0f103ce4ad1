import type { Span } from '../conversation/model.ts';
import type { Place } from '../lint/lines.ts';
import type { Bilingual } from '../locale/language.ts';
import type { PresetName } from './presets.ts';
import type { RuleSetting } from './settings.ts';

/** The name of the file that holds the settings of the folder it stands in and of the folders below. */
export const configurationName = 'samenspraak.json';

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What one `samenspraak.json` says. */
export interface Configuration {
  /** The presets that it names itself. */
  readonly presets: readonly PresetName[];
  /** The configurations that it builds on, as it writes them, in order. */
  readonly bases: readonly Base[];
  /** By rule id. */
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  /** Globs of the files that nobody wants to hear about. */
  readonly ignore: readonly string[];
}

export interface Base {
  readonly path: string;
  readonly at: Span;
}

/** What holds for some of the files only. Presets named here take the place of those named around it. */
export interface Override {
  readonly files: readonly string[];
  readonly presets: readonly PresetName[];
  readonly rules: RuleSettings;
}

/** Something in a configuration that cannot be understood: what, where, and what to do. */
export interface Fault {
  readonly message: Bilingual;
  readonly at: Span;
  readonly place: Place;
}
