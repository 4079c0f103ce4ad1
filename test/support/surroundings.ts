import { readFileSync } from 'node:fs';
import { readDeclared, type Surroundings } from '../../server/src/reading/read.ts';

const sharedFolder = new URL('../rules/shared/', import.meta.url);

/** By this name a file or a script refers to the script itself. */
const ITSELF = /^(?:dit-gesprek\.gesprek|this-conversation\.conversation)$/;

/** The files that fixtures may take in with `gebruik`: those of test/rules/shared. */
export function surroundingsOf(script: string): Surroundings {
  return {
    resolve(_from, path) {
      const name = path.replace(/^.*\//, '');
      return ITSELF.test(name) ? script : new URL(name, sharedFolder).href;
    },
    find(uri) {
      try {
        return readDeclared(readFileSync(new URL(uri), 'utf8'), uri);
      } catch {
        return undefined;
      }
    },
  };
}
