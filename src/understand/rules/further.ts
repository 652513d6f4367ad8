import type { Rule } from './rule.ts';

/** Still more words of letters, of a fifth reading of what people really write: beside letters.ts, in the same form. */
const rule = (fact: Rule['fact'], value: string | boolean, when: RegExp, unless?: RegExp, sure = 0.75): Rule => ({
  fact,
  value,
  when,
  ...(unless ? { unless } : {}),
  evenDenied: true,
  sure,
});

export const furtherStatus: readonly Rule[] = [
  rule(
    'paymentStatus',
    'current',
    /\b(?:neither (?:\S+ ){0,2}?(?:missed|late)|(?:made|make|making|paid|pay) (?:\S+ ){0,5}?(?:timely|religiously)|paying (?:them|it|this|these) every month|(?:made|paid) (?:\S+ ){0,4}?days? before (?:the )?(?:grace|due|it was due)|when (?:i|we) became current|proving that (?:i|we) did|supposed(?:ly)? (?:delinquent|late|past due)|(?:we|i) reinstated the loan|account back from delinquent)\b/,
    /\b(?:trial|unable|not|until)\b/,
  ),
  rule(
    'paymentStatus',
    'behind',
    /\b(?:(?:received|receiving|get|getting|got|sent (?:me|us)) (?:\S+ ){0,2}?(?:foreclosure letters?|letters? (?:concerning|about|regarding|of|threatening) foreclosure)|before stopp(?:ing|ed) (?:the |my |our )?payments|pay all \S+ payments or)\b/,
  ),
  rule(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:difficult(?:y|ies) (?:in |with )?paying (?:my|our|the) (?:mortgage|house|bills)|problems? (?:with )?(?:keeping up|paying (?:my|our|the))|(?:do|did|does) not make enough (?:money )?(?:for|to)|before (?:i|we) go into foreclosure|(?:i|we) (?:was|were|am|are) struggling again|can ?not afford to stay|keep from getting behind)/,
    /\b(?:missed|late|behind on|behind in|stopped|sale|served|principal|believe i'?m|on time)\b/,
    0.72,
  ),
  rule(
    'paymentStatus',
    'in_foreclosure',
    /\b(?:notices? of default and\b|default and (?:notice of )?intent|proceeding to foreclosure|foreclosed paper|foreclosure documents?|foreclosure hearing|motion (?:\S+ ){0,8}?foreclosure sale|flagged for foreclosure|leaving (?:my|our) (?:house|home) to foreclosure)\b/,
  ),
  rule(
    'paymentStatus',
    'sale_scheduled',
    /\b(?:(?:home|house|property) (?:would|will|to|is to|is going to) go to (?:sale|auction)|(?:stop|postpone|cancel|delay)\w*,? (?:\w+,? ){0,3}?(?:the|this|my|our) auction|continue with (?:a|the) sale|scheduled to be foreclosed|foreclosure is scheduled|(?:home|house|property) will be (?:\w+ )?sold (?:on|xx|in|this|next)|sale (?:it )?was schedule)\b/,
    /\bno longer\b/,
  ),
  rule(
    'paymentStatus',
    'foreclosed',
    /\b(?:(?:my|our) (?:house|home|property) (?:was )?sold (?:because|at|in|to (?:the (?:bank|lender|highest)|an? (?:investor|third|llc|company)|satisfy))|(?:house|home|property|it) sold at (?:the )?auction|would not (?:have been|be) sold if|instead foreclosed on|(?:property|house|home) foreclosed in)\b/,
    /\b(?:if (?:i|we|they|my)|short sale|scheduled|to be sold)\b(?! they)/,
  ),
];

