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

/** What a reader is told: file by file, and at the end how much it is. */
export interface Reporter {
  /** Before the first report on a file, between two, and behind the last one. */
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  /** The report on one file; empty where there is nothing to tell. */
  file(file: LintedFile): string;
  end(summary: Summary): string;
}

/** Writes a piece of a report. */
export type Write = (text: string) => void;
