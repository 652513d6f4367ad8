import type { Server as NodeServer, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import pino from 'pino';
import restify from 'restify';
import { PorchlightError } from '../errors.ts';
import type { Http, HttpHandler, HttpReply, HttpRequest, RouteOptions } from './http.ts';
import { makeAddressReader } from './server/address.ts';
import { drain, readJson } from './server/body.ts';
import { makeOrigins, type Origins } from './server/origins.ts';
import { rawError, writeError, writeReply } from './server/reply.ts';
import { makeUpgrades } from './server/upgrades.ts';

/**
 * The web server: restify 12, with everything taken from it that a stranger could lean on. restify routes; bodies, errors,
 * origins and upgrades are ours (restify's own parser has no size limit and dies of a false gzip header: node-restify 1787).
 */

const DEFAULT_MAX_BODY = 16_384;
const MAX_HEADERS = 8_192;
/** Headers must be in after 8 s and the body after 9 s, looked at every half second: a slow sender is gone within 10 s. */
export const defaultTimeouts = { headersMs: 8_000, requestMs: 9_000, checkMs: 500 };
/** How long a stop waits for requests that are being answered, in milliseconds. */
const GRACE_MS = 3_000;
const IDLE_CHECK_MS = 25;

type ServerLog = { error(fields: object, message: string): void };
export type ServerOptions = {
  /** Origins whose pages may use Direct Line and the widget. */
  allowedOrigins: string[];
  /** The address that people use; its origin is allowed. */
  publicUrl?: string;
  /** Addresses or CIDR ranges whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  log: ServerLog;
  /** How slow a sender may be, in milliseconds. */
  timeouts?: typeof defaultTimeouts;
};
export type WebServer = {
  http: Http;
  /** Resolves once requests are taken, with the real port and the public address. Port 0 takes any free one. */
  listen(port: number, host: string): Promise<{ port: number; url: string }>;
  /** Closes WebSockets with 1001, then idle and, after a grace of 3 s, all other connections. */
  stop(): Promise<void>;
};

type Method = Parameters<Http['route']>[0];
type Route = { method: Method; pattern: RegExp; cors: boolean };
type Request = restify.Request;
type Response = restify.Response;

/** Makes the server; nothing is taken before `listen`. */
export function makeServer(options: ServerOptions): WebServer {
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as never, maxParamLength: 500 });
  const routes: Route[] = [];
  const origins = makeOrigins(options.allowedOrigins);
  const upgrades = makeUpgrades();
  const addressOf = makeAddressReader(options.trustedProxies);
  const state = { stopping: false, streams: new Set<ServerResponse>() };
  harden(server.server as NodeServer, options.timeouts ?? defaultTimeouts);
  server.on('upgrade', upgrades.listen);
  // restify hands on node's errors and would throw them where nobody listens; `listen` below tells its caller.
  server.on('error', () => {});
  server.pre(refuseEarly(routes, origins, state));
  // What restify itself cannot route or parse: our shape, never its text. Not calling back keeps it from writing a second answer.
  server.on('restifyError', (_request: Request, response: ServerResponse) => writeError(response, new PorchlightError('NotFound')));

  const answer =
    (path: string, work: (request: Request, response: Response, body: unknown) => Promise<void>, route: RouteOptions) =>
    async (request: Request, response: Response): Promise<void> => {
      try {
        await work(request, response, await bodyOf(request, route.maxBody ?? DEFAULT_MAX_BODY));
      } catch (error) {
        logUnnamed(options.log, path, error);
        if (!request.complete) drain(request);
        writeError(response, error, route.cors === true ? origins.headers(originOf(request)) : {});
      }
    };
  const mount = (method: Method, path: string, route: RouteOptions, handler: (request: Request, response: Response) => Promise<void>) => {
    routes.push({ method, pattern: patternOf(path), cors: route.cors === true });
    if (method === 'GET') server.head(path, handler);
    server[method === 'DELETE' ? 'del' : (method.toLowerCase() as 'get' | 'post' | 'put')](path, handler);
  };
  const work = (handler: HttpHandler, route: RouteOptions) => async (request: Request, response: Response, body: unknown) => {
    const reply = await handler(readRequest(request, body, addressOf));
    write(
      response,
      request.method === 'HEAD' ? { ...reply, stream: undefined } : reply,
      route.cors ? origins.headers(originOf(request)) : {},
    );
  };
  const write = (response: Response, reply: HttpReply, headers: Record<string, string>) => {
    if (reply.stream !== undefined) {
      state.streams.add(response);
      response.once('close', () => state.streams.delete(response));
    }
    writeReply(response, reply, headers);
  };

  const http: Http = {
    route: (method, path, handler, route = {}) => mount(method, path, route, answer(path, work(handler, route), route)),
    raw: (method, path, handler, route = {}) =>
      mount(
        method,
        path,
        route,
        answer(path, (request, response, body) => handler(Object.assign(request, { body }), response), route),
      ),
    upgrade: upgrades.add,
    originAllowed: origins.allowed,
  };
  return {
    http,
    listen: async (port, host) => {
      const taken = await listen(server.server as NodeServer, port, host);
      const own = ownUrls(host, taken);
      origins.addOwn(options.publicUrl === undefined ? own : [options.publicUrl, ...own]);
      return { port: taken, url: (options.publicUrl ?? own[0] ?? '').replace(/\/$/, '') };
    },
    stop: () => {
      state.stopping = true;
      upgrades.stop();
      for (const stream of state.streams) stream.end();
      return stopServer(server.server as NodeServer);
    },
  };
}

