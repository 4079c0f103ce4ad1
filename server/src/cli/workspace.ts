import { URI } from 'vscode-uri';
import { Configurations, type FileSettings } from '../config/resolve.ts';
import type { Settings } from '../config/settings.ts';
import type { Conversation } from '../conversation/model.ts';
import { type Finding, lint } from '../lint/lint.ts';
import { resolveAddress } from '../reading/address.ts';
import type { Declarations } from '../reading/declarations.ts';
import { readDeclared, readScript, type Surroundings } from '../reading/read.ts';
import { type ReadProblem, readSource } from './source.ts';

/** The scripts and configurations on this disk, as they refer to each other. Holds no script longer than it is read. */
export class Workspace {
  private readonly configurations: Configurations;
  private readonly declared = new Map<string, Declarations | undefined>();
  private readonly surroundings: Surroundings;

  /**
   * `configuration` is the path of the one configuration for all files, if any; `unreadable` hears of
   * configurations that are there and cannot be read.
   */
  constructor(configuration: string | undefined, unreadable: (path: string, problem: ReadProblem) => void) {
    const readText = (uri: string) => {
      const path = URI.parse(uri).fsPath;
      const source = readSource(path);
      if ('text' in source) return source.text;
      if (source.problem !== 'missing') unreadable(path, source.problem);
      return undefined;
    };
    this.configurations = new Configurations({ readText }, configuration && addressOf(configuration));
    this.surroundings = { resolve: resolveAddress, find: (uri) => this.declarationsIn(uri) };
  }

  settingsFor(path: string): FileSettings {
    return this.configurations.settingsFor(addressOf(path));
  }

  findingsIn(text: string, path: string, settings: Settings): readonly Finding[] {
    return lint(this.read(text, path), settings).findings;
  }

  /** What a script says, with all that it takes in. */
  read(text: string, path: string): Conversation {
    return readScript(text, addressOf(path), this.surroundings);
  }

  /** The file has changed. */
  forget(path: string): void {
    this.declared.delete(addressOf(path));
  }

  private declarationsIn(uri: string): Declarations | undefined {
    if (!this.declared.has(uri)) {
      const source = readSource(URI.parse(uri).fsPath);
      this.declared.set(uri, 'text' in source ? readDeclared(source.text, uri) : undefined);
    }
    return this.declared.get(uri);
  }
}

function addressOf(path: string): string {
  return URI.file(path).toString();
}
