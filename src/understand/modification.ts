import type { Span } from './plain.ts';
import { everydayModification } from './rules/everyday.ts';
import { furtherModification } from './rules/further.ts';
import { modificationRules } from './rules/loan.ts';
import { type Hit, hitsOf } from './rules/rule.ts';
import { estadoIn } from './rules/salidas.ts';
import { waysModification } from './rules/waysState.ts';

const modificationSigns = [...modificationRules, ...furtherModification, ...everydayModification, ...waysModification];

/** Words of asking and answering belong to a modification only where one is named close by. */
function nearModification(low: string, hit: Hit): boolean {
  const reach = hit.value === 'denied' || /^(?:filled|submit|sent|complet)|approved$/.test(hit.said) ? 160 : 90;
  const around = low.slice(Math.max(0, hit.span.start - reach), hit.span.end + reach);
  return /\bmod|\bhamp\b|\btrial\b|\btpp\b|\brma\b/.test(around);
}

/** "They said we could apply", "so they can deny it", "denied a forbearance": said of what may be, of the other side, or of another option. */
function notThisState(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 45), hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 40);
  if (hit.value === 'denied')
    return (
      maybe.test(before) ||
      /\b(?:never|not) (?:\w+ )?$/.test(before) ||
      ownRefusal(before, hit.said, after) ||
      (/^(?:\W+\w+){0,3}?\W+(?:fore?bear|refinanc|deferment|short sale|deferral|harp|claim|apartment|equity|credit)/.test(` ${after}`) &&
        !/\bmodif/.test(after) &&
        !/\bmod\w*(?: (?!after|before|when|because|since)\w+){0,4} $/.test(before)) ||
      paymentBack(before, hit.said, after)
    );
  if (hit.value === 'trial' && / trial$/.test(hit.said)) return inCourt.test(low);
  if (onlyAsked(low, hit) || (hit.said === 'asked' && /^ (?:\w+ )?(?:what|if|how|why|whether|about)\b/.test(after))) return true;
  if (hit.value === 'approved')
    return (
      (maybe.test(before) && !(/^qualif/.test(hit.said) && /\btold (?:me|us) (?:that )?(?:i|we) $/.test(before))) ||
      (notYet.test(before) && !inForce.test(hit.said)) ||
      notArrived.test(after) ||
      /\b(?:i|we) sent$/.test(hit.said) ||
      (/^(?:i|we) /.test(hit.said) && /\b(?:say|says|said|claim\w*) (?:that )?$/.test(before))
    );
  if (hit.value !== 'applied') return false;
  return (
    maybe.test(before) ||
    doneByThem(before, hit.said, after) ||
    noTime.test(before) ||
    /\b(?:removed|cancell?ed|withdrew|withdrawn|dropped|deleted) (?:my|our|the) (?:\w+ )?$/.test(before) ||
    (hit.said === 'apply' && !/\b(?:i|we|tr(?:y|ied|ying) to|(?:had|have|made|helped|told) (?:me |us )?to|again to) $/.test(before)) ||
    /\b(?:(?:purpose of|does|never (?:even )?|(?:not|\w+n't|refus\w+ to) (?:let|allow) (?:me|us) (?:to )?)) ?$/.test(before) ||
    (/\b(?:they|been|was|were|being)(?: \w+)? $/.test(before) && !/^(?:\w+ing|back and forth)\b/.test(hit.said)) ||
    (hit.said === 'process' &&
      (/\b(?:throughout|beginning) (?:\w+ ){0,4}$/.test(before) || (/\bduring (?:the|this) $/.test(before) && !/^ of\b/.test(after)))) ||
    (hit.said === 'filed' && /^ (?:for )?(?:bankrup|chapter)/.test(after)) ||
    /\b(?:exhaust\w*|but not taken|trying to force|reluctant to|forgo)\b/.test(before + after)
  );
}
const maybe =
  /\b(?:can|could|should|would|may|might|if|encouraged?|told (?:me|us)|advised (?:me|us)|how)(?: (?:i|we|to|i could|we could|just|only|then)){0,3} $/;

/** "The bank is trying", "they requested", "there trying to push me out": steps of the other side, or against the household. */
const doneByThem = (before: string, said: string, after: string): boolean =>
  /^(?:trying|tried|attempt|request|start|seeking|sought|asked|sent|provided|submitted|complet)/.test(said) &&
  ((themBefore.test(before) && !/^ (?:to |for )(?:\S+ ){0,3}?mod/.test(after)) ||
    (/^(?:try|tri|att|seek|start)/.test(said) && againstUs.test(after)));
const themBefore =
  /\b(?:they|they're|there|(?<!(?:with|to|from|at|by|of|told|called) )(?:the|my|our|this|that) (?:\w+ ){0,2}?(?:bank|lender|servicer|company|investor))(?: (?:is|are|was|were|have|has|had|now|been|also|just|keeps?|kept|still|then|always|even|only|never|again))* $/;
const againstUs =
  /^ (?:\w+ )?(?:to )?(?:foreclos\w*|(?:sell|push|force|kick|evict|auction|steal|take|throw|put|scare|charge|collect|get more)\b)|^(?: \w+){0,5}? to (?:resolve|correct|fix|clear|explain|dispute)\b/;
/** "I had no time to submit", "never got the chance to complete". */
const noTime = /\b(?:no|not|didn'?t|never|without|lack of)(?: \w+){0,3} (?:time|chance|opportunity) to(?: \w+){0,3} $/;

/** "I declined their offer", "we said no", "they said no signature": no refusal of the lender's. */
const ownRefusal = (before: string, said: string, after: string): boolean =>
  (/^(?:declin|reject|refus|said no|turned (?:it |them |that )?down)/.test(said) &&
    /\b(?:i|we|i'?m|we'?re) (?:am |are |have |had |never )?$/.test(before)) ||
  (/ no$/.test(said) && /^ (?:signature|record|problem|cost|fee|paper|one|longer|payments?)\b/.test(after));
/** A payment that was refused is no refused modification. */
const paymentBack = (before: string, said: string, after: string): boolean =>
  /^(?:reject|refus|turn|declin)/.test(said) &&
  (/\b(?:payments?|checks?|money|funds)(?: (?!and|then)\w+){0,4} $/.test(before) ||
    /^(?: \w+){0,2} (?:payments?|checks?|money)\b/.test(after));
/** "Do they have to offer me one?", "what documents are needed?": a question in the present tells of no step that was taken. */
function onlyAsked(low: string, hit: Hit): boolean {
  const from = Math.max(...['.', ';', '!', '?', '\n'].map((mark) => low.lastIndexOf(mark, hit.span.start - 1))) + 1;
  const asked = low.slice(from, hit.span.end + 60).split(/[.;!?\n]/)[0] ?? '';
  return (
    interrogative.test(asked) &&
    !/\b(?:my|our|once|already|complete|decide|decision|trial|(?!need)\w+ed|sent|got|gave|\w+ing)\b/.test(asked)
  );
}
const interrogative =
  /^ *(?:and |so )?(?:what|how (?:do|does|can|long|much|would)|do|does|can (?:i|we)|should|would|could|who|is (?:a|there)|are there)\b/;
/** Promised, not given; or asked about. */
const notYet =
  /\b(?:promised|won'?t|will not|would not|(?:did|have|has) not|(?:did|have|has)n'?t|about|purpose of|where is|no|once|until|than)(?: (?:me|us|give|send|get|a|the|my|our|any|sign))* $/;
const inForce = /^(?:honou?r|follow|abid|record|violat|under|per\b|since)|\b(?:i|we) (?:\w+ )?(?:signed|approved|got|had)$/;
const notArrived =
  /^(?: \w+){0,3}? (?:never|did not|didn'?t|were to|was to|has not|hasn'?t|have not|will not|won'?t) (?:\w+ )?(?:c[ao]me|arriv\w+|be sent|show\w*|happen\w*)|^(?: \w+)? (?:is|was|has been|still)(?: \w+)? (?:in review|under review|pending|denied|being reviewed)|^ (?:through )?the process|^ (?:request|application|review)\b(?!.{0,30}approv)/;

/** A modification that was granted after a trial, or a trial that is so far only offered. */
const overTrial =
  /\b(?:permanent|final|executed|was modified|overturned|sent (?:me |us )?the new)\b|^(?:offer|received (?:paper|doc)).*\b(?:trial|tpp)\b/;

/** A bare "the trial" may be one of a court. */
const inCourt = /^(?!.*\b(?:mod\w*|payments?|plan|tpp|hamp)\b).*\b(?:judge|court|jury|lawsuit|verdict|put on trial)\b/;
/** A trial that was offered and taken up. */
const onTrial =
  /\btrial (?:payments?|pmts?)\b.*\bpaid\b|\b(?:i|we) (?:\w+ )?(?:accepted|started|completed|made)\b.*\btrial (?:payments?|pmts?)\b/;

/** A refusal that was taken back, an application after a refusal, papers after the trial: what was told later, where words of turning say so. */
function lastWord(low: string, hits: readonly Hit[]): Hit | undefined {
  const earlier = hits.filter((hit) => hit.value === 'denied' || hit.value === 'trial').at(-1);
  if (earlier === undefined) return undefined;
  const between = (hit: Hit) => low.slice(Math.max(0, earlier.span.start - 20), hit.span.end + 30);
  return hits.find(
    (hit) =>
      hit.span.end > earlier.span.end &&
      ((hit.value === 'approved' && (earlier.value === 'denied' ? turned : arrived).test(between(hit))) ||
        (hit.value === 'applied' && asking.test(hit.said) && anew.test(low.slice(hit.span.start - 25, hit.span.end + 30)))),
  );
}
const turned = /\b(?:then|until|finally|eventually|overturned|revers\w+|but (?:after|then|on)|on appeal|later they|changed their mind)\b/;
const arrived = /\b(?:then|after|finally|and now) (?:\S+ ){0,8}?(?:new|permanent|final|signed)\b/;
const asking = /^(?:re-?)?appl|^start|^(?:trying|re-?submit|submit|review|under|waiting|requested)|over$/;
const anew =
  /\b(?:re-?appl\w+|again|second time|third time|all over|new (?:application|package|request)|now (?:\w+ ){0,3}?(?:under review|trying|waiting))\b/;

/** How far a modification has come: the furthest sign of it, where one is named at all; null where nothing is told. */
export function modificationIn(low: string, spans: readonly Span[], options: readonly string[] | undefined): Hit | null {
  if (options?.includes('loan_modification') !== true) return null;
  const estado = estadoIn(low);
  if (estado !== null) return estado;
  const hits = hitsOf(modificationSigns, low, spans).filter((hit) => nearModification(low, hit) && !notThisState(low, hit));
  const last = lastWord(low, hits);
  if (last !== undefined) return last;
  const final = hits.some((one) => one.value === 'approved' && overTrial.test(one.said) && !(onTrial.test(low) && /^offer/.test(one.said)));
  const order = final ? (['denied', 'approved'] as const) : (['denied', 'trial', 'approved', 'applied'] as const);
  return order.map((state) => hits.find((one) => one.value === state)).find((hit) => hit !== undefined) ?? null;
}