function harden(node: NodeServer, timeouts: typeof defaultTimeouts): void {
  Object.assign(node, {
    maxHeaderSize: MAX_HEADERS,
    headersTimeout: timeouts.headersMs,
    requestTimeout: timeouts.requestMs,
    connectionsCheckingInterval: timeouts.checkMs,
    // Some HTTP clients offer h2c on plain requests; only WebSockets are handed over, the rest is answered as usual.
    shouldUpgradeCallback: (request: Request) => /websocket/i.test(request.headers.upgrade ?? ''),
  });
  const begun = answersBegun(node);
  node.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const [status, name] = clientErrors[error.code ?? ''] ?? [400, 'BadSyntax'];
    // In the middle of another answer an error would be read as a part of it.
    if (socket.writable && !begun(socket))
      socket.end(rawError(status, { error: { code: name, message: 'The request could not be read.' } }));
    else socket.destroy();
  });
}

/** Tells whether an answer on this connection has begun and not ended; a kept-alive one has none between its requests. */
function answersBegun(node: NodeServer): (socket: Socket) => boolean {
  const open = new WeakMap<Socket, Set<ServerResponse>>();
  node.on('request', ({ socket }: Request, response: ServerResponse) => {
    const all = open.get(socket) ?? new Set();
    open.set(socket, all.add(response));
    response.once('close', () => all.delete(response));
  });
  return (socket) => [...(open.get(socket) ?? [])].some(({ headersSent }) => headersSent);
}

const clientErrors: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'MessageSizeTooBig'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'BadArgument'],
};

/** Everything that can be refused before a handler or a parser sees the request. Answers are written whole: restify fills in its own otherwise. */
function refuseEarly(routes: Route[], origins: Origins, state: { stopping: boolean }): restify.RequestHandler {
  return (request, response, next) => {
    const path = pathOf(request);
    const here = routes.filter((route) => path !== null && route.pattern.test(path));
    const cors = here.some((route) => route.cors);
    const headers = cors ? origins.headers(originOf(request)) : {};
    const refuse = (error: PorchlightError, more: Record<string, string> = {}) => {
      drain(request);
      writeError(response, error, { ...headers, ...more });
      next(false);
    };
    if (state.stopping) return refuse(new PorchlightError('NotReady', undefined, { retryAfter: 5 }), { Connection: 'close' });
    if (path === null) return refuse(new PorchlightError('BadArgument', 'The address cannot be read.'));
    if (here.length === 0) return refuse(new PorchlightError('NotFound'));
    if (request.method === 'OPTIONS' && cors) {
      writeReply(response, { status: 204 }, origins.preflight(originOf(request)));
      return next(false);
    }
    if (!here.some((route) => route.method === methodOf(request)))
      return refuse(new PorchlightError('MethodNotAllowed'), { Allow: here.map((route) => route.method).join(', ') });
    const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (encoding !== 'identity') return refuse(new PorchlightError('UnsupportedMedia', 'Packed bodies are not taken here.'));
    next();
  };
}

function methodOf(request: Request): string {
  return request.method === 'HEAD' ? 'GET' : (request.method ?? '');
}

/** The path as sent; null when restify or its router could not read it: they throw outside of every catch. */
function pathOf(request: Request): string | null {
  try {
    const path = request.getUrl().pathname ?? '';
    decodeURIComponent(path);
    return path.startsWith('/') ? path : null;
  } catch {
    return null;
  }
}

function patternOf(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]{1,500}';
    return part.split('*').map(escapeRegExp).join('.*');
  });
  return new RegExp(`^${parts.join('/')}$`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function originOf(request: Request): string | null {
  return request.headers.origin ?? null;
}

function bodyOf(request: Request, limit: number): Promise<unknown> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return readJson(request, limit);
  drain(request);
  return Promise.resolve(undefined);
}

function readRequest(request: Request, body: unknown, addressOf: ReturnType<typeof makeAddressReader>): HttpRequest {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  return {
    method: request.method ?? 'GET',
    path: pathOf(request) ?? '/',
    params: { ...request.params },
    query: new URLSearchParams(mark === -1 ? '' : url.slice(mark)),
    headers,
    cookies: readCookies(headers.cookie ?? ''),
    body,
    address: addressOf(request.socket.remoteAddress, headers['x-forwarded-for']),
    origin: originOf(request),
  };
}

function readCookies(header: string): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(at, 0)).trim();
    if (name !== '' && name !== '__proto__')
      cookies[name] ??= part
        .slice(at + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
  }
  return cookies;
}

/** Only what helps to find the fault: the message of an unknown error may hold anything, so it stays out. */
function logUnnamed(log: ServerLog, route: string, error: unknown): void {
  if (error instanceof PorchlightError && error.status < 500) return;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  log.error({ route, error: error instanceof Error ? error.name : typeof error, frames: frames.slice(0, 5) }, 'A request failed.');
}

function listen(node: NodeServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    node.once('error', reject);
    node.listen(port, host, () => {
      node.off('error', reject);
      const address = node.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Addresses under which the server itself is reached. A wildcard host tells nothing; there PUBLIC_URL is needed. */
function ownUrls(host: string, port: number): string[] {
  const loopback = ['127.0.0.1', 'localhost', '[::1]'];
  const shown = host.includes(':') ? `[${host}]` : host;
  const hosts = loopback.includes(shown) || shown === '0.0.0.0' || shown === '[::]' ? loopback : [shown];
  return [...new Set([...(loopback.includes(shown) ? [shown] : []), ...hosts])].map((name) => `http://${name}:${port}`);
}

function stopServer(node: NodeServer): Promise<void> {
  return new Promise((resolve) => {
    // A connection becomes idle when its last request is answered, so it is looked for again and again.
    const idle = setInterval(() => node.closeIdleConnections(), IDLE_CHECK_MS);
    const cut = setTimeout(() => node.closeAllConnections(), GRACE_MS);
    node.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}
