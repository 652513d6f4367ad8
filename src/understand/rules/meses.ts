/** The months, as they are typed without accents. */
export const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|x{2,4})';
const later = `${month}(?! (?:si|no|ya|lo|la|(?:del? )?\\d{4})\\b)`;
const owed = new RegExp(
  `\\b(?:deb(?:o|emos)|(?:me|nos) (?:atrase|atrasamos|faltan?)(?: en)?|(?:falle|fallamos|brinque|brincamos)|no (?:he |hemos )?(?:podido )?(?:pag(?:ue|ado|amos|ar)|page|di|dimos|mand(?:e|amos))) (?:todo |solo |ya |el (?:pago |mes )?de |lo de |los (?:pagos |meses )?de |la de )?(${month}(?! (?:si\\b|(?:del? )?\\d{4}\\b))(?:(?:,|,? [yn]i?)? (?:de |el de |este )?${later}){0,8}|el mes pasado y este)`,
);
const each = new RegExp(`\\b${month}\\b`, 'g');
const apart = /\b(?:si|no|le|cuando|ni|nunca|casi) $|\banos? pasado|(?:carro|renta|tarjeta|luz|hoa|taxes)\b[^.,]*$/;

/**
 * "Debo octubre y noviembre", "no he pagado septiembre ni octubre": months by name, counted; "noviembre si lo pague" is none.
 * `rest`: what stands after them. Null where none are named, or those of another debt or year.
 */
export function mesesDebidos(text: string): { value: number; said: string; rest: string } | null {
  const told = owed.exec(text);
  if (told?.[1] === undefined || apart.test(text.slice(Math.max(0, told.index - 40), told.index))) return null;
  const value = /pasado/.test(told[1]) ? 2 : (told[1].match(each)?.length ?? 1);
  return { value, said: told[0], rest: text.slice(told.index + told[0].length) };
}

const owing =
  '(?:\\bdeb(?:o|emos|e|en)\\b|\\batras\\w*|\\bfalt\\w+|\\bjunt\\w+|\\bacumul\\w+|\\bsin pagar|\\bno (?:he |hemos )?pag\\w+|\\bse me \\w+)';
const counted = `(?:pagos|mensualidades|cuotas|letras|meses|${month})`;
const sum = { fact: 'arrears', from: 200, to: 99_999 } as const;
/** What is owed in all: "son 2,980 en total", "5,600 con los recargos", "22 mil atrasados". */
export const atrasos = [
  {
    ...sum,
    before: new RegExp(
      `${owing}[^.;$\\d]{0,48}\\b${counted},? (?:que |y |ya |todo |en total |con todo |atras,? )*(?:son|suman?|seran?|van|es) (?:ya |como |unos |casi )*\\$?$`,
    ),
    after: /^(?! ?(?:mil )?(?:dolares )?(?:al mes|cada|por mes|mensual|de (?:pago|mensualidad|renta)|(?:la|el) (?:pago|mensualidad)|a\b))/,
  },
  {
    ...sum,
    before:
      /\b(?:con (?:los |todo y |todos los |todo y los )?(?:recargos|cargos|intereses|multas|late fees)|(?:meses|pagos) atras|de atraso|quieren? juntos|todo junto)(?: (?:ya )?(?:son|es|va|van|suman?|debo))?,? (?:como |unos )?\$?$/,
    after: /^(?! ?(?:mil )?(?:dolares )?(?:al mes|cada|por mes|mensual))/,
  },
  {
    ...sum,
    before: new RegExp(`(?:${owing}|\\b${counted}\\b|\\b(?:quieren?|piden?|exigen?|cobrar|cobran) )[^.;$]{0,40}$`),
    after:
      /^(?: ?mil)?(?: dolares)?,? (?:(?:ya )?con (?:los |todo y |todos los |todo y los )?(?:recargos|cargos|multas|late fees|abogados)|con todo\b(?! el)|de un (?:jalon|golpe|solo)|todo junto|(?:dolares )?(?:de )?atrasad[oa]s|de atraso|para ponerme al)/,
  },
];
