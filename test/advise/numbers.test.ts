import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberLine } from '../../dialogs/advise/advice.ts';
import { monthlyInterest, paymentFrom, planPayment } from '../../dialogs/advise/numbers.ts';
import { anyTold } from './any-household.ts';
import { adviceFor, type Told } from './household.ts';

const linesOf = (told: Told) =>
  Object.fromEntries(adviceFor(told).numbers.map((line): [string, NumberLine] => [line.key.replace('advise.number.', ''), line]));
const range = (line: NumberLine | undefined) => line && [line.low, line.high];

describe('the house', () => {
  test('a shortfall is worked line by line, with selling costs as a range', () => {
    const found = linesOf({ homeValue: 350_000, mortgageBalance: 410_000, otherLiensAmount: 12_000 });
    expect(Object.keys(found)).toEqual(['value_told', 'loan_told', 'liens_told', 'selling_costs', 'shortfall']);
    expect(range(found.selling_costs)).toEqual([21_000, 35_000]);
    expect(range(found.shortfall)).toEqual([93_000, 107_000]);
  });

  test('what would be left', () => {
    const found = linesOf({ homeValue: 400_000, mortgageBalance: 250_000 });
    expect(range(found.left_after_sale)).toEqual([110_000, 126_000]);
    expect(found.shortfall).toBeUndefined();
  });

  test('the range may cross nothing', () => {
    const found = linesOf({ homeValue: 100_000, mortgageBalance: 92_000 });
    expect([range(found.missing_high_costs), range(found.left_low_costs)]).toEqual([
      [2_000, 2_000],
      [2_000, 2_000],
    ]);
    expect([found.left_after_sale, found.shortfall]).toEqual([undefined, undefined]);
  });

  test('nothing is worked out from one figure alone', () => {
    expect(linesOf({ homeValue: 400_000 })).toEqual({});
    expect(linesOf({ mortgageBalance: 400_000, homeValue: 'unknown' })).toEqual({});
  });
});

describe('what is late, and the payment', () => {
  test('months times payment, the plan over 12 and 6 months, its ceiling, the months that the room takes', () => {
    const found = linesOf({ monthsBehind: 3, monthlyPayment: 2_000, extraPerMonth: 400 });
    expect(range(found.arrears_worked)).toEqual([6_000, 6_000]);
    expect(range(found.plan_payment)).toEqual([2_500, 3_000]);
    expect(range(found.plan_ceiling)).toEqual([3_000, 3_000]);
    expect(range(found.months_to_catch_up)).toEqual([15, 15]);
  });

  test('a sum that was told is not worked out again', () => {
    const found = linesOf({ monthsBehind: 3, monthlyPayment: 2_000, arrears: 7_100 });
    expect(range(found.arrears_told)).toEqual([7_100, 7_100]);
    expect(found.arrears_worked).toBeUndefined();
  });

  test('nobody who is current is shown a plan', () => {
    expect(Object.keys(linesOf({ paymentStatus: 'current', monthlyPayment: 2_000 }))).toEqual(['payment_told']);
  });

  test('the gap after a payment change, up or down', () => {
    expect(range(linesOf({ monthlyPayment: 2_000, newPayment: 2_800 }).payment_gap)).toEqual([800, 800]);
    expect(range(linesOf({ monthlyPayment: 2_000, newPayment: 1_900 }).payment_gap)).toEqual([-100, -100]);
  });

  test('a new rate alone gives one month of interest, no made-up term', () => {
    expect(range(linesOf({ mortgageBalance: 300_000, newRate: 7 }).interest_at_new_rate)).toEqual([1_750, 1_750]);
  });
});

describe('formulas', () => {
  test.each([
    [200_000, 6, 360, 1_199],
    [300_000, 7.5, 240, 2_417],
    [120_000, 0, 120, 1_000],
    [1_000, 12, 1, 1_010],
  ])('%i dollars at %d percent over %i months is %i a month', (balance, rate, term, payment) => {
    expect(paymentFrom(balance, rate, term)).toBe(payment);
  });

  test('a term of nothing is refused', () => {
    expect(() => paymentFrom(100_000, 6, 0)).toThrow(RangeError);
    expect(() => paymentFrom(100_000, 6, Number.NaN)).toThrow(RangeError);
  });

  test('a level payment always covers the interest, and more time never raises it', () => {
    const loan = fc.tuple(fc.integer({ min: 1_000, max: 2_000_000 }), fc.integer({ min: 0, max: 150 }), fc.integer({ min: 12, max: 480 }));
    fc.assert(
      fc.property(loan, ([balance, tenths, term]) => {
        expect(paymentFrom(balance, tenths / 10, term)).toBeGreaterThanOrEqual(monthlyInterest(balance, tenths / 10));
        expect(paymentFrom(balance, tenths / 10, term + 12)).toBeLessThanOrEqual(paymentFrom(balance, tenths / 10, term));
      }),
    );
  });

  test('a plan pays what is late', () => expect(planPayment(1_500, 4_000, 12) * 12).toBeGreaterThanOrEqual(1_500 * 12 + 4_000));
});

test('every line is in order, finite, and uses facts that were told', () => {
  fc.assert(
    fc.property(anyTold, (told) => {
      for (const { low, high, uses } of adviceFor(told).numbers) {
        expect(low).toBeLessThanOrEqual(high);
        expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
        expect(uses.some((fact) => told[fact] !== undefined && told[fact] !== 'unknown') || told.paymentStatus !== undefined).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
