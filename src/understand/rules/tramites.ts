import { deOtro, llano, spanish } from '../llano.ts';
import { sentenceAt, sentences } from '../plain.ts';
import { belies, hogar, torn } from './hogar.ts';
import { broke, gap, law, lender, others, type Paso, paso, pasoIn } from './pasos.ts';
import type { Hit } from './rule.ts';
import { salidas } from './salidas.ts';

/** Dealings with the bank in Spanish: who turned to whom, and by which paper; lawyers and courts. */

const talked =
  '(?:(?:llam|habl|mar(?:c|qu)|contact|comuni(?:c|qu)|avis|expli(?:c|qu)|pregunt|reclam|notifi(?:c|qu)|quej|rogu?|inform|plante|suplic|suplique|consult|gestion)(?:e|amos|aba|abamos|ado|ando)|escri(?:bi|bimos|to|biendo)|insist(?:i|imos|ido)|dij(?:e|imos))\\b';
const talks = '(?:(?:llam|habl|marc)(?:o|amos)|tiro una llamada)\\b';
const sent =
  '(?:(?:mand|envi|entregu?|llen|present|complet|fax|submite|sube|remit|llev|radi(?:c|qu))(?:e|amos|aba|ado|ando)|(?:somet|met|sub|remit)(?:i|imos|ido|iendo))\\b';
const asked =
  '(?:(?:solicit|apli(?:c|qu)|apel|negoci|tramit)(?:e|amos|ado|ando)|pedi(?:mos|do|a)?|pidiendo|propus(?:e|imos)|ofreci(?:mos|do)?)\\b';
const papers =
  '(?:papel(?:es|eria)?|documentos|documentacion|talon\\w+|colillas|aplicacion|solicitud|planilla|paquete|formas?|formularios?|cartas?|faxes|fax|portal|emails?|mails?|correos?|statements|estados de cuenta|acta|certificado|modificacion|comprobantes|paystubs|recibos|copia|expediente|burofax|escrito|peticion|reclamo|queja|querella)';
const relief =
  '(?:modific\\w+|reestructur\\w+|forbearance|paus\\w+|prorroga|moratoria|ayuda|asistencia|plan|arreglo|convenio|short sale|venta corta|deed|payoff|saldo (?:para|total)|carta de (?:saldo|pago|liquidacion)|chance|chanza|oportunidad|tiemp\\w+|historia\\w*|dacion|deferment|deferral|refinanc\\w+|aplazamiento|que (?:me|nos|lo|los) \\w+)';
const kin = '(?:mi|nuestr[oa]) (?:hij[oa]|espos[oa]|marido|mujer|nuera|yerno|niet[oa]|abogad[oa]|licenciad[oa]|senora?)(?: \\w+)?';
const had = '(?:he |hemos )?';

/** "Me dijeron que llame": asked of us, not done. */
const toldTo = /\b(?:dij|dic|quier|pid|exig|recomend|aconsej|suger)\w* (?:\S+ )?que (?:yo )?(?:les? |los |la |me )?$/;

