/**
 * The tests in a real editor: `npm run test:editor`. Packs the extension, installs it as a user would, and runs it in
 * VS Code's own server and a headless Chromium. With the names of suites (package, node, browser, workbench) it runs only those.
 */
import { join } from 'node:path';
import { runInBrowser, runInNode } from './support/extension-host.ts';
import { cacheFolder, installEditor } from './support/install.ts';
import { packExtension, testPackage } from './support/package.ts';
import { report, type SuiteResult } from './support/results.ts';
import { installPackage } from './support/vscode-server.ts';
import { testWorkbench } from './workbench.ts';

const suites: Readonly<Record<string, (extension: string) => Promise<SuiteResult>>> = {
  package: testPackage,
  node: runInNode,
  browser: runInBrowser,
  workbench: (extension) => testWorkbench(extension, join(cacheFolder, 'screenshots')),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}: choose from ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

await installEditor();
const extension = installPackage(await packExtension(), join(cacheFolder, 'installed'));
const results: SuiteResult[] = [];
for (const [name, run] of Object.entries(suites)) {
  if (wanted.length === 0 || wanted.includes(name)) results.push(await run(extension));
}
process.exitCode = report(results) ? 0 : 1;
