import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDelivery, type Trouble } from '../../src/handoff/deliver.ts';
import { addressFor, isPublic, type Lookup } from '../../src/handoff/targets/addresses.ts';
import { webhookTarget } from '../../src/handoff/targets/webhook.ts';
import { hour, minute, quiet, second, testClock, testOutbox } from './outbox.ts';

const secret = `whsec_${Buffer.from('a key of twenty-four byte').toString('base64')}`;
const verifier = new Webhook(secret);
const log = { info: () => undefined, warn: () => undefined };

type Got = { headers: IncomingMessage['headers']; body: string; path: string };
type Receiver = { url: string; port: number; got: Got[]; mood: (got: Got, response: ServerResponse) => void; close(): Promise<void> };

async function receiver(): Promise<Receiver> {
  const stand: Receiver = {
    url: '',
    port: 0,
    got: [],
    mood: (_, response) => void response.writeHead(204).end(),
    close: async () => undefined,
  };
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const got = { headers: request.headers, body, path: request.url ?? '' };
    stand.got.push(got);
    stand.mood(got, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stand.port = (server.address() as AddressInfo).port;
  stand.url = `http://127.0.0.1:${stand.port}/hook`;
  stand.close = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return stand;
}

let stand: Receiver;
beforeEach(async () => {
  stand = await receiver();
});
afterEach(() => stand.close());

const parcel = { id: 'msg_lead-1', kind: 'lead.created', body: JSON.stringify({ type: 'lead.created', data: { name: 'José 🏠' } }) };
const target = (more: object = {}) => webhookTarget({ url: stand.url, secret, allowPrivate: true, timeoutMs: 400, ...more });

describe('a delivery', () => {
  it('is accepted by the verifier of Standard Webhooks, byte for byte', async () => {
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: true });
    const [got] = stand.got;
    expect(verifier.verify(got!.body, got!.headers as Record<string, string>)).toEqual(JSON.parse(parcel.body));
    expect(got!.body).toBe(parcel.body);
    expect(got!.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'msg_lead-1' });
  });

  it('is refused by it when changed, late, or signed with another key', async () => {
    await target().deliver(parcel, new Date());
    await target().deliver(parcel, new Date(Date.now() - 6 * minute));
    await target({ secret: `whsec_${Buffer.from('another key').toString('base64')}` }).deliver(parcel, new Date());
    const [good, old, foreign] = stand.got as [Got, Got, Got];
    const verify =
      (got: Got, body = got.body) =>
      () =>
        verifier.verify(body, got.headers as Record<string, string>);
    expect(verify(good)).not.toThrow();
    expect(verify(good, `${good.body} `)).toThrow();
    expect(verify(old)).toThrow('too old');
    expect(verify(foreign)).toThrow();
  });

  it.each([200, 201, 202, 204, 299])('%i is yes', async (status) => {
    stand.mood = (_, response) => void response.writeHead(status).end();
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: true });
  });

  it.each([300, 304, 400, 401, 403, 404, 413, 422, 500, 502, 503])('%i is no', async (status) => {
    stand.mood = (_, response) => void response.writeHead(status).end('private details');
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: false, error: `answered ${status}` });
  });

  it('410 is gone', async () => {
    stand.mood = (_, response) => void response.writeHead(410).end();
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: false, error: 'answered 410', gone: true });
  });

  const now = new Date('2026-11-22T10:00:00Z');
  it.each([
    ['120', 120 * second],
    ['Sun, 22 Nov 2026 10:10:00 GMT', 10 * minute],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['99999999', 24 * hour],
    ['soon', undefined],
  ])('429 with Retry-After %s', async (header, ms) => {
    stand.mood = (_, response) => void response.writeHead(429, { 'retry-after': header }).end();
    const outcome = await target().deliver(parcel, now);
    expect(outcome).toEqual({ ok: false, error: 'answered 429', ...(ms === undefined ? {} : { retryAfterMs: ms }) });
  });
});

