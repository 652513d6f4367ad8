import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maria, row, safety, tom } from './people.ts';
import { type Browserless, type Rig, rig } from './rig.ts';

let here: Rig;
beforeEach(async () => {
  here = await rig();
});
afterEach(() => here.stop());

type Line = { seq: number; author: string; name?: string; text: string; hidden: boolean };
const lines = (body: Record<string, unknown>) => body.entries as Line[];

describe('the queue', () => {
  test('has danger on top, then the nearest sale, then who waits longest; closed leads are gone', async () => {
    const level = (id: string, urgency: object, createdAt = '2026-11-22T12:00:00.000Z') =>
      maria({
        id,
        conversationId: `c-${id}`,
        createdAt,
        case: {},
        urgency: { level: 'none', reasons: [], saleDate: null, ...urgency } as never,
      });
    const dana = await here.agent('Dana');
    await here.arrives(level('none-late', {}, '2026-11-22T13:00:00.000Z'));
    await here.arrives(level('weeks', { level: 'weeks', saleDate: '2026-12-31' }));
    await here.arrives(level('days-far', { level: 'days', saleDate: '2026-12-04' }));
    await here.arrives(level('none-early', {}, '2026-11-22T09:00:00.000Z'));
    await here.arrives(safety());
    await here.arrives(level('days-near', { level: 'days', saleDate: '2026-12-01' }));
    await here.arrives(level('today', { level: 'today', saleDate: '2026-11-23' }));
    await here.arrives(level('gone', { level: 'today', saleDate: '2026-11-22' }));
    await dana.post('/desk/api/leads/gone/close', { outcome: 'referred' });
    const { body } = await dana.get('/desk/api/leads');
    expect((body.leads as { id: string }[]).map(({ id }) => id)).toEqual([
      'lead-safety',
      'today',
      'days-near',
      'days-far',
      'weeks',
      'none-early',
      'none-late',
    ]);
    expect(body.counts).toEqual({ safety: 1, today: 1, days: 2, weeks: 1, none: 2 });
  });

  test('shows no words of the homeowner and no hardship', async () => {
    await here.arrives(maria());
    const { text } = await (await here.agent('Dana')).get('/desk/api/leads');
    expect(text).toContain('Maria');
    for (const word of ['laid off', 'job_loss', '6145550100', '410000']) expect(text).not.toContain(word);
  });

  test('can be asked for closed leads, and refuses what is no standing', async () => {
    const dana = await here.agent('Dana');
    await here.arrives(maria());
    await dana.post('/desk/api/leads/lead-maria/close', { outcome: 'kept' });
    expect((await dana.get('/desk/api/leads?standing=closed')).body.leads).toMatchObject([
      { id: 'lead-maria', outcome: 'kept', standing: 'closed' },
    ]);
    expect((await dana.get('/desk/api/leads?standing=nonsense')).status).toBe(400);
  });
});

describe('one lead', () => {
  test('is the packet, and who holds it, and when and how it may be contacted', async () => {
    await here.arrives(maria());
    const { body } = await (await here.agent('Dana')).get('/desk/api/leads/lead-maria');
    expect(body).toMatchObject({
      id: 'lead-maria',
      urgency: { level: 'days', saleDate: '2026-12-04' },
      case: { monthsBehind: { value: 3, said: '3 months behind', turn: 2 } },
      options: [{ option: 'loan_modification', standing: 'strong' }, {}, {}, {}],
      notAsked: ['loanType', 'otherLiens'],
      standing: 'waiting',
      agent: null,
      mayContact: { call: false, text: true, email: false },
      callWindow: { local: ['10:00 AM'], open: false },
    });
  });

  test('that is not there gives 404, and looking is in the audit log', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    expect((await dana.get('/desk/api/leads/nope')).status).toBe(404);
    await dana.get('/desk/api/leads/lead-maria');
    await dana.get('/desk/api/leads/lead-maria', { 'x-desk-background': '1' });
    expect(here.audits.filter(({ what }) => what === 'view lead')).toMatchObject([{ lead: 'lead-maria' }]);
  });

  test('a safety lead has no case, no options, no reasons and no name in the queue', async () => {
    await here.arrives(safety());
    const dana = await here.agent('Dana');
    const list = await dana.get('/desk/api/leads');
    const one = await dana.get('/desk/api/leads/lead-safety');
    expect(one.body).toMatchObject({
      kind: 'safety',
      case: {},
      options: [],
      gates: [],
      urgency: { reasons: [] },
      contact: { safeToContact: 'Only in this chat' },
    });
    for (const { text } of [list, one]) for (const word of ['hits me', 'laid off', 'modification']) expect(text).not.toContain(word);
    expect(list.text).not.toContain('Ana');
  });
});

