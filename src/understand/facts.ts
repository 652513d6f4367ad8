import { type Fact, factShapes, hardships, optionsPeopleName, scamSigns, type Value } from '../../dialogs/case.ts';
import type { Language, ToldFacts } from '../../dialogs/heard.ts';
import { diceElBanco, otraCuenta, saldado, sinVenta } from './ajeno.ts';
import { notToday } from './chat.ts';
import { contactIn, doneByUs } from './contact.ts';
import { holdsIn } from './cues.ts';
import { daysIn, workNotBegun } from './dated.ts';
import { onlyClaimed, theirWord } from './evidence.ts';
import { houseSums } from './houseSums.ts';
import { notReal } from './meant.ts';
import { modificationIn } from './modification.ts';
import { bandOf, type MoneyHeard, moneyIn } from './money.ts';
import { ofOtherThings } from './otherThings.ts';
import { stateOfHouse } from './place.ts';
import { ratesIn } from './rates.ts';
import { type Cifra, cifraAjena, cuentaAjena, cuentasIn, diaDeVenta, montosIn } from './rules/cifras.ts';
import { meansIn, notOurMoney } from './rules/means.ts';
import type { Hit } from './rules/rule.ts';
import { swindleSigns } from './rules/swindle.ts';
import { turnedIn } from './rules/turned.ts';
import { calledOff, farOff, ofOthers, type SaleDay, saleDayIn, saleIsOver, shiftedDay } from './saleDay.ts';
import { hardshipsIn, type Text, textOf, toldIn } from './signs.ts';
import { stageIn } from './stage.ts';
import { countsIn, firstOfEach, saleIn } from './standing.ts';
import { stoppedIt } from './stands.ts';
import { isAside } from './sumsAside.ts';
import { ofToday } from './then.ts';
import { withoutWeaker } from './weaker.ts';
import { dateIn, daysBefore } from './when.ts';
import { newLoan, withoutMortgage } from './whose.ts';

/** Everything that a text tells of a household. Pure: the same text and day give the same facts. */
export type FactsHeard = { facts: ToldFacts; saleWords: string };

/** Reads the facts of a message. `raw` is what was typed, with private numbers already taken out; `today` an ISO date. */
export function factsIn(raw: string, today: string, language: Language): FactsHeard {
  const text = textOf(raw, language === 'es');
  const { typed, low, numbers } = text;
  const facts: ToldFacts = {};
  story(facts, text);
  const now = ofToday(text, today);
  for (const one of countedIn(now, countsIn(now.low, now.numbers, today))) put(facts, one.fact, one.value as Value, one.said, one.sure);
  const asTyped = saleOf(text.es ? now : { ...now, typed: now.low }, today, language);
  const plainly = text.es && (asTyped === null || asTyped.value === 'set');
  const sale = (plainly ? saleOf({ ...text, raw: low, typed: low }, today, language) : null) ?? asTyped;
  if (sale !== null && !asked(low, 'saleDate', sale.value, sale.said))
    put(facts, 'saleDate', farOff(sale, today) ? 'set' : (sale.value as Value<'saleDate'>), sale.said, sale.sure);
  const stage = stageIn(now, facts);
  if (stage !== null && !asked(low, 'paymentStatus', stage.value, stage.said))
    put(facts, 'paymentStatus', stage.value, stage.said, stage.sure);
  // "they sold it at the sheriff sale": that sale has been, and no day of it is still to come
  if (stage?.value === 'foreclosed' && facts.saleDate?.value === 'set') delete facts.saleDate;
  amounts(facts, sumsIn(text), low);
  for (const one of ratesIn(low, numbers)) put(facts, one.fact, one.value, one.said, one.sure);
  for (const one of [...(text.es ? daysIn(low, low, today, language) : []), ...daysIn(raw, typed, today, language)])
    put(facts, one.fact, one.day, one.said, one.sure);
  workComes(facts, low);
  caseRuns(facts);
  const place = stateOfHouse(typed, raw);
  if (place !== null) put(facts, 'usState', place.value, place.said, place.sure);
  return { facts: valid(ofOtherThings(low) ? withoutMortgage(facts) : facts), saleWords: sale?.words ?? '' };
}

