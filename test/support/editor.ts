/** A bare editor: drives the real language server over stdio, as an editor would. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export interface OpenOptions {
  readonly uri?: string;
  readonly locale?: string;
  readonly docs?: string;
  /** The folder that is open, as an address. */
  readonly folder?: string;
}

const PATIENCE_MS = 20_000;

export class Editor {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  /** All that was published for an address, the newest last. */
  readonly published = new Map<string, PublishDiagnosticsParams[]>();
  /** What the server wrote to its error output. */
  errors = '';
  private listeners: (() => void)[] = [];
  private readonly versions = new Map<string, number>();

  constructor(program: string) {
    this.process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.stderr!.on('data', (data) => {
      this.errors += data;
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      const sofar = this.published.get(params.uri) ?? [];
      this.published.set(params.uri, [...sofar, params]);
      for (const listener of this.listeners) listener();
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  initialize({ locale, docs, folder }: OpenOptions = {}): Promise<InitializeResult> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: folder ?? null,
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
      },
      ...(locale !== undefined && { locale }),
      initializationOptions: docs === undefined ? {} : { docs },
    };
    return this.connection.sendRequest<InitializeResult>('initialize', params).then(async (result) => {
      await this.connection.sendNotification('initialized', {});
      return result;
    });
  }

  open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'samenspraak', version: 1, text },
    });
  }

  /** Replaces the whole text, or with a range only that part. Returns the new version. */
  async change(uri: string, text: string, range?: { start: Place; end: Place }): Promise<number> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range === undefined ? { text } : { text, range }],
    });
    return version;
  }

  /** What is published for this address, once `when` holds for the newest of it. */
  async findings(
    uri: string,
    when: (newest: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const newest = () => this.published.get(uri)?.at(-1);
    const start = Date.now();
    for (let now = newest(); now === undefined || !when(now); now = newest()) {
      if (Date.now() - start > PATIENCE_MS) throw new Error(`nothing published for ${uri}: ${this.errors}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 500);
        this.listeners.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.listeners = [];
    }
    return newest()!.diagnostics;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    const closed = new Promise<number | null>((resolve) => this.process.on('close', resolve));
    await this.connection.sendNotification('exit');
    return closed;
  }
}

interface Place {
  readonly line: number;
  readonly character: number;
}