describe('a receiver that misbehaves', () => {
  it('a redirect is a no, and nobody goes there', async () => {
    const elsewhere = await receiver();
    stand.mood = (_, response) => void response.writeHead(302, { location: elsewhere.url }).end();
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: false, error: 'answered 302' });
    expect(elsewhere.got).toHaveLength(0);
    await elsewhere.close();
  });

  it('10 MB of answer: yes, and no more than a little of it is read', async () => {
    let written = 0;
    stand.mood = (_, response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(64 * 1_024);
      const pump = () => {
        while (written < 10_000_000 && !response.destroyed) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pump);
        }
        response.end();
      };
      pump();
    };
    expect(await target({ timeoutMs: 5_000 }).deliver(parcel, new Date())).toEqual({ ok: true });
    expect(written).toBeLessThan(9_000_000);
  });

  it('silence is over in time', async () => {
    stand.mood = () => undefined;
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: false, error: 'timed out' });
  });

  it('an endless drip after a yes is cut off in time', async () => {
    stand.mood = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect((await target().deliver(parcel, new Date())).ok).toBe(true);
  });

  it('a drip of headers that never end is a no', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await target({ url }).deliver(parcel, new Date())).toMatchObject({ ok: false });
    server.close();
  });

  it('it hangs up after reading (answer lost): no, and the next try has the same id', async () => {
    stand.mood = (_, response) => void response.destroy();
    expect(await target().deliver(parcel, new Date())).toMatchObject({ ok: false });
    stand.mood = (_, response) => void response.writeHead(200).end();
    expect(await target().deliver(parcel, new Date(Date.now() + second))).toEqual({ ok: true });
    expect(stand.got.map((got) => got.headers['webhook-id'])).toEqual(['msg_lead-1', 'msg_lead-1']);
    expect(stand.got[0]!.headers['webhook-timestamp']).not.toBe(stand.got[1]!.headers['webhook-timestamp']);
  });

  it('nobody listens: a code, no address', async () => {
    await stand.close();
    expect(await target().deliver(parcel, new Date())).toEqual({ ok: false, error: 'ECONNREFUSED' });
  });

  it('nonsense instead of HTTP is a no', async () => {
    const server = createSocketServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-x\r\n\r\n'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const outcome = await target({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }).deliver(parcel, new Date());
    expect(outcome.ok).toBe(false);
    server.close();
  });
});

describe('where a webhook may go', () => {
  const closed = [
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.1.1.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
    '8.8.8',
    '08.8.8.8',
    '1.2.3.4.5',
  ];
  it.each(closed)('not %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '93.184.216.34',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::8a',
    '2003::1',
  ])('but %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  const forms = [
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://127.0.0.1./',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://169.254.169.254/latest/meta-data',
    'https://2852039166/',
    'https://0/',
    'https://10.1/',
    'https://①②⑦.0.0.1/',
    'http://8.8.8.8/',
    'ftp://8.8.8.8/',
    'file:///etc/passwd',
    'https://user:pw@8.8.8.8/',
    'https://8.8.8.8@127.0.0.1/',
    'https://intern.example/',
    'https://mixed.example/',
    'https://nowhere.example/',
    'https://rebind.example/',
  ];
  const names: Record<string, string[]> = {
    'intern.example': ['10.0.0.7'],
    'mixed.example': ['8.8.8.8', '127.0.0.1'],
    'rebind.example': ['169.254.169.254'],
    'public.example': ['8.8.8.8'],
  };
  const lookup: Lookup = async (host) => (names[host] ?? []).map((address) => ({ address, family: 4 }));

  it.each(forms)('refuses %s', async (form) => {
    expect(await addressFor(new URL(form), false, lookup)).toHaveProperty('refused');
  });

  it('takes a public name, and gives the address to use', async () => {
    expect(await addressFor(new URL('https://public.example/hook'), false, lookup)).toEqual({ address: '8.8.8.8', family: 4 });
  });

  it('calls nobody when it refuses', async () => {
    expect(await target({ allowPrivate: false }).deliver(parcel, new Date())).toEqual({ ok: false, error: 'not https' });
    expect(stand.got).toHaveLength(0);
  });

  it('resolves once, and connects to that answer under the name', async () => {
    const answers = [[{ address: '127.0.0.1', family: 4 as const }], [{ address: '169.254.169.254', family: 4 as const }]];
    const once = vi.fn(async () => answers.shift() ?? []);
    const hook = target({ url: `http://rebind.example:${stand.port}/hook`, lookup: once });
    expect(await hook.deliver(parcel, new Date())).toEqual({ ok: true });
    expect(once).toHaveBeenCalledTimes(1);
    expect(stand.got[0]!.headers.host).toBe(`rebind.example:${stand.port}`);
  });

  it('a name that cannot be looked up is a no', async () => {
    const lost: Lookup = () => Promise.reject(new Error('ENOTFOUND secret.example'));
    expect(await target({ lookup: lost, url: 'https://secret.example/' }).deliver(parcel, new Date())).toEqual({
      ok: false,
      error: 'name not found',
    });
  });
});

