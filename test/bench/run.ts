/**
 * `npm run bench`: how fast Samenspraak is, as ratios against a floor measured in the same run.
 *
 * Command line: the whole program, cold, over 2,000 files of 60 turns, against a program that reads the same files
 * and splits them into lines. Editor: from one typed character to its findings, through the server over stdio,
 * against one plain scan of the same text.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Editor } from '../support/editor.ts';
import { generateScript } from './generate.ts';

const FILES = 2000;
const TURNS_PER_FILE = 60;
const RUNS = 5;
const KEYSTROKES = { short: 200, long: 80 };
const WARM_UP = { short: 150, long: 60 };
/** A script of so many turns is linted a little at a time. */
const LONG = 800;
/** In milliseconds: after so long a silence nothing more comes. */
const QUIET = 300;
const root = join(import.meta.dirname, '../..');

interface Measured {
  /** Wall time in milliseconds. */
  readonly wall: number;
  /** The most memory it held, in MiB. */
  readonly memory: number;
}

/** Runs a program once and watches its memory. Linux only: reads /proc. */
function measure(args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, peakMemory(child.pid!));
    }, 10);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ wall: performance.now() - start, memory });
    });
  });
}

function peakMemory(pid: number): number {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(peak?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function best(args: readonly string[]): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(args));
  return {
    wall: Math.min(...runs.map((each) => each.wall)),
    memory: Math.max(...runs.map((each) => each.memory)),
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

const rows: string[][] = [];
function report(what: string, value: string, target: string, holds: boolean): void {
  rows.push([what, value, target, holds ? 'yes' : 'NO']);
}

async function commandLine(folder: string): Promise<void> {
  const files = join(folder, 'files');
  mkdirSync(files);
  for (let index = 0; index < FILES; index++)
    writeFileSync(join(files, `script-${index}.gesprek`), generateScript(TURNS_PER_FILE, index));
  const floor = await best([join(import.meta.dirname, 'floor.mjs'), files]);
  const lint = await best([join(root, 'dist/samenspraak.mjs'), 'lint', '--format', 'json', files]);
  const ratio = lint.wall / floor.wall;
  report('floor: read and split 2,000 files', `${floor.wall.toFixed(0)} ms`, '', true);
  report('lint 2,000 files of 60 turns', `${lint.wall.toFixed(0)} ms`, '', true);
  report('  in multiples of the floor', ratio.toFixed(1), '<= 12', ratio <= 12);
  report('  memory', `${lint.memory.toFixed(0)} MiB`, '< 300 MiB', lint.memory < 300);
}

async function typing(turns: number, target: number): Promise<void> {
  const text = generateScript(turns, 1);
  const uri = 'untitled:bench.gesprek';
  const editor = new Editor(join(root, 'dist/server.cjs'));
  await editor.initialize({ locale: 'nl' });
  await editor.open(uri, text);
  await editor.findings(uri);
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index > lines.length / 2 && each.startsWith('Anna:'));
  const length = turns < LONG ? 'short' : 'long';
  const first: number[] = [];
  const all: number[] = [];
  for (let stroke = 0; stroke < WARM_UP[length] + KEYSTROKES[length]; stroke++) {
    const place = { line, character: lines[line]!.length + stroke };
    // An editor keeps what it shows and no more; clearing up what was shown before is no part of an answer.
    editor.published.delete(uri);
    const start = performance.now();
    const version = await editor.change(uri, 'abcde '[stroke % 6]!, { start: place, end: place });
    await editor.findings(uri, (newest) => newest.version === version);
    const firstAnswer = performance.now() - start;
    // A long script is linted a little at a time: the first answer holds what was found by then, the last one all.
    const last = length === 'short' ? firstAnswer : await lastAnswer(editor, uri, start);
    if (stroke < WARM_UP[length]) continue;
    first.push(firstAnswer);
    all.push(last);
  }
  await editor.stop();
  const p95 = percentile(first, 0.95);
  const p95OfAll = percentile(all, 0.95);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  report(`typing in ${turns} turns, first answer: p50`, ms(percentile(first, 0.5)), '', true);
  report(`typing in ${turns} turns, first answer: p95`, ms(p95), `< ${target} ms`, p95 < target);
  report(`typing in ${turns} turns, all findings: p50`, ms(percentile(all, 0.5)), '', true);
  report(`typing in ${turns} turns, all findings: p95`, ms(p95OfAll), `< ${target} ms`, p95OfAll < target);
  report('  in multiples of a plain scan', (p95OfAll / scanTime(text)).toFixed(0), '', true);
}

/** When the last of the answers to a keystroke came, in milliseconds from `start`. */
async function lastAnswer(editor: Editor, uri: string, start: number): Promise<number> {
  let last = performance.now();
  for (let count = editor.published.get(uri)!.length; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (editor.published.get(uri)!.length > count) {
      count = editor.published.get(uri)!.length;
      last = performance.now();
    }
    if (performance.now() - last > QUIET) return last - start;
  }
}

/** The floor in an editor: looking at every character of the text once, in milliseconds. */
function scanTime(text: string): number {
  let lines = 0;
  const times: number[] = [];
  for (let run = 0; run < 50; run++) {
    const start = performance.now();
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
    times.push(performance.now() - start);
  }
  if (lines === 0) throw new Error('the text has no lines');
  return percentile(times, 0.5);
}

const build = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'samenspraak-bench-'));
try {
  await commandLine(folder);
  await typing(200, 8);
  await typing(5000, 60);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
