import type { Option } from './advice.ts';
import type { Card } from './card.ts';
import { deferral, forbearance, reinstatement, repaymentPlan } from './cards/catching-up.ts';
import { chapter7, chapter13, foreclosure } from './cards/lawyer.ts';
import { loanModification, refinance } from './cards/new-terms.ts';
import { deedInLieu, sale, shortSale } from './cards/selling.ts';

/** Every option and its card. */
export const cards: Record<Option, Card> = {
  reinstatement,
  repayment_plan: repaymentPlan,
  forbearance,
  deferral,
  loan_modification: loanModification,
  refinance,
  sale,
  short_sale: shortSale,
  deed_in_lieu: deedInLieu,
  chapter_13: chapter13,
  chapter_7: chapter7,
  foreclosure,
};
