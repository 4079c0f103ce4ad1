import type { Location } from 'vscode-languageserver-types';
import { type Library, noLibrary, rangeOf, type ScriptDocument, touches } from './document.ts';
import { homeOf, mentionAt, type Subject } from './symbols.ts';

/** Where the name at this place is declared, or the file that a `gebruik` line names. */
export function definitionAt(
  document: ScriptDocument,
  offset: number,
  library: Library = noLibrary,
): Location | undefined {
  const used = usedFileAt(document, offset);
  if (used !== undefined) return { uri: used, range: topOfFile };
  const mention = mentionAt(document, offset);
  return mention && declarationOf(mention.subject, document, library);
}

/** Where a subject is declared; the top of its file where that file is not known. */
export function declarationOf(subject: Subject, document: ScriptDocument, library: Library): Location {
  const uri = homeOf(subject, document.conversation);
  const home = uri === document.uri ? document : library.find(uri);
  return { uri, range: home === undefined ? topOfFile : rangeOf(home, subject.what.name.span) };
}

const topOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The address of the file that is named at this place, where there is such a file. */
function usedFileAt({ conversation, surroundings, uri }: ScriptDocument, offset: number): string | undefined {
  const use = conversation.uses.find(({ path }) => touches(path.span, offset));
  return use === undefined || use.problem === 'missing'
    ? undefined
    : surroundings.resolve(uri, use.path.text);
}
