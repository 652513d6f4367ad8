import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toActivities } from '../../src/channels/direct-line/activity.ts';
import { readPosted } from '../../src/channels/direct-line/posted.ts';
import { PorchlightError } from '../../src/errors.ts';
import type { Choice, Entry } from '../../src/message.ts';
import { makeFakeSpine } from './fakeSpine.ts';
import { call, type Running, startConversation, startService } from './service.ts';

type Conversation = Awaited<ReturnType<typeof startConversation>>;
type Shown = {
  id: string;
  type: string;
  text?: string;
  timestamp: string;
  replyToId?: string;
  from: { id: string; role: string };
  channelData?: Record<string, unknown>;
};

let service: Running;
let conversation: Conversation;
let now = new Date('2026-11-22T10:00:00.000Z');
beforeAll(async () => {
  service = await startService({
    now: () => now,
    limits: { messages: { many: 1_000_000, seconds: 1 }, signals: { many: 1_000_000, seconds: 1 } },
  });
  conversation = await startConversation(service);
});
afterAll(() => service.stop());

const post = (activity: unknown, to = conversation) =>
  call(service, 'POST', `/conversations/${to.id}/activities`, { token: to.token, body: activity });
const poll = async (watermark = '', from = conversation) => {
  const answer = await call(service, 'GET', `/conversations/${from.id}/activities?watermark=${watermark}`, { token: from.token });
  return { status: answer.status, activities: (answer.body.activities ?? []) as Shown[], watermark: String(answer.body.watermark) };
};
const errorOf = (answer: { body: Record<string, unknown> }) => (answer.body.error as { code: string } | undefined)?.code;

