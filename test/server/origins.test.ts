import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAddressReader } from '../../src/channels/server/address.ts';
import { type Started, startServer } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await startServer({
    allowedOrigins: ['https://www.example.org', 'http://shop.example:8080', 'not a url'],
    publicUrl: 'https://chat.example.org/',
  });
});
afterAll(() => server.stop());

const ask = (origin: string | undefined, method = 'GET', path = '/cors/1') =>
  fetch(`${server.url}${path}`, { method, headers: origin === undefined ? {} : { origin } });

const allowed = () => [
  'https://www.example.org',
  'http://shop.example:8080',
  'https://chat.example.org',
  `http://127.0.0.1:${server.port}`,
  `http://localhost:${server.port}`,
];
const refused = [
  'https://example.org',
  'http://www.example.org',
  'https://www.example.org:8443',
  'https://www.example.org.evil.example',
  'https://evil-www.example.org',
  'https://evilwww.example.org',
  'https://www.example.org@evil.example',
  'https://www.example.org/',
  'https://www.example.org#',
  'https://www.example.org, https://evil.example',
  'https://WWW.EXAMPLE.ORG',
  'https://www.example.org.',
  'https://wwwxexample.org',
  'https://sub.www.example.org',
  'http://shop.example',
  'http://shop.example:80',
  'http://shop.example:80801',
  'http://localhost',
  'http://localhost:1',
  'http://127.0.0.1:1',
  'null',
  'file://',
  '*',
  '',
  'undefined',
  'not a url',
  'chrome-extension://abcdef',
  'data:text/html,x',
  'https://www.exаmple.org'.normalize('NFD').replace(/[^ -~]/g, '%'),
  '__proto__',
  'constructor',
];

describe('other origins', () => {
  test('listed ones and our own are answered by name', async () => {
    for (const origin of allowed()) {
      const { headers } = await ask(origin);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-expose-headers')).toBe('Retry-After');
      expect(headers.get('vary')).toBe('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(server.http.originAllowed(origin)).toBe(true);
    }
  });

  test.each(refused)('%j is not', async (origin) => {
    const { headers } = await ask(origin);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('vary')).toBe('Origin');
    expect(server.http.originAllowed(origin)).toBe(false);
  });

  test('a route that is not for them says nothing about origins', async () => {
    const { headers } = await ask('https://www.example.org', 'GET', '/page');
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([null, null]);
  });

  test('errors on their routes can be read by them', async () => {
    for (const [method, path] of [
      ['DELETE', '/cors/1'],
      ['POST', '/cors/1'],
    ] as const) {
      const answer = await fetch(`${server.url}${path}`, {
        method,
        headers: { origin: 'https://www.example.org', 'content-type': 'text/plain' },
        body: method === 'POST' ? 'x' : undefined,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://www.example.org');
    }
  });

  test('a preflight is 204 without a token, for what directlinejs sends', async () => {
    const answer = await ask('https://www.example.org', 'OPTIONS');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization, content-type, x-ms-bot-agent, x-requested-with');
    expect(answer.headers.get('access-control-max-age')).toBe('600');
    expect((await ask('https://evil.example', 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('who is at the other end', () => {
  const read = makeAddressReader(['10.0.0.1', '192.168.0.0/16', 'fd00::/8', 'nonsense']);
  test.each([
    ['nobody named: the peer', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a named proxy: what it says', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['only the last hop that is no proxy counts', '10.0.0.1', '1.1.1.1, 198.51.100.1, 192.168.3.4', '198.51.100.1'],
    ['a forged first hop is ignored', '10.0.0.1', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['a range', '192.168.7.7', '198.51.100.1', '198.51.100.1'],
    ['version 6', 'fd00::1', '2001:db8::5', '2001:db8::5'],
    ['a mapped peer', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['nonsense forwarded: the proxy itself', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['nothing forwarded', '10.0.0.1', undefined, '10.0.0.1'],
    ['no peer', undefined, '198.51.100.1', ''],
  ])('%s', (_name, peer, forwarded, address) => {
    expect(read(peer, forwarded)).toBe(address);
  });

  test('over HTTP a forged X-Forwarded-For changes nothing', async () => {
    const answer = await fetch(`${server.url}/about/x`, { headers: { 'x-forwarded-for': '198.51.100.1' } });
    expect((await answer.json()).address).toBe('127.0.0.1');
  });
});
