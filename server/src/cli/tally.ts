import type { Finding } from '../lint/lint.ts';
import { type Severity, severities } from '../rules/contract.ts';
import type { ExitCode } from './command.ts';
import { isFixable } from './fix.ts';
import type { Summary } from './report.ts';

export interface Counts {
  readonly shown: Readonly<Record<Severity, number>>;
  readonly fileCount: number;
  readonly withFindings: number;
  readonly fixable: number;
  readonly changed: number;
  readonly left: number;
  readonly errors: number;
  readonly warnings: number;
  readonly failed: boolean;
}

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

  /** Counts what somebody else has counted. */
  addAll(counts: Counts): void {
    this.fileCount += counts.fileCount;
    this.withFindings += counts.withFindings;
    this.fixable += counts.fixable;
    this.changed += counts.changed;
    this.left += counts.left;
    this.errors += counts.errors;
    this.warnings += counts.warnings;
    this.failed ||= counts.failed;
    for (const severity of severities) this.shown[severity] += counts.shown[severity];
  }

  /** All that has been counted, as plain data. */
  counts(): Counts {
    const { shown, fileCount, withFindings, fixable, changed, left, errors, warnings, failed } = this;
    return { shown, fileCount, withFindings, fixable, changed, left, errors, warnings, failed };
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
