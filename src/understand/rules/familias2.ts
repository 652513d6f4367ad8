import { gap, near, regla, work } from './familias.ts';
import type { Rule } from './rule.ts';

/** How far the payments are, and whether work came back, in Spanish, by families of words. */
const r = String.raw;

const months =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|entonces|ahi|la navidad|el (?:verano|invierno|otono))';
const number =
  '(?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|varias|unos|unas|par|medio|algunos|muchos|tantos|este)';
const payments = r`(?:pagos?|pagitos?|mortgages|mensualidad(?:es)?|letras?|cuotas?|mes(?:es)?|ano|biles)\b`;
const house = r`(?:casa|casita|hipoteca|mortgage|mortage|prestamo|loan)\b`;
const many = `${number}(?: o \\w+)?(?: de)? (?:ultim[oa]s )?${payments}(?: y medio)?`;
const toBe =
  '(?:voy|vamos|va|estoy|estamos|esta|estan|ando|andamos|anda|tengo|tenemos|tiene|sigo|seguimos|llevo|llevamos|quede|quedamos|quedo|salgo)';
/** What is done to a payment, after "no". */
const give = r`(?:pag(?:o|ue|amos|ado|ar|aron)|page|doy|damos|di|dimos|dio|dar|dado|mand(?:o|e|amos|ado|ar)|hice|hicimos|hago|hacer|hecho|cubri\w*|complet(?:e|ado)|cumpli\w*|deposit(?:o|e|ado|ar)|tir(?:o|e|ado|ar)|envi(?:e|ado|ar)|pude|pudimos|pudo)\b`;
const unpaid = `no (?:le |les |la |lo |las |los )?(?:he |hemos |ha |han |estoy |estamos |esta )?(?:podido |vuelto a |logrado |pude |pudimos |pudo )?(?:${give}|pagando\\b)`;
const late = r`(?:atras\w*|abajo|detras\b|tarde\b|retras\w+|debiendo|mora\b|moros[oa]s?|colgad[oa]s?|sin (?:poder )?(?:pag|dar|mand|hacer|cubrir|cumplir)\w*|que (?:solo mand|${unpaid}))`;

