import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Configurations, type FileSettings } from '../config/resolve.ts';
import { documentOf, type Library, type ScriptDocument } from '../features/document.ts';
import { Linting } from '../lint/lint.ts';
import { resolveAddress, sameAddress } from '../reading/address.ts';
import type { Declarations } from '../reading/declarations.ts';
import { readDeclared, type Surroundings } from '../reading/read.ts';
import { Recollection } from '../reading/recollection.ts';
import { followTyping, watchTyped } from '../reading/typing.ts';
import type { Change } from '../text/change.ts';
import type { KnownFiles } from './files.ts';
import { scriptsBelow } from './folders.ts';
import { changeSince } from './open-texts.ts';

/** A quick look before a script is read whole: without this word it takes in no other. */
const MAY_TAKE_IN = /\b(?:gebruik|use)\b/i;

/** One version of an open script: it is read, and linted as far as somebody asked. */
export interface Analysis {
  readonly version: number;
  readonly document: ScriptDocument;
  readonly settings: FileSettings;
  /** The configurations that the settings are from. */
  readonly configurations: Configurations;
  /** Undefined where the settings leave the script alone. */
  readonly linting: Linting | undefined;
  /** The files it was read with, itself left out. */
  readonly uses: ReadonlySet<string>;
}

/** The scripts that are open in the editor. */
export interface OpenTexts {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

/**
 * Reads and lints open scripts, each version once. Everything is computed from the newest text when it is asked
 * for, so it makes no difference in which order an editor sends its requests.
 */
export class Scripts implements Library {
  private readonly open: OpenTexts;
  private readonly files: KnownFiles;
  private readonly analyses = new Map<string, Analysis>();
  private readonly recollections = new Map<string, Recollection>();
  private readonly declared = new Map<
    string,
    { readonly text: string; readonly declarations: Declarations }
  >();
  private readonly first = new Map<string, ReadonlySet<string>>();
  private configurations: Configurations;
  private closed: readonly { readonly document: ScriptDocument; readonly uses: ReadonlySet<string> }[] = [];

  constructor(open: OpenTexts, files: KnownFiles) {
    this.open = open;
    this.files = files;
    this.configurations = this.freshConfigurations();
  }

  /** The analysis of the newest version; undefined where the script is not, or no longer, open. */
  async analyse(uri: string): Promise<Analysis | undefined> {
    for (;;) {
      const text = this.open.get(uri);
      if (text === undefined || !isScript(text)) return undefined;
      const known = this.analyses.get(uri);
      if (known !== undefined && isOf(known, text)) return known;
      const change = known && changeSince(known.document.text, text);
      const followed = known && this.follow(known, text, change!);
      if (followed !== undefined) {
        // What was known has become this: from now on it must not be looked at any more.
        this.analyses.set(uri, followed);
        return followed;
      }
      const analysis = this.compute(text, change);
      if (!(await this.fetched())) {
        this.analyses.set(uri, analysis);
        return analysis;
      }
    }
  }

  /** Scripts that must be looked at again now that this file has changed; their analyses are dropped. */
  affectedBy(changed: string): string[] {
    const uri = sameAddress(changed);
    this.files.forget(uri);
    const isConfiguration = uri.endsWith('.json');
    if (isConfiguration) this.configurations = this.freshConfigurations();
    const affected = this.open
      .all()
      .map((text) => text.uri)
      .filter((each) => isConfiguration || this.analyses.get(each)?.uses.has(uri) === true);
    for (const each of affected) this.analyses.delete(each);
    return affected;
  }

  /** Whether this is the newest version: an older one must not be looked at any more. */
  isNewest(uri: string, analysis: Analysis): boolean {
    const text = this.open.get(uri);
    return text !== undefined && this.analyses.get(uri) === analysis && isOf(analysis, text);
  }

  /** From now on these rules speak first about this script. */
  hearFirst(uri: string, rules: ReadonlySet<string>): void {
    this.first.set(uri, rules);
  }

  close(uri: string): void {
    this.first.delete(uri);
    this.analyses.delete(uri);
    this.recollections.delete(uri);
  }

  find(uri: string): ScriptDocument | undefined {
    const open = this.openAt(uri);
    const known = open && this.analyses.get(open.uri);
    if (known !== undefined && isOf(known, open!)) return known.document;
    const text = open?.getText() ?? this.files.textOf(uri);
    return text === undefined ? undefined : documentOf(text, uri, this.surroundings(new Set()));
  }

