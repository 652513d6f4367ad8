import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, makeResumeKeys, type Running, signing, startConversation, startService } from './service.ts';

const start = new Date('2026-11-22T10:00:00.000Z');
const origin = 'https://www.example.org';
let now = start;
let service: Running;
let conversation: { id: string; token: string; streamUrl: string };
const resume = makeResumeKeys();

beforeAll(async () => {
  service = await startService({ now: () => now, resume, keys: { signing, secret: 'the-secret-of-the-server' } });
  conversation = await startConversation(service);
});
beforeEach(() => {
  now = start;
});
afterAll(() => service.stop());

const later = (seconds: number) => {
  now = new Date(start.getTime() + seconds * 1000);
};
const generate = (body: unknown = {}, headers: Record<string, string> = {}) => call(service, 'POST', '/tokens/generate', { body, headers });
const errorOf = (answer: { body: Record<string, unknown> }) => (answer.body.error as { code: string } | undefined)?.code;
/** Every route that wants a token. */
const routes = (id: string): [string, string, unknown?][] => [
  ['POST', '/tokens/refresh'],
  ['POST', '/conversations', {}],
  ['GET', `/conversations/${id}`],
  ['GET', `/conversations/${id}/activities`],
  ['POST', `/conversations/${id}/activities`, { type: 'message', text: 'x' }],
  ['POST', `/conversations/${id}/upload`, {}],
];

