import type { Rule } from './rule.ts';

/** How the payments stand, as whole stories tell it: kept up out of a pocket that empties, half payments that come back, a house nobody pays for. */
type Stage = 'current' | 'about_to_fall_behind' | 'behind';
const rule = (value: Stage, ways: readonly string[], unless: string): Rule => ({
  fact: 'paymentStatus',
  value,
  when: new RegExp(`\\b(?:${ways.join('|')})`),
  unless: new RegExp(`\\b(?:${unless})`),
  evenDenied: true,
  sure: 0.73,
});

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const count = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const soon = `(?:${month}|(?:the )?(?:spring|winter|summer|holidays|new year'?s?|end of (?:the|this) (?:month|year))\\b|christmas|xmas|next (?:month|year|spring|summer)\\b)`;
const lack = "(?:can'?t|cannot|can not|won'?t|(?:do not|don'?t|doesn'?t) (?:think|believe|expect|see|know)|doubt)";
const sum = '(?:\\$?\\d[\\d,.]*k? )?';
const bill = '(?:house payment|mortgage|payment|house|home|loan|note|mtg|pmt)s?';
const who = "(?:i|we|i'?ve|we'?ve|she|he|mom|dad|husband|wife)";

export const tellingStatus: readonly Rule[] = [
  rule(
    'current',
    [
      `(?:${who}|still|been|also|keep|kept|meanwhile)(?: (?:have|has|had|been|am|still|always|just|do))* (?:pays?|paid|paying) (?:(?:the|my|our|her|his|on|it|its|regular|full|same|them) )*${sum}(?:${bill} )?(?<!what \\w+ pays? )(?:every|each|ev'ry) (?:single |and every )*(?:month|mo\\b)`,
      `${bill} (?:is|are|was|gets|has been|have been) (?:always )?paid,? (?:on time,? )?(?:every|each) mo(?:nth)?\\b`,
      `kept (?:it|that|(?:the|my|our|her|his) ${bill}) (?:paid|up\\b|current|going)`,
      'auto ?-?(?:pay|draft) (?:takes|gets|pays|handles|covers)',
      'never (?:on|with) (?:the|my|our) (?:house|mortgage|home)\\b',
      `that (?:one )?(?:i'?ve|we'?ve|i have|we have) (?:always )?kept up\\b`,
      'behind on nothing',
      `(?:${who}|been)(?: (?:have|has|been|am|still|always))* (?:covering|carrying|paying|making) (?:(?:the|it|her|his|my|our|mom'?s|dad'?s) ?)*${sum}(?:${bill})?[^.;!?]{0,40}?(?:every|each) month`,
      `(?:goes|comes) out (?:\\S+ ){0,6}?(?:every|each) month`,
      `(?:i|we|she|he) (?:always |do |still )*keep (?:the|my|our|it|her|his) (?:\\w+ )?(?:payments? )?(?:up\\b|current|paid)`,
      `(?:mortgage|house payment|house note|payments?|loan)(?: itself)?(?: is| are|'s) (?:just )?(?:fine|good|ok|okay|not the (?:problem|trouble|issue))(?=[.,;!?]|$| and | but )`,
      'without (?:a|one|any) (?:single )?(?:miss|skip)\\b',
      '(?:every|each) mo(?:nth)?,? (?:and )?on time',
      `(?:i|we) paid (?:it|mine|ours|${month}|this month)\\W+(?:and |n |so )?(?:i|we)(?:'?m|'?re| am| are|'?ll| will) (?:\\w+ )?(?:to )?pay`,
      '(?:i|we) can (?:carry|cover|make|handle|pay|swing) (?:\\S+ ){1,2}?(?:on my own|myself|alone|on our own)\\W+(?:and )?(?:i|we) have been',
      `(?:i have|i've|we have|we've) since paid (?:every|all|each)`,
      '(?:have|has) paid (?:every|each) (?:month|payment) since\\b',
    ],
    `trial|plan\\b|forbearance|extra\\b|rent\\b|lot rent|cards?\\b|half\\b|late\\b|tax(?:es)?\\b|hoa\\b|dues|(?<!life )insurance|used to|until|till?\\b|would|if\\b|toward|support\\b|car\\b|truck|storage|used to|could(?:n'?t| not)|stopped|quit`,
  ),
  rule(
    'about_to_fall_behind',
    [
      `(?:i|we|she|he)(?: (?:just|really|honestly|simply|also|still))? ${lack} (?:\\S+ ){0,9}?(?:past|beyond|through|thru) ${soon}`,
      `(?:i|we)(?: \\w+)? ${lack} (?:\\S+ ){0,3}?(?:make it|last|hold on|hang on|get) (?:to|till?|until) ${soon}`,
      `(?:come|by|in|after|once|when|for) ${soon}(?: (?:comes|hits|rolls around|gets here))?,? (?:(?:i|we) (?:just |really )?(?:don'?t|do not) (?:know|see|have (?:it|the money|enough))|(?:i|we) (?:can'?t|cannot|won'?t) (?:be able|pay|make|cover|swing|afford|carry|do it|keep)|(?:who|god|lord) knows|no idea|(?:it|that) (?:won'?t|will not)\\b)`,
      `${month}(?:'s)?(?: (?:one|payment))?,? (?:is |there'?s |it'?s )?(?:(?:ain'?t|isn'?t|is not|not|won'?t be) (?:gonna|going to|gon)? ?(?:happen|get paid|paid)|no way\\b|(?:i|we) (?:just )?(?:can'?t|cannot|won'?t|don'?t have)\\b)`,
      `no way (?:on|for|i can (?:do|make)|we can (?:do|make)) ${month}`,
      `(?:don'?t|do not|can'?t|cannot|couldn'?t|no|not) (?:\\S+ ){0,3}?(?:where|how) (?:\\S+ ){0,6}?(?:comes?|coming) from`,
      `(?:i'?m|we'?re|i am|we are|be) (?:ok|okay|fine|good|covered|safe|set) (?:through|thru|till?|until) ${soon}`,
      `(?:one|two|1|2) more (?:payments?|months?|of (?:them|these))\\b(?: \\w+){0,3},? (?:and|then|after that)\\b`,
      `enough\\b[^.;!?]{0,25} for (?:${month}|one|two|this)\\b[^.;!?]{0,12} and (?:that'?s|that is|then|no)\\b`,
      `${count} months? of (?:that|it|this)(?: \\w+)? left`,
      '(?:this|that|it) (?:is|was) the last (?:time|one|payment|month) (?:i|we) can',
      `(?:won'?t|will not|not going to) have (?:the |it for |enough for )*(?:${month}|next month)(?:'s)?(?: payment)?`,
      `going under by ${soon}`,
      'juggl\\w+ (?:\\S+ ){0,3}?to (?:keep|make|stay|pay|cover)',
      "(?:current|on time|up to date|paid|keeping up|not behind)\\b[^.;!?]{0,20} but\\b[^.;!?]{0,30} (?:takes|taking|took) (?:everything|all|every (?:cent|dime|penny))",
      '(?:current|on time|up to date|caught up|not late|not behind|paid)(?: \\w+){0,2} only because (?:i|we)\\b',
      "(?:will|gonna|going to|'ll) be (?:the|my|our) first (?:\\S+ ){0,4}?(?:miss|late|short|skip)",
      `${month}(?:'s)?(?: (?:one|payment))? (?:won'?t|will not) be\\b`,
      `(?:don'?t|do not|can'?t) see an? (?:second|third|fourth|next) (?:one|payment)?`,
      '(?:pay|paying|paid|making it|make it|mak(?:e|ing) the (?:payments?|house)|getting by|keeping up)(?: it)?,? but (?:just |only |it is |its |it\'s )?barely',
      '(?:how|cutting it|that|too|so) close (?:it is(?! to)|it gets|to (?:the edge|missing))|cutting it (?:\\w+ )?close',
      `out of (?:cards|money|savings|cash|credit|room)(?: \\w+)? (?:by|in|come|before|after) ${soon}`,
      '(?:month|months|mo|savings|payments?|cushion|fund)\\b[^.;!?]{0,25} after (?:that|this|which) (?:\\S+ ){0,3}?(?:prayers?|pray|god|luck|broke|sunk|trouble|nothing|done)\\b',
      "(?:payments?|mortgage|paid|pay|make it|made|both|cards?)\\b[^.;!?]{0,80}\\b(?:can'?t|cannot|could not|couldn'?t) (?:keep (?:this|that|it) up|keep (?:on )?doing (?:this|that|it)|(?:do|manage|swing) (?:this|that|it) (?:again|twice|forever|another (?:month|time)|much longer))",
      "(?:not|n'?t|never|nothing) (?:\\S+ ){0,3}?(?:missed|late|behind)\\b[^.;!?]{0,50}\\bbut\\b[^.;!?]{0,30}\\b(?:pay|checks?|benefits?|severance|unemployment|disability|comp|support|income|insurance)\\b(?: \\w+){0,2} (?:stops?|ends?|quits|runs? out|dries up|cuts off|is (?:over|up|done))",
      "for now\\b[^.;!?]{0,70}\\bbut (?:when|once|come|after|in|by)\\b[^.;!?]{0,60}\\b(?:won'?t|can'?t|cannot|will not)\\b",
      "(?:don'?t|do not|can'?t|cannot) (?:\\S+ ){0,10}?without (?:missing|skipping|being late|falling behind|doing it)",
    ],
    `already behind|months? behind|payments? behind|fell behind|missed (?:two|three|four|\\d)|haven'?t paid|in foreclosure|fees?\\b|charges?\\b|shortage|balance|figure|number\\b|decision|hearing|sale\\b|move out|trial|modif\\w*`,
  ),
  rule(
    'behind',
    [
      `(?:(?:paid|pay|sen[dt]|made|mailed)(?: in)? (?:only |just )?(?:half|part|a (?:half|partial))|\\$?\\d[\\d,.]* for ${month}|\\w+ of the \\$?\\d[\\d,.]*)[^.;!?]{0,70}\\b(?:sen[dt]|returned|mailed|came|come|kicked|shipped)(?: \\S+){0,2} back\\b`,
      `(?:only|just) (?:sent|paid|made|had|managed) (?:in )?(?:half|part|some|\\$?\\d[\\d,.]*) (?:of|for|on|toward) (?:${month}|(?:the|my|our) ${bill}|it\\b|(?:this|last) month)`,
      '(?:sitting|sat|been|gone|going|went) (?:\\w+ )?unpaid (?:since|for|ever)',
      "(?:won'?t|will not|refus\\w+ to|wouldn'?t) (?:take|accept) (?:my|our|the|a|any) (?:\\w+ )?(?:payments?|check|money)[^.;!?]{0,40}(?:full|whole|all of it|everything|entire|short)\\b",
      '(?:quit|stopped) sending (?:it|them|payments?|money|(?:the|my|our) (?:payments?|money|check))\\b',
      'letters?\\b[^.;!?]{0,40} accelerate\\b',
      `let ${month} (?:go|slide|slip|ride)`,
      `(?:payment (?:for|in) )?${month}(?:'s)?(?: payment)? (?:did ?n'?[o']?t|did not|never) (?:go out|go through|get (?:paid|made))`,
      'auto ?-?(?:pay|draft|debit)(?: \\w+){0,2} (?:bounced|nsf|(?:was|got|came back) (?:returned|unpaid|nsf))',
      `(?:nobody|no one|none of us|neither of us|not one of us)(?: (?:has|have|had|is|was|been|ever|even))* (?:paid|paying|pays|made) (?:(?:it|on|the|a|any|anything|${bill}|them|that|nothing) ?)*(?:since|in|for|after)\\b`,
      "(?:n'?t|not|no idea|never|won'?t) (?:\\S+ ){0,3}?how (?:far|many (?:months|payments)) (?:\\S+ ){0,2}?behind",
      '(?:for|of|in) (?:(?:the|my|our|all|those) )*back payments?\\b(?! (?:of|from|on|for) (?:va|ssi|ssdi|social|child|support|the car))',
      "(?:have(?:n'?t| not)|hasn'?t|has not|did(?:n'?t| not)) (?:been able to )?(?:sent|send|given|give) (?:\\S+ ){0,4}?(?:anything|a (?:thing|dime|cent|payment|penny)|money) since",
      '(?:this|last) month (?:i|we) (?:missed|skipped|could(?:n\'?t| not) (?:make|pay)|did(?:n\'?t| not) (?:make|pay)) (?:it|mine|ours)\\b',
      `pay(?:ing)?\\b[^.;!?]{0,160}\\b(?:as of|in|since|starting) ${month},? (?:i|we) (?:just )?(?:quit|stopped)(?=[.,;!?]|$| and )`,
      `${count} (?:payments?|pmts?) (?:still |just |all )*(?:sitting there|hanging|sitting|gone|unpaid)\\b`,
      '(?:missed|skipped) (?:the |my |our )?last (?:\\d|one|two|three|four|five|six|few|couple)\\b(?! (?:calls?|times|meetings?|appointments?))',
    ],
    `never|balloon|caught up|made (?:it|them) up|made good|paid it (?:anyway|again)|resubmitted|reverse|heirs?\\b|rent\\b|tenants?|support\\b|car\\b|credit cards?|tax(?:es)?\\b|hoa\\b|if\\b|payoff`,
  ),
  {
    fact: 'paymentStatus',
    value: 'in_foreclosure',
    when: /\b(?:sale|auction)\b[^.;]{0,50}\b(?:postpon\w*|put off|called off|pulled)\b[^.;]{0,30}\b(?:no|without an?|not|n't) (?:\w+ ){0,3}?(?:new|other) (?:date|day|one)\b/,
    evenDenied: true,
    sure: 0.75,
  },
];