describe('the whole way: outbox, lane, webhook, receiver', () => {
  it('an hour of trouble of every kind: nothing lost, no effect twice, every delivery verified', async () => {
    const clock = testClock(new Date());
    // The verifier reads the real clock: it is shown ours.
    const real = vi.spyOn(Date, 'now').mockImplementation(() => clock.now().getTime());
    const outbox = testOutbox(clock);
    const troubles: Trouble[] = [];
    const effects = new Map<string, number>();
    const moods = ['500', 'lost', 'hangup', '429', 'redirect', '500', 'hangup'];
    let verified = 0;
    stand.mood = (got, response) => {
      verifier.verify(got.body, got.headers as Record<string, string>);
      verified += 1;
      const mood = moods.shift() ?? 'ok';
      const id = String(got.headers['webhook-id']);
      // A receiver that drops what it has seen, as the specification tells it to.
      if ((mood === 'ok' || mood === 'lost') && !effects.has(id)) effects.set(id, 1);
      if (mood === 'ok') return void response.writeHead(204).end();
      if (mood === 'lost' || mood === 'hangup') return void response.destroy();
      if (mood === '429') return void response.writeHead(429, { 'retry-after': '60' }).end();
      response.writeHead(mood === '500' ? 500 : 308, { location: '/other' }).end();
    };
    for (let i = 0; i < 12; i += 1) outbox.add(`msg_${i}`, 'webhook', `c${i % 3}`, new Date(clock.now().getTime() - 100 + i));
    const delivery = startDelivery({
      store: outbox,
      clock,
      log,
      targets: [target({ timeoutMs: 5_000 })],
      onTrouble: (trouble) => troubles.push(trouble),
    });
    for (let i = 0; i < 60 && outbox.rows.some(({ state }) => state !== 'done'); i += 1) {
      await clock.advance(5 * second);
      await settled(stand);
      if (i % 4 === 0) await clock.advance(minute);
    }
    for (let i = 0; i < 40 && outbox.rows.some(({ state }) => state !== 'done'); i += 1) {
      await clock.advance(minute);
      await settled(stand);
    }
    await delivery.stop();
    real.mockRestore();
    expect([...effects.keys()].toSorted()).toEqual(outbox.rows.map(({ id }) => id).toSorted());
    expect(outbox.rows.every(({ state }) => state === 'done')).toBe(true);
    expect(verified).toBe(stand.got.length);
    expect(stand.got.length).toBeGreaterThanOrEqual(12 + 7);
  });
});

/** Until the receiver has heard nothing new for a while: real sockets need a little real time. */
async function settled(one: Receiver): Promise<void> {
  for (let seen = -1; seen !== one.got.length; ) {
    seen = one.got.length;
    await new Promise((done) => setTimeout(done, 25));
    await quiet();
  }
}
