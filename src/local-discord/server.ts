import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Asker } from './ask.js';
import { clientApi } from './client/client-api.js';
import { fileRoutes } from './client/file-routes.js';
import { guard, isFromHere } from './client/guard.js';
import { pageRoutes } from './client/page-routes.js';
import type { Faults } from './faults.js';
import type { Gateway } from './gateway/gateway.js';
import { botApi } from './rest/bot-api.js';
import type { RequestBook } from './rest/requests.js';
import type { Room } from './room.js';

const HOST = '127.0.0.1';
/** After so many ports that are taken, it is not by chance. */
const TRIES = 50;

export interface ServerParts {
  readonly room: Room;
  readonly token: string;
  readonly gateway: Gateway;
  readonly asker: Asker;
  readonly book: RequestBook;
  readonly faults: Faults;
  readonly port: number;
  readonly page: string | null;
}

export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 alone: the bot's API below `/api/v10`, its gateway, and the page with its own API. */
export async function listen(parts: ServerParts): Promise<HttpServer> {
  const { room, token, gateway, book, faults, page } = parts;
  const app = new Hono();
  app.use(guard);
  app.route('/api/v10', botApi(room, token, book, faults));
  app.route('/attachments', fileRoutes(room));
  app.route('/client', clientApi(parts));
  app.route('/', pageRoutes(page));

  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.on('upgrade', (request, socket, head) => {
    if (isFromHere(request.headers.host, undefined) && request.headers.origin === undefined)
      gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  await listenOnFreePort(server, parts.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${HOST}:${port}`, close: () => closeServer(server) };
}

async function listenOnFreePort(server: Server, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    const error = await tryPort(server, port);
    if (error === null) return;
    const taken = error.code === 'EADDRINUSE' && first !== 0;
    if (!taken || port + 1 >= Math.min(first + TRIES, 65_536)) throw error;
  }
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(null);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
