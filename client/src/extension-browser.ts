/** The extension in VS Code in a browser: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, startExtension, stopExtension } from './extension.ts';

/** What a browser has and the types of Node do not. */
interface StoppableWorker extends Worker {
  terminate(): void;
}
declare const Worker: new (script: string) => StoppableWorker;

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  let worker: StoppableWorker | undefined;
  // Called at every start, so that each gets a worker of its own. The client does not take a worker from here,
  // because the editor's own kind of worker is none to its eyes; it takes the two ends of the line.
  const startServer = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return startExtension(
    context,
    new LanguageClient(clientId, clientName, startServer, clientOptions(context)),
  );
}

export const deactivate = stopExtension;
