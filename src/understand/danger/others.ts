import type { Danger } from '../../../dialogs/heard.ts';

/** Danger from others, to others, and to the body. `unless` looks at the text before idioms are taken out. */
export type Sign = { danger: Danger; when: RegExp; unless?: RegExp };

export const others: readonly Sign[] = [
  {
    danger: 'elder_abuse',
    when: /\b(?:le|les) (?:esta|estan|anda|andan|quieren) (?:robando|quitando|sacando|enganando|robar|quitar|estafando)\b[^,]{0,30}\b(?:mama|madre|papa|padre|abuel\w+|ancian\w+|viejit\w+|suegr[oa]|ti[oa])\b|\b(?:8\d|9\d|7\d)[ -]?(?:year[ -]old|yr old|yo) (?:\w+ ){0,2}?(?:mom|mother|dad|father|grand\w+|aunt|uncle)\b[^,]{0,40}\b(?:sign|signed|deed|money|give|gave)\b|\b(?:beats?|hits?) (?:me|us) up\b(?=.{0,3}zzz)/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:husband|wife|boyfriend|girlfriend|partner|ex|he|she|spouse|fiance) (?:\w+ ){0,2}?(?:beat|beats|beating) (?:me|us) (?:up|badly|bad|again|every|when|so)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:beat|kick|knock|smash|punch) the (?:\w+ ){1,2}?out of (?:\w+ )?(?:him|her|them|lawyer|banker|agent|sheriff|guy|manager|someone|somebody|whoever|that|the|my)\b|\bset (?:fire to|it on fire|the (?:house|place|bank) on fire)\b|\b(?:balear|balacear|acribillar|apunalar|golpear|matar) (?:al|a la|a los|a ese|a esa|a esos|a quien|a cualquiera)\b/,
    unless: /\bmatar (?:al|a la) (?:deuda|hipoteca|aburrimiento)\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:lastimar|golpear|hacerle dano|pegarle|maltratar|hacer dano) (?:a|al) (?:mi |mis |su )?(?:bebe|hij[oa]s?|nin[oa]s?)\b/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:took|takes|taking|stole|stealing|steals|emptied|tricked|trick|made|make|forced|forcing|conned|pressured|pressuring|coerced|scammed|scamming|robbed|robbing|using|controls|locked|talked) (?:\w+ ){0,4}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|elderly|aunt|uncle|nana|granny|old (?:man|woman|lady))(?:'?s)? (?:\w+ ){0,3}?(?:money|savings|house|account|check|deed|sign\w*|into|to sign|over|home|pension|card|in (?:a|her|his))\b|\b(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|aunt|uncle|nana) (?:\w+ ){0,6}?(?:pressured|forced|tricked|confused|coerced|scammed|robbed|abused|neglected|bullied|manipulated) (?:\w+ ){0,4}?(?:sign|signing|money|savings|house|by|into)\b|\b(?:takes|took|steals|stole|keeps) (?:all )?(?:my|our) (?:\w+ ){0,2}?(?:money and hits|social security|ssi|pension|check|checks|disability|medicine|medication)\b/,
    unless:
      /\b(?:bank|servicer|lender|mortgage company|irs|wells|chase|garnish\w*|overpayment) (?:\w+ ){0,3}?(?:took|takes|made|steals|keeps)/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:hits|hit|beats|hurts|beating|abuses|touched|shakes|shook|slaps|kicks|punches|locks) (?:\w+ ){0,3}?(?:kids?|children|child|son|daughter|baby|little (?:brother|sister|boy|girl)|boy|girl|niece|nephew|grandkids|grandson|granddaughter)\b/,
    unless: /\b(?:hit me|hits me|covid|flu|car|market|crisis|hurricane|recession|storm|fees?|bank|inflation|layoffs?|hit by)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i'll|i will|going to|want to|i'd|i would|swear|ready to|might|should|could|feel like|thinking of|thinking about|tempted to|plan to|planning to|we'll|i'm) (?:\w+ ){0,3}?(?:kill|shoot|murder|stab|strangle|killing|shooting|murdering|stabbing|shooting up) (?:\w+ ){0,2}?(?:\w+(?:er|ers|or|ors|man|men)|everyone|everybody|somebody|someone|whoever|him|her|them|people|guy|guys|cops?|judge|sheriff|family|agents?|office|place|neighborhood|boss)\b/,
    unless:
      /\b(?:kill (?:the|this|my) (?:offer|number|computer|paper|water|order|power|fever|monster)|shoot (?:me|you|them|him|her) (?:an?|the|over)|two birds|over|lol)\b|\b(?:kill|die) for (?:a|an|that|the)\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:he|she|husband|wife|boyfriend|girlfriend|partner|fiance|ex|man|dad|father|stepdad|son|spouse|bf|gf|hubby|brother) (?:\w+ ){0,4}?(?:hits|hit|beats|beat|punched|punches|beat up|chokes|choked|strangled|strangles|slapped|slaps|kicked|kicks|shoved|pushed|pushes|threw|throws|hurts|hurt|hitting|beating|choking|abuses|abused|abusing|attacked|attacks|raped|rapes|threatens|threatened|threatening|grabbed|burned|punching|stalks|stalking) (?:\w+ )?(?:me|us|my (?:kids|face|arm|mom|mother|neck|head|sister|children)|the kids|on me|her|to (?:kill|hurt|beat|hit) (?:me|us))\b/,
    unless: /\b(?:hit|beat|hits) me (?:up|to|at|in (?:cards|court)|with (?:a )?(?:bill|fee|text|the))\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:abusive|violent) (?:\w+ )?(?:husband|wife|relationship|marriage|partner|ex|boyfriend|spouse|home|situation|man|household|father)\b|\b(?:husband|wife|partner|ex|boyfriend|spouse|he|she|girlfriend|hubby) (?:is|was|gets|has been|got|has gotten|became|turned|can be|'s)? ?(?:\w+ )?(?:abusive|violent|physical with me|beating me|hitting me|controlling and)\b|\bdomestic (?:violence|abuse)\b|\bdv (?:victim|survivor|shelter|situation)\b|\b(?:restraining|protective|protection) order (?:against|on|from)\b(?=.*\b(?:husband|ex|wife|him|her|boyfriend|partner)\b)/,
    unless: /\b(?:lender|bank|servicer|company|collector|agent|loan officer)\b.{0,20}\b(?:abusive|violent)\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:afraid|scared|terrified|fear|hiding|fleeing|fled|running|escaping|escaped|escape|flee|get away|safe) (?:of|from|for my life) (?:of |from |because of )?(?:my )?(?:husband|wife|ex|boyfriend|partner|him|spouse|fiance|hubby|girlfriend|what he|he|my life)\b|\b(?:he's|she's|hes|shes|he|she|my (?:husband|ex|wife|boyfriend|partner)) (?:\w+ ){0,3}?(?:will|'ll|would|going to|said he'll|said she'll|said he'd|says he'll|swore he'd|threatened to) (?:kill|hurt|beat|shoot|find|come after) (?:me|us|my kids|the kids)\b(?! (?:if|when) i (?:forget|miss|spend|don't pay|bought|buy|sign|lose|lost))/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:me|nos|le|les) (?:pega|golpea|maltrata|pego|golpeo|maltrato|amenaza|amenazo con|ahorca|ahorco|pegaba|golpeaba|viola|violo|abusa|empuja|empujo|cacheteo|patea|pateo|ha pegado|ha golpeado|esta pegando|esta golpeando|quiere matar|va a matar|avienta|avento|lastima|lastimo|jalonea|encierra|tiene encerrada|amenaza de muerte|amenazo de muerte|estrangul\w+)\b/,
    unless:
      /\b(?:crisis|pandemia|inflacion|huracan|economia|recesion|tormenta|banco|prestamista|cobrador|compania|me pega (?:el calor|el sol|mucho la|la inflacion)|me golpeo (?:la|el|mucho) (?:crisis|pandemia|economia|inflacion)|agente|me (?:pego|golpeo|golpea|pega) (?:duro|fuerte|mucho|bien)|si (?:se me olvida|le digo que|no))\b/,
  },
  {
    danger: 'domestic_violence',
    when: /\b(?:violencia (?:domestica|familiar|intrafamiliar|en (?:casa|mi casa|el hogar))|(?:esposo|marido|ex|novio|pareja|hombre|esposa) (?:es |era |se pone |muy |esta |fue )*(?:violent[oa]|abusiv[oa]|agresiv[oa]|golpeador)|(?:miedo|huyendo|huir|huyo|escapar|escondida|escondiendome|escondiendo) (?:a |de |del |por )(?:mi |el |que )?(?:esposo|marido|ex|novio|pareja|mate|golpee|mujer|me mate|me pegue|nos mate|el|nos haga)|orden de (?:restriccion|proteccion|alejamiento)|tengo miedo (?:de )?(?:que )?(?:el )?(?:me|nos) (?:mate|pegue|golpee|haga|encuentre|lastime))\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:hits|hit|beats|beat|hurts|hurting|hurt|beating|molested|molests|molesting|abuses|abused|abusing|touches|touched|starves|chokes|choked|burned|burns|slaps|locks|whips|punches|punched|raped|rapes|shakes|shook|kicks) (?:\w+ ){0,2}?(?:kid|kids|child|children|son|daughter|baby|boy|girl|grandson|granddaughter|niece|nephew|grandkids|toddler|stepson|stepdaughter|infant|little one)\b|\b(?:kids?|child|children|son|daughter|baby|boy|girl|grandson|granddaughter|niece|nephew|grandkids|toddler|infant|stepson|stepdaughter) (?:\w+ ){0,2}?(?:is|are|was|were|being|gets|been|got|keeps getting) (?:being |getting )?(?:hit|beaten|molested|abused|hurt by|starved|in danger|touched|choked|raped|not safe|neglected|locked in|left alone all)\b|\b(?:hurt|kill|harm|beat|hit|shake|drown|smother) (?:my|the|his|her|our|these) (?:own )?(?:kids?|child|children|son|daughter|baby|boys?|girls?|babies)\b|\bchild abuse\b/,
    unless:
      /\b(?:covid|flu|hit by|car hit|was hit by a car|hurt (?:my|our) (?:kids|family) (?:financially|too|credit)|hurting my (?:family|kids) (?:financially|credit)|fees?|rates?|bank|beat (?:my|our) (?:son|daughter|kids?) (?:at|in|to)|broke|hurt (?:his|her) (?:leg|arm|knee|back)|payment|soccer|school|chess)\b/,
  },
  {
    danger: 'child_danger',
    when: /\b(?:le |les |me le |me les )?(?:pega|golpea|maltrata|pego|golpeo|abusa|abuso|viola|violo|toca|toco|lastima|pegando|golpeando|abusando|maltratando|encierra|quema|quemo|ahorca|pegan|golpean) (?:de |a |al |a la |a los |a mis |mucho a |sexualmente (?:de|a) )(?:mi |mis |su |sus |nuestro |nuestra |nuestros |el |la |los |las |un |una )?(?:hij[oa]s?|nin[oa]s?|bebes?|niet[oa]s?|sobrin[oa]s?|menores?|menor|criaturas?|chamac[oa]s?|hijastr[oa]s?|pequen[oa]s?)\b|\b(?:abuso|maltrato) (?:infantil|de menores)\b|\bmis? (?:hij[oa]s?|nin[oa]s?|bebe|niet[oa]s?) (?:esta|estan|corren?|corre) (?:en )?(?:peligro|siendo)\b/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|parents|aunt|uncle|elderly|senior|old man|old woman|old lady|nana|granny|neighbor|she's 8\d|he's 8\d) (?:\w+ ){0,12}?(?:took all|takes all|taking all|tricked|signs anything|sign anything|signed (?:over|away)|taking her money|taking his money|taking advantage|took advantage|stealing|stole|steals|emptied|draining|drained|coerced|tricked|conned|hit|hits|beats|neglected|neglects|locked|made (?:her|him) sign|forcing|forced|making (?:her|him) sign|abused|abusing|abuses|pressured|pressuring|exploited|exploiting|manipulat\w+|starving|hurts)\b|\b(?:stealing|stole|steals|taking|took|draining) (?:\w+ ){0,3}?(?:from|money|advantage of|savings|check|social security) (?:\w+ ){0,3}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|grandparents|elderly|senior|old|parents|aunt|uncle)\b|\belder(?:ly)? (?:abuse|fraud)\b|\b(?:caregiver|caretaker|nurse|nephew|grandson|aide|son|daughter|brother|sister|cousin) (?:\w+ ){0,3}?(?:hits|hit|beats|slaps|steals from|stole from|starves|neglects|threatens|abuses|robs|robbed|tricked|made) (?:\w+ ){0,2}?(?:mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|elderly|aunt|uncle|old)\b/,
    unless:
      /\b(?:bank|servicer|lender|company|wells|mortgage company) (?:\w+ ){0,3}?(?:neglect|taking advantage|took advantage|stole|stealing)/,
  },
  {
    danger: 'elder_abuse',
    when: /\b(?:mi |a mi |mis |la |el |su )?(?:mama|madre|papa|padre|abuela|abuelo|abuelos|abuelita|abuelito|tia|tio|anciana|anciano|viejita|viejito|suegra|suegro) (?:\w+ ){0,10}?(?:firma (?:todo|cualquier|lo que|de todo)|le quita\w*|le roba\w*|le robo|le estan (?:robando|quitando)|la enganaron|lo enganaron|le hicieron firmar|la obligaron|lo obligaron|la maltrata\w*|lo maltrata\w*|le pega\w*|la golpea\w*|lo golpea\w*|se aprovecha\w*|la estafaron|lo estafaron|la estan enganando|le sacan|le saco|le sacaron|la obligan|lo obligan|la amenaza\w*|lo amenaza\w*)\b|\b(?:le roba\w*|le pega\w*|le quita\w*|se aprovecha\w*|abusan?|maltratan?|enganaron|enganan|estafaron|le esta (?:robando|quitando)) (?:\w+ ){0,4}?(?:a mi|de mi|a la|al|de la|del|a los|a mis|de los|de mis) (?:mama|madre|papa|padre|abuel\w+|ancian\w+|viejit\w+|ti[ao]|suegr[ao]|papas|padres)\b|\babuso de (?:ancianos|mayores|personas mayores)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i'll|i will|going to|want to|i'd|i would|swear|ready to|i|might|should|could|gotta|feel like|thinking of|thinking about|tempted to|plan to|planning to|we'll) (?:\w+ ){0,3}?(?:kill|shoot|murder|hurt|stab|blow up|bomb|burn|burning|torch|torching|shoot up|strangle|killing|shooting|hurting|beat|bombing|blow|set fire|take out|blow away|attack|waste) (?:\w+ ){0,3}?(?:them|him|her|someone|somebody|everybody|everyone|people|banker|bankers|sheriff|place|house|bank|it down|it all down|building|office|down|guy|lawyer|judge|neighbor|agent|servicer|boss|family|anyone|whoever|on fire|employees|wife|husband|ex|cops?|to it|the manager)\b/,
    unless:
      /\b(?:hurt (?:my|our|the) (?:credit|score|chances)|burn (?:through|out)|down payment|won't hurt|beat (?:the|them to|this|that)|could hurt (?:me|my|us)|kill the deal|blow (?:up my|through)|rates|don't want to (?:hurt|kill)|never (?:hurt|kill)|take (?:it|them|him) out|want to take out a|take out a (?:loan|heloc|second)|the loan|my score|hurt anybody to|hurt anyone to|hurt to|burn it down lol|going to hurt (?:my|our|people's)|hurts people|hurt people like|hurt (?:us|me))\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:i|they|whoever|anyone|someone|sheriff|got|have|bring|bringing|my|with) (?:\w+ ){0,6}?(?:gun|guns|shotgun|rifle|ammo|bullets|gasoline|bomb|weapon)\b(?=.*\b(?:come|comes|step|steps|waiting|ready|try|tries|door|porch|them|him|sheriff|lawn|property|see what|regret|pay|bank|office)\b)|\b(?:there will be|going to be) (?:blood|bodies|hell to pay with)\b|\b(?:somebody|someone|people|they|heads|he|you) (?:\w+ ){0,2}?(?:is|are|will|'s|'ll|all)? ?(?:going to |gonna )?(?:get hurt|get shot|get killed|die for this|going to pay with (?:their|his) (?:life|lives|blood)|deserve to die)\b|\b(?:burn|torch|blow) (?:it|the house|this house|this place|the place|my house|the bank) (?:down|up|to the ground)\b/,
    unless:
      /\b(?:gun (?:safe|range)|afraid (?:they|he|someone)|sell (?:my|some) guns?|sold my guns?|hunting|nail gun|glue gun|caulk|lol|fire burned|burned down)\b/,
  },
  {
    danger: 'violence',
    when: /\b(?:voy a|quiero|ganas de|juro que|lo|los|la|pienso|estoy por|me dan ganas de|capaz que|soy capaz de|vamos a) (?:\w+ ){0,3}?(?:matar|matarlo|matarlos|matarla|balear|balacear|golpear|quemar|quemarla|quemarlo|incendiar|incendiarla|disparar|disparar|apunalar|hacerles dano|hacerle dano|explotar|reventar|prenderle fuego|prender fuego|mato|acabar con ellos|romperles|partirle)\b(?! el tiempo| me\b)(?=.*\b(?:banco|casa|sheriff|ellos|esos|ese|gente|todos|alguien|gerente|a |los|lo|la|abogado|vecino)\b)|\b(?:los|lo|la) (?:voy a )?(?:mato|matar|matare)\b|\btengo (?:una |un )?(?:pistola|arma|escopeta|rifle|gasolina|cuchillo)\b(?=.*\b(?:veng\w+|sheriff|banco|lista|listo|ellos|saqu\w+|entr\w+|toca\w*)\b)/,
    unless: /\b(?:me (?:van|va) a matar si|matarme|golpear(?:me)? el bolsillo|quemar (?:ahorros|mis ahorros))\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:chest (?:is )?(?:pains?|hurts?|hurting|tight|pressure|tightness)|heart attack|having a stroke|can't breathe|cannot breathe|trouble breathing|hard to breathe|overdos(?:e|ed|ing)|od'd|passed out|unconscious|bleeding (?:badly|out|a lot|heavily|bad|and)|collapsed|seizure|seizures|having a seizure|not breathing|stopped breathing|won't wake up|isn't breathing|numb on one side|face is drooping|allergic reaction|choking|going into labor|carbon monoxide|gas leak|house is on fire|there's a fire|fire in the (?:house|kitchen)|on fire right now|call 911|need an ambulance|ambulance)\b/,
    unless:
      /\b(?:last (?:year|month|spring|summer|fall|winter)|in (?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|19\d\d|xx)|years? ago|months? ago|had (?:a|an|two|my|his|her|another) (?:\w+ )?(?:heart attack|stroke|seizure)|after (?:a|my|his|her|the) (?:\w+ )?(?:heart attack|stroke|seizure|overdose)|suffered|recover\w*|since (?:a|my|his|her|the)|when (?:i|he|she) had|died (?:of|from)|nearly had|almost had|gave me a|give me a|heart attack when i saw|almost gave|due to|because of|room to breathe|can't breathe with (?:this|these|all)|financially|fire damage|xx|breathe easier|in the hospital from|ambulance bill|weeks ago|of a heart attack|from a heart attack|of an overdose|with seizures|disability|couple years|insurance)\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:stopped|quit|quitting|skipping|skip|skipped|can't afford|can't get|rationing|ration|cutting|stop|stopping|out of|ran out of|without|can't pay for|halving|half|no money for|not taking|choose between|cutting back on) (?:\w+ ){0,5}?(?:insulin|heart (?:meds?|pills|medicine|medication)|my (?:\w+ )?(?:meds?|medication|medicine|pills|oxygen|inhaler|prescriptions?|dialysis|chemo|treatments?)|blood pressure (?:pills|meds|medicine)|oxygen|chemo|dialysis|his (?:meds|medicine|insulin|medication)|her (?:meds|medicine|insulin|medication)|inhaler|seizure meds|food for|eating|meds|blood thinners)\b|\b(?:haven't|havent|not|hasn't|didn't) (?:eaten|eat|had (?:any )?(?:food|insulin|my meds)) (?:anything )?(?:in|for|since|all) (?:\w+ )?(?:days?|week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bkids (?:haven't|havent|are not|have not) (?:eaten|eating)\b/,
    unless: /\bquit eating out\b|\beating out\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:dolor (?:de|en el) pecho|me duele el pecho|ataque (?:al|de) corazon|infarto|no puedo respirar|no respira|no (?:puede|podemos) respirar|se desmayo|desmayad[oa]|inconsciente|convulsion\w*|sobredosis|sangrando mucho|se esta desangrando|derrame cerebral|se ahoga|no despierta|fuga de gas|se esta quemando la casa|incendio en|ambulancia)\b/,
    unless:
      /\b(?:le dio|me dio|tuvo|tuve|hace|el ano pasado|despues de|por (?:un|el|su)|murio|fallecio|recuper\w*|cuenta de la ambulancia|casi me da)\b/,
  },
  {
    danger: 'medical',
    when: /\b(?:deje de|dejo de|dejar de|deje|no puedo|no me alcanza para|sin|no tengo (?:dinero )?para|se me acabo|no compre|no he podido comprar|ya no (?:me pongo|tomo|compro|puedo comprar)|estoy racionando|racionando|no me he puesto|dejamos de) (?:\w+ ){0,4}?(?:insulina|mis? (?:medicinas?|medicamentos?|pastillas|tratamiento|inhalador|quimio|dialisis)|la medicina|las medicinas|medicinas?|medicamentos?|oxigeno|dialisis|quimioterapia|pastillas (?:de la presion|del corazon)|el inhalador|presion|comer)\b|\bno (?:he|hemos|han) comido (?:en|desde|nada)\b/,
  },
];
