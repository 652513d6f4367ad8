import type { Fact } from '../../dialogs/case.ts';
import { mayHold } from './cues.ts';
import type { Quantity } from './numbers.ts';
import { isToday, lastOfRow, notThePayment, ofThePayment, paymentsNamed } from './payment.ts';
import { type Span, sentenceAt, sentences } from './plain.ts';
import { isAside } from './sumsAside.ts';

/** Which number belongs to which fact: every number is pulled by the words around it, the nearest and strongest wins. */
export type MoneyHeard = { fact: Fact; value: number; sure: number; span: Span };
type Role = MoneyRole | 'ignore';
type MoneyRole =
  | 'mortgageBalance'
  | 'homeValue'
  | 'monthlyPayment'
  | 'arrears'
  | 'otherLiensAmount'
  | 'rent'
  | 'newPayment'
  | 'extraPerMonth'
  | 'liquidAssets';
type Cue = Span & { role: Role; before: number; after: number };

/** The pull of words that belong to the number right before them and to no other. */
const beside = 20;

/** `before`: pull on a number that follows the words; `after`: pull on a number that precedes them. */
const cues: readonly { role: Role; when: RegExp; before: number; after: number }[] = [
  {
    role: 'otherLiensAmount',
    when: /\b(?<!\b(?:after|before|until|till) the )(?:(?:second|2nd|heloc),? (?:is )?(?:with|thru|through|from|at) [a-z&' ]{2,22}?(?=,? (?:for |of |is |about |around |at )*\$?\d)|second (?:mortgage|loan|lien|one)?|2nd (?:mortgage|loan|lien|mtg)?|heloc|helocs|home equity (?:loan|line)(?: of credit)?|equity line|line of credit|junior lien|hoa lien|tax lien|liens?|segunda(?: hipoteca)?|segundo (?:prestamo|credito)|linea de credito|gravamen|pace)\b/g,
    before: 9,
    after: 6,
  },
  {
    role: 'homeValue',
    when: /\b(?:worth|valued?(?: at)?|value|apprais\w*|sells? for|sell it for|sold for|go(?:es)? for|going for|zillow\w*|zestimate|redfin|comps?|market value|list(?:ed|ing)?(?: it)?(?: at| for)|(?:house|home|place|property|casa)(?: is| es)? (?:maybe|about|around|like|prob(?:ably)?|como|mas o menos|quiza\w*)|fetch|bring|get (?:\S+ )?for (?:it|the house)|(?:house|home|property|place|casa)(?! payment| note)(?= \$?\d)|(?:house|home|place|condo) is(?= \$?\d{3}k?\b(?![,.]?\d))|(?<=\dk |million |\dm |\b(?:on|for|with) (?:an? |my |our |this |the )\$?\d{2,3} )(?:house|home|place|property|condo)|(?<=\d mil )casa|asking(?: price)?(?: is| for| of)?(?= (?:about |like )?\$?\d)|(?<=\d |\dk )asking|vale|valor|avaluo|valuad[ao]|tasad[ao]|avaluad[ao]|se vende en|venderia en|vender(?:la|se)? en|sale en|cuesta|costaria|cotizad\w*|sacaria|(?:vend\w+|valuad[ao]|tasad[ao]|se va|sale|salen|van) a|en una casa de|casa de)\b/g,
    before: 8,
    after: 6,
  },
  {
    role: 'mortgageBalance',
    when: /\b(?:owes?(?! (?:me|us)\b)|owed|owing|still owe|balance|principal|payoff|pay ?off|left(?<!\b(?:401k?|savings?|ira|retirement|bank|severance|settlement)\b[^.;]{0,25}left)(?: on (?:it|the (?:loan|mortgage|house)))?|\bbal\b|in debt|loan(?= \$?\d)|mtg(?= \$?\d{2,3}k)|(?<=\dk )(?:mortgage|loan|mtg)(?! payment)|(?<=\d(?:k|,000)? )on (?:the |my )?(?:house|home|place|mortgage)|mortgage(?= \$?\d{3,}k)|mortgage(?= \$?\d{2,3},\d{3})|mortgage(?= \$\d{5})|first(?= \$?\d)|loans?(?=,? \$?\d{2,3}k)|remaining|outstanding|mortgage (?:is|of|balance|for)|loan (?:is|of|amount|balance|for)|first (?:mortgage|loan|lien|is)|1st (?:mortgage|is)?|(?:upside down|underwater)(?! by)|debo|debemos|debe|deben|adeudo|saldo|deuda|me falta|me quedan?|falta por pagar|(?<!segunda )hipoteca (?:es )?de|prestamo (?:es )?de|primera|capital)\b/g,
    before: 7,
    after: 6,
  },
  {
    role: 'monthlyPayment',
    when: /\b(?:payments? of|(?<!\b(?:\d|one|two|three|four|five|six) )payments?(?: (?:is|are|was))?|pmts?|pymt|mortgage payments?|monthly(?: (?:mortgage|note|payment))?|house note|note is|mensualidad(?:es)?|pago(?:s)?(?: (?:mensual(?:es)?|es|de))?|pagamos|pagaba(?:mos)?|letra|cuota|abono|piti|mortgage(?= \$?\d,?\d{3}\b(?!,\d|k))|mortgage(?= \$?\d{3}\b(?!,\d|k))|mortgage,(?= \$?\d,\d{3}\b(?!,\d|k))|mortgage with [a-z]+(?: is)?(?: current,)?(?= \$?\d,\d{3}\b(?!,\d|k))|(?:mortgage|note|house)(?: on (?:it|that|this|the) ?\w*)?(?: is| was)?(?= (?:about |like )?\$?\d,?\d{3}\b(?!,\d|k))|note(?= \$?\d)|of the(?= \$?\d,?\d{3}\b(?!,\d|k))|x(?= ?\$?\d,?\d{3}\b)|i pay|we pay|(?<!\b(?:to|not|don'?t|didn'?t|could|can|would|me|us|must|should) )pay(?= \$?\d)|paying|pago|(?:regular|normal|real|actual)(?: (?:one|payment|amount))?(?: is| was)?(?= \$?\d)|mortgage is (?:still|now|currently)(?= \$\d))\b/g,
    before: 7,
    after: 5,
  },
  {
    role: 'monthlyPayment',
    when: /(?:(?<=\d )(?<!\b(?:zillow|redfin|zestimate|worth|value|owe)\b.{0,16})now\b|\b(?:a|per|each|every|al|por|cada) (?:month|mo|mes)\b|\/ ?(?:mo|month|mes|m)\b|\bmonthly\b|\bmensual(?:es)?\b|\bmensualmente\b|\bx mes\b)/g,
    before: 2,
    after: 8,
  },
  {
    role: 'arrears',
    when: /\b(?:behind|past due|in arrears|arrears|arrearage|delinquent|back payments?|to (?:catch up|get (?:caught up|current)|reinstate|bring (?:it|me|us) current|cure)|reinstat\w*|catch up|total due|short by|atrasos?|atrasad[oa]s?|moroso|vencid[oa]s?|en mora|ponerme al corriente|ponernos al (?:corriente|dia)|ponerme al dia|(?:months?|mos|payments?|pmts?) (?:late|behind|back)(?=,? (?:about |= ?)?\$?\d)|al corriente|al dia)\b/g,
    before: 5,
    after: 9,
  },
  {
    role: 'arrears',
    when: /(?:=(?= ?\$?\d)|(?<=\b(?:behind|late|past due|atrasad[oa]s?|atraso)\b[^.]{0,24}\d k?|\b(?:behind|late|past due|atrasad[oa]s?|atraso)\b[^.]{0,24}\dk )(?:total|in all|altogether|en total)\b|\b(?:reinstatement (?:is|amount|quote|figure)?|arrears (?:is|are|of)|(?:past due|cure) (?:amount|balance)(?: is| of)?|to reinstate|catch up|behind by|atraso de|to get current|get current|to cure)\b)/g,
    before: 9,
    after: 8,
  },
  {
    role: 'arrears',
    when: /\b(?:behind|late|past due),? (?:and )?(?:the |my )?(?:bank|they|lender|servicer|mortgage company) (?:says?|said|wants?|tells? me|told me)(?: (?:it'?s|i owe|we owe))?(?= (?:about |like )?\$?\d)|\b(?:want(?:s|ed)?|need(?:s|ed)?|demand\w*) (?:everything|all of (?:it|them)|it all|them all|the (?:whole|entire|full) (?:thing|amount))(?: (?:all|back|paid|now|at once|in full))*,? (?=(?:about |like )?\$?\d)/g,
    before: 12,
    after: 0,
  },
  {
    role: 'arrears',
    when: /\b(?<=\d |\dk )(?:to|and|it'?ll) (?:(?:bring|get|put|make) (?:it|me|us|(?:the|my|our|this) (?:loan|mortgage|account|house|payments?)|everything)(?: back)? (?:current|caught up|up to date)|reinstate|catch (?:it |me |us |everything )?(?:all )?up)\b|(?<=\d |\dk )and (?:we|i|it)(?:'?re|'?m|'?s| am| are| is) (?:square|even|current|caught up|good)\b|(?<=\d |\dk )(?:(?:would )?(?:gets?|puts?|brings?) (?:me|us|it) (?:even|current|caught up|square)|they(?:'?re| are)? (?:want|need|asking)(?: for)? to (?:reinstate|bring|get|catch))\b|(?<=\d |\bmil )que (?:me |nos )?piden (?:para|pa)\b|(?<=\d |\dk |\bmil )(?:dolares )?(?:para|pa) (?:poner(?:me|nos|la|lo)? (?:la (?:casa|hipoteca|cuenta) )?(?:al (?:dia|corriente)|corriente)|reinstalar|reinstaurar|reactivar|ponernos al)\b/g,
    before: 0,
    after: beside,
  },
  {
    role: 'arrears',
    when: /\b(?:default|breach|demand|intent|cure|reinstate\w*|incumplimiento|mora)\b(?: (?!but|because|pero)[\w/,]+){0,8}? (?:for|wants?|asks?(?: for)?|asking(?: for)?|says?|demand\w*|piden?|dicen?|exigen?)(?= (?:about |like |me |i owe |que debo |como )?\$?\d{1,3},?\d{3})|\b(?:letter|notice|carta|aviso)\b(?: (?!but|because|pero)[\w/,]+){0,6}? (?:asks for|asking for|wants|demands|demanding|piden?|exigen?)(?= (?:about |like |me )?\$?\d{1,3},?\d{3})/g,
    before: 12,
    after: 0,
  },
  {
    role: 'rent',
    when: /\b(?:rents?(?: (?:is|it|it out|out|for|me|of))*|rental income|tenants?(?: pays?)?|rented(?: out)? (?:for|at)|renta(?:mos|da)?(?: (?:en|por|es))?|alquil\w+|inquilin\w+(?: pagan?)?|renter|airbnb(?: \w+ in)?)\b/g,
    before: 9,
    after: 7,
  },
  {
    role: 'newPayment',
    when: /\b(?:(?:starting|beginning|effective) (?:in |on )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|next)|(?:went|going|go|goes|jump\w*|rais\w+|increas\w+|ris\w+|shot|climb\w*|bump\w*|up|changed|chang\w+|resets?|adjust\w*|hiked|doubl\w+) (?:my payment |it |them |up |us |me )?(?:up )?to|(?:sub(?:io|ir|ira|e|ieron)|aument\w+|va a subir|brinc\w+|pas(?:o|ar|ara)|cambi\w+) (?:el pago |la mensualidad )?a|new payment(?: (?:is|will be|of))?|payment will be|will be|nuevo pago(?: (?:es|de|sera))?|nueva mensualidad(?: (?:es|de|sera))?|now (?:it'?s|they want|its)|they(?:'re| are)? (?:want(?:ing)?|charg(?:e|ing)|ask(?:ing)?)(?= (?:for )?\$?\d[\d,.]* (?:a month )?now)|ahora (?:es|son|quieren|pago|cobran|me cobran))\b/g,
    before: 10,
    after: 2,
  },
  {
    role: 'ignore',
    when: /\b(?:can only (?:pay|do|afford)|could (?:swing|do|pay|afford|manage)|(?:i|we) can (?:do|pay|afford|swing|manage)|hoa(?= (?:is |of )?\$?\d)|cc(?: debt)?|card debt|built (?:a|it|the house)(?: for)?|(?:underwater|upside down)(?: by|(?= (?:about |like )?\$?\d{1,2}k))|worth by|pre-?approved (?:for|up to)(?: a mortgage of| a loan of)?|applied for a (?:mortgage|loan) of|from|used to be|(?:it|which|that) was(?<=\b(?:up|to|now|is|of) \$?\d[\d,.]{2,8}k?\b[^.\d]{0,40} was)(?= (?:only |just |about )?\$?\d)|increase of|increas\w+ by|more|short|extra|additional|wants?|demand\w*|collector|offered|sends?(?: me| us)?|gives (?:me|us)|brother owes|owes me|neighbou?rs?(?:'s)?(?: (?:house|place))?(?: sold(?: for)?)?|trial|went|was paying|bought (?:it |the house |this |this house )?(?:for|at|in)|purchased|purchase price|paid (?:for|about)?|original(?:ly)?(?: loan| was| amount)?|it was|down payment|put down|compr(?:e|amos|o)(?: (?:la casa|en|por))*|costo|me costo|de enganche|pagaba(?:mos)?|era de|antes (?:era|eran|pagaba)?|antes)\b/g,
    before: 9,
    after: 3,
  },
  {
    role: 'ignore',
    when: /\b(?:fees?|charges?|late fees?|income|sba(?: loan)?|eidl|business loan|ppp|make|makes|making|earn\w*|salary|wages|bring home|paycheck|unemployment|ssi|ssdi|social security|disability|pension|gan(?:o|amos|aba|a|ando)|sueldo|salario|ingresos?|cobro|child support|carro son|alimony|car payment|carro|truck payment|student loans?|credit cards?|tarjetas?|medical bills?|hospital|up ?front|carro|repairs?|roof|insurance|taxes|tax bill|property tax\w*|escrow|shortage|impuestos|seguro|closing costs?|trial payments?|repayment plan|forbearance|refund|attorney|lawyer|abogado|cuota de hoa|hoa dues|hoa fees?|hours?|horas?|utilities|groceries|fraud\w*|offer(?:ed)?|score|credit score|zip|years old|anos de edad|anos|down|grant|cobran|quieren|charge|anticipo|adelantado|por adelantado)\b/g,
    before: 10,
    after: 7,
  },
  {
    role: 'ignore',
    when: /\b(?:(?:on|in) (?:the |my |a )?(?:hospital|medical|truck|car|boat|cards?|credit cards?|student loans?|rv|motorcycle)|(?:more|over) (?:than )?(?:what )?(?:it'?s|its|the house is) worth)\b/g,
    before: 0,
    after: 11,
  },
  {
    role: 'liquidAssets',
    when: /\b(?:my last(?= \$?\d)|savings?(?<!\b(?:used up|spent|gone (?:thru|through)|went (?:thru|through)|burned (?:thru|through|up)|drained|emptied|lost|blew) (?:all )?(?:of )?(?:my |our |the |his |her )?savings?)|saved(?: up)?|401k|401\(k\)|ira|retirement|in the bank|checking|cash|set aside|stocks?|ahorros?|ahorrad[oa]s?|juntad[oa]s?|en el banco|en efectivo|guardad[oa]s?|jubilacion|retiro|rainy day|emergency fund|inversiones)\b/g,
    before: 8,
    after: 9,
  },
  {
    role: 'extraPerMonth',
    when: /\b(?:extra|more (?:a|per|each|every) month|additional|on top of|above (?:my|the) (?:regular |normal )?payment|add(?:itional)?|de mas|adicional(?:es)?|extras?|mas al mes|mas por mes)\b/g,
    before: 8,
    after: 10,
  },
  {
    role: 'extraPerMonth',
    when: /\b(?:(?:can|could|might)(?! (?:they|you|he|she|it|the)\b)|able to|puedo|podemos|podria\w*) (?:\w+ ){0,3}?(?:extra|additional|another|adicional(?:es)?)(?= \$?\d)/g,
    before: 16,
    after: 0,
  },
];

/** Told in words of their own, of which none gives the sum to something else. */
const outright = new Set<Role>(['extraPerMonth', 'arrears']);

/** Every number that can be money and belongs somewhere. `house` numbers under 2,000 are read as thousands. */
export function moneyIn(low: string, numbers: readonly Quantity[]): MoneyHeard[] {
  const spans = sentences(low);
  const found = cuesIn(low);
  const money = numbers.filter((number) => isMoney(number, low));
  const changed = changeIn(low, numbers);
  const ranges = rangesIn(low, money);
  const rest = money.filter((number) => !changed.used.includes(number) && !ranges.second.includes(number));
  const heard = rest
    .map((number) => ranges.middle.get(number) ?? number)
    .flatMap((number) => assign(number, low, sentenceAt(spans, number.start, low.length), found, numbers) ?? []);
  return withPayments(settled([...changed.heard, ...heard].filter((one) => !isAside(one, low))), low, money, changed.used, (at) =>
    sentenceAt(spans, at, low.length),
  );
}

/** The payment told in so many words comes before one that only stands near such words; the last of a row before the others. */
function withPayments(
  heard: readonly MoneyHeard[],
  low: string,
  money: readonly Quantity[],
  used: readonly Quantity[],
  at: (place: number) => Span,
): MoneyHeard[] {
  const row = used.length > 0 ? null : lastOfRow(low, money);
  if (row !== null)
    return [
      ...heard.filter((one) => ![row.now, ...row.before].some((number) => number.start === one.span.start) && one.fact !== 'newPayment'),
      { fact: 'newPayment', value: row.now.value, sure: 0.85, span: row.now },
    ];
  const all = paymentsNamed(low, money, at).filter((number) => !used.includes(number) && !ofAnother(number, low));
  const named = all.find((number) => isToday(number, low)) ?? all[0];
  // in a short line every figure has its word beside it: what stands there is not taken away again
  if (named === undefined || (low.length < 80 && heard.some((one) => one.span.start === named.start))) return [...heard];
  if (heard.some((one) => payments.has(one.fact) && all.some((number) => number.start === one.span.start)) && !isToday(named, low))
    return [...heard];
  const kept = heard.filter((one) => one.fact !== 'monthlyPayment' && one.span.start !== named.start);
  return [...kept, { fact: 'monthlyPayment', value: named.value, sure: 0.85, span: named }];
}
const payments = new Set<Fact>(['monthlyPayment', 'newPayment']);

/** The verb nearest to the amounts speaks of a change that has not happened yet: "goes up from", "va a subir de". */
const stillToCome =
  /\b(?:goes|going|will (?:go|jump|rise|change|increase)|(?:jumps|rises|resets|changes|increases|adjusts)|(?:va a|vaya a) \w+|sube|subira|cambia|cambiara|aumenta|aumentara|pasa|pasara)\b(?!.*\b(?:went|jumped|rose|raised|subio|aumento|paso|cambio)\b)/;

/** "payment went from 1,400 to 2,150", "1600 -> 2300", "subio de 1400 a 2150": the later amount is the new payment. */
function changeIn(low: string, numbers: readonly Quantity[]): { heard: MoneyHeard[]; used: Quantity[] } {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [old, next] = [numbers[i] as Quantity, numbers[i + 1] as Quantity];
    if (old.percent || next.percent || next.value < 200 || next.value > 25_000 || old.value < 100 || old.value > 25_000) continue;
    if (
      !/^\s?(?:\/mo |a month |per month |al mes )?(?:up )?(?:to|a|->|=>|-+>|now|y ahora(?: es| son)?|now (?:its|it's|it is))\s?\$?$/.test(
        low.slice(old.end, next.end - String(low.slice(next.start, next.end)).length),
      )
    )
      continue;
    if (
      !/(?:\b(?:payments?|pmts?|mortgage|monthly|note|pago|mensualidad|hipoteca|letra|arm|took (?:us|me|it)|went|goes|going|raised|increased?|jump\w*|subi\w*|aument\w*|used to be|was|antes era|era|antes)\b)/.test(
        low.slice(Math.max(0, old.start - 60), old.start),
      ) &&
      !/month|mo\b/.test(low.slice(next.end, next.end + 10))
    )
      continue;
    if (
      /\b(?:owed|income|heloc|value|worth|house|rate|escrow|taxes|insurance|score|price|casa|impuestos)\b[^,.]{0,20}$|\b(?:premium|repayment plan)\b[^,.]{0,45}$/.test(
        low.slice(Math.max(0, old.start - 40), old.start),
      )
    )
      continue;
    if (low.length > 70 && !ofThePayment(low.slice(Math.max(0, old.start - 60), old.start), low.slice(next.end, next.end + 10))) continue;
    const later: MoneyHeard = { fact: 'newPayment', value: next.value, sure: 0.9, span: next };
    // what is still to come leaves the old amount as the payment of today; what has come does not
    const today: MoneyHeard = { fact: 'monthlyPayment', value: old.value, sure: 0.85, span: old };
    return { heard: stillToCome.test(low.slice(Math.max(0, old.start - 60), old.start)) ? [today, later] : [later], used: [old, next] };
  }
  return { heard: [], used: [] };
}

/** A payment that went up, told with both amounts: where it is told, and the two in dollars; null where none rises. */
export function paymentRise(low: string, numbers: readonly Quantity[]): { from: number; to: number; span: Span } | null {
  const [old, next] = changeIn(low, numbers).used;
  if (old === undefined || next === undefined || next.value <= old.value) return null;
  return { from: old.value, to: next.value, span: { start: old.start, end: next.end } };
}

/** "between 200 and 220", "325 to 340": the middle of the two, less surely. */
function rangesIn(low: string, money: readonly Quantity[]): { middle: Map<Quantity, Quantity>; second: Quantity[] } {
  const [middle, second] = [new Map<Quantity, Quantity>(), [] as Quantity[]];
  for (let i = 0; i + 1 < money.length; i++) {
    const [a, b] = [money[i] as Quantity, money[i + 1] as Quantity];
    const between = low.slice(a.end, b.start);
    const range =
      /^ ?(?:-|to|or|o) ?\$?$/.test(between) ||
      (/^ (?:and|y) \$?$/.test(between) && /\b(?:between|entre) \$?$/.test(low.slice(Math.max(0, a.start - 12), a.start)));
    if (!range || b.value <= a.value * (b.scaled && !a.scaled ? 0.001 : 1)) continue;
    const first = b.scaled && !a.scaled && a.value < 1000 ? a.value * 1000 : a.value;
    if (b.value > first * 2) continue;
    middle.set(a, { ...a, value: (first + b.value) / 2, scaled: a.scaled || b.scaled });
    second.push(b);
  }
  return { middle, second };
}

function cuesIn(low: string): Cue[] {
  return cues.flatMap(({ role, when, before, after }) =>
    (mayHold(when, low) ? [...low.matchAll(when)] : []).map((match) => ({
      role,
      before,
      after,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** "400 miles", "12 people": a measure of something that is no money. */
const measures =
  /^\s?(?:miles?|mi\b|millas?|km|kilomet\w+|people|persons?|personas|families|familias|hours?|hrs?|horas?|acres?|sq\b|square|sqft|feet|ft\b|pies|units?|unidades|pages?|paginas|emails?|calls?|llamadas|times|veces|points?|puntos|employees|empleados|workers|trabajadores|minutes?|minutos|years?|anos|bedrooms?|cuartos)\b/;

function isMoney(number: Quantity, low: string): boolean {
  if (/^40[13]\s?\(?[kb]\b/.test(low.slice(number.start, number.start + 6))) return false;
  if (/^\d\.\d{3} (?:fixed|fijo|arm|rate|interest|apr)/.test(low.slice(number.start))) return false;
  if (number.percent || (!number.money && measures.test(low.slice(number.end, number.end + 16)))) return false;
  if (number.unit === 'payment' && !number.money && number.value >= 1985 && number.value <= 2035 && yearLike(low, number)) return false;
  if (number.unit !== null)
    return number.money || ((number.unit === 'payment' || number.unit === 'month') && (number.scaled || number.value >= 400));
  if (number.money || number.scaled) return true;
  const around = low.slice(Math.max(0, number.start - 2), number.end + 3);
  if (isRange(number, low)) return true;
  if (/[/-]\d|\d[/-]|\d(?:st|nd|rd|th)\b|#|:\d\d/.test(around)) return false;
  if (
    /\b(?:section|called a|it a|chapter|ch|cap|capitulo|zip|hwy|route|apt|unit|bpd|age|aged|was under|was over|turned)\W*$/.test(
      low.slice(Math.max(0, number.start - 10), number.start),
    )
  )
    return false;
  if (number.value >= 1985 && number.value <= 2035 && !/\$/.test(around) && Number.isInteger(number.value) && yearLike(low, number))
    return false;
  return number.value >= 50 && !(number.value < 100 && anAge.test(low.slice(Math.max(0, number.start - 12), number.start)));
}

/** "They are 70 and 5 months behind". */
const anAge = /\b(?:(?:they|we|i|he|she|who|mom|dad|parents) (?:are|am|is)|they'?re|i'?m|he'?s|she'?s|(?:and|now) (?:am|is|are)) $/;

/** "180-190": two figures of a house, the second the higher one; no date, no phone. */
function isRange(number: Quantity, low: string): boolean {
  const around = /(?:^|[^\d/-])(\d{2,3})k?-(\d{2,3})(?:k\b|(?![\d/-]))/.exec(low.slice(Math.max(0, number.start - 5), number.end + 6));
  return (
    around !== null &&
    Number(around[2]) > Number(around[1]) &&
    Number(around[1]) >= 50 &&
    [around[1], around[2]].includes(String(number.value / (number.scaled ? 1000 : 1)))
  );
}

const yearLike = (low: string, number: Quantity) =>
  /\b(?:in|since|of|until|till?|through|thru|(?:bought|purchased|built|divorced|married|moved|refinanced|refi|compre|compramos)(?: (?:it|here|the house|la casa))?|spring|summer|fall|winter|late|early|mid|(?:en|desde) el|back in|for(?= (?:20[012]\d|19\d\d) (?:for|and|taxes|tax))|en|desde|del|de|year|ano|by|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|x{2,4})[,\s]*$/.test(
    low.slice(Math.max(0, number.start - 22), number.start),
  ) && !/^ ?(?:a|per|al|\/) ?(?:mo|mes)/.test(low.slice(number.end, number.end + 8));

function pull(number: Quantity, cue: Cue, low: string, numbers: readonly Quantity[]): number {
  const precedes = cue.end <= number.start;
  if (cue.start < number.start && cue.end > number.end) return cue.before;
  if (!precedes && cue.start < number.end) return -1;
  const between = precedes ? low.slice(cue.end, number.start) : low.slice(number.end, cue.start);
  if (between.length > 45 || (cue.after === beside && !/^ ?(?:k|mil|grand)? ?$/.test(between))) return -1;
  // "1,900 3 mo behind": how many months, not how much
  if (
    !precedes &&
    cue.role === 'arrears' &&
    number.value < 10_000 &&
    /^ \d{1,2} ?(?:mos?|months?|payments?|pmts?|meses|pagos) $/.test(between)
  )
    return -1;
  const crossed = numbers.filter(
    (other) =>
      other !== number &&
      (precedes ? other.start >= cue.end && other.end <= number.start : other.start >= number.end && other.end <= cue.start) &&
      other.unit === null &&
      !other.percent,
  ).length;
  const clauses = (between.match(/[,:]|\b(?:and|but|y|pero|plus|con|with|w)\b/g) ?? []).length;
  const words = between.trim() === '' ? 0 : between.trim().split(/\s+/).length;
  const short = number.value < 1000 && number.value >= 60 && !number.money && !number.scaled;
  // "owe 205 behind 2": three digits right after "owe" are the house.
  if (short && precedes && between.trim() === '' && /^owe/.test(low.slice(cue.start, cue.end))) return cue.before + 4;
  const base = precedes ? cue.before : cue.after;
  return base - words * 0.7 - clauses * (precedes ? 1.6 : 2.6) - crossed * 5;
}

/** "Balance 143,000 arrears 9,800": in a row each word belongs to the sum after it. */
const labelOfNext = (low: string, cue: Cue, label: Role): boolean =>
  (label === 'monthlyPayment' && cue.role === 'arrears' ? /^ \d/ : /^ ?\$?(?:\d{3}|\d+[,.k])/).test(low.slice(cue.end));

function assign(number: Quantity, low: string, sentence: Span, found: readonly Cue[], numbers: readonly Quantity[]): MoneyHeard | null {
  const label = found.find((cue) => cue.end <= number.start && /^ ?\$?$/.test(low.slice(cue.end, number.start)));
  const near = found.filter(
    (cue) =>
      cue.end > sentence.start &&
      cue.start < sentence.end &&
      !(label !== undefined && cue.start >= number.end && labelOfNext(low, cue, label.role)),
  );
  const totals = new Map<Role, number>();
  for (const cue of near) {
    const strength = pull(number, cue, low, numbers);
    if (strength > (totals.get(cue.role) ?? 0)) totals.set(cue.role, strength);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]).filter(([role]) => fits(role, number));
  const [best, second] = ranked;
  if (best === undefined || best[1] < 1.2 || best[0] === 'ignore' || (!outright.has(best[0]) && ofAnother(number, low))) return null;
  const plainly = best[0] === 'monthlyPayment' && usual.test(low.slice(0, number.start));
  if (best[0] === 'monthlyPayment' && !plainly && planned.test(low.slice(sentence.start, sentence.end))) return null;
  if ((best[0] === 'otherLiensAmount' || house.includes(best[0])) && /^ ?(?:\/|a|per|al) ?(?:mo|mes)/.test(low.slice(number.end)))
    return null;
  const before = low.slice(Math.max(0, number.start - 70), number.start);
  if (best[0] === 'arrears' && number.value < 6000 && /\b(?:behind|late) at \$?$/.test(before))
    return { fact: 'monthlyPayment', value: number.value, sure: 0.8, span: number };
  if (best[0] === 'arrears' && /\b(?:sold|paid|used|borrowed)\b[^.;]{0,50}\bto catch up[^.;]{0,14}$/.test(before)) return null;
  if (best[0] === 'liquidAssets' && /^,? (?:and |but )?now (?:it|only|just|down|\d)/.test(low.slice(number.end))) return null;
  if (house.includes(best[0]) && otherLoan.test(before)) return null;
  if (best[0] === 'arrears' && /\bwas only \$?$/.test(low.slice(0, number.start))) return null;
  if (!plainly && (best[0] === 'monthlyPayment' || best[0] === 'newPayment') && notThePayment(number, low, sentence)) return null;
  const value = scaledFor(best[0], number);
  const margin = best[1] - (second?.[1] ?? 0);
  return { fact: best[0], value, sure: margin > 2 ? 0.92 : margin > 0.8 ? 0.8 : 0.65, span: number };
}

/** A sum that is a shortfall, a difference, a limit, a fee, or one that was wiped out or denied: neither balance nor value nor payment. */
function ofAnother({ start, end }: Quantity, low: string): boolean {
  const after = low.slice(end, end + 60);
  return (
    /^ ?(?:dollars? )?(?:short\b|lower|higher|more|less|in missed|decrease|increase|house payment|to bring|per month more|a month more|too (?:much|little)|difference|credit limit|limit\b|in (?:late )?fees|late fees?|which includes|refund|overpaid|from (?:\w+ ){0,2}(?:retirement|pension|social security|disability)|(?:on|of) (?:this|the|my) loan was discharged)/.test(
      after,
    ) ||
    /\b(?:(?:loss|sum) of(?: the)?|overdue payments? of|difference of|limit of|credit of|refund of|fees? of|upped my mortgage|balloon payment of|(?:payment|mortgage) by|in the amount of|went up by about|went up by|raised (?:it|my payment|our payment) by|(?:payments?|bill|mortgage) (?:\w+ )?by(?: over)?|made an?|(?:made|sent|submitted|processed|another|received|returned) (?:an? )?(?:\w+ )?payments? (?:\S+ ){0,2}?(?:of|for)|^\W*an? payment of|subsidy of|deposit of|pa(?:y|id|ying) the (?:full|entire|whole)|premium (?:\S+ ){0,6}?to|nowhere near (?:being )?worth|not (?:even )?worth|shortage of|except(?: for)?|all but)(?: about| approximately)? \$?$/.test(
      low.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "An SBA loan of 340k", "a solar company, the loan is 58,000". */
const otherLoan =
  /\b(?:sba|eidl|ppp|business|equipment|boat|furniture|solar|student|car|truck|personal|payday|title)(?: loans?)?(?: (?:is|was|for|of|at|about|around|like|another))* ?\$?$|\bsolar\b[^.;]{0,20}\bloan (?:is|was|of|for) \$?$/;

const usual = /\b(?:regular|normal|usual|real|actual)(?: \w+){0,2} \$?$/;
/** Amounts of a trial, a plan or a pause are not the payment of the loan. */
const planned = /\b(?:trial|trail modif\w+|repayment plan|forbearance|work-?out plan|tpp|plan de pagos?)\b/;

const house: readonly Role[] = ['mortgageBalance', 'homeValue'];

/** "owe 425": thousands are meant where a house is spoken of. */
export function scaledFor(role: Fact | 'ignore', number: Pick<Quantity, 'value' | 'scaled'>): number {
  if (number.scaled) return number.value;
  // "1,4" a month
  if (role === 'monthlyPayment' && number.value < 10 && number.value % 1 !== 0) return number.value * 1000;
  if (house.includes(role as Role) && number.value < 1000 && number.value >= 20) return number.value * 1000;
  return role === 'otherLiensAmount' && number.value < 300 && number.value >= 5 ? number.value * 1000 : number.value;
}

function fits(role: Role, number: Quantity): boolean {
  const value = scaledFor(role, number);
  if (role === 'mortgageBalance' && value < 20_000) return false;
  if (role === 'homeValue' && value < 10_000) return false;
  if (house.includes(role)) return value >= 5_000 && value <= 20_000_000 && !(number.money && !number.scaled && number.value < 5000);
  if (role === 'monthlyPayment' || role === 'newPayment' || role === 'rent') return value >= 100 && value <= 25_000;
  if (role === 'otherLiensAmount') return value >= 1_000 && value <= 2_000_000;
  if (role === 'extraPerMonth') return value >= 20 && value <= 5_000;
  return role === 'ignore' || (value >= 50 && value <= 1_000_000);
}

/** One number a fact: the surest; among equals the first, but the last one where an amount changed. */
function settled(heard: readonly MoneyHeard[]): MoneyHeard[] {
  const best = new Map<Fact, MoneyHeard>();
  for (const one of heard) {
    const other = best.get(one.fact);
    if (other === undefined || one.sure > other.sure) best.set(one.fact, one);
  }
  return [...best.values()];
}

/** Bands that the case keeps instead of a sum. */
export function bandOf(dollars: number): 'under_10k' | '10k_to_25k' | '25k_to_50k' | 'over_50k' {
  if (dollars < 10_000) return 'under_10k';
  if (dollars <= 25_000) return '10k_to_25k';
  return dollars <= 50_000 ? '25k_to_50k' : 'over_50k';
}
