import { befell } from './dues.ts';
import { followed, force, home, moved, near, own, town, upTo } from './nearWords.ts';
import type { Rule } from './rule.ts';

/** The same two-word way for what befell the house, its dues and its tenants, and for those who had to go elsewhere. */
const wrecked =
  "(?:destroy\\w*|damag\\w+|ruin\\w*|wreck\\w*|gutted|level+ed|burn(?:ed|t|s)|flooded|under water|tore|torn|took|hit|swept|condemned|red[- ]tagged|uninhabitable|unlivable|(?:not|isn'?t|wasn'?t) (?:livable|habitable)|wiped|blew|blown|flattened|swallowed|washed|broke|lost|displaced|total loss|soaked|came through|rebuil\\w+)";
const renter =
  '(?:tenants?|renters?|room-?mates?|lodgers?|boarders?|(?:guy|man|woman|lady|couple|family|people|kid|girl|students?|nurse) (?:renting|who rents?|who rented|in (?:my|the) (?:rental|condo|apartment|duplex|unit)|upstairs|downstairs))';
const noRent =
  "(?:(?:hasn'?t|haven'?t|has not|have not|isn'?t|aren'?t|not|never|no longer|won'?t|refus\\w+ to|stopped|quit|without|doesn'?t|can'?t|cannot|don'?t) (?:\\w+ )?(?:pay\\w*|paid|pay|renew)|owes? (?:me|us|\\w+ months)|owing|skipped|bailed|trashed|tore|destroyed|wrecked|moved out|left|lost|losing|broke (?:the|their|his|her) lease|in arrears|evict\\w*|gone|moving out|walked|behind on (?:the )?rent|defaulted|vacated|squatting|get rid of)";
const rental =
  '(?:rental|rental (?:house|home|unit|property)|duplex|triplex|fourplex|unit|units|apartment|airbnb|vacation rental|spare room|basement apartment|upstairs|downstairs unit|in-?law suite|rent house)';
const unlet =
  "(?:empty|vacant|unrented|sitting|no (?:bookings?|guests|takers|renters?|tenants?)|(?:hasn'?t|haven'?t|not) (?:\\w+ )?(?:rented|booked|a booking|a renter|had a (?:booking|guest|tenant))|(?:won'?t|can'?t|couldn'?t|doesn'?t|cannot) (?:\\w+ )?rent|trashed|booked|shut down airbnb|banned)";
const service = '(?:army|navy|air force|marines?|marine corps|coast guard|national guard|guard|reserves?|military|space force)';
const dues =
  "(?:(?:property |county |school |real estate |town |city )?tax(?:es)?(?: bill| payment| office| collector| assessor)?|county treasurer|(?:home ?owner'?s?|hazard|flood|house|home|wind|fire) (?:insurance|policy|coverage|premium)|insurance(?: (?:bill|premium|payment|policy))?|premiums?|homeowner'?s|escrow(?: (?:account|portion|payment|part|amount|bill))?|impounds?|shortage)";
const dearer =
  '(?:sky[- ]?high|crazy|insane|outrageous|ridiculous|upped|bumped|hiked|upward|higher|double|doubled|triple|tripled|rais(?:ed|es|ing)|went up|goes up|gone up|(?:is|are) up|jumped|climb\\w*|soar\\w*|explod\\w+|through the roof|killing (?:me|us)|out of reach|unaffordable|too much|cost(?:s)? (?:three|four|twice|double|\\d)|in the (?:red|hole)|negative|minus|\\d+ (?:more|extra)|more (?:a|per|each|every) month|ate|eating)';