const behind = regla(
  'paymentStatus',
  'behind',
  0.77,
  [
    `(?:llev|teng|tenemos|hac|son|van|vamos|voy|est|qued|and|con|deb|hay|ya|tien)\\w*${gap(3)} (?:${many}|\\d+ dias|rato|tiempo)${gap(3)} ${late}`,
    `${toBe}${gap(3)} (?:(?:un )?poc[oa]|poquito|muy|bien|siempre un mes|${many}|\\d+ dias)? ?(?:atrasad\\w+|retrasad\\w+|moros[oa]s?|colgad[oa]s?|en mora|en default|quedad[oa]s? con los pagos)|(?:voy|vamos) (?:un |mal )?${gap(1)} ?mes (?:y medio )?(?:tarde|atras)`,
    `${unpaid}${gap(4)} (?:(?:la |el |mi )?${house}|${many}|(?:el|los|la|las) de |(?:el |los |mi )?pagos?\\b|${months}|nada (?:desde|de)|desde|nada$)`,
    `(?:(?:el|los|mi|su) pagos?|(?:la|las) (?:cuota|letra|mensualidad)s?|${house}|${months})${gap(5)} (?:que )?${unpaid}(?! mas)`,
    `deb(?:o|emos|e|en|iendo|er)(?:les|le)?${gap(2)} (?:${many}|(?:la |el |mi )?${house} (?:de(?:sde)?|hace) |(?:(?:de|desde) )?${months}|los pagos|las cuotas|todo)|${many} (?:debo|debemos|me faltan|nos faltan)`,
    r`(?:se|me|nos)(?: me| nos)? (?:venci|acumul|junt|pas|atras|falt|qued)(?:aron|ieron|o|an|a)\b(?: ya| solo| como)? (?:por pagar |pendientes? )?(?:${many}|(?:el|la|los|las) (?:${payments}) (?:de|por|pendient)|pagos|${months} y)(?! para)|(?:pagos?|cuotas?|mensualidad\w*|letras) (?:pendientes?|por pagar|sin hacer|atrasad\w+|vencid\w+)|${near('pendientes?|acumul\\w+', 'pagos|mensualidades|cuotas|letras', 4)}|(?:pago|pagando|pagamos)(?: pero)? tarde\b`,
    `(?:perd(?:i|imos) ${number} pagos|(?:falle|fallamos|brinque|salte|me quede cort[oa]|no pas[oe])${gap(3)} (?:pagos?|${months}|${many}|mes(?:es)?|letras?))`,
    `(?:poner|empareja|nivela)(?:rme|rnos|rse|me|nos|lo|la| todo)?(?: todo)? al (?:dia|corriente)|(?:pondri\\w+|pong[oa]) al (?:dia|corriente)|debo de atras|lo que debo (?:me|de|y)|deb(?:o|emos) (?:uno|dos|tres|cuatro|[1-9])\\W*$|tengo que (?:dar|pagar) \\$?\\d[\\d,.]*.{0,30} o (?:se va|me|van|empieza)|lo atrasado`,
    `(?:me|nos) (?:la |lo )?(?:quier|amenaz|trat|van a)\\w*${gap(2)} (?:quitar|embarg|ejecut)\\w*(?! el carro)|quieren${gap(1)} (?:mi|la|nuestra) casa|carta${gap(3)} (?:aceleracion|default|incumplimiento|intencion|foreclosure)|intent to|acelerar|en default|(?:si no|antes del \\d+ o).{0,40} (?:foreclosure|embarg|me quitan|(?:me|nos) la (?:quitan|venden|rematan)|empieza|ejecuc|demand)\\w*|dias para (?:pagar|ponerme) o`,
    `no (?:me|nos) (?:la |lo |los )?(?:acepta|recibe|aceptan|reciben|quiere\\w* (?:recibir|aceptar))${gap(3)} (?:pagos?|dinero|mitad|menos|parcial\\w*)|la mitad no la acepta|(?:quier|pid|exig)\\w+${gap(1)} (?:los|las|todo)(?: ${number})? ?(?:${payments})?${gap(2)} (?:junt[oa]s?|de (?:un )?(?:solo )?golpe|de una vez)`,
    `(?:nadie|ninguno|mi ex|ella|el se quedo ahi y) (?:esta |quiere )?(?:ya )?no (?:la |lo )?paga(?:\\W*$| la (?:casa|hipoteca)| el mortgage)|(?:nadie|ninguno) (?:la |lo )?(?:esta pagando|paga\\b)|(?:y|pero) (?:el|ella|mi ex) no paga|${house} (?:esta )?(?:en el aire|no se paga)|tampoco estoy pagando`,
    `(?:desde (?:${months}|ese dia|la operacion)|(?:de|desde) ${months} para (?:aca|ca))${gap(3)} (?:${unpaid}|nada\\b|deb|no levant)|(?:de|desde) ahi,? (?:no (?:he|pag|pud)|nada)`,
    `(?:(?:deje|dejamos|(?<!no )(?:he|hemos) dejado) de (?:pagar|mandar|dar)|(?:este|el) (?:mes|primero|noviembre) (?:ya )?no (?:la |lo )?(?:pude|pudimos|pague|pagamos|di|dimos|mande)(?! (?:ir|trabajar|ahorrar|mas que))|(?:van a|quieren|amenaz\\w+ con)(?: \\w+)? forecl?ose?[ai]?r\\w*|(?:pague|di|mande|deposite) (?:solo )?(?:la mitad|una parte|parte) de(?:l| (?:el|los|la|mi|${months}))|pague(?: el de)? ${months} pero no(?: el de)? ${months})\\b|(?:la )?ultima vez que pag`,
  ],
  `(?:dan|dieron|ofrecieron|ofrecio|dio|dando|conced\\w+|darme|den)${gap(2)} (?:\\w+ )?meses|chance (?:unos|de)|por si|hay que (?:deber|tener)|que pasa si|cuantos (?:meses|pagos)|de no atrasarme|pense que|ofrec\\w+`,
);

