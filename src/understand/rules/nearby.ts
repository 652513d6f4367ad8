import { befell } from './dues.ts';
import type { Rule } from './rule.ts';

/** Two families of words in one breath: what it is of the household, and what became of it. Which word, and which comes first, is open. */
const word = "[\\w'$%/&-]+ ";
export const upTo = (most: number): string => `(?:${word}){0,${most}}?`;
/** This, and within so many words (and no comma) that. */
export const followed = (a: string, b: string, most = 4): string => `(?:${a}) ${upTo(most)}(?:${b})\\b`;
export const near = (a: string, b: string, most = 3): string => `${followed(a, b, most)}|${followed(b, a, most)}`;

export const own = "(?:my|our|his|her|(?:my |the )?(?:husband|wife|spouse|son|daughter|mom|dad)'?s)";
const kin =
  '(?:(?:my|our|his|her) (?:\\w+ )?(?:husband|wife|spouse|mother|father|mom|mama|dad|daddy|parents?|brother|sister|son|daughter|grand(?:ma|pa|mother|father|son)|aunt|uncle|fiancee?|partner|baby|boy|girl|child)|husband|wife|mom|dad|mama|daddy|grandma|grandpa)';
export const one = `\\b(?:i|we|he|she|they|us|who|both|${kin})`;
const trades =
  '(?:business|shop|store|salon|restaurant|bakery|diner|cafe|bar|studio|farm|ranch|dairy|company|practice|franchise|food truck|truck|daycare|gym|firm|stand|nursery|garage|barbershop|boutique|laundromat|landscaping|trucking|roofing|print shop|laundromats|dealership|agency|brewery|preschool|clinic|shops|stores|restaurants|salons|spa|yard|startup|venture|carwash|market|deli|pizzeria|catering|contracting|cleaning|construction)';
const workplace =
  '(?:employer|company|plant|factory|mill|mine|casino|hotel|restaurant|warehouse|agency|hospital|district|office|shipyard|refinery|airline|call center|store|boss|school|newspaper|foundry|bakery|distribution center)';
export const ended =
  "(?:cut|ended|eliminated|abolished|axed|gone|dissolved|outsourced|automated|phased out|pulled|not renewed|wasn'?t renewed|went away|dried up|disappeared|fell through|ran out|was up|sent overseas|moved overseas)";
const closedDown =
  "(?:clos(?:ed|ing)(?! on)|shut(?:ter\\w*)?|folded|failed|bankrupt(?:cy)?|went (?:under|bust|broke|bankrupt|belly up|dark)|gone under|out of business|liquidat\\w+|(?:never|didn'?t|did not|couldn'?t|not) (?:\\w+ )?(?:came? back|recover\\w*|reopen\\w*|survive|make it|open again)|dissolved|sold off|auctioned(?: off)?|filed (?:for )?(?:chapter|bankruptcy)|chapter (?:7|seven|11|eleven)|into the ground|no longer (?:exists?|open|in business)|put (?:me|us) out of business|ran out of (?:money|cash|funding)|lost its (?:lease|funding|license))";
export const money =
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
export const home =
  '(?:house|home|place|roof|property|building|condo|basement|kitchen|street|neighborhood|garage|first floor|town|trailer)';
export const force =
  '(?:hurricane|tornado|twister|storm|windstorm|derecho|flood|floods|flooding|fire|wildfires?|hail|earthquake|lightning|mudslide|landslide|sinkhole|ice storm|deep freeze|big freeze|blizzard|levee|dam)';
export const town =
  '(?:(?:\\d+|\\w+) (?:hundred )?(?:miles|hours) (?:away|from|off)|(?:another|different|other) (?:state|city|town|office|plant|branch|side of the (?:state|country))|out of (?:state|town)|across (?:the )?(?:state|country)|texas|florida|ohio|georgia|oregon|arizona|nevada|colorado|tennessee|virginia|california|indiana|michigan|nashville|atlanta|dallas|denver|houston|phoenix|seattle|chicago|tampa|charlotte|austin|boston|(?:north|south) (?:carolina|dakota))';
export const moved = '(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing|es)|transfer(?:red|ring|s)?|reassigned|sent|sends|uproot\\w*|shipped)';
const clerks =
  /\b(?:rep|representative|loan officer|realtor|agent|broker|underwriter|processor|appraiser|neighbou?r|coworker|co-worker|your office|message|voicemail|application|their (?:office|website|system))\b/;

