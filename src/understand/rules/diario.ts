import type { Rule } from './rule.ts';

/** Spanish as it is spoken in American kitchens: "me hicieron lay off", "ni las 40 completo", "me emplazaron", "no completo el pago". Beside the first Spanish rules. */
const regla = (fact: Rule['fact'], value: string | boolean, when: RegExp, unless?: RegExp, sure = 0.78): Rule => ({
  fact,
  value,
  when,
  ...(unless ? { unless } : {}),
  evenDenied: true,
  sure,
});
const paso = (value: string, when: RegExp, unless?: RegExp): Rule => regla('hardship', value, when, unless);

export const diarioHardships: readonly Rule[] = [
  paso(
    'job_loss',
    /\b(?:me (?:cancelaron|dieron de baja|sacaron) (?:del|de la|de mi) (?!casa|cuenta|plan|prestamo)|cesante(?:ad[oa]|aron)\b|(?:el |mi )?(?:patron|jefe|manager) me (?:saco|corrio|boto|echo|despidio)|meses? (?:parad[oa]|sin trabajo|desemplead[oa])|deje (?:la factoria|el trabajo|la chamba|el jale|de trabajar)|cerro (?:la |el )?(?:empacadora|planta|fabrica|tienda|hotel|restaurante|maquila|bodega|factoria)|(?:taller|negocio|lugar|restaurante) donde trabaj\w+|(?:ya )?no me (?:guardo|guardaron) mi lugar|(?:me|nos) (?:sacaron|botaron|mandaron) (?:x|por|a doce|a \w+,|para la casa)|descansad[oa] de la chamba|ya no me dan (?:el )?trabajo|me sacaron (?:xq|porque|de trabajar))\b/,
    /\bno (?:he perdido|perdi)\b|\b(?:mi (?:primo|vecino|comadre|compadre|amig[oa]))\b/,
  ),
  paso(
    'reduced_income',
    /\b(?:(?:nada mas|solo|solamente|nomas) me dan (?:\w+ ){0,2}?(?:dias|horas|turnos)|ni las (?:40|cuarenta)|(?:gano|ganamos|gana|saco|sacamos) (?:ya )?(?:la mitad|menos|muy poco)|me jubile|me bajaron de \w+ a|en huelga|perdimos (?:los|las|el|la) (?:\w+ )?(?:edificios?|clientes?|cuentas?|contratos?|casas)|sin (?:paga|goce de sueldo)|no me da para|recort\w+ las h?oras|no nos paga(?:n)? en verano|en verano la escuela no|la mitad de mis clientes|la mitad de lo de siempre|ahora ni (?:quinientos|la mitad|\d+))\b/,
  ),
  paso(
    'medical_or_disability',
    /\b(?:me cai (?:del?|en)\b|la espalda (?:ya )?no|ando (?:mal[oa]|enferm[oa])|(?:la|el) (?:compensa\w+|workers? comp\w*) no|me quitaron la licencia \w+ por|por los ojos ya no|terapia fisica)\b/,
    /\bme enferma\b/,
  ),
  paso(
    'death',
    /\b(?:enterramos a|entierro|qepd|murio (?:de|mi)|se nos murio|(?<!(?:dinero|plata|todo|ahorros|tiempo) )se nos fue(?! (?:en (?:el|la|lo|pag)|el dinero|tod|la|lo|un))|que dejo mi hij[oa]|acta de defuncion)\b/,
  ),
  paso(
    'divorce_or_separation',
    /\b(?:me separe|ya no estamos juntos|nos (?:estamos )?separ\w+|(?:el|la) ex\b|(?:el|la) juez le dio la casa|me escape de el|partir lo que quede)\b/,
    /\bextranjer/,
  ),
  paso(
    'business_failure',
    /\b(?:(?:cerre|cerramos|perdi|perdimos|entregue|tuve que (?:cerrar|entregar)) (?:mi|el|la|nuestr[oa]|un) (?:\w+ )?(?:lonchera|salon|negocio|bodega|taller|tienda|restaurante|local|puesto|barberia|compania)|tuve que cerrarl[oa]|se fue el negocio)/,
  ),
  paso(
    'disaster',
    /\b(?:despues de maria|(?:el )?(?:ian|maria|irma|huracan|tornado) (?:nos|me|se|tumbo|dano|dejo)|nos dano la (?:casa|de))\b/,
  ),
  paso('military', /\b(?:con el army)\b/),
  paso(
    'relocation',
    /\b(?:me (?:trasladaron|mandaron|pasaron|trasladan) (?:a|pa) (?!corte|juicio|la |el |una |un |otr[oa]|loss|reposo|descansar|part|medio|otro|\w+r\b)\w+)\b/,
  ),
  paso(
    'rental_loss',
    /\b(?:(?:se me fueron|se fue) (?:los|el|la) (?:\S+ ){0,5}?(?:inquilin\w+|apartamento|cuarto|rentaba)|(?:me |nos )?rentaba (?:el|un) cuarto (?:\S+ )?(?:se fue)|no me pagan la renta)\b/,
  ),
  paso(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:los )?taxes (?:\S+ ){0,4}?(?:al doble|se duplicaron|llegaron al)|por lo del seguro|por (?:el seguro|los taxes|el escrow)|por no tener el seguro|reclaman los taxes)\b/,
    /\bseguro (?:medico|de salud|social)\b/,
  ),
  paso('arm_reset_or_payment_increase', /\b(?:con (?:esta|la) subida de la tasa|(?:nos|me) subieron el pago \d+)\b/),
  paso('other', /\b(?:se llevaron a mi esposo|me toco quedarme con)\b/),
];

