import type { Fact } from '../../dialogs/case.ts';
import type { ToldFacts } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';
import type { Hit } from './rules/rule.ts';

/** Whose story it is: the household's own, or that of a neighbour, a seller, a relative elsewhere, a clerk; and of which debt. */

export const strangers =
  /\b(?:(?:my|our|a|the|this|that) (?:\w+ )?(?:neighbou?rs?|friends?|boss(?!(?: \w+){1,4} (?:my|me|us|our|every\w+)\b)|coworkers?|co-workers?|cousins?|sellers?|builders?|contractors?|landlords?|loan officers?|(?:previous|prior|former|last) (?:home ?)?owners?)(?! and\b)|(?:the|a|some) (?:man|woman|people|person|family|couple|guy|lady) (?:who|that)(?! (?:\w+ )?(?:bought|purchased|owns) (?:it|my|our|ours)\b)|\w+ who owned (?:the|my|this|our)(?: \w+)?) (?:\w+ )?(?:is|was|lost|got|had|has|did|are|owes?|bought|sold|missed|fell|went|\w+ed)\b|\b(?:my|our|the|this) (?:\w+ )?(?:car|truck|auto|vehicle|motorcycle) (?:loan |(?:was|is|got|has)(?: been)? (?!(?:down|laid up|off the road|in the shop|broke\w*|out of service)\b))|\b(?:car loan|auto loan|student loans?|credit cards?) (?:is|was|are|were|that|account)\b|\brepossess\w*/;

/** To where the writer comes in: "my friend is 4 months behind and they sent her a notice | but im current". */
export const toUs = "(?:(?!\\b(?:i|im|i'm|ive|i've|me|my|mine|we|us|our|ours|so|but(?! (?:they|she|he|her|his))|yo|mi|mis)\\b)[^.;!?\\n])*";
const strangersPart = new RegExp(
  `\\b(?:my|our|a|the) (?:\\w+ )?(?:neighbou?rs?|friends?|boss(?= (?:filed|lost))|co-?workers?|cousins?)(?! and\\b) (?:\\w+ )?(?:is|was|lost|got|had|has|did|are|owes?|missed|fell|went|filed)\\b${toUs}|\\bmy (?:uncle|aunt|brother|sister) (?:did|used|tried) an?\\b${toUs}`,
  'g',
);

/** In a chat message a stranger's story is blank, up to where the writer comes in; places stay. */
export const withoutStrangers = (low: string): string =>
  low.length > 160 ? low : low.replace(strangersPart, (words) => ' '.repeat(words.length));

/** "My brother was laid off and moved in with us": trouble of a relative outside the home; a death or an illness there may be ours too. */
export function ofRelative(low: string, hit: Hit): boolean {
  if (!['job_loss', 'reduced_income', 'business_failure', 'divorce_or_separation', 'military', 'relocation'].includes(String(hit.value)))
    return false;
  return /\b(?:my|our) (?:\w+ )?(?:brother|sister|cousin|uncle|aunt|nephew|niece|(?:father|mother|brother|sister)-in-law|in-laws)(?:'s)?(?: (?!and i\b|and we\b|so\b|because\b)[\w']+){0,4} ?$/.test(
    low.slice(Math.max(0, hit.span.start - 50), hit.span.start),
  );
}

/** The illness of a clerk and the virus that closed their office are not ours. */
export function ofStaff(low: string, hit: Hit): boolean {
  if (
    /\b(?:covid|corona\w*|pandemic|hurricane|storm|flood|fires?|tornado|disaster)\b/.test(hit.said) &&
    theirOffice.test(low.slice(Math.max(0, hit.span.start - 60), hit.span.start))
  )
    return true;
  if (/^(?:covid|corona|pandem)/.test(hit.said))
    return /^\S*(?: \w+){0,5}? (?:their|call center|offices?|staff|employees|hold times?|wait times?|branch\w*|courts?)\b/.test(
      low.slice(hit.span.end, hit.span.end + 60),
    );
  if (/^hospital|^the hospital/.test(hit.said) && /^(?: \w+)? where i work/.test(low.slice(hit.span.end, hit.span.end + 30))) return true;
  const clause =
    low
      .slice(Math.max(0, hit.span.start - 60), hit.span.start)
      .split(/[.;!?\n]|\b(?:but|because|so)\b/)
      .at(-1) ?? '';
  const who = clause
    .match(
      /\b(?:i|i'm|we|us|me|my|our|he|husband|wife|son|daughter|mother|father|representative|reps?|agent|manager|officer|employees?|staff|clerk|processor|underwriter)\b/g,
    )
    ?.at(-1);
  if (who === 'i' && /\b(?:representative|rep|agent|manager|officer|clerk|processor|underwriter) i (?:spoke|talked|dealt)/.test(clause))
    return true;
  return (
    who !== undefined &&
    /^(?:rep|agent|manager|officer|employ|staff|clerk|processor|underwriter)/.test(who) &&
    !String(hit.value).startsWith('escrow') &&
    !String(hit.value).startsWith('arm')
  );
}

/** "Their office is closed because of the storm". */
const theirOffice =
  /\b(?:their|the|your|bank'?s) (?:\w+(?:'s)? )?(?:offices?|branch|call center|court\w*|lobby)(?: (?!my\b|our\b|i\b|we\b|us\b|me\b)\w+){0,8} $/;

