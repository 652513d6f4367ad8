import { gap, words, work } from './familias.ts';
import type { Rule } from './rule.ts';

/** How far the payments are, and whether work came back, in Spanish, by families of words. */
const regla = (fact: Rule['fact'], value: string | boolean, sure: number, text: string[], unless?: string): Rule => ({
  fact,
  value,
  when: words(text.join('|')),
  ...(unless === undefined ? {} : { unless: words(unless) }),
  evenDenied: true,
  sure,
});

const months =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|entonces|ahi|la navidad|el (?:verano|invierno|otono))';
const number =
  '(?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|varias|unos|unas|par|medio|algunos|muchos|tantos|el)';
const payments = '(?:pagos?|pagitos?|mensualidad(?:es)?|letras?|cuotas?|mes(?:es)?|ano)\\b';
const house = '(?:casa|casita|hipoteca|mortgage|morgage|morgueich|mortage|prestamo|banco)\\b';
const due = `(?:${house}|${payments}|nada|${months})`;
const unpaid =
  '(?:sin (?:poder )?(?:pag|dar|mand|hacer|cubrir|cumplir)|(?:que|q|k) no (?:le |la |lo |les )?(?:pag|doy|da|mand|he|hago|tir|deposit|cubr)|no (?:le |la )?(?:pag|doy|mand)|atras|abajo|tarde\\b|retras|debiendo|de mora|en mora|colgad|de (?:deuda|retraso|atraso)|vencid)';
/** What is done to a payment. */
const give = '(?:pag|dar|dado|mand|hac|hecho|hice|cubr|cumpl|deposit|complet|tir|envi)\\w*';