export const diarioStatus: readonly Rule[] = [
  regla(
    'paymentStatus',
    'behind',
    /\b(?:debo (?:(?:desde|marzo|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|la (?:casa|hipoteca) desde)|colgad[oa] con|(?:meses|pagos|cuotas) (?:que se deben|tarde|atras\b)|carta (?:\S+ ){0,3}?que si no pago|ella no paga|el no paga la casa|hasta ponerme al dia|para ponerme al dia|(?:estoy|estamos) debiendo|hace \w+ meses que no (?:le )?(?:doy|tiro|pago|mando)|no le (?:doy|he dado) nada al banco|no pague ningun[oa]|lle[vb]o \w+ meses de mora|\d+ dias atras|pagos? q(?:ue)? debo|meses que no le doy|quisiera que me dieran chance|me den chance de pagar|ya debia la casa)\b/,
    /\b(?:me puse al dia|ya estoy al dia|nunca (?:me he|he|hemos)|lo logre)\b/,
    0.76,
  ),
  regla(
    'paymentStatus',
    'current',
    /\b(?:(?:la |lo )?segu\w+ pagando (?:\S+ )?(?:puntual|a tiempo|completo)|me puse al dia|volvi a empezar de cero)\b/,
    /\b(?:si |para |hasta )\S* ?(?:ponerme|me pongo)\b/,
    0.76,
  ),
  regla(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:no (?:llego|llegamos) a (?:cubrir|pagar|completar)|no (?:completo|completamos|junto) (?:el|para el|la|lo)|(?:ya )?no (?:puedo|podemos) con (?:el|los|la|dos|ni)|no me da para|pero ya con la (?:credit card|tarjeta)|el otro mes no|ya no aguanta mas|no se hasta cuando|estoy al dia de milagro)\b/,
    /\b(?:debo|debemos|atrasad\w+|sin pagar|me (?:demand|emplaz)\w+)\b/,
    0.75,
  ),
  regla('paymentStatus', 'in_foreclosure', /\b(?:fecha de corte|emplazamiento|me quitan el foreclosure)\b/, /\bsi no pago\b/, 0.76),
  regla('paymentStatus', 'sale_scheduled', /\b(?:pospusieron la venta)\b/),
  regla(
    'paymentStatus',
    'foreclosed',
    /\b(?:nuevo dueno|hasta (?:el )?\w+ para salirnos|nos dejaron en la calle)\b/,
    /\b(?:que se quede|si |miedo)\b/,
    0.78,
  ),
];

