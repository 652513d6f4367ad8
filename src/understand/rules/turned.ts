import { mayHold } from '../cues.ts';
import { madeHere } from '../matter.ts';
import { denied, type Span } from '../plain.ts';

/** Who turned to the servicer, told in other ways than "I called them": by families of verbs, people, papers and places. */
export type Turned = { span: Span; said: string; sure: number };
/** Whether the household does what a verb says; see contact.ts. */
export type ByUs = (before: string, verb: string, after: string) => boolean;

const firm =
  '(?:wells(?: fargo)?|chase|ocwen|nationstar|(?:mr\\.? )?cooper|phh|newrez|shellpoint|loan ?care|freedom|penny ?mac|rocket|caliber|carrington|sps|fay|rushmore|bayview|seterus|citi\\w*|us bank|td bank|boa|b of a|bank of america|bofa|pnc|ditech|green ?tree|flagstar|roundpoint|dovenmuehle|cenlar|selene|lakeview|truist|suntrust|hsbc|usaa|navy federal|key ?bank|fifth third|specialized|servicemac|loandepot|guild)';
const post =
  '(?:rep\\w*|lady|woman|man|guy|girl|gal|gentleman|fell(?:a|ow)|clerk|person|supervisor|(?:case |branch |account |relationship )?manager|specialist|negotiator|processor|underwriter|teller|loan officer|point of contact|(?:chat|phone|service|support|online) agent)';
const house =
  '(?:(?:these|those) (?:folks|people|guys|clowns|crooks)|(?:escrow|bank|mortgage|payoff|customer service|loan) (?:girl|lady|guy|man|gal|people|folks|woman|person)|(?<!insurance |title |moving |power |other |another )(?:bank|lender|servicer|company|branch|mortgage (?:company|outfit|people|ppl|folks|holder|servicer|department|office))|loss mit\\w*(?: dep\\w+| people| team)?|(?:escrow|collections?|retention|foreclosure|executive|escalations?|legal|fraud|home ?owners? assistance|customer service|research|payoff) (?:\\w+ )?(?:dep\\w+|team|office|people|unit))';
const article =
  '(?:(?:the|my|our|this|that|their|a|an|each|every|same|new|old|current|previous|prior|original|different|some)(?: (?!census|cleaning|church|lunch|delivery|mail|cable|gas|insurance|tax|real|welfare|food|title|moving|closing|school)\\w+)? )';
/** The lender, the servicer, or one of its people; each is put under a mask of capitals once a sentence, so that the patterns stay small. */
const lenders = new RegExp(
  `\\b(?:them\\b|${article}?(?:${house}|${firm}|ceo|executive office|office of the president|help ?line|(?:800|toll free|main|customer (?:service|care)) (?:number|line)|service center|call center|corporate(?: office)?|headquarters)\\b|${article}${post}\\b(?! from the (?:county|city|state))(?<!\\b(?:man|woman|lady|guy|person|girl|gal|fella|fellow|gentleman)(?= who))|customer (?:service|care)|collections|(?:\\d+|several|many|multiple|numerous|countless|so many|a few|two|three|four|five|six|ten|a dozen|various|different)(?: \\w+)? (?:people|reps?|representatives|agents|supervisors|managers|departments|employees)\\b|some(?:one|body) (?:at|in|there|from))`,
  'g',
);
const them = 'Q+\\b';
const masked = (sentence: string): string => sentence.replace(lenders, (named) => 'Q'.repeat(named.length));
type Way = { pattern: RegExp; onMask: boolean };
const wayOf = (source: string): Way => ({ pattern: new RegExp(source, 'g'), onMask: source.includes(them) });

const gap = (most: number): string => `(?: (?!not\\b|never\\b|me\\b|us\\b)[\\w'$,-]+){0,${most}}?`;

