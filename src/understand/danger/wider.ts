import type { Sign } from './others.ts';

/**
 * Ways of telling a danger by what is done and to whom, wider than the single phrases: body parts, tools, the one who cannot help
 * themselves. Looked at first, because "a bullet in that banker" is not self-harm.
 */
const them = '(?:that|the|this|those|him|her|them|his|their|whoever|anyone|everyone|someone|somebody|any|a|every)';
const kin =
  '(?:kids?|boys?|girls?|children|child|son|daughter|baby|toddler|infant|stepson|stepdaughter|niece|nephew|grandkids?|little one|\\d+ (?:year|yr|month) olds?)';
const kinEs = '(?:hij[oa]s?|nin[oa]s?|bebe|criatura|niet[oa]s?|sobrinit[oa]s?)';
const old =
  '(?:grandma|grandmother|grandpa|grandfather|nana|granny|(?:my|our|his|her) (?:mom|mother|dad|father|aunt|uncle|elderly \\w+)|old (?:man|woman|lady))';
const oldEs = '(?:abuel[oa]|abuelit[oa]|mama|papa|madre|padre|viejit[oa]|ancian[oa]|suegr[oa]|ti[oa])';
const he = '(?:he|she|husband|wife|boyfriend|girlfriend|partner|ex|spouse|fiance|hubby|bf|gf|man|stepdad|son|grandson|nephew|brother)';
const heEs = '(?:el|ella|marido|espos[oa]|novi[oa]|pareja|ex|hombre|viejo|hijo|papa de mis hijos)';
/** What hurts a body. */
const hurt =
  '(?:beat|beats|hit|hits|punch\\w*|kick(?:s|ed)?(?! (?:me|us|him|her) out)|slap\\w*|chok\\w+|strangl\\w+|stab\\w*|burn(?:s|ed|t)|shov\\w+|smother\\w*|drag\\w*|whip\\w*|attack\\w*|assault\\w*|rap(?:e|es|ed)|molest\\w*|bit(?:es)?|maul\\w*|slam\\w*|pin(?:s|ned)|threw|throws|pushed|pushes|break|breaks|broke|shot|slash\\w*|scald\\w*)';
const hurtEs =
  '(?:pega|pego|golpea|golpeo|patea|pateo|quema|quemo|jala|jalo|empuja|empujo|ahorca|ahorco|muerde|mordio|corta|corto|apunala|apunalo|azota|azoto|viola|violo|avienta|avento|estrangula|cachetea|cacheteo|lastima|lastimo)';
/** People whose work it is, at whom anger goes. */
const workers =
  '(?:lawyers?|attorneys?|bankers?|realtors?|agents?|sheriffs?|deput\\w+|marshals?|judges?|reps?|representatives?|managers?|officers?|clerks?|guys?|bastards?|people|buyers?|investors?|landlords?|servicers?|tellers?|callers?|collectors?)';
const workersEs =
  '(?:banco|abogad\\w+|licenciad\\w+|gerente|agente|sheriff|alguacil|juez|cobrador\\w*|tipo|senor|que venga|los que vengan)';
