import type { Fact } from '../case.ts';
import { knownValue } from '../case.ts';
import type { AdviceInput, Sentence } from './advice.ts';
import type { When } from './card.ts';
import * as c from './conditions.ts';
import { type Situation, situationOf } from './situation.ts';

/** Short sale, loan modification and foreclosure side by side for one household: nine rows, each cell one sentence. */

export const compared = ['short_sale', 'loan_modification', 'foreclosure'] as const;
export const aspects = ['home', 'debt', 'credit', 'taxes', 'time', 'cost', 'buy_again', 'who_decides', 'first_step'] as const;
export type Compared = (typeof compared)[number];
export type Aspect = (typeof aspects)[number];
export type SideRow = { aspect: Aspect; cells: Record<Compared, Sentence> };

/** One wording of a cell; the first whose condition holds is said, and the last always holds. */
type Cell = { as?: string; when?: When; rests: string[]; uses?: Fact[]; params?: (s: Situation) => Record<string, number> };
const gap = (s: Situation) => ({ low: Math.max(0, -s.equity.high), high: -s.equity.low });
const house: Fact[] = ['homeValue', 'mortgageBalance', 'otherLiensAmount'];
const liens: When = (s) => knownValue(s.known, 'otherLiens') === true;
const loanType: Fact[] = ['loanType', 'loanOwner'];

const cells: Record<Compared, Record<Aspect, Cell[]>> = {
  short_sale: {
    home: [
      { as: 'plus', when: c.hasPlus, rests: ['OP-07'], uses: house },
      { as: 'rental', when: c.livesElsewhere, rests: ['OP-08'], uses: ['occupancy'] },
      { rests: ['OP-08', 'FN-11'], uses: ['occupancy'] },
    ],
    debt: [
      { as: 'gse', when: c.isGse, rests: ['FN-13', 'FN-10', 'FN-12'], uses: loanType },
      { as: 'fha', when: c.loanIs('fha'), rests: ['FHA-07'], uses: loanType },
      { as: 'va', when: c.loanIs('va'), rests: ['VA-06', 'VA-07'], uses: loanType },
      { as: 'usda', when: c.loanIs('usda'), rests: ['US-03'], uses: loanType },
      { as: 'gap', when: c.isShort, rests: ['DF-02', 'DF-03', 'OP-07'], uses: house, params: gap },
      { rests: ['DF-02', 'DF-03'] },
    ],
    credit: [{ rests: ['CR-01', 'CR-06', 'CR-07'] }],
    taxes: [{ rests: ['TX-01', 'TX-04', 'TX-05'] }],
    time: [{ as: 'sale_near', when: c.saleNear, rests: ['OP-08', 'LM-16'], uses: ['saleDate'] }, { rests: ['OP-08', 'FN-09'] }],
    cost: [{ as: 'savings', when: c.fundsFrom(10_000), rests: ['FN-10'], uses: ['liquidAssets'] }, { rests: ['OP-08', 'SC-01'] }],
    buy_again: [{ rests: ['CR-10', 'CR-12', 'CR-17'] }],
    who_decides: [{ as: 'liens', when: liens, rests: ['DF-05', 'FN-12'], uses: ['otherLiens'] }, { rests: ['OP-00', 'OP-08'] }],
    first_step: [
      { as: 'sale_near', when: c.saleNear, rests: ['CT-01', 'CT-06'], uses: ['saleDate'] },
      { as: 'listed', when: c.not(c.untold('listing')), rests: ['FN-09', 'CT-01'], uses: ['listing'] },
      { rests: ['CT-01', 'FN-09'] },
    ],
  },
  loan_modification: {
    home: [{ rests: ['OP-05'] }],
    debt: [{ as: 'behind', when: (s) => s.behind, rests: ['FN-06', 'OP-05'], uses: ['paymentStatus'] }, { rests: ['FN-06', 'OP-05'] }],
    credit: [{ rests: ['OP-05', 'CR-01'] }],
    taxes: [{ rests: ['TX-09'] }],
    time: [
      { as: 'sale_near', when: c.saleNear, rests: ['LM-16'], uses: ['saleDate'] },
      { as: 'fha', when: c.loanIs('fha'), rests: ['LM-10', 'FHA-04'], uses: loanType },
      { rests: ['LM-10', 'FN-06'] },
    ],
    cost: [{ rests: ['OP-05', 'SC-01', 'CT-01'] }],
    buy_again: [{ rests: ['OP-05'] }],
    who_decides: [{ as: 'fha', when: c.loanIs('fha'), rests: ['FHA-03', 'LM-18'], uses: loanType }, { rests: ['LM-10', 'LM-18', 'OP-00'] }],
    first_step: [
      { as: 'sale_near', when: c.saleNear, rests: ['LM-16', 'CT-01'], uses: ['saleDate'] },
      { rests: ['LM-07', 'LM-09', 'CT-01'] },
    ],
  },
  foreclosure: {
    home: [{ as: 'plus', when: c.hasPlus, rests: ['OP-12', 'FC-03'], uses: house }, { rests: ['OP-12'] }],
    debt: [{ as: 'gap', when: c.isShort, rests: ['DF-01', 'OP-07'], uses: house, params: gap }, { rests: ['DF-01'] }],
    credit: [{ rests: ['CR-01', 'CR-03', 'CR-06'] }],
    taxes: [{ rests: ['TX-01', 'TX-03'] }],
    time: [{ as: 'dated', when: (s) => s.sale !== 'none', rests: ['OP-12'], uses: ['saleDate'] }, { rests: ['LM-13', 'OP-12'] }],
    cost: [{ rests: ['OP-12'] }],
    buy_again: [{ rests: ['CR-10', 'CR-12'] }],
    who_decides: [{ rests: ['LM-14', 'LM-15', 'OP-12'] }],
    first_step: [{ rests: ['CT-01', 'CT-06'] }],
  },
};

/** Nine rows of three cells. Pure; `dangerNow` gives none: nothing about the house is said then. */
export function sideBySide({ known, today, dangerNow }: AdviceInput): SideRow[] {
  const s = situationOf(known, today);
  const cell = (option: Compared, aspect: Aspect) => [option, cellFor(option, aspect, s)] as const;
  const row = (aspect: Aspect): SideRow => ({
    aspect,
    cells: Object.fromEntries(compared.map((option) => cell(option, aspect))) as SideRow['cells'],
  });
  return dangerNow ? [] : aspects.map(row);
}

function cellFor(option: Compared, aspect: Aspect, s: Situation): Sentence {
  const found = cells[option][aspect].find(({ when }) => when === undefined || when(s));
  if (found === undefined) throw new Error(`no wording for ${option}, ${aspect}`);
  const key = `advise.side.${option}.${aspect}${found.as === undefined ? '' : `_${found.as}`}`;
  const sentence = { key, rests: found.rests, uses: found.uses ?? [] };
  return found.params === undefined ? sentence : { ...sentence, params: found.params(s) };
}
