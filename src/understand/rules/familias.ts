import type { Rule } from './rule.ts';

/** Hardship in Spanish by families of words: who, which verb in which tense, which thing. The literal turns of phrase are in diario.ts. */
const r = String.raw;

/** Up to so many words in between, none across a comma. */
export const gap = (most: number): string => `(?: [^ ,]+){0,${most}}?`;
/** Two families in one clause, in either order: Spanish puts them as it likes. */
export const near = (one: string, other: string, most = 4): string =>
  `(?:${one})${gap(most)} (?:${other})|(?:${other})${gap(most)} (?:${one})`;
const words = (text: string): RegExp => new RegExp(`\\b(?:${text})`);
/** A rule of Spanish words that may stand with a word of denial in them; not where those of `unless` stand in the sentence. */
export const regla = (fact: Rule['fact'], value: string | boolean, sure: number, text: readonly string[], unless?: string): Rule => ({
  fact,
  value,
  when: words(text.join('|')),
  ...(unless === undefined ? {} : { unless: words(unless) }),
  evenDenied: true,
  sure,
});
const paso = (value: string, sure: number, text: readonly string[], unless?: string, evenDenied = false): Rule => ({
  ...regla('hardship', value, sure, text, unless),
  evenDenied,
});

const clitic = '(?:me|nos|lo|la|los|las|le|les)(?: ha| han| habian)?';
export const spouse = '(?:espos[oa]|marido|mujer|senora|pareja|novi[oa]|companer[oa])';
export const kin = `(?:${spouse}|viej[oa]|viejit[oa]|mai|pai|mam[ai]|mamita|pap[ai]s?|papito|apa|ama|jefit[oa]|madre|padre|suegr[oa]|hij[oa]s?|nin[oa]s?|nen[ea]s?|bebe|abuel[oa]s?|abuelit[oa]|herman[oa]s?|ti[oa])`;
export const work = r`(?:trabajo|trabajito|empleo|puesto|plaza|chamba|chambita|jale|pega|pincha|brete|camello|laburo|guiso|curro|pegue)\b`;
const place = r`(?:fabrica|factoria|planta|empacadora|maquila\w*|bodega|tienda|hotel|restauran\w*|taller|salon|aserradero|mina|finca|rancho|imprenta|panaderia|guarderia|daycare|lavanderia|asilo|escuela|clinica|sucursal(?:es)?|\w+eria|supermercado|mall|kmart|sears|walmart|almacen|compania|empresa|cocina|departamento|oficina|pollera)\b`;
const cooks = r`(?:soy\b|\w{3,}(?<!viv)(?:aba|abamos|aban|ia|iamos|ian)\b)`;
/** "Where I worked", "in which she cooked": any verb that tells a habit. */
const workedAt = `(?:donde|en (?:el|la|lo)s? que|en que|para (?:la|el) (?:que|quien)) (?:yo |el |ella |nosotros |mi ${kin} )?${cooks}`;
const closing = r`(?:cerr(?:o|aron|ado)|cierran?|va a cerrar|quebr(?:o|aron)|vendi(?:o|eron)|clausur\w+|desaparec\w+|se (?:fue|mudo|movio|mudaron|acabo)|ya no existe|baj(?:o|aron) la cortina)\b`;
/** What one can be thrown out of that is no work. */
const noWork =
  '(?! ?(?:de |del |en )?(?:(?:el|la|los|las|mi|un|una|su) )?(?:cas\\w+|apartamento|plan|capitulo|programa|cuenta|prestamo|sistema|lista|portal|pagina|seguro|titulo|escritura|hospital|caso|papel\\w*|cita|solicitud|aplicacion|trial|auto|carro))';
const sinTrabajo = r`(?:cesante\w*|despedid\w|liquidad\w|desvinculad\w|desemplead\w|descansad\w|parad[oa]s?\b|sin (?:un |mi |el |su )?${work}|fuera del? (?:la )?(?:${work}|${place}))`;

/** Denied outright: the rest of the denials belong to the words themselves ("no me renovaron"). */
const undone = r`(?:no|nunca|ni) (?:me |nos |le |lo |la )*(?:ha |han |he |hemos )?(?:perd|despid|baj|recort|cort|quit|redu|corri|ech|bot)\w*|no (?:estoy|estamos|soy) (?:\w+ ni )?(?:desempl|sin trab|desp|enferm)\w*`;

