import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { botFramework } from '../../src/channels/botframework/bot-framework.ts';
import { type HandoffContext, initiate } from '../../src/channels/botframework/handoff.ts';
import type { Channel } from '../../src/channels/channel.ts';
import type { Entry } from '../../src/message.ts';
import { type House, openHouse } from '../house.ts';
import { activity, botConnector, channelToken, identityServer, newKey, post, quiet, testSpine, webServer } from './stand-ins.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The Bot Framework's own handoff protocol: what goes out, what comes back, and all that must change nothing. */
const sent = { state: 'waiting', lines: ['handoff.sent'], sources: [], left: null, speaker: 'bot' as const };
const context = (activities: HandoffContext['activities'] = []): HandoffContext => ({
  value: { skill: 'loss-mitigation', urgency: 'days', language: 'en', leadId: 'lead_1', summary: 'Asks for a person.' },
  activities,
  link: null,
});
const reference = {
  channelId: 'webchat',
  serviceUrl: 'http://127.0.0.1:1/',
  conversation: { id: 'c1' },
  user: { id: 'u1' },
  bot: { id: 'b1' },
};

describe('handoff.initiate', () => {
  it('is an event with routing, addresses and the transcript', () => {
    const rows = [{ type: 'message', id: '1', text: 'hello' }];
    expect(initiate(context(rows), reference, { id: 'e1', at: '2026-11-22T10:00:00.000Z', replyToId: 'm9' })).toMatchObject({
      type: 'event',
      name: 'handoff.initiate',
      id: 'e1',
      channelId: 'webchat',
      conversation: { id: 'c1' },
      from: { id: 'b1', role: 'bot' },
      recipient: { id: 'u1', role: 'user' },
      replyToId: 'm9',
      relatesTo: { conversation: { id: 'c1' }, channelId: 'webchat', serviceUrl: reference.serviceUrl },
      value: { skill: 'loss-mitigation', leadId: 'lead_1' },
      attachments: [{ contentType: 'application/json', name: 'Transcript', content: { activities: rows } }],
    });
  });

  const long = (many: number) => Array.from({ length: many }, (_, i) => ({ type: 'message', id: String(i), text: 'ñ'.repeat(300) }));
  const sentWith = (rows: HandoffContext['activities'], link: string | null) => {
    const event = initiate({ ...context(rows), link }, reference, { id: 'e1', at: '2026-11-22T10:00:00.000Z' });
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(150_000);
    const [attachment] = event.attachments as [{ content?: { activities: { id: string }[] }; contentUrl?: string }];
    return { value: event.value as Record<string, string>, ...attachment };
  };
  const link = 'https://chat.example.org/handoff/transcripts/x.y';

  it.each([400, 3_000])('%i rows do not fit into one activity: the whole transcript lies behind its attachment’s address', (many) => {
    const { content, contentUrl, value } = sentWith(long(many), link);
    expect([content, contentUrl, value.transcript]).toEqual([undefined, link, undefined]);
  });

  it('what fits goes inline, whole, with or without an address', () => {
    for (const one of [link, null]) {
      const { content, contentUrl, value } = sentWith(long(10), one);
      expect([content?.activities.length, contentUrl, value.transcript]).toEqual([10, undefined, undefined]);
    }
  });

  it.each([400, 3_000])('%i rows without an address: the newest go, and it is said how many are missing', (many) => {
    const { content, value } = sentWith(long(many), null);
    expect(content!.activities.at(-1)?.id).toBe(String(many - 1));
    expect(content!.activities.length).toBeGreaterThan(100);
    expect(value.transcript).toBe(`newest ${content!.activities.length} of ${many}`);
  });
});

describe('on the channel', () => {
  let connector: Awaited<ReturnType<typeof botConnector>>;
  let web: Awaited<ReturnType<typeof webServer>>;
  let channel: Channel;
  const told: string[] = [];
  beforeEach(async () => {
    told.length = 0;
    connector = await botConnector();
    web = await webServer();
    const spine = testSpine();
    const answer = spine.hear;
    const withSign = (row: Entry): Entry => (row.text.includes('person') ? { ...row, data: sent } : row);
    channel = botFramework({
      spine: { ...spine, hear: async (incoming) => answer(incoming).then((taken) => ({ ...taken, replies: taken.replies.map(withSign) })) },
      http: web.http,
      settings: {},
      now: () => new Date('2026-11-22T10:00:00Z'),
      log: quiet,
      externalDesk: {
        hubs: ['hub-1'],
        context: async () => context(),
        status: async (_conversation, state, id) => void told.push(`${state} ${id.split(':')[0]}`) === undefined,
      },
    });
  });
  afterEach(async () => {
    await channel.stop();
    await web.close();
    await connector.close();
  });
  const events = () => connector.sent.filter((one) => one.activity.type === 'event').map(({ activity: one }) => one.name);

  it('goes out once, after the words, and not for other turns or a second copy', async () => {
    await post(web.url, activity(connector.url, { text: 'hello' }));
    const asked = activity(connector.url, { text: 'a person please' });
    await post(web.url, asked);
    await post(web.url, asked);
    expect(events()).toEqual(['handoff.initiate']);
    expect(connector.sent.map((one) => one.activity.type).at(-1)).toBe('event');
  });

  it('a desk that cannot be told has failed at once', async () => {
    connector.mood = (one) => (one.activity.type === 'event' ? { status: 400 } : 'ok');
    expect((await post(web.url, activity(connector.url, { text: 'a person please' }))).status).toBe(200);
    expect(told).toEqual(['failed untold']);
  });

  it('without an app id nobody was checked: a status changes nothing', async () => {
    const status = activity(connector.url, { type: 'event', name: 'handoff.status', value: { state: 'accepted' }, from: { id: 'hub-1' } });
    expect((await post(web.url, status)).status).toBe(200);
    expect(told).toEqual([]);
  });
});

