import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseJson } from '../../src/channels/server/body.ts';
import { bodyOf, post, rawExchange, type Started, startServer } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.seen.length = 0;
});
afterAll(() => server.stop());

const alive = async () => expect((await fetch(`${server.url}/page`)).status).toBe(200);
const nothingSeen = () => expect(server.seen).toEqual([]);

describe.each(['/echo', '/raw'])('packed bodies on %s', (path) => {
  test.each([['gzip'], ['deflate'], ['br'], ['x-gzip'], ['GZIP'], ['gzip, identity'], ['identity, gzip'], ['nonsense'], ['']])(
    'Content-Encoding "%s" that is a lie is refused and ends nothing',
    async (encoding) => {
      const answer = await rawExchange(server.port, post(path, '{"not":"packed"}', { 'Content-Encoding': encoding }));
      expect(answer.status).toBe(415);
      expect(bodyOf(answer).error.code).toBe('BadArgument');
      nothingSeen();
      await alive();
    },
  );

  test('a bomb is refused before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    const before = process.memoryUsage().rss;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => rawExchange(server.port, post(path, bomb, { 'Content-Encoding': 'gzip' }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 415, 415]);
    // Unpacked it would be 250 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    nothingSeen();
    await alive();
  });

  test('identity is the one that is taken', async () => {
    const answer = await rawExchange(server.port, post(path, '{"a":1}', { 'Content-Encoding': 'identity' }));
    expect(answer.status).toBe(200);
    expect(server.seen).toEqual([{ a: 1 }]);
  });
});

describe('size', () => {
  const json = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;

  test.each([
    ['/echo', 16_384],
    ['/raw', 16_384],
    ['/big', 200_000],
  ])('%s takes %i bytes and not one more', async (path, limit) => {
    expect((await rawExchange(server.port, post(path, json(limit)))).status).toBe(200);
    const answer = await rawExchange(server.port, post(path, json(limit + 1)));
    expect(answer.status).toBe(413);
    expect(bodyOf(answer).error.code).toBe('MessageSizeTooBig');
  });

  test('bytes are counted as they come, without a Content-Length', async () => {
    const chunk = `${(1_000).toString(16)}\r\n${'x'.repeat(1_000)}\r\n`;
    const head = 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const answer = await rawExchange(server.port, head + chunk.repeat(17), { until: /"code"/ });
    expect(answer.status).toBe(413);
    nothingSeen();
  });

  test('a promised size over the limit is refused before the body comes', async () => {
    const head = 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\n\r\n';
    expect((await rawExchange(server.port, head, { until: /"code"/ })).status).toBe(413);
  });

  test('a sender that goes on after the refusal is cut off after a megabyte', async () => {
    const head = 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\n\r\n';
    const state = { written: 0, closed: false };
    await rawExchange(server.port, (socket) => {
      socket.on('close', () => {
        state.closed = true;
      });
      socket.write(head);
      const more = () => {
        while (!state.closed && state.written < 50_000_000) {
          state.written += 65_536;
          if (!socket.write(Buffer.alloc(65_536, 32))) return void socket.once('drain', more);
        }
      };
      more();
    });
    expect(state.written).toBeLessThan(50_000_000);
    await alive();
  });

  test('two lengths that disagree, and a length with chunks, are refused', async () => {
    const two = 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 50\r\n\r\n{}';
    const both =
      'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}';
    expect((await rawExchange(server.port, two)).status).toBe(400);
    expect((await rawExchange(server.port, both)).status).toBe(400);
    nothingSeen();
  });

  test('10,000 keys are too many', async () => {
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1])));
    expect((await rawExchange(server.port, post('/big', body))).status).toBe(413);
  });

  test('headers over 8 kB are refused with 431', async () => {
    const answer = await rawExchange(server.port, `GET /page HTTP/1.1\r\nHost: test\r\nX-Long: ${'x'.repeat(9_000)}\r\n\r\n`);
    expect(answer.status).toBe(431);
    expect(bodyOf(answer).error.code).toBe('MessageSizeTooBig');
  });

  test('also on a connection that was kept alive after a good answer', async () => {
    const good = 'GET /page HTTP/1.1\r\nHost: test\r\n\r\n';
    const long = `GET /page HTTP/1.1\r\nHost: test\r\nX-Long: ${'x'.repeat(9_000)}\r\n\r\n`;
    const { text } = await rawExchange(server.port, (socket) => {
      socket.once('data', () => setTimeout(() => socket.write(long), 20));
      socket.write(good);
    });
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 431']);
  });

  test('but never into the middle of an answer that has begun', async () => {
    const bad = 'NONSENSE\r\n\r\n';
    const { text } = await rawExchange(server.port, (socket) => {
      socket.once('data', () => socket.write(bad));
      socket.write('GET /slowly HTTP/1.1\r\nHost: test\r\n\r\n');
    });
    expect(text).toContain('one');
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
  });

  test('a body that breaks off in nonsense is 400', async () => {
    const head = 'POST /echo HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    expect((await rawExchange(server.port, `${head}zz\r\n`)).status).toBe(400);
    nothingSeen();
  });
});

