import { llano } from '../llano.ts';
import { broke, gap, home, type Paso, paso, taken } from './pasos.ts';

/** The house in Spanish: what is wished for it, who lives in it, what loan and which other debts hang on it, what is put by. */

const mine = `(?:la|mi|nuestra|esta|su|el) (?:\\w+ )?${home}`;
const saleOfIt = '(?:venta|subasta|remate|sheriff sale|auction|foreclosure|ejecucion|desalojo|embargo)';
const sells = 'vend(?:er|erla|erlo|iendo|iendola|o|emos|amos|a)\\b';
const keeps = '(?:salvar|conservar|rescatar|recuperar|defender|luchar por|pelear por|mantener|quedarnos con|quedarme con)';
const stay = '(?:sal\\w+|mud\\w+|perd\\w+|solt\\w+|entreg\\w+|dejar\\w*|vender\\w*)';

const wants: readonly Paso[] = [
  paso(
    'wants',
    'keep',
    [
      `no (?:me |nos |la |lo )*(?:quiero|queremos|quisiera|pienso|pensamos|voy a|vamos a|quiere|quieren) (?:\\w+ )?(?:a )?(?:ir(?:me|nos|se)?\\b(?! a (?:la corte|bancarrota))|${stay})`,
      `no (?:quiero|queremos|quisiera) que (?:me|nos|se) (?:la |lo )?(?:quit|sac|vend|remat|ech|bot|desaloj|embarg)\\w+`,
      `(?:quier\\w+|quisiera|pido|busco|ayud\\w+|para|necesito|haga?n?|hago|evitar|espero|dios quiera|ojala) ${gap(3)}que no (?:me|nos|se) (?:la |lo )?(?:quit|sac|vend|remat|ech|bot|desaloj|embarg)\\w+`,
      `(?:par|deten|fren|evit|salv|aplaz|posterg|cancel|suspend)(?:ar|er|amos) (?:\\w+ )?${saleOfIt}|que (?:se |me |nos )?(?:cancel|par|suspend|deteng|posterg|aplac)(?:en?|an?) (?:\\w+ )?${saleOfIt}`,
      `como (?:\\w+ )?(?:par|deten|fren|evit|salv)\\w+ (?:eso|esto|la|el|mi)`,
      `${keeps} (?:${mine}|lo mio|la\\b(?! (?:hipoteca|cuota|letra|deuda|tasa)))`,
      `no (?:quier\\w+|piens\\w+) que la (?:vend|entregu|perd|solt)\\w+|no (?:les |la |se la )?(?:pienso|voy a) (?:\\w+ )?regalar`,
      `(?:por )?no (?:perder|dejar perder|quedarme sin|quedarnos sin) ${mine}`,
      `vender no quiero|aqui (?:me quedo|nos quedamos)\\b|de (?:esta|mi) casa (?:solo )?me sacan (?:con los pies|muert)|de aqui (?:solo )?(?:me voy|salgo) (?:al (?:cementerio|panteon)|con los pies)|ni (?:voy a|pienso|quiero) perder (?:mi|la) casa|(?:quedar(?:me|nos)) (?:aqui|en ${mine}|en ella|con ella)`,
      `no (?:me|nos) (?:voy|vamos|saca nadie|sacan|muevo) (?:de (?:aqui|mi)|a ningun)|de aqui no (?:me|nos)`,
      `(?:por nada del mundo|jamas|nunca|no) (?:la )?(?:entrego|suelto|vendo|dejo)`,
      `seguir (?:viviendo|pagando) (?:aqui|en ella|la casa|mi casa)|quieren? seguir (?:pagandol[oa]|viviendo)|(?:quiero|queremos) (?:seguir aqui|que (?:se quede|sigan?) en (?:su|la|esta) casa)|(?:casa|ella) (?:\\w+ )?(?:no se (?:toca|vende|entrega)|se queda conmigo)|de (?:aqui|mi casa|esta casa) no (?:salgo|me (?:voy|saca|mueve))|seguirle pagando|(?:a mi nombre|deseo|quiero) y? ?seguirle\\b|terminar sus dias (?:ahi|aqui|en)|morir(?:me|se)? en (?:su|mi|esta) casa`,
      `(?:ella|el|mi \\w+) quiere vender y yo no|(?:quiere vender|la quiere vender) y yo no|por encima de mi cadaver|antes que darle la casa|no (?:la|me la) (?:quiero|queremos) (?:dej|perd|solt|vend)\\w+`,
    ],
    [
      'ya no la quiero',
      '(?:el )?banco (?:\\w+ )?quiere',
      'no quiero (?:salvar|conservar|quedarme|pelear)',
      'no quiero perder (?:\\w+ )?(?:mi (?:credito|trabajo)|tiempo)',
      'quitarme la vida',
      'perder mas',
      'dejar(?: de)? (?:pagar|mas)',
      'firmar para salvar',
      'para salvar la',
      'no se si',
      'pruebas?',
      'cobr\\w+ .{0,15}por salvar',
    ],
  ),
  paso(
    'wants',
    'sell',
    [
      `(?:quiero|queremos|quisiera|deseo|deseamos|pienso|pensamos|vamos a|voy a|estamos|estoy|decid\\w+|pref(?:ie|e)r\\w+|hay que|toca|lo mejor es|tengo que|tuve que|me gustaria|planeo|necesito|regresar a \\S+ \\S+ y|para) (?:\\w+ ){0,3}?${sells}`,
      `(?:la|lo|casa) (?:\\w+ ){0,2}?(?:en venta|listada|anunciada|con (?:un|una|el|la) realtor|a la venta|en el mercado|no se vende\\b)|firm(?:o|e|amos) con (?:el|la|un|una) realtor|sale al mercado`,
      `(?:tengo|hay|tenemos|consegui|firmamos con) (?:ya )?(?:un |una )?(?:comprador\\w*|oferta de compra|oferta por la casa)`,
      `(?:estamos|estoy|pedi|pedir|pedimos|hacer|quiero|optar?e? por|metid\\w+|revisando|sometimos|someti|meti) ${gap(4)}(?:short sale|venta corta)`,
      `(?:tiempo|meses) para ${sells}|decidid[oa],? (?:la )?vend|letrero (?:en la yarda|de (?:venta|se vende))(?! (?:a|en|al) (?:la |el |mi )?(?:troca|carro|camion))|(?:tengo|tenemos) la casa vendida|firmamos el cierre`,
    ],
    [
      '(?:no|ni) (?:la |lo )?(?:quiero|queremos|pienso|voy a) (?:\\w+ )?vend',
      'vend\\w+ (?:mi|el|la|un|mis|unas?) (?:carro|troca|camion\\w*|terren\\w+|prend\\w+|joyas|muebles|negocio|herramient\\w+|moto)',
      'vend\\w+ las herramient',
      'banco (?:\\w+ )?(?:quiere|va a|la quiere)',
      'quieren',
      'o (?:me |la |lo |mejor )?(?:esper|qued|aguant|pele|seguir|no|dej)\\w*',
      'van a vender|(?:para|y) mandar (?:ese|el) dinero',
      'nego',
      'vend\\w+ (?:pasteles|comida|tamales|cosas|todo lo)',
    ],
  ),
  paso(
    'wants',
    'leave',
    [
      `(?:quiero|queremos|quisiera|prefiero|voy a|vamos a|pienso|lo que quiero es|mejor|ya|puedo) (?:\\w+ )?(?:sal(?:ir|irme|irnos|go|gamos) de (?:es[ae]|est[ae]|eso|esto|ahi|la deuda)|salirme|deshacerme|zafarme|soltar(?:la| es[ae]| est[ae])?|entregar(?:la|sela)|devolver(?:la|sela)|perderla|quitarmela|quitarme (?:la|esa|este)(?! vida))`,
      `(?:quiero|que) (?:que )?mi nombre (?:fuera|salga)|(?:saquen|saque|sacar|quiten|quitar|borren)(?:me)? (?:mi nombre )?de (?:es[ea]|est[ea]|el|la) (?:papel|prestamo|hipoteca|deuda)|(?:esa|esta) casa (?:yo )?no la quiero|no quiero (?:la|esa) casa\\b|quiere soltar|la (?:quiero|queremos|prefiero) (?:soltar|entregar|devolver|dejar)|quiero que me saquen de(?:l| ahi)|ya no (?:la|lo) (?:quiero|queremos)\\b|ya no (?:quiero|queremos) (?:la|esta|esa|mi) casa|ninguno (?:de los dos )?(?:la quiere|quiere la casa)`,
      `que se la (?:${taken} (?:el banco|ellos)|queden|lleven)\\b|ya no (?:quiero|queremos) seguir pagando (?:la|esta|esa)|(?:pienso|voy a|prefiero|vamos a|mejor|quiero) (?:dej\\w+ )?que el banco se (?:la )?${taken}|(?:pienso|voy a|vamos a|prefiero) dejar (?:\\w+ )?que (?:\\w+ ){0,2}?${taken}|que hagan lo que quieran con`,
      `(?:entreg(?:o|arles?|amos|ar)|dar(?:le|les)|devolver(?:les?)?) ${gap(3)}(?:llaves|titulo|escritura\\w*|deed|${home}) ?(?:al banco|y (?:me|que no)|voluntari\\w+|sin que)`,
      `se lo dejo al banco|deed in lieu y ya`,
    ],
    [
      'no (?:la |lo |me )*(?:quiero|queremos|voy a|pienso) (?:\\w+ )?(?:a )?(?:sal|solt|entreg|devolv|dej|dar|perd)',
      'no se si|estoy considerando',
      'o (?:mejor |la )?(?:vend|qued|seguir|pele)\\w*',
      '(?:me |nos )?(?:dijo|dijeron|dicen|dice|ofrec\\w+|piden|quieren|recomend\\w+) (?:[^\\s,]+ ){0,3}?que (?:mejor )?(?:la |les? )?entregu?',
      'por nada del mundo',
      'atras',
      'que pasa si',
    ],
  ),
];

