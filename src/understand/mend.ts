import type { Fact } from '../../dialogs/case.ts';
import type { Heard } from '../../dialogs/heard.ts';

/** "That's wrong", "change the balance", "corregir lo del ingreso": the wish to mend an answer, and which one where it is named. Whole messages only. */

const wish =
  '(?:(?:i|we) (?:want|need|would like|wanna|have) (?:to )?|can (?:i|we) |could i |let me |please |pls |quiero |necesito |quisiera |puedo |dejeme |por favor )*';
const change = '(?:change|fix|correct|edit|update|redo|mend|cambiar|corregir|arreglar|modificar|cambie|corrija|corrige|cambia)';
const something =
  '(?:something|some ?thing|an answer|(?:my|one|the|that|an?) (?:last )?answers?|one thing|it|that|this|algo|una cosa|(?:una|mi|esa|la) (?:ultima )?respuesta|eso|esto)';
const isWrong =
  "(?:(?:'?s| is| was| are| estan?| estaba| anda| salio)? ?(?:wrong|not right|not correct|incorrect|off|mal|equivocad[oa]|incorrect[oa]|no es correct[oa]|no esta bien))";
const anything = new RegExp(
  `^\\W*(?:no,? |wait,? |espere?,? )?(?:${wish}${change} ${something}|(?:something|that|this|it|algo|eso|esto)${isWrong})\\W*$`,
);
const named = new RegExp(
  `^\\W*(?:no,? |wait,? |espere?,? )?(?:${wish}${change} (?:the |my |los? (?:de(?:l| la| los)? )?|el |las? |mis? )?([a-z' -]{3,30}?)|(?:the |my |el |las? |los |mis? )([a-z' -]{3,30}?)${isWrong})\\W*$`,
);

const facts: [Fact, RegExp][] = [
  ['mortgageBalance', /^(?:(?:loan |mortgage )?balance|what i owe|amount i owe|loan amount|saldo|lo que debo|deuda|balance del prestamo)$/],
  ['homeValue', /^(?:(?:house|home) value|value(?: of the (?:house|home))?|price|valor(?: de la casa)?|precio)$/],
  ['monthsBehind', /^(?:months?(?: behind)?|number of months|meses(?: de atraso)?|atraso)$/],
  ['paymentStatus', /^(?:payment status|payments?|status|pagos|estado de los pagos)$/],
  ['saleDate', /^(?:(?:sale|auction) (?:date|day)|date|fecha(?: del remate| de la venta| de venta)?|dia del remate)$/],
  ['usState', /^(?:state|estado)$/],
  ['occupancy', /^(?:who lives (?:there|here)|occupancy|quien vive(?: ahi)?)$/],
  ['loanType', /^(?:(?:loan type|kind of loan|type of loan)|tipo de prestamo|prestamo)$/],
  ['otherLiens', /^(?:liens?|other (?:debts?|liens?)|second (?:loan|mortgage)|otras deudas|segunda hipoteca)$/],
  ['incomeRestored', /^(?:income|ingresos?)$/],
  ['liquidAssets', /^(?:savings|ahorros)$/],
  ['wants', /^(?:(?:my )?(?:wish|hope|goal)s?|what i want|lo que quiero|meta)$/],
  ['hardship', /^(?:what happened|reason|hardship|lo que paso|motivo|razon)$/],
  ['newPayment', /^(?:new payment|pago nuevo|nuevo pago)$/],
  ['phone', /^(?:phone(?: number)?|number|telefono|numero)$/],
  ['email', /^(?:e-?mail(?: address)?|correo)$/],
  ['name', /^(?:name|nombre)$/],
];

/** Null where the message wishes for no such thing, or holds a figure: then the figure itself is the correction. */
export function mendIn(low: string): Heard | null {
  if (low.length > 80 || /\d/.test(low)) return null;
  const match = named.exec(low);
  const said = (match?.[1] ?? match?.[2] ?? '').trim();
  const fact = facts.find(([, words]) => words.test(said))?.[0];
  if (fact !== undefined) return { type: 'wantsChange', fact };
  return anything.test(low) ? { type: 'wantsChange' } : null;
}
