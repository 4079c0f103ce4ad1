import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileSettings, LocatedFault } from '../config/resolve.ts';
import type { ExitCode, Surface } from './command.ts';
import { type Found, type FoundScript, findScripts, isScriptName, shownPath } from './find.ts';
import { type Checked, fixed, isFixable } from './fix.ts';
import { Progress } from './progress.ts';
import type { Reporter, Write } from './report.ts';
import { JsonReporter } from './report-json.ts';
import { TextReporter } from './report-text.ts';
import { decode, readSource, replaceSource } from './source.ts';
import { Tally } from './tally.ts';
import { paintFor } from './terminal.ts';
import { Workspace } from './workspace.ts';

export interface LintOptions {
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly maxWarnings: number;
  /** The path of the one configuration for all files. */
  readonly configuration?: string;
}

/** One run of `samenspraak lint`: a script at a time, so that memory does not grow with their number. */
export class LintRun {
  private readonly options: LintOptions;
  private readonly surface: Surface;
  private readonly progress: Progress;
  private readonly workspace: Workspace;
  private readonly from = process.cwd();
  private readonly tally = new Tally();
  private readonly told = new Set<string>();

  constructor(options: LintOptions, surface: Surface) {
    this.options = options;
    this.surface = surface;
    this.progress = new Progress(process.stderr, surface.texts);
    this.workspace = new Workspace(options.configuration, (path, problem) =>
      this.fail(surface.texts.unreadable(shownPath(path, this.from), problem)),
    );
  }

  /** Lints what these paths mean. */
  files(paths: readonly string[]): ExitCode {
    const found = findScripts(paths, this.from);
    this.tellOf(found);
    const reporter = this.reporterTo((text) => {
      if (process.stdout.isTTY) this.progress.clear();
      this.surface.write(text);
    }, this.surface);
    for (const [done, script] of found.scripts.entries()) {
      this.progress.at(done, found.scripts.length);
      this.file(script, reporter);
    }
    this.progress.clear();
    if (found.scripts.length > 0 && this.tally.left === found.scripts.length)
      this.tell(this.surface.texts.allIgnored);
    return this.end(reporter);
  }

  /** Lints what came in by the standard input; with `--fix` the script goes out by the standard output. */
  piped(name: string, bytes: Uint8Array): ExitCode {
    const { surface, options } = this;
    const path = resolve(this.from, name);
    const shown = shownPath(path, this.from);
    const aside: Surface = {
      ...surface,
      write: (text) => process.stderr.write(text),
      paint: paintFor(process.stderr, process.env),
    };
    const reporter = options.fix
      ? this.reporterTo(aside.write, aside)
      : this.reporterTo(surface.write, surface);
    const source = decode(bytes);
    let out: string | Uint8Array = bytes;
    if ('problem' in source) this.fail(surface.texts.unreadable(shown, source.problem));
    else {
      const checked = this.check(source.text, path, shown, this.settingsFor(path));
      if (checked !== undefined) {
        out = checked.text;
        this.report(checked, shown, reporter);
      }
    }
    if (options.fix) process.stdout.write(out);
    return this.end(reporter);
  }

  private file(script: FoundScript, reporter: Reporter): void {
    const { texts } = this.surface;
    const settings = this.settingsFor(script.path);
    if (settings.ignored && !script.named) {
      this.tally.left++;
      return;
    }
    if (!isScriptName(script.path)) this.tell(texts.notAScript(script.shown));
    const source = readSource(script.path);
    if ('problem' in source) {
      this.fail(texts.unreadable(script.shown, source.problem));
      return;
    }
    const checked = this.check(source.text, script.path, script.shown, settings);
    if (checked === undefined) return;
    const problem =
      checked.text === source.text ? undefined : replaceSource(script.path, source.text, checked.text);
    if (problem !== undefined) {
      this.fail(texts.notWritten(script.shown, problem));
      const findings = this.workspace.findingsIn(source.text, script.path, settings.settings);
      this.report({ text: source.text, findings }, script.shown, reporter);
      return;
    }
    if (checked.text !== source.text) {
      this.tally.changed++;
      this.workspace.forget(script.path);
    }
    this.report(checked, script.shown, reporter);
  }

  /** The script with what is found in it, after its fixes where they are wanted; undefined where that fails. */
  private check(
    text: string,
    path: string,
    shown: string,
    { settings, faults }: FileSettings,
  ): Checked | undefined {
    const findingsIn = (each: string) => this.workspace.findingsIn(each, path, settings);
    try {
      // Where the configuration is not understood, nobody knows whether these fixes are wanted.
      if (this.options.fix && faults.length === 0) return fixed(text, findingsIn);
      const findings = findingsIn(text);
      if (this.options.fix && findings.some(isFixable))
        this.fail(this.surface.texts.notFixedForFaults(shown));
      return { text, findings };
    } catch (error) {
      this.fail(this.surface.texts.brokenOff(shown, String(error)));
      return undefined;
    }
  }

  private report({ text, findings }: Checked, path: string, reporter: Reporter): void {
    const shown = this.options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    this.tally.add(findings, shown);
    reporter.file({ path, text, findings: shown });
  }

  private end(reporter: Reporter): ExitCode {
    const { tally, options, surface } = this;
    reporter.end(tally.summary());
    if (tally.warnings > options.maxWarnings)
      this.tell(surface.texts.tooManyWarnings(tally.warnings, options.maxWarnings));
    return tally.exitCode(options.maxWarnings);
  }

  private reporterTo(write: Write, { locale, paint, columns }: Surface): Reporter {
    if (this.options.json) return new JsonReporter(write, locale);
    return new TextReporter(write, { locale, paint, columns });
  }

  private settingsFor(path: string): FileSettings {
    const settings = this.workspace.settingsFor(path);
    for (const fault of settings.faults) this.fail(this.wordsOf(fault));
    return settings;
  }

  private wordsOf({ uri, place, message }: LocatedFault): string {
    const { texts, locale } = this.surface;
    const path = shownPath(URI.parse(uri).fsPath, this.from);
    return `${path}:${place.line}:${place.column} ${texts.fault}: ${message[locale]}`;
  }

  private tellOf({ scripts, missing, unmatched, closed }: Found): void {
    const { texts } = this.surface;
    for (const path of missing) this.fail(texts.missingPath(path));
    for (const pattern of unmatched) this.fail(texts.unmatched(pattern));
    for (const path of closed) this.fail(texts.closedFolder(path));
    if (scripts.length === 0 && !this.tally.failed) this.tell(texts.noScripts);
  }

  /** Something is wrong that is no finding: the rest goes on, and the exit code tells of it. */
  private fail(sentence: string): void {
    this.tally.failed = true;
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
