import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { LocatedFault } from '../config/resolve.ts';
import type { Language } from '../locale/language.ts';
import { diagnosticOf, faultDiagnostic } from './diagnostics.ts';
import type { Analysis, Scripts } from './scripts.ts';

/** How a reader wants to be told. */
export interface Reader {
  /** Undefined where the editor does not say: then each script is spoken of in its own language. */
  readonly locale: Language | undefined;
  /** The folder of the documentation, if there is one. */
  readonly docs: string | undefined;
}

/** After what has come in already. A browser has no `setImmediate`; its shortest wait is a little longer. */
const soon: (then: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : (then) => setTimeout(then, 0);

/** Tells the editor what was found, as soon as the editor is done telling what was typed. */
export class Publisher {
  private readonly connection: Connection;
  private readonly scripts: Scripts;
  private readonly reader: () => Reader;
  private readonly due = new Set<string>();
  private calls = 0;
  /** The configurations whose faults are shown now, by the script that they were met for. */
  private readonly faulty = new Map<string, readonly LocatedFault[]>();

  constructor(connection: Connection, scripts: Scripts, reader: () => Reader) {
    this.connection = connection;
    this.scripts = scripts;
    this.reader = reader;
  }

  /** The script is to be looked at, once the editor has told all that it has to tell now. */
  schedule(uri: string): void {
    if (this.due.size === 0) this.waitForQuiet();
    this.due.add(uri);
    this.calls++;
  }

  /** While changes keep coming in, each would only make the findings of the one before it out of date. */
  private waitForQuiet(): void {
    const before = this.calls;
    soon(() => (this.calls > before + 1 ? this.waitForQuiet() : this.publishDue()));
  }

  /** The script is closed: what was said about it is taken back. */
  clear(uri: string): void {
    this.due.delete(uri);
    this.send(uri, []);
    this.showFaults(uri, []);
  }

  private publishDue(): void {
    const uris = [...this.due];
    this.due.clear();
    for (const uri of uris) {
      this.publish(uri).catch((fault: unknown) => this.connection.console.error(`${uri}: ${String(fault)}`));
    }
  }

  private async publish(uri: string): Promise<void> {
    const analysis = await this.scripts.analyse(uri);
    if (analysis === undefined) return;
    this.send(uri, this.diagnosticsOf(analysis), analysis.version);
    this.showFaults(uri, analysis.settings.faults);
  }

  private diagnosticsOf({ document, result }: Analysis): Diagnostic[] {
    const { locale, docs } = this.reader();
    const language = locale ?? document.conversation.language;
    return result.findings.map((finding) => diagnosticOf(finding, document, language, docs));
  }

  private showFaults(script: string, faults: readonly LocatedFault[]): void {
    const before = this.faulty.get(script) ?? [];
    if (faults.length === 0) this.faulty.delete(script);
    else this.faulty.set(script, faults);
    for (const uri of new Set([...before, ...faults].map((fault) => fault.uri))) {
      const all = [...this.faulty.values()].flat().filter((fault) => fault.uri === uri);
      const distinct = [
        ...new Map(all.map((fault) => [`${fault.at.start} ${fault.message.en}`, fault])).values(),
      ];
      const locale = this.reader().locale ?? 'nl';
      this.send(
        uri,
        distinct.map((fault) => faultDiagnostic(fault, locale)),
      );
    }
  }

  private send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    void this.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}
