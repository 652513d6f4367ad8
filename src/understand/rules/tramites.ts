import type { Fact } from '../../../dialogs/case.ts';
import { deOtro, llano, spanish } from '../llano.ts';
import { sentences } from '../plain.ts';
import type { Hit } from './rule.ts';

/** Dealings with the bank in Spanish, by families of words: who did what, to whom, about which paper. Read on the one spelling of llano.ts. */
type Way = { fact: Fact; value: string | boolean; when: RegExp; unless?: RegExp };

/** Up to so many words of the same clause. */
const gap = (most: number): string => `(?:[^\\s,]+ ){0,${most}}?`;
const re = (...ways: string[]): RegExp => new RegExp(`\\b(?:${ways.join('|')})`);
const way = (fact: Fact, value: string | boolean, when: string[], unless?: string[]): Way => ({
  fact,
  value,
  when: re(...when),
  ...(unless ? { unless: re(...unless) } : {}),
});

const lender =
  '(?:bancos?|prestamista|servicer|compania|mortgage|hipotec\\w+|lender|sucursal|portal|representante|supervisora?|gerente|muchach[oa] del|servicio al cliente|customer service|loss mitigation|single point|mr\\.? cooper|wells fargo|chase|pennymac|rocket|nationstar|freedom|ocwen|citi\\w*|bank of america|popular|ellos)';
const others =
  '(?:consejer\\w+|hud|abogad\\w+|licenciad\\w+|seguro|aseguranza|fema|condado|city|ciudad|corte|juez|consulado|inmigracion|union|patron|jef[ea]|herman\\w+|realtor|inquilin\\w+|cfpb|ustedes|unemployment|desempleo|policia|contratista|vecin\\w+|pastor|iglesia|doctor\\w*|hospital|agencia|tribunal|escuela|amig\\w+|prim[oa]|comadre|compadre|prestad\\w+)';
const talked =
  '(?:(?:llam|habl|mar(?:c|qu)|contact|comuni(?:c|qu)|avis|expli(?:c|qu)|pregunt|reclam|notifi(?:c|qu)|quej|rogu?|inform)(?:e|amos|aba|abamos|ado|ando)|escri(?:bi|bimos|to|biendo)|insist(?:i|imos|ido)|dij(?:e|imos))\\b';
const sent =
  '(?:(?:mand|envi|entregu?|llen|present|complet|fax)(?:e|amos|aba|ado|ando)|(?:somet|met|sub)(?:i|imos|ido|iendo))\\b';
const asked =
  '(?:(?:solicit|apli(?:c|qu)|apel|negoci|tramit)(?:e|amos|ado|ando)|pedi(?:mos|do|a)?|pidiendo|propus(?:e|imos)|ofreci(?:mos|do)?)\\b';
const papers =
  '(?:papel(?:es|eria)?|documentos|documentacion|talon\\w+|aplicacion|solicitud|paquete|formas?|formularios?|carta|faxes|emails|correos?|statements|estados de cuenta|acta|certificado|modificacion|comprobantes|paystubs|recibos)';
const relief =
  '(?:modific\\w+|forbearance|paus\\w+|prorroga|ayuda|asistencia|plan|arreglo|convenio|short sale|venta corta|deed|payoff|chance|chanza|oportunidad|tiempo|historia\\w*|deferment|deferral|refinanc\\w+|aplazamiento|que (?:me|nos|lo|los) \\w+)';
const kin = '(?:mi|nuestr[oa]) (?:hij[oa]|espos[oa]|marido|mujer|nuera|yerno|niet[oa]|abogad[oa]|licenciad[oa]|senora?)';

