import { type Case, knownValue } from '../case.ts';
import type { Advice } from './advice.ts';

/** Selling costs as shares of the value: the range that is shown, and the middle that the bands use (facts-federal.md 8.2, project choice). */
export const sellingCost = { low: 0.06, middle: 0.08, high: 0.1 } as const;

/** What selling would leave by the person's own figures, in US dollars; negative is a shortfall. */
export type Equity = {
  band: Advice['equity'];
  value: number;
  owed: number;
  /** With costs of 10 %, 8 % and 6 %. */
  low: number;
  middle: number;
  high: number;
};

const nothingKnown: Equity = { band: 'unknown', value: 0, owed: 0, low: 0, middle: 0, high: 0 };

/**
 * net = value x (1 - selling cost) - (first loan + told arrears + other liens). A second lien of unknown size can only make it worse:
 * a plus is then not known to be one, a shortfall stays one.
 */
export function equityOf(known: Case): Equity {
  const value = knownValue(known, 'homeValue');
  const balance = knownValue(known, 'mortgageBalance');
  if (value === undefined || balance === undefined || value === 0) return nothingKnown;
  const owed = balance + (knownValue(known, 'arrears') ?? 0) + (knownValue(known, 'otherLiensAmount') ?? 0);
  const net = (cost: number) => Math.round(value * (1 - cost) - owed);
  const middle = net(sellingCost.middle);
  const hidden = knownValue(known, 'otherLiens') === true && knownValue(known, 'otherLiensAmount') === undefined;
  const band = hidden && middle >= 0 ? 'unknown' : bandOf(middle / value);
  return { band, value, owed, low: net(sellingCost.high), middle, high: net(sellingCost.low) };
}

/** plus: more than 5 % of the value; thin: 0 to 5 %; short: below 0; deep: below -20 % (facts-federal.md 8.2). */
function bandOf(share: number): Advice['equity'] {
  if (share > 0.05) return 'plus';
  if (share >= 0) return 'thin';
  return share < -0.2 ? 'deep' : 'short';
}
