import type { Case, Fact } from '../case.ts';
import { type Option, options } from './advice.ts';
import { deciding } from './card.ts';
import { cards } from './cards.ts';
import { addDays } from './days.ts';
import { orderOf } from './order.ts';
import { type Situation, situationOf } from './situation.ts';

/** Rule (6): which unknown facts could change the first place? Each is tried with the answers that people give. */

type Trial = { fact: Fact; answers: { [F in Fact]?: unknown }[] };
const one = (fact: Fact, ...values: unknown[]): Trial => ({ fact, answers: values.map((value) => ({ [fact]: value })) });
/** Placeholders for a day within 37 days, and for one well beyond. */
const saleDays = ['near', 'far'];
const house = (value: number, balance: number) => ({ homeValue: value, mortgageBalance: balance });

/** Most useful first: what is urgent, then what parts the ways, then what weighs within a way. */
const trials: Trial[] = [
  one('saleDate', 'none', ...saleDays),
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

/** The facts still unknown whose answer could change the first place (for the undecided: the first pair), most useful first. */
export function askOf(s: Situation, order: Option[]): Fact[] {
  const top = s.wants === 'unsure' ? 2 : 1;
  const now = order.slice(0, top).join();
  return trials.flatMap((trial) => {
    const open = untoldOf(s.known, trial.fact);
    const changes = () => trial.answers.some((answer) => ranked(withAnswer(s, answer)).slice(0, top).join() !== now);
    return open.length > 0 && changes() ? open : [];
  });
}

/** A sale that is set without its day is still to be asked for. */
const untold = (known: Case, fact: Fact): boolean => {
  const value = known[fact]?.value;
  return value === undefined || value === 'unknown' || (fact === 'saleDate' && value === 'set');
};
/** Equity needs both of its figures. */
const untoldOf = (known: Case, fact: Fact): Fact[] =>
  (fact === 'homeValue' ? (['homeValue', 'mortgageBalance'] as const) : [fact]).filter((one) => untold(known, one));

function withAnswer(s: Situation, answer: Trial['answers'][number]): Situation {
  const day = (value: unknown) => (value === 'near' ? addDays(s.today, 20) : value === 'far' ? addDays(s.today, 120) : value);
  const told = Object.entries(answer).map(([fact, value]) => [fact, { value: day(value), said: '', turn: 0 }]);
  return situationOf({ ...s.known, ...Object.fromEntries(told) }, s.today);
}

/** The order alone, without any words. */
function ranked(s: Situation): Option[] {
  const standings = new Map(options.map((option) => [option, deciding(cards[option], s).standing]));
  return orderOf(s, (option) => standings.get(option) ?? 'weak');
}
