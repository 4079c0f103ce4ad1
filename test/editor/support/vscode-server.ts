/** Starts VS Code's own server on a copy of a workspace, with settings and extensions of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vscodeFolder } from './install.ts';

export interface ServerWishes {
  /** The folder that is copied and opened. */
  readonly workspace: string;
  /** An unpacked extension that counts as installed. */
  readonly extension?: string;
  /** User settings on top of the usual ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the workbench accepts an extension and tests from its address. Then it shows no notifications. */
  readonly acceptsTests?: boolean;
  /** Whether the workspace is trusted, as one's own folders are. */
  readonly trusted?: boolean;
}

export interface RunningServer {
  readonly port: number;
  /** The copy of the workspace. */
  readonly workspace: string;
  /** The address at which the workbench knows a file of this machine. */
  readonly remote: (path: string) => string;
  /** The address of the workbench, with what it is to do. */
  readonly address: (payload: readonly (readonly [string, string])[]) => string;
  readonly stop: () => Promise<void>;
}

/** A quiet editor that asks nobody anything. */
const usualSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
};

const program = join(vscodeFolder, 'out/server-main.js');

/** No gallery of extensions: nothing is asked over the network. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return { ...env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** Unpacks a .vsix as VS Code does when it is installed. Returns the folder of the extension. */
export function installPackage(vsix: string, target: string): string {
  rmSync(target, { recursive: true, force: true });
  const folders = ['--extensions-dir', join(target, 'extensions'), '--server-data-dir', join(target, 'data')];
  execFileSync(process.execPath, [program, '--install-extension', vsix, ...folders], {
    env: environment(),
    stdio: 'pipe',
  });
  const name = readdirSync(join(target, 'extensions')).find((entry) => entry.startsWith('samenspraak.'));
  if (name === undefined) throw new Error(`${vsix} was not installed`);
  return join(target, 'extensions', name);
}

export async function startServer(wishes: ServerWishes): Promise<RunningServer> {
  const scratch = mkdtempSync(join(tmpdir(), 'samenspraak-editor-'));
  const extensions = join(scratch, 'extensions');
  const data = join(scratch, 'data');
  const workspace = join(scratch, 'workspace');
  cpSync(wishes.workspace, workspace, { recursive: true });
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(
    join(data, 'data/User/settings.json'),
    JSON.stringify({ ...usualSettings, ...wishes.settings }),
  );
  if (wishes.extension) cpSync(join(wishes.extension, '..'), extensions, { recursive: true });

  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      program,
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--extensions-dir', extensions, '--server-data-dir', data],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(wishes.trusted === false ? [] : ['--disable-workspace-trust']),
      ...(wishes.acceptsTests ? ['--enable-smoke-test-driver'] : []),
    ],
    // A group of its own, so that the extension hosts and language servers end with it.
    { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const stop = async () => {
    await end(server);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilListening(server);
  } catch (error) {
    await stop();
    throw error;
  }
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  return {
    port,
    workspace,
    remote,
    address: (payload) =>
      `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address!.port : 0));
    });
  });
}

function untilListening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data;
      if (said.includes('Extension host agent listening on')) resolve();
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the editor's server ended with code ${code}\n${said}`)));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    signal(server, 'SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
  }
  signal(server, 'SIGKILL');
}

function signal(server: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-server.pid!, name);
  } catch {
    // The group has ended already.
  }
}
