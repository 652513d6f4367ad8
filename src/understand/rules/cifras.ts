import type { Fact } from '../../../dialogs/case.ts';
import { deOtro, llano, spanish } from '../llano.ts';
import { type Quantity, quantities } from '../numbers.ts';
import { type Span, sentenceAt, sentences } from '../plain.ts';
import { atrasos, mesesDebidos, month } from './meses.ts';
import { montosDeRelato } from './montos.ts';

/** Figures told in Spanish: which number is the payment, the debt, the value, how much is owed in months or payments, and the day of the sale. */
export type Cifra = { fact: Fact; value: number; said: string; sure: number };

const short = '(?:[^\\s,]+ ){0,4}?';
const notPaid =
  '(?:no|ni|sin) (?:le |les |se |lo |la |los )*(?:he |hemos |ha |han |pud[eio]\\w* |poder |podemos |puedo )*(?:podido )?(?:pag|d[aioe]|hac|hag|hic|hech|mand|tir|abon|complet|cubr)\\w*';
const owedBefore = new RegExp(
  `\\b(?:(?:deb(?:o|e|en|emos|ia|iendo|iamos)|adeudo|adeudamos|atras\\w+|retras\\w+|atraso|colgu?\\w+|abajo|fall\\w+|brin(?:c|qu)\\w+|salt\\w+|falt\\w+|mora|tarde|pendientes?|vencid\\w+)|se (?:me|nos|le) (?:\\w+ )?(?:junt|pas|fu|acumul|venc|atras|ha|qued)\\w+|(?:deje|dejamos) de (?:pagar|dar)|${notPaid}) (?:(?!y |pero |porque |trabaj|dias )[^\\s,]+ ){0,3}$`,
);
const owedAfter = new RegExp(
  `^(?: de \\$?[\\d,.]+)? ?(?:\\w+ ){0,2}?(?:atras\\w*|retras\\w*|abajo|pendientes?|vencid\\w+|missed|perdidos|brincad\\w+|saltad\\w+|que nadie (?:hace|paga|hizo)|(?:de|en) (?:atraso|retraso|mora)|tarde|moros\\w+|que (?:se )?(?:deb\\w+|me faltan)|deb(?:o|emos|e|en)\\b|me falt\\w+|(?:que )?(?:ya )?(?:\\w+ )?${notPaid})`,
);
const notOurs =
  /\b(?:ofrec\w+|dieron|dio|dan|den|dej(?:o|aron)|conced\w+|prueba|trial|carro|troca|tarjetas?|taxes|impuestos|luz|hoa|inquilin\w+|(?:me|nos) (?!quede |quedamos )(?:\w+ )?deb(?:e|en|iendo)|que estar|por lo menos|al menos|prorroga|debo nada|pausa|pedi|si no|si (?:me|nos) (?:atras|fall)\w+|(?:ni|nunca|jamas) (?:he |hemos |me he |habia |habiamos )?(?:fall|atras|dej|falt)\w+|no (?:he|hemos) (?:fallado|dejado)|antes del?|familia|pag\w+ (?:la segunda|el segundo|el heloc))\b/;
/** Times of the trade that are no arrears: how long ago, how long it took, how long to go. */
const otherTimes =
  /\b(?:(?:ano|mes) pasado (?:deb\w+|est[au]\w+|llevaba)|hace (?:ya |como |unos |casi )?\S+ (?:mes(?:es)?|anos?)\b(?! (?:\S+ )?(?:sin pag|que (?:no|deje|dejamos|debo)|atras|de atraso))|faltan? \S+ (?:anos|(?:dias?|semanas?|mes(?:es)?) para (?!pon|estar|quedar|empar|completar))|muri\w+|lleva \S+ (?:mes\w*|anos) sin dec\w+|(?:pagar?|atrasado|deuda) (?:\S+ ){0,2}?en \S+ (?:meses|mensualidades|pagos|cuotas|partes)|llevan \S+ meses sin pag\w+|prueba|ni (?:un|una) (?:sol[oa] )?(?:mes|pago|mensualidad|letra|cuota)|pero ya (?:todo (?:\w+ )?)?(?:se )?pag\w+|sin pagar que se acaban|si me atraso|ya no lo completamos|no lo voy a|pag(?:ue|amos) \S+ (?:mes|pago)\w* de \S+ que|paga?, ya van|nunca he fallado)\b/;
