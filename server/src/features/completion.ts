import type { CompletionItem } from 'vscode-languageserver-types';
import type { Span, SpeakerRole } from '../conversation/model.ts';
import { type KeywordId, keywordOfSpelling } from '../language/keywords.ts';
import type { Language } from '../locale/language.ts';
import { isEscaped } from '../reading/prose.ts';
import { nameKey } from '../text/fold.ts';
import { itemsOf } from './completion/items.ts';
import { type LineStart, lineStartSuggestions, silenceSuggestion } from './completion/line-start.ts';
import { tagSuggestions } from './completion/tags.ts';
import {
  folderOf,
  kindOffer,
  type Listing,
  type Offer,
  scaleHeadOffer,
  valueOffer,
} from './completion/values.ts';
import { lineAt, lineNumbered, type ScriptDocument, type ScriptLine } from './document.ts';
import { openBlocksAt, turnBefore } from './place.ts';

export type { Listing } from './completion/values.ts';

/**
 * The characters that make an editor ask for completions, besides letters. No space: a list that pops up behind
 * every sentence would take the Enter that ends the turn.
 */
export const completionTriggers: readonly string[] = ['[', ':', ',', '(', '/'];

/** The longest opening of a line that may still become a label. */
const LONGEST_OPENING = 40;
const WORD_AHEAD = /^[\p{L}\p{M}\p{N}’'-]*/u;
const TAG_AHEAD = /^[\p{L}\p{M}\p{N} \u00a0,.-]*\]/u;
const SENTENCE_END = /[.?!…][)"'”’]*\s+$/;

/**
 * What a writer may want to write at this place, the likeliest first. Works in half-typed lines. `listing` is what
 * the folder holds that `folderToListAt` names.
 */
export function completionsAt(
  document: ScriptDocument,
  offset: number,
  locale: Language,
  listing: Listing = [],
): CompletionItem[] {
  const place = Math.min(Math.max(0, offset), document.text.length);
  const line = lineAt(document, place);
  if (place < line.span.start || place > line.span.end) return [];
  const found = offerAt(document, line, place, locale, listing);
  return found === undefined ? [] : itemsOf(document, found.replace, place, found.suggestions);
}

/** The address of the folder whose names are needed to complete a path here; undefined where none is written. */
export function folderToListAt(document: ScriptDocument, offset: number): string | undefined {
  const line = lineAt(document, offset);
  const colon = line.kind === 'Use' ? line.leaves.find((leaf) => leaf.type === 'COLON') : undefined;
  if (colon === undefined || offset < colon.end || offset > line.span.end) return undefined;
  return folderOf(document, document.text.slice(colon.end, offset).trimStart());
}

function offerAt(
  document: ScriptDocument,
  line: ScriptLine,
  offset: number,
  locale: Language,
  listing: Listing,
): Offer | undefined {
  if (line.kind === 'Comment') return undefined;
  const first = line.span.start + line.text.search(/\S|$/);
  if (document.text[first] === '(') return silenceOffer(document, line, first, offset, locale);
  const turn = turnOf(document, line, offset);
  if (turn !== undefined) return withinTurn(document, line, turn, offset, locale);
  const label = line.leaves.find((leaf) => leaf.type === 'COLON' || leaf.type === 'LABEL');
  const keyword = openingKeyword(document, first, offset);
  if (label !== undefined && offset >= label.end) {
    if (keyword === undefined || label.type === 'LABEL') return undefined;
    const found = valueOffer(document, line, keyword.id, label.end, offset, locale, listing);
    return found && spaced(found, label.end);
  }
  const head = keyword && headOffer(document, line, keyword, label?.start, offset, locale);
  return head ?? lineStartOffer(document, line, first, label, offset, locale);
}

/** With a space before what would else stand right behind the colon. */
function spaced({ replace, suggestions }: Offer, behindColon: number): Offer {
  if (replace.start !== behindColon) return { replace, suggestions };
  return {
    replace,
    suggestions: suggestions.map((each) => ({ ...each, text: ` ${each.text ?? each.label}` })),
  };
}

/** Whose turn the place behind a label or in an indented line belongs to. */
interface InTurn {
  /** Undefined where nobody is declared by that name. */
  readonly role: SpeakerRole | undefined;
  /** Where the words of the turn begin on this line. */
  readonly from: number;
  readonly continues: boolean;
}

function turnOf(document: ScriptDocument, line: ScriptLine, offset: number): InTurn | undefined {
  const last = turnBefore(document.conversation, line.span.end + 1);
  if (last === undefined) return undefined;
  const role = last.speaker?.role;
  if (last.label.span.start >= line.span.start) {
    const from = document.text.indexOf(':', last.label.span.end) + 1;
    return offset >= from ? { role, from, continues: false } : undefined;
  }
  const from = line.span.start + line.text.search(/\S|$/);
  if (!/^[ \t\u00a0]/.test(line.text) || offset < from) return undefined;
  if (line.kind !== undefined && line.kind !== 'Continuation') return undefined;
  return goesOnWith(document, last.label.span.start, line.number)
    ? { role, from, continues: true }
    : undefined;
}

/** Whether an indented line goes on with the turn whose label stands there: only such lines lie between. */
function goesOnWith(document: ScriptDocument, labelStart: number, number: number): boolean {
  const labelLine = document.lines.lineOf(labelStart);
  for (let between = number - 1; between > labelLine; between--) {
    const { kind } = lineNumbered(document, between);
    if (kind !== undefined && kind !== 'Continuation' && kind !== 'Direction' && kind !== 'Comment')
      return false;
  }
  return true;
}

