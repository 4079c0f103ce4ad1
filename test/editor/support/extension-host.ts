/** Runs the tests of `suite/` inside an extension host of VS Code: one that is a program, or a web worker. */
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Result } from '../suite/testing.ts';
import { startFront } from './front.ts';
import { cacheFolder } from './install.ts';
import { openPage } from './page.ts';
import { print, resultIn, type SuiteResult } from './results.ts';
import { startServer } from './vscode-server.ts';

export const workspaceFolder = join(import.meta.dirname, '../workspace');

/** How long all tests of a host may take together, in milliseconds. */
const patience = Number(process.env.EDITOR_TEST_PATIENCE ?? 240_000);

/** What the workbench says on every start. */
const usualWords =
  /^(?:Ignoring fetching|Creating a socket|Resolv(?:ing|ed) connection token|\[reconnection-grace-time\]|\[AgentHost|\[AccountPolicyGate\]|\[Service Worker\]|Updating additional builtin|Loading development extension)/;

export type Host = 'node' | 'browser';

/** A .js of this package would be taken for an ES module. */
const testsName = 'tests.cjs';

/** Bundles the tests for a host. Returns the file. */
export async function bundleTests(host: Host): Promise<string> {
  const outfile = join(cacheFolder, 'editor-suite', host, testsName);
  await build({
    entryPoints: [join(import.meta.dirname, `../suite/main-${host}.ts`)],
    bundle: true,
    platform: host,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    outfile,
  });
  return outfile;
}

/** Runs the tests where the extension is a program beside VS Code's own server. */
export async function runInNode(extension: string): Promise<SuiteResult> {
  const tests = await bundleTests('node');
  const server = await startServer({ workspace: workspaceFolder, acceptsTests: true });
  try {
    return await runAt(
      'extension host: a program',
      server.address([
        ['extensionDevelopmentPath', server.remote(extension)],
        ['extensionTestsPath', server.remote(tests)],
      ]),
    );
  } finally {
    await server.stop();
  }
}

/** Runs the tests where the extension and its server are web workers, loaded over http. */
export async function runInBrowser(extension: string): Promise<SuiteResult> {
  const tests = await bundleTests('browser');
  const server = await startServer({ workspace: workspaceFolder, acceptsTests: true });
  const front = await startFront({
    behind: server.port,
    // The tests run in the host of the extension that their address lies in.
    folders: { 'extension/tests': dirname(tests), extension },
    extension: '/extension',
    tests: `/extension/tests/${testsName}`,
  });
  try {
    const folder = encodeURIComponent(server.workspace);
    return await runAt('extension host: a web worker', `http://127.0.0.1:${front.port}/?folder=${folder}`);
  } finally {
    front.stop();
    await server.stop();
  }
}

async function runAt(suite: string, address: string): Promise<SuiteResult> {
  console.log(`\n${suite}`);
  const { page, close } = await openPage();
  const tests: Result[] = [];
  const said: string[] = [];
  const start = Date.now();
  try {
    const code = await new Promise<number | string>((resolve, reject) => {
      setTimeout(() => resolve(`not done in ${patience / 1000} s`), patience).unref();
      const hear = (_type: string, words: readonly unknown[]) => {
        const result = resultIn(String(words[0]));
        if (result === undefined) said.push(...words.map(String).filter((word) => !usualWords.test(word)));
        else {
          tests.push(result);
          print(result);
        }
      };
      // The workbench calls these two by name, because it was started with tests.
      page
        .exposeFunction('codeAutomationLog', hear)
        .then(() => page.exposeFunction('codeAutomationExit', resolve))
        .then(() => page.goto(address))
        .catch(reject);
    });
    // An ending that no test accounts for is a failure of its own.
    if (code !== 0 && !tests.some(({ failure }) => failure)) {
      const last = said.slice(0, 20).join('\n');
      const failure = `the extension host ended with ${code}\n${last}`;
      const result = { name: 'the tests run to their end', milliseconds: Date.now() - start, failure };
      tests.push(result);
      print(result);
    }
    if (process.env.EDITOR_TEST_LOG) console.log(said.join('\n'));
    return { suite, tests };
  } finally {
    await close();
  }
}
