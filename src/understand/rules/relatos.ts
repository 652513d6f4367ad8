import { gap, kin, regla, spouse } from './familias.ts';
import { month } from './meses.ts';
import type { Rule } from './rule.ts';

/** Whole stories in Spanish: how long the payments will hold out, what befell those who tell it, work that came back. Beside familias.ts and familias2.ts. */
const r = String.raw;
const relato = (fact: Rule['fact'], value: string | boolean, text: readonly string[], unless?: string): Rule =>
  regla(fact, value, 0.76, text, unless);

/** Words of any kind, sums with a comma in them too. */
const any = (most: number): string => `(?: \\S+){0,${most}}?`;
const able = r`(?:podre|podremos|puedo|podemos|pago|pagamos|pagare|pagaremos|cubro|cubrimos|completo|completamos|alcanza|alcanzo|alcanzamos|ajusto|saco|sacamos|(?:voy|vamos) a (?:poder|tener|completar|pagar|alcanzar|juntar)|va a (?:alcanzar|haber|quedar|dar)|se (?:como|de donde|si|que)|(?:tengo|tenemos|hay|habra|queda|quedara) (?:nada|para|con que|de donde|mas|dinero|tarjeta|ahorros))\b`;
const number = '(?:\\d+|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)';

const soon = relato('paymentStatus', 'about_to_fall_behind', [
  `(?<!desde )(?<!desde el )${month}(?: [yo] ${month})?,? (?:la verdad )?(?:ya )?no (?:lo |la |los |las |le |me |nos |creo |pienso )*${able}`,
  `no creo (?:poder )?(?:llegar|aguantar|alcanzar|durar)${gap(2)} (?:a|hasta) (?:${month}|navidad|fin de ano)|(?:en|para) ${month}${any(6)} (?:o no (?:la |lo )?pago|se (?:me |nos )?queda sin pagar)`,
  r`no (?:se|sabemos) cuanto (?:mas |tiempo )?(?:(?:voy|vamos) a )?(?:aguant|dur|pued|pod)\w+|al (?:dia|corriente)${any(3)} (?:a fuerzas?|por un pelit?o|por los pelos|de panzazo|apenit\w+|a puras penas)|(?:estoy|estamos|pagad[oa]|pago|pagamos),? pero (?:apenas|a fuerzas?|a duras penas|con trabajos|a puras penas)`,
  `${month} (?:fue|es|sera|va a ser) (?:el|la) ultim[oa] (?:pago |mes )?que (?:pud|pued|podr|pag|alcan)\\w+`,
  r`(?:pension|sueldo|cheque|ingresos?|lo que (?:gan\w+|entra|saco))${any(4)} ya no (?:me |nos )?(?:da|alcanza|rinde|ajusta)\b|(?:ya )?no (?:me |nos )?(?:salen|dan|cuadran) (?:las cuentas|los numeros)`,
  `para (?:el (?:pago )?de ${month}|${month}) (?:solo|apenas) (?:tengo|tenemos|hay|junte|llevo|quedan?)`,
]);

const onTime = r`(?:puntual\w*|a tiempo|religiosamente|sin falta|sin fallar|todos los meses|cada mes|antes del (?:primero|\d))`;
const current = relato(
  'paymentStatus',
  'current',
  [
    '(?:va|van|esta|estan|sigue|llevo|llevamos|mantengo|traigo|l[oa]s? tengo|l[oa]s? tenemos)(?: todo| todos| siempre| todavia)? al (?:dia|corriente)\\b',
    `hasta (?:ahora|hoy|ahorita|el momento)${any(3)} (?:pagad[oa]s?\\b|al (?:dia|corriente)|se paga\\b|(?:he|hemos) (?:pagado|cumplido))|(?:he|hemos) pagado${any(5)} hasta (?:ahora|ahorita|hoy)\\b`,
    'todavia (?:la |lo |las )?(?:pago|pagamos|cumplo|cumplimos)(?=,|\\W*$| la (?:casa|hipoteca))',
    '(?:con|sin|cero|llevo|ni un|ni un solo|ningun) (?:ningun |cero )?(?:at|ret)rasos?\\b|(?:at|ret)rasad[oa]s? no (?:estoy|estamos|voy|vamos|ando|andamos)\\b|no (?:estoy|estamos|voy|vamos|ando) (?:at|ret)rasad[oa]s?\\b',
    `(?:he|hemos|sigo|seguimos|seguido) (?:pagado|pagando)${any(5)} ${onTime}|(?:les |la |lo )(?:pago|pagamos)${any(3)} (?:puntual\\w*|religiosamente|sin falta|a tiempo)\\b`,
    '(?:pago|pagamos|pagado) siempre\\b|siempre (?:he|hemos) (?:pagado|cumplido)|(?:he|hemos) seguido pagando (?:los|el|mi|la|las|mis)\\b(?! (?:renta|mitad))',
    `llevo ${number} pagos (?:puntual\\w*|a tiempo|sin fall\\w+)|todos (?:mis|los) pagos (?:estan|van|son) (?:hechos|al dia|a tiempo|puntuales|completos)`,
    `desde (?:entonces|ahi|alli|esa fecha|que firm\\w+) (?:he|hemos) (?:pagado|cumplido)`,
  ],
  `taxes|impuestos|irs|(?:la|los?) (?:luz|agua|carro|troca|tarjetas?)\\b|pag\\w+ (?:la |mi )?renta|hasta (?:que|el \\d)|si (?:me|estoy|esta|siempre)\\b|para (?:que|estar|poner)|dejar de|plan de prueba|trial|poner${gap(2)} al|(?:di[cjz]\\w+|segun) que|con atrasos?|llevo atrasos?|tarde cada`,
);