const behind = regla(
  'paymentStatus',
  'behind',
  0.77,
  [
    `(?:llev|teng|tenemos|hac|son|van|vamos|voy|est|qued|and|con|and|deb|hay|ya)\\w*${gap(3)} ${number}(?: de)?(?: y medio)? (?:${payments}|dias)(?: y medio)?${gap(3)} ${unpaid}\\w*`,
    `(?:hace|llevo|llevamos|tengo|van|ya)${gap(1)} (?:${number} ${payments}|rato|tiempo) ${unpaid}\\w*`,
    `no (?:le )?(?:he|hemos|ha|e|han|pude|pudimos|pudo|hemos|di|dimos|dio|hice|hicimos|mande|cubri|complete|pague|page|pagamos|pago)(?: podido| vuelto a| logrado)*(?: ${give})?${gap(3)} (?:${due}|el de )`,
    `no (?:le|les) (?:mando|doy|damos|tiro|deposito|pago|hago|he dado|hemos dado|mandamos)${gap(3)} (?:banco|casa|pago|peso|chavo|centavo|desde|nada|nadie)`,
    `(?:debo|debemos|debe|debiendo|deber|debia|debiamos|deben|debian)(?:les|le)?${gap(3)} (?:${number}(?: de)? ${payments}|la (?:casa|hipoteca)|el mortgage|${house} (?:de(?:sde)? )?|(?:de|desde) ${months})`,
    `${number} ${payments} (?:debo|debemos|(?:nada mas )?me falt)\\w*|(?:casa|hipoteca) de ${months}`,
    `(?:falt|pendiente|acumul|junt|atras|pas|qued)\\w*${gap(3)} (?:pagos?|pagitos?|letras?|mensualidad\\w*|cuotas?)(?: pendientes?| por pagar)?\\b(?! (?:automatic|incluy))|por pagar ${months}|(?:pago|pagos|cuotas?|mensualidad\\w*) (?:pendientes?|por pagar|sin hacer|atrasad\\w+|vencid\\w+)`,
    `(?:falle|fallamos|brinque|salte|fallo)${gap(3)} (?:pagos?|${months}|mes(?:es)?|letras?)`,
    `(?:ponerme|ponernos|ponerse|emparejarme|emparejarnos|nivelarme) (?:al (?:dia|corriente))?|lo atrasado|los atrasos`,
    `(?:amenaz|quier|trat|intent)\\w*${gap(4)} (?:quitar\\w*|embargar\\w*|foreclosure|ejecutar\\w*)${gap(2)}|carta${gap(3)} (?:aceleracion|default|incumplimiento|intencion)|en default|si no (?:pag|d|mand)\\w+.{0,40} (?:foreclosure|embarg|me quitan|empieza|ejecuc|van con)\\w*|ya quieren (?:mi|la) casa|antes del \\d+ o empieza`,
    `no (?:me|nos) (?:la |lo |los )?(?:acepta|recibe|aceptan|reciben|quiere\\w* (?:recibir|aceptar))${gap(3)} (?:pagos?|dinero|mitad)|la mitad no la acepta|me regresaron${gap(2)} pagos?`,
    `(?:casa|hipoteca|mortgage)${gap(3)} (?:no se paga|en el aire|nadie la paga|atrasad\\w+|colgad\\w+)|(?:nadie|ninguno|ex|el|ella) (?:esta |quiere )?(?:ya )?no (?:la |lo )?paga(?:\\W*$| la (?:casa|hipoteca)| el mortgage)|(?:nadie|ninguno) (?:la |lo )?(?:esta pagando|paga)`,
    `desde (?:${months}|ese dia|la operacion)${gap(3)} (?:no (?:he|pag|doy|mand|le|pude|levant)|nada\\b|deb)\\w*|(?:de|desde) ${months} (?:pa|para) (?:aca|ca)${gap(2)} no|deb\\w+ (?:de|desde) ${months}|de ahi no he|desde ahi,? nada`,
    `(?:deje|dejamos|dejo|deja)(?: de|) (?:pagar|mandar|dar|hacer) ?(?:la|el|los|mi|$)?|(?:quede|quedamos|quedo|estoy|estamos|ando|voy) (?:debiendo|colgad|retras|atras|cort[oa] con la (?:casa|hipoteca)|${number} ${payments} (?:abajo|atras))\\w*|voy (?:siempre )?un mes atras|no pas[oe] el pago|descuide los pagos|atrasao|atrazad\\w+|sigo debiendo`,
  ],
  `(?:dan|dieron|ofrecieron|ofrecio|dio|dando|conced\\w+|darme|den)${gap(2)} (?:\\w+ )?meses|chance (?:unos|de)|(?:deb|atras|mora|no pag|sin pag)\\w*${gap(3)} (?:del? |la |el |los |las |con |en )*(?:carro|camioneta|troca|tarjetas?|luz|agua|renta|gas|telefono|escuela|colegio|ropa|impuestos|abogado|internet|favor|mil\\b)|\\d mil\\b.{0,9}$|nunca (?:me|he|hemos|falle)|no (?:me|nos) (?:he|hemos) (?:atras|retras)|(?:jamas|no) me he|por si|(?:inquilin|rent)\\w+|hay que (?:deber|tener)|que pasa si|cuantos (?:meses|pagos)|de no atrasarme`,
);

const afford =
  '(?:alcanz|da\\b|dan\\b|dara|rinde|ajust|sale\\b|llego|llegamos|llegar|complet|junt|puedo|podemos|aguant|sosten|podre|podria|libro|veo como|hay (?:con que|de donde|para|pa)|teng\\w* (?:con que|como|para|pa)|se (?:como|de donde|ni como|hasta cuando)|voy a (?:poder|alcanzar|llegar|completar)|vamos a (?:poder|alcanzar|llegar|completar))\\w*';
