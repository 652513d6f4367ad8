import { firstOf } from '../cues.ts';
import type { Hit } from './rule.ts';
import { scamFeared } from './strangers.ts';

/**
 * Swindles as they are told over several sentences, with or without the word: a fee first and then nobody answers, a call that knows
 * the loan, a deed signed as something else, payments that went astray by a false letter. All words of a kind stand somewhere in the message.
 */
type Kind = { sign: string; all: readonly RegExp[]; unless?: RegExp };

/** Somebody who is neither the household's own nor the servicer's. */
const helper =
  /\b(?:outfits?|(?:an?|some|this|so-called|those|una?|unos|esa?) ["']?(?:(?!mortgage|loan|title|insurance|new|bankruptcy)[\w'-]+ ){0,3}?(?:company|companies|firm|law (?:group|office|center)|agency|center|lawyer|attorney|guy|dude|man|lady|woman|fellow|consultant|paralegal|compania|empresa|oficina|notari[oa]|bufete|despacho|vendedor)|fella|dude|guy (?:called|calls|came|from)|(?:some|any)(?:one|body) (?:from|who|with|called)|investors?|(?:claim|foreclosure|modification) (?:specialists?|helper|mediator|consultant|help)|law (?:group|center)|loan mods|called itself|calls itself|pastor|caller|badge|a quien|alguien|una? (?:senor\w*|muchach\w+|licenciad\w+|hombre|tipo|inversionista|agente|gestor\w*)|(?:el|la|al) (?:senor|senorita|licenciad[oa]|muchach[oa]|paralegal)|uno que|inversionistas?|me (?:hablo|hablaron|marc\w+|llam\w+|salio|llego))\b/;
const rescue =
  /\b(?:modif\w*|(?:loan )?mods?\b|negotiat\w*|stop(?:ping|ped|s)? (?:(?:the|my|our|a|any) )?(?:sale|foreclos\w*|auction)|stop-sale|stand down|freeze|relief|assistance|reduction|audit\w*|free and clear|(?:save|fix) (?:the|my|our) (?:house|home|loan)|lower(?:ed|s)? (?:the|my|our)|half off|in half|housing office|land trust|federal|government|programs?|catch[- ]?up|with the bank for us|help(?:s|ing)? (?:people|ppl)|gobierno|programas?|alivio|negoci\w+|auditoria|arregl\w+|salv\w+|(?:parar|para|paran|deten\w+) (?:la|los|el|mi) (?:venta|foreclosures?|subasta|remate)|baj(?:an?|aban?|ar)|tramites|con el banco)\b/;
const gone =
  /\b(?:(?:nobody|no one|not|doesn'?t|don'?t|won'?t|quit|stopped|hasn'?t) (?:\w+ )?(?:answer\w*|pick\w* up|call(?:s|ed|ing)? back)|(?:a|his|her|their) new number|change\w* the (?:tele)?phone|disconnected|vanish\w*|dis+ap+ear\w*|not heard from|never heard of|(?:never|nobody|no one) (?:got|received|filed|contacted|sent|seen|has) |nothing (?:was )?(?:ever )?(?:received|filed|paid)|never sent|did nothing|do nothing|garbage|isn'?t even real|got zilch|ya no (?:me )?(?:contest|tom|respond)\w+|no (?:me |nos )?contesta|apagado|desconectado|desaparec\w+|se (?:perdio|esfumo)|(?:nunca|no) (?:han |ha |le |les )?(?:recib\w+|hablaron|mand\w+)|nadie (?:les? )?(?:ha|hace)|ni la oficina|encontre cerrada|puro papel)/;
const paid =
  /\b(?:paid|gave|give|handed|charged|charges?|took|wants?|pague|pagamos|pagar|(?:le|les) (?:di|dimos)|cobro|cobra|sac(?:o|aron)|quitaron|pidio|pidieron|pide|mande)\b[^.;?!]{0,45}?(?:\$|\b(?:\d|mil\b|thousand|hundred|(?:dos|tres|cuatro|cinco) mil))/;
const first =
  /\b(?:before (?:they|he|she)(?:'d|'ll)? (?:\w+ )?(?:lift|start|do|file|call)|up ?front|enrol\w+ fee|(?:application|processing) fee|for the application|to set up|no receipt|por adelantado|adelantad[oa]s?|anticipo|para empezar|para los tramites|inscripcion|sin recibo|un deposito|depositar)\b/;
const signs = String.raw`(?:sign(?:ed|s|ing)?|put|gave|deed(?:ed)?|firm\w+|pas[eo]\w*)`;
const trust = /\b(?:realtor|closing costs?|apprais\w+|refinanc\w+|my bankruptcy|our bankruptcy|chapter|capitulo|hud counsel\w*|legal aid|ayuda legal|heating|roof)\b/;

const kinds: readonly Kind[] = [
  { sign: 'paid_upfront', all: [first, rescue, helper, /\d/], unless: trust },
  { sign: 'paid_upfront', all: [paid, gone, rescue, helper], unless: trust },
  { sign: 'paid_upfront', all: [/\b(?:gift ?cards?|(?:apple|target|google|walmart|steam|itunes) cards?|tarjetas? de (?:apple|target|google|walmart|regalo|steam))\b/] },
  {
    sign: 'paid_upfront',
    all: [/\b(?:zelle|cash ?app|bitcoin|western union|moneygram|venmo)\b/, rescue, helper],
    unless: /\bmy (?:brother|sister|son|daughter|cousin|mom|dad)\b[^.;]{0,30}\b(?:zelle|venmo|cash ?app)/,
  },
  { sign: 'paid_upfront', all: [/\bforensic\b|\bauditoria forense|\bland trust\b/, /\d/] },
  {
    sign: 'sign_deed',
    all: [
      new RegExp(
        String.raw`\b${signs} (?:\S+ ){0,7}?(?:to|in(?:to)?|a(?: nombre de)?) (?:him|his (?:company|llc|trust)|her (?:company|llc|trust)|them|their (?:company|llc|trust)|an? llc|a trust|su (?:compania|empresa|llc|nombre)|una? (?:compania|llc))\b|\b(?:me|le|nos|les|lo|la) hic(?:ieron|iera|o) firmar\b|\b(?:it says|says|was|era|de|un) quit ?claim|\b(?:thought|creia|pens\w+) (?:\S+ ){0,3}?(?:was|it'?s|era)\b[^.;]{0,40}\b(?:authoriz|autoriz|loan|refinanc|prestamo|modific)|\bin a land trust\b|\b(?:casa|propiedad|titulo) (?:ya |ahora )*(?:no )?esta a (?:nombre de|su nombre)|\bsale otra persona de duen|\bfirm\w+ (?:\S+ ){0,3}(?:titulo|escritura|deed)`,
      ),
      /\b(?:house|home|deed|title|quit ?claim|casa|titulo|escritura|deed)\b/,
      /\b(?:rent|renta|compan\w+|llc|trust|investor|inversionista|invierte|man|lady|fella|guy|mala espina|compra\w* casas|buys? houses|senor\w*|notari\w+|muchach\w+|condado)\b/,
    ],
    unless: /\b(?:divor\w+|judge|juez|brother|sister|hermano|son-in-law|grandma|suegra|deed[- ]in[- ]lieu|to the bank|bank the keys)\b/,
  },
  {
    sign: 'sign_deed',
    all: [
      /\b(?:rent(?:s|ing)? (?:(?:it|the (?:house|home|place)|my (?:own )?(?:house|home)) )?back|rent my own (?:house|home)|as renters|me quedo rentando|renta en su propia|somos inquilinos|(?:cobra|pagar) (?:\S+ )?(?:de )?renta)\b/,
      /\b(?:sign\w*|deed|title|arrears|company|man|men|investor|firm\w+|titulo|llc|papeles)\b/,
    ],
    unless: /\b(?:tenants?|my landlord|dueno no|vivo de renta)\b/,
  },
  {
    sign: 'sign_deed',
    all: [
      /\b(?:keep up the payments|take over (?:the|my|our) (?:payments?|mortgage)|subject[- ]to|(?:seguir pagando|hacerse cargo de) (?:mi|la) hipoteca|se encarga de la deuda)\b/,
      /\b(?:sign\w*|deed|title|escritura|titulo|firm\w+)\b/,
      /\b(?:fella|man|guy|lady|investor|company|senor\w*|invierte|inversionista|compania|muchacho)\b/,
    ],
  },
  {
    sign: 'no_contact',
    all: [
      /\b(?:told|says?|said|dijo|dijeron|que)\b[^.;]{0,40}?\b(?:not to|don'?t|never|ya no|no)\b ?(?:\w+ )?(?:talk|open|call|answer|contact|speak|abr\w+|contest\w+|habl\w+)\b[^.;]{0,25}\b(?:bank|lender|servicer|wells|chase|mail|mortgage|banco|cartas|hipoteca)\b/,
      helper,
    ],
    unless: /\b(?:lawyers? without|hud counsel\w*|legal aid|ayuda legal|legal services)\b/,
  },
  {
    sign: 'send_payments_to_them',
    all: [
      /\b(?:don'?t send any more|send it to us|instead of the (?:mortgage|bank)|processing company|pay (?:them|him) instead|(?:le|les) pag\w+ (?:a (?:el|ella|ellos)\b|[^.;]{0,20}(?:en vez de|y no) al? banco))/,
      /\b(?:mientras|en vez|y no al banco|us\b|processing|instead)/,
    ],
  },
  {
    sign: 'send_payments_to_them',
    all: [
      /\b(?:e-?mail|text|letter|correo|carta)\b/,
      /\b(?:wired?|payments (?:should|must|have to)|mand\w+|account)\b/,
      /\b(?:real servicer|(?:had|did) not (?:sold|sell) (?:the|my|our)|wasn'?t from (?:them|the)|not from them|somebody (?:was )?in the middle|otra cuenta\b[^]*\bno han recibido|logo\b[^]*\b(?:never|no han))\b/,
    ],
  },
  { sign: 'other', all: [/\b(?:left (?:over|from the (?:sale|auction))|surplus|excess|overage|sobr\w+)\b/, /\b(?:half|percent|a cut|\d+ ?%|por ciento|la mitad|power of attorney|un poder)/, /\b(?:outfit|recovery|specialists?|compan\w+|unos|calling|me (?:hablan|llaman))\b/] },
  { sign: 'other', all: [/\b(?:for(?:ty)?|40|\d\d)[- ]years?\b|\bmy listing agent\b/, /\blist(?:ing)?\b/, /\b(?:alone can|only they|recorded|right to be|gives? you cash|owe them|handed me)\b/] },
  {
    sign: 'other',
    all: [
      /\b(?:b(?:ought|uys?) (?:my|our|the|up)? ?(?:back )?tax\w*|compr\w+ (?:mis|los|las|mi) (?:tax\w*|impuesto\w*))\b/,
      /\b(?:deed|keys|owns my house|made out to|direct|llaves|titulo|me saca)\b/,
    ],
  },
  {
    sign: 'other',
    all: [
      /\b(?:solar|panel\w*|windows|ventanas|water filter|filtro)\b/,
      /\b(?:free|gratis|government|gobierno|programa?)\b/,
      /\b(?:never agreed|tricked|lied to (?:us|me|him|her)|enganaron|hicieron firmar)\b/,
    ],
  },
  { sign: 'other', all: [/\b(?:signature,? (?:which )?(?:isn'?t|is not|wasn'?t) mine?|forged (?:my|our|a|the) (?:deed|signature)|someone (?:filed|recorded) a deed|firma falsa|falsific\w+ mi firma)\b/, /\b(?:deed|escritura|titulo)\b/] },
  {
    sign: 'other',
    all: [
      /\b(?:verify|confirm|confirmar|verificar)\b[^.;]{0,30}\b(?:online banking|bank|account|cuenta|banco|social)\b/,
      /\b(?:clicked|link|password|se cort\w+|me vaci\w+|contrasena)\b/,
    ],
  },
  {
    sign: 'other',
    all: [
      /\b(?:said he'?s|says he'?s|claims?|pretend\w*|posing|calls himself|se presento como|decia ser|se hizo pasar|dice que es|"agente)\b/,
      /\b(?:government|hud|federal|county|court|corte|mediator|mediador|banco|bank|mr|loss mitigation)\b/,
      /\b(?:caller|called|call|come|came|letters?|cartas|llam\w+|puerta|zelle)\b/,
      /\b(?:today|tomorrow|hoy|sign|firm\w+|zelle|cards|tarjetas|vaci\w+|social|fee)\b/,
    ],
  },
  {
    sign: 'other',
    all: [
      /\b(?:(?:i|we)(?:'ve| have)? (?:got|was|were|been) (?:\w+ )?(?:taken(?! (?:care|to|off|out|from|by))|conned|played|scammed|swindled|hoodwinked|had\b(?! \w))|been had|fell for (?:it|a|one)|am i the next fool|(?:me|nos|la|lo) (?:estaf|engan)(?:o|aron)|cai redonda|me vieron la cara|creo que me robaron)\b/,
      helper,
    ],
    unless: /\b(?:el banco me|chase me|wells fargo)\b/,
  },
  {
    sign: 'other',
    all: [
      helper,
      rescue,
      /\b(?:is (?:this|that|it|he|she) (?:\w+ ){0,3}?(?:legit|real|honest|thing|for real|way it works)|or not\?|is it bull|or is (?:it|she|he)|says hang up|pulling a fast one|racket|\blegit|its a con\b|no existe|existe (?:algo|ese)|puro cuento|es de verdad|sera (?:cierto|verdad)|me huele|mala espina|que tonta|me engan\w+|told me to ask)/,
    ],
    unless: trust,
  },
];

/** Signs of a swindle that the whole message tells; a stranger's offer that is only doubted is one as well. */
export function swindlesIn(low: string): Hit[] {
  const hits = kinds.flatMap(({ sign, all, unless }) => {
    const places = all.map((words) => firstOf(words, low));
    return places.includes(null) || (unless?.test(low) ?? false) ? [] : hitAt(sign, places[0] as RegExpExecArray);
  });
  return hits.length === 0 && scamFeared(low) ? [{ ...feared, said: low.slice(0, 60) }] : hits;
}

const hitAt = (value: string, { index, 0: said }: RegExpExecArray): Hit => ({
  ...feared,
  value,
  span: { start: index, end: index + said.length },
  said,
});
const feared: Hit = { fact: 'scam', value: 'other', sure: 0.85, span: { start: 0, end: 0 }, said: '' };