/** "Ellos dicen que debo dos, pero tengo los recibos": their word, which the writer denies. */
const onlyTheirWord = (text: string): boolean =>
  /\b(?:dic\w+|disque|dizque|segun|aparezco|report\w+|por error|reclam\w+|cobran|asegur\w+|aleg\w+|afirm\w+|insisten)\b/.test(text) &&
  /\b(?:recibos?|comprobantes?|nunca (?:he )?fall\w+|falso|mentira|todo a tiempo|todos los pagos|siempre (?:he )?pag\w+|(?:los|mis|tengo|guard\w+) cheques(?! de pago)|cheques? (?:cancel|cobr)\w+|money orders?)\b/.test(
    text,
  );

const clause = /.*(?:[,;:]| pero | y (?!medi[oa]\b)| porque | que (?=debo))/;
/** Who owes them is somebody else, or the time is of something else than payments. */
const otherWhat =
  /^ (?:de|del|de la|de los|con (?:la|el|los)) (?:taxes|carro|troca|renta|luz|hoa|agua|impuestos|trabajo|tarjeta)|^ de (?:el|ella)(?:[.,]|$)|^ ?sin (?:trab|cobr|sueld|camb|empleo)/;

function countOf(one: Quantity, text: string, sentence: Span): Cifra | null {
  if (one.money || one.percent || deOtro(text, one)) return null;
  const follows = text.slice(one.end, one.end + 25);
  const unit = /^ (?:(?!mes|dia|seman)\S+ )?(?:pagos?|mensualidad(?:es)?|cuotas?|letras?|mortgages?|abonos?|plazos?)\b/.exec(follows)?.[0];
  const time = /^ (?:\S+ )?(?:mes(?:es)?|dias?|semanas?)\b/.exec(follows.slice(0, 20))?.[0];
  const start = text.slice(sentence.start, one.start);
  const bare =
    (/\b(?:pagos?|mensualidades|cuotas|letras)\b.*\b(?:debo|debemos|llevo|van) $/.test(start) && /^(?:\W|$)/.test(follows)) ||
    (/\blos $/.test(start) && /^ (?:que (?:debo|debemos|me faltan)|atrasados)\b/.test(follows) && one.value < 25) ||
    (/\b(?:son|van|con este) (?:ya )?$/.test(start) && /^ que (?:ya )?no (?:mando|pago|doy|hago|he|pude)\b/.test(follows));
  if ((unit === undefined && time === undefined && !bare) || (one.value === 1 && /mortgage/.test(unit ?? ''))) return null;
  const before = start.slice(-60).replace(clause, ' ');
  const after = text.slice(one.end + (unit ?? time ?? '').length, Math.min(sentence.end, one.end + 60));
  if (notOurs.test(before) || otherWhat.test(after) || otherTimes.test(`${before.slice(-30)}${text.slice(one.start, one.end + 45)}`))
    return null;
  const terse = unit !== undefined && /^\W*$/.test(start) && /^(?:,|$)/.test(after);
  const too = /\bdeb(?:o|emos)\b.* y (?:como )?$/.test(start) && /^ de (?:la |mi )?(?:casa|hipoteca|mortgage)\b/.test(after);
  if (!bare && !terse && !too && !owedBefore.test(before) && !owedAfter.test(after)) return null;
  const said = text.slice(Math.max(sentence.start, one.start - 20), one.end + 20);
  if (unit !== undefined || bare) return one.value <= 60 ? { fact: 'missedPayments', value: one.value, said, sure: 0.8 } : null;
  return inMonths(one.value, time ?? '', said);
}

