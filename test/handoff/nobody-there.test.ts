import { afterEach, describe, expect, it } from 'vitest';
import { openingInWords, staffedAt } from '../../src/handoff/office-hours.ts';
import { startWaits } from '../../src/handoff/waits.ts';
import type { LeadRow } from '../../src/keep/store.ts';
import { loadLibrary } from '../../src/library.ts';
import { readSettings } from '../../src/settings.ts';
import { makeTurn } from '../../src/turn.ts';
import { maria, safety } from '../desk/people.ts';
import { Client, type House, openHouse } from '../house.ts';
import { minute, start, testClock } from './outbox.ts';

const office = (hours: string, holidays: string[] = [], timeZone = 'America/New_York') => ({ hours, holidays, timeZone });
const at = (iso: string) => new Date(iso);

describe('office hours', () => {
  const week = office('mon-fri 09:00-18:00, sat 10:00-14:00', ['2026-11-26']);
  it.each([
    ['2026-11-23T14:00:00Z', true, null, 'Monday, the first minute'],
    ['2026-11-23T13:59:59Z', false, '2026-11-23T14:00:00.000Z', 'a second before'],
    ['2026-11-23T22:59:59Z', true, null, 'the last second'],
    ['2026-11-23T23:00:00Z', false, '2026-11-24T14:00:00.000Z', 'the end is closed'],
    ['2026-11-22T17:00:00Z', false, '2026-11-23T14:00:00.000Z', 'Sunday'],
    ['2026-11-28T15:30:00Z', true, null, 'Saturday'],
    ['2026-11-26T17:00:00Z', false, '2026-11-27T14:00:00.000Z', 'Thanksgiving'],
    ['2026-11-25T23:30:00Z', false, '2026-11-27T14:00:00.000Z', 'the evening before it'],
  ] as [string, boolean, string | null, string][])('%s open: %s, opens %s (%s)', (moment, open, opens) => {
    expect(staffedAt(week, at(moment))).toEqual({ open, opens: opens === null ? null : at(opens) });
  });

  it('keeps to the wall clock when the clocks change', () => {
    // 2027-03-14 is the day of the change
    expect(staffedAt(office('mon-sun 09:00-17:00'), at('2027-03-13T23:00:00Z')).opens).toEqual(at('2027-03-14T13:00:00Z'));
    expect(staffedAt(office('mon-sun 09:00-17:00'), at('2027-03-12T23:00:00Z')).opens).toEqual(at('2027-03-13T14:00:00Z'));
  });

  it('goes over the week end, and says nothing where nothing opens', () => {
    expect(staffedAt(office('sat-mon 08:00-09:00'), at('2026-11-22T13:30:00Z')).open).toBe(true);
    const everyDay = Array.from({ length: 40 }, (_, i) => new Date(Date.parse('2026-11-20') + i * 86_400_000).toISOString().slice(0, 10));
    expect(staffedAt(office('mon-sun 09:00-17:00', everyDay), at('2026-11-22T13:30:00Z'))).toEqual({ open: false, opens: null });
  });

  it('is said in both languages with its zone', () => {
    expect(openingInWords(at('2026-11-23T14:00:00Z'), 'America/New_York', 'en')).toMatch(/Monday, November 23 at 9:00 AM EST/);
    expect(openingInWords(at('2026-11-23T14:00:00Z'), 'America/New_York', 'es')).toMatch(/lunes, 23 de noviembre.*9:00.*EST/);
  });

  it.each(['mon', 'mon 9-5', 'mon 09:00', 'xyz 09:00-17:00', 'mon 09:00-17:00,', 'mon 09:10-17:00'])(
    '"%s" is refused by the settings',
    (hours) => expect(() => readSettings({ DESK_HOURS: hours })).toThrow('DESK_HOURS'),
  );
});

