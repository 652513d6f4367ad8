import { type Fact, factShapes, hardships, optionsPeopleName, paymentStatuses, scamSigns, type Value } from '../../dialogs/case.ts';
import type { Language, ToldFacts } from '../../dialogs/heard.ts';
import { contactIn } from './contact.ts';
import { daysIn } from './dated.ts';
import { claimedLate, doubtful, onlyClaimed, theirsActing } from './evidence.ts';
import { modificationIn } from './modification.ts';
import { bandOf, type MoneyHeard, moneyIn } from './money.ts';
import { quantities } from './numbers.ts';
import { stateIn } from './place.ts';
import { fold, sentences } from './plain.ts';
import { ratesIn } from './rates.ts';
import { roseByAmounts, roseByPair, roseForEscrow } from './rose.ts';
import { befellRules } from './rules/befell.ts';
import { diarioContact, diarioHardships, diarioHopes, diarioMore, diarioOptions, diarioStatus } from './rules/diario.ts';
import { duesRules } from './rules/dues.ts';
import { everydayContact, everydayHardships, everydayHopes, everydayStatus } from './rules/everyday.ts';
import { furtherContact, furtherHardships, furtherHopes, furtherMore, furtherOptions, furtherStatus } from './rules/further.ts';
import { hardshipRules } from './rules/hardship.ts';
import { homeRules, moreRules } from './rules/household.ts';
import { letterContact, letterHardships, letterHopes, letterMore, letterOptions, letterStatus } from './rules/letters.ts';
import { contactRules, optionRules, statusRules } from './rules/loan.ts';
import { nearbyRules } from './rules/nearby.ts';
import { nearHomeRules } from './rules/nearHome.ts';
import { type Hit, hitsOf } from './rules/rule.ts';
import { countsIn, saleIn } from './standing.ts';
import { untold } from './untold.ts';
import { ofRelative, ofStaff, onlyAppliedFor, onlyOtherDebts, strangers, whenever, withoutMortgage } from './whose.ts';

/** Everything that a text tells of a household. Pure: the same text and day give the same facts. */
export type FactsHeard = { facts: ToldFacts; saleWords: string };

/** More numbers than anyone tells in a message: what comes after them is no story. */
const mostNumbers = 60;

/** The short words of chat, then the wider ones of letters. */
const hardshipSigns = [
  ...hardshipRules,
  ...letterHardships,
  ...furtherHardships,
  ...everydayHardships,
  ...duesRules,
  ...befellRules,
  ...nearbyRules,
  ...nearHomeRules,
  ...diarioHardships,
];
const optionSigns = [...optionRules, ...letterOptions, ...furtherOptions, ...diarioOptions];
const homeSigns = [...homeRules, ...letterHopes, ...furtherHopes, ...everydayHopes, ...diarioHopes];
const moreSigns = [...moreRules, ...letterMore, ...furtherMore, ...diarioMore];
const contactSigns = [...contactRules, ...letterContact, ...furtherContact, ...everydayContact, ...diarioContact];
const statusSigns = [...statusRules, ...letterStatus, ...furtherStatus, ...everydayStatus, ...diarioStatus];

