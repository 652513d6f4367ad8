import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../../dialogs/advise/business-days.ts';
import { addDays, addMonths, daysBetween } from '../../dialogs/advise/days.ts';
import { dayOf, type Period, startsUntold, stateDatesOf } from '../../dialogs/advise/state-dates.ts';
import { usStates as states, type usStates } from '../../dialogs/case.ts';
import { readLibrary } from '../../src/library.ts';
import { keyOf } from '../../src/say/dates.ts';
import { hasLine } from '../../src/say/format.ts';
import { household, type Told, today } from './household.ts';

/** The dates that a state's law sets around a sale: worked from numbers that stand in the state's text, and from nothing else. */
const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
type State = (typeof usStates)[number];
const periodsOf = (state: State): Period[] => library.law[state]!.periods;
const datesIn = (state: State, told: Told) =>
  stateDatesOf(periodsOf(state), household({ usState: state, ...told }), today).map(
    ({ period, date }) =>
      [period.when === 'usual' || period.when === 'home' ? period.what : `${period.what} ${period.when}`, date] as const,
  );

const spelled: Record<string, number> = {
  one: 1,
  last: 1,
  a: 1,
  two: 2,
  three: 3,
  five: 5,
  six: 6,
  seven: 7,
  nine: 9,
  ten: 10,
  eleventh: 11,
  eight: 8,
  '91st': 91,
};
/** Every number of a text, in figures or in words. */
const numbersOf = (text: string): number[] =>
  (text.toLowerCase().match(/91st|\d+|[a-z]+/g) ?? []).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : (spelled[word] ?? [])));
const textOf = (state: State, { group }: Period): string => {
  const law = library.law[state]!;
  const { preforeclosure_notice: notice, reinstatement, post_sale_redemption: redemption } = law;
  if (group === 'reinstatement') return reinstatement.deadline;
  if (group === 'post_sale_redemption') return `${redemption.length} ${redemption.conditions ?? ''}`;
  return `${notice?.days ?? ''} ${notice?.scope ?? ''}`;
};
const all = states.flatMap((state) =>
  periodsOf(state).map((period) => ({ state, period, name: `${state} ${period.what} ${period.count} ${period.unit}` })),
);

describe('what the periods rest on', () => {
  test('there are enough of them to matter', () => {
    const of = (some: typeof all) => [some.length, new Set(some.map(({ state }) => state)).size];
    expect(of(all.filter(({ period }) => period.from === 'sale'))).toEqual([49, 32]);
    expect(of(all.filter(({ period }) => period.from !== 'sale'))).toEqual([41, 27]);
  });

  test.each(all)('$name stands in the text of its group, and that text was seen', ({ state, period }) => {
    const text = textOf(state, period);
    if (period.count === 0) expect(text).toMatch(/before (?:the sale|bidding)/i);
    else expect(numbersOf(text), text).toContain(period.count);
    const words = { days: /day/i, business_days: /business day/i, weeks: /week/i, months: /month/i, years: /year/i };
    if (period.count > 0 && period.group !== 'preforeclosure_notice') expect(text).toMatch(words[period.unit]);
    expect(library.law[state]!.confidence[period.group]).toBe('source seen');
  });

  test('a text that was recalled or never checked gives no date', () => {
    const loose = all.filter(({ state, period }) => library.law[state]!.confidence[period.group] !== 'source seen');
    expect(loose).toEqual([]);
  });
});

describe('the words for them', () => {
  test.each([...new Set(all.map(({ period }) => keyOf(period)))])('%s is said in both languages', (key) => {
    for (const language of ['en', 'es'] as const) expect(hasLine(library, language, `law.date.${key}`)).toBe(true);
  });
  test('none is written for a period that no state has', () => {
    const written = Object.keys(library.words.en.lines).filter((id) => id.startsWith('law.date.'));
    expect(new Set(written)).toEqual(new Set(all.map(({ period }) => `law.date.${keyOf(period)}`)));
  });
});