const re = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`);

export const wider: readonly Sign[] = [
  {
    danger: 'child_danger',
    when: re(
      [
        `${he} (?:\\w+ ){0,3}?(?:whips?|whipped|beats?|hits?|slaps?|burns?|kicks?|ties?|chokes?|shakes?|starves?|touches|molests?|locks?) (?:\\w+ ){0,2}?${kin}`,
        `(?:uncle|cousin|brother|stepdad|neighbor|teacher|coach|pastor|friend|boyfriend|dad|he|she) (?:\\w+ ){0,2}?(?:does|did|doing) (?:\\w+ )?things to (?:my|our|the) ${kin}`,
        `${he} (?:\\w+ ){0,3}?${hurt} (?:\\w+ ){0,2}?${kin}`,
        `(?:leaves?|leaving|left) (?:the |my |her |his |their )?(?:little ones|kids|children|baby|toddlers?|boys|girls) (?:home )?(?:alone|by themselves|unattended) (?:\\w+ )?(?:night|day|days|weekend|hours|for)`,
        `(?:le|les) ${hurtEs}(?: \\w+){0,3} a (?:mi|mis|su|sus|la|el|los|las) ${kinEs}`,
        `dej(?:a|o|an) (?:\\w+ )?(?:a )?(?:los |las |mis |sus |al |la )?${kinEs}(?: \\w+){0,2} sin (?:comida|comer|cuidado)`,
        `(?:shook|shaking|shake|smothered|threw) (?:the|my|our) baby`,
        `(?:kids|children|baby|toddler|boys|girls) (?:\\w+ ){0,3}?(?:haven't|have not|hasn't|didn't|not) (?:eaten|had food|been fed|eat)`,
        `(?:won't|doesn't|wont) (?:let me )?feed (?:the|my|our|them) ?${kin}?`,
        `(?:golpea|pega|lastima|maltrata|quema|amarra|encierra|azota|cintarea)(?: \\w+){0,3}? (?:a )?(?:los |las |mis |mi |sus |su |al |la )?${kinEs}`,
        `${kinEs} (?:\\w+ ){0,3}?(?:l[oae]s?) (?:golpea|pega|azota|encierra|lastima|maltrata|quema|amarra)\\w*`,
        `deja(?:n)? (?:al|a la|a los|solo al|sola a la) (?:\\w+ )?${kinEs}(?: \\w+){0,2} (?:sol[oa]s?|encerrad[oa]s?|amarrad[oa]s?)`,
        `(?:sacudi|sacudio|zarande\\w+) (?:al|a la|a mi) (?:bebe|nin[oa]|hij[oa])`,
        `(?:toca|manosea|abusa de|abuso de)(?: \\w+)? (?:a )?(?:mi|su|la|una) (?:nin[oa]|hij[oa]|hijastr[oa])`,
      ].join('|'),
    ),
    unless: /\b(?:hit (?:hard|me|us) (?:by|with)|storm|covid|inflation|locks? (?:the|their) (?:door|rate)|i'm (?:always )?hungry)\b/,
  },
  {
    danger: 'elder_abuse',
    when: re(
      [
        `(?:makes?|made|forc\\w+|trick\\w+|gets?|got) ${old} (?:\\w+ )?(?:sign|give|hand)\\w*`,
        `(?:got|conned|convinced|pressured|bullied|talked|forced|made|had) ${old} (?:\\w+ ){0,2}?(?:to |into )?(?:sign|signing|give|giving|hand|handing|deed|deeding)\\w*`,
        `${he} (?:\\w+ ){0,2}?${hurt} (?:my |our |her |his )?(?:\\w+ )?(?:mother|mom|father|dad|grandm\\w+|grandp\\w+|grandf\\w+|nana)`,
        `(?:hicieron|obligaron|forzaron|enganaron|engano|obligo) (?:a )?(?:firmar )?(?:a )?(?:mi|la|el|al) ${oldEs}`,
        `(?:herman[oa]|sobrin[oa]|prim[oa]|cunad[oa]|nuera|yerno|hij[oa]|cuidador[a]?) (?:\\w+ )?le ${hurtEs}(?: \\w+)? (?:a )?(?:mi|la|al) ${oldEs}`,
        `(?:nuera|yerno|hij[oa]|niet[oa]|cuidador[a]?) me deja sin (?:comer|comida|medicina|agua)`,
        `(?:locked|locks) me in (?:my|the|a) (?:room|house|basement|bedroom)`,
        `(?:drain\\w*|empty\\w*|emptied|stealing|steals|taking|takes|cleaned out) (?:her|his|my (?:mom|mother|dad|father|grand\\w+)'?s?) (?:\\w+ )?(?:accounts?|money|savings|check|pension|medicine|meds)`,
        `(?:keeps?|withholds?|hides?) (?:her|his|my (?:mom|mother|dad|father)'?s?) (?:medicine|medication|meds|pills|food|insulin)`,
        `(?:caregiver|nurse|aide|nephew|niece|grandson|granddaughter|caretaker) (?:\\w+ ){0,6}?(?:slaps?|hits?|pushes|robs?|steals|beats?|starves?|ties)(?: \\w+){0,2}`,
        `(?:leave|leaves|left|keeps?|locked?|locks) ${old} (?:\\w+ ){0,3}?(?:without (?:food|water|care|medicine)|alone for days|locked|in (?:a|the|his|her) (?:\\w+ )?(?:room|bedroom|basement))`,
        `(?:son|daughter|grandson|granddaughter|nephew|niece|caregiver) (?:\\w+ ){0,4}?(?:takes?|took|keeps?) my (?:\\w+ )?(?:social security|bank card|pension|check|checks|ssi|debit card|medicine)`,
        `(?:sobrin[oa]|niet[oa]|hij[oa]|cuidador[a]?|herman[oa]|nuera|yerno) (?:\\w+ ){0,6}?(?:a )?(?:mi|la|el|al) ${oldEs} (?:\\w+ ){0,4}?(?:amarrad[oa]|encerrad[oa]|sin comer|no le da|le quita|le pega)`,
        `(?:cuidador[a]?|sobrin[oa]|niet[oa]|hij[oa]|nuera|yerno) le (?:pega|quita|roba|grita|saca)(?: \\w+){0,4} (?:a mi|al|a la) ${oldEs}`,
        `mi (?:hij[oa]|niet[oa]|sobrin[oa]|nuera) me (?:encierra|quita mi|quita el|roba|amarra|pega)`,
      ].join('|'),
    ),
    unless: /\b(?:bank|servicer|lender|mortgage company|divorce)\b/,
  },
  {
    danger: 'violence',
    when: re(
      [
        `(?:put|putting|place|fire|send) (?:a |some )?(?:bullets?|slugs?|rounds?|lead) (?:in|into|through) ${them}(?! (?:head|mouth)$)(?: \\w+)?`,
        `(?:not|won't|never|ain't|will not|aren't) (?:be )?(?:leav\\w+|walk\\w+ (?:out|away)|go home|going home|get out|make it out) (?:\\w+ )?(?:alive|breathing|in one piece)`,
        `(?:i'll|i will|i swear|going to|i would|i'd|i'm|we'll|gonna|ready to) (?:\\w+ ){0,3}?(?:gut|run over|run (?:him|her|them) over|smash|bury|hang|hunt(?: down)?|stab|slash|shoot|snap|crush|torch|skin|strangle|choke|end) (?:${them} )?(?:\\w+ )?(?:${workers}|him|her|them)`,
        `(?:bought|got|loaded|have|loading|cleaning) (?:\\w+ )?(?:ammo|bullets|a gun|my gun|guns|shells) (?:\\w+ ){0,3}?(?:for (?:when|them|the|him|that)|waiting|ready)`,
        `(?:better )?watch (?:his|her|their) back`,
        `(?:agarrar|dar|recibir|moler|partir|matar|linchar|colgar|quemar) (?:a |le )?(?:\\w+ ){0,2}?(?:a )?(?:machetazos|batazos|cuchilladas|golpes|balazos) (?:a|al|a la|a los) (?:\\w+ )?${workersEs}`,
        `(?:prender|prenderle|echarle|meterle) (?:fuego|lumbre) (?:a|al|a la) (?:\\w+ )?(?:oficina|banco|sucursal|edificio|carro)`,
        `make (?:him|her|them|${them} \\w+) (?:bleed|suffer for it|regret being born)`,
        `(?:beat|stomp|choke|burn|stab) ${them} (?:\\w+ ){0,2}?(?:to death|alive|to a pulp)`,
        `(?:somebody|someone|people|they) (?:is|are|will be|gonna be|going to be)? ?(?:gonna |going to )?(?:get|getting) (?:shot|hurt bad|killed|stabbed)`,
        `(?:waiting|wait|ready|meet them|greet them) (?:\\w+ ){0,3}?(?:with|w) (?:my|a) (?:shotgun|gun|rifle|pistol|bat|machete|ar|knife)`,
        `(?:blow|burn|shoot|light) (?:\\w+ ){0,4}?(?:up|down) (?:\\w+ ){0,3}?(?:office|branch|bank|building|courthouse)|(?:blow|burn|shoot|light) (?:the|that|their|your) (?:\\w+ )?(?:office|branch|bank|building|courthouse) (?:up|down)`,
        `(?:recibo|recibir|recibimos|reciben|espero) (?:\\w+ )?a (?:tiros|balazos|machetazos|golpes|plomazos)`,
        `(?:meter|meto|dar|doy|pegar|pego|dare) (?:un |unos )?(?:balazos?|tiros?|plomazos?|cuchillad\\w+|machetaz\\w+) (?:a|al|en)(?! mi\\b)(?: \\w+)?`,
        `(?:pague|paguen|pagar|pagara|pagaran) con su (?:vida|sangre)`,
        `(?:quemar|incendiar|explotar|volar) (?:el|la|ese|esa|su) (?:banco|oficina|sucursal|corte)`,
      ].join('|'),
    ),
    unless: /\b(?:in (?:my|me|myself)\b|firing squad|bullet point)/,
  },
  {
    danger: 'domestic_violence',
    when: re(
      [
        `${he} (?:\\w+ ){0,4}?(?:hands?|fingers) (?:\\w+ )?(?:around|on|at) my (?:throat|neck)`,
        `(?:him|my ex|he) (?:not to|to not|can't|never to|must not|doesn't) find (?:us|me|out where)`,
        `(?:broke|broken|bruised|fractured|busted|split) my (?:nose|arm|jaw|ribs?|lip|wrist|teeth|tooth|eye socket|cheek)`,
        `${he} (?:\\w+ ){0,4}?${hurt} (?:me\\b|us\\b|my (?:face|head|arm|arms|hand|leg|legs|neck|back|hair|ribs|teeth|bones))`,
        `(?:pillow|hand|bag|belt|cord|rope|gun|knife) (?:\\w+ )?(?:over|around|to|at|against|on) my (?:face|mouth|neck|throat|head)`,
        `(?:restraining|protective|protection) order (?:\\w+ ){0,6}?(?:but|and|shows?|showing|violat\\w+|comes?|still|keeps?)`,
        `me tiene (?:\\w+ )?(?:amenazad[oa]|encerrad[oa]|vigilad[oa])`,
        `me ${hurtEs}(?= ,| $| y| con| cuando| en| del| la| el| de| si| cada| por)`,
        `(?:marido|espos[oa]|novi[oa]|pareja|ex|el) (?:\\w+ )?nos (?:pega|golpea|amenaza|maltrata|encierra)`,
        `me (?:encierra|encerro)(?: con llave| en| y)`,
        `(?:black|swollen|blackened) eyes?`,
        `${he} (?:\\w+ ){0,4}?(?:put|shoved|pushed|slammed|smashed|banged|threw|bounced) my (?:head|face|body|back) (?:through|into|against|on)`,
        `${he} (?:\\w+ ){0,4}?(?:put|puts|punched|rammed|stuck) (?:his|her|a) (?:fist|foot|knife|boot) (?:\\w+ )?(?:through|into|in) (?:the |a |my |our )?(?:\\w+ )?(?:doors?|walls?|windows?|sheetrock|drywall|tv)`,
        `${he}(?:'ll|'d)? (?:\\w+ ){0,4}?(?:beat|choke|slap|kick|knock|punch) (?:it|that|the \\w+|them) out of (?:me|us|her)`,
        `(?:leave|leaving|carried out of|come out of) (?:this|the|that|my|our) (?:house|place|home) in a (?:box|bag|body bag|coffin|casket)`,
        `(?:mum|mom|kids|children|and i|us|we are|we're|i'm|i am|staying) (?:\\w+ ){0,3}?(?:in|at) (?:a|the) (?:women'?s|battered women'?s|domestic violence|dv|safe) (?:shelter|house)`,
        `(?:en|a) un (?:refugio|albergue|shelter) (?:de|para) mujeres`,
        `sin que (?:el|mi (?:esposo|marido|ex|pareja)) (?:se )?(?:entere|sepa|de cuenta)(?: de)? (?:donde|a donde|en donde)`,
        `(?:salimos|sali|escape|escapamos|huimos|hui|corrimos) (?:\\w+ ){0,3}?(?:de noche|descalz\\w+|con lo puesto|sin zapatos)`,
        `${he} (?:\\w+ ){0,2}?(?:won't|wont|doesn't|never|will not) let (?:me|us) (?:leave|out|go|see|talk|work|have)`,
        `${he} (?:\\w+ ){0,6}?(?:takes|took|has|keeps|hides|hid|tracks|checks) my (?:phone|keys|id|passport|cell)`,
        `${he} (?:\\w+ ){0,3}?(?:comes|came|went|come|goes) (?:at|after) (?:me|us|the kids)`,
        `${he} (?:\\w+ ){0,3}?(?:finish|bury|end|get|find|hunt) (?:me|us)(?: (?:off|down|for good))?(?= ,| $| if| and| when)`,
        `${he} (?:\\w+ ){0,3}?(?:punches|punched|kicks|breaks|smashes|throws) (?:\\w+ ){0,3}?(?:walls?|doors?|things|dishes|furniture) (?:\\w+ ){0,3}?(?:me|us|at me)`,
        `${he} (?:\\w+ ){0,3}?(?:was|is|kept|keeps|started|been)? ?hurting (?:me|us)`,
        `make me pay (?:with|in) (?:blood|my life)`,
        `me (?:agarra|agarro|dio|da|tira|avienta|tunde|corretea) (?:a |de |una |unos )?(?:golpes|patadas|cachetadas|golpiza|punetazos|madrazos)`,
        `no (?:me|nos) deja (?:salir|ver|hablar|trabajar|ir)(?: \\w+){0,5}`,
        `me (?:quita|quito|esconde|revisa) (?:el |mi )?(?:celular|telefono|llaves|pasaporte|documentos)`,
        `me (?:dejo|deja|puso|hizo) (?:el |un |los |toda |unos )?(?:ojos?|moretones|marcad[oa]|moretead[oa]|brazo)(?: morad\\w*| roto)?`,
        `(?:ojo|ojos) morad[oa]s?`,
        `me (?:amenaza|amenazo|corretea|persigue) con (?:un |una |el |la )?(?:cuchillo|pistola|machete|arma|navaja)`,
        `${heEs} (?:\\w+ ){0,3}?me (?:va a|quiere|iba a) matar(?: \\w+){0,3}`,
      ].join('|'),
    ),
    unless:
      /\b(?:bank|servicer|lender|loan officer|collector|company|bartender|black eye (?:for|to) (?:the|this) (?:company|bank)|no me deja (?:ver|entrar) (?:mi cuenta|el pago|la pagina)|banco|compania|prestamista|sistema|pagina|jefe)\b|\b(?:kill|mata) me (?:if|when|si|cuando)\b/,
  },
  {
    danger: 'medical',
    when: re(
      [
        `chest (?:is |feels |keeps )?(?:crushing|pressing|tight\\w*|pain\\w*|hurt\\w*)|(?:left )?arm (?:went|is|goes|going) numb|face (?:is |went )?(?:drooping|numb)`,
        `(?:can't|cant|cannot|can not|hard to|trouble|struggling to) (?:breath|breathe|breathing|get air|swallow)`,
        `(?:isn't|isnt|not|won't|wont|stopped) (?:moving|responding|responsive|breathing|talking right|waking up)(?= ,| $| and| now| please)`,
        `face (?:is |was )?(?:droop\\w*|numb|sagging)|slurr\\w+ (?:\\w+ )?(?:words|speech)|cara (?:caida|chueca|torcida)`,
        `(?:took|taken|swallowed|drank) (?:\\w+ )?(?:too (?:much|many)|double|the wrong) (?:\\w+ ){0,3}?(?:medicine|meds|pills|insulin|medication|bleach)|(?:tome|tomo) (?:muchas|demasiadas|de mas) (?:pastillas|pildoras|medicinas?)(?: \\w+)* sin querer`,
        `(?:baby|son|daughter|kid|child|he|she|husband|wife|mom|dad) (?:is |keeps )?(?:choking(?! (?:me|us))|turning blue|seizing|convulsing)|no respira|no se mueve`,
        `throat (?:is |keeps )?(?:closing|closed|swelling|swollen)`,
        `blood (?:is )?(?:everywhere|all over|gushing|pouring)`,
        `bleeding (?:\\w+ )?(?:a lot|badly|bad|out|heavily|from (?:his|her|my|the) (?:head|chest|stomach|neck))|won't stop bleeding`,
        `(?:wife|husband|mom|mother|dad|father|son|daughter|baby|he|she|kid|grandma|grandpa) (?:\\w+ )?(?:just )?(?:collapsed|passed out|fainted|stopped breathing|unresponsive|is unconscious|turning blue)`,
        `(?:sangr\\w+) (?:\\w+ )?(?:mucho|de la cabeza|por la nariz y|sin parar)`,
        `(?:duele|dolor)(?: \\w+){0,3} (?:el|de|en el) pecho`,
        `no (?:siento|puedo mover) (?:el|mi|la|los) (?:brazos?|piernas?|cara|lado)`,
        `(?:se )?desmay\\w+(?: \\w+){0,4}|no (?:reacciona|despierta|respira)`,
        `(?:no puedo|me cuesta) respirar|me estoy ahogando de verdad`,
      ].join('|'),
    ),
    unless:
      /\b(?:breathe (?:easy|easier|again)|breathing room|last (?:year|month)|years ago|ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|passed out (?:flyers|papers)|bank|fees|when i (?:saw|got|read|opened)|casi me desmayo|cuando (?:vi|lei|llego))\b/,
  },
];