const contact: readonly Way[] = [
  way(
    'alreadyContactedServicer',
    true,
    [
      `${talked} ${gap(5)}${lender}\\b`,
      `${lender} (?:\\w+ )?(?:con (?:el|la) que|al que|a la que|y|pero) (?:yo )?(?:l[eao]s? )?${talked}`,
      `(?:al|a la|con el|con la|a) ${lender}(?: \\w+){0,4}? (?:les?|me) (?:he |hemos )?(?:${talked}|${sent}|${asked})`,
      `les (?:he |hemos )?(?:${talked}|${sent}|${asked})`,
      `les (?:llamo|hablo|marco|escribo|mando|pido|digo|explico)\\b`,
      `(?:se (?:lo|la|los|las)) (?:he |hemos )?(?:mand|envi|entregu?)(?:e|amos|ado)\\b`,
      `${asked} (?:\\w+ ){0,2}?${gap(3)}${relief}`,
      `${sent} ${gap(4)}${papers}\\b`,
      `(?:llam|habl|marqu|escrib|apel)(?:e|amos|ado|i|imos) (?:\\S+ ){0,5}?(?:y|pero) (?:me|nos|no|nadie|nada|siguen|siempre|todavia|ni|dicen)\\b`,
      `(?:llame|llamamos|hable|hablamos|marque) (?:al (?:\\d|numero)|para (?:que|pedir|ver|preguntar|saber)|por telefono|y llame)`,
      `(?:cada vez|siempre|cuando|las veces) (?:que )?(?:uno )?(?:les? )?(?:llamo|hablo|marco|llama)\\b`,
      `llamo y (?:llamo|no|nadie|me)|llamo todos los dias`,
      `(?:llevo|llevamos|ando|andamos|sigo|seguimos|vivo|cansad[oa] de|hart[oa] de|harta?) (?:[^\\s,]+ ){0,5}?(?:llam|habl|marc|mand|insist|ped|pid|pele|batall|rog|esper)(?:ando|iendo|ar|ir)\\w* ${gap(4)}(?:${lender}|papeles|lo mismo|y (?:nada|me|no|nadie))`,
      `(?:trat|intent)(?:e|amos|ado|ando) (?:de )?(?:hablar|llamar|comunic\\w+|contactar\\w*|negociar|arreglar|localizar)\\w*`,
      `no (?:he|hemos) (?:podido|logrado) (?:hablar|comunic\\w+|dar) con`,
      `quise (?:hablar|arreglar)|(?:ando|andamos|estoy) (?:tras|detras de) (?:ellos|el banco)`,
      `(?:fui|fuimos|he ido|hemos ido) ${gap(3)}(?:al banco|(?:a )?la (?:sucursal|oficina) ?(?:del banco|de la hipoteca|del mortgage|$)|a la sucursal)`,
      `(?:les? )?(?:dej(?:e|amos|ado)) ${gap(2)}(?:mensajes?|recados?|voicemails?)`,
      `en (?:hold|espera)\\b|(?:me|nos) (?:cuelgan|colgaron|cuelga|colgo)\\b|(?:en|a) la linea y|esperando en (?:la linea|el telefono)|esperar en el telefono|se (?:corta|corto) la llamada`,
      `(?:me|nos) (?:pasan|traen|mandan|tienen|pasaron|tiran) de (?:un|uno|una|un lado|una persona|departamento|aqui)\\b`,
      `(?:no|ni|nadie|nunca|jamas|ya no|no me) (?:me |nos )?(?:contesta\\w*|coge\\w*|agarra\\w*|levanta\\w*|devuelve\\w*|regresa\\w*|responde\\w*) (?:\\w+ )?(?:el telefono|la llamada|las llamadas|mis llamadas|los mensajes|mis mensajes|los correos|las cartas)`,
      `(?:hicimos|hice|firm(?:e|amos)|lleg(?:ue|amos) a) (?:\\w+ )?(?:acuerdo|convenio|arreglo) ${gap(3)}(?:con (?:el|la|ellos)|de pagos?)`,
      `mi (?:aplicacion|solicitud|paquete)(?! de (?:asilo|residencia|trabajo))`,
      `${kin} (?:\\w+ )?(?:les? |ya )?(?:les )?(?:llamo|hablo|mando|escribio|envio|pidio|fue|marco|explico) ${gap(3)}(?:${lender}|en ingles|y (?:le|les) (?:dij|dic))`,
      `llen(?:e|amos|ado|ar) la (?:aplicacion|solicitud) ${gap(3)}(?:en linea|por internet|de ${lender})`,
    ],
    [
      others,
      '(?:si|cuando pueda|voy a|vamos a|quiero|puedo|debo) (?:les |le )?(?:llamo|hablo|llamar|hablar)',
      '(?:dij|dic|quier|pid|exig|recomend|aconsej|suger)\\w* que (?:yo )?(?:les |le |los |la )?(?:llam|habl|mand|envi|pid|apliqu|escrib|entregu|llen)e?\\b',
      '(?:no|nunca|jamas|todavia no|ni) (?:me |les? |nos |lo )*(?:he|hemos) (?:llam|habl|contact|comunic|avis|dich|escrit|ped|solicit|aplic|mand|pid)',
      '(?:no|nunca) (?:les? |me )?(?:llame|hable|avise|pedi|aplique)',
      '(?:cheque|dinero|giro|money order|el pago|los pagos|remesa)',
    ],
  ),
  way(
    'alreadyContactedServicer',
    false,
    [
      `(?:no|nunca|jamas|ni) (?:me |les? |nos |lo )*(?:he|hemos) (?:\\w+ )?(?:llamado|hablado|contactado|comunicado|avisado|dicho nada|escrito)`,
      `(?:no|nunca) (?:les? |me )?(?:llame|hable|avise)\\b`,
      `(?:apenas|todavia no|aun no) (?:voy a |vamos a )?(?:les )?(?:llam|habl)\\w*`,
    ],
    [others, 'nunca me'],
  ),
];

