/** Finds the scripts that the reader's paths mean. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { glob, isGlob } from '../text/glob.ts';

export interface FoundScript {
  /** The full path. */
  readonly path: string;
  /** As it is shown: from the current folder, with forward slashes. */
  readonly shown: string;
  /** Whether the reader named this very file. */
  readonly named: boolean;
}

export interface Found {
  /** Each once, in the order of what is shown. */
  readonly scripts: readonly FoundScript[];
  /** The paths that lead to nothing. */
  readonly missing: readonly string[];
  /** Patterns that fit no script. */
  readonly unmatched: readonly string[];
  /** Folders that cannot be looked into. */
  readonly closed: readonly string[];
}

const SCRIPT = /\.(?:gesprek|conversation)$/i;

/** Whether a file is a script by the ending of its name. */
export function isScriptName(path: string): boolean {
  return SCRIPT.test(path);
}

/** The scripts of files, folders and patterns, as seen from a folder. */
export function findScripts(paths: readonly string[], from: string): Found {
  const search = new Search(from);
  for (const path of paths) search.add(path);
  return search.result();
}

/** A path as it is shown. */
export function shownPath(path: string, from: string): string {
  return relative(from, path).split(sep).join('/') || '.';
}

class Search {
  private readonly from: string;
  private readonly found = new Map<string, FoundScript>();
  private readonly missing: string[] = [];
  private readonly unmatched: string[] = [];
  private readonly closed = new Set<string>();

  constructor(from: string) {
    this.from = from;
  }

  /** What is there by this very name comes before what it could mean as a pattern. */
  add(path: string): void {
    // A name left empty by mistake is not the current folder.
    if (path === '') {
      this.missing.push(path);
      return;
    }
    const full = resolve(this.from, path);
    const kind = kindOf(full);
    if (kind === 'folder') for (const each of this.walk(full)) this.take(each);
    else if (kind === 'file') this.found.set(full, this.scriptAt(full, true));
    else this.addPattern(path);
  }

  result(): Found {
    const scripts = [...this.found.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
    return { scripts, missing: this.missing, unmatched: this.unmatched, closed: [...this.closed] };
  }

  private addPattern(path: string): void {
    const pattern = sep === '\\' ? path.replaceAll('\\', '/') : path;
    if (!isGlob(pattern)) {
      this.missing.push(path);
      return;
    }
    const names = pattern.split('/');
    const wild = names.findIndex(isGlob);
    const folder = resolve(
      this.from,
      names.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    );
    const fits = glob(names.slice(wild).join('/'));
    let any = false;
    for (const each of this.walk(folder)) {
      if (!fits(shownPath(each, folder))) continue;
      any = true;
      this.take(each);
    }
    if (!any) this.unmatched.push(path);
  }

  private take(full: string): void {
    if (!this.found.has(full)) this.found.set(full, this.scriptAt(full, false));
  }

  private scriptAt(full: string, named: boolean): FoundScript {
    return { path: full, shown: shownPath(full, this.from), named };
  }

  /**
   * The scripts in a folder and in those below it. Folders that begin with a dot and those of packages hold nobody's
   * scripts; a link to a folder is not followed, so that no walk runs in circles or out of the folder.
   */
  private *walk(folder: string): Generator<string> {
    const folders = [folder];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      for (const entry of this.entriesOf(at)) {
        const full = join(at, entry.name);
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') folders.push(full);
        } else if (isScriptName(entry.name) && !entry.name.startsWith('.')) {
          if (entry.isFile() || (entry.isSymbolicLink() && kindOf(full) !== 'folder')) yield full;
        }
      }
    }
  }

  private entriesOf(folder: string) {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (!isMissing(error)) this.closed.add(shownPath(folder, this.from));
      return [];
    }
  }
}

/** What is there; what cannot even be looked at counts as a file, so that reading it tells why. */
function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isMissing(error) ? undefined : 'file';
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