const jobLoss = paso(
  'job_loss',
  0.8,
  [
    r`${clitic} (?:despid\w+|corri(?:o|eron)(?! de (?:la|mi) casa)|descans(?:o|aron)|liquid(?:o|aron)|cesante\w+|desocup(?:o|aron)|desvincul(?:o|aron)|desemple(?:o|aron)|soltaron|boletin\w+|(?:dieron|tuvo que dar) (?:de baja|las gracias|el finiquito)|(?:hicieron|dieron) (?:el )?(?:lay|ley)\w*|termin(?:o|aron)(?=,|\W*$| (?:del|en|de la|sin|el contrato)\b))`,
    r`${clitic} (?:bot|ech|tir)(?:o|aron|ado)(?: (?:a (?:todos|los dos|\w+ personas)|pa fuera|para (?:a?fuera|la calle)))?(?=\W*$|,| (?:de|del|en|como|con|por|sin|porque|hace|y|cuando|a los|despues|el (?:lunes|mes|ano))\b)${noWork}`,
    r`${clitic} (?:bot|ech|sac|cancel|quit|cor?t|corri)(?:o|aron|eron|ado)(?: (?:de|del|de la|el|la|en el|en la|de mi|mi|su))? (?:${work}|${place})(?! (?:de la tarjeta|de modificacion))`,
    r`(?:la|esa) (?:compania|empresa|fabrica|planta) (?:quebro|cerro) y (?:nos|me|lo|la)\b|(?:corrieron|despidieron|botaron|echaron) a (?:los dos|mi\b|tod[oa]s)|(?:hace|llevo|desde)${gap(4)} busc\w+ ${work}|mand\w+ a todos a (?:descansar|la casa)|nos descansan|(?:ando|estoy|estamos|anda|sigo) busc\w+ ${work}|${work}${gap(4)} ya no (?:he|hemos|ha) (?:vuelto|ido)|(?:renovacion del|perdi el|quitaron (?:el|mi)|negaron el|vencio el|sin) permiso de trabajo|(?:tps|daca)${gap(4)} (?:no (?:puedo|puede|podemos|me dejan) trabajar|perdi)|a (?:todos|los dos|much[oa]s|vari[oa]s|l[oa]s (?:\w+ )?nuev[oa]s|\w+ personas) (?:nos|l[oa]s) (?:tir|sac|bot|ech|mand|cort|corr)\w+|todos (?:a|para) la calle`,
    r`(?:me|nos|lo|la) (?:dej(?:o|aron) (?:ir|a?fuera|bota\w+|${sinTrabajo})|mand(?:o|aron) (?:a|para) (?:la |mi |su |nuestra )?casa(?: a descansar)?|(?:pus|dej)(?:o|ieron|aron)${gap(3)} en la calle)`,
    r`(?:fui|fue|fuimos|sali|salio|salimos|result\w+|qued(?:e|o|amos|aron)|estoy|estamos|esta|sigo|sigue|anda|ando|llevo|botad[oa])${gap(3)} (?:${sinTrabajo}|desocupad[oa] (?:desde|hace)|a?fuera del? ${gap(1)} ?${work}|como un trapo)`,
    r`(?:eliminaron|quitaron|suprimieron|cerraron|desaparecieron) (?:mi|el|su) (?:puesto|plaza|turno|posicion)|(?:papel|carta|aviso) de despido|(?:hubo|hicieron|con el|con los|desde el|en el) (?:un )?(?:recortes?\b|despidos|lay ?off)`,
    r`(?:ya )?no (?:me|le|nos|lo|la) (?:renov|extend|sigui|dier|contrat|volv)\w*${gap(4)} (?:contrato|a llamar|${work})|contrato${gap(4)} se (?:me )?(?:acabo|termino|vencio)|no (?:me|la|lo|nos) quisieron (?:a nadie|mas)|ya no (?:me|la|lo|nos) (?:quiso|quisieron|necesitan?|ocupan?|llamaron)\b|que (?:ya )?no (?:fuera|volviera|regresara)|no (?:me|lo|la|nos) (?:han |ha )?(?:vuelto|volvieron|volvio) a llamar del? (?:la )?(?:obra|construccion|${work}|${place})|prescind\w+ de (?:mi|el|su|nuestr)|(?:puesto|plaza|${work})${gap(1)} (?:no hacia falta|no existe|no es necesari)|mandaron (?:mi|el) ${work} a|renunci(?:e|o) (?:porque|por)`,
    r`se (?:me |nos |le )?(?:acabo|termino|vencio)${gap(2)} (?:contrato|temporada|obra|proyecto|pizca|permiso de trabajo|${work})`,
    r`(?:perd(?:i|io|imos|ieron|ido))${gap(3)} ${work}|(?:sin|no (?:tengo|tiene|tenemos|tenia(?: ni)?|encuentr\w+|consig\w+|consegu\w+|aparece|hallo|(?:me |nos )?sale))(?: un| ningun| otro)? ${work}(?! (?:mejor|por el|para la))`,
    r`(?:a ver si|espero que|hasta que)${gap(3)} (?:consig|encuentr)\w+ ${work}|nadie (?:me|nos|lo|la)? ?(?:contrata|coge|ocupa|emplea)`,
    r`(?:cobr|recib|viv|est)\w*${gap(2)} (?:del? |en |con |el |mi )*(?:desempleo|unemployment)`,
    `(?:${closing})${gap(4)} ${workedAt}|${workedAt}${gap(5)},? ${closing}`,
    r`(?<!mi )(?<!nuestr\w )(?:cerr(?:o|aron)|cierran?|cierre)(?: a)?(?: el| la| las| los| de la| es[ae]) ?(?:\w+ )?${place}|(?<!mi )(?<!nuestr\w )(?:la|el) (?:fabrica|factoria|planta|empacadora|maquila\w*|aserradero|imprenta)${gap(5)} (?:cerro|cierra|quebro|ya no existe|se (?:fue|mudo|movio))`,
    r`(?:me|lo|la) quitaron del? ${work}|(?:ya )?no (?:estoy|estamos|esta|ando) trabajando|(?:ya no trabaj[oae]\w*|(?<!sin e\w+ )no trabajo|no trabajamos)(?= (?:desde|hace|por(?:que)? |y )|\W*$)`,
  ],
  r`mi (?:propi[oa]|negocio)|(?:vendi|traspas)\w+ (?:el|mi|nuestro) prestamo|(?:oficina|compania|banco)${gap(2)} (?:del? (?:la )?(?:hipoteca|prestamo)|que (?:lleva|tenia) mi)|${undone}`,
  true,
);

const income = r`(?:horario|sueldo|salario|ingresos?|quincenas?|cheque|paga|horas?|horitas|turnos?|dias de trabajo|jornada|over ?time|extras|tiempo extra|comision(?:es)?|propinas?|tips|bonos?|pension|retiro|manutencion|child support|alimony|ventas|contratos|client[ea]s?|clientela|pacientes|rutas?|cargas|fletes|viajes|carreras|pasajeros|desempleo|unemployment|ssi|seguro social|food stamps|estampillas|cupones|beneficios|plata)\b`;
const cut = r`(?:(?:baj|recort|cort|quit|rebaj|moch|tumb|elimin|congel|par|suspendi)(?:o|aron|ado|an)\b|redu[jc]\w+|disminuy\w+|suspendi\w+|cay(?:o|eron))`;
const number = '(?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varios|varias|unos|unas|par de|otro)';
const flat = r`(?:floj|lent|muert|mal[oi]|baj|despaci|quiet|pesad|escas|dur[oa]\b|tranquil|parad|chiquit|cort[oa]|recortad|cait)\w*`;
const trade = `(?:${work}|${income}|construccion|temporada|pizca|pesca|cosecha|obra|landscaping|roofing|uber|lyft|taxi|negocio|cosa en el trabajo)`;
const half = r`(?:part ?-?time|medio tiempo|media (?:jornada|plaza)|medio turno|tiempo parcial|per ?diem|on call|stand ?by|salario minimo|\d+ horas)`;

