/** Ways of speaking that use the words and mean something else. Taken out before the self-harm patterns look. */
export const idioms: readonly RegExp[] = [
  // of a house, a list, a loan: not of life
  /\b(?:don't|do not|not|no longer|can't|never) (?:\w+ ){0,3}?liv(?:e|ing) (?:here|there|in (?:it|this|that|the|our|my) ?(?:house|home|place|apartment|condo|state|city|town|neighborhood|area|county|mess)?)(?= ,| $| anymore| any longer| now| since| because| and| so| but)(?: (?:anymore|any longer|now))?/g,
  /\b(?:no|ya no) (?:quiero|queremos|puedo|podemos|quisiera) (?:seguir )?(?:vivir|viviendo) (?:mas )?(?:ahi|alli|alla|aqui|en (?:esa|esta|la|ese|este) (?:casa|lugar|barrio|estado|ciudad|colonia|apartamento|departamento))\b/g,
  /\b(?:to be|be|get|getting) (?:\w+ )?over with\b|\bdone with (?:it|this|that|the (?:house|loan|bank|mortgage|whole thing))\b|\b(?:just )?want out(?: of (?:it|this|here|the|my) ?(?:house|loan|mortgage|mess|deal)?)?\b/g,
  /\b(?:don't|do not|not) (?:\w+ )?want to (?:be|live|stay) (?:here )?in (?:this|that|the) (?:state|town|city|house|home|neighborhood|area|county|country)(?: anymore)?\b/g,
  /\b(?:son|daughter|husband|wife|mom|mother|dad|father|brother|sister|uncle|aunt|he|she|grandma|grandpa) (?:\w+ )?(?:died|passed away|passed|was killed|got killed) and (?:left|gave|willed)\b/g,
  /\b(?:kick|kicked|threw|throw|push|pushed|beat) (?:me|us|him|her|them) out\b(?! of (?:a|the) (?:car|window))/g,
  /\b(?:pills?|medication|meds|medicine) for (?:my|the|his|her) (?:\w+ )?(?:blood pressure|back|heart|diabetes|cholesterol|pain|anxiety|thyroid|nerves|sugar)\b/g,
  /\b(?:has|have|had|gets) (?:\w+ )?seizures\b/g,
  /\b(?:pushed|pushes|pushing) (?:me|us|him|her) (?:to|into) (?:sign|refinance|take|buy|sell|apply|do)\w*\b/g,
  /\bdeath valley\b/g,
  /\b(?:disappear|vanish) from (?:\w+ ){0,2}?(?:list|lists|records?|system|database|calls?|mailing)\b/g,
  /\b(?:hopeless|desperate|depressed) (?:about|with|over) (?:the|this|my|our) (?:loan|house|bank|mortgage|payments?|modification|process|situation with the bank)\b/g,
  /\b(?:bank|fees|payments?|interest|debt|bills|escrow|servicer) (?:\w+ ){0,3}?(?:choking|strangling|suffocating|drowning|crushing|burying|bleeding) (?:me|us)\b/g,
  /\b(?:death of me|dying (?:over )?(?:here|out here)|dead (?:mother|father|mom|dad|husband|wife|uncle|aunt|grand\w+)(?:'?s)?|kill for \d)\b/g,
  /\b(?:ya )?no aguanto (?:mas )?(?:a|al|con) (?:mi |el |la |los |las |esta |este )?(?:servicer|banco|prestamista|compania|gente|llamadas|jefe|tramite)\b/g,
  /\b(?:ya )?no (?:puedo|aguanto) mas con (?:los|el|la|las|este|esta|estos|estas|tanto|tanta|tantos|tantas) (?:pagos?|hipoteca|deudas?|banco|intereses|llamadas|mensualidad(?:es)?|cuentas|impuestos|casa|prestamo|biles|recibos)\b/g,
  /\b(?:this|that|it|they|these|those|the|my|stress|bank|bills?|mortgage|payments?|interest|rates?|fees?|heat|job|work|back|feet|wait|waiting|paperwork|suspense|commute|prices?|taxes) (?:\w+ ){0,3}?(?:is|are|was|were|be|been|s|'s|just|really|gonna|going to|will|would) (?:\w+ ){0,2}?(?:killing|kill|killed|murdering) (?:me|us|my \w+)\b/g,
  /\b(?:it's|that's|they're|thats|its|theyre) (?:\w+ )?(?:killing|murdering) (?:me|us)\b/g,
  /\b(?:my (?:husband|wife|mom|dad|boss|spouse|mother|father|kids|parents)) (?:is |are |will |would |would have |gonna |going to |was )(?:just |so |literally )?(?:going to )?(?:kill|murder|killed) me (?:if|when|for|over|once|lol|because|cuz)\b/g,
  /\b(?:he|she|they)(?:'ll|'d| will| would| is going to|'s going to) (?:kill|murder) me (?:if|when|for|over) (?:i|he|she|they|this|we)? ?(?:forget|forgot|don't|miss|missed|find|finds|found|see|sees|knew|late|lose|lost|spend|spent|tell)\b/g,
  /\b(?:i'm|we're|i was|you're|we are|i'd be|i'll be) (?:so |just |literally |like |totally )?dead (?:tired|broke|serious|last|set|in the water|inside lol|lol|haha|if|when|meat|on my feet|weight)\b/g,
  /\bdead (?:end|line|lines|tired|serious|broke|weight|beat|lock|bolt|set|wrong|last|in the water|horse|pool|zone)\b/g,
  /\b(?:dying|die|died) (?:to (?:know|get|see|hear|find|move|ask|sell|be done|refinance|try|talk|start|meet|have)|of (?:laughter|laughing|curiosity|boredom|embarrassment|heat|shame|thirst|hunger lol)|laughing|for (?:a|an|some|news|an answer)|here lol|on me|down|out)\b/g,
  /\b(?:phone|battery|car|furnace|fridge|ac|computer|laptop|transmission|engine|internet|deal|app|website|heater|boiler|truck|tablet|connection|wifi|water heater|market) (?:\w+ ){0,2}?(?:is |just |has |was |keeps |about to |going to )?(?:dying|died|dead|die|dies|killed)\b/g,
  /\b(?:kill|killing|killed) (?:two|2|some|the|a|time|an?|my (?:credit|score|chances|budget|equity|battery|phone|back|feet|savings|deal|rate|buzz|vibe|mood|lawn|plants?|grass|profit))\b/g,
  /\b(?:end|ending|ended) (?:it|this|the) (?:call|chat|conversation|loan|lease|contract|marriage|nightmare|mess|month|year|process|forbearance|plan|headache|relationship|agreement|stress|dispute|story|discussion|session|subscription|harassment|calls|madness|drama|listing)\b/g,
  /\b(?:over my dead body|drop dead gorgeous|killer (?:deal|rate|view|kitchen|price)|make a killing|made a killing|suicide (?:squad|doors?|lane|clause|mission)|career suicide|financial suicide|commit(?:ting)? (?:financial|career|credit) suicide|political suicide)\b/g,
  /\b(?:shoot|shot) (?:me|you|us|them|him|her)? ?(?:an?|the|over|off|your|my) (?:e-?mail|text|message|line|number|quote|note|offer|question)\b/g,
  /\bshoot me (?:a|an|over|the|your|now lol|lol)\b/g,
  /\b(?:to die for|do or die|die hard|diehard|never say die|old habits die|die on (?:this|that) hill|till (?:i|we) die|until (?:i|we) die|die in (?:this|my|our|that) (?:house|home)|die before (?:the|this|it) (?:loan|mortgage|is paid|gets))\b/g,
  /\b(?:bury|buried|burying|drowning|drown|sinking|suffocating|bleeding|hanging|hang) (?:me |us )?(?:in|under|by|on|out|up|money|cash|tight|there|onto|around) ?(?:debt|bills|paperwork|payments|fees|interest|this debt|medical bills|my debt|a thread|there|the line|hold|on me)?\b/g,
  /\b(?:can't|couldn't) (?:live|go on|take|do) (?:with this|with that|with the|with these|on this|on that|in this|here anymore|there anymore|without (?:a|ac|heat|power|water|my car|air)|with my|like this with the (?:noise|neighbors)) ?(?:rate|payment|payments|income|house|noise|roommate|loan|bank)?\b/g,
  /\b(?:me muero|nos morimos|muriendome|muerto|muerta|muertos|me estoy muriendo|morirse|morirme|morir) (?:de|por) (?:risa|la risa|hambre|calor|frio|sueno|ganas|curiosidad|verguenza|la curiosidad|saber|la pena|cansancio|susto|la verguenza|nervios|los nervios|pena|aburrimiento|ver)\b/g,
  /\b(?:me|nos) (?:esta|estan|va a|van a|tiene|tienen|trae|traen) (?:matando|muerto|muerta) ?(?:el|la|los|las|de|con|este|esta|estos)?\b/g,
  /\b(?:mi (?:esposo|esposa|marido|mujer|mama|papa|jefe|jefa)) me (?:mata|va a matar|mataria|matara) (?:si|cuando|por)\b/g,
  /\b(?:esto|eso|este (?:pago|banco|calor|trabajo)|esta (?:hipoteca|deuda|espera)|la (?:hipoteca|espera|deuda)|el (?:pago|banco|estres|calor|trabajo)|los (?:pagos|intereses|impuestos)) (?:me|nos) (?:mata|matan|esta matando|estan matando|va a matar|van a matar)\b/g,
  /\b(?:se (?:me )?(?:murio|muere|esta muriendo)) (?:el|la|mi) (?:telefono|celular|carro|bateria|internet|compu|computadora|refri|refrigerador|calentador|coche|boiler)\b/g,
  /\b(?:matar|mato|mate) (?:el tiempo|dos pajaros|el rato)\b/g,
  /\bpunto muerto\b/g,
];

/**
 * Words of death that nothing above explained away. Someone else's death is news, not danger; what is left of these words is
 * taken seriously: a false alarm costs one kind sentence, a missed one costs more.
 */
export const explained: readonly RegExp[] = [
  /\b(?:what|who|how) (?:\w+ ){0,7}?(?:if|when|once|after) (?:i|we) (?:die|died|pass)\b/g,
  /\b(?:is|are|was|were|just|really) (?:\w+ )?killing (?:me|us|my|our)\b|\bmaking a killing\b|\b(?:i'm|we're|i was|you're) (?:so |just |literally )?dead(?= ,?\s*(?:lol|haha|\W)*$)/g,
  /\b(?:husband|wife|spouse|mother|father|mom|dad|mum|parents?|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|partner|co-?borrower|he|she|they|both|fiance|aunt|uncle|law|owner|borrower|friend|neighbor|baby|child|dog|cat|who|also|was|is|been|had|has|since|recently|suddenly|then|and|that) (?:\w+ ){0,4}?(?:died|dead|dying|killed|death)\b/g,
  /\b(?:death|dying|died) (?:of (?:my|our|his|her|a|the)|certificates?|in (?:the|my|our) family|benefits?|from|threats?|taxes?|claim|last|in (?:20\d\d|19\d\d|xx+|january|february|march|april|may|june|july|august|september|october|november|december))/g,
  /\b(?:death (?:trap|grip|spiral|march)|life or death|sudden death|wrongful death|after (?:his|her|their|the) death|(?:his|her|their|since the|dad's|mom's|husband's|wife's|father's|mother's) death|the dead)\b/g,
  /\b(?:if|when|once|before|after) (?:i|we) (?:die|died|pass)\b(?=.*\b(?:who|what|does|will|can|loan|mortgage|house|paid|kids get|inherit)\b)/g,
  /\b(?:kill|kills|killed|killing) (?:the|my|our|this|that|a|his|her|your) (?:\w+ )?(?:deal|sale|credit|score|budget|chances?|equity|loan|refi|offer|value|market|application|mod|time|price|vibe|plants?|grass|pipes?|battery|engine|savings)\b/g,
  /\b(?:deal|sale|offer|bill|application|refi) (?:\w+ ){0,2}?(?:killed|dead)\b|\b(?:kill|die) (?:for|over) (?:a|an|that|this|the|some|3|lower)\b|\bkill (?:me )?(?:with (?:fees|interest|paperwork))\b|\b(?:would|could|almost|nearly|just) (?:have )?die[d]? (?:for|of|when|laughing|lol)\b/g,
  /\bbite the bullet\b|\b(?:silver|dodged a|dodge a|sweat(?:ing)?) bullets?\b|\bbullet (?:point|list|proof)s?\b/g,
];

export const explainedEs: readonly RegExp[] = [
  /\b(?:que )?(?:se )?muer(?:a|an) (?:el|la|los|las|ese|esa) (?:banco|hipoteca|deuda|bancos|intereses)\b|\b(?:cuando|si|antes de que) (?:\w+ ){1,3}?(?:muera|muere|muriera)(?= ,? ?(?:que|quien|la casa|como))/g,
  /\bsoga al cuello (?:por|con|de) (?:\w+ ){0,3}?(?:deudas?|pagos?|banco|cuentas?|hipoteca)\b|\bcon la soga al cuello\b/g,
  /\b(?:que pasa|quien|como|cuanto|que sucede|que pasaria|que pasara) (?:\w+ ){0,6}?(?:si|cuando) (?:yo )?(?:me )?(?:muero|muera|muriera)\b|\b(?:si|cuando) (?:yo )?me (?:muero|muera|muriera)(?= ,? ?(?:quien|que pasa|la casa|la hipoteca))|\bcuando yo muera\b/g,
  /\b(?:mercado|negocio|telefono|celular|carro|bateria|trato|punto|calle|horas?|peso) (?:esta |estan |ya )?(?:muert[oa]s?)\b|\bacta de (?:defuncion|muerte)\b|\b(?:la )?muerte de (?:mi|su|nuestr[oa]|un|una|el|la)\b|\bdespues de (?:la|su) muerte\b|\bmi (?:difunt[oa]|muert[oa])\b/g,
];
