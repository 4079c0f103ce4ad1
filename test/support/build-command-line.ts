/** Builds the command line from its source as it stands now, so that no test ever runs an old one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '../..');

export interface BuiltProgram {
  /** The path of the program. */
  readonly file: string;
  /** The folder that holds `dist`, and beside it whatever a test puts there. */
  readonly folder: string;
  remove(): void;
}

/** Builds the program as it is shipped, into a `dist` of its own. */
export function buildCommandLine(): BuiltProgram {
  const program = emptyProgram();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['esbuild.mjs', 'samenspraak', '--outdir', join(program.folder, 'dist')],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`cannot build the command line: ${stderr}`);
  return program;
}

/** Builds the program with the rules of a module besides its own: rules of which a test knows what they find. */
export async function buildCommandLineWith(rulesModule: string): Promise<BuiltProgram> {
  const program = emptyProgram();
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: program.file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    plugins: [withRules(rulesModule)],
  });
  return program;
}

function emptyProgram(): BuiltProgram {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samenspraak-command-line-')));
  return {
    file: join(folder, 'dist/samenspraak.mjs'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Adds rules to the list of all rules. */
function withRules(module: string): Plugin {
  return {
    name: 'extra rules',
    setup({ onLoad }) {
      onLoad({ filter: /all\.generated\.ts$/ }, ({ path }) => ({
        loader: 'ts',
        contents: `import extraRules from ${JSON.stringify(module)};\n${readFileSync(path, 'utf8').replace('= [', '= [...extraRules,')}`,
      }));
    },
  };
}
