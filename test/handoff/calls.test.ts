import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lead } from '../../src/handoff/lead.ts';
import type { Entry } from '../../src/message.ts';
import { momentOf } from '../../src/slot.ts';
import { Browserless } from '../desk/rig.ts';
import { type House, openHouse } from '../house.ts';

/** A call that is agreed on in the chat: offered, booked with the lead, changed, dropped; in the real house. */
let house: House;
let now: Date;
let count = 0;
const office = { DESK_HOURS: 'mon-fri 09:00-18:00', CALL_PLACES: '1', JSON_URL: 'http://127.0.0.1:9/', TARGETS_ALLOW_PRIVATE: 'true' };
beforeEach(async () => {
  now = new Date('2026-11-23T14:59:00.000Z');
  house = await openHouse({ ...office, TODAY: '2026-11-23' }, undefined, () => now);
});
afterEach(() => house.end());

const hear = (conversation: string, text: string, choice?: string) => {
  count += 1;
  now = new Date(now.getTime() + 10);
  return house.spine.hear({
    conversation,
    channel: 'directline',
    messageId: `m${count}`,
    kind: 'message',
    text,
    at: now.toISOString(),
    ...(choice === undefined ? {} : { choice }),
  });
};
const last = (rows: Entry[]) => rows.findLast(({ author }) => author === 'bot')!;
const answers: Record<string, string> = {
  'handoff.how': 'Call me',
  'contact.name': 'Maria',
  'contact.phone': '614-555-0142',
  'contact.safe': 'Nothing special',
  'consent.call': 'Yes, call me',
};

/** To the question when to call; gives the row that asks. */
async function untilWhen(conversation: string, first = 'I am 3 months behind in Ohio, I want to talk to a person'): Promise<Entry> {
  let rows = (await hear(conversation, first)).replies;
  for (let i = 0; i < 8 && last(rows).data?.ask?.id !== 'contact.best_time'; i += 1)
    rows = (await hear(conversation, answers[last(rows).data?.ask?.id ?? ''] ?? 'yes')).replies;
  return last(rows);
}
/** On from the answer to it, until the lead is out. */
async function untilSent(conversation: string, rows: Entry[], consent = 'Yes, call me'): Promise<Entry[]> {
  const all = [...rows];
  for (let i = 0; i < 8 && (await house.store.leadOf(conversation)) === null; i += 1) {
    const id = last(all).data?.ask?.id ?? '';
    all.push(...(await hear(conversation, id === 'consent.call' ? consent : (answers[id] ?? 'yes'))).replies);
  }
  return all;
}
const lines = (rows: Entry[]) => rows.flatMap(({ data }) => data?.lines ?? []);
/** What other systems were told, oldest first: what it was, the agreed moment, the time in words. */
async function told(): Promise<[string, string | null, string | null][]> {
  const jobs = (await house.store.jobs({})).toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  return jobs.map(({ kind, body }) => {
    const { data } = JSON.parse(body) as { data?: Partial<Lead> };
    return [kind, data?.callBack?.at ?? null, data?.contact?.bestTime ?? null];
  });
}
async function dana(): Promise<Browserless> {
  const one = new Browserless(house.url);
  const token = house.firstAgentLink?.split('#token=')[1];
  await one.post('/desk/api/join', { token, email: 'dana@example.org', name: 'Dana', password: 'three quiet porches' });
  return one;
}
const callOf = async (conversation: string) => (await house.store.leadOf(conversation))?.call ?? null;

