import { llano, spanish } from '../llano.ts';
import { gap, mod, others, type Paso, paso, pasoIn, taken } from './pasos.ts';
import type { Hit } from './rule.ts';

/** Ways out of the trouble in Spanish, by name or plainly described, and how far a modification has come. */

const paid = '(?:pagos?|mensualidades|mortgage|hipoteca|cuotas?|letras?|prestamo|loan)';
const end =
  '(?:(?:al|hasta|para|a|en)(?: el| la| lo)? (?:mero |ultimo )?(?:final|ultimo|atras|cola|fin|fondo)(?! de mes| del mes| de ano))';
const push = '(?:pon|pus|pas|mand|mov|muev|ech|dej|agreg|sum|met|tir|corr|peg|anad|recorr)\\w*';
const allAtOnce =
  '(?:todo junto|todos? juntos|juntos|de un(?:a)? (?:sol[oa] )?(?:jalon|golpe|tiron|pago|viaje|tajo|vez|sentada)|de un solo|de golpe|en un solo pago|los \\$?[\\d.,]+ (?:mil )?completos|de (?:un )?cantazo|en una (?:sola )?exhibicion|o nada|de una(?! en)(?=$|[ ,.]))';
const owedAll = '(?:lo atrasado|el atraso(?: completo)?|todo lo que (?:debo|debemos))';
const bit = '(?:poco a poco|poquito a poqu?ito|de a poc\\w*|de a poquit\\w*|a plazos|en abonos|por partes|en partes|abonando)';
export const salidas: readonly Paso[] = [
  paso('optionsMentioned', 'loan_modification', [
    mod,
    '(?:pagos?|meses|periodo|plan|pago|mes) (?:\\w+ ){0,3}?(?:de|del?a) (?:la )?prueba\\b|(?:periodo|pagos?) (?:de|del) trial',
    `(?:hic|di|cumpl|pag|aprob|estamos|estoy)\\S* ${gap(5)}trial\\b`,
    'volver a empezar a \\d+ anos|(?:bajar|bajen|baja) (?:el|la) (?:interes|tasa) .{0,25}?(?:alargar|plazo|anos)',
  ]),
  paso(
    'optionsMentioned',
    'forbearance',
    [
      `(?:di(?!ez)(?:er)?\\w*|d[ae]n|dej\\w+|ofrec\\w+|conced\\w+|autoriz\\w+|permit\\w+|aprob\\w+|ped\\w+) ${gap(4)}(?:meses|dias|ano) (?:sin|de no) (?:pag\\w+|dar)`,
      `(?:paus|suspend|suspiend|congel|par|deten|deteng|aplaz|posterg)(?:ar|aron|aran|en|an|e|ieron|er|ido|ado|o)(?:me|nos)? ${gap(2)}${paid}`,
      '(?:meses|dias|ano) de (?:pausa|gracia|alivio)\\b|suspension (?:temporal )?(?:de|del) pag|pausa (?:de|por)|una pausa|(?:estoy|estamos|sigo) en pausa',
      `(?:chance|chanza|oportunidad|permiso) (?:de no pagar|${gap(3)}sin pagar)|(?:no pagar|no cobrar\\w*|dejar de pagar) ${gap(2)}(?:\\d+|un|dos|tres|cuatro|cinco|seis) (?:mes|meses|ano)\\b`,
      'forbearance|prorroga|moratoria',
    ],
    ['trabajo', 'venta', 'subasta', 'inquilin'],
  ),
  paso('optionsMentioned', 'partial_claim', [
    `${push} ${gap(6)}${end}\\b`,
    'partial claim|deferment|deferral',
    `(?:pagos|meses) ${gap(4)}${end} (?:del|de mi|de la)`,
  ]),
  paso(
    'optionsMentioned',
    'repayment_plan',
    [
      `(?:pag|abon|dar|dando|dia|corriente|atras|deb|cubr|complet)\\S* ${gap(6)}${bit}`,
      `${bit} ${gap(5)}(?:lo que deb|lo atras|el atraso)`,
      `dar(?:les?)? \\$?\\d\\S* (?:dolares |pesos )?(?:cada|a la|al) (?:quincena|semana|mes) hasta`,
      `(?:al dia|al corriente|atrasado|atraso) .{0,15}?en (?:varios |\\w+ )?pagos`,
      `(?:atras|deb)\\S* ${gap(5)}en (?:\\d+|\\w+) (?:pagos|mensualidades|meses|partes|cuotas)`,
      `(?:\\d[\\d,.]*|poqu?it?o|poco|algo) (?:dolares )?(?:extra|mas|de mas|adicional\\w*) (?:cada|al|por) mes|(?:arriba|encima|aparte|ademas) de (?:mi|la) (?:mensualidad|cuota|pago)|plan para pagar (?:la deuda|lo)`,
      `plan ${gap(4)}(?:pagando|dando|con) \\$?\\d+ (?:mas|extra)|(?:plan|convenio|acuerdo|arreglo|repayment plan) (?:de )?pagos?|repayment|acept\\w+ un plan\\b(?! de (?:prueba|modif))`,
    ],
    ['sub(?:io|e|en|ieron|ira)', 'capitulo', others],
  ),
  paso(
    'optionsMentioned',
    'reinstatement',
    [
      `(?:pag|quier|exig|pid|cobr|recib|acept|liquid|dar|deb|dan|piden|ponga|entreg|junt)\\S* .{0,45}?\\b${allAtOnce}`,
      `(?:exig|pid|quier|cobr)\\w+ (?:\\S+ ){0,3}?(?:pago (?:total|completo)|(?:cancel|liquid|sald|pag)\\w+ (?:el total|la totalidad|todo))`,
      `(?:quier|exig|pid|cobr|tengo que pagar|primero pagu|liquid)\\S* ${gap(3)}(?:los )?\\$?\\d\\S*(?: mil)?(?: pesos| dolares)? (?:antes|para (?:el|no|parar)|o (?:empieza|siguen|me|nos)|y despues)`,
      `(?:tengo|junt|prest|regres|con)\\S* .{0,50}?(?:ponerme|ponerla|me pon(?:go|dria)|nos pon\\w+|poner\\w*) (?:\\w+ )?(?:al (?:dia|corriente)|a cuentas)|(?:tengo|junt\\w+|prest\\w+) .{0,40}?igualar(?:me|nos)`,
      `(?:pagar(?:les)?|liquidar|saldar) (?:todo )?${owedAll}(?! (?:poc|en|por|a plazos|de a|y))`,
      `junt(?:e|amos|ado) ${gap(4)}que (?:deb|me ped)|les pago todo|si (?:les )?pago (?:los )?\\$?\\d\\S*(?: mil)? se (?:cancela|para|detiene|quita)`,
    ],
    [
      bit,
      'extra cada',
      'una cosa',
      'todo junto$',
      'notari',
      'una compania',
      'consultor',
      'licenciad',
      'antes de (?:empez|hacer|ayud|mover)',
    ],
  ),
  paso(
    'optionsMentioned',
    'deed_in_lieu',
    [
      `(?:entreg|devolv|devuelv|regres|dar(?:le|les)?\\b|ced|firm)\\S* ${gap(4)}(?:las? llaves?|las? escrituras?|el titulo|el deed|(?:la (?:casa|propiedad)|mi casa|el inmueble) (?:al banco|voluntari\\w+|a ellos|de buena|sin que|ya no deb|con todo y))|si (?:yo )?(?:la )?entrego (?:la|mi) casa|les (?:doy|damos) (?:la|mi|esta) casa`,
      `entregarsela al banco|entrega voluntaria|deed in lieu|dacion`,
    ],
    [
      'notario',
      'salva\\b',
      'ellos pagan',
      'vendedor',
      'corriente',
      'cash for keys',
      'efectivo',
      'a su nombre',
      'renta',
      'compania',
      '(?:me|nos) entreg\\w+',
      'compramos',
    ],
  ),
  paso('optionsMentioned', 'short_sale', [
    'short sale|venta corta',
    `(?:vend\\w+|venta|comprador\\w*|oferta) .{0,40}?(?:por )?menos (?:de|que) (?:de )?(?:lo que (?:se )?(?:deb|adeud)|lo adeudado|la deuda|lo que vale el prestamo)`,
  ]),
  paso(
    'optionsMentioned',
    'foreclosure',
    [
      `dej(?:ar|o|e|amos|emos|arla|arlo|aria)(?:le)? (?:\\w+ )?que (?:[^\\s,]+ ){0,4}?${taken}`,
      `que (?:el banco se (?:la |lo )?|se la (?:vuelva a )?)${taken}`,
    ],
    ['antes', 'no (?:quiero|voy a|pienso|vamos a|me voy a|los|la) (?:a )?(?:\\w+ )?dej', 'para que no', 'despues', 'ya no la quiero'],
  ),
  paso(
    'optionsMentioned',
    'assumption',
    [
      `(?:asum|qued|coj|cog|agarr|tom|hac|traspas|pas|segu|transfer)\\S* ${gap(3)}(?:con |cargo |de )*(?:mi|el|la|su) (?:mismo )?(?:prestamo|hipoteca|loan|deuda|mortgage)\\b`,
      'asum(?:ir|irlo|irla|a|ion)\\b',
      `(?:agarr|qued|tom|cog)\\w* (?:con )?la casa y (?:sig|segu)\\w+ pagando`,
      `(?:prestamo|hipoteca|loan|mortgage) .{0,40}?(?:dejan pasar|me lo puedo quedar)`,
    ],
    [
      '(?:pag(?:o|ue|amos|ado|aba)|deb(?:o|emos)) ',
      '(?:le|les|me|nos) (?:pas(?:o|aron)|transfirieron|transfirio)',
      '(?:atras|compania|vend|modific|dej[ao]r|cancel)',
      'hac\\S* (?:el|la|mi) (?:hipoteca|prestamo|loan)',
    ],
  ),
  paso(
    'optionsMentioned',
    'bankruptcy',
    ['(?:capitulo|chapter) (?:7|13|siete)', 'bancarrota', 'quiebra\\b'],
    ['(?:compania|banco|empresa|negocio|tienda|planta|restaurante)'],
  ),
];

