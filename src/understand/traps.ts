import type { ToldFacts } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';

/**
 * Messages in which a misreading does harm: who is not to be treated as the home owner, and questions that must get their own page.
 * Read on text without slips, after danger and stop. Each row is one rule that can be read; compliance section 13 names them.
 */
type Fact = keyof ToldFacts;
export type Trap = { is: 'minor' | 'text_me' | 'page'; topic?: string; facts?: Partial<Record<Fact, unknown>>; dropFacts?: true };
type Row = Trap & { when: RegExp; unless?: RegExp };

const rows: readonly Row[] = [
  {
    is: 'minor',
    when: /\b(?:i'?m|i am|im) (?:only |just )?(?:[89]|1[0-7])(?: ?(?:years? old|yrs? old|y\/?o\b)|(?= *$|[,.!;] *[a-z]| (?:and|n|my|so|but|still|living)\b))|\b(?:i'?m|i am) (?:a minor|under ?age|under 18|a kid|in (?:middle|high) school)\b|\btengo (?:[89]|1[0-7]) (?:anos|anitos)\b|\bsoy (?:menor(?: de edad)?|(?:un |una )?nin[oa])\b/,
    unless:
      /\b(?:tengo|llevo) \d+ anos (?:pagando|aqui|viviendo|en|de|con)\b|\b(?:behind|late)\b(?!.*\b(?:mom|mother|dad|father|parents)\b)/,
  },
  {
    is: 'page',
    topic: 'other_peoples_data',
    when: /\b(?:did|has|have) (?:my|his|her) (?:\w+ )?(?:brother|sister|husband|wife|ex|son|daughter|mom|dad|father|mother|cousin|friend) (?:\w+ )?(?:talk|chat|write|writ|contact|call|speak|spoke|been)\w*|\b(?:mi|su) (?:\w+ )?(?:herman[oa]|espos[oa]|marido|ex|hij[oa]|mama|papa|prim[oa]|amig[oa]) (?:ya )?(?:l[oae]s? )?(?:hablo|contacto|escribio|llamo|platico)\b|\bhablo mi \w+ con ustedes\b|\b(?:show|reveal|give|muestr\w+|ensen\w+|muestreme)\b.{0,20}\b(?:other|another|otros?|otras?)\b.{0,30}\b(?:chats?|conversations?|users?'?|customers?'?|conversaciones|usuarios|clientes|chats de otros)\b|\bchats de otros\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'fake_letter',
    when: /\b(?:write|make|fake|forge|invent\w*|create) (?:\w+ ){0,4}?letter\b.*\b(?:fake|say|saying|says|said)\b|\bfake (?:\w+ )?(?:letter|pay ?stubs?)\b|\bcarta (?:\w+ )?fals[oa]\b|\b(?:inventar?|inventarme|inventeme) (?:\w+ ){0,2}carta\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'hide_income',
    when: /\b(?:hide|hiding|conceal|not mention|leave off|not report|lie about) (?:\w+ ){0,4}(?:income|job|cash|savings|money)\b|\b(?:escond\w+|ocult\w+|no declarar|no reportar|no mencionar) (?:\w+ ){0,4}(?:ingresos?|trabajo|dinero|ahorros|efectivo)\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'bank_login',
    when: /\b(?:bank|banking|account)\b.{0,20}\b(?:log ?-?in|password|login|username)\b|\bmy log ?in\b|\b(?:usuario|contrasena|clave)\b.{0,20}\bbanco\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'lockout_now',
    when: /\b(?:sheriff|deput\w+|police|marshal|constable)\b.{0,30}\b(?:here|door|outside|lock\w*)\b|\block(?:ing|ed)? (?:us|me) out\b|\b(?:sheriff|sherif|alguacil|policia)\b.{0,30}\b(?:aqui|afuera|puerta|sac\w+)|\b(?:nos|me) estan (?:sacando|desalojando|echando)\b/,
    unless: /\b(?:sheriff'?s? sale|sheriff'?s? auction|what happens|when (?:will|do)|next (?:week|month))\b/,
  },
  {
    is: 'page',
    topic: 'homeless_tonight',
    when: /\bsleep\w* (?:\w+ ){0,2}(?:in|on) (?:the|my|our|a) (?:car|truck|van|street)\b|\bno ?where to (?:sleep|stay)\b|\bdorm\w+ en (?:el|mi|un) (?:carro|coche|auto)\b/,
  },
  {
    is: 'page',
    topic: 'upfront_fee',
    when: /\b(?:up ?front|in advance|por adelantado|adelantado|anticipo)\b.*\b(?:fix|lower|modify|help|save|arregl\w+|bajar|modific\w+|ayud\w+|prestamo|loan|pago|payment)\b/,
  },
  {
    is: 'page',
    topic: 'stop_the_sale',
    when: /^\W*(?:please |can you |could you |por favor |pueden |puede )*(?:stop|cancel|postpone|delay|halt|pare|paren|detenga|detengan|detener|parar|cancelen?) (?:the |this |my |el |la |mi )*(?:sale|auction|foreclosure|venta|remate|subasta|embargo)\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'served_papers',
    when: /\b(?:served|serving) (?:me|us|with|papers)\b.*\b(?:what|how|write|answer|respond)\b|\b(?:llegaron|entregaron|llego|dieron)\b.*\b(?:corte|demanda|citatorio|papeles)\b.*\b(?:que|como) (?:contesto|escribo|respondo|hago|la contesto|les contesto)\b|\bcomo (?:la |lo |les )?(?:contesto|respondo)\b/,
  },
  {
    is: 'page',
    topic: 'notice_valid',
    when: /\b(?:notice|letter|papers?)\b.*\b(?:valid|legal|misspell\w*|wrong name)\b|\b(?:valid|legal)\b.*\b(?:notice|letter|papers)\b|\bvalid[oa]\b.*\b(?:aviso|carta|notificacion)\b|\bpusieron mal mi nombre\b/,
  },
  {
    is: 'page',
    topic: 'cousin_deed',
    when: /\b(?:pas\w+|pon\w+|transfer\w+) (?:\w+ ){0,3}(?:casa|escritura) a nombre de (?:mi|un|otr)|\b(?:put|sign|transfer|deed) (?:\w+ ){0,5}(?:to|in) my (?:brother|sister|cousin|son|daughter|mom|dad)/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'how_much_left',
    when: /\bhow much (?:\w+ ){0,3}walk away with\b|\bcuanto me (?:queda|quedaria|toca|dan)\b/,
    dropFacts: true,
  },
  {
    is: 'page',
    topic: 'elder_help',
    facts: { role: 'helper' },
    when: /\bmy (?:mom|mother|dad|father|grand\w+|aunt|uncle)\b.*\b(?:sign|signs|signed)\b|\bmi (?:mama|papa|madre|padre|abuel[oa]|ti[oa])\b.*\bfirm\w+/,
    unless: /\b(?:died|passed|murio|fallecio|title|deed)\b/,
    dropFacts: true,
  },
  { is: 'page', topic: 'stop_paying', when: /\bshould (?:i )?just stop paying\b|\bsi dejo de pagar\b/ },
  { is: 'page', topic: 'ignore_lender', when: /\b(?:los|les|lo) (?:bloqueo|ignoro|cuelgo)\b/ },
  { is: 'page', topic: 'legal_advice', when: /\b(?:consejo|asesoria) legal\b|\blegal advice\b/ },
  { is: 'page', topic: 'chances', when: /\bque (?:chances|posibilidades|probabilidades) (?:tengo|hay)\b/ },
  { is: 'page', topic: 'tax_forgiven', when: /\b(?:irs|impuestos)\b.*\b(?:perdon\w+|cancel\w+)\b/ },
  {
    is: 'page',
    topic: 'are_you_government',
    when: /\bare you (?:with|from) (?:the )?(?:government|hud)\b|\bson (?:de|del) (?:gobierno|hud)\b/,
  },
  {
    is: 'page',
    topic: 'discrimination',
    when: /\b(?:i'?m|we'?re|soy|somos) (?:\w+ )?(?:latin[oa]s?|hispan\w+|black|mexican[oa]s?|immigrants?|inmigrantes?|asian|muslim|negr[oa]s?|disabled)\b.*\b(?:matter|count|against|afecta|importa|treat)\b/,
  },
  {
    is: 'page',
    topic: 'good_area',
    when: /\b(?:good|safe|nice|bad) (?:area|neighborhood)\b|\b(?:what kind of )?neighborhood\b.*\bsafe\b|\b(?:buena|mala|segura) zona\b|\bque tal (?:el|la) (?:barrio|zona|vecindario)\b/,
  },
  {
    is: 'page',
    topic: 'must_i_tell',
    when: /(?<!days |time |long |when )\b(?:do i have to|must i|am i required to) (?:tell|say|explain|answer)\b(?!.{0,30}\b(?:court|summons|papers|lawsuit|judge|buyers?|tenants?|realtor|agent|them|banks?|lender|servicer|irs)\b)|\btengo que (?:decir|explicar|contestar)\w*\b/,
    dropFacts: true,
  },
  { is: 'page', topic: 'scammers', when: /\bthis is a scam\b|\byou (?:people |guys )?(?:are|re) (?:a )?(?:scam\w*)\b|\bestafadores\b/ },
  { is: 'page', topic: 'record_chat', when: /\b(?:can|may) i record\b|\bpuedo grabar\b/ },
  {
    is: 'page',
    topic: 'dont_tell_spouse',
    when: /\b(?:don't|do not|never) tell my (?:wife|husband|spouse|partner|family)\b|\bno le digan? a mi (?:esposa|esposo|marido|mujer|pareja|familia)\b/,
    dropFacts: true,
  },
  { is: 'page', topic: 'cannot_read', when: /\b(?:can't|cannot|not good at) (?:read|reading)\b|\bno (?:se leer|leo) bien\b/ },
  { is: 'page', topic: 'is_ai_deciding', when: /\b(?:ai|ia|computer|maquina)\b.*\bdecid\w+/ },
  {
    is: 'page',
    topic: 'sell_to_family',
    when: /\b(?:cousin|brother|sister|son|friend)\b.*\b(?:buy|buys)\b.*\b(?:back|cheap|rent)\b|\bprim[oa]\b.*\bcompra\b/,
  },
  {
    is: 'text_me',
    when: /\b(?:just |can |could |please )*(?:text|message) me\b|\bmand(?:e|en)me (?:un )?(?:text\w*|mensaje)\b|\bme pueden? (?:textear|mandar (?:un )?(?:texto|mensaje))\b|\bcall me (?:at|after|before|around) \d/,
    unless: /\b(?:don't|do not|stop|quit|never|no me|ya no|bank|lender|servicer|they)\b/,
  },
];

/** Facts that these words tell on their own, and that no other rule reads. */
const telling: readonly { fact: Fact; value: unknown; when: RegExp }[] = [
  { fact: 'role', value: 'tenant', when: /\b(?:yo rento aqui|i rent (?:here|this)|i'?m the tenant|soy (?:el |la )?inquilin[oa])\b/ },
  {
    fact: 'role',
    value: 'helper',
    when: /\b(?:asking|askin|ask) for my (?:mom|mother|dad|father|parents?|grandma|grandmother|grandpa|grandparents|aunt|uncle|neighbor)\b|\b(?:pregunto por|es para|pregunto para) mi (?:mama|papa|madre|padre|abuel[oa]|ti[oa]|suegr[oa])\b/,
  },
  {
    fact: 'onNote',
    value: 'other',
    when: /\b(?:loan|mortgage) (?:was|is) (?:only|just) (?:his|hers|in (?:his|her) name)\b|\b(?:prestamo|hipoteca) (?:era|estaba|es|esta) solo (?:de el|de ella|suy[oa]|a su nombre)\b/,
  },
  {
    fact: 'hardship',
    value: ['divorce_or_separation'],
    when: /\b(?:we're|we are|i and|and i|wife|husband)\b.{0,20}\b(?:separating|separated|splitting up|divorcing)\b|\bnos estamos (?:separando|divorciando)\b/,
  },
  { fact: 'military', value: true, when: /\b(?:i'?m|i am|currently) deployed\b|\bestoy desplegad[oa]\b|\bsoy militar\b/ },
  { fact: 'attorney', value: true, when: /\b(?:ya )?tengo (?:un |una )?abogad[oa]\b/ },
  { fact: 'bankruptcy', value: true, when: /\b(?:i'?m|we'?re|estoy|estamos) in (?:a )?chapter (?:7|13)\b|\ben capitulo (?:7|13)\b/ },
];

export function trapIn(low: string): Trap | null {
  const found = rows.find(({ when, unless }) => holdsIn(when, low) && !(unless?.test(low) ?? false));
  return found ?? null;
}

export function tellingIn(low: string): Partial<Record<Fact, unknown>> {
  return Object.fromEntries(telling.filter(({ when }) => holdsIn(when, low)).map(({ fact, value }) => [fact, value]));
}

/** Whole messages that only sound like danger; nothing else may stand in them. */
export const harmless =
  /^\W*(?:(?:just |only )?(?:me|us|i|my (?:wife|husband))(?:,? (?:and |n |& )?(?:my |the |our )?(?:\w+ )?(?:bab(?:y|ies)|kids?|sons?|daughters?|children|wife|husband|dogs?|cats?|bf|gf|mom|dad)){1,3}|(?:hasta )?cuando (?:me|nos) (?:van a )?(?:sac|ech)(?:ar|an?)(?: de (?:la|mi) casa)?|(?:please |por favor )?(?:borren?|eliminen?|quiten) todo lo que (?:tienen|tengan|saben) de mi|cuanto me (?:queda|quedaria|toca|tocaria|dan|darian)(?: a mi)?|no quiero que me (?:contacten|llamen|escriban|molesten|busquen)(?: mas)?|no le (?:diga|digan|cuenten?) (?:nada )?a mi (?:esposa|esposo|marido|mujer|pareja|familia)|i can'?t read (?:well|good|very well)(?:,? (?:can|could) (?:someone|somebody) (?:just )?call me)?)\W*$/;

/** "This mortgage is killing me": a way of speaking about the money, not about dying. */
export const lightly =
  /\b(?:(?:this|the|these|my|our|esta|este|estos|la|el|mi) (?:\w+ )?(?:mortgage|payments?|loan|bills?|house|debt|rate|bank|hipoteca|pagos?|prestamo|deudas?|casa|banco|letras?)) (?:(?:is|are|keeps?|has been|going to be|me|nos|gonna be|will be) ?)+(?:really |just |straight up )?(?:killing (?:me|us)|the death of (?:me|us)|(?:esta|estan|va a|van a) ?(?:matando|matar)|(?:esta|estan) acabando conmigo|murdering (?:me|us))\b|\bme (?:esta|estan|va a|van a) (?:matando|matar) (?:esta|este|estos|la|el|los)? ?(?:hipoteca|pagos?|deudas?|prestamo)\b|\b(?:these|the) payments (?:are going to|will|gonna) be the death of (?:me|us)\b|\b(?:hipoteca|pagos|prestamo|deuda) me (?:esta|estan|va a|van a) (?:matando|matar)\b/;

/** "I'll burn it down before they get it" and "la quemo antes que se la queden": said of the house, meant as a threat. */
export const threat =
  /\b(?:la|lo) (?:quemo|incendio|vuelo)\b.*\bantes (?:de )?que\b|\b(?:quemar|incendiar|prender(?:le)? fuego)\b.*\bantes (?:de )?que\b/;
/** Taking it back. */
export const takenBack =
  /\b(?:just kidding|era (?:una )?broma|no lo dije en serio|i didn't mean it|i'?m not (?:gonna|going to) do anything|no voy a hacer nada)\b/;
