import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { rangeOf, type ScriptDocument } from './document.ts';
import { homeOf, mentionAt, occurrencesIn } from './symbols.ts';

/** All places of this document where the name at this place is meant. */
export function highlightsAt(document: ScriptDocument, offset: number): DocumentHighlight[] {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return [];
  const home = homeOf(mention.subject, document.conversation);
  return occurrencesIn(document, mention.subject, home).map(({ span, declares }) => ({
    range: rangeOf(document, span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
