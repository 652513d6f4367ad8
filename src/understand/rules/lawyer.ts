import type { Hit, Rule } from './rule.ts';

/** Whether the household has a lawyer: one it pays, has or is helped by; not the bank's, nor one it was told to find. */
const lawyer = "(?:att?ou?rne[ye]s?(?:'s)?|att[yi]s?\\b|lawyers?|legal counsel|counsel)";
const we = "(?:i|we|i've|we've|i'd|husband|wife|mother|mom|father|dad|daughter|son|parents|family)";
const of = (value: boolean, when: string, unless?: RegExp): Rule => ({
  fact: 'attorney',
  value,
  when: new RegExp(when),
  ...(unless === undefined ? {} : { unless }),
  evenDenied: true,
  sure: value ? 0.86 : 0.92,
});
const notYet =
  /\b(?:if|should|might|may|want(?:ed)? to|need to|trying to|plan\w*|going to|cannot|can'?t|could not|couldn'?t|told (?:me|us)|divorce)\b/;

export const lawyerRules: readonly Rule[] = [
  of(
    true,
    `\\b${we} (?:(?:have|has|had|also|already|now|finally|just|then|even|am|are|been|had to) )*(?:hire[d]?|hiring|retained|working with|work with|represented by|have|has|had|found|got|brought|met with|talked (?:to|with)|spoke (?:to|with)|consult(?:ed|ing)(?: with)?|paid|paying|using|used) (?:an?|another|our|my|the same|two|some) (?:(?!power|their|bank\\S*|closing|title)\\w+ ){0,3}?${lawyer}(?! (?:fees?|letter))\\b`,
    notYet,
  ),
  of(
    true,
    `\\b${lawyer},? (?:that |who |whom )?(?:i|we|my \\w+) (?:(?:have|had|finally|just|already) )*(?:hired|hire|paid|pay|retained|found|consulted|use|used|got(?! from))\\b`,
  ),
  of(
    true,
    '\\b(?:legal aid|legal services|(?:a|our|my|the) (?:law school|legal) clinic|volunteer lawyers?) (?:(?:society|office|has|have|had|just|finally|now|is|are|people) )*(?:took|taken|help(?:s|ed|ing)|represent\\w*|agreed|filed|assigned|got|gave|found|said|says|told|working)\\b',
    /\b(?:can'?t help|cannot help|not help|turned (?:me|us) (?:down|away)|waiting list)\b/,
  ),
  of(
    true,
    `\\b(?:with|through|from|by|has|and) (?:my|our|a legal aid|a bankruptcy|a foreclosure defense|a pro bono) (?:\\w+ )?${lawyer}\\b`,
    notYet,
  ),
  of(true, "\\b(?:my|our) (?:husband|wife|mom|mother|dad|father|son|daughter|parent)(?:'?s|s') (?:\\w+ )?(?:attorney|lawyer)\\b"),
  of(
    true,
    '\\blawyered up\\b|\\b(?:i|we) (?:(?:do|now|finally|already) )*(?:have|got|found) (?:\\w+ )?(?:legal (?:representation|help|counsel|aid)|representation|counsel)\\b',
  ),
  of(
    true,
    '\\b(?:writing|complaint) (?:for|on behalf of) (?:my|our) clients?\\b|\\b(?:i|we|(?:my|our|this) (?:law )?(?:office|firm)) (?:has |have )?(?:represent|represents|represented|representing|am counsel for) (?:the|this|these|a|mr|mrs|ms)\\b',
  ),
  of(
    true,
    `\\b(?:${lawyer}|law firm) (?:friend )?(?:(?:is|are|has been|who is|who's|now) (?:now )?)?(?:represent\\w+|help\\w+|defend\\w+|handl\\w+) (?:me|us|(?:it|this|everything) for|my (?:case|bankruptcy)|our (?:case|bankruptcy))\\b`,
  ),
  of(
    false,
    `\\b(?:don'?t|dont|didn'?t|do not|did not|doesn'?t|never) (?:even )?(?:have|had|get|got) (?:an? |any )?(?:\\w+ )?${lawyer}\\b`,
    /\bpower of\b/,
  ),
  of(
    false,
    `\\b${lawyer},? (?:which |that |who |and )?(?:i|we) (?:really |just |simply )?(?:can'?t|cant|cannot|can not|couldn'?t|could not) (?:afford|pay)`,
  ),
  of(
    false,
    `\\b(?:the|private|any|every|a|local|these|real|all the) ${lawyer}(?: (?:here|i called|i talked to|we called|in town|around here))*(?: all)? (?:wants?|wanted|charges?|charged|asks?|asked for|costs?|quoted)(?: (?:me|us|over|like|about|around|at least|up to|anywhere|from|a|an|between))* (?:\\$?\\d|retainers?|money|thousands|too much|more than|way)`,
    /\b(?:bank|servicer|their|i paid|we paid|fees? (?:on|to))\b/,
  ),
  of(
    false,
    '\\b(?:answer\\w*|fil(?:ed|ing)|fight\\w*|fought|handl\\w+|defend\\w*|went|going|do(?:ing)?|appear\\w*|stood|stand) (?:\\S+ ){0,6}?(?:court|case|complaint|lawsuit|summons|hearings?|foreclosure|suit|judge|motions?)(?: \\S+){0,3}? (?:by myself|myself|on my own|alone|by ourselves|ourselves)\\b',
  ),
  of(
    false,
    '\\b(?:doing|handling|fighting|defending) (?:this|it|the case|everything|the court stuff) (?:all )?(?:by myself|myself|alone|on my own)\\b(?=.*\\b(?:court|judge|lawyers?|attorneys?|foreclosure)\\b)|\\b(?:lawyers?|attorneys?|foreclosure|legal)\\b.*\\b(?:doing|handling|fighting|defending) (?:this|it|the case) (?:all )?(?:by myself|myself|alone|on my own)\\b',
  ),
  of(
    true,
    `\\b(?:${lawyer}|law firm|esq)\\b[^.;]{0,40}? represent(?:s|ed|ing)? (?:me|us)\\b`,
    /\b(?:not|never|won'?t|can'?t|refus\w+|stopped|quit) represent/,
  ),
  of(
    true,
    `\\b${lawyer} (?:has|have|was|were) (?:been |now |since )*(?:retained|hired|engaged)\\b`,
    /\b(?:bank|lender|servicer|they|their|plaintiff)\b/,
  ),
  of(
    false,
    `(?:^|[,.;] |\\b(?:because|but|and|all) )(?:att?ou?rne[ye]s|lawyers) (?:want|charge|ask for|cost)(?: \\w+){0,2} (?:\\$?\\d|thousands|too much|more|money|way|retainers?|up front)`,
  ),
  of(false, '\\b(?:defend|represent|speak)(?:ing|ed)? (?:for )?(?:myself|ourselves)\\b'),
  of(
    false,
    `\\b(?:lawyer|attorney),? (?:that |who )?(?:i|we) had,? (?:(?:then|just|up and) )?(?:died|quit|passed|retired|dropped|withdrew|left)|\\bhad an? (?:good |\\w+ )?${lawyer},? (?:but |and |who )?(?:he|she|then|who)? ?(?:died|quit|passed|retired|dropped|withdrew|left|moved)|\\b(?:lawyer|attorney|atty) (?:(?:we|i) (?:talked to|called|saw|asked) )?(?:wants?|wanted|asks|quoted)(?: (?:me|us|a|like|about|over))* \\$?\\d[\\d,.]*k? ?(?:retainer|(?:just )?to (?:start|begin|open|look)|up ?front|down|(?:\\w+ )?retainer)|\\bhad (?:an? |my )?(?:lawyer|attorney)\\b[^.;]{0,60}?\\b(?:ran out of money|now (?:i|we) (?:have none|have no|don'?t|do not|am|are)|not any ?more|until (?:the money|he|she|i|we))`,
  ),
  of(
    true,
    `\\b(?:is|'s|are) an? (?:\\w+ ){0,2}?${lawyer} and (?:he|she|they)(?:'s|'re| is| has| are)? (?:\\w+ )?(?:handl|help|represent|work|do(?:es|ing)|tak|took|defend|look)`,
  ),
  of(true, "\\b(?:i'm|we're|am|are|been|was|were) (?:being |now )?represented by\\b", /\b(?:not|never) (?:being |been )?represented/),
  of(false, `\\blet (?:my|our) (?:\\w+ )?${lawyer} go\\b`),
  of(
    true,
    '\\b(?:i|we) (?:(?:have|had|finally|just) )*(?:retained|hired|engaged|went with|paid) (?:an? |the )?(?:\\w+ ){0,2}?(?:law (?:offices?|firm|group)|legal team)\\b',
  ),
  of(false, '\\b(?:on my own|by myself|alone|by ourselves) in (?:court|the case|mediation)\\b'),
  of(
    false,
    `\\b(?:as|being|be) (?:my|our) own ${lawyer}|\\b(?:lost|losing) (?:my|our) (?:\\w+ )?${lawyer}\\b|\\b${lawyer} (?:are|is|were|was|cost)(?: (?:way|just|far|so))?(?: too)? (?:much|expensive|pricey|high)`,
    /\b(?:their|bank'?s) (?:attorney|lawyer)/,
  ),
  of(
    false,
    `\\b(?:not|never) (?:been )?represented by|\\bunrepresented\\b|\\b(?:my|our) ${lawyer} (?:of record )?(?:(?:has|had|just|then|suddenly|up and) )*(?:quit|dropped (?:me|us|my|the case)|withdrew|withdrawn|died|passed away|retired|resigned|abandoned)|\\b(?:fired|dismissed|let go(?: of)?|dropped) (?:my|our|the) (?:\\w+ ){0,3}?${lawyer}`,
  ),
];

const handedOver =
  /\b(?:refer\w*|send|sent|turn\w*|hand\w*|gives?|given|forward\w*|transferr?\w*|assigned|go(?:es|ing)?)(?: [\w$,'/-]+){0,5}? to (?:an?|the|their|its)(?: \w+){0,2} $/;
const theyHired =
  /\b(?:other side|sister|brother|friend|cousin|boss|tenant|landlord|opponent|bank|they|lender|servicer|company|ocwen|wells(?: fargo)?|chase|nationstar|plaintiff|hoa|ex|neighbou?r|he)(?: (?:has|have|had|had to|has to|then|already|also|foreclosed|\w+ly))*(?: (?:hired?|retained|got|get|has|have|using|used|through|asked their|and|sent))?(?: (?:an?|their|through|local))* $/;
const toFind =
  /\b(?:(?:told|advised|suggest\w*)(?: \w+){0,3} to|and to|better|might(?: have to| need to)?|may (?:have to|need to)|would have to|will have to|should(?: not)? have to|us to|me to|(?:plan\w*|going|hop\w+|want\w*|about|like|intend\w*|need\w*) to|(?:'d|would|will|'ll|may|might) have to|short of|instead of|without|before|wish (?:i|we)(?: had| could)?(?: have)?(?: gotten| hired| called| found| talked to| had)?|could|can|must|should|ought to|letter says|thinking (?:of|about)|sav\w+ (?:up )?(?:to|for)|tr(?:y|ied|ying) to|afford|if (?:i|we)(?: \w+)?) (?:get|getting|(?:speak|talk|consult|meet)(?: with| to)?|contact|call|hire|hiring|find|pay|paying|retain|retaining|see|need|having|have|go to)?(?: an?)? ?$/;
/** One who only wrote, called or sued is theirs. */
const wrote =
  /\b(?:letters?|calls?|notices?|papers?|mail|e-?mails?|summons|served|contacted|sued|threatened|hounded)(?: \w+){0,3}? (?:from|by)(?: an?| some| the)? $/;
const notMine =
  /^'?s? (?:letter|fees?|bill)\b|^'s (?:letter|bill)|^ (?:has it|promises|advertis|on (?:tv|the radio)|for the (?:bank|lender|servicer|plaintiff))/;

/** "A lawyer" alone is ours only where he does something for us, or we went to him. */
const helps =
  /^(?:'s)?,? (?:now |also |just |finally )?(?:told|tells|looked|going|is (?:going|help|review|work|handl)|reviewed|said|says|who\b|took|has (?:filed|taken|agreed|my|our|looked)|that|helped|advised|working|through|from legal|handling|filed|and (?:he|she|they))/;
const reached =
  /\b(?:had|have|has|got|gotten|found|with|through|via|contacted|called|hired|paid|paying|retained|consulted|saw|seen|seeing|met|using|used|to) $/;

/** The lawyer who is named is the bank's, was only advised, or wrote to the household. */
export function anothersLawyer(low: string, hit: Hit): boolean {
  // whoever takes money in advance is first of all a warning sign, and no lawyer of the household's yet
  if (/\bup ?front|in advance\b/.test(low) && /\b(?:group|firm|office|center|company)\b/.test(hit.said)) return true;
  if (hit.fact !== 'attorney' || hit.value === false) return false;
  const noun =
    hit.span.start + hit.said.search(/(?:an? )?(?:att?ou?rn|lawyer|legal|counsel|abogad|licenc)\S*(?!.*(?:att?ou?rn|lawyer|counsel))/);
  const before = low.slice(Math.max(0, noun - 60), noun).replace(/ an? $/, ' ');
  const lead = `${before}${/^an? /.test(low.slice(noun)) ? 'a ' : ''}`;
  if (notMine.test(low.slice(hit.span.end, hit.span.end + 30))) return true;
  if (/\b(?:wants? to foreclose|suing us)[^.;]{0,12}\b(?:he|she|they) $/.test(low.slice(0, hit.span.start).slice(-50))) return true;
  const bare = /^an? (?:\w+ ){0,3}?(?:att?ou?rn|lawyer)\S*$/.test(hit.said);
  if (bare && !helps.test(low.slice(hit.span.end, hit.span.end + 40)) && !reached.test(before)) return true;
  if (
    /^ (?:friend|neighbou?r|cousin|nephew)\b/.test(low.slice(hit.span.end, hit.span.end + 12)) ||
    /\bthreaten\w* (?:me|us)(?: \w+)? $/.test(low.slice(Math.max(0, hit.span.start - 30), hit.span.start))
  )
    return true;
  if (/^(?:my|our) (?:\w+ )?(?:lender|bank|servicer|mortgage|neighbou?r|landlord|tenant|builder|seller|ex)\b/.test(hit.said)) return true;
  if (/^(?:my|our)\b/.test(hit.said) && !/\b(?:to an?|ex)\b/.test(hit.said)) return false;
  return wrote.test(lead) || handedOver.test(lead) || theyHired.test(lead) || toFind.test(before);
}
