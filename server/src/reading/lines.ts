import type { Name, Span } from '../conversation/model.ts';
import type { Script } from '../language/generated/ast.ts';
import type { KeywordId } from '../language/keywords.ts';
import { type Leaf, scan } from '../language/scan.ts';

export type { Leaf };

/** One line of a script, its end-of-line left off. */
export interface Line {
  /** Its form: the rule of the grammar that it fits. */
  readonly kind: Script['lines'][number]['$type'];
  readonly leaves: readonly Leaf[];
}

/**
 * The form of a line by the terminal that it opens with. The grammar says the same at greater length and much
 * greater cost; a property test holds the two together.
 */
export const kindOfOpening: Readonly<Record<string, Line['kind']>> = {
  LABEL: 'Turn',
  INDENT: 'Continuation',
  DIRECTION: 'Direction',
  CONVERSATION: 'Field',
  LANGUAGE: 'Field',
  METHOD: 'Field',
  GOAL: 'Field',
  PRACTISES: 'Field',
  ABOUT: 'Field',
  AUDIENCE: 'Field',
  DURATION: 'Field',
  AUTHOR: 'Field',
  DATE: 'Field',
  PROFESSIONAL: 'Participant',
  CLIENT: 'Participant',
  OTHER: 'Participant',
  TECHNIQUE: 'Technique',
  USE: 'Use',
  PHASE: 'Phase',
  SCALE: 'Scale',
  STEP: 'Step',
  CHOICE: 'Choice',
  OPTION: 'Option',
  FEEDBACK: 'Feedback',
  GO_TO: 'GoTo',
  END_SCALE: 'BlockEnd',
  END_CHOICE: 'BlockEnd',
  EXPECT: 'Expectation',
  IGNORE: 'Exemption',
  COMMENT: 'Comment',
  TEXT: 'Stray',
  TAG: 'Stray',
};

/** The lines of a text, blank ones left out. Every text has them. */
export function linesOf(text: string): readonly Line[] {
  return scan(text).map(({ leaves }) => ({ kind: kindOfOpening[leaves[0]!.type]!, leaves }));
}

export function leafText(leaf: Leaf, script: string): string {
  return script.slice(leaf.start, leaf.end);
}

/** From the first to the last character of the line, white space at its ends left off. */
export function lineSpan(line: Line): Span {
  return { start: firstLeaf(line).start, end: line.leaves[line.leaves.length - 1]!.end };
}

/** What the line opens with, its indent left off; of a line of nothing but an indent, that. */
function firstLeaf({ leaves }: Line): Leaf {
  return leaves[0]!.type === 'INDENT' && leaves.length > 1 ? leaves[1]! : leaves[0]!;
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
  const colon = colonLeaf(line);
  if (colon === undefined) return undefined;
  const { start } = firstLeaf(line);
  const text = script.slice(start, colon.end - 1).trimEnd();
  return { text, span: { start, end: start + text.length } };
}

function colonLeaf({ leaves }: Line): Leaf | undefined {
  for (const leaf of leaves) if (leaf.type === 'LABEL' || leaf.type === 'COLON') return leaf;
  return undefined;
}

/** The keyword that opens the line. Only for lines that have one. */
export function keywordOf(line: Line): KeywordId {
  return firstLeaf(line).type as KeywordId;
}

/** Where a colon that the line lacks belongs: behind the name, or behind the keyword. */
export function colonPlace(line: Line): number {
  return line.leaves.find((leaf) => leaf.type === 'NAME')?.end ?? line.leaves[0]!.end;
}
