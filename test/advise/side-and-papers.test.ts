import { describe, expect, test } from 'vitest';
import { aspects, compared, sideBySide } from '../../dialogs/advise/sideBySide.ts';
import { adviceFor, household, type Told, today } from './household.ts';

const rowsFor = (told: Told) => sideBySide({ known: household(told), today, dangerNow: false });
const keysFor = (told: Told) =>
  rowsFor(told).flatMap(({ cells }) => Object.values(cells).map(({ key }) => key.replace('advise.side.', '')));
const papersFor = (told: Told) => adviceFor(told).papers.map((key) => key.replace('advise.paper.', ''));

describe('side by side', () => {
  test('nine rows of three, for somebody of whom nothing is known', () => {
    const rows = rowsFor({});
    expect(rows.map(({ aspect }) => aspect)).toEqual([...aspects]);
    for (const { cells } of rows) expect(Object.keys(cells)).toEqual([...compared]);
  });

  test('every cell names what it rests on', () => {
    for (const { cells } of rowsFor({})) for (const { rests } of Object.values(cells)) expect(rests.length).toBeGreaterThan(0);
  });

  test('the gap is theirs, with their figures', () => {
    const debt = rowsFor({ homeValue: 350_000, mortgageBalance: 410_000, loanType: 'conventional' }).find(
      ({ aspect }) => aspect === 'debt',
    );
    expect(debt?.cells.short_sale).toMatchObject({ key: 'advise.side.short_sale.debt_gap', params: { low: 81_000, high: 95_000 } });
    expect(debt?.cells.foreclosure.params).toEqual({ low: 81_000, high: 95_000 });
  });

  test.each<[string, Told, string]>([
    ['Fannie Mae waives', { loanOwner: 'fannie_mae', homeValue: 300_000, mortgageBalance: 340_000 }, 'short_sale.debt_gse'],
    ['FHA has words of its own', { loanType: 'fha' }, 'short_sale.debt_fha'],
    ['VA', { loanType: 'va' }, 'short_sale.debt_va'],
    ['USDA', { loanType: 'usda' }, 'short_sale.debt_usda'],
    ['equity: a short sale is not needed', { homeValue: 400_000, mortgageBalance: 200_000 }, 'short_sale.home_plus'],
    ['a second lender decides, too', { otherLiens: true }, 'short_sale.who_decides_liens'],
    ['savings: a part may be asked for', { liquidAssets: 'over_50k' }, 'short_sale.cost_savings'],
    ['a near sale comes first', { saleDate: '2026-12-01' }, 'loan_modification.first_step_sale_near'],
    ['a date is the one to watch', { saleDate: '2027-06-01' }, 'foreclosure.time_dated'],
    ['FHA trial', { loanType: 'fha' }, 'loan_modification.time_fha'],
  ])('%s', (_, told, key) => expect(keysFor(told)).toContain(key));
});

describe('papers', () => {
  const leaving: Told = { monthsBehind: 6, wants: 'sell', homeValue: 300_000, mortgageBalance: 340_000, hardshipState: 'lasting' };

  test('a short sale needs the package, the listing and the offer', () => {
    const papers = papersFor({ ...leaving, loanOwner: 'fannie_mae' });
    expect(papers).toEqual(
      expect.arrayContaining([
        'statement',
        'letters',
        'form_710',
        'pay_stubs',
        'listing_and_offer',
        'settlement_estimate',
        'payoff_quotes',
      ]),
    );
  });

  test('Form 710 is for Fannie Mae and Freddie Mac, or where nobody knows', () => {
    expect(papersFor({ ...leaving, loanType: 'fha' })).not.toContain('form_710');
    expect(papersFor({ ...leaving, loanType: 'fha' })).toContain('servicer_forms');
    expect(papersFor(leaving)).toContain('form_710');
  });

  test.each<[string, Told]>([
    ['decree', { hardship: ['divorce_or_separation'] }],
    ['death_papers', { role: 'heir' }],
    ['proof_of_ownership', { onNote: 'other' }],
    ['orders', { military: true }],
    ['rate_change_notice', { newPayment: 2_500 }],
    ['escrow_analysis', { hardship: ['escrow_or_tax_or_insurance_increase'] }],
    ['sale_notice', { saleDate: '2027-01-20' }],
    ['va_papers', { loanType: 'va' }],
    ['second_lien_statement', { otherLiens: true }],
    ['bankruptcy_papers', { bankruptcy: true }],
    ['scam_papers', { scam: ['paid_upfront'] }],
  ])('%s when it matters, and only then', (paper, told) => {
    expect(papersFor(told)).toContain(paper);
    expect(papersFor({})).not.toContain(paper);
  });

  test('nothing about health is ever asked for', () => {
    const papers = papersFor({ ...leaving, hardship: ['medical_or_disability'] });
    expect(papers.filter((paper) => /medical|doctor|health|diagnos/.test(paper))).toEqual([]);
  });

  test('each paper once', () => {
    const papers = papersFor({ ...leaving, hardship: ['divorce_or_separation', 'death'], role: 'heir' });
    expect(new Set(papers).size).toBe(papers.length);
  });
});