export const furtherHardships: readonly Rule[] = [
  rule(
    'hardship',
    'disaster',
    /\b(?:(?:hail|water|wind|smoke|flood) damage|(?:home|house|garage|kitchen|it|property) caught (?:on )?fire|a (?:\w+ )?storm (?:took|hit|damaged|came|caused)|roof is leaking|damage[d]? (?:by|from) (?:a |the )?(?:storm|fire|flood|hail|wind|tree))\b/,
    /\bfor sale|inspection\b/,
  ),
  rule(
    'hardship',
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:obtain|require\w*|insist\w*) (?:\S+ ){0,5}?flood insurance|flood insurance (?:does|is) (?:not|in)|put additional insurance on|(?:acquire|obtain|purchase) (?:said |the )?ins\b|raise (?:their|its) rates|tax(?:es)?(?:,? \S+){0,6}? (?:still )?(?:have not|has not|haven'?t|had not|were never|was never) (?:yet )?been paid)\b/,
    /\b(?:income tax|health insurance|car insurance|life insurance|never (?:\w+ ){0,3}?required)\b/,
  ),
  rule(
    'hardship',
    'arm_reset_or_payment_increase',
    /\b(?:\$?\d\S* more (?:a|per|each|every) month|(?:jumped|bumped|raised|increased|upped) (?:\S+ ){0,2}?(?:monthly|mortgage|house) (?:bill|note)|(?:the|a|new|our|my) balloon payment (?:which|that|came|is|was|due)|charging (?:us|me) more)\b/,
    /\b(?:escrow|insurance|tax(?:es)?|afford|earn|make|income|extra|principal|forbearance)\b/,
    0.72,
  ),
  rule('hardship', 'death', /\b(?:survivor'?s? (?:benefits?|pension)|is dead\b|passing away)\b/),
  rule('hardship', 'relocation', /\bmov(?:e|ed|ing) for (?:a|my|his|her) (?:new )?(?:job|position|work)\b/),
  rule('hardship', 'reduced_income', /\b(?:single|one)[- ]income (?:household|family|home)\b/),
  rule(
    'hardship',
    'rental_loss',
    /\b(?:renters?|tenants?),? (?:who|that) (?:\w+ ){0,2}?(?:didn'?t|did not|never|stopped|wouldn'?t) pay|\bbreaking (?:the |their )?leases?\b/,
  ),
];

export const furtherHopes: readonly Rule[] = [
  rule(
    'wants',
    'keep',
    /\b(?:help (?:us|me) (?:\w+ ){0,2}?stop (?:the|this|my|our) foreclosure|(?:stop|prevent) (?:the )?foreclosure of (?:my|our|her|his|the)|(?:prevent|avoid) los(?:ing|e) (?:my|our|the|her) (?:home|house)|keep (?:my|our|the) roof|the same roof over)\b/,
    /\bshort sale|deed in lieu\b/,
  ),
  rule(
    'wants',
    'sell',
    /\b(?:close on the sale of (?:my|our)|(?:th|first|second|third|xxxx|new|a|my|our|the) short sale (?:offered|offer|approval|package)|doing (?:everything|all)(?: \S+){0,4} short sale|hafa\b|reviewed for a short sale|(?:chance|opportunity|able|help me|help us) to sell (?:the|my|our|it))/,
    /\bcompleted|lease\b/,
    0.72,
  ),
  rule(
    'wants',
    'leave',
    /\b(?:no (?:other )?choice but to (?:walk|leave|give)|d[ei]+d[- ]in[- ]l\w+ (?:can be |was |is |be |finally )?(?:accepted|approved)|deeded (?:the|my|our) (?:house|home|property))\b/,
  ),
];

export const furtherMore: readonly Rule[] = [
  rule(
    'otherLiens',
    true,
    /\b(?:(?:my|our|the|a) (?:second|2nd) (?:lien|loan)\b|home[- ]equity (?:account|balloon|ine|mortgage)|(?:my|our) first mortgage (?:holder|lender|company)|second lien (?:on|with|holder))\b/,
    /\b(?:no|never|without|second loan officer|paid off)\b/,
  ),
  rule('otherLiens', false, /\bno junior (?:loans?|liens?|mortgages?)\b/),
];

export const furtherOptions: readonly Rule[] = [
  rule(
    'optionsMentioned',
    'deed_in_lieu',
    /\b(?:(?:d[ei]+d|dead)[- ]in[- ]l(?:ie?u|ei?u|ue?|ueu|ew)\b|deeded (?:the|my|our) (?:house|home|property)|(?:my|our|the) (?:home|house) in exchange for cancel\w*)\b/,
  ),
  rule('optionsMentioned', 'short_sale', /\b(?:shot|shor|shorte) sale|hafa\b|home affordable foreclosure alternatives?\b/),
  rule(
    'optionsMentioned',
    'reinstatement',
    /\b(?:(?:entire|whole|full) (?:balance|amount) (?:\S+ ){0,6}?(?:due|owed) (?:in full|at once)|pay all \S+ (?:missed |back |late )?payments or|(?:late|past due) balance at once)\b/,
  ),
  rule(
    'optionsMentioned',
    'repayment_plan',
    /\b(?:extra (?:money |amount )?(?:each|every|a|per) month (?:for|toward|towards) (?:the|my|our) (?:late|past|back|arrears|missed)|repaid (?:in|over) \S+ (?:equal )?(?:installments|months))\b/,
  ),
];

export const furtherContact: readonly Rule[] = [
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:calling to follow up|called (?:\w+ )?(?:every|each) (?:day|week|month)|every phone call|calls? in ?to customer|every time (?:i|we) (?:speak|talk|call|ask)|(?:been |am |are |be )in contact with (?:them|the (?:bank|lender|servicer)|my (?:bank|lender|servicer)|b of a|bank|wells|ocwen|chase|nationstar)|(?:filling out|completing) (?:\S+ ){0,2}?(?:forms|paperwork|applications)|(?:hours|days|weeks|months) (?:of )?(?:preparing|sending|faxing|gathering) (?:documents|papers|paperwork)|attempt after attempt|rep(?:resentative)? who answered|(?:stressed|expressed|complained|mentioned) to (?:her|him|them|the (?:rep|lady|bank|lender|manager))|permission by (?:phone|email)|appealing the (?:\w+ )?mod\w*|called for (?:months|weeks|days)|(?:had|have) to call (?!in\b|the (?:unemployment|school|county|city|water|police|irs|state)|my |you|911|an? )|approached (?:wells|ocwen|chase|the bank|the lender|my (?:bank|lender|servicer)|them)|(?:modification|loss mitigation|mod) package was sent)\b/,
    /\b(?:if|they (?:had|have) to call|me to call|title company|appraiser|realtor|closing)\b/,
    0.72,
  ),
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:modification|mod|loss mitigation|mitigation|assistance|hardship|short sale|forbearance|hamp) (?:request|application|package|packet|documents|paperwork|forms?) (?:was|were|had been|has been|have been|is|are) (?:\w+ )?(?:submitted|completed?|sent|filed|deemed|pending|faxed|mailed|received|in review|under review)|(?:active|pending|open|during a|during the|ignor\w+ the|reviewed?) (?:\S+ ){0,3}?(?:hardship|modification|loss mitigation|assistance) (?:request|review|application|process)|request for (?:a )?(?:loan )?modification|(?:began|start(?:ed|ing)?|in|through|into|during) (?:the |a |an |another )?(?:loan |home |mortgage )?(?:modification|mod|short sale|loss mitigation|refinanc\w+|assistance|trial) process|in (?:the )?process with (?:\w+ ){1,4}?for|start(?:ed|ing) the process (?:of|for|to)|(?:in|under) (?:active )?review for a (?:loan )?mod\w*|work(?:ed|ing) (?:out )?(?:a|an|on a|on an) (?:short sale|agreement|modification agreement|payment plan) (?:with|to)|dealing with them|dozen calls|made (?:an? )?application|spent (?:\S+ ){0,2}?(?:time|hours) (?:\S+ ){0,4}?on the phone|on the phone with this|fill(?:ed|ing)? out (?:all |so |many |numerous |countless |kinds |of )*(?:forms|paperwork)|discussed (?:that|this|it) with (?:them|her|him|the)|(?:i|we) offered to (?:start|make|pay|send|bring)|when (?:i|we) call\b|having called|working with (?:my|our) (?:lender|servicer|bank|mortgage)|turned to (?:\w+ ){1,4}?for (?:help|assistance)|let (?:the|my|our) (?:bank|lender|servicer|mortgage company) know|qualified written request|(?<!get )in contact with|contact(?:ed)? the company by|after several attempts?|(?:attempted|tried|try|trying) (?:\S+ ){0,8}?to (?:contact|reach(?! foreclos)|refinance with|communicate|work (?:out|with)|find out|resolve (?:this|it) (?:by|with|over)))\b/,
    /\b(?:if|they (?:tried|attempted|contact)|realtor|title company|appraiser|attorney (?:tried|attempted)|insurance company|caller|scam\w*|without (?:any )?attempts?|attempts (?:\w+ )?to (?:sell|fix|clean|purge|repair|rent|find|list)|loan was sold)\b/,
    0.72,
  ),
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:trying|tried|attempting|working) (?:\S+ ){0,6}?to (?:get|obtain|receive) (?:a |an |my |some |the )?(?:\S+ ){0,2}?(?:modif\w*|mod\b|loan mod)/,
    /\b(?:if|they are|want|bankruptcy trustee)\b/,
    0.72,
  ),
];