const law = '(?:abogad[oa]s?|licenciad[oa]s?|lawyers?|attorney|legal (?:aid|services)|(?:ayuda|asistencia|servicios) legal(?:es)?|abogadit[oa])';
const attorney: readonly Way[] = [
  way(
    'attorney',
    true,
    [
      `(?:mi|nuestr[oa]|tengo|tenemos|contrat(?:e|amos)|consegui(?:mos)?|me consigui\\w+|hable con|pag(?:ue|amos)|consult(?:e|amos)|busque y|vimos a|fuimos con|asignaron|represent\\w+|ayud(?:a|ando|an)) ${gap(3)}${law}`,
      `(?:el|la|los) ${law} (?:que (?:tengo|tenemos|contrat\\w+|pague|vimos|me ayuda)|(?:me|nos|ya|esta|dice|dijo|presento|metio|pidio|consiguio|va|logro)\\b)`,
    ],
    [
      `${law} (?:del|de el|de ellos|de la (?:compania|corte)|contrari|de inmigracion|de migracion)`,
      `(?:necesit|busc|quier|conseguir|contratar|sin|ni|gastos|honorarios|carta|sera|tal|ningun|deberia|conviene)\\S* ${gap(3)}${law}`,
      `${law} ${gap(3)}(?:pide|cobra|quiere|cobran|piden) `,
      `(?:primo|amigo|vecino|hermano|cunado|hij[oa]) (?:\\w+ )?es ${law}`,
      `no (?:tengo|tenemos|hay|puedo|me alcanza|consegui)`,
    ],
  ),
  way('attorney', false, [
    `${law} ${gap(3)}(?:me |nos )?(?:pide|cobra|quiere|cobran|piden)\\w* .{0,40}?(?:no (?:los |lo )?(?:tengo|tenemos|hay|puedo|me alcanza)|ni para|de donde|imposible)`,
    `(?:no (?:tengo|tenemos|hay|puedo|podemos|me alcanza|nos alcanza|contamos|traigo)|ni|sin) ${gap(5)}(?:para |pagar |con que pagar |pagarle a |un |una |con )*${law}`,
    `${law} no (?:tengo|tenemos|puedo|hay)`,
  ], ['mi abogad']),
];

const mod = '(?:modif\\w+|mod\\b)';
const hazme = '(?:me|nos|se|lo|la|los|las|le|les)';
const paid = '(?:pagos?|mensualidades|mortgage|hipoteca|cuotas?|letras?|prestamo|loan)';
const end = '(?:(?:al|hasta|para|a|en)(?: el| la| lo)? (?:mero |ultimo )?(?:final|ultimo|atras|cola|fin|fondo)(?! de mes| del mes| de ano))';
const push = '(?:pon|pus|pas|mand|mov|muev|ech|dej|agreg|sum|met|tir|corr|peg|anad|recorr)\\w*';
const bankTakes =
  '(?:quit|llev|qued|embarg|agarr|tom|remat|venda|coj)\\w*';