/** Reads the facts of a message. `raw` is what was typed, with private numbers already taken out. */
export function factsIn(raw: string, today: string, language: Language): FactsHeard {
  const low = fold(raw);
  const spans = sentences(low).filter((span) => !strangers.test(low.slice(span.start, span.end)));
  const numbers = quantities(low).slice(0, mostNumbers);
  const facts: ToldFacts = {};
  const rose = [...roseForEscrow(low, spans), ...roseByAmounts(low, numbers), ...roseByPair(low, spans)];
  const ours = [...rose, ...hitsOf(hardshipSigns, low, spans)].filter(
    (hit) => !ofRelative(low, hit) && !whenever(low, hit) && !ofStaff(low, hit) && !untold(low, hit),
  );
  lists(facts, ours, hitsOf(optionSigns, low, spans), hitsOf(moreRules, low, spans));
  const contact = contactIn(low, spans);
  if (contact !== null) put(facts, 'alreadyContactedServicer', true, contact.said, contact.sure);
  const home = hitsOf(homeSigns, low, spans).filter((hit) => hit.fact !== 'wants' || !theirsActing(low, hit.span.start));
  const more = hitsOf(moreSigns, low, spans).filter((hit) => !onlyAppliedFor(low, hit));
  singles(facts, [...home, ...more, ...hitsOf(contactSigns, low, spans)]);
  const state = modificationIn(low, spans, facts.optionsMentioned?.value as string[] | undefined);
  if (state !== null) put(facts, 'modificationState', state.value as Value<'modificationState'>, state.said, state.sure);
  for (const one of countsIn(low, numbers, today, language)) if (!onlyClaimed(low)) put(facts, one.fact, one.value, one.said, one.sure);
  const sale = saleIn(raw, low, today, language);
  if (sale !== null) put(facts, 'saleDate', sale.value as Value<'saleDate'>, sale.said, sale.sure);
  status(
    facts,
    hitsOf(statusSigns, low, spans).filter((hit) => !supposed(low, hit) && !doubtful(low, hit)),
    low,
  );
  amounts(facts, moneyIn(low, numbers), low);
  for (const one of ratesIn(low, numbers)) put(facts, one.fact, one.value, one.said, one.sure);
  for (const one of daysIn(raw, low, today, language)) put(facts, one.fact, one.day, one.said, one.sure);
  workComes(facts);
  caseRuns(facts);
  const place = stateIn(low, raw);
  if (place !== null) put(facts, 'usState', place.value, place.said, place.sure);
  return { facts: valid(onlyOtherDebts(low) ? withoutMortgage(facts) : facts), saleWords: sale?.words ?? '' };
}

/** Work that begins on a day to come: no income yet, and an end in sight. */
function workComes(facts: ToldFacts): void {
  if (facts.newIncomeDate === undefined) return;
  put(facts, 'incomeRestored', false, facts.newIncomeDate.said, 0.8);
  put(facts, 'hardshipState', 'temporary', facts.newIncomeDate.said, 0.8);
}

/** Whoever was served, or has a judgment, is in a foreclosure, if nothing further along was told. */
function caseRuns(facts: ToldFacts): void {
  const paper = facts.servedDate ?? facts.judgmentDate;
  const status = facts.paymentStatus?.value;
  if (paper !== undefined && (status === undefined || status === 'behind')) put(facts, 'paymentStatus', 'in_foreclosure', paper.said, 0.75);
}

function put<F extends Fact>(facts: ToldFacts, fact: F, value: Value<F>, said: string, sure: number): void {
  (facts as Record<string, unknown>)[fact] = { value, said: said.slice(0, 200), sure };
}

function lists(facts: ToldFacts, hardship: Hit[], options: Hit[], more: readonly Hit[]): void {
  gather(facts, 'hardship', withoutWeaker(hardship), hardships);
  gather(facts, 'optionsMentioned', options, optionsPeopleName);
  gather(
    facts,
    'scam',
    more.filter((hit) => hit.fact === 'scam'),
    scamSigns,
  );
}