describe('wrong tokens', () => {
  const seconds = start.getTime() / 1000;
  const claims = () => ({
    iss: 'porchlight',
    aud: 'directline',
    conv: conversation.id,
    user: 'dl_x',
    iat: seconds,
    exp: seconds + 1800,
    jti: 'j',
  });
  const encode = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const hmac = (text: string, key: Uint8Array | string = signing, hash = 'sha256') =>
    createHmac(hash, key).update(text).digest('base64url');
  const made = (head: unknown, body: unknown, key?: Uint8Array | string, hash?: string) =>
    `${encode(head)}.${encode(body)}.${hmac(`${encode(head)}.${encode(body)}`, key, hash)}`;
  const good = { alg: 'HS256', typ: 'JWT' };
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const fetched: string[] = [];
  const host = createServer((request, response) => {
    fetched.push(request.url ?? '');
    response.end('{"keys":[]}');
  });
  let keyUrl = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    keyUrl = `http://127.0.0.1:${(host.address() as { port: number }).port}/keys`;
  });
  afterAll(() => host.close());

  const parts = () => conversation.token.split('.') as [string, string, string];
  const changed = (more: object) => made(good, { ...claims(), ...more });
  const forged: [string, () => string | Promise<string>][] = [
    ['nothing signed', () => new UnsecuredJWT(claims()).encode()],
    ['alg none', () => made({ alg: 'none', typ: 'JWT' }, claims())],
    ['alg None without signature', () => `${encode({ alg: 'None', typ: 'JWT' })}.${encode(claims())}.`],
    ['alg nOnE', () => `${encode({ alg: 'nOnE', typ: 'JWT' })}.${encode(claims())}.${parts()[2]}`],
    ['HS384 by our key', () => made({ alg: 'HS384', typ: 'JWT' }, claims(), signing, 'sha384')],
    ['HS512 by our key', () => made({ alg: 'HS512', typ: 'JWT' }, claims(), signing, 'sha512')],
    ['RS256 by some key', () => new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).sign(rsa.privateKey)],
    ['HS256 named, RS256 said', () => made({ alg: 'RS256', typ: 'JWT' }, claims())],
    ['HS256 by a public key', () => made(good, claims(), rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString())],
    ['another key', () => made(good, claims(), 'another key')],
    ['an empty key', () => made(good, claims(), '')],
    ['a key of ones', () => made(good, claims(), new Uint8Array(32).fill(1))],
    ['the key as text', () => made(good, claims(), Buffer.from(signing).toString('hex'))],
    ['kid with a path', () => made({ ...good, kid: '../../dev/null' }, claims(), '')],
    ['kid with SQL', () => made({ ...good, kid: "x' UNION SELECT 'k" }, claims(), 'k')],
    ['kid, signed right', () => made({ ...good, kid: '1' }, claims())],
    ['jku', () => made({ ...good, jku: keyUrl }, claims())],
    ['x5u', () => made({ ...good, x5u: keyUrl }, claims())],
    ['jwk inside', () => made({ ...good, jwk: { kty: 'oct', k: encode('k') } }, claims(), 'k')],
    ['crit', () => made({ ...good, crit: ['exp'] }, claims())],
    ['another typ', () => made({ alg: 'HS256', typ: 'JWS' }, claims())],
    ['no alg', () => made({ typ: 'JWT' }, claims())],
    ['another issuer', () => changed({ iss: 'https://api.botframework.com' })],
    ['no issuer', () => changed({ iss: undefined })],
    ['another audience', () => changed({ aud: 'desk' })],
    ['a list of audiences', () => changed({ aud: ['directline', 'desk'] })],
    ['no audience', () => changed({ aud: undefined })],
    ['no conversation', () => changed({ conv: undefined })],
    ['an empty conversation', () => changed({ conv: '' })],
    ['a list of conversations', () => changed({ conv: [conversation.id] })],
    ['no user', () => changed({ user: undefined })],
    ['no expiry', () => changed({ exp: undefined })],
    ['expiry as text', () => changed({ exp: '9999999999' })],
    ['expiry that is no number', () => made(good, JSON.stringify(claims()).replace(/"exp":\d+/, '"exp":1e999'))],
    ['from the future', () => changed({ iat: seconds + 3600, exp: seconds + 7200 })],
    ['body changed', () => `${parts()[0]}.${encode({ ...claims(), conv: 'other' })}.${parts()[2]}`],
    ['signature cut', () => conversation.token.slice(0, -1)],
    ['signature lengthened', () => `${conversation.token}A`],
    ['signature empty', () => `${parts()[0]}.${parts()[1]}.`],
    ['signature with padding', () => `${conversation.token}=`],
    ['signature in the other base64', () => made(good, { ...claims(), jti: '>>>' }).replace(/[-_]|.$/, '+')],
    ['four parts', () => `${conversation.token}.x`],
    ['two parts', () => `${parts()[0]}.${parts()[1]}`],
    ['one part', () => 'abc'],
    ['dots', () => '...'],
    ['body that is no JSON', () => made(good, '{')],
    ['body that is a list', () => made(good, [claims()])],
    ['body that is null', () => made(good, 'null')],
    ['head that is no JSON', () => made('{', claims())],
    ['a stream ticket', () => new URL(conversation.streamUrl).searchParams.get('t') ?? ''],
    ['the secret', () => 'the-secret-of-the-server'],
    ['4 kB of it', () => `${conversation.token}${'A'.repeat(4_096)}`],
    ['5 kB, signed right', () => changed({ locale: 'x'.repeat(3_000) })],
    ['bytes that are no text', () => '\u00ff\u00fe\u00c0\u00af.\u00ff.\u00ff'],
    ['two in one', () => `${conversation.token},${conversation.token}`],
    ['user changed', () => `${parts()[0]}.${encode({ ...decodeJwt(conversation.token), user: 'agent' })}.${parts()[2]}`],
    ['life lengthened', () => `${parts()[0]}.${encode({ ...decodeJwt(conversation.token), exp: seconds + 1e6 })}.${parts()[2]}`],
    [
      'origins taken out',
      () => `${parts()[0]}.${encode({ ...decodeJwt(conversation.token), origins: undefined, jti: 'k' })}.${parts()[2]}`,
    ],
    ["another person's signature", async () => `${parts()[0]}.${parts()[1]}.${(await startConversation(service)).token.split('.')[2]}`],
    ['of another Porchlight', () => tokenOfAnotherHouse()],
    ['expired, and by another key: it is not told which', () => made(good, { ...claims(), exp: seconds - 60 }, 'another key')],
    [
      'of the Bot Connector',
      () =>
        new SignJWT({ iss: 'https://api.botframework.com', aud: 'app' })
          .setProtectedHeader({ alg: 'RS256', kid: 'good' })
          .sign(rsa.privateKey),
    ],
    ['a resume key', async () => String((await generate()).body.resume)],
  ];

  async function tokenOfAnotherHouse(): Promise<string> {
    const other = await startService({ now: () => now, keys: { signing: createHash('sha256').update('another house').digest() } });
    const { token } = await startConversation(other);
    await other.stop();
    return token;
  }

  test('there are at least forty, all different', async () => {
    const tokens = await Promise.all(forged.map(async ([, make]) => make()));
    expect(new Set(tokens).size).toBe(forged.length);
    expect(new Set(forged.map(([name]) => name)).size).toBe(forged.length);
    expect(forged.length).toBeGreaterThanOrEqual(40);
    process.stdout.write(`${forged.length} wrong or forged Direct Line tokens are tried on every route and at the stream\n`);
  });

  test('20 kB is 431 before anything is read', async () => {
    for (const [method, path, body] of routes(conversation.id))
      expect((await call(service, method, path, { token: 'A'.repeat(20_480), body })).status, path).toBe(431);
    expect(await upgrade(`/v3/directline/conversations/${conversation.id}/stream?t=${'A'.repeat(20_480)}`)).toBe(431);
  });

  test.each(forged)('%s: 403 BadToken on every route, and at the stream', async (_name, make) => {
    const token = await make();
    for (const [method, path, body] of routes(conversation.id)) {
      const answer = await call(service, method, path, { token, body });
      expect([answer.status, errorOf(answer)]).toEqual([403, 'BadToken']);
    }
    if (token !== new URL(conversation.streamUrl).searchParams.get('t')) {
      const answer = await upgrade(`/v3/directline/conversations/${conversation.id}/stream?t=${encodeURIComponent(token)}`);
      expect(answer).toBe(403);
    }
  });

  test('nothing was fetched from an address in a token', () => expect(fetched).toEqual([]));

  test('a token made right by the same means is taken, so the others fail for their own reason', async () => {
    expect((await call(service, 'POST', '/tokens/refresh', { token: made(good, claims()) })).status).toBe(200);
  });

  test.each([
    ['none', undefined],
    ['empty', ''],
    ['another scheme', 'Basic abc'],
    ['no token', 'Bearer'],
    ['only blanks', 'Bearer   '],
    ['the token alone', 'abc.def.ghi'],
  ])('authorization: %s is 401 MissingCredentials', async (_name, authorization) => {
    for (const [method, path, body] of routes(conversation.id)) {
      const answer = await call(service, method, path, { body, headers: authorization === undefined ? {} : { authorization } });
      expect([answer.status, errorOf(answer)]).toEqual([401, 'MissingCredentials']);
    }
  });

  test('another conversation is 403 Forbidden', async () => {
    const other = await startConversation(service);
    for (const [method, path, body] of routes(other.id).filter(([, path]) => path.includes(other.id))) {
      const answer = await call(service, method, path, { token: conversation.token, body });
      expect([answer.status, errorOf(answer)]).toEqual([403, 'Forbidden']);
    }
    const ticket = new URL(conversation.streamUrl).searchParams.get('t');
    expect(await upgrade(`/v3/directline/conversations/${other.id}/stream?t=${ticket}`)).toBe(403);
  });

  test('one that is over is 403 TokenExpired on every route, and one second before it is not', async () => {
    later(1_799);
    expect((await call(service, 'POST', '/tokens/refresh', { token: conversation.token })).status).toBe(200);
    later(1_800);
    for (const [method, path, body] of routes(conversation.id)) {
      const answer = await call(service, method, path, { token: conversation.token, body });
      expect([answer.status, errorOf(answer)]).toEqual([403, 'TokenExpired']);
    }
    later(61);
    expect(await upgrade(new URL(conversation.streamUrl).pathname + new URL(conversation.streamUrl).search)).toBe(403);
  });
});