export const furtherModification: readonly Rule[] = [
  rule(
    'modificationState',
    'approved',
    /\b(?:offer(?:ed|ing|s)? (?:\S+ ){0,6}?(?:trial|tpp)\b|received (?:paperwork|papers|documents) for a (?:\w+ )?trial|(?:have|had) a (?:loan |load |home )?mod\w* (?:for|through|with|of|due|that is)|(?:force|forced|forcing|push\w*) (?:me|us) into a (?:\w+ )?mod\w*|came up with a (?:\S+ ){0,4}?mod\w*|they would do a mod\w*|result of (?:my|our|the) (?:loan )?mod\w*|finalized? the process|sign a revised (?:loan )?mod\w*|(?:loan|mortgage) was modified|(?:denial|decision) was overturned|sent (?:me |us )?the new mod\w*|mod\w* (?:was|is) effective|went through a (?:loan )?mod\w*(?! (?:process|review|appl)))/,
    /\b(?:if|would be|denied|never|asked|want(?:ed)?|making|made|paid|completed|(?:months|payments?) (?:of|into))\b(?! (?:it|a letter|me that|sense))(?! i signed)/,
  ),
  rule('modificationState', 'denied', /\b(?:refus\w+ to complete the (?:\w+ )?mod\w*|could not get another (?:loan )?mod\w*)/),
  rule(
    'modificationState',
    'applied',
    /\b(?:calling about a (?:loan )?mod\w*|(?:to be|being) revi\w+ for|working with (?:my|our|the) (?:\w+ ){1,3}?to modify|(?:mailed|faxed|sent|submitted) (?:\S+ ){0,3}?mod\w* (?:packet|package|application|papers|paperwork)|p[eu]rsuing (?:this|a|the) (?:loan )?mod\w*|(?:work|working|worked|deal\w*) with (?:\w+ ){1,5}?for (?:a )?(?:loan )?mod\w*|mod\w* was started|mod\w* (?:being |is |are |still )*(?:under|in) review|reviewed (?:\S+ ){0,3}?application for a (?:loan )?mod\w*|mod\w* taking so long|during a (?:loan )?mod\w* application)/,
    undefined,
    0.7,
  ),
];
