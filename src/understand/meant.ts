import type { Hit } from './rules/rule.ts';

/** Words of a wish that are no wish of the household: urged on it, feared, or a promise that was made to it. */

const urged =
  /\b(?:intimidat|pressur|push|bull|strong-?arm|steer|coerc|scar|trick|corner|manipulat|harass)\w* (?:me|us|him|her|my \w+|our \w+|people|homeowners)(?: \w+){0,3}? (?:in ?to|to)(?: \w+){0,2} $/;
const feared = /\b(?:fear\w*|afraid|scared|worr\w+|terrified)\b[^.;!?]{0,70}$/;
const promised =
  /\b(?:said|says|told|promised|assur\w+|stated|saying|swore|guarantee\w*)\b[^.;!?]{0,70}\b(?:i|we) (?:would|will|could|can|wouldn'?t|won'?t) ?(?:not )?(?:be able to )?$/;

/** True where what is said of keeping, selling or leaving the house is not what the household means to do. */
export function notMeant(low: string, { fact, value, span }: Hit): boolean {
  if (fact !== 'wants') return false;
  const before = low.slice(Math.max(0, span.start - 110), span.start);
  if (value === 'keep') return promised.test(before);
  return urged.test(before) || (value === 'leave' && feared.test(before));
}