describe('the day, worked', () => {
  const sale = '2027-01-22'; // a Friday
  test.each<[State, Told, [string, string][]]>([
    [
      'MI',
      { saleDate: sale },
      [
        ['buy_back short', '2027-02-22'],
        ['buy_back', '2027-07-22'],
      ],
    ],
    [
      'MN',
      { saleDate: sale },
      [
        ['catch_up', '2027-01-21'],
        ['buy_back short', '2027-02-26'],
        ['buy_back', '2027-07-22'],
      ],
    ],
    // five business days back over Martin Luther King Jr. Day on Monday the 18th
    ['CA', { saleDate: sale }, [['catch_up', '2027-01-14']]],
    ['MD', { saleDate: '2027-01-19' }, [['catch_up', '2027-01-15']]],
    [
      'AZ',
      { saleDate: '2027-07-06' },
      [
        ['notice', '2027-04-06'],
        ['catch_up', '2027-07-02'],
      ],
    ],
    // "before the eleventh day before": the eleventh day is too late
    [
      'WA',
      { saleDate: sale },
      [
        ['notice some', '2026-09-24'],
        ['catch_up', '2027-01-10'],
      ],
    ],
    ['CO', { saleDate: sale }, [['cure_notice', '2027-01-07']]],
    ['NV', { saleDate: sale }, [['catch_up', '2027-01-17']]],
    ['NV', { saleDate: sale, occupancy: 'rental' }, []],
    [
      'MO',
      { saleDate: sale },
      [
        ['notice', '2027-01-02'],
        ['buy_back_notice some', '2027-01-12'],
        ['buy_back some', '2028-01-22'],
      ],
    ],
    ['ND', { saleDate: '2027-12-31' }, [['buy_back', '2028-02-29']]],
    ['OH', { saleDate: sale }, []],
    // from court papers and a judgment: the later one of Illinois' two days holds, and both are given
    [
      'IL',
      { servedDate: '2026-11-03', judgmentDate: '2026-11-20', paymentStatus: 'in_foreclosure' },
      [
        ['catch_up', '2027-02-01'],
        ['pay_off', '2027-02-20'],
        ['pay_off', '2027-06-03'],
      ],
    ],
    [
      'MA',
      { noticeDate: '2026-11-03', paymentStatus: 'behind' },
      [
        ['no_call', '2027-02-01'],
        ['catch_up', '2027-02-01'],
      ],
    ],
    ['MA', { noticeDate: '2026-11-03', occupancy: 'rental' }, []],
    // three months from the end of November end with February
    ['UT', { noticeDate: '2026-11-20', paymentStatus: 'in_foreclosure' }, [['catch_up', '2027-02-20']]],
    ['ID', { noticeDate: '2026-11-03' }, [['catch_up', '2027-02-26']]],
    ['NY', { noticeDate: '2026-11-03', paymentStatus: 'behind' }, [['no_case', '2027-02-01']]],
    // once there is a case, nothing is said of when it may start; what has run out is not given as a date
    ['NY', { noticeDate: '2026-11-03', paymentStatus: 'in_foreclosure' }, []],
    ['WV', { noticeDate: '2026-11-03' }, []],
    // the sale comes first: a time to catch up does not outlast it, and the day on which one may be held is known
    ['ID', { noticeDate: '2026-11-03', saleDate: '2027-02-20' }, [['notice', '2026-10-23']]],
    ['AK', { noticeDate: '2026-11-03' }, [['no_sale', '2027-02-01']]],
    ['VT', { judgmentDate: '2026-11-03' }, [['pay_off some', '2027-05-03']]],
    ['MA', { noticeDate: '2026-11-03', paymentStatus: 'foreclosed' }, []],
    ['CA', { noticeDate: '2026-11-03', servedDate: '2026-11-03', judgmentDate: '2026-11-03' }, []],
    ['TN', { saleDate: sale }, [['notice', '2027-01-02']]],
  ])('%s with %o', (state, told, dates) => expect(datesIn(state, told)).toEqual(dates));

  test('a leap day: one year after it is the last of February; six months before the end of August ends on it', () => {
    const year = {
      what: 'buy_back',
      group: 'post_sale_redemption',
      count: 1,
      unit: 'years',
      side: 'after',
      when: 'usual',
      strictly: false,
      from: 'sale',
    } as const;
    expect(dayOf(year, '2028-02-29')).toBe('2029-02-28');
    expect(dayOf({ ...year, count: 6, unit: 'months', side: 'before' }, '2028-08-31')).toBe('2028-02-29');
    expect(dayOf({ ...year, count: 1, unit: 'months' }, '2027-01-31')).toBe('2027-02-28');
  });

  test('the change of the clocks moves no day', () => {
    const days = {
      what: 'catch_up',
      group: 'reinstatement',
      count: 5,
      unit: 'days',
      side: 'before',
      when: 'usual',
      strictly: false,
      from: 'sale',
    } as const;
    expect(dayOf(days, '2027-03-16')).toBe('2027-03-11');
    expect(dayOf(days, '2026-11-03')).toBe('2026-10-29');
  });

  test('Inauguration Day is a holiday for some federal workers near Washington only: it is counted', () => {
    expect(isBusinessDay('2029-01-20')).toBe(false); // a Saturday
    expect(isBusinessDay('2033-01-20')).toBe(true);
    expect(isBusinessDay('2037-01-20')).toBe(true);
  });
});

