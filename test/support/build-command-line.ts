/** Builds the command line from its source as it stands now, so that no test ever runs an old one. */
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

/** Bundles the program into a folder of its own, as `npm run build` does; `extraRules` is a module with more rules. */
export async function buildCommandLine(extraRules?: string): Promise<BuiltProgram> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samenspraak-build-')));
  await build({
    absWorkingDir: root,
    entryPoints: { samenspraak: 'server/src/cli/main.ts' },
    outdir: join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    plugins: extraRules === undefined ? [] : [withRules(extraRules)],
  });
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
