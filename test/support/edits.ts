import type { TextEdit } from 'vscode-languageserver-types';
import { offsetAt, type ScriptDocument } from '../../server/src/features/document.ts';

/** The text of a document after edits, each taken just as it is. */
export function edited(document: ScriptDocument, edits: readonly TextEdit[]): string {
  let text = document.text;
  const placed = edits.map(({ range, newText }) => ({
    start: offsetAt(document, range.start),
    end: offsetAt(document, range.end),
    newText,
  }));
  for (const { start, end, newText } of placed.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

/** A snippet as it reads before anybody fills in its stops. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}
