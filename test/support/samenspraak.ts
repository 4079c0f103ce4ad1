/** Runs the built program in a folder of its own, as a reader would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuiltProgram } from './build-command-line.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder below the playground's. */
  readonly in?: string;
}

/** A folder with files to lint, and the program to lint them with. Its language is English unless told otherwise. */
export class Playground {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'samenspraak-test-')));
  private readonly program: BuiltProgram;

  constructor(program: BuiltProgram, files: Readonly<Record<string, string | Uint8Array>> = {}) {
    this.program = program;
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  run(typed: readonly string[], { input, env, in: below = '.' }: Circumstances = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.program.file, ...typed], {
      cwd: this.path(below),
      input: input ?? '',
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...env },
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