const pocket = r`(?:dinero|plata|ahorros?|ahorritos|savings|chavos|pisto|feria|fondos|guardado|colchon|liquidacion)\b`;
const afford = r`(?:asi )?(?:alcan[zs]\w*|da\b|dan\b(?! (?:los papeles|el (?:titulo|payoff|saldo)|la (?:escritura|carta)|razon|respuesta|informacion))|dara\b|rinde|ajust\w+|sale\b|lleg(?:o|amos|ar|are)\b|complet\w+|junt\w+|puedo|podemos|pudiendo|aguant\w+|sosten\w+|podre|podria|libro|veo como|hay (?:con que|de donde|para)|teng\w* (?:con que|como|de donde)|va a (?:dar|alcanzar)|(?:voy|vamos) a (?:poder|alcanzar|llegar|completar))`;
const soon = regla(
  'paymentStatus',
  'about_to_fall_behind',
  0.75,
  [
    r`(?:no|ni) (?:me |nos |le |lo |la |los |se )*(?:(?:${afford})${gap(5)} (?:${house}|${payments}|cubrir|sostener|mensual|los \d|los dos|\d[\d,.]+)|puede pagar|se puede pagar)`,
    `(?:${house}|letra|cuota|pagos?|mensualidad|mes|esa renta|ingreso|eso|asi|viene)${gap(4)},? (?:ya )?no (?:la|lo|las|los|me|nos|se)? ?(?:${afford}(?! nada| ni un)|pago)(?: (?:pagar|sostener|mas))?|no (?:lo|la) (?:aguanto|libro|puedo (?:pagar|sostener|cubrir))|no puedo (?:ni )?con (?:uno|la|el|los|\\d|tanto|esto)`,
    `(?:no|ni) (?:\\w+ )?se (?:como|de donde|ni como|cuanto mas)${gap(2)} (?:voy|vamos|pag|pued|podr|aguant|hac|sac|va|cubr)\\w*`,
    r`(?:apen\w+|a duras penas|con las unas|a penas)${gap(3)} (?:alcanz|pag|junt|complet|llego|puedo|cubr)\w*\b(?! (?:para la comida|a \d))|raspando|(?:la |lo |casa |los )?(?:pago|pagamos|pagar|cumplir|cumplo) (?:la casa |la hipoteca )?(?:como pued|con lo ultimo|con la credit|con (?:la|las) tarjetas?|de milagro)|al dia pero (?:ya )?(?:con|por poco)|pero ya casi|(?:dificil|duro|pesado)${gap(1)} (?:pagar|cubrir|completar)|puedo pagar hasta|pag\\w+ con (?:much\\w )?(?:sacrificio|trabajo|esfuerzo)|no (?:me|nos) alcan[zs]a(?=,|\W*$| desde| con)|(?:estoy |estamos )?quedando sin (?:nada|ahorros|dinero|plata)|(?:${house}|pago|cuota|letra)${gap(4)} queda grande|se lleva (?:el|como el|mas del) (?:\d+|ochenta|setenta)|(?:me|nos) cuesta (?:much|trabajo|un mundo|caro)\w*${gap(1)} (?:pag|cubr|complet)\w*|(?:andamos|estamos|ando|estoy)(?: muy| bien| tan)? apretad\w+|apretad[oa]s?${gap(2)} (?:${house}|pago)|pag\w+(?: pero)?${gap(2)} (?:con|de) (?:mis?|las?) (?:tarjeta|credit)\w*`,
    r`\w*ahog\w+|asfixi\w+|(?:soga|agua) al cuello|(?:sac|us|tap|tir|cubr|viv)\w+${gap(4)} (?:tarjetas?|credit cards?|ahorros?|prestado)\b|pid(?:o|iendo) prestado|(?:sufr|batall|luch|pele|malabares|magia|milagros|sacrific)\w*${gap(4)} (?:pagar|completar|juntar|cubrir|llegar)|para poder cumplir|(?:pension|sueldo|cheque|seguro social|lo que gan\w+)${gap(1)} (?:ya )?no (?:me |nos )?(?:alcan[sz]a|da|rinde)\b|(?:ya )?no la (?:hago|hacemos|voy a hacer|vamos a hacer)\b|no (?:voy|vamos) a tener (?:para|con que|el pago|la mensualidad|el dinero)|(?:me |nos )?(?:toca|vence)(?: [^ ,]+){0,3} y no (?:tengo|tenemos|hay)|al (?:dia|corriente)(?: [^ ]+){0,2}? pero${gap(2)} (?:ya no|apenas|no se|batall|sufr|con trabajos)|no (?:me|nos) (?:he|hemos) atrasado(?: \w+)? pero|pero (?:el|en|este)(?: (?:otro|proximo|que viene|mes|diciembre|enero|entra))+ (?:si|ya no|no)\b|qued(?:o|amos) cort[oa]s?(?! con la casa)`,
    `no (?:me |nos )?queda\\w*${gap(2)} para (?:la comida|comer|los biles|la luz|vivir)`,
    near(pocket, r`(?:se )?(?:me |nos )?(?:esta[n]? |va[n]? )?(?:acab|termin|agot)\w*|comiendo|comemos`, 3),
    `me (?:quedan?|alcanza) (?:\\w+ )?para (?:solo )?${number} ${payments}|(?:mes|dos meses) que (?:viene|entra)${gap(1)} no|(?:voy|vamos) a (?:fallar|quedar mal|caer|atrasar\\w*)|(?:ya )?no (?:lo|la)? ?(?:voy|vamos) a poder|sin esa renta no`,
  ],
  r`(?<!no )debo |(?<!no )debemos|(?<!\bhe )(?<!hemos )atrasad[oa]|sin pagar|(?:entrar|pagar) (?:a|en|por) (?:la pagina|linea|internet|el portal)|portal|\bapp\b|abogad[oa]|contactar|comunicarme|(?:por|para) telefono|carro|comprar|refinanciar|tanto interes|pago menos|si no (?:puedo|pag)|demandaron|que pasa si|banco no me|salir de mi casa|(?:ni )?acercarme|no me (?:dan|ofrecen) mas de`,
);

