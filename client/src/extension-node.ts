/** The extension in VS Code on a computer: the server is a program of its own. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, startExtension, stopExtension } from './extension.ts';

const debugPort = 6009;

export function activate(context: ExtensionContext): Promise<void> {
  const run: NodeModule = {
    module: Uri.joinPath(context.extensionUri, 'dist/server.cjs').fsPath,
    transport: TransportKind.ipc,
  };
  const debug = { ...run, options: { execArgv: ['--nolazy', `--inspect=${debugPort}`] } };
  return startExtension(
    context,
    new LanguageClient(clientId, clientName, { run, debug }, clientOptions(context)),
  );
}

export const deactivate = stopExtension;