const unpaid =
  "(?:(?:never|not|didn'?t|did not|wasn'?t|was not|weren'?t|hasn'?t|haven'?t|isn'?t|failed to|forgot to|refus\\w+ to|without) (?:\\w+ )?(?:disburs\\w+|paid|pay|sent|send|paying|made|remit\\w*|forward\\w*|mail\\w*|reach\\w*|get paid|gotten? paid)|unpaid|delinquen\\w+|overdue|penalt\\w+|lapse[ds]?|a lapse|went to (?:the wrong|another|someone)|overpaid|underpaid|miscalculated|underestimated|overestimated|twice|owe|owed|owing|behind|dropped us|dropped me|non-?renew\\w*|cancell?ed (?:me|us|my|our|on))";
const notOurDues =
  /\b(?:health|medical|car|auto|life|disability|title|dental|unemployment|mortgage) (?:insurance|premium|policy|coverage)|\bpmi\b|\bmip\b|\b(?:federal|income|state) tax|\btax (?:returns?|transcripts?|refunds?|forms?|credits?)|\brefund|\bsurplus|\boverage|\bclaims?\b|\badjuster|\bfiled my tax|\b1098\b|\b(?:new|extra|wrong) (?:loan|principal)|\boffset|\bagent needs|\bclosing\b|\bbalance back\b|\bfor paying (?:my|our)|\b(?:analysis|statement) was not (?:sent|mailed)|\bas if\b|\binsurance (?:money|check|proceeds|payout)|\bpermission|\b(?:cancel|remove|waive|drop) (?:the|my|our) escrow/;
