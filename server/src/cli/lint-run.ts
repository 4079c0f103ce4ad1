import { resolve } from 'node:path';
import type { ExitCode, Surface } from './command.ts';
import { FileLinter, type FileOptions, type Outcome, reporterFor } from './file-linter.ts';
import { type Found, findScripts, shownPath } from './find.ts';
import { Progress } from './progress.ts';
import type { Reporter, Write } from './report.ts';
import { decode } from './source.ts';
import { emptyTally, exitCodeOf, joined, summaryOf } from './tally.ts';
import { paintFor } from './terminal.ts';
import { lintInThreads } from './threads.ts';

export interface LintOptions extends FileOptions {
  readonly maxWarnings: number;
  /** In how many threads at most; undefined where the machine may decide. */
  readonly threads?: number;
}

/** One run of `samenspraak lint`. */
export class LintRun {
  private readonly options: LintOptions;
  private readonly surface: Surface;
  private readonly progress: Progress;
  private readonly from = process.cwd();
  private readonly tally = emptyTally();
  private readonly told = new Set<string>();
  private failed = false;

  constructor(options: LintOptions, surface: Surface) {
    this.options = options;
    this.surface = surface;
    this.progress = new Progress(process.stderr, surface.texts);
  }

  /** Lints what these paths mean. */
  async files(paths: readonly string[]): Promise<ExitCode> {
    const found = findScripts(paths, this.from);
    this.tellOf(found);
    const report = new Report(reporterFor(this.options, this.surface), (text) => {
      if (process.stdout.isTTY) this.progress.clear();
      this.surface.write(text);
    });
    const { scripts } = found;
    await lintInThreads(scripts, this.options, this.surface, this.from, {
      progress: (done) => this.progress.at(Math.min(done, scripts.length), scripts.length),
      settled: (outcome) => this.take(outcome, report),
    });
    this.progress.clear();
    if (scripts.length > 0 && this.tally.left === scripts.length) this.tell(this.surface.texts.allIgnored);
    return this.end(report);
  }

  /** Lints what came in by the standard input; with `--fix` the script goes out by the standard output. */
  piped(name: string, bytes: Uint8Array): ExitCode {
    const { options } = this;
    const path = resolve(this.from, name);
    const shown = shownPath(path, this.from);
    const surface: Surface = options.fix
      ? {
          ...this.surface,
          write: (text) => process.stderr.write(text),
          paint: paintFor(process.stderr, process.env),
        }
      : this.surface;
    const report = new Report(reporterFor(options, surface), surface.write);
    const source = decode(bytes);
    let out: string | Uint8Array = bytes;
    if ('problem' in source) this.fail(surface.texts.unreadable(shown, source.problem));
    else {
      const outcome = new FileLinter(options, surface, this.from).text(source.text, path, shown);
      out = outcome.fixed ?? bytes;
      this.take(outcome, report);
    }
    if (options.fix) process.stdout.write(out);
    return this.end(report);
  }

  private take({ reports, asides, tally }: Outcome, report: Report): void {
    for (const { sentence, failed } of asides) {
      if (failed) this.fail(sentence);
      else this.tell(sentence);
    }
    for (const each of reports) report.add(each);
    joined(this.tally, tally);
  }

  private end(report: Report): ExitCode {
    const { tally, options, surface } = this;
    report.end(summaryOf(tally));
    if (tally.warnings > options.maxWarnings)
      this.tell(surface.texts.tooManyWarnings(tally.warnings, options.maxWarnings));
    return exitCodeOf(tally, options.maxWarnings, this.failed);
  }

  private tellOf({ scripts, missing, unmatched, closed }: Found): void {
    const { texts } = this.surface;
    for (const path of missing) this.fail(texts.missingPath(path));
    for (const pattern of unmatched) this.fail(texts.unmatched(pattern));
    for (const path of closed) this.fail(texts.closedFolder(path));
    if (scripts.length === 0 && !this.failed) this.tell(texts.noScripts);
  }

  /** Something is wrong that is no finding: the rest goes on, and the exit code tells of it. */
  private fail(sentence: string): void {
    this.failed = true;
    this.tell(sentence);
  }

  /** Says a sentence, once. */
  private tell(sentence: string): void {
    if (this.told.has(sentence)) return;
    this.told.add(sentence);
    this.progress.clear();
    this.surface.tell(sentence);
  }
}

/** Puts the reports on files together. */
class Report {
  private readonly reporter: Reporter;
  private readonly write: Write;
  private begun = false;

  constructor(reporter: Reporter, write: Write) {
    this.reporter = reporter;
    this.write = write;
  }

  add(report: string): void {
    this.write((this.begun ? this.reporter.separator : this.reporter.opening) + report);
    this.begun = true;
  }

  end(summary: Parameters<Reporter['end']>[0]): void {
    const { opening, closing } = this.reporter;
    this.write((this.begun ? closing : opening.trimEnd() + closing.trimStart()) + this.reporter.end(summary));
  }
}