const soon = regla(
  'paymentStatus',
  'about_to_fall_behind',
  0.75,
  [
    `(?:no|ni) (?:me |nos |le |lo |la |los )*${afford}${gap(5)} (?:${house}|${payments}|cubrir|sostener|mensual|los \\d|los dos|\\d[\\d,.]+)`,
    `(?:${house}|letra|cuota|pago|mensualidad|mes|esa renta|ingreso|asi)${gap(4)},? (?:ya )?no (?:la|lo|las|los|me|nos|se)? ?${afford}(?: (?:pagar|sostener|mas))?|no (?:lo|la) (?:aguanto|puedo (?:pagar|sostener|cubrir)|libro)`,
    `(?:apenas|a duras penas|con las unas|a penas)${gap(3)} (?:alcanz|pag|junt|complet|llego|puedo|cubr)\\w*|ahi ahi|raspando|(?:la |lo )?(?:pago|pagamos|pagar|cumplir) (?:la casa )?(?:como pued|con lo ultimo|con la credit|con (?:la|las) tarjetas?|de milagro)|(?:me|nos|estoy|estamos)(?: estoy| estamos)? ?ahog\\w+|sacando de (?:las|los|mis|la) (?:tarjet|ahorr)\\w*|(?:usando|tapando|tirando)${gap(4)} (?:tarjet|credit)\\w*|pidiendo prestado|pido prestado|para poder cumplir|pa poder cumplir`,
    `(?:se (?:me |nos |lo )*(?:lleva|come|va|fue))${gap(2)} (?:tod[oa]|todit[oa]|casi todo|el cheque|(?:mi|el) sueldo)${gap(3)}(?: (?:en|para|con) (?:la |el )?(?:${house}|pago|letra|cuota))?`,
    `(?:dinero|ahorros?|savings)${gap(2)} se${gap(2)} (?:acab|est|termin|agot)\\w*|me (?:quedan?|alcanza) (?:\\w+ )?(?:para|pa) (?:solo )?${number} ${payments}|para (?:unos )?${number} meses de (?:cuota|pago|hipoteca)|con que pag\\w+ la (?:casa|hipoteca)|(?:mes|dos meses) (?:que|q) (?:viene|entra) (?:ya )?no|en ${months} (?:ya )?no (?:voy|vamos|puedo|podre|teng)|(?:voy|vamos) a (?:fallar|quedar mal|atrasar\\w*)|no atrasarme|no (?:lo|la) (?:voy|vamos) a poder|ya no (?:voy|vamos) a poder|esto no va a durar|no hay de donde|pagamos?\\?? (?:mi |la )?(?:casa|hipoteca) con la tarjeta|llevo pagando${gap(3)} tarjeta`,
  ],
  'debo |debemos|atrasad[oa]|sin pagar|(?:entrar|pagar) (?:a|en|por) (?:la pagina|linea|internet|el portal)|pagina|portal|\\bapp\\b|abogad[oa]|contactar|comunicarme|(?:por|para) telefono|carro|comprar|refinanciar|tanto interes|pago menos|si no (?:puedo|pag)|demandaron|que pasa si',
);

const onTime =
  '(?:puntual\\w*|a tiempo|fielmente|religiosamente|sin fall\\w+|todos los meses|cada mes|antes del (?:primero|1|\\d)|automatic\\w+)';
const current = regla(
  'paymentStatus',
  'current',
  0.77,
  [
    `(?:nunca|jamas|no|ni) (?:me |nos |le |les )?(?:(?:he|hemos|ha|habia) )?(?:atras|retras|fall|falt|rebot|brinc|qued\\w+ (?:mal|debiendo)|deb(?:ido|o|emos) (?:nada|ni|ningun|un solo)|(?:dejado|deje|hemos dejado) de pagar|pag\\w+ tarde|llegad?[oa]? tarde|ten\\w+ atraso)\\w*`,
    `siempre (?:le |les |he |hemos |la |lo |pago |pagamos |mi \\w+ )*(?:pag\\w+|${onTime})|(?:pago|pagamos|pagando|paga|pagada|pagado|pague|pagos?|pagar)${gap(4)} ${onTime}|(?:tod[oa]|ya) pagad[oa] hasta`,
    `ya (?:me |nos )(?:puse|pusimos|empareje|emparejamos|nivele|nivelamos)|(?:me|nos) (?:puse|pusimos) al (?:dia|corriente)|ya (?:lo )?(?:pague|pagamos|salde|liquide|cubri|cubrimos) (?:tod[oa]|lo que (?:debia|faltaba)|lo atrasado|los (?:\\w+ )?(?:atrasos|meses|pagos)|la deuda)|ya (?:eso )?(?:se arreglo|lo arreglamos|lo arregle)|este ano no\\W*$`,
    `(?:estoy|estamos|sigo|seguimos|voy|vamos|ando|todo)${gap(2)} al (?:corriente|dia)|(?:hipoteca|casa|pagos)${gap(2)} al (?:dia|corriente)|sigo pagando`,
  ],
  `(?:taxes|impuestos|irs|luz|agua|renta|hasta (?:${months}|que|el)|si (?:me|estoy|siempre)|dejar de|me llam\\w+${gap(4)} al dia|deber|veces al dia|plan de prueba|prueba|dejo|quiero estar)`,
);

