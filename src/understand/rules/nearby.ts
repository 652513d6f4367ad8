import { befell } from './dues.ts';
import type { Rule } from './rule.ts';

/** Two families of words in one breath: what it is of the household, and what became of it. Which word, and which comes first, is open. */
const word = "[\\w'$%/&-]+ ";
const upTo = (most: number): string => `(?:${word}){0,${most}}?`;
/** This, and within so many words (and no comma) that. */
const then = (a: string, b: string, most = 4): string => `(?:${a}) ${upTo(most)}(?:${b})\\b`;
const near = (a: string, b: string, most = 3): string => `${then(a, b, most)}|${then(b, a, most)}`;

const own = "(?:my|our|his|her|(?:my |the )?(?:husband|wife|spouse|son|daughter|mom|dad)'?s)";
const kin =
  '(?:(?:my|our|his|her) (?:\\w+ )?(?:husband|wife|spouse|mother|father|mom|mama|dad|daddy|parents?|brother|sister|son|daughter|grand(?:ma|pa|mother|father|son)|aunt|uncle|fiancee?|partner|baby|boy|girl|child)|husband|wife|mom|dad|mama|daddy|grandma|grandpa)';
const one = `\\b(?:i|we|he|she|they|us|who|both|${kin})`;
const trades =
  '(?:business|shop|store|salon|restaurant|bakery|diner|cafe|bar|studio|farm|ranch|dairy|company|practice|franchise|food truck|truck|daycare|gym|firm|stand|nursery|garage|barbershop|boutique|laundromat|landscaping|trucking|roofing|print shop|laundromats|dealership|agency|brewery|preschool|clinic|shops|stores|restaurants|salons|spa|yard|startup|venture|carwash|market|deli|pizzeria|catering|contracting|cleaning|construction)';
const workplace =
  '(?:employer|company|plant|factory|mill|mine|casino|hotel|restaurant|warehouse|agency|hospital|district|office|shipyard|refinery|airline|call center|store|boss|school|newspaper|foundry|bakery|distribution center)';
const ended =
  "(?:cut|ended|eliminated|abolished|axed|gone|dissolved|outsourced|automated|phased out|pulled|not renewed|wasn'?t renewed|went away|dried up|disappeared|fell through|ran out|was up|sent overseas|moved overseas)";
const closedDown =
  "(?:clos(?:ed|ing)(?! on)|shut(?:ter\\w*)?|folded|failed|bankrupt(?:cy)?|went (?:under|bust|broke|bankrupt|belly up|dark)|gone under|out of business|liquidat\\w+|(?:never|didn'?t|did not|couldn'?t|not) (?:\\w+ )?(?:came? back|recover\\w*|reopen\\w*|survive|make it|open again)|dissolved|sold off|auctioned(?: off)?|filed (?:for )?(?:chapter|bankruptcy)|chapter (?:7|seven|11|eleven)|into the ground|no longer (?:exists?|open|in business)|put (?:me|us) out of business|ran out of (?:money|cash|funding)|lost its (?:lease|funding|license))";
const money =
  '(?:income|pay|paychecks?|salary|wages?|earnings|hours|hrs|tips|commissions?|overtime|shifts?|bonus(?:es)?|sales|gigs?|bookings|take[- ]home|pension|retirement check|child support|alimony|social security|rides|fares|wage|checks)';
const less =
  "(?:cut(?! off)|slashed|less|lower|smaller|half|halved|reduced|slash|gone(?! up)|stopped|quit|ended|dried up|slow(?:ed)?(?: down)?|dropped|drops|fell|fallen|shrunk|shrank|shrinking|nothing like|tiny|terrible|dead|docked|frozen|trimmed|taken away|took away|suspended|down|disappeared|evaporated|tanked|dwindling|a third|a fraction|not what|barely|sliced|chopped|sank|collapsed|cancell?ed|rolled back|dipped|next to nothing|minimum wage|keeps? (?:dropping|falling|shrinking|going down)|by (?:a )?(?:half|third|quarter|\\d+ ?(?:%|percent)?)|ain'?t what|(?:isn'?t|not|aren'?t) what|a joke|pitiful|way off|off by|cut to|went to (?:\\d+|ten|twelve|fifteen|sixteen|twenty|nothing|zero))";
const bodyPart =
  '(?:fingers?|toes?|thumb|back|neck|spine|knees?|hips?|shoulders?|legs?|arms?|foot|feet|ankles?|wrists?|hands?|heart|lungs?|kidneys?|liver|eyes?|eyesight|vision|brain|pancreas|gallbladder|appendix|skull|pelvis|ribs?|hearing)';
const harmed =
  '(?:broke|broken|tore|torn|hurt|ruined|crushed|shattered|fractured|fail(?:s|ed|ing)|gave out|giving out|blew out|blown|infected|operated on|removed|amputated|replaced|lost|losing|burned|messed up|damaged|going|gone|injur\\w+|bad|weak|shot|fused|pinned|stopped|attack|transplant|healing|heals)';
const lostKin = '(?:lost|los(?:e|ing)|buried|bury(?:ing)?|cremated|mourn\\w*|griev\\w+|outlived)';
const untimely =
  "(?:killed|murdered|drowned|overdos\\w+|shot (?:and|dead)|suicide|(?:his|her|their) own life|(?:didn'?t|did not) make it|succumbed|passing|passed(?! (?:the|my|it|on|me|us|to|by|over|inspection))|gone for good|no longer with us|was gone|suddenly gone|final expenses)";
const mate =
  "(?:husband|wife|spouse|boyfriend|girlfriend|fiancee?|partner|he|she|(?:kids?|children|daughter|son|baby)'?s? (?:dad|father|mom|mother)|(?:mother|father) of (?:my|our) \\w+)";
const leftUs =
  "(?:cheat(?:ed|ing)|(?:walked|moved|went|run|ran) (?:out(?! of the (?:branch|bank|office|meeting))|off) (?:on|with|and|to|last|in|of)|took off (?:with|and|last|on)|wants? (?:out|a divorce)|filed(?: papers)? on me|served me|left (?:and|last|with|for (?:another|someone|his|her|good)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d))|(?:moved|living|lives|shacked up|run off) (?:in )?with (?:his|her|another|some|a) (?:girlfriend|boyfriend|man|woman|guy|girl|new)|doesn'?t love|an affair|girlfriend|boyfriend|changed the locks|disappeared on|is gone (?:with|and)|skipped (?:town|out)|deserted)";
const home = '(?:house|home|place|roof|property|building|condo|basement|kitchen|street|neighborhood|garage|first floor|town|trailer)';
const force =
  '(?:hurricane|tornado|twister|storm|windstorm|derecho|flood|floods|flooding|fire|wildfires?|hail|earthquake|lightning|mudslide|landslide|sinkhole|ice storm|deep freeze|big freeze|blizzard|levee|dam)';
const wrecked =
  "(?:destroy\\w*|damag\\w+|ruin\\w*|wreck\\w*|gutted|level+ed|burn(?:ed|t|s)|flooded|under water|tore|torn|took|hit|swept|condemned|red[- ]tagged|uninhabitable|unlivable|(?:not|isn'?t|wasn'?t) (?:livable|habitable)|wiped|blew|blown|flattened|swallowed|washed|broke|lost|displaced|total loss|soaked|came through|rebuil\\w+)";
const renter =
  '(?:tenants?|renters?|room-?mates?|lodgers?|boarders?|squatters?|(?:guy|man|woman|lady|couple|family|people|kid|girl|students?|nurse) (?:renting|who rents?|who rented|in (?:my|the) (?:rental|condo|apartment|duplex|unit)|upstairs|downstairs))';
const noRent =
  "(?:(?:hasn'?t|haven'?t|has not|have not|isn'?t|aren'?t|not|never|no longer|won'?t|refus\\w+ to|stopped|quit|without|doesn'?t|can'?t|cannot|don'?t) (?:\\w+ )?(?:pay\\w*|paid|pay|renew)|owes? (?:me|us|\\w+ months)|owing|skipped|bailed|trashed|tore|destroyed|wrecked|moved out|left|lost|losing|broke (?:the|their|his|her) lease|in arrears|evict\\w*|gone|moving out|walked|behind on (?:the )?rent|defaulted|vacated|squatting|get rid of)";
const rental =
  '(?:rental|rental (?:house|home|unit|property)|duplex|triplex|fourplex|unit|units|apartment|airbnb|vacation rental|spare room|basement apartment|upstairs|downstairs unit|in-?law suite|rent house)';
const unlet =
  "(?:empty|vacant|unrented|sitting|no (?:bookings?|guests|takers|renters?|tenants?)|(?:hasn'?t|haven'?t|not) (?:\\w+ )?(?:rented|booked|a booking|a renter|had a (?:booking|guest|tenant))|(?:won'?t|can'?t|couldn'?t|doesn'?t|cannot) (?:\\w+ )?rent|trashed|booked|shut down airbnb|banned)";
const service = '(?:army|navy|air force|marines?|marine corps|coast guard|national guard|guard|reserves?|military|space force)';
const town =
  '(?:(?:\\d+|\\w+) (?:hundred )?(?:miles|hours) (?:away|from|off)|(?:another|different|other) (?:state|city|town|office|plant|branch|side of the (?:state|country))|out of (?:state|town)|across (?:the )?(?:state|country)|texas|florida|ohio|georgia|oregon|arizona|nevada|colorado|tennessee|virginia|california|indiana|michigan|nashville|atlanta|dallas|denver|houston|phoenix|seattle|chicago|tampa|charlotte|austin|boston|(?:north|south) (?:carolina|dakota))';