function inMonths(value: number, time: string, said: string): Cifra | null {
  const months = /dia/.test(time) ? Math.round(value / 15) / 2 : /semana/.test(time) ? Math.round(value / 2.17) / 2 : value;
  return months > 0 && months <= 120 ? { fact: 'monthsBehind', value: months, said, sure: 0.8 } : null;
}

/** "Me brinqué el pago de agosto": one, without its number. */
const oneMissed = new RegExp(
  `\\b(?:(?:brin(?:c|qu)|salt|fall)e|(?:no|ni) (?:le )?(?:di|pague|hice|(?:he|hemos) (?:hecho|dado|pagado|mandado|podido (?:hacer|dar|pagar))|pude (?:dar|pagar|hacer))|(?:falto|falta)|se (?:me|nos) (?:paso|fue|olvido)) (?:solo )?(?:el|un|este|del?|con el) (?:pago|mensualidad|mes|letra|cuota)(?: de ${month}| de este| del mes|,|$| y| solo)|atrasad\\w+ (?:con |en )?el pago|unico (?:pago )?que debo|pago de ${month} (?:[^\\s,]+ ){0,5}?no (?:he|lo|pude)|(?:qued|debo)\\S* (?:\\w+ )?(?:un|una) (?:pago|cuota|mensualidad)|pag(?:ue|amos) \\S+ y? ?(?:ya )?(?:solo )?(?:me|nos) falta (?:un[oa]|1)\\b`,
);

/** Months behind and missed payments of a Spanish message; `null` where what was counted is only their word. */
export function cuentasIn(low: string, es: boolean): Cifra[] | null {
  if (!es && !spanish.test(low)) return [];
  const text = llano(low);
  if (onlyTheirWord(text)) return null;
  const spans = sentences(text);
  const found = quantities(text)
    .slice(0, 60)
    .flatMap((one) => countOf(one, text, sentenceAt(spans, one.start, text.length)) ?? []);
  const months = found.length > 0 ? null : mesesDebidos(text);
  if (months !== null && !notOurs.test(months.said) && !otherWhat.test(months.rest))
    return [{ fact: 'missedPayments', value: months.value, said: months.said, sure: 0.78 }];
  const single = found.some((one) => one.fact === 'missedPayments') ? null : oneMissed.exec(text);
  return single === null || notOurs.test(single[0]) || otherTimes.test(single[0]) || /\b(?:voy|vamos) a (?:fallar|poder)\b/.test(text)
    ? found
    : [...found, { fact: 'missedPayments', value: 1, said: single[0], sure: 0.75 }];
}
/** What was counted of another's debt, of months that were granted, or of time gone by. */
export const cuentaAjena = (low: string, said: string): boolean => {
  if (!spanish.test(low)) return false;
  const at = low.indexOf(said.slice(0, 25));
  return (
    notOurs.test(low.slice(Math.max(0, at - 12), Math.max(0, at) + said.length)) ||
    otherTimes.test(llano(said)) ||
    otherTimes.test(llano(low.slice(Math.max(0, at - 70), Math.max(0, at) + said.length + 50))) ||
    (at >= 0 && deOtro(low, { start: at, end: at + said.length }))
  );
};

