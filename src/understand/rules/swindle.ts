import { holdsIn } from '../cues.ts';
import type { Hit } from './rule.ts';

/**
 * Swindles as they are told over several sentences, with or without the word: who came, what they offered, what they took, what came
 * of it, what they were not. Each family of words weighs something; a warning is due where enough of them stand in one message.
 */
type Cue = readonly [weight: number, words: RegExp, sign?: string];

const raw = String.raw;
const cue = (weight: number, sign: string | undefined, ...words: string[]): Cue => [
  weight,
  new RegExp(raw`\b(?:${words.join('|')})`),
  sign,
];

/** Somebody who is neither the household's own nor of the bank. */
const people = raw`(?:an?|some|these|those|one|so-called|una?|unos|esa?) (?:(?!mortgage|loan|title|insurance|new|different|bankruptcy|collection|friend|neighbor|realtor|hud|decent|la\b|el\b|mi\b|otr[oa]\b)["(]?[\w'-]+[")]? ){0,3}?["(]?(?:compan(?:y|ies)|outfit|law (?:group|center|office)|agency|lawyer (?:in \w+ )?(?:we|i|from|on) (?!the bar)|abogado de (?:un anuncio|la radio)|attorney's office|guys?|dude|man|men|lady|woman|gentleman|fell(?:ow|a)|advocate|people|person|kid|salesm[ae]n|officer|consultant|expert|notar[yi]\w*|paralegal|investors?|pastor|compania|empresa|oficina|bufete|senor(?:a|es|ita)?|muchach\w+|licenciad\w+|fulano|tipo|hombre|gestor\w*|inversionista|vendedora?|agente|persona|gente|pareja|joven|oficial|asesora?)(?! (?:at|from|with|in|de|del) (?:the |my |our |el |la )?(?:bank|servicer|lender|mortgage|banco|hipoteca|plant))\b|fella\b|dude\b|guy (?:called|came|wants)|(?:some|any)(?:one|body) (?:from|online|called|who called)|company (?:that|who) (?:came|was going|buys)|law group|modification (?:company|helper)|loan mods|claim specialists?|calls? (?:itself|himself|themselves)|el (?:senor|licenciado|paralegal|coyote)\b|la notaria\b|el notario\b|ellos (?:me|nos)\b|uno que\b|(?:los|unos) que (?:me|nos)|inversionista|mediador|badge`;
const who = cue(1, undefined, people);
/** Or what comes from such people: a call, a paper. */
const whoOrWhat = cue(
  1,
  undefined,
  people,
  raw`this (?:company|outfit|guy|man|lady|place|person) (?:wants?|asks?|is asking)|robocall|caller|emailed me|a man called|broker|scam company|this company because|(?:law )?office in \w+ took|hired a lawyer|flyer|postcard|billboard|e-?mail|text(?:ed)?\b|got a (?:call|letter)|a letter c|the new letter|an ad\b|facebook|internet|they (?:got my|telephoned)|telephoned|on the phone|one of them (?:got|said|wants|told)|phone rings|anunci[oa]n?\b|carta\b|correo\b|sobres|llamada|(?:me|nos|le) (?:habl|llam|marc|sali|lleg|escrib)(?:o|aron|ieron)\b|me (?:hablan|llaman|siguen)|un texto\b|por telefono|radio`,
);
const silence = raw`(?:told|says?|said|dijo|dijeron|que)\b[^.;]{0,40}?\b(?:not to|don'?t|never|ya no|no) (?:\w+ )?(?:talk|open|call|answer|contact|speak|go to|abr\w+|contest\w+|habl\w+|fuer\w+)\b[^.;]{0,25}\b(?:bank|lender|servicer|wells|chase|mail|mortgage|court|banco|cartas|hipoteca|corte)\b`;

