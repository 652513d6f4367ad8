import type { Rule } from './rule.ts';

/** Escrow, taxes, insurance and the payment itself: families of words, put together, so that new wordings are heard too. */
export const one = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** At most so many words between. */
export const gap = (most: number): string => `(?:\\S+ ){0,${most}}?`;
/** A rule of hardship from parts, any of which is enough. */
export const befell = (value: string, parts: readonly string[], unless?: RegExp, evenDenied = false): Rule => ({
  fact: 'hardship',
  value,
  when: new RegExp(`\\b${one(...parts)}`),
  ...(unless ? { unless } : {}),
  evenDenied,
  sure: 0.76,
});

const ours = '(?:my|our|the|his|her|your)';
const tax =
  '(?:(?:property|county|school|town|city|real estate|land|supplemental) )?(?:tax(?:es)?(?: bills?| money| payment)?|county bill)\\b';
const cover =
  "(?:(?:home ?owner'?s?|hazard|flood|wind(?:storm)?|house|dwelling|property|home|fire|master) (?:insurance|policy|policies|coverage|premiums?)|insurance(?: (?:policy|premium|bill))?|homeowner'?s(?! association)|policy|coverage|premiums?)";
const due = one(tax, cover, 'escrow', 'impounds?');
export const rise =
  '(?:(?:go(?:es|ing|ne)?|went|shot|jumped|crept|way|moved) up|increas(?:ed|es|ing)|jump(?:ed|s)|ros[e]|risen|(?:more than )?(?:doubl|tripl|quadrupl)(?:ed|es|ing)|climb(?:ed|s|ing)|spiked|soared|skyrocket\\w*|leap(?:ed|t)|ballooned|explod\\w+|surged|got (?:jacked up|hiked|raised))';
const unsent = one(
  `(?:didn'?t|did not|never|wasn'?t|weren'?t|hasn'?t|not|failed to|failure to|fail to|forg[oe]t to|neglected to|refused to|without) (?:\\w+ )?(?:send|sent|sending|pa(?:y|id|ying)|forward\\w*|remit\\w*|mail\\w*|submit\\w*|keep\\w* up)`,
  'sat on',
  'missed',
);
const other = "(?:wrong|someone else'?s?|somebody else'?s?|another|different|stranger'?s?|neighbor'?s?|next to ours)";
const lapse = '(?:dropp?ed|cancell?(?:ed|s)|non-? ?renew\\w*|lapsed?|(?:had |has )?ended|expired?|ran out|terminated|went unpaid)';
const bought =
  '(?:bought|buy(?:ing)?|took out|tak(?:e|ing) out|purchas(?:ed|ing)|plac(?:ed|ing)|put(?: in place)?|slapped|stuck|forc(?:ed|ing|e)|obtain(?:ed|ing)?|added|tacked)';
const otherCover =
  /\b(?:health|medical|car|auto|life|disability|mortgage|title|dental|unemployment) (?:insurance|premium|policy)|\bpmi\b|\bmip\b|\bfederal tax|\bincome tax|\brefund|\bsurplus|\boverage|\b(?:i|we) (?:bought|purchased|took out|switched|changed|got)\b|\bclaim\b|\bneighbou?r'?s? (?:parcel|tax|insurance)|\b(?:all|both) (?:paid|current)\b/;

