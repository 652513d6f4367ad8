import { knownValue } from '../case.ts';
import * as rules from '../rules.ts';
import type { Gate, Sentence } from './advice.ts';
import { filled, type Line, type When } from './card.ts';
import * as c from './conditions.ts';
import type { Situation } from './situation.ts';

/** The gates G2 to G10 of facts-federal.md 8.3, in the model's order. A gate adds what must be said; it closes nothing by itself. */

type GateRow = { gate: Gate; when: When; must: Line[] };

function must(name: string, rests: string[], uses: Line['uses'], when: When = () => true): Line {
  return { when, key: `advise.gate.${name}`, rests, uses };
}

const passed: When = (s) => rules.saleDayHasPassed(s.known, s.today);
const dayUnknown: When = (s) => rules.saleDayIsUnknown(s.known);
const successor: When = (s) => rules.mayBeSuccessor(s.known);
const divorced: When = (s) => s.kinds.includes('divorce_or_separation') || knownValue(s.known, 'role') === 'ex_spouse';
const roleIs =
  (role: string): When =>
  (s) =>
    knownValue(s.known, 'role') === role;

const rows: GateRow[] = [
  {
    gate: 'sale_in_7_days',
    when: (s) => rules.saleIsThisWeek(s.known, s.today),
    must: [
      must('sale_day_passed', ['CT-01', 'CT-06'], ['saleDate'], passed),
      must('sale_in_7_days', ['CT-01', 'CT-03', 'CT-06'], ['saleDate'], c.not(passed)),
      must('sale_in_7_days_moves', ['OP-01', 'BK-01', 'LM-16'], ['saleDate'], c.not(passed)),
    ],
  },
  {
    gate: 'sale_in_37_days',
    when: (s) => s.sale === 'near',
    must: [
      must('sale_day_unknown', ['LM-15', 'CT-01'], ['saleDate'], dayUnknown),
      must('sale_in_37_days', ['LM-15', 'LM-16'], ['saleDate'], c.not(dayUnknown)),
      must('sale_in_37_days_moves', ['LM-16', 'BK-01', 'CT-01', 'CT-06'], ['saleDate']),
      must('sale_in_37_days_gse', ['LM-16', 'FN-15'], ['saleDate', 'loanOwner'], c.maybeGse),
    ],
  },
  {
    gate: 'sale_later',
    when: (s) => s.sale === 'later',
    must: [
      must('sale_later', ['LM-15', 'LM-09'], ['saleDate']),
      must('sale_later_appeal', ['LM-12'], ['saleDate'], (s) => (s.saleDays ?? 0) >= 90),
    ],
  },
  {
    gate: 'servicemember',
    when: (s) => rules.mayHaveServiceProtection(s.known),
    must: [
      must('servicemember', ['ML-01', 'CT-07'], ['military', 'loanBeforeService']),
      must('servicemember_rate', ['ML-02'], ['military']),
    ],
  },
  { gate: 'bankruptcy', when: (s) => rules.inBankruptcy(s.known), must: [must('bankruptcy', ['LM-27'], ['bankruptcy'])] },
  {
    gate: 'not_the_borrower',
    when: (s) => rules.notTheBorrower(s.known),
    must: [
      must('not_the_borrower', ['LM-24', 'LM-25'], ['role', 'onNote'], successor),
      must('not_the_borrower_assumption', ['OP-13'], ['role', 'onNote'], successor),
      must('not_the_borrower_divorce', ['LM-24', 'LM-25', 'LM-26'], ['decree', 'safeToContact'], c.all(successor, divorced)),
      must('helper', ['CT-01'], ['role'], roleIs('helper')),
      must('tenant', ['FC-04', 'CT-06'], ['role'], roleIs('tenant')),
    ],
  },
  {
    gate: 'scam',
    when: (s) => rules.mayBeScammed(s.known),
    must: [must('scam', ['SC-01', 'SC-02', 'SC-06'], ['scam']), must('scam_report', ['CT-01', 'CT-02', 'CT-13'], ['scam'])],
  },
  {
    gate: 'loan_type_unknown',
    when: (s) => s.loan === 'unknown',
    must: [must('loan_type_unknown', ['OP-00', 'LM-23', 'CT-11'], ['loanType', 'loanOwner'])],
  },
  {
    gate: 'not_principal_residence',
    when: (s) => rules.isNotPrincipalResidence(s.known),
    must: [must('not_principal_residence', ['LM-01', 'FN-08'], ['occupancy'])],
  },
];

/** Gate G1 alone: nothing about the house is said while somebody is in danger (compliance X-4). */
export const dangerGate: { gate: Gate; must: Sentence[] } = {
  gate: 'danger',
  must: [{ key: 'advise.gate.danger', rests: ['CT-00', 'CT-04', 'CT-05'], uses: [] }],
};

export function gatesOf(s: Situation): { gate: Gate; must: Sentence[] }[] {
  return rows.filter((row) => row.when(s)).map((row) => ({ gate: row.gate, must: filled(row.must, s) }));
}
