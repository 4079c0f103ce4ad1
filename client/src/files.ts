import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Lets the server read what only the editor can reach: files of a virtual workspace, and every file for a
 * server that runs in a browser.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('samenspraak/readFile', readText);
  client.onRequest('samenspraak/listFiles', listNames);
}

/** The text of a file, null where there is none or it cannot be read. */
async function readText(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** The names of what is in a folder, those of folders ending in a slash; none where it cannot be read. */
async function listNames(folder: string): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(folder));
    return entries.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name));
  } catch {
    return [];
  }
}