const foreclosure = '(?:foreclosure|forclosure|forecloser|forclosur|ejecucion|embargo)\\b';
const court = '(?:corte|juez|jueza|juzgado|tribunal|audiencia|vista|mediacion|conference|conferencia|alguacil|citacion)\\b';
const inCourt = regla(
  'paymentStatus',
  'in_foreclosure',
  0.77,
  [
    `${foreclosure}${gap(5)} (?:empez|comenz|inici|abiert|en (?:la )?corte|esta en|en (?:proceso|mediacion)|desde|radic|sigue)\\w*|(?:empez|comenz|inici|abri|metieron|metio|radic|contest|llegaron)\\w*${gap(4)} ${foreclosure}`,
    `(?:estoy|estamos|esta|caso|casa|audiencias?|con|contra|por|lo)(?: en| de| del| el| la)* ${foreclosure}(?! (?:sale|prevention|de la luz))`,
    `${court}${gap(6)} (?:casa|hipoteca|banco|${foreclosure})|(?:casa|hipoteca|banco|${foreclosure}|caso|contestacion)${gap(5)} ${court}|juez${gap(2)} (?:fallo|dio|dicto|firmo)|(?:corte|juez|tribunal)${gap(1)} (?:ya )?dict\\w+ (?:\\w+ )?sentencia|sentencia (?:contra mi|de ejecucion|a favor del banco)`,
    `(?:meti|met|mand|lleg|recib|entreg|contest|respond|trajo|trajeron|pus|radic|vino|notific|sirvi)\\w*${gap(5)} (?:una |la |con la |su )demanda(?! de divorcio)\\b|contestar la demanda|(?:me|nos) (?:demand(?:o|aron)|emplaz\\w+|citaron a)|(?:notice of default|aviso de incumplimiento|lis pendens)`,
    `(?:lleg|entreg|mand|recib|dej|peg|trajo|trajeron)\\w*${gap(4)} (?:papeles|documentos|cita|carta|sobre) (?:de|en) (?:la )?(?:corte|juzgado|tribunal)|(?:proceso|tramite) de (?:quitar|embarg|ejecut)\\w*|esta(?:n|mos) en mediacion`,
  ],
  'evitar|antes de que|miedo|amenaz\\w+|que es|que pasa|si no pag\\w+|hace (?:\\w+ )?anos|par(?:o|aron) el foreclosure|me salve|la salve|divorcio|van con|o empieza|cuantos|para que empiece|custodia',
);

const day =
  '(?:el (?:proximo |otro )?(?:\\d|lun|mar|mie|jue|vie|sab|dia)|(?:en|dentro de) (?:\\d+|un|una|dos|tres|nueve|diez|\\w+) (?:dias|semanas?|mes)|manana|hoy|pasado manana|para (?:el|dentro|la)|este (?:lun|mar|mie|jue|vie|mes)|la semana|es (?:el|la|en|manana))';
const sale = regla(
  'paymentStatus',
  'sale_scheduled',
  0.78,
  [
    `(?:me |nos |la |se )*(?:la |lo )?(?:venden?|rematan?|subastan?|venderan|remataran|subastaran|van a (?:vender|rematar|subastar)\\w*)${gap(4)} ${day}`,
    `(?:venta|subasta|remate|auction|sheriff sale|trustee sale)${gap(5)},? (?:que )?${day}|(?:pus|public|program|fij|hay|tiene|tengo|lleg|anunci)\\w*${gap(5)} (?:la venta|en subasta|para subasta|al remate|la subasta|en remate)\\b`,
    `(?:fecha|dia)${gap(3)} (?:venta|subasta|remate|auction)|(?:aviso|notificacion) (?:de|que)${gap(4)} (?:venta|subasta|remate|vender)`,
  ],
  'cancel\\w+|par(?:o|aron|amos) la|evitar|venta corta|short sale|sin fecha|si no|que es|ya (?:la )?(?:vendi|remat|subast)|barrio|enfrente|comprador|realtor|antes de que|a la venta|en venta',
);

