/** Reads files that are not open in the editor. What cannot be read is undefined; it never rejects. */
export interface FileReader {
  read(uri: string): Promise<string | undefined>;
  /** The names of what is in a folder, those of folders ending in a slash. */
  list(folder: string): Promise<readonly string[]>;
}

/**
 * The files that scripts and configurations refer to, as last read. Asked for a file it does not know yet, it says
 * so and remembers to fetch it: so that everything which reads files can stay one synchronous function.
 */
export class KnownFiles implements FileReader {
  private readonly texts = new Map<string, string | undefined>();
  private readonly wanted = new Set<string>();
  /** How often each file was forgotten: what was read before that is out of date. */
  private readonly forgotten = new Map<string, number>();
  private readonly reader: FileReader;

  constructor(reader: FileReader) {
    this.reader = reader;
  }

  /** The text of a file as far as it is known: undefined where there is none, or none yet. */
  textOf(uri: string): string | undefined {
    if (!this.texts.has(uri)) this.wanted.add(uri);
    return this.texts.get(uri);
  }

  /** Fetches what was asked for and not known; false where there was nothing to fetch. */
  async fetchWanted(): Promise<boolean> {
    const uris = [...this.wanted];
    this.wanted.clear();
    await Promise.all(uris.map((uri) => this.fetch(uri)));
    return uris.length > 0;
  }

  private async fetch(uri: string): Promise<void> {
    const before = this.forgotten.get(uri);
    const text = await this.reader.read(uri);
    // It changed while it was being read: whoever wants it asks again.
    if (this.forgotten.get(uri) === before) this.texts.set(uri, text);
  }

  /** The file has changed, appeared or gone: it is read anew when it is next asked for. */
  forget(uri: string): void {
    this.texts.delete(uri);
    this.forgotten.set(uri, (this.forgotten.get(uri) ?? 0) + 1);
  }

  /** Reads a file as it is now, without remembering it. */
  read(uri: string): Promise<string | undefined> {
    return this.reader.read(uri);
  }

  list(folder: string): Promise<readonly string[]> {
    return this.reader.list(folder);
  }
}
