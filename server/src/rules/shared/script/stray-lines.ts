/** What a line that fits no form of the language was nearly: a direction, a comment, a turn, a field. */
import type { Conversation, Fault, Span } from '../../../conversation/model.ts';
import { nameKey } from '../../../text/fold.ts';
import type { Arguments, Edit } from '../../contract.ts';
import { INDENT } from './lines-of-script.ts';
import { keywordAtOpening } from './spelling.ts';
import { insertAt, replace } from './writing.ts';

export type StrayTitle = 'closeDirection' | 'splitDirection' | 'comment' | 'addColon' | 'join';

/** Which form was nearly met, and the edits that would meet it. */
export interface NearForm {
  readonly message:
    | 'stray'
    | 'strayDirection'
    | 'strayText'
    | 'strayComment'
    | 'straySpeaker'
    | 'strayKeyword'
    | 'strayTag';
  readonly with?: Arguments;
  readonly repair?: { readonly title: StrayTitle; readonly edits: readonly Edit[] };
}

const COMMENT_SIGN = /^(?:#|\/|--|\*|%|<!--)/;
const SEPARATOR = /^\s*[-–—;,.>]?\s*/;

export function nearFormOf(conversation: Conversation, fault: Fault): NearForm {
  const { text, span } = fault;
  if (text.startsWith('(')) return asDirection(fault);
  if (text.startsWith('[')) return { message: 'strayTag' };
  if (COMMENT_SIGN.test(text)) {
    return { message: 'strayComment', repair: { title: 'comment', edits: [insertAt(span.start, '// ')] } };
  }
  const name = nameAtOpening(conversation, text);
  if (name !== undefined) return withColon('straySpeaker', { name }, text, span, name.length);
  const keyword = keywordAtOpening(text)?.text;
  if (keyword !== undefined) return withColon('strayKeyword', { keyword }, text, span, keyword.length);
  return { message: 'stray' };
}

/** `(stilte` lacks its end; behind `(knikt) Ja.` stands what belongs on a line of its own. */
function asDirection({ text, span, at }: Fault): NearForm {
  const close = text.indexOf(')');
  if (close < 0) {
    return {
      message: 'strayDirection',
      repair: { title: 'closeDirection', edits: [insertAt(span.end, ')')] },
    };
  }
  if (at === undefined) return { message: 'strayText' };
  const rest = { start: span.start + close + 1, end: span.start + close + 1 + blankAt(text, close + 1) };
  return { message: 'strayText', repair: { title: 'splitDirection', edits: [replace(rest, `\n${INDENT}`)] } };
}

function blankAt(text: string, from: number): number {
  return text.length - from - text.slice(from).trimStart().length;
}

/** The longest name of a participant that the line opens with. */
function nameAtOpening({ participants }: Conversation, text: string): string | undefined {
  const names = participants.map((each) => each.name.text).sort((a, b) => b.length - a.length);
  const length = names
    .map((name) => name.length)
    .find(
      (each, index) =>
        nameKey(text.slice(0, each)) === nameKey(names[index]!) && !/^[\p{L}\p{N}]/u.test(text.slice(each)),
    );
  return length === undefined ? undefined : text.slice(0, length);
}

function withColon(
  message: 'straySpeaker' | 'strayKeyword',
  named: Arguments,
  text: string,
  span: Span,
  length: number,
): NearForm {
  const gap = SEPARATOR.exec(text.slice(length))![0].length;
  const at = { start: span.start + length, end: span.start + length + gap };
  return { message, with: named, repair: { title: 'addColon', edits: [replace(at, ': ')] } };
}

/** Lets the line go on with the one above it, where there is one. */
export function joinAbove({ span, at }: Fault): readonly Edit[] {
  return at === undefined ? [] : [insertAt(span.start, INDENT)];
}