const lost = regla(
  'paymentStatus',
  'foreclosed',
  0.78,
  [
    `(?:perdi|perdimos|perdio|nos quitaron|me quitaron) (?:la|mi|nuestra) (?:casa|casita)\\b`,
    `(?:banco|se|la|corte|condado|me la|nos la|sheriff) (?:ya )?(?:la |lo )?(?:vendio|vendieron|rematar?on|remato|subastaron|subasto)(?: (?:mi|la|nuestra) casa)?(?:,|\\W*$| (?:en|la|hace|el|mi|y|al)\\b)|(?:remataron|subastaron|remato|subasto) (?:la|mi|nuestra) casa`,
    `(?:me|nos|lo|la) (?:sacaron|echaron|botaron|desalojaron|lanzaron|corrieron)${gap(2)} (?:(?:de )?(?:la|mi|nuestra) casa|con (?:el )?sheriff)|(?:ya )?no es (?:mia|nuestra) la casa|casa (?:ya )?(?:no es (?:mia|nuestra)|es del banco)|ya es del banco|orden de (?:desalojo|lanzamiento)|cambi\\w+ (?:la|las|los) (?:chapas?|cerraduras?|llaves|candados?)|banco${gap(2)} (?:se (?:quedo|adueno)|ya vendio)|cash for keys|dueno nuevo|compro (?:mi|la|nuestra) casa en`,
  ],
  'anos|no quiero|no queremos|que se quede|si |miedo|antes de|evitar|casi|quiere|para que no|carro|inquilin\\w+',
);

const wages = '(?:cheque|pension|desempleo|disability|desability|ssi|seguro social|incapacidad|sueldo|ingresos?)';
const restored = regla(
  'incomeRestored',
  true,
  0.78,
  [
    `(?:consegui|conseguimos|consiguio|encontre|encontro|encontramos|agarre|agarro|halle|hallo|(?:me|le) (?:salio|dieron)|ya (?:tengo|tiene|tenemos|hay))(?: ya)?(?: (?:un|una|otro|otra|el|de|nuevo|buen|mejor|este|mi))* ${work}`,
    `(?:volvi|volvio|volvimos|regrese|regreso|regresamos|entre|entro|empece|empezo)(?: ya| otra vez)? (?:a (?:trabajar|cobrar|chambear|manejar|la (?:ruta|obra|chamba|planta|oficina|fabrica|construccion))|al? (?:mi )?(?:trabajo|jale|camion|taller|hotel|empleo)|de nuevo|a coger (?:mis|sus) horas)`,
    `(?:esta|estoy|estamos|ando|toy|anda)(?: ya)? (?:trabajando|cobrando|chambeando|jalando|camellando|ganando)(?: (?:\\w+ )?(?:de nuevo|otra vez|normal|completo|fijo|bien|igual))|ya (?:el |ella |yo |mi \\w+ )?(?:esta|estoy|estamos|ando|anda) (?:trabajando|cobrando)`,
    `(?:me|le|nos) (?:regresaron|devolvieron|volvieron a dar|restablecieron|reinstalaron)${gap(2)} (?:horas|turno|trabajo|sueldo|puesto|overtime|pension|pagar)|(?:lo|la|me|nos) (?:volvieron a (?:llamar|contratar)|recontrataron|reinstalaron|llamaron (?:de vuelta|otra vez)|contrataron)|ya (?:me|nos|le) (?:pagaron|depositaron)|(?:ya (?:me )?(?:llega|llego|cobro|recibo)|empezo a llegar(?:me)?|aprobaron) (?:el |la |mi |su )?${wages}`,
  ],
  `menos|la mitad|medio tiempo|part ?-?time|busc\\w+|ojala|espero|esperando|cuando|en cuanto|si (?:me|consig|encuentr)|para que|(?:no|nunca) (?:he|ha|hemos|encontr|consegu|consig)|quiero volver|hasta que|en (?:su|la) escuela|negaron|temporal`,
);

export const familiaStatus: readonly Rule[] = [behind, soon, current, inCourt, sale, lost];
export const familiaMore: readonly Rule[] = [restored];