const options: readonly Way[] = [
  way('optionsMentioned', 'loan_modification', [
    mod,
    '(?:pagos?|meses|periodo|plan) (?:\\w+ ){0,2}?de prueba',
    'reestructur\\w+',
    '(?:hic|di|cumpl|pag|aprob|estamos|estoy)\\S* ' + gap(5) + 'trial\\b',
    'volver a empezar a \\d+ anos',
  ]),
  way('optionsMentioned', 'forbearance', [
    `(?:dieron|dio|dan|den|diera\\w*|dej\\w+|ofrec\\w+|conced\\w+|autoriz\\w+|permit\\w+|aprob\\w+|ped\\w+) ${gap(4)}(?:meses|dias|ano) (?:sin|de no) (?:pag\\w+|dar)`,
    `(?:paus|suspend|suspiend|congel|par|deten|deteng|deteng|aplaz|posterg)(?:ar|aron|aran|en|an|e|ieron|er|ido|ado|o)(?:me|nos)? ${gap(2)}${paid}`,
    `pausa (?:de|por)|una pausa`,
    `(?:chance|chanza|oportunidad) de no pagar|no pagar (?:por )?(?:\\w+ )?(?:meses|6 meses)`,
    `forbearance|prorroga|tregua de`,
  ], ['trabajo', 'venta', 'subasta', 'inquilin']),
  way('optionsMentioned', 'partial_claim', [
    `${push} ${gap(6)}${end}\\b`,
    'partial claim|deferment|deferral',
    `(?:pagos|meses) ${gap(4)}${end} (?:del|de mi|de la)`,
  ]),
  way('optionsMentioned', 'repayment_plan', [
    `(?:pag|abon|dar|dando|dia|corriente|atras|deb|cubr|complet)\\S* ${gap(6)}(?:poco a poco|poquito a poqu?it?o|de a poc[oq]\\w*|a plazos|en abonos|por partes|en partes|abonando)`,
    `(?:atras|deb)\\S* ${gap(5)}en (?:\\d+|\\w+) (?:pagos|mensualidades|meses|partes|cuotas)`,
    `(?:\\d[\\d,.]*|poqu?it?o|poco|algo) (?:dolares )?(?:extra|mas|de mas|adicional\\w*) (?:cada|al|por) mes`,
    `(?:plan|convenio|acuerdo|arreglo|repayment plan) (?:de )?pagos?|repayment`,
  ], ['sub(?:io|e|en|ieron|ira)', 'capitulo']),
  way('optionsMentioned', 'reinstatement', [
    `(?:pag|quier|exig|pid|cobr|liquid|dar|deb|dan|piden|ponga|entreg|junt)\\S* .{0,45}?(?:todo junto|todos? juntos|\\w+ juntos|de un(?:a)? (?:sol[oa] )?(?:jalon|golpe|tiron|pago|viaje|tajo|vez|sentada)|de un solo|en un solo pago|los [\\d.,]+ (?:mil )?completos|de una(?=$|[ ,.]))`,
    `(?:quier|exig|pid|cobr|tengo que pagar|primero pagu|liquid)\\S* ${gap(3)}(?:los )?\\$?\\d\\S*(?: mil)?(?: pesos| dolares)? (?:antes|para (?:el|no|parar)|o (?:empieza|siguen|me|nos)|y despues)`,
    `(?:tengo|junt|prest|regres|con)\\S* .{0,50}?(?:ponerme|ponerla|me pon(?:go|dria)|nos pon\\w+|poner\\w*) (?:\\w+ )?al (?:dia|corriente)`,
    `pagar(?:les)? todo (?:lo que debo|lo atrasado|el atraso)|(?:pagar|cubrir|liquidar) (?:todo )?(?:lo atrasado|el atraso)(?: completo)?(?! (?:poc|en|por|a plazos|de a))`,
  ], ['poco a poc', 'poquito', 'de a poc', 'extra cada', 'por partes', 'abonos']),
  way('optionsMentioned', 'deed_in_lieu', [
    `(?:entreg|devolv|devuelv|regres|dar(?:le|les)?\\b|ced|firm)\\S* ${gap(4)}(?:las? llaves?|las? escrituras?|el titulo|el deed|(?:la (?:casa|propiedad)|mi casa) (?:al banco|voluntari\\w+|a ellos|de buena|sin que))`,
    `entregarsela al banco|entrega voluntaria|deed in lieu|dacion`,
  ], ['notario', 'vendedor', 'corriente', 'cash for keys']),
  way('optionsMentioned', 'foreclosure', [
    `dej(?:ar|o|e|amos|emos|arla|arlo|aria)(?:le)? (?:\\w+ )?que (?:[^\\s,]+ ){0,4}?${bankTakes}`,
    `que (?:se la|se la vuelva a) ${bankTakes} (?:el banco|ellos|de una)?`,
    `que el banco se (?:la )?${bankTakes}`,
  ], ['antes', 'no (?:quiero|voy a|pienso|vamos a|me voy a|los|la) (?:a )?(?:\\w+ )?dej', 'para que no']),
  way('optionsMentioned', 'assumption', [
    `(?:asum|qued|coj|cog|agarr|tom|hac|traspas|pas|segu|transfer)\\S* ${gap(3)}(?:con |cargo |de )*(?:(?:mi|el|la|su) )(?:mismo )?(?:prestamo|hipoteca|loan|deuda|mortgage)(?: de| con| a)?`,
    'asum(?:ir|irlo|irla|a|ion)\\b',
  ], ['pag(?:o|ue|amos|ado|aba) ', 'atras', 'compania', 'vend', 'deb(?:o|emos) ', 'modific', 'dej', 'hac\\S* (?:el|la|mi) (?:hipoteca|prestamo|loan)', 'cancel']),
  way('optionsMentioned', 'bankruptcy', ['capitulo (?:7|13|siete)', 'bancarrota', 'quiebra\\b', 'chapter (?:7|13)'], ['(?:compania|banco|empresa|negocio|tienda|planta|restaurante)']),
];

const broke = '(?:bancarrota|quiebra|bankruptcy|capitulo (?:7|13|siete)|chapter (?:7|13))';
const more: readonly Way[] = [
  way('bankruptcy', true, [
    `(?:me|nos) declar(?:e|amos)(?: \\w+)? en ${broke}`,
    `(?:hice|hicimos|meti|metimos|radi(?:que|camos)|present(?:e|amos)|llen(?:e|amos)|sali(?:mos)?|estoy|estamos|ando|tuve que hacer|pagando|descarg\\w+|botaron|sacaron|cerraron|entre|entramos|desestim\\w+|tengo|termin(?:e|amos)|file|filie) ${gap(3)}${broke}`,
  ], ['abogad\\w+ de', 'pensando', 'considerando', 'que me declare', 'no (?:he|hemos|me he)', 'nunca']),
  way('bankruptcy', false, [`(?:no|nunca|jamas) (?:\\w+ )?(?:he|hemos|ha|han|hice|hicimos) (?:\\w+ )?(?:\\w+ ){0,3}?${broke}`, `ni (?:he hecho )?${broke}`]),
  way('otherLiens', true, [
    `(?:pus(?:o|ieron)|met(?:io|ieron)|tengo|tiene|hay|me sali(?:o|eron)|con|por) ${gap(4)}(?:un |el |otro )?(?:liens?|gravamen\\w*|embargo de taxes|judge?ments? ${gap(4)}casa)\\b`,
    `(?:segunda|otra) (?:hipoteca|mortgage)|segundo (?:prestamo|mortgage|loan|lien)|home equity|equity loan|heloc|linea de credito|(?:un|el|los|del|de) pace\\b`,
  ], ['no (?:tengo|hay|debo)', 'sin ', 'ni ', 'quiero', 'pedir', 'sacar un']),
  way('loanType', 'va', [
    '(?:con|por|del|el|un|es|tipo|de|que) va(?=[,.;?!]|$| (?:porque|y|que|lo|la|loan|pero|de veterano|me)\\b)',
    'veteran[oa]s?,? ' + gap(3) + 'va\\b',
    'prestamo (?:es )?(?:de|para) veteranos?',
  ], ['se va', 'como va', '(?:el|la) (?:\\w+ )?que va', 'negar\\w*', 'no (?:es|tengo)']),
  way('loanType', 'reverse', ['(?:de )?(?:es[ao]s?|l[ao]s|un[ao]?|el|es) revers[aeo]s?\\b', 'hipoteca (?:inversa|revers\\w+)']),
];

