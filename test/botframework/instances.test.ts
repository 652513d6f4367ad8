import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversationKey } from '../../src/channels/botframework/activity.ts';
import { botFramework } from '../../src/channels/botframework/bot-framework.ts';
import { openLeases } from '../../src/channels/botframework/lease.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { Agent, type House, openHouse } from '../house.ts';
import { activity, botConnector, post, quiet, testSpine, webServer } from './stand-ins.ts';

/** Several instances behind one address, without stickiness: each message may come to any of them. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

describe('two whole products on one store', () => {
  let houses: House[];
  let connector: Awaited<ReturnType<typeof botConnector>>;
  beforeEach(async () => {
    const first = await openHouse();
    houses = [first, await openHouse({}, first.dataDir)];
    connector = await botConnector();
  });
  afterEach(async () => {
    await connector.close();
    await houses[1]?.stop();
    await houses[0]?.end();
  });
  const conversation = { id: 'shared' };
  const key = conversationKey({ channelId: 'msteams', conversation });
  const send = (house: House, more: Record<string, unknown>) =>
    post(house.url, activity(connector.url, { conversation, channelId: 'msteams', locale: 'en', ...more }));
  const rows = async () => (await houses[0]!.store.entries(key, 0)).filter(({ author }) => author !== 'user').map(({ text }) => text);
  /** What was sent, by its first line: choices are added below. */
  const arrived = () => connector.texts();
  const same = async () => {
    const said = await rows();
    await expect.poll(() => arrived().length, { timeout: 15_000 }).toBe(said.length);
    expect(arrived().map((text, at) => text.startsWith(said[at] ?? '?'))).toEqual(said.map(() => true));
  };

  it('every row arrives once and in order, wherever each message of the person lands', async () => {
    const chance = seeded(7);
    const either = () => houses[chance() < 0.5 ? 0 : 1]!;
    await Promise.all([
      send(houses[0]!, { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'user-1' }] }),
      send(houses[1]!, { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'bot-1' }] }),
    ]);
    const texts = [
      'lost my job, 3 months behind',
      'no date',
      'what is a short sale?',
      'Ohio',
      'I live there',
      'go back',
      'Ohio',
      'asdf',
      'owe 300k',
      'worth 280k',
    ];
    for (const text of texts) expect((await send(either(), { text })).status).toBe(200);
    await same();
    // two at once, to two instances
    await Promise.all(texts.slice(0, 4).map((text, at) => send(houses[at % 2]!, { text })));
    await same();
    expect(arrived().filter((text) => text.includes('automated assistant, not')).length).toBeLessThanOrEqual(1);
  }, 60_000);

  it('a line of an agent is sent by one of them, although both have the conversation open', async () => {
    await send(houses[0]!, { text: 'lost my job' });
    for (const [at, text] of ['a person please', 'Call me', 'Maria', '602-555-0142', 'skip', 'yes', 'yes', 'yes'].entries())
      await send(houses[at % 2]!, { text });
    const agent = new Agent(houses[1]!.url);
    await agent.join(houses[0]!.firstAgentLink!);
    const { json } = await agent.call('GET', '/desk/api/leads');
    const [lead] = (Array.isArray(json) ? json : (json as { leads: unknown[] }).leads) as { id: string }[];
    await agent.call('POST', `/desk/api/leads/${lead!.id}/take`);
    for (let n = 0; n < 5; n++)
      await agent.call('POST', `/desk/api/leads/${lead!.id}/messages`, { text: `Line ${n} of Ann`, messageId: `m${n}` });
    await same();
    // time for the other instance to notice and to send nothing
    await new Promise((done) => setTimeout(done, 1_500));
    expect(arrived().filter((text) => text.startsWith('Line '))).toEqual([0, 1, 2, 3, 4].map((n) => `Line ${n} of Ann`));
  }, 60_000);

  it('a tap is understood by the instance that did not put the question', async () => {
    await send(houses[0]!, { text: 'lost my job, 3 months behind' });
    await send(houses[1]!, { text: 'No date' });
    expect((await rows()).at(-1)).toBe('Which state is the house in?');
  });
});

