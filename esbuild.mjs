/**
 * Bundles the programs of the project, one file each: `node esbuild.mjs [names…] [--outdir folder] [--watch]`.
 * Without names it makes them all; they go into dist/ unless told otherwise.
 */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { outdir: { type: 'string', default: 'dist' }, watch: { type: 'boolean', default: false } },
});
const { outdir, watch: watching } = values;

const shared = {
  bundle: true,
  minify: !watching,
  sourcemap: watching ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  // Langium reaches for chevrotain's and vscode-jsonrpc's ES modules where they have them.
  mainFields: ['module', 'main'],
};

const forNode = { ...shared, platform: 'node', target: 'node20' };
const forBrowser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

const programs = [
  {
    ...forNode,
    entryPoints: { samenspraak: 'server/src/cli/main.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  },
  {
    ...forNode,
    entryPoints: { server: 'server/src/lsp/main-node.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...forNode,
    entryPoints: { client: 'client/src/extension-node.ts' },
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
  { ...forBrowser, entryPoints: { 'server-browser': 'server/src/lsp/main-browser.ts' }, format: 'iife' },
  {
    ...forBrowser,
    entryPoints: { 'client-browser': 'client/src/extension-browser.ts' },
    format: 'cjs',
    external: ['vscode'],
    // An editor takes a .js of this package for an ES module, which it cannot load in a browser.
    outExtension: { '.js': '.cjs' },
  },
];

for (const program of programs) {
  const [name] = Object.keys(program.entryPoints);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const build = await context({ ...program, outdir });
  if (watching) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
    if (name === 'samenspraak') await chmod(join(outdir, 'samenspraak.mjs'), 0o755);
  }
}

if (watching) console.log('watching');