const mine = '(?:la|mi|nuestra|esta|su) (?:\\w+ )?(?:casa|casita|hogar|propiedad|apartamento|trailer|condo)';
const saleOfIt = '(?:venta|subasta|remate|sheriff sale|auction|foreclosure|ejecucion|desalojo|embargo)';
const sells = 'vend(?:er|erla|erlo|iendo|iendola|o|emos|a)\\b';
const wants: readonly Way[] = [
  way('wants', 'keep', [
    `no (?:me |nos |la |lo )*(?:quiero|queremos|quisiera|pienso|pensamos|voy a|vamos a|quiere) (?:\\w+ )?(?:a )?(?:ir(?:me|nos)?\\b(?! a (?:la corte|bancarrota))|sal\\w+|mud\\w+|perd\\w+|solt\\w+|entreg\\w+|dejar\\w*|vender\\w*)`,
    `no (?:la |lo )(?:quiero|queremos) (?:perder|soltar|entregar|vender|dejar)`,
    `(?:quier\\w+|quisiera|pido|busco|ayud\\w+|para|necesito|haga?n?|hago|evitar|hacer algo para|espero|dios quiera|ojala) ${gap(3)}que no (?:me|nos|se) (?:la |lo )?(?:quit|sac|vend|remat|ech|bot|desaloj|embarg)\\w+`,
    `(?:par|deten|fren|evit|salv|aplaz|posterg|cancel)(?:ar|er|amos|o) (?:\\w+ )?${saleOfIt}`,
    `como (?:\\w+ )?(?:par|deten|fren|evit|salv)\\w+ (?:eso|esto|la|el|mi)`,
    `(?:salvar|conservar|rescatar|recuperar|defender|luchar por|pelear por|mantener) (?:${mine}|el hogar|lo mio|la\\b)`,
    `(?:por )?no (?:perder|dejar perder|quedarme sin|quedarnos sin) ${mine}`,
    `(?:quedar(?:me|nos)) (?:aqui|en ${mine}|con ${mine}|en ella|con ella)`,
    `no (?:me|nos) (?:voy|vamos|saca nadie|sacan|muevo) ?(?:de aqui|a ningun|de mi)?|de aqui no`,
    `(?:por nada del mundo|jamas|nunca|no) (?:la )?(?:entrego|suelto|vendo|dejo)`,
    `seguir (?:viviendo|pagando) (?:aqui|en ella|la casa|mi casa)|quiere? seguir pagando`,
    `(?:ella|el|mi \\w+) quiere vender y yo no`,
    `antes que darle la casa`,
  ], ['ya no la quiero', '(?:el )?banco (?:\\w+ )?quiere', 'no quiero (?:salvar|conservar|quedarme|pelear)', 'no quiero perder (?:\\w+ )?(?:mi (?:credito|trabajo)|tiempo)', 'quitarme la vida', 'perder mas', 'dejar(?: de)? (?:pagar|mas)', 'firmar para salvar']),
  way('wants', 'sell', [
    `(?:quiero|queremos|quisiera|pienso|pensamos|vamos a|voy a|estamos|estoy|decid\\w+|prefier\\w+|hay que|toca|lo mejor es|tengo que|tuve que|me gustaria|planeo|necesito|regresar a \\S+ \\S+ y|para) (?:\\w+ ){0,3}?${sells}`,
    `(?:la|lo|casa) (?:\\w+ ){0,2}?(?:en venta|listada|anunciada|con (?:un|una|el|la) realtor|a la venta)`,
    `(?:tengo|hay|tenemos|consegui|firmamos con) (?:ya )?(?:un |una )?(?:comprador\\w*|oferta de compra|oferta por la casa)`,
    `(?:estamos|estoy|pedi|pedir|pedimos|hacer|quiero|optar?e? por|metid\\w+|revisando|sometimos|someti|meti) ${gap(4)}(?:short sale|venta corta)`,
    `(?:tiempo|meses) para ${sells}`,
  ], ['no (?:la |lo )?(?:quiero|queremos|pienso|voy a) (?:\\w+ )?vend', 'vend\\w+ (?:mi|el|la|un|mis|unas?) (?:carro|troca|camion\\w*|terren\\w+|prend\\w+|joyas|muebles|negocio|herramient\\w+|moto)', 'banco (?:\\w+ )?(?:quiere|va a|la quiere)', 'quieren', 'o (?:me |la |lo |mejor )?(?:esper|qued|aguant|pele|seguir|no|dej)\\w*', 'van a vender', 'nego', 'vend\\w+ (?:pasteles|comida|tamales|cosas|todo lo)']),
  way('wants', 'leave', [
    `(?:quiero|queremos|quisiera|prefiero|voy a|vamos a|pienso|lo que quiero es|mejor|ya|puedo) (?:\\w+ )?(?:sal(?:ir|irme|irnos|go|gamos) de (?:es[ae]|est[ae]|eso|esto|ah[ií]|la deuda)|salirme|deshacerme|zafarme|soltar(?:la)?|entregar(?:la|sela)|devolver(?:la|sela)|quitarmela|quitarme (?:la|esa|este)(?! vida))`,
    `(?:quiere soltar|la (?:quiero|queremos|prefiero) (?:soltar|entregar|devolver|dejar))|que me saquen de|ya no (?:la|lo) (?:quiero|queremos)\\b|ninguno de los dos la quiere`,
    `que se la ${bankTakes} (?:el banco|ellos)|(?:pienso|voy a|prefiero|vamos a|mejor|que|quiero) (?:dej\\w+ )?que el banco se (?:la )?${bankTakes}|(?:pienso|voy a|vamos a|prefiero) dejar (?:\\w+ )?que (?:\\w+ ){0,2}?${bankTakes}|que hagan lo que quieran con`,
    `(?:entreg(?:o|arles?|amos)|dar(?:le|les)|devolver(?:les?)?) ${gap(3)}(?:llaves|titulo|escritura\\w*|deed|la casa|la propiedad) ?(?:al banco|y me|voluntari\\w+|sin que)?`,
    `se la dejo|se lo dejo al banco|deed in lieu y ya|la entregue (?:\\w+ )?y me vaya`,
  ], ['no (?:la |lo |me )?(?:quiero|queremos|voy a|pienso) (?:\\w+ )?(?:a )?(?:sal|solt|entreg|devolv|dej|dar)', 'no se si', 'o (?:mejor |la )?(?:vend|qued|seguir|pele)\\w*', '(?:me |nos )?(?:dijo|dijeron|dicen|dice|ofrec\\w+|piden|quieren|recomend\\w+) (?:[^\\s,]+ ){0,3}?que (?:mejor )?(?:la |les? )?entregu?', 'por nada del mundo', 'atras']),
];
const unsure = way('wants', 'unsure', [
  `no se (?:bien |ni )?(?:si|que|cual|ni que)? ?${gap(4)}(?:vend|entreg|pele|aguant|dejar(?!on)|segu(?:ir|imos) pagando|hacer con (?:ella|la casa)|es mejor|conviene|camino|quedar(?:me|nos))\\w*`,
  `estoy entre \\w+|entre vender\\w* (?:o|y)|pensando (?:si|en irme|en dejarla|en entregar)`,
  `(?:vend\\w+|entreg\\w+|quedar(?:me|nos)|seguir pagando|la vendo|me quedo) ${gap(5)}o (?:mejor |que |si |me |la |ver |tratar de )*(?:vend|entreg|qued|esper|aguant|pele|dej|segu|salv)\\w+`,
  `(?:me conviene|vale la pena|es mejor|sera mejor|deberia) (?:\\w+ )?(?:vend|entreg|dejar|qued|pele|segu)\\w+`,
  `que (?:me |nos )?(?:pasa|pasaria|puede pasar) si (?:\\S+ ){0,6}?(?:me voy|la dejo|lo dejo|dejo (?:la|que|mi)|entrego|la entrego)`,
  `si me voy y (?:la )?dejo`,
  `no (?:estoy|toy) segur[oa]`,
], ['credito']);

