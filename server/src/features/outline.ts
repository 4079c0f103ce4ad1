import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { scaleSteps } from '../catalogue/catalogue.ts';
import type { Conversation, Scale, Span } from '../conversation/model.ts';
import type { Bilingual, Language } from '../locale/language.ts';
import { scaleKindOf } from './descriptions.ts';
import { rangeOf, type ScriptDocument } from './document.ts';
import { positionName } from './step-phrases.ts';
import { outlineTexts, roleTexts } from './texts.ts';

/** An entry of the outline before it is nested: what lies within another is its child. */
interface Entry {
  readonly name: string;
  readonly what: Bilingual;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** The line that names it. */
  readonly line: Span;
}

/** Participants and own techniques, then phases with the scales, steps, choices and options within them. */
export function outlineOf(document: ScriptDocument, locale: Language): DocumentSymbol[] {
  const entries = [...declarations(document.conversation, locale), ...blocks(document.conversation)];
  entries.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return nest(document, entries, locale);
}

function* declarations({ participants, ownTechniques }: Conversation, locale: Language): Generator<Entry> {
  for (const { name, role, description, line, from } of participants) {
    if (from !== undefined) continue;
    const detail = [roleTexts[role][locale], description.text].filter(Boolean).join(': ');
    yield {
      name: name.text,
      what: outlineTexts.participant,
      detail,
      kind: SymbolKind.Variable,
      span: line,
      line,
    };
  }
  for (const { name, description, line, from } of ownTechniques) {
    if (from !== undefined) continue;
    const detail = [outlineTexts.ownTechnique[locale], description.text].filter(Boolean).join(': ');
    yield {
      name: name.text,
      what: outlineTexts.ownTechnique,
      detail,
      kind: SymbolKind.Function,
      span: line,
      line,
    };
  }
}

function* blocks(conversation: Conversation): Generator<Entry> {
  for (const { name, span, line } of conversation.phases)
    yield { name: name.text, what: outlineTexts.phase, kind: SymbolKind.Namespace, span, line };
  for (const scale of conversation.scales) {
    const { span, line } = scale;
    const name = scaleTitle(scale, conversation.language);
    yield { name, what: outlineTexts.scale, detail: scale.subject.text, kind: SymbolKind.Class, span, line };
  }
  for (const { number, numberName, title, span, line } of conversation.steps) {
    const usual = scaleSteps.find((each) => each.number === number)?.[conversation.language].title;
    const name = `${outlineTexts.step[conversation.language]} ${numberName?.text ?? ''}`.trim();
    const detail = title.text || usual || '';
    yield { name, what: outlineTexts.step, detail, kind: SymbolKind.Field, span, line };
  }
  for (const { question, options, span, line } of conversation.choices) {
    yield { name: question.text, what: outlineTexts.choice, kind: SymbolKind.Enum, span, line };
    for (const option of options) {
      const { label } = option;
      const detail = option.feedback?.text ?? '';
      const kind = SymbolKind.EnumMember;
      yield {
        name: label.text,
        what: outlineTexts.option,
        detail,
        kind,
        span: option.span,
        line: option.line,
      };
    }
  }
}

/** `schaal belang 0-10`, also where the script leaves kind and range out. */
function scaleTitle({ kind, range }: Scale, language: Language): string {
  const ends = [range.low, range.high].map((end) => positionName(end, language)).join('-');
  return `${outlineTexts.scale[language]} ${scaleKindOf(kind)[language].name} ${ends}`;
}

function nest(document: ScriptDocument, entries: readonly Entry[], locale: Language): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly end: number; readonly children: DocumentSymbol[] }[] = [];
  for (const entry of entries) {
    while (open.length > 0 && open[open.length - 1]!.end <= entry.span.start) open.pop();
    const parent = open[open.length - 1];
    const end = Math.min(endOfWords(document, entry), parent?.end ?? Number.POSITIVE_INFINITY);
    const children: DocumentSymbol[] = [];
    const line = { start: entry.line.start, end: Math.min(entry.line.end, end) };
    (parent?.children ?? roots).push({
      name: entry.name.trim() || entry.what[locale],
      ...(entry.detail && { detail: entry.detail }),
      kind: entry.kind,
      range: rangeOf(document, { start: entry.span.start, end }),
      selectionRange: rangeOf(document, line),
      children,
    });
    open.push({ end, children });
  }
  return roots;
}

/** The end of an entry without the blank lines behind it. */
function endOfWords({ text }: ScriptDocument, { span, line }: Entry): number {
  return Math.max(line.end, span.start + text.slice(span.start, span.end).trimEnd().length);
}
