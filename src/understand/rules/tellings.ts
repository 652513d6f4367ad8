import type { Rule } from './rule.ts';

/** How the payments stand, as whole stories tell it: paid out of a pocket that empties, half payments that come back, a house nobody pays for. */
const rule = (value: string, ways: readonly string[], unless: string): Rule => ({
  fact: 'paymentStatus',
  value,
  when: new RegExp(`\\b(?:${ways.join('|')})`),
  unless: new RegExp(`\\b(?:${unless})`),
  evenDenied: true,
  sure: 0.73,
});

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\\b';
const soon = `(?:${month}|(?:the )?(?:spring|winter|summer|holidays|new year'?s?|end of the (?:month|year))\\b|christmas|xmas|next (?:month|year)\\b)`;
const lack = "(?:can'?t|cannot|won'?t|(?:do not|don'?t) (?:think|believe|expect|see|know))";
const bill = '(?:mortgage|(?:house )?payments?|loan|note|house)';

export const tellingStatus: readonly Rule[] = [
  rule(
    'current',
    [
      `(?:i|we|i'?ve|we'?ve|s?he|still|been|keep|meanwhile)(?: (?:have|has|had|been|am|still|always|just))* (?:pays?|paid|paying|covering|carrying)(?: (?!full\\b)[^\\s,.]+){0,4}? (?<!what \\w+ pays? )(?:every|each) (?:single )?mo(?:nth)?\\b`,
      `${bill} is (?:always )?paid,? (?:on time,? )?(?:every|each) mo`,
      `(?:kept|(?:i|we|s?he) keep) (?:it|that|(?:the|my|our|her|his) ${bill}) (?:paid|up\\b|current|going)`,
      "that i'?ve kept up\\b",
      `${bill}(?: is| are|'s) (?:just )?(?:fine|ok|okay|not the (?:problem|trouble))(?=[.,;!?]|$| and | but )`,
      'behind on nothing',
      'without (?:a|one) (?:single )?miss\\b',
      'each mo(?:nth)?,? on time',
      'every mo(?:nth)?,? on time',
      '(?:have|has) paid (?:every|each) (?:month|payment) since\\b',
      '(?:have|\'ve) since paid (?:every|all|each)',
      'goes out (?:\\S+ ){0,6}?(?:every|each) month',
      'auto ?-?pay (?:takes|pays|covers)',
    ],
    `trial|plan\\b|forbear|extra\\b|rent\\b|cards?\\b|half\\b|late\\b|tax(?:es)?\\b|hoa\\b|dues|(?<!life )insurance|used to|until|till?\\b|would|if\\b|toward|support\\b|car\\b|truck|storage|could(?:n'?t| not)|stopped|quit`,
  ),
  rule(
    'about_to_fall_behind',
    [
      `(?:i|we)(?: \\w+)? ${lack} (?:\\S+ ){0,9}?(?:past|beyond|through|thru|(?:make it|last|hang on) (?:to|till?|until)) ${soon}`,
      `(?:come|by|in|after|once|when) ${soon}(?: comes)?,? (?:(?:i|we) (?:just |really )?(?:(?:don'?t|do not) (?:know|see|have)|(?:can'?t|cannot|won'?t) (?:be able|pay|make|cover|swing|afford|carry|do it|keep))|(?:god|who) knows|it (?:won'?t|will not)\\b)`,
      `${month}(?:'s)?(?: (?:one|payment))?,? (?:(?:ain'?t|isn'?t|is not) (?:gonna|going to)|(?:is )?no way\\b|(?:won'?t|will not) be\\b|(?:i|we) (?:can'?t|cannot|won'?t)\\b)`,
      "(?:don'?t|do not|can'?t|cannot|no) (?:\\S+ ){0,3}?where (?:\\S+ ){0,6}?com(?:es?|ing) from",
      'one more (?:payment|month)\\b(?: \\w+){0,3},? (?:and|then)\\b',
      `enough\\b[^.;!?]{0,25} for (?:${month}|one|two|this)\\b[^.;!?]{0,12} and (?:that'?s|that is)\\b`,
      'the last (?:time|one|payment) (?:i|we) can',
      'juggl\\w+ (?:\\S+ ){0,3}?to (?:keep|make|stay|pay)',
      '(?:current|on time|caught up|not late|not behind)(?: \\w+){0,2} only because (?:i|we)\\b',
      "(?:current|on time|not behind)\\b[^.;!?]{0,20} but\\b[^.;!?]{0,30} (?:takes|took) (?:everything|all)",
      "(?:will|gonna|going to) be (?:the|my|our) first (?:\\S+ ){0,4}?(?:miss|late)",
      "(?:paying|make it|making it|keeping up)(?: it)?,? but (?:just |only |it'?s )?barely",
      'how close it is(?! to)',
      'cutting it close',
      `out of (?:cards|money|savings|cash|credit)(?: \\w+)? (?:by|in|come|after) ${soon}`,
      '(?:months?|savings|payments?)\\b[^.;!?]{0,25} after (?:that|this) (?:\\S+ ){0,3}?(?:pray|god|broke|sunk|nothing)',
      "(?:payments?|mortgage|paid|make it)\\b[^.;!?]{0,80} (?:can'?t|cannot) (?:keep (?:this|that|it) up|do (?:this|that|it) (?:again|forever))",
      "(?:not|n'?t|never|nothing) (?:\\S+ ){0,3}?(?:missed|late|behind)\\b[^.;!?]{0,50} but\\b[^.;!?]{0,30} (?:pay|checks?|benefits?|severance|unemployment|disability|income) (?:stops?|ends?|runs? out|is (?:over|up))",
      "for now\\b[^.;!?]{0,70} but (?:when|once|come|after|in)\\b[^.;!?]{0,60} (?:won'?t|can'?t|cannot)\\b",
    ],
    `already behind|months? behind|payments? behind|fell behind|missed (?:two|three|four|\\d)|haven'?t paid|in foreclosure|fees?\\b|charges?\\b|shortage|balance|figure|decision|hearing|sale\\b|move out|trial|modif`,
  ),
  rule(
    'behind',
    [
      `(?:(?:paid|pay|sen[dt]|made)(?: in)? (?:only |just )?(?:half|a? ?part)|\\$?\\d[\\d,.]* for ${month}|\\w+ of the \\$?\\d[\\d,.]*)[^.;!?]{0,70} (?:sen[dt]|returned|mailed|came|come|kicked)(?: \\S+){0,2} back\\b`,
      `(?:only|just) (?:sent|paid|made|had) (?:half|part|\\$?\\d[\\d,.]*) (?:of|for|on|toward) (?:${month}|(?:the|my|our) ${bill}|(?:this|last) month)`,
      'auto ?-?pay (?:bounced|(?:was|got|came back) (?:returned|unpaid))',
      `(?:nobody|no one|neither of us)(?: (?:has|have|is|was|been|ever))* (?:paid|paying|made) (?:(?:it|on|the|a|any|anything|${bill}|nothing) ?)*(?:since|in|for)\\b`,
      '(?:sitting|been|gone) (?:\\w+ )?unpaid (?:since|for)',
      "(?:n'?t|not|no idea|never) (?:\\S+ ){0,3}?how far (?:\\S+ ){0,2}?behind",
      "(?:have(?:n'?t| not)|hasn'?t|did(?:n'?t| not)) (?:been able to )?(?:sent|send|given|give) (?:\\S+ ){0,4}?(?:anything|a (?:thing|dime|cent|payment)) since",
      '(?:quit|stopped) sending (?:it|them|payments?|money|the (?:payments?|money))\\b',
    ],
    `never|caught up|made (?:it|them) up|made good|paid it (?:anyway|again)|reverse|rent\\b|tenants?|support\\b|car\\b|credit cards?|tax(?:es)?\\b|hoa\\b|if\\b|payoff`,
  ),
];