/** "When taxes increase, I prepay", "if I lose my job": what happens as a rule or may happen, told in the present. */
export function whenever(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 30), hit.span.start);
  const present =
    !/^dialysis|^chemo|(?:ed|lost|went|got|was|were|had|died|rose|left|shut|cut|hurt|quit|split|broke(?: up)?|burst|dos|ado|ido|io)\b/.test(
      hit.said,
    );
  return (
    /\b(?:in case|in the event)(?: \w+){0,4} $/.test(before) ||
    (present &&
      /\b(?:when|whenever|if|unless)(?: (?!was|were|had|got)\w+){0,2} $/.test(before) &&
      !/\b(?:as if|even if|what if|know if)\b/.test(before))
  );
}

/** What a message of other things tells nothing of: how the mortgage stands. */
const ofTheMortgage: readonly Fact[] = [
  'paymentStatus',
  'monthsBehind',
  'missedPayments',
  'alreadyContactedServicer',
  'mortgageBalance',
  'monthlyPayment',
  'newPayment',
  'arrears',
];
export const withoutMortgage = (facts: ToldFacts): ToldFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !ofTheMortgage.includes(fact as Fact)));

/** "I was turned down for a VA loan": a loan that was asked for is not the one the household has. */
export function onlyAppliedFor(low: string, hit: Hit): boolean {
  if (hit.fact !== 'loanType') return false;
  const before = low.slice(Math.max(0, hit.span.start - 60), hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 40);
  if (/^ (?:loan )?(?:mod\w*|hamp|partial|loss ?mit\w*|servicing)\b/.test(after)) return false;
  return (
    appliedFor.test(before) ||
    /^(?: \w+){0,3} (?:entitlement|eligib\w+|certificate|benefits?|appraiser|appraisal|inspector|guidelines?|rules?|requirements?|application|officer|denied|declined)\b/.test(
      after,
    )
  );
}
const appliedFor =
  /\b(?:appl(?:y|ied|ying) for|application for|pre-?approved for|shopping for|looking (?:for|into|at)|turned down for|denied|declined|eligible for|entitle\w+ to|use(?:d)? (?:of )?my|restore my|qualif(?:y|ied|ies) for|refinanc(?:e|ing) (?:in|into|to)|switch(?:ed|ing)? to|instead of|offered)(?: (?:a|an|my|the|new|another|for|loan|with|\w+)){0,3} $/;

/** A house that is being bought or built, a loan that is only applied for: who is called there is not the servicer of this household's mortgage. */
const lending =
  /\b(?:earnest mon\w+|rate (?:check|quote)|(?:down ?payment|deposit) (?:was )?(?:returned|refunded|back)|(?:appl(?:y|ied|ying)|application) for (?:(?:an?|the|my|our|new|va|fha|usda|home|mortgage|construction|conventional) )*(?:loan|mortgage)(?! (?:mod|reinst|program|assist|relief|help|payment|work|forbear|assumption|reduction))|(?:refi\w*|loan|mortgage) (?:that )?(?:i|we) (?:had |have )?applied for|(?:approving|funding|underwriting|closing on) (?:the|my|our) (?:new )?(?:loan|mortgage)(?! mod)|loan (?:has|had|was|is) (?:not |never |still )+(?:been )?(?:funded|closed|underwritten)|(?:the|our|my) (?:home ?)?builder|new (?:construction|build)|pre-?approv\w*|pre-?qualif\w*|(?:loan )?processor|day before (?:the )?closing|at closing|(?:appl(?:y|ied|ying)) with [^.]{0,30}\bfor a (?:new )?(?:loan|mortgage)(?! mod)|(?:the|our) seller|end of our build|rate lock|(?:antes del|en el|dia del) cierre|mortgage broker|loan (?:estimate|originat\w+)|title company|titlecompany|first[- ]time (?:home ?)?buyers?)\b/;
const servicing =
  /\b(?:mod(?:s|if\w*)?|foreclos\w*|behind|forbear\w*|escrow|hardship|late|servic(?:er|ing)|pay ?off|default|assist\w*|delinquen\w*|arrears|past due|missed|short sale|sell\w*|sale|lien|deferr?\w*|statements?|insurance|tax(?:es)?|pmi|my payments?|our payments?|heloc|assum\w+|lost my|laid off|passed away|died)\b/;
export const newLoan = (low: string): boolean => holdsIn(lending, low) && !holdsIn(servicing, low);