/** How far a modification has come, the surest first. */
const states: readonly Paso[] = [
  paso(
    'modificationState',
    'denied',
    [
      `(?:neg(?:o\\b|aron|ad[oa]|ando|ativa|ar\\b)|niegan|rechaz(?!\\w* (?:el|mi|los|mis) pagos?)\\w+|no (?:\\w+ )?(?:calific\\w+|aprob\\w+|aplico|procede|la dieron|quisieron)|(?:me|nos) dijeron que no|siempre no\\b|denegad\\w+|declin\\w+)`,
    ],
    ['no sabia', 'no se si', 'forbearance (?:y|pero) me', 'prorroga'],
  ),
  paso('modificationState', 'none', [
    `(?:no|nunca|jamas) (?:me |les? )?(?:he|hemos) (?:pedido|solicitado|aplicado|hecho|tramitado|intentado|metido) ${gap(4)}${mod}|nunca (?:pedi|solicite|aplique) ${gap(4)}${mod}`,
  ]),
  paso('modificationState', 'approved', [`aprob\\w+ ${gap(3)}${mod} ${gap(3)}hic\\w+`]),
  paso(
    'modificationState',
    'trial',
    [`(?:pagos?|meses|periodo|plan|${mod}) (?:\\w+ ){0,3}?(?:de|del?a) (?:la )?prueba|\\btrial\\b|pago de la prueba`],
    ['siempre no', 'neg(?:o|aron)'],
  ),
  paso(
    'modificationState',
    'approved',
    [
      `(?:aprob|conced|autoriz|otorg)\\w+ ${gap(4)}${mod}|${mod} (?:\\w+ ){0,3}?(?:aprobad|firmad|concedid|autorizad)\\w+`,
      `(?:dieron|dio|dado|firm(?:e|amos|ado)|hicimos|hice|llego|recibi|bajaron ${gap(3)}con|mandaron|ofrec\\w+|termin\\w+|oferta de) (?!(?:los )?papeles)${gap(4)}${mod}`,
      `${mod} .{0,40}?l[oa] (?:aprob|conced|autoriz)\\w+`,
      `${mod} (?:\\w+ ){0,2}?(?:que )?(?:\\w+ ){0,2}?(?:me dieron|nos dieron|firme|firmamos|hicimos|habian (?:firmado|dado)|queda en|para firmar)`,
      'volver a empezar a \\d+ anos',
    ],
    ['no (?:me|nos) (?:dieron|aprob)', 'no se si', 'para que', 'si me (?:dan|aprueban)', 'papeles (?:de la|para) modif', 'ojala', 'negar'],
  ),
  paso(
    'modificationState',
    'applied',
    [
      `(?:meti|met(?:imos|ida)|aplic(?:amos|ado|ando)|aplique|aplicacion|mand(?:e|amos|ado|ando)|esper(?:ando|o|amos)|solicit(?:e|amos|ado|ando|ud)|someti\\w*|llen(?:e|amos|ado|ando)|pedi(?:mos)?\\b|pid(?:o|iendo)|tramit(?:e|amos|ando)|entregu?(?:e|amos|ado)|revis(?:ion|ando|an)|(?:siendo|estan|en) (?:evalu|estudi|revis)\\w+|en proceso|under review|pendiente|incomplet[oa]|quieren que aplique|no se si me aprob\\w+|merito sale|atorad[oa]|(?:con|llenando|juntando|haciendo) (?:los )?papeles (?:de|para) (?:la )?modif|piden (?:los|mas))`,
    ],
    [
      'nunca',
      '(?:como se|hace falta|hacen falta|para) (?:pid|solicit|ped)\\w*',
      '(?:voy a|quiero|puedo) (?:pedir|meter|aplicar|solicitar)',
      'no he',
      'me mandaron',
    ],
  ),
];

/** How far a modification has come, as told in Spanish; null where the words say nothing of it. */
export function estadoIn(low: string): Hit | null {
  if (!spanish.test(low)) return null;
  const text = llano(low);
  return states.reduce<Hit | null>((found, one) => found ?? pasoIn(one, text, 0), null);
}
