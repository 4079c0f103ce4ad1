/**
 * Fetches what the tests in a real editor need, once, into a folder of its own: VS Code's own server, as the
 * npm package code-server brings it. The browser is the system's own Chromium.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../../..');
export const cacheFolder = join(projectFolder, '.cache');

const wanted = join(import.meta.dirname, '../harness');
const installed = join(cacheFolder, 'editor');
const stamp = join(installed, 'installed.txt');

/** Where things are once they are installed. */
export const vscodeFolder = join(installed, 'node_modules/code-server/lib/vscode');

/** VS Code's own extensions that no test needs and that need more packages themselves. */
const superfluous = ['copilot', 'git'];

export async function installEditor(): Promise<void> {
  const version = readFileSync(join(wanted, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  console.log('Installing the editor for the tests (once, about 250 MB) …');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(wanted, installed, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: installed,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  // The server looks for its parts beside itself, and its workbench fetches some of them from there.
  symlinkSync(join(installed, 'node_modules'), join(vscodeFolder, 'node_modules'), 'dir');
  for (const name of superfluous) {
    rmSync(join(vscodeFolder, 'extensions', name), { recursive: true, force: true });
  }
  writeFileSync(stamp, version);
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium: `CHROMIUM` where that is set, or the system's own, installed where that can be done. */
export function findChromium(): string {
  const found = [process.env.CHROMIUM ?? '', ...browsers].find(existsSync);
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'The editor tests need Chromium. Install it (on Debian: sudo apt-get install chromium), or set CHROMIUM to the path of a Chrome or Chromium that you have.',
    );
  }
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return browsers[0]!;
}