/** Torn between ways: no single wish is heard beside it. */
export const torn: Paso = paso(
  'wants',
  'unsure',
  [
    `(?:no se(?! (?:cuanto|hasta|ha|han|ven|pue|qui|nos|me|le))|no hallo|no sabemos|no me decido) (?:bien |ni )?(?:si|que|cual|ni que)? ?${gap(4)}(?:vend|entreg|pel[ei]|aguant|dejar(?!on)|segu(?:ir|imos) pagando|hacer con (?:ella|${mine})|es mejor|conviene|camino|quedar(?:me|nos))\\w*`,
    `unos dias (?:pienso|digo|quiero)|hay dias (?:en )?que (?:pienso|quiero|digo)|no (?:me decido|nos decidimos)|pensando en dejar de pagar|estoy entre \\w+|entre vender\\w* (?:o|y)|pens(?:ando|amos) (?:en irme|en dejarla|en entregar)`,
    `(?:(?:vend|entreg|rescat|aguant|salv|pele)\\w+|quedar(?:me|nos)|seguir pagando|me quedo|se la lleve) ${gap(5)}o (?:mejor |que |si |me |la |ver |tratar de )*(?:vend|entreg|qued|esper|aguant|pel[ei]|dej|segu|salv|rescat|irme)\\w+`,
    `(?:evaluando|considerando|analizando|dudando|viendo|pensando) (?:si|entre) |(?:sale|seria|conviene|convendria) (?:mas |mejor )(?:irme|vender|dejar|entregar|quedar|pelear|seguir)`,
    `conviene mas|(?:me conviene|vale la pena|es mejor|sera mejor|deberia) (?:\\w+ )?(?:vend|entreg|dejar|qued|pele|segu)\\w+`,
    `que (?:me |nos )?(?:pasa|pasaria|puede pasar) si (?:\\S+ ){0,6}?(?:me voy|la dejo|lo dejo|dejo (?:la|que|mi)|entrego|la entrego)`,
    `si (?:yo )?(?:me voy|nos vamos|la dejo|la entrego|salgo) .{0,30}?(?:me|nos) (?:pueden?|van|cobran|afecta|demand)`,
    `si (?:me voy|nos vamos) y (?:la )?dej(?:o|amos) ${gap(4)}(?:que|me)`,
  ],
  ['credito'],
);

