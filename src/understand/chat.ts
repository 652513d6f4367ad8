import type { Hit } from './rules/rule.ts';

const any = /^/;
/** Another's, over, or only thought of: the fact, its value; what stands before, is said, stands after. */
const rows: readonly [Hit['fact'], Hit['value'], RegExp, RegExp, RegExp][] = [
  [
    'occupancy',
    'rental',
    /\b(?:used to|(?:thinking|thought) (?:about|of)|might|may|could|should|want to) (?:(?:have|try) to )?$/,
    /^rent/,
    any,
  ],
  ['wants', 'keep', /\b(?:ex|it|they|house|place|property|brother|sister)(?: (?!(?:i|i'm|im|we|my)\b)[\w']+){0,5} $/, /^sell/, any],
  ['occupancy', 'rental', any, /^landlord|plex$|units?$/, /^[^.;]{0,30}\bi live (?:in|on|upstairs|downstairs)\b/],
  ['occupancy', 'rental', /\b(?:my|our) own (?:home|house)\b.{0,40}$/, /tenants/, any],
  ['occupancy', 'rental', any, /rentals$/, /^ and (?:my|our) (?:own|home|house)\b/],
  ['wants', 'keep', /\b(?:don'?t|dont|do not) (?:really |even )?(?:care|need|want|plan|wish) to $/, /^keep/, any],
  ['occupancy', 'rental', /\b(?:he|she|ex|husband|wife) (?:got|gets|kept|has|took) (?:the )?$/, /rental/, any],
  ['occupancy', 'rental', any, /^rent my own/, any],
  ['occupancy', 'inherited', any, /inherited$/, /^ (?:about )?\$?\d/],
  ['role', 'heir', any, /inherited$/, /^ (?:about )?\$?\d/],
  ['role', 'tenant', /\bon the (?:loan|deed|mortgage|note)\b/, /rent/, any],
  ['scam', 'sign_deed', /\b(?:dad|mom|father|mother|husband|wife|grand\w+|uncle|aunt|parents) $/, /^put me on/, any],
  ['paymentStatus', 'foreclosed', any, /cash for keys/, /\blease\b/],
  ['paymentStatus', 'behind', any, /^let (?:\w+ )?(?:people|employees|workers|guys|staff)/, any],
  ['wants', 'keep', /\bno (?:way (?:(?:i|we|to|can|that|for|us) ){0,4})?$/, /^(?:way|keep|save)/, any],
  ['optionsMentioned', 'bankruptcy', /\bmy (?:son|daughter|brother|sister|cousin) (?:(?!and|says?|said|told)\w+ ){1,3}$/, any, any],
  [
    'attorney',
    true,
    any,
    /talk|spoke|consult|legal/,
    /^.{0,22}\b(?:can'?t|won'?t|couldn'?t) (?:take|help)|^.{0,12}\b(?:didn'?t|never) hire/,
  ],
  ['alreadyContactedServicer', true, /\b(?:haven'?t|never|didn'?t)(?: \w+)? $/, /^(?:ask|appl|request)/, any],
  ['alreadyContactedServicer', true, any, any, /^ (?:\w+ ){0,5}not (?:to |with )?(?:the |my )?(?:bank|lender|servicer)\b/],
  ['otherLiens', true, /\b(?:used to have|had) (?:an?|the) (?:\w+ )?$/, any, /^,? (?:and |i |we )?paid (?:it |that )?off\b/],
  ['paymentStatus', 'sale_scheduled', /\b(?:is there|do (?:i|we) have) an? (?:\w+ )?$/, /^(?:sale|auction)/, any],
  ['loanType', 'fha', /\bwas(?: an)? $/, any, /^(?: loan)? (?:\w+ ){0,3}(?:refinanced|refi'?d|switched)\b/],
  ['paymentStatus', 'behind', /\b(?:comp|unemployment|insurance|disability|ssdi|fema|clients?)(?: just| has)? $/, /^stopped paying/, any],
];

/** True where words that a rule found tell nothing of the household today. */
export function notToday(low: string, { fact, value, said, span }: Hit): boolean {
  const [left, right] = [low.slice(Math.max(0, span.start - 70), span.start), low.slice(span.end, span.end + 60)];
  return rows.some(
    ([of, is, before, words, after]) => of === fact && is === value && words.test(said) && before.test(left) && after.test(right),
  );
}
