import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { LocatedFault } from '../config/resolve.ts';
import type { ScriptText } from '../features/document.ts';
import type { Finding } from '../lint/lint.ts';
import { isWatched } from '../lint/places.ts';
import type { Language } from '../locale/language.ts';
import { diagnosticOf, faultDiagnostic } from './diagnostics.ts';
import { Movement } from './moved.ts';
import type { Analysis, Scripts } from './scripts.ts';

/** How a reader wants to be told. */
export interface Reader {
  /** Undefined where the editor does not say: then each script is spoken of in its own language. */
  readonly locale: Language | undefined;
  /** The folder of the documentation, if there is one. */
  readonly docs: string | undefined;
}

interface Shown {
  readonly document: ScriptText;
  readonly diagnostics: readonly Diagnostic[];
}

/** A script of so many turns is linted a little at a time. */
const LONG = 800;
/** In milliseconds: so long may linting go on before somebody who types notices. */
const PATIENCE = 25;

function timeUpIn(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
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
  /** What is shown now, and about which text. */
  private readonly shown = new Map<string, Shown>();
  /** Most findings stay at their place in their line while somebody types. */
  private readonly made = new WeakMap<Finding, Diagnostic>();
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
    this.shown.delete(uri);
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
    this.showFaults(uri, analysis.settings.faults);
    const isLong = analysis.document.conversation.turns.length >= LONG;
    const isDone = !isLong || analysis.linting?.run(timeUpIn(PATIENCE)) !== false;
    if (isDone) this.showAll(uri, analysis);
    else {
      this.showSoFar(uri, analysis);
      soon(() => this.goOn(uri, analysis));
    }
  }

  /** Goes on linting a long script, a little at a time; whatever comes in meanwhile goes before. */
  private goOn(uri: string, analysis: Analysis): void {
    if (!this.scripts.isNewest(uri, analysis)) return;
    if (analysis.linting!.run(timeUpIn(PATIENCE))) this.showAll(uri, analysis);
    else soon(() => this.goOn(uri, analysis));
  }

  private showAll(uri: string, analysis: Analysis): void {
    this.show(uri, analysis, this.diagnosticsOf(analysis, analysis.linting?.result.findings ?? []));
  }

  /** What is found so far; what the other rules said of the version before stays, moved along with the words. */
  private showSoFar(uri: string, analysis: Analysis): void {
    const shown = this.shown.get(uri);
    if (shown === undefined) return;
    const { findings, waiting } = analysis.linting!.soFar;
    const movement = new Movement(uri, shown.document, analysis.document);
    this.scripts.hearFirst(uri, movement.rulesAt(shown.diagnostics));
    const stay = shown.diagnostics.filter(({ code }) => waiting.has(String(code)));
    const moved = stay.map((each) => movement.moved(each));
    this.show(uri, analysis, [...this.diagnosticsOf(analysis, findings), ...moved]);
  }

  private show(uri: string, { document, version }: Analysis, diagnostics: Diagnostic[]): void {
    const { text, lines } = document;
    this.shown.set(uri, { document: { text, lines }, diagnostics });
    this.send(uri, diagnostics, version);
  }

  private diagnosticsOf({ document }: Analysis, findings: readonly Finding[]): Diagnostic[] {
    const { locale, docs } = this.reader();
    const language = locale ?? document.conversation.language;
    return findings.map((finding) => {
      const known = this.made.get(finding);
      if (known !== undefined) return known;
      const made = diagnosticOf(finding, document, language, docs);
      if (!isWatched(finding.problem)) this.made.set(finding, made);
      return made;
    });
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
