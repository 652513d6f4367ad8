import type { Rule } from './rule.ts';

/** The wider words of letters and complaints, where people tell their case to an office: beside the shorter words of chat in loan.ts and household.ts. */
const rule = (fact: Rule['fact'], value: string | boolean, when: RegExp, unless?: RegExp, sure = 0.8): Rule => ({
  fact,
  value,
  when,
  ...(unless ? { unless } : {}),
  evenDenied: true,
  sure,
});

const notPaid =
  /\b(?:(?:did not|didn'?t|could not|couldn'?t|cannot|can'?t|not|unable|stopped|quit|if|until|before|used to|resume|start|star|money to|down payment|forbearance plan|want(?:ed)? (?:me|us) to|have to|need to|must|trial|how to|trying to|able to|should have|would have) (?:\w+ ){0,4}?(?:pay|paid|paying|make|made|making)|no longer|fell behind|behind on|catch up|not on time|weren'?t on time)\b/;

/** Paid, and on time: told to a bureau, to a servicer that says otherwise, or as a record to be proud of. */
const paid: readonly Rule[] = [
  rule(
    'paymentStatus',
    'current',
    /\b(?:(?:pay|paid|pays|paying|made|make|making|sent|send|payments?) (?:\S+ ){0,7}?(?:on[- ]?time|by the due date|before (?:the|it was|they were) due)|(?:made|making|make|paid) (?:(?:all|every|each)(?: (?:single|one|of))*)(?: (?:of|my|our|the|required|scheduled|monthly|these|those))* (?:mortgage )?payments?|(?:have|has|had) (?:made|paid) (?:all|every|each)|i?continu\w+ (?:to (?:make|pay)|making|paying) (?:\S+ ){0,3}?(?:payments?|mortgage)|(?:years|months) of (?:current|on[- ]?time|timely)|never (?:\S+ ){0,5}?(?:late|a penalty|delinquent)|not (?:once|one time|one single) (?:\S+ ){0,4}?(?:late|missed)|(?:paid|caught) up (?:my|our|the) (?:mortgage|loan)|(?:paid|made (?:\S+ ){0,6}?payments?|payment) (?:\S+ ){0,6}?to bring (?:the|my|our|it) (?:\w+ )?(?:current|to \$0)|no (?:missed|late|missed or late|late or missed) payments?)\b/,
    new RegExp(
      `${notPaid.source}|\\b(?:late fee|payment plan|forbearance|escrow|modif\\w+|trial|bankrupt\\w*|chapter|rent|car|credit card|promis\\w+)\\b`,
    ),
    0.72,
  ),
];

/** Not late, in the words of people who are proud of it; short of it, in the words of those who see it coming. */
const nearly: readonly Rule[] = [
  rule(
    'paymentStatus',
    'current',
    /\b(?:(?:currently|still|simultaneously) (?:paying|maintaining|making) (?:\S+ ){0,4}?(?:mortgage|payments?)|no longer behind|on[- ]time payments|paid (?:\S+ ){0,5}?(?:prior to the due date|in advance|everything per)|continual\w* paid|reported me late when i wasn'?t|(?:nothing|no (?:issues?|problems?)) with (?:the|my) account|within the grace period|reinstated and current|totally current|payment that was never missing|not missed making|paying (?:it|this|them) faithfully|never making any late|(?:account|loan|mortgage|we|i) (?:was|were) (?:always )?current (?:with|at|when|until the transfer)|neither (?:\S+ ){0,8}?delinquent|only (?:money|monies) i owe is this month|am paying my mortgage|falsely report\w* (?:me|us) (?:as )?(?:\S+ ){0,3}?(?:delinquent|late|behind)|loan is (?:still )?current|(?:months?|payments?) ahead (?:in|on|of)|paid (?:\S+ ){0,4}?promptly|made (?:\S+ ){0,3}?payment for the full past due|since the payment was made)\b/,
    /\b(?:can'?t|cannot|trying|trial|forbearance|partial|half|if)\b/,
    0.72,
  ),
  rule(
    'paymentStatus',
    'current',
    /\b(?:(?:zero|\$0|nothing|no (?:money|payments?|amount)) (?:is |are )?(?:past due|owed|late|missed)|nothing'?s owed|(?:paid|pay) ahead|like clockwork|spotless (?:\w+ )?record|paid (?:\S+ ){0,3}?(?:faithfully|as agreed|voluntarily)|not (?:a|one)(?: of them)? (?:\S+ )?late|(?:aren'?t|are not|am not|i'm not) behind|(?:loan|account) is (?:square|even|paid to date))\b/,
    /\b(?:if|until|unless|car|taxes)\b/,
    0.75,
  ),
  rule(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:(?:choice|choose|choosing|decide) (?:\S+ ){0,4}?(?:mortgage|house payment|lights|groceries|medicine)|by (?:our|my) fingernails|robbing peter|(?:will|i'll|we'll|going to|gonna) (?:be short|have to skip|have to miss|miss|skip) (?:\S+ ){0,3}?(?:payment|month|mortgage|house|january|february|march|april|may|june|july|august|september|october|november|december|this|next|it)|no way (?:\S+ ){0,5}?(?:can|could) (?:\S+ )?(?:come up with|swing|carry|keep up)|nothing left to sell|(?:savings|severance|unemployment) (?:\S+ ){0,3}?(?:runs? out|running out|will last|carry us)|how many more months|payments? (?:\S+ ){0,3}?(?:made|making) things impossible|above our (?:capacity|ability) to pay|struggled to make (?:these|the|our|my) payments|could not comply with these|(?:not able|unable) to pay the \$?\S+ payment|difficult time keeping up|not having (?:ample|enough) funds|can ?not keep my loan current|can not afford to pay|don'?t want to be late|harder and harder to (?:pay|make))\b/,
    /\b(?:already behind|behind now|missed (?:two|three|several|\d))\b/,
    0.72,
  ),
];

const behind: readonly Rule[] = [
  rule(
    'paymentStatus',
    'behind',
    /\b(?:first time (?:i|we)(?:'m| am|'re| are| have been| was| were) (?:ever )?late|(?:feel|fel|got|fallen|fell|get) behin[de]\b|(?:payments?|what) (?:that )?(?:i|we) (?:have |had )?miss(?:ed)?\b|pay (?:only )?half a payment|payment demand|late payment notices?'?s?|jeopardy of losing|unpaid payments|(?:went|fell|fallen|gone) into default|the all late balance|for the late balance|month of non-?payment|(?:ex|husband|wife|he|she) (?:\S+ )?(?:was|were) not making (?:the )?payments|never (?:been late|missed) (?:\S+ ){0,12}?until|became late on|had missed the|help us with the past due|informed (?:\S+ ){0,2}?that i was behind|stopped paying|late charges were mounting|\d+ days past the due date|back mortgage|(?:want|demand|need|request|requir|ask)\w* (?:\S+ ){0,4}?(?:amount due|full amount|all of it|everything|past due amount) (?:\S+ ){0,2}?or (?:\S+ ){0,4}?foreclos\w*|(?:amount due|full amount) or (?:\S+ ){0,4}?foreclos\w*|(?:to|could|can|would) cure (?:the|my|our) (?:loan|default|arrears)|(?:my|our) (?:arrears|arrearage|delinquency|default)\b|(?:pay|paying|paid) (?:\S+ ){0,3}?(?:back payments|arrears|arrearage)|(?:owe|owed) (?:\S+ ){0,3}?(?:back payments|in arrears|past due)|could not (?:make|pay) (?:our|my|the) (?:house|mortgage|home) payments?|bring (?:my|our|the) (?:loan|mortgage|account) current)\b/,
    /\b(?:never|not (?:been )?(?:late|behind|in default)|no arrears|if (?:i|we)|removed?|correct(?:ed)?|when i wasn'?t|when i was not|keep from getting|neither|erroneous\w*|in error|credit (?:report|bureau)\w*|tax(?:es)?|hoa|afraid|scared|worr\w+)\b/,
    0.75,
  ),
];

const stages: readonly Rule[] = [
  rule(
    'paymentStatus',
    'in_foreclosure',
    /\b(?:imminent foreclosure|foreclosure actions?|foreclosure (?:\w+ )?(?:on|against|of) (?:my|our|me|us)|(?:change[ds]?|turned) to a foreclosure|notice (?:of )?default has been filed|dispute the foreclosure|which went into foreclosure|(?:trying|attempting|moved|moving|continu\w+|proceed\w*|going ahead|threatening and) to foreclose|(?:is|are|been|was|were) foreclosing|(?:stop|halt|delay|dismiss|contest|fight)\w* (?:the|this|my|our) foreclosure|(?:put|place[d]?|sent|referred|went|moved|went straight) (?:\S+ ){0,3}?(?:in|into|to) foreclosure|attorneys? (?:\S+ ){0,2}?handling (?:the|my|our) foreclosure|summary judgment|settlement conference|case management conference|answer(?:ed)? (?:to )?the complaint|started proceedings|filed on (?:me|us)|publishing stage)\b/,
    /\b(?:intent|threat\w*|avoid\w*|prevent\w*|risk|could|would|might|may|if|or|anticipation|afraid|fear|worr\w+|before|after|history|credit (?:report|rating)|years ago|toward|into foreclosure for|removed from|begin\w*|by xx|would be|cancel\w*|rescind\w*|wrongful foreclosure)\b/,
    0.78,
  ),
  rule(
    'paymentStatus',
    'sale_scheduled',
    /\b(?:foreclosure date|date (?:of|for) (?:the |my |our )?(?:foreclosure|auction)|(?:sale|auction) (?:is|was|has been) (?:re)?scheduled|scheduled (?:the|a|my|our|for) (?:\w+ )?(?:sale|auction)|(?:put|going|goes|up) (?:\S+ ){0,3}?for (?:public )?auction|foreclosed on (?:as early as|by|on) xx|foreclosure (?:\w+ ){0,3}?(?:coming up|is) (?:this|on|next)|(?:home|house) will be (?:lost|gone|sold) in \w+ days?|on the courthouse steps (?:on|the|this|next)|set (?:the date|it) (?:to|for) s(?:ell|ale)|sell (?:this|my|our) house out from under)\b/,
    /\b(?:short sale|no|not|never|cancel\w*|postponed indefinitely|completed|took place)\b/,
    0.78,
  ),
  rule(
    'paymentStatus',
    'foreclosed',
    /\b(?:(?<!being )(?:were|was|been|got|has been|have been|had been) (?:wrongfully |wrongly |illegally )?foreclosed(?: on| upon)?|(?:auction|foreclosure sale|sheriff'?s? sale|trustee'?s? sale) (?:\w+ ){0,3}?(?:took place|to take place|went (?:ahead|through|forward)|happened|occurred|was (?:held|completed|final)|proceeded)|(?:did not|didn'?t|failed to) stop the (?:sale|auction)|(?:stole|stolen) (?:my|our) (?:home|house)|cost (?:us|me) (?:my|our) (?:home|house)|caused me to lose (?:my|our) home|foreclosed anyway|can'?t get the (?:house|home) back|(?:sale|auction) (?:\S+ ){0,6}?did occur|(?:foreclosure )?sale was held|told (?:\S+ ){0,4}?(?:have to|must) vacate|illegal eviction|facing eviction|sold at auction on|foreclosure of my home took effect|has foreclosed (?:up)?on|and forclosed on the|foreclosed illegally|sold (?:the|my|our) property on the|(?:home|house) was sold today|sheriff'?s? sale happened|house sold because|start\w* (?:the )?eviction|property it was sold|they foreclosed (?:on )?my home|they sold my home|it was sold without|(?:plaintiff|bank|lender|investor|servicer|mellon|trust|they|mortgage company) (?:\w+ )?(?:bought|purchased|took|seized|sold|auctioned) (?:back )?(?:my|our) (?:house|home|property)|(?:my|our|the) (?:house|home|property) (?:\w+ )?(?:was|got|has been|had been) (?!being )(?:\w+ )?(?:auctioned|taken (?:from|by)|sold (?:at|in|by|from|out)|repossessed|seized)|(?:bank|lender|they|it) (?:now )?owned it|redemption period ends|lockbox on (?:my|our|the)|trash-?out|writ of possession|deput(?:y|ies) came|they sold (?:my|our|the) (?:house|home)|lost (?:my|our) (?:house|home|property)(?: (?:to|because|due|in)|$|[ ,.;!])|after (?:the |my |our )?foreclosure\b)/,
    /\b(?:if|could|would|might|may|almost|nearly|afraid|before|going to|about to|will|threat\w*|not|never|don'?t|to (?:avoid|be sold at)|so (?:that )?(?:i|we)|loan was sold|short sale)\b(?! stop)/,
    0.75,
  ),
];

const hardships: readonly Rule[] = [
  rule(
    'hardship',
    'death',
    /\b(?:after|upon|at the time of|due to|because of|since) (?:my|our|his|her|the) (?:\w+ )?(?:mother|father|husband|wife|parent|mom|dad|son|daughter|brother|sister|borrower)s?'?s? (?:death|passing)|\b(?:mother|father|husband|wife|mom|dad|son|daughter|brother|sister) passing away\b|\b(?:executor|executrix|administrator) of (?:my|the|his|her)\b|\btime of (?:his|her) death\b/,
  ),
  rule(
    'hardship',
    'business_failure',
    /\bbusine(?:s|x)s? (?:\w+ )?(?:fail\w*|went under|closed|folded)\b|\b(?:loss of|los(?:t|e|ing)|loosing) (?:our|my) business\b|\bscaling our operations down\b/,
    /\bbusiness days?\b/,
  ),
  rule('hardship', 'divorce_or_separation', /\b(?:estranged (?:spouse|husband|wife)|partner (?:of \S+ (?:yrs|years) )?left)\b/),
  rule(
    'hardship',
    'other',
    /\b(?:air conditioning|central air|septic (?:system|tank)|wiped out my|displaced from (?:my|our) home|account was compromised?)\b/,
  ),
  rule(
    'hardship',
    'arm_reset_or_payment_increase',
    /\b(?:payment|mortgage) (?:\w+ )?went from \$?\d\S* (?:\S+ ){0,2}?to\b|\binterest rate (?:is making it un|would|will|is going to) ?(?:be )?(?:afford|chang|increas|go)\w*/,
    /\b(?:escrow|tax(?:es)?|insurance|down)\b/,
  ),
  rule(
    'hardship',
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:purchased|placed|bought) (?:\S+ ){0,4}?(?:coverage|property insurance)|failure to pay (?:\w+ )?taxes|spike in (?:my |our |the )?escrow|["']?shortage["']? of \$|(?:ins|insurance|premium) (?:had |has )?doubled?|"?cushion"? for my taxes|pad the escrow|jumped (?:our|my) payments|bill me for coverage|policy expired|flood insurance policy on|(?:taxes|insurance) (?:\S+ ){0,4}?ever increasing|ever increasing (?:\S+ ){0,3}?insurance|make (?:my|our|the) escrow current|partial payments on (?:my|our) (?:property )?taxes)\b/,
    /\b(?:refund|surplus)\b/,
  ),
  rule(
    'hardship',
    'escrow_or_tax_or_insurance_increase',
    /\b(?:got|bought|took out|purchased|placed) (?:\w+ ){0,3}?insurance (?:policy )?(?:\w+ )?(?:and|on|for) (?:\w+ )?(?:charg\w+|bill\w+|add\w+)/,
  ),
  rule(
    'hardship',
    'job_loss',
    /\b(?:pink slip|(?:plant|mill|factory|mine|store|restaurant) (?:closing|shut|closed) (?:its|their|on us|down)|shut (?:its|their) doors on|severance|out of a job)\b/,
  ),
  rule(
    'hardship',
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:deduct|charg|add|collect|bill|tack)\w* (?:\S+ ){0,5}?(?:flood|home ?owners?'?|hazard|lender placed) insurance|(?:escrow|tax|insurance) (?:increase|adjustment|deficit|shortages?|hike)s?|(?:failed|fail|fails|neglect\w*|never|did not|didn'?t|forgot|refus\w+) (?:to )?(?:pay|paid|paying) (?:\S+ ){0,4}?(?:property tax\w*|real estate tax\w*|taxes|(?:home ?owner'?s?|hazard|flood) insurance|insurance premium))\b/,
    /\b(?:income tax\w*|health insurance|car insurance|life insurance|mortgage insurance|pmi|refund of|surplus|decreas\w+|(?:went|gone|going) down|lower(?:ed)? my escrow|no (?:shortage|increase))\b/,
  ),
  rule(
    'hardship',
    'divorce_or_separation',
    /\b(?:dissolution (?:of (?:my |our |the )?marriage)?(?! of (?:the )?(?:company|business|trust|corporation))|marital settlement|quit ?claim(?:ed)? (?:\S+ ){0,6}?ex|consider (?:my|our) divorce)\b/,
  ),
  rule(
    'hardship',
    'reduced_income',
    /\b(?:(?:income|earnings|salary|pay) (?:\S+ ){0,4}?(?:lowed|lowered|dropp\w+|cut|fell|fallen|went|gone|plummet\w+|down to)\b|income (?:\S+ ){0,3}?from (?:\S+ ){0,2}?\$?\d\S* (?:\S+ ){0,3}?to (?:\S+ ){0,2}?\$?\d|(?:loss|lack|decrease|reduction|drop|decline|change) (?:of|in) (?:my |our |his |her |the )?(?:household |monthly |family )?income|lost (?:\w+ )?(?:half|most|part|some|much) of (?:my|our|the|his|her) income|(?:living|surviv\w+) on (?:only |just )?(?:one|a single) (?:\w+ )?income|pay reduction|cut our working hours|income slashed|lost (?:his|her) income|taken my income from)\b/,
    /\b(?:income (?:tax|verification|documents?|to debt|ratio|and expense)|proof of|increase[ds]?|debt[- ]to[- ]income|lost my job|stated income)\b/,
  ),
  rule(
    'hardship',
    'medical_or_disability',
    /\b(?:(?:was|am|were|is|became|being|i'm) (?:unable|not able) to work|(?:was|am|is|became|i'm|are|were) (?:\w+ )?disable\b|can(?:not|'t| not) work(?: (?:due|because|anymore|any more)|$|[ ,.])|medical costs|(?:terminal\w*|chronic\w*|critical\w*|severe\w*|serious\w*) ill(?:ness)?|caregiver|failing health|(?:on|receiv\w+|collect\w+|get) (?:\w+ )?ssi)\b/,
    /\b(?:unable to work (?:with|out|this)|not able to work (?:with|out))\b/,
  ),
  rule(
    'hardship',
    'arm_reset_or_payment_increase',
    /\b(?:(?:interest )?rate (?:has |had )?(?:risen|been raised|been increased|went up|gone up)|rose (?:the \w+ of )?(?:my|our) (?:\w+ )?payments?|payments? (?:has |have |had )?(?:risen|quadrupled?|gone from)|payments? (?:\S+ ){0,3}?(?:went|jumped|rose|increased|going|raised) (?:\S+ ){0,3}?from (?:\S+ ){1,3}?to\b|(?:increas|rais)\w+ (?:\S+ ){0,2}?(?:my|our|the) (?:monthly |mortgage )*payments?|(?:higher|increased) (?:monthly |mortgage )*payments?)\b/,
    /\b(?:escrow|tax(?:es)?|insurance|credit (?:card|score)|no longer|fixed rate|avoid|prevent|without|not (?:be )?increase|never increase)\b/,
    0.75,
  ),
  rule(
    'hardship',
    'rental_loss',
    /\btenants? (?:\S+ ){0,3}?(?:breach\w*|default\w*|vandal\w*|damag\w+|destroy\w+|squat\w*|stop\w* paying|fail\w* to pay)\b|\b(?:eviction moratorium|unable to (?:rent|evict|collect rent))\b/,
  ),
];

const hopes: readonly Rule[] = [
  rule(
    'wants',
    'sell',
    /\b(?:(?:trying|working|work|tried|agreed|status of|complete|completed|started|process of|submitted|cooperating with|engaged in|via) (?:\S+ ){0,8}?(?:short sale|short sell)|(?:the|this|my|our) short sale (?:request|was submitted|offer|file|package)|short sell and|willing to buy my|i sold the house|buyers that were willing|so i can sell|working a|already a buyer|(?:waiting on|delaying|cancel\w*) (?:the |this |my |our )?short sale|short sale approval|(?:we|i) have a buyer|lose this buyer|submitted (?:\S+ ){0,5}?for a short[- ]sale|legitimate offer|signed contract|selling (?:it|our house|my house|my home|to a buyer)|time to close)\b/,
    /\b(?:not interested|don'?t want|out of short sale|can do a short|they (?:\w+ )?offered|working with the borrower|or (?:a )?(?:loan )?modification|denied|offered me|one of my rentals)\b/,
    0.7,
  ),
  rule(
    'wants',
    'keep',
    /\b(?:(?:need|want|wish|like|asking|request\w*) (?:\S+ ){0,5}?foreclosure (?:\S+ ){0,5}?(?:stopped|halted|dismissed|cancelled|canceled|reversed)|(?:sav(?:e|ing)|keep(?:ing)?|remain(?:ing)? in|stay(?:ing)? in|not los(?:e|ing)|retain(?:ing)?) (?:my|our|the|this) (?:\w+ )?(?:home|house|property)|(?:do not|don'?t|dont|cannot|can'?t) (?:\w+ ){0,2}?los(?:e|ing) (?:my|our|the|this) (?:\w+ )?(?:home|house)|fight(?:ing)? (?:for|to keep) (?:my|our) (?:home|house)|(?:hang|hold) on to (?:the|my|our|this) (?:house|home|place|farm)|stay put|remain where (?:i|we)|won'?t give it up|put out of (?:my|our|the) (?:only )?(?:home|house)|mean to stay|continue (?:living|to live) in (?:our|my) (?:house|home)|(?:remove|cancel|stop) (?:\S+ ){0,6}?sale date|attempted to save my (?:\w+ )?residence|don'?t want to go to foreclosure|notice of sale (?:\S+ ){0,6}?postponed|prevent the sale of my|keep ?my home|am keeping the house|removing him from the home|(?:get|have) (?:my|our) (?:home|house) back|work(?:ing)? (?:something|it) out (?:so|to) (?:\S+ ){0,4}?(?:keep|stay))\b/,
    /\b(?:do not want to (?:keep|stay)|don'?t want to (?:keep|stay)|they (?:\w+ )?want|short sale|deed in lieu|keep (?:the|my) (?:house|home) (?:clean|insured|maintained))\b/,
  ),
  rule(
    'wants',
    'sell',
    /\b(?:(?:have|had|has|found|got|get|with|qualified|prospective|potential|interested|cash|another|new|our|my|submitted|accepted) (?:\S+ ){0,3}?buyers?\b(?:'s)?|(?:house|home|property|it) (?:\w+ )?(?:is|was|has been|had been|went) (?:up )?(?:for sale|listed|on the market)|contract to sell|(?:listed|list|listing) (?:my|our|the|it) (?:\w+ )?(?:house|home|property|for sale|with|in|at)|hired an? (?:realtor|listing agent)|(?:could|can|trying to|to|want to|wanted to|need to|allow us to|let us|let me) sell (?:my|our|the|this) (?:home|house|property)|talked to our realtor|put (?:my|our|the) (?:house|home|property) (?:up )?(?:for sale|on the market))\b/,
    /\b(?:they (?:\w+ )?(?:sold|sell)|bank (?:\w+ )?(?:sold|sell)|loan (?:was )?sold|sell (?:my|our|the) loan|foreclosure sale|sheriff\S* sale|sale date|auction|not (?:want to )?sell|don'?t want to sell|refus\w+ to sell|forc\w+ (?:the|a|this)|foreclos(?:e|ing) on|profit|would have|have to sell|(?:bought|buying|purchas\w+) (?:\S+ ){0,4}?(?:from|as)|as (?:a|the) buyers?|first[- ]time (?:home ?)?buyers?|home ?buyers?|if (?:i|we) sell|when (?:i|we) sell|stop (?:the|this|a) sale|home buying|buyers? (?:agent|beware|credit))\b/,
    0.72,
  ),
  rule(
    'wants',
    'leave',
    /\b(?:(?:do not|don'?t|dont|no longer) want (?:to keep )?(?:the|this|my|our) (?:home|house|property)|(?:seeking|request\w*|asking for|asked for|appl\w+ for|want|pursu\w+) (?:\S+ ){0,2}?deed[- ]in[- ](?:lieu|lue)|surrender\w* (?:the|my|our|this) (?:house|home|property)|(?:walk|walked|walking) away from (?:my|our|the|this) (?:house|home|property)|let (?:the|my|our) (?:house|home) go|send (?:the )?deed back)\b/,
    /\b(?:they (?:\w+ )?(?:want|suggest|offer)|not (?:\w+ )?(?:walk|surrender)|don'?t want to (?:walk|surrender|let)|due to a deed|options to)\b/,
  ),
];

const others: readonly Rule[] = [
  rule(
    'incomeRestored',
    true,
    /\b(?:(?:i'?m|im|i am|we are|now|currently) (?:now |currently )?(?:gainfully |fully )?(?:employed|working(?= (?:now|again|full)|[,.!]|$))|regained employment|recently employed|obtained? (?:a )?(?:full-time|employment)|rebound in income|(?<!not )found a job(?! as of)|increased my income|just got a job|bounced back with|business is doing (?:much )?better)/,
    /\b(?:not|never|for a period|was|self[- ]employed|until|when|once|if)\b(?! working for)/,
  ),
  rule(
    'loanType',
    'va',
    /\bva (?:hardship|partial|foreclosure|loss mitigation|guarant\w+|home retention|servicing|backed|approved|insured|streamline|fixed|30)\b/,
  ),
  rule(
    'otherLiens',
    true,
    /\b(?:home equity (?:mortgage|loan|line)|(?:a|an|the|my|our) (?:\S+ )?mortgage with (?:\S+ ){1,6}?and (?:a|an|the|my|our) (?:\S+ )?(?:second |2nd )?(?:mortgage|loan) with|(?:first|1st) and (?:second|2nd)|(?:first|1st) mortgage (?:\S+ ){0,6}?(?:second|2nd)|(?:subordinate|junior) (?:lien|mortgage|loan)s?)\b/,
    /\b(?:whether|wanted to|want to|applied|apply\w*|considering|offer(?:ed)?|looking|denied|interested in|paid off|pay off|no (?:second|2nd|other)|closed|shopping)\b/,
    0.72,
  ),
  rule(
    'bankruptcy',
    true,
    /\b(?:went bankrupt|(?:led|forc\w+|caus\w+|made|leading|push\w+|drove) (?:me|us)(?: to| into)? (?:to )?(?:file|filing|declare|fil\w+ for|into)? ?(?:for )?(?:bankrup\w+|chapter)|(?:file|filed) (?:for )?(?:bankrup\w+|chapter \w+|a chapter \w+)(?: \S+){0,3}? (?:to save|in order|to stop|twice|\w+ times)|(?:chapter (?:7|13|xx+)|bankruptcy) (?:\w+ )?(?:repayment )?(?:plan|trustee|discharge|filing|case))\b/,
    /\b(?:might|may|could|would|if|avoid\w*|without|never|not|they|company|servicer|lender) (?:\w+ ){0,3}?(?:file|filed|bankrup\w*|chapter)|previous owner/,
    0.75,
  ),
];

export const letterOptions: readonly Rule[] = [
  rule(
    'optionsMentioned',
    'partial_claim',
    /\b(?:put|add|added|adding|move|moved|place|placed|go|tack|stick) (?:\S+ ){0,8}?(?:on|in|to|at|onto|into) (?:the )+(?:back|end|arrears)\b(?! and forth)/,
    /\b(?:balloon|back (?:door|yard|bedroom|room|porch|to|pay|taxes)|end of (?:the )?(?:day|month|week|year|my rope|this|it)|end up)\b/,
  ),
  rule(
    'optionsMentioned',
    'forbearance',
    /\bpayments? (?:\w+ ){0,4}?(?:on pause|on hold|paused|halted|suspended)\b|\b(?:halt|pause|suspend)\w* (?:my|our|the) (?:mortgage )?payments?\b|\bmoratoriums?\b/,
    /\b(?:refus\w+|suspense)\b/,
  ),
  rule(
    'optionsMentioned',
    'loan_modification',
    /\b(?:trial (?:\w+ )?(?:payments?|plan|period)|tpp|rma|test payments|(?:the|my|our) trial)\b(?! (?:court|date|lawyer|judge|offer|subscription|version))/,
  ),
  rule(
    'optionsMentioned',
    'assumption',
    /\bassum(?:e|ed|ing|ption) (?:[\w']+ ){0,5}?(?:loan|mortgage)\b/,
    /\b(?:they|nationstar|ocwen|sps|company|bank|servicer|lender|who) (?:\w+ )?assumed\b|\bassum\w+ (?:that|i|we|they|it|the worst|(?:\w+ ){0,3}?(?:was|is|were|had|has|would))\b/,
  ),
  rule(
    'optionsMentioned',
    'loan_modification',
    /\bfor (?:a |an |the )?mods?\b|\bmods?\b(?= (?:denial|denied|approv\w+|appl\w+|process|review|packet|papers?|paperwork|offer|request))/,
    /\b(?:refinanc\w*|credit card|car|quote[ds]?|lock(?:ed)?|points|closing|escrow)\b/,
  ),
  rule(
    'optionsMentioned',
    'reinstatement',
    /\b(?:(?:come|came|coming) up with|pay|paid) (?:all (?:of )?the money|everything|the whole (?:thing|amount)) (?:\w+ )?(?:right now|right away|now|immediately|at once|up ?front)\b/,
  ),
  rule(
    'optionsMentioned',
    'repayment_plan',
    /\b(?:payment (?:arrangements?|schedule) (?:with|to catch)|make (?:payment )?arrangements to (?:pay|catch)|(?:set|setting) up (?:a )?(?:payment )?(?:plan|arrangement))\b/,
  ),
];

/** Calls, visits and papers, told from the other side of the counter: who promised, how long it rang, what came back. */
export const letterContact: readonly Rule[] = [
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:reps?|representatives?|lady|woman|gentleman|agents?|supervisor|customer (?:service|care)|call center|loss mit\w*|single point of contact) (?:\w+ ){0,4}?(?:promised|assured|swore) (?:me|us)|(?:customer (?:service|care)|call center|loss mit\w*) told (?:me|us)|(?:i|we|i've|we've) (?:have |had |also |even |finally |then |both )*(?:been )?(?:told|telling) (?:them|the (?:lender|bank|servicer|lady|man|woman|rep\w*|supervisor|clerk))|(?:hours?|minutes?|hrs|min) (?:\S+ ){0,4}?(?:on hold|of hold|listening to|on the (?:phone|line))|(?:hold music|their music)|on the (?:phone|line|telephone) with (?:them|the|their|a|one|customer|loss|someone|somebody|several)|(?:every|each) time (?:that )?(?:i|we) (?:\w+ )?(?:call|ring|phone|ask|write|contact)|(?:they(?:'ve| have)?|bank has|lender has) had (?:my|our) (?:\S+ ){0,3}?(?:file|application|papers|packet|package|documents|paperwork)|(?:three[- ]way|conference) call with|(?:after|upon|when) (?:calling|speaking|talking|contacting|asking|inquiring) (?:\w+ )?(?:to |with |about |for |them|the )(?!(?:my|our|a|an|some) (?!bank|lender|servicer|mortgage|rep|loan|supervisor|agent|manager))|(?:got|get) (?:through|thru) to|after on hold|conflicting information from|(?:given|told) (?:me |us )?(?:so many |many |\w+ )?different (?:answers|stories|information)|assured me|tells? (?:me|us) when (?:i|we) call|impossible to contact them|when i do call|(?:return|returning|receiving any return) (?:my )?(?:phone )?calls|(?:got|get) (?:a )?hold of (?:a|the|someone|somebody|an|one)|(?:(?:i|we|me|us) (?:\w+ ){0,2}?|being |been |after being )(?:transferr?ed|bounced|passed|shuffled) (?:\S+ ){0,2}?(?:between|around|back and forth|\d+ times|from (?:\S+ ){1,4}?to)|(?:zero|never (?:got|received|had) (?:a|any)|not (?:a|one)) (?:\S+ )?(?:answer|reply|replies|response|call ?back|return call)|(?:drove|went|walked) (?:\S+ ){0,3}?(?:to|into) (?:\S+ ){0,3}?(?:branch|lobby|teller window))\b/,
    /\b(?:if|would|could|should|whenever|loan (?:was|has been|got) transferr?ed|servicing (?:was|has been)|title company|closing|appraiser|paid off|insurance company told|county|realtor told|my attorney told)\b/,
    0.72,
  ),
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:i|we|i've|we've|and|wife|husband|daughter|son) (?:\w+ )?(?:ring them|rang|phoned|telephoned|hand delivered|overnighted|enquired|inquired|responded to|begged|put in for|turned in|opened a ticket|check(?:ed)? in with them|let (?:them|the bank|my lender|the lender) know)|my (?:\w+ )?(?:agent|counselor|wife|husband|daughter|son|lawyer|attorney|preparer) (?:\w+ )?(?:called|faxed|wrote|sent|contacted|asked|rang|phoned|emailed) (?:to )?(?:them|the (?:bank|lender|servicer|company)|their)|(?:wrote|written|writing) (?:to )?(?:them|the (?:bank|lender|servicer|company|president|executive)|my (?:bank|lender|servicer)))\b/,
    /\b(?:if|would|could|should|they (?:wrote|written)|never (?:wrote|rang|phoned))\b/,
    0.75,
  ),
];

/** Words of letters for where the loan stands. */
export const letterStatus: readonly Rule[] = [...paid, ...nearly, ...behind, ...stages];
/** Words of letters for what happened. */
export const letterHardships: readonly Rule[] = hardships;
/** Words of letters for hopes, liens, loans and the court. */
export const letterMore: readonly Rule[] = others;
/** Words of letters for what the person hopes for. */
export const letterHopes: readonly Rule[] = hopes;
