import type { Case, Fact } from '../case.ts';
import type { Option } from './advice.ts';
import { deciding } from './card.ts';
import { cards } from './cards.ts';
import { orderOf } from './order.ts';
import { type Situation, situationOf } from './situation.ts';

/** Rule (6): which unknown facts could change the first place? Each is tried with the answers that people give. */

type Trial = { fact: Fact; answers: { [F in Fact]?: unknown }[] };
const one = (fact: Fact, ...values: unknown[]): Trial => ({ fact, answers: values.map((value) => ({ [fact]: value })) });
const house = (value: number, balance: number) => ({ homeValue: value, mortgageBalance: balance });

/** Most useful first: what is urgent, then what parts the ways, then what weighs within a way. `near` is filled with a day of this month. */
const trials: Trial[] = [
  one('saleDate', 'none', 'near'),
  one('wants', 'keep', 'sell'),
  one('paymentStatus', 'current', 'behind'),
  one('monthsBehind', 1, 4, 8, 14),
  { fact: 'homeValue', answers: [house(400_000, 200_000), house(300_000, 340_000)] },
  one('hardshipState', 'temporary', 'over', 'lasting'),
  one('canPayNormal', true, false),
  one('incomeRestored', true, false),
  one('otherLiensAmount', 0, 70_000),
  one('loanType', 'fha', 'va', 'usda', 'conventional'),
  one('loanOwner', 'fannie_mae', 'other'),
  one('monthsSinceHelp', 6),
  one('occupancy', 'primary', 'rental'),
  one('liquidAssets', 'under_10k', 'over_50k'),
  one('extraPerMonth', 0, 2_000),
  one('newIncomeDate', '2030-01-01'),
  one('listing', 'not_listed', 'buyer_ready'),
  one('moveOver50Miles', true),
  one('modificationState', 'denied', 'trial'),
];

/** The facts still unknown whose answer could change the first place, most useful first. `dayNear`: an ISO day within 37 days. */
export function askOf(s: Situation, first: Option, dayNear: string): Fact[] {
  return trials.flatMap((trial) => {
    const open = untoldOf(s.known, trial.fact);
    return open.length > 0 && couldChange(s, trial, first, dayNear) ? open : [];
  });
}

const untold = (known: Case, fact: Fact): boolean => known[fact] === undefined || known[fact].value === 'unknown';
/** Equity needs both of its figures. */
const untoldOf = (known: Case, fact: Fact): Fact[] =>
  (fact === 'homeValue' ? (['homeValue', 'mortgageBalance'] as const) : [fact]).filter((one) => untold(known, one));

function couldChange(s: Situation, trial: Trial, first: Option, dayNear: string): boolean {
  return trial.answers.some((answer) => firstPlace(situationOf(withAnswer(s.known, answer, dayNear), s.today)) !== first);
}

function withAnswer(known: Case, answer: Trial['answers'][number], dayNear: string): Case {
  const told = Object.entries(answer).map(([fact, value]) => [fact, { value: value === 'near' ? dayNear : value, said: '', turn: 0 }]);
  return { ...known, ...Object.fromEntries(told) };
}

/** The first of the ranked options, without any words. */
export function firstPlace(s: Situation): Option {
  return orderOf(s, (option) => deciding(cards[option], s).standing)[0] ?? 'foreclosure';
}