describe('generate', () => {
  test('starts nothing and gives no stream', async () => {
    const heard = service.spine.heard.length;
    const answer = await generate();
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body).sort()).toEqual(['conversationId', 'expires_in', 'resume', 'token']);
    expect(answer.body.expires_in).toBe(1_800);
    expect(service.spine.heard).toHaveLength(heard);
    expect(await service.spine.find(String(answer.body.conversationId))).toBe('unknown');
  });

  test('a body may be missing, or say nothing', async () => {
    expect((await call(service, 'POST', '/tokens/generate')).status).toBe(200);
    for (const body of [null, {}, { user: null }, { user: {} }, { locale: 5 }, { more: 'things' }])
      expect((await generate(body)).status).toBe(200);
  });

  test('the client can read its user in the token', async () => {
    const { body } = await generate({ user: { id: 'home.owner_1-x', name: 'Ana' } });
    expect(decodeJwt(String(body.token))).toMatchObject({ aud: 'directline', conv: body.conversationId, user: 'home.owner_1-x' });
    const own = decodeJwt(String((await generate()).body.token));
    expect(own.user).toMatch(/^dl_[\w-]{22,}$/);
  });

  test.each([
    'dl_me',
    'porchlight',
    'Porchlight',
    'bot',
    'agent',
    'agent-7',
    'bot_1',
    'system',
    '',
    'a b',
    'a|b',
    'é',
    '<b>',
    'x'.repeat(129),
  ])('user id %j is 400 BadArgument', async (id) => {
    const answer = await generate({ user: { id } });
    expect([answer.status, errorOf(answer)]).toEqual([400, 'BadArgument']);
  });

  test.each([[[]], ['text'], [5], [{ user: 'me' }], [{ user: { id: 5 } }], [{ trustedOrigins: 'x' }], [{ resume: 5 }]])(
    '%j is 400',
    async (body) => {
      expect((await generate(body)).status).toBe(400);
    },
  );

  test('ids cannot be guessed: 128 bits and more, never twice, safe in a URL', async () => {
    const ids = await Promise.all(Array.from({ length: 200 }, async () => String((await generate()).body.conversationId)));
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22,}$/);
  });

  test('the secret may name any user; a wrong one is refused', async () => {
    const authorization = 'Bearer the-secret-of-the-server';
    const named = await generate({ user: { id: 'dl_named-by-the-server' } }, { authorization });
    expect(decodeJwt(String(named.body.token)).user).toBe('dl_named-by-the-server');
    const wrong = await generate({}, { authorization: 'Bearer something-else' });
    expect([wrong.status, errorOf(wrong)]).toEqual([403, 'BadToken']);
  });

  test('a page that is not listed gets no token', async () => {
    expect((await generate({}, { origin })).status).toBe(200);
    const answer = await generate({}, { origin: 'https://evil.example' });
    expect([answer.status, errorOf(answer)]).toEqual([403, 'Forbidden']);
  });

  test('trustedOrigins narrow, never widen, and last through refresh and resume', async () => {
    const { body } = await generate({ trustedOrigins: ['https://evil.example'] });
    const refresh = (token: unknown, from?: string) =>
      call(service, 'POST', '/tokens/refresh', { token: String(token), headers: from === undefined ? {} : { origin: from } });
    expect((await refresh(body.token, 'https://evil.example')).status).toBe(403);
    expect((await refresh(body.token, origin)).status).toBe(403);
    const server = await refresh(body.token);
    expect(server.status).toBe(200);
    expect((await refresh(server.body.token, origin)).status).toBe(403);
    const back = await generate({ resume: body.resume });
    expect((await refresh(back.body.token, origin)).status).toBe(403);
    expect((await generate({ resume: `${String(body.resume).split('.')[0]}` })).status).toBe(403);
    const open = await generate({ trustedOrigins: [origin] });
    expect((await refresh(open.body.token, origin)).status).toBe(200);
  });
});