  *usersOf(uri: string): Iterable<ScriptDocument> {
    const address = sameAddress(uri);
    for (const { document, uses } of this.analyses.values()) if (uses.has(address)) yield document;
    for (const { document, uses } of this.closed) if (uses.has(address)) yield document;
  }

  /**
   * Reads the scripts of these folders that take in others, for what has to know of every place where a name is
   * used. They are read anew each time and not kept up to date.
   */
  async readAllBelow(folders: readonly string[]): Promise<void> {
    const closed: { document: ScriptDocument; uses: ReadonlySet<string> }[] = [];
    for (const uri of await scriptsBelow(folders, this.files)) {
      if (this.openAt(sameAddress(uri)) !== undefined) continue;
      const text = await this.files.read(uri);
      if (text === undefined || !MAY_TAKE_IN.test(text)) continue;
      const uses = new Set<string>();
      const read = () => documentOf(text, sameAddress(uri), this.surroundings(uses));
      let document = read();
      while (await this.fetched()) document = read();
      if (uses.size > 0) closed.push({ document, uses });
    }
    this.closed = closed;
  }

  /** `typed` tells how the text differs from its version before. */
  private compute(text: TextDocument, typed: Change | undefined): Analysis {
    const uses = new Set<string>();
    const document = documentOf(
      text.getText(),
      text.uri,
      this.surroundings(uses),
      this.recollectionOf(text.uri),
    );
    if (typed !== undefined) watchTyped(document.conversation, typed, this.recollectionOf(text.uri));
    const settings = this.configurations.settingsFor(text.uri);
    const linting = settings.ignored
      ? undefined
      : new Linting(document.conversation, settings.settings, this.first.get(text.uri));
    return {
      version: text.version,
      document,
      settings,
      configurations: this.configurations,
      linting,
      uses,
    };
  }

  /** The analysis of the next version, made from this one; undefined where that must be read whole. */
  private follow(known: Analysis, newest: TextDocument, typed: Change): Analysis | undefined {
    if (known.configurations !== this.configurations) return undefined;
    const { conversation, text: before, lines } = known.document;
    const text = newest.getText();
    const script = { before, after: text };
    const followed = followTyping(conversation, script, typed, this.recollectionOf(newest.uri));
    if (followed === undefined) return undefined;
    const { from, distance } = followed.shift;
    known.linting?.follow(followed);
    const document = { ...known.document, text, lines: lines.after(text, from, distance) };
    return { ...known, version: newest.version, document };
  }

  private recollectionOf(uri: string): Recollection {
    const recollection = this.recollections.get(uri) ?? new Recollection();
    this.recollections.set(uri, recollection);
    return recollection;
  }

  private surroundings(uses: Set<string>): Surroundings {
    return {
      resolve: resolveAddress,
      find: (uri) => {
        uses.add(uri);
        return this.declarationsOf(uri);
      },
    };
  }

  private declarationsOf(uri: string): Declarations | undefined {
    const text = this.openAt(uri)?.getText() ?? this.files.textOf(uri);
    if (text === undefined) return undefined;
    let known = this.declared.get(uri);
    if (known?.text !== text) {
      known = { text, declarations: readDeclared(text, uri) };
      this.declared.set(uri, known);
    }
    return known.declarations;
  }

  private openAt(uri: string): TextDocument | undefined {
    return this.open.get(uri) ?? this.open.all().find((text) => sameAddress(text.uri) === uri);
  }

  private async fetched(): Promise<boolean> {
    const fetched = await this.files.fetchWanted();
    if (fetched) this.configurations = this.freshConfigurations();
    return fetched;
  }

  private freshConfigurations(): Configurations {
    return new Configurations({ readText: (uri) => this.files.textOf(uri) });
  }
}

/** Versions count from anew where a script is closed and opened again: the words decide. */
function isOf({ version, document }: Analysis, text: TextDocument): boolean {
  return version === text.version && document.text === text.getText();
}

/** An editor may send documents of other languages too; a script is known by its language or by its name. */
function isScript({ languageId, uri }: TextDocument): boolean {
  return languageId === 'samenspraak' || /\.(?:gesprek|conversation)$/i.test(uri);
}
