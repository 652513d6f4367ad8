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
    /\b(?:meses? (?:parad[oa]|sin trabajo|desemplead[oa])|deje (?:la factoria|el trabajo|la chamba|el jale|de trabajar)|(?:taller|negocio|lugar|restaurante) donde trabaj\w+|(?:ya )?no me (?:guardo|guardaron) mi lugar|(?:me|nos) (?:sacaron|botaron|mandaron) (?:x|por|a doce|a \w+,|para la casa)|ya no me dan (?:el )?trabajo|me sacaron (?:xq|porque|de trabajar))\b/,
    /\bno (?:he perdido|perdi)\b|\b(?:mi (?:primo|vecino|comadre|compadre|amig[oa]))\b/,
  ),
  paso(
    'reduced_income',
    /\b(?:(?:gano|ganamos|gana|saco|sacamos) (?:ya )?(?:la mitad|menos|muy poco)|me jubile|me bajaron de \w+ a|perdimos (?:los|las|el|la) (?:\w+ )?(?:edificios?|clientes?|cuentas?|contratos?|casas)|sin (?:paga|goce de sueldo)|no nos paga(?:n)? en verano|en verano la escuela no)\b/,
  ),
  paso(
    'medical_or_disability',
    /\b(?:me cai (?:del?|en)\b|me quitaron la licencia \w+ por|por los ojos ya no|terapia fisica)\b/,
    /\bme enferma\b/,
  ),
  paso(
    'death',
    /\b(?:enterramos a|qepd|murio (?:de|mi)|(?<!(?:dinero|plata|todo|ahorros|tiempo) )se nos fue(?! (?:en (?:el|la|lo|pag)|el dinero|tod|la|lo|un))|que dejo mi hij[oa]|acta de defuncion)\b/,
  ),
  paso(
    'divorce_or_separation',
    /\b(?:me separe|ya no estamos juntos|nos (?:estamos )?separ\w+|(?:el|la) ex\b|me escape de el)\b/,
    /\bextranjer/,
  ),
  paso(
    'business_failure',
    /\b(?:(?:cerre|cerramos|perdi|perdimos|entregue|tuve que (?:cerrar|entregar)) (?:mi|el|la|nuestr[oa]|un) (?:\w+ )?(?:lonchera|salon|negocio|bodega|taller|tienda|restaurante|local|puesto|barberia|compania)|tuve que cerrarl[oa]|se fue el negocio)/,
  ),
  paso('disaster', /\b(?:despues de maria)\b/),
  paso('military', /\b(?:con el army)\b/),
  paso(
    'relocation',
    /\b(?:me (?:trasladaron|mandaron|pasaron|trasladan) (?:a|pa) (?!corte|juicio|la |el |una |un |otr[oa]|loss|reposo|descansar|part|medio|otro|\w+r\b)\w+)\b/,
  ),
  paso('rental_loss', /\b(?:no me pagan la renta)\b/),
  paso(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:por lo del seguro|por (?:el seguro|los taxes|el escrow)|por no tener el seguro|reclaman los taxes)\b/,
    /\bseguro (?:medico|de salud|social)\b/,
  ),
  paso('arm_reset_or_payment_increase', /\b(?:con (?:esta|la) subida de la tasa|(?:nos|me) subieron el pago \d+)\b/),
  paso('other', /\b(?:se llevaron a mi esposo|me toco quedarme con)\b/),
];

export const diarioStatus: readonly Rule[] = [
  regla(
    'paymentStatus',
    'behind',
    /\b(?:el no paga la casa|hasta ponerme al dia|para ponerme al dia|no pague ningun[oa]|\d+ dias atras|pagos? q(?:ue)? debo|quisiera que me dieran chance|me den chance de pagar)\b/,
    /\b(?:me puse al dia|ya estoy al dia|nunca (?:me he|he|hemos)|lo logre)\b/,
    0.76,
  ),
  regla('paymentStatus', 'current', /\b(?:me puse al dia)\b/, /\b(?:si |para |hasta )\S* ?(?:ponerme|me pongo)\b/, 0.76),
  regla(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:no (?:llego|llegamos) a (?:cubrir|pagar|completar)|(?:ya )?no (?:puedo|podemos) con (?:el|los|la|dos|ni)|ya no aguanta mas|no se hasta cuando|estoy al dia de milagro)\b/,
    /\b(?:debo|debemos|atrasad\w+|sin pagar|me (?:demand|emplaz)\w+)\b/,
    0.75,
  ),
  regla('paymentStatus', 'in_foreclosure', /\b(?:fecha de corte|emplazamiento|me quitan el foreclosure)\b/, /\bsi no pago\b/, 0.76),
  regla('paymentStatus', 'sale_scheduled', /\b(?:pospusieron la venta)\b/),
  regla('paymentStatus', 'foreclosed', /\b(?:nuevo dueno|nos dejaron en la calle)\b/, /\b(?:que se quede|si |miedo)\b/, 0.78),
];

export const diarioContact: readonly Rule[] = [
  regla(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:yo )?con la modificacion metida|apele\b|le pedi al banco|pregunte (?:si|al banco|en el banco)|he llamado (?:mil|\w+) veces)\b/,
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
  regla('optionsMentioned', 'reinstatement', /\b(?:todo junto)\b/),
  regla('optionsMentioned', 'repayment_plan', /\b(?:en abonos|por partes|ir abonando|\d+ extra hasta)\b/),
  regla('optionsMentioned', 'partial_claim', /\b(?:se iban al final)\b/),
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
  regla('loanType', 'reverse', /\b(?:de los reverse|hipoteca reversa|el reverse)\b/),
];