const help =
  '(?:mod\\w*|forbearance|deferral|deferment|repayment plan|payment plan|work ?-?out|(?<!rental |housing |public |food |tax |legal |utility )assistance|loss mit\\w*|short sale|deed in lieu|partial claim|extension|recast|assumption|hamp|trial plan|payoff|reinstatement (?:quote|figure|amount|letter)|escrow (?:analysis|review|shortage|account|statement)|(?:pmi|mortgage insurance) (?:removal|off|removed|dropped))';
const paper =
  '(?:applications?|packages?|packets?|paperwork|papers|documents?|docs|forms?|pay ?stubs|(?:bank )?statements|tax returns?|hardship letter|financials|(?:death )?certificates?|proof (?:of )?\\w+|declarations?(?: page)?|power of attorney|poa|divorce decree|profit and loss|p&l|w-?2s?|everything|claim checks?|insurance checks?|appraisal|written requests?|(?:modification |trial |signed )agreement|(?:signed|completed|executed|notarized) (?:\\w+ )?(?:mod\\w*|deferral|forbearance|plan|contract|offer))';
const sending =
  '(?:re-?)?(?:sent|submitted|faxed|mailed|e-?mailed|uploaded|overnighted|delivered|handed in|turned in|provided|supplied|filed|dropped off|completed|received|returned|accepted|scanned|turned over|handed over|furnished|forwarded)';

