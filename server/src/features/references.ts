import type { Location } from 'vscode-languageserver-types';
import { type Library, noLibrary, rangeOf, type ScriptDocument } from './document.ts';
import { homeOf, mentionAt, occurrencesIn, type Subject } from './symbols.ts';

/** Every place where the name at this place is meant, its declaration included, also in other files. */
export function referencesAt(
  document: ScriptDocument,
  offset: number,
  library: Library = noLibrary,
): Location[] {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return [];
  const home = homeOf(mention.subject, document.conversation);
  return documentsNaming(document, home, mention.subject, library).flatMap((each) =>
    occurrencesIn(each, mention.subject, home).map(({ span }) => ({
      uri: each.uri,
      range: rangeOf(each, span),
    })),
  );
}

/** The documents that may name a subject: its home, the document asked about, and all that take in the home. */
export function documentsNaming(
  document: ScriptDocument,
  home: string,
  subject: Subject,
  library: Library,
): ScriptDocument[] {
  if (subject.kind === 'phase') return [document];
  const documents = new Map([[document.uri, document]]);
  const declaring = documents.get(home) ?? library.find(home);
  if (declaring !== undefined) documents.set(declaring.uri, declaring);
  for (const user of library.usersOf(home)) if (!documents.has(user.uri)) documents.set(user.uri, user);
  return [...documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
