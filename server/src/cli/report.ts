import type { Finding } from '../lint/lint.ts';
import type { Severity } from '../rules/contract.ts';

/** A file that was linted, with what was found in it. */
export interface LintedFile {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly fixable: number;
  /** How many files `--fix` has changed. */
  readonly changed: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Tells a reader what was found: file by file, and at the end how much it is. */
export interface Reporter {
  file(file: LintedFile): void;
  end(summary: Summary): void;
}

/** Writes a piece of a report. */
export type Write = (text: string) => void;
