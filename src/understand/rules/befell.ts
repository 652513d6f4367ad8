import { befell, gap } from './dues.ts';
import type { Rule } from './rule.ts';

/** What befell the household, in families of words: who, what, and what happened to it. */
const own = "(?:my|our|his|her|their|everybody'?s?|husband'?s|wife'?s|the family)";
const us = '(?:me|us|him|her|everybody|everyone|my \\w+|all of us|\\w+ of us)';
const kin =
  '(?:husband|wife|spouse|mother|father|mom|mama|dad|parents?|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|fiancee?|partner|baby)';
const mate = '(?:husband|wife|spouse|boyfriend|girlfriend|fiancee?|he|she)';
const fell =
  '(?:cut|chopped|slashed|halved|reduced|dropp?ed|fell|fallen|shr[aiu]nk|dried up|dwindled|decreased|plummeted|went (?:way )?down|(?:is|are) down|stopped|quit|went away|(?:was|were) gone|is gone|never came back|taken away|took a hit)';
const away =
  '(?:(?:in|to) another (?:state|city)|out of state|\\w+ states? (?:over|away)|(?:\\d+|\\w+) (?:hours|miles) away|far away|across the country|(?:in|to) (?:texas|florida|ohio|georgia|oregon|arizona|nevada|colorado|utah|tennessee|virginia|california|washington|denver|dallas|phoenix|(?:north|south|new) \\w+))';
const body =
  '(?:back|knees?|hips?|shoulders?|neck|legs?|arms?|foot|feet|ankles?|wrists?|hands?|heart|lungs?|kidneys?|liver|spine|eye(?:s|sight)?|rotator cuff|pelvis|heels?|ribs?|disc|achilles|hearing)';
const gaveOut = '(?:went out|gave out|collapsed|failed|heals?|(?:is|are) (?:bad|shot|failing|broken))';
const trade =
  '(?:business|shop|store|salon|restaurant|bakery|diner|studio|farm|(?:\\w+ )?company|practice|franchise|food truck|daycare|gym|cafe|firm)';
const tenants = '(?:tenants?|renters?|room-?mates?|lodgers?|boarders?|(?:people|kids|family|couple) (?:renting|who rent(?:ed)?))';
const notPaying =
  "(?:quit|stopped|won'?t|isn'?t|didn'?t pay|did not pay|never paid|behind|left|leave|(?:moved|moving)(?: (?:out|away)|\\b(?! in))|skipped|bailed|trashed|destroy\\w+|wreck\\w+|went home|(?:has|have)(?: not|n'?t) paid|can'?t pay|in default)";
const storm = '(?:harvey|irma|ian|ida|katrina|sandy|michael|helene|maria|laura|florence|milton|wilma|rita|ike|nicole|beryl)';
const house = '(?:house|home|place|roof|property|floor|basement|us)';

