/** The texts that are open in an editor, and what was typed in them since somebody last asked. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, changeBetween, joinChanges } from '../text/change.ts';

interface Typed {
  /** The text when somebody last asked. */
  readonly since: string;
  /** Undefined where the whole text came anew. */
  readonly change: Change | undefined;
}

const typed = new WeakMap<TextDocument, Typed>();

/** Texts that remember what is typed in them. */
export const rememberedTexts: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
  update(text, events, version) {
    for (const event of events) {
      const change = changeIn(event, text);
      const before = typed.get(text);
      const since = before?.since ?? text.getText();
      const joined =
        before === undefined ? change : before.change && change && joinChanges(before.change, change);
      typed.set(text, { since, change: joined });
      TextDocument.update(text, [event], version);
    }
    return text;
  },
};

function changeIn(event: TextDocumentContentChangeEvent, text: TextDocument): Change | undefined {
  if (!('range' in event)) return undefined;
  const [one, other] = [text.offsetAt(event.range.start), text.offsetAt(event.range.end)];
  const start = Math.min(one, other);
  return { start, before: Math.max(one, other), after: start + event.text.length };
}

/** How a text differs from what it was: from what was typed, if this is what it was when somebody last asked. */
export function changeSince(before: string, text: TextDocument): Change {
  const known = typed.get(text);
  typed.delete(text);
  const isKnown = known?.change !== undefined && known.since === before;
  return isKnown ? known.change! : changeBetween(before, text.getText());
}
