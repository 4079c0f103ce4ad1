import type { Finding } from '../lint/lint.ts';
import { type Severity, severities } from '../rules/contract.ts';
import type { ExitCode } from './command.ts';
import { isFixable } from './fix.ts';
import type { Summary } from './report.ts';

/** What was found, counted: plain data, as it may come from another thread. */
export interface Tally {
  /** The findings that are shown. */
  readonly shown: Record<Severity, number>;
  files: number;
  withFindings: number;
  fixable: number;
  /** Files that `--fix` has changed. */
  changed: number;
  /** Files that the configuration wants left alone. */
  left: number;
  /** Counted also where only errors are shown. */
  errors: number;
  warnings: number;
}

export function emptyTally(): Tally {
  return {
    shown: { error: 0, warning: 0, info: 0, hint: 0 },
    files: 0,
    withFindings: 0,
    fixable: 0,
    changed: 0,
    left: 0,
    errors: 0,
    warnings: 0,
  };
}

/** Counts all findings of a file, and those of them that are shown. */
export function tallied(tally: Tally, findings: readonly Finding[], shown: readonly Finding[]): void {
  tally.files++;
  if (shown.length > 0) tally.withFindings++;
  for (const { severity } of findings) {
    if (severity === 'error') tally.errors++;
    if (severity === 'warning') tally.warnings++;
  }
  for (const finding of shown) {
    tally.shown[finding.severity]++;
    if (isFixable(finding)) tally.fixable++;
  }
}

/** Counts what was counted elsewhere. */
export function joined(tally: Tally, other: Tally): void {
  for (const severity of severities) tally.shown[severity] += other.shown[severity];
  for (const of of ['files', 'withFindings', 'fixable', 'changed', 'left', 'errors', 'warnings'] as const)
    tally[of] += other[of];
}

export function summaryOf({ files, withFindings, fixable, changed, shown }: Tally): Summary {
  return { files, filesWithFindings: withFindings, fixable, changed, counts: shown };
}

export function exitCodeOf({ errors, warnings }: Tally, maxWarnings: number, failed: boolean): ExitCode {
  if (failed) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
