import { createHmac, createPublicKey } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { botFramework } from '../../src/channels/botframework/bot-framework.ts';
import { couldBeOurs, Refusals } from '../../src/channels/botframework/token.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { makeTokens } from '../../src/channels/direct-line/tokens.ts';
import {
  activity,
  botConnector,
  type Claims,
  channelToken,
  identityServer,
  newKey,
  post,
  quiet,
  testSpine,
  webServer,
} from './stand-ins.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const tenantId = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const serviceUrl = 'https://smba.example.org/';
const now = () => Math.floor(Date.now() / 1_000);
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const good = newKey('good', ['emulator', 'webchat']);
const unendorsed = newKey('unendorsed', ['msteams']);
const stranger = newKey('good', ['emulator']);

let identity: Awaited<ReturnType<typeof identityServer>>;
let web: Awaited<ReturnType<typeof webServer>>;
let spine: ReturnType<typeof testSpine>;
let channel: Channel;
let clock = new Date('2026-11-22T10:00:00Z');

const claims = (more: Claims = {}): Claims => ({ aud: appId, serviceurl: serviceUrl, ...more });
const inline = (more: Record<string, unknown> = {}) => activity(serviceUrl, { deliveryMode: 'expectReplies', ...more });
const send = (token: string, body: unknown = inline()) => post(web.url, body, { authorization: `Bearer ${token}` });

beforeAll(async () => {
  // The SDK writes refused tokens to the console; that is its own business, and noise here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  identity = await identityServer([good, unendorsed]);
});
afterAll(() => identity.close());
beforeEach(async () => {
  web = await webServer();
  spine = testSpine();
  clock = new Date('2026-11-22T10:00:00Z');
  const settings = { appId, appPassword: 'secret', tenantId, openIdMetadataUrl: identity.metadata };
  channel = botFramework({
    spine,
    http: web.http,
    settings,
    now: () => clock,
    log: quiet,
    limits: { sendMs: 300, keysMs: 400, answerMs: 2_000 },
  });
});
afterEach(async () => {
  await channel.stop();
  await web.close();
});

describe('a good token', () => {
  it('opens the door', async () => {
    const answer = await send(await channelToken(good, claims()));
    expect(answer.status).toBe(200);
    expect(answer.json.activities).toMatchObject([{ text: 'You said: hello' }]);
  });

  it('that ran out four minutes ago, or begins in four, is within the grace', async () => {
    expect((await send(await channelToken(good, claims({ exp: now() - 240 })))).status).toBe(200);
    expect((await send(await channelToken(good, claims({ nbf: now() + 240 })))).status).toBe(200);
  });

  it('does not make the keys be fetched again', async () => {
    const before = identity.asked();
    await send(await channelToken(good, claims()));
    await send(await channelToken(good, claims()));
    expect(identity.asked() - before).toBeLessThanOrEqual(1);
  });

  it('does not excuse a malformed activity', async () => {
    expect((await send(await channelToken(good, claims()), { type: 5 })).status).toBe(400);
  });
});

function hmacSigned(payload: Claims, key = JSON.stringify(good.jwk)): string {
  const head = `${base64({ alg: 'HS256', kid: 'good', typ: 'JWT' })}.${base64({ iss: 'https://api.botframework.com', exp: now() + 300, ...payload })}`;
  // Key confusion: the public key, which anyone can fetch, used as an HMAC secret.
  return `${head}.${createHmac('sha256', key).update(head).digest('base64url')}`;
}

async function tampered(change: Claims): Promise<string> {
  const [head, body, signature] = (await channelToken(good, claims())).split('.');
  const payload = JSON.parse(Buffer.from(body!, 'base64url').toString());
  return `${head}.${base64({ ...payload, ...change })}.${signature}`;
}

async function rehead(change: Record<string, unknown>): Promise<string> {
  const [head, body, signature] = (await channelToken(good, claims())).split('.');
  return `${base64({ ...JSON.parse(Buffer.from(head!, 'base64url').toString()), ...change })}.${body}.${signature}`;
}

