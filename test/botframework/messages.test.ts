import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botFramework } from '../../src/channels/botframework/bot-framework.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { PorchlightError } from '../../src/errors.ts';
import type { Outgoing } from '../../src/message.ts';
import { activity, botConnector, post, quiet, testSpine, webServer } from './stand-ins.ts';

let connector: Awaited<ReturnType<typeof botConnector>>;
let web: Awaited<ReturnType<typeof webServer>>;
let spine: ReturnType<typeof testSpine>;
let channel: Channel;

const sorry = (): Outgoing[] => [
  {
    author: 'bot',
    kind: 'message',
    text: 'Call 988.',
    language: 'en',
    choices: [],
    data: { state: 'sorry', lines: ['sorry'], sources: [], left: null, speaker: 'bot' },
  },
];
const limits = { sendMs: 300, hearMs: 700, answerMs: 1_500, typingMs: 40, retryMs: [20, 20] };

beforeEach(async () => {
  connector = await botConnector();
  web = await webServer();
  spine = testSpine();
  channel = botFramework({ spine, http: web.http, settings: {}, now: () => new Date('2026-11-22T10:00:00Z'), log: quiet, limits, sorry });
});
afterEach(async () => {
  await channel.stop();
  await Promise.all([connector.close(), web.close()]);
});

describe('a message', () => {
  it('is heard once, and answered through the connector', async () => {
    const answer = await post(web.url, activity(connector.url, { id: 'a1', text: 'I lost my job', locale: 'es-MX' }));
    expect(answer.status).toBe(200);
    expect(spine.heard).toMatchObject([
      { kind: 'message', text: 'I lost my job', messageId: 'a1', locale: 'es-MX', channel: 'botframework', user: 'user-1' },
    ]);
    expect(spine.heard[0]!.conversation).toMatch(/^bf-[\w-]{32}$/);
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]!.path).toBe('/v3/conversations/conversation-1/activities/a1');
    expect(connector.sent[0]!.activity).toMatchObject({
      type: 'message',
      text: 'You said: I lost my job',
      textFormat: 'plain',
      locale: 'en',
      replyToId: 'a1',
      from: { id: 'bot-1', role: 'bot' },
      recipient: { id: 'user-1', role: 'user' },
      conversation: { id: 'conversation-1' },
    });
  });

  it('sent five times at once and three times later is one turn and one reply', async () => {
    const same = activity(connector.url, { id: 'a1' });
    await Promise.all(Array.from({ length: 5 }, () => post(web.url, same)));
    for (let i = 0; i < 3; i += 1) expect((await post(web.url, same)).status).toBe(200);
    expect(connector.texts()).toEqual(['You said: hello']);
  });

  it('without an id is known by its timestamp; without both, every copy counts', async () => {
    const stamped = activity(connector.url, { id: undefined });
    await post(web.url, stamped);
    await post(web.url, stamped);
    const bare = activity(connector.url, { id: undefined, timestamp: undefined });
    await post(web.url, bare);
    await post(web.url, bare);
    expect(new Set(spine.heard.map((one) => one.messageId)).size).toBe(3);
  });

  it('messages that arrive together are answered in their order', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `m${i}`);
    const all = texts.map((text) => post(web.url, activity(connector.url, { text })));
    await Promise.all(all);
    expect(connector.texts()).toEqual(spine.heard.map((one) => `You said: ${one.text}`));
    expect(connector.texts()).toHaveLength(12);
  });

  it('two channels with the same conversation id are two conversations', async () => {
    await post(web.url, activity(connector.url, { channelId: 'emulator' }));
    await post(web.url, activity(connector.url, { channelId: 'msteams' }));
    expect(new Set(spine.heard.map((one) => one.conversation)).size).toBe(2);
  });

  it('carries what was tapped: by value, by title, by a card', async () => {
    spine.script = () => [];
    await post(web.url, activity(connector.url));
    spine.say(spine.heard[0]!.conversation, 'Is there a sale date?', { author: 'bot', choices: [{ title: 'No date yet', value: 'none' }] });
    await connector.until(1);
    for (const more of [{ text: 'none' }, { text: ' No date yet ' }, { text: undefined, value: { choice: 'none' } }])
      await post(web.url, activity(connector.url, more));
    expect(spine.heard.slice(1).map((one) => one.choice)).toEqual(['none', 'none', 'none']);
    await post(web.url, activity(connector.url, { text: 'no date that I know' }));
    expect(spine.heard.at(-1)!.choice).toBeUndefined();
  });
});

