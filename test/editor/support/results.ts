import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Result, resultMark } from '../suite/testing.ts';
import { cacheFolder } from './install.ts';

/** What became of a suite: its tests, and what kept it from running to its end. */
export interface SuiteResult {
  readonly suite: string;
  readonly tests: readonly Result[];
}

/** Where the figures of the last run are, for `npm test` to add up. */
export const reportFile = join(cacheFolder, 'reports/editor.json');

/** A result that a line of an editor's log carries, undefined where it carries none. */
export function resultIn(line: string): Result | undefined {
  return line.startsWith(resultMark) ? JSON.parse(line.slice(resultMark.length)) : undefined;
}

export function print({ name, milliseconds, failure }: Result): void {
  console.log(`  ${failure === undefined ? '✓' : '✗'} ${name} (${milliseconds} ms)`);
  if (failure !== undefined) console.log(failure.replace(/^/gm, '      '));
}

export async function timed(name: string, run: () => Promise<void> | void): Promise<Result> {
  const start = Date.now();
  const failure = await failureOf(run);
  const result: Result = { name, milliseconds: Date.now() - start, ...(failure && { failure }) };
  print(result);
  return result;
}

async function failureOf(run: () => Promise<void> | void): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return (error instanceof Error && error.stack) || String(error);
  }
}

/** Writes the figures of a run, and returns whether all is well. */
export function report(suites: readonly SuiteResult[], file = reportFile): boolean {
  const tests = suites.flatMap((suite) => suite.tests);
  const failed = tests.filter(({ failure }) => failure !== undefined).length;
  const passed = tests.length - failed;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ passed, failed, suites }, null, 2)}\n`);
  console.log(`\nEditor tests: ${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