const lessIncome = paso(
  'reduced_income',
  0.78,
  [
    `${cut}${gap(4)} ${income}|no (?:me |nos )?(?:sale|sac[oa]|deja) ni para|solo (?:de|con) (?:mi|la|su) (?:pension|seguro social|retiro)|perd(?:i|io|imos)${gap(5)} (?:client|contrato|rutas)\\w*|(?:cosecha|pizca|pesca|temporada|negocio) no (?:dio|deja|rindio)`,
    `se (?:fue|mudo|caso|salio|murio) (?:mi|el|la) (?:\\w+ )?que (?:me |nos )?(?:pag|ayud|pon|daba)\\w*|(?:casi )?no (?:sal|va|voy|vamos|pued)\\w*(?: ir| salir)? a trabajar|no (?:estoy|estamos) vendiendo(?= (?:nada|casi|mucho|igual|ni|como|lo|tant|bien))|(?<!ya )(?<!porque )no (?:me|nos|le|les) (?:dan|estan dando) ${work}|me pagan (?:solo )?(?:el )?[3-8]\\d (?:%|por ?ciento)|no se vende nada|(?:esta|anda)(?: muy| bien| tan)? ${flat} (?:el|la|los|las) ${trade}|(?:solo (?:me |nos )?(?:dan|dieron|ponen)|(?:dan|dieron|ponen) solo)${gap(1)} ${number} (?:dias|horas|turnos)(?! (?:para|de plazo))|(?:por mi cuenta|jornaler\\w+|handyman)${gap(3)} ya no (?:me|nos) llam\\w+|(?:solo|nada mas) (?:trabajo yo|trabaja (?:un[oa]|el|ella|mi)|un[oa] trabaja)|no (?:gan|sac)(?:o|a|amos) (?:casi )?(?:nada|ni)`,
    `(?:tienda|tiendita|truck|lonchera|salon|taller|restauran\\w*|negocio|puesto|taqueria|uber|lyft|doordash|taxi|grua|camion)${gap(3)} (?:ya |casi )?no (?:esta )?(?:vend|sale|saca|deja|genera|gana|entra)\\w*|mi (?:espos[oa]|marido|mujer|senora) (?:ya no trabaja|dejo de trabajar|no esta trabajando)|no (?:me|nos|le) (?:han |ha )?pag\\w+ (?:en el|del) ${work}`,
    r`${income}${gap(6)} (?:se (?:me |nos |le )?(?:baj|cay|redu|acab|vin|fue|esfum|desplom|dism)\w+|(?:me |nos )?(?:la|lo|las|los) (?:recort|quit|baj|cort|redu)\w+|baj(?:o|aron|ado)|cay(?:o|eron)|reduj\w+|disminuy\w+|ya no son|suspendid\w+)`,
    r`(?:ya no|casi no|ya casi no|no|ni) (?:me |nos |le |les )?(?:estan dando|da|dan|hay|paga|pagan|llega|llegan|manda|mandan|pasa|pasan|tengo|tenemos|tiene|hago|hacemos|hace|recib\w+|cobr\w+|salen?|entran?|caen?|consigo|agarro)${gap(2)} (?:${income}|child support)`,
    r`(?:pap[ai]|mama|ex|padre)${gap(6)} (?:no (?:me )?(?:deposita|da\b|pasa|manda|ayuda|cumple)|dejo de (?:depositar|dar|pasar|mandar|ayudar))\w*`,
    `dej(?:o|aron|e|amos) de (?:recibir|mandar|pasar|dar|pagar|llegar|cobrar)(?:me|nos|le)?${gap(3)} ${income}`,
    r`(?:gan|sac|cobr|factur|vend|trabaj|hag[oa]|hace|hago|pagan|dan\b|llam|queda)\w*${gap(4)} (?:la mitad (?:del?|que|por)|ni la mitad|la mitad\b(?! (?:del pago|y))|(?:\w+ )?menos (?:la hora|por hora|de (?:la mitad|lo)|que (?:antes|en|cuando)|horas)|la tercera parte|casi nada)|la mitad del? (?:sueldo|lo que)`,
    r`ten(?:ia|iamos) ${number} (?:casas|client\w+|trabajos|contratos|cuentas|rutas)(?:,? [^ ]+){1,6}?,? (?:ahora|ya|hoy)${gap(2)} ${number}|antes \w+(?:aba|ia)(?:mos|n)?\b(?:,? [^ ]+){1,6}?,? (?:y |pero )?(?:ahora|ahorita|hoy|ya)(?: solo| apenas| con suerte| si llego a| llego a)* ${number}\b|(?:gan|hac|cobr|sac|trabaj|factur)(?:aba|abamos|ia|iamos|aban)\b(?:,? [^ ]+){1,6}?,? (?:y |pero )?(?:ahora|ahorita|hoy|ya)\b(?!.{0,30}\bmas\b)`,
    r`(?:solo|apenas|a veces|tienen|llam\w+|dan|trabaj\w+|hay|y|con)${gap(3)} ${number} (?:o \w+ )?(?:dias|noches|turnos|horas|viajes|clientes)(?: (?:a|por|en|de) (?:la )?(?:semana|mes|trabajo))|de \d+ (?:dolares )?la hora${gap(2)} a \d+`,
    `(?:pas|cambi|baj|pus|qued|recort|redu|dej|tien|est(?:oy|a|amos))\\w*${gap(4)} ${half}`,
    r`(?:con (?:la|el|las) )${trade} ${flat}|${trade}${gap(4)} (?:est\w+|anda|se (?:me |nos )?(?:puso|ha puesto|muere|para)|va|viene|sale|salio|fue)(?: (?:muy|bien|mas|bastante|tan|medio|cada vez mas))? ${flat}`,
    `(?:poc[oa]s?|poquit[oa]s?|casi no hay|no hay casi|no (?:hay|hubo) (?:much[oa]|suficiente)|no (?:hay|hubo)|escas[oa]|men[oa]s|no cae(?: \\w+){0,2}?)(?: de)? (?:${work}|client[ea]s|ventas|horas|pacientes|pizca|temporada|cosecha|obras?|venta)(?! para)`,
    r`casi no (?:me |nos )?(?:entra|llega|viene|cae|ha[n]? llamado|llaman|sale|tengo client|se vende)|ya no (?:me |nos )?(?:dan|llaman|salen|caen|tengo|hay)(?: a)? (?:tant[oa]s?|much[oa]s?|la misma)\b|(?:tiene|hay|llega|entra|viene)n? (?:muy |bien )?poca (?:gente|clientela|venta)|solo(?: los)? fines de semana|\w+ horas solo|de dos (?:sueldos|cheques|ingresos) a un|baj\w+ de (?:puesto|rango|categoria|\w+ a \w+)\b|cuando llueve|me qued(?:a|o|e)(?: \w+){0,2} (?:con )?(?:una? sol[oa]|un[oa])\b|pagan${gap(2)} menos`,
    r`(?:me|nos|le) (?:deben?|adeudan|qued(?:o|aron) (?:a deber|debiendo))${gap(2)} (?:quincenas?|semanas?|sueldos?|cheques?)|no (?:me|nos|le|les) (?:han |estan )?(?:pag|deposit)\w+${gap(4)} (?:sueldo|quincena|salario|licencia|cheque|trabajos)|no (?:me|le|nos) pagan(?=\W*$)|(?:quincenas?|semanas?|meses) sin (?:cobrar|sueldo|paga\b)`,
    r`(?:trabaj|licencia|suspendid|dias?|mand|desde|estoy|esta)\w*${gap(4)} (?:sin (?:cobrar|sueldo|paga\b|goce|recibir sueldo|generar))|(?:ya )?no (?:esta|estoy|estamos|anda) (?:\w+ )?(?:cobrando|ganando|generando)|no (?:se )?cobr(?:a|e|o|amos)\b|(?:${kin}|yo) sin (?:cobrar|sueldo)|no (?:esta )?dejando`,
    r`(?:me|nos|lo|la) (?:jubil|retir|pension)(?:e|amos|aron)(?! (?:el|la|los|del (?:programa|plan|banco)|dinero))|se (?:jubil|retir|pension)o\b`,
    r`(?:${kin}|yerno|nuera|sobrin[oa]|prim[oa]|ex)${gap(8)} (?:ya no (?:me |nos |puede )?(?:ayud|aport|pas|mand|pon)|dej\w+ de (?:ayudar|mandar|pasar|aportar)|(?:me|nos) (?:ayudaba|daba|pasaba|mandaba|completaba)n?${gap(6)},? (?:y |pero )?ya no|(?:ayud|pon|aport|daba|mandab|completab)\w*${gap(4)},? (?:y |pero )(?:se caso|se fue|se mudo|murio))`,
    r`(?:es|viv\w*|qued\w*|estamos|somos)${gap(2)} (?:(?:con|de) )?(?:un solo|solo un|un unico|un) (?:sueldo|cheque|ingreso|salario)\b|sin poder (?:salir a )?trabajar`,
  ],
  r`(?:baj|redu)\w+ (?:el|la|los|mi) (?:pago|cuota|interes|letra|mensualidad|tasa)\b(?!.*(?:horas|sueldo))|(?:tasa|interes) (?:me )?baj|gan\w+ (?:mas|mejor)|copias? de|tal[oe]n|comprobante|por una miseria|${undone}`,
  true,
);

