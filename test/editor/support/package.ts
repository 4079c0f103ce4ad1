/** The package that users install: how it is made, and what is in it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../suite/testing.ts';
import { projectFolder } from './install.ts';
import { type SuiteResult, timed } from './results.ts';

interface Manifest {
  readonly version: string;
  readonly [key: string]: unknown;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Builds and packs the extension by the project's own command. Returns the .vsix. */
export async function packExtension(): Promise<string> {
  const { version }: Manifest = readJson(join(projectFolder, 'package.json'));
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(projectFolder, `samenspraak-${version}.vsix`);
}

/** What a package may hold: programs, pages, looks, and the papers that go with it. */
const belongs = [
  /^dist\/(?:client\.cjs|client-browser\.cjs|server\.cjs|server-browser\.js|samenspraak\.mjs)$/,
  /^docs\/.+\.(?:md|png|svg)$/,
  /^syntaxes\/[\w.-]+\.(?:json|svg|png)$/,
  /^server\/samenspraak\.schema\.json$/,
  /^(?:package\.json|package\.nls(?:\.nl)?\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest)$/,
];

/** The largest package that is still a quick download, in bytes. */
const sizeLimit = 8_000_000;

export async function testPackage(extension: string): Promise<SuiteResult> {
  console.log('\nthe package');
  const files = listFiles(extension);
  const manifest: Manifest = readJson(join(extension, 'package.json'));
  const tests: Result[] = [
    await timed('holds what belongs in it and nothing else', () => {
      assert.deepEqual(
        files.filter((file) => !belongs.some((pattern) => pattern.test(file))),
        [],
      );
      for (const pattern of belongs) {
        assert.ok(
          files.some((file) => pattern.test(file)),
          `nothing like ${pattern}`,
        );
      }
    }),
    await timed(`is at most ${sizeLimit / 1_000_000} MB, unpacked`, () => {
      const size = files.reduce((sum, file) => sum + statSync(join(extension, file)).size, 0);
      assert.ok(size <= sizeLimit, `${size} bytes`);
    }),
    await timed('has every text of the manifest in Dutch and in English', () => {
      const english = readJson(join(extension, 'package.nls.json'));
      const dutch = readJson(join(extension, 'package.nls.nl.json'));
      const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]!);
      assert.deepEqual(Object.keys(dutch).sort(), Object.keys(english).sort());
      assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    }),
    await timed('needs no other package when it runs', () => {
      assert.equal(manifest.dependencies, undefined);
      assert.ok(!existsSync(join(extension, 'node_modules')));
    }),
  ];
  return { suite: 'package', tests };
}

/** The files of a folder and all below it, as paths with `/`. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