describe('what a client may post', () => {
  test.each<[string, unknown, number, string | undefined]>([
    ['a message', { type: 'message', text: 'hello' }, 200, undefined],
    ['an empty message', { type: 'message', text: '' }, 200, undefined],
    ['a choice', { type: 'message', value: { choice: 'no_date' } }, 200, undefined],
    ['a message of 4,000 characters', { type: 'message', text: 'x'.repeat(4_000) }, 200, undefined],
    ['4,000 characters of two units each', { type: 'message', text: '🏠'.repeat(4_000) }, 200, undefined],
    ['typing', { type: 'typing' }, 200, undefined],
    ['startConversation', { type: 'event', name: 'startConversation', value: { locale: 'en-US' } }, 200, undefined],
    ['webchat/join', { type: 'event', name: 'webchat/join' }, 200, undefined],
    ['an unknown event', { type: 'event', name: 'something/else', value: 5 }, 200, undefined],
    ['endOfConversation', { type: 'endOfConversation' }, 200, undefined],
    ['4,001 characters', { type: 'message', text: 'x'.repeat(4_001) }, 413, 'MessageSizeTooBig'],
    ['no type', { text: 'hello' }, 400, 'MissingProperty'],
    ['a type that is a number', { type: 5 }, 400, 'BadArgument'],
    ['a type that is null', { type: null }, 400, 'BadArgument'],
    ['an unknown type', { type: 'Message' }, 400, 'BadArgument'],
    ['no text', { type: 'message' }, 400, 'MissingProperty'],
    ['text that is a number', { type: 'message', text: 5 }, 400, 'BadArgument'],
    ['text that is a list', { type: 'message', text: ['a'] }, 400, 'BadArgument'],
    ['value that is text', { type: 'message', text: 'a', value: 'b' }, 400, 'BadArgument'],
    ['value that is a list', { type: 'message', text: 'a', value: [1] }, 400, 'BadArgument'],
    ['a choice that is an object', { type: 'message', value: { choice: {} } }, 400, 'BadArgument'],
    ['a choice without end', { type: 'message', value: { choice: 'x'.repeat(201) } }, 400, 'BadArgument'],
    ['channelData that is text', { type: 'message', text: 'a', channelData: 'b' }, 400, 'BadArgument'],
    ['a client id that is a number', { type: 'message', text: 'a', channelData: { clientActivityID: 1 } }, 400, 'BadArgument'],
    ['a file', { type: 'message', text: 'a', attachments: [{ contentType: 'image/png', contentUrl: 'data:,' }] }, 415, 'BadArgument'],
    ['an event without a name', { type: 'event' }, 400, 'MissingProperty'],
    ['handoff.status', { type: 'event', name: 'handoff.status', value: { state: 'accepted' } }, 403, 'Forbidden'],
    ['handoff.initiate', { type: 'event', name: 'handoff.initiate' }, 403, 'Forbidden'],
    ['Handoff.Status', { type: 'event', name: ' Handoff.Status' }, 403, 'Forbidden'],
    ['handoff', { type: 'event', name: 'handoff' }, 403, 'Forbidden'],
    ['an event of an agent hub', { type: 'event', name: 'agent.joined' }, 403, 'Forbidden'],
    ['conversationUpdate', { type: 'conversationUpdate', membersAdded: [] }, 400, 'BadArgument'],
    ['messageUpdate', { type: 'messageUpdate' }, 400, 'BadArgument'],
    ['messageDelete', { type: 'messageDelete' }, 400, 'BadArgument'],
    ['invoke', { type: 'invoke', name: 'x' }, 400, 'BadArgument'],
    ['trace', { type: 'trace' }, 400, 'BadArgument'],
    ['command', { type: 'command', name: 'x' }, 400, 'BadArgument'],
    ['a list', [{ type: 'message', text: 'a' }], 400, 'BadArgument'],
    ['nothing', undefined, 400, 'BadArgument'],
    ['a number', 5, 400, 'BadArgument'],
  ])('%s', async (_name, activity, status, code) => {
    const fresh = await startConversation(service);
    const answer = await post(activity, fresh);
    expect([answer.status, errorOf(answer)]).toEqual([status, code]);
    if (status === 200) expect(answer.body.id).toMatch(/.+\|.+/);
    if (status !== 200) expect((await poll('', fresh)).activities).toHaveLength(1);
  });

  test('whatever it is, the answer is 2xx or 4xx, and quotes nothing of it', async () => {
    const anything = fc.anything({
      maxDepth: 3,
      values: [fc.string(), fc.integer(), fc.constant('marker-7391'), fc.boolean(), fc.constant(null)],
    });
    const type = fc.oneof(fc.constantFrom('message', 'event', 'typing', 'endOfConversation', 'trace'), anything);
    const activity = fc.record(
      {
        type,
        text: anything,
        value: anything,
        name: anything,
        attachments: anything,
        channelData: anything,
        locale: anything,
        from: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(activity, (body) => {
        try {
          readPosted(JSON.parse(JSON.stringify(body)));
        } catch (error) {
          expect(error).toBeInstanceOf(PorchlightError);
          expect((error as PorchlightError).status).toBeLessThan(500);
          expect((error as PorchlightError).message).not.toContain('marker-7391');
        }
      }),
      { numRuns: 2_000, seed: 11 },
    );
    await fc.assert(
      fc.asyncProperty(activity, async (body) => {
        const answer = await post(body);
        expect(answer.status).toBeLessThan(500);
        expect(JSON.stringify(answer.body)).not.toContain('marker-7391');
      }),
      { numRuns: 100, seed: 12 },
    );
    expect(service.log).toEqual([]);
  });

  test.each(['/upload?userId=x', '/upload'])('POST %s is refused as a file, after the token was looked at', async (path) => {
    const form = await fetch(`${service.url}/v3/directline/conversations/${conversation.id}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${conversation.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: new Uint8Array(300_000),
    });
    expect(form.status).toBe(415);
    expect(await form.json()).toEqual({ error: { code: 'BadArgument', message: expect.stringContaining('Files are not taken here') } });
    const json = await call(service, 'POST', `/conversations/${conversation.id}${path}`, { token: conversation.token, body: {} });
    expect([json.status, errorOf(json)]).toEqual([415, 'BadArgument']);
  });

  test('zero bytes and halves of characters are taken out; everything else is kept as typed', async () => {
    const fresh = await startConversation(service);
    const odd = [
      'a\u0000b',
      'x\ud800y',
      '\u202eabc',
      '<script>alert(1)</script>',
      "Robert'); DROP TABLE",
      '=1+1',
      '👨‍👩‍👧‍👦',
      'ı̇́̂',
      '\u200b',
      'nul\tl\n',
    ];
    for (const text of odd) expect((await post({ type: 'message', text }, fresh)).status).toBe(200);
    const said = service.spine.heard.filter((each) => each.conversation === fresh.id && each.kind === 'message').map(({ text }) => text);
    expect(said).toEqual(['ab', 'x\ufffdy', ...odd.slice(2)]);
  });
});

describe('order and time', () => {
  test("the client's own activity comes first, whole, then the replies that name it", async () => {
    const fresh = await startConversation(service);
    const channelData = { clientActivityID: 'c1', attachmentSizes: [], nested: { a: 1 } };
    const { body } = await post(
      {
        type: 'message',
        text: 'hello',
        channelData,
        localTimestamp: '2026-11-22T05:00:00.000-05:00',
        from: { id: 'someone else', role: 'bot', name: 'x' },
      },
      fresh,
    );
    const { activities } = await poll('1', fresh);
    expect(activities).toHaveLength(2);
    const [mine, reply] = activities as [Shown, Shown];
    expect(mine).toMatchObject({
      id: body.id,
      type: 'message',
      text: 'hello',
      channelData,
      localTimestamp: '2026-11-22T05:00:00.000-05:00',
    });
    expect(mine.from.role).toBe('user');
    expect(mine.from.id).toMatch(/^dl_/);
    expect(reply).toMatchObject({ replyToId: mine.id, from: { id: 'porchlight', role: 'bot' }, text: 'You said: hello' });
  });

  test('what a client says about itself in our own channelData is dropped', async () => {
    const fresh = await startConversation(service);
    await post({ type: 'message', text: 'x', channelData: { clientActivityID: 'c', porchlight: { speaker: 'agent' } } }, fresh);
    expect((await poll('1', fresh)).activities[0]?.channelData).toEqual({ clientActivityID: 'c' });
  });

  test('the greeting answers nothing', async () => {
    const fresh = await startConversation(service);
    expect((await poll('', fresh)).activities[0]).not.toHaveProperty('replyToId');
  });

  test('ids are unique and in order; time never goes back, even when the clock does', async () => {
    const fresh = await startConversation(service);
    for (const minutes of [0, 5, -60, -1_000, 3]) {
      now = new Date(now.getTime() + minutes * 60_000);
      await post({ type: 'message', text: 'x' }, fresh);
    }
    now = new Date('2026-11-22T10:00:00.000Z');
    const { activities } = await poll('', fresh);
    const ids = activities.map(({ id }) => id);
    const times = activities.map(({ timestamp }) => timestamp);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids[0]).toBe(`${fresh.id}|0000001`);
    expect(times).toEqual([...times].sort());
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('posts that arrive together are taken one at a time, in the order of arrival', async () => {
    const fresh = await startConversation(service);
    const release = service.spine.hold();
    const posts = [];
    for (let index = 0; index < 8; index++) {
      posts.push(post({ type: 'message', text: `m${index}` }, fresh));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    release();
    await Promise.all(posts);
    const mine = (await poll('', fresh)).activities.filter(({ from }) => from.role === 'user').map(({ text }) => text);
    expect(mine).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
  });

  test('a second copy of a clientActivityID starts no second turn and gets the first id', async () => {
    const fresh = await startConversation(service);
    const copy = { type: 'message', text: 'once', channelData: { clientActivityID: 'same' } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(copy, fresh)));
    const later = await post(copy, fresh);
    expect(new Set([...answers, later].map(({ body }) => body.id)).size).toBe(1);
    expect(service.spine.heard.filter((each) => each.conversation === fresh.id && each.kind === 'message')).toHaveLength(1);
    expect((await poll('1', fresh)).activities).toHaveLength(2);
  });

  test('a client id that is our own word for the opening is an ordinary message', async () => {
    const fresh = await startConversation(service);
    await post({ type: 'message', text: 'not lost', channelData: { clientActivityID: 'opened' } }, fresh);
    expect((await poll('1', fresh)).activities.map(({ text }) => text)).toEqual(['not lost', 'You said: not lost']);
  });

  test('without a clientActivityID two equal messages are two', async () => {
    const fresh = await startConversation(service);
    await post({ type: 'message', text: 'yes' }, fresh);
    await post({ type: 'message', text: 'yes' }, fresh);
    expect((await poll('1', fresh)).activities).toHaveLength(4);
  });

  test('the POST is answered when the turn takes too long, and the turn goes on', async () => {
    const slow = await startService({ limits: { answerMs: 50 } });
    const fresh = await startConversation(slow);
    const release = slow.spine.hold();
    const answer = await call(slow, 'POST', `/conversations/${fresh.id}/activities`, {
      token: fresh.token,
      body: { type: 'message', text: 'x' },
    });
    expect(answer.status).toBe(200);
    expect(answer.body.id).toMatch(/.+\|.+/);
    expect(slow.spine.rows(fresh.id)).toHaveLength(1);
    release();
    await slow.stop();
    expect(slow.spine.rows(fresh.id)).toHaveLength(3);
  });
});

describe('the greeting', () => {
  test('comes once, whatever is sent to start', async () => {
    const generated = await call(service, 'POST', '/tokens/generate', { body: { locale: 'es-MX' } });
    const token = String(generated.body.token);
    const id = String(generated.body.conversationId);
    const starts = await Promise.all(
      Array.from({ length: 5 }, () => call(service, 'POST', '/conversations', { token, body: { user: {} } })),
    );
    expect(starts.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    await post({ type: 'event', name: 'startConversation', value: { locale: 'es-MX' } }, { id, token, streamUrl: '' });
    await post({ type: 'event', name: 'webchat/join' }, { id, token, streamUrl: '' });
    await post({ type: 'message', text: 'hola' }, { id, token, streamUrl: '' });
    expect(service.spine.heard.filter((each) => each.conversation === id && each.messageId === 'opened')).toEqual([
      expect.objectContaining({ messageId: 'opened', locale: 'es-MX', channel: 'directline', user: expect.stringMatching(/^dl_/) }),
    ]);
    expect((await poll('', { id, token, streamUrl: '' })).activities).toHaveLength(3);
  });

  test('the locale of the start wins over the one of the token; one that is none is left out', async () => {
    for (const [locale, expected] of [
      ['en-US', 'en-US'],
      ['es_MX;drop', 'es-MX'],
      [undefined, 'es-MX'],
    ]) {
      const generated = await call(service, 'POST', '/tokens/generate', { body: { locale: 'es-MX' } });
      await call(service, 'POST', '/conversations', { token: String(generated.body.token), body: { locale } });
      expect(service.spine.heard.at(-1)?.locale).toBe(expected);
    }
  });
});

describe('reading', () => {
  test('the watermark gives what came after it, and moves', async () => {
    const fresh = await startConversation(service);
    const first = await poll('', fresh);
    expect(first.watermark).toBe('1');
    expect((await poll('1', fresh)).activities).toEqual([]);
    await post({ type: 'message', text: 'x' }, fresh);
    expect(await poll('1', fresh)).toMatchObject({ watermark: '3', activities: [{ text: 'x' }, { text: 'You said: x' }] });
    expect(await poll('2', fresh)).toMatchObject({ watermark: '3', activities: [{ text: 'You said: x' }] });
    expect((await poll('', fresh)).activities).toHaveLength(3);
  });

  test.each(['abc', '-1', '1.5', '1e3', '99', '9999999999999999999', ' 1', '0x1', '٣'])(
    'watermark %j is not ours: 400',
    async (watermark) => {
      for (const path of [`/conversations/${conversation.id}/activities`, `/conversations/${conversation.id}`]) {
        const answer = await call(service, 'GET', `${path}?watermark=${encodeURIComponent(watermark === '99' ? '999999' : watermark)}`, {
          token: conversation.token,
        });
        expect([answer.status, errorOf(answer)]).toEqual([400, 'BadArgument']);
      }
    },
  );

  test('a conversation that was never started is 404', async () => {
    const generated = await call(service, 'POST', '/tokens/generate', { body: {} });
    const token = String(generated.body.token);
    const id = String(generated.body.conversationId);
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities', { type: 'message', text: 'x' }],
    ] as const) {
      const answer = await call(service, method, `/conversations/${id}${path}`, { token, body });
      expect([answer.status, errorOf(answer)]).toEqual([404, 'ConversationNotFound']);
    }
  });

  test('an erased conversation gives its good-bye once, then is 404 everywhere', async () => {
    const spine = makeFakeSpine({
      script: (incoming) => {
        if (incoming.text === 'delete my data') spine.erase(incoming.conversation);
        return incoming.kind === 'opened' ? ['Hello'] : ['Your data is gone. Ticket 12.'];
      },
    });
    const erasing = await startService({ spine });
    const fresh = await startConversation(erasing);
    const path = `/conversations/${fresh.id}`;
    const answer = await call(erasing, 'POST', `${path}/activities`, {
      token: fresh.token,
      body: { type: 'message', text: 'delete my data' },
    });
    expect(answer.status).toBe(200);
    const goodbye = await call(erasing, 'GET', `${path}/activities?watermark=1`, { token: fresh.token });
    expect(JSON.stringify(goodbye.body)).toContain('Ticket 12');
    for (const [method, where, body] of [
      ['GET', `${path}/activities?watermark=${goodbye.body.watermark}`],
      ['GET', path],
      ['POST', `${path}/activities`, { type: 'message', text: 'x' }],
      ['POST', '/conversations', {}],
    ] as const) {
      const after = await call(erasing, method, where, { token: fresh.token, body });
      expect([method, where, after.status]).toEqual([method, where, 404]);
    }
    await erasing.stop();
  });

  test('after 30 days without a word a conversation takes no new posts, but can be read', async () => {
    let day = new Date('2026-11-22T10:00:00.000Z');
    const old = await startService({ now: () => day });
    const fresh = await startConversation(old);
    day = new Date('2026-12-23T10:00:00.000Z');
    const { body } = await call(old, 'POST', '/tokens/generate', { body: {} });
    expect(body.conversationId).not.toBe(fresh.id);
    const { makeTokens } = await import('../../src/channels/direct-line/tokens.ts');
    const { signing } = await import('./service.ts');
    const token = makeTokens(signing, { now: () => day, newId: () => 'j', tokenSeconds: 1_800, ticketSeconds: 60 }).issue({
      conv: fresh.id,
      user: 'dl_x',
    });
    const answer = await call(old, 'POST', `/conversations/${fresh.id}/activities`, { token, body: { type: 'message', text: 'x' } });
    expect([answer.status, errorOf(answer)]).toEqual([404, 'ConversationNotFound']);
    expect((await call(old, 'GET', `/conversations/${fresh.id}/activities`, { token })).status).toBe(200);
    await old.stop();
  });
});

describe('when nothing can be kept', () => {
  test('the post fails loudly, polling goes on, and the words of the moment are shown', async () => {
    const { openStream } = await import('./client.ts');
    const broken = await startService({
      sorry: () => [
        {
          author: 'bot',
          kind: 'message',
          text: 'Call 988.',
          language: 'en',
          choices: [],
          data: { state: '', lines: ['sorry'], sources: [], left: null, speaker: 'bot' },
        },
      ],
    });
    const fresh = await startConversation(broken);
    const client = await openStream(fresh.streamUrl);
    await client.until((all) => all.length === 1);
    broken.spine.broken.hear = new PorchlightError('StoreUnavailable');
    const answer = await call(broken, 'POST', `/conversations/${fresh.id}/activities`, {
      token: fresh.token,
      body: { type: 'message', text: 'x' },
    });
    expect([answer.status, errorOf(answer)]).toEqual([503, 'ServiceError']);
    await client.until((all) => all.some(({ text }) => text === 'Call 988.'));
    expect(client.watermark).toBe('1');
    broken.spine.broken.read = new PorchlightError('StoreUnavailable');
    const polled = await call(broken, 'GET', `/conversations/${fresh.id}/activities?watermark=1`, { token: fresh.token });
    expect([polled.status, polled.body]).toEqual([200, { activities: [], watermark: '1' }]);
    broken.spine.broken = {};
    expect(
      (await call(broken, 'POST', `/conversations/${fresh.id}/activities`, { token: fresh.token, body: { type: 'message', text: 'x' } }))
        .status,
    ).toBe(200);
    client.close();
    await broken.stop();
  });

  test('what nobody named is a 500 without its text', async () => {
    const odd = await startService();
    const fresh = await startConversation(odd);
    odd.spine.broken.hear = new Error('SQLITE_IOERR /var/lib/secret') as PorchlightError;
    const answer = await call(odd, 'POST', `/conversations/${fresh.id}/activities`, {
      token: fresh.token,
      body: { type: 'message', text: 'x' },
    });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body) + JSON.stringify(odd.log)).not.toMatch(/SQLITE|secret/);
    await odd.stop();
  });
});

describe('a row as an activity', () => {
  const choices = (many: number): Choice[] =>
    Array.from({ length: many }, (_, index) => ({ title: `Choice ${index}`, value: `c${index}` }));
  const entry = (more: Partial<Entry> = {}): Entry => ({
    conversation: 'conv',
    seq: 7,
    at: '2026-11-22T10:00:00.000Z',
    turn: 3,
    author: 'bot',
    kind: 'message',
    text: 'Do you know of a sale date?',
    language: 'en',
    choices: [],
    data: { state: 'saleDate', lines: ['sale_date.ask'], sources: [], left: 4, speaker: 'bot' },
    ...more,
  });

  test('choices are offered to clients that know nothing of us, at most six, in their own words', () => {
    const [activity] = toActivities(entry({ choices: choices(9) }), 'u');
    const { actions } = activity!.suggestedActions as { actions: object[] };
    expect(actions).toHaveLength(6);
    expect(actions[0]).toEqual({ type: 'imBack', title: 'Choice 0', value: 'Choice 0' });
  });

  test('all choices, with their values, are in our own data', () => {
    const ask = { id: 'q', fact: 'saleDate', kind: 'date', choices: choices(9) };
    const [activity] = toActivities(entry({ choices: choices(9), data: { ...entry().data!, ask } }), 'u');
    expect(activity?.channelData).toMatchObject({ porchlight: { ask: { choices: choices(9) } } });
    expect(activity?.inputHint).toBe('expectingInput');
    const [bare] = toActivities(entry({ choices: [], data: { ...entry().data!, ask } }), 'u');
    expect(bare?.suggestedActions).toEqual(activity?.suggestedActions);
  });

  test('an agent is a bot with a first name', () => {
    expect(toActivities(entry({ author: 'agent', name: 'Rosa' }), 'u')[0]?.from).toEqual({ id: 'porchlight', name: 'Rosa', role: 'bot' });
  });

  test('plain text, with a language', () => {
    expect(toActivities(entry({ language: 'es' }), 'u')[0]).toMatchObject({
      textFormat: 'plain',
      locale: 'es',
      channelId: 'directline',
      conversation: { id: 'conv' },
      inputHint: 'acceptingInput',
    });
  });

  test('last words are a message, then the end: clients do not show the text of an end', () => {
    const activities = toActivities(entry({ kind: 'end', text: 'Take care.' }), 'u');
    expect(activities.map(({ type, id, text }) => [type, id, text])).toEqual([
      ['message', 'conv|0000007', 'Take care.'],
      ['endOfConversation', 'conv|0000007-end', undefined],
    ]);
    expect(toActivities(entry({ kind: 'end', text: '' }), 'u').map(({ type, id }) => [type, id])).toEqual([
      ['endOfConversation', 'conv|0000007'],
    ]);
  });
});