const body = r`(?:espalda|columna|rodillas?|cadera|piernas?|pies?|brazos?|manos?|muneca|tobillo|hombros?|cuello|cabeza|corazon|rinon(?:es)?|higado|pulmon(?:es)?|vista|ojos?|matriz|vesicula|arterias?|prostata|seno|pecho|estomago|colon|dedos?|costillas?|femur|clavicula|tendon|menisco|tiroides|cerebro|huesos?|nervios|presion|azucar)\b`;
const illness = r`(?:hernias?|incapacitad[oa]|cancer|tumor|artritis|artrosis|emboli[ao]|neumonia|pulmonia|bronquitis|tuberculosis|lupus|cirrosis|hepatitis|leucemia|esclerosis|fibromialgia|autis\w+|paralisis|convulsion\w*|epilepsia|ataques? de (?:panico|ansiedad)|esquizofrenia|bipolar|dengue|ciatica|metastasis|aneurisma|glaucoma|cataratas|asma|enfisema|demencia|alzheimer|parkinson|dialisis|quimios?|radiacion(?:es)?|cieg[oa]|radioterapia|marcapasos|trasplante|trombosis|apendicitis|coagulos?|trasplant\w+|depresion|ansiedad|secuelas|sepsis|ulceras?|apnea)\b`;
const bones =
  '(?:me|se|le|nos) (?:ha |han )?(?:quebr|parti|fractur|romp|torc|zaf|lastim|lesion|machuc|desgarr|disloc|jodi|fregu?|oper|amput|cort|abri|desbarat|sac|quit)\\w*';