const behind = relato(
  'paymentStatus',
  'behind',
  [
    `${number} (?:pagos|meses|payments|mensualidades) (?:missed|perdidos|brincados|saltados|fallados)\\b`,
    r`si no (?:pag\w+|(?:se )?pone\w*|(?:lo |la )?cubr\w+)${any(6)} (?:me |nos |le |les )?(?:pueden?|podrian|van a|va a) (?:quitar|rematar|embargar|vender|forecl)\w*|(?:van|va) a (?:hacer|dar|meter|mandar|pasar|poner)(?:me|nos|le|la)?(?: a| el| un| en)* (?:foreclosure|forclosure)|amenaz\w+ con (?:quit|remat|embarg|vender|forecl)\w*|lo que sigue es (?:el |un )?(?:foreclosure|embargo)`,
    r`(?:pag(?:o|ue|amos)|di|dimos|mand(?:o|e|amos)|deposit(?:o|e|amos)) (?:solo )?(?:la mitad|una parte)(?=,|\W*$| y | porque| cada)`,
    `(?:sigo|seguimos|ando|andamos) atrasad[oa]s?\\b|(?:me|nos) qued(?:e|amos) atras\\b|ultim[oa] (?:\\w+ )?que (?:pag|mand|hic|di)\\w* (?:fue|es) (?:el|la|en) (?:de )?${month}|se debe (?:todo )?(?:ahora|ya)\\b`,
  ],
  'renta\\b|hoa\\b|asociacion|el (?:vecino|inquilin\\w+)',
);

const inCourt = relato(
  'paymentStatus',
  'in_foreclosure',
  [
    `(?:vino|vinieron|dieron|llego|llegaron|sirvieron|entreg\\w+)${gap(4)} (?:con )?(?:los |unos |las )?(?:papeles|papers|documentos)(?: de| del)? (?:la )?(?:corte|court|juzgado|tribunal|foreclosure)`,
  ],
  'divorcio|custodia|inquilin\\w+|choque|accidente|migra\\w*',
);

const income = r`(?:horas|dias|turnos|trabajo|sueldo|cheque|horitas)\b`;
const lessIncome = relato(
  'hardship',
  'reduced_income',
  [
    `(?:dieron|dan|dando|dejaron|quedaron)(?: solo| con)* (?:la mitad|la tercera parte|menos de la mitad|much[oa]s menos|menos)(?: de)? (?:de )?(?:las |los |mis |nuestras )?${income}`,
    `(?:(?:me|nos|le|les) (?:estan|esta) dando|(?:me|nos|le|les) (?:da|dan)) (?:solo |como |apenas )?${number} (?:dias|turnos)\\b|(?:dieron|dan|hubo|hay) (?:muy |bien |bastante )?(?:poc|poquit)\\w+ (?:semanas|dias|turnos|jale|chamba|trabajo)\\b`,
    r`(?:entra|entran|entro|sale|queda)${gap(1)} (?:(?:como |menos de )?la mitad|menos|mucho menos)(?: de)? (?:de )?(?:lo )?(?:de antes|que antes|la mitad)`,
    r`(?:quede|quedamos|quedo) sin (?:horas|turnos|clientes|client[ea]la)|perd(?:i|io|imos)${gap(2)} (?:diferencial|differential|turno de noche|over ?time|bono|comisiones|extras)|dej(?:o|aron) de (?:dar|pasar|mandar|depositar)(?:me|nos)? (?:la |el |hace )?(?:manutencion|child support|pension|un ano|\w+ meses)|manutencion que${any(3)} dejo de`,
    r`(?:estuv\w+|estamos|estoy|fuimos|entramos|salimos)${gap(3)} (?:en|a la|de) huelga|(?:ano y medio|meses|anos?) (?:muy )?flac[oa]s?\b`,
  ],
  'plazo|para (?:pagar|contestar|mandar)|bil(?:es|l)',
);

const jobLoss = relato(
  'hardship',
  'job_loss',
  [
    r`(?:vencio|acabo|expiro|quitaron)${gap(3)} permiso(?: del? (?:tps|trabajo|daca))?${any(12)} (?:no (?:me|lo|la|nos) (?:puede|pueden|deja|dejan|quiere|quieren)\b|sin trabajo|no puedo trabajar)|renunci(?:e|o|amos) a (?:mi|su|el|nuestro)s? (?:trabajo|empleo|puesto|plaza)`,
    r`(?:me|nos|lo|la) (?:despiden|corren|descansan|liquidan|botan) (?:el|en|a fin|para|a partir|desde)\b|(?:familia|senora|gente|patrona) (?:donde|para quien|con quien)${any(5)} (?:se mudo|se fue|vendio) `,
  ],
  'si (?:me|nos|lo|la) ',
);

