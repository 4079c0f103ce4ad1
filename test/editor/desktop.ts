/**
 * The tests of the extension host in VS Code as it is installed on a computer: `npm run test:editor:desktop`. Downloads that
 * VS Code, and needs a screen (on a Linux without one: xvfb-run).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleTests, workspaceFolder } from './support/extension-host.ts';
import { cacheFolder, projectFolder } from './support/install.ts';
import { print, report, resultIn } from './support/results.ts';

const scratch = mkdtempSync(join(tmpdir(), 'samenspraak-desktop-'));
const results = join(scratch, 'results.txt');
cpSync(workspaceFolder, join(scratch, 'workspace'), { recursive: true });
try {
  await runTests({
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: await bundleTests('node'),
    launchArgs: [join(scratch, 'workspace'), '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: { SAMENSPRAAK_RESULTS: results },
  }).catch((error: unknown) => console.error(String(error)));
  const lines = readFileSync(results, 'utf8').split('\n');
  const tests = lines.flatMap((line) => resultIn(line) ?? []);
  tests.forEach(print);
  const wellEnough = report([{ suite: 'desktop', tests }], join(cacheFolder, 'reports/editor-desktop.json'));
  process.exitCode = wellEnough ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