export const nearbyRules: readonly Rule[] = [
  befell(
    'job_loss',
    [
      `applied for (?:\\w+ ){0,4}?(?:hundred|dozens|\\d+|many|lots) (?:\\w+ )?(?:jobs|positions)\\b|company (?:\\w+ )?(?:restructured|downsized|merged|reorganized)(?= |,)(?:,? (?:and )?(?:i'm|i am|i was|he was|she was|my))`,
      `(?:and|also|then|just|they|company|bank|boss) (?:cut|dropped|axed|canned|fired|dumped) (?:me|us|him|her|my (?:husband|wife))(?= (?:after|last|in|and|when|too|without|from my job)|[.,]|$)|employment (?:\\w+ )?(?:terminated|ended|ceased|was severed)|(?:plant|mill|store|factory|office|mine|company|school|hospital) (?:closures?|closings?)\\b(?! (?:costs|date|disclosure))|(?:taken|took (?:me|him|her)) off the schedule|stopped (?:scheduling|calling) me (?:in|for shifts|for work)|job (?:search|hunt)\\w*|applied everywhere|(?:no|without a) paychecks? (?:since|for|in)|(?:haven'?t|hasn'?t|not) (?:had|gotten|seen) a paycheck|(?:temp|temporary|seasonal|contract|my|his|her|the) (?:job|gig|assignment|contract) (?:\\w+ ){0,4}?(?:ended|came to an end|was up|is up|finished|was cancell?ed|expired)\\b|on (?:permanent |temporary |indefinite |a )?lay[- ]?off|cutbacks at|reorgani[sz]ed out|round of (?:cuts|layoffs)|(?:quit|left) (?:his|her) job|wasn'?t kept|not kept on|lost (?:our|his|her|my) (?:work|employment|gigs?)\\b(?! (?:hours|boots|truck))`,
      `(?:downsiz|eliminat|outsourc|abolish|axe|dissolv|offshor|cut)\\w* (?:my|our|his|her|the) (?:\\w+ ){0,2}?(?:position|job|department|division|team|crew|role|whole office|office)s?\\b(?! (?:of|to))|(?:job|jobs|work|position) (?:\\w+ ){0,2}?(?:went|moved|sent|shipped|goes|going) (?:\\w+ )?(?:remote|overseas|offshore|abroad|to (?:the )?(?:philippines|india|mexico|china|vietnam))|(?:can'?t|cannot|unable to|not allowed to) (?:be employed|get hired|get work|work legally)|lost (?:my|his|her) (?:work (?:visa|permit)|cdl|clearance|certification|teaching license|nursing license|commercial license)`,
      followed(
        "(?:i|he|she|we|husband|wife|both)(?: was| were| am|'m)? (?:an? \\w+|worked|work|cook|cooked|waited)",
        `(?:the|that|our|their) ${workplace} (?:\\w+ )?(?:shut|closed|folded|went|moved|let)`,
        5,
      ),
      `(?:i|i'm|he|he's|she|she's|husband|wife|we|we're) (?:am |is |are )?(?:no longer|not currently|not presently) (?:employed|have (?:a|my|that) job|hold a job)|(?:haven'?t|hasn'?t|have not|has not|not) worked (?:\\w+ )?(?:in|since|for)\\b(?! (?:with|out))|sent (?:out )?(?:\\w+ )?(?:resumes|applications)|(?:was|were|been|got|being|am|is) (?:\\w+ )?(?:furloughed|displaced from (?:my|his|her) (?:job|work|position)|bumped from|excessed|rif'?d|pink[- ]slipped|made redundant)|lost (?:both|all) (?:of )?(?:our|my|their) (?:jobs|work|gigs)|(?:unemployment|benefits) (?:\\w+ )?(?:run out|ran out|exhausted|stopped|expired)|underwent a layoff|company (?:\\w+ )?(?:was (?:sold|bought)|merged|moved|left town|went under|downsized) (?:out )?and (?:i|we|he|she|they let|let)`,
      followed(
        `${own} (?:\\w+ )?(?:job|jobs|position|role|contract|department|shift|crew|gig|assignment|employment|career|whole (?:team|crew|department|shift))`,
        `(?:was |got |is |has been |have been )?${ended}(?! (?:this|to another|to (?:ohio|texas)))`,
        2,
      ),
      followed(workplace, '(?:laid|let) (?:(?:me|us|him|her|all|of|everyone|everybody) )+(?:off|go)', 4),
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
      followed(
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
      `${followed(`(?:since|when|after|because) (?:the|his|her) (?:\\w+ )?(?:plant|factory|mill|mine|store|casino|hotel|restaurant|warehouse|shop|paper|hospital|refinery|shipyard|job|company)`, `(?:clos(?:ed|ing)|shut|folded|went under|left town|moved)`, 3)}`,
      followed(`${own} (?:employer|boss)`, '(?:clos\\w+|shut|folded|bankrupt\\w*|went under|out of business|sold the|retired and)', 4),
      followed(
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
      `only (?:my (?:husband|wife)|one of us|i|he|she) (?:\\w+ )?(?:works?|working|earning|has a job|have a job)\\b|(?:get|got|gets|have|with|has) no pay\\b|(?:less|fewer) (?:customers|clients|work|jobs|orders|hours|patients|loads|fares|shifts|students)\\b|lost (?:a )?(?:big|huge|large|good|major|significant) (?:part|chunk|piece|portion|share) of (?:my|our|his|her)|had two jobs,? (?:and |but )?now|(?:down to|now) (?:just )?one job`,
      `from \\$?\\d[\\d.,]*k? (?:an? )?(?:hours?|weeks?|months?|years?|shift|hr) (?:\\w+ )?(?:down )?to \\$?\\d|(?:are|is|were|was|there's|have|had) (?:just |almost )?no (?:loads|fares|shifts|orders|customers|clients|gigs|bookings|hours|overtime|sales)\\b|(?:only|just) (?:get|gets|got|have|give me|gives me) (?:weekends|saturdays|mornings|nights|a few (?:hours|shifts|days))|(?:decreas|reduc|drop|declin|cut|los)\\w* (?:in|of|to) (?:my |our |his |her |the |household |monthly |borrower'?s'? |gross |net |family |wife'?s |husband'?s )+(?:income|pay|wages|earnings|hours|salary|commissions?|tips|revenue)\\b|cut my contract|income (?:loss|reduction|disruption|has changed|change)`,
      `${own} (?:(?!mortgage|house|loan|escrow|tax|property|monthly)\\w+ )?(?:income|paychecks?|checks?|pay|salary|wages|hours|earnings|commissions?|tips|pension) (?:\\w+ )?(?:went|gone|goes|dropped|fell|cut|down|reduced|slid) from \\$?\\d|(?:liv(?:e|es|ing)|surviv\\w+|gett?ing by|scraping by|stretching|depend\\w*) on (?:(?:just|only|my|his|her|one|\\w+'s) )+(?:\\w+ ){0,2}?(?:pay|check|paycheck|salary|pension|retirement|wages|tips|income)\\b|(?:took|cut|knocked|put|moved|dropped|bumped) (?:me|us|him|her|everyone|everybody) (?:back |down )?to (?:\\w+ )?(?:nights?|days?|shifts?|hours|hrs|half|part)`,
      `(?:nobody|no one|hardly anyone|people)(?:'s| is| are)?(?: not| don'?t)? (?:rides?|buys?|books?|orders?|hires?|tips|eats? out|travels?|rents? cars|buying|building|hiring|ordering|booking|traveling|spending|remodel\\w+) (?:anymore|any more|now|any longer|these days|this|right now|here|it|houses|cars|homes)|lost (?:our|my|his|her|a|two|three|several) (?:\\w+ ){0,2}?(?:customers?|clients?|accounts|buildings|contracts|routes|students|patients)\\b|(?:season|harvest|crop|year) was a (?:\\w+ )?(?:bust|disaster|wash|loss|failure)|(?:boss|employer|company|owner|management|they|job) (?:\\w+ )?(?:cut|lowered|reduced|slashed|dropped) (?:my|our|his|her|the|everyone'?s) (?:\\w+ )?(?:rate of pay|rate to|hourly|pay\\b|base|salary|wages?|commission)`,
      `(?:pays?|paid|earn\\w*|mak(?:e|es|ing)|income|check|bring\\w*|gets?|getting|clear\\w*|job|it's|about) (?:\\w+ ){0,2}?\\$?\\d[\\d,]* (?:dollars )?less (?:a|per|each|every) (?:week|month|check|paycheck|hour|year|pay\\b)|(?:revenue|profits?|gross|sales|business) (?:\\w+ ){0,2}?(?:down|fell|off|dropped|tanked|cut) (?:by )?(?:\\d|half|a third|more than|almost|way)|underemployed|lost (?:half|a third|most|a quarter|\\d+ ?(?:%|percent)) (?:of )?(?:my|our|his|her) (?:\\w+ )?(?:pay|income|wages|commissions?|sales|customers|clients|salary|hours|business)`,
      `off (?:of )?salary|(?:straight|only|all|strictly|just) commission|(?:half|most|many|a lot|some|two thirds|third) of (?:my|our) (?:\\w+ )(?:never (?:came|come)|left|quit|are gone|went|stopped|didn'?t come|cancel\\w*|moved)|(?:on|went to|to) short (?:time|weeks)|(?:hardly|barely|scarcely) (?:any|a) (?:jobs?|work|orders|customers|calls|clients|shifts|hours)\\b|(?:terrible|bad|rough|slow|awful|lean|tough|worst) (?:year|season|summer|winter|month|quarter|stretch) (?:for|at|in) (?:\\w+ )?\\w+|on a strike|(?:weeks?|months?) without (?:a |any |my )?(?:check|paycheck|pay|income|wages)\\b|half the hours|(?:not|isn'?t|nowhere near) what it was`,
      `(?:mak(?:e|es|ing)|earn(?:s|ing)?|bring(?:s|ing)?(?: home| in)?|get(?:s|ting)?|net(?:ting)?|clear(?:ing)?) (?:\\w+ )?(?:almost |next to |hardly |barely |practically |close to |about )+(?:nothing|anything|enough|minimum wage|half|zero)`,
      `(?:job|work|position|one|place|gig|it|that|new) (?:\\w+ )?(?:pays?|paid|paying) (?:me |us |him |her |only |just |about |almost )*(?:\\S+ (?:\\w+ ){0,3}?)?(?:less|lower|half|a third|peanuts|next to nothing|minimum wage)\\b`,
      `(?:took|taking|taken|takes|cut|cutting|stopped|eliminated|did away with|ended|lost|losing|pulled) (?:away |off |out )?(?:my|our|his|her|the|all|all the) (?:\\w+ )?(?:(?:night|shift|hazard|weekend) (?:differential|premium|pay)|differential|per diem|stipend|second shift|night shift|side (?:job|gig|work)|second job|part time job|bonus(?:es)?|overtime|ot|raises?|car allowance|tips|commission)\\b`,
      `(?:four|three|two|4|3|2)[- ]day (?:work ?)?weeks?|hours (?:\\w+ ){0,3}?(?:to|at|down to) (?:\\d\\d|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty)\\b|cut (?:me|us|him|her|everybody|everyone) (?:back|down)?(?: to)? (?:\\w+ ){0,2}?(?:hours|days|part)`,
      followed(
        '(?:customers|clients|people|families|parents|students|kids i watch|patients|contractors|orders|jobs|bookings|patrons)',
        "(?:cancel(?:l?ed|ling)?|quit coming|stopped (?:coming|calling|ordering|buying)|all left|left so|aren'?t (?:coming|spending|buying|tipping)|not (?:coming|spending|buying|calling|tipping)|dried up|disappeared|went away|fell off|dropped off|few and far)",
        4,
      ),
      `(?:quit|stopped|won'?t|never|isn'?t|not|doesn'?t|didn'?t|behind (?:on|in)|hasn'?t) (?:\\w+ )?(?:sending |send |sent |paying |pay |pays |paid |giving |give )?(?:me |us |the |any |his |her |court[- ]ordered |on )*(?:child support|alimony|spousal support)`,
      `(?:paid|pays|covered|contributed|gave (?:me|us)|chipped in|put in) (?:about |almost |nearly |for )?(?:half|a third|a quarter|part|most) (?:of )?(?:the|our|my) (?:bills|rent|mortgage|payment|expenses|note|household)`,
      followed(
        `(?:pension|social security|retirement|ssdi|annuity|survivor)`,
        `(?:(?:doesn'?t|don'?t|won'?t|isn'?t|not) (?:\\w+ )?(?:cover|enough|stretch|come close|go far)|(?:\\S+ )?less (?:than|a month))`,
        4,
      ),
      `lost (?:the|my|our|a|his|her) (?:\\w+ )?(?:contract|account|client|customer|route)\\b(?! (?:number|info))(?= (?:that|which|with|i|we|and|who|worth|in)\\b)|(?:\\d+ (?:percent|%)|half|most|all|bulk|third) of (?:my|our|his|her) (?:work|business|income|sales|customers|revenue|trade) (?:was|is|came|went|left|gone|dried|disappeared)`,
      `(?:went|gone|go|goes|cut|dropped|switched|knocked|down|back) (?:back )?(?:to )?part[- ]?time\\b(?! (?:closing|notary))|\\b(?:one|single)[- ](?:paycheck|income) (?:family|household|house)|(?:two|both) (?:incomes|paychecks|checks|salaries) to (?:one|none)`,
      followed(
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
      followed(
        '(?:used to|was helping|who helped|had been helping) (?:\\w+ )?(?:help|pay|pitch|chip|contribute)?',
        "(?:can'?t|cannot|couldn'?t|doesn'?t|no longer|stopped|quit|not) (?:\\w+ )?(?:help|anymore|any more|any longer|afford|chip|contribute)?",
        9,
      ),
      `(?:dry spell|slow season|off[- ]season|season (?:\\w+ ){0,2}?(?:cut short|short|ended early|bad|terrible)|lost the season|bad season|lean (?:year|months))`,
      `(?:t(?:ook|aking|ake)|accept(?:ed)?|got|given) (?:a |an )?(?:\\S+ )?(?:pay |wage |salary )?(?:cut|reduction|demotion)(?! (?:in|of) (?:my|the) (?:rate|payment|principal))(?= (?:to|just|in|at|of|when|last|this|so|and|from|because)|[.,]|$)`,
      `(?:took|taking|got|found|working|work|have|at) (?:a |an )?(?:\\w+ )?(?:lower|less|worse|lesser|minimum)[- ]?(?:paying|paid|wage|pay)`,
      followed(
        '(?:used to|before (?:\\w+ )?(?:i|we|he|she)) (?:make|made|earn|earned|bring|brought|clear|cleared|gross)',
        '(?:now|today|these days|lucky|this year)',
        9,
      ),
      `(?:went|go|going|gone|dropped|cut|moved|fell|switched) from (?:full[- ]time|forty|40|a salar\\w+|five days|salaried|two (?:incomes|paychecks)|overtime|sixty|60|50) ${upTo(4)}to\\b`,
      `(?:lost|losing|loss of) (?:a |my |our |most |half |all |the |his |her |one of |some |of |big |biggest |main |best |major )*(?:clients?|customers?|accounts? at work|route|second income|side (?:job|work|gig)|benefits)\\b`,
      `slow(?:ed|er)? (?:down )?at (?:work|the (?:shop|plant|salon|store|restaurant))|(?:forced to retire|retired early|had to retire|early out)`,
    ],
    new RegExp(
      `${clerks.source}|\\b(?:went up|raise and|underwriter|miscalculat\\w*|your hours|verify|your hours|verification|pay stubs?|hours (?:on|of) hold|on hold|your hours|business (?:days|hours|address)|office hours|close (?:of|at)|social security (?:number|card)|(?:did|do) not count|refinanc\\w+|for the loan|automatic|auto ?pay|bill ?pay|direct deposit|payments? (?:was|were) (?:reduced|cut|half)|refund)\\b`,
    ),
  ),
  befell(
    'medical_or_disability',
    [
      `strokes\\b|(?:cancer|heart|kidney|breast|lung|prostate|colon|liver|brain) (?:cancer|attack|failure|surgery|disease|problems?|trouble)|(?:my|his|her|wife's|husband's|son's|daughter's) (?:\\w+ )?(?:injury|injuries|surgery|surgeries|operation|hospitalization)\\b`,
      `psych (?:ward|unit|hospital)|(?:barely|hardly) (?:hold a job|work)\\b(?! with)|(?:lyme|long[- ]term illness|chronic (?:pain|illness|fatigue|condition))|my (?:illness|sickness|condition) (?:has|got|is|made|kept|took)|too (?:sick|ill|weak|disabled) to`,
      `(?:can|could) (?:hardly|barely) (?:walk|stand|breathe|see|use (?:my|his|her)|get (?:around|out of bed))|(?:can'?t|couldn'?t|cannot|unable to) (?:work|breathe|move) (?:\\w+ ){0,4}?(?:after|because of|due to|since) (?:my|his|her|a|the|falling|getting (?:hurt|sick|hit))`,
      `(?:found|have|has|with|had|removed|finding) (?:a |an |two )?(?:\\w+ )?(?:mass|lump|tumou?r|growth|blockage|aneurysm|hole in (?:his|her|my|the) heart|heart (?:defect|murmur|condition)|brain bleed|clot)\\b|nervous (?:collapse|breakdown)|mental (?:breakdown|illness)|overdos\\w+|od'd|born (?:early|premature\\w*|with a|sick|at \\d+ weeks)|falling (?:off|from|down) (?:a|the|my)|needs? a (?:kidney|liver|heart|transplant|new (?:hip|knee|heart))|childrens?'? hospital|(?:ssi|ssdi) (?:\\w+ ){0,2}?(?:denied|turned|pending|claim|appeal|hearing)|(?:denied|applied for|waiting (?:on|for)) (?:my |his |her )?(?:ssi|ssdi|disability)|out (?:of work )?(?:\\w+ )?(?:weeks|months) with (?:a|my|his|her)|caregiver (?:for|to) (?:my|his|her)|caring for (?:my|our|a) (?:\\w+ )?(?:sick|disabled|dying|ill|ailing)|surgeries|biopsy|colonoscopy|mastectomy|radiation|remission|relapse\\w*|terminal(?:ly ill)?\\b(?! at)|hospital (?:ship|bill|says i owe)|to the hospital\\b|bills? from (?:the |my |his |her )?(?:hospital|surgery|er|accident)`,
      `${followed(`${own} ${bodyPart}`, `(?:just |was |is |are |has |have |were |only |got )?(?:${harmed}|working at|at \\d+)`, 2)}|(?:broke|broken|tore|torn|hurt|crushed|shattered|fractured|injured|messed up|lost|blew out|threw out|busted|amputated|operated on) (?:his |her |my |our |the use of |a |an |two |both |\\w+'s )*(?:\\w+ )?${bodyPart}\\b`,
      `(?:wheelchair|crutches|on oxygen|oxygen tank|bed ?ridden|legally blind|going blind|went blind|blindness|comas?|seizures?|amputat\\w+|hysterectomy|pacemaker|stents?|bypass surgery|hernia|appendix|gallbladder|asthma|arthritis|migraines?|infected|infection|brain (?:injury|bleed|tumor)|stage (?:three|four|3|4|iv|iii)|tbi|hep c|hepatitis|multiple sclerosis|cerebral palsy|down syndrome|feeding tube|c-?section|stillb\\w+|high[- ]risk pregnan\\w+|black lung|(?:lung|kidney|liver|heart|crohn'?s|lyme|huntington'?s|blood|autoimmune) disease|care home|care facility|emergency room|ambulance|life ?flight\\w*|physical therapy|blood pressure|blood clot|congestive|heart failure|body cast|in a cast|bipolar|nervous breakdown)\\b`,
      `(?:my|his|her|our|the) (?:meds|inhalers?|insulin|infusions?|injections?|chemo)\\b|(?:meds|medicines?|prescriptions|treatments) (?:\\w+ ){0,2}?(?:are|is|cost|costs|run|runs|took)\\b`,
      `(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|no longer able to|no longer) (?:\\w+ )?(?:use (?:his|her|my) (?:\\w+ )?${bodyPart}|walk|stand|lift|climb|get out of bed|drive anymore|physically)\\b`,
      `(?:doctors?|surgeon|cardiologist|oncologist) (?:\\w+ )?(?:pulled|took|put|said|says|won'?t|ordered|told|has|keeps?) (?:me|him|her|my (?:husband|wife|son|mom)|i'?m|he'?s|she'?s|i can'?t|i need (?:a|an|to rest)|he (?:can'?t|needs)|she (?:can'?t|needs))\\b`,
      `(?:rear[- ]ended|t-?boned|hit head on|head[- ]on|in a (?:\\w+ )?(?:wreck|crash|pile ?up)|after the (?:wreck|crash|fall|accident)|slipped and fell|fell (?:down|off|from) (?:the |a |my |some )(?:\\w+ )?(?:stairs|steps|ladder|roof|truck|porch|scaffold\\w*)|had a (?:bad )?fall|work accident|got burned at)\\b`,
      `(?:took|taken|fell|fallen|got|gets|so|very|been|was|is|being) (?:\\w+ )?(?:sick|ill)\\b(?! (?:of|to my|over|about|and tired|at|leave))|came down with`,
      `${followed(kin, '(?:autism|autistic|disabled|special needs|handicapped|on oxygen|bedridden|in the hospital|hospital|diagnos\\w+|surgery|therap(?:y|ies)|treatments?|sick|ill|operation|nursing|memory care|dialysis|stroke|on hospice)', 4)}`,
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
      `(?:went|gone|passed) (?:on )?(?:to|home to) (?:be with )?(?:the lord|heaven|jesus|god)|(?:he|she) was (?:murdered|killed)\\b`,
      'funerals\\b|deaths in',
      `(?:dad|mom|mother|father|husband|wife|uncle|aunt|brother|sister|grand\\w+|parent|step\\w+|borrower|in-law)s?'s? estate\\b|dead (?:husband|wife|father|mother|dad|mom|brother|son|spouse)`,
      near(kin, untimely, 4),
      `(?:${one}|when|after|since) ${lostKin} (?:my |our |his |her |the |both (?:of )?(?:my )?)*(?:own |dear |beloved |only |older |younger |baby |oldest |youngest |late )?(?:husband|wife|spouse|mother|father|mom|mama|dad|daddy|parents?|brother|sister|son|daughter|grand\\w+|fiancee?|baby|twins?|child)\\b(?!'s? (?:job|income|work|employment|pay))`,
      `lost (?:him|her) (?:to|in|last|this|on|suddenly|two|three|when|after)\\b`,
      `took (?:his|her) own life|(?:the )?decedent'?s?|dropped dead|deaths? in (?:the|my|our) (?:immediate )?family|(?:mom|mama|dad|daddy|grandma|grandpa)'s gone\\b|(?:i am|i'm|we are|we're|being|am) (?:the |one of the |an? )?(?:his |her |sole |only |legal )?(?:heirs?|executor of (?:my|the)|executrix of (?:my|the)|surviving)|surviv(?:or'?s?|ors'?) (?:benefits?|pension|check)|in (?:his|her|the) will\\b|will left (?:me|us)|cremation|casket|headstone|obituary|(?:my|our|his|her) (?:\\w+ )?${'(?:husband|wife|mother|father|mom|dad|son|daughter|brother|sister)'}'?s (?:burial|ashes|estate|passing|death|heirs?|suicide|murder|funeral)`,
    ],
    /\b(?:passed (?:the|my|inspection|me|it|on to)|walked out|moved out|divorce\w*|survivor clause|executor of the will for a|when i die|i'd die)\b/,
  ),
  befell(
    'divorce_or_separation',
    [
      `(?:he|she)(?:'s| is| was) (?:living|staying|sleeping|shacked up) with (?:some|another|a|his|her) (?:\\w+ )?(?:girl|woman|guy|man|girlfriend|boyfriend)`,
      `(?:husband|wife|spouse) (?:walked|split|bailed|took off|up and left|moved out)(?=[.,]| (?:so|leaving|last|in|after|on us|on me)|$)|(?:awarded|granted|given|deeded) (?:to me |me )?(?:\\w+ )?in (?:the|our|my) (?:dissolution|divorce|separation|settlement)|(?:the|our) dissolution\\b`,
      `^\\W*(?:the )?ex (?:won'?t|will|is|has|refus\\w+|got|stopped|and|left|took|wants?|never|does)|(?:husband|wife|spouse|he|she|partner|boyfriend|girlfriend|fiancee?) (?:has |had |just |up and )*left (?:the (?:home|family|marriage)|us|town|with the kids)\\b|(?:took|taken|taking|shacked) up with|(?:kids'?|children'?s?|baby'?s?|boys'?|girls'?) (?:dad|father|mom|mother) (?:\\w+ )?(?:split|left|took off|walked|moved out|is gone|bailed|quit|stopped)|(?:kicked|threw|put|locked) (?:me|him|her) out (?:of (?:the|my|our) (?:house|home) )?(?:and|so|when|after|last|in)\\b|(?:our|my) (?:relationship|engagement|marriage) (?:\\w+ )?(?:ended|over|failed|fell|broke)|co-?owner and i (?:split|broke|separat)|uncontested|(?:pending|messy|nasty|ugly|bitter|contested|amicable) (?:divorce|split|separation|break ?up)|went our separate ways|raising (?:the |my |our |two |three |four )*(?:kids|children|boys|girls) (?:alone|by myself|on my own)`,
      `(?:husband|wife|he|she|spouse) (?:just |up and |finally )*(?:packed|grabbed|took) (?:a |his |her |up )*(?:bags?|suitcase|things|stuff|clothes) (?:up )?and (?:left|went|walked|was gone|moved)|(?:not|no longer|aren'?t|weren'?t|isn'?t) (?:with (?:him|her|my (?:husband|wife))|together|married)(?: anymore| any more| any longer)?(?= (?:and|so|but|since|for|now|anymore|any)|[.,]|$)|(?:he|she)(?:'s| has|'s got| got| found)(?: got)? (?:a |an |another |someone )(?:new )?(?:girlfriend|boyfriend|woman|man|family|life|wife|husband|else)\\b|(?:my|his|her) (?:former|first|second) (?:husband|wife|spouse|partner)|(?:restraining|protective|no contact|protection) order (?:on|against|from) (?:my|him|her|the)|abandoned (?:me|us|the (?:household|family|home|house|marriage))|baby (?:daddy|mama)|co-?parent\\w*|walked out on (?:me|us)|left (?:me|us) for|living (?:apart|separately)|divide (?:the )?(?:assets|property)`,
      `(?:my|the|her|his|an?) (?:soon[- ]to[- ]be[- ])?ex(?:'s|s|-?(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?)?s?'?)?\\b(?! ?-?(?:boss|employer|landlord|business|neighbor|military|marine|lender|servicer))`,
      `(?<!(?:my|our|his|her|the) (?:daughter|son|sister|brother|mother|father|friend)'s )(?:ex)[- ]?(?:husband|wife|spouse)s?'?\\b`,
      followed(mate, leftUs, 2),
      `(?:we|(?:and|&) (?:i|me)) (?:have |had |are |were |were |just |recently |finally )*(?:split|splitting|separated|separating|broke (?:up|off)|called (?:it|off)|divorc\\w+|parted|living apart|don'?t live together|no longer (?:together|a couple))\\b(?! (?:the (?:bill|cost|payment|lot|house|difference)|it (?:into|in)|our payments|them))`,
      `call(?:ed|ing) off (?:the|our) (?:wedding|engagement|marriage)|(?:family|divorce) court|judge (?:\\w+ )?(?:gave|awarded|ordered) (?:him|her|my|me)|(?:joint |full |sole )?custody (?:of|battle|case|hearing|fight|papers|costs?)|(?:alimony|spousal support|estranged|marital (?:home|estate|settlement)|separation agreement|settlement agreement (?:says|gave)|restraining order (?:on|against) (?:him|her|my)|infidelity|adultery|annul\\w+|dissolution of (?:my|our|the) marriage|buy (?:him|her|my ex|out my) out|half of the equity)\\b`,
      `(?:his|her|husband'?s|wife'?s) (?:new )?(?:girlfriend|boyfriend|mistress)\\b`,
      `marriage (?:\\w+ )?(?:fell apart|ended|is over|broke|failed|went south|is done|didn'?t)|(?:left|leaving|fled|ran from|got away from) (?:my|an|her|his) (?:abusive )?(?:husband|wife|abuser|marriage|abusive \\w+)\\b(?!'s)`,
    ],
    /\b(?:never (?:been )?divorced|not divorced|parents? (?:split|divorc\w+)|brother|sister|neighbou?r|message|voicemail|thinks i|if i were|left (?:me|us) (?:a|the) (?:house|home)|(?:daughter|son|friend)'s ex)\b/,
  ),
  befell(
    'business_failure',
    [
      `(?:bankrupt|bankruptcy|broke) (?:with|on|running|over|because of) (?:my|our|his|the) (?:\\w+ ){0,2}?${trades}`,
      `sole propriet\\w+ ${upTo(5)}(?:shut|close|closed|fold|stop|quit)|(?:the|our|my) (?:franchise|startup|venture|practice|restaurant|bakery|salon|farm|food truck|brewery) (?:\\w+ )?(?:failed|folded|went under|collapsed|took (?:our|my|everything))`,
      `${trades} (?:that )?(?:i|we) (?:put|poured|sank|invested|worked) (?:\\w+ ){1,4}?(?:into|in|on)? ?(?:went|failed|folded|closed|is gone|shut|collapsed)`,
      `${trades} (?:that |which )?(?:i|we|he|she|my \\w+) (?:owned|had|ran|started|built|opened) (?:\\w+ ){0,3}?(?:went|closed|failed|folded|shut|is gone|collapsed|(?:never|didn'?t) (?:make|recover|re-?open|survive|come))|clos(?:ed|ing) up shop|(?:i|we|he|she) (?:had|owned|ran) ${upTo(6)}(?:had to close|closed (?:the|my|our) doors|shut (?:me|us|it) down|put (?:me|us) out of business)`,
      `(?:keep|kept|keeping) (?:it|the (?:doors|shop|store|lights|business|place)|my \\w+|our \\w+) (?:open|going|afloat|alive|running)(?= |[.,]|$)(?<=(?:couldn'?t|could not|can'?t|unable to|not) (?:\\w+ )?keep .{0,40})`,
      `(?:my|our|put everything into an?|invested in an?) (?:\\w+ ){0,2}?${trades} (?:that|which|and it|but it|and we|and i|but we|but i) (?:\\w+ )?(?:failed|folded|closed|went under|went broke|lost (?:it|everything|money)|bankrupted|didn'?t (?:make|work|survive)|tanked|never)`,
      `(?:i|we|he|she|${kin}) (?:\\w+ )?(?:owned|ran|had|opened|operated) ${upTo(5)}(?:lost (?:both|them|it|all|everything)|(?:couldn'?t|could not) keep|had to close|gave it up)`,
      `${trades} (?:never|didn'?t|couldn'?t) (?:re-?open\\w*|survive|make it|recover\\w*|come back)|(?:shut|close|closed|lock|locked) (?:the |our |my )doors (?:on|at|of|for good|after|in|last)|lost everything (?:i|we) (?:put|had|sank|invested) in(?:to)?`,
      followed(
        `(?:my|our|his|her|husband'?s|wife'?s|the family|family) (?:own )?(?:\\w+ ){0,2}?${trades}`,
        `(?:was |has |had |is |to |filed (?:for )?|went )?(?:${closedDown}|is gone|is no more|had to close|burned|died|tanked|ended|finished|collapsed|evicted|into the ground)`,
        4,
      ),
      followed(
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
];
