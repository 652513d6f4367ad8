import { llano } from './llano.ts';
import type { Hit } from './rules/rule.ts';

/** Long stories in Spanish: words that a rule took for the household's trouble of today and that tell of something else. */

const any = /^/;
/** The fact, its value; what stands before, is said, stands after. */
const rows: readonly [Hit['fact'], Hit['value'], RegExp, RegExp, RegExp][] = [
  ['wants', 'keep', any, /no (?:la )?vendo/, /^ (?:ni|nada|como|lo|casi|much[oa]|suficiente|igual|tant[oa]|bien|mas que)\b/],
  [
    'hardship',
    'death',
    any,
    /se (?:me|nos) (?:fue|fueron)/,
    /^ (?:por las nubes|la luz|el (?:agua|internet|tiempo|dinero)|tod[oa]|para arriba|al techo|en (?:gasolina|comida|renta|medicin\w*|hospital\w*|hotel\w*|doctores|pag\w+))/,
  ],
  ['hardship', 'death', any, /muri|fallec/, /^ (?:la|el|un|una) (?:senora?|viejit[oa]|paciente|patron\w*|duen[oa]|vendedora?)\b/],
  [
    'hardship',
    'death',
    /\b(?:el|la|un|una) (?:senora?|paciente|patron\w*|duen[oa]|vendedora?)(?: (?:ya|se|me|le|que \w+ \w+))* $/,
    /muri|fallec/,
    any,
  ],
  ['hardship', 'death', /\besta(?:n)? $/, /^enterrad/, any],
  ['hardship', 'medical_or_disability', any, /sac\w+ con los p/, any],
  ['hardship', 'divorce_or_separation', /\b(?:manutencion|child support)[^.]{0,25}$/, /^ex/, any],
  ['hardship', 'divorce_or_separation', /\d(?: dolares)? $/, /^separad/, any],
  ['hardship', 'disaster', any, /^derecho/, any],
  ['hardship', 'reduced_income', any, /^hac\w+ (?:todo|esto|eso|las cosas)/, any],
  ['hardship', 'reduced_income', any, /\bganab\w+/, /^(?: \w+)? gan\w+ (?:mucho|mas|demasiado|bien|de mas)/],
  ['hardship', 'reduced_income', any, /^(?:me |le |nos )?quita\w* (?:el|la) (?:child|manutencion)/, any],
  ['hardship', 'reduced_income', any, /^quita\w* .*cheque/, /^ (?:por|para|de) (?:la |el )?(?:manutencion|child)/],
  ['hardship', 'reduced_income', /\b(?:usamos|uso|vamos|voy|venimos)\b[^.]{0,20}$/, /fines de semana/, any],
  ['hardship', 'job_loss', /\blos de (?:las|los|el|la) \w+(?: ya)? $/, /^cerr/, any],
  ['hardship', 'other', /\b(?:creo que|parece que|siento que|o|si)(?: me| nos)? $/, /robaron|estafaron|enganaron/, any],
  ['hardship', 'business_failure', any, /mi puesto$/, /^ (?:de (?!tacos|comida|flores|ropa|frutas?|elotes)|en (?:la|el|una?) )/],
  ['hardship', 'medical_or_disability', /\bse (?:me|nos) fue(?: \S+){0,3} de (?:un |una )?$/, any, any],
  ['attorney', true, any, /power of/, any],
  [
    'attorney',
    true,
    any,
    any,
    /^ (?:del? (?:la )?(?:mis? )?(?:accidentes?|choque|divorcio|banco|ex|trabajo|seguro|tutela|testamento)\b|(?:\S+ ){0,4}?no (?:sabe|hace|lleva|ve|trabaja) (?:de )?(?:est|es)[aoe]s?\b)/,
  ],
  [
    'attorney',
    true,
    any,
    /^un(?:os|a)? (?:licenciad|abogad)\w+(?: \w+)?$/,
    /^ (?:\S+ ){0,8}?(?:(?:cobr|quier|quit)\w+ (?:como )?\$?\d|demandando a)/,
  ],
  ['alreadyContactedServicer', true, any, /\b(?:ni|no) (?:le|les) (?:hable|llame|conteste)|^les mando$/, /^(?!.*\b(?:papel|docum))/],
  ['incomeRestored', true, /\bmi (?:hij[oa]|niet[oa]|herman[oa])(?: (?!y\b)\S+){0,5} $/, any, any],
  ['attorney', true, /\b(?:me|nos) mand(?:o|aron) $/, /abogad/, any],
  ['optionsMentioned', 'reinstatement', /\b(?:abogad|licenciad|notari|senor|compania|tipo|oficina)\w*(?: \S+){0,4} $/, /^cobr/, any],
  ['hardship', 'escrow_or_tax_or_insurance_increase', /\birs\b[^.]{0,40}$/, /impuestos|taxes/, any],
  ['modificationState', 'applied', /(?:iembre|octubre|agosto|pago|mes) (?:ya )?(?:lo |la )?$/, /^mand/, any],
  ['occupancy', 'vacant', /\b(?:piso|primero|segundo|tercero?|cuarto|sotano|basement)(?: (?:me |lo )*\w+)?(?: se)? $/, any, any],
  ['occupancy', 'rental', /\bpag(?:o|a|amos|aba|abamos|ando|ar|ue)(?:le|les)? (?:\w+ )?$/, /^(?:la )?renta$/, any],
  ['occupancy', 'rental', any, /^la renta$/, /^ (?:alla|aqui|aca|alli|del? apartamento|esta\b|sube|cuesta|anda)/],
  ['occupancy', 'rental', any, /renta$/, /^ del? (?:mi |el |un )?(?:local|negocio|cuarto|apartamento|taller)/],
  ['otherLiens', true, /\bque (?:haga|saque|pida|agarre|meta)(?: un| una)? $/, any, any],
  ['loanType', 'reverse', /\b(?:habl|dic|dij|ofrec|recomiend|anunci)\w+(?: \S+){0,3} $/, any, any],
  ['occupancy', 'inherited', /\b(?:constructora|contratista|compania|banco|inquilin\w+)(?: (?:nos|me))? $/, /dejo/, any],
  ['optionsMentioned', 'reinstatement', any, /^pag(?:o|amos) juntos/, any],
  ['optionsMentioned', 'reinstatement', any, /^pagando/, /^ casa\b/],
  ['optionsMentioned', 'deed_in_lieu', /\b(?:si |yo )*le $/, /firm/, /^(?! al banco| a ellos)/],
  ['optionsMentioned', 'reinstatement', /\b(?:hasta|extra|por mes|cada mes)[^.]{0,12}$/, /^poner(?:me|nos) al/, any],
  ['alreadyContactedServicer', true, /\b(?:vuelvo|regreso|luego|despues|manana)(?: y| yo)* $/, /^les /, any],
  ['attorney', false, any, /palabras/, any],
  ['loanType', 'va', any, /\bva$/, /^ (?:al (?:dia|corriente)|bien|mal)\b/],
  ['wants', 'leave', /\b(?:hay que pagar|pagar(?:les)? \S+|dicen que)[^.]{0,20} o $/, /^entregar/, any],
  ['wants', 'sell', any, any, /^ y (?:dos|tres|uno|una|otros?|los otros) no\b/],
  ['wants', 'sell', any, any, /^ (?:la|el) (?:de|del|otr[oa])\b/],
  ['wants', 'sell', /\b(?:el|ella|ex|juez|corte)\b[^.]{0,60}$/, /que la venda/, any],
  ['loanType', 'va', /(?:\d ?%|disability|pension|cheque|doctor|hospital|clinica|dan|pagan)[^.,]{0,18}$/, /\bva$/, any],
  ['paymentStatus', 'behind', any, /me quitan$/, /^ (?:el|la) (?!casa|propiedad)\w+/],
  ['paymentStatus', 'current', /\b(?:me|nos) (?:pongo|ponemos|ponia|poniamos|emparejo)(?: \w+)? $/, any, any],
  ['paymentStatus', 'current', any, /^(?:me|nos) (?:pongo|ponemos|ponia)/, any],
  [
    'paymentStatus',
    'in_foreclosure',
    any,
    /demanda$/,
    /^(?: \S+)? (?:del hospital|de(?: la| una| mi)? (?:tarjeta|discover|capital one|clinica))/,
  ],
  [
    'paymentStatus',
    'in_foreclosure',
    any,
    /papeles/,
    /^,? (?:(?:pero )?(?:son|es|eran) )?(?:de|por) (?:la |el |lo )?(?:custodia|divorcio|manutencion|accidente|choque|hospital|tarjeta|migracion)/,
  ],
  ['paymentStatus', 'sale_scheduled', /\bamenaz\w+ (?:con|de) $/, /^(?:remat|vend|subast)/, any],
  ['hardship', 'reduced_income', any, /^baj\w+ de \d/, /^(?: mil)? a \d+ mil| mil\b/],
  ['paymentStatus', 'sale_scheduled', /\b(?:hoa|asociacion)\b[^.]{0,65}$/, /vender/, any],
  [
    'hardship',
    'medical_or_disability',
    /\b(?:horas|trabaj\w+|turnos?|empleo|jale|chamba|limpi\w+)(?: \w+){0,2} $/,
    /^en (?:el |un |la |una )?(?:hospital|clinica)/,
    any,
  ],
  ['paymentStatus', 'sale_scheduled', /\bsi (?:yo )?(?:pago|pagamos|junto|pongo|doy|vendo)\b[^.;]{0,45}$/, /remate|subasta/, any],
  [
    'paymentStatus',
    'in_foreclosure',
    /\b(?:hoa|asociacion|condominio|tarjetas?|hospital|vecin[oa]|inquilin[oa]s?)\b(?! .{0,20}\bbanco\b)[^.,;]{0,25}$/,
    /demand/,
    any,
  ],
  ['paymentStatus', 'in_foreclosure', any, /demand/, /^ (?:la|una|mi) (?:hoa|asociacion|tarjeta|vecin[oa])\b/],
];

/** True where the words of a Spanish hit, by what stands around them, tell nothing of the household today. */
export function otroCuento(typed: string, { fact, value, said, span }: Hit): boolean {
  if (!rows.some(([of, is, , words]) => of === fact && is === value && words.test(said))) return false;
  // the places of some hits are those of the one spelling: there the words themselves are looked up
  const low = typed.startsWith(said, span.start) ? typed : llano(typed);
  const start = low.startsWith(said, span.start) ? span.start : low.indexOf(said, Math.max(0, span.start - 3));
  if (start < 0) return false;
  const [left, right] = [low.slice(Math.max(0, start - 70), start), low.slice(start + said.length, start + said.length + 60)];
  return rows.some(
    ([of, is, before, words, after]) => of === fact && is === value && words.test(said) && before.test(left) && after.test(right),
  );
}