const onTime = r`(?:puntual\w*|a tiempo|fielmente|religiosamente|sin falt?a?l?l?\w*|todos los meses|cada mes|antes del (?:primero|1|\d)|automatic\w+)`;
const paying = r`(?:pago|pagamos|pagando|pagada|pagado|pague|pagos?)\b`;
const current = regla(
  'paymentStatus',
  'current',
  0.77,
  [
    r`(?:nunca|jamas|no|ni) (?:me |nos |le |les )?(?:he |hemos |ha |habia )?(?:(?:at|ret)ras(?!ar)|fall|falt|rebot|brinc|qued\w+ (?:mal|debiendo) con (?:la|el)|deb(?:ido|o|emos) (?:nada|ni|ningun|un solo)|(?:dejado|deje|hemos dejado) de pagar|pag\w+ tarde|llegad?[oa]? tarde|ten\w+ atraso)\w*`,
    `siempre (?:le |les |he |hemos |la |lo |mi \\w+ )*(?:pag(?:o|ue|amos|ado)|${onTime})|${paying}${gap(4)} ${onTime}|(?:nunca|jamas|ni|sin) (?:un |una )(?:solo |sola )?(?:pago tarde|atraso|falta)|sigo pagando`,
    `ya (?:me |nos )(?:puse|pusimos|empareje|emparejamos|nivele|nivelamos)|(?:me|nos) (?:puse|pusimos) al (?:dia|corriente)|ya (?:lo )?(?:pague|pagamos|salde|liquide|cubri|cubrimos) (?:tod[oa]|lo que (?:debia|faltaba)|lo atrasado|los (?:\\w+ )?(?:atrasos|meses|pagos)|la deuda)|ya (?:eso )?(?:se arreglo|lo arreglamos|lo arregle)`,
    `(?:estoy|estamos|sigo|seguimos|voy|vamos|ando|todo|tengo|hipoteca|casa|pagos)${gap(2)} al (?:corriente|dia)`,
    '(?:yo )?pague \\w+ y (?:ellos )?dicen que no',
  ],
  `(?:taxes|impuestos|irs|luz|agua|renta|hasta (?:que|el)|si (?:me|estoy|siempre)|dejar de|veces al dia|plan de prueba|prueba|dejo|quiero estar|trustee|volver a pagar|seguro|aseguranza|poner${gap(2)} al|tarde cada)\\b`,
);