const ill = paso(
  'medical_or_disability',
  0.8,
  [
    illness,
    `${bones}${gap(1)}(?: (?:de|del|el|la|los|las|un|una|dos|tres|ambas|mi|su)){1,3} (?:disco|ligamento|${body})`,
    r`${body}${gap(2)} (?:ya )?(?:no (?:me |le )?(?:da|dan|aguant|respond|sirv|funcion|mejor)\w*|mal[oa]s?\b|jodid|desbaratad|hech[oa]s? (?:pedazos|polvo)|lastimad|fregad|(?:me )?duele|inflamad|operad|tapad)`,
    r`(?:mal[oa]?s?|enferm[oa]s?|delicad[oa]|fregad[oa]|jodid[oa]|grave|problemas?|dolor(?:es)?|lesion|cirugia|hernias?|padec\w+|sufr\w+)(?: (?:de|del|en|con|la|el|los|las|mi|su)){1,2} ${body}`,
    r`[ie]ntubad\w|internad[oa]\b|(?:medicinas?|medicamentos)${gap(4)} (?:sal|cuest|car|\d)\w*|(?:me|lo|la|le|nos) (?:(?:van|iban|tienen|tuvieron) (?:a |que )?)?(?:oper(?:aron|an|ar|o|en)(?:me|lo|la)?|intern(?:aron|o)|ingres(?:aron|o)(?= (?:en|al|de|por|el|$))|enyesaron|volvieron a abrir|choc(?:o|aron)(?! (?:el|la|mi|un)\b)|atropell(?:o|aron)|encontraron (?:algo|un|una))\b`,
    '(?:me|se) (?:cai|cayo|resbale|resbalo) (?:de la |del |de un[ao]? |en (?:el|la|un) )(?:escalera|techo|trabajo|obra|andamio|bano|ducha|arbol|caballo|moto|hielo|nieve|camion|segundo)',
    r`en (?:silla de ruedas|cama\b|coma\b|intensivo|cuidados? intensivos?|(?:la )?incubadora|reposo)|reposo|ya no (?:se levanta|veo bien)|no (?:me |se )?(?:puedo|puede)(?: ni)? (?:levantar|caminar|parar|mover|agachar)\b|(?:emergencia|ambulancia)${gap(3)} cost\w+|cay\w+${gap(3)} encima|des?ability|(?:biles?|deudas?|cuentas?|debo) ${gap(2)} ?(?:del? |al )(?:los )?(?:hospital|medic|doctor)\w*`,
    r`(?:doctor|doctora|medico)${gap(2)} (?:me|le|lo|la) (?:prohib|saco|quit|mando (?:reposo|a descansar|a reposo)|dio incapacidad|dejo en reposo)\w*`,
    r`(?:naci(?:o|eron)|nene|nina|nino|bebe|hij[oa])${gap(3)} (?:con un problema|prematur\w+|de \d\d semanas|en (?:el )?(?:nicu|hospital)|con sindrome)`,
    `se puso (?:muy )?(?:grave|mal[oa])\\b|(?:esta|quedo) (?:muy )?grave\\b|embarazad\\w+${gap(5)} (?:no (?:pude|puedo|puede|pudo) (?:seguir )?trabaj\\w+|reposo)|(?:desde|despues de|tuve|tuvo|tienen?|espera\\w*|necesit\\w+)(?: (?:que|una?|la|mi|su|de|el|otra))* (?:cirugia|operacion)\\b|(?:${kin}) (?:se cayo|tuvo una caida)|${kin}${gap(6)} (?:y )?(?:yo )?(?:lo|la) (?:cuido|estoy cuidando|tengo que cuidar)|(?:para|a) (?:cuidar|atender)(?:lo|la)? a mis? ${kin}|para (?:cuidarl|atenderl)[oa]\\b`,
  ],
  '(?:cuido|cuidaba|trabajo (?:en|con)|limpio en|seguro) (?:un |una |el |la )?(?:hospital|asilo|clinica)|(?:duele|dolor de) (?:la )?cabeza|presion (?:del|alta del) agua',
);
/** A treatment that was not covered was needed. */
const uncovered = paso(
  'medical_or_disability',
  0.78,
  [
    r`no (?:me |nos |le |se )?(?:la |lo )?(?:aprob|aprueb|cubr|pag)\w+${gap(1)} (?:la |mi |su |el |las )?(?:operacion|cirugia|terapias?|tratamiento|quimio\w*|medicinas?)`,
  ],
  'perr[oa]|gat[oa]\\b',
  true,
);

const dear = `(?:(?:mi|nuestr[oa]|su) (?:querid[oa] )?(?:${kin}|bebe|nieto|nieta))`;
const death = paso(
  'death',
  0.82,
  [
    `(?:perdi|perdimos|perdio) (?:a )?(?:${dear}|un hijo|una hija|un bebe)(?! del? (?:trabajo|custodia))`,
    r`(?:enterr|sepult|velamos|crem)\w* (?:a )?(?:mi|nuestr|el|al)\b|viud[oa]\b|en (?:gloria|paz) este|dios l[oa] tenga|ya no esta con nosotros|(?:lo|la) mat(?:aron|o)\b|(?:funeral|velorio|sepelio|muerte|entierro|fallecimiento) de (?:mi|nuestr)`,
    `que (?:me|nos) dej(?:o|aron) (?:mi |mis )?(?:pap[ai]s?|mam[ai]|padres?|madre|abuel\\w+|ti[oa])\\b|se (?:me|nos) (?:murio|adelanto|fue) (?:mi|el|la) ${kin}`,
    `${dear}${gap(2)} (?:descanso|partio|perdio la (?:batalla|lucha|pelea)|paso a mejor vida|se (?:me |nos )?adelanto|se suicido|se mato|a enterrar|se quito la vida|se (?:me |nos )?fue (?:de repente|con dios|al cielo|para siempre))|mat(?:aron|o) a ${dear}|(?:partio|descanso) ${dear}|se (?:me |nos )?llevo a ${dear}`,
  ],
  r`perr\w+|gat[oa]\b|mascota|(?:migra|ice|policia|inmigracion|trabajo)\b`,
);