const forged: [string, () => Promise<string> | string][] = [
  ['another audience', () => channelToken(good, claims({ aud: 'somebody-else' }))],
  ['no audience', () => channelToken(good, claims({ aud: undefined }))],
  ['a list of audiences', () => channelToken(good, claims({ aud: [appId, 'other'] }))],
  ['another issuer', () => channelToken(good, claims({ iss: 'https://evil.example.org' }))],
  ['a look-alike issuer', () => channelToken(good, claims({ iss: 'https://api.botframework.com/' }))],
  ['no issuer', () => channelToken(good, claims({ iss: undefined }))],
  ['a foreign tenant as issuer', () => channelToken(good, claims({ iss: 'https://sts.windows.net/other/', tid: 'other' }))],
  ['the channel as issuer, a foreign tid', () => channelToken(good, claims({ tid: 'other' }))],
  [
    'our tenant as issuer, a foreign audience',
    () =>
      channelToken(
        good,
        claims({
          iss: `https://sts.windows.net/${tenantId}/`,
          tid: tenantId,
          aud: 'https://api.botframework.com',
          appid: appId,
          ver: '1.0',
        }),
      ),
  ],
  [
    'our tenant as issuer, another app',
    () => channelToken(good, claims({ iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, appid: 'other', ver: '1.0' })),
  ],
  ['expired', () => channelToken(good, claims({ exp: now() - 3_600 }))],
  ['expired six minutes ago', () => channelToken(good, claims({ exp: now() - 360 }))],
  ['not yet good', () => channelToken(good, claims({ nbf: now() + 3_600 }))],
  ['another serviceurl', () => channelToken(good, claims({ serviceurl: 'https://evil.example.org/' }))],
  ['no serviceurl', () => channelToken(good, claims({ serviceurl: undefined }))],
  ['a key endorsed for another channel', () => channelToken(unendorsed, claims())],
  ['a key of our name that is not ours', () => channelToken(stranger, claims())],
  ['an unknown key', () => channelToken(newKey('unknown'), claims())],
  ['no key id', () => rehead({ kid: undefined })],
  ['a jku that points elsewhere', () => rehead({ jku: 'http://127.0.0.1:9/keys' })],
  ['alg none', () => new UnsecuredJWT(claims({ iss: 'https://api.botframework.com' })).encode()],
  ['alg none with a signature', () => rehead({ alg: 'none' })],
  ['alg None', () => rehead({ alg: 'None' })],
  ['HS256 with the public key', () => hmacSigned(claims())],
  ['RS512 in the header', () => rehead({ alg: 'RS512' })],
  ['ES256 in the header', () => rehead({ alg: 'ES256' })],
  ['a changed body', () => tampered({ sub: 'x' })],
  ['no signature', async () => (await channelToken(good, claims())).replace(/\.[^.]*$/, '.')],
  ['two parts', async () => (await channelToken(good, claims())).replace(/\.[^.]*$/, '')],
  ['four parts', async () => `${await channelToken(good, claims())}.x`],
  ['nonsense', () => 'nonsense'],
  ['three dots', () => '...'],
  ['JSON that is no object', () => `${base64('x')}.${base64(7)}.x`],
  ['over 4 kB', () => channelToken(good, claims({ padding: 'x'.repeat(4_096) }))],
  ['empty', () => ''],
  ['12 kB', () => channelToken(good, claims({ padding: 'x'.repeat(9_000) }))],
  ['bytes that are no text', () => '\u00ff\u00fe\u00c0\u00af.\u00ff.\u00ff'],
  ['two in one', async () => `${await channelToken(good, claims())},${await channelToken(good, claims())}`],
  ['no expiry', () => channelToken(good, claims({ exp: undefined }))],
  ['expiry changed to text', () => tampered({ exp: '9999999999' })],
  ['life lengthened', () => tampered({ exp: now() + 1e6 })],
  ['serviceurl changed after it was signed', () => tampered({ serviceurl: 'https://evil.example.org/' })],
  ['audience in other letters', () => channelToken(good, claims({ aud: `${appId.toUpperCase()} ` }))],
  ['a serviceurl that begins as the right one', () => channelToken(good, claims({ serviceurl: `${serviceUrl}.evil.example/` }))],
  ['HS256 with the public key as PEM', () => hmacSigned(claims(), publicPem)],
  ['HS256 with the empty key', () => hmacSigned(claims(), '')],
  ['the key inside (jwk)', () => withKeyInside()],
  ['an address of keys inside (x5u)', () => rehead({ x5u: 'http://127.0.0.1:9/cert' })],
  ['a key id that is a path', () => rehead({ kid: '../../dev/null' })],
  ['a key id that is a number', () => rehead({ kid: 5 })],
  ['PS256 in the header', () => rehead({ alg: 'PS256' })],
  [
    "another token's signature",
    async () =>
      `${(await channelToken(good, claims())).replace(/[^.]*$/, '')}${(await channelToken(good, claims({ sub: 'x' }))).split('.')[2]}`,
  ],
  ['of our own Direct Line', () => directLineToken()],
];
const publicPem = createPublicKey(good.privateKey).export({ type: 'spki', format: 'pem' }).toString();

