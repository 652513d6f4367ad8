import type { Case, Fact } from '../case.ts';

/** What the advice engine answers: data only, rendered by `say` and by the lead. Names of HOUSE.md section 7. */
export const options = [
  'reinstatement',
  'repayment_plan',
  'forbearance',
  'deferral',
  'loan_modification',
  'refinance',
  'sale',
  'short_sale',
  'deed_in_lieu',
  'chapter_13',
  'chapter_7',
  'foreclosure',
] as const;
export const standings = ['strong', 'open', 'weak', 'closed'] as const;
export const gates = [
  'danger',
  'sale_in_7_days',
  'sale_in_37_days',
  'sale_later',
  'servicemember',
  'bankruptcy',
  'not_the_borrower',
  'scam',
  'loan_type_unknown',
  'not_principal_residence',
] as const;
export type Option = (typeof options)[number];
export type Standing = (typeof standings)[number];
export type Gate = (typeof gates)[number];

/** A sentence to be said: its key in words/<lang>/advise.yaml, its parameters, the ledger entries it rests on, the case facts it used. */
export type Sentence = { key: string; params?: Record<string, string | number>; rests: string[]; uses: Fact[] };
export type Ranked = { option: Option; standing: Standing; rule: string; reasons: Sentence[]; wouldChange: Sentence[] };
/** A date the person should know: ISO day, what it is for. `days` counted from today, may be negative. */
export type Deadline = { id: string; date: string; days: number; rests: string[] };
/** One worked line of the person's own numbers, in US dollars unless `unit` says otherwise. Ranges have `low` and `high`. */
export type NumberLine = {
  key: string;
  low: number;
  high: number;
  unit: 'usd' | 'months' | 'usd_per_month';
  rests: string[];
  uses: Fact[];
};

export type Advice = {
  /** Gates that are open, in the model's order, each with what must be said. */
  gates: { gate: Gate; must: Sentence[] }[];
  /** All twelve options, best first. */
  options: Ranked[];
  deadlines: Deadline[];
  numbers: NumberLine[];
  /** Papers to gather: keys of words/<lang>/advise.yaml. */
  papers: string[];
  /** Facts still unknown whose answer could change the first place, most useful first. */
  ask: Fact[];
  equity: 'plus' | 'thin' | 'short' | 'deep' | 'unknown';
};

/** `dangerNow`: gate G1, which the dialogue knows and the case does not hold. */
export type AdviceInput = { known: Case; today: string; dangerNow: boolean };