const dead = '(?:muri\\w*|fallec\\w*|difunt\\w*|finad\\w*|en paz descanse|qepd|ya no esta)';
const elders = '(?:mama|papa|madre|padre|abuel[oa]s?|ti[oa]|herman[oa]|espos[oa]|viej[oa]|suegr[oa]|padres|mamita|mami)';
const occupancy: readonly Way[] = [
  way('occupancy', 'primary', [
    `(?:aqui|ahi mismo) (?:\\w+ )?(?:vivo|vivimos|viven mis|crie|criamos|nacieron|crecieron|tengo \\d+ anos)`,
    `(?:vivo|vivimos|vive) (?:\\w+ )?(?:\\w+ )?(?:aqui\\b|en (?:ella|esta|la misma|la casa|mi casa|su casa|nuestra casa|el (?:primer|primero|segundo|basement|sotano|rancho)|un trailer propio|mi (?:hogar|propi))|arriba|abajo|sol[oa] en|sola? en)`,
    `(?:donde|en la que|en que) (?:\\w+ )?(?:vivo|vivimos|viven mis hijos)`,
    `(?:quedarnos|quedarme) aqui, (?:los ninos|mis hijos)|seguimos adentro|somos \\w+ (?:\\w+ )?en (?:la|esta) casa|vive conmigo|mis hijos pierdan su cuarto`,
  ], ['ya no vi', 'no viv', 'vivia', 'vivo en (?:el|la) (?:casa|apartamento) de', 'apartamento', 'rentad[oa]', 'otra (?:casa )?que', 'inquilin', 'alla']),
  way('occupancy', 'rental', [
    `(?:casa|propiedad|apartamento|duplex|condo|la|lo|el) (?:\\w+ ){0,4}?(?:rentad[oa]|alquilad[oa]|arrendad[oa])\\b`,
    `(?:la|lo|casa que|los dos pisos|que) (?:rent|alquil|arriend)(?:o|amos)\\b`,
    `inquilin[oa]s?\\b|para (?:rentar|alquilar)(?:la|lo)?|propiedad de inversion|de inversion|casa de renta`,
  ], ['cuarto', 'vivo (?:en|arriba|abajo|yo)', 'segundo piso', 'de arriba', 'de abajo', 'basement', 'piso', 'soy (?:el |la )?inquilin', 'vive en renta', 'apartamento (?:de renta|rentado|alquilado)? ?donde', 'pago renta', 'busc', 'como inquilin']),
  way('occupancy', 'second_home', [
    `(?:casa|casita|apartament\\w+|condo|cabana|otra casa|propiedad) ${gap(4)}(?:de (?:la )?(?:playa|veraneo|campo|vacaciones|descanso|verano)|(?:que usamos|usamos|vamos|para) ${gap(3)}(?:vacaciones|fines? de semana|verano))`,
    'cabana\\b',
  ]),
  way('occupancy', 'vacant', [
    `(?:casa|esta|sigue|lleva|quedo|dejamos|tengo|propiedad|house) (?:\\w+ ){0,3}?(?:vacia|desocupada|deshabitada|abandonada|cerrada|sin nadie|(?:pelada y )?sola(?=$|[,.]| (?:y|desde|nadie)))`,
    'nadie vive|no vive nadie|no hay nadie viviendo',
  ], ['rentar', 'alquilar', 'inquilin', 'pag(?:o|ar|ando)', 'estoy', 'me (?:quede|dejo)']),
  way('occupancy', 'inherited', [
    `(?:me|nos) (?:la )?(?:dejo|heredo) (?:\\w+ ){0,3}?(?:casa|casita|propiedad|hipoteca|${elders})`,
    `(?:era|es|fue|quedo|nombre) (?:\\w+ )?(?:de|a nombre de) (?:mi|mis|nuestr[oa]s?|un) (?:\\w+ )?${elders} (?:\\S+ ){0,4}?${dead}`,
    `(?:casa|propiedad|nombre|hipoteca) de (?:mi|mis|un) (?:${dead} \\w+|\\w+ (?:que (?:ya )?)?${dead})`,
    `(?:mi|nuestr[oa]) (?:\\w+ )?${elders} (?:\\w+ )?${dead}.{0,60}?\\b(?:su casa|me dejo|nos dejo|la casa de el)`,
    `(?:ahora que|cuando|desde que|que) (?:\\w+ )?(?:ya )?${dead} quieren la casa`,
    `hered(?:e|amos|ad[oa]|aron)\\b|en (?:probate|sucesion)|(?:los )?herederos|sucesion`,
  ], ['herencia', 'hered\\w+ (?:dinero|\\$?\\d)', 'dejo (?:la|una) (?:cuenta|deuda)']),
];