/** What one does to the servicer; the one who acts is looked for before it. */
const doing = [
  `\\b(showed|shown|proved to|warned|alerted|updated|confronted|texted|messaged|chased|chasing|hounding|hounded|pestered|pestering|approached|offered|handed|begged|begging|demanded|chasing|paged|dialed|dialing|telephoned|rang|phoned|ringing|rung|buzzed|bombarded|implored|pressed|nagged|bugged|bugging|badgered|petitioned|queried|corrected|hollered at|yelled at|screamed at|advised|reminded|thanked|furnished|called|told|asked|informed|notified|wrote|written to|fighting|battling|reached)${gap(2)} ${them}`,
  `\\b(let|letting)(?: (?:both|even))? ${them}(?: \\w+)? (?:know|in on)\\b`,
  `\\b(had to|having to|ha[sd] had to|managed to|was able to|were able to|got to|did(?! not\\b))(?: \\w+)? (?:re-?)?(?:call|write|ask|contact|beg|email|tell|explain|repeat|drive|go|speak|talk)(?: (?:to|with|in|down|it|everything|my (?:whole )?story|from))*(?: (?:scratch|the (?:top|start|beginning)|all over|${them}|again|every|each|twice|(?:\\w+ )?times)\\b| ${paper})`,
  `\\b(had to|having to|ha[sd] had to|made (?:me|us|him|her) to)(?: \\w+)? (?:re-?)?(?:send|fax|upload|submit|mail|resend|provide|hand[- ]deliver|overnight|fill out)${gap(4)} ${paper}`,
  `\\b(sought|tried|trying|asked|asking|looked|looking|requested|begged|begging|turned)(?: \\w+){0,3} (?:help|relief|answers|options|assistance|more time|an extension)${gap(4)} (?:from|with|of) ${them}`,
  `\\b(requested|asked for|asking for|demanded|ordered|begged for|requesting)${gap(3)} (?:(?:loan|payment|account|escrow|transaction) (?:history|records?|file|breakdown)|accounting|breakdown|itemi[sz]\\w+|(?:copy|copies) of|original note|validation|explanation|refund|correction|supervisor|manager|answers|statement|pay ?off|more time)\\b`,
  `\\b(gave|given|handed|giving) ${them} (?!the keys|my keys|keys|up\\b|back\b|a check|the house|the home|the deed|my home|my house|our (?:home|house)|(?:the |my |a )?(?:payment|money)|\\$|half|a deed|power)`,
  `\\b(said|pleading (?:my|our) case|pleaded (?:my|our) case|reporting|complaining|explaining|reported|explained|complained|mentioned|proved|made (?:it )?(?:very |perfectly |quite )?(?:clear|known)|repl(?:ied|ying)|respond(?:ed|ing)|answered|objected|escalated|elevated|appeal(?:ed|ing)|voiced|relayed|conveyed|presented|forwarded|furnished|spelled (?:it )?out|laid (?:it |everything )?out|protested|yelled|suggested|proposed|expressed|stated|described|brought|raised|put|pointed)${gap(6)} (?:to|with) (?:${them}|their attention)`,
  `\\b(gone (?:back and forth|round and round|around)|back and forth|been (?:in (?:\\w+ )?(?:touch|contact|talks|communication|discussions)|on the phone)|discussed|shared|met|texted|texting|sat down|sit down|got nowhere|getting nowhere|got no (?:help|answers?)|negotiat(?:ed|ing)|communicat(?:ed|ing)|correspond(?:ed|ing)|chatted|chatting|cleared|arranged|reason(?:ed|ing)|bargain(?:ed|ing)|haggl(?:ed|ing)|plead(?:ed|ing)?|chatting|messag(?:ed|ing)|convers(?:ed|ing)|went (?:over|round|around|back and forth)|touched base|made (?:an? )?(?:arrangements?|agreement|appointments?|deal)|lodged|filed|opened|registered|handl(?:ed|ing) (?:it|this|everything)|tak(?:en|ing) (?:it|this) up|took (?:it|this) up|verified|confirmed|checked|agreed|(?:been )?(?:up ?front|honest|open|straight|candid|transparent)|(?:got|hopped|jumped|stayed) on|dealt|dealing|argued|arguing|work(?:ed|ing)|followed up|following up|checked in|spoke|spoken|talked|talking|speaking|fought|pleaded)${gap(5)} with ${them}`,
  `\\b(went|drove|walked|gone|driven|stopped|dropped|sat|turned|written|got)(?: (?:down|in|by|over|back|up|straight|directly|right|through|thru|hold))* (?:to|into|at|by|in|of) (?:(?:the|my|our|their)(?: (?:local|nearest|\\w+ street|executive|corporate))? (?:branch|lobby|office in)\\b|${them}(?! (?:account|loan|to (?:get|take) (?:cash|money))))`,
  `\\b(sought|asked for|requested|ordered|demanded|put in for|put in|applied for|applied|appealed|appealing|tried for|trying for|filed for|fil(?:ed|led) out|pursu(?:ed|ing)|pushed for|begged for|hoping for|inquired about|asked about|enquired about|opened|submitted|resubmitted|gone after|questioned|challenged|contested|protested|(?:tr(?:ied|ying)|attempt(?:ed|ing)|asked|asking|applied) to (?:set up|arrange|negotiate|work out|qualify for|get on|enroll in|be considered for|be put on)|in (?:the )?process of (?:getting|applying for|doing|requesting|seeking))${gap(4)} ${help}\\b`,
  `\\b(went through|gone through|been through|going through|completed|done|did|finished|started|began|stuck in|starting|doing|applying for)${gap(4)} (?:(?:mod\\w*|assistance|loss mitigation|hardship|short sale|assumption|forbearance) (?:process|review|applications?|paperwork|packet|package|forms?)|(?:these|those|three|two|several|many|whole|entire|same) applications?)`,
  `\\b((?:tr(?:ied|ying)|attempt(?:ed|ing)|asked|asking|applied) to (?:assume|modify|recast|take over|reinstate)) (?:the|my|our|his|her|this)${gap(3)} (?:loan|mortgage|note|payments?)\\b`,
  `\\b(disputed|disputing|challenged|challenging|contested|questioned|questioning|protested)${gap(3)} (?:fees?|charges?|escrow|increase|shortage|denial|analysis|amount|balance|payoff|late charges?|inspection|force[- ]placed|policy)\\b`,
  `\\b(dropped|hand[- ]delivered|overnighted|re-?sent|resubmitted|re-?faxed|faxed|uploaded|uploading|faxing|emailing|turned in|brought|handed|sent|submitted|completed|filled out|filled in|provided|furnished|forwarded|tendered|presented|produced|supplied|assembled|put together|got together|typed up|scanned|prepared|returned|gave)${gap(5)} ${paper}\\b`,
  `\\b(put|sent|turned|mailed|faxed|handed|dropped|have sent|had sent)${gap(4)} (?:${paper}|forms|it all|everything|all of it) (?:\\w+ )?(?:in|off|over)\\b`,
  "\\b(tr(?:ied|ying)|attempt(?:ed|ing)|working|begging|asking|fought|fighting)(?: (?!not\\b)[\\w'-]+){0,5}? (?:to )?(?:get|reach|have|make) (?:them|(?:the|my|our) (?:bank|lender|servicer|mortgage company))\\b",
].map(wayOf);

