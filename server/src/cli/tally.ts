import type { Finding } from '../lint/lint.ts';
import type { Severity } from '../rules/contract.ts';
import type { ExitCode } from './command.ts';
import { isFixable } from './fix.ts';
import type { Summary } from './report.ts';

/** Counts what is found, file by file. */
export class Tally {
  private readonly shown: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  private fileCount = 0;
  private withFindings = 0;
  private fixable = 0;
  /** Files that `--fix` has changed. */
  changed = 0;
  /** Files that the configuration wants left alone. */
  left = 0;
  /** Counted also where only errors are shown. */
  errors = 0;
  warnings = 0;
  /** Whether anything went wrong besides what was found. */
  failed = false;

  /** Counts all findings of a file, and those of them that are shown. */
  add(findings: readonly Finding[], shown: readonly Finding[]): void {
    this.fileCount++;
    if (shown.length > 0) this.withFindings++;
    this.errors += findings.filter(({ severity }) => severity === 'error').length;
    this.warnings += findings.filter(({ severity }) => severity === 'warning').length;
    this.fixable += shown.filter(isFixable).length;
    for (const { severity } of shown) this.shown[severity]++;
  }

  summary(): Summary {
    const { fileCount: files, withFindings: filesWithFindings, fixable, changed, shown: counts } = this;
    return { files, filesWithFindings, fixable, changed, counts };
  }

  exitCode(maxWarnings: number): ExitCode {
    if (this.failed) return 2;
    return this.errors > 0 || this.warnings > maxWarnings ? 1 : 0;
  }
}