export const nearHomeRules: readonly Rule[] = [
  befell(
    'relocation',
    [
      `(?:my|his|her) transfer (?:came|went|was|is) (?:through|approved|effective)|where the (?:work|jobs?) (?:was|is|were|are)\\b`,
      `(?:took|accepted|requested|accept|take|got|offered) (?:me )?(?:a|the|my|his|her) transfer\\b(?! (?:of|to (?:the|another) (?:loan|servicer)))|(?:sent|assigned|posted) (?:me|him|her|us) to (?:its|their|our|the|another|a) (?:\\w+ )?(?:office|plant|site|location|branch|campus)\\b|(?:job|work|career)(?: \\w+)? (?:took|brought|moved) (?:me|us|him|her)`,
      `(?:\\bi|we|he|she|husband|wife|spouse) (?:just |have |had |has )*(?:got|gets|was|were|been|am being|is being|are being) (?:\\w+ )?(?:transferred|relocated|reassigned)\\b`,
    ],
    /\b(?:times|phone|department|dept|reps?|representative\w*|supervisor|person|agent|hold|line|calls?|called|calling|someone|voicemail|mitigation|around|back and forth|escrow|customer|extension|manager|servicer|loan|mortgage|lender)\b/,
  ),
  befell('arm_reset_or_payment_increase', ['balloon (?:payment )?(?:is|was|came|comes|coming) (?:due|up)\\b']),
  befell(
    'disaster',
    [
      `${home} (?:\\w+ )?fill(?:ed|ing) (?:up )?with (?:\\w+ )?(?:water|mud|smoke)`,
      `(?:river|creek|lake|ocean|bay|bayou|surge|water) (?:\\w+ )?(?:came over|came up|got in|up to (?:the|my|our) (?:windows|waist|knees|roof|counters))|crush(?:ed|ing) (?:the|my|our) (?:house|home|roof|bedroom|garage|kitchen)`,
      near(
        `(?:(?:my|our|the|this|that) (?:\\w+ )?)${home}`,
        `(?:was |is |got |were |has been |had been )?(?:destroyed|gutted|leveled|burned(?: (?:down|up))?|burnt|flooded|condemned|red[- ]tagged|uninhabitable|unlivable|(?:not|isn'?t|wasn'?t) (?:livable|habitable)|flattened|swept away|washed away|blown (?:off|away)|a total loss|swallowed)`,
        2,
      ),
      near(force, `(?:${wrecked})(?: (?:my|our|the|us|me|everything|through|half|out))?`, 4),
      `(?:fema (?:trailer|money|grant|check|denied|paid|gave)|blue tarp|(?:since|after|from|during|by|before|through|in) (?:the |last (?:year|month|week|summer|fall|spring|winter)'s |that |hurricane )(?:big |winter |ice |hail |last |bad |\\w+ )?(?:tornado|hurricane|flood|floods|wildfires?|twister|earthquake|hailstorm|house fire|kitchen fire|mudslide|derecho)|(?:hurricane|tropical storm) (?!season|coverage|insurance|deductible|windows?|shutters?|doors?|straps?|glass|impact|panels?|proof)\\w+|(?:house|kitchen|electrical|garage|grease|chimney|attic) fire|tree (?:fell|came|went) (?:\\w+ )?(?:through|on|onto|into)|storm[- ]damaged?|fire damage|burned (?:down|to the ground)|struck by lightning|flooded (?:us|out)|no roof left|fire (?:started|broke out|spread)|(?:river|creek|bayou|dam|levee) (?:\\w+ )?(?:broke|rose|flooded|came|jumped|overflow\\w*|topped|breached|crested))`,
    ],
    /\b(?:flood (?:zone|map|insurance|polic|cert|determination)|hurricane season|storm of|(?:their|your) (?:website|system|office|phones?)|fire(?:d up| station| department| mad| hydrant| sale)|under fire|disaster (?:relief|zone|hardship|of a)|home warranty|neighbou?r'?s|tenants?|renters?|people renting)\b/,
  ),
  befell(
    'military',
    [
      `(?:i|we|he|she|husband|wife) (?:will )?deploys? (?:in|to|on|next|soon|overseas)|${followed('(?:soldier|sailor|airman|marine|sergeant|officer|army|navy)', 'orders')}`,
      `(?:deploy(?:ed|s|ing|ment)|mobiliz(?:ed|ation)|activated|active[- ]duty|pcs(?:'?e?d|ing|'ing)?|enlist(?:ed|ing)|boot camp|basic training|reservist|guardsman)\\b(?! (?:the|my|our|your|account|online|account))`,
      followed(
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
      followed(
        `(?:employer|company|job|boss|work|corporate|headquarters|plant)`,
        `(?:${moved}) (?:me|us|him|her|my (?:husband|wife)|our (?:jobs?|office)|everyone|my (?:job|position|office))(?= (?:to|out|across|twice|again|overseas|from|here|for|when|and)\\b|[.,]|$)`,
        2,
      ),
      followed(
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
      `(?:haven'?t|hasn'?t|not|never) (?:\\w+ )?had (?:a |any )?(?:tenants?|renters?|paying \\w+)\\b`,
      `(?:bookings?|guests|reservations) ${upTo(6)}(?:dropped|dried|stopped|gone|to nothing|cancell?ed|vanished|disappeared)`,
      `(?:haven'?t|hasn'?t|not|never) (?:\\w+ )?been (?:able to )?rent(?:ed)?\\b|(?:unable|trying|struggl\\w+) to (?:\\w+ )?(?:rent it|rent the|re-?rent|find (?:a )?(?:tenant|renter)s?)|no (?:tenants?|renters?) (?:since|for|in|right|now|at)`,
      near(
        `(?:(?:my|our|the|a|his|her|both|one|only|last|long[- ]?time|long term|two|three|good|no|another|new) )(?:\\w+ )?${renter}`,
        noRent,
        4,
      ),
      near(`(?:(?:my|our|the|a) )(?:\\w+ )?${rental}`, unlet, 4),
      `(?:nobody|no one|noone) (?:wants to |will |would |is |has )?(?:rent|renting|rented)\\b|(?:can'?t|cannot|couldn'?t|unable to|hard to|can not) (?:\\w+ )?(?:find|get) (?:anyone|anybody|someone|somebody|a (?:new )?(?:tenant|renter|roommate)|new (?:tenants|renters))(?: to rent| for (?:the|my)| in (?:the|my)| to move in| who)|(?:airbnb|vacation rental|short term rental|rental) (?:\\w+ ){0,2}?(?:went|dropped|dried|fell|is down|slowed|has been slow|not)|(?:no|without|lost|losing|loss of|not (?:getting|collecting|receiving)|missing|stopped getting) (?:the |my |our |any |all |that )*rent(?:al income|al money|s)?\\b(?! control)|(?:evict\\w*|get rid of|get) (?:the |my |our |a |our |those )*(?:\\w+ )?(?:tenants?|renters?)(?: out)?|rent (?:is|was|check|money) (?:\\w+ )?(?:not|gone|stopped|never|late|behind|short)`,
    ],
    /\b(?:i am (?:a|the) tenant|i'?m (?:a|the) tenant|as a tenant|tenants? (?:is|are) (?:great|good)|pays? on time|before we bought|sellers?|section 8 landlord|protected|joint tenants?|tenants in common|evict (?:me|us)|evicted (?:me|us)|moved back in)\b/,
  ),
  befell(
    'escrow_or_tax_or_insurance_increase',
    [
      `paid (?:somebody|someone|another \\w+)(?: else)?'?s (?:\\w+ )?(?:tax(?:es)?|insurance)`,
      `(?:insurance|policy|coverage|homeowner'?s?) (?:\\w+ )?(?:not|wasn'?t|wouldn'?t be|couldn'?t be) (?:be )?renewed|(?:can'?t|couldn'?t|cannot) find (?:another|any|new|affordable|an?) (?:\\w+ )?(?:insurance|insurer|carrier|coverage|policy)`,
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
      `(?:charge|charges|bill|billed) (?:me \\S+ )?for (?:theirs|their (?:own )?(?:insurance|policy|coverage)|insurance)|(?:flood|wind|hazard) (?:coverage|insurance) (?:was|is|suddenly|now|being) (?:\\w+ )?(?:required|demanded|added|forced)|(?:(?:i|we) (?:have|had) no|(?:i am|i'm|we are|we're|been|was|were|left) without|lost (?:my|our)) (?:home ?owner'?s? |house |hazard )?(?:coverage|insurance)\\b(?! (?:claim|check))`,
      `it'?s (?:all )?(?:the |because of the )(?:insurance|taxes|escrow)\\b|(?:because of|due to|thanks to|on account of|blame) (?:the |my |our |higher |new |rising )*${dues}`,
      `(?:(?:property|county|back|school) tax(?:es)?|taxes) (?:\\w+ ){0,4}?(?:lien|auction|penalt\\w+|delinquen\\w+|tax deed|foreclos\\w+)\\b`,
      `escrow ${upTo(4)}(?:analysis|review) ${upTo(5)}(?:up|more|short|increase\\w*|higher|raised|\\$?\\d{2,})`,
    ],
    new RegExp(`${notOurDues.source}|\\bnot (?:up|gone up)\\b`),
  ),
  befell(
    'arm_reset_or_payment_increase',
    [
      `(?:keeps?|kept) (?:on )?rais(?:ing|es) (?:the|my|our) (?:\\w+ )?(?:interest|rate|payments?|mortgage)`,
      `(?:my|our|the) (?:interest )?rate (?:\\w+ )?(?:doubled|tripled|climbed|jumped|spiked|rose|soared)`,
      `payment (?:\\S+ ){0,4}?more than (?:i|we|what|it|they) (?:\\w+ )?(?:agreed|signed|was|were|paid|used|pay|told|had|said)|interest[- ]only ${upTo(5)}(?:now|principal)|payment (?:\\w+ ){0,3}?changed from`,
      `(?:did|does|has|have) (?:my|our|the) (?:\\w+ )?(?:payments?|mortgage|rate|bill) (?:(?!and\\b)\\w+ )?(?:go|gone|went|jump\\w*|rise|increase|climb)(?: up)?\\b|rates? (?:rose|went up|jumped) and (?:so|my|our)|charg\\w+ (?:me|us) (?:\\S+ )?more than (?:the|my|our) (?:old|last|previous)`,
      `(?:my |our |the )(?:adjustable|arm|rate|interest(?: rate)?|variable|heloc)(?: loan| mortgage| rate)? (?:just |has |have |suddenly )*(?:went|gone|goes|jumped|is going|climbed|shot|moved|adjusted|reset) (?:up )?(?:to|from) (?:about |nearly |almost |over )?(?:\\d|five|six|seven|eight|nine|ten)`,
      `(?:jack|bump|hik)(?:ed|ing|s|e|es)? (?:my|our|the) (?:\\w+ )?(?:payments?|mortgage|note|monthly|rate)\\b|(?:wants?|asking|demanding|charg\\w+|paying|pay|owe) ${upTo(2)}\\$?\\d[\\d,]* (?:more|extra|higher)?(?: dollars)? ?(?:a|per|each|every) month (?:more|extra|higher)? ?(?:than|now|on top)`,
      followed(
        '(?:payment|mortgage|note|bill|amount|loan|heloc)',
        "(?:is|was|'s|be|now|it'?s) (?:\\w+ ){0,2}?\\$?\\d[\\d,]* (?:\\w+ )?(?:higher|more|over)\\b",
        6,
      ),
      followed(
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
      `(?:sat|spent|been|was|is|went|doing|served) (?:\\w+ ){0,4}?(?:in|to) (?:jail|prison)\\b|lockdowns?\\b`,
      `(?:used|using|opened \\w+ in|took) (?:my|our) identity|(?:car|truck|van|suv|vehicle) (?:was |got |is )?total+ed|(?:plumbing|furnace|heater|ac|a\\/c|septic|boiler|hvac|well pump|electric(?:al)?) (?:\\w+ )?(?:went|died|quit|failed|had to be)\\b(?! (?:up|down|to))`,
      `raising (?:my |our |two |three |four |five |the )*(?:\\w+ )?grand(?:kids|children|babies|sons?|daughters?)`,
      `(?:had|have|having) (?:my|our) (?:\\w+ )?(?:stolen|robbed|vandalized)|(?:my|our) (?:car|truck|van|tools|trailer|identity|savings|equipment) (?:was |were |got |had been )stolen|adopt(?:ed|ing) (?:my|our|a|two|three)|irs (?:\\w+ )?(?:took|levied|seized|garnish\\w*|froze)|(?:keep|keeping) (?:our|my) heads? above water (?:with|when|at)|(?:with )?(?:prices|everything) (?:like they are|the way they are|so high|gone up so)|(?:car|truck|van) (?:needed|needs) (?:a |an |new )*(?:engine|transmission|motor|repairs?|tires|brakes)`,
      `(?:took|taking|taken|take) in (?:my|our|his|her) (?:\\w+ )?(?:\\w+'s )?(?:\\w+ )?(?:kids|children|grandkids|grandchildren|mother|father|mom|dad|parents|in-laws|nieces?|nephews?|brother|sister|grand\\w+)|(?:someone|somebody|thieves|burglars?|they) broke (?:in|into)\\b ${upTo(2)}(?:and )?(?:stole|took|my|our|the house)|detained by (?:ice|immigration)|(?:is|was|been|got) locked up (?:for|till|until|since|in|on)|behind bars|(?:my|our|the) only (?:car|vehicle|truck)|everything (?:is|costs|has gotten|got) (?:too|more) (?:expensive|high|much) (?:for us|to|and (?:i|we|my))`,
      `(?:${own} (?:\\w+ )?|husband |wife |he |she |son )(?:was |got |is |went |goes |been |has been |were |in )+(?:\\w+ )?(?:arrested|jailed|incarcerated|deported|detained|imprisoned|locked up|sent to (?:jail|prison)|in (?:jail|prison|ice)|to (?:jail|prison)|picked up by ice|convicted|sentenced)`,
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
