import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Http, HttpHandler, HttpReply, HttpRequest } from '../../src/channels/http.ts';

type Route = { method: string; parts: string[]; handler: HttpHandler };

/** A web server of a few lines, for the time before channels/server.ts. */
export async function fakeHttp(): Promise<{ http: Http; url: string; stop(): Promise<void> }> {
  const routes: Route[] = [];
  const server = createServer((request, response) => void serve(routes, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http: Http = {
    route: (method, path, handler) => void routes.push({ method, parts: path.split('/'), handler }),
    raw: () => undefined,
    upgrade: () => undefined,
    originAllowed: () => false,
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { http, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

async function serve(routes: Route[], raw: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(raw.url ?? '/', 'http://here');
  const parts = url.pathname.split('/');
  const found = routes.find((route) => route.method === raw.method && fits(route.parts, parts));
  if (found === undefined) return void response.writeHead(404).end();
  const chunks: Buffer[] = [];
  for await (const chunk of raw) chunks.push(chunk as Buffer);
  const typed = Buffer.concat(chunks).toString();
  const request: HttpRequest = {
    method: raw.method ?? 'GET',
    path: url.pathname,
    params: Object.fromEntries(
      found.parts.flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[i]!)]] : [])),
    ),
    query: url.searchParams,
    headers: raw.headers as Record<string, string | undefined>,
    cookies: Object.fromEntries(
      (raw.headers.cookie ?? '').split('; ').map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')]),
    ),
    body: typed === '' ? undefined : JSON.parse(typed),
    address: raw.socket.remoteAddress ?? '',
    origin: raw.headers.origin ?? null,
  };
  answer(await found.handler(request), response);
}

function answer(reply: HttpReply, response: ServerResponse): void {
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  if (reply.stream !== undefined) {
    reply.stream(response);
    return;
  }
  if (reply.content !== undefined) response.setHeader('Content-Type', reply.content.type);
  if (reply.json !== undefined) response.setHeader('Content-Type', 'application/json');
  response.end(reply.content?.body ?? (reply.json === undefined ? undefined : JSON.stringify(reply.json)));
}

function fits(pattern: string[], parts: string[]): boolean {
  return pattern.length === parts.length && pattern.every((part, i) => part.startsWith(':') || part === parts[i]);
}
