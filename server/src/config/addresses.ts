/** Folders and paths in addresses of files (URIs), wherever those live: on a disk, in an editor, on the web. */

const IN_A_FOLDER = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i;

/** The folder of a file, with its closing slash; undefined where it stands in none. */
export function folderOf(uri: string): string | undefined {
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  return IN_A_FOLDER.test(folder) ? folder : undefined;
}

/** The folder around a folder; undefined at the top. */
export function parentOf(folder: string): string | undefined {
  return folderOf(folder.slice(0, -1));
}

/** The path of a file as seen from a folder, readable: `phase one/script.gesprek`, `../other/script.gesprek`. */
export function pathFrom(folder: string, uri: string): string {
  let up = '';
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    if (uri.startsWith(at)) return up + decoded(uri.slice(at.length));
    up += '../';
  }
  return decoded(uri);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