describe('in the house, with a hub', () => {
  const appId = '11111111-2222-3333-4444-555555555555';
  const serviceUrl = 'https://smba.example.org/';
  const key = newKey('good', ['emulator']);
  let identity: Awaited<ReturnType<typeof identityServer>>;
  let house: House;
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    identity = await identityServer([key]);
    house = await openHouse({
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      BOT_OPENID_METADATA_URL: identity.metadata,
      HANDOFF_DESK: 'channel',
      HANDOFF_HUB_IDS: 'hub-1,99999999-0000-0000-0000-000000000000',
    });
  });
  afterEach(async () => {
    await house.end();
    await identity.close();
  });

  const send = async (body: Record<string, unknown>, claims: Record<string, unknown> = {}) => {
    const token = await channelToken(key, { aud: appId, serviceurl: serviceUrl, ...claims });
    return post(house.url, activity(serviceUrl, { deliveryMode: 'expectReplies', ...body }), { authorization: `Bearer ${token}` });
  };
  const status = (state: unknown, more: Record<string, unknown> = {}, claims: Record<string, unknown> = {}) =>
    send({ type: 'event', name: 'handoff.status', value: { state }, from: { id: 'hub-1', role: 'bot' }, ...more }, claims);
  const lead = async () => (await house.store.leads({}))[0]!;
  const life = async () => (await house.store.conversation((await lead()).lead.conversationId))!.life;
  const lines = async () => (await house.store.entries((await lead()).lead.conversationId, 0)).flatMap(({ data }) => data?.lines ?? []);
  async function asks(): Promise<Record<string, unknown>[]> {
    for (const text of ['I want to talk to a person', 'Here in the chat', 'skip']) await send({ text });
    return (await send({ text: 'yes' })).json.activities;
  }

  it('accepted, talked, completed: the bot is silent in between and says so at both ends', async () => {
    const out = await asks();
    const event = out.at(-1) as {
      name: string;
      value: { leadId: string };
      attachments: { content: { activities: { text?: string }[] } }[];
    };
    expect(event.name).toBe('handoff.initiate');
    expect(event.value.leadId).toBe((await lead()).lead.id);
    expect(event.attachments[0]!.content.activities.map(({ text }) => text)).toContain('I want to talk to a person');
    expect((await status('accepted')).status).toBe(200);
    expect(await life()).toEqual({ state: 'agent', agent: 'hub' });
    await status('accepted');
    const quietly = await send({ text: 'my question is about the sale' });
    const texts = (quietly.json.activities as { type: string; text: string }[])
      .filter(({ type }) => type === 'message')
      .map(({ text }) => text);
    // who has joined, which could not be sent before, and no answer of the bot
    expect(texts).toEqual(['An agent, a person from our team, has joined this chat. I stay quiet now.']);
    await status('completed');
    await status('completed');
    expect((await life()).state).toBe('returned');
    const said = await lines();
    expect([said.filter((id) => id === 'held.took').length, said.filter((id) => id === 'held.returned').length]).toEqual([1, 1]);
  });

  it('failed: said once, with the free counselor, and the bot speaks', async () => {
    await asks();
    await status('failed', { value: { state: 'failed', message: { why: 'nobody' } } });
    await status('failed');
    expect(await life()).toEqual({ state: 'bot', agent: null });
    expect((await lines()).filter((id) => id === 'handoff.failed')).toHaveLength(1);
  });

  it.each<[string, () => Promise<{ status: number }>]>([
    ['a browser that says it is the hub', () => status('accepted', { from: { id: 'hub-1', role: 'user' } })],
    ['somebody who is not on the list', () => status('accepted', { from: { id: 'dl_user', role: 'bot' } })],
    ['a state that we do not know', () => status('transferred')],
    ['no state', () => send({ type: 'event', name: 'handoff.status', from: { id: 'hub-1', role: 'bot' } })],
    ['completed before anybody was there', () => status('completed')],
    ['another conversation', () => status('accepted', { conversation: { id: 'elsewhere' } })],
    ['another app', () => status('accepted', { from: { id: 'x', role: 'bot' } }, { appid: 'aaaaaaaa-0000-0000-0000-000000000000' })],
  ])('%s: 200, and nothing changes', async (_, act) => {
    await asks();
    expect((await act()).status).toBe(200);
    expect((await life()).state).toBe('waiting');
  });

  it('the app id of the token is as good as the sender; a forged token is refused', async () => {
    await asks();
    const forged = await channelToken(newKey('good', ['emulator']), { aud: appId, serviceurl: serviceUrl });
    const body = activity(serviceUrl, { type: 'event', name: 'handoff.status', value: { state: 'accepted' }, from: { id: 'hub-1' } });
    expect((await post(house.url, body, { authorization: `Bearer ${forged}` })).status).toBe(401);
    expect((await life()).state).toBe('waiting');
    await status('accepted', { from: { id: 'service', role: 'bot' } }, { appid: '99999999-0000-0000-0000-000000000000' });
    expect((await life()).state).toBe('agent');
  });

  it('our own agent was quicker: the hub comes too late', async () => {
    await asks();
    const { conversationId, id } = (await lead()).lead;
    await house.store.claim(id, 'ann', new Date().toISOString());
    await status('completed');
    expect((await house.store.conversation(conversationId))?.life.state).toBe('waiting');
  });
});