const dead = '(?:muri\\w*|fallec\\w*|difunt\\w*|finad\\w*|en paz descanse|qepd|ya no esta)';
const elders = '(?:mama|papa|madre|padre|abuel\\w+|ti[oa]|herman[oa]|espos[oa]|viej[oa]|suegr[oa]s?|padres|papas|mamita)';
const occupancy: readonly Paso[] = [
  paso(
    'occupancy',
    'primary',
    [
      `a(?:qui|hi) (?:mismo )?(?:vivo|vivimos)|(?:vivo|vivimos|viv(?:e|en)) (?:\\w+ ){0,3}?en (?:ella|es[ao] (?:mism[ao] )?${home}|esta|la misma|la ${home}|mi ${home}|su ${home}|nuestra ${home}|el (?:primer|primero|segundo|basement|sotano|rancho)|un trailer propio)`,
      `(?:vivo|vivimos) (?:yo |aqui\\b|arriba|abajo|ahi\\b(?! con)|en la planta)|vivo aqui|ahi estamos (?:mi|los|yo)|la (?:habito|habitamos)|(?:estamos|sigo|seguimos) (?:todavia |aun )?en (?:la|mi|nuestra) casa\\b|yo ocupo |(?:la que|el que|quien) vive aqui|(?:segundo|primero|primer piso|abajo|arriba|segundo piso) vivo`,
      `(?:donde|aqui) (?:viven|duermen) mis (?:hij|nin|niet)\\w+|vive (?:ahi|alli|aqui) (?:desde|hace|sol)|(?:vivo|vivimos|vive) (?:sol[oa]|con \\w+ \\w+) en el (?:apartamento|condo)(?! que rent| de)|(?:vivo|vivimos) en una? (?:traila|trailer|casa movil|mobile)|vivimos adentro|(?:sigo|seguimos) viviendo (?:aqui|ahi|adentro)|de aqui (?:yo )?no (?:me|nos) (?:muev|mov|mud)\\w+|aqui en (?:la|mi) (?:sala|casa|cocina)|de (?:esta|mi) casa (?:solo )?me sacan (?:con los pies|muert)`,
      `somos \\w+ (?:\\w+ )?en (?:la|esta) ${home}|vive conmigo|mis hijos pierdan su cuarto|(?:seguimos|sigo) adentro|mi residencia principal`,
    ],
    [
      'ya no vi',
      'n[oi] viv',
      'vivia',
      'vivo en (?:el|la) \\w+ de (?:mi|un|su)',
      'rentad[oa]',
      'otra (?:casa )?que',
      'inquilin',
      'alla',
      'de lo que',
      'su apartamento',
    ],
  ),
  paso(
    'occupancy',
    'rental',
    [
      `(?:${home}|duplex|la|lo|el|eso) (?:\\w+ ){0,4}?(?:rentad[oa]|alquilad[oa]|arrendad[oa])\\b`,
      `(?:rento|alquilo|arriendo|rentamos|alquilamos) (?:la|mi|esa|esta) (?:otra )?${home}`,
      `(?:la|casa que|los dos pisos|que) (?:rent|alquil|arriend)(?:o|amos)\\b`,
      `(?:mis?|los|las|el|la|l[oa]s? inquilin\\w+ de) inquilin[oa]s?\\b|para (?:rentar|alquilar)(?:la|lo)?|propiedad de inversion|casa de renta|se la (?:rento|alquilo|rentaba)`,
    ],
    [
      'cuarto',
      '(?:viv|est)\\w+ en un[ao]?',
      'vivo (?:en|arriba|abajo|yo)',
      '(?:segundo|primer|tercer) piso',
      'de arriba',
      'de abajo',
      'basement',
      'piso|planta',
      'sotano',
      'soy (?:el |la )?inquilin',
      'vive en renta',
      'renta(?:do|da)? (?:barato|donde)',
      'apartamento (?:de renta|rentado|alquilado)? ?donde',
      'pago renta',
      'busc',
      'como inquilin',
    ],
  ),
  paso('occupancy', 'second_home', [
    `(?:${home}|casita) ${gap(4)}(?:de (?:la )?(?:playa|veraneo|vacaciones|descanso|verano)|(?:que usamos|usamos|vamos|para) ${gap(3)}(?:vacaciones|fines? de semana|verano))`,
    'cabana\\b',
  ]),
  paso(
    'occupancy',
    'vacant',
    [
      `(?:${home}|esta|sigue|lleva|quedo|dejamos|tengo|encuentra|house) (?:\\w+ ){0,3}?(?:vaci[ao]|desocupad[ao]|deshabitad[ao]|abandonad[ao]|cerrada|sin nadie|pelad[oa]|sola(?=$|[,.]| (?:y|desde|nadie)))`,
      'nadie vive|no vive nadie|no hay nadie viviendo',
    ],
    ['rentar', 'alquilar', 'inquilin', 'estoy', 'me (?:quede|dejo)', 'nevera|cuenta|cartera'],
  ),
  paso(
    'occupancy',
    'inherited',
    [
      `(?:(?:me|nos) )?(?:la )?(?:dej(?:o|aron)|hered(?:o|aron)) (?:(?!y )\\w+ ){0,3}?(?:(?:la|esta|su|una) (?:casa|casita|propiedad)(?! (?:y|con|sola))|(?:mi|mis) (?:\\w+ )?${elders})`,
      `(?:mi|mis|nuestr[oa]s?) (?:\\w+ )?${elders} (?:me|nos) (?:la )?(?:dejo|dejaron) (?:la|esta|su) `,
      `(?:era|es|fue|quedo|nombre) (?:\\w+ )?(?:de|a nombre de) (?:mi|mis|nuestr[oa]s?|un) (?:\\w+ )?${elders} (?:\\S+ ){0,4}?${dead}`,
      `(?:casa|propiedad|hipoteca) (?:es )?de (?:mi|mis|un) (?:${dead} (?!espos)\\w+|\\w+ (?:que (?:ya )?)?${dead})`,
      `(?:mi|nuestr[oa]) (?:\\w+ )?${elders} (?:\\w+ )?${dead}.{0,30}? (?:casa|propiedad) (?:quedo|sigue|esta) (?:a nombre|a su nombre|sin testamento|intestada)`,
      `(?:mi|nuestr[oa]) (?:\\w+ )?${elders} (?:\\w+ )?${dead}.{0,60}?\\b(?:su casa|me dejo|nos dejo|la casa de el)`,
      `(?:ahora que|cuando|desde que|que) (?:\\w+ )?(?:ya )?${dead} quieren la casa`,
      `(?:ella|el) ${dead}.{0,60}\\b(?:quede|quedamos|vivo|vivimos) en su casa|hered(?:e|amos|ad[oa])\\b|en (?:probate|sucesion)|una sucesion|(?:los )?herederos`,
    ],
    ['juez|herencia', 'hered\\w+ (?:dinero|\\$?\\d)', 'dej\\w+ (?:la|una|con|sin) (?:cuenta|deuda|casa y|la casa)', 'otr[oa]\\b|nuev[oa]'],
  ),
];