const still = '(?:todavia |aun |como |unos |casi |ya |por pagar |mas de |los |alrededor de |\\$)*';
const house = '(?:casa|mortgage|hipoteca|prestamo|loan)';
type Pull = { fact: Fact; before?: RegExp; after?: RegExp; from: number; to: number };
const pulls: readonly Pull[] = [
  ...atrasos,
  {
    fact: 'homeValue',
    from: 30_000,
    to: 5e6,
    before: new RegExp(
      `\\b(?:casa|propiedad|ella|esta|mercado) ${short}(?:anda|and[ae]n?|ronda|estara?|esta|cotiza|vende) (?:ya )?(?:por|en|como en|cerca de|arriba de)(?: los| unos)? ${still}$`,
    ),
    after: /^(?! ?(?:al|cada|por) mes| ?mensual)/,
  },
  {
    fact: 'monthlyPayment',
    from: 300,
    to: 9999,
    before: new RegExp(
      `\\b(?:${house}|mensualidad|pago(?: normal)?|cuota|dividendo|letra)(?: mensual)? (?:me |nos )?(?:ahora )?(?:(?:son|es)(?: de)?|(?:sale|anda|queda|quedo|esta|viene|salio) (?:en|por|a)) ${still}$`,
    ),
  },
  {
    fact: 'monthlyPayment',
    from: 300,
    to: 9999,
    before: /(?<!deb\w{1,6} (?:\S+ ){0,3})(?:^|, |\bde|\blos|\bpago|\bpagar|\bcon|\bson|\bdoy|\by|\bde a|\$) \$?$/,
    after: /^ ?(?:dolares |pesos )?(?:de|del|para|en) (?:la |el )?(?:casa|hipoteca|mortgage)\b/,
  },
  {
    fact: 'monthlyPayment',
    from: 300,
    to: 9999,
    before: new RegExp(
      `\\b(?:ahora (?:me |nos )?(?:quieren cobrar|cobran|pago|pagamos|son|es|toca|piden|(?:viene|sale|llega) (?:en|por))|(?:quede|quedamos|quedo|sigo|seguimos|estoy|estamos) (?:pagando|en)|(?:pago|mensualidad|cuota|hipoteca|mortgage) (?:me |nos |se )?(?:brin|sub|aument|pas|salt|trep|llego)\\S* (?:de \\S+ (?:mil )?)?a|hipoteca en|(?:dej|qued|pus)\\w* (?:el pago|la mensualidad|la cuota) en|de (?:la )?(?:mortgage|casa|hipoteca) (?:son|pago|doy|es|pagamos)|(?:completar|completo|cubrir|juntar|con|pagando sola?) (?:el pago de|los)|(?:mortgage|hipoteca) de|cada una de|queda en|queda la casa en|(?:recibo|pago|cuota) (?:mensual )?(?:\\S+ )?asciende (?:\\S+ )?a|pago de) ${still}$`,
    ),
  },
  {
    fact: 'monthlyPayment',
    from: 700,
    to: 9999,
    before:
      /(?:\by|,|\bdebo) (?:la |mi )?(?:hipoteca|primera|casa) (?:son |es |de |en )?\$?$|\bpago de (?:la|esa|mi) casa(?: rentada)? (?:son|es)(?: de)? \$?$/,
    after: /^(?! ?mil)/,
  },
  {
    fact: 'mortgageBalance',
    from: 20_000,
    to: 3e6,
    before: new RegExp(
      `\\b(?:deb(?:o|e|en|emos|ia|iendo)(?: de la casa)?|quedan?|faltan?|restan?|adeudo|(?:deuda|(?<!segunda )hipoteca|prestamo|loan|saldo) (?:de|es de|esta en|bajo a)|(?:amortizar|pagar) (?:la cantidad de|un total de)) ${still}$`,
    ),
  },
  {
    fact: 'mortgageBalance',
    from: 20_000,
    to: 3e6,
    before: new RegExp(`\\bson ${still}$|de lo que vale, ${still}$|\\by (?:otros )?${still}$`),
    after: /^(?: ?mil)? (?:(?:de|en|por) la (?:casa|hipoteca)|y en|de hipoteca)/,
  },
  {
    fact: 'homeValue',
    from: 30_000,
    to: 5e6,
    before: new RegExp(
      `\\b(?:val(?:e|dra|ga)|valorad[oa]|valor(?:an|o)|e?valu(?:o|aron)|taso\\b|tas(?:ad[oa]|aron|acion)|tasador|avalu\\w+|ande? en|saco|sacaria|me dan|(?:la|lo) (?:puso|pusieron|pongan?|tiene)) ${short}(?:en |son |a )?${still}$`,
    ),
  },
  { fact: 'homeValue', from: 30_000, to: 5e6, after: /^(?: mil)? la (?:valoran|valuan|tasan|tasaron|ponen)/ },
];
/** "Puedo pagar los 1450 normales". */
const usual: Pull = { fact: 'monthlyPayment', from: 300, to: 9999, after: /^ (?:normales|de siempre|regulares)\b/ };
const everyPull: readonly Pull[] = [...pulls, usual, ...montosDeRelato];
const otherDebt =
  /\b(?:prestamo del? (?:la )?(?:fema|sba)|local|(?:de )?atrasad[oa]s|de atraso|proveedor\w*|tarjetas?|diferencia|hospital|taxes|carro|troca|comprador en|(?:de eso (?:me|nos)|seguro de vida|40[13]k|multa)(?= [^.]*qued)|entregar (?:el|la) (?:trailer|camion\w*|troque|truck)|me quitaron la casa|perdi la casa|reclaman|biles)\b/;