/** What was done, without one who acts: papers that went in, people who were told, calls that were counted. */
const told = [
  `\\b(?:${paper}|request|appeal|dispute|offer|short sale|modification|recast|payoff)(?: for \\w+)?(?: (?:was|were|is|are|has|have|had|been|already|all|then|first))+ (?:re-?)?(?:sent|submitted|faxed|(?:e-?)?mailed|uploaded|overnighted|delivered|handed in|turned in|dropped off|requested|ordered|furnished|forwarded)\\b(?! (?:to (?:me|us|my|our)|from|by (?:them|the (?:bank|lender|servicer)|the court)))`,
  `\\b(?:they|(?<!(?:with|by|from|of|at) (?:the|this|that|my|our) )(?:bank|servicer|lender)|mortgage company|${firm})(?: (?:has|have|had|all|both|also|already))* (?:was|were|been) (?:\\w+ly )?(?:told|informed|notified|advised|provided|contacted|warned|sent|given|asked|made aware)\\b(?! (?:me|us|to|a notice|by|my)\\b)`,
  `\\b(?:${paper}|letters?|e-?mails?|faxes|messages|request|modification|mod|appeal|offer|recast|forbearance|deferral|short sale|assistance)(?: (?:that|which))? (?:i|we|my \\w+)(?: (?:have|had|already|just|first))* (?:${sending}|wrote|written|sent in|asked for|requested|applied for|put in|was asking for|were asking for)\\b`,
  `\\b(?:every|each|no ?one|nobody|any|all|of the|different|last|third|second|first|many|several) (?:(?:one|single|person|people|rep\\w*|agent|time|body|other)s? )?(?:(?:that|who|of the \\w+) )?(?:i|we) (?:have |had |ever )?(?:call(?:ed)?|speak|spoke|spoken|talk(?:ed)?|reach(?:ed)?|get through|ring|rang)\\b`,
  '\\b(?:log|list|record|notes?|notebook|diary|journal|dates?) (?:\\w+ ){0,3}?of (?:every|all|my|the|each|our) (?:\\w+ ){0,2}?(?:calls?|conversations?|contacts?|emails)\\b',
  `\\b(?:upon|after|when|while|by|despite|in|from|for|of) (?:\\w+ly )?(?:calling|contacting|contacted|speaking|talking|working|dealing|negotiating|meeting|writing|informing|begging|telling|notifying|asking|questioning|chasing|ringing|trying to (?:get|reach|contact|call|work|resolve))(?: (?:with|to|for|at))? ${them}`,
  `\\b(?:makes?|made|making|helps?|helped) (?:(?:me|us|him|her|a \\w+|my \\w+) )?(?:to )?(?:re-?)?(?:send|fax|upload|submit|resend|fill out|fill|mail|scan|provide)${gap(5)} ${paper}${gap(4)} (?:over and over|again|twice|(?:\\w+ )?times|every month|once more|repeatedly)`,
  `\\b(?:helps?|helped|helping) (?:me|us|him|her|my \\w+) (?:to )?(?:re-?)?(?:send|fax|upload|submit|scan|fill out|fill|mail|apply|write)${gap(4)} (?:${paper}|${help})\\b`,
  `\\bwaiting(?: \\w+)? to hear (?:(?:back )?(?:if|whether|from) (?!you)|back\\b)`,
  `\\b(?:waiting|waited) (?:\\S+ ){0,4}?(?:decision|answer|word|response|reply|approval|approve|hear back|to hear) (?:\\w+ ){0,3}?(?:mod\\w*|short sale|application|request|appeal|package|packet|offer|letter|loss mit\\w*)\\b`,
  `\\b(?:my|our|had|have|many|several|numerous|multiple|of|\\d+|two|three) (?:\\w+ )?(?:conversations?|meetings?|appointments?|correspondence|discussions?|communications?|phone calls?|e-?mails) with ${them}`,
  `\\b(?:efforts?|attempts?|trying|tried|struggl\\w+|fight\\w*|fought)(?: \\w+){0,3} to (?:communicate|work|reach|contact|speak|talk|deal|get)(?: (?!out|away|money|me|us)\\w+){0,4} (?:with |to |from |hold of )?${them}`,
  '\\b(?:no|without(?: any)?|never got (?:a|any)|got no) (?:response|reply|answer) to (?:my|our|any of (?:my|our)) (?:qwr|rfi|noe|letters?|e-?mails?|faxes|request|application|appeal|hardship)',
  '\\b(?:of|despite|with|to|after|from) (?:me|us|my|our) (?:\\w+ly )?(?:telling|asking|calling|explaining|contacting|requesting|sending|begging|trying to (?:get|reach|contact|call))\\b',
  `\\b${paper}(?:,| that| which)? (?:they|the bank)(?:'ve| have| has) had since`,
  '\\b(?:send(?:ing)?|fax|submit|forms?|papers?|paperwork|documents|apply|reapply|sign)\\b[^.;]{0,60}?(?:which|and so) (?:i|we) (?:did|have done|complied)\\b',
  '\\b(?:tired|sick|weary|worn out) (?:of|from) (?:calling|explaining|sending|faxing|asking|begging|arguing|being (?:put on hold|transferred|passed|given the run))\\b',
  '\\b(?:months|weeks|years|days|hours) of (?:re)?(?:sending|faxing|mailing|submitting|calling|applying|uploading|begging|arguing|back and forth|negotiat\\w+)\\b(?!(?: \\w+){0,3} (?:jobs?|resumes?|employers?|lawyers?))',
  '\\bsigned\\b[^.;]{0,50}?(?: and|,| then) (?:sent|returned|mailed|faxed|overnighted|took)\\b',
  '\\b(?:live|living|sat|sit|stuck|stayed) on (?:hold|the phone)\\b|\\b(?:every|each) time (?:i|we) (?:\\w+ )?(?:turn|send|submit|fax|upload|apply|resubmit|get through|reach|try to (?:call|talk|get))\\b(?! (?:\\w+ )?payments?)',
  `\\b(?:documented|made|\\w+teen|two|three|four|five|six|ten|\\d+)(?: \\w+)? (?:contacts|communications|inquiries|appeals|outreach\\w*|attempts) (?:with|to|at) ${them}`,
  '\\bleft (?:\\w+ )?(?:word|vms?)\\b|\\btried(?: \\w+){0,2} (?:e-?mail|phone|calling them|writing them|faxing|letters|chat|(?:automated|phone|help|800) line|web ?form|portal|800 number)\\b',
  '\\b(?:told|asked|said|advised|instructed)(?: (?:me|us|him|her))? to (?:re-?apply|re-?send|resubmit|send|call|fax|apply|start over|submit|upload|write)[^.;]{0,60}?(?:,|and|which|so) (?:i |we |she |he )?(?:did|have|sent|called|complied)\\b',
].map(wayOf);

