import { firstOf } from './cues.ts';
import { madeHere, otherMatter } from './matter.ts';
import type { Span } from './plain.ts';

/** Whether the household has turned to its lender or servicer: who did the calling, writing or asking, and to whom. */
const verbs =
  /\b(?:called|calling|attempting(?= to)|requesting|phoned|phoning|emailing|faxing|contacted|(?:in|en)quired|forwarded|submited|spoke|spoken|talked|talking|wrote|written|writing|emailed|e-mailed|faxed|mailed|notified|indicated to|informed|told|telling|tell|asked|ask|asking|requested|request|reached out|reach out|applied|apply|re-?appl(?:y|ied)|submitted|resubmitted|sent|send|resent|disputed|replied|explained|advised|complained|complaining|explaining|telephoned|demanded|questioned|appealed|provided|filed|filled out|turned in|visited|begged|pleaded|worked with|working with|(?:attempted|tried for|trying for|working on|hours on) (?:(?!not\b)\S+ ){0,4}?(?:mod\w*|forbearance|refinanc\w*|short sale)|started (?:\S+ ){0,3}?short sale|tried to (?:explain|speak|negotiate|reason|get|refinance(?= with| through|,? but they)|work|call|reach|modify|talk|contact)|(?:trying|attempting|tried|attempted)(?: \S+){0,6}? to (?:get (?:\S+ ){0,3}?modif\w*|modify|obtain (?:\S+ ){0,2}?mod\w*|do (?:a )?(?:loan )?mod\w*|refinance with|reach|work out a deal|resume payments|resolve this|contact|get a payoff)|(?:trying|attempting) to (?:get in touch|get through|get (?:a |an |my |our )?(?:\w+ )?mod\w*|work with|reach|contact|call|modify|work (?:with|something|it) )|call(?=(?: (?:\w+ )?(?:them|bank|mortgage|company|servicer|lender|back|and|every|each|again|xxxx|nobody|they|no one)\b| ?, ?they\b))|call(?= for (?:updates?|help|information))|(?:got|get|been|gotten) in touch with|supplied|protested|confirmed receipt|appealing|following up|uploading|uploaded|pleaded|connected to a|shared with (?:her|him|them)|followed up|raised my concern|initiate(?:d)? (?:all )?contact|fighting with them|proposed|pleaded with|left (?:\w+ ){0,3}?(?:messages?|voice ?mails?)|made (?:\w+ ){0,2}?attempts?|went (?:in )?to (?:the |my |our |their )?(?:\w+ )?(?:bank|branch)(?= (?:and|to|told|asking|more|several|again|in person)\b)|gave (?:them|the bank|the lender|the servicer|my lender|my servicer) (?!the keys|the house|the deed|my keys|back|up)|given them|(?:been|being|was|am|were) (?:put |placed |left )?on hold|hung up on|transferred)\b/g;
const ours =
  /^(?:i|we|i've|ive|we've|weve|i'd|we'd|i'm|we're|husband|wife|spouse|attorney|lawyer|borrower|homeowner|homeowners|both|mother|father|son|daughter|cosigner|co-borrower|sister|brother|mom|dad|parents|clients?|borrowers|counselor|accountant|fiance|executor|executrix|customer|consumer|undersigned|niece|nephew|aunt|uncle|grand(?:son|daughter)|partner)$/;
const theirs =
  /^(?:they|they've|he|she|it|who|which|bank|servicer|lender|company|rep|reps|representative|representatives|agent|agents|person|lady|woman|man|officer|manager|supervisor|someone|somebody|nobody|one|ocwen|chase|wells|fargo|cooper|nationstar|sps|specialized|collector|court|judge|underwriter|processor|creditor|employee|county|congressman|congressman's|senator|fund|state|association|hoa|buyers?|sellers?|tenant|neighbou?r|dealer|fha|hud|you|xxxx|letter|letters|documents|was|were|boss|caller|form|survey|website|portal)$/;
