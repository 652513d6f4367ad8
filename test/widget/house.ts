import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { Channel } from '../../src/channels/channel.ts';
import { directLine } from '../../src/channels/direct-line/directLine.ts';
import type { DirectLineOptions } from '../../src/channels/direct-line/service.ts';
import { makeServer } from '../../src/channels/server.ts';
import { widgetPages } from '../../src/channels/widget/pages.ts';
import { type Scripted, scriptedSpine } from './scripted.ts';

/**
 * The real web server, the real Direct Line service and the real widget pages with a scripted spine, behind a door that can be
 * shut and whose lines can be cut: what the browser sees is what a bad network does.
 */
export type House = {
  url: string;
  spine: Scripted;
  door: Door;
  /** Moves the clock of the service. */
  later(minutes: number): void;
  /** The process goes away and comes back; what was kept is still there. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export async function openHouse(): Promise<House> {
  const spine = scriptedSpine();
  const resume = keptKeys();
  const signing = crypto.getRandomValues(new Uint8Array(32));
  const door = await openDoor();
  const url = `http://127.0.0.1:${door.port}`;
  let ahead = 0;
  const now = (): Date => new Date(Date.now() + ahead);
  // One address opens everything here, and the tests write faster than people do.
  const limits = { starts: { many: 10_000, seconds: 60 }, messages: { many: 10_000, seconds: 10 } };
  const start = async (): Promise<{ server: ReturnType<typeof makeServer>; line: Channel }> => {
    const server = makeServer({
      allowedOrigins: [],
      publicUrl: url,
      trustedProxies: [],
      log: { error: (fields, message) => console.error(message, fields) },
    });
    await widgetPages({ http: server.http, operatorName: 'Porchlight' });
    const line = directLine({ spine, http: server.http, keys: { signing }, resume, publicUrl: () => url, now, limits });
    hostPages(server.http);
    door.lead((await server.listen(0, '127.0.0.1')).port);
    return { server, line };
  };
  let running = await start();
  const stop = async (): Promise<void> => {
    await running.line.stop();
    await running.server.stop();
  };
  return {
    url,
    spine,
    door,
    later(minutes) {
      ahead += minutes * 60_000;
    },
    async restart() {
      door.shut();
      await stop();
      running = await start();
      door.open();
    },
    async stop() {
      await door.stop();
      await stop();
    },
  };
}

/** Resume keys, kept as the store keeps them. */
function keptKeys(): DirectLineOptions['resume'] {
  const keys = new Map<string, { conversation: string; user: string; until: string | null }>();
  return {
    async putResume({ keyHash, ...rest }) {
      keys.set(keyHash, rest);
    },
    async resume(keyHash, now) {
      const key = keys.get(keyHash);
      return key === undefined || (key.until !== null && key.until < now) ? null : key;
    },
    async expireResume(keyHash, until) {
      const key = keys.get(keyHash);
      if (key !== undefined) key.until = until;
    },
  };
}

/** Pages of other people's making: a strict policy with a hostile style sheet, an inline element, an empty page. */
function hostPages(http: Parameters<typeof widgetPages>[0]['http']): void {
  const hostile =
    '* { all: unset !important; display: none !important; color: red !important; font-size: 3px !important; visibility: hidden !important } html, body { display: block !important; visibility: visible !important } div, p, button, section { position: absolute !important; left: -9999px !important; opacity: 0 !important }';
  const page = (head: string, body: string, more: Record<string, string> = {}) => ({
    status: 200,
    headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", ...more },
    content: {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`,
    },
  });
  const tag = '<script src="/widget.js" async></script>';
  http.route('GET', '/favicon.ico', () => ({ status: 204 }));
  http.route('GET', '/test/hostile.css', () => ({ status: 200, content: { type: 'text/css', body: hostile } }));
  http.route('GET', '/test/hostile', () => page(`<link rel="stylesheet" href="/test/hostile.css">${tag}`, '<p>Words</p>'));
  http.route('GET', '/test/inline', () => page(tag, '<h1>Inline</h1><porchlight-chat></porchlight-chat>'));
  http.route('GET', '/test/other', () => page(tag, '<h1>Another page</h1><p><button>First</button></p>'));
  http.route('GET', '/test/private', () => page('<script src="/widget.js" data-private async></script>', '<h1>Private</h1>'));
  http.route('GET', '/test/es', () => page('<script src="/widget.js" data-lang="es" async></script>', '<h1>Página</h1>'));
  http.route('GET', '/test/rtl', () => page(`<script src="/widget.js" async></script>`, '<div dir="rtl"><h1>RTL</h1></div>'));
  http.route('GET', '/test/nosocket', () =>
    page(tag, '<h1>No socket</h1>', { 'content-security-policy': `default-src 'self'; connect-src http:` }),
  );
}

/** A plain TCP passage to the server: shut it, open it, cut what is on the way. */
export type Door = {
  port: number;
  /** Where it leads to. */
  lead(port: number): void;
  shut(): void;
  open(): void;
  /** Cuts every line, each after at most `bytes` more bytes towards the browser: in the middle of whatever is being said. */
  cut(bytes?: number): void;
  stop(): Promise<void>;
};

async function openDoor(): Promise<Door> {
  let to = 0;
  const lines = new Set<{ near: Socket; far: Socket; allow: number }>();
  let isShut = false;
  const server: Server = createServer((near) => {
    if (isShut) return near.destroy();
    const far = dial(to, '127.0.0.1');
    const line = { near, far, allow: Number.POSITIVE_INFINITY };
    const end = (): void => {
      lines.delete(line);
      near.destroy();
      far.destroy();
    };
    lines.add(line);
    near
      .on('error', end)
      .on('close', end)
      .on('data', (chunk) => far.write(chunk));
    far
      .on('error', end)
      .on('close', end)
      .on('data', (chunk: Buffer) => {
        near.write(chunk.subarray(0, line.allow));
        line.allow -= chunk.length;
        if (line.allow <= 0) near.end(() => end());
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const all = (act: (line: { near: Socket; far: Socket; allow: number }) => void): void => [...lines].forEach(act);
  const drop = (): void => all(({ near, far }) => void [near.destroy(), far.destroy()]);
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    lead(port) {
      to = port;
    },
    shut() {
      isShut = true;
      drop();
    },
    open() {
      isShut = false;
    },
    cut(bytes = 0) {
      if (bytes === 0) drop();
      else
        all((line) => {
          line.allow = bytes;
        });
    },
    stop: () =>
      new Promise((resolve) => {
        drop();
        server.close(() => resolve());
      }),
  };
}
