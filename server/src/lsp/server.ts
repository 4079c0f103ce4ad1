import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Span } from '../conversation/model.ts';
import { completionsAt, completionTriggers, folderToListAt } from '../features/completion.ts';
import { definitionAt } from '../features/definition.ts';
import { offsetAt, type ScriptDocument } from '../features/document.ts';
import { foldingOf } from '../features/folding.ts';
import { highlightsAt } from '../features/highlight.ts';
import { hoverAt } from '../features/hover.ts';
import { inlayHintsOf } from '../features/inlay-hints.ts';
import { outlineOf } from '../features/outline.ts';
import { ignoreActionFor, quickFixesFor } from '../features/quick-fixes.ts';
import { referencesAt } from '../features/references.ts';
import { prepareRenameAt, type Refusal, renameAt } from '../features/rename.ts';
import type { Finding } from '../lint/lint.ts';
import type { Language } from '../locale/language.ts';
import type { Rule } from '../rules/contract.ts';
import { diagnosticOf, pageOf } from './diagnostics.ts';
import { type FileReader, KnownFiles } from './files.ts';
import { rememberedTexts } from './open-texts.ts';
import { Publisher, type Reader } from './publisher.ts';
import { Scripts } from './scripts.ts';

/** Everything whose change on disk can change what is found: scripts that others take in, and configurations. */
const WATCHED = '**/*.{gesprek,conversation,json}';

/** Serves an editor over this connection; files that are not open come from `reader`. */
export function serve(connection: Connection, reader: FileReader): void {
  new Server(connection, reader).listen();
}

class Server {
  private readonly connection: Connection;
  private readonly texts = new TextDocuments(rememberedTexts);
  private readonly files: KnownFiles;
  private readonly scripts: Scripts;
  private readonly publisher: Publisher;
  private reader: Reader = { locale: undefined, docs: undefined };
  private canWatch = false;
  /** The folders that are open in the editor. */
  private folders: readonly string[] = [];

  constructor(connection: Connection, reader: FileReader) {
    this.connection = connection;
    this.files = new KnownFiles(reader);
    this.scripts = new Scripts(this.texts, this.files);
    this.publisher = new Publisher(connection, this.scripts, () => this.reader);
  }

