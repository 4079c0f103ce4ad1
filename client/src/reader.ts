import { type ConfigurationChangeEvent, env, workspace } from 'vscode';
import type { Language } from '../../server/src/locale/language.ts';

const setting = 'samenspraak.language';

/** The language of messages and explanations: as set, or else that of the editor, or else English. */
export function readerLanguage(): Language {
  const wanted = workspace.getConfiguration().get<string>(setting, 'auto');
  const language = wanted === 'auto' ? env.language : wanted;
  return language.startsWith('nl') ? 'nl' : 'en';
}

export function affectsReader(change: ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(setting);
}
