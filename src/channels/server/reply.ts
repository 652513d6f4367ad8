import type { ServerResponse } from 'node:http';
import { errorBody, PorchlightError } from '../../errors.ts';
import type { HttpReply } from '../http.ts';

/** On every answer, unless the reply sets its own: nothing inline, nothing sniffed, nothing framed by strangers, no address passed on. */
const safety: Record<string, string> = {
  'Content-Security-Policy': "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes a reply in one go, or hands the response over to `reply.stream` once status and headers are out. */
export function writeReply(response: ServerResponse, reply: HttpReply, headers: Record<string, string> = {}): void {
  if (response.headersSent || response.destroyed) return;
  const body = bodyOf(reply);
  for (const [name, value] of Object.entries({ ...safety, ...headers, ...bodyHeaders(reply, body), ...reply.headers }))
    response.setHeader(name, value);
  response.statusCode = reply.status;
  if (reply.stream === undefined) return void response.end(body ?? '');
  response.flushHeaders();
  reply.stream(response);
}

/** Writes an error in the one shape of the house; what we did not name becomes a ServiceError without its text. */
export function writeError(response: ServerResponse, error: unknown, headers: Record<string, string> = {}): void {
  writeReply(response, { status: errorBody(error).status, json: errorBody(error).body, headers: retryAfter(error) }, headers);
}

/** An error as raw HTTP, for sockets that have no response object (upgrades, broken requests). */
export function rawError(status: number, body: object): string {
  const text = JSON.stringify(body);
  return [
    `HTTP/1.1 ${status} Refused`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ].join('\r\n');
}

function bodyOf(reply: HttpReply): string | Uint8Array | undefined {
  return reply.json === undefined ? reply.content?.body : JSON.stringify(reply.json);
}

function bodyHeaders(reply: HttpReply, body: string | Uint8Array | undefined): Record<string, string> {
  const type = reply.json === undefined ? reply.content?.type : 'application/json; charset=utf-8';
  return {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...(reply.json === undefined ? {} : { 'Cache-Control': 'no-store' }),
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
  };
}

function retryAfter(error: unknown): Record<string, string> {
  const seconds = error instanceof PorchlightError ? error.retryAfter : undefined;
  return seconds === undefined ? {} : { 'Retry-After': String(Math.ceil(seconds)) };
}
