import type { Edit } from '../rules/contract.ts';
import type { Finding } from './lint.ts';

/** A text with edits applied. Edits that overlap an earlier one are left out; line ends follow the text's own. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineBreak = usualLineBreak(text);
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (edit.at.start < at) continue;
    result += text.slice(at, edit.at.start) + edit.text.replace(/\r\n|\n|\r/g, lineBreak);
    at = edit.at.end;
  }
  return result + text.slice(at);
}

/** The line break that the text uses most. */
export function usualLineBreak(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const unix = text.split('\n').length - 1 - windows;
  const old = text.split('\r').length - 1 - windows;
  if (windows >= unix && windows >= old && windows > 0) return '\r\n';
  return old > unix ? '\r' : '\n';
}

/**
 * The edits of the first safe fix of each finding, so that no two of them touch the same place: what is left out
 * is found again at the next run. A fix is taken whole or not at all.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { problem } of findings) {
    const fix = problem.fixes?.find((each) => each.kind === 'safe');
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

function collide(a: Edit, b: Edit): boolean {
  return a.at.start <= b.at.end && b.at.start <= a.at.end;
}