export const diarioContact: readonly Rule[] = [
  regla(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:meti|metimos|mande|mandamos|entregue|llene|llenamos) (?:la |mi |el |los |todos los |las )(?:\w+ )?(?:modificacion|papeles|paquete|solicitud|formas|documentos)|(?:yo )?con la modificacion metida|apele\b|le pedi al banco|pregunte (?:si|al banco|en el banco)|me tienen (?:una hora )?esperando|le h?able a (?!mi|un|una)\w+|llevo llamando|(?:hij[oa]|esposo|esposa|nuera|yerno) le h?ablo al banco|he llamado (?:mil|\w+) veces|los llame|llame, me atendio|me mando la aplicacion)\b/,
    /\b(?:nunca (?:he|hemos)|no (?:he|hemos)|quiero|si les)\b/,
    0.76,
  ),
];

export const diarioHopes: readonly Rule[] = [
  regla(
    'wants',
    'keep',
    /\b(?:(?:yo )?me quedo con mi casa|no quiero que me saquen|de aqui (?:yo )?no me voy|no quiero (?:que|q) mis hijos pierdan)\b/,
    /\bno quiero quedarme\b/,
    0.76,
  ),
  regla(
    'wants',
    'sell',
    /\b(?:mejor la vendo|sacar algo vendiendola|nego el short sale|me la compra|no se vende)\b/,
    /\bno (?:la )?quiero vender\b|\bno se vende nada\b|\bsoy realtor\b/,
    0.76,
  ),
  regla('wants', 'leave', /\b(?:entregarle las llaves)\b/, undefined, 0.76),
  regla('wants', 'unsure', /\bno se si (?:aguantar|seguir|pelear|venderla|quedarme)\b/, undefined, 0.76),
];

export const diarioOptions: readonly Rule[] = [
  regla('optionsMentioned', 'loan_modification', /\b(?:(?:del|el) trial\b(?! (?:court|date)))/),
  regla('optionsMentioned', 'forbearance', /\b(?:meses? sin pagar que me|no pagar por \w+ meses)\b/),
  regla(
    'optionsMentioned',
    'reinstatement',
    /\b(?:(?:de un )?solo (?:golpe|jalon)|de un jalon|todo junto|pago todo lo atrasado|quiere todo junto|todo al corriente de un)\b/,
  ),
  regla('optionsMentioned', 'repayment_plan', /\b(?:\d+ extra cada mes|en abonos|por partes|ir abonando|extra cada mes|\d+ extra hasta)\b/),
  regla(
    'optionsMentioned',
    'partial_claim',
    /\b(?:(?:pagos|meses) (?:perdidos |atrasados )?(?:para|se iban|al) (?:el |al )?final|se iban al final|para el final)\b/,
  ),
  regla('optionsMentioned', 'deed_in_lieu', /\b(?:entregue voluntaria)\b/),
  regla('optionsMentioned', 'foreclosure', /\b(?:la dejo tirada|se lo dejo al banco|que me la quiten)\b/),
  regla('optionsMentioned', 'assumption', /\b(?:coger mi prestamo)\b/),
];

export const diarioMore: readonly Rule[] = [
  regla('otherLiens', true, /\b(?:segundo (?:mortgage|lien)|(?:un|otro|el) home equity|aparte \d+ (?:mil )?de)\b/, /\bno tengo\b/),
  regla(
    'incomeRestored',
    true,
    /\b(?:empece en (?:un|una|el) \w+ hace|(?:me salio|ya agarre|agarre) trabajo(?! en [a-z]+,))\b/,
    /\bmenos\b/,
  ),
  regla(
    'scam',
    'paid_upfront',
    /\b(?:una? (?:\w+ )?(?:compania|senora?|licenciad[oa]|notari[oa]|muchach[oa]|tipo|persona|oficina)|alguien) (?:\S+ ){0,4}?(?:pid|cobr|quier)\w+ (?:como |unos )?\$?\d[\d,.]*(?: mil)? (?:dolares |pesos )?(?:para|pa|por) (?:parar|detener|salvar|arreglar|modificar|quitar|ayudar)/,
  ),
  regla('attorney', false, /\b(?:no tengo (?:\w+ ){0,3}?(?:para|con que) pagar (?:un )?abogado|sin abogado)\b/),
  regla('occupancy', 'second_home', /\b(?:casita de playa|en la otra vivo)\b/),
  regla('occupancy', 'inherited', /\b(?:la casa era de mi (?:abuel[oa]|mama|papa|madre|padre|tia|tio)|me dejo la casa con)\b/),
  regla('loanType', 'reverse', /\b(?:de los reverse|de esas reversas|hipoteca reversa|el reverse)\b/),
];
