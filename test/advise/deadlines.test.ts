import { describe, expect, test } from 'vitest';
import { addBusinessDays, federalHolidays, isBusinessDay } from '../../dialogs/advise/business-days.ts';
import { daysBetween } from '../../dialogs/advise/days.ts';
import { acknowledgementDay, appealDay, daysToAccept, firstFilingDay, lastAppealDay, lastSafeDay } from '../../dialogs/advise/deadlines.ts';
import { adviceFor } from './household.ts';

describe('the 120 days', () => {
  test('119 and 120 days late is too early for a first filing, 121 is not', () => {
    const due = '2026-08-01';
    expect(firstFilingDay(due)).toBe('2026-11-30');
    expect([119, 120, 121].map((late) => daysBetween(due, firstFilingDay(due)) <= late)).toEqual([false, false, true]);
  });

  test('a leap day is a day', () => {
    expect(firstFilingDay('2027-11-01')).toBe('2028-03-01');
    expect(firstFilingDay('2026-11-01')).toBe('2027-03-02');
  });
});

describe('before a sale', () => {
  test('the last safe day is the last one that lies more than 37 days before', () => {
    expect(daysBetween(lastSafeDay('2027-03-01'), '2027-03-01')).toBe(38);
    expect(lastSafeDay('2028-04-07')).toBe('2028-02-29');
  });

  test('the appeal day lies 90 days before', () => expect(daysBetween(appealDay('2027-03-01'), '2027-03-01')).toBe(90));

  test.each([
    [91, 14],
    [90, 14],
    [89, 7],
    [38, 7],
    [37, null],
    [36, null],
  ])('a complete package %i days before leaves %s days to accept', (before, days) => {
    const sale = '2027-06-30';
    const complete = new Date(Date.parse(sale) - before * 86_400_000).toISOString().slice(0, 10);
    expect(daysToAccept(complete, sale)).toBe(days);
    expect(lastAppealDay(complete, sale, '2027-06-01')).toBe(days === 14 ? '2027-06-15' : null);
  });

  test('with no sale set an offer stays open 14 days and an appeal is possible', () => {
    expect(daysToAccept('2026-11-22', null)).toBe(14);
    expect(lastAppealDay('2026-11-22', null, '2026-12-22')).toBe('2027-01-05');
  });
});

describe('days that are counted without weekends and federal holidays', () => {
  test('the federal holidays of 2026', () => {
    const days = ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'];
    expect(federalHolidays(2026).sort()).toEqual(days.map((day) => `2026-${day}`));
  });

  /** Written out by hand from the calendar of each year, as the federal government observes them. */
  test.each<[number, string]>([
    [2027, '2027-01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
    [2028, '2027-12-31 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2029, '2029-01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25'],
    [2032, '2032-01-01 01-19 02-16 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
  ])('all eleven of %i', (year, written) => {
    const days = written.split(' ').map((day) => (day.length === 10 ? day : `${year}-${day}`));
    expect(days).toHaveLength(11);
    expect(federalHolidays(year).sort()).toEqual(days.sort());
    for (const day of days) expect(isBusinessDay(day), day).toBe(false);
  });

  test('Inauguration Day, a holiday near Washington only, is counted like any weekday; the days before and after a holiday are', () => {
    expect(isBusinessDay('2033-01-20')).toBe(true);
    expect(['2026-11-25', '2026-11-27', '2027-12-23', '2028-01-03'].map(isBusinessDay)).toEqual([true, true, true, true]);
  });

  test('five business days over a leap day, and over both changes of the clocks', () => {
    expect(addBusinessDays('2028-02-25', 5)).toBe('2028-03-03');
    expect(addBusinessDays('2027-03-12', 5)).toBe('2027-03-19');
    expect(addBusinessDays('2026-10-30', 5)).toBe('2026-11-06');
  });

  test('a holiday on a Sunday is observed on Monday, New Year’s Day on a Saturday the Friday before', () => {
    expect(federalHolidays(2027)).toContain('2027-07-05');
    expect(isBusinessDay('2027-12-31')).toBe(false);
    expect(isBusinessDay('2026-12-31')).toBe(true);
  });

  test('the last Monday of May is the fifth one where there are five', () => {
    expect(federalHolidays(2027)).toContain('2027-05-31');
    expect(federalHolidays(2028)).toContain('2028-05-29');
  });

  test.each([
    ['2026-11-20', '2026-11-30', 'over a weekend and Thanksgiving'],
    ['2026-11-23', '2026-12-01', 'over Thanksgiving'],
    ['2026-12-24', '2027-01-04', 'over Christmas and New Year'],
    ['2026-03-06', '2026-03-13', 'over the change of the clocks'],
  ])('five days from %s end on %s: %s', (from, to) => expect(addBusinessDays(from, 5)).toBe(to));

  test('an acknowledgement is owed from 45 days before the sale on', () => {
    expect(acknowledgementDay('2026-11-22', '2027-01-06')).toBe('2026-11-30');
    expect(acknowledgementDay('2026-11-22', '2027-01-05')).toBeNull();
    expect(acknowledgementDay('2026-11-22', null)).toBe('2026-11-30');
  });
});

test('dates stand in order, each with its days from today', () => {
  const { deadlines } = adviceFor({ saleDate: '2027-03-30', monthsBehind: 5, occupancy: 'primary', resetDate: '2027-08-01' });
  expect(deadlines.map(({ days }) => days)).toEqual([...deadlines.map(({ days }) => days)].sort((a, b) => a - b));
  for (const { date, days } of deadlines) expect(daysBetween('2026-11-22', date)).toBe(days);
  expect(deadlines.find(({ id }) => id === 'last_safe_day')?.rests).toEqual(['LM-15']);
});

test('a day that does not exist is refused, not guessed', () => {
  expect(() => adviceFor({ saleDate: '2027-02-29' })).toThrow(RangeError);
});
