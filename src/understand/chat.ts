import type { Hit } from './rules/rule.ts';

const any = /^/;
const outAgain =
  /^.{0,40}\b(?:but|then|and) (?:now )?(?:\S+ ){0,3}(?:out|off|sick|hurt) again\b|^.{0,30}\b(?:but|then) (?:\S+ ){0,3}(?:laid off|let go|lost (?:it|that))\b/;
/** What is still to come, or only thought of: "til i'm back at work". */
const notYet =
  /\b(?:til|till|until|once|when|if|as soon as|hasta que|cuando|si|en cuanto)(?: (?:i'?m|i am|im|i get|i go|i'?ve|we'?re|we are|he'?s|hes|he is|she'?s|shes|she is|ya|me|este|esta))* $/;
const theyMight = /\b(?:can|could|will|would|do|may)(?: (?:they|the bank|it)(?: \w+){0,2})? $/;
/** The beginning of a question: what it names has not happened. */
const asksOnly =
  /(?:^|[.!?;,] ?|\b(?:and|so|but) )(?:am|are|can|could|will|would|do|does|what happens|what if|how (?:long|much|soon|do|does)|who)(?: (?!already\b|now\b)[\w']+){0,8} $/;
/** Another's, over, or only thought of: the fact, its value; what stands before, is said, stands after. */
/** Who left, or shared the house: the work they find elsewhere is theirs. */
const theyWho =
  /\b(?:left (?:me|us)|(?:husband|wife|boyfriend|girlfriend|partner|s?he) (?:just |up and )?left|walked out|moved out|took off|(?:my|our) (?:ex|tenants?|renters?|room ?mates?)|nos dejo|me dejo|se largo|se fue de la casa|abandono|mi ex|inquilin\w+|se fue(?! a\b| al\b))\b,?(?: (?!(?:i|i'm|im|so|but|my|we|yo|pero)\b)[\w',]+){0,8},? $/;
/** Who only shares the house, or rents it, is no husband. */
const shares =
  /\b(?:room ?mates?|house ?mates?|tenants?|renters?)\b(?![^;]*\b(?:husband|wife|ex|married|boyfriend|girlfriend|my (?:marriage|spouse))\b)[^;]{0,50}$/;
const another =
  /\b(?:lawyer|attorney|realtor|agent|contractor|adjuster|insurance|counsell?or|broker|roofer|county|abogad[oa])(?: (?!(?:but|bank|servicer|lender)\b)[\w']+){0,5} $/;
/** The work that one who left found elsewhere. */
export const theirWork = (low: string, { fact, value, span }: Hit): boolean =>
  (value === 'relocation' || fact === 'incomeRestored') && theyWho.test(low.slice(Math.max(0, span.start - 70), span.start));
/** A parent who lives on in a house of their own has left it to nobody. */
const livesThere =
  "\\b(?:mom|mother|mama|dad|father|papa|parents?|s?he)(?:'?s)?(?: (?:is|are|still|lives?|living|stays?|there|alone|all)){1,4} in (?:her|his|their) (?:own )?(?:home|house|place|condo|trailer)\\b";
const rows: readonly [Hit['fact'], Hit['value'], RegExp, RegExp, RegExp][] = [
  [
    'occupancy',
    'rental',
    /\b(?:used to|(?:thinking|thought) (?:about|of)|might|may|can i|could|should(?: i)?|want to|(?:smart|worth it|better|ok|a good idea) to) (?:(?:have|try|just) to )?$/,
    /^rent/,
    any,
  ],
  ['occupancy', 'rental', /(?:^\W*|\b(?:my|our|the) )$/, /^landlord$/, any],
  ['occupancy', 'rental', /\b(?:was|were) $/, /^(?:the )?tenant/, any],
  ['wants', 'sell', any, any, /^.{0,40}\b(?:changed (?:my|our) minds?|decided (?:not|to stay|to keep)|(?:took|pulled) it (?:down|off))/],
  ['wants', 'keep', /\b(?:wanted|used to want) to $/, any, /^.{0,20}\b(?:but|now) (?:\S+ ){1,2}(?:done|tired|can'?t|give up|giving up)\b/],
  ['wants', 'keep', /\b(?:ex|it|they|house|place|property|brother|sister)(?: (?!(?:i|i'm|im|we|my)\b)[\w']+){0,7} $/, /^sell/, any],
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
  ['attorney', true, any, any, /^ (?:just |only )?(?:for|in) (?:the|my|our|his|her|a) (?:divorce|custody|accident|injury)\b/],
  ['bankruptcy', true, any, /\b(?:wants?|might|may|plans?|should|could|gonna|going) (?:to )?file/, any],
  ['incomeRestored', true, any, any, outAgain],
  ['hardshipState', 'over', any, any, outAgain],
  ['alreadyContactedServicer', true, /\b(?:haven'?t|never|didn'?t)(?: \w+)? $/, /^(?:ask|appl|request)/, any],
  ['alreadyContactedServicer', true, another, /^return|calls?$/, any],
  ['incomeRestored', true, theyWho, any, any],
  ['hardship', 'divorce_or_separation', shares, /^(?:(?:s?he|they|and) )?(?:moved out|left|split|separated)/, any],
  ['hardship', 'relocation', theyWho, /\b(?:job|work|trabajo)\b/, any],
  ['occupancy', 'inherited', any, /(?:died|passed|away|gone)$/, new RegExp(`^[^.;]{0,30}${livesThere}`)],
  ['occupancy', 'inherited', new RegExp(`${livesThere}[^;]{0,30}$`), /(?:died|passed|away|gone)$/, any],
  ['alreadyContactedServicer', true, any, any, /^ (?:\w+ ){0,5}not (?:to |with )?(?:the |my )?(?:bank|lender|servicer)\b/],
  ['otherLiens', true, /\b(?:used to have|had) (?:an?|the) (?:\w+ )?$/, any, /^,? (?:and |i |we )?paid (?:it |that )?off\b/],
  ['paymentStatus', 'sale_scheduled', /\b(?:is there|do (?:i|we) have) an? (?:\w+ )?$/, /^(?:sale|auction)/, any],
  ['loanType', 'fha', /\bwas(?: an)? $/, any, /^(?: loan)? (?:\w+ ){0,3}(?:refinanced|refi'?d|switched)\b/],
  ['incomeRestored', true, notYet, any, any],
  ['hardshipState', 'over', notYet, any, any],
  ['paymentStatus', 'current', notYet, /caught up|current|corriente|al dia/, any],
  ['paymentStatus', 'in_foreclosure', /\b(?:can|could|will|would|may|might|if|before|until|til)(?: \w+){0,3} $/, /\bforeclose\b/, any],
  ['paymentStatus', 'in_foreclosure', any, /\b(?:can|could|will|would) (?:they|the bank|it) (?:\w+ )?foreclose\b/, any],
  ['paymentStatus', 'foreclosed', asksOnly, /^(?:after|following) /, any],
  ['saleDate', 'set', asksOnly, /^(?:auction|sale|the auction|the sale)$/, any],
  ['paymentStatus', 'sale_scheduled', /\b(?:si|cuando|despues de que) $/, /^(?:me |nos )?(?:la|lo) (?:vend|remat)/, any],
  ['saleDate', 'set', /\b(?:si|cuando|despues de que) $/, /^(?:me |nos )?(?:la|lo) (?:vend|remat)/, any],
  ['paymentStatus', 'sale_scheduled', theyMight, /^(?:they )?(?:auction|sell)\b[^\d]*$/, /^[^\d]*$/],
  ['saleDate', 'set', theyMight, /^(?:they )?(?:auction|sell)\b[^\d]*$/, /^[^\d]*$/],
  ['paymentStatus', 'behind', /\b(?:mejor|si|conviene|y si)(?: ya)? $/, /^dejo de pagar/, any],
  ['paymentStatus', 'behind', any, /\bcuantos (?:meses|pagos)\b/, any],
  ['paymentStatus', 'behind', /\b(?:comp|unemployment|insurance|disability|ssdi|fema|clients?)(?: just| has)? $/, /^stopped paying/, any],
];

/** True where words that a rule found tell nothing of the household today. */
export function notToday(low: string, { fact, value, said, span }: Hit): boolean {
  const [left, right] = [low.slice(Math.max(0, span.start - 70), span.start), low.slice(span.end, span.end + 60)];
  return rows.some(
    ([of, is, before, words, after]) => of === fact && is === value && words.test(said) && before.test(left) && after.test(right),
  );
}