  listen(): void {
    const { connection, texts } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.watchFiles());
    texts.onDidChangeContent(({ document }) => this.changed(document.uri));
    texts.onDidClose(({ document }) => this.closed(document.uri));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes)
        for (const each of this.scripts.affectedBy(uri)) this.publisher.schedule(each);
    });
    this.answerRequests();
    texts.listen(connection);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    const { locale, initializationOptions, capabilities, workspaceFolders, rootUri } = params;
    const options: { locale?: unknown; docs?: unknown } = initializationOptions ?? {};
    const wanted = typeof options.locale === 'string' ? options.locale : locale;
    this.reader = {
      locale: wanted === undefined ? undefined : languageOf(wanted),
      docs: typeof options.docs === 'string' ? options.docs : undefined,
    };
    this.folders = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
    this.canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'samenspraak' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [...completionTriggers] },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        inlayHintProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  }

  private watchFiles(): void {
    if (!this.canWatch) return;
    const watchers = [{ globPattern: WATCHED }];
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((fault: unknown) => this.connection.console.error(String(fault)));
  }

  private changed(uri: string): void {
    this.publisher.schedule(uri);
    // Scripts that take this one in are read with what stands in the editor, saved or not.
    for (const each of this.scripts.affectedBy(uri)) this.publisher.schedule(each);
  }

  private closed(uri: string): void {
    this.scripts.close(uri);
    this.publisher.clear(uri);
    for (const each of this.scripts.affectedBy(uri)) this.publisher.schedule(each);
  }

  private answerRequests(): void {
    const { connection } = this;
    connection.onCompletion((params) => this.completions(params));
    connection.onHover((params) =>
      this.at(params, null, (document, offset, locale) =>
        hoverAt(document, offset, locale, (rule, language) => this.page(rule, language)),
      ),
    );
    connection.onDocumentSymbol((params) => this.within(params.textDocument.uri, [], outlineOf));
    connection.onFoldingRanges((params) => this.within(params.textDocument.uri, [], foldingOf));
    connection.onDefinition((params) =>
      this.at<Location | null>(
        params,
        null,
        (document, offset) => definitionAt(document, offset, this.scripts) ?? null,
      ),
    );
    connection.onReferences(async (params) => {
      await this.scripts.readAllBelow(this.folders);
      return this.at<Location[]>(params, [], (document, offset) =>
        referencesAt(document, offset, this.scripts),
      );
    });
    connection.onDocumentHighlight((params) => this.at(params, [], highlightsAt));
    connection.onPrepareRename((params) =>
      this.at<PrepareRenameResult | null>(params, null, (document, offset, locale) =>
        orRefuse(prepareRenameAt(document, offset, locale, this.scripts)),
      ),
    );
    connection.onRenameRequest(async (params) => {
      await this.scripts.readAllBelow(this.folders);
      return this.at<WorkspaceEdit | null>(
        params,
        null,
        (document, offset, locale) =>
          orRefuse(renameAt(document, offset, params.newName, locale, this.scripts)).edit,
      );
    });
    connection.languages.inlayHint.on((params) =>
      this.within(params.textDocument.uri, [], (document, locale) =>
        inlayHintsOf(document, locale, {
          start: offsetAt(document, params.range.start),
          end: offsetAt(document, params.range.end),
        }),
      ),
    );
    connection.onCodeAction((params) => this.codeActions(params));
  }

  /** The files of a folder are listed only where one of them may be named. */
  private async completions(params: TextDocumentPositionParams): Promise<CompletionItem[]> {
    const folder = await this.at<string | undefined>(params, undefined, folderToListAt);
    const listing = folder === undefined ? [] : await this.files.list(folder);
    return this.at<CompletionItem[]>(params, [], (document, offset, locale) =>
      completionsAt(document, offset, locale, listing),
    );
  }

  private async codeActions({ textDocument, range }: CodeActionParams): Promise<CodeAction[]> {
    const analysis = await this.scripts.analyse(textDocument.uri);
    if (analysis === undefined) return [];
    const { document, linting } = analysis;
    const locale = this.localeFor(document);
    const selection = { start: offsetAt(document, range.start), end: offsetAt(document, range.end) };
    const findings = linting?.result.findings ?? [];
    const here = findings.filter(({ problem }) => meets(problem.at, selection));
    const about = (finding: Finding, actions: readonly CodeAction[]) => {
      const diagnostics = [diagnosticOf(finding, document, locale, this.reader.docs)];
      return actions.map((action) => ({ ...action, diagnostics }));
    };
    // Every repair comes before any way to silence a finding.
    return [
      ...here.flatMap((finding) => about(finding, quickFixesFor(document, finding, locale))),
      ...here.flatMap((finding) => {
        const ignore = ignoreActionFor(document, finding, locale);
        return about(finding, ignore === undefined ? [] : [ignore]);
      }),
    ];
  }

  /**
   * Answers a question about a place in a script; `nothing` where the script is not open. The answer is given at
   * once: a document may not be looked at any more when a newer version has been read.
   */
  private at<Answer>(
    { textDocument, position }: TextDocumentPositionParams,
    nothing: Answer,
    answer: (document: ScriptDocument, offset: number, locale: Language) => Answer,
  ): Promise<Answer> {
    return this.within(textDocument.uri, nothing, (document, locale) =>
      answer(document, offsetAt(document, position), locale),
    );
  }

  private async within<Answer>(
    uri: string,
    nothing: Answer,
    answer: (document: ScriptDocument, locale: Language) => Answer,
  ): Promise<Answer> {
    const analysis = await this.scripts.analyse(uri);
    if (analysis === undefined) return nothing;
    return answer(analysis.document, this.localeFor(analysis.document));
  }

  private localeFor({ conversation }: ScriptDocument): Language {
    return this.reader.locale ?? conversation.language;
  }

  private page(rule: Rule, locale: Language): string | undefined {
    return this.reader.docs && pageOf(rule.id, this.reader.docs, locale);
  }
}

/** The language in which somebody with this locale (`nl`, `nl-BE`, `en-GB`, …) reads. */
function languageOf(locale: string): Language {
  return /^nl\b/i.test(locale) ? 'nl' : 'en';
}

/** Whether a finding lies under the cursor or within the selection. */
function meets(at: Span, selection: Span): boolean {
  return at.start <= selection.end && selection.start <= at.end;
}

/** A refusal becomes the message that an editor shows instead of doing what was asked. */
function orRefuse<Answer extends object>(answer: Answer | Refusal): Answer {
  if ('refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}