const notPayment =
  /\b(?:(?:puso|pusieron) (?:un|una|uno|otro)(?: seguro)? de|ayud\w+(?: \S+){0,5}|baj\w+ el pago por|(?:sub[ie]|brinc|aument|baj)\w*(?: [^\s,]+){0,2}|(?:me|nos) sub\w+ (?:el|la|mi) (?:pago|letra|cuota|mensualidad|hipoteca|mortgage)(?: de (?:la|mi) \w+)?|mantenimiento(?: \S+){0,5}|aparte de los|lote(?: \S+){0,5}|(?:citizens|seguro|aseguranza|aseguradora|fema)(?: solo| me| nos)* pago|(?:cuid|enfermer)\S*(?: \S+){0,5}|juntar(?: los)?|normal mas|si (?:les |no )?(?:les )?pago(?: los)?|equivalen\w+ a|(?:mand|entran?\b|panel|prest|(?<!ahora (?:me |nos )?)cobr|ponia|gan|trial|prueba|trustee|mantenimiento|cuid|disability|adelant|oferta|estampillas|trust|extra)\w*(?: (?!pago\b|casa\b|mortgage\b|hipoteca\b)[^\s,]+){0,3}|nomas|los otros|solo) \$?$/;
const notPaymentAfter =
  /^(?: ?mil)? ?(?:dolares |pesos )?(?:extra|arriba|encima|aparte|mas\b|menos|al sindico|de mas|adelantad\w+|al trustee|al ano|(?:al mes )?de es[oa]\b|que (?:complet|me pon|me da|piden|me piden|pide)|completos|de un(?:a)? sol|juntos|de golpe|de atraso|atrasad|por zelle|de (?:child|renta|disability|seguro|un dano)|(?: al mes)? que (?:ya )?no (?:me |nos )?(?:entran?|llegan?|pagan?|dan?)\b|si (?:mando|doy|firmo|pago)\b)/;