/** Only asked about, or still to come: "am I still on the hook after the auction". */
function asked(low: string, fact: Fact, value: Hit['value'], said: string, from = 0): boolean {
  const start = low.indexOf(said.toLowerCase(), from);
  return start >= 0 && notToday(low, { fact, value, said: said.toLowerCase(), sure: 1, span: { start, end: start + said.length } });
}

/** What happened, what was tried, what is hoped for. */
function story(facts: ToldFacts, text: Text): void {
  const { low, spans } = text;
  const { options, scam, rest } = toldIn(text);
  gather(facts, 'hardship', withoutWeaker(hardshipsIn(text)), hardships);
  gather(facts, 'optionsMentioned', options, optionsPeopleName);
  gather(facts, 'scam', swindleSigns(scam, low), scamSigns);
  const contact = newLoan(low) ? null : (contactIn(low, spans) ?? turnedIn(low, spans, doneByUs));
  if (contact !== null && !asked(low, 'alreadyContactedServicer', true, contact.said, contact.span.start))
    put(facts, 'alreadyContactedServicer', true, contact.said, contact.sure);
  singles(facts, rest);
  if (/^(?:no )?hable\b/.test(facts.alreadyContactedServicer?.said ?? '') && tongue.test(low)) delete facts.alreadyContactedServicer;
  const state = modificationIn(low, spans, facts.optionsMentioned?.value as string[] | undefined);
  if (state !== null && !ifOnly(low, state.said))
    put(facts, 'modificationState', state.value as Value<'modificationState'>, state.said, state.sure);
}

/** "Aunque no hable inglés", "que hable mi idioma": a language is spoken, and nobody is spoken to. */
const tongue = /\bhable (?:bien |mucho |nada de |el )?(?:mi idioma|mi lengua|espanol|ingles|castellano)\b/;

/** "If they won't modify": not yet so. */
const ifOnly = (low: string, said: string): boolean =>
  /\b(?:if|unless|in case) (?:they|the bank|it|i|we|my servicer)(?:'re| are| is)? $/.test(
    low.slice(0, Math.max(0, low.indexOf(said))).slice(-40),
  );

/** Counts of both readings; none that is another's or only claimed by the bank. */
function countedIn({ low, es }: Text, found: readonly Cifra[]): Cifra[] {
  const cuentas = cuentasIn(low, es);
  if (cuentas === null || onlyClaimed(low) || (es && (diceElBanco(low) || otraCuenta(low) || (saldado(low) && !owesStill.test(low)))))
    return [];
  const rest = found.filter((one) => !cuentaAjena(low, one.said) && !theirWord(low, one.said));
  return firstOfEach([...rest, ...cuentas]);
}

const owesStill = /\b(?:debo|debemos|sigo|seguimos|todavia|faltan?)\b/;

/** The day of the sale: in a short message the plain reading of dates, in a long one the words that stand with a sale. */
function saleOf(text: Text, today: string, language: Language): SaleDay | null {
  const { raw, typed: low, es } = text;
  const plain = withoutPast(saleIn(raw, low, today, language), low);
  const named = plain === null ? /subasta|remate|(?<!short )\bsale was|auction was/.test(low) : plain.value !== 'none';
  if (stoppedIt(low)) return null;
  const shifted = !named ? null : shiftedDay(low, today, language);
  if (shifted !== null) return shifted;
  if (calledOff(low)) return null;
  const dated = low.length <= 70 && plain !== null && /^\d/.test(plain.value);
  const sale = soldOn(dated ? plain : (saleDayIn(low, today, language) ?? plain), raw, low, today);
  if (
    sale !== null &&
    (notReal(low, low.indexOf(sale.said)) ||
      holdsIn(onlyIfLate, low) ||
      (sale.value === 'set' && (threatened.test(low) || moneyLeft.test(low))))
  )
    return null;
  if (es && holdsIn(comesOut, low) && !holdsIn(saleNamed, low)) return null;
  return sale !== null && es && sinVenta(low, sale.said) ? null : sale;
}

