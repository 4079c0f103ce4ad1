/** A long run divided over the processor's cores: each share of the scripts is linted in a thread of its own. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Surface, surfaceOf } from './command.ts';
import type { FoundScript } from './find.ts';
import { type LintOptions, LintRun } from './lint-run.ts';
import type { Counts } from './tally.ts';
import { coloured, plain } from './terminal.ts';

/** What a thread has found in its share. */
export interface ShareDone {
  /** What there is to say of each script, in order. */
  readonly rendered: readonly string[];
  readonly counts: Counts;
  /** What it had to say besides. */
  readonly told: readonly string[];
}

interface Task {
  readonly scripts: readonly FoundScript[];
  readonly options: LintOptions;
  readonly locale: Surface['locale'];
  readonly colour: boolean;
  readonly columns: number;
}

/** A thread costs about as much as linting so many scripts. */
const LEAST_FOR_A_SHARE = 150;
/** Most of what is made for a script is rubbish a moment later: room for it saves much tidying. In MiB. */
const YOUNG_GENERATION = 16;

/** The scripts in neighbouring shares of the same size, one a core. */
export function sharesOf(scripts: readonly FoundScript[]): readonly (readonly FoundScript[])[] {
  const most = canStartThreads() ? Math.floor(scripts.length / LEAST_FOR_A_SHARE) : 1;
  const count = Math.max(1, Math.min(availableParallelism(), most));
  const size = Math.ceil(scripts.length / count);
  return Array.from({ length: count }, (_, index) => scripts.slice(index * size, (index + 1) * size));
}

/** Only the bundled program can be started again as a thread. */
function canStartThreads(): boolean {
  return isMainThread && import.meta.url.endsWith('.mjs');
}

/** Lints a share in another thread; undefined where that breaks off. */
export function lintElsewhere(
  scripts: readonly FoundScript[],
  options: LintOptions,
  { locale, paint, columns }: Surface,
): Promise<ShareDone | undefined> {
  const task: Task = { scripts, options, locale, columns, colour: paint('bold', 'x') !== 'x' };
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}

/** What a thread does that was started for a share. */
export function doShare(): void {
  const { scripts, options, locale, colour, columns } = workerData as Task;
  const told: string[] = [];
  const surface: Surface = {
    ...surfaceOf(locale),
    paint: colour ? coloured : plain,
    columns,
    tell: (sentence) => void told.push(sentence),
  };
  const done: ShareDone = { ...new LintRun(options, surface).share(scripts), told };
  parentPort!.postMessage(done);
}