export const duesRules: readonly Rule[] = [
  befell(
    'escrow_or_tax_or_insurance_increase',
    [
      `${due} ${gap(4)}${rise}`,
      `${one(unsent)} (?!enough|me\\b|us\\b)${gap(4)}${one(tax, cover)}`,
      `(?:taxes|tax (?:payment|money|bills?|check)|premiums?|insurance(?: payment| check)?) ${gap(6)}${other} (?:county|parcel|township|lot|property tax|taxes|carrier)`,
      `(?:pa(?:id|y|ying)|sent|mailed) ${gap(4)}${tax} ${gap(5)}${other}`,
      `(?:insurance|policy|coverage) (?:that )?(?:the bank|the lender|they|you|the servicer|the mortgage company) (?:${bought})`,
      `forced? (?:policy|coverage|insurance|escrow)|force[- ]plac\\w+`,
      `(?:insur(?:er|ance (?:company|carrier|guy|agent|agency))|carrier|state farm|allstate|citizens|farmers) ${gap(2)}(?:${lapse}|pulled out|quit (?:covering|writing)|stopped (?:covering|writing|insuring)|(?:won'?t|will not|refus\\w+ to|would not) (?:cover|renew|insure|write))`,
      `${cover} ${gap(3)}${lapse}`,
      `(?:charg\\w+|bill\\w*|pay(?:ing)?|paid|collect\\w*|took|money) ${gap(6)}(?:insurance|policy|coverage) (?:that )?(?:(?:i|we) (?:already|did|didn|never|do|don)|covers nothing)`,
      `proof of (?:insurance|coverage)\\b.{0,60}\\b(?:still|stop|keep) (?:charg|bill|add)\\w*`,
      `(?:double insured|two (?:insurance )?policies|minus of|(?:escrow|impound)\\w*(?: account)? (?:\\w+ ){0,3}?(?:in the (?:red|hole)|minus|overdrawn))`,
      `(?:new|escrow|this|the|whole|another|a|dispute\\w*|\\$\\S+) (?:escrow )?(?:shortage|short ?fall)\\b(?! season)`,
      `(?:reassess|revaluat|reapprais)\\w*(?! (?:(?:my|our|the) )?(?:loan|mod\\w*|application|request|file|case))|assessment went up|new assessment|doubled the assessment|(?:lost|removed|took away|dropped) ${ours} (?:homestead|senior|tax) exemption`,
      `tax (?:collector|office|sale|buyer)\\b.{0,50}\\b(?:auction|sell|sold|owing|unpaid|nobody|lien|delinquent)`,
      `(?:can'?t|cannot|couldn'?t|can not) (?:afford|keep up with|pay|absorb) ${gap(4)}${one('escrow', tax, cover)}`,
      `(?:set up|start(?:ed)?|forc(?:ed|ing)|impos(?:ed|ing)|opened) an escrow(?: account)? (?:\\S+ ){0,4}?(?:added|raised)|never had escrow|with the new escrow|escrow change pushed`,
      `escrow\\b.{0,20}\\bwants (?:more|another)`,
      `(?:more|extra|higher|increase|raised?|jump|increased) ${gap(5)}(?:for|because of|due to|on account of|of it) (?:the |my |our |new )?${due}`,
      `(?:all of it|due to|because of) (?:the |an )?(?:escrow|taxes|insurance|assessment|shortage)\\b`,
      `(?:they|bank|lender|company|servicer)\\b.{0,40}?\\b(?:need|want|require\\w*|must|decided|demand\\w*|put|added?|insist\\w*) ${gap(5)}flood (?:insurance|policy)`,
    ],
    new RegExp(`${otherCover.source}|\\b(?:labor|staff\\w*|housing) shortage|\\bsuspense shortage`),
  ),
  befell(
    'arm_reset_or_payment_increase',
    [
      `(?:teaser|intro\\w*|interest[- ]only|buy ?-?down|subsidy|temporary rate)\\b ${gap(4)}(?:end(?:ed|s)|over|done|expired|ran out|(?:cut|taken|got taken) (?:off|away)|stopped|gone)`,
      `(?:rate|rates|payment|payments|loan|mod\\w*|it) (?:\\S+ ){0,4}?step(?:s|ped) up|step rate kicked|(?:first|second|third) step\\b`,
      `(?:raised|raising|bumped|hiked|upped|jacked|bumping|hiking) (?:me|us|it)(?: up)? (?:by |to |from )?(?:almost |about |like )?\\$?\\d`,
      `(?:loan|arm|mortgage|it)(?:'s)? (?:just |has |was )*(?:adjusted|reset|recast)\\b`,
      `(?:charg\\w+|asking|want\\w*|demand\\w*|pay(?:ing)?) ${gap(6)}(?:hundred|\\d[\\d,.]*)(?: dollars)? (?:more|extra|additional) (?:a|per|each|every) month`,
      `this increase will`,
    ],
    /\b(?:escrow|tax(?:es)?|insurance|premium|refinanc\w*|offer(?:ed)?|counter|repayment plan|trial|reinstat\w*|modification (?:that|they|they'd)|quoted|credit|score|income|hours|paycheck|rent|fees?|principal)\b/,
  ),
];
