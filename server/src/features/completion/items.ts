/** The bricks that completion items are made of. */
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-types';
import type { Span } from '../../conversation/model.ts';
import { usualLineBreak } from '../../lint/fix.ts';
import { fold } from '../../text/fold.ts';
import { rangeOf, type ScriptDocument } from '../document.ts';
import { markdown } from '../markdown.ts';

/** An item before it is given its place in the list and in the script. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What goes into the script; the label where this is left out. */
  readonly text?: string;
  /** True where the text is in snippet syntax. */
  readonly snippet?: true;
  /** Other words by which a writer may look for it. */
  readonly aliases?: readonly string[];
  /** What a writer types before the first word, where it stands in the replaced text: `[`. */
  readonly opensWith?: string;
  /** A short remark beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What it replaces, where that differs from the others. */
  readonly replace?: Span;
}

export { CompletionItemKind };

/** The suggestions as an editor takes them, in this order; each replaces what is being typed. */
export function itemsOf(
  document: ScriptDocument,
  replace: Span,
  offset: number,
  suggestions: readonly Suggestion[],
): CompletionItem[] {
  const lineBreak = usualLineBreak(document.text);
  return suggestions.map((suggestion, index) => {
    const {
      label,
      kind,
      text = label,
      snippet,
      aliases = [],
      opensWith = '',
      detail,
      documentation,
    } = suggestion;
    const at = suggestion.replace ?? replace;
    const typed = document.text.slice(at.start, offset);
    return {
      label,
      kind,
      ...(detail && { detail }),
      ...(documentation && { documentation: markdown(documentation) }),
      sortText: String(index).padStart(4, '0'),
      filterText: opensWith + filterTextFor(typed, [label, ...aliases]),
      insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: rangeOf(document, at), newText: text.replace(/\r\n|\n|\r/g, lineBreak) },
    };
  });
}

/** Who types without accents finds names with them; who types accents does so because the name has them. */
function filterTextFor(typed: string, words: readonly string[]): string {
  const all = words.join(' ');
  return fold(typed) === typed.toLowerCase() ? fold(all) : all.normalize('NFC').toLowerCase();
}

/** Text as a snippet writes it: as it is, without stops. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Text as one of the choices of a snippet's stop. */
export function inSnippetChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
