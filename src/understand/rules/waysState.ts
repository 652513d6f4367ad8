import type { Rule } from './rule.ts';
import { my, way } from './waysOut.ts';

/** How far a modification has come, put together from who gives, who gets, and what is done with one that is in force. */

const mod = '(?:mods?|modif\\w+|hamp|workout)';
const file = '(?:files?|packages?|packets?|pkg|applications?|papers?|paperwork|forms?|documents?|docs|requests?|reviews?)';
const stand = (value: string, unless: RegExp, ...parts: string[]): Rule => ({
  ...way(value, unless, ...parts),
  fact: 'modificationState',
  sure: 0.78,
});

const noun = '(?:mods?|modifications?)';
/** A modification as a thing one has, not the papers or the review of one. */
const thing = `${noun}\\b(?! (?:app|pack|pkg|den|rev|req|pape|process|file|form|trial|depart|doc|specialist|option|program|team|people))`;
const its = '(?:the|my|our|this|that|their|his|her|a|an|another|one)(?: [\\w.%$]+){0,2}?';

const no =
  "(?:(?:(?:would|will|could|did|do|does|can|is|was|were|am|are|have|has) )?not|never|\\w+n't|(?:d(?:o|id|oes)|w(?:o|ould)|ca|could)nt)";
const granted = stand(
  'approved',
  /\b(?:if (?:they|i|we|it) |would like|hop(?:e|ed|ing)|apply\w*|applied|asked|request\w*|trying|tr(?:y|ied) to|want(?:ed)? an?|needs? an?|never (?:got|came|received|offered|gave)|no \w+ ?mod|(?:not|\w+n't|(?:d(?:o|id|oes)|w(?:o|ould)|ca|could|is|was)nt) (?:offer|get|give|grant|approve)|denied|turned (?:us|me|it) down|might|review\w*|looking (?:for|into|at)|middle of|waiting)\b/,
  `(?:gave|did give|have given|has given|granted|offered|approved|presented|proposed|extended) (?:me |us |him |her |them )?(?:with |for )?${its} ${thing}`,
  `(?:i|we|he|she|they|and|finally|borrowers?|husband|wife) (?:have |has |had |both |finally |already |only |did |also |then )*(?:had|got|received|signed|accepted|completed|finished|have|has|has been given|were given|was given|took|qualified for|entered into|executed|did) ${its} ${thing}`,
  `(?:(?:me|us|him|her|will|must|made me|had) (?:to )?(?:sign|accept)|signing|accepting) (?:the|my|our|a|an|this|their)(?: [\\w.%]+){0,3}? ${noun}\\b(?! (?:app|pack|req))`,
  `(?:terms|rate|payments?|copy|conditions|page|part|provisions?|violat\\w+|breach\\w*|honou?r\\w*|follow\\w*|abid\\w+|ignor\\w+|per|since|under|record(?:ed)? of|effect of|accord\\w+ (?:to|with)|result of|spite of|despite|even with|(?:happy|fine|satisfied) with) (?:(?:of|on|in|under|by|with) )?(?:the|my|our|this|that|their)(?: \\w+)? ${noun}\\b(?= (?:agree|that|they|we|i|was|is|from|of|in|with|and|which|but|it|the|my|our|as|to)\\b|[.,;!?)]|$)(?! (?:is|was) (?:pending|in|under|still|being|denied|with))`,
  `(?:my|our|the|this|that|their)(?: \\w+)? ${noun}(?: that| which)?(?: (?:i|we|they|the bank|was|both|had|has|has been|is|were|all|already|finally|i was|we were|just|only|never|not))* (?:signed|got|received|accepted|gave|given|granted|approved|agreed|completed|effective|final|finali[sz]ed|executed|recorded|permanent|done|in place|in force|took effect|went (?:into|through)|arrived|came (?:through|thru|with|in|out)|start(?:s|ed)|beg[ai]ns?|put|raised|lowered|reduced|extended|fixed|saved|changed|cut|capitali[sz]ed|added|brought|says|steps?|rate|payments?)\\b`,
  `(?:was|is|got|has been|had been) (?:\\w+ly )modified|(?:my|our|the|this|under|per|new|paying) (?:\\w+ )?modified (?:loan |mortgage |monthly )?(?:payments?|amount|rate|terms|agreement|loan|mortgage|note)\\b|(?:they|when \\w+|bank|have|had|has|lender|first|\\w+) (?:finally |already )?modified (?:it|me|us|(?:my|our|the|his|her|their) (?:\\w+ )?(?:loan|mortgage|rate))\\b`,
  `(?:i|we) (?:\\w+ )?(?:declined|rejected|refused|turned down|did not accept|didn't accept) (?:the|their|that|this|a|his|her)(?: \\w+)? ${noun}\\b`,
  `${noun} (?:finally |just |actually )?(?:(?:came|went|got) (?:through|thru)|went into effect|kicked in)\\b`,
  `in (?:the|my|our) (?:\\w+ )?${noun} (?:they|it|the bank)\\b|(?:sent|mailed|received|got|returned) (?:me |us )?(?:the |my |our )?(?:final|permanent|new) (?:loan )?${noun}\\b|${noun} (?:done|completed|approved) (?:in|by|with|through)\\b|${noun} (?:agreement|contract)\\b|(?:overturned|revers\\w+)\\b.{0,40}?\\b(?:approv|mod)|(?:agreed|agreement) to (?:modify|a (?:\\w+ )?${noun})`,
);

/** How far a modification has come: what lies with them, what was granted, what was refused. */
const accepted = stand(
  'approved',
  /\b(?:trial|tpp|never|not|\w+n't|(?:d(?:o|id|oes)|w(?:o|ould)|ca|could|is|was)nt|if|once|when|until|denied|refinanc\w*|forbear\w*|short sale|pre-?approved)\b/,
  '(?:was|were|got|been|finally|just) approved\\b',
);

export const waysModification: readonly Rule[] = [
  granted,
  accepted,
  stand(
    'applied',
    /\b(?:sign\w*|notar\w*|final|executed|permanent|denied|declin\w+|approv\w+|granted|closed|cancel\w*|turned (?:me|us|it)|recorded|offered|in exchange|not allow|would like to|want to|was told to|told me to|need to|could not|never (?:asked|applied))\b/,
    `${mod} ${file}\\b(?! (?:fee|in hand|they sent|came|arrived))`,
    `(?:sent|mailed|faxed|uploaded|scan\\w*|submitted|gave|give|send|sending|handed|filled|fill|put together|turned in|explain\\w*) (?:[\\w$',]+ ){0,7}?(?:for|about|with|of) ${my} (?:\\w+ )?${mod}`,
    `(?:papers|paperwork|documents|statements|stubs|forms?|letter|everything|thing|folder|information) (?:[\\w']+ ){0,4}?for ${my} (?:\\w+ )?${mod}`,
    `(?:waiting|wait|hear|heard|word|decision|decide|answer|update|underwriter|status|review|calling|called|working|awaiting|talked|back and forth(?: with \\w+)?) (?:\\w+ ){0,2}?(?:about|on|for|of|regarding|concerning) (?:${my} |an? )?(?:\\w+ )?${mod}`,
    `${mod} (?:is |was |has been |still |currently |supposedly |sat |keeps getting )*(?:pending|in (?:review|process|underwriting)|under ?(?:review|consideration)|"?in review|with (?:the|an|their) |being (?:review|process|consider|decid|evaluat|handled|worked)|moved)`,
    `(?:review|consider|process|evaluat|look)\\w* (?:at )?(?:me|us|him|her|(?:my|our) (?:\\w+ )?(?:account|loan|application|case|file|finances)) (?:\\w+ )?for (?:a |the |an )?(?:\\w+ )?${mod}`,
    `re-?appl\\w+|appl\\w+ (?:all over )?again|start\\w* (?:all )?over`,
    `(?:delaying|delay|pursu\\w*|persuing|processing|\\w+cell?erat\\w*) (?:the|my|our|this) ${mod}|(?:contact|call|reach|approach)\\w* (?:\\S+ ){0,4}?for (?:a |the )?(?:\\w+ )?${mod}|(?:case|file|request) for (?:a |the )?(?:\\w+ )?${mod}|(?:fighting|fought|battl\\w+|begg\\w+) for (?:a |the |my |our )?(?:\\w+ )?${mod}|(?:pending|outstanding) (?:\\w+ )?${mod}|${no} (?:finish|complete|finali[sz]e|process|decide)(?:\\w+)? (?:on )?(?:the|my|our) (?:\\w+ )?${mod}|being (?:evaluated|assessed|considered|reviewed|processed) for (?:a|the|my) (?:\\w+ )?${mod}|str(?:ing|ung)\\w* (?:me|us) along`,
  ),
  stand(
    'denied',
    /\b(?:they (?:claim|say|said) (?:that )?(?:i|we) (?:declin|refus|reject|turn|cancel|withdr)\w+|forbearance was|(?:i|we) said no)\b/,
    `(?:closed|cancell?ed|dropped|pulled|took back|took away|un-?approved|withdrew|stopped|rescinded) (?:out )?(?:on )?(?:my|our|the) (?:\\w+ )?(?:${mod}|file|application|request|review|case)|(?:file|case|request|review) (?:is|was|got|has been) (?:now )?closed|rescind\\w*|revok\\w*|took (?:it|that) (?:back|away)|kicked (?:back|out) (?:my|our|the)`,
    `(?<!or )no (?:on|to) (?:a|the|my|our) (?:\\w+ )?${mod}|refus\\w+ to (?:work with|help|consider|offer|give|approve|grant) (?:me|us|him|her|a|my|our)\\b(?! to)|${mod} (?:was|got|is|has been) (?:\\w+ )?(?:withdrawn|closed|cancell?ed|pulled|rescinded|revoked|stopped)|${mod} (?:\\w+ ){0,2}?fell (?:through|apart)`,
    `no (?:loan )?mod\\w* for (?:me|us)|there is no mod\\w*(?! (?:on|in) (?:file|record|the system))|${no} (?:even )?(?:(?:want|going|willing) to (?:give|offer|approve|modify|do)|consider(?:ed)? (?:me|us|a|my|our)|review (?:me|us|my|our)|approve|grant|modify|fit their|meet (?:the|their)|allow(?:ing|ed)? (?:loan )?mod|participate|offer (?:me|us)|do (?:loan )?mod)`,
    `(?:was|were|got|been|getting) (?:(?!never|not)\\w+ )?(?:denied|refused|rejected|declined|turned (?:down|away))|un-?approved|unable to (?:offer|approve)|turned (?:me|us|him|her) away`,
    `(?:make|makes|made|earn|income (?:is|was)|have) too (?:much|little)|too (?:high|low) (?:for|to qual)`,
  ),
];
