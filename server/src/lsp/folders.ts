import type { FileReader } from './files.ts';

const SCRIPT = /\.(?:gesprek|conversation)$/i;
const LEFT_ALONE = /^(?:\.|node_modules\/)/;
/** Enough for any curriculum; a folder that holds more (a whole disk, opened by mistake) is not searched further. */
const MOST_FOLDERS = 5000;

/** The addresses of all scripts in these folders and below. */
export async function scriptsBelow(folders: readonly string[], reader: FileReader): Promise<string[]> {
  const scripts: string[] = [];
  const queue = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
  for (let index = 0; index < queue.length && index < MOST_FOLDERS; index++) {
    const folder = queue[index]!;
    for (const name of await reader.list(folder)) {
      const address = folder + encodeName(name);
      if (name.endsWith('/') && !LEFT_ALONE.test(name)) queue.push(address);
      else if (SCRIPT.test(name)) scripts.push(address);
    }
  }
  return scripts;
}

function encodeName(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