/** True where a sum that was taken for a figure of the loan is a rise, a fee, an age, an income, another debt. */
export function cifraAjena(low: string, fact: Fact, span: Span, es: boolean): boolean {
  if (!es && !spanish.test(low)) return false;
  const before = low.slice(Math.max(0, span.start - 45), span.start);
  const after = low.slice(span.end, span.end + 30);
  if (fact === 'liquidAssets')
    return (
      /\b(?:comprador|ofrece\w*|me compra|quieren? comprar|cash for keys)\b/.test(before) ||
      /^(?: mil)? (?:que |(?:d?el )?comprador )?(?:me |nos )?(?:ofrec|quieren? comprar)/.test(after) ||
      /\b(?:se llevo (?:los |todos los |mis )?ahorros|ya se (?:me |nos )?acab(?:o|aron))\b/.test(low)
    );
  if (fact === 'monthlyPayment' || fact === 'newPayment')
    return (
      (notPayment.test(before) && !/ a \$?$/.test(before)) ||
      notPaymentAfter.test(after) ||
      /\b(?:(?:mensualidades|pagos|meses|letras|cuotas)(?: \S+)? (?:que|en total) (?:ya )?(?:son|suman)|(?<!\b(?:primera|ni) y )la segunda(?: (?:son|es|de))?) \$?$/.test(
        before,
      ) ||
      (/\bpagos? de \$?$/.test(before.slice(-12)) && /prueba|trial|modificacion|tres pagos/.test(low))
    );
  if (fact === 'arrears')
    return (
      /\b(?:llego a|(?:mortgage|hipoteca|casa|cuota|letra|pago) de|pagar los) \$?$/.test(before) &&
      !/^ ?(?:mil )?(?:atras|de atras|que deb|vencid)/.test(after)
    );
  if (fact === 'rent')
    return (
      /\b(?:pagando (?:la |de )?renta|pago de (?:la|esa) casa rentada|renta (?:alla|aqui|alli|aca))(?: \S+){0,3} \$?$/.test(before) ||
      /^ (?:mil )?de (?:renta del? (?:local|negocio|cuarto|taller)|(?:la )?(?:hipoteca|casa|mortgage))/.test(after)
    );
  if (fact === 'mortgageBalance')
    return (
      /^ (?:mas|extra|arriba|encima|al (?:irs|hospital|mes|principal))\b/.test(after) ||
      /^(?: mil)? (?:que (?:yo |aun |todavia )*(?:sigo|estoy) pag|(?:de|en) (?:equity|ganancia|diferencia|ahorro|renta|impuestos|taxes)|al (?:irs|hospital)|del? (?:la segunda|heloc))/.test(
        after,
      ) ||
      otherDebt.test(before.replace(clause, ' ') + after) ||
      /401 ?k/.test(low.slice(span.start, span.end + 2)) ||
      (/\b(?:tiene|tengo|cumpli\w*) $/.test(before) && /^(?:,| y| anos)/.test(after)) ||
      /\b(?:[mp]apa|suegr\w|abuel\w|espos\w|marido) tiene $/.test(before) ||
      (/^k?\b/.test(after) && /del $/.test(before))
    );
  return (
    fact === 'homeValue' &&
    (/\bcobr(?:o|a|aron) \$?$|\b(?:me|nos) vendi(?:o|eron) (?:\S+ ){1,5}$/.test(before) ||
      /^(?: mil)? con la casa/.test(after) ||
      (/\b(?:mi|del?|su|un|tu) $/.test(before) && /^401 ?k/.test(low.slice(span.start, span.end + 2))) ||
      (/\b(?:troca|carro|camioneta|terreno|lote|moto)\b/.test(before) && !/\b(?:casa|propiedad)\b/.test(before)) ||
      /^(?: mil)? (?:de )?(?:mas|menos)\b/.test(after))
  );
}

const scaled = (one: Quantity, to: number): number =>
  !one.scaled && to > 1e5 && one.value >= 40 && one.value < 1000 ? one.value * 1000 : one.value;

/** Amounts that Spanish words next to a number name for certain. */
export function montosIn(low: string, es: boolean): (Cifra & { span: Span })[] {
  if (!es && !spanish.test(low)) return [];
  const text = llano(low);
  return quantities(text)
    .slice(0, 60)
    .flatMap((one) => {
      const [before, after] = [text.slice(Math.max(0, one.start - 60), one.start), text.slice(one.end, one.end + 40)];
      if (one.percent || (one.unit !== null && !one.money)) return [];
      const pull = everyPull.find(
        ({ before: b, after: a, from, to }) =>
          scaled(one, to) >= from && scaled(one, to) <= to && (b?.test(before) ?? true) && (a?.test(after) ?? true),
      );
      if (
        pull === undefined ||
        (pull.to > 1e5 && one.value < 2000 && /^ (?:dolares|pesos)/.test(after)) ||
        cifraAjena(text, pull.fact, one, true)
      )
        return [];
      return [
        {
          fact: pull.fact,
          value: scaled(one, pull.to),
          said: text.slice(Math.max(0, one.start - 20), one.end + 10),
          sure: 0.85,
          span: one,
        },
      ];
    });
}