/** Said so that no condition can stand before it. */
const plainly = [
  `\\b(?:i'?m|i am|we'?re|we are|been)(?: (?:actually|already|still|now|currently|also|finally))? (?:talking (?:to|with)|speaking (?:to|with)|negotiating with|in (?:touch|contact|talks) with|going back and forth with) ${them}`,
  `\\b(?:reach(?:ed)?|c[ao]me to|made|work(?:ed)? out) (?:an? )?(?:agreement|deal|arrangement|understanding|terms) with ${them}`,
  `\\b(?:had|having) to (?:notify|inform|tell|write to) ${them}|\\bupdat(?:e|ed|ing) (?:my|our|the) financials?\\b|\\b(?:i|we) (?:\\w+ )?updated? (?:the|my|our) (?:packet|package|application|paperwork)\\b`,
  `\\b(?:after|since|upon|have|had|then|and|we|i) enter(?:ing|ed) (?:in)?(?:to )?(?:the |their |a )?(?:loss mitigation|modification|mod|review|assistance)(?: \\w+)? ?(?:process|program|review)\\b`,
  `\\b(?:i|we) (?:have |had |always )?(?:met|meet|did|do|satisf\\w+|complied with|done) (?:all|every|each|everything) (?:of )?(?:the |their )?(?:\\w+ )?(?:conditions? |requests? |requirements? |documents? )?(?:that |which )?(?:they|the bank|the lender|the servicer) (?:has |have |had )?(?:ask|request|requir|want)\\w*`,
  `\\b(?:redo|redid|re-?did|redoing) (?:the |my |our )?(?:whole |entire |loan |same )*(?:modification|application|packet|package|paperwork)\\b`,
  `\\b(?:packages?|packets?|applications?|forms)\\b[^.;]{0,40}?\\b(?:i|we) (?:sent|mailed|faxed|returned) (?:them|it|both|all|each)(?: of them)?(?: back)?(?: in)?\\b|\\bfaxed (?:it |them )?to (?:the|their) (?:\\w+ )?(?:dept|department)\\b`,
  `\\b(?:been|i'?m|we'?re|still) in (?:\\w+ )?mod\\w* review\\b`,
  `\\bwith ${them}(?: \\w+)? (?:as|for|on|about) an? (?:short sale|mod\\w*|deed in lieu|assumption)`,
  `\\b(?:going|gone|been) (?:round|around) with ${them}`,
  `\\b(?:been (?:through|thru) (?:\\d+|three|four|five|six) (?:reps?|negotiators|managers)|(?:second|third|fourth|fifth|sixth) (?:negotiator|case ?manager|point of contact))\\b`,
  `\\b(?:they|bank|servicer)(?: \\w+){0,2} never (?:got|received) (?:my|our) (?:papers?|paperwork|packet|fax|application)\\b`,
  `\\b(?:papers|paperwork|packet|package|application|forms)\\b[^.;]{0,30}\\b(?:sent|faxed|mailed|uploaded|turned) (?:it|them|that)(?: in)? (?:\\w+|so many) times\\b`,
  '\\b(?:able to|never|finally) (?:get|got) through\\b(?! (?:the|this|it|that|my|our|winter|these|another|a))',
  "\\bhow (?:many times|often|much) (?:i|we|i've|we've)(?: have| \\w+ly)? (?:call|ask|explain|send|fax|tell|told|sent|faxed|called|asked|explained|e-?mail|write|wrote|give|beg|plead)\\b",
  `\\b${post} (?:that |who |whom )?(?:i|we) (?:finally |last |first |then )?(?:reached|got|spoke|talked|talk to|speak (?:to|with)|dealt|asked|called|told)\\b`,
  '\\b(?:when|whenever|anytime|once|after|until|because|since|as soon as) (?:i|we) (?:finally |then |have |first )?(?:ask(?:ed)?|complain(?:ed)?|inquired|questioned|protested|objected|called|pressed|pushed back|explained)\\b(?! (?:for (?:an?|one|some|another) (?:\\w+ )?(?:quote|estimate)s?|him|her|my|the judge|a lawyer|for my|you|the police|myself))',
  '\\b(?:i|we) (?:(?:was|were|got|get|am|being|then|just|kept|keep|getting) ){1,3}(?:transferred|passed|bounced|shuffled|switched) (?:\\w+ times|around|from|back|to (?:a|another|the)|again)',
  '\\b(?:tracking number|certified (?:mail )?receipts?|green card|fax (?:confirmations?|receipts?|reports?)|return receipt|confirmation (?:page|sheet)s?|proof (?:that )?(?:i|we) (?:sent|faxed|mailed|submitted))\\b(?!.*\\b(?:payments?|checks?|money)\\b)',
  `(?<!\\b(?:should|shld|shud|could|would|can|do|did|if|must|may|might|that|shall|before|unless|will|until|whether) )\\b(?:i|we) (?:always |still |even |usually |then |just )?(?:(?:go|drive|walk|stop)(?: (?:in|down|over|by))?(?: (?:to|into|at|by))?|contact|call|phone|ring|e-?mail|text|message|chat|work|deal|plead|argue|check(?: in)?|follow up|touch base|write|explain(?: it)?|beg|fax|ask|tell|talk|speak)(?: (?:to|with|in to))? ${them}`,
  `\\b(?:during|in|on) (?:a|the|our|my|that|this|last|recent|[\\w/]+)(?: (?:last|recent|recorded|first|same|phone|[\\w/]+))? (?:call|conversation|chat|phone call)(?:,| a | the | with| i | they | she | he )`,
  `\\b(?:bank|lender|servicer|they)(?:'ve| has| have) had (?:\\w+ ){0,4}?(?:package|packet|offer|application|paperwork|file|papers)\\b`,
  `\\b(?:papers|paperwork|application|package|packet|request|forms) (?:went in|were in|was in|went out|is in|are in)\\b|\\b(?:application|mod\\w*|request|package) (?:i|we) (?:had|have) (?:pending|in|open)\\b`,
  `\\b(?:sent|send|sends|passed|bounced|transferred|shuffled|switched|pass|bounce)(?: \\w+)?(?: around)? from (?:one )?(?:\\w+ )?(?:department|person|rep\\w*|desk|agent|office|dept) to`,
  `\\b(?:complete[d]?|full|whole) (?:\\w+ ){0,2}?(?:application|package|packet) (?:in|with them|on file|pending)\\b`,
  `\\b(?:(?:my|our) (?:secure |numerous |many |certified |repeated |several )*(?:messages?|voice ?mails?|faxes|e-?mails|inquiries|phone calls|complaints? to (?:the )?(?:bank|lender|company|servicer|them))|appeal(?:ed)? (?:of )?(?:my|our|the) (?:\\w+ ){0,2}?(?:mod\\w*|denial))\\b`,
  `\\b(?:calls?|letters?|e-?mails?|faxes|requests?|visits|trips|attempts) (?:and (?:calls?|letters?|e-?mails?|faxes|visits) )?to (?:${them}|their)`,
  `\\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|dozen|\\d+) (?:calls|letters|faxes|emails|e-mails) (?:before|later|and|on this|to get|for them)|(?:months|weeks|years) of (?:phone )?(?:calls|calling|faxes|faxing|emails|letters|asking|applying|begging))`,
  `(?<!\\b(?:put|get|connect|pass) me )\\b(?:got|get|reached|talk(?:ed)? to|through to|ahold of|hold of) (?:a|an|the|some|another) (?:live |human |different |new )?(?:rep\\w*|supervisor|manager|agent|person|human|lady|guy) (?:on the (?:line|phone)|at|in|there|after|who|and (?:she|he))`,
  `\\b(?:hours|minutes) (?:of|on|in) (?:hold\\w*|waiting on the phone)|\\b(?:hang|hung|hangs) up on (?:me|us|him|her|my (?:wife|husband|mom|mother|dad|son|daughter))\\b(?! when i (?:answer|pick))|\\bon (?:the phone|the line|the horn|hold|a call)${gap(4)} with ${them}|\\b(?:promised|waiting (?:on|for)|never got|never received) (?:me |us )?(?:a )?(?:call ?back|return call)|\\bthree[- ]way call`,
].map(wayOf);

