import { paymentRise } from './money.ts';
import type { Quantity } from './numbers.ts';
import { denied, type Span } from './plain.ts';
import { forEscrow, paymentRose } from './rules/hardship.ts';
import type { Hit } from './rules/rule.ts';

/** A payment that rose, with the escrow, the taxes or the insurance named as what it is for, in the same sentence or the next ones. */
export function roseForEscrow(low: string, spans: readonly Span[]): Hit[] {
  if (
    !forEscrow.test(low) ||
    /\b(?:tax(?:es)?|insurance|escrow) (?:ha(?:s|ve)|did|were|was) not\b/.test(low) ||
    /\b(?:mortgage insurance|pmi|not? (?:due to|because of) (?:escrow|taxes|insurance))\b/.test(low)
  )
    return [];
  return spans.flatMap((span) => {
    const match = paymentRose.exec(low.slice(span.start, span.end));
    if (match === null || denied(low, span.start + match.index)) return [];
    const start = span.start + match.index;
    return [
      {
        fact: 'hardship',
        value: 'escrow_or_tax_or_insurance_increase',
        sure: 0.85,
        span: { start, end: start + match[0].length },
        said: match[0],
      },
    ];
  });
}

/** "My payment was $1,012 and now it is $1,467": a rise told by its amounts; not that of a plan, a trial or a new loan. */
export function roseByAmounts(low: string, numbers: readonly Quantity[]): Hit[] {
  const rise = paymentRise(low, numbers);
  if (rise === null || otherTerms.test(low) || !ofThePayment.test(low.slice(Math.max(0, rise.span.start - 60), rise.span.start))) return [];
  const value = forEscrow.test(low) ? 'escrow_or_tax_or_insurance_increase' : 'arm_reset_or_payment_increase';
  return [{ fact: 'hardship', value, sure: 0.75, span: rise.span, said: low.slice(rise.span.start, rise.span.end) }];
}
const ofThePayment = /\b(?:payments?|pmts?|mortgage|note|monthly)\b(?!.*\b(?:bill|premium|homeowners|taxes)\b)[^.]{0,45}$/;
const otherTerms = /\b(?:trial|forbearance|repayment plan|refinanc\w*|refi|rent|offer\w*|quote\w*|extra|principal)\b/;
