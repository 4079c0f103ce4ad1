import { SnippetString, window, workspace } from 'vscode';
import { patterns } from '../../server/src/catalogue/patterns.ts';
import { readerLanguage } from './reader.ts';

/** Who speaks in a new script until its writer says otherwise. */
const speakers: Readonly<Record<string, string>> = { professional: 'Anna', client: 'Mo' };

/** Opens a script that is complete and follows the rules, with the texts to change as places to fill in. */
export async function openNewScript(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'samenspraak' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(firstScript()));
}

function firstScript(): string {
  const pattern = patterns.find(({ id }) => id === 'first-script')!;
  const lines = pattern[readerLanguage()].lines;
  return lines.join('\n').replace(/\{(professional|client)\}/g, (_, role: string) => speakers[role]!);
}
