import { URI } from 'vscode-uri';
import type { FileSettings, LocatedFault } from '../config/resolve.ts';
import type { Finding } from '../lint/lint.ts';
import type { Surface } from './command.ts';
import { type FoundScript, isScriptName, shownPath } from './find.ts';
import { type Checked, fixed, isFixable } from './fix.ts';
import type { Reporter } from './report.ts';
import { JsonReporter } from './report-json.ts';
import { TextReporter } from './report-text.ts';
import { readSource, replaceSource } from './source.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';
import { Workspace } from './workspace.ts';

/** The part of a surface that files need: another thread can have it too. */
type FileSurface = Omit<Surface, 'write' | 'tell'>;

/** How files are linted and shown. */
export interface FileOptions {
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  /** The path of the one configuration for all files. */
  readonly configuration?: string;
}

/** What is told to the side, not as a result; `failed` where something is wrong besides what was found. */
export interface Aside {
  readonly sentence: string;
  readonly failed: boolean;
}

/** What came of some files: plain data, as it may come from another thread. */
export interface Outcome {
  /** The report on each file of which there is one, in order. */
  readonly reports: readonly string[];
  readonly asides: readonly Aside[];
  readonly tally: Tally;
}

/** The reporter that the reader asked for. */
export function reporterFor(
  { json }: FileOptions,
  surface: Pick<Surface, 'locale' | 'paint' | 'columns'>,
): Reporter {
  return json ? new JsonReporter(surface.locale) : new TextReporter(surface);
}

/** Lints files one at a time, so that memory does not grow with their number. */
export class FileLinter {
  private readonly options: FileOptions;
  private readonly surface: FileSurface;
  private readonly from: string;
  private readonly reporter: Reporter;
  private readonly workspace: Workspace;
  private reports: string[] = [];
  private asides: Aside[] = [];
  private tally = emptyTally();

  constructor(
    options: FileOptions,
    surface: FileSurface,
    from: string,
    reporter: Reporter = reporterFor(options, surface),
  ) {
    this.options = options;
    this.surface = surface;
    this.from = from;
    this.reporter = reporter;
    this.workspace = new Workspace(options.configuration, (path, problem) =>
      this.fail(surface.texts.unreadable(shownPath(path, from), problem)),
    );
  }

  /** Lints scripts on the disk. */
  files(scripts: readonly FoundScript[]): Outcome {
    for (const script of scripts) this.file(script);
    return this.outcome();
  }

  /** Lints a text as if it stood at this path. Its fixed text is undefined where linting failed. */
  text(text: string, path: string, shown: string): Outcome & { readonly fixed: string | undefined } {
    const checked = this.check(text, path, shown, this.settingsFor(path));
    if (checked !== undefined) this.report(checked, shown);
    return { ...this.outcome(), fixed: checked?.text };
  }

  private outcome(): Outcome {
    const { reports, asides, tally } = this;
    this.reports = [];
    this.asides = [];
    this.tally = emptyTally();
    return { reports, asides, tally };
  }

  private file(script: FoundScript): void {
    const { texts } = this.surface;
    const settings = this.settingsFor(script.path);
    if (settings.ignored && !script.named) {
      this.tally.left++;
      return;
    }
    if (!isScriptName(script.path))
      this.asides.push({ sentence: texts.notAScript(script.shown), failed: false });
    const source = readSource(script.path);
    if ('problem' in source) {
      this.fail(texts.unreadable(script.shown, source.problem));
      return;
    }
    const checked = this.check(source.text, script.path, script.shown, settings);
    if (checked === undefined) return;
    if (checked.text === source.text) this.report(checked, script.shown);
    else this.replace(script, source.text, checked, settings);
  }

  /** Writes the fixed text; where that fails, what was found in the text that is there. */
  private replace(script: FoundScript, before: string, checked: Checked, { settings }: FileSettings): void {
    const problem = replaceSource(script.path, before, checked.text);
    if (problem !== undefined) {
      this.fail(this.surface.texts.notWritten(script.shown, problem));
      const findings = this.workspace.findingsIn(before, script.path, settings);
      this.report({ text: before, findings }, script.shown);
      return;
    }
    this.tally.changed++;
    this.workspace.forget(script.path);
    this.report(checked, script.shown);
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

  private report({ text, findings }: Checked, path: string): void {
    const shown: readonly Finding[] = this.options.quiet
      ? findings.filter(({ severity }) => severity === 'error')
      : findings;
    tallied(this.tally, findings, shown);
    const report = this.reporter.file({ path, text, findings: shown });
    if (report !== '') this.reports.push(report);
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

  private fail(sentence: string): void {
    this.asides.push({ sentence, failed: true });
  }
}
