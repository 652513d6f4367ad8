import { firstOf } from '../cues.ts';
import type { Hit } from './rule.ts';
import { scamFeared } from './strangers.ts';

/**
 * Swindles as they are told over several sentences, with or without the word: a fee and then nobody answers, a call that knows the
 * loan, a deed signed as something else, payments sent after a false letter. All words of a kind stand somewhere in the message.
 */
type Kind = readonly [sign: string, all: readonly RegExp[], unless?: RegExp];

const raw = String.raw;
const ways = (...words: string[]): RegExp => new RegExp(raw`\b(?:${words.join('|')})`);

/** Somebody who is neither the household's own nor of the bank. */
const people = raw`(?:an?|some|these|those|one|this|so-called|una?|unos|esa?) (?:(?!mortgage|loan|title|insurance|new|bankruptcy|collection|friend|neighbor|realtor|hud)["(]?[\w'-]+[")]? ){0,3}?["(]?(?:compan(?:y|ies)|outfit|firm|(?:law )?(?:group|center)|agency|lawyer|attorney's office|guy|dude|man|men|lady|woman|gentleman|fell(?:ow|a)|advocate|consultant|expert|notar[yi]\w*|paralegal|investors?|pastor|compania|empresa|oficina|bufete|senor(?:a|es|ita)?|muchach\w+|licenciad\w+|fulano|tipo|hombre|gestor\w*|inversionista|vendedor|agente)(?! (?:at|from|with|in|de|del) (?:the |my |our |el |la )?(?:bank|servicer|lender|mortgage|banco|hipoteca|plant))\b|outfit|fella\b|dude\b|guy (?:called|came|wants)|(?:some|any)(?:one|body) (?:from|online|called|who called)|company (?:that|who) (?:came|was going|buys)|law group|modification (?:company|helper)|loan mods|specialists?"? |investor|calls? (?:itself|himself|themselves)|(?:he|she) calls|(?:el|la|al) (?:senor|licenciad[oa]|paralegal|notari[oa]|coyote)\b|uno que\b|(?:los|unos) que (?:me|nos)|inversionista|mediador|badge`;
const who = ways(people);
/** Or what comes from such people: a call, a paper. */
const whoOrWhat = ways(
  people,
  raw`robocall|caller|flyer|postcard|e-?mail|text(?:ed)?\b|a letter|the (?:new )?letter|an ad\b|facebook|internet|(?:they|he|she) (?:called|got my|telephoned)|telephoned|on the phone|anuncio|anuncian|carta\b|correo\b|llamada|(?:me|nos|le) (?:habl|llam|marc|sali|lleg|escrib)(?:o|aron|ieron)\b|me (?:hablan|llaman)|por telefono|radio`,
);
/** What they offer. */
const promise = ways(
  raw`modif\w*|(?:loan )?mods?\b|negotiat\w*|stop(?:s|ped|ping)? (?:(?:the|my|our|a|any|your) )?(?:sale|foreclos\w*|auction)|stop-sale|stand down|freeze|relief|stimulus|(?:homeowner|payment) (?:assistance|reduction)|advocate|audit\w*|free and clear|(?:save|fix)\w* (?:the|my|our|your) (?:house|home|loan)|lower\w* (?:the|my|our|your)|half off|in half|land trust|federal|government|programs?\b|catch[- ]?up|filing (?:costs|fees?)|with the bank\b|help(?:s|ing)? (?:people|ppl)|lawsuit|housing office|trial payments?|gobierno|program\w+|alivio|estimulo|negoci\w+|auditoria|arregl\w+|salv\w+|(?:parar|para|paran|paramos|deten\w+) (?:la|los|el|mi|su) (?:venta|foreclosures?|subasta|remate|casa)|baj(?:an?|aban?|ar)\b|tramites|con el banco|meter (?:los )?papeles|demanda en grupo|la ayuda\b`,
);
const sum = raw`[^.;?!]{0,45}?(?:\$|\b(?:\d{3}|\d\d?,\d|\dk|\d mil|(?:un|dos|tres|cuatro|cinco|seis)? ?mil\b|\w+ (?:thousand|hundred)))`;
/** What they took or want. */
const money = ways(
  raw`(?:paid|gave|give|handed|sent|wired|charged?s?|took|wants?|pague|pagamos|pagar|(?:le|les) (?:di|dimos)|cobr\w+|sac(?:o|aron)|quit(?:o|aron)|se llev(?:o|aron)|pid(?:e|en|io|ieron)|quieren|mand(?:e|amos)|depositar|(?:walk|made?|ran?|run)(?:ed)? off with)\b${sum}`,
  raw`\$[\d,]+ (?:to|for) (?:an?|the|him|them)`,
);
const first = ways(
  raw`before (?:they|he|she)(?:'d|'ll)? (?:\w+ )?(?:lift|start|do\b|file|call|talk)|up ?front|enrol\w+ fee|(?:application|processing) fee|for the application|to (?:set up|get started|enroll)|no receipt|por adelantado|adelantad[oa]s?\b|anticipo|para (?:empezar|los tramites)|inscripcion|apuntarnos|sin recibo|un deposito|depositar`,
);
/** Nothing came of it, or they were not what they said. */
const bad = ways(
  raw`(?:nobody|no one|doesn'?t|don'?t|won'?t|quit|stopped|hasn'?t|not) (?:\w+ )?(?:answer\w*|pick\w* up)|(?:has|his|her|their) (?:a )?new number|change\w* the (?:tele)?phone|disconnected|vanish\w*|dis+ap+ear\w*|silence\b|then nothing|(?:walked|made|ran) off with|not heard from|never heard of|(?:never|nobody (?:has )?(?:ever )?|no one (?:ever )?)(?: ?)(?:got|filed|contacted|sent|called|paid|did|submitted|received|answers)\b|(?:did|do|done) nothing|nothing (?:was )?(?:ever )?(?:filed|received|paid|sent)|garbage|isn'?t even real|zilch|(?:is|was|were|all) (?:a )?(?:fake|bogus|phony|made up)|no such|ya no (?:me |nos )?(?:contest|tom|respond)\w+|no (?:me |nos )?contesta|(?:apagado|desconectado)|desapar\w+|se (?:perdio|esfumo)|nunca (?:le |les |han )?(?:met|hic|pag|mand|recib|habl|llam|present)\w+|no han recibido|nadie (?:les? )?(?:ha|hace)|ni (?:la oficina|lo conoce|los conoce)|no (?:lo|la|los|las) conocen|no tienen a nadie|encontre cerrada|puro papel|(?:era|eran|es) (?:fals|mentira|puro)\w*|resulta que era`,
);
const deed = ways(
  raw`(?:sign(?:ed|ing)?|put|gave|deed(?:ed)?|held|firm\w+|pas[aeo]\w*) (?:\S+ ){0,8}?(?:to|into?|with|a(?: nombre de)?) (?:him|them|his|her|their|us as|an? llc|a trust|su (?:compania|empresa|llc|nombre)|una? (?:compania|llc|socio))\b`,
  raw`(?:title|deed|house) (?:was |got |is |now |has been )*(?:transferred|recorded|deeded|in (?:the name of|his|her|their))`,
  raw`(?:me|le|nos|les|lo|la) hic(?:ieron|iera|o) firmar|firm\w+ (?:\S+ ){0,4}(?:titulo|escritura|deed|ingles)|(?:says|was|era|de|un) quit ?claim|pasar(?:les|le|la)? (?:la casa|la escritura|el titulo)|(?:casa|titulo|propiedad) (?:ya |ahora )*(?:no )?esta a (?:nombre|su nombre)|otra persona de duen|escritura\w* (?:se )?que\w* con`,
  raw`(?:thought|creia|pens\w+|dijeron que era) (?:\S+ ){0,4}?[^.;]{0,30}(?:authoriz|autoriz|for a loan|pedir un prestamo|refinanc|modific)`,
);
const rent = ways(
  raw`rent(?:s|ing)? (?:(?:it|the (?:house|home|place)|my (?:own )?(?:house|home)) )?back|rent my own|as renters|lease[- ]option|(?:he gets|pay him) [^.;]{0,30}rent|me quedo rentando|rentando aqui|renta en su propia|somos inquilinos|contrato con opcion|tiene que pagar renta|(?:keep up|take over|took over|make|making) (?:the|my|our) (?:payments?|mortgage)|subject[- ]to|(?:seguir pagando|hacerse cargo de) (?:mi|la) hipoteca|se encarga de la deuda|nunca pagaron el prestamo|never paid off the loan`,
);
const doubt = ways(
  raw`is (?:this|that|it|he|she|there such) (?:\w+ ){0,3}?(?:legit|real\b|honest|thing\b|way it works)|real or not|thing or not|is it bull|pulling a fast one|racket|\blegit|fishy|its a con\b|smells|(?:says?|said) (?:to )?(?:hang up|(?:not to|don'?t) sign|no\b)|says no|over her dead body|told me to ask|got (?:our|my) info|no existe|existe (?:algo|ese)|existira|puro cuento|es de verdad|sera (?:cierto|verdad)|huele|mala espina|que tonta|no firme nada|tienen mis datos`,
);
const deceived = ways(
  raw`(?:i|we)(?:'ve| have)? (?:got|was|were|been) (?:\w+ )?(?:taken\b(?! (?:care|to|off|out|from|by|aback))|conned|played|scammed|swindled|robbed|fooled|tricked)|been (?:had\b|deceived)|got my (?:dad|mom|mother|father)|fell for (?:it|a|one)|the next fool|(?:me|nos|la|lo|le) (?:estaf|engan)(?:o|aron)|cai redonda|me vieron la cara|creo que me robaron|do not trust any`,
);
const own = /\b(?:realtor|closing costs?|apprais\w+|refinanc\w+ want|my bankruptcy|our bankruptcy|trustee payment|capitulo|hud counsel\w*|legal aid|ayuda legal|to fax|por fax)\b/;
const family = /\b(?:divor\w+|judge|juez|homestead|my (?:brother|daughter|son)\b|mi herman[oa]|mi hij[oa] quiere|grandma|suegra|deed[- ]in[- ]lieu|to the bank|bank the keys|my landlord|vivo de renta)\b/;