const moved = '(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing|es)|transfer(?:red|ring|s)?|reassigned|sent|sends|uproot\\w*|shipped)';
const dues =
  "(?:(?:property |county |school |real estate |town |city )?tax(?:es)?(?: bill| payment| office| collector| assessor)?|county treasurer|(?:home ?owner'?s?|hazard|flood|house|home|wind|fire) (?:insurance|policy|coverage|premium)|insurance(?: (?:bill|premium|payment|policy))?|premiums?|homeowner'?s|escrow(?: (?:account|portion|payment|part|amount|bill))?|impounds?|shortage)";
const dearer =
  '(?:sky[- ]?high|crazy|insane|outrageous|ridiculous|upped|bumped|hiked|upward|higher|double|doubled|triple|tripled|rais(?:ed|es|ing)|went up|goes up|gone up|(?:is|are) up|jumped|climb\\w*|soar\\w*|explod\\w+|through the roof|killing (?:me|us)|out of reach|unaffordable|too much|cost(?:s)? (?:three|four|twice|double|\\d)|in the (?:red|hole)|negative|minus|\\d+ (?:more|extra)|more (?:a|per|each|every) month|ate|eating)';
const unpaid =
  "(?:(?:never|not|didn'?t|did not|wasn'?t|was not|weren'?t|hasn'?t|haven'?t|isn'?t|failed to|forgot to|refus\\w+ to|without) (?:\\w+ )?(?:disburs\\w+|paid|pay|sent|send|paying|made|remit\\w*|forward\\w*|mail\\w*|reach\\w*|get paid|gotten? paid)|unpaid|delinquen\\w+|overdue|penalt\\w+|lapse[ds]?|a lapse|went to (?:the wrong|another|someone)|overpaid|underpaid|miscalculated|underestimated|overestimated|twice|owe|owed|owing|behind|dropped us|dropped me|non-?renew\\w*|cancell?ed (?:me|us|my|our|on))";
const notOurDues =
  /\b(?:health|medical|car|auto|life|disability|title|dental|unemployment|mortgage) (?:insurance|premium|policy|coverage)|\bpmi\b|\bmip\b|\b(?:federal|income|state) tax|\btax (?:returns?|transcripts?|refunds?|forms?|credits?)|\brefund|\bsurplus|\boverage|\bclaims?\b|\badjuster|\bfiled my tax|\b1098\b|\b(?:new|extra|wrong) (?:loan|principal)|\boffset|\bagent needs|\bclosing\b|\bbalance back\b|\bfor paying (?:my|our)|\b(?:analysis|statement) was not (?:sent|mailed)|\bas if\b|\binsurance (?:money|check|proceeds|payout)|\bpermission|\b(?:cancel|remove|waive|drop) (?:the|my|our) escrow/;
const clerks =
  /\b(?:rep|representative|loan officer|realtor|agent|broker|underwriter|processor|appraiser|neighbou?r|coworker|co-worker|your office|message|voicemail|application|their (?:office|website|system))\b/;