const notDone =
  /\b(?:never|didn'?t|did not|haven'?t|have not|hadn'?t|not|if|want(?:ed)? to|would|could|should|will|going to|can|can'?t|cannot|unable|need to|plan\w* (?:to|on)|(?:think\w*|thought) (?:of|about)|consider(?:ed|ing)?\b|dread\w*|avoid\w*|meaning to|about to|like to|love to|(?:promis|offer|threaten|hop|suppos|agre)\w+ to|(?:promis|offer|threaten|hop|suppos|agre)\w+ to|how (?:do|can))\b/;
const notTheLender =
  /^\W*(?:(?!(?:when|while|after|before|because|since|week|weeks|day|month|months|if|why|how|whether|that|but|about) )\S+(?<!,) ){0,3}?(?:attorneys?|lawyers?|legal (?:aid|services)|\d11\b|hotline|credit reports?|attorney general\S*|congress\w*|senator\w*|cfpb|cfph|consumer|(?:to )?(?:equifax|experian|trans ?union)\b|(?:with |by |to )?(?:all |both |the )?(?:\w+ )?(?:credit )?bureaus?|trustee'?s?|(?:the )?bureau|hud|(?:my |our )?insurance company|(?:an )?insurance claim|governor\w*|representatives? in|president|newspaper|media|better business|bbb|ombudsman|realtors?|police|neighbou?rs?|friends?|famil\w*|insurance (?:company|agent)|county|court|judge|city|state|god|you|myself|my (?:\w+ )?(?:mom|mother|dad|father|brother|sister|husband|wife|boss|employer|union|supervisor|work|job|tenants?|son|daughter|family)|complaint|a complaint|(?:tax )?assessors?|(?:for )?(?:unemployment(?! forbear)|disability|ssdi|a job|jobs|food stamps|snap|bankruptcy|chapter|rental assistance|grants?|benefits|medicaid|medicare|social security|ssi|citizenship|(?:a )?(?:visa|position|license|permit|passport|credit card)|college|liheap|section 8|(?:an )?apartment)|around\b|about your\b|(?:my|his|her|our|their) (?:parents|folks|in-laws|uncle|aunt|cousins?|grand\w+|kids|children|church|pastor|priest|doctor|therapist|accountant|cpa|buddy|landlord)|leave\b|(?:an )?absentee|(?:a )?review\b|book\b|(?:to )?my (?:builder|agent|insurance|husband|wife|family)|a claim|(?:a|some|this) company (?:that|who|which|called|online|on)|(?:a |the |my )?(?:mortgage )?broker|another (?:bank|lender)|(?:the )?state (?:of|notary)|to leave|to move out|to vacate|the earnest|my 401k|money out of)\b/;
/** A new loan is asked for, a payment is to be put to the loan, a paper goes to a court or the police: no word of it to the servicer. */
const otherBusiness =
  /^ (?:\S+ ){0,3}?(?:line of credit|heloc)\b|^ (?:\S+ ){0,3}?(?:offer|bid|application) (?:on|for|to buy) (?:an?|another|the|this|that) (?:\w+ )?(?:house|home|property|condo|apartment)\b|^ (?:for |to )?(?:refinance |get )?(?:a |an |the |my |our )?(?:new |va |fha |usda |harp |mortgage |home |mobile home |equity )*(?:refinanc\w*|refi|loan(?! mod)|mortgage)\b(?! (?:company|assistance|assumption|relief|loan mod|mod|payment))|^ (?:the|those|these|my|our|all|that|this)? ?(?:\w+ )?(?:funds?|payments?|money) (?:to|toward|towards|on)\b|^ (?:\S+ ){0,4}?(?:motion|suit|lawsuit|an? answer|answer|lien|chapter|bankruptcy|identity theft|police|law enforcement|story|respond to this|case be)\b/;
const onlyMoney =
  /^\W*(?:(?!cancel|claim|insurance|endors|letter|form|docu|proof|cop(?:y|ies)|receipt|statement|pack|appl|stub|record|info|bill|notice|request|and\b|because|with\b|about|for\b)\S+ ){0,6}?(?:a |the |my |our |another )?(?:\$\d[\d,.]*|extra \$?\d[\d,.]*|\d[\d,.]* (?:a|per|every|each) (?:month|week)|checks?|payments?|money|cash|wire|reinstatement amount|full amount|amount|everything we|what (?:i|we) (?:can|could|had|have|owe\w*))\b(?! (?:assistance|plan|relief|deferral|arrangement|option|history|coupon|reduction))/;
const mine =
  /\b(?:(?:each|all|any|one|both|none) of )?(?:my|our) (?:(?:loan|mortgage|modification|mod|many|numerous|repeated|several|written|last|first|second|third|initial|formal|complete[d]?|original|hardship|assistance|financial|certified|qualified|loss|mitigation|ongoing|phone|previous) ){0,3}?(?:calls?|emails?|e-mails|letters?|faxes|messages|applications?|requests?|packages?|packet|paperwork|appeal|(?<!closing |loan |mortgage |signed our |signed my )documents|inquir\w+)\b(?! documents)(?! address)(?! through the cfpb)/;

/** Words that are only said of the one the writer has to do with. */
const strong =
  /^(?:called|calling(?= (?:and calling|for|since|\d|two|three|every|all|daily|weekly|them|in )\b)|(?:spoke|spoken|talked)(?= (?:\w+ )?(?:with|to) (?!my\b|our\b|an?\b|the\b|some|him|people|his)\w+,? )|asked(?= (?:politely|nicely|again|repeatedly|in writing|over and over|many times|multiple times))|(?:been|being|was|am|were) (?:put |placed |left )?on hold|phoned|contacted|reached out|reach out|faxed|mailed|emailed|e-mailed|notified|indicated|complaining|re-?applied|working on|hours on|attempted|appealed|worked with|working with|disputed|submitted|resubmitted|been on hold|hung up on|transferred|tried for|trying for|gave them|given them|trying to get in touch|explained|telephoned|following up|pleaded|shared with|uploading|uploaded|asked(?= (?:for|could|can|if|whether|why|what|how|when|about)\b)|requested|forwarded(?= (?:\S+ ){0,4}?(?:to )?(?:them|the (?:bank|lender|servicer))))/;
const aboutTheLoan =
  /^(?:\W+\S+){0,6}?\W*\b(?:them|they|their|her|him|bank|servicer|lender|company|mortgage|rep\w*|customer|service|supervisor|manager|loan|modif\w*|mod|forbearance|payoff|statement|payments?|escrow|documents?|paperwork|papers|packages?|packet|application|refinanc\w*|short|deferral|deferment|assistance|help|hardship|information|info|forms?|appeal|dispute|letters?|evaluation|loss|mitigation|mediation|review|plan|reduction|in \d|request|error|fees?|xxxx|ocwen|wells|chase|cooper|nationstar|ditech|phh|newrez|sps|shellpoint|rushmore|carrington|caliber|freedom|pennymac|fay|selene|again|twice|repeatedly|everything|to|on|if|why|for|about|that|all|everything|ceo|president|corporate|headquarters)\b/;

/** "I told him" is told to the lender only where one of its people was named. */
const theirPerson =
  /\b(?:reps?|representative|agent|manager|supervisor|officer|lady|woman|girl|guy|man|caller|bank|lender|servicer|company|he said|she said)\b/;

/** Calls, letters and requests told as a heap of them, whoever is named: "despite multiple requests", "over 20 voicemails left". */
const heaps =
  /\b(?:multiple|repeated|numerous|several|countless|many|various|ongoing|on-going|constant|continuous|daily|weekly|dozens of|hundreds of|tons of|(?:over|about|at least|more than) \w+|\d+|xxxx|after) (?:\w+ ){0,2}?(?:phone calls|telephone calls|calls|emails|e-mails|letters|faxes|messages|voice ?mails?|requests|attempts(?! to (?!\w*(?:call|contact|reach|speak|talk|get|resolv|work|communicat|obtain|appl|submit|modif|send|pay|correct|rectif|have|help|negotiat|save|fix (?:this|it))))|inquiries|applications|submissions)\b(?! (?:from|i (?:received|got)|they|of payment|to (?:me|us)|an? (?:day|week)\b(?! to)))/;
const counted =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty(?: \w+)?|fifty) (?:phone |telephone )?(?:calls|faxes|messages|emails|voice ?mails?)\b(?! (?:from|i (?:received|got)|they|to (?:me|us)|a (?:day|week)))/;
const notToThem =
  /\b(?:call|ring|phone|text) me\b[^.;]{0,40}$|\b(?:take|remove) my \w+ and $|\b(?:your|ur) (?:office|people|company)\b|\b(?:brother|sister|ex|son|tenant|contractor|realtor|adjuster|lawyer) (?:\w+ )?(?:answer|return|ignor|block)\w* $/;
