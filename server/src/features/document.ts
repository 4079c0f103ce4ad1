import type { Position, Range } from 'vscode-languageserver-types';
import type { Conversation, Span } from '../conversation/model.ts';
import { LineIndex } from '../lint/lines.ts';
import { type Leaf, type Line, linesOf } from '../reading/lines.ts';
import { alone, readScript, type Surroundings } from '../reading/read.ts';
import type { Recollection } from '../reading/recollection.ts';

const BYTE_ORDER_MARK = 0xfeff;

/** A text, and where its lines are. */
export interface ScriptText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** One version of a script with all that the features of an editor need of it. Built once, shared by all. */
export interface ScriptDocument extends ScriptText {
  readonly uri: string;
  readonly conversation: Conversation;
  /** How it reached the files that it takes in. */
  readonly surroundings: Surroundings;
}

/** Other scripts, as far as they are known: what is declared in one file may be named in another. */
export interface Library {
  /** The script at this address; undefined where there is none that can be read. */
  find(uri: string): ScriptDocument | undefined;
  /** The scripts that take in the one at this address, directly or by way of others. */
  usersOf(uri: string): Iterable<ScriptDocument>;
}

export const noLibrary: Library = { find: () => undefined, usersOf: () => [] };

/** Reads a script for the features. Never throws, whatever the text. */
export function documentOf(
  text: string,
  uri: string,
  surroundings: Surroundings = alone,
  recollection?: Recollection,
): ScriptDocument {
  return documentWith(readScript(text, uri, surroundings, recollection), text, surroundings);
}

/** The document of a script that has been read already. */
export function documentWith(
  conversation: Conversation,
  text: string,
  surroundings: Surroundings = alone,
): ScriptDocument {
  return { uri: conversation.uri, text, conversation, lines: new LineIndex(text), surroundings };
}

/** The place of an offset as editors count it: line and UTF-16 code unit from 0. An offset outside is drawn in. */
export function positionAt({ text, lines }: ScriptText, offset: number): Position {
  const within = Math.min(Math.max(0, offset), text.length);
  const line = lines.lineOf(within);
  return { line: line - 1, character: Math.min(within, lines.endOf(line)) - lines.startOf(line) };
}

/** The offset of a place as editors count it. A place outside is drawn in. */
export function offsetAt({ lines }: ScriptDocument, { line, character }: Position): number {
  if (line < 0) return 0;
  const number = line + 1;
  if (number > lines.count) return lines.startOf(number);
  return Math.min(lines.startOf(number) + Math.max(0, character), lines.endOf(number));
}

export function rangeOf(document: ScriptDocument, { start, end }: Span): Range {
  return { start: positionAt(document, start), end: positionAt(document, end) };
}

/** One line of a script, whatever the lines around it are. */
export interface ScriptLine {
  /** From 1. */
  readonly number: number;
  /** Its place: without a byte order mark and without its line break. */
  readonly span: Span;
  readonly text: string;
  /** Its form; undefined for a blank line. */
  readonly kind: Line['kind'] | undefined;
  /** Its smallest parts, at their places in the script. */
  readonly leaves: readonly Leaf[];
}

/** The line that holds this offset. */
export function lineAt(document: ScriptDocument, offset: number): ScriptLine {
  const within = Math.min(Math.max(0, offset), document.text.length);
  return lineNumbered(document, document.lines.lineOf(within));
}

/** The line with this number, from 1. */
export function lineNumbered({ text, lines }: ScriptDocument, number: number): ScriptLine {
  const end = lines.endOf(number);
  const raw = lines.startOf(number);
  const start = number === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK ? Math.min(1, end) : raw;
  const lineText = text.slice(start, end);
  const line = linesOf(lineText)[0];
  return {
    number,
    span: { start, end },
    text: lineText,
    kind: line?.kind,
    leaves: (line?.leaves ?? []).map((leaf) => ({
      type: leaf.type,
      start: leaf.start + start,
      end: leaf.end + start,
    })),
  };
}

/** Whether the offset lies in the stretch or directly behind it, where a cursor that was typing would stand. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
