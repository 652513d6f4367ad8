import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/message.ts';
import { momentOf } from '../../src/slot.ts';
import { type House, openHouse } from '../house.ts';

/** A call that is agreed on in the chat: offered, booked with the lead, changed, dropped; in the real house. */
let house: House;
let now: Date;
let count = 0;
const office = { DESK_HOURS: 'mon-fri 09:00-18:00', CALL_PLACES: '1', JSON_URL: 'http://127.0.0.1:9/', TARGETS_ALLOW_PRIVATE: 'true' };
beforeEach(async () => {
  now = new Date('2026-11-23T15:00:00.000Z');
  house = await openHouse({ ...office, TODAY: '2026-11-23' }, undefined, () => now);
});
afterEach(() => house.end());

const hear = (conversation: string, text: string, choice?: string) => {
  count += 1;
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
    const jobs = await house.store.jobs({});
    expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(['lead.created', 'lead.updated']);
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

it('without places no time is offered: the question stays open, as it was', async () => {
  await house.end();
  house = await openHouse({ ...office, CALL_PLACES: '0', TODAY: '2026-11-23' }, undefined, () => now);
  expect((await untilWhen('c1')).choices).toEqual([]);
});