const money = '(?:\\$?\\d[\\d,.]*(?: mil)?|mil|dos mil|tres mil|cuatro mil|cinco mil|seis mil|siete mil|ocho mil|nueve mil|diez mil|doce mil|dinero|algo|un poco|lo que)';
const assets = way('assets', 'x', [
  `(?:ahorr(?:os|itos|ado|ados|ada|adas|amos|ando)|savings|401k?|severance|fondo de (?:retiro|emergencia)|income tax|tax refund|reembolso de|seguro de vida|herencia de|equity|plusvalia)\\b`,
  `(?:tengo|saqu?e|sacamos|gast\\w+|us\\w+|dinero|plata|cuartos|todo) ${gap(4)}(?:del|mi|el) (?:retiro|pension de retiro|ira|401)`,
  `(?:me|nos) (?:va a |van a |puede |pueden |quiere |quieren )?(?:prest(?:a|an|ar|aron|o|aria)|regalan?|deben?) ${gap(3)}${money}`,
  `(?:presta|prestar|prestado|prestamo) (?:de|de mi|para) (?:mi |un )?(?:cunad|herman|prim|suegr|pagar todo|ponerla|poner)`,
  `(?:tengo|tenemos|junt(?:e|amos|ado|ando)|traigo|guardad\\w+|cuento con) ${gap(3)}${money}(?: ${gap(3)}(?:guardad\\w+|juntos|list\\w+|complet\\w+|para (?:ponerme|pagar|dar|el atraso)|en (?:el|la) (?:banco|cuenta)))`,
  `(?:junte|juntamos|ya junte|tengo) (?:todo lo que|el dinero|la plata|los \\$?\\d|completo|los chavos|el total)`,
  `vendi(?:mos)? (?:\\w+ )?(?:mi|el|la|un|mis|las|nuestr[oa]) (?:\\w+ )?(?:carro|troca|camioneta|camion|prend\\w+|terren\\w+|joyas|anillo\\w*|moto|herramient\\w+|lote)`,
  `terren(?:o|ito) (?:\\w+ ){0,3}?(?:que )?(?:puedo vender|vender)|tengo (?:un )?(?:terren\\w+|lote)`,
  `sin un (?:centavo|peso|cinco|chavo|dolar)|no tengo (?:ni un (?:centavo|peso)|nada (?:en el banco|ahorrado|guardado))|cuenta (?:del banco )?en cero|(?:todo lo que|lo que) (?:tenia|teniamos|habia) (?:guardad\\w+|en la cuenta|ahorrad\\w+)`,
  `(?:liquidacion|indemnizacion|settlement|aguinaldo|herencia|fema (?:me|nos) dio|me llegaron|me pagan la|llegan en|regresaron de los taxes|caso del compensation|compensacion que)\\b`,
], ['comprador', 'ofrece', 'no (?:es|hay) herencia', 'cash for keys', 'herencia de mis (?:niet|hij)\\w+', 'equity (?:loan|line)', 'home equity', 'seguro de vida de', 'sin liquidacion', 'aguinaldo en', 'prestamo de mi (?:casa|difunt)', 'carta', 'quiero ahorrar']);