const contact: readonly Paso[] = [
  paso(
    'alreadyContactedServicer',
    true,
    [
      `${talked} ${gap(5)}${lender}\\b`,
      `${lender} (?:\\w+ )?(?:con (?:el|la) que|al que|a la que|y|pero) (?:yo )?(?:l[eao]s? )?${talked}`,
      `(?:al|a la|con el|con la|a) ${lender}(?: \\w+){0,4}? (?:les?|me) ${had}(?:${talked}|${sent}|${asked})`,
      `les (?:he |hemos |\\w+mente )?(?:${talked}|${sent}|${asked})`,
      `les (?:llamo|hablo|marco|escribo|mando|pido|digo|explico)\\b`,
      `se (?:l[oa]s?) ${had}(?:mand|envi|entregu?)(?:e|amos|ado)\\b`,
      `${asked} ${gap(5)}${relief}`,
      `(?:les )?${sent} ${gap(6)}${papers}\\b`,
      `${papers} .{0,40}?(?:y|que|,) ?(?:yo )?(?:ya )?l[oa]s? ${sent}|l[oa] (?:pedi|pedimos|solicite) y (?:me|nos) l[oa] (?:dieron|neg)\\w*|(?:horas|minutos) (?:en el|al) telefono con`,
      `(?:el|la|los|las) ${papers} ${gap(4)}(?:l[oa]s? )${had}${sent}`,
      `${talked} ${gap(5)}(?:y|pero) (?:cada|me|nos|no|nadie|nada|siguen|siempre|todavia|ni|dicen)\\b`,
      `(?:llame|llamamos|hable|hablamos|marque) (?:al (?:\\d|numero)|para (?:que|pedir|ver|preguntar|saber|explicar|avisar|reclamar|arreglar)|por telefono|y llame)`,
      `(?:cada vez|siempre|cuando|las veces|veces|meses|dias) (?:que )?(?:uno )?(?:les? )?(?:${talks}|llama\\b)(?! (?:a|con) mi)`,
      `(?<!\\b(?:me|nos|te) )llamo y (?:llamo|no|nadie|me)|(?:pido|pedi|exijo|quise) hablar con|acud(?:i|imos) (?:al|a la) ${lender}`,
      `(?<!(?:mand|lleg|envi|recib|como)\\w* )(?:\\d+|\\w+) (?:llamadas|correos|emails|mensajes) ${gap(3)}(?:desde|y (?:nada|en todas|nadie|no)|sin respuesta)`,
      `(?:llev|and|segu|sig|viv|cansad|hart)\\w+ ${gap(5)}(?:llam|habl|marc|mand|insist|ped|pid|pele|batall|rog|esper)(?:ando|iendo|ar|ir)\\w* ${gap(4)}(?:${lender}|papeles|lo mismo|y (?:nada|me|no|nadie))`,
      `(?:trat|intent)(?:e|amos|ado|ando) (?:\\S+ ){0,3}?(?:de )?(?:hablar|llamar|comunic|contactar|negociar|arreglar|localizar|resolver|solucionar)\\w*`,
      `no (?:he|hemos) (?:podido|logrado) (?:hablar|comunic\\w+|dar) con|(?:se )?n(?:ie)?g\\w+ a negociar|quise (?:hablar|arreglar)|(?:ando|andamos|estoy) (?:tras|detras de) (?:ellos|el banco)`,
      `(?:${lender}) .{0,40}?(?:ya )?fui (?:\\w+ )?veces|${sent} ${gap(3)}(?:al|a la) ${lender}\\b|(?:(?:senora?|persona|muchach[oa]) ${gap(2)}con quien habl|persona que me atendi)\\w+|no (?:me |nos )?contestan\\b`,
      `(?:cada (?:mes|semana|vez)|siempre) (?:les )?(?:mando|envio|subo|entrego) ${gap(3)}${papers}|me (?:tuv|tien)\\w+ \\S+ (?:minutos|horas) en (?:el telefono|la linea)|llam(?:e|amos) (?:de parte|a nombre) de|acuerdo que (?:hice|hicimos) con|presentamos una oferta|(?:vengo|venimos|ando|llevo) dici\\w+ (?:\\w+ )?(?:al|a la|a los) ${lender}|ya (?:aplique|solicite|aplicamos)\\b(?! (?:a|para|por) )|me (?:contest|respond|atend)(?:aron|ieron|io|o) (?:del|en el|de la|en la) ${lender}`,
      `(?:propus(?:e|imos)|ofreci(?:mos)?) (?:abonar|pagar|dar)`,
      `(?:fui|fuimos|he ido|hemos ido|acompano) ${gap(3)}(?:al banco|(?:a )?la (?:sucursal|oficina|agencia) ?(?:del banco|de la hipoteca|del mortgage|$)|a la sucursal)`,
      `dej(?:e|amos|ado) ${gap(2)}(?:mensajes?|recados?|voicemails?)`,
      `en (?:hold|espera)\\b|(?:me|nos|le) (?:cuelgan|colgaron|cuelga|colgo)\\b|(?:en|a) la linea y|se (?:corta|corto) la llamada`,
      `(?:me|nos) (?:pasan|traen|mandan|tienen|pasaron|tiran) de (?:un|uno|una|un lado|aqui)\\b`,
      `nadie (?:me |nos )?(?:contesta|atiende|responde|resuelve) ${gap(2)}(?:banco|compania|${lender})`,
      `${lender} (?:\\w+ )?(?:no|nunca|ni|jamas) (?:me |nos )?(?:contesta|coge|agarra|levanta|devuelve|regresa|responde)\\w* (?:\\w+ )?(?:telefono|llamadas?|mensajes|correos|cartas)`,
      `(?:no|ni|nadie|nunca|jamas|ya no) (?:me |nos )?(?:devuelve|regresa|responde|contesta)n? (?:la llamada|las llamadas|mis llamadas|los mensajes|mis mensajes|los correos|las cartas)`,
      `(?:hicimos|hice|firm(?:e|amos)|lleg(?:ue|amos) a) (?:\\w+ )?(?:acuerdo|convenio|arreglo) ${gap(3)}(?:con (?:el|la|ellos)|de pagos?)`,
      `mi (?:aplicacion|solicitud|paquete)(?! de (?:asilo|residencia|trabajo))`,
      `${kin} (?:\\w+ )?(?:les? |ya )?(?:les )?(?:llamo|hablo|mando|escribio|envio|pidio|fue|marco|explico) ${gap(4)}(?:${lender}|${papers}|en ingles|y (?:le|les)|haciendo)`,
      `(?:bot|perd|extravi|cog|recib|rechaz)(?:o|io|aron|ieron) (?:los|mis|el|la|mi) (?:documentos|paquete|solicitud|aplicacion|papeles que)|(?:me|nos) cogieron los papeles`,
      `los mande y|los mando y ${gap(5)}(?:piden|pierden)|ya hablamos\\b|mande todo (?:por|lo que me piden)`,
      `he mandado (?:cartas|faxes|emails)|he tenido (?:\\w+ )?(?:contacto|conversaciones) con ${gap(1)}${lender}`,
    ],
    [
      others,
      '(?:si|cuando pueda|voy a|vamos a|quiero|puedo|debo) (?:les |le )?(?:llamo|hablo|llamar|hablar)',
      '(?:no|nunca|jamas|todavia no|ni) (?:me |les? |nos |lo )*(?:he|hemos) (?:llam|habl|contact|comunic|avis|dich|escrit|ped|solicit|aplic|mand|pid|tenido)',
      '(?:no|nunca) (?:les? |me )?(?:llame|hable|avise|pedi|aplique)',
      'pedi(?:mos)? prestad',
      '(?:mand|envi|entreg|present|complet|llev|sub)\\w+ (?:\\S+ ){0,2}?(?:cheque|dinero|giro|money order|pagos?\\b|remesa|escrito de)',
      '(?:entregue|entregamos|di|devolvi) (?:la casa|las llaves)',
      'sig(?:ue|uen) (?:mand|envi)ando',
      'por correo\\W+revis|notario|(?:a|con) (?:mi|un|una) (?:herman|prim|suegr|mama|papa|cunad|tio|tia|comadre|compadre)',
    ],
    toldTo,
  ),
  paso(
    'alreadyContactedServicer',
    false,
    [
      `(?:no|nunca|jamas|ni) (?:me |les? |nos |lo )*(?:he|hemos) (?:\\w+ )?(?:llamado|hablado|contactado|comunicado|avisado|dicho nada|escrito|tenido contacto)`,
      `(?:no|nunca) (?:les? |me )?(?:llame|hable|avise)\\b|nunca me (?:comunique|contacte)`,
      `(?:apenas|todavia no|aun no) (?:voy a |vamos a )?(?:les )?(?:llam|habl)(?:ar|o|e)\\b`,
    ],
    [others, 'nunca me (?:ha|ll)'],
  ),
];

