/**
 * A small server in front of VS Code's own, for extensions that run in the browser: it serves folders of this
 * machine, and tells the workbench to load an extension and its tests from them. An extension loaded over http may
 * start web workers, which one from VS Code's own server may not.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface FrontWishes {
  /** The port of VS Code's own server. */
  readonly behind: number;
  /** Folders to serve, by the start of their address; the first one that fits. */
  readonly folders: Readonly<Record<string, string>>;
  /** The extension, and its tests: parts of an address. */
  readonly extension: string;
  readonly tests: string;
}

export interface Front {
  readonly port: number;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export async function startFront(wishes: FrontWishes): Promise<Front> {
  const server = createServer((incoming, answer) => {
    const file = fileAt(incoming.url!, wishes.folders);
    if (file === undefined) pass(incoming, answer, wishes);
    else serve(file, answer);
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) =>
    passSocket(incoming, socket, head, wishes.behind),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The file that an address means, undefined where the address is none of the folders'. */
function fileAt(address: string, folders: FrontWishes['folders']): string | undefined {
  const path = decodeURIComponent(new URL(address, 'http://front').pathname);
  const folder = Object.entries(folders).find(([name]) => path.startsWith(`/${name}/`));
  return folder && join(folder[1], normalize(path.slice(folder[0].length + 1)));
}

function serve(file: string, answer: ServerResponse): void {
  if (!existsSync(file) || statSync(file).isDirectory()) {
    answer.writeHead(404).end();
    return;
  }
  answer.setHeader('Cache-Control', 'no-store');
  answer.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
  createReadStream(file).pipe(answer);
}

function pass(incoming: IncomingMessage, answer: ServerResponse, wishes: FrontWishes): void {
  const isWorkbench = new URL(incoming.url!, 'http://front').pathname === '/';
  const { 'accept-encoding': _, ...headers } = incoming.headers;
  request(
    { host: '127.0.0.1', port: wishes.behind, method: incoming.method, path: incoming.url, headers },
    (reply) => {
      if (!isWorkbench) {
        answer.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('end', () => {
        answer.writeHead(reply.statusCode!, { 'content-type': 'text/html' });
        answer.end(withExtension(Buffer.concat(parts).toString(), incoming.headers.host!, wishes));
      });
    },
  )
    .on('error', (error) => answer.writeHead(502).end(String(error)))
    .end();
}

const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/** The page of the workbench, told to load the extension and the tests. */
function withExtension(page: string, authority: string, { extension, tests }: FrontWishes): string {
  const at = (path: string) => ({ scheme: 'http', authority, path });
  return page.replace(configuration, (_, before: string, quoted: string) => {
    const settings = JSON.parse(quoted.replaceAll('&quot;', '"'));
    settings.developmentOptions = {
      ...settings.developmentOptions,
      extensions: [at(extension)],
      extensionTestsPath: at(tests),
    };
    return `${before}${JSON.stringify(settings).replaceAll('"', '&quot;')}"`;
  });
}

function passSocket(incoming: IncomingMessage, socket: Socket, head: Buffer, behind: number): void {
  const onward = connect(behind, '127.0.0.1', () => {
    const headers = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${value}`);
    onward.write([`${incoming.method} ${incoming.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
    onward.write(head);
    onward.pipe(socket);
    socket.pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
