import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver-types';
import type { Conversation, Span } from '../conversation/model.ts';
import { keywordOfSpelling, spell } from '../language/keywords.ts';
import { applyEdits, usualLineBreak } from '../lint/fix.ts';
import type { Finding } from '../lint/lint.ts';
import { fill, messageOf } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import { readScript } from '../reading/read.ts';
import type { Edit, Rule } from '../rules/contract.ts';
import { ruleNameIn } from '../rules/registry.ts';
import { nameKey } from '../text/fold.ts';
import { lineAt, lineNumbered, rangeOf, type ScriptDocument } from './document.ts';
import { turnBefore } from './place.ts';
import { fixTexts } from './texts.ts';

/** The repairs of a finding: the safe ones first, of which the first is the preferred one. */
export function quickFixesFor(document: ScriptDocument, finding: Finding, locale: Language): CodeAction[] {
  const { rule, problem } = finding;
  const fixes = [...(problem.fixes ?? [])].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  return fixes.map((fix, index) => ({
    title: messageOf(rule, fix.title, fix.with, locale),
    kind: CodeActionKind.QuickFix,
    ...(index === 0 && fix.kind === 'safe' && { isPreferred: true }),
    edit: { changes: { [document.uri]: textEdits(document, fix.edits) } },
  }));
}

function rankOf(kind: 'safe' | 'suggestion'): number {
  return kind === 'safe' ? 0 : 1;
}

/** Edits of a script as an editor takes them, with the script's own line breaks. */
export function textEdits(document: ScriptDocument, edits: readonly Edit[]): TextEdit[] {
  const lineBreak = usualLineBreak(document.text);
  return edits.map(({ at, text }) => ({
    range: rangeOf(document, at),
    newText: text.replace(/\r\n|\n|\r/g, lineBreak),
  }));
}

/**
 * Writes `negeer: rule - reason` so that this finding is silenced: above its turn, or as the first line of its
 * block. Undefined where no line can silence it: a finding about a `verwacht` or `negeer` itself.
 */
export function ignoreActionFor(
  document: ScriptDocument,
  finding: Finding,
  locale: Language,
): CodeAction | undefined {
  const { rule, problem } = finding;
  const edit = rule.review === undefined ? ignoreEdit(document, rule, problem.at) : undefined;
  if (edit === undefined) return undefined;
  return {
    title: fill(fixTexts.ignore, { rule: ruleNameIn(rule, locale) }, locale),
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [document.uri]: textEdits(document, [edit]) } },
  };
}

function ignoreEdit(document: ScriptDocument, rule: Rule, at: Span): Edit | undefined {
  const { conversation } = document;
  const keyword = ignoreKeyword(conversation);
  if (keyword === undefined) return undefined;
  const reason = fixTexts.reason[conversation.language];
  const line = `${keyword}: ${ruleNameIn(rule, conversation.language)} - ${reason}`;
  const turn = turnBefore(conversation, at.start + 1);
  if (turn !== undefined && at.start < turn.span.end) return lineAbove(document, turn.span.start, line);
  const title = conversation.fields.find((field) => field.kind === 'title');
  const candidates = [
    lineBelow(document, at.start, line),
    lineAbove(document, at.start, line),
    lineBelow(document, title?.line.start ?? 0, line),
  ];
  return candidates.find((edit) => silences(document, edit, at));
}

/** The keyword in the script's language; in the other one where somebody in the script is called just that. */
function ignoreKeyword({ language, participants }: Conversation): string | undefined {
  const taken = new Set(participants.map(({ name }) => nameKey(name.text)));
  const spellings = [spell('IGNORE', language), spell('IGNORE', language === 'nl' ? 'en' : 'nl')];
  return spellings.find((spelling) => keywordOfSpelling.has(spelling) && !taken.has(spelling));
}

function lineAbove(document: ScriptDocument, offset: number, line: string): Edit {
  const { span, text } = lineAt(document, offset);
  const indent = text.slice(0, text.length - text.trimStart().length);
  return { at: { start: span.start, end: span.start }, text: `${indent}${line}\n` };
}

/** Below the line and the indented lines that go on with it. */
function lineBelow(document: ScriptDocument, offset: number, line: string): Edit {
  let number = lineAt(document, offset).number;
  while (number < document.lines.count && lineNumbered(document, number + 1).kind === 'Continuation')
    number++;
  const { end } = lineNumbered(document, number).span;
  return { at: { start: end, end }, text: `\n${line}` };
}

/** Whether the line, once written, reaches what begins at this place. */
function silences({ text, uri, surroundings }: ScriptDocument, edit: Edit, at: Span): boolean {
  const after = applyEdits(text, [edit]);
  const added = after.length - text.length;
  const start = edit.at.start <= at.start ? at.start + added : at.start;
  const written = edit.at.start + edit.text.search(/\S/);
  const { directives } = readScript(after, uri, surroundings);
  const shift = edit.text.startsWith('\n') ? added - edit.text.length : 0;
  return directives.some(
    ({ kind, line, reach }) =>
      kind === 'ignore' &&
      line.start === written + shift &&
      reach.start <= start &&
      start < Math.max(reach.end, reach.start + 1),
  );
}
