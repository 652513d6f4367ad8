import { befell } from './dues.ts';
import { own, upTo } from './nearWords.ts';

/** What befell the household as it comes up in the course of a story: the truck that stood, the season that failed, the ex who stays in the house. */
const limb =
  '(?:back|knees?|hips?|shoulders?|neck|legs?|arms?|foot|feet|ankles?|wrists?|hands?|spine|pelvis|heels?|ribs?|dis[ck]s?|achilles|collar ?bone|elbows?|femur|tibia|thumbs?|fingers?|toes?|jaw|skull|tail ?bone|vertebrae?|rotator cuff|acl|meniscus|tendons?|ligaments?)';
const organ = '(?:heart|back|kidney|lung|liver|breathing|prostate|thyroid|knee|hip|brain|nerve|stomach|gallbladder|bladder|apnea|sugar)';
const crop =
  '(?:milk|corn|bean|soybean|wheat|hay|cattle|calf|beef|hog|pear|apple|cherry|peach|citrus|orange|almond|walnut|pecan|grape|cotton|peanut|tobacco|rice|timber|log|fish|salmon|crab|shrimp|lobster|oyster|commodity|crop|grain|honey)s?';
const poor =
  '(?:garbage|trash|terrible|awful|low|lousy|lower|down|fell|falling|dropped|tanked|crashed|collapsed|bad|in the (?:toilet|tank|gutter|cellar)|failed|poor|nothing|half|froze|drowned|burned up|dried up)';
const rig = '(?:truck|rig|van|semi|tractor|boat|combine|skidder|loader|trailer|backhoe|cab)';
const kids = '(?:kids|girls|boys|bab(?:y|ies)|children|daughters?|sons?)';