const noMoney = '(?:no (?:los |lo |me |nos )?(?:tengo|tenemos|hay|puedo|podemos|alcanza|contamos|traigo|da)|ni para|de donde|imposible)';
const attorney: readonly Paso[] = [
  paso(
    'attorney',
    true,
    [
      `(?:mi|nuestr[oa]) ${law}|${law} (?:si|ya) (?:tengo|tenemos)`,
      `(?:tengo|tenemos|contrat(?:e|amos)|consegui(?:mos)?|me consigui\\w+|hable con|pag(?:ue|amos)|consult(?:e|amos)|busque y|vimos a|fuimos con|asignaron|represent\\w+|ayud(?:a|ando|an|o)|(?<!no )cuento con|fui a) ${gap(3)}${law}`,
      `(?:el|la|los|un|una) ${law} (?:${gap(3)}que (?:tengo|tenemos|contrat\\w+|pague|vimos|me (?:ayuda|puso|asign|llev))|(?:(?:\\S+ ){0,4}?me (?:esta )?(?:llev|ayud|represent)\\w*|(?:apenas |ya )?(?:abrio|metio|mando|contesto)\\b|(?:me|nos|ya|esta|dice|dijo|presento|metio|pidio|consiguio|va|logro|ha)\\b))`,
    ],
    [
      `${law} (?:del|de el|de ellos|de la (?:compania|corte|contraparte|otra parte)|contrari|de inmigracion|de migracion)`,
      `(?:necesit|busc|quier|conseguir|contratar|sin|ni|gastos|honorarios|carta|sera|tal|ningun|deberia|conviene|su|limpi\\w+|trabaj\\w+)\\w* ${gap(3)}${law}`,
      `${law} ${gap(3)}(?:me )?(?:pide|cobra|quiere|cobran|piden)\\b`,
      `(?:primo|amigo|vecino|hermano|cunado|hij[oa]) (?:\\w+ )?es ${law}`,
      noMoney,
      `(?:una tal|quieren que \\w+|exigen|piden) (?:un )?${law}`,
    ],
  ),
  paso(
    'attorney',
    false,
    [
      `no tengo quien me (?:represent|defiend)\\w+`,
      `no (?:cuento|contamos) con (?:\\w+ )?${law}`,
      `no (?:he|hemos) (?:buscado|contratado|conseguido) (?:un |una )?${law}`,
      `${law} .{0,25}?(?:pide|cobra|quiere|cobran|piden)\\w* .{0,40}?${noMoney}`,
      `no (?:tengo|hay) ni para .{0,30}?(?:contrat|pag)\\w+ ${law}`,
      `(?:${noMoney}|ni|sin) ${gap(5)}(?:para |pagar |con que pagar |pagarle a |un |una |con )*${law}`,
      `${law} no (?:tengo|tenemos|puedo|hay)`,
    ],
    ['mi abogad'],
  ),
];

