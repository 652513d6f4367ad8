import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, rawExchange, type Started, startServer } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = (path: string, options: RequestInit = {}) => fetch(`${server.url}${path}`, options);

describe('errors have one shape and no inside', () => {
  test.each([
    ['GET', '/nowhere', 404, 'NotFound'],
    ['GET', '/echo', 405, 'BadArgument'],
    ['DELETE', '/page', 405, 'BadArgument'],
    ['PATCH', '/page', 405, 'BadArgument'],
    ['PROPFIND', '/page', 405, 'BadArgument'],
    ['OPTIONS', '/page', 405, 'BadArgument'],
    ['GET', '/boom', 500, 'ServiceError'],
    ['GET', '/boom/later', 500, 'ServiceError'],
    ['GET', '/about/%zz', 400, 'BadArgument'],
    ['GET', `/about/${'x'.repeat(501)}`, 404, 'NotFound'],
    ['GET', '/about/', 404, 'NotFound'],
    ['GET', '//evil.example/page', 404, 'NotFound'],
  ])('%s %s: %i %s', async (method, path, status, code) => {
    const answer = await rawExchange(server.port, `${method} ${path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(status);
    expect(bodyOf(answer)).toEqual({ error: { code, message: expect.any(String) } });
    expect(answer.text).not.toMatch(/hunter2|odd|restify|node_modules|\.ts|Error:|does not exist/);
  });

  test('what a handler threw is logged by its place, without its text', async () => {
    server.log.length = 0;
    await get('/boom');
    expect(server.log).toHaveLength(1);
    expect(JSON.stringify(server.log)).toContain('/boom');
    expect(JSON.stringify(server.log)).not.toContain('hunter2');
  });

  test('a route that is known answers 405 with what it takes', async () => {
    const answer = await get('/cors/1', { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  test.each([
    ['a Host that is no host', 'GET /page HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['a Host with a bad port', 'GET /page HTTP/1.1\r\nHost: x:99999999\r\n\r\n'],
    ['a Host in brackets', 'GET /page HTTP/1.1\r\nHost: [::\r\n\r\n'],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: test\r\n\r\n'],
    ['an absolute address that is none', 'GET http://[ HTTP/1.1\r\nHost: test\r\n\r\n'],
    ['no Host', 'GET /page HTTP/1.1\r\n\r\n'],
    ['not HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n'],
    ['an unknown method', 'FOO /page HTTP/1.1\r\nHost: test\r\n\r\n'],
    ['a bare line feed in a header', 'GET /page HTTP/1.1\r\nHost: test\r\nX-A: b\nX: \u0000\r\n\r\n'],
    ['CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n'],
  ])('%s is refused, and the process lives on', async (_name, request) => {
    const answer = await rawExchange(server.port, request, { until: /"code"|\r\n\r\n/ });
    expect(answer.status === 0 || (answer.status >= 400 && answer.status < 500)).toBe(true);
    expect((await get('/page')).status).toBe(200);
  });
});

describe('what a handler sees', () => {
  test('path parameters are decoded, also with a bar', async () => {
    const answer = await get('/about/abc%7C0000001?q=1&q=%C3%A9');
    expect(await answer.json()).toMatchObject({ params: { id: 'abc|0000001' }, query: ['1', 'é'], path: '/about/abc%7C0000001' });
  });

  test('cookies are parsed; a prototype is no cookie', async () => {
    const answer = await get('/about/x', { headers: { cookie: 'a=1; __proto__=x; b="two words"; c=a=b; a=2; lonely' } });
    expect((await answer.json()).cookies).toEqual({ a: '1', b: 'two words', c: 'a=b' });
  });

  test('a HEAD is a GET without its body', async () => {
    const answer = await get('/page', { method: 'HEAD' });
    expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([200, '', '12']);
  });
});

describe('headers of a page', () => {
  test('nothing inline, nothing sniffed, nothing framed, no address passed on', async () => {
    const { headers } = await get('/page');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('errors carry them too', async () => {
    for (const path of ['/nowhere', '/boom', '/echo']) expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a reply may set its own', async () => {
    const framed = await startServer();
    framed.http.route('GET', '/framed', () => ({
      status: 200,
      headers: { 'content-security-policy': 'frame-ancestors https://www.example.org' },
      content: { type: 'text/html', body: 'x' },
    }));
    const { headers } = await fetch(`${framed.url}/framed`);
    expect(headers.get('content-security-policy')).toBe('frame-ancestors https://www.example.org');
    await framed.stop();
  });
});

describe('streams', () => {
  test('a reply may hold the response open and write on', async () => {
    const streaming = await startServer();
    streaming.http.route('GET', '/events', () => ({
      status: 200,
      headers: { 'Content-Type': 'text/event-stream' },
      stream: (response) => {
        response.write('data: one\n\n');
        setTimeout(() => response.end('data: two\n\n'), 20);
      },
    }));
    const answer = await fetch(`${streaming.url}/events`);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(await answer.text()).toBe('data: one\n\ndata: two\n\n');
    await streaming.stop();
  });
});