describe('taking a conversation', () => {
  test('two agents at once: one has it, the other is told who', async () => {
    await here.arrives(maria());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    const answers = await Promise.all([dana.post('/desk/api/leads/lead-maria/take'), lee.post('/desk/api/leads/lead-maria/take')]);
    const won = answers.findIndex(({ status }) => status === 200);
    const lost = answers[1 - won]!;
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(lost.body.error).toEqual({ code: 'AlreadyTaken', message: `${won === 0 ? 'Dana' : 'Lee'} holds this conversation.` });
    expect(answers[won]!.body.lead).toMatchObject({ standing: 'taken', agent: { name: won === 0 ? 'Dana' : 'Lee' } });
  });

  test('forty agents at once: one has it, and it is said once', async () => {
    await here.arrives(maria());
    const agents: Browserless[] = [];
    for (let i = 0; i < 8; i += 1) agents.push(await here.agent(`Agent ${i}`));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => agents[i % 8]!.post('/desk/api/leads/lead-maria/take')));
    const winners = new Set(answers.flatMap(({ status }, i) => (status === 200 ? [i % 8] : [])));
    expect(winners.size).toBe(1);
    const joined = (await here.store.entries('conv-maria', 0)).filter(({ text }) => text.endsWith('has joined.'));
    expect(joined).toHaveLength(1);
  });

  test('a double click takes it once', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    const answers = await Promise.all([dana.post('/desk/api/leads/lead-maria/take'), dana.post('/desk/api/leads/lead-maria/take')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await here.store.entries('conv-maria', 0)).toHaveLength(1);
  });

  test('a crash between the claim and the change of holder is mended by the next try', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    const me = (await dana.get('/desk/api/me')).body.id as string;
    await here.store.claim('lead-maria', me, '2026-11-22T15:00:00.000Z');
    expect((await dana.post('/desk/api/leads/lead-maria/messages', { text: 'Hello' })).status).toBe(200);
    expect((await here.store.conversation('conv-maria'))?.life).toEqual({ state: 'agent', agent: me });
  });
});

describe('writing', () => {
  test('in a conversation that nobody holds takes it first', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    const answer = await dana.post('/desk/api/leads/lead-maria/messages', { text: 'Hi Maria, Dana here.', messageId: 'm1' });
    expect(lines(answer.body).map(({ text }) => text)).toEqual(['Dana has joined.', 'Hi Maria, Dana here.']);
    expect((await here.store.lead('lead-maria'))?.standing).toBe('taken');
  });

  test("in a colleague's conversation is refused, and nothing is said", async () => {
    await here.arrives(maria());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    await dana.post('/desk/api/leads/lead-maria/take');
    const answer = await lee.post('/desk/api/leads/lead-maria/messages', { text: 'Me too', messageId: 'm1' });
    expect(answer.body.error).toEqual({ code: 'AlreadyTaken', message: 'Dana holds this conversation.' });
    expect((await here.store.entries('conv-maria', 0)).map(({ text }) => text)).toEqual(['Dana has joined.']);
  });

  test('a second copy of a message is said once', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    await dana.post('/desk/api/leads/lead-maria/take');
    const copies = await Promise.all(
      Array.from({ length: 5 }, () => dana.post('/desk/api/leads/lead-maria/messages', { text: 'Once', messageId: 'same' })),
    );
    for (const { body } of copies) expect(lines(body)).toMatchObject([{ text: 'Once' }]);
    expect((await here.store.entries('conv-maria', 0)).filter(({ text }) => text === 'Once')).toHaveLength(1);
  });

  test("two agents may use the same message id without eating each other's words", async () => {
    await here.arrives(maria());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    await dana.post('/desk/api/leads/lead-maria/messages', { text: 'From Dana', messageId: '1' });
    await dana.post('/desk/api/leads/lead-maria/return');
    await lee.post('/desk/api/leads/lead-maria/messages', { text: 'From Lee', messageId: '1' });
    expect((await here.store.entries('conv-maria', 0)).map(({ text }) => text)).toContain('From Lee');
  });

  test('nothing, too much, or no text is refused in words', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    const status = async (body: object) => (await dana.post('/desk/api/leads/lead-maria/messages', body)).status;
    expect(await status({})).toBe(400);
    expect(await status({ text: '   ' })).toBe(400);
    expect(await status({ text: 7 })).toBe(400);
    expect(await status({ text: 'x'.repeat(4001) })).toBe(413);
    expect((await here.store.lead('lead-maria'))?.standing).toBe('waiting');
  });

  test('typing is passed on for the holder only', async () => {
    await here.arrives(maria());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    await dana.post('/desk/api/leads/lead-maria/take');
    expect((await dana.post('/desk/api/leads/lead-maria/typing')).status).toBe(204);
    expect((await lee.post('/desk/api/leads/lead-maria/typing')).status).toBe(409);
    expect(here.typed).toEqual([{ conversation: 'conv-maria', name: 'Dana' }]);
  });
});