describe('which day would let more be worked', () => {
  const untold = (state: State, told: Told) => startsUntold(periodsOf(state), household({ usState: state, ...told }), today);
  test.each<[State, Told, string[]]>([
    ['IL', { paymentStatus: 'in_foreclosure' }, ['service', 'judgment']],
    ['IL', { paymentStatus: 'in_foreclosure', servedDate: '2026-11-03' }, ['judgment']],
    ['IL', { servedDate: 'unknown', judgmentDate: 'unknown' }, []],
    ['MA', { paymentStatus: 'behind' }, ['notice']],
    ['MA', { paymentStatus: 'behind', occupancy: 'second_home' }, []],
    ['NY', { paymentStatus: 'in_foreclosure' }, []],
    ['ID', { paymentStatus: 'in_foreclosure' }, ['recorded']],
    ['ID', { paymentStatus: 'foreclosed' }, []],
    ['CA', { paymentStatus: 'behind' }, []],
  ])('%s with %o: %o', (state, told, starts) => expect(untold(state, told)).toEqual(starts));
});

describe('when nothing can be worked', () => {
  test.each(['none', 'set', 'unknown'] as const)('a sale day that is %s gives no date in any state', (saleDate) => {
    for (const state of states) expect(datesIn(state, { saleDate })).toEqual([]);
  });
  test('after the sale only what comes after it is left', () => {
    expect(datesIn('MN', { saleDate: '2026-11-10', paymentStatus: 'foreclosed' }).map(([what]) => what)).toEqual([
      'buy_back short',
      'buy_back',
    ]);
    expect(datesIn('MN', { saleDate: '2026-01-10', paymentStatus: 'foreclosed' })).toEqual([]);
    expect(datesIn('CA', { saleDate: '2026-11-10' })).toEqual([]);
  });
  test('a notice that should be there already is kept: it is worth a question', () =>
    expect(datesIn('VA', { saleDate: '2026-12-12' })).toEqual([['notice', '2026-10-13']]));
});

const anyDay = fc.integer({ min: -400, max: 4_000 }).map((days) => addDays(today, days));

test('what lies before the sale never falls after it, nor the other way round; nothing is guessed past its unit', () => {
  const anyOf = fc.constantFrom(...all.map(({ period }) => period));
  fc.assert(
    fc.property(anyOf, anyDay, (period, sale) => {
      const gap = daysBetween(sale, dayOf(period, sale));
      if (period.side === 'before') expect(gap).toBeLessThan(0);
      else expect(gap).toBeGreaterThan(0);
      const most = { days: 1, business_days: 4, weeks: 7, months: 31, years: 366 }[period.unit];
      expect(Math.abs(gap)).toBeLessThanOrEqual(period.count * most + 1 + (period.unit === 'business_days' ? 4 : 0));
    }),
    { numRuns: 5_000 },
  );
});

test('business days go back as they go forward', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (day, count) => {
      const back = addBusinessDays(day, -count);
      expect(isBusinessDay(back)).toBe(true);
      if (isBusinessDay(day)) expect(addBusinessDays(back, count)).toBe(day);
    }),
    { numRuns: 1_000 },
  );
});

test('months keep the day of the month, or end with the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, months) => {
      const then = addMonths(day, months);
      const last = addDays(addMonths(`${day.slice(0, 8)}01`, months + 1), -1);
      expect(then.slice(8) === day.slice(8) || then === last).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
