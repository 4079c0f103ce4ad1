import type { Conversation } from '../conversation/model.ts';
import { type Declarations, readDeclarations, readUses } from './declarations.ts';
import { linesOf } from './lines.ts';
import { mend } from './mending.ts';
import { readConversation } from './reader.ts';
import type { Recollection } from './recollection.ts';
import { type FindDeclarations, gatherShared, nothingShared, type ResolvePath } from './shared.ts';

/** How a script reaches the files that it takes in. */
export interface Surroundings {
  readonly find: FindDeclarations;
  readonly resolve: ResolvePath;
}

/** A script that can reach no other file. */
export const alone: Surroundings = { find: () => undefined, resolve: (_uri, path) => path };

/**
 * Reads a script with all that it takes in. Never throws, whatever the text. A recollection is for who
 * reads nearly the same text again and again; see `TurnMemory` for what becomes of the version before.
 */
export function readScript(
  text: string,
  uri: string,
  { find, resolve }: Surroundings = alone,
  recollection?: Recollection,
): Conversation {
  const lines = linesOf(text);
  const mended = mend(lines, text);
  if (readUses(mended.lines, text).length === 0)
    return readConversation(mended, text, uri, nothingShared, recollection);
  const shared = gatherShared(readDeclarations(mended.lines, text, uri), find, resolve);
  const names = shared.participants.map((participant) => participant.name.text);
  return readConversation(mend(lines, text, names), text, uri, shared, recollection);
}

/** Reads only what a file declares for others. */
export function readDeclared(text: string, uri: string): Declarations {
  return readDeclarations(mend(linesOf(text), text).lines, text, uri);
}