const apart = paso(
  'divorce_or_separation',
  0.8,
  [
    `(?:mi|la|el) (?:${spouse}|pap[ai] de \\w+ \\w+|mama de \\w+ \\w+)${gap(4)} se (?:me |nos )?(?:fue|largo|marcho|salio)(?: (?:con|de la casa|y|sin|a vivir|para|hace|en)\\b|\\W*$)`,
    `se (?:largo|marcho) (?:y|de la casa|con)|se (?:me |nos )?fue con otr[oa]|se (?:me |nos )?fue (?:[^ ]+ ){1,6}(?:y (?:me|nos) dejo|y no volvio)`,
    `(?:se|nos|me) divors\\w+|agarro sus cosas|(?:romp|termin)\\w+ con mi ${spouse}|mi ${spouse} y yo (?:ya )?(?:terminamos|no estamos|nos (?:dej|sep|div))|nos dejamos|ya no somos (?:pareja|novios)|deje a mi ${spouse}|ex-?(?:pareja|marido|mujer|senora|suegra)|(?:huyendo|huir|escap\\w+|hui) de(?:l| mi) (?:${spouse}|papa)|orden de (?:restriccion|proteccion)${gap(2)} mi (?:${spouse}|ex)`,
    `me (?:dejo|boto|abandono) (?:el|la|mi) ${spouse}|(?:esta|toda|${spouse})${gap(3)} me (?:dejo|boto)(?: (?:por|con|sol[oa]|toda|y|sin|cuando|embarazada)\\b|\\W*$)|(?:pidio|pedi|tramites? de|metio|meti) (?:el |la )?(?:divorcio|separacion)`,
  ],
  r`quiebra|se fue (?:la luz|a trabajar|a la tienda)|se (?:fue|salio)${gap(3)} (?:trabajo|mexico)(?! y (?:me|nos) dejo)|(?:jefit[oa]|mam[ai]|madre|pap[ai]|padre|abuel\w+|viejit[oa]) se (?:me |nos )?fue|al cielo|con dios|murio|fallecio|inquilin`,
);

const biz = r`(?:negocio|negocito|empresa|empresita|compania|companita|restauran\w*|lonchera|food ?truck|taqueria|pizzeria|panaderia|cafeteria|salon|barberia|peluqueria|tienda|tiendita|bodega|taller|guarderia|daycare|ferreteria|floreria|lavanderia|colmado|cafetin|arepera|\w{3,}eria|fonda|puesto|local|troca|camion|finca|granja)\b`;
const failed = r`(?:quebr(?:o|e|amos|aron)|se (?:me |nos )?(?:fue|vino|fueron) (?:a pique|abajo|para abajo|pa bajo|a la quiebra|al piso)|se hundi\w+|fracas\w+|no (?:aguant|sobreviv|levant|result|funcion|peg|jal|dio)\w*|se (?:me |nos )?acab\w+|tuv\w+ que (?:cerrar|entregar)(?:lo|la)?|(?:lo|la) cerr\w+|(?:me|nos) hizo cerrar|cerr(?:e|amos|o)|baj\w+ (?:la )?(?:cortina|las puertas))\b`;
const business = paso(
  'business_failure',
  0.8,
  [
    `(?:mi|mis|nuestr[oa]|mi propi[oa])(?: [^ ,]+)? ${biz}${gap(6)},? ?${failed}`,
    `${failed}${gap(2)} (?:mi|nuestr[oa]|mi propi[oa]) (?:[^ ,]+ )?${biz}|(?:cerre|cerramos|quebre|quebramos|traspas\\w+|tuv\\w+ que (?:cerrar|entregar|vender))${gap(4)} ${biz}`,
    `(?:el|la|un|una) (?:[^ ,]+ )?${biz}(?: de [^ ,]+)? que${gap(1)} (?:tenia|teniamos|puse|pusimos|abri|abrimos)${gap(5)},? ${failed}|(?:puse|tenia|teniamos|abri|abrimos)${gap(3)} ${biz}.{0,45}? (?:${failed})|(?:el|la) (?:[^ ,]+ )?${biz}(?: de [^ ,]+(?: [^ ,]+)?)? ${failed}`,
    `${near('(?:quiebra|bancarrota)', `(?:mi|nuestr[oa]) (?:[^ ,]+ )?${biz}`, 3)}|(?:me|nos) (?:fui|fuimos) a la (?:quiebra|bancarrota)`,
  ],
  `${workedAt}|nos dejo|en la calle|(?:compania|empresa|oficina) (?:vieja|anterior|de (?:la |mi )?(?:hipoteca|prestamo))|(?:la|el) (?:compania|banco)${gap(3)} vendi|carro`,
);

const home = '(?:casa|casita|cocina|techo|cuarto|sala|recamara|garaje|garage|sotano|basement|piso|mitad|porche|hogar)\\b';
const peril = r`(?:huracan|tornado|tormenta|incendio|fuego|inundacion(?:es)?|incendios|terremoto|temblor|graniz\w*|helada|nevada|rio|arroyo|lluvias|corto ?circuito|rayo|vendaval|derrumbe|arbol|palo|maria|ian|irma|milton|helene)\b`;
const harmed = r`(?:(?:me|nos|le|se) )?(?:(?:la|lo|nos) )?(?:dej|llev|acab|tumb|arranc|dan|destru|destroz|quem|inund|llen|revent|pudr|rompi|raj|volo|cay|arras|incendi)\w*`;
const disaster = paso(
  'disaster',
  0.8,
  [
    `(?:quemo|prendio|incendio|inundo|anego)${gap(3)} ${home}|${home}${gap(1)} se (?:nos |me )?(?:quemo|prendio|inundo|incendio|lleno de (?:agua|lodo|humo))`,
    r`(?:cogi|agarr)(?:o|eron) (?:fuego|candela)|se (?:me |nos |le )?metio (?:el |la )?(?:agua|rio|mar|lodo)|(?:desde|por|con|en) (?:el |la |lo de la |lo del )?(?:inundacion|incendio|huracan|tornado|terremoto)(?: \w+)?(?: de \w+)?$|nos cayo (?:el|la|un|una) ${peril}|(?:techo|casa)${gap(3)} (?:el|un|la) ${peril}`,
    `${peril}${gap(3)} ${harmed}${gap(4)} (?:${home}|cerca|todo|muebles|sin|instalacion|tubos|tuberias?|patio|lo demas|carro|pared)`,
  ],
  '(?:seguro|zona|poliza|mapa) (?:de|del|contra) |zona de|la comida|no (?:nos|me|hubo|le) (?:hizo|paso|dano)|sin danos|mi tia',
);