describe('letting go', () => {
  test('only the holder hands back; then another may take it', async () => {
    await here.arrives(maria());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    expect((await dana.post('/desk/api/leads/lead-maria/return')).body.error).toMatchObject({ code: 'NotYours' });
    await dana.post('/desk/api/leads/lead-maria/take');
    expect((await lee.post('/desk/api/leads/lead-maria/return')).body.error).toEqual({
      code: 'NotYours',
      message: 'Dana holds this conversation.',
    });
    expect((await dana.post('/desk/api/leads/lead-maria/return')).body.lead).toMatchObject({ standing: 'returned', agent: null });
    expect((await lee.post('/desk/api/leads/lead-maria/take')).status).toBe(200);
  });

  test('closing keeps the outcome, and cannot be done under a colleague', async () => {
    await here.arrives(maria());
    await here.arrives(tom());
    const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
    await dana.post('/desk/api/leads/lead-maria/take');
    expect((await lee.post('/desk/api/leads/lead-maria/close', { outcome: 'sold' })).status).toBe(409);
    expect((await dana.post('/desk/api/leads/lead-maria/close', { outcome: 'sold_short' })).body.lead).toMatchObject({
      standing: 'closed',
      outcome: 'sold_short',
    });
    expect((await lee.post('/desk/api/leads/lead-tom/close', { outcome: 'unreachable' })).status).toBe(200);
    expect((await lee.post('/desk/api/leads/lead-tom/close', { outcome: 'kept' })).status).toBe(409);
  });

  test('take, hand back and close are in the audit log with the lead and the agent', async () => {
    await here.arrives(maria());
    const dana = await here.agent('Dana');
    for (const [verb, body] of [
      ['take', {}],
      ['return', {}],
      ['close', { outcome: 'kept' }],
    ] as const)
      await dana.post(`/desk/api/leads/lead-maria/${verb}`, body);
    const me = (await dana.get('/desk/api/me')).body.id;
    expect(here.audits.filter(({ lead }) => lead === 'lead-maria')).toMatchObject([
      { what: 'take', agentId: me },
      { what: 'return', agentId: me },
      { what: 'close kept', agentId: me },
    ]);
  });
});

describe('the transcript', () => {
  const talk = [
    row('bot', 'Hello, I am an automated assistant.', 1),
    row('user', 'got laid off in aug', 2),
    row('bot', 'I am sorry.', 2, { replyTo: 2, choices: [{ title: 'No date yet', value: 'none' }] }),
  ];

  test('is read on from the last row that the page has', async () => {
    await here.arrives(maria(), talk);
    const dana = await here.agent('Dana');
    const first = await dana.get('/desk/api/leads/lead-maria/transcript');
    expect(lines(first.body).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(first.body.next).toBe(3);
    await here.says('conv-maria', 'are you there?');
    const more = await dana.get('/desk/api/leads/lead-maria/transcript?after=3');
    expect(lines(more.body)).toMatchObject([{ seq: 4, author: 'user', text: 'are you there?' }]);
    expect((await dana.get('/desk/api/leads/lead-maria/transcript?after=4')).body).toEqual({ entries: [], next: 4 });
    for (const after of ['-1', 'x', '1.5'])
      expect((await dana.get(`/desk/api/leads/lead-maria/transcript?after=${after}`)).status).toBe(400);
  });

  test('as text names who spoke, and says of the bot that it is one', async () => {
    await here.arrives(maria(), talk);
    const dana = await here.agent('Dana');
    await dana.post('/desk/api/leads/lead-maria/messages', { text: 'Hello', messageId: '1' });
    const { text, headers } = await dana.get('/desk/api/leads/lead-maria/transcript?format=text');
    expect(headers.get('content-disposition')).toBe('attachment; filename="lead-maria.txt"');
    expect(text).toContain('Assistant (automated)\nI am sorry.');
    expect(text).toContain('Agent Dana\nHello');
  });

  test('as .transcript has from, recipient, id and rising time on each activity', async () => {
    await here.arrives(maria(), talk);
    const { body } = await (await here.agent('Dana')).get('/desk/api/leads/lead-maria/transcript?format=transcript');
    const activities = body as unknown as Record<string, never>[];
    expect(activities).toHaveLength(3);
    for (const activity of activities) {
      expect(activity).toMatchObject({ type: 'message', channelId: 'directline', conversation: { id: 'conv-maria' }, locale: 'en' });
      for (const side of ['from', 'recipient']) expect(Object.keys(activity[side]!)).toEqual(['id', 'name', 'role']);
    }
    expect(activities[2]).toMatchObject({ replyToId: '2', suggestedActions: { actions: [{ title: 'No date yet' }] } });
    expect(new Set(activities.map(({ id }) => id)).size).toBe(3);
  });

  test('what was said about violence at home is kept private in every form', async () => {
    const data = { state: 'safety', lines: ['danger.domestic_violence'], sources: [], left: null, speaker: 'bot' as const };
    await here.arrives(maria(), [...talk, row('user', 'my husband hits me', 3), row('bot', 'It is not your fault.', 3, { data })]);
    const dana = await here.agent('Dana');
    for (const format of ['json', 'text', 'transcript']) {
      const { text } = await dana.get(`/desk/api/leads/lead-maria/transcript?format=${format}`);
      expect(text).not.toContain('hits me');
      expect(text).not.toContain('not your fault');
      expect(text).toContain('[removed: kept private for safety]');
      expect(text).toContain('got laid off');
    }
  });

  test('in a form that we do not have is refused', async () => {
    await here.arrives(maria(), talk);
    expect((await (await here.agent('Dana')).get('/desk/api/leads/lead-maria/transcript?format=docx')).status).toBe(400);
  });
});