/** A token that brings its own key along, signed by that key. */
function withKeyInside(): Promise<string> {
  const all = { iss: 'https://api.botframework.com', exp: now() + 300, ...claims() };
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: 'mine', jwk: stranger.jwk }).sign(stranger.privateKey);
}

function directLineToken(): string {
  const part = { conv: 'c', user: 'dl_x', locale: undefined, origins: undefined };
  return makeTokens(new Uint8Array(32), { now: () => new Date(), newId: () => 'j', tokenSeconds: 1_800, ticketSeconds: 60 }).issue(part);
}

it('at least forty wrong or forged tokens, all different', async () => {
  const tokens = await Promise.all(forged.map(async ([, make]) => make()));
  expect(new Set(tokens).size).toBe(forged.length);
  expect(forged.length).toBeGreaterThanOrEqual(40);
  process.stdout.write(`${forged.length} wrong or forged Bot Connector tokens are tried on /api/messages\n`);
});

describe('every other token is 401, quiet, and leaves nothing', () => {
  it.each(forged)('%s', async (_, make) => {
    const asked = identity.asked();
    const answer = await send(await make());
    expect(answer.status).toBe(401);
    expect(Object.keys(answer.json)).toEqual(['error']);
    expect(answer.text).not.toMatch(/botframework|127\.0\.0\.1|stack|node_modules|kid|audience/i);
    expect(spine.heard).toHaveLength(0);
    expect(identity.asked() - asked).toBeLessThanOrEqual(1);
  });

  it.each([
    ['none', {}],
    ['another scheme', { authorization: 'Basic eDp5' }],
    ['lower-case scheme', { authorization: 'bearer x.y.z' }],
    ['two tokens', { authorization: 'Bearer a b' }],
  ])('header: %s', async (_, headers) => {
    const answer = await post(web.url, inline(), headers as Record<string, string>);
    expect(answer.status).toBe(401);
    expect(spine.heard).toHaveLength(0);
  });

  it('a bad body with a bad token is 401, not 400: strangers learn nothing', async () => {
    expect((await send('nonsense', { type: 5 })).status).toBe(401);
  });

  it('the one channel name for which the SDK uses other issuers', async () => {
    const answer = await send(await channelToken(good, claims()), inline({ channelId: 'AseChannel' }));
    expect(answer.status).toBe(401);
  });

  it('a token is good only for the channel that the activity names', async () => {
    expect((await send(await channelToken(good, claims()), inline({ channelId: 'msteams' }))).status).toBe(401);
  });
});

