import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { defaultTimeouts } from '../../src/channels/server.ts';
import { PorchlightError } from '../../src/errors.ts';
import { bodyOf, post, rawExchange, type Started, startServer } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await startServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.http.upgrade(
    (path) => path === '/ws',
    (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => {}),
  );
  server.http.upgrade(
    (path) => path === '/refused',
    () => Promise.reject(new PorchlightError('BadToken')),
  );
  server.http.upgrade(
    (path) => path === '/broken',
    () => {
      throw new Error('hunter2');
    },
  );
});
afterAll(() => server.stop());

const upgrade = (path: string, more = '', method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nHost: test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`;
const handshake = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n';

describe('upgrades', () => {
  test.each([
    ['an unknown path', upgrade('/nowhere', handshake), 404],
    ['the path of an ordinary route', upgrade('/page', handshake), 404],
    ['the bot endpoint, as botbuilder samples take it', upgrade('/raw', handshake), 404],
    ['no key', upgrade('/ws'), 400],
    ['a broken key', upgrade('/ws', 'Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n'), 400],
    ['an old version', upgrade('/ws', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 1\r\n'), 400],
    ['another method', upgrade('/ws', handshake, 'POST'), 404],
    ['a room that refuses', upgrade('/refused', handshake), 403],
    ['a room that breaks', upgrade('/broken', handshake), 500],
    ['nonsense after the head', `${upgrade('/refused', handshake)}\u0000\u0001garbage`, 403],
    ['a path that is none', upgrade('/%zz?%%%', handshake), 404],
  ])('%s is answered and ended', async (_name, request, status) => {
    const answer = await rawExchange(server.port, request);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('hunter2');
    expect((await fetch(`${server.url}/page`)).status).toBe(200);
  });

  test('the answer has our shape', async () => {
    expect(bodyOf(await rawExchange(server.port, upgrade('/refused', handshake))).error.code).toBe('BadToken');
  });

  test('a good one is handed over', async () => {
    const client = new WebSocket(`${server.url.replace('http', 'ws')}/ws`);
    await new Promise((resolve) => client.once('open', resolve));
    client.terminate();
  });

  test('a client that is gone before the answer ends nothing', async () => {
    for (let round = 0; round < 20; round++) {
      const socket = connect(server.port, '127.0.0.1');
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write(upgrade(round % 2 === 0 ? '/nowhere' : '/ws', handshake));
      socket.resetAndDestroy();
    }
    expect((await fetch(`${server.url}/page`)).status).toBe(200);
  });

  test('an offer of another protocol is a plain request', async () => {
    const request = post('/echo', '{}', { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' });
    expect((await rawExchange(server.port, request, { until: /"body"/ })).status).toBe(200);
  });
});

describe('slow senders', () => {
  const quick = { headersMs: 300, requestMs: 400, checkMs: 50 };
  const drip = (socket: Socket, text: string) => {
    let at = 0;
    const timer = setInterval(() => {
      if (at < text.length && socket.writable) socket.write(text[at++] ?? '');
    }, 50);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => clearInterval(timer));
  };

  test('the promise: gone within 10 s', () => {
    expect(defaultTimeouts.headersMs + defaultTimeouts.checkMs).toBeLessThanOrEqual(10_000);
    expect(defaultTimeouts.requestMs + defaultTimeouts.checkMs).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ['headers', `GET /page HTTP/1.1\r\nHost: test\r\nX-Slow: ${'x'.repeat(500)}`, ''],
    ['a body', 'x'.repeat(500), 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n'],
    ['nothing at all', '', ''],
  ])('%s a byte at a time: closed, and others are served meanwhile', async (_name, slow, first) => {
    const hurried = await startServer({ timeouts: quick });
    const crowd = Array.from({ length: 50 }, () =>
      rawExchange(hurried.port, (socket) => {
        socket.write(first);
        drip(socket, slow);
      }),
    );
    expect((await fetch(`${hurried.url}/page`)).status).toBe(200);
    // Each promise resolves only when the server has closed the connection.
    for (const answer of await Promise.all(crowd)) expect([0, 408]).toContain(answer.status);
    await hurried.stop();
  });
});

describe('stopping', () => {
  test('WebSockets hear 1001, streams end, a running request is answered, new ones are not taken', async () => {
    const stopping = await startServer();
    const sockets = new WebSocketServer({ noServer: true });
    stopping.http.upgrade(
      (path) => path === '/ws',
      (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => {}),
    );
    let finish = () => {};
    stopping.http.route('GET', '/slow', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { status: 200, json: { done: true } };
    });
    stopping.http.route('GET', '/events', () => ({ status: 200, stream: (response) => void response.write('open') }));
    const client = new WebSocket(`${stopping.url.replace('http', 'ws')}/ws`);
    const closed = new Promise<number>((resolve) => client.once('close', resolve));
    await new Promise((resolve) => client.once('open', resolve));
    const events = await fetch(`${stopping.url}/events`);
    const slow = fetch(`${stopping.url}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 50));

    const stopped = stopping.stop();
    expect(await closed).toBe(1001);
    expect(await events.text()).toBe('open');
    finish();
    expect(await (await slow).json()).toEqual({ done: true });
    await stopped;
    await expect(fetch(`${stopping.url}/page`)).rejects.toThrow();
  });

  test('a request on an open connection is told to come back', async () => {
    const stopping = await startServer();
    let finish = () => {};
    stopping.http.route('GET', '/slow', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { status: 200 };
    });
    const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: test\r\n\r\n`;
    const both = rawExchange(stopping.port, ask('/slow') + ask('/page'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = stopping.stop();
    finish();
    const { text } = await both;
    expect(text).toContain('HTTP/1.1 200');
    await stopped;
  });

  test('a port that is taken is said, not thrown about', async () => {
    const { makeServer } = await import('../../src/channels/server.ts');
    const second = makeServer({ allowedOrigins: [], trustedProxies: [], log: { error: () => {} } });
    await expect(second.listen(server.port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
