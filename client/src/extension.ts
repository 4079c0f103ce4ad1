/** What the extension does wherever it runs. The two entry points only add where the server comes from. */
import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { answerFileRequests } from './files.ts';
import { affectsReader, readerLanguage } from './reader.ts';
import { explainCommand, explainRule, linkHoverToPages, linkToPage, providePages } from './rule-page.ts';
import { openNewScript } from './script.ts';

export const clientId = 'samenspraak';
export const clientName = 'Samenspraak';

let running: BaseLanguageClient | undefined;

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'samenspraak' }],
    // A function, so that a restart reads the settings again.
    initializationOptions: () => ({
      locale: readerLanguage(),
      docs: docsOf(context).toString(),
    }),
    markdown: { isTrusted: { enabledCommands: [explainCommand] } },
    middleware: {
      provideHover: async (document, position, cancelled, next) => {
        const hover = await next(document, position, cancelled);
        return hover && linkHoverToPages(hover);
      },
      handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToPage)),
    },
  };
}

function docsOf(context: ExtensionContext): Uri {
  return Uri.joinPath(context.extensionUri, 'docs');
}

export async function startExtension(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  running = client;
  answerFileRequests(client);
  context.subscriptions.push(
    providePages(docsOf(context)),
    commands.registerCommand(explainCommand, (rule?: string) => explainRule(docsOf(context), rule)),
    commands.registerCommand('samenspraak.newScript', openNewScript),
    commands.registerCommand('samenspraak.restartServer', () => restart(client)),
    workspace.onDidChangeConfiguration((change) => affectsReader(change) && restart(client)),
  );
  await client.start();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

export function stopExtension(): Promise<void> | undefined {
  return running?.stop();
}