export const livedRules = [
  befell(
    'medical_or_disability',
    [
      `(?:broke|broken|fractured|shattered|crushed|tore|torn|busted|hurt|injured|ruptured|dislocated|messed up|threw out|blew out) (?:(?:my|his|her|a|an|both|two|three|the) )(?:\\w+ )?${limb}`,
      `(?:fell|fallen|fall|slipped|thrown) (?:off|from|out of|down) (?:of )?(?:a|an|the|my|his|her|our|some) (?:\\w+ )?(?:roof|ladder|truck|trailer|scaffold\\w*|horse|dock|stairs|steps|tree|tractor|combine|deck|porch|bike|bicycle|motorcycle|forklift|platform|boat|rig)|(?:slipped|fell) on (?:the |some |black )?ice`,
      `(?:knees?|hips?|shoulder|valve) (?:\\w+ )?(?:replaced|replacement|rebuilt|fused)|(?:new|artificial) (?:hips?|knees?|kidney)\\b|took a (?:\\w+ )?fall\\b|(?:had|has had|having) a (?:bad )?(?:fall|seizure|breakdown)\\b`,
      `${organ} (?:thing|trouble|troubles|ailment|disease|infection|scare)\\b|sleep apnea|black lung|silicosis|asbestosis|mesothelioma|meningitis|sciatica|hernia\\w*|melanoma|myeloma|pacemaker|stents?\\b|mastectomy|hysterectomy|huntington'?s|lou gehrig'?s|macular|legally blind|went blind|carpal tunnel|sickle cell|overdos\\w+`,
      `memory unit|assisted living|(?:in|into|to|at) (?:a |the )?(?:\\w+ )?(?:rest home|care home|care facility|nursing facility|skilled nursing|burn unit|psych ward)`,
      `(?:my|his|her) (?:breathing|lungs|eyes|legs) (?:ain'?t|isn'?t|aren'?t|is|are|went|got|keeps?) (?:\\w+ )?(?:no good|good|bad|shot|gone|failing|worse|going)|(?:been|was|am|is|got|husband|wife) laid up\\b`,
    ],
    /\b(?:house|roof|ceiling|cabinet|price|deal) (?:fell|broke)|\bhurt (?:his|her) feel|\bworks? (?:at|in|for|nights|days)(?: \w+){0,3} (?:home|living|facility|nursing)\b|\bbroke (?:the|a) (?:\w+ )?(?:leg|arm|back) off/,
  ),
  befell(
    'job_loss',
    [
      `(?:they|boss|company|employer|manager|plant|hospital|school|district|store|owners?) (?:\\w+ )?(?:canned|axed|sacked|fired|dismissed|riffed) (?:me|him|her|us|my (?:husband|wife)|(?:the|our) (?:whole|entire) \\w+)`,
      `${own} (?:job|position|department|shift|route) (?:\\w+ )?(?:went away|is gone|disappeared|dissolved|went to (?:a |an )?(?:machine|robot|contractor|ai|india|mexico))`,
      `shown the door|(?:gave|handed) (?:me|him|her|us) (?:my|his|her|our) (?:walking papers|notice)|rif'?d\\b|got the ax|reduction in force|deferred resignation|took (?:the|a) buyout`,
      `(?:let|cut) (?:half|most|all|a bunch|\\d+|\\w+ hundred) (?:of )?(?:us|the (?:crew|shift|plant)) (?:go|loose)|(?:haven'?t|hasn'?t) had (?:a |any )?(?:\\w+ )?(?:job|work|paycheck) since|(?:my|his|her) last (?:paycheck|day (?:of work|at work|on the job)) (?:was|came)`,
    ],
    /\b(?:loan|case|account) (?:officer|manager|rep)\b/,
  ),
  befell(
    'reduced_income',
    [
      `(?:my|his|her|our|the) (?:\\w+ )?${rig} (?:\\w+ ){0,2}?(?:down|off the road|laid up|in the shop|broke(?:n)? down|sat|parked) ${upTo(3)}(?:weeks?|months?)|no (?:car|truck|loads|rides|fares|hours|gigs|work|boat|route)(?:,| so| and| means)? ?no (?:money|pay|paycheck|check|income|work)`,
      `cut (?:me|him|her|us|my \\w+|everybody) ${upTo(2)}from (?:\\d+|full|forty|fifty|sixty) ${upTo(3)}to (?:\\d+|part|half|twenty|thirty)|from (?:\\d+|forty|fifty|sixty) (?:hours|hrs|days|shifts|nights)(?: a week)? (?:down )?to (?:\\d+|two|three|four|twenty|thirty|part|half)`,
      `(?:only|just|down to|left with|now) (?:have |got |have only )?(?:one|two|three|1|2|3|a couple|a few|a handful)(?: of)? (?:\\w+ )?(?:patients?|clients?|customers?|families|loads|students|regulars)\\b`,
      `los(?:t|ing) (?:the|a|its|their|our|most of (?:my|our|the)) (?:\\w+ ){0,2}?(?:contracts?|customers|clients|patients)\\b`,
      `no hours\\b(?! (?:posted|listed|on))|(?:hardly|barely|scarcely) (?:any|no|getting) (?:hours|shifts|loads|rides|tips|customers|freight)|(?:not|ain'?t|aren'?t|isn'?t|won'?t|stopped|quit) (?:giv\\w+|get\\w*) (?:me |us |him |her )?(?:no |any |enough |many |full )*(?:hours|shifts|overtime|loads|freight)\\b`,
      `${crop} (?:prices?|market|checks?|crop|harvest|season) (?:\\w+ ){0,3}?${poor}\\b|(?:bad|poor|lousy|terrible|slow|rough|dead|short) (?:harvest|crop|catch|tourist season|fishing season|snow year|ski season|growing season)\\b|crops? (?:\\w+ )?(?:failed|drowned|burned up|froze|was a loss|didn'?t make)|(?:two|three) (?:bad|dry|lean|rough) (?:years|seasons)`,
      `(?:stopped|quit|won'?t|don'?t|dont|doesn'?t|doesnt|no longer|isn'?t|hasn'?t|never|not) (?:\\w+ )?(?:sen[dt]\\w*|pay\\w*|paid|giv\\w+|chip\\w* in|put\\w* in|cover\\w*) (?:me |us |in )?(?:(?:his|her|their) (?:half|share|part|end)|(?:any |no |the |his |her )?(?:child )?(?:support|alimony))\\b`,
      `(?:freight|loads|construction|roofing|hauling|landscaping|framing|drywall|rides|deliveries|gigs|real estate) (?:is|are|was|were|has been|have been|been|got) (?:\\w+ )?(?:slow|dead|spotty|scarce|drying up|thin|way down)\\b|(?:government|federal) shutdown|(?:unpaid|no pay on) (?:maternity |family |medical |parental )?leave|(?:maternity|parental|family) leave (?:\\w+ ){0,3}?(?:unpaid|not paid|without pay)|used to be (?:a )?two (?:checks|paychecks|incomes)`,
    ],
    /\b(?:payments? (?:was|were) (?:reduced|cut)|interest rate|office hours|tenants?|renters?|escrow)\b/,
  ),
  befell(
    'divorce_or_separation',
    [
      `i left (?:him|her|my (?:husband|wife|boyfriend|girlfriend))\\b(?! (?:a|an|two|three|several|some|messages?|voice\\w*|in|at|on|home|the)\\b)|i left with (?:my|the|our|both|all) (?:\\w+ ){0,2}?${kids}|(?:women'?s|domestic violence|dv|battered \\w+) shelter|(?:(?:a|have|has|with|got) )(?:restraining|protective) order|order of protection`,
      `(?:to|with|from|for|and|by|than|that|but|so|because|when) my ex\\b|my ex(?:'s)? (?:in|on|before|after|about|or|pay|name|lawyer|income|half|signature|still)\\b|(?:his|her|the) new (?:wife|husband|girlfriend|boyfriend)\\b|(?:up and|done) left\\b(?! (?:a|the|messages?)\\b)|no longer (?:together|married)|not together any ?more|married (?:someone|somebody) else`,
    ],
    /\b(?:sheriff'?s? sale|bankruptcy|against (?:the|my) (?:bank|lender|servicer))\b|\bmy ex(?:[- ]?|'?s )(?:sister|brother|mother|father|boss|employer|landlord|co-?workers?|tenants?|room-?mate|neighbou?r|partner in)\b/,
  ),
  befell(
    'relocation',
    [
      `(?:${own}|husband'?s|wife'?s) (?:job|work|office|position|company|employer|unit|headquarters) (?:\\w+ )?(?:moved|moving|relocated|relocating|transferred) (?:out |down |up |over |back )?to (?!mexico|china|india|another|a|the|online|remote|part)\\w+|follow(?:ed|ing) (?:my|his|her|the) (?:job|work) (?:to|out|down)\\b|moved (?:\\w+ ){0,3}?with (?:my|his|her) (?:job|work|company)\\b`,
    ],
    /\b(?:loan|servicing|servicer|lender|mortgage)\b/,
  ),
  befell(
    'rental_loss',
    [
      `(?:city|county|town|hoa|state|board|condo|association|insurer|inspector|village|they) (?:\\w+ )?(?:won'?t|will not|doesn'?t|don'?t|stopped|quit|banned|outlawed|refus\\w+|no longer|shut down|killed|pulled|revoked|yanked) (?:\\w+ ){0,2}?(?:let (?:me|us) rent|allow\\w* (?:\\w+ )?(?:rent|short|vacation|airbnb)\\w*|renew\\w* (?:\\w+ )?(?:vacation|rental|short|airbnb)|(?:my|our|the|all) (?:short[- ]term|vacation|rental|airbnb|str)|short[- ]term rentals?|airbnbs?|vacation (?:rentals?|permits?))|lost (?:my|our|the) (?:short[- ]term |vacation |str |airbnb )+(?:rental )?(?:permit|license)`,
      `(?:(?:my|our|the|both|two|three|four|all) )rents\\b ${upTo(2)}(?:gone|stopped|lost|dried up)|(?:two|three|four|both) rents,? \\$?[\\d,]+,? (?:are |is |all )?gone`,
    ],
    /\b(?:i am a tenant|my landlord)\b/,
  ),
  befell(
    'disaster',
    [
      `(?:ian|ida|helene|milton|harvey|irma|michael|sandy|katrina|beryl|idalia|debby|sally|laura|florence|maria) (?:got|took|hit|flooded|wiped|ruined|wrecked|tore|destroyed|came through)\\b|lost (?:\\w+ ){1,4}?(?:to|in) the (?:\\w+ )?(?:fires?|flood|floods|hurricane|tornado|storm|wildfires?)\\b|the (?:eaton|palisades|camp|marshall|tubbs|lahaina|maui|dixie|almeda) fires?\\b`,
    ],
    /\b(?:friend|neighbou?r)s?\b/,
  ),
  befell(
    'escrow_or_tax_or_insurance_increase',
    [
      `taxed (?:it|us|me|the house|my house|our house) (?:like|as|at|on|for)\\b|(?:pace|solar|ygrene|renew) (?:loan |assessment |lien |contract )?${upTo(6)}(?:on|onto|to|in|through|with) (?:\\w+ )?(?:(?:property )?tax(?:es)?(?: bill)?|escrow)\\b|(?:insurance|taxes|escrow) (?:made|makes|making|ran|drove|pushed|put) (?:it|the payment|my payment|our payment) (?:like that|go up|up|jump|higher|so)`,
    ],
    /\b(?:income tax|tax credit|health insurance|car insurance)\b/,
  ),
  befell(
    'other',
    [
      `special assessment\\b(?! (?:\\w+ ){0,4}?(?:tax|account))|(?:betting|sports ?book|poker|fan ?duel|draft ?kings|casino) (?:app|debts?|problem|habit|losses|account)|gambled (?:it |away |our |the |my )+|(?:raising|keeping|got|have|took on) (?:my|our) (?:daughter|son|sister|brother|niece|cousin)'?s (?:two|three|four|five|kids|children|bab(?:y|ies)|boys|girls|little ones)|ice (?:took|picked|grabbed|got|has|came for|detained) (?:my|him|her|me|us)`,
    ],
    /\b(?:apprais\w*|inspect(?:or|ion)|listing|buyers?|sellers?)\b/,
  ),
];