function withinTurn(
  document: ScriptDocument,
  line: ScriptLine,
  turn: InTurn,
  offset: number,
  locale: Language,
): Offer | undefined {
  const { text } = document;
  const asContinuation: ScriptLine = { ...line, kind: 'Continuation' };
  const said = text.slice(turn.from, offset);
  const open = text.lastIndexOf('[', offset - 1);
  const inBrackets = open >= turn.from && !text.slice(open, offset).includes(']') && !isEscaped(text, open);
  if (inBrackets) {
    const closing = TAG_AHEAD.exec(text.slice(offset, line.span.end));
    const end = offset + (closing?.[0].length ?? 0);
    return bracketed(document, { start: open, end }, line, turn, locale);
  }
  const mayOpen = said.trim() === '' || SENTENCE_END.test(said);
  if (mayOpen) {
    const tags = bracketed(document, { start: offset, end: offset }, line, turn, locale);
    if (!turn.continues || said.trim() !== '') return tags;
    const labels = lineStartOffer(document, asContinuation, turn.from, undefined, offset, locale);
    return { ...tags, suggestions: [...tags.suggestions, ...(labels?.suggestions ?? [])] };
  }
  if (!turn.continues) return undefined;
  return lineStartOffer(document, asContinuation, turn.from, undefined, offset, locale);
}

/** Whole tags, brackets and all; a space follows where no white space stands there yet. */
function bracketed(
  document: ScriptDocument,
  replace: Span,
  line: ScriptLine,
  { role, from }: InTurn,
  locale: Language,
): Offer {
  const { text } = document;
  const blocks = openBlocksAt(document, line.span.start);
  const behind = /^[ \t\u00a0]/.test(text.slice(replace.end, line.span.end)) ? '' : ' ';
  const before = replace.start === from && text[from - 1] === ':' ? ' ' : '';
  const suggestions = tagSuggestions(document, role, blocks, locale).map((suggestion) => ({
    ...suggestion,
    text: `${before}[${suggestion.label}]${behind}`,
    opensWith: '[',
  }));
  return { replace, suggestions };
}

interface OpeningKeyword {
  readonly id: KeywordId;
  readonly end: number;
}

/** The keyword that the line opens with, once a space or colon has ended it. */
function openingKeyword({ text }: ScriptDocument, first: number, offset: number): OpeningKeyword | undefined {
  const match = /^([^\s:]+)(?:[ \t\u00a0]+([^\s:]+))?/.exec(text.slice(first, Math.max(first, offset)));
  if (match === null) return undefined;
  const [both, one] = match;
  const ofBoth = keywordOfSpelling.get(nameKey(both));
  const ofOne = keywordOfSpelling.get(nameKey(one!));
  const [id, length] = ofBoth !== undefined ? [ofBoth, both.length] : [ofOne, one!.length];
  if (id === undefined || first + length >= offset) return undefined;
  return { id, end: first + length };
}

/** Between a keyword and its colon: the kind and range of a scale, the kind of an own technique. */
function headOffer(
  document: ScriptDocument,
  line: ScriptLine,
  { id, end }: OpeningKeyword,
  colon: number | undefined,
  offset: number,
  locale: Language,
): Offer | undefined {
  const head = { start: end, end: colon ?? line.span.end };
  if (id === 'SCALE') return scaleHeadOffer(document, head, offset, locale);
  const open = document.text.lastIndexOf('(', offset - 1);
  const isOpen = id === 'TECHNIQUE' && open > end && !document.text.slice(open, offset).includes(')');
  return isOpen ? kindOffer(document, open + 1, offset, head.end, locale) : undefined;
}

function lineStartOffer(
  document: ScriptDocument,
  line: ScriptLine,
  first: number,
  colon: Span | undefined,
  offset: number,
  locale: Language,
): Offer | undefined {
  const { text } = document;
  const start = Math.min(first, offset);
  if (offset - start > LONGEST_OPENING) return undefined;
  const wordEnd = offset + WORD_AHEAD.exec(text.slice(offset, line.span.end))![0].length;
  const words = { start, end: offset < first ? offset : wordEnd };
  const behind = colon?.end ?? words.end;
  const textFollows = text.slice(behind, line.span.end).trim() !== '';
  const labelEnd = textFollows ? behind : line.span.end;
  const label = colon && { start, end: labelEnd };
  const lineStart: LineStart = {
    start: line.span.start,
    words,
    label,
    textFollows: textFollows || line.kind === 'Continuation',
  };
  const blocks = openBlocksAt(document, line.span.start);
  return { replace: label ?? words, suggestions: lineStartSuggestions(document, lineStart, blocks, locale) };
}

/** In a direction: the silence that the tool understands. */
function silenceOffer(
  document: ScriptDocument,
  line: ScriptLine,
  first: number,
  offset: number,
  locale: Language,
): Offer | undefined {
  const closing = /^[\p{L}]*\)?/u.exec(document.text.slice(offset, line.span.end))![0];
  if (offset <= first || offset - first > LONGEST_OPENING) return undefined;
  const replace = { start: first, end: offset + closing.length };
  return { replace, suggestions: [silenceSuggestion(document, locale)] };
}