export const nearbyRules: readonly Rule[] = [
  befell(
    'relocation',
    [
      `(?:\\bi|we|he|she|husband|wife|spouse) (?:just |have |had |has )*(?:got|gets|was|were|been|am being|is being|are being) (?:\\w+ )?(?:transferred|relocated|reassigned)\\b`,
    ],
    /\b(?:times|phone|department|dept|reps?|representative\w*|supervisor|person|agent|hold|line|calls?|called|calling|someone|voicemail|mitigation|around|back and forth|escrow|customer|extension|manager|servicer|loan|mortgage|lender)\b/,
  ),
  befell('arm_reset_or_payment_increase', ['balloon (?:payment )?(?:is|was|came|comes|coming) (?:due|up)\\b']),
  befell(
    'job_loss',
    [
      `(?:downsiz|eliminat|outsourc|abolish|axe|dissolv|offshor|cut)\\w* (?:my|our|his|her|the) (?:\\w+ ){0,2}?(?:position|job|department|division|team|crew|role|whole office|office)s?\\b(?! (?:of|to))|(?:job|jobs|work|position) (?:\\w+ ){0,2}?(?:went|moved|sent|shipped|goes|going) (?:\\w+ )?(?:remote|overseas|offshore|abroad|to (?:the )?(?:philippines|india|mexico|china|vietnam))|(?:can'?t|cannot|unable to|not allowed to) (?:be employed|get hired|get work|work legally)|lost (?:my|his|her) (?:work (?:visa|permit)|cdl|clearance|certification|teaching license|nursing license|commercial license)`,
      then(
        "(?:i|he|she|we|husband|wife|both)(?: was| were| am|'m)? (?:an? \\w+|worked|work|cook|cooked|waited)",
        `(?:the|that|our|their) ${workplace} (?:\\w+ )?(?:shut|closed|folded|went|moved|let)`,
        5,
      ),
      `(?:i|i'm|he|he's|she|she's|husband|wife|we|we're) (?:am |is |are )?(?:no longer|not currently|not presently) (?:employed|have (?:a|my|that) job|hold a job)|(?:haven'?t|hasn'?t|have not|has not|not) worked (?:\\w+ )?(?:in|since|for)\\b(?! (?:with|out))|sent (?:out )?(?:\\w+ )?(?:resumes|applications)|(?:was|were|been|got|being|am|is) (?:\\w+ )?(?:furloughed|displaced from (?:my|his|her) (?:job|work|position)|bumped from|excessed|rif'?d|pink[- ]slipped|made redundant)|lost (?:both|all) (?:of )?(?:our|my|their) (?:jobs|work|gigs)|(?:unemployment|benefits) (?:\\w+ )?(?:run out|ran out|exhausted|stopped|expired)|underwent a layoff|company (?:\\w+ )?(?:was (?:sold|bought)|merged|moved|left town|went under|downsized) (?:out )?and (?:i|we|he|she|they let|let)`,
      then(
        `${own} (?:\\w+ )?(?:job|jobs|position|role|contract|department|shift|crew|gig|assignment|employment|career|whole (?:team|crew|department|shift))`,
        `(?:was |got |is |has been |have been )?${ended}(?! (?:this|to another|to (?:ohio|texas)))`,
        2,
      ),
      then(workplace, '(?:laid|let) (?:(?:me|us|him|her|all|of|everyone|everybody) )+(?:off|go)', 4),
      `(?:let|cut|turned) (?:(?:me|us|him|her|all of us|us all|everybody|everyone|half of us|most of us|half the \\w+|the whole \\w+|my (?:husband|wife)) )+(?:go|loose)`,
      `(?:work(?:ed|ing)?|employed|was|job|drove|cooked|clerk|driver|manager|nurse|teacher|years?) ${upTo(6)}(?:until|till|when|before|but|and then) (?:they|it|the \\w+|that|he|she) (?:\\w+ )?(?:(?:shut|closed)(?: (?:it|us|the (?:place|doors|plant|store)))?(?: down)?|folded|went under|left town|moved away|laid|got rid|let (?:me|us|everyone) go)`,
      `(?:not|\\w+n'?t|never)(?: been)?(?: \\w+)? (?:re-?hired|kept on|(?:ask|bring|invite|take|hire)(?:e?d)? (?:me|her|him|us|my (?:husband|wife)) back|renew(?:ed)? (?:my|his|her) contract|called back to work)`,
      `(?:cut|eliminated|slashed|let go of|got rid of|dropped|laying off|laid off) (?:\\w+ ){0,2}?(?:positions|jobs|workers|staff|people|of us|employees|men|drivers|nurses|teachers)\\b|(?:pushed|forced|squeezed|eased|drove) (?:me|him|her|us|my (?:husband|wife)) out\\b(?! of (?:my|our|the) (?:house|home|loan|program))|laid (?:us|them|everyone|everybody|me|him|her|all of us|half of us|my \\w+)(?: \\w+)? off|(?:don'?t|doesn'?t|do not|does not|didn'?t) (?:\\w+ )?have (?:a job|jobs|any work|work)|terminated (?:my|his|her|our) (?:position|employment|contract|job)|(?:never|didn'?t|did not|hasn'?t|haven'?t|won'?t) (?:\\w+ )?(?:call|called|brought|bring|take|took|taken) (?:me|us|him|her|my \\w+)(?: \\w+)? back (?:after|to work|when|in the|from)|contract (?:\\w+ ){0,2}?(?:went|given|awarded) to (?:another|someone|a different)|(?:nobody|no one) (?:wants|will take|takes) (?:me|an? (?:\\w+ )?(?:man|woman|worker)|someone|anyone)(?: my)?`,
      `(?:got|get|gave (?:me|him|her|us)|given|handed|getting) (?:the|my|his|her|our|a) (?:axe?|boot|sack|pink slip|walking papers|heave|notice at work|termination letter)\\b|separated from (?:his|her|my|the|their) (?:employ\\w+|job|company|position)|replaced (?:me|us|him|her|my \\w+) with\\b|replaced by (?:a |an )?(?:machines?|robots?|software|ai|automation|kiosks?|younger|cheaper)`,
      near(
        `${own} (?:\\w+ )?(?:job|position|role|department|title|whole (?:team|department)|program)`,
        `(?:budget|cutbacks?|restructur\\w+|reorgani\\w+|merger|buyout|bought out|redundan\\w+|defunded|no longer (?:exists?|needed)|not in)`,
        5,
      ),
      then(
        `(?:union|hall|temp agency|staffing agency|studio|crew|contractor i|shipyard|local)`,
        `(?:nothing|no calls|no work|no jobs)(?: (?:for|since|to|right|at|in))?`,
        4,
      ),
      `(?:end of|lost|losing|without) (?:my|our|his|her|the) (?:\\w+ )?paycheck\\b|(?:grant|funding|contract) (?:for )?(?:my|his|her|our) (?:job|position) (?:\\w+ )?(?:ended|ran out|dried up|was cut)|last (?:day|paycheck) (?:is|was) (?:\\w+ )?(?:friday|monday|\\d|next|last|in|on)`,
      `(?:i am|i'm|he is|he's|she is|she's|we are|we're|both|been|as) (?:an? )?(?:\\w+ )?(?:unemployed|jobless|laid[- ]off|out[- ]of[- ]work)\\b`,
      `(?:walked|showed|escorted) (?:me|him|her|us) (?:out|to the door|the door)`,
      `${one}(?:'ve|'d)? (?:\\w+ )?(?:was|were|got|been|getting) (?:\\w+ )?(?:terminated|dismissed|fired|canned|axed|downsized|riffed|sacked|let go|cut loose|phased out|replaced by|permanently laid)\\b(?! (?:from|as) (?:the|my|our) (?:plan|trial|forbearance|program|loan))`,
      `(?:reduction in force|severance|last day (?:of|at) work|last (?:pay ?check|day) (?:was|came)|unemployment (?:checks?|benefits?|compensation|ran|covers?|pays?|is|money|stopped|ended)|benefits (?:are|were) exhausted|out of (?:a job|jobs)|without employment|still (?:job ?hunting|looking)|no (?:callbacks?|interviews?|offers?) (?:yet|so far|in|since))\\b`,
      `(?:(?:job )?applications?|resumes?) ${upTo(4)}(?:no|not one|zero|one|without)(?: \\w+)? (?:interviews?|callbacks?|offers?|response)`,
      `(?:nobody|no one|nowhere) (?:is |will |wants to |would |'s )?(?:hir(?:e|es|ing))\\b`,
      `(?:have|has|haven|hasn|did|didn|can|could|couldn)(?:'?t| not|not) (?:\\w+ )?(?:found|find|get|gotten|land) ${upTo(2)}(?:job|work|employment|position)`,
      `${then(`(?:since|when|after|because) (?:the|his|her) (?:\\w+ )?(?:plant|factory|mill|mine|store|casino|hotel|restaurant|warehouse|shop|paper|hospital|refinery|shipyard|job|company)`, `(?:clos(?:ed|ing)|shut|folded|went under|left town|moved)`, 3)}`,
      then(`${own} (?:employer|boss)`, '(?:clos\\w+|shut|folded|bankrupt\\w*|went under|out of business|sold the|retired and)', 4),
      then(
        '(?:worked|working|taught|teach|managed?|drove|cooked|waited tables|bartended|clerked|employed|nursed|welded) (?:at|for|in|with)?',
        closedDown,
        5,
      ),
    ],
    clerks,
  ),
  befell(
    'reduced_income',
    [
      `${own} (?:(?!mortgage|house|loan|escrow|tax|property|monthly)\\w+ )?(?:income|paychecks?|checks?|pay|salary|wages|hours|earnings|commissions?|tips|pension) (?:\\w+ )?(?:went|gone|goes|dropped|fell|cut|down|reduced|slid) from \\$?\\d|(?:liv(?:e|es|ing)|surviv\\w+|gett?ing by|scraping by|stretching|depend\\w*) on (?:(?:just|only|my|his|her|one|\\w+'s) )+(?:\\w+ ){0,2}?(?:pay|check|paycheck|salary|pension|retirement|wages|tips|income)\\b|(?:took|cut|knocked|put|moved|dropped|bumped) (?:me|us|him|her|everyone|everybody) (?:back |down )?to (?:\\w+ )?(?:nights?|days?|shifts?|hours|hrs|half|part)`,
      `(?:nobody|no one|hardly anyone|people)(?:'s| is| are)?(?: not| don'?t)? (?:rides?|buys?|books?|orders?|hires?|tips|eats? out|travels?|rents? cars|buying|building|hiring|ordering|booking|traveling|spending|remodel\\w+) (?:anymore|any more|now|any longer|these days|this|right now|here|it|houses|cars|homes)|lost (?:our|my|his|her|a|two|three|several) (?:\\w+ ){0,2}?(?:customers?|clients?|accounts|buildings|contracts|routes|students|patients)\\b|(?:season|harvest|crop|year) was a (?:\\w+ )?(?:bust|disaster|wash|loss|failure)|(?:boss|employer|company|owner|management|they|job) (?:\\w+ )?(?:cut|lowered|reduced|slashed|dropped) (?:my|our|his|her|the|everyone'?s) (?:\\w+ )?(?:rate of pay|rate to|hourly|pay\\b|base|salary|wages?|commission)`,
      `(?:pays?|paid|earn\\w*|mak(?:e|es|ing)|income|check|bring\\w*|gets?|getting|clear\\w*|job|it's|about) (?:\\w+ ){0,2}?\\$?\\d[\\d,]* (?:dollars )?less (?:a|per|each|every) (?:week|month|check|paycheck|hour|year|pay\\b)|(?:revenue|profits?|gross|sales|business) (?:\\w+ ){0,2}?(?:down|fell|off|dropped|tanked|cut) (?:by )?(?:\\d|half|a third|more than|almost|way)|underemployed|lost (?:half|a third|most|a quarter|\\d+ ?(?:%|percent)) (?:of )?(?:my|our|his|her) (?:\\w+ )?(?:pay|income|wages|commissions?|sales|customers|clients|salary|hours|business)`,
      `off (?:of )?salary|(?:straight|only|all|strictly|just) commission|(?:half|most|many|a lot|some|two thirds|third) of (?:my|our) (?:\\w+ )(?:never (?:came|come)|left|quit|are gone|went|stopped|didn'?t come|cancel\\w*|moved)|(?:on|went to|to) short (?:time|weeks)|(?:hardly|barely|scarcely) (?:any|a) (?:jobs?|work|orders|customers|calls|clients|shifts|hours)\\b|(?:terrible|bad|rough|slow|awful|lean|tough|worst) (?:year|season|summer|winter|month|quarter|stretch) (?:for|at|in) (?:\\w+ )?\\w+|on a strike|(?:weeks?|months?) without (?:a |any |my )?(?:check|paycheck|pay|income|wages)\\b|half the hours|(?:not|isn'?t|nowhere near) what it was`,
      `(?:mak(?:e|es|ing)|earn(?:s|ing)?|bring(?:s|ing)?(?: home| in)?|get(?:s|ting)?|net(?:ting)?|clear(?:ing)?) (?:\\w+ )?(?:almost |next to |hardly |barely |practically |close to |about )+(?:nothing|anything|enough|minimum wage|half|zero)`,
      `(?:job|work|position|one|place|gig|it|that|new) (?:\\w+ )?(?:pays?|paid|paying) (?:me |us |him |her |only |just |about |almost )*(?:\\S+ (?:\\w+ ){0,3}?)?(?:less|lower|half|a third|peanuts|next to nothing|minimum wage)\\b`,
      `(?:took|taking|taken|takes|cut|cutting|stopped|eliminated|did away with|ended|lost|losing|pulled) (?:away |off |out )?(?:my|our|his|her|the|all|all the) (?:\\w+ )?(?:(?:night|shift|hazard|weekend) (?:differential|premium|pay)|differential|per diem|stipend|second shift|night shift|side (?:job|gig|work)|second job|part time job|bonus(?:es)?|overtime|ot|raises?|car allowance|tips|commission)\\b`,
      `(?:four|three|two|4|3|2)[- ]day (?:work ?)?weeks?|hours (?:\\w+ ){0,3}?(?:to|at|down to) (?:\\d\\d|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty)\\b|cut (?:me|us|him|her|everybody|everyone) (?:back|down)?(?: to)? (?:\\w+ ){0,2}?(?:hours|days|part)`,
      then(
        '(?:customers|clients|people|families|parents|students|kids i watch|patients|contractors|orders|jobs|bookings|patrons)',
        "(?:cancel(?:l?ed|ling)?|quit coming|stopped (?:coming|calling|ordering|buying)|all left|left so|aren'?t (?:coming|spending|buying|tipping)|not (?:coming|spending|buying|calling|tipping)|dried up|disappeared|went away|fell off|dropped off|few and far)",
        4,
      ),
      `(?:quit|stopped|won'?t|never|isn'?t|not|doesn'?t|didn'?t|behind (?:on|in)|hasn'?t) (?:\\w+ )?(?:sending |send |sent |paying |pay |pays |paid |giving |give )?(?:me |us |the |any |his |her |court[- ]ordered |on )*(?:child support|alimony|spousal support)`,
      `(?:paid|pays|covered|contributed|gave (?:me|us)|chipped in|put in) (?:about |almost |nearly |for )?(?:half|a third|a quarter|part|most) (?:of )?(?:the|our|my) (?:bills|rent|mortgage|payment|expenses|note|household)`,
      then(
        `(?:pension|social security|retirement|unemployment|ssdi|annuity|survivor)`,
        `(?:(?:doesn'?t|don'?t|won'?t|isn'?t|not) (?:\\w+ )?(?:cover|enough|stretch|come close|go far)|(?:\\S+ )?less (?:than|a month))`,
        4,
      ),
      `lost (?:the|my|our|a|his|her) (?:\\w+ )?(?:contract|account|client|customer|route)\\b(?! (?:number|info))(?= (?:that|which|with|i|we|and|who|worth|in)\\b)|(?:\\d+ (?:percent|%)|half|most|all|bulk|third) of (?:my|our|his|her) (?:work|business|income|sales|customers|revenue|trade) (?:was|is|came|went|left|gone|dried|disappeared)`,
      `(?:went|gone|go|goes|cut|dropped|switched|knocked|down|back) (?:back )?(?:to )?part[- ]?time\\b(?! (?:closing|notary))|\\b(?:one|single)[- ](?:paycheck|income) (?:family|household|house)|(?:two|both) (?:incomes|paychecks|checks|salaries) to (?:one|none)`,
      then(
        `(?:${own}|our combined|household|the|work|wife'?s) (?:(?!severance|property|gas|comp|escrow)\\w+ )?${money}`,
        `(?:is |are |was |were |got |been |has |have )?${less}`,
        2,
      ),
      `(?:${less}|lost) (?:of )?(?:my|our|his|her|everybody'?s) (?:\\w+ )?${money}\\b`,
      `(?:send|sends|sending|sent) (?:me|us|him|her|everyone|everybody) home early`,
      `(?:only|just|now|down to|running|work|works|working|get|gets|give|gives|giving|cut to|back to|for) ${upTo(3)}(?:one|two|three|four|1|2|3|4) (?:days?|shifts) (?:a|per|each|every|this|now)(?: week)?`,
      `(?:only|just|now|down to|work|works|working|get|gets|give|gives|giving|cut to) ${upTo(3)}(?:\\d\\d|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty[- ]\\w+|thirty) (?:hours|hrs)\\b`,
      `(?:half|a third|a quarter|two thirds|a fraction) of (?:what (?:i|we|he|she|it|they)\\b(?! owed?)|(?:my|our|his|her|the) (?:\\w+ )?(?:income|pay|salary|wages|check|customers|clients|hours|work|business))`,
      `(?:half|third|quarter|less|lower) (?:the |of the )?(?:money|pay|wages|salary|rate of pay) (?:i|we|he|she|than|now|at)`,
      `for (?:half|less|a lot less|way less|a third of) (?:the |of )?(?:money|pay|what)`,
      `(?:getting by|scraping by|living|live|survive|surviving|make do|making do|got) on (?:a lot |much |way |so much |far )?(?:less|half|one|(?:just )?(?:mine|his|hers|my|her) (?:alone|check|pay|income|salary|wages|tips))`,
      `(?:stopped working|quit working|left work|stays? home|staying home|stayed home|gave up (?:her|my|his) (?:job|work)) (?:to|with|for) (?:raise|stay|be|care|take care|watch|the (?:kids|baby|twins|children|boys|girls)|our (?:baby|kids|son|daughter|newborn)|her (?:baby|kids))`,
      `(?:isn'?t|not|stopped|quit|won'?t|never|behind on|doesn'?t|refus\\w+ to|months of) (?:\\w+ )?(?:paying |pays? |paid )?(?:the |any |me |his |her |my |court ordered )*(?:child support|alimony)`,
      then(
        '(?:used to|was helping|who helped|had been helping) (?:\\w+ )?(?:help|pay|pitch|chip|contribute)?',
        "(?:can'?t|cannot|couldn'?t|doesn'?t|no longer|stopped|quit|not) (?:\\w+ )?(?:help|anymore|any more|any longer|afford|chip|contribute)?",
        9,
      ),
      `(?:dry spell|slow season|off[- ]season|season (?:\\w+ ){0,2}?(?:cut short|short|ended early|bad|terrible)|lost the season|bad season|lean (?:year|months))`,
      `(?:t(?:ook|aking|ake)|accept(?:ed)?|got|given) (?:a |an )?(?:\\S+ )?(?:pay |wage |salary )?(?:cut|reduction|demotion)(?! (?:in|of) (?:my|the) (?:rate|payment|principal))(?= (?:to|just|in|at|of|when|last|this|so|and|from|because)|[.,]|$)`,
      `(?:took|taking|got|found|working|work|have|at) (?:a |an )?(?:\\w+ )?(?:lower|less|worse|lesser|minimum)[- ]?(?:paying|paid|wage|pay)`,
      then(
        '(?:used to|before (?:\\w+ )?(?:i|we|he|she)) (?:make|made|earn|earned|bring|brought|clear|cleared|gross)',
        '(?:now|today|these days|lucky|this year)',
        9,
      ),
      `(?:went|go|going|gone|dropped|cut|moved|fell|switched) from (?:full[- ]time|forty|40|a salar\\w+|five days|salaried|two (?:incomes|paychecks)|overtime|sixty|60|50) ${upTo(4)}to\\b`,
      `(?:lost|losing|loss of) (?:a |my |our |most |half |all |the |his |her |one of |some |of |big |biggest |main |best |major )*(?:clients?|customers?|accounts? at work|route|second income|side (?:job|work|gig)|benefits)\\b`,
      `(?:overtime|commissions?|tips|bonus(?:es)?|work|business|hours|sales) (?:\\w+ ){0,2}?(?:ended|stopped|died|slow|terrible|vanished|dead|dried up|isn'?t there|is not there|is gone|are gone|went away|never (?:came|comes) back)`,
      `slow(?:ed|er)? (?:down )?at (?:work|the (?:shop|plant|salon|store|restaurant))|(?:forced to retire|retired early|had to retire|early out)`,
    ],
    new RegExp(
      `${clerks.source}|\\b(?:went up|raise and|underwriter|miscalculat\\w*|your hours|verify|your hours|verification|pay stubs?|hours (?:on|of) hold|on hold|your hours|business (?:days|hours|address)|office hours|close (?:of|at)|social security (?:number|card)|(?:did|do) not count|refinanc\\w+|for the loan|automatic|auto ?pay|bill ?pay|direct deposit|payments? (?:was|were) (?:reduced|cut|half)|refund)\\b`,
    ),
  ),
  befell(
    'medical_or_disability',
    [
      `psych (?:ward|unit|hospital)|(?:barely|hardly) (?:hold a job|work)\\b(?! with)|(?:lyme|long[- ]term illness|chronic (?:pain|illness|fatigue|condition))|my (?:illness|sickness|condition) (?:has|got|is|made|kept|took)|too (?:sick|ill|weak|disabled) to`,
      `(?:can|could) (?:hardly|barely) (?:walk|stand|breathe|see|use (?:my|his|her)|get (?:around|out of bed))|(?:can'?t|couldn'?t|cannot|unable to) (?:work|breathe|move) (?:\\w+ ){0,4}?(?:after|because of|due to|since) (?:my|his|her|a|the|falling|getting (?:hurt|sick|hit))`,
      `(?:found|have|has|with|had|removed|finding) (?:a |an |two )?(?:\\w+ )?(?:mass|lump|tumou?r|growth|blockage|aneurysm|hole in (?:his|her|my|the) heart|heart (?:defect|murmur|condition)|brain bleed|clot)\\b|nervous (?:collapse|breakdown)|mental (?:breakdown|illness)|overdos\\w+|od'd|born (?:early|premature\\w*|with a|sick|at \\d+ weeks)|falling (?:off|from|down) (?:a|the|my)|needs? a (?:kidney|liver|heart|transplant|new (?:hip|knee|heart))|childrens?'? hospital|(?:ssi|ssdi) (?:\\w+ ){0,2}?(?:denied|turned|pending|claim|appeal|hearing)|(?:denied|applied for|waiting (?:on|for)) (?:my |his |her )?(?:ssi|ssdi|disability)|out (?:of work )?(?:\\w+ )?(?:weeks|months) with (?:a|my|his|her)|caregiver (?:for|to) (?:my|his|her)|caring for (?:my|our|a) (?:\\w+ )?(?:sick|disabled|dying|ill|ailing)|surgeries|biopsy|colonoscopy|mastectomy|radiation|remission|relapse\\w*|terminal(?:ly ill)?\\b(?! at)|hospital (?:ship|bill|says i owe)|to the hospital\\b|bills? from (?:the |my |his |her )?(?:hospital|surgery|er|accident)`,
      `${then(`${own} ${bodyPart}`, `(?:just |was |is |are |has |have |were |only |got )?(?:${harmed}|working at|at \\d+)`, 2)}|(?:broke|broken|tore|torn|hurt|crushed|shattered|fractured|injured|messed up|lost|blew out|threw out|busted|amputated|operated on) (?:his |her |my |our |the use of |a |an |two |both |\\w+'s )*(?:\\w+ )?${bodyPart}\\b`,
      `(?:wheelchair|crutches|on oxygen|oxygen tank|bed ?ridden|legally blind|going blind|went blind|blindness|comas?|seizures?|amputat\\w+|hysterectomy|pacemaker|stents?|bypass surgery|hernia|appendix|gallbladder|asthma|arthritis|migraines?|infected|infection|brain (?:injury|bleed|tumor)|stage (?:three|four|3|4|iv|iii)|tbi|hep c|hepatitis|multiple sclerosis|cerebral palsy|down syndrome|feeding tube|c-?section|stillb\\w+|high[- ]risk pregnan\\w+|black lung|(?:lung|kidney|liver|heart|crohn'?s|lyme|huntington'?s|blood|autoimmune) disease|care home|care facility|emergency room|ambulance|life ?flight\\w*|physical therapy|blood pressure|blood clot|congestive|heart failure|body cast|in a cast|bipolar|nervous breakdown)\\b`,
      `(?:my|his|her|our|the) (?:meds|inhalers?|insulin|infusions?|injections?|chemo)\\b|(?:meds|medicines?|prescriptions|treatments) (?:\\w+ ){0,2}?(?:are|is|cost|costs|run|runs|took)\\b`,
      `(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|no longer able to|no longer) (?:\\w+ )?(?:use (?:his|her|my) (?:\\w+ )?${bodyPart}|walk|stand|lift|climb|get out of bed|drive anymore|physically)\\b`,
      `(?:doctors?|surgeon|cardiologist|oncologist) (?:\\w+ )?(?:pulled|took|put|said|says|won'?t|ordered|told|has|keeps?) (?:me|him|her|my (?:husband|wife|son|mom)|i'?m|he'?s|she'?s|i can'?t|i need (?:a|an|to rest)|he (?:can'?t|needs)|she (?:can'?t|needs))\\b`,
      `(?:rear[- ]ended|t-?boned|hit head on|head[- ]on|in a (?:\\w+ )?(?:wreck|crash|pile ?up)|after the (?:wreck|crash|fall|accident)|slipped and fell|fell (?:down|off|from) (?:the |a |my |some )(?:\\w+ )?(?:stairs|steps|ladder|roof|truck|porch|scaffold\\w*)|had a (?:bad )?fall|work accident|got burned at)\\b`,
      `(?:took|taken|fell|fallen|got|gets|so|very|been|was|is|being) (?:\\w+ )?(?:sick|ill)\\b(?! (?:of|to my|over|about|and tired|at|leave))|came down with`,
      `${then(kin, '(?:autism|autistic|disabled|special needs|handicapped|on oxygen|bedridden|in the hospital|hospital|diagnos\\w+|surgery|therap(?:y|ies)|treatments?|sick|ill|operation|nursing|memory care|dialysis|stroke|on hospice)', 4)}`,
      `(?:recover\\w*|heal\\w*|laid up|off my feet|out of work|off work|months|weeks) (?:with|from|after|for|by|because of) (?:my|his|her|a|an|the) (?:\\w+ )?(?:surgery|operation|back|hip|knee|injury|illness|wreck|crash|stroke|burns|procedure|heart|concussion|pregnancy|birth)`,
      `(?:battl(?:ed|ing)|fight(?:ing)?|fought|struggl\\w+ with|beat(?:ing)?|surviv(?:ed|or)) (?:\\w+ )?(?:depression|addiction|alcohol\\w*|cancer|drugs|anxiety|ptsd|illness|disease|covid pneumonia|leukemia)`,
      `(?:my|his|her|son'?s|daughter'?s|husband'?s|wife'?s) (?:\\w+ )?(?:ms|als|lupus|stroke|illness|disease|heart condition|transplant|oxygen|chemo|seizures|disability (?!check|income|insurance)|recovery)\\b(?! insurance)`,
    ],
    new RegExp(
      `${clerks.source}|\\b(?:sick of|health insurance|cancer center|medical (?:school|building|center)|by accident|underwriting condition|closing|condition report|(?:cancer|oncology|icu|er|hospice|dialysis|rehab) (?:nurse|doctor|tech|aide)|almost had|nearly had|had a stroke when|(?:they|you|it|that) (?:people )?br(?:oke|eaks|eak) my heart|killed (?:in|by|when)|work(?:s|ed)? at)\\b`,
    ),
  ),
  befell(
    'death',
    [
      `(?:dad|mom|mother|father|husband|wife|uncle|aunt|brother|sister|grand\\w+|parent|step\\w+|borrower|in-law)s?'s? estate\\b|dead (?:husband|wife|father|mother|dad|mom|brother|son|spouse)`,
      near(kin, untimely, 4),
      `(?:${one}|when|after|since) ${lostKin} (?:my |our |his |her |the |both (?:of )?(?:my )?)*(?:own |dear |beloved |only |older |younger |baby |oldest |youngest |late )?(?:husband|wife|spouse|mother|father|mom|mama|dad|daddy|parents?|brother|sister|son|daughter|grand\\w+|fiancee?|baby|twins?|child)\\b(?!'s? (?:job|income|work|employment|pay))`,
      `lost (?:him|her) (?:to|in|last|this|on|suddenly|two|three|when|after)\\b`,
      `took (?:his|her) own life|(?:the )?decedent'?s?|dropped dead|deaths? in (?:the|my|our) (?:immediate )?family|(?:mom|mama|dad|daddy|grandma|grandpa)'s gone\\b|(?:i am|i'm|we are|we're|being|am) (?:the |one of the |an? )?(?:his |her |sole |only |legal )?(?:heirs?|executor of (?:my|the)|executrix of (?:my|the)|surviving)|surviv(?:or'?s?|ors'?) (?:benefits?|pension|check)|in (?:his|her|the) will\\b|will left (?:me|us)|cremation|casket|headstone|obituary|(?:my|our|his|her) (?:\\w+ )?${'(?:husband|wife|mother|father|mom|dad|son|daughter|brother|sister)'}'?s (?:burial|ashes|estate|passing|death|heirs?|suicide|murder|funeral)`,
      `(?:now|since|because|after|that|and) (?:he|she|mom|dad|mama|daddy|grandma|grandpa)(?:'s| is) (?:dead|gone)\\b(?! (?:to|out|through|back|up|for))`,
    ],
    /\b(?:passed (?:the|my|inspection|me|it|on to)|walked out|moved out|divorce\w*|survivor clause|executor of the will for a|when i die|i'd die)\b/,
  ),
  befell(
    'divorce_or_separation',
    [
      `^\\W*(?:the )?ex (?:won'?t|will|is|has|refus\\w+|got|stopped|and|left|took|wants?|never|does)|(?:husband|wife|spouse|he|she|partner|boyfriend|girlfriend|fiancee?) (?:has |had |just |up and )*left (?:the (?:home|family|marriage)|us|town|with the kids)\\b|(?:took|taken|taking|shacked) up with|(?:kids'?|children'?s?|baby'?s?|boys'?|girls'?) (?:dad|father|mom|mother) (?:\\w+ )?(?:split|left|took off|walked|moved out|is gone|bailed|quit|stopped)|(?:kicked|threw|put|locked) (?:me|him|her) out (?:of (?:the|my|our) (?:house|home) )?(?:and|so|when|after|last|in)\\b|(?:our|my) (?:relationship|engagement|marriage) (?:\\w+ )?(?:ended|over|failed|fell|broke)|co-?owner and i (?:split|broke|separat)|uncontested|(?:pending|messy|nasty|ugly|bitter|contested|amicable) (?:divorce|split|separation|break ?up)|went our separate ways|raising (?:the |my |our |two |three |four )*(?:kids|children|boys|girls) (?:alone|by myself|on my own)`,
      `(?:husband|wife|he|she|spouse) (?:just |up and |finally )*(?:packed|grabbed|took) (?:a |his |her |up )*(?:bags?|suitcase|things|stuff|clothes) (?:up )?and (?:left|went|walked|was gone|moved)|(?:not|no longer|aren'?t|weren'?t|isn'?t) (?:with (?:him|her|my (?:husband|wife))|together|married)(?: anymore| any more| any longer)?(?= (?:and|so|but|since|for|now|anymore|any)|[.,]|$)|(?:he|she)(?:'s| has|'s got| got| found)(?: got)? (?:a |an |another |someone )(?:new )?(?:girlfriend|boyfriend|woman|man|family|life|wife|husband|else)\\b|(?:my|his|her) (?:former|first|second) (?:husband|wife|spouse|partner)|(?:restraining|protective|no contact|protection) order (?:on|against|from) (?:my|him|her|the)|abandoned (?:me|us|the (?:household|family|home|house|marriage))|baby (?:daddy|mama)|co-?parent\\w*|walked out on (?:me|us)|left (?:me|us) for|living (?:apart|separately)|divide (?:the )?(?:assets|property)`,
      `(?:my|the|her|his|an?) (?:soon[- ]to[- ]be[- ])?ex(?:'s|s|-?(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?)?s?'?)?\\b(?! ?-?(?:boss|employer|landlord|business|neighbor|military|marine|lender|servicer))`,
      `(?<!(?:my|our|his|her|the) (?:daughter|son|sister|brother|mother|father|friend)'s )(?:ex)[- ]?(?:husband|wife|spouse)s?'?\\b`,
      then(mate, leftUs, 2),
      `(?:we|(?:and|&) (?:i|me)) (?:have |had |are |were |were |just |recently |finally )*(?:split|splitting|separated|separating|broke (?:up|off)|called (?:it|off)|divorc\\w+|parted|living apart|don'?t live together|no longer (?:together|a couple))\\b(?! (?:the (?:bill|cost|payment|lot|house|difference)|it (?:into|in)|our payments|them))`,
      `call(?:ed|ing) off (?:the|our) (?:wedding|engagement|marriage)|(?:family|divorce) court|judge (?:\\w+ )?(?:gave|awarded|ordered) (?:him|her|my|me)|(?:joint |full |sole )?custody (?:of|battle|case|hearing|fight|papers|costs?)|(?:alimony|spousal support|estranged|marital (?:home|estate|settlement)|separation agreement|settlement agreement (?:says|gave)|restraining order (?:on|against) (?:him|her|my)|infidelity|adultery|annul\\w+|dissolution of (?:my|our|the) marriage|buy (?:him|her|my ex|out my) out|half of the equity)\\b`,
      `(?:his|her|husband'?s|wife'?s) (?:new )?(?:girlfriend|boyfriend|mistress)\\b`,
      `marriage (?:\\w+ )?(?:fell apart|ended|is over|broke|failed|went south|is done|didn'?t)|(?:left|leaving|fled|ran from|got away from) (?:my|an|her|his) (?:abusive )?(?:husband|wife|abuser|marriage|abusive \\w+)\\b(?!'s)`,
    ],
    /\b(?:never (?:been )?divorced|not divorced|parents? (?:split|divorc\w+)|brother|sister|neighbou?r|message|voicemail|thinks i|if i were|left (?:me|us) (?:a|the) (?:house|home)|(?:daughter|son|friend)'s ex)\b/,
  ),
  befell(
    'disaster',
    [
      `(?:river|creek|lake|ocean|bay|bayou|surge|water) (?:\\w+ )?(?:came over|came up|got in|up to (?:the|my|our) (?:windows|waist|knees|roof|counters))|crush(?:ed|ing) (?:the|my|our) (?:house|home|roof|bedroom|garage|kitchen)`,
      near(
        `(?:(?:my|our|the|this|that) (?:\\w+ )?)${home}`,
        `(?:was |is |got |were |has been |had been )?(?:destroyed|gutted|leveled|burned(?: (?:down|up))?|burnt|flooded|condemned|red[- ]tagged|uninhabitable|unlivable|(?:not|isn'?t|wasn'?t) (?:livable|habitable)|flattened|swept away|washed away|blown (?:off|away)|a total loss|swallowed)`,
        2,
      ),
      near(force, `(?:${wrecked})(?: (?:my|our|the|us|me|everything|through|half|out))?`, 4),
      `(?:fema (?:trailer|money|grant|check|denied|paid|gave)|blue tarp|(?:since|after|from|during|by|before|through|in) (?:the |last (?:year|month|week|summer|fall|spring|winter)'s |that |hurricane )(?:big |winter |ice |hail |last |bad |\\w+ )?(?:tornado|hurricane|flood|floods|wildfires?|twister|earthquake|hailstorm|house fire|kitchen fire|mudslide|derecho)|(?:hurricane|tropical storm) (?!season|coverage|insurance|deductible)\\w+|(?:house|kitchen|electrical|garage|grease|chimney|attic) fire|tree (?:fell|came|went) (?:\\w+ )?(?:through|on|onto|into)|storm[- ]damaged?|fire damage|water damage from|flood damage|wind damage|smoke damage|burned (?:down|to the ground)|struck by lightning|flooded (?:us|out)|no roof left|fire (?:started|broke out|spread)|(?:river|creek|bayou|dam|levee) (?:\\w+ )?(?:broke|rose|flooded|came|jumped|overflow\\w*|topped|breached|crested))`,
    ],
    /\b(?:flood (?:zone|map|insurance|polic|cert|determination)|hurricane season|storm of|(?:their|your) (?:website|system|office|phones?)|fire(?:d up| station| department| mad| hydrant| sale)|under fire|disaster (?:relief|zone|hardship|of a)|home warranty|neighbou?r'?s|tenants?|renters?|people renting)\b/,
  ),
  befell(
    'business_failure',
    [
      `${trades} (?:that )?(?:i|we) (?:put|poured|sank|invested|worked) (?:\\w+ ){1,4}?(?:into|in|on)? ?(?:went|failed|folded|closed|is gone|shut|collapsed)`,
      `${trades} (?:that |which )?(?:i|we|he|she|my \\w+) (?:owned|had|ran|started|built|opened) (?:\\w+ ){0,3}?(?:went|closed|failed|folded|shut|is gone|collapsed|(?:never|didn'?t) (?:make|recover|re-?open|survive|come))|clos(?:ed|ing) up shop|(?:i|we|he|she) (?:had|owned|ran) ${upTo(6)}(?:had to close|closed (?:the|my|our) doors|shut (?:me|us|it) down|put (?:me|us) out of business)`,
      `(?:keep|kept|keeping) (?:it|the (?:doors|shop|store|lights|business|place)|my \\w+|our \\w+) (?:open|going|afloat|alive|running)(?= |[.,]|$)(?<=(?:couldn'?t|could not|can'?t|unable to|not) (?:\\w+ )?keep .{0,40})`,
      `(?:my|our|put everything into an?|invested in an?) (?:\\w+ ){0,2}?${trades} (?:that|which|and it|but it|and we|and i|but we|but i) (?:\\w+ )?(?:failed|folded|closed|went under|went broke|lost (?:it|everything|money)|bankrupted|didn'?t (?:make|work|survive)|tanked|never)`,
      `(?:i|we|he|she|${kin}) (?:\\w+ )?(?:owned|ran|had|opened|operated) ${upTo(5)}(?:lost (?:both|them|it|all|everything)|(?:couldn'?t|could not) keep|had to close|gave it up)`,
      `${trades} (?:never|didn'?t|couldn'?t) (?:re-?open\\w*|survive|make it|recover\\w*|come back)|(?:shut|close|closed|lock|locked) (?:the |our |my )doors (?:on|at|of|for good|after|in|last)|lost everything (?:i|we) (?:put|had|sank|invested) in(?:to)?`,
      then(
        `(?:my|our|his|her|husband'?s|wife'?s|the family|family) (?:own )?(?:\\w+ ){0,2}?${trades}`,
        `(?:was |has |had |is |to |filed (?:for )?|went )?(?:${closedDown}|is gone|is no more|had to close|burned|died|tanked|ended|finished|collapsed|evicted|into the ground)`,
        4,
      ),
      then(
        `(?:i|we|he|she|${kin}) (?:\\w+ )?(?:owned|ran|had|opened|started|operated|own|owns|built|put everything (?:i|we) had into) (?:a|an|my|our|his|her|the|two|three)? ?(?:own |small |little |\\w+ ){0,2}?${trades}`,
        `(?:${closedDown}|walk(?:ed)? away|lost it|lost everything|gave (?:it )?up|let it go|sold it|went|gone|no more|failed|killed it|is gone|closed)`,
        7,
      ),
      `(?:lost|lose|losing|clos(?:e|ed|ing)|shut(?:ter(?:ed)?)?(?: down)?|folded|sold|gave up|dissolved|liquidated|walked away from|wound down|bankrupted|give up|had to sell) (?:down )?(?:my|our|his|her|the family) (?:own )?(?:\\w+ ){0,2}?(?!truck|stand|bar\\b|garage)${trades}\\b(?! (?:card|days|address|account|checking|partner|hours|loan))`,
      `(?:our|my) ${trades}(?:'s| is| was| has been)? (?:gone|no more|finished|closed|closed down|bankrupt|dead)\\b`,
      `(?:i|we|he) (?:went|was|were) (?:out of business|bankrupt on the|self[- ]employed (?:\\w+ ){0,5}?(?:closed|folded|out of business))`,
    ],
    /\b(?:mortgage|insurance|title|loan|moving|their|tax|this|your) company\b|\bwork(?:ed|s)? (?:at|for)\b|\bcompany (?:he|she|i) work|\bstore is open\b|\bbusiness is good\b|\bclosing (?:on|cost|date)/,
  ),
  befell(
    'military',
    [
      `(?:deploy(?:ed|s|ing|ment)|mobiliz(?:ed|ation)|activated|active[- ]duty|pcs(?:'?e?d|ing|'ing)?|enlist(?:ed|ing)|boot camp|basic training|reservist|guardsman)\\b(?! (?:the|my|our|your|account|online|account))`,
      then(
        `(?:my|his|her|our|the|husband'?s|wife'?s|son'?s|in the|with the) (?:\\w+ )?(?:${service}|unit|squadron|battalion|regiment)`,
        '(?:unit|goes|going|sent|sending|leaves?|leaving|called|ships?|shipping|moved|moving|stationed|transferred|orders|for a year|overseas|duty|activated)',
        3,
      ),
      `(?:the )?(?:${service}) (?:is|are|just|has|was) (?:sending|sent|moving|moved|transferring|transferred|called|deploying|shipping) (?:me|us|him|her|my \\w+)|(?:joined|joining|enlisted in|drafted into|recalled (?:to|by)|serving in|serves in|leaves for|signed up for|in) the ${service}\\b(?! (?:years|in 19|from))`,
      `(?:got|have|received|cut|my|his|her|our|new|change of station|military|under) orders (?:to|for|and|came|from|overseas|in)\\b|stationed (?:in|at|overseas)|sent (?:me |him |her |us )?(?:overseas|downrange)|overseas (?:duty|tour)|tour in`,
      `called (?:back )?(?:up )?to (?:active )?(?:duty|service)|call(?:ed)? up by`,
    ],
    /\b(?:veteran|retired|retiree|years ago|when i was|department|my (?:father|grandfather|dad|uncle) was|grandfather|father|discharged|ex-|served in|court orders?|judge|sheriff|account|money orders?|work orders?|19[4-9]\d)\b/,
  ),
  befell(
    'relocation',
    [
      `(?:mak(?:es|ing|e)|made|forc(?:ing|ed|es)|require[sd]?|requiring|ask(?:ed|ing)|told|order(?:ed|ing)|want(?:s|ed)) (?:me|us|him|her|my (?:husband|wife)) (?:to )?(?:move|relocate|transfer)\\b(?! (?:out|the (?:loan|account)))`,
      `(?:promoted|promotion|assigned|hired) (?:\\w+ ){0,4}?(?:office|branch|plant|store|region|headquarters) in\\b|(?:choice|option) (?:of|between) (?:mov\\w+|relocat\\w+|\\w+ or nothing)|mov(?:e|ed|ing) (?:back )?home to\\b|(?:look|looking) after (?:my|our) (?:\\w+ )?(?:parents?|mother|father|mom|dad) in\\b`,
      `(?:mov(?:e|ed|ing)|relocat\\w+) (?:\\w+ ){0,4}?(?:to be (?:near|closer|with|by)|closer to|back home to|to (?:take )?care (?:of|for)|to help) (?:to )?(?:my|our|his|her)|relocat(?:ing|ed) (?:my|our|his|her|the|me|us|him|her|everyone) (?:\\w+ )?(?:to|department|office|job|team|position|family|division)|(?:mov(?:ing|ed)|shipp(?:ed|ing)) (?:my|our|his|her|the) (?:whole )?(?:department|office|division|team|position) (?:to|out)|commut(?:e|ing) (?:\\w+ )?(?:\\w+ )?(?:hours|miles|from|between)|rent(?:ing)? (?:a room|an apartment|a place|there) (?:near|by|there|close to|where) (?:work|my|the|i work|his|her)|(?:job|work|assignment) (?:took|takes|brought|sent|moved) (?:me|us|him|her) (?:to|out|away|across)`,
      near(
        `${moved}(?: (?:me|us|him|her|out|back|down|up|here|away))?`,
        `(?:for|because of|with|to keep|to be near|by|to find|to take) (?:my|his|her|a|the|our|better)? ?(?:new |better |husband'?s |wife'?s |\\w+ )?(?:job|work|employer|company|position|promotion|transfer|employment)\\b`,
        4,
      ),
      then(
        `(?:employer|company|job|boss|work|corporate|headquarters|plant)`,
        `(?:${moved}) (?:me|us|him|her|my (?:husband|wife)|our (?:jobs?|office)|everyone|my (?:job|position|office))(?= (?:to|out|across|twice|again|overseas|from|here|for|when|and)\\b|[.,]|$)`,
        2,
      ),
      then(
        `(?:accepted|took|got|found|offered|was offered|landed|have|started|starting|work|works|working|job|position|job is|office is) (?:a |an |my |his |her |me |us |the )*(?:new )?(?:job|transfer|position|spot|one|promotion|offer|work|is)?`,
        `(?:(?:in|at|to) )?(?:another |a different |the )?${town}`,
        3,
      ),
      `(?:reassigned|transferr?ed|relocated) (?:me |us |him |her )?(?:to|from) (?:the |a |an |our |their )?(?:\\w+ )?(?:office|plant|branch|base|store|location|state|city|town)\\b`,
      `(?:had|have|has|forced|need|needed) to (?:move|relocate) (?:away|out of state|across|back home|to (?:another|a different|be|take|care|help)|for|in with my)`,
    ],
    /\b(?:loan|account|call|file|servicing|servicer|mortgage|payment|note) (?:was |got |has been |is )?(?:being )?(?:transferred|moved|sold|sent)|\b(?:rep|department|supervisor|loan officer|might|someday|closing|escrow|letters?|paperwork|check|calls?|me to (?:a|another) (?:person|rep\w*))\b/,
  ),
  befell(
    'rental_loss',
    [
      `(?:bookings?|guests|reservations) ${upTo(6)}(?:dropped|dried|stopped|gone|to nothing|cancell?ed|vanished|disappeared)`,
      `(?:haven'?t|hasn'?t|not|never) (?:\\w+ )?been (?:able to )?rent(?:ed)?\\b|(?:unable|trying|struggl\\w+) to (?:\\w+ )?(?:rent it|rent the|re-?rent|find (?:a )?(?:tenant|renter)s?)|no (?:tenants?|renters?) (?:since|for|in|right|now|at)`,
      near(
        `(?:(?:my|our|the|a|his|her|both|one|only|last|long[- ]?time|long term|two|three|good|no|another|new) )(?:\\w+ )?${renter}`,
        noRent,
        4,
      ),
      near(`(?:(?:my|our|the|a) )(?:\\w+ )?${rental}`, unlet, 4),
      `(?:nobody|no one|noone) (?:wants to |will |would |is |has )?(?:rent|renting|rented)\\b|(?:can'?t|cannot|couldn'?t|unable to|hard to|can not) (?:\\w+ )?(?:find|get) (?:anyone|anybody|someone|somebody|a (?:new )?(?:tenant|renter|roommate)|new (?:tenants|renters))(?: to rent| for (?:the|my)| in (?:the|my)| to move in| who)|(?:airbnb|vacation rental|short term rental|rental) (?:\\w+ ){0,2}?(?:went|dropped|dried|fell|is down|slowed|has been slow|not)|squatters?\\b|(?:no|without|lost|losing|loss of|not (?:getting|collecting|receiving)|missing|stopped getting) (?:the |my |our |any |all |that )*rent(?:al income|al money|s)?\\b(?! control)|(?:evict\\w*|get rid of|get) (?:the |my |our |a |our |those )*(?:\\w+ )?(?:tenants?|renters?)(?: out)?|rent (?:is|was|check|money) (?:\\w+ )?(?:not|gone|stopped|never|late|behind|short)`,
    ],
    /\b(?:i am (?:a|the) tenant|i'?m (?:a|the) tenant|as a tenant|tenants? (?:is|are) (?:great|good)|pays? on time|before we bought|sellers?|section 8 landlord|protected|joint tenants?|tenants in common|evict (?:me|us)|evicted (?:me|us)|moved back in)\b/,
  ),
  befell(
    'escrow_or_tax_or_insurance_increase',
    [
      `(?:forc(?:ing|ed|es)|mak(?:ing|es)|made|require[sd]?|requiring|order(?:ed|ing)|demand(?:ed|ing|s)) (?:me|us|that (?:i|we)) (?:to )?(?:buy|get|carry|have|pay for|purchase|take out) (?:\\w+ ){0,2}?(?:flood|wind|insurance|coverage|policy|hazard)|(?:insurance|premium|policy|taxes|coverage) ${upTo(5)}(?:renewed at|came back at|came in at|renewal (?:is|was|came))|(?:is|was|are|be|keeps? (?:coming|being|running)) (?:my |our |the )?(?:escrow )?(?:always )?short (?:again|every|in (?:my|the|our) escrow)|(?:why|how) (?:is|was|can|are) (?:my|our) escrow (?:\\w+ )?(?:short|negative|so high|up|in the)`,
      `(?:insurance|premium|policy) ${upTo(6)}(?:i|we) (?:was|were|got) (?:dropped|cancell?ed)|escrow (?:part|portion|side) (?:\\w+ ){0,6}?(?:bigger|more|larger)|(?:mess(?:ed|ing) up|screw(?:ed|ing) up|botched|miscalculat\\w+|overestimat\\w+) (?:on )?(?:my|our|the) (?:escrow|taxes|property tax\\w*|insurance)|(?:raised|hiked|doubled|increased|upped) (?:my|our|the) (?:\\w+ )?(?:assessment|appraised value|tax value|valuation)|(?:insurer|insurance company|carrier|insurers|insurance companies) (?:is|are|was|were|has|have) (?:leaving|pulling out|left|pulled|gone|quit)|(?:tax office|county|tax collector|treasurer|assessor) (?:says|said|told me|tells me|has|shows) (?:that )?(?:nothing|no payment|it was never|they were never|they have not|my taxes)`,
      `(?:can'?t|cannot|couldn'?t|nobody|no one|not one|hard to|unable to) (?:\\w+ ){0,5}?(?:to |will |would )?(?:insure|cover|write) (?:my|our|the|this|a) (?:\\w+ )?(?:house|home|place|roof|property|condo|policy)`,
      `(?:state farm|allstate|farmers|citizens|usaa|liberty mutual|travelers|nationwide|progressive|insurer|carrier|insurance(?: company)?) (?:\\w+ ){0,2}?(?:dropped|cancell?ed|non-?renewed|left the state|pulled out|raised|doubled|wouldn'?t renew|kicked) ?(?:me|us|my|our|the|out)?`,
      `escrow (?:\\w+ )?(?:analysis|review|statement|account|letter) ${upTo(8)}(?:deficit|shortage|short|deficiency|bring|more a month|additional|increas\\w+|\\$?\\d[\\d,]+ (?:more|short|deficit))|escrow ${upTo(6)}deficit|deficit ${upTo(3)}escrow`,
      `(?:they|you|bank|lender|servicer|company) (?:\\w+ )?(?:say|says|said|claim\\w*|insist\\w*|think|told (?:me|us)|show(?:s|ed)?) (?:that )?(?:i|we) (?:have no|don'?t have|didn'?t have|had no|do not have|did not have|lack\\w*|am not|am without|need more) (?:any |enough |proof of )?(?:\\w+ )?(?:insurance|coverage|policy|insured)`,
      `supplemental (?:tax )?bill|(?:forced|force)[- ]placed|(?:insurance|taxes|escrow|premiums?) (?:in \\w+ )?(?:are|is|got|gotten|have gotten|has gotten) (?:\\w+ )?(?:insane|crazy|ridiculous|unreal|outrageous|out of hand|unaffordable|high|a killer|a nightmare)`,
      near(dues, dearer, 3),
      near(dues, unpaid, 4),
      `(?:they|you|bank|lender|servicer|mortgage holder|company|nationstar|ocwen|cooper|chase|wells fargo|freedom) (?:\\w+ )?(?:took out|bought|added|placed|forced|put|tacked|slapped|stuck|charg\\w+|bill\\w*) ${upTo(5)}(?:(?:a|an|own|another|second|their) )?(?:insurance|policy|coverage)\\b`,
      `(?:can'?t|cannot|couldn'?t|could not|unable to|hard to|no way to) (?:get|find|be|keep|stay) (?:any |home |house |homeowner'?s |affordable )*(?:insured|insurance|coverage|covered)`,
      `(?:charge|charges|bill|billed) for (?:theirs|their (?:own )?(?:insurance|policy|coverage)|insurance)|(?:flood|wind|hazard) (?:coverage|insurance) (?:was|is|suddenly|now|being) (?:\\w+ )?(?:required|demanded|added|forced)|(?:(?:i|we) (?:have|had) no|(?:i am|i'm|we are|we're|been|was|were|left) without|lost (?:my|our)) (?:home ?owner'?s? |house |hazard )?(?:coverage|insurance)\\b(?! (?:claim|check))`,
      `it'?s (?:all )?(?:the |because of the )(?:insurance|taxes|escrow)\\b|(?:because of|due to|thanks to|on account of|blame) (?:the |my |our |higher |new |rising )*${dues}`,
      `(?:(?:property|county|back|school) tax(?:es)?|taxes) (?:\\w+ ){0,4}?(?:lien|auction|penalt\\w+|delinquen\\w+|tax deed|foreclos\\w+)\\b`,
      `escrow ${upTo(4)}(?:analysis|review) ${upTo(5)}(?:up|more|short|increase\\w*|higher|raised|\\$?\\d{2,})`,
    ],
    new RegExp(`${notOurDues.source}|\\bnot (?:up|gone up)\\b`),
  ),
  befell(
    'arm_reset_or_payment_increase',
    [
      `payment (?:\\S+ ){0,4}?more than (?:i|we|what|it|they) (?:\\w+ )?(?:agreed|signed|was|were|paid|used|pay|told|had|said)|interest[- ]only ${upTo(5)}(?:now|principal)|payment (?:\\w+ ){0,3}?changed from`,
      `(?:did|does|has|have) (?:my|our|the) (?:\\w+ )?(?:payments?|mortgage|rate|bill) (?:\\w+ )?(?:go|gone|went|jump\\w*|rise|increase|climb)(?: up)?\\b|rates? (?:rose|went up|jumped) and (?:so|my|our)|charg\\w+ (?:me|us) (?:\\S+ )?more than (?:the|my|our) (?:old|last|previous)`,
      `(?:my |our |the )(?:adjustable|arm|rate|interest(?: rate)?|variable|heloc)(?: loan| mortgage| rate)? (?:just |has |have |suddenly )*(?:went|gone|goes|jumped|is going|climbed|shot|moved|adjusted|reset) (?:up )?(?:to|from) (?:about |nearly |almost |over )?(?:\\d|five|six|seven|eight|nine|ten)`,
      `(?:jack|bump|hik)(?:ed|ing|s|e|es)? (?:my|our|the) (?:\\w+ )?(?:payments?|mortgage|note|monthly|rate)\\b|(?:wants?|asking|demanding|charg\\w+|paying|pay|owe) ${upTo(2)}\\$?\\d[\\d,]* (?:more|extra|higher)?(?: dollars)? ?(?:a|per|each|every) month (?:more|extra|higher)? ?(?:than|now|on top)`,
      then(
        '(?:payment|mortgage|note|bill|amount|loan|heloc)',
        "(?:is|was|'s|be|now|it'?s) (?:\\w+ ){0,2}?\\$?\\d[\\d,]* (?:\\w+ )?(?:higher|more|over)\\b",
        6,
      ),
      then(
        '(?:interest[- ]only|io|teaser|fixed period|introductory|deferral)(?: (?:part|period|rate|loan|years|term|phase))?',
        '(?:finished|done|over|ended|ends|expired|ran out|up|gone|stopped)',
        3,
      ),
      `(?:can'?t|cannot|couldn'?t|can not|unable to) (?:afford|swing|handle|keep up with|make|carry|pay) (?:the|this|that|my|our) (?:new|higher|increased|bigger|adjusted) (?:\\w+ )?(?:payment|amount|note|one|rate|bill|mortgage)`,
      `(?:rate|payment|note|mortgage|heloc) (?:\\w+ ){0,3}?(?:turned into|climb(?:ed|s|ing)|creep\\w*|crept|keeps (?:going up|climbing|rising|creeping)|up,? up|every year|has grown|grew|got bigger|shot|exploded)`,
      `\\d+ (?:dollars )?(?:more|higher|extra) (?:a|each|every|per) month (?:than|on|for (?:my|the) (?:mortgage|loan|payment)|now|starting|since)`,
    ],
    /\b(?:escrow|tax(?:es)?|insurance|premium|refinanc\w*|offer(?:ed)?|counter|repayment plan|trial|reinstat\w*|modification|quoted|disclosure|points|credit|score|income|hours|paycheck|rent|fees?|principal|extra|car|truck|down)\b/,
  ),
  befell(
    'other',
    [
      `raising (?:my |our |two |three |four |five |the )*(?:\\w+ )?grand(?:kids|children|babies|sons?|daughters?)`,
      `(?:had|have|having) (?:my|our) (?:\\w+ )?(?:stolen|robbed|vandalized)|(?:my|our) (?:car|truck|van|tools|trailer|identity|savings|equipment) (?:was |were |got |had been )stolen|adopt(?:ed|ing) (?:my|our|a|two|three)|irs (?:\\w+ )?(?:took|levied|seized|garnish\\w*|froze)|(?:keep|keeping) (?:our|my) heads? above water (?:with|when|at)|(?:with )?(?:prices|everything) (?:like they are|the way they are|so high|gone up so)|(?:car|truck|van) (?:needed|needs) (?:a |an |new )*(?:engine|transmission|motor|repairs?|tires|brakes)`,
      `(?:took|taking|taken|take) in (?:my|our|his|her) (?:\\w+ )?(?:\\w+'s )?(?:\\w+ )?(?:kids|children|grandkids|grandchildren|mother|father|mom|dad|parents|in-laws|nieces?|nephews?|brother|sister|grand\\w+)|(?:someone|somebody|thieves|burglars?|they) broke (?:in|into)\\b ${upTo(2)}(?:and )?(?:stole|took|my|our|the house)|detained by (?:ice|immigration)|(?:is|was|been|got) locked up (?:for|till|until|since|in|on)|behind bars|(?:my|our|the) only (?:car|vehicle|truck)|everything (?:is|costs|has gotten|got) (?:so|too|more) (?:expensive|high|much)|cost of (?:living|groceries|food|everything)`,
      `(?:${own} (?:\\w+ )?|husband |wife |he |she |son )(?:was |got |is |went |goes |been |has been |were |in )+(?:\\w+ )?(?:arrested|jailed|incarcerated|deported|detained|imprisoned|locked up|sent to (?:jail|prison)|in (?:jail|prison|ice)|to (?:jail|prison)|picked up by ice|convicted|sentenced)`,
      `(?:contractor|roofer|builder|plumber|remodeler|handyman) (?:\\w+ ){0,2}?(?:ran off|disappeared|took (?:the|our|my)|skipped|stole|never finished|walked off)`,
      `(?:someone|somebody|thieves|a thief) (?:\\w+ )?(?:stole|robbed|broke in|broke into|burglarized) ${upTo(1)}(?:my|our|the (?:house|truck|car|garage|copper))|(?:romance|online|crypto|phone|investment) scam|fell for a (?:\\w+ )?scam|got scammed|lost (?:my|our|all) (?:\\w+ )?savings (?:to|in)|hacked my (?:bank|account|checking)|bank account (?:was |got )?(?:hacked|drained|emptied|frozen|levied)`,
      `(?:my|our|the) (?:ac|a\\/c|air ?conditioner|hvac|heat pump|furnace|boiler|septic(?: \\w+)?|sewer(?: \\w+)?|well|water heater|basement wall|foundation|transmission|engine|motor|car|truck|roof|plumbing|main line|heater|hot water heater) (?:\\w+ ){0,2}?(?:died|quit|went out|went dry|blew up|blew|broke|broken|collapsed|caved in|failed|gave out|cracked|leaks|leaking|needed (?:to be )?replac\\w+|had to be replaced|is shot)\\b(?! (?:to|on the market|up))`,
      `had to (?:replace|fix|repair|put in|buy|redo) (?:the |a |my |our |a new |the whole |both )*(?:ac|a\\/c|air conditioner|hvac|heat pump|furnace|boiler|septic|sewer|well|water heater|foundation|transmission|engine|car|truck|roof|plumbing|pipes|electrical|wiring)`,
      `(?:daycare|child ?care|tuition|preschool) (?:is|went|runs|bills?|eats|takes) (?:\\w+ )?\\$?(?:\\d|up|more|so|almost|all)`,
      `(?:grand(?:son|daughter|kids|children|child)|niece|nephew|in-laws?|elderly \\w+|grandbab(?:y|ies)) (?:\\w+ ){0,2}?(?:came to live|moved in|live with|lives with|are with us|to raise)|(?:inflation|cost of living|price of everything|groceries|food prices|gas prices|everything (?:costs|is|went|doubled))\\b (?:\\w+ ){0,4}?(?:killing|doubled|crazy|eating|ate|through|got|caught|squeez\\w+|too (?:much|high)|so high|what they are|like they are)`,
      `(?:wages|pay ?check|check|bank account|tax refund|pay) (?:\\w+ ){0,3}?(?:garnish\\w*|levied)|garnish\\w* (?:my|our|his|her) (?:\\w+ )?(?:wages|pay|check|paycheck)|legal (?:bills|fees) (?:ate|took|drained|wiped)|bail (?:money|bond|for)`,
    ],
    /\b(?:apprais\w*|inspect(?:or|ion)|cash[- ]out|listing|car loan|payoff|phone|on hold|buyers?|sellers?|refinanc\w+|warranty|if i)\b/,
  ),
];
