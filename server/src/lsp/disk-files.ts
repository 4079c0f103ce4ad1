import { readdir, readFile } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { FileReader } from './files.ts';

/** Reads files from disk, and leaves what is not on a disk to another reader. */
export function filesOnDisk(elsewhere: FileReader): FileReader {
  return {
    async read(uri) {
      const address = URI.parse(uri);
      if (address.scheme !== 'file') return elsewhere.read(uri);
      try {
        return await readFile(address.fsPath, 'utf8');
      } catch {
        return undefined;
      }
    },
    async list(folder) {
      const address = URI.parse(folder);
      if (address.scheme !== 'file') return elsewhere.list(folder);
      try {
        const entries = await readdir(address.fsPath, { withFileTypes: true });
        return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
      } catch {
        return [];
      }
    },
  };
}
