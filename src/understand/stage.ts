import type { paymentStatuses } from '../../dialogs/case.ts';
import type { ToldFacts } from '../../dialogs/heard.ts';
import { ajeno, diceElBanco, dudoso, saldado } from './ajeno.ts';
import { holdsIn } from './cues.ts';
import { claimedLate, doubtful } from './evidence.ts';
import { notReal } from './meant.ts';
import type { Hit } from './rules/rule.ts';
import { stagesIn, type Text } from './signs.ts';
import { noSale, stands } from './stands.ts';

/** At which stage the payments are: signs of it, days and counts weighed against each other. */
export type Stage = { value: (typeof paymentStatuses)[number]; said: string; sure: number };

/** "if I fall behind", "or I would be in default": supposed, not told. Our own "will not be able to" is told. */
function supposed(low: string, hit: Hit): boolean {
  if (hit.value === 'about_to_fall_behind') return false;
  if (notReal(low, hit.span.start)) return true;
  return /\b(?:if|unless|would(?! not)|could(?! not)|might|avoid\w*|prevent\w*|worth|not the case (?:that|if)|how(?= $| many)|is there|cuant[oa]s|si|worried|whether)(?: [a-z']+){0,4} *$/.test(
    low.slice(Math.max(0, hit.span.start - 40), hit.span.start),
  );
}

/** "They hired a firm to start a foreclosure", "are threatening to file": a threat, so behind; nothing is filed yet. */
const planned = (low: string, hit: Hit): boolean =>
  hit.value === 'in_foreclosure' &&
  (intent.test(low.slice(Math.max(0, hit.span.start - 60), hit.span.start + 14)) ||
    /\bvan a (?:empezar|iniciar|comenzar|meter|poner)\b/.test(hit.said) ||
    notStarted.test(low.slice(hit.span.end, hit.span.end + 40)));
const notStarted = /^ (?:may|might|could|can|will|would) (?:\w+ )?(?:start|begin|proceed|commence|be (?:started|filed|initiated))\b/;
const intent =
  /\b(?:they'?ll|(?:they|bank|lender) will|threat\w*|plan(?:s|ning)?|intend\w*|prepar\w+|warn\w*|authorized|instructed|(?:retained|hired|engaged)(?: \w+){0,4}|(?:about|going|ready)(?= to))(?: (?:to|me|us|that|they|will|would))*(?: (?:to )?(?:start|begin|initiat|fil|commenc|pursu|proceed|the |a |an )\w*){0,3} ?\w*$/;

/** By their word late, by the writer's word paid: current, if nothing else is told. */
const deniedLate = ({ low, es }: Text): boolean => claimedLate(low) || (es && diceElBanco(low));

/** The furthest stage that is told counts; being behind follows from a count; "current" only stands where nothing worse is told. Null where none is told. */
export function stageIn(text: Text, facts: ToldFacts): Stage | null {
  const { low, es } = text;
  const kept = stagesIn(text)
    .map((hit) => (planned(low, hit) ? { ...hit, value: 'behind' } : hit))
    .filter((hit) => !supposed(low, hit) && !doubtful(low, hit) && !(es && (dudoso(low, hit) || ajeno(low, hit))));
  const { hits, counts } = stands(low, text.spans, kept);
  const owes = counts && (Number(facts.monthsBehind?.value ?? 0) || Number(facts.missedPayments?.value ?? 0)) > 0.9;
  const told = stagesTold(text, facts, hits, owes);
  const order = ['foreclosed', 'sale_scheduled', 'in_foreclosure', 'behind', 'current', 'about_to_fall_behind'] as const;
  const soon = told.has('about_to_fall_behind') && told.has('current') && !told.has('behind');
  const best = soon ? 'about_to_fall_behind' : order.find((value) => told.has(value));
  if (best === undefined) return null;
  const hit = hits.find((one) => one.value === best);
  return { value: best, said: hit?.said ?? facts.saleDate?.said ?? facts.monthsBehind?.said ?? '', sure: hit?.sure ?? 0.85 };
}

function stagesTold(text: Text, facts: ToldFacts, hits: readonly Hit[], owes: boolean): Set<unknown> {
  const { low, es } = text;
  const told = new Set<unknown>(hits.map((hit) => hit.value));
  if (told.size === 0 && deniedLate(text)) told.add('current');
  if (facts.saleDate !== undefined && facts.saleDate.value !== 'none' && !noSale(low)) told.add('sale_scheduled');
  if (facts.saleDate?.value === 'none') told.delete('sale_scheduled');
  if (owes && !told.has('in_foreclosure') && !told.has('sale_scheduled') && !told.has('foreclosed')) told.add('behind');
  if (told.has('current') && told.has('behind') && !owes && ((es && diceElBanco(low)) || holdsIn(paidAfterAll, low))) told.delete('behind');
  if (told.has('behind') && (holdsIn(curedSince, low) || (es && (saldado(low) || diceElBanco(low))))) {
    told.delete('behind');
    told.add('current');
  }
  if (owes && holdsIn(claimsBoth, low)) told.delete('behind');
  return told;
}

/** Words that hold "current" against a "behind" beside it. */
const paidAfterAll =
  /\b(?:never|always|now current|not behind|caught up|al corriente|up to date|on time|nunca|cancell?ed checks?|confirmation numbers?|(?<!pay )stubs?|cashed (?:both|my|those|it)|(?:pays?|paid) (?:\w+ ){0,3}?on the (?:first|\d)|paid (?:it )?(?:on|through|up|the next day)|like clockwork|the front and the back|(?:kept|keep|keeps) (?:on )?paying|paid both|proof (?:they|that|from)|can prove)\b/;

/** "I missed one in spring and made it up the next month", "paid the arrears in full": behind once, and no more. */
const curedSince =
  /\b(?:made (?:it|them) up(?! (?:on|for))|(?:plan|it)[^.]{0,40}?\band finished it|paid (?:my|our|the) (?:arrears|past due amount|back payments) in full|(?:have|has) paid on (?:the first|time) (?:ever )?since|the bank worked with us, and today|finished the (?:repayment )?plan|brought it (?:up to date|current))\b/;

/** "I'm current, 3 months behind": said of today, in one breath. Both are taken, and the person is asked which it is. */
const claimsBoth =
  /^(?!.*\b(?:not|never|(?:was|were) (?:\w+ )?(?:current|up)|until|before|no longer|ya no|antes|hasta|nunca|to get|to be|keep|stay|if)\b).{0,60}\b(?:(?:am|is|are|i'?m|we'?re|payments?|all|estoy|estamos|voy|vamos) (?:\w+ ){0,2}?|^|, ?)(?:current|up to date|paid up|al corriente|al dia)\b.{0,60}$/;