describe('the Emulator with an app id', () => {
  it('comes with a token of our own tenant for our own app', async () => {
    const key = newKey('aad');
    const tenant = await identityServer([key]);
    const other = await webServer();
    const settings = { appId, appPassword: 'secret', tenantId, openIdMetadataUrl: tenant.metadata };
    const emulator = botFramework({ spine, http: other.http, settings, now: () => clock, log: quiet });
    const token = await channelToken(key, {
      iss: `https://sts.windows.net/${tenantId}/`,
      aud: appId,
      appid: appId,
      tid: tenantId,
      ver: '1.0',
    });
    const answer = await post(other.url, inline(), { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(200);
    await emulator.stop();
    await Promise.all([tenant.close(), other.close()]);
  });
});

describe('when the keys cannot be had', () => {
  it.each(['down', 'silent'] as const)('%s: 503 in time, nothing heard', async (mood) => {
    const lost = await identityServer([good]);
    lost.mood = mood;
    const other = await webServer();
    const settings = { appId, appPassword: 'secret', tenantId, openIdMetadataUrl: lost.metadata };
    const room = botFramework({ spine, http: other.http, settings, now: () => clock, log: quiet, limits: { keysMs: 300 } });
    const answer = await post(other.url, inline(), { authorization: `Bearer ${await channelToken(good, claims())}` });
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('127.0.0.1');
    expect(spine.heard).toHaveLength(0);
    await room.stop();
    await Promise.all([lost.close(), other.close()]);
  });
});

describe('many failures', () => {
  it('are turned away unread; a token that was good before still passes', async () => {
    const token = await channelToken(good, claims());
    expect((await send(token)).status).toBe(200);
    for (let i = 0; i < 20; i += 1) expect((await send('nonsense')).status).toBe(401);
    const limited = await send('nonsense');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(token)).status).toBe(200);
    clock = new Date(clock.getTime() + 61_000);
    expect((await send('nonsense')).status).toBe(401);
  });

  it('keep a bounded memory', () => {
    const refusals = new Refusals(() => clock);
    for (let i = 0; i < 5_000; i += 1) refusals.failed(`address ${i}`);
    expect(refusals.wait('address 1', undefined)).toBe(0);
  });
});

describe('the way back', () => {
  it('with a token service that is silent holds the request no longer than one send', async () => {
    const connector = await botConnector();
    const login = await identityServer([]);
    login.mood = 'silent';
    const other = await webServer();
    const settings = { appId, appPassword: 'secret', tenantId, openIdMetadataUrl: identity.metadata, loginUrl: `${login.url}/tenant` };
    const room = botFramework({
      spine,
      http: other.http,
      settings,
      now: () => clock,
      log: quiet,
      limits: { sendMs: 200, answerMs: 3_000, retryMs: [] },
    });
    const token = await channelToken(good, claims({ serviceurl: connector.url }));
    const answer = await post(other.url, activity(connector.url), { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(200);
    expect(spine.heard).toHaveLength(1);
    expect(connector.sent).toHaveLength(0);
    await room.stop();
    await Promise.all([connector.close(), login.close(), other.close()]);
  });
});

describe('couldBeOurs', () => {
  it('takes only the three-part RS256 token that names us', async () => {
    const expected = { appId, issuer: 'https://api.botframework.com', tenantId: undefined };
    expect(couldBeOurs(`Bearer ${await channelToken(good, claims())}`, expected)).toBe(true);
    expect(couldBeOurs(`Bearer ${await channelToken(good, claims({ iss: `https://sts.windows.net/${tenantId}/` }))}`, expected)).toBe(
      false,
    );
    expect(couldBeOurs(undefined, expected)).toBe(false);
  });
});

describe('a managed identity', () => {
  it('needs no password, and is as strict', async () => {
    const other = await webServer();
    const settings = { appId, tenantId, appType: 'UserAssignedMSI' as const, openIdMetadataUrl: identity.metadata };
    const room = botFramework({ spine, http: other.http, settings, now: () => clock, log: quiet });
    const send = (token: string) => post(other.url, inline(), { authorization: `Bearer ${token}` });
    expect((await send(await channelToken(good, claims()))).status).toBe(200);
    expect((await send(await channelToken(good, claims({ aud: 'other' })))).status).toBe(401);
    expect((await send(await channelToken(stranger, claims()))).status).toBe(401);
    await room.stop();
    await other.close();
  });
});
