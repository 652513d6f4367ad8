import { describe, expect, test } from 'vitest';
import type { Gate, Option, Standing } from '../../dialogs/advise/advice.ts';
import { addDays } from '../../dialogs/advise/days.ts';
import { adviceFor, gatesIn, mentioned, orderIn, standingOf, type Told, today } from './household.ts';

/** T1 to T15 of facts-federal.md 8.3, with what each must mention and the fact that flips it. */

type Flip = { when: string; told: Told; first: Option[]; standing?: [Option, Standing] };
type Golden = {
  name: string;
  told: Told;
  dangerNow?: boolean;
  gates?: Gate[];
  first: Option[];
  standing?: [Option, Standing];
  mentions: string[];
  flips?: Flip[];
};

const t1: Told = {
  hardship: ['job_loss'],
  newIncomeDate: '2027-01-20',
  paymentStatus: 'behind',
  monthsBehind: 2,
  loanOwner: 'fannie_mae',
  loanType: 'conventional',
  occupancy: 'primary',
  homeValue: 400_000,
  mortgageBalance: 250_000,
  wants: 'keep',
};
const t4: Told = {
  hardship: ['medical_or_disability'],
  hardshipState: 'lasting',
  monthsBehind: 6,
  homeValue: 300_000,
  mortgageBalance: 340_000,
  otherLiens: false,
  wants: 'leave',
  liquidAssets: 'under_10k',
};
const t7: Told = { saleDate: addDays(today, 20), canPayNormal: true, monthsBehind: 14, wants: 'keep' };
const t9: Told = { hardship: ['rental_loss'], occupancy: 'rental', paymentStatus: 'current', homeValue: 250_000, mortgageBalance: 280_000 };
const t14: Told = {
  liquidAssets: 'over_50k',
  paymentStatus: 'current',
  homeValue: 300_000,
  mortgageBalance: 310_000,
  wants: 'leave',
  occupancy: 'primary',
};

