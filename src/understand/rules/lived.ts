import { befell } from './dues.ts';
import { own, upTo } from './nearWords.ts';

/** What befell the household as it comes up in the course of a story: the truck that stood, the crop that failed, the one who left. */
const kids = '(?:kids|girls|boys|baby|children|daughters?|sons?)';
const noMore = "(?:stopped|quit|won'?t|don'?t|doesn'?t|no longer|hasn'?t|never|not|ain'?t|aren'?t)";

export const livedRules = [
  befell(
    'medical_or_disability',
    [
      `(?:knees?|hips?|shoulder|valve) (?:\\w+ )?(?:replaced|fused)|(?:new|artificial|other) (?:hip|knee|kidney)\\b|(?:heart|back|kidney|lung|liver|breathing|brain|nerve|stomach|apnea) (?:thing|troubles?|disease|infection|failure|scare)\\b|sleep apnea|black[- ]lung|asthma|hernia\\w*|pacemaker|(?:legally|went) blind|stage (?:four|three|[34]|iv)\\b|overdos\\w+|memory unit|assisted living`,
      `(?:my|his|her) (?:breathing|lungs|eyes|legs) (?:ain'?t|isn'?t|aren'?t|is|are|went|got) (?:\\w+ )?(?:good|bad|shot|gone|failing|worse|going)|(?:doctor|doc|surgeon) (?:\\w+ )?(?:took (?:me|him|her) off|(?:won'?t|hasn'?t) (?:clear|release)\\w*)|(?:fell|injured|burned) (?:at work|on the job)|comp (?:quit|stopped|denied|won'?t)`,
    ],
    /\b(?:works?|moving|move) (?:\w+ )?(?:at|in|into|for|to) (?:\w+ )?assisted\b/,
  ),
  befell('job_loss', [
    `(?:fired|canned|sacked|axed) (?:him|her|us)\\b|${own} (?:job|position|department|shift) (?:\\w+ )?(?:went away|is gone|disappeared|ends\\b)|got (?:the (?:ax|boot)|cut loose)|took (?:the|a) buyout|(?:cut|eliminated) (?:the|my|our) (?:\\w+ )?(?:shift|department|position|crew)|did(?:n'?t| not) (?:call|bring|hire) (?:anybody|anyone|me|us|him|her) back`,
  ]),
  befell(
    'reduced_income',
    [
      `(?:my|his|her|our|the) (?:\\w+ )?(?:truck|rig|van|boat) (?:\\w+ )?(?:down|in the shop|broke down|sat|parked) ${upTo(3)}(?:weeks?|months?)|no (?:car|truck|loads|rides|hours|work)(?:,| so| and)? no (?:money|pay|income)`,
      `from [\\w-]+ (?:hours|hrs|shifts)(?: a week)? (?:down )?to [\\w-]+|(?:cut|knocked|flexed) (?:me|him|her|us) (?:back )?(?:down )?(?:to|from) [\\w-]+ (?:hours|hrs|days|shifts|to)\\b|now,? (?:\\d|1\\d|2\\d|ten|fifteen|twenty) (?:hours|hrs) (?:a|per) (?:week|wk)|cut (?:my|his|her|our) (?:\\w+ )?(?:bonus\\w*|commission|per diem|differential)`,
      `(?:only|just|down to|left with) (?:have |got )?(?:one|two|three|1|2|3|a few|a handful of) (?:patients?|clients?|customers?|loads|students)\\b|lost (?:the|a|its|their|our) (?:\\w+ ){0,2}?(?:contracts?|customers|clients)\\b`,
      `no hours\\b(?! (?:posted|listed|on))|(?:${noMore}|hardly|barely) (?:giv\\w+|get\\w*) (?:me |us |him |her )?(?:no |any |enough |many )*(?:hours|shifts|loads|freight|rides)\\b`,
      `(?:milk|corn|bean|wheat|hay|cattle|hog|pear|apple|grape|cotton|log|fish|crab|shrimp|crop|grain)s? (?:prices?|market|crop|harvest|season) (?:\\w+ ){0,3}?(?:garbage|terrible|awful|low|down|fell|dropped|tanked|crashed|bad|failed|nothing|half)\\b|bad (?:harvest|crop|season)|crops? (?:\\w+ )?failed`,
      `${noMore} (?:\\w+ )?(?:sen[dt]\\w*|pay\\w*|paid|giv\\w+|put\\w* in) (?:me |us |in )?(?:(?:his|her|their) (?:half|share|part)|(?:any |no |the |his |her )?(?:child )?(?:support|alimony))\\b|stay(?:s|ed|ing)? home with (?:the|our) (?:baby|kids|twins)|(?:just|only) (?:my|his|her) (?:check|paycheck|income)\\b|(?:tips|sales|fares) (?:are|is) (?:a joke|nothing|way (?:down|off))|unpaid (?:maternity|family) leave|leave (?:\\w+ ){0,2}?unpaid|(?:half|third|quarter) as much\\b`,
    ],
    /\b(?:interest rate|(?:store|office|bank|branch|lobby) hours|tenants?|renters?|escrow)\b/,
  ),
  befell(
    'divorce_or_separation',
    [
      `i left (?:him|my husband|my wife)\\b(?! (?:an?|two|three|several|messages?|voice\\w*|at|on|home|the|in (?:charge|the))\\b)|i left with (?:my|the|our|both) (?:\\w+ )?${kids}|(?:women'?s|domestic violence|dv) shelter|(?:a|have|has|with|got) (?:restraining|protective) order|left her for|(?:his|her|the) new (?:wife|husband|girlfriend|boyfriend)\\b|no longer (?:together|married)|called it quits|walked out on (?:me|us)`,
    ],
    /\b(?:sheriff'?s? sale|bankruptcy|against (?:the|my) (?:bank|lender|servicer)|to (?:school|practice))\b/,
  ),
  befell(
    'relocation',
    [
      `(?:${own}|husband'?s|wife'?s) (?:job|work|company|employer) (?:\\w+ )?(?:moved|relocated|transferred) (?:\\w+ )?to (?!mexico|china|india|another|a|the|part)\\w+|pcs(?:'?d|ing)?(?: \\w+)? to\\b|(?:orders|sent (?:me|us|him|her)) from \\w+(?: \\w+)? to\\b`,
    ],
    /\b(?:loan|servicing|servicer|lender|mortgage|department|rep)\b/,
  ),
  befell('rental_loss', [
    `(?:city|county|town|hoa|association) (?:\\w+ )?(?:(?:won'?t|doesn'?t) (?:let (?:me|us) rent|allow (?:\\w+ )?rent)|(?:stopped|banned|outlawed|no longer|shut down|pulled) (?:\\w+ ){0,2}?(?:short[- ]term|vacation|rentals?|airbnbs?))`,
    `(?:upstairs|downstairs|one side|both sides)(?: (?:family|people|couple|guy|lady|unit|side))? (?:quit|stopped|moved out|left|skipped|isn'?t paying|hasn'?t paid)|(?:two|three|four|both|the) rents,? ${upTo(2)}(?:gone|stopped)|rented (?:my|our|the) \\w+ (?:until|till) .{0,50}\\bempty`,
  ]),
  befell('disaster', [
    `(?:ian|ida|helene|milton|harvey|irma) got\\b|lost (?:\\w+ ){1,4}?(?:to|in) the (?:\\w+ )?(?:fires?|flood|hurricane|tornado|storm)\\b|fire was (?:on |in |last )?\\d|drought (?:took|killed|ruined|and)`,
  ]),
  befell('escrow_or_tax_or_insurance_increase', [
    `taxed (?:it|us|me|(?:the|my|our) house) (?:like|as|at)\\b|(?:pace|solar) (?:loan |assessment )?${upTo(6)}(?:on|onto|to|in|through|with) (?:\\w+ )?(?:taxes|tax bill|escrow)\\b|fair plan|(?:insurance|taxes) (?:made|makes|drove|pushed) (?:it|(?:the|my|our) payment)\\b`,
  ]),
  befell(
    'other',
    [
      `special assessment\\b(?! (?:\\w+ ){0,4}?(?:tax|account))|(?:betting|fan ?duel|draft ?kings) ?(?:app|debts?|\\.)|gambled (?:it|away|our|the|my)|bondsman|(?:his|her) (?:bail|bond)\\b|lot rent (?:\\w+ ){0,2}?(?:went|jumped|goes|doubled|up|\\d)|black mold|cracked (?:slab|foundation)`,
      `(?:raising|have) (?:my|our) (?:daughter|son|sister|brother)'?s (?:two|three|four|kids|children|bab(?:y|ies)|boys|girls)|(?:detain\\w*|taken|held|arrested) by (?:ice|immigration)|ice (?:took|picked|grabbed|got|detained) (?:my|him|her|us)`,
    ],
    /\b(?:apprais\w*|inspect(?:or|ion)|listing|buyers?|sellers?)\b/,
  ),
];