const kinds: readonly Kind[] = [
  ['paid_upfront', [first, promise, whoOrWhat, /\d/], own],
  ['paid_upfront', [money, bad, promise, who], own],
  ['paid_upfront', [ways(raw`(?:gift|apple|target|google|walmart|steam|ebay|prepaid(?: debit)?) ?cards?\b`, raw`tarjetas? (?:de (?:apple|target|google|walmart|regalo)|prepagadas?)|\d en tarjetas`)]],
  ['paid_upfront', [ways(raw`(?:zelle|cash ?app|bitcoin|western union|moneygram|venmo)\b`), promise, whoOrWhat], /\bmy (?:brother|sister|son|daughter)\b/],
  ['paid_upfront', [ways(raw`forensic\b|auditoria forense|land trust|mass (?:lawsuit|joinder)|demanda en grupo`), /\d/]],
  ['sign_deed', [deed, who, ways(raw`rent|bad\b|llc|trust\b|compan|investor|invers|invierte|compra|buys|house|casa|titulo|escritura|condado|deuda`)], family],
  ['sign_deed', [deed, ways(raw`(?:remember\w*|never) (?:signing|signed)|notary|holdings|con un notario|me quieren sacar`)], family],
  ['sign_deed', [rent, who], family],
  ['no_contact', [ways(raw`(?:told|says?|said|dijo|dijeron|que)\b[^.;]{0,40}?\b(?:not to|don'?t|never|ya no|no) (?:\w+ )?(?:talk|open|call|answer|contact|speak|go to|abr\w+|contest\w+|habl\w+|fuer\w+)\b[^.;]{0,25}\b(?:bank|lender|servicer|wells|chase|mail|mortgage|court|banco|cartas|hipoteca|corte)\b`), who], /\blawyers? without|hud counsel|legal aid|ayuda legal/],
  ['send_payments_to_them', [ways(raw`(?:don'?t send any more|send it to us|instead of (?:the (?:mortgage|bank)|to the bank)|"?processing company|pay (?:them|him) instead|(?:le|les) pag\w+ a (?:el|ella|ellos)\b|(?:le|les) pag\w+ [^.;]{0,30}(?:en vez de|y no)(?:l| al?) banco)`), ways(raw`mientras|en vez|y no|us\b|processing|instead`)]],
  ['send_payments_to_them', [whoOrWhat, ways(raw`(?:wired?|sent|payments?|account|mand\w+)\b`), ways(raw`(?:real servicer|(?:had|did) not (?:sold|sell) (?:the|my|our)|nobody bought my loan|letter was (?:a )?(?:fake|false|phony|bogus)|wasn'?t from (?:them|the)|somebody (?:was )?in the middle|era falsa|otra cuenta\b[^]*\bno han recibido)\b`)]],
  ['other', [ways(raw`left (?:over|from the (?:sale|auction))|surplus|excess|overage|unclaimed funds|sobr(?:o|aron|aba|ante)\b`), ways(raw`(?:half|percent|a cut|a third|\d+ ?%|por ciento|la mitad|power of attorney|un poder)\b`), whoOrWhat]],
  ['other', [ways(raw`forty|\d\d years|my listing agent`), ways(raw`list(?:ing)?\b`), ways(raw`(?:alone can|only they|right to be|gives? you cash|handed me)\b`)]],
  ['other', [ways(raw`(?:b(?:ought|uys?) (?:my |our |the |up )?(?:back )?tax|compr\w+ (?:mis|los|las|mi) (?:tax|impuesto))`), ways(raw`(?:deed|keys|owns my house|made out to|direct|llaves|titulo|me saca)\b`)]],
  ['other', [ways('solar|panel|windows|ventanas|water filter|filtro'), ways(raw`(?:free|gratis|government|gobierno|program)`), ways(raw`(?:never agreed|tricked|lied to (?:us|me|him|her)|enganaron|hicieron firmar)\b`)]],
  ['other', [ways(raw`(?:signature,? (?:which )?(?:isn'?t|is not|wasn'?t) mine?|isn'?t my signature|forged|someone (?:filed|recorded) a deed|falsific\w+ mi firma)\b`), ways('deed|escritura|titulo')]],
  ['other', [ways(raw`(?:verify|confirm|confirmar|verificar)\b[^.;]{0,30}\b(?:online banking|bank|account|cuenta|banco|social)\b`), ways(raw`(?:clicked|link|password|se cort\w+|me vaci\w+|contrasena)\b`)]],
  ['other', [ways(raw`(?:(?:said|says) (?:that )?(?:he|she)(?:'s| is| was) (?:with|from)|pretend\w*|posing|se presento como|decia ser|se hizo pasar|dice que es|agente federal|segun (?:el|ella)|(?:him|her)self a\b)`), whoOrWhat, ways(raw`(?:today|tomorrow|hoy|sign|firm\w+|cards|tarjetas|vaci\w+|social|fee|cobr\w+|no tienen a nadie|never heard)\b`)]],
  ['other', [deceived, whoOrWhat], /\b(?:el banco me|chase me|wells fargo)\b/],
  ['other', [whoOrWhat, promise, doubt], own],
];

/** Signs of a swindle that the whole message tells; a stranger's offer that is only doubted is one as well. */
export function swindlesIn(low: string): Hit[] {
  const hits = kinds.flatMap(([sign, all, unless]) => {
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

/** With the signs told by plain words; one without a name of its own only where no other is heard. */
export function swindleSigns(plainly: readonly Hit[], low: string): Hit[] {
  const all = [...plainly, ...swindlesIn(low)];
  const named = all.filter(({ value }) => value !== 'other');
  return named.length > 0 ? named : all;
}