describe('expectReplies', () => {
  it('puts the replies into the answer and calls nobody', async () => {
    const answer = await post(web.url, activity('https://example.org/nowhere', { deliveryMode: 'expectReplies' }));
    expect(answer.status).toBe(200);
    expect(answer.json.activities).toMatchObject([{ type: 'message', text: 'You said: hello', from: { role: 'bot' } }]);
    expect(connector.sent).toHaveLength(0);
  });

  it("gives a second copy the first copy's replies", async () => {
    const same = activity(connector.url, { deliveryMode: 'expectReplies' });
    const [first, second] = [await post(web.url, same), await post(web.url, same)];
    expect(second.json.activities.map((one: { text: string }) => one.text)).toEqual(
      first.json.activities.map((one: { text: string }) => one.text),
    );
    expect(spine.rows.get(spine.heard[0]!.conversation)).toHaveLength(2);
  });

  it('brings along what an agent wrote in between, where there is no way back', async () => {
    const far = 'https://example.org/nowhere';
    await post(web.url, activity(far, { deliveryMode: 'expectReplies' }));
    spine.say(spine.heard[0]!.conversation, 'This is Maria.');
    const answer = await post(web.url, activity(far, { deliveryMode: 'expectReplies', text: 'hi' }));
    expect(answer.json.activities.map((one: { text: string }) => one.text)).toEqual(['This is Maria.', 'You said: hi']);
  });
});

describe('greeting', () => {
  const user = { id: 'user-1' };
  const bot = { id: 'bot-1' };
  const update = (membersAdded: object[], id?: string) =>
    activity(connector.url, { type: 'conversationUpdate', text: undefined, membersAdded, ...(id ? { id } : {}) });
  const start = () => activity(connector.url, { type: 'event', name: 'startConversation', text: undefined });

  it.each([
    ['user and bot at once (Playground)', () => [update([user, bot])]],
    ['in two (Emulator)', () => [update([bot]), update([user])]],
    ['by an event', () => [start()]],
    ['by both', () => [update([user, bot]), start(), start()]],
  ])('greets once: %s', async (_, activities) => {
    for (const each of activities()) expect((await post(web.url, each)).status).toBe(200);
    expect(connector.texts()).toEqual(['Hello, I am an automated assistant.']);
  });

  it('greets once when they come at the same moment', async () => {
    await Promise.all([post(web.url, update([user, bot])), post(web.url, update([user])), post(web.url, start())]);
    expect(connector.texts()).toEqual(['Hello, I am an automated assistant.']);
  });

  it('does not greet after the first message', async () => {
    await post(web.url, activity(connector.url));
    await post(web.url, update([user]));
    expect(connector.texts()).toEqual(['You said: hello']);
  });
});

describe('what means nothing to us', () => {
  it.each(['typing', 'messageReaction', 'trace', 'installationUpdate', 'messageUpdate', 'command', 'somethingNew'])(
    '%s is 200 and nothing happens',
    async (type) => {
      expect((await post(web.url, activity(connector.url, { type }))).status).toBe(200);
      expect(spine.heard).toHaveLength(0);
    },
  );

  it('a status event of a hub is never an error, and changes nothing', async () => {
    const status = activity(connector.url, { type: 'event', name: 'handoff.status', value: { state: 'accepted' } });
    expect((await post(web.url, status)).status).toBe(200);
    expect(spine.heard).toHaveLength(0);
  });

  it('invoke is 501, endOfConversation ends', async () => {
    expect((await post(web.url, activity(connector.url, { type: 'invoke' }))).status).toBe(501);
    await post(web.url, activity(connector.url, { type: 'endOfConversation', text: undefined }));
    expect(spine.heard).toMatchObject([{ kind: 'ended' }]);
  });
});