const fromThem =
  /\b(?:receiv\w+|get|gets|got|getting|gotten|their|they|from them|sends?|sending|bank'?s?|company'?s?|servicer'?s?|lender'?s?|made us|asked|asks|to (?:me|us)|me|us)(?: \w+){0,2} $/;

/** Papers that one sends to nobody but the servicer, or to the servicer too: a certificate, a package, the declarations page. */
const papersSent =
  /\b(?:sent|gave|faxed|mailed|emailed|uploaded|overnighted|submitted|provided|handed in|turned in)(?: (?!money|checks?\b|payments?\b)[\w'$-]+){0,5}? (?:certificates?|declarations?|will|testamentary|proof|decree|forms?|applications?|package|packet|paperwork|documents?|papers|bid|waiver|report|appeal|power of attorney|quit ?claim|pay ?stubs?|statements?|tax returns?|hardship letter|claim check)\b(?! to (?:the )?(?:court|county|irs|state))/;

/** A refusal alone does not tell who asked. */
const refused = /\b(?:denied|denial|rejected|declined|turned down)\b/;

/** "They denied my application" may be a refusal alone; "denied my request" says that a request was made. */
const refusable = /\b(?:my|our) (?:\w+ ){0,3}?(?:applications?|packages?|packet|paperwork|appeal|documents)\b/g;

const aProof = /^ (?:\S+ ){0,2}?proof\b/;

/** "Every payment I send", "send them what I can": money, though it is not named after the verb. */
const moneyTold =
  /\b(?:payments?|money(?: orders?)?|checks?|whatever|funds|amounts?|cash|\$\d[\d,.]*)(?: for \$?[\d,.]+)?(?: (?:that|which))? (?:i|we)(?: (?:have|had|just|always|already))* $/;
/** Words that say too little alone: "I request that" is said to us, one files many things, "written" describes a paper. */
function narrow(verb: string, before: string, after: string): boolean {
  if (verb === 'written') return !/\b(?:have|has|had|'ve|ve|i've|we've)(?: \w+){0,2} $/.test(before);
  if (/^(?:talked|spoken?)$/.test(verb)) return /^ (?:about|it over|of)\b(?!.*\bwith\b)/.test(after);
  if (verb === 'filed')
    return !/^ (?:\S+ ){0,5}?(?:\S*mod\w*|forbear\w*|hardship|mitigation|assist\w*|short sale|appeals?|notice of error|disputes?|complaints? (?:with|to) (?:the|my|our|them)|xxxx)\b/.test(
      after,
    );
  return (
    /^ (?:that\b|you\b|consideration|an? (?:investigation|review))/.test(after) ||
    /\b(?:respectfully|hereby|resolution (?:i|we)|what (?:i|we)) $/.test(before)
  );
}

const theirHelper = /\b(?:attorney|lawyer|counselor|realtor|friend)(?: who)? (?:i|we) $/;
/** One who is named is asked whether he is of the lender: "told the kids", "asked my pastor" are not. */
const someone =
  /^ (?:(?:out )?to |with )?(?:(?:my|our|an?|the(?! (?:min(?:ute)?|day|moment|week|morning)\b)) |(?:several|some|many|two|three|four|five|other|various) (?!(?:times?|days?|weeks?|months?|hours?|more)\b))/;
const lendersPeople =
  /\b(?<!tax |sheriff'?s |county |insurance |title )(?:them|their|bank\w*|lender|servic\w+|company|mortgage|rep\w*|agents?|lady|woman|man|guy|girl|gal|gentleman|fella|fellow|clerk|person|people|supervisor|manager|specialist|negotiator|processor|underwriter|teller|officer|contact|loan|mod\w*|escrow|number|line|office|department|dept|customer|loss|collections?|branch|xxxx|question|status|truth|same|reason|story|copy|payoff|payment|situation|hardship|assistance|due|fee|\w* ?center|forbearance|deferral|refund|deferment|letter|home|house|time|one|ceo|president|holder|corporate|headquarters|investor)s?\b/;
const otherParty =
  /^ (?:\S+ ){0,6}?(?:to|with|at|from|by|through|on|off) (?:\S+ ){0,2}?(?:flyer|postcard|billboard|radio|tv ad|equifax|experian|transunion|credit union|judge|court|county|realtor|other (?:lenders?|banks?|compan\w+)|another (?:bank|lender|company)|title company|insurance (?:company|agent)|builder|friends?)\b|^ (?:\S+ ){0,4}?(?:property taxes|tax office|motion to)\b|^ (?:a |my |our )(?:hearing|heloc|home equity|car loan|personal loan|credit card|realtor|trial date|continuance)\b/;
const lender =
  /\b(?:them|they|bank|lender|servicer|company|ocwen|chase|wells|nationstar|cooper|\w+ (?:mortgage|servicing)|application|package|packet|mod\w*|respa|written request)\b/;
const named = /^ (?:to |with )?(?:them|the (?:bank|lender|servicer|mortgage company))\b(?!')/;

/** Said to somebody else, told to us, or about money that was only sent, a new loan, a court: `before` and `after` are the rest of the sentence. */
function spokenElsewhere(verb: string, before: string, after: string, low: string): boolean {
  const next = after.slice(0, 60);
  const isProof = aProof.test(after.slice(0, 30));
  const isMoney =
    onlyMoney.test(next) && /^(?:sen[dt]|resent|mailed|submitted|resubmitted|provided|gave|given|transferred|supplied)/.test(verb);
  return (
    otherMatter(verb, after) ||
    /\b(?:its?|as|so|the|their|an) $/.test(before) ||
    (moneyTold.test(before) && /^(?:sen[dt]|resent|mailed|submitted)/.test(verb)) ||
    (/^(?:ask|request|filed|written|talked|spoken?)$/.test(verb) && narrow(verb, before, after)) ||
    /\b(?:(?:me|us|you|counselor) to|avoid\w*|stopped) $/.test(before) ||
    (/^wr(?:ote|itten)$/.test(verb) && /^ (?:\S+ ){0,2}?(?:checks?|payments?|down|off)\b/.test(after)) ||
    (/^(?:told|asked|called|contacted|phoned|informed|notified|spoke|spoken|talked|advised|explained|complained|talking|speaking|reached out)$/.test(
      verb,
    ) &&
      someone.test(next) &&
      (!/^(?:expl|compl)/.test(verb) || next.startsWith(' to ')) &&
      !lendersPeople.test(next.slice(0, 60))) ||
    (/\b(?:attorneys?|lawyers?)(?: (?:has|have|had|is|was|already|also|then|just|even))* $/.test(before) &&
      !lender.test(after.slice(0, 90))) ||
    (verb === 'called' && /^ in (?:\w+ )?payments?\b/.test(after)) ||
    /\b(?:adjuster|realtor|contractor|builder|broker) and (?:i|we)(?: have| had)? $/.test(before) ||
    /^(?: \S+){0,2}? (?:other (?:lenders?|banks?|compan\w+)|another (?:bank|lender|company))\b/.test(next) ||
    (otherParty.test(next) && !/\b(?:them|bank|servicer|lender(?!s)|mortgage company)\b/.test(next.slice(0, 45))) ||
    ((isMoney || (notTheLender.test(next) && !named.test(after))) && !isProof) ||
    (/^(?:told|telling|tell|asked|ask) ?$/.test(verb) &&
      /^ (?:him|her)\b/.test(after) &&
      !theirPerson.test(low.length > 260 ? before : low)) ||
    (/^(?:told|telling|tell|informed|advised|explained|asked|asking|talked)/.test(verb) && /^ (?:me|us)\b/.test(after)) ||
    (/^(?:told|asked|ask|tell)/.test(verb) &&
      /^ (?:(?:y'?all|you|u)\b|them (?:both |all )?to (?:turn|keep (?:it|the|quiet)|move|clean|leave|vacate|fix|mow|park)\b)/.test(
        after,
      )) ||
    (/^(?:talked|spoke|spoken|called|asked)$/.test(verb) && theirHelper.test(before)) ||
    (/ing$/.test(verb) && /\bthe (?:\w+ )?(?:home|hospital|collectors?) $/.test(before)) ||
    (/^fill/.test(verb) && madeHere.test(after)) ||
    (/^(?:appl|submit|filed|request|tried to refinance)/.test(verb) && otherBusiness.test(next)) ||
    (/^(?:applied|sent|call)$/.test(verb) && /\b(?:payments?|money|funds|amount|checks?|a|phone|this|the|no) $/.test(before)) ||
    (/^(?:sent|mailed|faxed|emailed)$/.test(verb) &&
      /^ (?:it|them|in|to|back|off|over|overnight|via|by|on|certified|every|at)\b/.test(after) &&
      /\b(?:checks?|payments?|money order)\b/.test(before.slice(-60)) &&
      !/\b(?:claim|insurance|endors\w+|cancel\w+)\b/.test(before))
  );
}

/** The place where it is told that the lender was called or written to, or null. Money that was only sent does not count. */
export function contactIn(low: string, spans: readonly Span[]): { span: Span; said: string; sure: number } | null {
  for (const span of spans) {
    const sentence = low.slice(span.start, span.end);
    for (const match of sentence.matchAll(verbs)) {
      const end = match.index + match[0].length;
      if (!doneByUs(sentence.slice(Math.max(0, match.index - 90), match.index), match[0], sentence.slice(end, end + 20))) continue;
      if (spokenElsewhere(match[0], sentence.slice(0, match.index), sentence.slice(end), low)) continue;
      const sure = strong.test(match[0] + sentence.slice(end, end + 60)) || aboutTheLoan.test(sentence.slice(end, end + 70)) ? 0.8 : 0.55;
      if (sure < 0.6) continue;
      return { span: { start: span.start + match.index, end: span.start + end }, said: match[0], sure };
    }
    const heap = firstOf(heaps, sentence) ?? firstOf(counted, sentence);
    if (heap !== null && !fromThem.test(sentence.slice(Math.max(0, heap.index - 40), heap.index)))
      return { span, said: heap[0], sure: 0.75 };
    const sending = firstOf(papersSent, sentence);
    if (
      sending !== null &&
      !/\b(?:my|our|the) (?:daughter|son|wife|husband|realtor|agent|lawyer|attorney|insurance|buyers?|title|closing)\b/.test(sending[0]) &&
      doneByUs(sentence.slice(0, sending.index).slice(-90), 'sent', sentence.slice(sending.index + 4))
    )
      return { span, said: sending[0], sure: 0.75 };
    const papers = /\b(?:law firm|attorneys?|lawyers?|county|court|realtor|bureaus?) (?:\w+ ){1,2}my\b/.test(sentence)
      ? null
      : mine.exec(refused.test(sentence) ? sentence.replace(refusable, ' ') : sentence);
    if (
      papers !== null &&
      !notToThem.test(sentence.slice(0, papers.index)) &&
      !/\b(?:their|from (?:my|our)|please (?:find|give|see)|attached|(?:reason|purpose) (?:of|for)|day) $|\b(?:their|from (?:my|our))\b/.test(
        sentence.slice(Math.max(0, papers.index - 20), papers.index),
      ) &&
      !(
        /(?:request|inquiry|call)$/.test(papers[0]) &&
        /^ (?:is|would be|to you|here)\b/.test(sentence.slice(papers.index + papers[0].length))
      )
    )
      return { span, said: papers[0], sure: 0.75 };
  }
  return null;
}

/** "In XXXX and applied", "told the bank and asked": what stands after a preposition, or before "and" after its own verb, does not act. */
function asObject(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  const lead = words.slice(Math.max(0, at - 3), at).join(' ');
  if (
    /^(?:they|he|she)$/.test(words[at] ?? '') &&
    /^(?:what|whatever|everything|all|thing|form|paper|documents?|forms|papers|way)$/.test(words[at - 1] ?? '')
  )
    return /^\S+ .*\b(?:and|then|me|us)\b/.test(words.slice(at + 1).join(' '));
  if (/^(?:they|they've|he|she|who|which)$/.test(words[at] ?? '') || /^(?:who|that|which)$/.test(next)) return false;
  if (/^(?:and|then|to|but|or)$/.test(next)) return objectLead.test(lead);
  return /^xxxx$/.test(words[at] ?? '') && /\b(?:in|on|since|of|by|from|until|around|through|to|with|at)(?: xxxx)*$/.test(lead);
}
const objectLead =
  /\b(?:in|on|since|of|by|from|with|to|at|through|until|around|called|told|asked|contacted|phoned|emailed|wrote|signed|sent|got|have|had|filled|completed|gathered|mailed|faxed|notarized|did|made|took|lost|printed|reached)(?: (?:the|a|an|my|our|their|this|all|xxxx))*(?: (?:mortgage|loan|complete|trial|modification))?$/;

/** "Where do I send", "can I ask"; "I was never told", "been asked to submit", "I get calls asking": a question, or done to us. */
const bidding = /^(?:says?|said|thinks?|told me)(?: (?:to|just))*$/;
const inverted = /^(?:do|should|shld|shud|can|could|would|must|am|shall|unless)$/;
const isTold = (gap: string, verb: string): boolean =>
  (/(?:ed|told|sent)$/.test(verb) && /\b(?:be|been|was|wasn't|were|weren't|being)(?: (?:\w+ly|never|not|just|even|also))?$/.test(gap)) ||
  (/ing$/.test(verb) &&
    /^(?:keep |kept )?(?:get|got|getting|receiv\w+)(?: \S+){0,4}? (?:calls?|letters?|mail|notices?|e-?mails?|messages?|texts?)\b/.test(
      gap,
    ));

const asksThem =
  /^ (?:(?:for )?them\b|(?:the (?:bank|lender|servicer|company)|my (?:bank|lender|servicer)) (?:to|for|about|why|if|what|how)\b)/;

/** No clerk talks "to the bank" or applies for a modification: he who does is of the household. */
const toLender = (verb: string, after: string): boolean =>
  /^ (?:to |with )?(?:the |my |our |his |her )?(?:bank|lender|servicer|mortgage co)/.test(after) ||
  (/^(?:applied|filed)$/.test(verb) && /^ for (?:a |the )?(?:loan )?(?:mod|forb|hardship|help|assist)/.test(after));
const ourOwn = (before: string): boolean =>
  /\b(?:my|our) (?:\w+ )?(?:husband|wife|mother|mom|father|dad|son|daughter|sister|brother|spouse|fiance)\b/.test(before) &&
  !theirPerson.test(before);
const kin = /^(?:sister|brother|mom|dad|parents|mother|father|son|daughter|accountant|fiance)$/;
/** The nearest one who can act, before the verb, is of the household; and it is done, not wished or denied. */
export function doneByUs(before: string, verb: string, after: string): boolean {
  const words = before
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z'-]/g, ''));
  for (let i = words.length - 1; i >= Math.max(0, words.length - 12); i--) {
    const word = words[i] ?? '';
    const gap = words.slice(i + 1).join(' ');
    if (word === 'who' && ours.test(words[i - 1] ?? '')) continue;
    if (/^(?:i|we)'(?:d|ll)$/.test(word) && gap === '' && /^(?:call|ask|tell|send|apply|request|reach out)$/.test(verb)) return false;
    const ofUs = ours.test(word) || (/^(?:he|she)$/.test(word) && (ourOwn(words.slice(0, i).join(' ')) || toLender(verb, after)));
    if (theirs.test(word) && !ofUs && asObject(words, i)) continue;
    if (theirs.test(word) && !ofUs)
      return (
        (/^hung up on/.test(verb) && /^ (?:me|us)\b/.test(after)) ||
        (/^ them\b/.test(after) &&
          /ed$|^(?:sent|wrote|spoke)/.test(verb) &&
          !notDone.test(gap) &&
          /^(?:was|were|letters?|documents|since|bank|company|servicer|lender|xxxx)$/.test(word))
      );
    if (/^(?:i|we)$/.test(word) && (inverted.test(words[i - 1] ?? '') || isTold(gap, verb))) return false;
    if (/^s?he$/.test(word) && /^(?:can|could|should)$/.test(words[i - 1] ?? '')) return false;
    if (gap === '' && words[i - 1] === 'where') return false;
    if (bidding.test(gap) && !/^(?:i|we)$/.test(word) && /^(?:call|ask|tell|send|apply)$/.test(verb)) return false;
    if (
      !ofUs ||
      /^(?:by|from)$/.test(words[i - 2] ?? '') ||
      (/^(?:their|the|closing|foreclosure)$/.test(words[i - 1] ?? '') && /^(?:attorney|lawyer|counselor)$/.test(word))
    )
      continue;
    if (/^(?:hung|transferred|been)/.test(verb)) return /^(?:keep|kept|am|was|have|get|got|had)\b/.test(gap) && /^(?:i|we)$/.test(word);
    if (/^(?:was|were|got|have been|had been|been|being|keep getting|kept getting|get)(?: \w+ly)?$/.test(gap))
      return /^(?:asking|telling|writing|talking|working|trying|attempting|complaining|calling|phoning|emailing|faxing|requesting|submitting|sending|applying|disputing|begging|explaining|following|uploading|chasing|hounding|pestering|fighting|going|inquiring|pleading|back and|up ?front|honest|open|dialing|ringing|(?:put |placed |left )?on hold)/.test(
        verb,
      );
    if (/^(?:i'm|we're)$/.test(word) ? !/\b(?:and|but|so)\b/.test(gap) : /^(?:am|are)(?: \w+)?$/.test(gap))
      return (
        /^(?:working|trying|uploading|faxing|chasing|in (?:the )?process|waiting)/.test(verb) || (/ing$/.test(verb) && asksThem.test(after))
      );
    if (/ing$/.test(verb) && /\b(?:am|are|be|i'm|we're)\b/.test(gap)) return false;
    if (/^(?:attorney|lawyer)$/.test(word) && /^(?:to|for)\b/.test(gap)) return false;
    if (/^all$/.test(words[i - 1] ?? '')) return verb === 'asked';
    return (
      !notDone.test(gap) &&
      !(kin.test(word) && /^ (?:me|us|my|about|(?:why|if|how) i)\b/.test(after)) &&
      !/\bif\b/.test(words.slice(Math.max(0, i - 2), i).join(' '))
    );
  }
  if (/^hung up on/.test(verb) && /^ (?:me|us)\b/.test(after)) return true;
  if (/^(?:(?:have|had|has|just) )?(?:been|still|kept|keep)(?: \w+ly)?$/.test(before.trim()) && /ing$/.test(verb)) return true;
  if (
    before.trim() === '' &&
    /^(?:asking|calling|begging|telling|faxing|writing)$/.test(verb) &&
    /^ (?:to )?(?:them|the (?:bank|lender|servicer))\b/.test(after)
  )
    return true;
  return (
    (/^(?:(?:have|had|already|also|just|finally|then|even|re) ?)*$/.test(before.trim()) && /(?:ed|sent|spoke|wrote|done)\b/.test(verb)) ||
    (/(?:^|\b(?:and|n|so|then|but|finally|also|even|again|just) )$/.test(before.trimStart()) &&
      /^(?:told|rang|gave|called|asked|spoke|wrote|tried|went|drove|dropped|got)/.test(verb) &&
      /^ (?:(?:to|with|at|by|for) )?(?:them|(?:the|my|our) (?:bank|outfit|lender|servicer|mortgage|lady|rep|local|branch|fella))\b/.test(
        after,
      ))
  );
}
