import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, options, type Standing } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import { addDays } from '../../dialogs/advise/days.ts';
import { sideBySide } from '../../dialogs/advise/sideBySide.ts';
import { assetBands, type Case, contactFacts, hardships } from '../../dialogs/case.ts';
import { saleUrgency } from '../../dialogs/rules.ts';
import { anyCase, anyTold } from './any-household.ts';
import { adviceFor, gatesIn, household, orderIn, standingOf, today } from './household.ts';

/** Ten thousand random households in all. */
const run = (numRuns: number) => ({ numRuns });
const strength: Record<Standing, number> = { strong: 3, open: 2, weak: 1, closed: 0 };
const judged = (advice: Advice) => advice.options.map(({ option, standing }) => [option, standing]);

describe('the order', () => {
  test('all twelve options stand once; closed ones after the others; foreclosure last', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const advice = adviceFor(told);
        expect([...orderIn(advice)].sort()).toEqual([...options].sort());
        expect(orderIn(advice).at(-1)).toBe('foreclosure');
        const shut = advice.options.slice(0, -1).map(({ standing }) => standing === 'closed');
        expect(shut).toEqual([...shut].sort());
      }),
      run(2_000),
    );
  });

  test('a short sale never stands above an ordinary sale when something would be left', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const advice = adviceFor({ ...told, homeValue: 400_000, mortgageBalance: 200_000, otherLiensAmount: 0, arrears: 0 });
        expect(advice.equity).toBe('plus');
        expect(orderIn(advice).indexOf('sale')).toBeLessThan(orderIn(advice).indexOf('short_sale'));
      }),
      run(1_000),
    );
  });

  test('once told that it lasts, passes or is over, the kind of hardship does not move an option of somebody three months late', () => {
    const kind = fc.constantFrom(...hardships);
    fc.assert(
      fc.property(anyTold, kind, kind, fc.constantFrom('temporary' as const, 'over' as const, 'lasting' as const), (told, a, b, state) => {
        const late = { ...told, monthsBehind: 5, hardshipState: state };
        expect(judged(adviceFor({ ...late, hardship: [a] }))).toEqual(judged(adviceFor({ ...late, hardship: [b] })));
      }),
      run(1_000),
    );
  });
});

describe('what must never move the answer', () => {
  const contact: Case = household({
    name: 'María-José O’Neill',
    phone: '602-555-0100',
    email: 'x@example.org',
    bestTime: 'after six',
    safeToContact: 'no voicemail',
    consentCall: true,
    consentText: false,
    consentEmail: true,
  });

  test('name, phone, mail and consents', () => {
    expect(Object.keys(contact).every((fact) => (contactFacts as readonly string[]).includes(fact))).toBe(true);
    fc.assert(
      fc.property(anyCase, (known) => {
        const plain = advise({ known, today, dangerNow: false });
        expect(advise({ known: { ...known, ...contact }, today, dangerNow: false })).toEqual(plain);
      }),
      run(1_000),
    );
  });

  test('the words that were used, their language, the turn, the place, and other money told in words', () => {
    fc.assert(
      fc.property(anyCase, fc.string(), fc.integer({ min: 0, max: 500 }), (known, said, turn) => {
        const reworded = Object.fromEntries(Object.entries(known).map(([fact, entry]) => [fact, { ...entry, said, turn }])) as Case;
        const moved = { ...reworded, ...household({ usState: 'AZ', assets: 'an old truck' }) };
        expect(advise({ known: moved, today, dangerNow: false })).toEqual(advise({ known, today, dangerNow: false }));
      }),
      run(1_000),
    );
  });

  test('the same case gives the same answer, and is left as it was', () => {
    fc.assert(
      fc.property(anyCase, (known) => {
        const before = structuredClone(known);
        const first = advise({ known, today, dangerNow: false });
        expect(advise({ known, today, dangerNow: false })).toEqual(first);
        expect(known).toEqual(before);
      }),
      run(500),
    );
  });
});

describe('what may move the answer one way only', () => {
  test('more savings never make a short sale or a deed stronger', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        for (const option of ['short_sale', 'deed_in_lieu'] as const) {
          const found = assetBands.map((liquidAssets) => strength[standingOf(adviceFor({ ...told, liquidAssets }), option) as Standing]);
          expect(found).toEqual([...found].sort((a, b) => b - a));
        }
      }),
      run(1_000),
    );
  });

  test('a nearer sale never lowers the urgency', () => {
    const urgency = { none: 0, weeks: 1, days: 2, today: 3 } as const;
    const gate = (advice: Advice) =>
      ['sale_later', 'sale_in_37_days', 'sale_in_7_days'].findIndex((name) => gatesIn(advice).includes(name));
    const days = fc.integer({ min: -5, max: 150 });
    fc.assert(
      fc.property(anyTold, days, days, (told, a, b) => {
        const at = (day: number) => ({ ...told, saleDate: addDays(today, day) });
        const [near, far] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(urgency[saleUrgency(household(near), today)]).toBeGreaterThanOrEqual(urgency[saleUrgency(household(far), today)]);
        expect(gate(adviceFor(near))).toBeGreaterThanOrEqual(gate(adviceFor(far)));
      }),
      run(1_500),
    );
  });

  test('an unknown fact never closes what the known answers would leave open', () => {
    const answers = {
      loanOwner: ['fannie_mae', 'freddie_mac', 'other'],
      liquidAssets: assetBands,
      occupancy: ['primary', 'rental', 'vacant'],
    } as const;
    fc.assert(
      fc.property(anyTold, fc.constantFrom('loanOwner' as const, 'liquidAssets' as const, 'occupancy' as const), (told, fact) => {
        const unknown = adviceFor({ ...told, [fact]: 'unknown' });
        const known = answers[fact].map((value) => adviceFor({ ...told, [fact]: value }));
        for (const { option, standing } of unknown.options)
          if (standing === 'closed') expect(known.map((advice) => standingOf(advice, option))).toContain('closed');
      }),
      run(500),
    );
  });
});

test('danger empties everything about the house', () => {
  fc.assert(
    fc.property(anyCase, (known) => {
      const advice = advise({ known, today, dangerNow: true });
      expect(gatesIn(advice)).toEqual(['danger']);
      expect(advice.options.length + advice.deadlines.length + advice.numbers.length + advice.ask.length).toBe(0);
      expect(sideBySide({ known, today, dangerNow: true })).toEqual([]);
    }),
    run(500),
  );
});
