/**
 * Every test there is: `npm test`. Runs the tests of the parts and then those in a real editor, even where the first fail,
 * and ends with how many passed and failed, added up from what the runners themselves report.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Runner {
  readonly command: readonly string[];
  readonly report: string;
  readonly count: (report: string) => Tally;
}

/** The part of vitest's report that is counted. */
interface PartsReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const project = join(import.meta.dirname, '..');
const reports = join(project, '.cache/reports');
const parts = join(reports, 'parts.json');

const runners: readonly Runner[] = [
  {
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${parts}`,
    ],
    report: parts,
    count: countParts,
  },
  {
    command: ['test/editor/run.ts'],
    report: join(reports, 'editor.json'),
    count: (report) => JSON.parse(report),
  },
];

function countParts(report: string): Tally {
  const { numPassedTests, numFailedTests, testResults }: PartsReport = JSON.parse(report);
  // A file that cannot even be loaded has no test that fails, and counts as one.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Runs the tests of a runner. One that fails without a failed test, or without a report, counts as one that failed. */
function run({ command, report, count }: Runner): Tally {
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, command, { cwd: project, stdio: 'inherit' });
  const counted = read(report, count);
  const silent = status !== 0 && counted.failed === 0;
  return silent ? { ...counted, failed: 1 } : counted;
}

function read(report: string, count: Runner['count']): Tally {
  try {
    return count(readFileSync(report, 'utf8'));
  } catch {
    console.error(`There is no report of these tests: ${report}`);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(reports, { recursive: true });
const tallies = runners.map(run);
const total = (of: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[of], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
