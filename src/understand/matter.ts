/** What one sends, files or asks for is a matter of the loan, where it is named at all: not "my resignation", "our son", "a raise". */
const needsMatter = /^(?:re)?(?:sen[dt]|submitt?ed|request(?:ed)?|(?:e-?)?mailed|wrote|uploaded|provided|applied)$/;
const matter =
  /\b(?:them|their|banks?|lenders?|servic\w*|company|mortgage|loan|reps?\w*|customer|supervisor|manager|ceo|president|mod\w*|forbear\w*|pay\s?offs?|payments?|escrow|documents?|documentation|docs?|paperwork|papers?|pack\w+|appl\w+|refinanc\w*|refi|short sale|deferr?\w*|deferment|hardship|statements?|forms?|mitigation|plan|fees?|charges?|ocwen|wells|chase|cooper|nationstar|xxxx|late|pmi|interest|rate|balance|sale|foreclos\w*|history|cop(?:y|ies)|refund|correct\w*|change|address|insurance|tax\w*|extension|months?|info\w*|principal|account|checks?|proof|evidence|letters?|everything|it|all|items?|again|times|twice|that|in(?! (?:sick|may|june|july))|back|via|certified|online|stubs?|certificate|returns?|poa|power of attorney|decree|deed|note|request|response|reply|appeals?|disputes?|complaints?|claims?|offers?|contract|agreement|assumption|assistance|help|relief|details?|questions?|explanation|breakdown|accounting|validation|name|title|release|satisfaction|lien|reduction|meeting|call|callback|answers?|quote|figure|reinstatement|transcript|invoices?|receipts?|numbers?|bids?|estimates?|photos?|pictures|signature|trial|rma|4506\S*|qwr|respa|ones?|policy|bills?|dec page|will|profit|front|declarations?|both|harp|hamp|days? ago|department|loss draft|(?:second|third|fourth|fifth) time|daily|weekly|today|yesterday|immediately|promptly|right away|timely|several|multiple|numerous|so many|the same|what|whatever|stuff|messages?|emails?|faxes|inquir\w+)\b/;
const otherWish =
  /^ (?:for )?(?:an? |my |some |the )?(?:(?:one |online |free |rate |insurance )*quotes?|raise|job|ride|divorce|overtime|shifts?|more hours|time off|prayers?|custody|loan from|money from|separation|promotion|second job|day off)\b/;
/** A form that was filled in on a page like ours: "one form on your site, out of curiosity". */
export const madeHere =
  /\bforms?,? (?:(?:on|at|from) (?:your|one|a|this|the) (?:\w+ )?(?:page|site|web ?site|ad)|out of curio|(?:bc|because) (?:i|we) (?:was|were|got))/;
const objectOf = (after: string): string =>
  after.slice(0, 90).split(/[,;]| (?:and|but|because|so|when|after|while|who|which|only|then|since) /)[0] ?? '';
/** "I applied the bonus to it", "requested leave from work", "asked for a raise", "called in sick": nothing that goes to a lender. */
export function otherMatter(verb: string, after: string): boolean {
  const object = objectOf(after);
  if (/^(?:asked|ask)$/.test(verb)) return otherWish.test(object);
  if (verb === 'called') return /^ (?:in sick|it|off|out)\b/.test(object);
  if (verb === 'applied' && /^ (?:the|my|our|an?|his|her|some|all|to (?:be|become|work)|at)\b/.test(object)) return true;
  return needsMatter.test(verb) && !/^(?: for)?\s*$/.test(object) && !matter.test(object);
}
