import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factShapes } from '../dialogs/case.ts';
import { isoDay, mailAddress, someOf, upTo } from '../dialogs/shape.ts';

/** The plain shapes take what zod's take: they stand in for them, because zod is slow to load. */
const digits = fc.integer({ min: 0, max: 9999 });
const days = fc.tuple(digits, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map((parts) => {
  const [year, month, day] = parts.map(String);
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
});
const mailLike = fc.string({ unit: fc.constantFrom('a', 'Z', '7', '.', '-', '_', "'", '+', '@', 'é', ' ', '.co'), maxLength: 12 });
const mails = fc.oneof(
  mailLike,
  fc.tuple(mailLike, mailLike).map(([box, host]) => `${box}@${host}.org`),
);

describe('the shapes of facts', () => {
  it('take the days that the calendar has', () => {
    const known = z.iso.date();
    fc.assert(
      fc.property(fc.oneof(days, fc.string()), (text) => isoDay.fits(text) === known.safeParse(text).success),
      { seed: 3, numRuns: 5000 },
    );
    expect(['2028-02-29', '2000-02-29', '0000-02-29'].every((day) => isoDay.fits(day))).toBe(true);
    expect(['2026-02-29', '1900-02-29', '2026-2-09', '2026-04-31', '2026-11-22\n', '', null].some((day) => isoDay.fits(day))).toBe(false);
  });

  it('take the addresses that can be written to', () => {
    const known = z.email().max(254);
    fc.assert(
      fc.property(mails, (text) => mailAddress.fits(text) === known.safeParse(text).success),
      { seed: 5, numRuns: 20_000 },
    );
    expect(mailAddress.fits(`${'a'.repeat(250)}@b.co`)).toBe(false);
  });

  it('take finite numbers from nothing to the most, and lists that are not empty', () => {
    expect([0, 40, 3.5].every((one) => upTo(40).fits(one))).toBe(true);
    expect([-1, 41, Number.NaN, Number.POSITIVE_INFINITY, '4', null].some((one) => upTo(40).fits(one))).toBe(false);
    expect([[], ['c'], ['a', 'c'], 'a'].some((one) => someOf(['a', 'b']).fits(one))).toBe(false);
    expect(someOf(['a', 'b']).fits(['b', 'a'])).toBe(true);
    expect(factShapes.saleDate.fits('none') && factShapes.saleDate.fits('2026-12-01') && !factShapes.saleDate.fits('soon')).toBe(true);
  });
});
