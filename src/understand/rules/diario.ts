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
    /\b(?:(?:me|nos|lo|la|le|les) (?:hicieron|dieron) (?:el |un )?(?:lay ?off|leyof)|me (?:cancelaron|dieron de baja|sacaron) (?:del|de la|de mi) (?!casa|cuenta|plan|prestamo)|quede (?:cesante|parad[oa])|cesante(?:ad[oa]|aron)\b|(?:el |mi )?(?:patron|jefe|manager) me (?:saco|corrio|boto|echo|despidio)|(?:lo|la|me) botaron (?:del|de la|de mi|en|de)(?! (?:capitulo|plan|caso))|perd(?:i|io|imos) el puesto|meses? (?:parad[oa]|sin trabajo|desemplead[oa])|deje (?:la factoria|el trabajo|la chamba|el jale|de trabajar)|cerro (?:la |el )?(?:empacadora|planta|fabrica|tienda|hotel|restaurante|maquila|bodega|factoria)|se (?:me |nos )?acabo (?:el |la )?(?:contrato|temporada|trabajo|chamba|obra|jale)|(?:taller|negocio|lugar|restaurante) donde trabaj\w+|(?:ya )?no me (?:guardo|guardaron) mi lugar|sin (?:camello|guiso)|(?:me|nos) (?:sacaron|botaron|mandaron) (?:x|por|a doce|a \w+,|para la casa)|me despidio|descansad[oa] de la chamba|ya no me dan (?:el )?trabajo|me sacaron (?:xq|porque|de trabajar)|puro desempleo|hicieron recorte)\b/,
    /\bno (?:he perdido|perdi)\b|\b(?:mi (?:primo|vecino|comadre|compadre|amig[oa]))\b/,
  ),
  paso(
    'reduced_income',
    /\b(?:(?:nada mas|solo|solamente|nomas) me dan (?:\w+ ){0,2}?(?:dias|horas|turnos)|ni las (?:40|cuarenta)|(?:gano|ganamos|gana|saco|sacamos) (?:ya )?(?:la mitad|menos|muy poco)|me pagan (?:\S+ ){0,3}?menos|me jubile|nos jubilamos|me bajaron de \w+ a|en huelga|perdimos (?:los|las|el|la) (?:\w+ )?(?:edificios?|clientes?|cuentas?|contratos?|casas)|(?:trabajo|negocio|chamba) (?:ta|esta|anda|se puso) (?:bien |muy )?(?:flojo|lento|malo|despacio)|sin (?:paga|goce de sueldo)|(?:me|le|nos) (?:quitaron|cortaron) (?:el )?overtime|no hay overtime|ya no hay (?:overtime|horas extras?)|no me da para|gan[oe] la tercera parte|recort\w+ las h?oras|no nos paga(?:n)? en verano|en verano la escuela no|la mitad de mis clientes|la mitad de lo de siempre|propinas bajaron|ahora ni (?:quinientos|la mitad|\d+)|dejaron de pagar la pension|la mitad de lo que)\b/,
  ),
  paso(
    'medical_or_disability',
    /\b(?:me cai (?:del?|en)\b|la espalda (?:ya )?no|(?:el |la )?doctor(?:a)? me (?:quito|saco|prohibio|mando a descansar)|alzheimer|malo? de (?:la azucar|los? rinon\w*|el corazon|la presion)|me cortaron (?:el|la) (?:pie|pierna|mano|dedo)|depresion|me dio (?:un |el )?(?:derrame|infarto|covid|ataque)|ando (?:mal[oa]|enferm[oa])|en silla de ruedas|me operaron|(?:la|el) (?:compensa\w+|workers? comp\w*) no|accidente en la (?:obra|pista|carretera)|nino (?:enfermo|prematuro)|le dio la trombosis|me quitaron la licencia \w+ por|por los ojos ya no|terapia fisica)\b/,
    /\bme enferma\b/,
  ),
  paso(
    'death',
    /\b(?:enterramos a|entierro|que en paz descanse|qepd|murio (?:de|mi)|se nos murio|(?<!(?:dinero|plata|todo|ahorros|tiempo) )se nos fue(?! (?:en (?:el|la|lo|pag)|el dinero|tod|la|lo|un))|lo mataron|la mataron|que dejo mi hij[oa]|acta de defuncion|mi difunt[oa]|quede viud[oa])\b/,
  ),
  paso(
    'divorce_or_separation',
    /\b(?:me separe|ya no estamos juntos|nos (?:estamos )?separ\w+|(?:el|la) ex\b|mi ex\b|se fue con otr[oa]|(?:el|la) juez le dio la casa|me escape de el|partir lo que quede)\b/,
    /\bextranjer/,
  ),
  paso(
    'business_failure',
    /\b(?:(?:cerre|cerramos|perdi|perdimos|entregue|tuve que (?:cerrar|entregar)) (?:mi|el|la|nuestr[oa]|un) (?:\w+ )?(?:lonchera|salon|negocio|bodega|taller|tienda|restaurante|local|puesto|barberia|compania)|(?:tenia|teniamos) un (?:\w+ )?(?:salon|negocio|taller|restaurante|puesto|local) (?:\S+ ){0,5}?(?:tuve|tuvimos) que (?:cerrar|entregar)|tuve que cerrarl[oa]|se fue el negocio|(?:la|mi) (?:bodega|tienda|lonchera|barberia) quebro|(?:mi|nuestra) compania (?:\S+ ){0,3}?quebro)/,
  ),
  paso(
    'disaster',
    /\b(?:se (?:nos |me )?quemo (?:la (?:casa|cocina|mitad|sala|recamara)|el (?:techo|cuarto))|despues de maria|con la inundacion|se (?:nos |me )?inundo|(?:el )?(?:ian|maria|irma|huracan|tornado) (?:nos|me|se|tumbo|dano|dejo)|lo del huracan|nos dano la (?:casa|de)|el tornado)\b/,
  ),
  paso('military', /\b(?:me mandan a \w+ con (?:el )?(?:army|navy|ejercito|la marina)|me (?:activaron|desplegaron)|con el army)\b/),
  paso(
    'relocation',
    /\b(?:nos (?:vinimos|mudamos|fuimos) a \w+(?: \w+)? por (?:el|un|mi) (?:trabajo|jale)|me (?:trasladaron|mandaron|pasaron|trasladan) (?:a|pa) (?!corte|juicio|la |el |una |un |otr[oa]|loss|reposo|descansar|part|medio|otro|\w+r\b)\w+)\b/,
  ),
  paso(
    'rental_loss',
    /\b(?:inquilin[oa]s? (?:\S+ ){0,4}?(?:sin pagar\w*|no (?:me )?pag\w+|se (?:fue|fueron))|sin esa renta|(?:se me fueron|se fue) (?:los|el|la) (?:\S+ ){0,5}?(?:inquilin\w+|apartamento|cuarto|rentaba)|(?:me |nos )?rentaba (?:el|un) cuarto (?:\S+ )?(?:se fue)|no me pagan la renta)\b/,
  ),
  paso(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:el )?seguro (?:de (?:la )?casa )?se (?:fue|disparo|subio) (?:de|a)|(?:los )?taxes (?:\S+ ){0,4}?(?:al doble|se duplicaron|llegaron al)|por lo del seguro|por (?:el seguro|los taxes|el escrow)|no pago el seguro|property tax se disparo|por no tener el seguro|seguro de la casa paso de|no pague los taxes|reclaman los taxes|(?:subieron|subio) el seguro y los taxes)\b/,
    /\bseguro (?:medico|de salud|social)\b/,
  ),
  paso(
    'arm_reset_or_payment_increase',
    /\b(?:con (?:esta|la) subida de la tasa|(?:nos|me) subieron el pago \d+|la tasa (?:me )?(?:subio|brinco|se ajusto)|se acabo la tasa fija)\b/,
  ),
  paso(
    'other',
    /\b(?:se lo llevo la migra|lo deportaron|lo agarro la migra|se llevaron a mi esposo|me deportaron|cayo preso|(?:se nos|se me) (?:rompio|dano|jodio) (?:el|la) (?:septico|techo|boiler|aire|plomeria|calentador)|me tocó quedarme con|me toco quedarme con)\b/,
  ),
];