describe('refresh', () => {
  test('gives another token of the same conversation and user; the old one stays good', async () => {
    const first = await generate({ user: { id: 'me' } });
    later(900);
    const second = await call(service, 'POST', '/tokens/refresh', { token: String(first.body.token) });
    expect(second.body).toMatchObject({ conversationId: first.body.conversationId, expires_in: 1_800 });
    expect(decodeJwt(String(second.body.token)).user).toBe('me');
    expect(decodeJwt(String(second.body.token)).jti).not.toBe(decodeJwt(String(first.body.token)).jti);
    later(1_700);
    expect((await call(service, 'POST', '/tokens/refresh', { token: String(first.body.token) })).status).toBe(200);
    later(2_600);
    expect((await call(service, 'POST', '/tokens/refresh', { token: String(first.body.token) })).status).toBe(403);
    expect((await call(service, 'POST', '/tokens/refresh', { token: String(second.body.token) })).status).toBe(200);
  });
});

describe('coming back after the token is over', () => {
  test('the key opens the same conversation and turns into the next; the last one is good for a minute more', async () => {
    const first = await generate({ user: { id: 'me' } });
    later(100_000);
    const back = await generate({ resume: first.body.resume });
    expect(back.body).toMatchObject({ conversationId: first.body.conversationId, expires_in: 1_800 });
    expect(decodeJwt(String(back.body.token)).user).toBe('me');
    expect(back.body.resume).not.toBe(first.body.resume);
    later(100_059);
    expect((await generate({ resume: first.body.resume })).status).toBe(200);
    later(100_060);
    const over = await generate({ resume: first.body.resume });
    expect([over.status, errorOf(over)]).toEqual([403, 'BadToken']);
    expect((await generate({ resume: back.body.resume })).status).toBe(200);
  });

  test('using the last key again does not keep it alive', async () => {
    const first = await generate();
    await generate({ resume: first.body.resume });
    later(50);
    await generate({ resume: first.body.resume });
    later(61);
    expect((await generate({ resume: first.body.resume })).status).toBe(403);
  });

  test('keys are 256 bits and are kept hashed', async () => {
    const { body } = await generate();
    expect(Buffer.from(String(body.resume), 'base64url')).toHaveLength(32);
    expect([...resume.kept.keys()]).not.toContain(body.resume);
    expect(JSON.stringify([...resume.kept])).not.toContain(String(body.resume));
  });

  test('a made-up key opens nothing', async () => {
    for (const key of ['x', '', 'a.b.c', `${'A'.repeat(43)}`, '__proto__']) expect((await generate({ resume: key })).status).toBe(403);
  });

  test('an erased conversation cannot be opened again', async () => {
    const { body } = await generate();
    await call(service, 'POST', '/conversations', { token: String(body.token) });
    service.spine.erase(String(body.conversationId));
    expect((await generate({ resume: body.resume })).status).toBe(404);
  });
});

/** The status of an upgrade request. */
async function upgrade(path: string): Promise<number> {
  const { rawExchange } = await import('../server/support.ts');
  const lines = [
    'Host: test',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
  ];
  return (await rawExchange(service.port, `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, { until: /\r\n\r\n/ })).status;
}
