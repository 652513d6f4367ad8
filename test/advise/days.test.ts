import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, daysBetween, firstOfMonth, isoDay, weekday } from '../../dialogs/advise/days.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('a day number turns back into its day', () => {
  fc.assert(fc.property(anyDay, (day) => isoDay(dayNumber(day)) === day));
});

test('differences and weekdays agree with the UTC calendar of the runtime', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      expect(weekday(a)).toBe(new Date(a).getUTCDay());
    }),
  );
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2000-02-29', 365, '2001-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-03-08', -38, '2027-01-29'],
])('%s and %i days is %s', (day, days, then) => expect(addDays(day, days)).toBe(then));

test.each([
  ['across the spring change of the clocks', '2027-03-13', '2027-03-15'],
  ['across the autumn change of the clocks', '2026-10-31', '2026-11-02'],
])('two days are two days %s', (_, from, to) => expect(daysBetween(from, to)).toBe(2));

test.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-1-1', 'set', ''])('%s is refused', (day) => {
  expect(() => dayNumber(day)).toThrow(RangeError);
});

test('the first of a month some months back crosses the year', () => {
  expect(firstOfMonth('2026-11-22', 3)).toBe('2026-08-01');
  expect(firstOfMonth('2026-02-05', 3)).toBe('2025-11-01');
  expect(firstOfMonth('2026-02-05', 0)).toBe('2026-02-01');
});