describe('waiting for nobody', () => {
  const row = (lead: LeadRow['lead'], standing: LeadRow['standing'] = 'waiting'): LeadRow => ({
    lead: { ...lead, createdAt: start.toISOString() },
    standing,
    agent: null,
    agentName: null,
    updatedAt: start.toISOString(),
    outcome: null,
    unread: false,
  });

  it('is told once, after the set minutes, and only while the desk is open', async () => {
    const clock = testClock();
    const failed: string[] = [];
    let open = false;
    const waits = startWaits({
      store: { leads: async ({ standing }) => [row(maria()), row(safety())].filter((one) => standing!.includes(one.standing)) },
      clock,
      minutes: 10,
      isOpen: () => open,
      failed: async (conversation) => void failed.push(conversation),
      log: { warn: () => undefined },
    });
    await clock.advance(30 * minute);
    expect(failed).toEqual([]);
    open = true;
    await clock.advance(60 * minute);
    expect(failed).toEqual(['conv-maria']);
    await waits.stop();
    await clock.advance(60 * minute);
    expect(failed).toHaveLength(1);
  });

  it('a store that is down is asked again', async () => {
    const clock = testClock();
    const failed: string[] = [];
    let down = true;
    const store = {
      leads: async () => {
        if (down) throw new Error('down');
        return [row(maria())];
      },
    };
    const waits = startWaits({
      store,
      clock,
      minutes: 1,
      isOpen: () => true,
      failed: async (one) => void failed.push(one),
      log: { warn: () => undefined },
    });
    await clock.advance(5 * minute);
    down = false;
    await clock.advance(minute);
    expect(failed).toEqual(['conv-maria']);
    await waits.stop();
  });
});

describe('in the house', () => {
  let house: House;
  afterEach(() => house.end());
  const lines = (client: Client) => client.data.flatMap((data) => data.lines);
  async function asks(env: Record<string, string>): Promise<Client> {
    house = await openHouse(env);
    const client = new Client(house.url);
    await client.open();
    await client.say('I want to talk to a person');
    await client.say('Here in the chat', 'chat');
    await client.say('skip');
    await client.say('yes');
    return client;
  }

  it('closed: said at once when it opens; open or unknown: no hour is told', async () => {
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][(new Date().getUTCDay() + 3) % 7];
    const client = await asks({ DESK_HOURS: `${weekday} 09:00-10:00`, TIME_ZONE: 'UTC' });
    const said = client.seen.find(({ channelData }) => channelData?.porchlight?.lines.includes('handoff.closed_now'));
    expect(said?.text).toMatch(/opens again on \w+day, .* at 9:00 AM UTC.*800-569-4287/);
    await house.end();
    expect(lines(await asks({ DESK_HOURS: 'mon-sun 00:00-24:00' }))).not.toContain('handoff.closed_now');
    await house.end();
    expect(lines(await asks({}))).not.toContain('handoff.closed_now');
  });

  it('a desk that failed is one message with the counselor; the lead stays in the queue', async () => {
    const client = await asks({});
    const rows = await house.store.leads({ standing: ['waiting'] });
    expect(rows).toHaveLength(1);
    const turn = makeTurn({
      store: house.store,
      library: loadLibrary(),
      now: () => new Date(),
      dayOf: () => '2026-11-22',
      operator: 'Maple Street Homes',
      fee: '$0',
    });
    await turn.deskFailed(client.conversation, 'nobody');
    await turn.deskFailed(client.conversation, 'nobody');
    await turn.deskFailed(client.conversation, 'nobody again');
    const said = await client.read();
    expect(said.flatMap(({ channelData }) => channelData?.porchlight?.lines ?? []).filter((id) => id === 'handoff.failed')).toHaveLength(1);
    expect(said[0]?.text).toContain('800-569-4287');
    expect((await house.store.conversation(client.conversation))?.life).toEqual({ state: 'bot', agent: null });
    expect((await house.store.leads({ standing: ['waiting'] })).map(({ lead }) => lead.id)).toEqual([rows[0]!.lead.id]);
    expect((await client.say('I want to talk to a person')).length).toBeGreaterThan(0);
  });
});