const states: readonly Way[] = [
  way('modificationState', 'none', [`(?:no|nunca|jamas) (?:me |les? )?(?:he|hemos) (?:pedido|solicitado|aplicado|hecho|tramitado|intentado|metido) ${gap(4)}${mod}`]),
  way('modificationState', 'denied', [
    `(?:neg(?:o|aron|ad[oa]|ando|ativa|ar)|niegan|rechaz\\w+|no (?:\\w+ )?(?:calific\\w+|aprob\\w+|aplico|procede|la dieron|quisieron)|me dijeron que no|nos dijeron que no|denegad\\w+|declin\\w+)`,
  ], ['no sabia', 'no se si', 'forbearance (?:y|pero) me']),
  way('modificationState', 'trial', [
    `(?:pagos?|meses|periodo|plan|${mod}) (?:\\w+ ){0,2}?de prueba|\\btrial\\b`,
  ]),
  way('modificationState', 'approved', [
    `(?:aprob|conced|autoriz|otorg)\\w+ ${gap(4)}${mod}|${mod} (?:\\w+ ){0,3}?(?:aprobad|firmad|concedid|autorizad)\\w+`,
    `(?:dieron|dio|firm(?:e|amos|ado)|hicimos|hice|llego|recibi|bajaron ${gap(3)}con|habian dado|mandaron|ofrec\\w+|termin\\w+|oferta de) ${gap(3)}${mod}`,
    `${mod} (?:\\w+ ){0,2}?(?:que )?(?:\\w+ ){0,2}?(?:me dieron|nos dieron|firme|firmamos|hicimos|habian (?:firmado|dado)|queda en|para firmar)`,
    'volver a empezar a \\d+ anos',
  ], ['no (?:me|nos) (?:dieron|aprob)', 'no se si', 'para que', 'si me (?:dan|aprueban)', 'papeles de la modif', 'ojala', 'negar']),
  way('modificationState', 'applied', [
    `(?:meti|met(?:imos|ida)|aplic\\w+|aplique|mand\\w+|esper\\w+|solicit\\w+|someti\\w*|llen\\w+|pedi(?:mos)?\\b|pid(?:o|iendo)|tramit\\w+|entregu?\\w+|revis\\w+|en proceso|under review|pendiente|complet[oa]|incomplet[oa]|quieren que aplique|no se si me aprob\\w+|merito sale|atorad[oa]|piden (?:los|mas))`,
  ], ['nunca', 'como se (?:pide|solicita)', 'voy a (?:pedir|meter|aplicar|solicitar)', 'quiero (?:pedir|meter|aplicar|solicitar)', 'puedo (?:pedir|aplicar)', 'no he']),
];

const all: readonly Way[] = [...contact, ...attorney, ...options, ...more, ...wants, ...occupancy, assets];

function hitOf(one: Way, sentence: string, offset: number): Hit | null {
  const match = one.when.exec(sentence);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (one.unless?.test(sentence.slice(Math.max(0, match.index - 40), end + 35)) ?? false) return null;
  const span = { start: match.index, end };
  if (deOtro(sentence, span)) return null;
  return { fact: one.fact, value: one.value, sure: 0.78, span: { start: offset, end: offset + sentence.length }, said: match[0] };
}

/** All that a Spanish message tells of dealings with the bank; nothing for other languages. */
export function tramitesIn(low: string): Hit[] {
  if (!spanish.test(low)) return [];
  const text = llano(low);
  return sentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const torn = hitOf(unsure, sentence, span.start);
    const hits = all.flatMap((one) => (torn !== null && one.fact === 'wants' ? [] : (hitOf(one, sentence, span.start) ?? [])));
    return torn === null ? hits : [...hits, torn];
  });
}

/** How far a modification has come, as told in Spanish: a refusal first, then that none was asked, then the rest. */
export function estadoIn(low: string): Hit | null {
  if (!spanish.test(low)) return null;
  const text = llano(low);
  const hits = states.flatMap((one) => hitOf(one, text, 0) ?? []);
  return ['denied', 'none', 'trial', 'approved', 'applied'].map((state) => hits.find((hit) => hit.value === state)).find(Boolean) ?? null;
}
