import type { Rule } from './rule.ts';

const rule = (fact: Rule['fact'], value: string | boolean, when: RegExp, unless?: RegExp, more: Partial<Rule> = {}): Rule => ({
  fact,
  value,
  when,
  ...(unless ? { unless } : {}),
  ...more,
});
const always = { evenDenied: true };

/** Where the loan stands: every sign of it. Which one wins is decided in standing.ts. */
export const statusRules: readonly Rule[] = [
  rule(
    'paymentStatus',
    'current',
    /\b(?:(?:continue[ds]?|continuing|manag\w+|able) to pay (?:\w+ |my |our |, ){0,6}?on time|(?:never|not) (?:\w+ ){0,3}?(?:missed|late|behind|delinquent|miss|past due|been late|defaulted|been behind|been delinquent)|(?:am|are|i'm|we're|im|still|is|been|being|loan|account|mortgage|stay|staying|payments?|now|always|all|up|remain\w*|was) (?:(?!my\b|our\b|the\b|their\b|your\b|its\b|a\b)\w+ )?(?:current(?! (?:servicer|lender|owner|loan|mortgage|company|bank|balance|payment|rate|interest|value|address|home|house|escrow|statement|market|holder|job|situation|income|policy|amount|terms))|up[- ]to[- ]date|caught up|on time|paid up|in good standing)\b|current on (?:everything|all|it all|my|our|the)\b|(?:paid|pay|made|make|making|payments?) (?:\w+ ){0,5}?(?:on[- ]time|in full and on time|every month|faithfully)|haven'?t missed|have not missed|havent missed|hasn'?t missed|no missed payments?|no late payments?|not behind|always paid|always made|(?:ma(?:d|k)e|making|made) (?:\w+ ){0,3}?payments? (?:each|every|all)|(?:have|has|had) been (?:making|paying) (?:\w+ ){0,3}?payments?|(?:were|was|been|are) making the (?:\w+ )?payments|was not delinquent|just reinstated|never been late|ahead on|back on track|never late|not (?:yet )?late|perfect (?:payment|pay)|(?:has|have) (?:all )?cleared|way within (?:\w+ ){0,3}?grace period|brought (?:it |my \w+ |the \w+ )?current|(?:we|i) bring the loan current|have the cancell?ed check|all paid up|up to date)\b/,
    /\b(?:(?:not|isn'?t|aren'?t|get|bring|become|be|getting|to be|can'?t stay|bring (?:it|me|us)) (?:current|caught up|up to date)|if (?:i|we) (?:was|were|am|are) current|behind on (?:my|our) (?:mortgage|house)|(?:current|standing|up to date) (?:until|before|prior)|(?:must|have to|had to|need to|needs to|want me to|want us to|until (?:it|the loan) is) (?:\w+ ){0,3}?(?:current|up to date|caught up)|prior to|payments? of \$|(?:did not|didn'?t|never|not|fail\w* to|don'?t) (?:\w+ )?(?:pay|paid|make|made|making|paying) |until (?:i|we|my|the|this|beginning)|till|used to|unable to make|can'?t make|able to pay|(?:caller|they) (?:was|were) |(?:property )?taxes nor|bills on time|(?:large|custom|extra) payments|confirmation that|pa(?:y|ys|id|ying) (?:\w+ )?late\b|set up on time|pay for it|trying to (?:\S+ ){0,6}?bring my mortgage|going to bring|have to make)\b/,
    always,
  ),
  rule(
    'paymentStatus',
    'current',
    /\b(?:(?:estoy|estamos|voy|vamos|ando|andamos|todavia|aun|sigo|seguimos) (?:\w+ )?al (?:corriente|dia)|al (?:corriente|dia) (?:con|en|todavia|aun|por ahora|hasta)|nunca (?:me he|nos hemos|he|hemos|me) (?:\w+ )?(?:atras\w+|fall\w+|falt\w+|dejado)|no (?:debo|debemos|estoy|estamos|voy|me he|nos hemos|he|hemos) (?:\w+ )?(?:nada atrasado|atrasad[oa]s?|ningun (?:mes|pago)|fallado|faltado|dejado de pagar)|pago (?:siempre )?a tiempo|pagos? al (?:dia|corriente)|siempre (?:he|hemos) pagado|sin atrasos?|no hay atrasos?)\b/,
    /\b(?:ponerme|ponernos|quiero estar|poner)\b/,
    always,
  ),
  rule(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:(?:haven'?t|never) missed [^.;]{0,30}\bbut (?:i|we) will (?!not|never|be)|(?:can'?t|cannot|can not|couldn'?t|won'?t be able to|(?:will )?not (?:be |been )?able to|unable to|cant|wont be able to|don'?t think i can|not going to be able to|no longer able to|can no longer|could no longer|dont know how (?:i|we)(?:'?ll| will| can|)|don'?t know how (?:i|we)(?:'?ll| will| can|)|not sure (?:i|we) can|no way (?:i|we) can|struggl\w+ (?:to|with)|having trouble|trouble|hard time|barely|hard to|difficult\w* to|cannot afford to|hardly|going to (?:be )?(?:unable)|scared i won'?t|worried (?:i|we) (?:won'?t|can'?t)) (?:\w+ ){0,4}?(?:pay(?!\s?-?off)\w*|payments?|afford\w*|mak(?:e|ing) (?:(?:the|my|our|a|this|that|next|any|full|monthly|house|mortgage|december|november|january|minimum|\w+'?s) ){0,4}?(?:payments?|pmts?|mortgage|note|ends meet|it\b)|make$|cover|keep up|swing|manage|handle|making it)|(?:going to|gonna|about to|will|might|may|afraid (?:of|i'?ll)|scared (?:of|i'?ll)|before (?:i|we)|close to|soon (?:be|to be)|soon) (?:\w+ ){0,3}?(?:miss|fall(?:ing)? behind|be late|be behind|get behind|default|missing)|(?:last|final) (?:of my |of our )?savings|won'?t have (?:enough|the money) (?:for|to pay)|(?:next|this|december|january) (?:months?'?s?|mortgage) payment (?:is going to|will|might|is) (?:\w+ )?(?:late|short|hard)|will fall behind|can'?t keep up|not have enough (?:money )?(?:for|to pay|to cover) (?:\w+ )?(?:mortgage|house|payment|note)|(?:keep|kept) (?:it|this|that) up (?:for )?(?:maybe |only |another |about )|choose between (?:my|our|the) (?:\S+ ){1,5}?(?:mortgage|house note|house payment|payment)|at risk of (?:missing|default|falling)|unaffordable|too much (?:for (?:me|us)|to afford))\b/,
    /\b(?:(?:not|never) barely|can'?t afford (?:a|an) (?:lawyer|attorney)|couldn'?t afford (?:a|an) (?:lawyer|attorney)|afford (?:a lawyer|an attorney)|make sense|afford (?:that|to keep|to stay)|pay the \$|make (?:a|any) (?:decision|call)|pay (?:for )?(?:a lawyer|an attorney)|handle the stress|make (?:princip\w+|payments through|extra)|(?:difficult|hard) to make (?:princip\w+|payments through)|the late fee|(?:payments?|pay) (?:\w+ ){0,2}?(?:online|over the phone|by phone|on (?:the|their) (?:website|site|app|portal))|unable to (?:make contact|reach)|how (?:they|you) can)\b/,
    { ...always, sure: 0.75 },
  ),
  rule(
    'paymentStatus',
    'about_to_fall_behind',
    /\b(?:(?:no (?:voy a |vamos a )?(?:puedo|podemos|poder|podre|podremos|alcanz\w+|voy a alcanzar|nos alcanza|me alcanza|me va a alcanzar|completo|completamos|completar)) (?:\w+ ){0,4}?(?:pag\w+|hipoteca|mensualidad|casa|mes|cubrir|completar|letra)|(?:me|nos) voy a atrasar|(?:a punto de|voy a|vamos a|miedo de|por) (?:atrasar\w*|fall(?:ar|arle)|quedar mal|dejar de pagar)|apenas (?:me |nos )?(?:alcanz\w+|puedo|podemos|pago|completo|llego)|ya no (?:puedo|podemos|podre|me alcanza|nos alcanza|voy a poder|completo)(?: \w+){0,3} (?:pag\w+|hipoteca|casa|mensualidad|letra)|(?:el|este|proximo) (?:mes|pago)(?: que viene)? (?:ya )?no (?:voy|vamos|tengo|podre|lo puedo|se si))\b/,
    undefined,
    { ...always, sure: 0.75 },
  ),
  rule(
    'paymentStatus',
    'behind',
    /\b(?:(?:is|are|isn'?t|not|stopped) (?:not )?paying (?:his|her|the|my|our|their) (?:mortgage|house payment|loan)|first time (?:i|we) (?:was|were|have been|got) late|(?:got|get|fell|fall|fallen|am|are|i'm|we're|im|is|been|behind|getting|were|was|being|falling|go|went) (?:\w+ ){0,4}?(?:behind|delinquent|in arrears|past due|in default)\b|behind (?:on|in|with|by)|(?:months?|payments?|mos?|days|weeks|grand|k|dollars|pmts?) (?:\w+ )?(?:behind|late|past due|delinquent|overdue|in arrears|back)|(?:i|we|he|she|have|having|husband|wife) (?:stopped|quit) (?:paying|making)|had to miss(?! (?:work|school|church|class|a day|\w+ days|(?:my|our|his|her) (?:shifts?|class\w*|appointments?)))|(?:me|us) (?:into|to) stop(?:ping)? (?:\w+ )?payments|miss(?:ed|ing) (?:(?:my|our|the|a|an|any|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|few|couple|of|some|last|first|this|that|those|these|past|previous|next|house|home|mortgage|full|whole|monthly|single|about|like|only|at|least|almost|over|out|on|multiple|many|more|than|his|her|\w+'s|loan|heloc|and|half|xx\S*|january|february|march|april|may|june|july|august|september|october|november|december) ){0,7}(?:payments?|months?|mortgage(?! \w+)|pmts?|paymnts|\d+(?! (?:calls?|times|documents?)))\b|missed one\b|(?:(?:haven'?t|havent|have not|hasn'?t|hasnt|not(?! only)) (?:\w+ ){0,2}?(?:paid|made)(?! (?:a |any )?late)|(?:stopped|quit) (?:\w+ )?(?:paying|making)|(?:didn'?t|didnt|couldn'?t|couldnt|(?:wasn'?t|weren'?t) able to|was unable to|were unable to|could not|did not) (?:\w+ ){0,2}?(?:pay|make)) (?:\S+ ){0,6}?(?:payments?|mortgage|house|since|it since|month|note|in \w+ months|it in)|past[- ]due|in arrears|delinquent|delinquency(?! (?:notices?|letters?|was|rates?)\b)|in default|defaulted|late (?:on|with) (?:my|our|the|two|three|\d)|missed payments?|(?:bring|get) (?:\w+ ){0,3}?(?:current|caught up)|catch(?:ing)? up|(?:intent|threat\w*|going|next (?:step|is)|will(?! not)|intends?|intending|turned over to|sent to|refer\w* to|proceed\w*|start\w*) (?:\S+ ){0,4}?foreclos\w+|(?:what is|amount|months?|months that (?:are|is)) past due|until (?:the|my|our) (?:arrears|arrearage)|notice of intent|(?<!sale )or foreclosure|be in default|breach letter|caus\w+ (?:\w+ )?late payments?|going into foreclosure|cure the default|short on (?:my|our) (?:mortgage|payments?)|\d+ (?:months?|mos?|payments?) down)\b/,
    /\b(?:behind (?:me|the scenes|this|my back|closed)|(?:never|not) (?:\w+ ){0,3}?(?:behind|late|missed|delinquent|in default|in arrears|defaulted)|haven'?t missed|haven'?t paid (?:a|an) (?:lawyer|attorney)|falling behind soon|going to (?:fall|get) behind|about to (?:fall|get) behind|(?:property )?taxes? (?:\w+ )?(?:delinquent|past due)|if (?:i|we) ever |(?:has|have|is|are|was|were|been|be) not (?:behind|late|delinquent)|behind on (?:my |the |our )?(?:taxes|bills|car|credit cards|electric|utilities|hoa)|paid by (?:my|the|our) (?:mortgage|lender|bank|servicer)|supposed delinquen|neither (?:\S+ ){0,14}?delinquen|true delinquency|excessive delinquenc|(?:no|not|nothing|not under|never under) (?:\S+ ){0,10}?threat of foreclosure|current amounts?|escrow account was delinquent|mistake on their part|collected the rent|keep from getting behind|months? down the|long overdue|never (?:\S+ ){0,3}?past due)\b/,
    always,
  ),
  rule(
    'paymentStatus',
    'behind',
    /\b(?:(?:decidi|decidimos|opte por|optamos por) dejar de pagar (?:la |mi |nuestra )?(?:hipoteca|casa)|(?:empece|empezamos|comence|comenzamos) a (?:fallar|atrasar\w+|quedar mal)|(?:estoy|estamos|voy|vamos|ando|andamos|me|nos|ya|llevo|llevamos|con|quede|tengo|tenemos|tiene|hipoteca) (?:\w+ ){0,5}?(?:atras\w+|retras\w+|morosa?s?|en mora|sin pagar|vencid\w+)|(?:debo|debemos|debe|debiendo|adeudo|faltan|falta) (?:ya |como |unos |casi |mas de |yo |\w+ )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|par de|varios|unos|algunos) (?:meses|mes|pagos?|mensualidad(?:es)?|cuotas?|letras?)|(?:no|sin) (?:he|hemos|ha|haber|pude|pudimos) (?:podido )?pag\w+|(?:deje|dejamos|dejo) de pagar|no pago (?:desde|hace)|(?:meses|pagos|mensualidades|letras|cuotas) (?:de atraso|atrasad\w+|sin pagar|vencid\w+|de retraso)|atrasad[oa]s?|atraso|me atrase|nos atrasamos|(?:falte|falle|fallamos|faltamos|brinque) (?:\w+ ){0,2}?(?:pagos?|mes(?:es)?)|sin pagar|moros[oa]|amenaz\w+ con (?:quitar|embarg|ejecu))\b/,
    /\b(?:no (?:estoy|estamos|voy|ando|me he|nos hemos) (?:\w+ )?atrasad|nunca|sin atraso|miedo de atras|voy a atrasar|a punto de|faltan? \S+ (?:mes(?:es)?|semanas?|dias?) para (?!pon|estar|quedar|empar|completar))\b/,
    always,
  ),
  rule(
    'paymentStatus',
    'in_foreclosure',
    /\b(?:(?:in|into|facing|face|active|under|entered|started|start|initiat\w+|began|begun|filed|filing|served|serve|through|of|going through|actual|continue|continu\w+|proceed\w+ with|pending|stop|stopping|fight\w*|pre-?|attempt\w+|the|moved? to|current|undergo\w+|commenced|referred (?:\w+ )?(?:to|for)|status|judg(?:e)?ment of|lis pendens|received|got|hit with) (?:\S+ ){0,4}?(?:foreclos\w+|forclos\w+|foreclus\w+)|foreclos\w+ (?:\S+ ){0,3}?(?:started|filed|initiated|process|proceedings?|papers|complaint|action|lawsuit|summons|status|notice|attorney|attorneys|suit|conference|mediation|case|hearing|judgment|paperwork|in progress|begun|began)|(?:foreclosing|foreclose) on (?:me|my|us|our|the)|lis pendens|foreclosure (?:re-?started|conferences?|of (?:our|my))|(?:delay|delayed|pursues|illegal) (?:\w+ )?foreclosure|court .{0,30}foreclosure|notice of default|nod\b|summons|served (?:me|us|with)(?! (?:with )?(?:\w+ )?(?:divorce|custody|evict))|(?:got|been|getting) served\b(?! (?:an?|with|by|for) (?:\w+ ){0,2}?(?:divorce|custody|child|evict\w*|ex|credit|bad|poor)| (?:divorce|custody|eviction|well|badly))|(?:man|guy|stranger|sheriff|deputy|server|somebody|someone) (?:just |came and |came by and )?(?:handed|served|gave) (?:me|us|him|her) (?:\w+ )?papers(?! (?:to sign|for (?:the )?(?:divorce|custody)))|preforeclosure|pre-foreclosure|(?:attorneys?|lawyers?|bank|they|servicer) (?:\w+ )?(?:filed|suing|sued|su(?:e|es) me|are foreclosing|is foreclosing|wants? to foreclose)|court (?:papers|date)(?! for (?:the |my |our )?(?:divorce|custody))|foreclosure judge?ment|judge?ment (?:of|in|for) (?:\w+ )?foreclos\w+|(?:judge|court) (?:\w+ ){0,4}?judge?ment)\b/,
    /\b(?:(?:threat\w*|going|avoid\w*|prevent\w*|next (?:step|is)|possible|want\w* to|trying to|(?:risk|danger|verge) of|before|near|close to|would|will|may|might|could|instead of|stopped|saved? (?:\w+ )?from|fear of|afraid of|intent to|anticipation|if|deed[- ]in[- ]lieu of|(?:lieu|place) of|fire sell|interested in|or|vs|versus|about|after|during|wrongful|intends?|intending|turned over) (?:\S+ ){0,3}?foreclos\w+|(?:gets?|got) (?:\w+ )?foreclosed|go(?:ing)? through foreclosure (?:and|or)|foreclosures (?:in|around|on) (?:this|the|our|my) (?:area|street|neighborhood|market|block)|foreclosure (?:department|prevention|counsel\w*|crisis|moratorium|rescue|help|free)|commence with|option|in lieu (?:of )?f\w*|deed[- ]in[- ]lieu f\w*|out of foreclos|foreclosure (?:\w+ )?removed|foreclosures?(?: \w+)? victims|trigger foreclosures|(?:my|our) (?:attorney|lawyer) (?:\w+ )?filed|can put (?:me|us)|or they put|has foreclosed (?:up)?on|refer to foreclosure|don'?t want (?:a )?foreclos|jury duty|filed an? (?:appeal|complaint|claim|dispute)|(?:losing|lose) (?:\w+ ){0,3}?to foreclosure|turned over to)\b/,
    { sure: 0.85 },
  ),
  rule(
    'paymentStatus',
    'in_foreclosure',
    /\b(?:en (?:proceso de )?(?:foreclosure|ejecucion|embargo|forclosure|forecloser)|(?:foreclosure|ejecucion hipotecaria|embargo|forclosure) (?:\w+ ){0,3}?(?:empez\w+|inici\w+|comenz\w+|en proceso|ya|abiert\w+)|(?:empez\w+|inici\w+|comenz\w+|llegaron|llego|recibi|trajeron|mandaron|entregaron|metieron|pusieron) (?:\w+ ){0,5}?(?:foreclosure|ejecucion|embargo|forclosure|demanda|papeles de la corte|notificacion de incumplimiento|papeles del abogado del banco)|me (?:demandaron|estan demandando|demando)|(?:se )?l[aeo]s? estan (?:embargando|ejecutando|quitando)|(?:la|nos la|me la) (?:estan|quieren) (?:embarg\w+|ejecut\w+)|el banco (?:me |nos )?(?:demando|esta ejecutando|quiere quitar la casa ya)|demanda (?:de|del) (?:el )?(?:banco|ejecucion|foreclosure)|aviso de incumplimiento|papeles de (?:la )?corte|citatorio|me (?:entregaron|sirvieron) (?:\w+ )?papeles|proceso de embargo|ejecutando la hipoteca|nos estan (?:embargando|ejecutando|quitando la casa)|me estan (?:embargando|ejecutando|quitando la casa))\b/,
    /\b(?:evitar|antes de|miedo|amenaz\w+|que es|que pasa)\b/,
    { sure: 0.85 },
  ),
  rule(
    'paymentStatus',
    'sale_scheduled',
    /\b(?:(?:sale|auction|foreclosure (?:sale|auction)|foreclosure(?= (?:date|is (?:set|scheduled)))|sheriff'?s?|trustee'?s?) (?:sale |auction )?(?:dates?|is (?:set|scheduled|on|tomorrow|today|in|this|next|coming)|scheduled|set for|set|tomorrow|on (?:the )?\S+|in \w+ (?:days?|weeks?)|pending|notice|next|coming)|(?:sale|sales|auction(?:ed)?) (?:\S+ ){0,4}?(?:date|on the|at auction|scheduled|set|off|courthouse|tomorrow|today|next (?:week|month|tuesday|monday)|\d+ days|at (?:the )?(?:public |sheriff\w* )?auction)|notice of (?:\w+ )?sale|(?:auction|sale) (?:my|our|the) (?:house|home|property)|sheriff'?s? sale|trustee'?s? sale|foreclosure (?:sale|auction)|up for auction|going to auction|auctioned|sale day|auction date)\b/,
    /\b(?:sale (?:was )?(?:cancel\w+|postponed indefinitely|called off|rescinded)|yard sale|garage sale|short[- ]?sales?\b|fire sell\w*|worried|last year|failure to|mortgage attempts|retain|short sale (?:scheduled|date)|sale on my (?:credit|report)|(?:sale|foreclosure) (?:is |was )?(?:called off|on hold)|auction site|after the auction|surplus (?:money|funds)|hostage|sold via|for sale (?:sign|by)|no (?:sale|auction) (?:date|yet|scheduled|set)|(?:no|not|isn'?t|hasn'?t|haven'?t|never|without) (?:\w+ ){0,5}?(?:sale date|auction|sale)\b|fire sell|sold (?:it|my|our|the) (?:loan|mortgage)|(?:loan|mortgage) (?:was |got )?sold|listed for sale|house is for sale|interested in|(?:property|house|home) (?:i|we) (?:was|were|am|are) buying|sale of (?:the|my|our|this) (?:loan|mortgage|servicing)|sale to (?:the|a|another) (?:new )?(?:investor|servicer|company|lender|bank)|sold (?:to|at auction (?:last|on|in|already)))\b/,
    { sure: 0.85 },
  ),
  rule(
    'paymentStatus',
    'sale_scheduled',
    /\b(?:(?:fecha|dia) (?:de|del|para (?:la|el)) (?:la )?(?:venta|subasta|remate|auction)|(?:subasta|remate|venta|auction)(?: \w+){0,3} (?:es|sera|esta|programad\w+|para el|el \w+|fijad\w+|manana|proxim\w+)|(?:subast\w+|remat\w+)|van a (?:vender|subastar|rematar) (?:la|mi|nuestra) (?:casa|casita|propiedad)|aviso de venta|sale date|venta (?:judicial|forzosa|del sheriff))\b/,
    /\b(?:no (?:hay|tengo|tenemos|me han|nos han|han|ha|existe|tiene|sabemos|se)|sin|todavia no|aun no|venta corta|que es|despues de|evitar|ya (?:se )?(?:remato|vendio|subasto))\b/,
    { sure: 0.85 },
  ),
  rule(
    'paymentStatus',
    'foreclosed',
    /\b(?:(?:lost (?:my|our|the) (?:house|home|property|place\b|condo)|evict(?:ed|ion) (?:me|us|notice|from)|was evicted|were evicted|(?:house|home|property|it|they|bank) (?:\w+ ){0,3}?(?:was|has been|got|were|had been|already|then) (?:sold (?:at|in|by|on|to the bank|it)|foreclosed|auctioned off (?:last|in|on))|already (?:foreclosed|sold (?:at|in) auction)|foreclosed (?:on )?(?:my|our|the|us|me|on) ?(?:house|home|property|last|in \d+)?|sold (?:my|our|the) (?:house|home|property) (?:at|out from|in|to|on the courthouse|without)|lock(?:ed)? (?:us|me) out(?! of (?:the|my|our) (?:account|online|portal|website|site|app))|lockout|locks (?:were )?changed|changed (?:the|my|our) locks|sold (?:it|us|me) (?:anyway|out|on the courthouse)|(?:it|house|home) (?:was )?sold at auction (?:the|last)|took (?:my|our|the) (?:house|home)|bank (?:owns|bought|took) (?:it|the (?:house|home|property))(?: back)?|sued (?:me|us) for the (?:difference|deficiency|balance)|(?:had been|was|been) sold at auction the|after (?:the )?(?:sale|foreclosure) (?:was )?(?:completed|final))|(?:ya (?:la |me la |nos la |se )?(?:vendieron|remataron|subastaron|quitaron|remato|subasto)|perdi (?:la|mi) casa|perdimos (?:la|nuestra) casa|(?:me|nos) (?:quitaron|desalojaron de|sacaron de) (?:la|mi|nuestra) cas(?:a|ita)|desaloj\w+|nos van a (?:sacar|desalojar)))\b/,
    /\b(?:don'?t want|not (?:\w+ )?(?:lose|lost)|could have lost|if |almost lost|lost my home (?:insurance|warranty)|(?<!\b(?:everything|all|what|whatever|best|anything) (?:that )?(?:i|we) )could|want to foreclose|going to|afraid|about to|before|would have|might|will be|have not|threat\w*|not been|to be(?! out\b)|if|take|tenant|lost the home (?:loan|sale))\b/,
    { sure: 0.75 },
  ),
];

const applied =
  /\b(?:appl(?:ied|y|ying|ication)|submit\w*|sent|filed|filled out|turned in|working on|process|tried|trying|attempt\w*|request\w*|asked|review|complet\w+|waiting|pending|provide[d]?|started|seeking|sought|resubmit\w*|packages?|paperwork|documents?|re-?appl\w*|went through|put in|undergo\w*|working (?:with|on)|mid(?:dle|st) of|solicit\w*|aplique|aplicamos|(?<!ayud\w+ (?:a |para )?)aplicar|mande|mandamos|meti|metimos|pedi|pedimos|esperando|tramit\w+|proceso|llene|entregue|intent(?:e|amos|o|ando|ado|aron)|envie|estoy pidiendo|solicite)\b/;

/** What is asked, tried, offered: options by name or plain description. */
export const optionRules: readonly Rule[] = [
  rule(
    'optionsMentioned',
    'loan_modification',
    /\b(?:(?:loan|mortgage|home|hamp|permanent|trial|streamline) (?:\w+ )?(?:mod|mods|modif\w+|modify|remod\w+)|modif\w+|modify|loan ?mod|re-?modif\w+|hamp|home affordable mod\w*|make (?:my|our|the) (?:home|payments?) (?:more )?affordable program|flex mod|modificacion|modificar|modificaron|modificarme|restructur\w+ (?:my|the|our) (?:loan|mortgage))\b/,
    /\b(?:modified (?:the )?(?:contract terms|statement|form|email)|vehicle)\b/,
    always,
  ),
  rule(
    'optionsMentioned',
    'short_sale',
    /\b(?:short[- ]?sales?|short[- ]?sell|short sold|shortsale|venta corta|ventas cortas|sell(?:ing)? (?:it |the house |my house )?for less than (?:i|we|what|is) (?:owe|is owed)|vender por menos de lo que debo)\b/,
    undefined,
    always,
  ),
  rule(
    'optionsMentioned',
    'forbearance',
    /\b(?:forb[ea]*rance?s?|forbare?nce|forebear\w*|forbear\w*|moratorium|moratoria|indulgencia|(?:pause|paus\w+|suspend\w*|postpon\w+|delay\w*|skip|stop|hold|break from|defer\w*) (?:\w+ ){0,3}?(?:payments?|mortgage) (?:\w+ ){0,3}?(?:for )?(?:\d+|three|six|two|few|twelve|a few|several) months|(?:paus(?:ar|a|aron|e)|suspend(?:er|ieron|en)|tolerancia|prorroga|aplazar) (?:\w+ ){0,3}?(?:pagos?|hipoteca|mensualidad\w*)|tolerancia|delay(?:ing)? (?:my|our|the) mortgage|payment (?:holiday|pause|break)|deferral for \w+ months)\b/,
    undefined,
    always,
  ),
  rule(
    'optionsMentioned',
    'repayment_plan',
    /(?<!\bchapter \w{1,8} )(?<!bankruptcy )\b(?:re-?payment (?:plan|agreement|program|arrangement|option)s?|payment (?:plan|arrangement|agreement)s?|catch[- ]?up plan|plan de pagos?|(?:arreglo|convenio|acuerdo) de pagos?|installment plan|pay (?:it|the arrears|the past due|them) (?:back )?over (?:\w+ ){0,2}?months|extra (?:each|every|a|per) month to catch up|payments? plan|arranged to pay)\b/,
    undefined,
    always,
  ),
  rule(
    'optionsMentioned',
    'refinance',
    /\b(?:re-?financ\w*|refi\b|refis\b|harp|re-?fi\b|refinanciar|refinanciamiento|refinanciacion|refinancio)\b/,
    /\b(?:(?:recently|just|already|originally|previously|(?<!not )had|we|i|ago|last year|in \d{4}|in xx\S*) refinanced|(?<!not )refinanced (?:my|our|her|his|their|the|with|in|from|through|it|on|a|so|to)\b|after (?:the |a |our |my )?refinanc\w+|(?:closed|completed) (?:on )?(?:\w+ )?refinanc\w+|since (?:the|my|our) refinanc\w+|refinanciamos (?:en|hace)|refinance was (?:completed|finished|done)|when (?:i|we) refinanced|(?:i|we) (?:did|took(?: out)?|got) (?:a |the |our |my )?(?:cash[- ]?out )?(?:refi\w*))\b/,
    always,
  ),
  rule(
    'optionsMentioned',
    'deed_in_lieu',
    /\b(?:deed[- ]?in[- ]?(?:lieu|lue|leu|lew|liu)|deed in lieu|dil\b|mortgage release|(?:give|hand|turn|gave|giving|handing|turned) (?:\w+ ){0,4}?(?:the )?(?:house|keys|deed|home|property) (?:back|over) ?(?:to (?:the|them))?|(?:give|gave|hand|giving) back the (?:house|keys|home)|gave up the keys|(?:mail|mailed|send|sent|gave|give) (?:\w+ )?(?:them |the bank |the lender )(?:back )?the keys|(?:entregar|devolver|entregue|regresar|regresarle|dar) (?:\w+ ){0,3}?(?:la casa|las llaves|las escrituras|escritura|la propiedad) (?:al|a el|de vuelta)(?: banco)?|dacion en pago|cash for keys|deed (?:it|the house|the home) (?:back )?to (?:the )?(?:bank|lender))\b/,
    undefined,
    always,
  ),
  rule(
    'optionsMentioned',
    'bankruptcy',
    /\b(?:bankrup\w+|bankrupcy|bancruptcy|chapter (?:7|13|11|xx+|seven|thirteen)|ch\.? ?(?:7|13)\b|bancarrota|bankruptsy|quiebra personal|capitulo (?:7|13)|bk\b|declar\w+ en quiebra)\b/,
    /\b(?:servicer|lender|company|bank|builder|contractor|seller|originator) (?:\w+ )?(?:went|filed|is|was|has filed|had filed|going) (?:for |into )?(?:bankrup\w+|chapter)/,
    always,
  ),
  rule(
    'optionsMentioned',
    'foreclosure',
    /\b(?:let (?:it|the house|the home|them|the bank) (?:\w+ ){0,2}?(?:go (?:back |in)?to (?:the bank|foreclos\w*)|go back|foreclose|take|have)|short sale or (?:a )?foreclosure|(?:let (?:it|the house|the home) (?:get |be )?foreclosed?(?: (?:up)?on)?)|go(?:ing)? through foreclosure (?:and|or)|foreclosure or (?:a )?(?:short|deed|modif)|options? (?:are|were|is) (?:\w+ ){0,4}?foreclosure|los(?:e|ing) (?:my|our|the) (?:house|home) to foreclosure|vs\.? los\w+|get our home taken|letting (?:it|the house|the home|them|the bank) (?:go (?:back )?(?:to|into) (?:the bank|foreclos\w*)|foreclose|take|have)|(?:dej\w+) (?:que (?:la|se la) |perder |ir )(?:\w+ ){0,2}?(?:casa|banco|lleve|quite)|let it foreclose|strategic default|(?:is|be|take) (?:a )?foreclosure (?:better|worse|an option))\b/,
    undefined,
    always,
  ),
  rule(
    'optionsMentioned',
    'reinstatement',
    /\b(?:reinstat\w+|re-instat\w+|(?:pay|paid|paying|wanted|want|demand\w*|require[ds]?|requir\w+|need|bring) (?:\w+ ){0,5}?(?:the (?:full|entire|whole|total) (?:amount|arrears|past due|balance due|sum|back)|(?:all|everything|it all|entire \w+ months missed payments|full amount) ?(?:at once|up front|upfront|in one|in full|back at once)|lump[- ]?sum)|lump[- ]?sum|(?:bring|brought|get) (?:\w+ ){0,4}?(?:current)(?: (?:with|by) (?:one|a))|cure the default|pay(?:ing)? (?:off )?(?:all )?(?:the )?(?:arrears|arrearage|past due amount|back payments)|(?:pagar|ponerme|ponernos) (?:\w+ ){0,4}?(?:todo (?:junto|de (?:una vez|un jalon|golpe)|el atraso|lo atrasado|lo que debo de atraso)|al corriente|al dia)|pay (?:it )?all (?:back )?at once|(?:due|owed|back|whole|want\w*|demand\w*|pay\w*|came due|everything|total) (?:\S+ ){0,5}?(?:all at once|at once|in one (?:check|payment|lump|shot))|(?:want|wants|wanted|need|needs|demand\w*|requir\w*|requests?|asking for) (?:\S+ ){0,3}?\$?\d[\d,.]*k? to (?:bring|get|make|cure|reinstate|stop)\b|(?:want|wants|demand\w*) (?:\w+ ){0,2}?(?:all )?(?:\w+ )?months? of payments (?:right away|now|immediately|at once)|(?:not|won'?t|will not|refuse to|don'?t) (?:accept|take|less)(?: than| anything less)? (?:the )?(?:whole|full|entire)|less than the (?:whole|full|entire)|(?:couldn'?t|could not|can'?t|cannot) pay the \$?[\dx][\d,x]* in full|get (?:ourselves |myself )?(?:\W)?(?:caught up all at once|current(?:\W)? on (?:our|my) account)|full (?:past due )?amount due|balloon payment at the end of (?:the )?forbearance)\b/,
    /\b(?:reinstat\w+ (?:of )?(?:my |our |the )?(?:insurance|policy|account access|escrow)|paid (?:\w+ )?in full and on time|pa(?:id|y|ying) (?:\w+ ){0,2}?(?:full|entire|whole|total) (?:\w+ ){0,2}?(?:each|every) month|(?:full|entire|whole) (?:amount|payment) (?:each|every|on time)|(?:full|entire) amount (?:of|by|on) (?:the |my )?(?:\S+ ){0,3}?(?:pay ?off|tax\w*|wire|closing)|balance of the loan)\b/,
    always,
  ),
  rule(
    'optionsMentioned',
    'partial_claim',
    /\b(?:partial claim|deferrals?|deferment|payments? (?:\w+ ){0,3}?deferred|defer (?:\w+ ){0,3}?payments?|deferred|(?:put|added?|add|move[d]?|tack(?:ed)?|push(?:ed)?|plac\w+|tacked|stick|moving|adding|putting|roll(?:ed)?) (?:\S+ ){0,7}?(?:to|on|onto|at|in)? ?(?:the )?(?:end|back|rear|tail) (?:end )?of (?:the|my|our|the) (?:loan|mortgage|note|term)|(?:to|on|onto|at) the (?:end|back) (?:end )?of (?:the|my|our) (?:loan|mortgage|note|term)|reclamo parcial|diferir|diferim\w+|aplazamiento|(?:al|para el) final (?:del|de la|de mi) (?:prestamo|hipoteca|credito)|poner\w* (?:\w+ ){0,4}?al final)\b/,
    /\b(?:balloon payment|deferred (?:principal|interest|maintenance|taxes|action|income)|deferral for \w+ months|student loans? (?:\S+ ){0,6}?defer\w*)\b/,
    always,
  ),
  rule(
    'optionsMentioned',
    'assumption',
    /\b(?:assum(?:e|ed|ing|ption) (?:\w+ ){0,3}?(?:loan|mortgage|of (?:the|my) (?:loan|mortgage))|loan assumption|assumption|assumable|asum\w+ (?:\w+ ){0,2}?(?:hipoteca|prestamo|deuda)|take over (?:the|my|his|her|their|our) (?:loan|mortgage|payments?))\b/,
    /\b(?:(?:they|nationstar|ocwen|sps|company|bank|servicer|lender|who|xxxx) (?:\w+ )?assumed|assuming|assumption that|assume that|under the assumption|assum\w+ (?:\w+ ){0,4}?(?:was|is|were|had|has|would))\b/,
    always,
  ),
];

const mod = '(?:mod|mods|modification|modifications|modif\\w*|hamp|modificacion|modificar)';
/** Where a modification stands; taken only together with a modification named in the message. */
export const modificationRules: readonly Rule[] = [
  rule(
    'modificationState',
    'approved',
    new RegExp(
      `\\b(?:(?:approv\\w+|grant\\w+|accept\\w+|offer(?:ed|s|ing)?|gave(?! up)|given|got|did get|receiv\\w+|complet\\w+(?! (?:package|packet|application|file|set))|agree\\w*|signed(?! (?:up|something))|finaliz\\w+|permanent|new(?! (?:\\w+ )?(?:servicer|company|contact|person|package|application|owner))|aprob\\w+|acept\\w+|dieron|ofrecieron|firm\\w+) (?:\\S+ ){0,6}?["']?${mod}|${mod} (?:(?!packages?|packet|pkg|papers|applications?|paperwork|documents)\\S+ ){0,5}?(?:approv\\w+|offer\\w*|agreement|grant\\w+|accept\\w+|complet\\w+|went through|in place|finaliz\\w+|contract|terms|aprob\\w+|acept\\w+|ofrec\\w+|executed)|(?:since|after|under) (?:the|my|our|a) (?:loan )?(?!hamp)${mod}|only offer was a mod\\w+|${mod} (?:that )?(?:they|the bank|i|we) (?:sent|offered|gave|signed|accepted)|(?:i|we) modified (?:my|our|the)|(?:am|are|i'm|we're|was|were|been|already) (?:already |currently )?(?:in|on) (?:a|the|my|our) (?:\\w+ )?${mod}(?! (?:process|review|appl))|(?:my|our) (?:\\w+ )?${mod} (?:papers? (?:say|says|came|arrived|state)|paperwork says|says|state[sd]?|started|began|payments?)|pre-?approved|(?:did|done|gone through|got|finished) a (?:\\w+ )?${mod}(?: loan)?|qualif(?:y|ied) for (?:a|the) (?:\\w+ )?${mod}|entered into a (?:\\w+ )?${mod}|did modify|able to modify|permanent mortgage was granted|(?:loan|mortgage) (?:that )?(?:was|has been|is|as) modified|\\w+ modified (?:the|my|our) (?:loan|mortgage))\\b`,
    ),
    /\b(?:denied|deny|decline\w*|not approved|submitted|resubmit\w*|working on|work(?:ing)? with|reject\w*|turned (?:me|us) down|application|apply\w* for|get approved|to be approved|no me aprob\w+|negaron|nego|rechaz\w+|(?<!never )asked|request\w*|trying|to (?:receive|get|obtain|be offered)|(?:would|could|may|might) be|likely|if (?:i|we)(?! sell)|than with|make them|please approve|what about|why not|need (?:a )?new|want (?:a )?new)\b/,
    { sure: 0.8 },
  ),
  rule(
    'modificationState',
    'denied',
    /\b(?:den(?:y|ied|ies|ying|ial)|declin\w+|reject\w+|turned (?:me|us|him|her|it|down|my) ?(?:down)?|turned down|not (?:approv\w+|qualif\w+|eligible)|don'?t qualif\w+|dont qualif\w+|doesn'?t qualif\w+|didn'?t qualif\w+|did not qualif\w+|do not qualif\w+|does not qualif\w+|disqualif\w+|refus\w+ (?:to )?(?:(?!accept|open|take|process|look|review|honor)\w+ )?(?:modif\w+|my|our|me|us)|can(?:'?t| ?not) (?:be )?modif\w+|not modif\w+|won'?t modif\w+|negaron|nego|negad\w+|rechaz\w+|no (?:me |nos )?(?:aprob\w+|dieron|califi\w+)|dijeron que no(?= (?:por|califi)|[.,;]|$)|me dijeron que no|ineligible|were denied|(?:said|say|says|saying|told (?:me|us)) no|(?:they )?don'?t do (?:loan )?mod\w*|got dine|no longer (?:any )?good|with no success|refused that too|would not allow (?:me(?! to apply)|a mod\w*)|led to denials|will not give (?:me|us)|wasn'?t approved|sorry (?:i|we) did not|unqualified|turn(?:ing|s)? (?:me|us|it|down|each|my|our)|cancel\w* (?:my|our|the) (?:\w+ )?mod\w*)\b/,
    undefined,
    { ...always, sure: 0.85 },
  ),
  rule(
    'modificationState',
    'trial',
    /\b(?:mod(?:ification)? trial|trial["']? (?:\w+ )?(?:payments?|pmts?|period|plan|mod\w*|loan|tpp|checks?|offer)|trail (?:payments?|period|plan|mod\w*)|month trial|put (?:me|us) on trial|test payments|(?:the|my|our) trial|on (?:a )?trial|tpp\b|making (?:\w+ )?trial|pagos? de prueba|periodo de prueba|plan de prueba)\b/,
    undefined,
    { ...always, sure: 0.85 },
  ),
  rule('modificationState', 'applied', applied, undefined, { sure: 0.7 }),
];

/** Calls, letters or applications to the lender. */
export const contactRules: readonly Rule[] = [
  rule(
    'alreadyContactedServicer',
    true,
    /\b(?:ya )?(?:(?:llam(?:e|amos|ado)|habl(?:e|amos|ado)|contact(?:e|amos|ado)|escrib(?:i|imos)|mand(?:e|amos) (?:los |una |mis )?(?:papeles|documentos|carta|solicitud|todo)|aplique|aplicamos|pedi|pedimos|solicite|solicitamos|avise|avisamos|comunique)) (?:\w+ ){0,4}?(?:banco|prestamista|compania|servicer|hipoteca\w*|modificacion|ellos|ayuda|con el banco|prestamo|mortgage|una modificacion)\b/,
    /\b(?:no (?:he|hemos)|nunca|todavia no|me llamaron|quiero)\b/,
    { sure: 0.8 },
  ),
  rule(
    'alreadyContactedServicer',
    false,
    /\b(?:(?:scared|afraid) to call(?: them| the bank)?(?=\W*$)|(?:i|we) never called(?= (?:cause|cuz|bc|because)\b|\W*$)|(?:haven'?t|have not|havent|never|didn'?t|did not|not) (?:\w+ ){0,2}?(?:called|contacted|talked|spoken|spoke|reached|told|call|contact|reach out|tell|talk|asked|written to|emailed|get ahold of|get a hold of) (?:\w+ ){0,3}?(?:them|bank|lender|servicer|mortgage|anyone|company|to them|my (?:bank|lender|servicer))|yet to (?:speak|talk|call|contact|reach out|tell)(?: \w+)? (?:to|with)? ?(?:them|my|the|our|anyone)|(?:avoid\w*|put off|putting off) (?:call|contact|tell)(?:ing)? (?:them|(?:my|the|our) (?:bank|lender|servicer|mortgage))|(?:no (?:he|hemos)|todavia no|aun no|nunca (?:he|hemos)) (?:\w+ )?(?:llamado|hablado|contactado|avisado|dicho nada|comunicado))\b/,
    /\b(?:never (?:called|contacted) me|they(?: have| just)? (?:never|did(?:n'?t| not)|have(?:n'?t| not)|hasn'?t|not)\b|(?:ex|he|she|bank|america|company|servicer|lender|attorney|lawyer)(?: (?:will|would|has|have|did|could|is))? (?:never|not)\b|never told me|(?:called|contacted|told|reached) (?:by|about)|(?:told|asked|advised) (?:me |us )?not to)\b/,
    { ...always, sure: 0.85 },
  ),
];