const dues = relato('hardship', 'escrow_or_tax_or_insurance_increase', [
  r`(?:puso|pusieron|metio|metieron|compro|compraron) un[ao] de (?:ellos|los suyos)\b|escrow${gap(2)} (?:salio|quedo|viene|esta) corto|(?:taxes|impuestos|seguro|aseguranza)(?: de \S+ \S+)? (?:llegaron|llego|salieron|salio|vienen|viene) (?:en|por|a) \$?\d`,
  r`(?:pag\w+|cubr\w+)${gap(2)} (?:los |las )?(?:taxes|impuestos|seguro|aseguranza)${any(7)} (?:no los |no las |no )(?:pag|cubr)\w+`,
]);

const disaster = relato('hardship', 'disaster', [
  r`(?:fuego|incendio|lumbre|rio|huracan|tornado|viento|creciente)(?: \w+)? (?:se )?(?:nos |me )?llevo (?:la|el|los|las|mi|nuestr\w+|medio|media|todo)\b|(?:dejo|trajo|metio) (?:el |la )?(?:helene|ian|milton|maria|ida|harvey|huracan|rio|creciente)\b${any(2)} (?:fue |era )?(?:el |puro )?(?:lodo|agua|nada)`,
  r`(?:casa|casita)${any(4)} ya no existe|(?:casa|casita)${any(8)} se (?:me |nos )?quemo\b`,
]);

const hit = '(?:pego|golpe[oa]|puso un|amenazo|corrio con|quiso matar|ahorco|maltrat)\\w*';
const left = '(?:me |nos )(?:sali|salimos|vine|venimos|fui|fuimos|escape|escapamos)\\b';
const apart = relato(
  'hardship',
  'divorce_or_separation',
  [
    `mi (?:${spouse}) (?:ya )?se (?:me )?(?:fue|largo|marcho)(?=,| y |\\W*$)|mi (?:${spouse}|ex)${any(2)} me ${hit}${any(14)} ${left}|${left}${any(22)} mi (?:${spouse}) me ${hit}`,
  ],
  r`trabajar|murio|fallecio|al cielo|con dios`,
);

const death = relato('hardship', 'death', [`mi (?:${kin}|jefe),? que en paz descanse`], 'suegr|hace \\w+ anos');

const business = relato('hardship', 'business_failure', [
  r`(?:estado|ciudad|condado|inspector\w*|departamento de salud)${any(3)} (?:me|nos) (?:la|lo) (?:cerr|clausur)(?:o|aron)\b`,
]);

const rental = relato('hardship', 'rental_loss', [
  `(?:el|la|los|las) del? (?:\\w+ )?(?:segundo|primer|primero|tercer|tercero|sotano|basement|abajo|arriba|atras|otro lado)(?: piso)? (?:ya )?no (?:me |nos )?(?:pag|da\\b|ha pag)\\w*`,
]);

const moved = relato('hardship', 'relocation', [
  r`(?:me|nos) toca (?:ir|mudar)(?:me|nos)(?: con (?:los|mis|las) \w+)? (?:a|para) (?!la corte|juicio|la tienda)|(?:ofreci\w+|dieron la opcion de) (?:pasar|transferir|mandar|trasladar|cambiar)(?:nos|me)? (?:a|para)${any(6)} (?:nos fuimos|me fui|nos mudamos|me mude|nos venimos)`,
]);

const place = r`(?:salon|taller|restauran\w*|panaderia|fabrica|planta|hotel|escuela|obra|cocina|tienda|bodega|ruta|\w+eria)`;
const restored = relato(
  'incomeRestored',
  true,
  [
    `(?:volvi|volvio|volvimos|regrese|regreso|regresamos)${gap(2)} (?:al?|a la|a mi|a su) ${place}\\b|ya (?:regresamos|regrese|volvimos|volvi|volvio) (?:con (?:aumento|todo|mejor)|a (?:mis|las|nuestras) (?:horas|turnos))`,
    `(?:empece|comence|entre|arranque|empezo|comenzo|entro) (?:a trabajar )?en${any(3)} ganando (?:incluso |hasta )?(?:un poco |lo mismo|igual|mas)|ya me (?:recupere|levante|repuse|componi)\\b(?=,? (?:facturo|gano|tengo|saco))|a mis horas de antes`,
  ],
  'menos|la mitad|medio tiempo|part ?-?time|hasta que|para que|si (?:me|vuelv|regres)',
);

export const relatoStatus: readonly Rule[] = [soon, current, behind, inCourt];
export const relatoHardships: readonly Rule[] = [lessIncome, jobLoss, dues, disaster, apart, death, business, rental, moved];
export const relatoMore: readonly Rule[] = [restored];
