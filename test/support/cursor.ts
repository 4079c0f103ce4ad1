import { documentOf, type ScriptDocument } from '../../server/src/features/document.ts';
import type { Surroundings } from '../../server/src/reading/read.ts';

/** The document of a fixture in which `|` marks the cursor, and the offset of that mark. */
export function atCursor(
  marked: string,
  uri = 'file:///fixture.gesprek',
  surroundings?: Surroundings,
): { readonly document: ScriptDocument; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('the fixture has no cursor');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { document: documentOf(text, uri, surroundings), offset };
}
