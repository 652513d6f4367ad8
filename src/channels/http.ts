import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * What a room sees of the web server: routes in, replies out. `server.ts` is the only file that knows restify.
 * Types only.
 */
export type HttpRequest = {
  method: string;
  path: string;
  /** Decoded path parameters. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  cookies: Record<string, string>;
  /** Parsed JSON, or undefined when there was no body. `__proto__` and `constructor` keys are dropped. */
  body: unknown;
  /** Peer address; a forwarded address only from a proxy that the settings name. */
  address: string;
  origin: string | null;
};

/** Exactly one of `json`, `content`, `stream` (or none: an empty answer). */
export type HttpReply = {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  content?: { type: string; body: string | Uint8Array };
  /** Server-sent events and downloads: called with the raw response after status and headers were set. */
  stream?: (response: ServerResponse) => void;
};

export type HttpHandler = (request: HttpRequest) => Promise<HttpReply> | HttpReply;
export type RouteOptions = {
  /** Bytes; more is 413. Default 16,384. */
  maxBody?: number;
  /** Answer CORS for the allow-list (Direct Line, widget). Default false. */
  cors?: boolean;
};

export type Http = {
  route(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: HttpHandler, options?: RouteOptions): void;
  /** For a library that wants node's own pair (botbuilder). Body limits, depth and encoding are checked before; `body` is parsed. */
  raw(
    method: 'POST',
    path: string,
    handler: (request: IncomingMessage & { body: unknown }, response: ServerResponse) => Promise<void>,
    options?: RouteOptions,
  ): void;
  /** WebSocket upgrades whose path matches; anything else is refused with 404 and never ends the process. */
  upgrade(
    matches: (path: string) => boolean,
    handler: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> | void,
  ): void;
  /** Is this Origin header value allowed (the allow-list and our own origin)? */
  originAllowed(origin: string): boolean;
};