export const diarioStatus: readonly Rule[] = [
  regla(
    'paymentStatus',
    'behind',
    /\b(?:no (?:e|eh|he|hemos|ha) (?:podido )?(?:pagar|pagado|dado|mandado) (?:\S+ ){0,4}?(?:casa|mortgage|hipoteca|pagos?|prestamo|desde)|debo (?:(?:desde|marzo|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|la (?:casa|hipoteca) desde)|colgad[oa] con|(?:ninguno|nadie) (?:esta pagando|paga) (?:el mortgage|la hipoteca|la casa|desde)|(?:meses|pagos|cuotas) (?:que se deben|tarde|atras\b)|(?:mes y medio|un mes) tarde|no me recibe el pago si no doy|carta (?:\S+ ){0,3}?que si no pago|ella no paga|el no paga la casa|hasta ponerme al dia|para ponerme al dia|me pongo al dia|(?:estoy|estamos) debiendo|hace \w+ meses que no (?:le )?(?:doy|tiro|pago|mando)|no le (?:doy|he dado) nada al banco|no pague ningun[oa]|lle[vb]o \w+ meses de mora|\d+ dias atras|poner(?:la|lo)? (?:todo )?al (?:corriente|dia)|pagos? q(?:ue)? debo|meses que no le doy|quisiera que me dieran chance|me den chance de pagar|ya debia la casa|lo atrasado)\b/,
    /\b(?:me puse al dia|ya estoy al dia|nunca (?:me he|he|hemos)|lo logre)\b/,
    0.76,
  ),
  regla(
    'paymentStatus',
    'current',
    /\b(?:(?:la |lo )?segu\w+ pagando (?:\S+ )?(?:puntual|a tiempo|completo)|me puse al dia|nos pusimos al dia|volvi a empezar de cero|nunca (?:he|hemos) fallado|voy al corriente)\b/,
    /\b(?:si |para |hasta )\S* ?(?:ponerme|me pongo)\b/,
    0.76,
  ),
  regla(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:no (?:llego|llegamos) a (?:cubrir|pagar|completar)|no (?:completo|completamos|junto) (?:el|para el|la|lo)|el mes que (?:entra|viene) (?:ya )?no|(?:ya )?no (?:puedo|podemos) con (?:el|los|la|dos|ni)|no me da para|este mes no voy a poder|apenas junto|no alcanzo a completar|el mes q(?:ue)? (?:viene|entra) no|raspando la olla|pero ya con la (?:credit card|tarjeta)|el otro mes no|ya no aguanta mas|no vamos a poder cargar|no se de donde voy a sacar|no se hasta cuando|estoy al dia de milagro|sin esa renta no completo)\b/,
    /\b(?:debo|debemos|atrasad\w+|sin pagar|me (?:demand|emplaz)\w+)\b/,
    0.75,
  ),
  regla(
    'paymentStatus',
    'in_foreclosure',
    /\b(?:radicaron la (?:ejecucion|demanda)|me emplazaron|nos emplazaron|fecha de corte|emplazamiento|me notificaron la demanda|nos notificaron la demanda|contest(?:e|o|amos|ando) la demanda|me llego la demanda|(?:el )?banco volvio con lo del foreclosure|me quitan el foreclosure|sigue el foreclosure)\b/,
    /\bsi no pago\b/,
    0.76,
  ),
  regla(
    'paymentStatus',
    'sale_scheduled',
    /\b(?:la casa la venden el|se la van a rematar|la venta judicial|(?:manana|hoy|el (?:lunes|martes|miercoles|jueves|viernes|sabado)|pasado manana) venden (?:mi|la|nuestra) casa|va para subasta|(?:el )?(?:trustee|sheriff) sale (?:es|esta|va)|fecha de sheriff sale|(?:el )?auction es|pospusieron la venta)\b/,
  ),
  regla(
    'paymentStatus',
    'foreclosed',
    /\b(?:ya (?:la )?remataron (?:la|mi) casa|la vendieron en (?:subasta|remate)|se vendio en subasta|nuevo dueno|(?:el )?banco se (?:quedo|queda) con (?:la|mi) casa(?! si)|nos cambio las chapas|dueno nuevo|hasta (?:el )?\w+ para salirnos|me desalojaron|nos dejaron en la calle)\b/,
    /\b(?:que se quede|si |miedo)\b/,
    0.78,
  ),
];

