import { readFileSync } from 'node:fs';
import { readDeclared, type Surroundings } from '../../server/src/reading/read.ts';

const sharedFolder = new URL('../rules/shared/', import.meta.url);

/** The files that fixtures may take in with `gebruik`: those of test/rules/shared. */
export function surroundingsOf(_uri: string): Surroundings {
  return {
    resolve: (_from, path) => new URL(path.replace(/^.*\//, ''), sharedFolder).href,
    find(uri) {
      try {
        return readDeclared(readFileSync(new URL(uri), 'utf8'), uri);
      } catch {
        return undefined;
      }
    },
  };
}