const supposed =
  /\b(?:if|unless|should|could|would|can|might|will|shall|wish|afraid|scared|before (?:i|we)|want(?:ed)? to|plan\w*|going to|about to|need to|try to|how (?:do|to)|where (?:do|to)|hope to|like to|do i|do we|told (?:me|us) to|help|have to|how many|how long)(?: \w+){0,3} ?$/;
const elsewhere =
  /\b(?:cfpb|bureaus?|equifax|experian|transunion|court|judge|irs|county|insurance company|insurer|realtor|law firm|parents|in-laws|new lender|another (?:bank|lender)|other lenders?|unemployment|buyers?|sellers?|builder|appraiser|clerk of|title company|credit union|home equity|heloc|car loan|attorney general|congress\w*|senator|my (?:daughter|son|wife|husband|realtor|agent|lawyer|attorney|accountant|cpa|mother|father))\b(?!')/;

/** True for what may count: told as done, and of nobody else. */
function holds(sentence: string, at: number, said: string): boolean {
  if (supposed.test(sentence.slice(Math.max(0, at - 40), at)) || denied(sentence, at, 3)) return false;
  return (
    !elsewhere.test(said) &&
    !elsewhere.test(
      sentence
        .slice(at + said.length, at + said.length + 25)
        .replace(/ (?:about|of my|of our|for my|for our) .*/, '')
        .split(/,| (?:when|after|since|because|and|before) /)[0] ?? '',
    )
  );
}

/** All places in a sentence that are told in one of these ways, with the words as they were typed. */
function* placesOf(ways: readonly Way[], sentence: string, mask: string): Generator<{ index: number; said: string; verb: string }> {
  for (const { pattern, onMask } of ways.filter((way) => mayHold(way.pattern, way.onMask ? mask : sentence)))
    for (const match of (onMask ? mask : sentence).matchAll(pattern)) {
      const said = sentence.slice(match.index, match.index + match[0].length);
      yield { index: match.index, said, verb: match[1] ?? '' };
    }
}

function inSentence(sentence: string, byUs: ByUs): { index: number; said: string } | null {
  const mask = masked(sentence);
  for (const place of placesOf(doing, sentence, mask)) {
    const { index, verb, said } = place;
    const end = index + verb.length;
    if (!byUs(sentence.slice(Math.max(0, index - 90), index), verb, sentence.slice(end, end + 20))) continue;
    if (/^fill/.test(verb) && madeHere.test(sentence.slice(index))) continue;
    if (holds(sentence, index, said)) return place;
  }
  for (const place of placesOf(told, sentence, mask)) if (holds(sentence, place.index, place.said)) return place;
  for (const place of placesOf(plainly, sentence, mask)) if (!elsewhere.test(place.said)) return place;
  return null;
}

/** "What do I say when I call", "should I tell them": asked before it is done. */
export function wondered(low: string, at: number): boolean {
  const sentence =
    low
      .slice(Math.max(0, at - 120), at)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return /(?:^|\b(?:so|and|but|know|sure)) ?(?:(?:what|how|where|who|when|which) (?:\w+ )?)?(?:should|do|can|could|would) (?:i|we)\b|\b(?:neighbou?r|friend|coworker|cousin|buddy)(?:'s)? (?:\w+ )?(?:said|says|told|who|and how)\b/.test(
    sentence,
  );
}

/** The place where it is told in one of these ways that the household turned to its servicer, or null. */
export function turnedIn(low: string, spans: readonly Span[], byUs: ByUs): Turned | null {
  for (const span of spans) {
    const found = inSentence(low.slice(span.start, span.end), byUs);
    if (found !== null) {
      const start = span.start + found.index;
      return { span: { start, end: start + found.said.length }, said: found.said, sure: 0.7 };
    }
  }
  return null;
}
