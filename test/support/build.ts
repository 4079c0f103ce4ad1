/** Programs built for the tests from the sources as they are now, so that no test meets a stale one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const endings = {
  server: 'server.cjs',
  'server-browser': 'server-browser.js',
  samenspraak: 'samenspraak.mjs',
};

/** Bundles one program into a folder of its own, which goes when the tests end. Returns the program's path. */
export function buildProgram(name: keyof typeof endings): string {
  const outdir = mkdtempSync(join(tmpdir(), 'samenspraak-build-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', name, '--outdir', outdir], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cannot build ${name}: ${stderr}`);
  return join(outdir, endings[name]);
}
