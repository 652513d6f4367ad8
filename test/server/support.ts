import { connect, type Socket } from 'node:net';
import type { Http } from '../../src/channels/http.ts';
import { makeServer, type ServerOptions } from '../../src/channels/server.ts';

export type Started = {
  port: number;
  url: string;
  http: Http;
  log: { fields: object; message: string }[];
  /** Bodies that reached a handler. */
  seen: unknown[];
  stop(): Promise<void>;
};

/** A server with a route of each sort: `/echo` (16 kB), `/big` (200 kB), `/raw`, `/page`, `/boom`, `/cors/:id`. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<Started> {
  const log: Started['log'] = [];
  const server = makeServer({
    allowedOrigins: ['https://www.example.org'],
    trustedProxies: [],
    log: { error: (fields, message) => void log.push({ fields, message }) },
    ...options,
  });
  const seen: unknown[] = [];
  const { http } = server;
  http.route('POST', '/echo', ({ body }) => {
    seen.push(body);
    return { status: 200, json: { body: body ?? null } };
  });
  http.route('POST', '/big', ({ body }) => ({ status: 200, json: { size: JSON.stringify(body).length } }), { maxBody: 200_000 });
  http.raw('POST', '/raw', async (request, response) => {
    seen.push(request.body);
    response.end('raw');
  });
  http.route('GET', '/page', () => ({ status: 200, content: { type: 'text/html; charset=utf-8', body: '<p>Hello</p>' } }));
  http.route('GET', '/about/:id', ({ params, query, cookies, address, path }) => ({
    status: 200,
    json: { params, query: query.getAll('q'), cookies, address, path },
  }));
  http.route('GET', '/slowly', () => ({
    status: 200,
    stream: (response) => {
      response.write('one');
      setTimeout(() => response.end('two'), 300);
    },
  }));
  http.route('GET', '/boom', () => {
    throw new Error('the database password is hunter2');
  });
  http.route('GET', '/boom/later', async () => {
    await Promise.resolve();
    throw { odd: 'thing' };
  });
  http.route('GET', '/cors/:id', () => ({ status: 200, json: {} }), { cors: true });
  http.route('POST', '/cors/:id', () => ({ status: 200, json: {} }), { cors: true });
  const { port } = await server.listen(0, '127.0.0.1');
  return { port, url: `http://127.0.0.1:${port}`, http, log, seen, stop: server.stop };
}

/** What came back on a raw connection until it was closed (or `until` matched). */
export async function rawExchange(
  port: number,
  send: string | Buffer | ((socket: Socket) => void),
  options: { until?: RegExp; halfClose?: boolean } = {},
): Promise<{ text: string; status: number }> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: options.halfClose !== true });
  let text = '';
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (options.until?.test(text)) resolve();
    });
    socket.on('end', resolve);
    socket.on('close', () => resolve());
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve() : reject(error),
    );
    socket.on('connect', () => (typeof send === 'function' ? send(socket) : socket.write(send)));
  });
  socket.destroy();
  return { text, status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0) };
}

export function post(path: string, body: string | Buffer, headers: Record<string, string> = {}): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    'Content-Type': 'application/json',
    'Content-Length': String(bytes.length),
    Connection: 'close',
    ...headers,
  });
  const head = [`POST ${path} HTTP/1.1`, 'Host: test', ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** The JSON body of a raw answer. */
export function bodyOf(answer: { text: string }): { error: { code: string; message: string } } {
  return JSON.parse(answer.text.slice(answer.text.indexOf('\r\n\r\n') + 4));
}
