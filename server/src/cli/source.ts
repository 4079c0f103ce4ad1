/** Files as bytes on a disk: read without losing a thing, written whole or not at all. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file cannot be taken as a script. */
export type ReadProblem =
  | 'missing'
  | 'forbidden'
  | 'no-file'
  | 'utf16'
  | 'not-utf8'
  | 'binary'
  | 'unreadable';

export type ReadResult = { readonly text: string } | { readonly problem: ReadProblem };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a file. Never throws; a byte order mark is kept. */
export function readSource(path: string): ReadResult {
  try {
    // Reading a pipe or a device could wait for ever.
    if (!statSync(path).isFile()) return { problem: 'no-file' };
    return decode(bytesOf(path));
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What is read is put here and decoded at once: making room for each of many files costs more than reading it. */
let room = Buffer.allocUnsafeSlow(1 << 16);

/** The bytes of a file, until the next one is read. */
function bytesOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      if (length === room.length) room = Buffer.concat([room], 2 * length);
      const count = readSync(file, room, length, room.length - length, null);
      if (count === 0) return room.subarray(0, length);
      length += count;
    }
  } finally {
    closeSync(file);
  }
}

/** The text that these bytes are in UTF-8, to the last byte. */
export function decode(bytes: Uint8Array): ReadResult {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: 'utf16' };
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { problem: 'not-utf8' };
  }
}

function problemOf(error: unknown): ReadProblem {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'forbidden';
    default:
      return 'unreadable';
  }
}

/** Why a file could not be written. */
export type WriteProblem = 'changed' | 'not-writable';

/**
 * Puts a text in the place of another: beside it first, then in its place in one move, so that a power cut leaves
 * the old or the new text. A file that someone else has changed in the meantime is left as it is.
 */
export function replaceSource(path: string, before: string, after: string): WriteProblem | undefined {
  let beside: string | undefined;
  try {
    // A link stays a link: what it points at is written.
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    const now = readSource(target);
    if (!('text' in now) || now.text !== before) return 'changed';
    const { mode } = statSync(target);
    beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    writeFileSync(beside, after, { flag: 'wx', mode, flush: true });
    renameSync(beside, target);
    return undefined;
  } catch {
    if (beside !== undefined) rmSync(beside, { force: true });
    return 'not-writable';
  }
}