const loan: readonly Paso[] = [
  paso(
    'otherLiens',
    true,
    [
      `(?:pus(?:o|ieron)|met(?:io|ieron)|tengo|tiene|hay|me sali(?:o|eron)|con|por) ${gap(4)}(?:un |el |otro )?(?:liens?|gravamen\\w*|embargo de taxes|judge?ments? ${gap(4)}(?:casa|propiedad))`,
      `(?:segunda|otra) (?:hipoteca|mortgage)|segundo (?:prestamo|mortgage|loan|lien)|home equity|heloc|(?:sac|tom|hic)\\w+ (?:una )?segunda(?=$| (?:para|sobre|en|y))|linea de credito (?:sobre|con|de) la (?:casa|vivienda|propiedad)|(?:un|el|los|del|de|esos|prestamo) pace\\b`,
    ],
    ['(?:no|ni|sin|libre) (?:tengo |hay |debo |de )?(?:\\w+ )?(?:segund|lien|otr|gravam|home|heloc)', 'quiero|pedir|sacar un'],
  ),
  paso('otherLiens', false, [
    `(?:no (?:tengo|hay|debo|existe)|sin|libre de|ni) (?:\\w+ )?(?:segund[oa]s? (?:hipoteca|prestamo|mortgage)|liens?|gravam\\w+|heloc|home equity)|(?:segundas? hipotecas?|otros? prestamos?|liens?) no (?:tengo|tenemos|hay)|segund[oa] (?:hipoteca|prestamo|mortgage) ya (?:la |lo )?(?:cancel|pag|salde|saldamos)\\w+`,
  ]),
  paso(
    'loanType',
    'va',
    [
      '(?:con|por|del|el|un|es|tipo|de|que|prestamo|de la|con la|garantiza la) va(?=[,.;?!]|$| (?:porque|por|y|que|lo|la|loan|pero|de veterano|me)\\b)',
      `veteran[oa]s?,? ${gap(6)}va\\b`,
      'prestamo (?:es )?(?:de|para) veteranos?',
    ],
    ['se va', 'como va', '(?:el|la) (?:\\w+ )?que va', 'negar\\w*', 'no (?:es|tengo)'],
  ),
  paso('loanType', 'usda', [`(?:prestamo|loan|hipoteca) ${gap(2)}(?:usda|rural)|usda\\b|rural development`], ['no (?:es|califi)']),
  paso('loanType', 'reverse', ['(?:de )?(?:es[ao]s?|l[ao]s|un[ao]?|el|es|su) revers[aeo]s?\\b', 'hipoteca (?:inversa|revers\\w+)']),
];