const cues: readonly Cue[] = [
  who,
  whoOrWhat,
  // what they offer
  cue(
    1,
    undefined,
    raw`modif\w*|(?:loan )?mods?\b|negotiat\w*|(?:stop|slow|delay|halt|fight|beat|lift)(?:s|p?ed|p?ing)? (?:down )?(?:(?:the|my|our|a|any|your) )?(?:sale|foreclos\w*|auction)|stop-sale|stand down|freeze|relief|stimulus|(?:homeowner|payment) (?:assistance|reduction)|advocate|audit\w*|free and clear|(?:save|fix)\w* (?:the|my|our|your) (?:house|home|loan)|lower\w* (?:the|my|our|your)|half off|in half|land trust|(?:wip|eras|cancel|eliminat)\w+ (?:the|my|our) (?:debt|mortgage|loan)|go away\b|buy (?:the|my|our) note|grant\b|federal|government|programs?\b|catch[- ]?up|filing (?:costs|fees?)|court fees|for us\b|help(?:s|ing)? (?:people|ppl)|lawsuit|housing office|recording fee|get it back|gobierno|program\w+|alivio|estimulo|negoci\w+|auditoria|arregl\w+\b(?! casas)|(?:borr|quit|cancel)\w+ la (?:deuda|hipoteca)|compra la nota|salv\w+|par[ao](?:r|n|mos)? (?:la|los|el|mi|su) (?:venta|foreclosures?|subasta|remate|casa)|baj(?:an?|aban?|ar)\b|tramites|con el banco|por nosotros|meter (?:los )?papeles|prorroga|para la corte|demanda en grupo|la ayuda\b|con foreclosures?|me la regresan?|buy(?:s|ing)? houses|compra\w* casas`,
  ),
  // what they took or want
  cue(
    1,
    undefined,
    raw`(?:paid|gave|give|handed|sent|wired|charged?s?|wants?|(?:le|les) pag\w+|pague|pagar|(?:le|les) (?:di|dimos)|cobr\w+|(?:me|nos) sac(?:o|aron)|quit(?:o|aron)|se llev(?:o|aron)|pid(?:e|en|io|ieron)|quieren|mand(?:e|amos)|depositar|(?:took|walk|made?|ran?|run)(?:ed)? (?:off with|\$))[^.;?!]{0,45}?(?:\$|\b(?:\d{3}|\d\d?,\d|\dk|\d mil|mil\b|(?:un|dos|tres|cuatro|cinco|seis) mil\b|\w+ (?:thousand|hundred)))`,
    raw`\$[\d,]+ (?:to|for) (?:an?|the|him|them)`,
  ),
  cue(
    2,
    'paid_upfront',
    raw`before (?:they|he|she)(?:'d|'ll)? (?:\w+ )?(?:lift|start|do\b|file|call|talk)|up ?front|good faith (?:money|deposit)|k good faith|de buena fe|(?:enrol\w+|application|processing|recording) fee|for the application|to (?:set up|get started|enroll)\b|hundred to start\b|por adelantado|adelantad[oa]s?\b|anticipo|de entrada|para (?:empezar|los tramites)|inscripcion|apuntarnos|un deposito|depositar|para apartar`,
  ),
  cue(
    1,
    'paid_upfront',
    raw`zelle|cash ?app|bitcoin|crypto|western union|moneygram|venmo|no receipt|sin recibo|money order|\d cash\b|en efectivo`,
  ),
  cue(
    4,
    'paid_upfront',
    raw`(?:gift|apple|target|google|walmart|steam|ebay|prepaid(?: debit)?) ?cards?\b|tarjetas? (?:de (?:apple|target|google|walmart|regalo)|prepagadas?)|\d (?:mil )?en tarjetas|land trust|mass (?:lawsuit|joinder)|demanda en grupo|auditoria forense`,
  ),
  // nothing came of it
  cue(
    2,
    undefined,
    raw`(?:nobody|no one|doesn'?t|don'?t|quit|stopped|hasn'?t|not) (?:\w+ )?(?:answer(?:s|ed|ing)?\b(?! the)|pick\w* up)|(?:has|his|her|their) (?:a )?new number|change\w* the (?:tele)?phone|disconnected|vanish\w*|dis+ap+ear\w*|silence\b|profile (?:is )?deleted|then nothing$|(?:walked|made|ran) off with|not heard from (?:him|her|them)|(?:had |has )?never heard of (?:him|her|them|it|any)|(?:never|nobody (?:has )?(?:ever )?|no one (?:ever )?) ?(?:filed|contacted|paid off|did a|called on)|never (?:got|received|sent) (?:a (?:thing|dime|page|single)|(?:\w+ )?from (?:him|her|them|em\b))|nobody answers|nothing (?:was |has been )?(?:ever )?(?:filed|received|paid|sent)|(?:cell|phone) (?:is )?off|isn'?t even real|zilch|disbarred|(?:did|do|done) nothing|all they did|got nothing|now it'?s gone|blocked me|ghosted|no record of (?:him|her|them|any)|laughed|nobody can find|(?:was|were|all) (?:a )?(?:fake|bogus|phony|made up)|ya no (?:me |nos )?(?:contest|tom|respond)\w+|no (?:me |nos )?contesta\b|(?:apagado|desconectado)|desapar\w+|borro\b|se (?:perdio|esfumo)|nunca (?:le |les |han )?(?:met|hic|pag|mand|recib|habl|llam|present)(?:ieron|aron|io|o|ido)\b|no han recibido|nadie (?:les? )?(?:ha|hace)|ni (?:la oficina|lo conoce|los conoce|saben)|no (?:lo|la|los|las) conocen|no tienen a nadie|encontre cerrada|puro papel|bloqueo|pretextos|excusas|no tienen registro de|se rieron|nadie encuentra|(?:era|eran) (?:fals|mentira)\w*|resulta que era`,
  ),
  // the house goes to them
  cue(
    2,
    'sign_deed',
    raw`(?:sign(?:ed|ing)?|put|gave|deed(?:ed)?|held?|hold|firm\w+|pas[aeo]\w*|poner) (?:\S+ ){0,8}?(?:to|into?|with|a(?: nombre de)?|en) (?:him|them|his|their|(?:his|her) (?:company|llc|trust|caregiver|name)|us as|an? llc|a trust|su (?:compania|empresa|llc|nombre)|una? (?:compania|llc|socio))\b`,
    raw`(?:title|deed|house) (?:was |got |is |now |has been )*(?:transferred|recorded|deeded|in (?:the name of|his|their))`,
    raw`(?:me|le|nos|les|lo|la) (?:hic(?:ieron|iera)|hizo) firmar|firm\w+ (?:\S+ ){0,4}(?:titulo|escritura|deed|ingles)|(?:says|was|era|de|un) quit ?claim|pasar(?:les|le|la)? (?:la casa|la escritura|el titulo)|(?:casa|titulo|propiedad) (?:ya |ahora )*(?:no )?esta a (?:nombre|su nombre)|(?:casa|titulo) es de ell[oa]s?\b|otra persona de duen|escritura\w* (?:se )?que\w* con|handed [^.;]{0,30}title`,
    raw`(?:thought|creia|pens\w+|dijeron que era) [^.;]{0,40}(?:authoriz|autoriz|for a loan|pedir un prestamo|refinanc|modific)`,
  ),
  cue(
    2,
    'sign_deed',
    raw`rent(?:s|ing)? (?:(?:it|the (?:house|home|place)|(?:my|our) (?:own )?(?:house|home)) )?back|rent my own|as renters|lease[- ]option|(?:he gets|pay him) [^.;]{0,30}rent|rentando aqui|me quedo rentando|renta en su propia|somos inquilinos|contrato con opcion|tiene que pagar renta|(?:keep up|take over|took over) (?:the|my|our) (?:payments?|mortgage)|subject[- ]to|(?:seguir pagando|hacerse cargo de) (?:mi|la) hipoteca|se encarga de la deuda|nunca pagaron el prestamo`,
  ),
  // they warn, they doubt, they know
  cue(
    2,
    undefined,
    raw`is (?:this|that|it|he|she) (?:\w+ ){0,3}?(?:legit|real\b|honest|thing\b|way it works|the (?:county|government|bank)\b)|real or not|is it bull|pulling a fast one|racket|bad feeling|(?:seems|sounds) (?:fake|slick)|sounded slick|(?:think|thinking) (?:it|this|he|that) (?:is|was) (?:a |not even )|this (?:a )?scam|it'?s a scam|phishing|(?:impersonat|pretend)\w* (?:being|to be)|said they were from|for real\b|swindle\b|con man|\blegit|fishy|its a con\b|smells|too good to be true|demasiado bonito|the bank or\b|(?:wife|husband|daughter|son|sister|hija|cunado|something in me)(?: \w+){0,4}? (?:says?|said|dice) (?:que )?(?:to )?(?:hang up|(?:not to|don'?t|no) (?:sign|firm\w+)|no\b|enough|eso no)|over her dead body|told me to ask (?:some|any)|got (?:our|my) info|no existe\b|existe (?:algo|ese)|existira|puro cuento|es de verdad de|eso es del (?:condado|gobierno)|sera (?:cierto|verdad)|huele|mala espina|tienen mis datos|(?:es|sea) (?:un |una )?(?:engano|fraude|estafa|cuento)\b`,
  ),
  cue(
    3,
    undefined,
    raw`(?:i|we)(?:'ve| have)? (?:got|was|were|been) (?:\w+ )?(?:taken\b(?! (?:care|to|off|out|from|by|aback))|conned|played|scammed|swindled|robbed|fooled|tricked)|been (?:had\b|deceived)|they got my (?:dad|mom|mother|father)|fell for (?:it|a|one)|the next fool|(?:me|nos) (?:estaf|engan)(?:o|aron)|cai redonda|me vieron la cara|creo que me robaron|do not trust any`,
  ),
  // what they were not, and what they ask for
  cue(
    1,
    undefined,
    raw`(?:said|says) (?:that )?(?:he|she|they)(?:'s|'re| is| was| were) (?:with|from)\b|pretend\w*|posing|se presento como|decia (?:ser|que (?:fue|era))|se hizo pasar|dice que es|segun (?:el|ella)\b|(?:him|her)self a\b|looks? like the|(?:county|government|official) (?:\w+ )?(?:seal|logo)|eagle|logo\b|turns out|turned out|return (?:my|our) calls?|devuelve la llamada|resulta que|resulto|un sello|no such`,
  ),
  cue(
    2,
    undefined,
    raw`(?:isn'?t|not|wasn'?t) (?:even |really )?(?:a |an )?(?:real )?(?:lawyer|attorney|from (?:them|the))|ni \w+ es\b|agente federal|not affiliated|no son del banco|bank login|(?:my|mi|the|la) (?:password|contrasena|clave)\b|real servicer|(?:had|did) not (?:sold|sell) (?:the|my|our)|nobody bought`,
  ),
  cue(
    1,
    undefined,
    raw`(?:checking|bank|account|card|routing) (?:account )?(?:numbers?)|(?:my|mi|the) (?:social|license|licencia)\b|pay stubs, social|numero de (?:mi |la )?(?:cuenta|tarjeta)|read (?:him|her|them) the|(?:knew|sabian?) (?:my|our|mi|cuanto)|mi seguro|confirmar mi`,
  ),
  cue(
    1,
    undefined,
    raw`embarrass\w*|ashamed|feel (?:so )?(?:sick|stupid|foolish)|like a fool|get (?:it|the|my|our) (?:money |\d+ )?back|report (?:them|him|these)|que tont[oa]|de (?:bruta|bruto|tonta|tonto)\b|enferma\b|recuperar|think(?:ing)? (?:on|about) it|pensar\b`,
  ),
  cue(1, undefined, raw`(?:sign|pay|firm\w+|pag\w+|mand\w+) (?:\S+ ){0,4}?(?:today|tomorrow|hoy|ahorita)\b|hoy mismo|tonight`),
  cue(2, 'no_contact', silence),
  cue(
    4,
    'send_payments_to_them',
    raw`new wire instructions|don'?t send any more|send it to us|"?processing company|pay (?:them|him) instead|(?:le|les) pag\w+ a (?:el|ella|ellos)\b|(?:le|les) pag\w+ [^.;]{0,30}(?:en vez de|y no)(?:l| al?) banco|(?:wired?|sent|mand\w+)\b[^]{0,120}\b(?:real servicer|nobody bought|was (?:a )?fake|era falsa|no han recibido|somebody (?:was )?in the middle)`,
  ),
  // schemes known by their shape
  cue(
    2,
    undefined,
    raw`forensic\b|memorandum against|quit ?claim\b|wholesaler|compra contratos|unclaimed funds|papel contra la casa|b(?:ought|uys?) (?:\w+ )?(?:back )?tax|compr\w+ (?:mis|los|las) tax`,
  ),
  cue(
    4,
    undefined,
    raw`(?:left over|left from|surplus|unclaimed|sobr(?:o|aron|aba))\b[^]{0,160}?\b(?:half|percent|a third|\d+ ?%|por ciento|la mitad|power of attorney|un poder)`,
    raw`list\w*\b[^.;]{0,60}(?:forty|40) years|right to be \w+ listing agent`,
    raw`tax\w*\b[^]{0,100}?\b(?:get the deed|the keys|direct\b|made out to|las llaves|me saca\b)`,
    raw`signature,? (?:which )?(?:isn'?t|is not) mine?|isn'?t my signature|falsific\w+ mi firma|neither of us remembers|doesn'?t remember (?:doing|signing)|ni se acuerda`,
    raw`(?:me|nos) estaf(?:o|aron)\b[^.;]{0,40}\b(?:consult|notari|licenciad|abogad|compan|empresa|despacho|oficina|modific|loan mod)`,
    raw`(?:i|we)(?:'ve| have)? (?:got|was|were|been) (?:\w+ )?(?:scammed|swindled|conned)\b(?! by (?:the|my|our|this|wells|ocwen|chase))|(?:an?|the) (?:scammer|scam artist|con (?:man|artist))|because it'?s a scam|scam company|impersonating`,
    raw`(?:verify|confirm\w*|verificar)\b[^.;]{0,30}(?:online banking|bank|account|cuenta|social)\b[^]{0,100}?(?:clicked|link|password|se cort|vaci)`,
    raw`(?:solar|panel|windows|ventanas|filtro)[^]{0,200}?(?:never agreed|tricked|lied to (?:us|me|him|her)|enganaron|hicieron firmar)`,
  ),
  // whom a household may trust
  cue(
    -3,
    undefined,
    raw`realtor|closing costs?|apprais\w+|(?:my|our|mi) bankruptcy|abogado de bancarrota|trustee payment|capitulo 13|hud counsel\w*|legal aid|ayuda legal|to fax|por fax|divor\w+|judge|juez|homestead exemption|deed[- ]in[- ]lieu|(?:over|back) to the bank|bank the keys|landlord|vivo de renta|closing [^.;]{0,30}title company|through the bar|colegio de abogados|caseworker|plan de prueba`,
  ),
];
const enough = 4;
/** A call that was told of, a stranger, or a scheme that is known by its shape. */
const somebody = (heard: readonly Cue[]): boolean => heard.includes(whoOrWhat) || heard.some(([weight]) => weight === 4);

/** Signs of a swindle that the whole message tells; too few, and nothing is claimed. */
export function swindlesIn(low: string): Hit[] {
  const heard = cues.filter(([, words]) => holdsIn(words, low));
  const weight = heard.reduce((sum, [one]) => sum + one, 0) - (somebody(heard) ? 0 : 2);
  if (weight < enough) return [];
  const signs = heard.flatMap(([, , sign]) => sign ?? []);
  return (signs.length > 0 ? signs : ['other']).map((sign) => hitOf(sign, low));
}

const hitOf = (value: string, low: string): Hit => ({
  fact: 'scam',
  value,
  sure: 0.85,
  span: { start: 0, end: low.length },
  said: low.slice(0, 60),
});

/** With the signs told by plain words; one without a name of its own only where no other is heard. */
export function swindleSigns(plainly: readonly Hit[], low: string): Hit[] {
  const all = [...plainly, ...swindlesIn(low)];
  const named = all.filter(({ value }) => value !== 'other');
  return named.length > 0 ? named : all;
}
