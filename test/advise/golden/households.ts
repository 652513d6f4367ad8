import type { Advice, Gate, Option, Standing } from '../../../dialogs/advise/advice.ts';
import type { Fact } from '../../../dialogs/case.ts';
import type { Told } from '../household.ts';

/** Golden cases of our own: what is told, and what must follow. `today` is 2026-11-22 unless the row says otherwise. */
export type Row = {
  name: string;
  told: Told;
  today?: string;
  first?: Option[];
  standing?: { [O in Option]?: Standing };
  gates?: Gate[];
  dates?: Record<string, string | null>;
  ask?: Fact;
  asksNot?: Fact;
  equity?: Advice['equity'];
  /** Keys of reasons, without `advise.reason.` */
  says?: string[];
};

export const late: Told = {
  hardship: ['job_loss'],
  paymentStatus: 'behind',
  monthsBehind: 4,
  occupancy: 'primary',
  loanType: 'conventional',
  loanOwner: 'fannie_mae',
  wants: 'keep',
};
export const over: Told = { ...late, hardshipState: 'over', canPayNormal: true };
export const lasting: Told = { ...late, hardshipState: 'lasting' };
export const leaving: Told = { ...lasting, wants: 'sell', homeValue: 300_000, mortgageBalance: 340_000, otherLiens: false };
export const current: Told = {
  paymentStatus: 'current',
  occupancy: 'primary',
  wants: 'keep',
  loanType: 'conventional',
  loanOwner: 'fannie_mae',
};
export const value = (homeValue: number, mortgageBalance: number): Told => ({ homeValue, mortgageBalance });