const money =
  '(?:\\$?\\d[\\d,.]*(?: mil)?|mil|dos mil|tres mil|cuatro mil|cinco mil|seis mil|siete mil|ocho mil|nueve mil|diez mil|doce mil|dinero|algo|un poco|lo que|lo del)';
const assets = paso(
  'assets',
  null,
  [
    `(?:ahorr(?:os|itos|ado|ados|ada|adas|amos|ando)|savings|40[13] ?[bk]?|severance|fondo de (?:retiro|emergencia)|income tax|tax refund|reembolso de|herencia de|plusvalia|equity)\\b`,
    `(?:tengo|saqu?e|sacamos|gast\\w+|us\\w+|dinero|plata|cuartos|todo) ${gap(4)}(?:del|mi|el) (?:retiro|pension de retiro|ira\\b|401)`,
    `(?:me|nos) (?:va a |van a |puede |pueden |quiere |quieren )?(?:(?:prest|adelant)(?:a|an|ar|aron|o|aria)|regalan?) ${gap(3)}${money}|me deben ${gap(2)}\\$?\\d`,
    `(?:presta|prestar|prestado|prestamo) (?:de|de mi|para) (?:mi |un )?(?:cunad|herman|prim|suegr|pagar todo|ponerla|poner)`,
    `(?:tengo(?! hasta)|tenemos(?! hasta)|junt(?:e|amos|ado|ando)|traigo|guardad\\w+|cuento con|quedan?) ${gap(3)}${money}(?: ${gap(3)}(?:guardad\\w+|juntos|list\\w+|complet\\w+|para (?:ponerme|pagar|dar|el atraso)|en (?:el|la) (?:banco|cuenta|credit union|cooperativa|coop|alcancia)))|junt(?:e|amos|ado) (?:como |ya )?\\$?\\d|(?:un )?(?:cd|cdt)\\b|acciones\\b`,
    `guardad[oa]s? en (?:un|el|la) \\w+ (?:como )?\\$?\\d|(?:va a|van a) dar \\$?\\d\\S*(?: mil)? |me queda en el banco|(?:guardad[oa]s?|apartad[oa]s?) (?:\\w+ )?para (?:la|el) (?:hipoteca|casa|mortgage|atraso)`,
    `de es[oa]s? (?:me |nos )?quedan? (?:como |unos )?\\$?\\d|algo (?:me |nos )?queda(?:ria)? para|tengo \\$\\d[\\d,.]* (?:de mi|que)|\\d[\\d.,]* (?:dolares )?(?:separad|apartad)[oa]s|ya junt(?:e|amos)\\b(?! (?:\\w+ )?papeles)|(?:la|una) (?:tanda|rifa|colecta)\\b|(?:junte|juntamos|tengo|tenemos) (?:ya )?(?:todo lo que|el dinero|la plata|los \\$?\\d|completo|los chavos|el total)`,
    `(?:vendi(?:mos)?|vendiendo|vender) (?:\\w+ )?(?:mi|el|la|un|mis|las|nuestr[oa]) (?:\\w+ )?(?:troca|camioneta|camion|carro|harley|ganado|vacas|prend\\w+|terren\\w+|joyas|anillo\\w*|moto|lote)`,
    `(?:troca|carro|camion\\w*|terren\\w+|lote|moto) .{0,30}?(?:podria|puedo|quiero|voy a|vamos a) (?:\\w+ )?vender`,
    `terren(?:o|ito) (?:\\w+ ){0,3}?(?:que )?(?:puedo vender|vender)|tengo (?:un )?(?:terren\\w+|lote)|la estoy vendiendo para mandar`,
    `sin un (?:centavo|peso|cinco|chavo|dolar)|no tengo (?:ni un (?:centavo|peso)|nada (?:en el banco|ahorrado|guardado))|cuenta (?:del banco )?en cero|(?:todo lo que|lo que) (?:tenia|teniamos|habia) (?:guardad\\w+|en la cuenta|ahorrad\\w+)`,
    `(?:liquidacion|indemnizacion|settlement|herencia|me llegan? ${gap(2)}${money}|me llegaron ${gap(2)}\\$?\\d|me pagan la (?:liquidacion|indemn\\w+|pension atrasada)|llegan en|regresaron de los taxes|caso del compensation|compensacion que)\\b`,
  ],
  [
    'comprador',
    'ofrece',
    'no (?:es|hay) herencia',
    'cash for keys',
    'herencia de mis (?:niet|hij)\\w+',
    'equity (?:loan|line)',
    'home equity',
    '(?:no|ni) (?:tengo|tenemos) (?:el total|completo|todo)',
    'seguro de vida',
    'settlement conference',
    'sin liquidacion',
    'prestamo de mi (?:casa|difunt)',
    'carta|papeles',
    'quiero ahorrar',
    'fema',
    'me lleg\\w+ (?:al|el|la|los)',
  ],
);

