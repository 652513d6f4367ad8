import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, type Option, options, type Standing } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import { deciding } from '../../dialogs/advise/card.ts';
import { cards } from '../../dialogs/advise/cards.ts';
import { addDays } from '../../dialogs/advise/days.ts';
import { firstOpen, orderOf } from '../../dialogs/advise/order.ts';
import { sideBySide } from '../../dialogs/advise/sideBySide.ts';
import { situationOf } from '../../dialogs/advise/situation.ts';
import {
  assetBands,
  type Case,
  contactFacts,
  type Fact,
  facts,
  hardships,
  optionsPeopleName,
  usStates,
  type Value,
} from '../../dialogs/case.ts';
import { saleUrgency } from '../../dialogs/rules.ts';
import { anyCase, anyTold, told as toldFacts } from './any-household.ts';
import { adviceFor, gatesIn, household, orderIn, standingOf, type Told, today } from './household.ts';

/** Ten thousand random households for each of the three promises of the model; fewer for what helps to find its causes. */
const promised = 10_000;
/** No limit by the clock worth the name: on a busy machine each of them takes a minute. */
const patient = 1_200_000;
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

test('the first places that questions are weighed by are those of the whole order', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 3 }), (known, count) => {
      const s = situationOf(known, today);
      const of = (option: Option) => deciding(cards[option], s).standing;
      const open = orderOf(s, of).filter((option) => option !== 'foreclosure' && of(option) !== 'closed');
      expect(firstOpen(s, of, count)).toEqual(open.slice(0, count));
    }),
    run(3_000),
  );
});

describe('what must never move the answer', () => {
  const one = <T>(...values: T[]) => fc.constantFrom(...values);
  /** Every fact that is none of the engine's business: who and where somebody is, how they speak, what they did before. */
  const blind: { [F in Fact]?: fc.Arbitrary<Value<F>> } = {
    usState: one(...usStates),
    rent: fc.integer({ min: 0, max: 9_000 }),
    interestRate: one(0, 2.75, 7.25, 12),
    alreadyContactedServicer: fc.boolean(),
    optionsMentioned: fc.uniqueArray(one(...optionsPeopleName), { minLength: 1 }),
    assets: fc.string({ minLength: 1, maxLength: 40 }),
    attorney: fc.boolean(),
    onDeed: one('me', 'other', 'both'),
    noticeReceived: fc.boolean(),
    tenancy: one('paying', 'not_paying', 'empty'),
    benefits: one('yes', 'applied', 'no'),
    reach: one('chat', 'call', 'text', 'email'),
    name: one('María-José O’Neill', 'Jamal', 'Mei Lin', 'Lakshmi', 'José', 'Emily', 'Nguyễn Văn An', 'Moshe'),
    phone: one('602-555-0100', '305-555-0142'),
    email: one('a@example.org', 'b@example.com'),
    bestTime: one('after six', 'por la mañana'),
    safeToContact: one('no voicemail', 'only my sister’s phone'),
    consentCall: fc.boolean(),
    consentText: fc.boolean(),
    consentEmail: fc.boolean(),
  };
  const anyBlind = fc.record(blind as { [F in Fact]: fc.Arbitrary<never> }, { requiredKeys: [] });

  test('the list of blind facts and the facts that households are made of leave nothing out', () => {
    const moving = Object.keys(toldFacts).filter((fact) => fact !== 'usState');
    expect([...moving, ...Object.keys(blind)].sort()).toEqual([...facts].sort());
    expect(contactFacts.every((fact) => fact in blind)).toBe(true);
  });

  test(
    '10,000 households: name, contact, place, words, language, turn and every other fact that the rules do not name',
    () => {
      fc.assert(
        fc.property(anyTold, anyBlind, fc.string(), fc.integer({ min: 0, max: 500 }), (told, other, said, turn) => {
          const plain = advise({ known: household({ ...told, usState: undefined } as Told), today, dangerNow: false });
          const known = household({ ...told, ...other } as Told);
          const reworded = Object.fromEntries(Object.entries(known).map(([fact, entry]) => [fact, { ...entry, said, turn }])) as Case;
          expect(JSON.stringify(advise({ known: reworded, today, dangerNow: false }))).toBe(JSON.stringify(plain));
        }),
        run(promised),
      );
    },
    patient,
  );

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
  test(
    '10,000 households: more savings never make a short sale or a deed stronger',
    () => {
      fc.assert(
        fc.property(anyTold, (told) => {
          const byBand = assetBands.map((liquidAssets) => adviceFor({ ...told, liquidAssets }));
          for (const option of ['short_sale', 'deed_in_lieu'] as const) {
            const found = byBand.map((advice) => strength[standingOf(advice, option) as Standing]);
            expect(found).toEqual([...found].sort((a, b) => b - a));
          }
        }),
        run(promised),
      );
    },
    patient,
  );

  test(
    '10,000 households: a nearer sale never lowers the urgency',
    () => {
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
        run(promised),
      );
    },
    patient,
  );

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
