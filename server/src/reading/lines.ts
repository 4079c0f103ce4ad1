import type { CompositeCstNode, LeafCstNode } from 'langium';
import type { Name, Span } from '../conversation/model.ts';
import type { Script } from '../language/generated/ast.ts';
import type { KeywordId } from '../language/keywords.ts';
import { parseScript } from '../language/parser.ts';

/** The smallest part of a line: a terminal of the grammar and its place. */
export interface Leaf {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** One line of the syntax tree, its end-of-line left off. */
export interface Line {
  readonly kind: Script['lines'][number]['$type'];
  readonly leaves: readonly Leaf[];
}

/** The lines of a script, as the grammar told their kinds apart. */
function linesOf(script: Script): Line[] {
  return script.lines.map((line) => ({
    kind: line.$type,
    leaves: (line.$cstNode as CompositeCstNode).content
      .filter((leaf) => (leaf as LeafCstNode).tokenType.name !== 'EOL')
      .map((leaf) => ({ type: (leaf as LeafCstNode).tokenType.name, start: leaf.offset, end: leaf.end })),
  }));
}

/** The lines of a text. Every text has them; see `parseScript`. */
export function parseLines(text: string): Line[] {
  return linesOf(parseScript(text));
}

export function leafText(leaf: Leaf, script: string): string {
  return script.slice(leaf.start, leaf.end);
}

/** From the first to the last character of the line, white space at its ends left off. */
export function lineSpan(line: Line): Span {
  const first = line.leaves.find((leaf) => leaf.type !== 'INDENT') ?? line.leaves[0]!;
  return { start: first.start, end: line.leaves[line.leaves.length - 1]!.end };
}

/** What the line says behind its label or keyword, tags and text alike. */
export function restOfLine(line: Line, script: string): Name {
  const parts = line.leaves.filter((leaf) => leaf.type === 'TEXT' || leaf.type === 'TAG');
  const end = line.leaves[line.leaves.length - 1]!.end;
  if (parts.length === 0) return { text: '', span: { start: end, end } };
  const span = { start: parts[0]!.start, end: parts[parts.length - 1]!.end };
  return { text: script.slice(span.start, span.end), span };
}

/** The words that label the line, up to its colon; undefined where it has no colon. */
export function labelOf(line: Line, script: string): Name | undefined {
  const colon = line.leaves.find((leaf) => leaf.type === 'COLON' || leaf.type === 'LABEL');
  if (colon === undefined) return undefined;
  const { start } = lineSpan(line);
  const text = script.slice(start, colon.end - 1).trimEnd();
  return { text, span: { start, end: start + text.length } };
}

/** The keyword that opens the line. Only for lines that have one. */
export function keywordOf(line: Line): KeywordId {
  return line.leaves.find((leaf) => leaf.type !== 'INDENT')!.type as KeywordId;
}

/** Where a colon that the line lacks belongs: behind the name, or behind the keyword. */
export function colonPlace(line: Line): number {
  return line.leaves.find((leaf) => leaf.type === 'NAME')?.end ?? line.leaves[0]!.end;
}
