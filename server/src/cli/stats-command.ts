import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { type ScriptStatistics, statisticsOf } from '../statistics/script.ts';
import { readArguments } from './arguments.ts';
import { type Command, type ExitCode, everywhere, refuse, type Surface, wordsOf } from './command.ts';
import { type FoundScript, findScripts, isScriptName, shownPath } from './find.ts';
import { Progress } from './progress.ts';
import { readSource } from './source.ts';
import { csvOf } from './stats-csv.ts';
import { jsonOf } from './stats-json.ts';
import { tableOf } from './stats-table.ts';
import { Workspace } from './workspace.ts';

const FORMATS = ['table', 'json', 'csv'];

/** The statistics of a script, with its path as it is shown. */
export interface CountedScript extends ScriptStatistics {
  readonly file: string;
}

export const statsCommand: Command = {
  name: 'stats',
  help: (texts) => texts.helpStats,
  run(typed, surface) {
    const { texts } = surface;
    const read = readArguments(typed, { ...everywhere, config: 'value', format: 'value' });
    const misused = (...sentences: string[]) => refuse(surface, 'samenspraak stats', ...sentences);
    if ('misuse' in read) return misused(wordsOf(read.misuse, texts));
    const format = read.options.format ?? 'table';
    if (!FORMATS.includes(format)) return misused(texts.badChoice('--format', format, FORMATS));
    const { config } = read.options;
    const configuration = config === undefined ? undefined : resolve(config);
    if (configuration !== undefined) {
      const source = readSource(configuration);
      if ('problem' in source) {
        surface.tell(texts.unreadable(shownPath(configuration, process.cwd()), source.problem));
        return 2;
      }
    }
    const run = new StatsRun(surface, configuration);
    const scripts = run.count(read.words.length === 0 ? ['.'] : read.words);
    if (format === 'json') surface.write(jsonOf(scripts));
    else if (format === 'csv') surface.write(csvOf(scripts));
    else if (scripts.length > 0) surface.write(tableOf(scripts, surface));
    return run.exitCode;
  },
};

/** One run of `samenspraak stats`: of each script the counts are kept, and not its text. */
class StatsRun {
  exitCode: ExitCode = 0;
  private readonly surface: Surface;
  private readonly progress: Progress;
  private readonly workspace: Workspace;
  private readonly from = process.cwd();
  private readonly told = new Set<string>();

  constructor(surface: Surface, configuration: string | undefined) {
    this.surface = surface;
    this.progress = new Progress(process.stderr, surface.texts);
    this.workspace = new Workspace(configuration, (path, problem) =>
      this.fail(surface.texts.unreadable(shownPath(path, this.from), problem)),
    );
  }

  /** The scripts that these paths mean, counted. */
  count(paths: readonly string[]): CountedScript[] {
    const { texts } = this.surface;
    const { scripts, missing, unmatched, closed } = findScripts(paths, this.from);
    for (const path of missing) this.fail(texts.missingPath(path));
    for (const pattern of unmatched) this.fail(texts.unmatched(pattern));
    for (const path of closed) this.fail(texts.closedFolder(path));
    if (scripts.length === 0 && this.exitCode === 0) this.tell(texts.noScripts);
    const wanted = scripts.filter((script) => this.isWanted(script));
    if (scripts.length > 0 && wanted.length === 0) this.tell(texts.allIgnored);
    const counted = wanted.flatMap((script, done) => {
      this.progress.at(done, wanted.length);
      return this.countScript(script);
    });
    this.progress.clear();
    return counted;
  }

  private isWanted({ path, named }: FoundScript): boolean {
    const { texts, locale } = this.surface;
    const { ignored, faults } = this.workspace.settingsFor(path);
    for (const { uri, place, message } of faults) {
      const shown = shownPath(URI.parse(uri).fsPath, this.from);
      this.fail(`${shown}:${place.line}:${place.column} ${texts.fault}: ${message[locale]}`);
    }
    return named || !ignored;
  }

  private countScript({ path, shown: file }: FoundScript): CountedScript[] {
    const { texts } = this.surface;
    if (!isScriptName(path)) this.tell(texts.countedAnyway(file));
    const source = readSource(path);
    if ('problem' in source) {
      this.fail(texts.unreadable(file, source.problem));
      return [];
    }
    try {
      return [{ file, ...statisticsOf(this.workspace.read(source.text, path)) }];
    } catch (error) {
      this.fail(texts.notCounted(file, String(error)));
      return [];
    }
  }

  /** Something is wrong: the rest goes on, and the exit code tells of it. */
  private fail(sentence: string): void {
    this.exitCode = 2;
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
