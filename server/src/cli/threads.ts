/**
 * Linting many files in several threads. The scripts are cut into stretches; each thread takes the next one that
 * nobody has taken. What comes of them is told in the order of the scripts, whoever was first.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Language } from '../locale/language.ts';
import type { Surface } from './command.ts';
import { FileLinter, type FileOptions, type Outcome } from './file-linter.ts';
import type { FoundScript } from './find.ts';
import type { LintOptions } from './lint-run.ts';
import { coloured, plain } from './terminal.ts';
import { texts } from './texts.ts';

const STRETCH = 25;
/** Starting a thread takes as long as linting so many scripts. */
const SCRIPTS_WORTH_A_THREAD = 150;
/** More threads would take more memory than they save time. */
const MOST_THREADS = 4;
/** A thread keeps so many cores busy: compiling and clearing up go on beside it. Measured on two cores. */
const CORES_FOR_A_THREAD = 2;
/**
 * In MiB: what a script needs is soon forgotten again, and what is kept is small. A script so large that this is not
 * enough ends its thread, and is linted by the first one.
 */
const MEMORY = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 100 };

/** What the thread that asked hears. */
interface Listener {
  /** So many scripts are done. */
  progress(done: number): void;
  /** What came of the next stretch, in the order of the scripts. */
  settled(outcome: Outcome): void;
}

/** All that another thread needs to know. */
interface Task {
  readonly scripts: readonly FoundScript[];
  readonly options: FileOptions;
  readonly locale: Language;
  readonly colour: boolean;
  readonly columns: number;
  readonly from: string;
  /** The number of the next stretch that nobody has taken, for all threads. */
  readonly next: Int32Array;
}

interface Settled {
  readonly stretch: number;
  readonly outcome: Outcome;
}

export async function lintInThreads(
  scripts: readonly FoundScript[],
  options: LintOptions,
  surface: Surface,
  from: string,
  listener: Listener,
): Promise<void> {
  const stretches = Math.ceil(scripts.length / STRETCH);
  const outcomes = new InOrder(listener);
  const linter = new FileLinter(options, surface, from);
  const lint = (stretch: number) =>
    outcomes.settle({ stretch, outcome: linter.files(stretchOf(scripts, stretch)) });
  const next = new Int32Array(new SharedArrayBuffer(4));
  const { json, fix, quiet, configuration } = options;
  const task: Task = {
    scripts,
    options: { json, fix, quiet, ...(configuration !== undefined && { configuration }) },
    locale: surface.locale,
    colour: surface.paint === coloured,
    columns: surface.columns,
    from,
    next,
  };
  const others = Array.from({ length: otherThreadsFor(scripts.length, options) }, () =>
    otherThread(task, outcomes),
  );
  await Promise.all(others);
  // All where there are no other threads, and what a thread that broke off left undone.
  for (let stretch = 0; stretch < stretches; stretch++) if (!outcomes.has(stretch)) lint(stretch);
}

/**
 * How many threads lint besides this one, which then only listens: its memory cannot be kept small. Few scripts are
 * linted here; and so are those that are to be fixed, as one may take in what another thread is changing.
 */
function otherThreadsFor(scripts: number, { fix, threads }: LintOptions): number {
  if (fix) return 0;
  if (threads !== undefined) return threads === 1 && scripts < SCRIPTS_WORTH_A_THREAD ? 0 : threads;
  const cores = Math.max(1, Math.floor(availableParallelism() / CORES_FOR_A_THREAD));
  return Math.min(Math.floor(scripts / SCRIPTS_WORTH_A_THREAD), cores, MOST_THREADS);
}

function stretchOf(scripts: readonly FoundScript[], stretch: number): readonly FoundScript[] {
  return scripts.slice(stretch * STRETCH, (stretch + 1) * STRETCH);
}

/** Runs a thread; done when it has ended, well or not. */
function otherThread(task: Task, outcomes: InOrder): Promise<void> {
  return new Promise((done) => {
    // The program is one file: in another thread it begins with `runThread`, see main.ts.
    const thread = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: MEMORY,
    });
    thread.on('message', (settled: Settled) => outcomes.settle(settled));
    thread.on('error', () => {});
    thread.on('exit', () => done());
  });
}

/** What a thread does that `lintInThreads` started. */
export function runThread(): void {
  const { scripts, options, locale, colour, columns, from, next } = workerData as Task;
  const surface = { locale, texts: texts[locale], paint: colour ? coloured : plain, columns };
  const linter = new FileLinter(options, surface, from);
  const stretches = Math.ceil(scripts.length / STRETCH);
  for (let stretch = Atomics.add(next, 0, 1); stretch < stretches; stretch = Atomics.add(next, 0, 1)) {
    const settled: Settled = { stretch, outcome: linter.files(stretchOf(scripts, stretch)) };
    parentPort!.postMessage(settled);
  }
}

/** Whether this is such a thread. */
export const isOtherThread = !isMainThread;

/** Passes outcomes on in the order of the scripts. */
class InOrder {
  private readonly waiting = new Map<number, Outcome>();
  private readonly listener: Listener;
  private passed = 0;

  constructor(listener: Listener) {
    this.listener = listener;
  }

  has(stretch: number): boolean {
    return stretch < this.passed || this.waiting.has(stretch);
  }

  settle({ stretch, outcome }: Settled): void {
    this.waiting.set(stretch, outcome);
    this.listener.progress((this.passed + this.waiting.size) * STRETCH);
    for (let next = this.waiting.get(this.passed); next !== undefined; next = this.waiting.get(this.passed)) {
      this.waiting.delete(this.passed++);
      this.listener.settled(next);
    }
  }
}