/** What is only a part or a consequence of another cause that is told, by its words: off work through illness, one income after a death. */
const weaker: readonly [when: RegExp, value: string, words: RegExp][] = [
  [/^(?:job_loss|reduced|business|medical|rental|death)/, 'other', /^(?:covid|corona|pandem)/],
  [/^(?:disaster|divorce|death)/, 'other', /^(?!covid|corona|pandem|major)/],
  [/^escrow/, 'arm_reset_or_payment_increase', /./],
  [/^job_loss/, 'reduced_income', /income|^no |ingresos|without pay/],
  [
    /^medical/,
    'job_loss',
    /^(?:not working|out of work|no (?:work|income)|quit my job|gave up|ha(?:ve|s) not worked|had to stop|.*\bnot working$)/,
  ],
  [/^medical/, 'reduced_income', /without pay|off work|^no income|no pay$/],
  [
    /^(?:divorce|death|business|rental)/,
    'reduced_income',
    /^(?:down to|liv\w+ on|on|only|just|no|one)\b.*(?:income|paycheck|customers|clients|salary)|^one income/,
  ],
  [/^(?:job_loss|medical|divorce|death)/, 'reduced_income', /^(?:liv\w+ on|getting by on|gave up|quit|left|stay\w*|stopped working)\b/],
  [/^medical/, 'job_loss', /out of work$/],
  [/^job_loss/, 'reduced_income', /\b(?:jobs|paycheck|pension|unemployment)\b/],
  [/^business/, 'reduced_income', /\b(?:business|sales|customers|clients|orders)\b/],
  [/^death/, 'medical_or_disability', /\b(?:wreck|crash|accident|killed|overdos\w+|od'd)\b/],
];

/** "Off work because he was sick" is illness; COVID with a cause is only that cause. */
function withoutWeaker(hits: Hit[]): Hit[] {
  const named = new Set(hits.map((hit) => String(hit.value)));
  for (const [when, value, words] of weaker)
    if ([...named].some((one) => when.test(one)) && hits.every((hit) => hit.value !== value || words.test(hit.said))) named.delete(value);
  return hits.filter((hit) => named.has(String(hit.value)));
}

function gather(facts: ToldFacts, fact: 'hardship' | 'optionsMentioned' | 'scam', hits: readonly Hit[], order: readonly string[]): void {
  const values = order.filter((value) => hits.some((hit) => hit.value === value));
  if (values.length === 0) return;
  put(facts, fact, values as Value<typeof fact>, hits.map((hit) => hit.said).join(' / '), Math.min(...hits.map((hit) => hit.sure)));
}

function singles(facts: ToldFacts, hits: readonly Hit[]): void {
  const rest = hits.filter((hit) => hit.fact !== 'scam');
  for (const fact of new Set(rest.map((hit) => hit.fact))) {
    const best = rest.filter((hit) => hit.fact === fact).sort((a, b) => ranked(fact, b) - ranked(fact, a) || b.sure - a.sure)[0];
    if (best !== undefined) put(facts, fact, best.value as Value, best.said, best.sure);
  }
}

/** Where several values of one fact are told, the more telling one stands first. */
function ranked(fact: Fact, hit: Hit): number {
  const order: Partial<Record<Fact, (string | boolean)[]>> = {
    wants: ['keep', 'leave', 'sell', 'unsure'],
    occupancy: ['primary', 'vacant', 'second_home', 'rental', 'inherited'],
    otherLiens: [false, true],
    attorney: [true, false],
    incomeRestored: [true, false],
    bankruptcy: [true, false],
    alreadyContactedServicer: [true, false],
    loanType: ['conventional', 'va', 'usda', 'fha', 'reverse'],
  };
  return order[fact]?.indexOf(hit.value) ?? 0;
}

/** "if I fall behind", "or I would be in default": supposed, not told. Our own "will not be able to" is told. */
function supposed(low: string, hit: Hit): boolean {
  if (hit.value === 'about_to_fall_behind') return false;
  return /\b(?:if|unless|would(?! not)|could(?! not)|might|avoid\w*|prevent\w*|worth|not the case (?:that|if)|si|worried|whether)(?: [a-z']+){0,4} *$/.test(
    low.slice(Math.max(0, hit.span.start - 40), hit.span.start),
  );
}

/** The furthest stage that is told counts; being behind follows from a count; "current" only stands where nothing worse is told. */
function status(facts: ToldFacts, hits: readonly Hit[], low: string): void {
  const told = new Set(hits.map((hit) => hit.value));
  if (told.size === 0 && claimedLate(low)) told.add('current');
  if (facts.saleDate !== undefined && facts.saleDate.value !== 'none') told.add('sale_scheduled');
  if (facts.saleDate?.value === 'none') told.delete('sale_scheduled');
  const owes = (Number(facts.monthsBehind?.value ?? 0) || Number(facts.missedPayments?.value ?? 0)) > 0;
  if (owes && !told.has('in_foreclosure') && !told.has('sale_scheduled') && !told.has('foreclosed')) told.add('behind');
  if (
    told.has('current') &&
    told.has('behind') &&
    !owes &&
    /\b(?:never|always|now current|not behind|caught up|al corriente|up to date|on time|nunca|cancell?ed checks?|confirmation numbers?|stubs?|cashed (?:both|my|those|it)|(?:pays?|paid) (?:\w+ ){0,3}?on the (?:first|\d)|paid (?:it )?(?:on|through|up|the next day)|like clockwork|the front and the back|(?:kept|keep|keeps) (?:on )?paying|paid both|proof (?:they|that|from)|can prove)\b/.test(
      low,
    )
  )
    told.delete('behind');
  if (told.has('behind') && curedSince.test(low)) {
    told.delete('behind');
    told.add('current');
  }
  if (owes && claimsBoth.test(low)) told.delete('behind');
  const order = ['foreclosed', 'sale_scheduled', 'in_foreclosure', 'behind', 'current', 'about_to_fall_behind'] as const;
  const soon = told.has('about_to_fall_behind') && told.has('current') && !told.has('behind');
  const best = soon ? 'about_to_fall_behind' : order.find((value) => told.has(value));
  if (best === undefined || !(paymentStatuses as readonly string[]).includes(best)) return;
  const hit = hits.find((one) => one.value === best);
  put(facts, 'paymentStatus', best, hit?.said ?? facts.saleDate?.said ?? facts.monthsBehind?.said ?? '', hit?.sure ?? 0.85);
}

/** "I missed one in spring and made it up the next month", "paid the arrears in full": behind once, and no more. */
const curedSince =
  /\b(?:made (?:it|them) up(?! (?:on|for))|(?:plan|it)[^.]{0,40}?\band finished it|paid (?:my|our|the) (?:arrears|past due amount|back payments) in full|(?:have|has) paid on (?:the first|time) (?:ever )?since|the bank worked with us, and today|finished the (?:repayment )?plan|brought it (?:up to date|current))\b/;

/** "I'm current, 3 months behind": said of today, in one breath. Both are taken, and the person is asked which it is. */
const claimsBoth =
  /^(?!.*\b(?:not|never|(?:was|were) (?:\w+ )?(?:current|up)|until|before|no longer|ya no|antes|hasta|nunca|to get|to be|keep|stay|if)\b).{0,60}\b(?:(?:am|is|are|i'?m|we'?re|payments?|all|estoy|estamos|voy|vamos) (?:\w+ ){0,2}?|^|, ?)(?:current|up to date|paid up|al corriente|al dia)\b.{0,60}$/;

function amounts(facts: ToldFacts, found: readonly MoneyHeard[], low: string): void {
  for (const one of found) {
    if (one.fact === 'mortgageBalance' && notOwed.test(low)) continue;
    const said = low.slice(Math.max(0, one.span.start - 20), one.span.end + 10).trim();
    if (one.fact === 'liquidAssets') put(facts, 'liquidAssets', bandOf(one.value + lean(low, one.span.start)), said, one.sure);
    else put(facts, one.fact, one.value as Value, said, one.sure);
  }
  if (facts.otherLiensAmount !== undefined && facts.otherLiens === undefined)
    put(facts, 'otherLiens', true, facts.otherLiensAmount.said, 0.85);
  const assets = assetWords.exec(low);
  if (
    assets !== null &&
    !/\b(?:spent|used up|drained|gone|exhausted|depleted|lost) (?:all )?(?:of )?(?:my|our)|\bpa(?:id|ying) (?:\S+ ){0,4}?in cash\b|should have equity/.test(
      low,
    )
  )
    put(facts, 'assets', assets[0].slice(0, 200), assets[0], 0.75);
}

/** A sum that is claimed and denied is no balance. */
const notOwed = /\b(?:don'?t|do not|dont|never) owe\b|\b(?:claim\w*|saying|says?|alleg\w*) (?:that )?(?:i|we) (?:\w+ )?owe\b/;

/** "under 10k" is below that sum, "over 50k" above it. */
function lean(low: string, at: number): number {
  const before = low.slice(Math.max(0, at - 14), at);
  if (/\b(?:under|less than|below|menos de|no mas de) \$?$/.test(before)) return -1;
  return /\b(?:over|more than|above|mas de) \$?$/.test(before) ? 1 : 0;
}

const assetWords =
  /\b(?:(?:no|have|has|our|my|some|in|from|all|all of|little|with|of|tengo|mis|unos|sin|nuestros) (?:\S+ ){0,4}?(?:savings|401k|401\(k\)|ira|retirement|inheritance|stocks|emergency fund|equity|ahorros?|fondo|jubilacion|(?:money|cash|savings|saved|\$?\d\S*|enough) (?:\w+ ){0,2}?in the bank|en el banco|set aside|ahorrad[oa]s?|in cash|efectivo)|borrow\w* (?:money )?from (?:my|our|family|friends)|(?:saved|savings of) \$?\d\S*|money (?:that )?(?:i|we) have saved|(?:some|the) money (?:that )?(?:i|we) (?:have|had) (?:saved|put away|set aside)|everything (?:i|we) had (?:put away|saved)|can (?:only )?come up with (?:maybe |about |only )?(?:half|\$?\d\S*|nine|ten|five)|(?:i|we) have the money)\b(?! (?:loan|line|mortgage|bank))/;

/** Drops what does not fit its shape: a slip here must never reach the case. */
function valid(facts: ToldFacts): ToldFacts {
  return Object.fromEntries(Object.entries(facts).filter(([fact, told]) => factShapes[fact as Fact].fits(told?.value))) as ToldFacts;
}