const troops = r`(?:ejercito|army|navy|marina|marines?|air force|fuerza aerea|guardia nacional|reserva|reservista|base|soldado|sargento|militar\w*)\b`;
const military = paso(
  'military',
  0.8,
  [
    near(
      troops,
      r`(?:lo |la |me |nos )?(?:mand(?:o|an|aron)|despleg\w+|desplieg\w+|activ(?:o|aron|a)\b|salgo|sale|transf\w+|traslad\w+|cambi\w+|llam(?:o|aron)|ordenes|moviliz\w+)`,
      5,
    ),
    `${troops}(?:,? [^ ]+){0,6}?,? (?:y )?(?:lo|la|me|nos) (?:mand|llev|traslad|mov)\\w+`,
    r`orden(?:es)? (?:para|militares|de desplieg)\w*|(?:me|lo|la|nos) (?:activaron|desplegaron|movilizaron|despliegan)`,
  ],
  'salio|en (?:19|20)\\d\\d|veteran|fue (?:soldado|militar)|hace \\w+ anos',
);

const job = r`(?:${work}|empresa|compania|oficina|patron|transferencia|salud|cuidar|atender)`;
const goes =
  '(?:(?:me|nos|lo|la) (?:tuv\\w+ que |van? a )?(?:mud\\w+|fui|fuimos|ir|v[ei]n[ei]\\w*|mover|traslad\\w+|regres\\w+|mand(?:o|aron)|transf\\w+|movi\\w+|cambiaron|vamos)|(?:tuv\\w+|tengo|tenemos|hay) que (?:mudar|ir|venir|regresar)(?:me|nos|se))';
const moved = paso(
  'relocation',
  0.78,
  [
    `${goes}${gap(7)} (?:(?:por|detras|tras|porque|para|a) )(?:[^ ,]+ )?${job}|${job}${gap(3)} ${goes} (?:a|para) [^ ,]{3,}|cambiaron (?:la oficina|el ${work})${gap(4)} a |${work}(?: en \\w+)?,? (?:y |asi que )?${goes}`,
    `${goes} (?:a|para) [^ ,]+(?: [^ ,]+)?,? y (?:la|mi) casa (?:de|en|quedo|sigue|esta|deje|alla)`,
    `(?:compania|empresa|${work})${gap(2)} se (?:(?:movio|mudo|paso)(?: \\w+){0,4} y (?:nos|me)|llevo mi puesto)|mi ${work} se (?:mudo|movio|paso) (?:a|para) `,
  ],
  'departamento|supervis(?!ora? en)\\w+|otra persona|agente|de base|banco|llamada|papeles|cartas?|hipoteca|prestamo|a la casa|antes de',
);

const room = '(?:apartamento|apartamentico|casita|cuartos?|basement|sotano|piso|unidad|duplex|trailer|local|casa que (?:rent|alquil)\\w+)';
const tenant = r`(?:inquilin[oa]s?|renter[oa]?s?|arrendatari[oa]s?|roommate|l[oa]s? del (?:sotano|basement|segundo piso|cuarto|apartamento|piso de \w+)|(?:muchach[oa]s?|senora|senor|el|la|los|las|pareja|familia|gente) que (?:me |nos |la |lo )?(?:rent|alquil)[^ ,]+)`;
const rental = paso(
  'rental_loss',
  0.8,
  [
    r`${tenant}${gap(5)} (?:se (?:me |nos )?(?:fu|sali|mud|larg)\w+|no (?:me |nos )?(?:ha |han )?pag\w+|dej\w+ de pag\w+|(?:me |nos )?deben?\b|qued\w+ (?:a deber|debiendo)|no quiere\w* pagar|sin (?:pag|dar)\w*|debiendo)`,
    r`(?:se (?:me |nos )?(?:fue|fueron|salieron|salio|mud\w+)|perdi|perdimos)${gap(3)} ${tenant}|no (?:consigo|encuentro|hallo|hay|aparece)(?: a)? (?:inquilin\w+|(?:quien|nadie que)${gap(2)} (?:rent|alquil|agarre)\w*)`,
    near(r`(?:vaci[oa]s?|desocupad[oa]s?|sin (?:rentar|alquilar|inquilin\w+))\b`, room, 4),
    r`no (?:logro|he podido|puedo|consigo) (?:rentar|alquilar)(?:lo|la)?\b|(?:sin|perdi|perdimos|ya no (?:tengo|hay|recib\w+|llega)) (?:esa |la |las |mi )?(?:renta|rentas)\b(?! control)|(?:rent|alquil)(?:amos|aba|abamos|ad[oa]s?)\b(?:,? [^ ]+){0,5}?,? (?:y )?(?:ahorita ningun|vaci|desocupad|ya no|nadie)|airbnb.{0,50}(?:prohib|ya no|nadie|cerr)`,
  ],
  'pagan? (?:muy )?(?:bien|puntual)|soy inquilin|mi propio apartamento',
);

const escrow = r`(?:impuestos?|taxes|tax|contribuciones|crim|seguros?|insurance|aseguranza|aseguradora|poliza|prima|escrow|escro|plica|homestead|predial)\b`;
const rise = r`(?:sub(?:io|ieron|ido|iendo|e|en|ir)\b|aument\w+|dispar\w+|brinc\w+|doble\b|dobl[oa]\w*|triplic\w+|triple\b|duplic\w+|nubes|paso de|se (?:fue|fueron) (?:a|al|por|de)|car[oa]s?\b|carisim\w+|imposible\w*|(?:llego|viene|salio|sale|van?) (?:en|a|por) \d)`;
const tax = paso(
  'escrow_or_tax_or_insurance_increase',
  0.8,
  [
    near(escrow, rise, 6),
    'escrow,(?: [^ ]+){1,3}? (?:brinco|subio|aumento|paso)',
    r`${escrow}${gap(3)} (?:se |me |nos |lo )*(?:cancel\w+|tumb\w+|no (?:me |nos |la |lo )*(?:qui\w+ )?renov\w+|venci\w+)|(?:cancel|tumb|no (?:me |nos )?(?:qui\w+ )?renov)\w*${gap(3)} ${escrow}|no (?:me|nos) qui\w+ renovar`,
    r`deb(?:o|e|emos|en|ia|ian|iendo)${gap(4)} (?:taxes|impuestos|contribuciones)\b`,
    r`(?:shortage|faltante|deficit|descubierto)(?: de| en)?|falta(?:n|ba)?${gap(2)} en (?:el |la )?(?:escrow|plica)|(?:puso|metio|pusieron|metieron|cobr\w+)${gap(3)} (?:(?:un |una |el |su )(?:seguro|aseguranza|poliza)\b|uno? (?:carisim|mas car)\w+|(?:el|la) de ellos)`,
  ],
  r`(?:seguro|aseguranza) (?:social|medic|de salud|de vida|del? carro|dental)|\birs\b|income tax|al dia con (?:mis |los )?taxes|incluye|taxes (?:personales|del irs)|tax refund|quiero cambiar|seguro que|vender`,
);
/** Taxes or insurance that were not paid: the denial is theirs to carry. */
const untaxed = paso(
  'escrow_or_tax_or_insurance_increase',
  0.78,
  [
    r`no (?:ha |han |he |hemos |pude |pudimos |puedo )?(?:podido )?(?:pag|cubr)\w+${gap(3)} (?:mi |la |el |los |las )?(?:taxes|impuestos|contribuciones|(?:seguro|aseguranza)(?: de la casa)?)\b`,
  ],
  '(?:seguro|aseguranza) (?:social|medic|de salud|de vida|del? carro|dental|no)|operacion|cirugia|\\birs\\b',
  true,
);

