/** One local port that answers HTTP and HTTPS for every host name, and remembers who asked for what. */
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What a page's address answers with. */
export interface SiteResponse {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `host` is without a port; `path` has its query. */
export type SiteHandler = (host: string, path: string) => SiteResponse | undefined;

export interface SiteServer {
  readonly port: number;
  /** Every request so far, as `host path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;

/** Listens on a free port of the loopback interface. */
export async function startSiteServer(handler: SiteHandler): Promise<SiteServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const answer = answerWith(handler, requests);
  const http = createHttpServer(answer);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Caveat tour' }], { keySize: 2048 });
  const https = createHttpsServer({ key, cert }, answer);
  const tcp = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    routeByFirstByte(socket, (tls) => (tls ? https : http).emit('connection', socket));
  });
  await new Promise<void>((listening) => tcp.listen(0, '127.0.0.1', listening));
  return {
    port: (tcp.address() as AddressInfo).port,
    requests,
    close: () => closeAll(tcp, sockets),
  };
}

function answerWith(handler: SiteHandler, requests: string[]): RequestListener {
  return (request: IncomingMessage, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    requests.push(`${host} ${path}`);
    const { status = 200, type = 'text/html; charset=utf-8', body, headers } = handler(host, path) ?? notFound();
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  };
}

function routeByFirstByte(socket: Socket, route: (tls: boolean) => void): void {
  socket.once('data', (data) => {
    socket.pause();
    socket.unshift(data);
    route(data[0] === TLS_HANDSHAKE);
    process.nextTick(() => socket.resume());
  });
}

async function closeAll(tcp: ReturnType<typeof createTcpServer>, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((closed) => tcp.close(() => closed()));
}

function notFound(): SiteResponse {
  return { status: 404, body: '<!doctype html><title>Not found</title><p>Not found' };
}