const foreclosure = r`(?:foreclosure|forclosure|forecloser|forclosur|pre-?foreclosure|ejecucion|embargo)\b`;
const court = r`(?:corte|juez|jueza|juzgado|tribunal|audiencia|vista|mediacion|conference|conferencia|alguacil|citacion)\b`;
const inCourt = regla(
  'paymentStatus',
  'in_foreclosure',
  0.77,
  [
    near(
      foreclosure,
      r`(?:empez|comenz|inici|abr|meti|radic|contest|llegaron|en (?:la )?corte|esta en|proceso|mediacion|desde|sigue|papeles|sirvi|dicen|notific)\w*`,
      5,
    ),
    `(?:estoy|estamos|esta|caso|casa|audiencias?|con|contra|por|lo)(?: en| de| del| el| la)* ${foreclosure}(?! (?:sale|prevention|de la luz))`,
    `(?:me|nos|la|ya)(?: la| lo| me)? (?:esta[n]? )?forecl?ose?[ai]?(?:r?on|ando|aron|ado|aos?)\\b`,
    `(?:papel|carta|aviso|letrero|nota)${gap(5)} (?:que )?dice ${foreclosure}`,
    near(court, 'judge?ment|sentencia|fallo', 4),
    near(court, `(?:casa|hipoteca|banco|${foreclosure}|caso|contest\\w+|demanda)`, 5),
    `ya (?:esta|va|anda) en (?:la )?corte|(?:proceso|tramite) (?:judicial|legal)${gap(3)} (?:casa|hipoteca)|en medio de un ${foreclosure}|sentencia sumaria|sentencia (?:contra mi|de ejecucion|a favor del banco)`,
    r`(?:meti|met|mand|lleg|recib|entreg|contest|respond|trajo|trajeron|pus|radic|vino|notific|sirvi)\w*${gap(5)} (?:una |la |con la |su )?demanda(?! de divorcio)\b|contestar la demanda|(?:me|nos) (?:demand(?:o|aron)|emplaz\w+|citaron a)|notice of default|lis pendens`,
    `(?:lleg|entreg|mand|recib|dej|peg|trajo|trajeron)\\w*${gap(4)} (?:papeles|documentos|cita|carta|sobre) (?:de|en) (?:la )?(?:corte|juzgado|tribunal)`,
  ],
  `amenaz\\w+|lo que sigue|(?:tiro|desestimo|desecho|boto|cerro) (?:el|mi) caso|que es|que pasa|cuanto (?:tiempo|se)|van a (?:empezar|iniciar|meter|poner)|si no pag\\w+|hace (?:\\w+ )?anos|par(?:o|aron) el foreclosure|me salve|la salve|divorcio|van con|o empiezan?|cuantos|para que empiece|custodia|juez${gap(1)} (?:le|me) (?:dio|dejo)${gap(4)} casa|en (?:19|20)[01]\\d|compre|papa de|orden de restriccion`,
);

