import { applyEdits, safeEdits } from '../lint/fix.ts';
import type { Finding } from '../lint/lint.ts';

/** A text with what is found in it. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** So many rounds in a row may leave as much to repair as there was: what one fix lays bare the next one mends. */
const ROUNDS_WITHOUT_GAIN = 10;

/**
 * A text after its safe fixes, applied until none is left, and what is then still found. Where fixes call each other
 * up again without end, the text that had least left to repair.
 */
export function fixed(text: string, findingsIn: (text: string) => readonly Finding[]): Checked {
  let current: Checked = { text, findings: findingsIn(text) };
  let best = current;
  for (let idle = 0; idle <= ROUNDS_WITHOUT_GAIN; idle++) {
    const edits = safeEdits(current.findings);
    if (edits.length === 0) return current;
    const next = applyEdits(current.text, edits);
    current = { text: next, findings: findingsIn(next) };
    if (leftIn(current) >= leftIn(best)) continue;
    best = current;
    idle = 0;
  }
  return best;
}

function leftIn({ findings }: Checked): number {
  return findings.filter(isFixable).length;
}

/** Whether `--fix` can repair it. */
export function isFixable({ problem }: Finding): boolean {
  return problem.fixes?.some((fix) => fix.kind === 'safe') === true;
}