export const diarioContact: readonly Rule[] = [
  regla(
    'alreadyContactedServicer',
    true,
    /\b(?:(?:meti|metimos|mande|mandamos|entregue|llene|llenamos) (?:la |mi |el |los |todos los |las )(?:\w+ )?(?:modificacion|papeles|paquete|solicitud|formas|documentos)|(?:yo )?con la modificacion metida|apele\b|(?:yo )?le dije al (?:del )?banco|le pedi al banco|les escribi|les mande|les llame|llame a la compania|llamo y llamo|fui (?:en persona )?(?:a la oficina (?:del|de el)|al) banco|hable con (?:el banco|la compania|ellos|una senorita del banco)|pregunte (?:si|al banco|en el banco)|me tienen (?:una hora )?esperando|le h?able a (?!mi|un|una)\w+|llevo llamando|(?:hij[oa]|esposo|esposa|nuera|yerno) le h?ablo al banco|aplique (?:pa|para) la modificacion|he llamado (?:mil|\w+) veces|fui a la sucursal|pedi (?:una prorroga|forbearance|que me congelaran|q me congelaran)|le he dejado \w+ mensajes|los llame|llame, me atendio|mande el acta|me colgaron esos|hicimos un acuerdo con el banco|me mando la aplicacion)\b/,
    /\b(?:nunca (?:he|hemos)|no (?:he|hemos)|quiero|si les)\b/,
    0.76,
  ),
];