const day =
  '(?:el (?:proximo |otro )?(?:\\d|lun|mar|mie|jue|vie|sab|dia)|(?:en|dentro de) (?:\\d+|un|una|dos|tres|nueve|diez|\\w+) (?:dias|semanas?|mes)|manana|hoy|pasado manana|para (?:el|dentro|la)|este (?:lun|mar|mie|jue|vie|mes)|la (?:otra )?semana|es (?:el|la|en|manana))';
const sale = regla(
  'paymentStatus',
  'sale_scheduled',
  0.78,
  [
    `(?:me |nos |la |se )*(?:la |lo )?(?:venden?|rematan?|subastan?|venderan|remataran|subastaran|van a (?:vender|rematar|subastar)\\w*)${gap(4)} ${day}`,
    `(?:venta|subasta|remate|auction|sheriff sale|trustee sale)${gap(5)},? (?:que )?${day}|(?:pus|public|program|fij|hay|tiene|tengo|lleg|anunci)\\w*${gap(5)} (?:la venta|en subasta|para subasta|al remate|la subasta|en remate)\\b`,
    `${day} (?:me |nos )?(?:la )?(?:venden|rematan|subastan)\\b|(?:pusieron|dieron|hay|tiene|tengo) (?:ya )?fecha (?:para|de) (?:el \\d|la venta|subasta)|(?:fecha|dia)${gap(3)} (?:venta|subasta|remate|auction)`,
  ],
  'cancel\\w+|venta (?:es|fue|seria|queda) (?:en|por|de) \\$?\\d|par(?:o|aron|amos) la|venta corta|short sale|sin fecha|si no|que es|ya (?:la )?(?:vendi|remat|subast)|barrio|enfrente|comprador|realtor|antes de que|a la venta|en venta|vendida|compr[oe]|pasad[oa]|barata',
);

const lost = regla(
  'paymentStatus',
  'foreclosed',
  0.78,
  [
    r`(?:perdi|perdimos|perdio|(?:nos|me) (?:quitaron|quito)|banco${gap(2)} (?:me |nos )?(?:quito|se (?:quedo con|adueno de))) (?:la|mi|nuestr[oa]) (?:casa|casita|hogar)\b(?! (?:en|de) (?:subasta )?(?:mexico|honduras))|banco${gap(2)} (?:se adueno|ya vendio|es (?:el )?duen[oa])|(?:subasta|auction)${gap(1)} la compro`,
    r`(?:banco|se|la|corte|condado|me la|nos la|sheriff) (?:ya )?(?:la |lo )?(?:vendio|vendieron|rematar?on|remato|subastaron|subasto)(?: (?:mi|la|nuestra) casa)?(?:,|\W*$| (?:en|la|hace|el|mi casa|y|al)\b)(?! prestamo)|(?:remataron|subastaron|remato|subasto) (?:la|mi|nuestra) casa|fue (?:vendida|rematada|subastada)`,
    r`(?:me|nos|lo|la) (?:sacaron|echaron|botaron|desalojaron|lanzaron|corrieron)${gap(2)} (?:(?:de )?(?:la|mi|nuestra) casa|con (?:el )?sheriff)|sheriff${gap(1)} (?:nos|me) saco|vendieron (?:mi|la|nuestra) casa en|ya (?:me|nos) vendieron (?:la|mi) casa|casa (?:ya )?(?:no es (?:mia|nuestra)|es del banco)|(?:orden de|llego el|aviso de|carta de) (?:desalojo|lanzamiento)|cambi\w+ (?:la|las|los) (?:chapas?|cerraduras?|llaves|candados?)|cash for keys|dueno nuevo`,
  ],
  '(?:hace|\\d|\\w+) anos\\b|no quier\\w+|que se quede|miedo|antes de|evitar|casi|quiere|para que no|carro|inquilin\\w+|si (?:me|nos|la|no|pierd)|en (?:19|20)[01]\\d|divorcio|amig[oa]|(?:la|el) (?:prestamo|loan)',
);

