/** A runner of a few lines, because these tests run inside an editor: in a program of its own, or in a web worker. */

/** What became of one test. The line that the editor's log carries it on is this, after `resultMark`. */
export interface Result {
  readonly name: string;
  readonly milliseconds: number;
  /** Why it failed; absent where it passed. */
  readonly failure?: string;
}

export const resultMark = '#samenspraak-test ';

type Test = readonly [name: string, run: () => Promise<void>];

const tests: Test[] = [];

export function test(name: string, run: () => Promise<void>): void {
  tests.push([name, run]);
}

/** Runs all tests in their order, and rejects where one failed. */
export async function runTests(report: (line: string) => void): Promise<void> {
  let failed = 0;
  for (const [name, run] of tests) {
    const start = Date.now();
    const failure = await failureOf(run);
    if (failure !== undefined) failed += 1;
    const result: Result = { name, milliseconds: Date.now() - start, ...(failure && { failure }) };
    report(resultMark + JSON.stringify(result));
  }
  if (tests.length === 0) throw new Error('there are no tests');
  if (failed > 0) throw new Error(`${failed} of ${tests.length} failed`);
}

async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return (error instanceof Error && error.stack) || String(error);
  }
}

export function ensure(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

export function ensureEqual(found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  ensure(left === right, `expected ${right}, found ${left}`);
}

export function ensureMatch(found: string, expected: RegExp): void {
  ensure(expected.test(found), `expected ${expected}, found ${JSON.stringify(found)}`);
}

/** The first answer that is there. Asks again and again, and gives up with what was hoped for. */
export async function eventually<Answer>(
  hope: string,
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  patience = 20_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${patience / 1000} s in vain for: ${hope}`);
}