export const diarioHopes: readonly Rule[] = [
  regla(
    'wants',
    'keep',
    /\b(?:(?:yo )?me quedo con mi casa|no quiero que me saquen|parar la (?:venta|subasta)|queremos quedarnos|quiero quedarme|no la quiero (?:perder|soltar)|no me la quiero dejar quitar|de aqui (?:yo )?no me voy|no quiero (?:que|q) mis hijos pierdan|morirme en mi casa|no quiero que me quiten mi|salvar mi casita)\b/,
    /\bno quiero quedarme\b/,
    0.76,
  ),
  regla(
    'wants',
    'sell',
    /\b(?:la puse a la venta|la pusimos a la venta|hay un comprador|ya hay comprador|lo mejor es vender\w*|mejor la vendo|estamos en (?:el )?short sale|la queremos vender|prefiero venderla|la pondria en venta|l[oa] puse en venta|sacar algo vendiendola|pedi un short sale|nego el short sale|me la compra|no se vende)\b/,
    /\bno (?:la )?quiero vender\b|\bno se vende nada\b|\bsoy realtor\b/,
    0.76,
  ),
  regla(
    'wants',
    'leave',
    /\b(?:quiero que me saquen de(?:l prestamo| ahi)|que se la quede el banco|entregarle las llaves)\b/,
    undefined,
    0.76,
  ),
  regla('wants', 'unsure', /\bno se si (?:aguantar|seguir|pelear|venderla|quedarme)\b/, undefined, 0.76),
];

export const diarioOptions: readonly Rule[] = [
  regla(
    'optionsMentioned',
    'loan_modification',
    /\b(?:plan de prueba|(?:del|el) trial\b(?! (?:court|date))|(?:que )?me modifiquen|modificasion|volver a empezar a \d+ anos)/,
  ),
  regla(
    'optionsMentioned',
    'forbearance',
    /\b(?:meses? sin pagar que me|ofrecieron \w+ meses sin pagar|(?:\d+|\w+) meses de prorroga|prorroga|no pagar por \w+ meses|dieron \w+ meses sin pagar|congelaran los pagos)\b/,
  ),
  regla(
    'optionsMentioned',
    'reinstatement',
    /\b(?:(?:de un )?solo (?:golpe|jalon)|de un jalon|todo junto|los \w+ que debo juntos|pago todo lo atrasado|quiere todo junto|pidieron todo junto|pagar lo atrasado completo|si pago los [\d.,]+ completos|dar todo junto|lo cobran de una|todo al corriente de un)\b/,
  ),
  regla(
    'optionsMentioned',
    'repayment_plan',
    /\b(?:pagar lo atrasado en partes|\d+ extra cada mes|en abonos|por partes|al dia poco a poco|ir abonando|extra cada mes|\d+ extra hasta|lo atrasado en \d+ meses)\b/,
  ),
  regla(
    'optionsMentioned',
    'partial_claim',
    /\b(?:(?:pagos|meses) (?:perdidos |atrasados )?(?:para|se iban|al) (?:el |al )?final|se iban al final|para el final|pasar los pagos (?:\S+ ){0,3}?(?:h?asta el|al) final|eso se pone al final)\b/,
  ),
  regla(
    'optionsMentioned',
    'deed_in_lieu',
    /\b(?:entregar(?:le)? (?:las llaves|la casa) (?:al banco|de buena fe)|entregar la casa de buena fe|devolver(?:le)? las escrituras|entregue voluntaria)\b/,
  ),
  regla(
    'optionsMentioned',
    'foreclosure',
    /\b(?:que se la quede el banco|dejar que me la quiten|la dejo tirada|que el banco se quede con ella|se lo dejo al banco|que me la quiten)\b/,
  ),
  regla(
    'optionsMentioned',
    'assumption',
    /\b(?:se queda con mi mismo prestamo|quedarse con el prestamo|quedarme con la hipoteca de|coger mi prestamo)\b/,
  ),
];

export const diarioMore: readonly Rule[] = [
  regla('otherLiens', true, /\b(?:segundo (?:mortgage|lien)|(?:un|otro|el) home equity|aparte \d+ (?:mil )?de)\b/, /\bno tengo\b/),
  regla(
    'incomeRestored',
    true,
    /\b(?:empece en (?:un|una|el) \w+ hace|(?:me salio|ya agarre|agarre) trabajo(?! en [a-z]+,)|consegui (?:guiso|camello)|ya estoy trabajando|consegui (?:otro )?(?:jale|trabajo|chamba))\b/,
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