describe('many instances over one record, at random', () => {
  const records = new Map<string, string>();
  const keep = {
    get: async (key: string) => records.get(key) ?? null,
    swap: async (key: string, expected: string | null, value: string) => {
      if ((records.get(key) ?? null) !== expected) return false;
      records.set(key, value);
      return true;
    },
  };

  it('300 messages to four instances, with rows from elsewhere: none lost, none doubled', async () => {
    const [spine, connector, chance] = [testSpine(), await botConnector(), seeded(42)];
    connector.mood = () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}', afterMs: chance() * 4 });
    const open: { channel: Channel; web: Awaited<ReturnType<typeof webServer>> }[] = [];
    for (let n = 0; n < 4; n++) {
      const web = await webServer();
      // a send that runs out of time is tried again, and arrives twice: a busy machine must not bring that in
      const limits = { sendMs: 60_000, keysMs: 60_000, hearMs: 60_000, answerMs: 60_000, typingMs: 60_000, retryMs: [20], wakeMs: 10 };
      open.push({ web, channel: botFramework({ spine, http: web.http, settings: {}, now: () => new Date(), log: quiet, limits, keep }) });
    }
    for (let n = 0; n < 300; n++) {
      const { web } = open[Math.floor(chance() * 4)]!;
      const posting = post(web.url, activity(connector.url, { text: `m${n}` }));
      if (chance() < 0.3 && spine.heard.length > 0) spine.say(spine.heard[0]!.conversation, `agent ${n}`);
      if (chance() < 0.7) await posting;
      else void posting.catch(() => undefined);
    }
    const said = () => [...spine.rows.values()].flat().filter(({ author }) => author !== 'user');
    await expect.poll(() => spine.heard.length, { timeout: 30_000 }).toBe(300);
    await expect.poll(() => connector.texts().length - said().length, { timeout: 30_000 }).toBe(0);
    // time for a second copy to show itself
    await new Promise((done) => setTimeout(done, 600));
    expect(connector.texts()).toEqual(said().map(({ text }) => text));
    for (const { channel, web } of open) {
      await channel.stop();
      await web.close();
    }
    await connector.close();
  }, 60_000);
});

describe('the lease', () => {
  const reference = { channelId: 'x', serviceUrl: 'http://127.0.0.1:1', conversation: { id: 'c' }, user: { id: 'u' }, bot: { id: 'b' } };
  const asking = { conversation: 'c', reference, cursor: 0, fresh: true };
  function over() {
    let record: string | null = null;
    let at = 0;
    const keep = {
      get: async () => record,
      swap: async (_: string, expected: string | null, value: string) => {
        if (record !== expected) return false;
        record = value;
        return true;
      },
    };
    const leases = openLeases({ keep, now: () => new Date(at), log: quiet });
    const open = (holder: string) => ({ take: (one: typeof asking) => leases.take({ ...one, holder }), look: leases.look });
    const later = (ms: number) => {
      at += ms;
    };
    return { one: open('one'), two: open('two'), later };
  }

  it('is one instance’s until it lets go', async () => {
    const { one, two } = over();
    const held = await one.take(asking);
    if (held === 'busy') throw new Error('nobody held it');
    expect(await two.take(asking)).toBe('busy');
    await held.advance(3);
    await held.release();
    expect(await two.take({ ...asking, cursor: 1 })).toMatchObject({ cursor: 3 });
  });

  it('of an instance that froze is over after 15 s, and what it writes then is refused', async () => {
    const { one, two, later } = over();
    const frozen = await one.take(asking);
    later(16_000);
    const held = await two.take(asking);
    if (frozen === 'busy' || held === 'busy') throw new Error('busy');
    expect(await held.advance(4)).toBe(true);
    expect(await frozen.advance(1)).toBe(false);
    await frozen.release();
    expect((await two.look('c'))?.cursor).toBe(4);
  });

  it('knows where the person was last from whoever they wrote to last', async () => {
    const { one, two } = over();
    const moved = { ...reference, serviceUrl: 'http://127.0.0.1:2' };
    const held = await one.take({ ...asking, reference: moved });
    if (held !== 'busy') await held.release();
    expect(await two.take({ ...asking, fresh: false })).toMatchObject({ reference: moved });
  });
});
