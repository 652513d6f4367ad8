import type { Case, Fact } from '../case.ts';
import type { Option, Standing } from './advice.ts';
import { deciding } from './card.ts';
import { cards } from './cards.ts';
import { addDays } from './days.ts';
import { firstOpen } from './order.ts';
import { type Situation, situationOf } from './situation.ts';

/** Rule (6): which unknown facts could change the first place? Each is tried with the answers that people give. */

type Answer = (s: Situation) => Case;
type Trial = { fact: Fact; answers: Answer[] };
const told = (facts: { [F in Fact]?: unknown }): Case =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value, said: '', turn: 0 }]));
/** Made once: an answer is tried on every household. */
const given = (facts: { [F in Fact]?: unknown }): Answer => {
  const made = told(facts);
  return () => made;
};
const one = (fact: Fact, ...values: unknown[]): Trial => ({ fact, answers: values.map((value) => given({ [fact]: value })) });
const saleIn =
  (days: number): Answer =>
  (s) =>
    told({ saleDate: addDays(s.today, days) });
const house = (value: number, balance: number) => given({ homeValue: value, mortgageBalance: balance });

/** Most useful first: what is urgent, then what parts the ways, then what weighs within a way. */
const trials: Trial[] = [
  // a day within 37 days, and one well beyond
  { fact: 'saleDate', answers: [given({ saleDate: 'none' }), saleIn(20), saleIn(120)] },
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
export function askOf(s: Situation): Fact[] {
  const top = s.wants === 'unsure' ? 2 : 1;
  const now = firstOf(s, top);
  return trials.flatMap(({ fact, answers }) => {
    const open = untoldOf(s.known, fact);
    if (open.length === 0) return [];
    return answers.some((answer) => firstOf(situationOf({ ...s.known, ...answer(s) }, s.today), top) !== now) ? open : [];
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

/** The first place alone, without any words; each card is judged at most once. */
function firstOf(s: Situation, top: number): string {
  const judged: Partial<Record<Option, Standing>> = {};
  return firstOpen(
    s,
    (option) => {
      judged[option] ??= deciding(cards[option], s).standing;
      return judged[option];
    },
    top,
  ).join();
}