const bankruptcy: readonly Paso[] = [
  paso(
    'bankruptcy',
    true,
    [
      `${broke} ${gap(3)}(?:en|desde|de|del) 20\\d\\d`,
      `(?:me|nos) (?:declar(?:e|amos)|acogi|acogimos|meti)(?: \\w+)? (?:en|al?|a la|en la) ${broke}`,
      `(?:hice|hicimos|meti|metimos|radi(?:que|camos)|present(?:e|amos)|llen(?:e|amos)|sali(?:mos)?|estoy|estamos|ando|tuv\\w+ que hacer|pagando|descarg\\w+|aprobaron|confirm\\w+|botaron|sacaron|cerraron|entre|entramos|file|desestim\\w+|tengo|termin(?:e|amos)|file|filie) ${gap(3)}${broke}`,
    ],
    [
      'abogad\\w+ de',
      'pensando',
      'considerando',
      'que (?:yo )?me declare',
      '(?:no|ni|nunca|jamas) (?:\\w+ )?(?:he|hemos|me he|nos hemos|ha|hice|estoy|radi)',
      'antes que',
      '(?:evalu|analiz|consider|quier|piens|plane|podr|deber|voy a|vamos a)\\w*',
    ],
  ),
  paso('bankruptcy', false, [
    `(?:no|nunca|jamas) (?:me |nos |se )?(?:he|hemos|ha|han|hice|hicimos) (?:\\w+ ){0,4}?${broke}`,
    `ni (?:he hecho )?${broke}`,
  ]),
];

const all: readonly Paso[] = [...contact, ...attorney, ...salidas, ...bankruptcy, ...hogar];

/** All that a Spanish message tells of dealings with the bank and of the house; nothing for other languages. */
export function tramitesIn(low: string, es: boolean): Hit[] {
  if (!es && !spanish.test(low)) return [];
  const text = llano(low);
  return sentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const unsure = pasoIn(torn, sentence, span.start);
    const hits = all.flatMap((one) => (unsure !== null && one.fact === 'wants' ? [] : (pasoIn(one, sentence, span.start) ?? [])));
    return (unsure === null ? hits : [...hits, unsure]).filter((hit) => !belies(hit.fact, hit.value, sentence));
  });
}

/** True where what another rule heard in a Spanish text is the story of somebody else, or belied by its own sentence. */
export function desmentido(low: string, hit: Hit): boolean {
  if (!spanish.test(low)) return false;
  if (deOtro(low, hit.span)) return true;
  const { start, end } = sentenceAt(sentences(low), hit.span.start, low.length);
  return belies(hit.fact, hit.value, low.slice(start, end));
}
