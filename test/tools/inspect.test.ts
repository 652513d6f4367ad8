import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { loadLibrary } from '../../src/library.ts';
import { type Inspected, type Inspector, inspected, inspectorAddress, openInspector } from '../../tools/inspect.ts';
import { Talk } from '../../tools/talk.ts';

/** What the inspector of XState is told of a conversation, by a receiver that stands in for it. */
const library = loadLibrary();
const talkOf = (...texts: string[]) => {
  const talk = new Talk({ library, language: 'en', today: '2026-11-22' });
  talk.take({ kind: 'opened', text: '' });
  for (const text of texts) talk.take({ kind: 'message', text });
  return talk;
};
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function receiver(port = 0): Promise<{ url: string; port: number; got: Inspected[]; close(): void }> {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  const got: Inspected[] = [];
  sockets.on('connection', (socket) => socket.on('message', (data) => got.push(JSON.parse(String(data)) as Inspected)));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const close = () => {
    for (const one of sockets.clients) one.terminate();
    server.closeAllConnections();
    server.close();
  };
  ends.push(close);
  const { port: mine } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${mine}`, port: mine, got, close };
}
const open = (url: string): Inspector => {
  const inspector = openInspector(url);
  ends.push(() => inspector.stop());
  return inspector;
};
const kinds = (got: Inspected[]) => got.map((one) => [one.type, one.sessionId]);

describe('the events', () => {
  const talk = talkOf('lost my job, 3 months behind', 'no sale date');
  const events = inspected('s', talk.steps);

  it('are an actor with the whole chart, then an event and a snapshot a turn', () => {
    expect(events.map(({ type }) => type)).toEqual(['@xstate.actor', ...talk.steps.flatMap(() => ['@xstate.event', '@xstate.snapshot'])]);
    const [actor] = events;
    const chart = JSON.parse((actor as { definition: string }).definition) as { id: string; states: Record<string, unknown> };
    expect(chart.states).toHaveProperty('interview');
    expect(chart.id).toBe((actor as { name: string }).name);
  });

  it('name the session, the root, a time and the version of the form, as each of them must', () => {
    for (const event of events)
      expect(event).toMatchObject({ sessionId: 's', rootId: 's', _version: '0.7.2', createdAt: expect.stringMatching(/^\d+$/) });
  });

  it('say what was heard, and where the chart stands after it', () => {
    const last = events.at(-1) as unknown as {
      event: { type: string; facts: object };
      snapshot: { value: unknown; context: { case: object } };
    };
    expect(last.event).toMatchObject({ type: 'answered', facts: { saleDate: { value: 'none' } } });
    expect(last.snapshot.value).toEqual({ interview: { place: 'state' } });
    expect(last.snapshot.context.case).toMatchObject({ monthsBehind: { value: 3 } });
  });

  it('hold no name, no number to reach anybody and no private number', () => {
    const told = talkOf(
      'my name is Esperanza, call 602-555-0142 or esperanza@example.com',
      'a person please',
      'Call me',
      'Esperanza',
      '602-555-0142',
      'my ssn is 078-05-1120',
    );
    expect(JSON.stringify(told.known)).toMatch(/Esperanza|0142/);
    const { steps } = told;
    const text = JSON.stringify(inspected('s', steps));
    for (const one of ['555-0142', '5550142', 'esperanza@', '078-05']) expect(text).not.toContain(one);
    expect(text).not.toMatch(/"name":\{[^}]*Esperanza/);
  });
});

describe('sent to a receiver', () => {
  it('a conversation that goes on adds its new turns alone; one that went back begins anew', async () => {
    const { url, got } = await receiver();
    const inspector = open(url);
    inspector.see(talkOf().steps);
    inspector.see(talkOf('lost my job').steps);
    await expect.poll(() => got.length).toBe(5);
    inspector.see(talkOf('my payment went up').steps);
    await expect.poll(() => got.length).toBe(11);
    expect(kinds(got.slice(3, 6))).toEqual([
      ['@xstate.event', 'porchlight:1'],
      ['@xstate.snapshot', 'porchlight:1'],
      ['@xstate.snapshot', 'porchlight:1'],
    ]);
    expect(got[5]).toMatchObject({ snapshot: { status: 'stopped' } });
    expect(kinds(got.slice(6, 7))).toEqual([['@xstate.actor', 'porchlight:2']]);
  });

  it('one that starts later gets what waited', async () => {
    const first = await receiver();
    first.close();
    const inspector = open(first.url);
    inspector.see(talkOf('lost my job').steps);
    const { got } = await receiver(first.port);
    await expect.poll(() => got.length, { timeout: 8_000 }).toBe(5);
  }, 15_000);
});

it.each(['http://127.0.0.1:8080', 'ws://example.org', 'wss://stately.ai/x', 'nonsense'])('%s is no address for it', (address) => {
  expect(() => inspectorAddress(address)).toThrow('on this machine');
});