const pay = '(?:pagos?|mensualidad(?:es)?|letra|cuota|hipoteca|mortgage|interes(?:es)?|tasa|rate|arm)\\b';
const up = r`(?:brinc(?:o|a|an|aron|ado)\b|sub(?:io|ieron|ido|iendo)\b|sube\b|aument\w+|dispar\w+|dobl\w+|duplic\w+|triplic\w+|se (?:ajust|solto)\w*|se fue a (?:mil|\d)|paso de (?:mil|\d)|mas (?:car|alt)[oa]\b)`;
const reset = paso(
  'arm_reset_or_payment_increase',
  0.8,
  [
    near(pay, up, 5),
    `(?:me|nos) sub\\w+ (?:el pago )?a \\$?\\d,?\\d{3}|(?:cobr\\w+|pago) mas que (?:el|la) (?:anterior|otr[oa])|(?:se (?:me |nos )?(?:vencio|acabo|acabaron|termino|terminaron)) (?:la tasa|el interes|los \\w+ anos|el periodo)|(?:tasa|interes|prestamo)${gap(4)} (?:ajustable|variable|arm\\b)|(?:fij[oa]|ajustable)${gap(6)},? (?:y|pero) (?:ya|ahora|despues)|(?:cambi|mueve)\\w*${gap(1)} (?:el interes|la tasa)${gap(6)} (?:arriba|sub)`,
    `(?:pagaba|era|eran|estaba en) (?:de )?\\$?\\d[\\d.,]*(?: dolares)?,? (?:y )?(?:ahora|ahorita|ya) (?:(?:me|es|de|son|pago|quieren|viene|va|en|cobran|cobrar|piden) ){0,3}\\$?\\d`,
  ],
  `${escrow}|fideicomiso|(?:aprob|dier|hicier|dio|hizo)\\w* (?:la|una) modificaci\\w+|sub\\w+ (?:el pago )?(?:por|en) (?:internet|la pagina)`,
);

const broken = '(?:rompi|dan|descompus|jodi|fundi|explot|revent|colaps|muri|freg|goter|filtr)\\w*';
const fixture = r`(?:boiler|caldera|calefaccion|calentador|aire|techo|tuberias?|plomeria|pozo|septic[oa]|cloaca|drenaje|horno|cimientos?|foundation)\b`;
const other = paso(
  'other',
  0.78,
  [
    near(r`(?:migra|los de ice|ice|inmigracion)\b`, r`(?:lo |la |me |se )*(?:agarr|llev|detuv|deport|arrest|encerr)\w*`, 4),
    r`(?:lo|la|me) (?:deportaron|detuvieron)|(?:est(?:a|uvo|uve|oy)|metieron|cayo|fue) (?:pres[oa]|detenid[oa])`,
    r`(?:metieron|entraron) a robar|(?:me|nos) (?:robaron|estafaron|asaltaron|vaciaron la cuenta|clonaron)|(?:contratista|\w+ que contrate|herman[oa]|abogad[oa])${gap(2)} (?:se (?:llevo|fue con|robo|quedo con)|me robo|nos robo|desaparecio)${gap(2)} (?:dinero|plata|deposito|chavos)`,
    near(r`(?:troca|carro|camioneta|carcacha)\b`, `se (?:me |nos )?(?:descompus|dan|jodi|fregu?|rompi|quebr|fundi|poncho)\\w*`, 2),
    `(?:todo|daycare)${gap(2)} (?:subio|por las nubes|carisim[oa]|(?:esta|sube|se puso)(?: \\w+)? car[oa])`,
    near(broken, fixture, 3),
    `(?:techo|cimiento|pared)${gap(3)} cay(?:endo|o)|(?:fregu?|dan|jodi|descompus|fundi)\\w+${gap(2)} (?:motor|transmision)`,
    r`condeno (?:la|mi)|(?<!para )mand\w+${gap(2)} (?:dinero|plata|remesas?|giros?)(?: [^ ,]+){0,3}? (?:(?:a|para|en) (?:mexico|venezuela|honduras|guatemala|(?:el )?salvador|nicaragua|colombia|ecuador|peru|haiti|cuba|santo domingo|republica|mi (?:familia|mama|papa|pais|tierra|gente))|cada (?:mes|quincena|semana)|todos los meses)|no quiere pagar su parte|(?:criar|criando|tengo|mantengo|mantenemos)(?: \w+)? a mis \w* ?(?:niet|sobrin)os`,
  ],
  'reporte|tuberia del edificio|la carne|arbol|huracan|tornado|tormenta|granizad\\w',
);

export const familiaHardships: readonly Rule[] = [
  jobLoss,
  lessIncome,
  ill,
  uncovered,
  death,
  apart,
  business,
  disaster,
  military,
  moved,
  rental,
  tax,
  untaxed,
  reset,
  other,
];
