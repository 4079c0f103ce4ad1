import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import { techniqueOf } from '../catalogue/catalogue.ts';
import type { Span } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';
import { techniqueInShort } from './descriptions.ts';
import { positionAt, type ScriptDocument } from './document.ts';
import { markdown, paragraphs } from './markdown.ts';
import { hintTexts } from './texts.ts';

/**
 * A quiet word before each utterance whose technique was recognised by its words. Accepting the hint writes it
 * into the script as a tag.
 */
export function inlayHintsOf(document: ScriptDocument, locale: Language, within?: Span): InlayHint[] {
  const { turns, language } = document.conversation;
  const hints: InlayHint[] = [];
  for (const turn of turns) {
    if (within !== undefined && (turn.span.end < within.start || turn.span.start > within.end)) continue;
    for (const { inferred, technique, prose } of turn.utterances) {
      if (!inferred || technique === undefined) continue;
      const entry = techniqueOf(technique);
      const position = positionAt(document, prose.span.start);
      hints.push({
        position,
        label: entry[language].name,
        kind: InlayHintKind.Type,
        paddingRight: true,
        tooltip: markdown(
          paragraphs(hintTexts.recognised[locale], techniqueInShort(entry, language, locale)),
        ),
        textEdits: [{ range: { start: position, end: position }, newText: `[${entry[language].name}] ` }],
      });
    }
  }
  return hints;
}