describe('a malformed activity', () => {
  const wrong: [string, Record<string, unknown>][] = [
    ['a type that is a number', { type: 5 }],
    ['no type', { type: undefined }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: {} }],
    ['no from', { from: undefined }],
    ['no recipient', { recipient: null }],
    ['no serviceUrl', { serviceUrl: undefined }],
    ['a serviceUrl that is none', { serviceUrl: 'javascript:alert(1)' }],
    ['a text that is an object', { text: { a: 1 } }],
    ['members that are no list', { type: 'conversationUpdate', membersAdded: 'x' }],
  ];
  it.each(wrong)('%s: 400, short JSON, nothing kept', async (_, more) => {
    const answer = await post(web.url, activity(connector.url, more));
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.json)).toEqual(['error']);
    expect(answer.json.error.code).toBe('BadArgument');
    expect(answer.text.length).toBeLessThan(200);
    expect(answer.text).not.toMatch(/zod|node_modules|\bat \/|Error:/i);
    expect(spine.heard).toHaveLength(0);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a string', 'hello'],
    ['a number', 7],
  ])('%s as the body: 400', async (_, body) => {
    expect((await post(web.url, body)).status).toBe(400);
  });

  it('a text over 4,000 characters: 413', async () => {
    expect((await post(web.url, activity(connector.url, { text: 'x'.repeat(4_001) }))).status).toBe(413);
    expect((await post(web.url, activity(connector.url, { text: 'x'.repeat(4_000) }))).status).toBe(200);
  });
});