/** Self-harm told by what is prepared, missed or left behind. */
export const widerSelf: readonly RegExp[] = [
  re(
    `(?:want|need) out of (?:this |my )?life|(?:got|have|wrote|left) (?:the|a|my) (?:goodbye |suicide )?note (?:ready|written|on the table)|(?:wrote|said|saying|writing) my goodbyes`,
  ),
  /\b(?:obituar\w+|six feet under|bajo tierra|tres metros bajo|my (?:own )?(?:funeral|grave|coffin|casket|burial)|mi (?:propio )?(?:funeral|entierro|tumba|velorio))\b(?! (?:costs?|expenses?|insurance|plot|plan))/,
  /\b(?:day|date|time|way|place|spot) (?:i|i'll|i'm|to|for me to) (?:\w+ )?(?:check(?:ing)? out|go for good|end things|do it for good|leave this (?:world|life|earth))\b/,
  /\b(?:clos\w+ my eyes|let go of the wheel|took off my (?:seat ?belt)|unbuckled) (?:\w+ ){0,5}?(?:highway|freeway|road|driving|wheel|interstate|truck|last night)\b|\bseat ?belt\b.{0,40}\b(?:closed my eyes|freeway|highway)\b/,
  /\b(?:notice|care|matter|miss it) (?:if|when) i (?:\w+ )?(?:stopped breathing|stop breathing|was gone|were gone|disappeared|vanished|never came home)\b/,
  /\b(?:cuerda|soga|pistola|navaja|pastillas|veneno) (?:ya )?(?:lista|listas|preparada|a la mano|conmigo)\b|\b(?:tengo|compre|consegui) (?:\w+ )?(?:la |una |el |un )?(?:cuerda|soga|pistola|navaja|veneno)\b/,
  /\b(?:encontrar|encuentran|hallar|hallen|encuentren) mi (?:cuerpo|cadaver)\b|\b(?:find|finds|found) (?:my|his|her) (?:body|corpse)\b/,
  /\b(?:frasco|bote|punado|monton) de (?:pastillas|pildoras|medicinas?)\b|\b(?:seguir|estar|quedarme) (?:\w+ )?en este mundo\b|\bno (?:quiero|voy a|pienso) (?:llegar|amanecer|pasar) (?:a |de )?(?:manana|esta noche|la semana|navidad|fin de ano)\b/,
  /\bleft a note and (?:\w+ ){0,3}?(?:gun|pills|rope|gone|car)\b|\btook his gun\b|\b(?:dying|death) (?:would|will|might|is|seems|sounds) (?:be )?(?:\w+ )?(?:easier|better|simpler|a relief|peaceful)\b/,
  /\b(?:world|everyone|everybody|family|kids|wife|husband|they|people|all of them|things) (?:would|will|'d|might|could) (?:\w+ )?be (?:\w+ )?(?:better|fine|happier|ok|okay|good|easier|relieved)(?: off)? (?:with ?out me|w out me|w o me|minus me|if i (?:disappear\w*|vanish\w*|was gone|were gone|wasn't (?:here|around)|weren't (?:here|around)|left for good|never existed))/,
  /\b(?:sav(?:e|ed|ing)|stockpil\w+|hoard\w*|stash\w*|collect\w*|put(?:ting)? aside) (?:up )?(?:\w+ ){0,2}?(?:pills|meds|medication|tablets|oxy\w*|xanax|opioids|insulin)\b(?! (?:money|cost|costs|bill))/,
  /\b(?:driv\w+|drove|walk\w*|go|going|went|stand\w*|stood|sit\w*|sat|park\w*) (?:\w+ ){0,2}?(?:to|on|at|by|over|off) (?:the|that|a) (?:bridge|overpass|ledge|cliff|tracks|rooftop)\b/,
  /\b(?:permanent (?:one|way out|solution|exit|fix|escape|rest|sleep)|final (?:exit|way out|sleep))\b/,
  /\b(?:find|finding|found) (?:me|my body|us) (?:\w+ )?(?:hanging|dead|cold|lifeless|in the (?:garage|tub|river)|gone by|on the (?:floor|tracks))/,
  /\b(?:started|start|back to|been|am|i'm|keep|began) cutting(?: (?:again|myself|my (?:arms?|legs?|skin|thighs?)))?(?= ,| $| again| since| my| myself| when| every)(?! back| costs| expenses)/,
  /\b(?:not|never) (?:be|being) (?:here|around|alive) (?:anymore|any longer|at all|tomorrow)\b|\b(?:think\w*|thought|thoughts|dream\w*) (?:\w+ ){0,2}?(?:about|of) (?:not being|not existing|being dead|dying|disappearing)\b/,
  /\b(?:seria|estaria|fuera|mejor) (?:mejor )?(?:que )?(?:yo )?(?:no (?:existiera|existir|estuviera|haber nacido|hubiera nacido)|desapareciera|desaparecer)\b/,
  /\b(?:guard\w+|junt\w+|escond\w+|ahorr\w+|teng[oa]) (?:\w+ ){0,3}?(?:pastillas|pildoras|medicinas|veneno|soga|pistola) (?:\w+ ){0,2}?(?:para (?:cuando|el dia|ese|mi|tomar)|por si|listas?)/,
  /\b(?:dar|darse|pegar|pegarse|meter|meterse|dio|da) un (?:tiro|balazo|plomazo)\b(?! (?:a|al|en) (?:el|la|ese|los|que|quien|alguien))/,
  /\b(?:todos|mis hijos|mi familia|ellos) (?:\w+ ){0,3}?mejor (?:sin mi|si (?:yo )?no (?:estoy|existo|estuviera))\b/,
];
