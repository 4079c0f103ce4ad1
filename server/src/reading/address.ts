import { URI, Utils } from 'vscode-uri';

/** The address of the file that `path`, written in the file `uri`, names. Either kind of slash will do. */
export function resolveAddress(uri: string, path: string): string {
  return Utils.resolvePath(Utils.dirname(URI.parse(uri)), path.replaceAll('\\', '/')).toString();
}

/** An address in the one spelling that can be compared. */
export function sameAddress(uri: string): string {
  return URI.parse(uri).toString();
}