describe('depth', () => {
  const nested = (levels: number, open = '[', close = ']') => open.repeat(levels) + close.repeat(levels);

  test.each([
    [20, 200],
    [21, 400],
    [8_000, 400],
  ])('%i levels: %i', async (levels, status) => {
    const answer = await rawExchange(server.port, post('/echo', nested(levels)));
    expect(answer.status).toBe(status);
    if (status === 400) expect(bodyOf(answer).error.code).toBe('BadSyntax');
  });

  test('100,000 levels on a route that takes bodies of that size', async () => {
    expect((await rawExchange(server.port, post('/big', nested(99_000)))).status).toBe(400);
    expect((await rawExchange(server.port, post('/big', nested(30_000, '{"a":', '}').replace('{}', '{"a":1}')))).status).toBe(400);
    await alive();
  });

  test('brackets inside strings do not count', async () => {
    const text = '[{"'.repeat(50);
    await rawExchange(server.port, post('/echo', JSON.stringify({ text, and: '\\"[[[[[[[[[[[[[[[[[[[[[[[[[' })));
    expect(server.seen).toEqual([{ text, and: '\\"[[[[[[[[[[[[[[[[[[[[[[[[[' }]);
  });
});

describe('what is no JSON', () => {
  const wrong = [
    '{',
    '{"a":}',
    "{'a':1}",
    'nul',
    '[1,]',
    '{"a":1}x',
    '\ufeff{}',
    '"\u0001"',
    '01',
    '{"a":NaN}',
    '<xml/>',
    '\\u0000',
    '"\\x"',
  ];
  test.each(wrong)('%j is 400 BadSyntax, short and without internals', async (text) => {
    const answer = await rawExchange(server.port, post('/echo', text));
    expect(answer.status).toBe(400);
    expect(bodyOf(answer)).toEqual({ error: { code: 'BadSyntax', message: expect.any(String) } });
    expect(answer.text).not.toMatch(/position|token|at .*\.ts|node_modules/i);
    nothingSeen();
  });

  test('bytes that are no UTF-8 are 400', async () => {
    expect((await rawExchange(server.port, post('/echo', Buffer.from([0x22, 0xff, 0xfe, 0x22])))).status).toBe(400);
  });

  test('it accepts and refuses what JSON.parse does, and gives the same value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json({ maxDepth: 5 }), fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0019 -eEtrunlfas.\n'), maxLength: 30 })),
        (text) => {
          const outcome = (parse: () => unknown) => {
            try {
              return { value: parse() };
            } catch {
              return 'refused';
            }
          };
          const withoutOurs = (value: unknown) =>
            JSON.parse(JSON.stringify({ value }), (key, inner) => (key === '__proto__' || key === 'constructor' ? undefined : inner));
          expect(withoutOurs(outcome(() => parseJson(Buffer.from(text))))).toEqual(withoutOurs(outcome(() => JSON.parse(text))));
        },
      ),
      { numRuns: 2_000, seed: 7 },
    );
  });

  test('keys that change every object are dropped at any depth', async () => {
    const body = '{"__proto__":{"polluted":1},"a":[{"constructor":{"prototype":{"polluted":1}},"b":1}],"toString":"kept"}';
    await rawExchange(server.port, post('/echo', body));
    expect(server.seen).toEqual([{ a: [{ b: 1 }], toString: 'kept' }]);
    expect(Object.keys(server.seen[0] as object)).toEqual(['a', 'toString']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('type of the body', () => {
  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON;charset="UTF-8"', 200],
    ['application/json; charset=utf-16', 415],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/vnd.microsoft.activity', 415],
    ['application/jsonp', 415],
    ['', 415],
  ])('%s: %i', async (type, status) => {
    expect((await rawExchange(server.port, post('/echo', '{}', { 'Content-Type': type }))).status).toBe(status);
  });

  test('a file is told apart from other wrong types', async () => {
    const answer = await rawExchange(server.port, post('/echo', '--x\r\n', { 'Content-Type': 'multipart/form-data; boundary=x' }));
    expect(bodyOf(answer).error.message).toContain('Files are not taken here');
  });

  test('no body at all is no error: the handler decides', async () => {
    expect((await rawExchange(server.port, post('/echo', '', { 'Content-Type': 'text/plain' }))).status).toBe(200);
    expect(server.seen).toEqual([undefined]);
  });
});
