import type { Conversation } from '../conversation/model.ts';
import { fresh, LastingMemories, type Memories } from '../text/memory.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { LineCache } from './line-cache.ts';
import { type Line, parseLines } from './lines.ts';
import { mend } from './mending.ts';
import { readConversation } from './reader.ts';
import { type FindDeclarations, gatherShared, nothingShared, type ResolvePath } from './shared.ts';

/** How a script reaches the files that it takes in. */
export interface Surroundings {
  readonly find: FindDeclarations;
  readonly resolve: ResolvePath;
}

/** A script that can reach no other file. */
export const alone: Surroundings = { find: () => undefined, resolve: (_uri, path) => path };

/** What a reader of one script keeps from version to version; without one every text is read as new. */
export class Recollection {
  private readonly lines = new LineCache();
  private readonly memories = new LastingMemories();

  /** The lines and memories of the next version. */
  begin(text: string): { readonly lines: readonly Line[]; readonly memories: Memories } {
    this.memories.begin();
    return { lines: this.lines.read(text), memories: this.memories };
  }
}

/**
 * Reads a script with all that it takes in. Never throws, whatever the text. With a recollection it costs little
 * more than what has changed since that was last used.
 */
export function readScript(
  text: string,
  uri: string,
  { find, resolve }: Surroundings = alone,
  recollection?: Recollection,
): Conversation {
  const { lines, memories } = recollection?.begin(text) ?? { lines: parseLines(text), memories: fresh };
  const mended = mend(lines, text);
  const declarations = readDeclarations(mended.lines, text, uri);
  if (declarations.uses.length === 0) return readConversation(mended, text, uri, nothingShared, memories);
  const shared = gatherShared(declarations, find, resolve);
  const names = shared.participants.map((participant) => participant.name.text);
  return readConversation(mend(lines, text, names), text, uri, shared, memories);
}

/** Reads only what a file declares for others. */
export function readDeclared(text: string, uri: string): Declarations {
  return readDeclarations(mend(parseLines(text), text).lines, text, uri);
}
