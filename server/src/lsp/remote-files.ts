import type { Connection } from 'vscode-languageserver';
import type { FileReader } from './files.ts';

/** Reads files by asking the editor for them: what only it can reach, and everything for a server in a browser. */
export function filesOfEditor(connection: Connection): FileReader {
  return {
    async read(uri) {
      try {
        return (await connection.sendRequest<string | null>('samenspraak/readFile', uri)) ?? undefined;
      } catch {
        // An editor that does not know the question has no file to give.
        return undefined;
      }
    },
    async list(folder) {
      try {
        return await connection.sendRequest<string[]>('samenspraak/listFiles', folder);
      } catch {
        return [];
      }
    },
  };
}
