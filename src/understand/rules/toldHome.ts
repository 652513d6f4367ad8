import { holdsIn } from '../cues.ts';
import type { Hit } from './rule.ts';

/** Who lives there and who holds on to it, in the turns of phrase of people who tell their whole story. */

/** What words tell of the house, unless others stand in the sentence or in the message. */
export type Sign = {
  fact: Hit['fact'];
  value: string | boolean;
  when: RegExp;
  /** Not in this sentence. */
  unless?: RegExp;
  /** Nowhere in the message. */
  nowhere?: RegExp;
  /** Somewhere in the message. */
  also?: (low: string) => boolean;
  evenDenied?: true;
};

/** "They will carry me out of here", "not going anywhere", "I intend to be buried from here". */
const stays =
  /\b(?:(?:they(?:'ll| will| can| have to)? )?(?:carry|drag|haul) (?:me|us|her|him|mom|dad) out(?! of (?:the|that) (?:store|hospital|bar))|feet first|in a (?:pine )?box|(?:intends?|mean|plan|going) to (?:be buried|live|die|stay|grow old) (?:from |right )?here|(?:i|we|i'?m|we'?re|s?he'?s)(?: am| are| r)? (?:not|ain'?t) going (?:any|no)where(?= ?(?:$|,|and|until|till))|never (?:gonna|going to) (?:live|move) (?:any ?(?:place|where) else|out|away)|keep(?:ing)? (?:it|this (?:house|place)) (?:one way or|no matter|whatever it)|keep (?:her|him|mom|dad|them) in (?:her|his|their) (?:own )?(?:home|house)|wan(?:na|ts? to) stay so|want to lose (?:ours|mine)\b|wants? (?:more than anything|only|just) to (?:remain|stay)\b|would [^.;]{4,44} before (?:i|we) (?:sold|lost|gave up) (?:this|my|our) (?:house|home|place|farm))/;

/** "Still in it", "all of us under this roof", "we live in a doublewide". */
const lives =
  /\b(?:(?:i'?m|i am|we'?re|we are) still in (?:it\b(?! (?:for|to|together))|the (?:top|bottom|back|front|other) (?:half|part|end))|under this roof|(?:live|living|stay|staying) right here|(?:i|we) live (?:on|in) (?:the )?(?:first|second|third|top) floor|(?:i|we) live in (?:a|an|our|my) (?:\S+ )?(?:(?:double|single) ?wide|(?:mobile|manufactured) home))\b/;

/** A story told for a relative whose house it is. */
const kinsHouse =
  /\b(?:mom|mother|mama|ma|dad|father|parents?|grand\w+|aunt|uncle|brother|sister|daughter|son)(?:'?s)?\b[\s\S]{0,160}\b(?:her|his|their) (?:own )?(?:house|home|place|loan|mortgage|mtg)\b|\b(?:behalf of|asking for|writing for) my\b/;

export const toldHomes: readonly Sign[] = [
  { fact: 'wants', value: 'keep', when: stays, unless: /\b(?:ambulance|stretcher|if i don'?t|not sure)\b/, evenDenied: true },
  { fact: 'occupancy', value: 'primary', when: lives, unless: /\b(?:apartment|tenant|renting)\b/ },
  {
    fact: 'occupancy',
    value: 'primary',
    when: /\b(?:(?:s?he|they|mom|mama|mother|dad|father)(?:'?s| is| are)? (?:still )?(?:lives?|living) (?:there|here|alone)|still in (?:her|his|their) own (?:house|home)|mom in her house)\b/,
    also: (low) => holdsIn(kinsHouse, low),
    unless: /\b(?:tenant|renter|ex|rent free|moved (?:in|out)|used to|with (?:me|us|my)|whether|prove)\b/,
  },
  {
    fact: 'occupancy',
    value: 'rental',
    when: /\brents? out (?:both|all|the whole)\b|\b(?:bought|own|have) (?:\S+ ){1,8}?to rent out\b/,
    unless: /\b(?:if|might|want to|going to)\b/,
  },
  {
    fact: 'otherLiens',
    value: true,
    when: /\bpace (?:loan|thing|lien|program|deal)s?\b|\b(?:loan|it|panels|that) (?:gets? |is |are )?(?:collected|billed|rides?) (?:with|on|through|in) (?:our|my|the|her|his) (?:property )?tax/,
  },
];
