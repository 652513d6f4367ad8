import { knownValue } from '../case.ts';
import { mayBeScammed, mayBeSuccessor, paymentIsChanging } from '../rules.ts';
import type { Option, Ranked } from './advice.ts';
import type { When } from './card.ts';
import * as c from './conditions.ts';
import type { Situation } from './situation.ts';

/** Papers to gather: by the options that are worth preparing for this person, the kind of loan, and what happened. */
type PaperRow = { paper: string; for?: readonly Option[]; when?: When };

const review: readonly Option[] = ['loan_modification', 'short_sale', 'deed_in_lieu', 'deferral', 'repayment_plan', 'forbearance'];
const packaged: readonly Option[] = ['loan_modification', 'short_sale', 'deed_in_lieu'];
const selling: readonly Option[] = ['sale', 'short_sale', 'deed_in_lieu'];
const happened =
  (kind: Situation['kinds'][number]): When =>
  (s) =>
    s.kinds.includes(kind);

const rows: PaperRow[] = [
  { paper: 'statement' },
  { paper: 'letters', when: c.not(c.nothingBehind) },
  { paper: 'sale_notice', when: (s) => s.sale !== 'none' },
  { paper: 'reinstatement_quote', for: ['reinstatement', 'chapter_13'] },
  { paper: 'form_710', for: packaged, when: c.maybeGse },
  { paper: 'servicer_forms', for: packaged, when: c.not(c.maybeGse) },
  { paper: 'pay_stubs', for: [...review, 'refinance', 'chapter_13'] },
  { paper: 'benefit_letters', for: [...packaged, 'chapter_13'] },
  { paper: 'bank_statements', for: [...packaged, 'refinance'] },
  { paper: 'tax_returns', for: [...packaged, 'refinance', 'chapter_13'] },
  { paper: 'hardship_letter', for: packaged },
  { paper: 'job_offer', for: ['forbearance', 'repayment_plan', 'loan_modification'], when: c.not(c.untold('newIncomeDate')) },
  { paper: 'rate_change_notice', when: (s) => paymentIsChanging(s.known) },
  { paper: 'escrow_analysis', when: happened('escrow_or_tax_or_insurance_increase') },
  { paper: 'decree', when: c.any(happened('divorce_or_separation'), (s) => knownValue(s.known, 'role') === 'ex_spouse') },
  { paper: 'death_papers', when: c.any(happened('death'), (s) => knownValue(s.known, 'role') === 'heir') },
  { paper: 'proof_of_ownership', when: (s) => mayBeSuccessor(s.known) },
  { paper: 'orders', when: c.any(happened('military'), (s) => knownValue(s.known, 'military') === true) },
  { paper: 'insurance_claim', when: happened('disaster') },
  { paper: 'va_papers', when: c.loanIs('va') },
  { paper: 'lease', for: [...packaged, 'sale'], when: (s) => knownValue(s.known, 'occupancy') === 'rental' },
  { paper: 'payoff_quotes', for: selling },
  { paper: 'second_lien_statement', when: (s) => knownValue(s.known, 'otherLiens') === true },
  { paper: 'listing_and_offer', for: ['short_sale'] },
  { paper: 'settlement_estimate', for: ['short_sale'] },
  { paper: 'bankruptcy_papers', when: (s) => knownValue(s.known, 'bankruptcy') === true },
  { paper: 'scam_papers', when: (s) => mayBeScammed(s.known) },
];

/** Keys of words/<lang>/advise.yaml. The options that stand well, at least the first three of them. */
export function papersOf(s: Situation, ranked: Ranked[]): string[] {
  if (s.lost) return ['letters', 'sale_notice'].map(keyOf);
  const worth = ranked.filter(({ standing }, place) => standing === 'strong' || standing === 'open' || place < 3).slice(0, 4);
  const isFor = ({ for: some }: PaperRow) => some === undefined || worth.some(({ option }) => some.includes(option));
  return rows.filter((row) => isFor(row) && (row.when?.(s) ?? true)).map(({ paper }) => keyOf(paper));
}

const keyOf = (paper: string): string => `advise.paper.${paper}`;