const cases: Golden[] = [
  {
    name: 'T1 laid off, a new job starts in two months, 2 behind, equity',
    told: t1,
    first: ['forbearance', 'deferral', 'repayment_plan'],
    mentions: ['LM-04', 'LM-05', 'FN-02', 'OP-07'],
    flips: [
      {
        when: 'the job falls through',
        told: { newIncomeDate: 'unknown', hardshipState: 'lasting', incomeRestored: false },
        first: ['loan_modification', 'sale'],
      },
    ],
  },
  {
    name: 'T2 back at work, 4 behind, can pay the normal payment only, Freddie Mac',
    told: {
      hardship: ['job_loss'],
      hardshipState: 'over',
      incomeRestored: true,
      canPayNormal: true,
      extraPerMonth: 0,
      monthsBehind: 4,
      loanOwner: 'freddie_mac',
      wants: 'keep',
    },
    first: ['deferral', 'repayment_plan', 'loan_modification'],
    mentions: ['FN-04'],
    flips: [{ when: '7 behind', told: { monthsBehind: 7 }, first: ['loan_modification'] }],
  },
  {
    name: 'T3 divorced, the ex is on the note, she has the house by decree, FHA, 5 behind',
    told: { hardship: ['divorce_or_separation'], onNote: 'other', decree: true, loanType: 'fha', monthsBehind: 5, wants: 'keep' },
    gates: ['not_the_borrower'],
    first: ['loan_modification', 'deferral', 'sale'],
    mentions: ['LM-24', 'LM-25', 'FHA-03'],
    flips: [{ when: 'FHA help 10 months ago', told: { monthsSinceHelp: 10 }, first: ['sale', 'short_sale', 'chapter_13'] }],
  },
  {
    name: 'T4 lasting disability, 6 behind, worth 300, owes 340, wants to leave, little saved',
    told: t4,
    first: ['short_sale', 'deed_in_lieu', 'loan_modification'],
    standing: ['short_sale', 'strong'],
    mentions: ['FN-11', 'FN-13', 'TX-05', 'CR-10'],
    flips: [{ when: 'it is worth 380', told: { homeValue: 380_000 }, first: ['sale'] }],
  },
  {
    name: 'T5 the same, worth 400',
    told: { ...t4, homeValue: 400_000 },
    first: ['sale', 'loan_modification', 'reinstatement'],
    standing: ['short_sale', 'closed'],
    mentions: ['OP-07'],
    flips: [{ when: 'a hidden HELOC of 70', told: { otherLiens: true, otherLiensAmount: 70_000 }, first: ['short_sale'] }],
  },
  {
    name: 'T6 ARM payment up by 40 percent, current, 60 saved, wants to keep',
    told: {
      hardship: ['arm_reset_or_payment_increase'],
      monthlyPayment: 2_000,
      newPayment: 2_800,
      paymentStatus: 'current',
      liquidAssets: 'over_50k',
      wants: 'keep',
    },
    first: ['refinance', 'loan_modification', 'sale'],
    standing: ['loan_modification', 'weak'],
    mentions: ['LM-29', 'LM-30', 'FN-08a'],
    flips: [
      {
        when: '15 saved and a divorce',
        told: { liquidAssets: '10k_to_25k', hardship: ['arm_reset_or_payment_increase', 'divorce_or_separation'] },
        first: ['loan_modification'],
      },
    ],
  },
  {
    name: 'T7 sale in 20 days, steady income, 14 behind, wants to keep',
    told: t7,
    gates: ['sale_in_37_days'],
    first: ['chapter_13', 'reinstatement'],
    standing: ['chapter_13', 'strong'],
    mentions: ['LM-16'],
    flips: [{ when: 'the sale moves to 60 days', told: { saleDate: addDays(today, 60) }, first: ['loan_modification'] }],
  },
  {
    name: 'T8 sale in 5 days, no income',
    told: { saleDate: addDays(today, 5), incomeRestored: false, canPayNormal: false },
    gates: ['sale_in_7_days'],
    first: ['chapter_13', 'reinstatement'],
    mentions: ['CT-01', 'CT-06'],
    flips: [{ when: 'a cash buyer closes in 4 days', told: { listing: 'buyer_ready' }, first: ['sale'] }],
  },
  {
    name: 'T9 a rental at a loss, current, underwater',
    told: t9,
    gates: ['not_principal_residence'],
    first: ['sale', 'short_sale'],
    standing: ['short_sale', 'weak'],
    mentions: ['LM-01', 'FN-08'],
    flips: [
      { when: '90 days late', told: { paymentStatus: 'behind', monthsBehind: 3 }, first: ['short_sale'], standing: ['short_sale', 'open'] },
    ],
  },
  {
    name: 'T10 on active duty, loan from before, 3 behind',
    told: { hardship: ['military'], military: true, loanBeforeService: true, monthsBehind: 3 },
    gates: ['servicemember'],
    first: ['forbearance', 'loan_modification'],
    mentions: ['ML-01', 'ML-02', 'CT-07'],
  },
  {
    name: 'T11 VA loan, hardship over, 8 behind',
    told: { loanType: 'va', hardshipState: 'over', monthsBehind: 8 },
    first: ['deferral', 'repayment_plan', 'loan_modification'],
    mentions: ['VA-03', 'CT-08'],
    flips: [{ when: 'a partial claim was used already', told: { monthsSinceHelp: 20 }, first: ['loan_modification'] }],
  },
  {
    name: 'T13 paid a "law group" first, told to stop paying',
    told: { scam: ['paid_upfront', 'stop_paying'], ...t1 },
    gates: ['scam'],
    first: ['forbearance', 'deferral', 'repayment_plan'],
    mentions: ['SC-01', 'SC-02'],
  },
  {
    name: 'T14 savings of 120, underwater, current, wants out, no hardship',
    told: t14,
    first: ['sale'],
    standing: ['short_sale', 'closed'],
    mentions: ['FN-08', 'FN-10'],
    flips: [
      {
        when: 'the job moves more than 50 miles',
        told: { hardship: ['relocation'], moveOver50Miles: true },
        first: [],
        standing: ['short_sale', 'open'],
      },
    ],
  },
  {
    name: 'T15 Chapter 7 discharged last year, still there, 20 behind, Fannie Mae',
    told: { bankruptcy: true, bankruptcyDischarged: true, monthsBehind: 20, loanOwner: 'fannie_mae' },
    first: ['short_sale', 'deed_in_lieu', 'sale'],
    standing: ['short_sale', 'strong'],
    mentions: ['FN-08'],
    flips: [
      {
        when: 'they want to keep it and have income',
        told: { wants: 'keep', canPayNormal: true, hardshipState: 'lasting' },
        first: ['loan_modification'],
      },
    ],
  },
];

describe('the golden cases of the model', () => {
  test.each(cases)('$name', ({ told, gates, first, standing, mentions }) => {
    const advice = adviceFor(told);
    expect(orderIn(advice).slice(0, first.length)).toEqual(first);
    expect(gatesIn(advice)).toEqual(expect.arrayContaining(gates ?? []));
    if (standing !== undefined) expect(standingOf(advice, standing[0])).toBe(standing[1]);
    expect([...mentioned(advice)]).toEqual(expect.arrayContaining(mentions));
  });

  const flips = cases.flatMap((golden) =>
    (golden.flips ?? []).map((flip) => ({ ...flip, name: golden.name, told: { ...golden.told, ...flip.told } })),
  );
  test.each(flips)('$name, but $when', ({ told, first, standing }) => {
    const advice = adviceFor(told);
    expect(orderIn(advice).slice(0, first.length)).toEqual(first);
    if (standing !== undefined) expect(standingOf(advice, standing[0])).toBe(standing[1]);
  });

  test('T12 danger: one gate, the lines that help, and nothing about the house', () => {
    const advice = adviceFor({ ...t4, saleDate: addDays(today, 3) }, { dangerNow: true });
    expect(gatesIn(advice)).toEqual(['danger']);
    expect([...mentioned(advice)]).toContain('CT-04');
    expect([advice.options, advice.deadlines, advice.numbers, advice.papers, advice.ask]).toEqual([[], [], [], [], []]);
  });

  test('T10 with a loan from after entry: the facts on service drop', () => {
    const advice = adviceFor({ military: true, loanBeforeService: false, monthsBehind: 3 });
    expect(gatesIn(advice)).not.toContain('servicemember');
    expect([...mentioned(advice)]).not.toContain('ML-01');
  });
});
