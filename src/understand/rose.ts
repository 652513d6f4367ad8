import { holdsIn } from './cues.ts';
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

const figure = '\\$?(\\d[\\d,]*(?:\\.\\d+)?)';
/** Old and new in one sentence; the last pattern names the new one first. */
const changes = [
  `\\bfrom ${figure}%?k? (?:\\S+ ){0,3}?to ${figure}`,
  `\\b(?:used to be|was|were|paying|told|always paid|turned) ${figure},? [^.]{0,60}?\\b(?:now|wants?|turned into|into|today|will be|say|bill was) (?:(?:it'?s|it is|they|is|me to pay|say|want|a|be) ){0,2}${figure}`,
  `${figure} (?:a month |now |starting )?[^.]{0,50}?\\b(?:instead of|used to be|it was|before was|up from|always paid|last year was|i was paying) (?:only )?${figure}`,
].map((one) => new RegExp(one));
const ofDues = /\b(?:escrow|tax(?:es)?|insurance|homeowner'?s?|premiums?|coverage|policy|county|reassess\w*)\b/;
const ofLoan = /\b(?:payments?|mortgage|note|bill|loan|rate|interest|adjustable|arm|hiked|they|heloc)\b/;
const ofElse =
  /\b(?:income|earn\w*|hours|pay ?checks?|wages?|salary|pension|commissions?|worth|value\w*|apprais\w*|assessed|balance|pay ?off|score|rent|offer\w*|trial|quot\w*|locked|fees?|car|price|listed|support|security|owe|down|lower\w*|reduc\w+|refinanc\w*|modif\w*|points?|credit|social)\b/;

/** "Our tax bill went from 3,100 to 5,900", "they want $1,910 now, it was $1,480": a rise told by two figures of one sentence. */
export function roseByPair(low: string, spans: readonly Span[]): Hit[] {
  return spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    if (holdsIn(ofElse, sentence)) return [];
    const value =
      ofDues.test(sentence) || forEscrow.test(low.slice(Math.max(0, span.start - 130), span.end))
        ? 'escrow_or_tax_or_insurance_increase'
        : 'arm_reset_or_payment_increase';
    return changes.flatMap((change, i) => {
      const match = change.exec(sentence);
      if (match === null || !grew(match, i === 2) || !(value.startsWith('escrow') || ofLoan.test(sentence))) return [];
      const start = span.start + match.index;
      return [{ fact: 'hardship' as const, value, sure: 0.72, span: { start, end: start + match[0].length }, said: match[0] }];
    });
  });
}

function grew(match: RegExpExecArray, newFirst: boolean): boolean {
  const [a, b] = [match[1], match[2]].map((digits) => Number((digits ?? '').replaceAll(',', '')));
  const [from, to] = (newFirst ? [b, a] : [a, b]) as [number, number];
  return to > from * 1.01 && to < from * 5 && to < 20000 && (from >= 100 || (from > 1 && to < 16 && /\./.test(match[0])));
}
