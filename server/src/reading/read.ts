import type { Conversation } from '../conversation/model.ts';
import { parseScript } from '../language/parser.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { linesOf } from './lines.ts';
import { mend } from './mending.ts';
import { readConversation } from './reader.ts';
import { type FindDeclarations, gatherShared, type ResolvePath } from './shared.ts';

/** How a script reaches the files that it takes in. */
export interface Surroundings {
  readonly find: FindDeclarations;
  readonly resolve: ResolvePath;
}

/** Reads a script with all that it takes in. Never throws, whatever the text. */
export function readScript(text: string, uri: string, { find, resolve }: Surroundings = alone): Conversation {
  const tree = parseScript(text);
  const declarations = readDeclarations(mend(linesOf(tree), text).lines, text, uri);
  if (declarations.uses.length === 0) return readConversation(tree, text, uri);
  return readConversation(tree, text, uri, gatherShared(declarations, find, resolve));
}

/** Reads only what a file declares for others. */
export function readDeclared(text: string, uri: string): Declarations {
  return readDeclarations(mend(linesOf(parseScript(text)), text).lines, text, uri);
}

/** A script that can reach no other file. */
export const alone: Surroundings = { find: () => undefined, resolve: (_uri, path) => path };
