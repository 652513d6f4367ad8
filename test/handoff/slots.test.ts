import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallRules, freeTimes, isFree, offeredTimes } from '../../src/handoff/slots.ts';
import { clockIn, zonesOfState } from '../../src/handoff/zones.ts';
import { isSlot, momentOf, slotInWords, slotOf, zonesOf } from '../../src/slot.ts';

const rules = (more: Partial<CallRules> = {}): CallRules => ({
  office: { hours: 'mon-fri 09:00-18:00, sat 10:00-14:00', holidays: ['2026-11-26'], timeZone: 'America/New_York' },
  seats: 1,
  timeZone: 'America/New_York',
  ...more,
});
/** Sunday, ten in the morning in New York. */
const sunday = new Date('2026-11-22T15:00:00.000Z');
const ask = (state: string | null, more: object = {}) => ({ moment: sunday, state, taken: [], ...more });
const words = (slots: string[]) => slots.map((slot) => slotInWords(slot, 'en'));

describe('times for a call', () => {
  it('are the earliest and latest of the next days on which somebody is there', () => {
    expect(words(offeredTimes(rules(), ask('OH')))).toEqual([
      'Mon, Nov 23, 9:00 AM EST',
      'Mon, Nov 23, 5:30 PM EST',
      'Tue, Nov 24, 9:00 AM EST',
      'Tue, Nov 24, 5:30 PM EST',
      'Wed, Nov 25, 9:00 AM EST',
      'Wed, Nov 25, 5:30 PM EST',
    ]);
  });

  it('leave out holidays and Sundays, and end where the office does', () => {
    const days = new Set(freeTimes(rules(), ask('OH')).map((slot) => slotInWords(slot, 'en').slice(0, 11)));
    expect([...days]).toEqual(['Mon, Nov 23', 'Tue, Nov 24', 'Wed, Nov 25', 'Fri, Nov 27', 'Sat, Nov 28']);
  });

  it('keep to the person’s own hours: late in the east is early in Hawaii, and both clocks count in a state with two zones', () => {
    expect(words(offeredTimes(rules(), ask('HI'))).slice(0, 2)).toEqual(['Mon, Nov 23, 9:00 AM HST', 'Mon, Nov 23, 12:30 PM HST']);
    expect(words(offeredTimes(rules(), ask('TX')))[0]).toBe('Mon, Nov 23, 10:00 AM CST / 9:00 AM MST');
    expect(words(offeredTimes(rules(), ask(null)))[0]).toBe('Mon, Nov 23, 2:00 PM EST');
  });

  it('are none where staff set no hours or no places', () => {
    expect(offeredTimes(rules({ office: null }), ask('OH'))).toEqual([]);
    expect(offeredTimes(rules({ seats: 0 }), ask('OH'))).toEqual([]);
  });

  it('are gone when their places are, or when they are less than an hour away', () => {
    const [first] = offeredTimes(rules(), ask('OH')) as [string];
    const at = momentOf(first);
    expect(isFree(rules(), first, ask('OH'))).toBe(true);
    expect(isFree(rules(), first, ask('OH', { taken: [at] }))).toBe(false);
    expect(isFree(rules({ seats: 2 }), first, ask('OH', { taken: [at] }))).toBe(true);
    expect(isFree(rules(), first, ask('OH', { moment: new Date(Date.parse(at) - 59 * 60_000) }))).toBe(false);
    expect(isFree(rules(), first.replace('New_York', 'Chicago'), ask('OH'))).toBe(false);
  });

  it('property: any state, any moment of two years: inside the calling hours there, inside the office’s, never on a Sunday', () => {
    const states = ['OH', 'TX', 'HI', 'AK', 'AZ', 'FL', 'CA', 'ND', null];
    const from = Date.parse('2026-01-01T00:00:00Z');
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 });
    const office = 'mon-sun 06:00-23:00';
    const all = rules({ office: { hours: office, holidays: [], timeZone: 'America/New_York' } });
    fc.assert(
      fc.property(fc.constantFrom(...states), minutes, (state, at) => {
        const moment = new Date(from + at * 60_000);
        for (const slot of offeredTimes(all, { moment, state, taken: [] })) {
          const start = new Date(momentOf(slot));
          expect(start.getTime() - moment.getTime()).toBeGreaterThanOrEqual(60 * 60_000);
          for (const zone of state === null ? ['America/New_York', 'Pacific/Honolulu'] : zonesOfState(state)!) {
            const [begins, ends] = [clockIn(zone, start), clockIn(zone, new Date(start.getTime() + 29 * 60_000))];
            expect(begins.weekday).not.toBe('Sun');
            expect(begins.hour).toBeGreaterThanOrEqual(9);
            expect(ends.hour).toBeLessThan(20);
          }
          const here = clockIn('America/New_York', start);
          expect(here.hour).toBeGreaterThanOrEqual(6);
          expect(here.hour).toBeLessThan(23);
        }
      }),
      { numRuns: 150, seed: 22 },
    );
  });
});

describe('a picked time as text', () => {
  it('comes back as it was, and reads in both languages', () => {
    const slot = slotOf(new Date('2026-11-24T22:00:00.000Z'), ['America/New_York', 'America/Chicago']);
    expect([isSlot(slot), momentOf(slot), zonesOf(slot)]).toEqual([
      true,
      '2026-11-24T22:00:00.000Z',
      ['America/New_York', 'America/Chicago'],
    ]);
    expect(slotInWords(slot, 'en')).toBe('Tue, Nov 24, 5:00 PM EST / 4:00 PM CST');
    expect(slotInWords(slot, 'es')).toMatch(/^mar, 24 de nov, 5:00 p\.?\s?m\.? EST/);
  });

  it.each([
    'after 5 pm',
    '',
    '2026-11-24T22:00:00.000Z',
    '2026-11-24T22:00:00.000Z@',
    '2026-11-24T22:00:00.000Z@Mars/Base',
    '2026-99-99T99:00:00.000Z@America/New_York',
    '2026-11-24T22:00:00.000Z@America/New_York\n',
    null,
    7,
  ])('%j is none', (text) => expect(isSlot(text)).toBe(false));
});