const wages = '(?:cheque|pension|desempleo|disability|desability|ssi|seguro social|incapacidad|sueldo|ingresos?)';
const restored = regla(
  'incomeRestored',
  true,
  0.78,
  [
    `(?:consegui|conseguimos|consiguio|encontre|encontro|encontramos|agarre|agarro|halle|hallo|(?:me|le) (?:salio|dieron)|ya (?:tengo|tiene|tenemos|hay))(?: ya)?(?: (?:un|una|otro|otra|el|de|nuevo|buen|mejor|este|mi))* ${work}|tengo trabajo y puedo|(?:regreso|volvio|volvieron) (?:el|la|los|las|mi|mis) (?:${work}|client\\w+|horas|overtime|ventas|${wages})|(?:empece|empezo|entre|entro)${gap(1)} (?:en|a|con) (?:un|una|otra|otro|la)(?: nuev\\w)? (?:empresa|compania|fabrica|planta|bodega|warehouse|${work})|ya (?:encontr|consegui)\\w* en (?:un|una|otra?)\\b|ya (?:empece|empezo|entre|entro) (?:a trabajar )?(?:en|con) (?:otr[oa]|un[ao] nuev[oa])(?=\\W*$|[,.]| (?:el|la|hace|esta|este|desde|y|ayer|pero) )|reincorpor\\w+|(?:me|le) dieron (?:otra vez|de nuevo) (?:mis|sus|las) horas`,
    `(?:volvi|volvio|volvimos|regrese|regreso|regresamos|entre|entro|empece|empezo)(?: ya| otra vez)? (?:a (?:trabajar|cobrar|chambear|manejar|la (?:ruta|obra|chamba|planta|oficina|fabrica|construccion))|al? (?:mi )?(?:trabajo|jale|camion|taller|hotel|empleo)|de nuevo|a coger (?:mis|sus) horas)`,
    `(?:esta|estoy|estamos|ando|anda)(?: ya)? (?:trabajando|cobrando|chambeando|jalando|camellando|ganando)(?: (?:\\w+ )?(?:de nuevo|otra vez|normal|completo|fijo|bien|igual))|ya (?:el |ella |yo |mi \\w+ )?(?:esta|estoy|estamos|ando|anda) (?:trabajando|cobrando)|(?:el|ella|mi (?:espos[oa]|marido|mujer|senora|novi[oa]|pareja)) ya (?:trabaja\\b|esta trabajando)|(?:perd|despid|corr)\\w+.{0,40} (?:ya (?:tengo|tenemos|tiene)|consegui|encontre|agarre) otro\\b|ya (?:me|nos|le) dieron (?:mas|mis|sus|todas las) horas`,
    `(?:me|le|nos) (?:regresaron|devolvieron|volvieron a dar|restablecieron|reinstalaron)${gap(2)} (?:horas|turno|trabajo|sueldo|puesto|overtime|pension|pagar)|(?:lo|la|me|nos) (?:volvieron a (?:llamar|contratar)|recontrataron|reinstalaron|llamaron (?:de vuelta|otra vez)|contrataron)|ya (?:me|nos|le) (?:pagaron|depositaron)|(?:ya (?:me )?(?:llega|llego|cobro|recibo|salio)|empezo a llegar(?:me)?|aprobaron) (?:el |la |mi |su )?${wages}`,
  ],
  `menos|la mitad|medio tiempo|part ?-?time|busc\\w+|ojala|espero|esperando|cuando|en cuanto|si (?:me|consig|encuentr)|para que|(?:no|nunca) (?:he|ha|hemos|encontr|consegu|consig|volv)|quiero volver|hasta que|en (?:su|la) escuela|negaron|temporal|de \\d+ (?:la|por) hora`,
);

export const familiaStatus: readonly Rule[] = [behind, soon, current, inCourt, sale, lost];
export const familiaMore: readonly Rule[] = [restored];