describe('a call', () => {
  it('is offered as times, picked by a tap, shown in words before it is sent, and booked with the lead', async () => {
    const asked = await untilWhen('c1');
    expect(asked.choices.map(({ title }) => title)).toEqual([
      'Mon, Nov 23, 11:00 AM EST',
      'Mon, Nov 23, 5:30 PM EST',
      'Tue, Nov 24, 9:00 AM EST',
      'Tue, Nov 24, 5:30 PM EST',
      'Wed, Nov 25, 9:00 AM EST',
      'Wed, Nov 25, 5:30 PM EST',
    ]);
    const picked = asked.choices[3]!;
    const rows = await untilSent('c1', (await hear('c1', picked.title, picked.value)).replies);
    expect(rows.map(({ text }) => text).join('\n')).toContain('Best time: Tue, Nov 24, 5:30 PM EST');
    expect(rows.map(({ text }) => text).join('\n')).not.toContain('2026-11-24T');
    expect(lines(rows)).toContain('call.booked');
    expect(await callOf('c1')).toBe(picked.value);
    const row = (await house.store.leadOf('c1'))!;
    expect(row.lead.contact.bestTime).toBe('Tue, Nov 24, 5:30 PM EST');
    expect(row.lead.callBack).toEqual({ at: '2026-11-24T22:30:00.000Z', zones: ['America/New_York'] });
  });

  it('typed word for word is as good as a tap; own words are a wish and book nothing', async () => {
    const asked = await untilWhen('c1');
    await untilSent('c1', (await hear('c1', asked.choices[2]!.title)).replies);
    expect(await callOf('c1')).toBe(asked.choices[2]!.value);
    await untilWhen('c2');
    const rows = await untilSent('c2', (await hear('c2', 'weekdays after 5')).replies);
    expect([await callOf('c2'), lines(rows).includes('call.booked')]).toEqual([null, false]);
    expect((await house.store.leadOf('c2'))?.lead.contact.bestTime).toBe('weekdays after 5');
  });

  it('without consent to call is not booked', async () => {
    const asked = await untilWhen('c1');
    const rows = await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies, 'No calls');
    expect([await callOf('c1'), lines(rows).includes('call.booked')]).toEqual([null, false]);
  });

  it('one place, two people who looked at the same list: the second is told, and their lead goes out all the same', async () => {
    const [one, two] = [await untilWhen('c1'), await untilWhen('c2')];
    expect(two.choices).toEqual(one.choices);
    const second = (await hear('c2', 'x', two.choices[3]!.value)).replies;
    await untilSent('c1', (await hear('c1', 'x', one.choices[3]!.value)).replies);
    const rows = await untilSent('c2', second);
    expect(lines(rows)).toContain('call.taken');
    expect([await callOf('c1'), await callOf('c2')]).toEqual([one.choices[3]!.value, null]);
    const third = await untilWhen('c3');
    expect(third.choices.map(({ value }) => momentOf(value))).not.toContain('2026-11-24T22:30:00.000Z');
  });

  it.each([
    ['en', 'can I change my call?', 'actually cancel the call'],
    ['es', '¿puedo cambiar mi llamada?', 'cancele la llamada por favor'],
  ])('is changed and dropped in the person’s own words (%s)', async (language, change, drop) => {
    const first = language === 'es' ? 'debo 3 meses en Ohio, quiero hablar con una persona' : undefined;
    const asked = await untilWhen('c1', first);
    await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies);
    expect(await callOf('c1')).toBe(asked.choices[3]!.value);
    const offer = (await hear('c1', change)).replies;
    expect(lines(offer)).toEqual(['call.which']);
    expect(offer[0]!.language).toBe(language);
    const other = offer[0]!.choices[4]!;
    const moved = (await hear('c1', other.title, other.value)).replies;
    expect(lines(moved)).toContain('call.booked');
    expect(await callOf('c1')).toBe(other.value.slice('call:'.length));
    expect((await house.store.leadOf('c1'))?.lead.callBack?.at).toBe('2026-11-25T14:00:00.000Z');
    expect(lines((await hear('c1', drop)).replies)).toEqual(['call.dropped']);
    expect(await callOf('c1')).toBeNull();
    expect((await house.store.callsOf('c1')).map(({ state }) => state)).toEqual(['moved', 'cancelled']);
    // other systems hear of both, and end with no time at all
    expect(await told()).toEqual([
      ['lead.created', '2026-11-24T22:30:00.000Z', 'Tue, Nov 24, 5:30 PM EST'],
      ['lead.updated', '2026-11-25T14:00:00.000Z', 'Wed, Nov 25, 9:00 AM EST'],
      ['lead.updated', null, null],
    ]);
    // what is told later brings neither time back
    now = new Date(now.getTime() + 60_000);
    await hear('c1', language === 'es' ? 'la subasta es el 15 de diciembre' : 'the sale is on December 15');
    expect((await told()).at(-1)).toEqual(['lead.updated', null, null]);
    expect((await house.store.leadOf('c1'))?.lead.contact.bestTime).toBeNull();
  });

  it('that was dropped can be had again, at the same time too', async () => {
    const asked = await untilWhen('c1');
    await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies);
    await hear('c1', 'cancel my call');
    const rows = (await hear('c1', 'x', `call:${asked.choices[3]!.value}`)).replies;
    expect(lines(rows)).toContain('call.booked');
    expect(await callOf('c1')).toBe(asked.choices[3]!.value);
    expect((await told()).map(([kind, at]) => [kind, at?.slice(0, 10)])).toEqual([
      ['lead.created', '2026-11-24'],
      ['lead.updated', undefined],
      ['lead.updated', '2026-11-24'],
    ]);
  });

  it('ends with a stop; and who has none is not asked about one', async () => {
    const asked = await untilWhen('c1');
    await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies);
    await hear('c1', 'stop');
    expect(await callOf('c1')).toBeNull();
    await untilWhen('c2');
    const rows = await untilSent('c2', (await hear('c2', 'mornings')).replies);
    expect(lines([...rows, ...(await hear('c2', 'cancel the call')).replies]).filter((id) => id.startsWith('call.'))).toEqual([]);
  });

  it('a time that lay on the screen until it was past is not booked', async () => {
    const asked = await untilWhen('c1');
    now = new Date('2026-11-23T15:40:00.000Z');
    await untilSent('c1', (await hear('c1', 'x', asked.choices[0]!.value)).replies);
    expect(await callOf('c1')).toBeNull();
  });
});

