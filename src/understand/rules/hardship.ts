import type { Rule } from './rule.ts';

const hardship = (value: string, when: RegExp, unless?: RegExp): Rule => ({ fact: 'hardship', value, when, ...(unless ? { unless } : {}) });
const stranger =
  /\b(?:my|our|a|the) (?:neighbou?r|friend|boss|coworker|co-worker|landlord|tenant|realtor|loan officer|agent|representative)s?\b|\b(?:mi|un) (?:vecin[oa]|amig[oa]|jefe|companer[oa])\b/;

/** What happened to the household. Neighbours and friends do not count; spouses and children do. */
export const hardshipRules: readonly Rule[] = [
  hardship(
    'job_loss',
    /\b(?:(?:lost|lose|losing|loosing|loss|lossed|lost of|loss of|loose) (?:of )?(?:\w+ ){0,4}?(?:jobs?|employment|position)|laid[- ]?off|layed[- ]?off|lay ?offs?|laying off|furlough\w*|unemployed|unemployment|un ?employed|got fired|was fired|been fired|were fired|fired from|let go from (?:my|his|her|work)|(?:was|were|got|been|being) let go|out of (?:a )?(?:work|job)|downsiz\w+|terminated from|no (?:job|work|employment)|without (?:a |any )?(?:job|work|employment)|jobless|job loss|position was eliminated|plant closed|company closed|company went under|got canned|(?:i'?m|am|is|husband|wife|he|she|currently|been|still|are) (?:\w+ )?not working(?! with| out| for me| on)|quit my job)\b/,
    new RegExp(`${stranger.source}.{0,30}(?:lost|laid|fired)|\\b(?:off work (?:due|because|for)|work without pay)\\b`),
  ),
  hardship(
    'job_loss',
    /\b(?:perd(?:i|io|imos|ieron|er) (?:\w+ ){0,3}?(?:trabajo|trabajito|empleo|chamba|trabajos|jale|puesto)|me (?:despidieron|corrieron|botaron|echaron|descansaron|liquidaron|desocuparon)|lo (?:despidieron|corrieron|descansaron)|la (?:despidieron|corrieron|descansaron)|nos (?:despidieron|corrieron|descansaron)|desemplead[oa]s?|desempleo|sin (?:trabajo|empleo|chamba|jale)|qued(?:e|o|amos) (?:\w+ )?sin (?:trabajo|empleo|chamba)|no (?:tengo|tenemos|tiene|hay|he tenido) (?:trabajo|empleo|chamba|jale)|(?:le|les) (?:quitaron el trabajo)|despidieron (?:a|del)|corrieron (?:a mi|del)|cerraron (?:la fabrica|la planta|el restaurante donde|la empresa|donde trabaj\w+)|perdida de (?:empleo|trabajo)|no esta trabajando|no estoy trabajando)\b/,
  ),
  hardship(
    'reduced_income',
    /\b(?:(?:hours?|hrs|overtime|my pay|his pay|her pay|wages?|salary|income|paycheck|commissions?|tips|shifts?) (?:\w+ ){0,4}?(?:cut|reduced|slashed|dropped|went down|decreased|dried up|are down|is down|less|fell|gone|halved|lower)|(?:cut|reduced?|slashed|reduction in|decrease in|drop in|loss of|lost|less|lower|cutting|decreased|losing) (?:\w+ ){0,3}?(?:hours|hrs|overtime|pay|wages|salary|income|paycheck|shifts|commission)|pay ?cut|fewer hours|part[- ]?time (?:now|only)|making less|makes less|make less|earning less|slow (?:at )?work|work (?:is|has been|got) slow|can'?t get (?:enough|full) hours|one income|no (?:type of )?income|lack of income|losing income|loss (?:our|my|of) income|gig work|took a lower|lower paying|less money coming|pays? (?:me |us )?(?:\w+ ){0,3}?less|less than (?:my|the) old (?:one|job)|(?:almost|hardly any|very little|little|few|fewer|no) (?:jobs|work|clients|customers) (?:this|in|since|lately|right now|coming))\b/,
    /\b(?:cut (?:my|the) (?:payment|rate)|low(?:er)? interest|loss of (?:\w+ ){0,4}?job|lost (?:\w+ ){0,3}?job)\b/,
  ),
  hardship(
    'reduced_income',
    /\b(?:(?:me|nos|le|les) (?:\w+ )?(?:quitaron|cortaron|recortaron|redujeron|bajaron|rebajaron|estan dando menos|dan menos|dieron menos|redujo) (?:\w+ ){0,4}?(?:horas|horitas|sueldo|salario|turnos?|pago|dias|overtime)|(?:perd|disminuy|reduj)\w+ (?:\w+ ){0,3}?(?:ingresos?|horas|sueldo|salario)|menos (?:horas|trabajo|ingresos|dinero|dias)|(?:recorte|reduccion) de (?:horas|sueldo|salario|ingresos?)|gano menos|ganamos menos|gana menos|baj(?:o|aron|ado) (?:\w+ ){0,3}?(?:ingresos|ventas|sueldo|trabajo|las horas)|(?:ingresos|horas|sueldo|salario) (?:\w+ ){0,2}?(?:bajaron|bajo|reducid\w+|disminuy\w+|recort\w+)|medio tiempo|poco trabajo|no hay (?:mucho|suficiente) trabajo|trabajo (?:esta|anda) (?:flojo|lento|muy flojo)|cortaron las horas)\b/,
  ),
  hardship(
    'divorce_or_separation',
    /\b(?:divorc\w*|separat(?:ed|ion|ing) (?:from|with)|separated|legal separation|marital separation|split(?:ting)? up|splitting|broke up|break ?up|(?:ex|husband|wife|spouse|he|she|partner|fiance) (?:\w+ ){0,2}?(?:left me|walked out|moved out|left us|took off|abandoned)|my ex-?(?:husband|wife|spouse)|my ex and i|my ex (?:is|was|has|and|won'?t|refus\w+|will|got|still)|ex-?(?:husband|wife)|wife left|husband left|separad[oa]s?|separacion|separamos|separando\w*|se fue de la casa|me (?:dejo|abandono)|nos (?:dejo|separamos|divorciamos)|mi ex|ex-?espos[oa]|dej[oe] (?:a mi|mi) (?:espos[oa]|mujer|marido)|(?:espos[oa]|marido|mujer) (?:me |nos )(?:dejo|abandono))\b/,
    /\b(?:separated (?:the|out|my (?:shoulder|payment|escrow))|separate (?:account|loan|escrow)|department|loan separat|never divorced)\b/,
  ),
  hardship(
    'death',
    /\b(?:(?:husband|wife|spouse|mother|father|mom|dad|mum|parents?|brother|sister|son|daughter|grandma|grandpa|grandmother|grandfather|partner|co-?borrower|he|she|fiance|aunt|uncle|both|baby|child) (?:\S+ ){0,6}?(?:died|passed away|deceased|death)|(?:husband|wife|spouse|mother|father|mom|dad|parents?|brother|sister|son|daughter|both) (?:\S+ ){0,3}?passed(?! (?:to|on|me|us|it|the|through|over|by))|(?:died|passed away|deceased|death of|death in|dying|funeral|lost my (?:husband|wife|mother|father|mom|dad|son|daughter|brother|sister|spouse|partner|parents?)|widow(?:ed|er)?|passing of|late (?:husband|wife|mother|father|mom|dad|parents)|estate of|loss of (?:my|our|her|his) (?:husband|wife|mother|father|mom|dad|son|daughter|spouse|brother|sister))|(?:murio|fallecio|fallecid[oa]|fallecimiento|se murio|murieron|fallecieron|viud[oa]|muerte de|difunt[oa]|enviud[eo]|perdi a mi (?:espos[oa]|mama|papa|madre|padre|marido|hij[oa]|herman[oa])|death certificates?|en paz descanse|q\.?e\.?p\.?d|velorio|funeral))\b/,
    /\b(?:passed (?:the|my|inspection|me|it|on|around|around to|to another|a law|over|along|by)|died out|phone died|car died|death (?:trap|threats?)|life or death|death grip|when i die|muerte de risa)\b/,
  ),
  hardship(
    'medical_or_disability',
    /\b(?:medical(?!ly necessary)|illness|(?:was|got|been|very|is|became|too|so|am|were|fell|getting|being|gotten|seriously|really) (?:\w+ )?(?:sick|ill)\b|disab(?:led|ility|ilities)|cancer|surger(?:y|ies)|chemo\w*|hospital\w*|stroke|heart (?:attack|surgery|failure|condition)|injur(?:ed|y|ies)|accident|health (?:issues?|problems?|reasons?|crisis|condition|scare)|diagnos\w+|dialysis|kidney|pregnan\w*|off work for|broke (?:my|his|her) (?:leg|back|arm|hip|neck|ankle|foot|hand)|workers'? comp|workmans comp|ssdi|bed ?rest|rehab|maternity|long covid|got hurt|was hurt|depression|mental health|back (?:injury|problems|surgery)|diabet\w+|\bms\b|\bals\b|leukemia|parkinson\w*|alzheimer\w*|dementia|can'?t work (?:due|because)|medical leave|fmla|icu|covid pneumonia|therap(?:y|ies)|transplant|special needs|doctor bills|insulin|intensive care|nicu|operation\b|(?:heart|knee|hip|brain|eye|spinal) (?:operation|procedure|replacement)|my (?:medication|prescriptions?|treatments?)|nursing home|hospice|premature(?:ly)?)\b/,
    /\b(?:sick (?:of|and tired|to my stomach)|makes me (?:sick|ill)|sick day|accidentally|by accident|making me (?:sick|ill)|heart attack when|without medical|insurance accident|feel sick|disabled the|literally sick|medical leave it|food stamps)\b/,
  ),
  hardship(
    'medical_or_disability',
    /\b(?:enferm\w+|hospital\w*|cancer|cirugia|operar(?:on|me)?|operacion|operad[oa]|accidente|lastim(?:e|o|ado|ada)|discapacid\w+|discapacitad\w+|incapacid\w+|incapacitad\w+|embaraz\w+|quimio\w*|derrame|infarto|diabet\w+|dialisis|se lesion\w+|lesion(?:e|o|ado|ada)?|gastos medicos|cuentas medicas|problemas? (?:de salud|medicos?)|salud|tratamiento|se (?:quebro|rompio|fracturo)|me (?:quebre|rompi|fracture|enferme|accidente|opere|lastime)|diagnostic\w+|tumor|riñon|parto|convalec\w+)\b/,
    /\b(?:seguro (?:de salud|medico)|gracias a dios (?:con|tenemos) salud|me enferma)\b/,
  ),
  hardship(
    'arm_reset_or_payment_increase',
    /\b(?:(?:adjustable|arm|variable|interest|rate|teaser)(?:-| )?(?:rate )?(?:mortgage |loan |interest |payment )?(?:\w+ ){0,3}?(?:reset|resets|resetting|adjust(?:ed|s|ing)?|went up|increas\w+|jump\w*|rose|rising|going up|shot up|goes up|readjust\w*|climb\w*|hike|kicked in|change[sd]?|recast)|(?:payments?|mortgage|pmt|note|monthly) (?:\S+ ){0,5}?(?:went up|increas\w+|jump\w*|raised|rose|doubl\w+|tripl\w+|going up|shot up|goes up|skyrocket\w*|adjust(?:ed|ing|s)|reset\w*|climb\w*|spik\w+|higher|ballooned|is up|hiked|gone up|go up|rais\w+)|(?:increas\w+|raised|raise|doubl\w+|jacked up|upped|hiked|rais\w+|bumped(?: up)?) (?:\w+ ){0,3}?(?:payments?|mortgage|rate|interest rate|monthly|note|pmt)|arm reset|recast\w*|(?:5\/1|7\/1|3\/1|5\/6|10\/1|7\/6) arm|payment shock|interest[- ]only (?:period )?(?:end\w*|is over|ran out|expired)|adjustable rate|payment increase|increase in (?:my|our|the) (?:mortgage|payment|monthly|house))\b/,
    /\b(?:escrow|tax(?:es)?|insurance|refinanc\w* to|rates? (?:have|has) gone up since i (?:refi|bought)|credit|raised (?:concern|question|the issue)|mortgage brokers|fees? increas\w+)\b/,
  ),
  hardship(
    'arm_reset_or_payment_increase',
    /\b(?:(?:el |la |mi |los |mis |nos |me )?(?:pagos?|mensualidad(?:es)?|hipoteca|interes(?:es)?|tasa|letra|cuota)(?: \w+){0,4}? (?:sub(?:io|ieron|ir|ira|e|en|iendo|ido|ira|iran)|aument\w+|se (?:duplico|disparo|triplico|ajusto|ajusta|ajustara)|brinc\w+|increment\w+|va a subir)|(?:me|nos) (?:sub(?:ieron|io|iran|en)|aumentaron|van a subir|estan subiendo|subieron) (?:\w+ ){0,3}?(?:pagos?|mensualidad|hipoteca|interes(?:es)?|tasa|cuota|letra)|(?:subio|aumento|subieron|aumentaron|sube|incremento) (?:\w+ ){0,2}?(?:pagos?|mensualidad|hipoteca|interes(?:es)?|tasa|cuota)|tasa (?:ajustable|variable)|aumento (?:de|del|en (?:el|la)) (?:pago|mensualidad|interes|hipoteca|tasa))\b/,
    /\b(?:impuestos?|seguro|escrow|aseguranza|taxes|plica|fideicomiso)\b/,
  ),
  hardship(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:escrow(?:s)? (?:\S+ ){0,6}?(?:shortage|short|went up|increas\w+|jump\w*|rais\w+|rose|deficien\w+|doubl\w+|underfunded|under funded|negative|shortfall|higher|skyrocket\w*)|(?:shortage|deficien\w+|shortfall|increase[ds]?|raised|short|overdrawn) (?:\S+ ){0,4}?escrow|(?:property |real estate |homeowners? |home ?owner'?s |hazard |flood |home |house |county |school )?(?:tax(?:es)?|insurance|premiums?) (?:\S+ ){0,5}?(?:went up|increas\w+|doubl\w+|jump\w*|tripl\w+|skyrocket\w*|rose|raised|higher|lapsed?|cancel\w*|dropped me|dropped us|unpaid|not paid|never paid|weren'?t paid|was not paid|were not paid|past due|delinquent|behind|shot up|going up|go up|gone up|not been paid|hadn'?t (?:been )?paid|failed|late|are killing)|(?:increase[ds]?|rais\w+|higher|rising|hike|unpaid|delinquent|back|behind on(?: my)?|failed to pay|did not pay|didn'?t pay|never paid|not paying|failing to pay|not pay|owe|owed) (?:\S+ ){0,3}?(?:property tax\w*|real estate tax\w*|insurance|taxes|escrow|premiums?|tax bill|homeowners)|force[d]?[- ]?placed?|lender[- ]?placed|tax (?:bill|sale|lien)|escrow (?:shortage|increase)|(?:home ?owner'?s|hazard|house|homeowners) (?:policy|insurance) (?:\w+ ){0,3}?(?:cancel\w*|lapse\w*|dropped)|(?:bought|placed|put|purchased|forced) (?:\w+ ){0,3}?insurance (?:for|on) (?:me|us|my|our|the)|insurance (?:company|carrier) (?:\w+ )?(?:dropped|cancel\w*|non-?renew\w*)|late on (?:the |my |our )?(?:property )?tax\w*|without (?:home ?owner'?s |hazard |any )?insurance|out insurance)\b/,
    /\b(?:income tax\w*|tax (?:return|refund)s?|mortgage insurance (?:removed|premium|was)|unemployment insurance|health insurance|life insurance|car insurance|insurance claim|medical insurance|tax credit)\b/,
  ),
  hardship(
    'escrow_or_tax_or_insurance_increase',
    /\b(?:(?:impuestos?|taxes|seguro|aseguranza|escrow|plica|predial)(?: \w+){0,5}? (?:sub\w+|aument\w+|se (?:duplico|disparo|triplico|dispararon|duplicaron)|cancel\w+|brinc\w+|atrasad\w+|caro|cara|carisim\w+|increment\w+|deficit|faltante)|(?:sub\w+|aument\w+|debo|debemos|incremento|alza|atrasad\w+) (?:\w+ ){0,4}?(?:impuestos?|taxes|seguro|aseguranza|escrow|plica|predial)|faltante (?:de|en|del) (?:la |el )?(?:escrow|plica|cuenta)|(?:cuenta (?:de )?escrow|escrow) (?:corta|negativ\w+|sin fondos))\b/,
  ),
  hardship(
    'business_failure',
    /\b(?:(?:impact\w*|affect\w*|hurt) (?:on )?my business|(?:business|restaurant|shop|store|company|practice|salon|trucking|self[- ]?employed|contractor|startup|daycare|bakery) (?:\w+ ){0,4}?(?:failed|failing|closed|shut ?down|went under|slow|dried up|went bankrupt|folded|collapsed|down|struggling|tanked|lost|suffered|dying|bad|slowed|losing)|(?:lost|close[d]?|closing|shut ?down|shut|failing|failed|losing|sold off|folded) (?:my|our|his|her|the|own|down my|down our) (?:\w+ )?(?:business|restaurant|shop|store|company|practice|salon|daycare|bakery|food truck)|(?:self[- ]?employed) (?:and|with|but) (?:no|lost|little)|business (?:loss|losses|failure)|lost (?:all )?(?:my )?(?:clients|contracts|customers)|(?:negocio|negocito|restaurante|tienda|taller|empresa|local|puesto|loncheria|salon)(?: \w+){0,4}? (?:cerr\w+|quebr\w+|fracas\w+|se fue a la quiebra|se vino abajo|no (?:funciono|pego|jalo)|se acabo|anda mal|va mal|esta mal|se cayo)|(?:cerr\w+|quebr\w+|perd\w+|se (?:me|nos) (?:cayo|acabo|quebro)) (?:\w+ ){0,2}?(?:negocio|negocito|restaurante|tienda|taller|empresa|salon|local))\b/,
    /\b(?:mortgage company|loan company|insurance company|servic\w+ company|their company|shut (?:this|that|the) company|this company|(?:the )?company (?:i|he|she) worked|where i worked|out of business days|business days|donde trabaj\w+)\b/,
  ),
  hardship(
    'disaster',
    /\b(?:hurricane|tornado|flood(?:ed|ing)|(?:a|the|house|our|big|last year'?s) flood\b(?! insurance| zone)|wild ?fires?|earthquake|(?:house|home|kitchen|electrical|a) (?:\w+ )?fire\b(?! sale| sell)|burned down|burnt down|(?:natural|federal|declared|weather) disaster|disaster (?:area|relief|loan|zone|assistance)|storm damage|hail ?storm|ice storm|mudslide|landslide|(?:winter|tropical) storm|huracan|inund\w+|incendio|terremoto|temblor|desastre|tormenta|se (?:quemo|inundo) (?:la|mi|nuestra) casa|fema|tornados?)\b/,
    /\b(?:disaster (?:of|to deal|company)|(?:complete|total|absolute|financial) disaster|flood (?:insurance|zone)|flooded (?:me|us|with) (?:calls|with)|un desastre (?:el|la|con|este)|fire department|fire sell|flood determination)\b/,
  ),
  hardship(
    'military',
    /\b(?:deploy(?:ed|ment|ing)|active duty|pcs(?:'?d|ing| orders| move)?|military orders|called up|reserves? activat\w+|national guard|stationed|in the (?:army|navy|marines?|air force|military|coast guard)|servicemember|service member|(?:army|navy|marine corps|air force) (?:now|wife|husband|reserve)|despleg\w+|servicio activo|en el (?:ejercito|servicio militar)|militar activo|la marina|las fuerzas armadas|guardia nacional|orders to (?:move|report|fort|camp))\b/,
    /\b(?:veteran|retired (?:from|military|army|navy)|was in the (?:army|navy|marines|military)|served in|ex-?military|veterano)\b/,
  ),
  hardship(
    'relocation',
    /^\W*(?:a |una )?(?:move|moving|mudanza)\W*$|\b(?:relocat\w+|job transfer\w*|transferred (?:to|me|my husband|him|her) (?:\w+ )?(?:out|another|new|to|for work)|(?:job|work|company|employer|boss|trabajo|empresa|compania|patron) (?:\w+ ){0,3}?(?:mov(?:ed|ing|es)|send(?:s|ing)?|sent|transfer\w+|mand\w+|env\w+|traslad\w+) (?:me|us|him|her|my (?:husband|wife))\b|(?:me|nos|lo|la|le) (?:mand\w+|envi\w+|transf\w+) (?:\w+ ){0,2}?(?:a|lejos|fuera) (?:\w+ )?(?:\d+ (?:millas|miles|horas)|otr[oa]|lejos|fuera)|(?:job|work|position) (?:\w+ ){0,4}?(?:\d+|hundreds of|thousand) miles|(?:move|moving|moved|mudar\w*|mudam\w*) (?:\w+ ){0,3}?(?:\d+ (?:miles|millas)|hundreds of miles)|(?:had|have|need|needed|forced|going|got) to move (?:out of state|for (?:work|a job|my job)|across|to another|to (?:texas|florida|california|ohio|georgia|new|north|south))|moved (?:out of state|for (?:work|a job|my job)|across the country|states|to another (?:state|city))|moving (?:out of state|for (?:work|a job)|across|to another state)|new job (?:is )?(?:in another|out of|in a different|far|\d+ miles)|(?:me|nos|lo|la|le) (?:trasladaron|transfirieron|mandaron a otr[oa] (?:estado|ciudad)|cambiaron de (?:estado|ciudad))|(?:mud\w+|cambi\w+|irme|irnos|ir) (?:\w+ ){0,3}?(?:de|a) otr[oa] (?:estado|ciudad)|traslad\w+|reubic\w+)\b/,
    /\b(?:relocation assistance|forced to (?:leave|move)|evict|loan (?:was )?transferred|servic\w+ (?:was )?transferred|mortgage (?:was )?transferred)\b/,
  ),
  hardship(
    'rental_loss',
    /\b(?:tenants? (?:\w+ ){0,6}?(?:left|moved out|stopped paying|not paying|won'?t pay|hasn'?t paid|haven'?t paid|quit paying|bailed|trashed|skipped|isn'?t paying|don'?t pay|doesn'?t pay|hasnt paid|havent paid|wont pay|broke (?:the )?lease|owes? me|vacated|stiffed|refus\w+|stop paying|aren'?t paying|didn'?t pay)|(?:lost|no|evict\w+|losing|lose|without|can'?t find|cant find|find) (?:\w+ ){0,2}?(?:tenants?|renters?|rental income|rent income|lodger|roommate)|(?:rental|rental property|airbnb|unit|duplex) (?:\w+ ){0,4}?(?:vacant|empty|losing money|sitting|dried up|unrented|at a loss)|rent (?:doesn'?t|does not|doesnt|won'?t|isn'?t|no longer) (?:cover|enough|pay)|loss of rental?(?: income)?|renters? (?:\w+ ){0,3}?(?:left|stopped|moved out|not paying|won'?t pay)|inquilin\w+(?: \w+){0,5}? (?:no (?:me )?pag\w+|se (?:fue|fueron|salio|salieron)|dej\w+ de pagar|debe|deben|me debe|destroz\w+|me quedo a deber|quedaron a deber)|(?:sin|no tengo|perdi|no encuentro|no hay) (?:\w+ )?inquilin\w+|la renta (?:ya )?no (?:\w+ )?(?:cubre|alcanza|me da))\b/,
    /\b(?:i am a tenant|as a tenant)\b/,
  ),
  hardship(
    'other',
    /\b(?:covid\w*|corona ?virus|pandemic|pandemia|roof (?:leak|collapsed|replac\w+)|(?<!of )major repairs?|sewer|burst pipe|plumbing (?:problem|disaster)|furnace (?:died|broke|replac\w+)|garnish\w*|(?:i|husband|wife|he|she|son) (?:\w+ ){0,3}?(?:incarcerat\w+|in jail|in prison|went to (?:jail|prison))|carcel|gambling|addict\w+|reparaciones|robaron|deporta\w+|inmigracion|caring for (?:my|our)|taking care of (?:my|our) (?:mom|mother|dad|father|parents|grand)|cuidar a mi|new baby|bebe nuevo|inflation|inflacion|cost of living|everything (?:is|got) (?:so )?expensive|todo (?:esta|subio) (?:muy |tan |bien )?(?:caro)|car (?:broke|died|accident))\b/,
    /\b(?:house (?:stolen|was stolen)|stolen (?:my|our|from) (?:house|home|equity)|covid\w* (?:reason )?forbear|covid (?:test|vaccine)|stole my home)\b/,
  ),
];
