import { type Fact, knownValue } from '../case.ts';
import type { NumberLine } from './advice.ts';
import { sellingCost } from './equity.ts';
import type { Situation } from './situation.ts';

/**
 * The person's own figures, worked line by line (compliance U-3): nothing is supplied but the range of selling costs and the
 * owner's ceiling for a repayment plan. No value, no odds, no forecast.
 */
type Unit = NumberLine['unit'];

function line(name: string, [low, high]: [number, number], unit: Unit, uses: Fact[], rests: string[] = []): NumberLine {
  return { key: `advise.number.${name}`, low, high, unit, rests, uses };
}

const same = (amount: number): [number, number] => [amount, amount];

/** All lines that the facts allow, in the order in which they are worked. */
export function numbersOf(s: Situation): NumberLine[] {
  return s.lost ? [] : [...saleLines(s), ...behindLines(s), ...planLines(s), ...resetLines(s)];
}

function saleLines(s: Situation): NumberLine[] {
  const liens = knownValue(s.known, 'otherLiensAmount');
  if (s.equity.value === 0) return [];
  const { value, low, high } = s.equity;
  const house: Fact[] = ['homeValue', 'mortgageBalance', 'otherLiensAmount', 'arrears'];
  const costs: [number, number] = [Math.round(value * sellingCost.low), Math.round(value * sellingCost.high)];
  return [
    line('value_told', same(value), 'usd', ['homeValue']),
    line('loan_told', same(knownValue(s.known, 'mortgageBalance') ?? 0), 'usd', ['mortgageBalance']),
    ...(liens === undefined || liens === 0 ? [] : [line('liens_told', same(liens), 'usd', ['otherLiensAmount'])]),
    line('selling_costs', costs, 'usd', ['homeValue'], ['OP-07', 'RT-08']),
    ...outcome(low, high, house),
  ];
}

/** What is left or missing. Where it turns on the selling costs, both ends are said: nobody is told that less than nothing is "left". */
function outcome(low: number, high: number, house: Fact[]): NumberLine[] {
  if (high < 0) return [line('shortfall', [-high, -low], 'usd', house, ['OP-07'])];
  if (low >= 0) return [line('left_after_sale', [low, high], 'usd', house, ['OP-07'])];
  return [line('missing_high_costs', same(-low), 'usd', house, ['OP-07']), line('left_low_costs', same(high), 'usd', house, ['OP-07'])];
}

function behindLines(s: Situation): NumberLine[] {
  if (s.current) return [];
  const told = knownValue(s.known, 'arrears');
  return [
    ...(s.months === undefined ? [] : [line('months_behind', same(s.months), 'months', ['monthsBehind', 'missedPayments'])]),
    ...(told === undefined ? [] : [line('arrears_told', same(told), 'usd', ['arrears'])]),
    ...(told !== undefined || s.arrears === undefined
      ? []
      : [line('arrears_worked', same(s.arrears), 'usd', ['monthsBehind', 'monthlyPayment'])]),
  ];
}

/** payment + arrears / months, over 12 and over 6 months; at most one and a half payments (FN-03). */
function planLines(s: Situation): NumberLine[] {
  const payment = knownValue(s.known, 'monthlyPayment');
  if (payment === undefined || payment === 0) return [];
  const told = line('payment_told', same(payment), 'usd_per_month', ['monthlyPayment']);
  if (s.current || s.arrears === undefined || s.arrears === 0) return [told];
  const plan: [number, number] = [planPayment(payment, s.arrears, 12), planPayment(payment, s.arrears, 6)];
  return [
    told,
    line('plan_payment', plan, 'usd_per_month', ['monthlyPayment', 'arrears', 'monthsBehind'], ['OP-02', 'FN-03']),
    line('plan_ceiling', same(Math.round(payment * 1.5)), 'usd_per_month', ['monthlyPayment'], ['FN-03']),
    ...catchUpLine(s, s.arrears),
  ];
}

function catchUpLine(s: Situation, arrears: number): NumberLine[] {
  const extra = knownValue(s.known, 'extraPerMonth') ?? 0;
  return extra === 0
    ? []
    : [line('months_to_catch_up', same(Math.ceil(arrears / extra)), 'months', ['extraPerMonth', 'arrears', 'monthsBehind'])];
}

function resetLines(s: Situation): NumberLine[] {
  const payment = knownValue(s.known, 'monthlyPayment');
  const newPayment = knownValue(s.known, 'newPayment');
  if (newPayment !== undefined && payment !== undefined)
    return [line('payment_gap', same(newPayment - payment), 'usd_per_month', ['newPayment', 'monthlyPayment'])];
  const balance = knownValue(s.known, 'mortgageBalance');
  const rate = knownValue(s.known, 'newRate');
  if (balance === undefined || rate === undefined) return [];
  return [line('interest_at_new_rate', same(monthlyInterest(balance, rate)), 'usd_per_month', ['mortgageBalance', 'newRate'])];
}

/** The monthly payment of a repayment plan, in whole dollars: the normal payment and its share of what is behind. */
export function planPayment(payment: number, arrears: number, months: number): number {
  return Math.ceil(payment + arrears / months);
}

/** One month's interest alone, in whole dollars: what the payment must at least cover. `rate` in percent a year. */
export function monthlyInterest(balance: number, rate: number): number {
  return Math.round((balance * rate) / 1_200);
}

/**
 * Principal and interest a month, in whole dollars, for a level payment: balance in dollars, rate in percent a year, term in months.
 * Taxes and insurance are not in it. Throws RangeError unless the term is a positive number of months.
 */
export function paymentFrom(balance: number, rate: number, termMonths: number): number {
  if (!(termMonths >= 1)) throw new RangeError('a term is at least one month');
  const monthly = rate / 1_200;
  if (monthly === 0) return Math.round(balance / termMonths);
  return Math.round((balance * monthly) / (1 - (1 + monthly) ** -termMonths));
}