describe('without an app id, replies stay on this machine', () => {
  const far = [
    'https://example.org',
    'http://10.0.0.1',
    'http://169.254.169.254/latest',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'http://[::ffff:10.0.0.1]',
    'http://0x0a000001',
    'http://user@10.0.0.1',
  ];
  it.each(far)('%s is refused', async (serviceUrl) => {
    const answer = await post(web.url, activity(serviceUrl));
    expect(answer.status).toBe(400);
    expect(spine.heard).toHaveLength(0);
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1', 'http://2130706433:1'])(
    '%s is this machine',
    async (serviceUrl) => {
      expect((await post(web.url, activity(serviceUrl))).status).toBe(200);
    },
  );

  it('a redirect is not followed', async () => {
    const elsewhere = await botConnector();
    connector.mood = () => ({ status: 307, headers: { location: `${elsewhere.url}/stolen` } });
    await post(web.url, activity(connector.url));
    expect(connector.sent.length).toBeGreaterThan(0);
    expect(elsewhere.sent).toHaveLength(0);
    await elsewhere.close();
  });
});

describe('a channel that misbehaves', () => {
  it('silent: the request is answered in time, and the row is tried again', async () => {
    connector.mood = () => 'silent';
    const answer = await post(web.url, activity(connector.url));
    expect(answer.status).toBe(200);
    connector.mood = () => 'ok';
    await connector.until(2);
    expect(spine.rows.get(spine.heard[0]!.conversation)).toHaveLength(2);
  });

  it('unreachable: 200, nothing lost, sent with the next sign of life', async () => {
    const gone = await botConnector();
    await gone.close();
    expect((await post(web.url, activity(gone.url, { text: 'one' }))).status).toBe(200);
    expect((await post(web.url, activity(connector.url, { text: 'two' }))).status).toBe(200);
    expect(connector.texts()).toEqual(['You said: one', 'You said: two']);
  });

  it('500 once: the same rows arrive once each, in order', async () => {
    spine.script = () => ['first', 'second'];
    let failures = 1;
    connector.mood = () => (failures-- > 0 ? { status: 500 } : 'ok');
    await post(web.url, activity(connector.url));
    await connector.until(3);
    await post(web.url, activity(connector.url, { type: 'typing' }));
    expect(connector.texts()).toEqual(['first', 'first', 'second']);
  });

  it('400 to a message: given up, the next ones go on', async () => {
    spine.script = () => ['bad', 'good'];
    connector.mood = (sent) => (sent.activity.text === 'bad' ? { status: 400 } : 'ok');
    expect((await post(web.url, activity(connector.url))).status).toBe(200);
    expect(connector.texts()).toEqual(['bad', 'good']);
  });

  it('400 to an endOfConversation: the turn goes on', async () => {
    spine.script = () => [];
    connector.mood = (sent) => (sent.activity.type === 'message' ? 'ok' : { status: 400 });
    await post(web.url, activity(connector.url));
    spine.say(spine.heard[0]!.conversation, 'Goodbye.', { author: 'bot', kind: 'end' });
    spine.say(spine.heard[0]!.conversation, 'One more thing.', { author: 'bot' });
    await connector.until(3);
    expect(connector.sent.map((one) => one.activity.type)).toEqual(['message', 'endOfConversation', 'message']);
  });

  it('202 without an id, and an answer that is no JSON, count as delivered', async () => {
    connector.mood = () => ({ status: 202, body: 'accepted' });
    await post(web.url, activity(connector.url));
    await post(web.url, activity(connector.url, { text: 'two' }));
    expect(connector.texts()).toEqual(['You said: hello', 'You said: two']);
  });
});

describe('a slow turn', () => {
  it('shows typing, and only then the reply', async () => {
    spine.script = async () => {
      await connector.until(1);
      return ['done'];
    };
    await post(web.url, activity(connector.url));
    expect(connector.sent.map((one) => one.activity.type)).toEqual(['typing', 'message']);
  });

  it('that never ends is answered before the channel gives up, with the fixed lines', async () => {
    spine.script = () => new Promise(() => undefined);
    const answer = await post(web.url, activity(connector.url));
    expect(answer.status).toBe(503);
    expect(answer.json.error.code).toBe('ServiceError');
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(connector.texts()).toEqual(['Call 988.']);
  });

  it('does not hold up the next message for ever', async () => {
    spine.script = (incoming) => (incoming.text === 'hang' ? new Promise(() => undefined) : ['fine']);
    await post(web.url, activity(connector.url, { text: 'hang' }));
    expect((await post(web.url, activity(connector.url))).status).toBe(200);
    expect(connector.texts()).toContain('fine');
  });

  it('a silent channel and a slow turn together are still answered', async () => {
    connector.mood = () => 'silent';
    spine.script = () => ['one', 'two', 'three', 'four', 'five', 'six'];
    expect((await post(web.url, activity(connector.url))).status).toBeLessThan(504);
  });
});

describe('when nothing can be kept', () => {
  it('says the fixed lines, and does not say that it worked', async () => {
    spine.script = () => {
      throw new PorchlightError('StoreUnavailable');
    };
    expect((await post(web.url, activity(connector.url))).status).toBe(503);
    expect(connector.texts()).toEqual(['Call 988.']);
    const inline = await post(web.url, activity(connector.url, { deliveryMode: 'expectReplies' }));
    expect(inline.json.activities).toMatchObject([{ text: 'Call 988.' }]);
  });

  it('tells nothing of what broke', async () => {
    spine.script = () => {
      throw new Error('SELECT * FROM secrets');
    };
    const answer = await post(web.url, activity(connector.url));
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secrets');
  });
});

describe('later on', () => {
  it("an agent's words and typing reach the person, under the agent's name", async () => {
    await post(web.url, activity(connector.url));
    const { conversation } = spine.heard[0]!;
    spine.type(conversation, 'Maria');
    spine.type(conversation, 'Maria');
    await connector.until(2);
    spine.say(conversation, 'Hello, this is Maria.');
    await connector.until(3);
    expect(connector.sent.slice(1)).toMatchObject([
      { path: '/v3/conversations/conversation-1/activities', activity: { type: 'typing', from: { name: 'Maria', role: 'bot' } } },
      { activity: { type: 'message', text: 'Hello, this is Maria.', from: { id: 'bot-1', name: 'Maria', role: 'bot' } } },
    ]);
    expect(connector.sent[2]!.activity.replyToId).toBeUndefined();
  });

  it('after a stop nothing is sent and nobody watches', async () => {
    await post(web.url, activity(connector.url));
    await channel.stop();
    spine.say(spine.heard[0]!.conversation, 'too late');
    expect(spine.watchers()).toBe(0);
    expect(connector.texts()).toHaveLength(1);
  });

  it('a restart sends nothing twice; with a kept way back, nothing is left out either', async () => {
    const records = new Map<string, string>();
    const keep = {
      get: async (key: string) => records.get(key) ?? null,
      swap: async (key: string, expected: string | null, value: string) => {
        if ((records.get(key) ?? null) !== expected) return false;
        records.set(key, value);
        return true;
      },
    };
    await channel.stop();
    const options = { spine, settings: {}, now: () => new Date(), log: quiet, limits, keep };
    const before = await webServer();
    const old = botFramework({ ...options, http: before.http });
    await post(before.url, activity(connector.url, { text: 'one' }));
    await old.stop();
    spine.say(spine.heard[0]!.conversation, 'written while it was down');
    const after = await webServer();
    const fresh = botFramework({ ...options, http: after.http });
    await post(after.url, activity(connector.url, { text: 'two' }));
    expect(connector.texts()).toEqual(['You said: one', 'written while it was down', 'You said: two']);
    await fresh.stop();
    await Promise.all([before.close(), after.close()]);
  });
});

describe('choices', () => {
  it('are at most six buttons, and all of them stand in the text', async () => {
    const choices = Array.from({ length: 8 }, (_, i) => ({ title: `Choice ${i}`, value: `c${i}` }));
    spine.script = () => [];
    await post(web.url, activity(connector.url));
    spine.say(spine.heard[0]!.conversation, 'What happened?', {
      author: 'bot',
      choices,
      data: { state: 'a', lines: [], sources: [], left: 3, speaker: 'bot', ask: { id: 'q', fact: 'hardship', kind: 'choice' } },
    });
    await connector.until(1);
    const { activity: sent } = connector.sent[0]!;
    expect((sent.suggestedActions as { actions: unknown[] }).actions).toEqual(
      choices.slice(0, 6).map(({ title }) => ({ type: 'imBack', title, value: title })),
    );
    for (const { title } of choices) expect(sent.text).toContain(title);
    expect(sent).toMatchObject({ inputHint: 'expectingInput', channelData: { porchlight: { state: 'a', left: 3 } } });
  });

  it('that the text names already are not named again', async () => {
    spine.script = () => [];
    await post(web.url, activity(connector.url));
    spine.say(spine.heard[0]!.conversation, '**Yes** or no?', {
      author: 'bot',
      choices: [
        { title: 'Yes', value: 'y' },
        { title: 'No', value: 'n' },
      ],
    });
    await connector.until(1);
    expect(connector.sent[0]!.activity).toMatchObject({ text: '**Yes** or no?', textFormat: 'markdown' });
  });
});

describe('cards', () => {
  it('go along where there is one; the text is there all the same', async () => {
    spine.script = () => [];
    await post(web.url, activity(connector.url));
    const card = { type: 'AdaptiveCard', version: '1.5', body: [], fallbackText: 'Your numbers' };
    spine.say(spine.heard[0]!.conversation, 'Your numbers, line by line.', {
      author: 'bot',
      data: { state: 'a', lines: [], sources: [], left: 0, speaker: 'bot', card },
    });
    await connector.until(1);
    expect(connector.sent[0]!.activity).toMatchObject({
      text: 'Your numbers, line by line.',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });
});