export const hogar: readonly Paso[] = [...wants, ...occupancy, ...loan, assets];

/** What other rules hear too gladly in Spanish: the sentence around a hit tells otherwise. */
const belied: Record<string, RegExp> = {
  'bankruptcy=true': new RegExp(
    `(?:que|si) (?:yo )?(?:me|nos) declar(?:e|emos) en|declarar(?:me|nos)\\b|abogad\\w+ de ${broke}|que es mejor`,
  ),
  'wants=leave':
    /no (?:quiero|queremos) que (?:me|nos) saquen|quitarme la vida|antes que darle|no me la quiero|mejor (?:que )?(?:yo )?(?:la |las )?entregara|me hablaron del|me ofrec\w+ .{0,20}por irme/,
  'wants=unsure': /no se vende/,
  'wants=keep':
    /\bdi[zs]que\b|quedarme (?:callad|sol[oa]|quiet|a dormir)|su casa de|quiere seguir pagando mi|que dizque para salvar|perder (?:\w+ )?(?:el|mi) (?:trabajo|credito)/,
  'wants=sell':
    /no (?:estoy|estamos) vendiendo|ventas por comision|si (?:quiero|queremos) vender|vender (?:mi|la|el|mis) (?:camioneta|carro|troca|moto|terren|lote|negocio|puesto|herramient|harley|ganado|vacas|oro|joyas|anillo)|vender (?:tamales|comida|pasteles|ropa|cosas|pan|flores)|vender las herramient|mandar (?:ese|el) dinero|no se (?:si|que)/,
  'occupancy=primary':
    /apartamento donde viv|dejarme viviendo|aqui (?:yo )?(?:crie|criamos|nacieron|han nacido)|ahi vivimos de|vivienda familiar|ya no viv/,
  'occupancy=inherited': /me dejo con la|dejo sin|llego (?:la|una) herencia|herencia de mis|una herencia|a nombre de mi difunt[oa] espos/,
  'occupancy=vacant':
    /casa de (?:mi|la) (?:suegr|herman|vecin|prim|ti[oa]\b)|^(?!.*(?:vaci|sola|desocup|deshabit|cerrada|nadie)).*(?:nos fuimos|nos mudamos|ya no vivo ahi|no viv(?:o|imos) ahi)/,
  'occupancy=rental':
    /(?:primer|segundo|tercer|2do|1er|3er|otro) piso|los cuartos|de cuartos|vive en renta|apartamento de renta|la renta de mis|de inversion(?:istas)|renta de mis|(?:un|el|mis?) cuartos?\b|pague renta|basement|sotano|efficiency|si la (?:vendo|rento)|o la (?:rento|alquilo)|la renta de (?:mi|la) |rento atras|me deben \w+ meses|deber?\w* tres meses/,
  'optionsMentioned=reinstatement':
    /plan para pagar|poco a poc|poquito a po|de a poco|extra cada|plan de pagos?|(?:subio|perdio).{0,30}todo junto$|quiero ponerme al (?:dia|corriente)$|quiero ponerme al (?:dia|corriente) (?:y|pero|otra|con mis)/,
  'optionsMentioned=foreclosure': /antes (?:de )?que|despues (?:de )?que|se quedo con/,
  'optionsMentioned=deed_in_lieu':
    /otra casa|(?:me|nos) entregaron|cash for keys|por irme|a su nombre|a nombre de ellos|efectivo|pague renta|le firme el deed|que ellos/,
  'optionsMentioned=short_sale': /de otra casa|en 20[01]\d/,
  'attorney=true':
    /(?:abogad\w+|licenciad\w+) de (?:in)?migracion|una tal|quieren que (?:yo )?contrat|con un abogado (?:limpiando|de chofer)/,
  'optionsMentioned=refinance': /\b(?:la|lo) refinancie(?! ahora)|refinancie en \d{4}|refinanciamos en/,
  'optionsMentioned=repayment_plan': /compania de (?:luz|agua|gas)|hospital|la luz|tarjetas?/,
  'optionsMentioned=partial_claim': /aplazamiento(?!.{0,30}final)/,
  'loanType=fha': /quisiera comprar|quiero comprar|para comprar/,
  assets: /me llegaron los|me llegaron al|al doble|fema (?:me|nos) dio|settlement conference|seguro de vida/,
  'otherLiens=true':
    /libre de (?:segund|grav|lien)|no (?:tengo|hay) (?:\w+ )?(?:segund|lien|grav|heloc|otr)|la segunda vez|ya (?:la|lo) (?:cancel|pague|salde)/,
  'alreadyContactedServicer=true': /\bcfpb\b|compania de (?:luz|agua|gas|seguro|taxes)|pedi prestad|por correo, rev|a ustedes|notario me/,
};

/** True where the sentence of a Spanish hit belies it. */
export const belies = (fact: string, value: string | boolean, sentence: string): boolean =>
  (belied[`${fact}=${value}`] ?? belied[fact])?.test(llano(sentence)) ?? false;
