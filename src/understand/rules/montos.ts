/** Sums as whole stories in Spanish tell them, by the words right beside them: the payment of today, what the house would fetch. Read on the one spelling of llano.ts. */
const payment = { fact: 'monthlyPayment', from: 300, to: 9999 } as const;
const value = { fact: 'homeValue', from: 50_000, to: 5e6 } as const;
const loan = '(?:casa|traila|trailer|hipoteca|mortgage|prestamo|pago|mensualidad|cuota|letra)';
const some = '(?:unos |como |los |casi |ya )*\\$?';
const money = '\\$?\\d[\\d.,]*(?: dolares)?';

export const montosDeRelato = [
  // "lo tengo al dia, son 1,105"; "de la casa no debo nada, son 890"
  {
    ...payment,
    before: new RegExp(
      `\\b(?:al (?:dia|corriente)|sin atrasos?|se paga|todavia pago)[,;.]? (?:y )?(?:son |es |pago |me sale en )?(?:de )?${some}$`,
    ),
  },
  // "el mortgage, que es 4,385"; "mi pago normal de 1,905"; "el pago regular de la casa, $1,388"
  {
    ...payment,
    before: new RegExp(
      `\\b${loan}(?: (?:normal|regular|mensual|completo|de siempre|de antes))*(?: de (?:la|mi) (?:casa|hipoteca|traila))?(?:,? que (?:es|son|sale en|anda en)| (?:normal|regular|completo|mensual) de|,)(?: de)? ${some}$`,
    ),
    after: /^(?! ?mil\b)(?! ?(?:mas|de (?:atras|mas)|atrasad|en total|al ano))/,
  },
  // "he pagado los $1,715 todos los meses"; "sigo pagando 938"
  {
    ...payment,
    before: new RegExp(
      `\\b(?:he|hemos|sigo|seguimos|seguido|puedo|podido|pude|pudimos) (?:pagado|pagando|pagar|con) (?:todo )?(?:puntual(?:ito)? )?los ${some}$|\\b(?:sigo|seguimos|seguido) pagando ${some}$`,
    ),
    after: /^(?! ?(?:mil\b|de (?:renta|atras|luz)|atrasad|de golpe))/,
  },
  { ...payment, before: /[:;,] ?\$?$/, after: /^ (?:al mes )?de (?:la |mi )?(?:hipoteca|casa|mortgage)\b/ },
  // "de $2,310 subimos a $3,204": the later one
  {
    ...payment,
    before: new RegExp(
      `\\b(?:pago|interes|tasa|escrow|shortage|hipoteca|mensualidad)\\b[^.;]{0,70}\\bde ${money} (?:subimos |subio |brinc\\w+ |paso |se (?:me )?fue )?a \\$?$`,
    ),
    after: /^(?! ?(?:%|por ciento|horas))/,
  },
  // "cinco pagos vencidos, de $1,890 cada uno"; "1,000 de los 2,675"
  { ...payment, before: /\b(?:pagos?|mensualidades|cuotas|letras)\b[^.;$]{0,40}$/, after: /^ cada un[oa]\b/ },
  { ...payment, before: /\bjunt\w+ (?:como |ya )?\$?[\d,.]+ de los \$?$/ },
  { ...payment, before: /\bpag\w+[^.;$]{0,30}\$?$/, after: /^ (?:el|cada) (?:dia )?(?:primero|1ro|uno)\b/ },
  // "son 1,480, quedan 187k"; "la modificacion quedo en 1,176"
  { ...payment, before: /(?:^|[.;] )son \$?$/, after: /^,? (?:y )?(?:quedan?|debo|debemos|faltan?|se deben|deben)\b/ },
  { ...payment, before: new RegExp(`\\bmodif\\w*\\b[^.;$]{0,25}\\bqued(?:o|a|amos) en ${some}$|\\bla pago (?:a|con) \\S+ ${some}$`) },
  // "pedimos 375,000"; "las de la cuadra se venden en 265 mil"
  {
    ...value,
    before: new RegExp(
      `\\b(?:pedimos|pido por (?:ella|la casa)|nos? ofrecen?|ofrecen|(?:se )?(?:estan )?(?:venden?|vendiendo) (?:en|por|a)|la (?:vendo|vendemos|vende|pusimos|tenemos) (?:en|por|a)|venta (?:es|seria|queda|quedo) (?:en|por)|listad[oa] en|bajamos de ${money}(?: mil)? a) ${some}$`,
    ),
    after: /^(?! ?(?:mil )?(?:dolares )?(?:al mes|cada|por mes|de (?:ayuda|renta)|para que|por irme|si (?:me|nos)))/,
  },
  { ...value, before: /\b(?:condado|county|avaluo|valia|tasador)\b[^.]{0,80}\b(?:ahora|este ano|hoy|ahorita)(?: \w+){0,2} \$?$/ },
] as const;
