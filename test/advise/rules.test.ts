import { describe, expect, test } from 'vitest';
import { hardshipStateOf } from '../../dialogs/advise/hardship.ts';
import type { Case } from '../../dialogs/case.ts';
import * as rules from '../../dialogs/rules.ts';
import { household, type Told, today } from './household.ts';

describe('how near the sale is', () => {
  test.each<[string, boolean, boolean, boolean, string]>([
    ['2026-11-21', true, true, false, 'today'],
    ['2026-11-29', true, true, false, 'today'],
    ['2026-11-30', false, true, false, 'days'],
    ['2026-12-28', false, true, false, 'days'],
    ['2026-12-29', false, true, false, 'days'],
    ['2026-12-30', false, false, true, 'weeks'],
    ['2027-01-21', false, false, true, 'weeks'],
    ['2027-01-22', false, false, true, 'none'],
    ['set', false, true, false, 'days'],
    ['none', false, false, false, 'none'],
    ['unknown', false, false, false, 'none'],
  ])('%s', (saleDate, week, near, later, urgency) => {
    const known = household({ saleDate });
    expect([rules.saleIsThisWeek(known, today), rules.saleIsNear(known, today), rules.saleIsLater(known, today)]).toEqual([
      week,
      near,
      later,
    ]);
    expect(rules.saleUrgency(known, today)).toBe(urgency);
  });

  test('7, 8, 37 and 38 days across a leap day', () => {
    const known = household({ saleDate: '2028-03-07' });
    expect(rules.saleIsThisWeek(known, '2028-02-28')).toBe(false);
    expect(rules.saleIsThisWeek(known, '2028-02-29')).toBe(true);
    expect(rules.saleIsNear(known, '2028-01-29')).toBe(false);
    expect(rules.saleIsNear(known, '2028-01-30')).toBe(true);
  });
});

/** Each question: what makes it true, and what must not. */
type Ask = (known: Case, day: string) => boolean;
const questions: [Ask, Told, Told][] = [
  [rules.isBehind, { monthsBehind: 0.5 }, { paymentStatus: 'about_to_fall_behind' }],
  [rules.isBehind, { paymentStatus: 'in_foreclosure' }, { paymentStatus: 'current', monthsBehind: 0 }],
  [rules.isBehind, { arrears: 1 }, { arrears: 0 }],
  [rules.isCurrent, { paymentStatus: 'current' }, { paymentStatus: 'current', monthsBehind: 1 }],
  [rules.isCurrent, { monthsBehind: 0 }, {}],
  [rules.isPast120Days, { monthsBehind: 5 }, { monthsBehind: 4 }],
  [rules.owesMoreThanWorth, { homeValue: 300_000, mortgageBalance: 300_001 }, { homeValue: 300_000, mortgageBalance: 300_000 }],
  [rules.owesMoreThanWorth, { homeValue: 300_000, mortgageBalance: 290_000, otherLiensAmount: 20_000 }, { mortgageBalance: 500_000 }],
  [rules.mayBeScammed, { scam: ['guarantee'] }, { scam: 'unknown' }],
  [rules.isPrincipalResidence, { occupancy: 'primary' }, { occupancy: 'vacant' }],
  [rules.isNotPrincipalResidence, { occupancy: 'second_home' }, { occupancy: 'vacant' }],
  [rules.notTheBorrower, { role: 'helper' }, { role: 'co_borrower' }],
  [rules.notTheBorrower, { onNote: 'other' }, { onNote: 'both' }],
  [rules.mayBeSuccessor, { role: 'ex_spouse' }, { role: 'helper', onNote: 'other' }],
  [rules.mayHaveServiceProtection, { military: true }, { military: true, loanBeforeService: false }],
  [rules.inBankruptcy, { bankruptcy: true }, { bankruptcy: true, bankruptcyDischarged: true }],
  [rules.hardshipIsOver, { canPayNormal: true }, { incomeRestored: true, canPayNormal: false }],
  [rules.foreclosureHasStarted, { saleDate: 'set' }, { paymentStatus: 'behind', saleDate: 'none' }],
  [rules.houseIsLost, { paymentStatus: 'foreclosed' }, { paymentStatus: 'sale_scheduled' }],
  [rules.wantsToKeep, { wants: 'keep' }, { wants: 'unsure' }],
  [rules.wantsToLeave, { wants: 'leave' }, { wants: 'unknown' }],
  [rules.paymentIsChanging, { newPayment: 2_000 }, { monthlyPayment: 2_000 }],
];

describe('questions', () => {
  test.each(questions.map(([ask, yes, no]) => ({ name: ask.name, ask, yes, no })))('$name: $yes, not $no', ({ ask, yes, no }) => {
    expect(ask(household(yes), today)).toBe(true);
    expect(ask(household(no), today)).toBe(false);
  });

  test('nothing is known of somebody of whom nothing is known', () => {
    const said = Object.entries(rules).map(([name, ask]) => [name, ask({}, today)]);
    expect(said.filter(([, answer]) => answer === true)).toEqual([]);
    expect(Object.fromEntries(said)).toMatchObject({ daysToSale: undefined, saleUrgency: 'none' });
  });
});

describe('the state of the hardship', () => {
  test.each<[Told, string]>([
    [{ hardship: ['job_loss'] }, 'temporary'],
    [{ hardship: ['divorce_or_separation'] }, 'unknown'],
    [{ hardship: ['divorce_or_separation', 'job_loss'] }, 'temporary'],
    [{ hardship: ['job_loss', 'medical_or_disability'] }, 'lasting'],
    [{ hardship: ['medical_or_disability'], hardshipState: 'over' }, 'over'],
    [{ hardship: ['job_loss'], hardshipState: 'unknown' }, 'temporary'],
    [{ hardship: ['job_loss'], incomeRestored: true }, 'over'],
    [{ hardship: ['job_loss'], incomeRestored: true, canPayNormal: false }, 'lasting'],
    [{ hardship: ['medical_or_disability'], newIncomeDate: '2027-02-01' }, 'temporary'],
    [{}, 'unknown'],
  ])('%o is %s', (told, state) => expect(hardshipStateOf(household(told))).toBe(state));
});
