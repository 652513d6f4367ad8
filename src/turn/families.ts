/**
 * Which page a question means, by families of everyday words: "can they touch my truck" never says "deficiency". Each row is a page and
 * one or two families; both have to be there, in any order. The first row that fits counts. Read on lower case without accents.
 */
type Row = readonly [page: string, one: RegExp, other?: RegExp];

const rows: readonly Row[] = [
  [
    'discrimination',
    /\b(?:undocumented|no ssn|itin|sin papeles|no tengo (?:papeles|seguro social)|indocumentad\w+|not? (?:an? )?citizen|green card)\b/,
  ],
  [
    'beyond_house',
    /\b(?:take|touch|go into|garnish\w*|come after|seize|go after|levy|lose|quit\w+|toca\w*|tocan|embarg\w+|descont\w+)\b/,
    /\b(?:car|truck|wages?|pay ?checks?|salary|(?:bank|checking|savings) account|other (?:house|property)|tax refund|furniture|social security|disability(?: check)?|ssdi|ssi|pension|sueldo|cheque|salario|carro|troca|camioneta|cuenta del banco|muebles|otra casa)\b/,
  ],
  ['tenant', /\b(?:my landlord|rento|inquilin\w+|the owner|(?:al|el) dueno)\b/, /\b(?:leave|move|salir\w*|rent|foreclos\w+|quit\w+)\b/],
  [
    'moving_out',
    /\b(?:move out|be out|be gone|get out|kick(?:ed)? (?:me|us) out|evict(?:ed|ion)?|have to (?:leave|move)|(?:sacar|echar|desaloj\w+)(?:me|nos)?|salir(?:me|nos)?|mudar(?:me|nos)|(?:i|we) can (?:stay|live)|can (?:i|we) (?:stay|live)|(?:puedo|podemos) (?:vivir|quedar\w+))\b/,
    /\b(?:when\w*|how (?:long|soon)|do (?:i|we)|latest|cuando|cuanto|tengo que|tenemos que|me van|nos van)\b/,
  ],
  [
    'redemption',
    /\b(?:save|get|buy|recuperar\w*|salvar\w*)\b/,
    /\b(?:after|once) (?:the|it'?s|its|they) (?:sale|auction|sold|sell)\b|\bdespues (?:del|de la) (?:remate|venta|subasta)\b/,
  ],
  [
    'surplus',
    /\b(?:left ?over|money left|extra|surplus|(?:the )?rest of the money|sobra\w*|sobre)\b/,
    /\b(?:auction|sale|sells|sold|who gets|who keeps|remate|venden|venta|subasta)\b/,
  ],
  [
    'tax_forgiven',
    /\b(?:tax bill|uncle sam|(?:cobr\w+|pag\w+) (?:impuestos|taxes))\b/,
    /\b(?:after|send|owe|forgive\w*|despues|perdon\w+)\b/,
  ],
  [
    'deficiency',
    /\b(?:who (?:eats|covers)|bill (?:me|us) (?:after|for)|walk away clean|seguir cobr\w+|quien paga lo (?:demas|que)|(?:todavia|aun) (?:les )?debo|quedo debiendo)\b/,
  ],
  [
    'heard_underwater',
    /\b(?:underwater|upside down|more than (?:it'?s|its|the house is) worth|mas de lo que vale)\b/,
    /\b(?:sell|vend\w+)\b/,
  ],
  ['short_sale', /\b(?:sell|vend\w+)\b/, /\b(?:for|por|en) (?:less|menos)\b/],
  [
    'bankruptcy',
    /\b(?:(?:i|we) file|file (?:chapter |ch )?(?:7|13)|bancarrota|quiebra|bankruptcy|chapter (?:7|13))\b(?! a complaint| taxes)/,
    /\b(?:house|home|sale|auction|day before|keep|lose|sell|help|stop|casa|pierdo|remate|vender|venta|para)\b/,
  ],
  [
    'dual_tracking',
    /\b(?:sell|foreclos\w+|keep going|rematar|vender\w*|seguir)\b/,
    /\b(?:i applied|application|waiting (?:on|for)|review\w*|solicitud|pending|pendiente|ya mande|revis\w+)\b/,
  ],
  ['appeal', /\b(?:re-?apply|apply again|second chance|volver a pedir|apelar|pedirlo otra vez)\b/],
  ['appeal', /\b(?:denied|turned (?:me|us) down|negaron|rechaz\w+)\b/, /\b(?:what|can i|is there|now|que|puedo|ahora)\b/],
  [
    'forbearance',
    /\b(?:break|pause|skip|wait|esper\w+|chance|descanso|need)\b/,
    /\b(?:a (?:couple|few)|some|unos|un par de) (?:of )?(?:more )?(?:months|meses)\b|\bback (?:to|at) work\b|\bon my feet\b|\bbreak from pay/,
  ],
  [
    'deferral',
    /\b(?:tack|stick|add|put|move|roll|go|pas\w+|pon\w+|mand\w+|mov\w+)\b/,
    /\b(?:(?:the |on )?(?:back end|end of (?:the|my) loan|back of (?:the|my) loan)|on the (?:back|end)|al final)\b/,
  ],
  ['refinance', /\b(?:another|a new|a different|otro) (?:bank|lender|loan|banco|prestamo)\b/],
  [
    'deed_in_lieu',
    /\b(?:mail|give|hand|turn|return|regres\w+|devolv\w+|devuelv\w+|entreg\w+)\b/,
    /\b(?:(?:the |them the |mis |las )?keys|it (?:in|back|over)|to the bank|al banco|llaves)\b/,
  ],
  ['rental_home', /\b(?:rent it|rent (?:the|my) (?:house|home|place)|airbnb|rentarla|rentar (?:la|mi) casa|la rento)\b/],
  [
    'sale',
    /\b(?:sell|list) (?:it|the house|my house|my home)|\bvender(?:la)?\b|\bsell\b/,
    /\b(?:still|now|too late|before|todavia|antes|ya)\b/,
  ],
  ['walk_away', /\b(?:just|nomas|nada mas)\b/, /\b(?:leave|walk|me voy|nos vamos|irme)\b/],
  [
    'divorce',
    /\b(?:divorce\w*|my ex(?:'?s)?|ex (?:husband|wife)|divorci\w+|mi ex|se quedo con la casa)\b/,
    /\b(?:loan|mortgage|house|prestamo|hipoteca|casa)\b/,
  ],
  ['reverse_mortgage', /\b(?:on the reverse|reverse mortgage|hecm)\b/],
  [
    'heirs',
    /\b(?:dad|mom|father|mother|grandma|grandpa|husband|wife|papa|mama|abuel[oa]|espos[oa])'?s?\b/,
    /\b(?:passed|died|gone|left us|left me|death|fallecio|murio|se murio)\b/,
  ],
  ['heirs', /\b(?:dads|moms|dad's|mom's|father's|mother's|grandmas?|grandma's) (?:house|home|loan|mortgage)\b/],
  [
    'assumption',
    /\b(?:brother|sister|son|daughter|kid|cousin|friend|someone|somebody|buyer|herman[oa]|hij[oa]|alguien)\b/,
    /\b(?:take over|(?:start|keep) paying|make the payments|(?:agarrar|tomar|seguir (?:con|pagando))(?: (?:los|la|el))?)\b/,
  ],
  [
    'escrow',
    /\b(?:why|how come|por que)\b/,
    /\b(?:payment|mortgage|insurance|pago|mensualidad|seguro)\b.{0,40}\b(?:up|higher|more|jump\w*|raise\w*|subi\w+|mas)\b|\bsubi\w+ .{0,12}\b(?:pago|mensualidad)\b/,
  ],
  [
    'heirs',
    /\b(?:(?:her|his|their|mom'?s|dad'?s) (?:\w+ )?(?:loan|mortgage|debt))\b/,
    /\b(?:make me|have to|talk to me|deal with me|responsible|owe)\b/,
  ],
  [
    'acceleration',
    /\b(?:(?:whole|entire|full) (?:balance|loan|thing|amount|\$?\d[\d,k]*)|(?:todo|toda) (?:el prestamo|la deuda|junto|de un jalon))\b/,
  ],
  ['served_papers', /\b(?:sheriff|deputy|process server|guy|man|somebody|someone|senor|alguacil)\b/, /\b(?:papers|papeles)\b/],
  ['served_papers', /\b(?:papeles de la corte|demanda|citatorio|summons|court (?:papers|date)|hearing|audiencia)\b/],
  [
    'moving_money',
    /\b(?:to move|moving (?:costs|money|expenses)|help (?:me|us) move|mudanza|mudarme)\b/,
    /\b(?:give|pay|money|help|anything|dan|pagan|dinero|ayuda)\b/,
  ],
  [
    'payments_refused',
    /\b(?:send|pay|take|mando|mandar|doy|aceptan)\b/,
    /\b(?:half|partial|part of (?:it|the payment)|what i have|lo que tengo|la mitad|una parte)\b|\b(?:send|mando) (?:them )?\$?\d/,
  ],
  [
    'stop_paying',
    /\b(?:point in|worth|use my last|vale la pena|conviene|sentido)\b/,
    /\b(?:payments?|paying|pay|mortgage|pago|pagar|pagando)\b/,
  ],
  [
    'reinstatement',
    /\b(?:(?:if|can) i (?:just )?(?:pay|give|come up)|si (?:pago|doy)|tengo que dar|takes? to)\b/,
    /\b(?:the|all|everything|todo|atrasado|current|catch up|stop it|paren?)\b/,
  ],
  [
    'loan_modification',
    /\b(?:lower|reduc\w+|smaller|knock\w*|cut|bring down|baj\w+)\b/,
    /\b(?:payment|rate|interest|it|pago|interes\w*|mensualidad|taza|tasa)\b/,
  ],
  ['stop_the_sale', /\b(?:sale|auction|remate|subasta)\b/, /\b(?:what can|anything|still do|que (?:puedo|se puede|hago)|stop|who can)\b/],
  [
    'papers',
    /\b(?:why|what|para que|por que|cuant\w+)\b/,
    /\b(?:tax returns|bank statements|pay ?stubs|proof of|mis taxes|talones|estados de cuenta)\b/,
  ],
  [
    'income_counts',
    /\b(?:counts?|look at|cuentan?)\b/,
    /\b(?:income|pay ?check|job|wages|ssi|ssdi|unemployment|child support|desempleo|gana|sueldo|ingresos?)\b/,
  ],
  ['hardship_letter', /\b(?:hardship letter|carta de (?:dificultad|hardship)|what do i (?:tell|say to) (?:them|the bank)|que les digo)\b/],
  ['legal_advice', /\b(?:lawyer|attorney|abogad\w+)\b/, /\b(?:free|pro bono|cheap|afford|find|get|gratis|consigo|encuentro|barato)\b/],
  [
    'scam_signs',
    /\b(?:company|companies|guy|man|someone|lawyer|call(?:ed|ing|s)?|letter|postcard|compania|senor|abogado|llamo|llaman)\b/,
    /\b(?:scam|estafa|legit|real or fake|is (?:that|this|it) real|really work|sera verdad)\b/,
  ],
  ['haf', /\b(?:state|government|covid|federal|gobierno|estado)\b/, /\b(?:programs?|money|help|aid|grants?|programas?|ayudas?|dinero)\b/],
  ['chances', /\b(?:work with (?:me|us|somebody|someone|people)|que tan facil|(?:me )?aprueben)\b/],
  ['costs_who_pays', /\b(?:pay you|you charge|ustedes cobran|cobran (?:algo|ustedes))\b/],
  ['who_owns_my_loan', /\b(?:is|know|find out|es|saber)\b/, /\b(?:freddie|fannie|fha or|my loan (?:is|fha|va)|de quien es)\b/],
  ['servicer_changed', /\b(?:new (?:company|servicer)|nueva compania|otra compania)\b/],
  ['hoa', /\b(?:hoa|condo (?:fees|dues|people|association))\b/],
  ['retirement_money', /\b(?:401 ?k|ira|retirement|pension|retiro)\b/],
  ['ignore_lender', /\b(?:don'?t|not|no|les) (?:pick up|answer|contest\w+)\b/],
  ['credit', /\b(?:ruin (?:me|us|my)|(?:my|your|the) score|credit (?:score|report)|mi (?:score|record|puntaje))\b/],
  [
    'timeline',
    /\b(?:when|cuando|how (?:long|many months|soon|fast)|cuantos meses|cuanto tiempo)\b/,
    /\b(?:start\w*|begin|take|empiez\w+|quit\w+|dan|tard\w+|sell|foreclos\w+)\b/,
  ],
  [
    'options',
    /\b(?:where do (?:i|we) go|what (?:do|can|should) (?:i|we|most people)|hay algo que|que (?:puedo|podemos|se puede) hacer|que hago)\b/,
  ],
];

/** The page of the first row that fits, or null. */
export const familyOf = (low: string): string | null =>
  rows.find(([, one, other]) => one.test(low) && (other?.test(low) ?? true))?.[0] ?? null;