describe('a call, with an agent in the chat', () => {
  const agreed = async () => {
    const asked = await untilWhen('c1');
    await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies);
    return { asked, agent: await dana(), id: (await house.store.leadOf('c1'))!.lead.id };
  };
  type Shown = { entries: { text: string; aboutCall?: string }[] };

  it('a wish to change or drop it is the agent’s to answer, and stands out on their screen', async () => {
    const { asked, agent, id } = await agreed();
    await agent.post(`/desk/api/leads/${id}/take`);
    const rows = [...(await hear('c1', 'please cancel my call')).replies, ...(await hear('c1', 'or can we move the call?')).replies];
    expect([rows, await callOf('c1')]).toEqual([[], asked.choices[3]!.value]);
    await hear('c1', 'thank you');
    const { entries } = (await agent.get(`/desk/api/leads/${id}/transcript`)).body as Shown;
    expect(entries.slice(-3).map(({ text, aboutCall }) => [text, aboutCall])).toEqual([
      ['please cancel my call', 'drop'],
      ['or can we move the call?', 'change'],
      ['thank you', undefined],
    ]);
    expect((await house.store.leadOf('c1'))?.unread).toBe(true);
  });

  it('set anew, called off, or ended with the lead by the agent: other systems are told each time', async () => {
    const { agent, id } = await agreed();
    const { free } = (await agent.get(`/desk/api/leads/${id}/call`)).body as { free: { slot: string }[] };
    const other = free.find(({ slot }) => slot.startsWith('2026-11-25T15'))!.slot;
    now = new Date(now.getTime() + 10);
    expect((await agent.post(`/desk/api/leads/${id}/call`, { slot: other })).status).toBe(200);
    now = new Date(now.getTime() + 10);
    await agent.post(`/desk/api/leads/${id}/call/end`, { how: 'cancelled' });
    now = new Date(now.getTime() + 10);
    await agent.post(`/desk/api/leads/${id}/call`, { slot: other });
    now = new Date(now.getTime() + 10);
    await agent.post(`/desk/api/leads/${id}/messages`, { text: 'Until then.' });
    now = new Date(now.getTime() + 10);
    await agent.post(`/desk/api/leads/${id}/close`, { outcome: 'referred' });
    expect((await told()).map(([kind, at]) => [kind, at])).toEqual([
      ['lead.created', '2026-11-24T22:30:00.000Z'],
      ['lead.updated', momentOf(other)],
      ['lead.updated', null],
      ['lead.updated', momentOf(other)],
      ['lead.updated', null],
    ]);
    expect(await house.store.leadOf('c1')).toMatchObject({ standing: 'closed', outcome: 'referred' });
  });

  it('changed by the homeowner after the agent has handed back: booked, told, and nobody is called to the chat again', async () => {
    const { agent, id } = await agreed();
    await agent.post(`/desk/api/leads/${id}/take`);
    await agent.post(`/desk/api/leads/${id}/return`);
    const offer = (await hear('c1', 'change my call')).replies;
    expect(lines((await hear('c1', 'x', offer[0]!.choices[4]!.value)).replies)).toContain('call.booked');
    expect((await told()).map(([kind, at]) => [kind, at])).toEqual([
      ['lead.created', '2026-11-24T22:30:00.000Z'],
      ['lead.updated', '2026-11-25T14:00:00.000Z'],
    ]);
    expect((await house.store.leadOf('c1'))?.standing).toBe('returned');
  });
});

it('somebody who turns out to be under 18 is called by nobody: no time is kept, nothing that waits is sent, and it is called back', async () => {
  const asked = await untilWhen('c1');
  await untilSent('c1', (await hear('c1', 'x', asked.choices[3]!.value)).replies);
  const id = (await house.store.leadOf('c1'))!.lead.id;
  const agent = await dana();
  await hear('c1', 'I am 15 years old');
  expect(await house.store.callsOf('c1')).toEqual([]);
  const jobs = await house.store.jobs({});
  expect(jobs.map(({ kind, state, lastError }) => [kind, state, lastError]).toSorted()).toEqual([
    ['lead.created', 'dead', 'erased'],
    ['lead.erased', 'waiting', null],
  ]);
  const kept = JSON.stringify([jobs, await house.store.leadOf('c1'), await house.store.entries('c1', 0)]);
  // the picked time is nowhere any more, neither as it is kept nor as it was said
  for (const time of ['Tue, Nov 24, 5:30 PM EST', '2026-11-24T22:30:00.000Z']) expect(kept).not.toContain(time);
  const { free } = (await agent.get(`/desk/api/leads/${id}/call`)).body as { free: { slot: string }[] };
  expect((await agent.post(`/desk/api/leads/${id}/call`, { slot: free[0]!.slot })).status).toBe(409);
  expect(await house.store.callsOf('c1')).toEqual([]);
});

it('without places no time is offered: the question stays open, as it was', async () => {
  await house.end();
  house = await openHouse({ ...office, CALL_PLACES: '0', TODAY: '2026-11-23' }, undefined, () => now);
  expect((await untilWhen('c1')).choices).toEqual([]);
});