const day = '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
const when = `(?:${day} \\d{1,2} de ${month}(?: de \\d{4})?|(?:primer|segundo|tercer|cuarto|ultimo) ${day} de ${month}|(?:dia )?\\d{1,2}(?:ro)? (?:de? )?(?:${month}|este mes|x{2,4})(?:(?: del?)? \\d{4})?|(?:el )?primero de ${month}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|x{2,4}/x{2,4}(?:/\\w{2,4})?|${month} \\d{1,2}\\b|pasado manana|manana|hoy|(?:(?:el |este )?(?:proximo |otro )?${day}(?: (?:que|q) (?:viene|entra)| proximo| \\d{1,2}\\b)?)|(?:en|dentro de) \\S+ (?:dias|semanas)|(?:la )?(?:proxima semana|semana que (?:viene|entra))|el \\d{1,2}\\b(?! ?(?:mil|por ciento|%|de (?!$)|${month})))`;
const selling =
  '(?:vend(?:e|en|an|er)(?:la)?|rematan?|remat(?:e|ar)|subast(?:an?|ar|en)|(?:la )?venta|sheriff sale|auction|trustee sale|fecha de (?:sheriff|remate|corte de venta)|(?:pusieron|fijaron|tengo|hay|dieron) (?:ya )?fecha)';
const saleDay = new RegExp(
  `\\b${selling}\\b (?:(?!corte|cierre)[^\\s.;]+ ){0,7}?(${when})|\\b(?<!antes de )(${when}(?: a las \\d{1,2}\\b)?)(?::\\d\\d)?,?(?: (?:de la \\w+|en punto|a primera hora|temprano|mismo),?)* (?:(?:que )?(?:me|nos|se) )?(?:la )?(?:es la |hay )?(?:venden|rematan|subastan|subasta|remate|quitan)\\b`,
);
/** "It was the 3rd of November; they moved it, and now it says the 8th of January". */
const movedDay = new RegExp(
  `\\b(?:movi|pas|cambi|pospus|aplaz|recorr)(?:o|io|eron|ieron|aron)\\b[^.]{0,90}?\\b(?:ahora|al?|para|hasta)\\b[^.;]{0,45}? (?:el |al? )?(\\d{1,2} de ${month}(?: del? \\d{4})?)`,
);

/** The words of the day of a sale, as they were typed; an empty string where the house is sold already; null where none is told. */
export function diaDeVenta(typed: string, low: string): string | null {
  if (!spanish.test(low)) return null;
  if (/\bvender? (?:tamales|comida|pasteles|ropa|cosas)\b/.test(low) || deOtro(low, { start: 0, end: 5 })) return '';
  if (/\b(?:(?:la|se|me la|nos la) (?:vendieron|vendio|remataron|remato|subastaron)|remataron (?:la|mi))\b/.test(low)) return '';
  const first = saleDay.exec(low);
  const moved = first === null ? null : movedDay.exec(low.slice(first.index));
  const match = moved === null ? first : movedDay.exec(low);
  const words = match?.[1] ?? match?.[2];
  if (
    match === null ||
    words === undefined ||
    /\b(?:short sale|venta corta|carro|edificio|negocio|trabajo|comprador|quiero vender|cerramos|audiencia)\b/.test(
      low.slice(Math.max(0, match.index - 25), match.index + match[0].length),
    )
  )
    return null;
  const at = match.index + match[0].indexOf(words);
  return typed.slice(at, at + words.length);
}