export const befellRules: readonly Rule[] = [
  befell(
    'job_loss',
    [
      `${own} (?:\\w+ )?(?:position|job|contract|department|role)(?: at \\S+ \\S+)? (?:was |got |has been |were |is |wasn'?t |not )*(?:cut|eliminated|outsourced|abolished|ended|terminated|renewed|sent overseas|(?:went|moved|shipped) (?:overseas|to (?:mexico|china|india)))`,
      `${own} last day (?:of work|on the job|at (?:work|the (?!beach|bank|hospital)\\w+|${own} job))(?! (?:before|for the week|until after))|position eliminated|(?:looking|searching|hunting|hunt) for (?:a |any |another |new )*(?:work|job)\\b(?! that)|(?:between|in between) (?:jobs|contracts)|made redundant|(?:got|was|were) (?:axed|sacked|canned|riffed)|pink slips?`,
      `(?:can'?t|cannot|couldn'?t|haven'?t|hasn'?t) (?:find|found|get|gotten|land) (?:a |any |another |other |new |steady )*(?:work|job|anything)`,
      `found (?:work|a job) (?:again|after)|(?:until|till|since) the (?:plant|mill|shop|mine|factory|store) (?:shut|closed)`,
      `(?:where (?:i|he|she|we)(?: \\w+)? (?:work|worked|cook|cooked|deal cards)|(?:employer|company (?:i|he|she) (?:work|worked) for|hospital|mill|casino|hotel|plant|factory|warehouse)) (?:\\w+ )?(?:shut|closed|went under|folded|went out of business|moved to (?:mexico|china))`,
      `(?:laid|walked|threw) ${us} (?:off|out)\\b|(?:let|letting) ${us} go\\b|resigned\\b|(?:layoffs?|lay off) at (?:the|my|our)|losing (?:our|their|both) jobs|loss of ${own} job`,
    ],
    /\b(?:title|insurance|loan officer|mortgage|servicing) (?:office|company)\b|\b(?:account|loan|file|case|complaint) closed\b/,
  ),
  befell(
    'reduced_income',
    [
      `(?:milk|beef|grain|corn|cattle|crop) (?:checks?|prices?) (?:do not|don'?t|doesn'?t|won'?t|no longer|barely|${fell})\\b`,
      `(?:child support|alimony|the checks|commissions|overtime|tips|bookings) ${gap(2)}(?:${fell}|quit coming)`,
      `(?:cut|put|knocked|moved|switched|dropped|bumped|went|working|only|down) (?:${us} )?(?:back )?(?:down )?(?:on |to |from )?(?:\\w+ )?(?:half (?:shifts|pay|time|days)|part[- ]?time|reduced (?:hours|schedule)|short weeks|(?:three|four|two|\\d) (?:days?|shifts)(?: a)? weeks?)`,
      `(?:only )?(?:gets?|getting|have|working|down to|at) (?:\\w+ )?(?:\\d+|twenty|thirty|fifteen) (?:hours|hrs) (?:a|per) week|half shifts|weekends only|reduced schedule`,
      `(?:mak(?:e|es|ing)|earn\\w*|bring(?:s|ing)?|take home|pays|living|income) ${gap(4)}(?:a lot less|far less|much less|less (?:than|money|now|an hour|a (?:week|month))|(?:maybe |about |nearly |than )+half|half of what)`,
      `(?:two|both) incomes (?:\\w+ ){0,6}?one\\b|(?:curtailment|loss|lowering) (?:of|in) income|change in income`,
      `on strike\\b|strike pay|(?:missed|without) (?:a |two |three |our |my )*(?:paychecks?|pay)\\b|furlough\\w* (?:us |me |him |her )?(?:for )?(?:\\w+ )?(?:days?|weeks?)`,
      `(?:customers|clients|jobs|work|fares|students|bookings) (?:\\w+ ){0,3}?(?:vanished|disappeared|dried up|gone|went elsewhere)|(?:nobody|no one)(?:'s| is| was| are) (?:\\w+ )?(?:riding|building|booking|hiring|calling for work)|there (?:was|is|were) (?:almost )?no work`,
      `(?<=\\blos(?:t|s of|ing|e) (?:my |his |her |our |a |the )?)(?:second|2nd|side|weekend|night|other|part[- ]time) job|demoted|pay ?cut|pays? (?:me )?\\S+ (?:dollars )?less|(?:early|forced) retirement|forced (?:to|into) retire|pension (?:is|was) (?:\\S+ )?(?:half|\\d+ percent)`,
    ],
    /\b(?:cut (?:my|the) (?:payment|rate)|payments? (?:was|were) (?:reduced|cut)|income (?:tax|verification|documents?)|interest rate|auto ?pay|on hold|principal|payoff|pay stubs?)\b/,
  ),
  befell(
    'medical_or_disability',
    [
      `(?:${own}) (?:\\w+ )?${body} (?:just |has |have )?${gaveOut}`,
      'lupus|sclerosis|emphysema|copd|pneumonia|sepsis|tumou?rs?|lymphoma|epilep\\w*|autis\\w*|ptsd|bipolar|schizo\\w*|aneurysm|fibromyalgia|cirrhosis|crohn\\S*|neuropathy|concussion|paraly\\w+|nervous breakdown|on a ventilator|miscarr\\w+|c-section|memory (?:care|clinic)|blood clots?',
      `can'?t (?:walk|lift|stand up|use ${own} \\w+|hold a job|do physical)|(?:fell|fallen|fall|slipped|thrown) (?:off|from|out of|down) (?:of )?(?:a|an|the|my|his|her) (?:\\w+ )?(?:roof|ladder|truck|trailer|scaffold\\w*|horse|dock|stairs|steps|tree|tractor|deck|porch|bike|forklift|rig)|(?:hit|struck|run over) by (?:a |an )(?:\\w+ )?(?:car|truck|driver)|(?:car|bad|motorcycle|truck) wreck\\b|after (?:my|his|her) accident`,
      `los(?:t|ing|e) (?:the |my |his |her )?(?:eye)?sight (?:in|of) (?:one|an?|my|his|her|the (?:left|right)|both)\\b|los(?:t|ing) (?:my|his|her) (?:eye)?(?:sight|hearing|vision|voice)\\b|(?:round the clock|24 hour|full[- ]time|constant) care|(?:${kin}|his|her)(?:'?s)? health (?:is|has|was|got|took|keeps|been) (?:\\w+ )?(?:fail\\w*|bad|declin\\w*|poor\\w*|wors\\w*|a turn|going)|(?<!market (?:is|was) )in (?:very |such )?(?:poor|frail|bad|ill|failing|declining) health|(?:${kin}|his|her)(?:'?s)? (?:memory|mind) (?:is|has|was|keeps|has been|is slowly|has slowly) (?:slowly )?(?:fail\\w*|going|gone|slipp\\w+|declin\\w*|wors\\w*|getting worse|not what)`,
      `(?:had|having|birth|born|baby|pregnancy) (?:\\w+ ){0,5}?(?:complications|early|premature|heart defect)|off (?:my|his|her) feet|until (?:they|the doctors?) operates?|sick (?:child|wife|husband|son|daughter|mother|kid)|(?:due to|because of) (?:illness|health\\b(?! ins))|(?:doctor|surgeon) says\\b|(?:got|had|caught) (?:the virus|covid)(?=.*\\b(?:hospital|weeks|spring|lungs|both of us))`,
    ],
    /\b(?:bad back ?end|account|loan (?:is )?in my hands|lost (?:my|the) hand)\b/,
  ),
  befell(
    'death',
    [
      `(?:${own}|the) ${kin} ${gap(5)}(?:got |was |were )?(?:killed|murdered|drowned)\\b`,
      `(?:he|she|${kin})(?:'s| is| was| are)? (?:both )?gone now|griev(?!anc)\\w+|dropped dead|(?:went|gone) to be with (?:the lord|jesus|god)|surviving spouse|personal representative|executor for|(?:buried|burying|bury) ${own}`,
      `passed on (?:in|last|this|and|two|three)|${kin}'?s? passing|after (?:we|i) lost (?:him|her|our|my)\\b(?! (?:\\w+ )?(?:jobs?|work|income|house|home|business|contract|insurance|hours|license|position|benefits?|tenants?|overtime|shop|store|farm|savings|clients?|customers?))|los(?:ing|t) (?:my |our )(?:\\w+ )?${kin}\\b(?!'s (?:job|income))|losing (?:mama|mom|dad|daddy)`,
      `(?:${kin}) left (?:me|us) (?:\\w+ )?(?:enough|money|${own}|the|this)|(?:house|home|place) (?:that )?${own} ${kin} left`,
    ],
    /\b(?:walked out|moved out|ran off|left me (?:with|for)|divorce\w*)\b/,
  ),
  befell(
    'divorce_or_separation',
    [
      `${mate} (?:\\w+ )?(?:left(?! (?:me|us) (?:the|a|her|his|this|enough)\\b)(?= (?:me|us|and|with|in|for)\\b)|took the (?:kids|boys|girls|baby|children)\\b(?! to\\b| for\\b)|ran off|kicked (?:me|us) out|cleaned out|threw (?:me|us) out|drained (?:the|our) (?:joint|account)|remarried|is remarried)`,
      `(?:since|after|during) the (?:split|separation|breakup|break up)\\b|marriage (?:ended|is over|fell apart|broke|dissolved)|parted ways|custody (?:fight|battle|case|hearing)|lost everything\\b.{0,25}marriage`,
      `(?:decree|the (?:divorce )?settlement) (?:says|said|that|and|gives|gave|orders?|ordered|does|doesn'?t)|the decree\\b|(?:judge|court) (?:\\w+ )?(?:gave|awarded|order\\w*|says) (?:\\S+ ){0,6}?(?:house|home|sell and split|to my ex)|awarded the (?:house|home)`,
    ],
    /\b(?:bankruptcy|foreclosure) decree\b|\bparted ways with (?:the|them|my (?:agent|realtor|lawyer))\b/,
  ),
  befell('disaster', [
    `(?:river|creek|lake|water|surge) (?:\\w+ )?(?:came (?:up|in|through)|rose|overflowed|got into|filled)|feet of water|hit by (?:hurricane )?${storm}\\b|(?:${storm}) (?:hit|damaged|destroyed|took|ruined|flooded|tore)`,
    `(?:tree|oak|pine|limb)\\b.{0,30}\\b(?:fell|came down|crashed)\\b.{0,40}\\b(?:storm|windstorm|wind|tornado|hurricane)`,
    `(?:damaged|destroyed|ruined|took) (?:in|by|from) (?:the|a) (?:storm|tornado|hurricane|fire|flood|wind)|lightning (?:struck|hit|strike)|(?:storm|tornado|hurricane|wind|fire|flood|hail|earthquake) (?:took|hit|destroyed|damaged|tore|ruined) ${gap(2)}${house}|(?:since|after|through) (?:the |two )?(?:hail|hurricanes|wildfires?)\\b`,
  ]),
  befell(
    'business_failure',
    [
      `(?:filed|bankruptcy|went broke)(?: bankruptcy)? (?:on|for|with) ${own} (?:\\w+ )?(?:${trade})|lost ${own} (?:\\w+ )?(?:business|shop|store|restaurant|farm)\\b(?! (?:days|card))|(?:close|closed|closing|shut|shutter\\w*|padlocked|folded) ${own} (?:\\w+ )?(?:business|shop|store|restaurant|salon|doors|studio|bakery|farm)`,
      `(?:locked|turned in|turned) the (?:doors|keys) (?:in|for good|to the (?:mall|landlord|strip))|closed (?:the|our|my) (?:shop|store|restaurant|doors) for good|(?:farm|business|shop|store|restaurant) (?:\\w+ )?(?:lost money|is dead|burned)|end of (?:the|my) (?:shop|store|business)|business has had no (?:customers|work)`,
    ],
    /\b(?:mortgage|insurance|title|loan|moving|their) company\b|\bwhere i (?:work|cook)/,
  ),
  befell(
    'military',
    [
      `(?:reserves?|guard|unit|squadron|battalion) (?:\\w+ ){0,3}?(?:activated|mobilized|called (?:me )?up|deployed|shipped)|(?:called|ordered|recalled) (?:back )?(?:up )?to active|(?:ships?|shipped|shipping) out|basic training|boot camp|(?:my|his|her|our) (?:army|navy|military|deployment|active|pcs) orders|orders (?:came|overseas)|active (?:orders|service)\\b|enlisted in`,
      `(?:army|navy|air force|marines?|marine corps|coast guard|military) (?:\\w+ )?(?:moved|sent|transferred|stationed|activated|permanent change)|(?:for|by) the (?:army|navy|marines|air force)\\b|military permanent change|(?:i'?m|am|husband is|wife is|son is) in the (?:army|navy|marines?|air force)`,
      `with the (?:reserves|guard) |reserves'? orders`,
    ],
    /\b(?:veteran|retired|years ago|when i was|department|my father was)\b/,
  ),
  befell(
    'relocation',
    [
      `(?:took|accepted|got|found|offered|landed|find)(?: \\w+)? (?:job|position|offer|post|work|transfer)\\b (?:\\w+ ){0,3}?${away}`,
      `(?:job|position|office|plant|headquarters|company|employer|corporate|work) (?:\\w+ ){0,3}?(?:mov(?:ed|ing)|relocat\\w+|transferred|sent) (?:me to|us to|him to|her to|(?:me|us|him|her) (?:out|across|overseas)|out of|its headquarters|the line|me|us)\\b(?! (?:another|to another|to collections?|to the|to a|my|\\w+ letters?|a|an)\\b)`,
      `orders sent (?:me|us)|since my transfer|transferred for (?:my|his|her|work)|they moved my (?:job|position)`,
      `(?:job|work) (?:\\w+ ){0,5}?is ${away}|moved? back (?:home )?(?:to \\w+ )?to (?:help|care|be)|permanent change of station|pcs'?d\\b`,
    ],
    /\b(?:loan|account|call|file|servicing) (?:was |got )?(?:transferred|moved)|\b(?:rep|department|supervisor|loan officer)\b/,
  ),
  befell(
    'rental_loss',
    [
      `(?:${tenants}|tenant'?s?)\\b ${gap(6)}${notPaying}`,
      `(?:both|one) of (?:my|our) ${tenants}|(?:no|without|lost the|not had|lower(?:ed)? the|loss of) rent(?:al income)?\\b(?! control)|rent (?:\\w+ ){0,3}?(?:no longer|doesn'?t|does not|won'?t) cover|(?:airbnb|bookings|vacation rental)\\b (?:\\w+ ){0,3}?(?:dropped|dried up|stopped|gone|cancell?ed|to nothing)`,
      `(?:unit|apartment|duplex|upstairs|rental|half|units)\\b (?:\\w+ ){0,3}?(?:vacant|empty|unrented)|(?:can'?t|cannot|couldn'?t) (?:find|get) (?:anyone|anybody|a tenant|someone) to rent|(?:eviction|evict\\w*) (?:\\w+ ){0,8}?(?:no rent|tenant)\\b|section 8 pulled`,
    ],
    /\b(?:i moved back|as a tenant|i am a tenant|pays? on time|what happens|(?:sellers?|owner)|joint tenants)\b/,
  ),
  befell(
    'other',
    [
      `identity (?:was |got |had been )?stolen|stole (?:my|our|the) identity|(?:emptied|drained|cleaned out|hacked|got into) (?:my|our|the) (?:checking|savings|account|bank)|(?:scammed|conned|cheated|swindled) (?:me |us )?out of (?:\\$|\\d|my|our)|thie(?:f|ves) (?:broke|took|stole|got)|burglar\\w*|(?:was|were|got|been) (?:robbed|burglarized)|theft and vandal\\w*|break-?in at`,
      `(?:took in|taking in|raising|guardian of|custody of) (?:my|our|the) (?:\\w+ )?grand ?(?:kids|children|babies|son|daughter)|(?:started|starting) college|(?:irs|levied|levying|levy) (?:\\w+ )?(?:my|our|his|her|husband'?s|wife'?s) (?:wages|check|pay|account)`,
      `(?:groceries|gas|prices|utilities|daycare)\\b.{0,30}\\b(?:keep up|doubled|what they are|too (?:high|much))|(?:mold|termites|asbestos) in|(?:property damage|weather related repairs)`,
    ],
    /\b(?:apprais\w*|inspect(?:or|ion)|cash[- ]out|listing|car loan|payoff|phone|hold|(?:buyers?|sellers?))\b/,
  ),
];
