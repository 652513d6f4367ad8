import type { Rule } from './rule.ts';

/** What happened to the household, in everyday words: "since he passed", "my hours went from 40 to 16", "comp is fighting it". */
const happened = (value: string, when: RegExp, unless?: RegExp, sure = 0.78): Rule => ({
  fact: 'hardship',
  value,
  when,
  ...(unless ? { unless } : {}),
  sure,
});

const kin =
  '(?:husband|wife|spouse|partner|mother|father|mom|mum|momma|mama|dad|daddy|papa|stepfather|stepmother|parents|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|fiance|boyfriend|girlfriend)';
const own = '(?:my|our|his|her|their)';

export const everydayHardships: readonly Rule[] = [
  happened(
    'death',
    new RegExp(
      `\\b(?:${own} (?:late|dead|deceased) ${kin}s?(?:'s)?\\b|(?:dead|deceased) (?:husband|wife|father|mother|sister|brother|son|daughter|man|woman|borrower)|(?:he|she|they|who|${kin}) (?:has |had |just |recently |suddenly |since )?passed(?: in| last| on xx| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*| and| without| so| before| when| a year| three| two| this|,|$)|(?:since|after|when|before|until|till) (?:he|she|they|${own} ${kin}|${kin}) passed\\b|${own} ${kin}'?s? (?:burial|passing|death)|(?:bury|buried|burying) (?:${own} )?${kin}|left the (?:house|home|place) to (?:me|us)|now that (?:he|she|mom|dad) is gone|has been dead|lost (?:the|our|my) baby|(?:was|were) left the (?:home|house)|(?:she|he) left me the house|life insurance check|${kin}s?'?s? life insurance)`,
    ),
    /\bpassed (?:the (?:inspection|house|loan|test|bill|law|buck|phone)|it|me|on (?:the|to)|inspection|away from)\b/,
  ),
  happened(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:tax(?:es)? (?:bill )?on (?:my|our|the) neighbou?r|neighbou?r'?s? (?:lot|parcel|tax)|insurance (?:that )?(?:i|we) (?:already )?(?:had|have) (?:and|already|paid|the whole)|delinquent tax|paid the county late|did not pay the county|escrow that is the problem|their own (?:policy|insurance)|supplemental tax|tax bill (?:for|from) (?:the|my))\b/,
    /\b(?:pmi|mortgage insurance|claim|appraisal|health insurance|life insurance|refund)\b/,
    0.74,
  ),
  happened(
    'divorce_or_separation',
    /\b(?:(?:me and|and|with) the ex\b|since (?:my|the) (?:husband|wife|boyfriend|girlfriend) left|(?:boyfriend|girlfriend|fiance|partner) (?:\w+ )?(?:moved out|left)|(?:kids'?s?|children'?s) (?:dad|father|mom|mother) (?:\w+ )?(?:stopped|left|quit|pays)|soon to be ex\b|ran off (?:\w+ )?years ago|i have the decree|(?:judge|court) (?:gave|awarded) (?:me|him|her|the house|the home)(?! until| \d+ days)|custody of (?:the|my|our) (?:kids|children)|are not together any ?more)/,
    /\bex parte\b/,
  ),
  happened(
    'medical_or_disability',
    new RegExp(
      `\\b(?:(?:hurt|injured|broken?|wrecked|tore|torn|threw out|blew out|fractured|shattered|crushed|busted|ruptured) (?:${own}|a|both) (?:\\w+ )?(?:back|knees?|shoulder|hips?|neck|hands?|wrists?|legs?|ankles?|foot|feet|arms?|heels?|ribs?|dis[ck]|achilles|collar ?bone|elbow|pelvis|femur|thumb|fingers?|jaw|skull|rotator cuff|acl|meniscus|tendon)|(?:bad|ruined) (?:back|knees?|heart|hip|shoulder)|(?:on|needs) oxygen|having a bypass|(?<!truck |rig |boat )laid up\\b|in a coma|took sick|kidneys failed|in a cast|(?:my|the) doctor'?s letter|seizures|daughter'?s lungs|to nurse my (?:father|mother|husband|wife)|twins came early|husband'?s accident|amputat\\w+|los(?:t|ing) (?:a|my|his|her) (?:leg|foot|arm|eye)|(?:has|have|had|with) ms\\b|wheelchair|heart problems?|(?:double|triple|quadruple) bypass|(?:my|the|his|her) doctors? (?:says?|said|told|will not|won'?t)|doctor'?s? note|${own} (?:\\w+ )?(?:treatments?|chemo|radiation)|in a (?:bad )?wreck|home care|arthritis|(?:my|his|her|due to (?:my|his|her)) (?:knees|eyesight)|(?:workman'?s|the) comp\\b|comp checks?|comp is|out (?:\\w+ ){1,3}(?:weeks?|months?) with (?:the|my|a)|(?:baby|twins) came at \\d+ weeks|out with covid|covid (?:\\S+ ){0,8}?(?:oxygen|pneumonia|ventilator)|came home (?:hurt|with a bad|wounded)|nerve damage|lost (?:my|his|her) (?:leg|sight|hearing)|insulin pump|take care of (?:him|her) (?:full time|after)|got (?:covid|hurt at work))`,
    ),
    /\b(?:nursing home and|doctor'?s? office was)\b/,
  ),
  happened(
    'reduced_income',
    /\b(?:pension (?:\S+ ){0,5}?(?:cut|stopped|less|half|reduced|smaller)|(?:no more|my|his|her|'s) overtime (?:\S+ )?(?:ended|stopped|is gone|was stopped|dried up|since|anymore|in xx|and)|no (?:more )?overtime\b|(?:down|went) to part[- ]time|from full[- ]time to \d+ hours|(?:job|work) came back in part|lost (?:a lot of |half (?:of )?my |most of my |my )(?:clients|customers|accounts)|half the fares|no money coming in|took half of the income|commission (?:checks?|income) (?:are|is) (?:about )?half|two bad years|(?:went|cut|down|dropped) to (?:four|three|two|4|3|2) days|(?:took|taken) away (?:my|his|her) (?:\w+ )?shifts?|no pay (?:from|for|since)|(?:hours|hrs) (?:\S+ ){0,5}?(?:went|go|gone|dropped|cut|down) (?:down )?from \d+ (?:\S+ ){0,4}?to \d+|(?:hours|hrs|commissions?|tips|income|sales|pay|paychecks?) (?:at \S+ \S+ )?(?:\w+ ){0,3}?(?:were|was|are|is|have been|has been|got) (?:\w+ )?(?:cut|down|slashed|reduced|halved)|back to (?:only )?\d+ hours|(?:half|third|quarter) of what (?:i|we|he|she|it) (?:was|were|used|made|make|earn|brought|got|get|bring)|i made \$?\d[\d,.]* (?:an hour )?(?:and|before|now)|i (?:make|earn) \$?\d[\d,.]* (?:an hour )?(?:before|now)|used to (?:make|earn|bring home)|makes? about half|bring(?:s|ing)? home (?:about )?(?:half|\$?\d\S* less)|(?:(?:leave|off|work) without pay|unpaid leave)(?!\w)|froze (?:our|my|their) pay|furlough\w* (?:us|me|days?|for)|from (?:full time|full-time) (?:\S+ ){0,4}?to (?:part|substitute|as needed)|clients? (?:\w+ )?(?:cancelled|canceled|left|quit)|no (?:freight|loads|gigs|jobs|customers|work)(?: \S+){0,2} (?:in|since|most|all|this|last)|(?:down|less) (?:about |around )?\$?\d[\d,]* a month|cut (?:her|him|me|us) to (?:as needed|part|\d+)|(?:social security|income|paycheck|pension) (?:is |was )?half of what|employer paid us late|sold (?:two|one|three|no) (?:houses?|homes?|cars) in all|have not closed a sale|shutdown stopped|work slowed)/,
    /\b(?:payments? (?:was|were|is) (?:reduced|cut)|debt to income|(?:store|office|bank|branch|lobby) hours|modification (?:\S+ ){0,3}?(?:cut|reduced)|hours? (?:on hold|on the phone)|principal|interest rate)\b/,
  ),
  happened(
    'job_loss',
    /\b(?:(?:plant|mill|store|office) closes in|my job (?:at \S+ \S+ )?ended|than the one (?:that )?i lost|there is no school|replaced (?:me|us|him|her) with|(?:and|was|were) then let go|(?:the|my|our|his|her) (?:plant|mill|mine|factory|hotel|shop where \S+ worked|store (?:that |where )?(?:i|he|she) (?:managed|worked)|company i (?:worked|drove) for|school) (?:\w+ )?(?:shut|closed|moved to mexico|went under)(?!\w)|closed the (?:office|plant|store|mill|branch)|(?:until|till|while) (?:i|he|she|my (?:husband|wife)) (?:found|finds?|looks?|looked) (?:for )?work|lost (?:my|his|her) (?:cdl|license|route|contract)|fired me)\b/,
    /\b(?:my|our) (?:own )?(?:restaurant|shop|store|company|business|office)\b|\b(?:title|mortgage|insurance|loan|servicing) (?:office|company)\b|\bon vacation\b/,
  ),
  happened(
    'relocation',
    /\b(?:mov(?:ed|e|ing) (?:to \w+(?: \w+)? |us |the family |here |back |out of state |in with \S+ \S+ )?(?:\S+ ){0,6}?for (?:my|his|her|a|our|(?:my|his|her) (?:wife|husband)'?s?)? ?(?:husband'?s |wife'?s )?(?:new )?(?:work|job|transfer)\b|job (?:is|was) (?:moving|moved|transferred) to|(?:wife|husband)'?s job went to|took the transfer|had to move to \w+ for|(?:i|he|she|husband|wife) (?:was|got|been) transferred to (?!a |another (?:rep|dep|person)|the |some|several|different|several|customer|loss)|(?:employer|company|plant) moved (?:the office |us |me |operations )?to|transferred to \w+ with (?:his|her|my) job)\b/,
    /\bloan (?:was )?(?:moved|transferred)\b/,
  ),
  happened(
    'disaster',
    /\b(?:(?:after|since|before|during) (?:harvey|irma|ian|ida|katrina|sandy|michael|helene|maria|laura|florence|milton|wilma|rita|ike)\b|derecho|(?:house|home) burned|since the (?:storm|fire|flood|hurricane)|(?:fire|flood|tornado|hurricane) (?:in|last) (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|fall|winter|week|month|year)\w*|storm (?:took|put a tree)|two floods|(?:flood|storm|hail|fire|wind|tornado|hurricane) (?:money|payments?|repair|claim|damage|loss)|the (?:hail|tornado|drought|derecho|blizzard|ice storm|wildfire) (?:in|and|took|of|last|this|destroyed)|hail (?:took|ruined|destroyed|broke)|evacuated|washed away in the storm|(?:tree|branch) (?:fell|came down) on (?:the|my|our) (?:house|roof|home))\b/,
    /\b(?:flood (?:insurance|policy|zone|map)|storm (?:door|window)|fire ?sale)\b/,
  ),
  happened(
    'business_failure',
    /\b(?:(?:my|our|his|her) (?:\w+ ){0,2}?(?:shop|store|restaurant|diner|bakery|salon|dairy|farm|orchard|ranch|business|daycare|studio|garage|bar|cafe|food truck)(?: had \S+ \S+ in \d+ and)? (?:\w+ )?(?:closed|shut|went under|failed|folded|did not make it|never open\w*)|(?:i|we) (?:run|ran|own|owned|have|had) a (?:\w+ ){0,2}?(?:shop|store|restaurant|diner|bakery|salon|daycare|bar|business) and (?:they|the state|covid|the county) shut|(?:had to|have to) (?:give it up|close (?:it|the shop|the store|the garage|the restaurant|our doors)|(?:the|our|my) shop failed|lost their business|finished (?:our|my) (?:farm|stand|shop)|let the (?:orchard|farm|shop) go)|sold the (?:cows|herd|cattle|flock|rig)|did not make a crop|restaurant is closed)\b/,
  ),
  happened(
    'rental_loss',
    /\b(?:(?:renters?|tenants?|roommate|boarder) (?:\S+ ){0,6}?(?:tore up|could not pay|couldn'?t pay|left owing|owes? (?:me|us)|lost (?:her|his|their) (?:work|job))|tenants had gone|tenants had to move out|(?:neither|none|both) of (?:my|our|the) (?:\w+ )?tenants|not had any rent|(?:rentals?|units?) (?:were|was|sat|are|is) empty)\b/,
  ),
  happened('military', /\b(?:(?:copy of|ignored) my orders)\b/),
  happened(
    'other',
    /\b(?:ice dam|(?:was|got|been) deported|stole my (?:tools|van|truck|work)|(?:van|truck|tools) (?:got|was|were) (?:stole|stolen)|got into my bank account|pipes froze|well went dry|(?:septic|well pump|furnace|roof)(?:,| and| then) (?:\w+ ){0,3}?(?:septic|well pump|furnace|roof))\b/,
    /\b(?:claim was|appraiser|inspection)\b/,
  ),
];

const stands = (value: string, when: RegExp, unless?: RegExp, sure = 0.75): Rule => ({
  fact: 'paymentStatus',
  value,
  when,
  ...(unless ? { unless } : {}),
  evenDenied: true,
  sure,
});

/** Where the loan stands, in everyday words: "I pay on the 14th", "it is caught up now", "we can hardly make it", "they foreclosed that Wednesday". */
export const everydayStatus: readonly Rule[] = [
  stands(
    'current',
    /\b(?:(?:i|we|i've|we've|wife|husband|trustee) (?:have |has |had |always |still |also |already )*(?:paid|pays?|sent|sends?|makes?|made|mailed)(?: (?:it|them|this|my|our|the|a|each|every|full|regular|payments?|mortgage|house|note|\$\S+|online)){0,4} (?:on|by) the (?:same day|first|\d+(?:st|nd|rd|th)|1st)|(?:kept|keep|keeps|keeping|kept on|been keeping) (?:on )?(?:paying|up (?:the|my|our|with the|with my) (?:mortgage |house )?payments?)|been (?:paying|making) (?:on |for )?(?:it|the (?:mortgage|note|loan|payments?)|my payments?|dads? loan|for \d+ years)|(?:it|we|i|all|everything)(?:'s| is| am| are|'m|'re| got| was)? caught up(?: now| by| with| again| in|[.,]|$)|never (?:stopped paying|in default|more than \S+ days late)|without a late payment|(?:payments?|mortgage|loan) (?:\S+ ){0,3}?(?:always gone out on time|always been paid|perfect for)|paid up through|(?:i am|i'm) the one who pays it|(?:lived in the house and|have) paid since|paid like clockwork|kept to it ever since|started paying the regular|paying the mortgage on a house (?:i|we) can'?t|pay the mortgage on a house (?:i|we) can'?t|came out of the chapter \S+ current|years of payments and they|check cleared on|inside the grace period|grace period is (?:to|until|till)|(?:still )?paying \$?\d\S* a month on time|(?:paid|made) the (?:reinstatement|past due months)|paid the (?:\S+ )?past due months|made good the next day|paid it the (?:very )?next day|payments? (?:that )?(?:i|we) can prove|payment they (?:themselves )?lost|had already cleared|people who are current)\b/,
    /\b(?:trial|forbearance|plan payments?|if (?:i|we)|would have|could have|not yet|until|till|used to|behind on|months? behind|payments? behind|missed (?:two|three|four|\d)|stopped paying|(?:would|to|able to) keep|old amount|extra|taxes|rent|attorney|premium)\b/,
  ),
  stands(
    'current',
    /\b(?:cancell?ed checks?|confirmation numbers?|stubs?|copies of (?:both|the) checks?|(?:both|all) of those checks|proof (?:they|that (?:i|we|it|the check)|from my bank)|cashed (?:both|my checks?|those)|bank app)\b(?=.*\b(?:late|past due|missing|never received|owe for|behind|missed|did not pay|delinquen\w*|liar|they say no|don'?t see)\b)|\b(?:late|past due|missing|never received|owe for|behind|missed|did not pay|delinquen\w*|liar|don'?t see)\b(?=.*\b(?:cancell?ed checks?|confirmation numbers?|stubs?|copies of|proof (?:they|that|from)|cashed|bank app|bank sent me a copy)\b)/,
    /\b(?:if|insurance|tax(?:es)?|application|documents|faxed|pay stubs?|wasn'?t cashed)\b/,
  ),
  stands(
    'about_to_fall_behind',
    /\b(?:not (?:behind|late) (?:yet|but)|(?:i|we) (?:do not|don'?t) see how (?:i|we)|(?:can|could) hardly make|only just|(?:pay|make) this month (?:but|and then)|(?:maybe |about )?(?:\d+|two|three|one) payments? left (?:in|of)|next payment out of what is left|can ?not (?:continue|carry) (?:\S+ ){0,4}?(?:months|alone)|don'?t have the money to (?:\S+ ){0,6}?pay the (?:house|mortgage)|no rent to pay the note|next month i (?:will|do) not|(?:i|we) can'?t (?:do|keep) it past|can'?t go on past|(?:thirds|check|it) (?:don'?t|does not|doesn'?t) cover it)\b/,
    /\b(?:missed|months? behind|payments? behind|sale date)\b/,
    0.74,
  ),
  stands(
    'behind',
    /\b(?:foreclosure letters?|(?:on|toward|towards|of) the arrears|(?:loan|note) (?:has been|was|is) accelerated|or they accelerate|would accelerate|went unpaid|did not get paid this month|this month did not get paid|one payment short|catch me up|told (?:me|us) to (?:quit|stop) paying (?:\S+ ){0,8}?(?:walked|so (?:i|we) did|and (?:i|we) did)|let things go|(?:ex|husband|wife|he|she) (?:\S+ ){0,5}?does(?:n'?t| not) pay the (?:note|mortgage)|of the \d+ payments)\b/,
    /\b(?:caught up|paid on time|never|insurance)\b/,
    0.72,
  ),
  stands(
    'in_foreclosure',
    /\b(?:foreclosing on an? \d+|(?:is|are|am|was) being foreclosed(?: on)?(?! on xx)|(?:rushed|filed|started) (?:this|the) foreclosure|foreclosure was (?:filed|started)|(?:i|we) (?:was|were) served (?:on|at|with|papers)|to serve (?:me|us|my)|before they filed foreclosure|lawyers file|account is with the foreclosure department|judge (?:sent us to|ordered them|rubber|in (?:our|my) case|let them)|affidavit in (?:my|our) case|(?:come|came) to mediation|in front of the judge)\b/,
    /\b(?:divorce|custody|would be|will be|if)\b/,
    0.74,
  ),
  stands(
    'sale_scheduled',
    /\b(?:(?:house|home|place|property) is (?:posted|on the list) (?:for|at)|on the list at the courthouse|is being foreclosed on xx|(?:trustee|sheriff'?s?|foreclosure) sale on xx\b)/,
    /\b(?:sold|was auctioned|took place|yard|garage)\b/,
    0.74,
  ),
  stands(
    'foreclosed',
    /\b(?:(?:they|bank|and|wells fargo|chase|ocwen|nationstar|lender|servicer) foreclosed(?: (?:on (?:us|me|them|it|the house)|that|a week|six days|the same|all the same|anyway|when|in|and|before)|[.,]|$)|(?:was|were) auctioned (?:to|on|off|before)|auctioned to an investor|(?:threw|put) (?:\S+ ){0,5}?out of (?:my|our|her|his) (?:house|home)|evicted (?:us|me|xx|on|in)|sold (?:it )?(?:back to the bank|at the courthouse)|(?:coming|came) after (?:me|us) for (?:a|the) deficiency|let the bank have the (?:house|home)|redemption period (?:in my state )?is|until \S+ to redeem|days to (?:get|be) out|sheriff was here|(?:they|bank) just sold it|the house was not ours|lost the house in xx|sold at the sheriff'?s? sale)/,
    /\b(?:if|would|could|threat\w*|tornado|fire|flood|never|not be|might|almost)\b/,
    0.75,
  ),
];

/** Who turned to the servicer, in everyday words: themselves, or somebody for them. */
export const everydayContact: readonly Rule[] = [
  {
    fact: 'alreadyContactedServicer',
    value: true,
    when: /\b(?:(?:my|our) (?:\w+ ){0,2}?(?:realtor|agent|counselor|wife|husband|daughter|son|attorney|lawyer) (?:(?:has|have|had|in \w+) )*(?:also )?(?:sent|called|calls(?! it| this| that)|uploaded|submitted|faxed|emailed|applied)(?: (?:in|it|them|for|the|us))? (?!me\b|the police|the county)|(?:calls|each time) (?:from )?(?:my|our) (?:realtor|agent|lawyer|counselor)|(?:i|we|and) offered (?:them|to (?:start|make|pay|sign|give|settle|bring|hand)|the bank)|(?:hang|hung) up on me when i (?:ask|call)|when i ask\b(?! (?:him|her|my|you|around))|(?:file|package|packet|application|offer) has been with (?:them|the bank|the lender|the servicer|investor)|(?:they|bank|lender) (?:have|has|have had|has had) (?:had )?(?:it|them|my (?:papers|package|packet|file|application)) since|complete application in|applied online|(?:fax receipts?|ups slip|fax confirmations?)|(?:they|bank|servicer) (?:lose|lost|keep losing|misplaced) (?:it|everything|(?:my|our) (?:papers|paperwork|package|packet|documents|fax|application)|the \w+ (?:\w+ )*i sent)|(?:waited|waiting|wait|sit|sat) on hold|spend my days on hold|(?:called|told|asked|emailed|wrote) (?:the bank|them|the lender|the servicer|my servicer) (?:that|the|if|could|to|for|about|i)|tried the chat|asked (?:online )?for (?:the |a |three |six |another )(?:\w+ )?(?:forbearance|deferral|modification|extension|pause|payoff|months)|(?:trying|been trying) for a (?:loan )?mod\w*|accepted as complete|received as complete|shows as complete|(?:i|we|mom|dad) (?:have |has )?power of attorney (?:\S+ ){0,3}?faxed|treated me like \S+ \S+ for asking|explain(?:ed)? (?:it )?to (?:them|the girl|the lady|the rep))\b/,
    unless:
      /\b(?:if|never (?:asked|requested|told|called)|would|should|could you|they (?:called|told|asked)|realtor (?:told|says|said) (?:me|us)|closing agent|title company|insurance (?:company|agent)|buyer'?s agent|trustee)\b/,
    evenDenied: true,
    sure: 0.72,
  },
];

/** What people hope for, in everyday words. */
export const everydayHopes: readonly Rule[] = [
  {
    fact: 'wants',
    value: 'keep',
    when: /\b(?:(?:wants?|says?|said|told|tell\w*|need|think)s?(?: \w+){0,3}? sell(?:ing)?(?: (?:it|(?:the|our) (?:house|home)|now))?,? (?:but |and )?i (?:don'?t|do not|won'?t|refuse|sa(?:id|y) no|disagree)\b(?! (?:know|think|care|mind))|need (?:the|this|my) sale stopped|(?:i|we) want to stay\b(?! current)|not going to let (?:it|the house|this house) go|(?:i|we)(?:'m| am|'re| are) not leaving (?:it|here|this)|will not give up (?:this|my|our) (?:home|house)|keep (?:it|the house|the home|the place) in the family)\b/,
    evenDenied: true,
    sure: 0.75,
  },
  {
    fact: 'wants',
    value: 'leave',
    when: /\b(?:offered (?:them|the bank) the (?:deed|keys)|take the keys i|(?:i|we) want (?:off|out of) (?:of )?(?:the|this|that) (?:loan|mortgage)|want my name (?:off|taken off|removed from)|(?:he|she|they) can have the house)\b/,
    evenDenied: true,
    sure: 0.75,
  },
  {
    fact: 'wants',
    value: 'sell',
    when: /\b(?:(?:because|since|now that|as) (?:i am|we are|i'm|we're) selling|closing with (?:a|my|our) buyer|lost (?:us|me) \w+ buyers|short sale (?:is stuck|go through|was approved on condition)|(?:put (?:it|the house|the home)|listed (?:it|the house|the home)) (?:up )?as a short sale|(?:so )?we asked for a short sale|rather sell than|so the title company can close|i represent the seller|been on the market|my clients? (?:are|is) selling|lowered the price)\b/,
    unless: /\b(?:not|never|don'?t) (?:\w+ )?(?:want|sell)\b/,
    evenDenied: true,
    sure: 0.74,
  },
];

/** How far a modification has come, in everyday words. */
export const everydayModification: readonly Rule[] = [
  {
    fact: 'modificationState',
    value: 'applied',
    when: /\b(?:mod\w* (?:papers|package|packet|application|file) (?:is|was|were|are|went|have been|has been|got|sat) (?:\w+ )?(?:complete|in|lost|submitted|received|sent|pending|under review)?|decision on (?:my|our|the|a) (?:\w+ )?mod\w*|decided? on the mod\w*|(?:until )?the mod\w* gets decided|mod\w* (?:is with|went to|has been with) (?:the )?(?:underwriter|investor|underwriting|them)|reviewing (?:me|us) for a mod\w*|mod\w* (?:that )?(?:i|we) (?:asked for|sent in|applied for|were in the middle of)|on a mod\w* from that day|asking for a mod\w*|(?:call|called|calling) (?:\w+ )?about the mod\w*|works on the mod\w*|manager on the mod\w*|contact person for my mod\w*|mod\w* sat on)/,
    evenDenied: true,
    sure: 0.72,
  },
  {
    fact: 'modificationState',
    value: 'approved',
    when: /\b(?:mod\w* (?:became|is|was made) permanent|modified payment of|mod\w* (?:that )?(?:i|we) signed|mod\w* (?:was (?:recorded|a blessing)|is done|on it and)|(?:deferred part|part they set aside) (?:of|in) (?:my|our|the) mod\w*|accept(?:ed)? the mod\w*|came out of the mod\w*|honor (?:the|my|our) mod\w*|since the mod\w*|with the mod\w* on it|signed mod\w* agreement)/,
    unless: /\b(?:denied|turned (?:me|us) down|applied again|if (?:i|we) (?:get|got))\b/,
    evenDenied: true,
    sure: 0.76,
  },
  {
    fact: 'modificationState',
    value: 'denied',
    when: /\b(?:mod\w* (?:was|is|got) (?:closed|refused|cancelled|canceled)|(?:would|will|could|did) not modify|investor (?:does not|doesn'?t|won'?t) allow|can'?t qualify for the mod\w*|failed their (?:npv |income )?test)/,
    evenDenied: true,
    sure: 0.76,
  },
];