/** "Según el abogado sale en unos meses", "me sale más caro": the verb, where no sale is named beside it. */
const comesOut = /\bsale\b/;
const saleNamed =
  /\b(?:vent[ae]s?|vend\w+|remat\w+|subast\w+|auction\w*|foreclos\w+|trustee\w*|(?:el|un|del|al|hay|este|ese|casa|of|for|the|house|home|date|sheriff'?s?) sale)\b|\bsale (?:date|notice|day)\b/;

/** A sale that has been: "$31,700 left over from the sale". */
const moneyLeft = /\b(?:left (?:over )?|surplus )from the (?:sale|auction)\b|\bsobr\w+ (?:\S+ )?de la (?:venta|subasta)\b/;

/** "If I fall behind they sell it in March". */
const onlyIfLate =
  /\b(?:if (?:i|we) (?:ever )?(?:fall|get|go)(?: \w+)? (?:behind|late)|si (?:me|nos) (?:vuelv\w+ a |lleg\w+ a )?atra[sz]\w+|si (?:fallo|dejo de pagar))\b[^.;]{0,30}\b(?:sell|auction|vend|remat|subast)/;

/** Threatened, or only what a payment would do to it: "si pago los 27 mil, ¿se para el remate?". */
const threatened =
  /\bsi (?:yo )?(?:pago|pagamos|junto|pongo|doy|vendo|vendemos)\b[^.;]{0,30}\b(?:para|paran|pare|detien\w+|cancela\w*|frena\w*|evit\w+|salv\w+)\b[^.;]{0,12}\b(?:remate|subasta|venta)\b|\bamenaz\w+ (?:con|de) (?:remat|vend|subast)|\bsi no (?:les? )?(?:pag|d)\w+[^.;]{0,40} (?:me|nos) la (?:venden|rematan|subastan)/;

/** The day of a sale in the words that were typed. */
function soldOn(sale: SaleDay | null, raw: string, low: string, today: string): SaleDay | null {
  const words = diaDeVenta(raw, low);
  if (words === null || sale?.value === 'none') return sale;
  if (words === '') return null;
  const past = /\b(?:fue|era|estaba)\b/.test(low.slice(0, Math.max(0, low.indexOf(words))).slice(-30));
  const day = dateIn(words, today, 'es', past)?.day;
  const held = day !== undefined && day > today && heldOn.test(low) ? daysBefore(day, 7) : day;
  return { value: held ?? sale?.value ?? 'set', said: words, sure: 0.85, words };
}

/** Sums of both readings, Spanish ones first; none that is another's. */
function sumsIn({ low, numbers, es }: Text): MoneyHeard[] {
  const plain = houseSums(low, numbers, moneyIn(low, numbers));
  const rises = (one: Cifra): boolean =>
    one.fact === 'monthlyPayment' &&
    plain.some((sum) => sum.fact === 'newPayment' && (sum.value === one.value || wasBefore(low, one, sum, plain)));
  const montos = montosIn(low, es).filter((one) => !rises(one));
  const named = new Set(montos.map((one) => one.fact));
  const owed = montos.find((one) => one.fact === 'arrears')?.value;
  const rest = plain.filter(
    (one) =>
      one.value !== owed &&
      !(one.fact === 'arrears' && montos.some((sum) => sum.fact === 'monthlyPayment' && sum.value === one.value)) &&
      !named.has(one.fact) &&
      (beforeRise(one, plain) || !cifraAjena(low, one.fact, one.span, es)),
  );
  return [...rest, ...firstOfEach(montos)];
}

/** "El pago subio de 1720 a 2240": the first is the payment of before, and no more. */
const wasBefore = (low: string, one: Cifra, now: MoneyHeard, plain: readonly MoneyHeard[]): boolean =>
  /\d a \$?$/.test(low.slice(0, now.span.start)) &&
  low.slice(Math.max(0, now.span.start - 16), now.span.start).replace(/\D/g, '') === String(one.value) &&
  !plain.some((sum) => sum.fact === 'monthlyPayment' && sum.value === one.value);

/** "Sube de 1900 a 2700": the first of the two is the payment of today. */
const beforeRise = (one: MoneyHeard, all: readonly MoneyHeard[]): boolean =>
  one.fact === 'monthlyPayment' &&
  all.some(({ fact, span }) => fact === 'newPayment' && span.start > one.span.end && span.start - one.span.end < 7);

/** "La subasta fue el martes": the Tuesday gone by. */
const heldOn = /\b(?:subasta|remate|venta|auction|sale) fue (?:el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b(?! \d)/;

/** A sale that has been held has no day to come; "two days before the auction" is no day of it. */
function withoutPast(sale: SaleDay | null, low: string): SaleDay | null {
  if (sale === null || sale.value === 'none') return sale;
  if (ofOthers(low) || (saleIsOver(low) && /\bx{2,4}\b|\bat auction\b|\b(?:was|got|been|were|they|bank) sold\b/.test(low))) return null;
  return /\b(?:before|later)\b|^the day$|^last week$/.test(sale.words) ? { ...sale, value: 'set', words: '' } : sale;
}

/** Work that is still to begin: no income yet, and an end in sight. */
function workComes(facts: ToldFacts, low: string): void {
  const said = facts.newIncomeDate?.said ?? (facts.incomeRestored?.value === true ? workNotBegun(low) : null);
  if (said === null) return;
  put(facts, 'incomeRestored', false, said, 0.8);
  put(facts, 'hardshipState', 'temporary', said, 0.8);
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

function gather(facts: ToldFacts, fact: 'hardship' | 'optionsMentioned' | 'scam', hits: readonly Hit[], order: readonly string[]): void {
  const values = order.filter((value) => hits.some((hit) => hit.value === value));
  if (values.length === 0) return;
  put(facts, fact, values as Value<typeof fact>, wordsOf(hits), Math.min(...hits.map((hit) => hit.sure)));
}

/** The words of all, each once: what stands inside of another is not said again. */
const wordsOf = (hits: readonly Hit[]): string =>
  [...new Set(hits.map((hit) => hit.said))].filter((one, _, all) => !all.some((other) => other !== one && other.includes(one))).join(' / ');

function singles(facts: ToldFacts, hits: readonly Hit[]): void {
  for (const fact of new Set(hits.map((hit) => hit.fact))) {
    const best = hits.filter((hit) => hit.fact === fact).sort((a, b) => ranked(fact, b) - ranked(fact, a) || b.sure - a.sure)[0];
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
    incomeRestored: [false, true],
    bankruptcy: [true, false],
    alreadyContactedServicer: [true, false],
    loanType: ['conventional', 'va', 'usda', 'fha', 'reverse'],
  };
  return order[fact]?.indexOf(hit.value) ?? 0;
}

function amounts(facts: ToldFacts, found: readonly MoneyHeard[], low: string): void {
  for (const one of found) {
    if ((one.fact === 'mortgageBalance' && notOwed.test(low)) || isAside(one, low)) continue;
    const said = low.slice(Math.max(0, one.span.start - 20), one.span.end + 10).trim();
    if (
      one.fact === 'liquidAssets' &&
      (notOurMoney(low) ||
        /^k? (?:(?!and\b|,)[^\s\d]+ ){0,4}?in (?:my |our |an? |the )?(?:401|ira\b|retirement)/.test(low.slice(one.span.end)))
    )
      continue;
    if (one.fact === 'liquidAssets') put(facts, 'liquidAssets', bandOf(one.value + lean(low, one.span.start)), said, one.sure);
    else put(facts, one.fact, one.value as Value, said, one.sure);
  }
  if (facts.otherLiensAmount !== undefined && facts.otherLiens === undefined)
    put(facts, 'otherLiens', true, facts.otherLiensAmount.said, 0.85);
  const spanish = assetWords.exec(low)?.[0] ?? null;
  const assets = meansIn(low) ?? spanish;
  if (assets !== null) put(facts, 'assets', assets.slice(0, 200), assets, 0.75);
  // "savings" alone adds nothing to the sum that was told
  if (facts.liquidAssets !== undefined && /^\w+$/.test(facts.assets?.said ?? '')) delete facts.assets;
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
  /\b(?:no|tengo|mis|unos|sin|nuestros) (?:\S+ ){0,4}?(?:ahorros?|401k|fondo|jubilacion|en el banco|ahorrad[oa]s?|efectivo)\b/;

/** Drops what does not fit its shape: a slip here must never reach the case. */
function valid(facts: ToldFacts): ToldFacts {
  return Object.fromEntries(Object.entries(facts).filter(([fact, told]) => factShapes[fact as Fact].fits(told?.value))) as ToldFacts;
}
