import { holdsIn } from './cues.ts';

/** Topics of questions that are recognised. Each id is a page of explain/. */
type TopicRule = { id: string; when: RegExp };
const topic = (id: string, when: RegExp): TopicRule => ({ id, when });

/** Questions in which a wrong answer does harm come first; then what a thing is; then the wide ones. */
const rules: readonly TopicRule[] = [
  topic(
    'prompt_injection',
    /\b(?:ignore (?:\w+ ){0,3}?(?:rules|instructions|prompt|guidelines)|system prompt|system:|jailbreak|developer mode|pretend (?:you are|to be)|you are now|reveal (?:your|the|other)|act as (?:a|an|if)|ignora (?:\w+ ){0,3}?(?:reglas|instrucciones)|olvida tus instrucciones)/,
  ),
  topic(
    'other_peoples_data',
    /\b(?:(?:other|another) (?:users?|people'?s?|person'?s?|customers?) (?:\w+ )?(?:chats?|data|info\w*|conversations?)|did (?:my|his|her) (?:\w+ )?(?:brother|sister|husband|wife|ex|son|daughter|mom|dad|father|mother|neighbor|cousin|friend)\w* (?:\w+ )?(?:talk|chat|write|contact|call|speak)|has (?:my|his) \w+ (?:talked|contacted|chatted|written)|hablo (?:mi|su) (?:\w+ )?con (?:usted\w*|ustedes)|(?:datos|conversaciones) de otr[oa]s)\b/,
  ),
  topic(
    'lockout_now',
    /\b(?:(?:sheriff|deput\w+|police|locksmith|marshal|constable) (?!.{0,40}\bpapers\b)(?:\w+ ){0,4}?(?:here|outside|door|lock\w*|kick\w*|now|evict\w*)|lock(?:ing|ed)? (?:us|me) out|being evicted (?:now|today|right)|chang(?:ing|ed) the locks|evict\w* (?:us|me) (?:now|today|tomorrow)|(?:alguacil|sheriff|policia|cerrajero) (?:\w+ ){0,4}?(?:aqui|afuera|puerta|ahora|sac\w+)|(?:me|nos) estan (?:sacando|desalojando|echando)|cambiando (?:las chapas|la chapa|las cerraduras|la cerradura))\b/,
  ),
  topic(
    'homeless_tonight',
    /\b(?:(?:sleep\w*|living|stay\w*|live|slept) (?:\w+ ){0,2}?(?:in (?:the|my|our|a) (?:car|truck|van|street|tent)|outside|on the street)|no ?where to (?:sleep|go|stay|live)|homeless(?: tonight| now)?|place to (?:sleep|stay) tonight|shelter tonight|(?:dorm\w+|viv\w+|durm\w+|quedarnos) (?:\w+ ){0,2}?(?:en (?:el|mi|un|la) (?:carro|coche|auto|calle|troca|van|camioneta))|no (?:tengo|tenemos) (?:a )?donde (?:dormir|ir|quedar\w*|vivir)|en la calle (?:esta noche|hoy))\b/,
  ),
  topic(
    'hide_income',
    /\b(?:(?:hide|hiding|not (?:report|show|disclose|mention)|lie about|conceal|leave off|under ?report) (?:\w+ ){0,4}?(?:income|money|assets|savings|account|job|cash)|(?:esconder|ocultar|no (?:decir|reportar|declarar)|mentir (?:sobre|de)) (?:\w+ ){0,3}?(?:ingresos?|dinero|ahorros|cuenta|trabajo))\b/,
  ),
  topic(
    'fake_letter',
    /\b(?:(?:write|make|fake|forge|create|false|phony|invent\w*|help me (?:write|make)) (?:\w+ ){0,4}?(?:fake|false|phony|hardship letter (?:\w+ ){0,3}?(?:say\w*|when|even)|pay ?stubs?|bank statements?|letter say\w*)|say (?:that )?i lost my job (?:even|when|but)|lie (?:on|in) (?:the|my) (?:letter|application|hardship)|(?:carta|talones|comprobantes) fals[oa]s?|inventar? (?:una )?carta|mentir en la (?:carta|solicitud))\b/,
  ),
  topic(
    'sell_to_family',
    /\b(?:(?:sell|selling|short sale|buy) (?:\w+ ){0,6}?(?:to|back|it cheap) (?:\w+ ){0,3}?(?:cousin|brother|sister|son|daughter|family|relative|friend|mom|dad|parents|me)|(?:cousin|brother|sister|son|daughter|family|relative|friend|mom|dad) (?:\w+ ){0,4}?(?:buy|buys|purchase) (?:it|the house|my house)(?: \w+){0,5}|(?:vender\w*|venta) (?:\w+ ){0,4}?a (?:mi|un) (?:prim[oa]|herman[oa]|hij[oa]|familiar|amig[oa]|mama|papa)|(?:prim[oa]|herman[oa]|hij[oa]|familiar|amig[oa]) (?:\w+ ){0,3}?(?:compre|compra|comprar\w*))\b/,
  ),
  topic(
    'cousin_deed',
    /\b(?:(?:put|transfer|deed|sign|move|change|quit ?claim|give) (?:\w+ ){0,6}?(?:(?:cousin|brother|sister|son|daughter|kid|wife|husband|mom|dad|friend|family|relative|trust|llc)\w*(?:'s)? ?(?:name)?|someone else'?s? name|quitclaim)|quit ?claim deed|(?:poner|pasar|transferir|cambiar) (?:\w+ ){0,5}?(?:a nombre de|nombre de) (?:mi|un|otra|mis))\b/,
  ),
  topic(
    'upfront_fee',
    /\b(?:(?:want\w*|ask\w*|charg\w*|pay|paid|require\w*|quieren|piden|pide|cobr\w+) (?:\S+ ){0,7}?(?:up ?front|in advance|por adelantado|adelantad[oa]|anticipo)|up ?front fees?|advance fee|allowed to (?:take|charge|ask for) (?:\w+ ){0,2}?(?:money|fees?)|fee to (?:fix|modify|save|help|stop))\b/,
  ),
  topic(
    'scammers',
    /\b(?:(?:you|u|ustedes|is this|are you|esto es|son) (?:\w+ ){0,3}?(?:scam\w*|legit\w*|fraud|for real|estafa\w*|fraude|ladrones|rateros|legitim\w+))\b/,
  ),
  topic(
    'bank_login',
    /\b(?:(?:bank|online|account|banking|mortgage) (?:login|log-in|password|username|credentials)|log ?in (?:to|for) my (?:bank|account)|clave del banco|contrasena del banco|usuario (?:y|del) (?:contrasena|banco))\b/,
  ),
  topic(
    'ignore_lender',
    /\b(?:(?:should|can|shud|is it ok|ok to|fine to|may|could) (?:\w+ ){0,5}?(?:block|ignore|hang up on|avoid|not answer|stop (?:opening|answering)|screen|throw away|toss|dodge)(?:ing)? (?:\w+ ){0,5}?|block (?:them|their calls|the bank|the lender)|(?:ignore|block|avoid) (?:the|their|my) (?:calls?|letters?|mail|bank|lender)|not (?:open|opening|answer|answering) (?:the |my |their )?(?:mail|letters|phone|calls|door)|(?:debo|puedo|deberia|esta bien|mejor) (?:\w+ ){0,3}?(?:bloquear\w*|ignorar\w*|no (?:contestar\w*|abrir)|colgar\w*))\b/,
  ),
  topic(
    'stop_paying',
    /\b(?:(?:should|can|shud|what (?:if|happens if)|better|ok|smart|is it ok|may|could|just|do i|would it help|good idea|advis\w+) (?:\w+ ){0,7}?(?:stop|quit|skip|not|miss) (?:\w+ ){0,2}?(?:pay\w*|making|mortgage|payments?)|stop paying|quit paying|(?:debo|puedo|deberia|me conviene|que pasa si|conviene|mejor) (?:\w+ ){0,4}?(?:dejar? de pagar|dejo de pagar|no pag\w+|parar de pagar))\b/,
  ),
  topic(
    'stop_the_sale',
    /\b(?:(?:stop|cancel|postpone|delay|halt|block|prevent|pause|how (?:to|do i|can i) stop) (?:\w+ ){0,3}?(?:sale|auction|foreclosure|sheriff)|(?:parar|detener|cancelar|posponer|evitar|frenar|aplazar) (?:\w+ ){0,3}?(?:venta|subasta|remate|foreclosure|ejecucion|embargo))\b/,
  ),
  topic(
    'served_papers',
    /\b(?:(?:served|got|received|these|the) (?:\w+ ){0,5}?(?:papers|summons|complaint|court papers|lawsuit|foreclosure notice)(?:.{0,60})(?:what|how|do|should|answer|respond|write)|(?:answer|respond|reply) (?:\w+ ){0,4}?(?:summons|complaint|lawsuit|papers|court)|(?:me|nos) (?:entregaron|sirvieron|llegaron|dieron) (?:\w+ ){0,4}?(?:papeles|demanda|citatorio)|(?:contest\w+|respond\w+) (?:\w+ ){0,3}?(?:demanda|papeles|corte|citatorio))\b/,
  ),
  topic(
    'notice_valid',
    /\b(?:(?:notice|letter|foreclosure|papers?) (?:\w+ ){0,4}?(?:valid|legal|legit|real|wrong name|misspell\w*|invalid|count)|(?:is|are) (?:\w+ ){0,4}?(?:notice|letter|papers) (?:\w+ ){0,2}?(?:valid|legal|legit|real)|misspell\w* my name|(?:aviso|carta|notificacion|papel\w*) (?:\w+ ){0,3}?(?:valid[oa]s?|legal|real|verdader[oa])|(?:es|son) (?:\w+ )?valid[oa]s? (?:\w+ ){0,3}?(?:aviso|carta|papel\w*|notificacion))\b/,
  ),
  topic(
    'legal_advice',
    /\b(?:legal advice|(?:are you|is this) (?:a |an |my )?(?:lawyer|attorney|legal)|consejo legal|asesoria legal|(?:es|eres|son) (?:\w+ )?abogad[oa]s?|can i sue|should i sue|puedo demandar)\b/,
  ),
  topic(
    'will_you_modify',
    /\b(?:(?:will|can|could|would) (?:you|u|ya|y'?all) (?:\w+ ){0,3}?(?:modify|lower|reduce|fix|get (?:my|me|it)|save|change|approve|negotiate|refinance|talk to (?:my|the)|call (?:my|the) (?:bank|lender))|(?:me )?(?:pueden|puede|van a|podrian|puedes) (?:\w+ ){0,3}?(?:modificar|bajar|salvar|arreglar|negociar|conseguir\w*|reducir))\b/,
  ),
  topic('guarantee', /\b(?:guarantee\w*|promise (?:me|that)|for certain|garantiz\w+|garantia|promet(?:e|en|eme|anme))\b/),
  topic(
    'chances',
    /\b(?:(?:my|the|our|what) (?:\w+ )?(?:chances?|odds|likelihood|probability)|how likely|(?:do|will|would|am|can) i (?:\w+ )?(?:qualify|get approved|eligible|be approved|get it)|califico|(?:que|mis|cuales son (?:mis|las)) (?:\w+ )?(?:posibilidades|probabilidades|chances)|me (?:van a )?aprob\w+)\b/,
  ),
  topic(
    'how_much_left',
    /\b(?:how much (?:\w+ ){0,6}?(?:walk away with|left over|left|get(?! (?:caught|current|up to date|out of|back))|keep|pocket|net|make|profit|clear|would i have)|cash (?:will|would|do) i|what (?:would|will|do|could) i walk away with|(?:cuanto|que) (?:\w+ ){0,4}?(?:me queda\w*|sobra\w*|sacaria|ganaria|me (?:dan|darian|toca|tocaria)))\b/,
  ),
  topic(
    'tax_forgiven',
    /\b(?:(?:irs|tax\w*|1099\W?c?|impuestos?) (?:\w+ ){0,7}?(?:forgiv\w*|cancel\w*|written off|debt|perdon\w*|deuda|short sale|foreclosure)|(?:forgiv\w*|cancel\w*|short sale|perdon\w*|foreclosure) (?:\w+ ){0,7}?(?:irs|tax\w*|1099|impuestos?)|1099\W?c)\b/,
  ),
  topic(
    'are_you_government',
    /\b(?:(?:are|r|is) (?:you|u|this|porchlight) (?:\w+ ){0,4}?(?:hud|government|gov|federal|state|fha|cfpb|bank|lender|official)|(?:work|working|affiliated|part of|connected|with) (?:\w+ ){0,3}?(?:hud|government|the gov|fha|cfpb|my (?:bank|lender|servicer))|(?:son|es|eres|trabaja\w*) (?:\w+ ){0,4}?(?:gobierno|hud|banco|estado|oficial))\b/,
  ),
  topic(
    'is_ai_deciding',
    /\b(?:(?:ai|computer|algorithm|robot|bot|machine|inteligencia artificial|computadora|algoritmo|maquina) (?:\w+ ){0,4}?(?:decid\w*|deny|score|judge|approv\w*|rate|califica\w*)|who decides|quien decide|decid\w+ (?:una|la|por) (?:\w+ )?(?:maquina|computadora|ia))\b/,
  ),
  topic(
    'must_i_tell',
    /\b(?!.*\b(?:court|summons|papers|lawsuit|judge|buyers?|tenants?|realtor|agent|them|banks?|lender|servicer|irs)\b)(?:(?<!how long )(?<!when )(?:do|must) i (?:have|need) to (?:tell|say|explain|answer|give|share)|(?<!long (?:do|did) (?:i|we) )have to (?:tell|answer|explain)|am i required|is it required|(?<!cuanto )tengo que (?:decir\w*|contestar|explicar|dar)|(?:es|son) obligatori[oa]s?|estoy obligad[oa])\b/,
  ),
  topic(
    'dont_tell_spouse',
    /\b(?:(?:don'?t|do not|dont|please not|can'?t|never|without|keep (?:this|it)|not) (?:\w+ ){0,5}?(?:tell\w*|know\w*|find\w* out|from|let|secret) (?:\w+ ){0,2}?(?:my )?(?:wife|husband|spouse|family|kids|mom|parents|partner|ex|boss)|(?:no (?:le )?(?:diga\w*|cuente\w*)|que no (?:sepa|se entere)|sin que (?:sepa|se entere)) (?:\w+ ){0,3}?(?:espos[oa]|marido|mujer|familia|hijos|pareja|ex))\b/,
  ),
  topic(
    'transcript_copy',
    /\b(?:(?:copy|transcript|record|print|save|email me|send me) (?:\w+ ){0,4}?(?:(?:this |the |our )?(?:chat|conversation)|transcript|(?<!save )(?:this|it))|transcript|(?:copia|transcripcion|guardar|imprimir|mandar\w*) (?:\w+ ){0,4}?(?:chat|conversacion|platica|esto))\b/,
  ),
  topic(
    'record_chat',
    /\b(?:(?:is|are|being|this|you|do you) (?:\w+ ){0,4}?(?:record\w*|saved|logged|stored|confidential|private|secure|safe)\b(?: (?:chat|conversation|information|info))?|who (?:\w+ )?(?:sees|reads|can see)|can i record|(?:graban|grabando|grabada|guardan|confidencial|es privad[oa]|quien (?:ve|lee|puede ver))|puedo grabar)\b/,
  ),
  topic(
    'cannot_read',
    /\b(?:(?:can'?t|cannot|can not|don'?t|not) (?:\w+ )?(?:read|see|type)(?: (?:well|good|very|too|the|this|so|that|english|it))|(?:trouble|hard time|difficult\w*) (?:reading|seeing|typing)|no (?:se|puedo) (?:leer|ver bien|escribir)|blind|dyslex\w*|not good (?:at|with) (?:reading|typing)|too much (?:to read|text|reading)|no leo bien)\b/,
  ),
  topic(
    'immigration',
    /\b(?:(?:report\w*|denunci\w*|agarrar\w*|avis\w*|enter[ae]\w*|miedo|afraid|scared|find out|call|tell|told)\b[^.?!]{0,40}\b(?:migra|inmigracion|immigration|ice)|(?:me|nos) (?:pueden?|van? a|quier\w+) deportar|(?:agarr|deten|arrest)\w*[^.?!]{0,25}(?:sin|no ten\w+) papeles|(?:deport|report) (?:me|us)|(?:sin|no ten\w+) papeles[^.?!]{0,50}(?:miedo|llam|quita|problema))\b/,
  ),
  topic(
    'discrimination',
    /\b(?:discriminat\w*|(?:because|since|being|i'?m|soy|am|we'?re) (?:\w+ ){0,2}?(?:black|latino|latina|hispanic|immigrant|muslim|asian|african|disabled|gay|single mother|mexican\w*|undocumented|indocumentad\w*|inmigrante|negr[oa]|latin[oa])(?:.{0,40})(?:matter|affect|treat\w*|problem|count|help|afect\w*|importa|ayuda\w*|problema)|race|racist|racism\w*|discrimin\w+|fair housing)\b/,
  ),
  topic(
    'good_area',
    /\b(?:(?:good|safe|bad|nice|rough|what kind of) (?:area|neighbou?rhood)|who (?:is|'?s|are) (?:buying|moving|living) (?:there|here|in)|(?:buen[oa]|segur[oa]|mal[oa]) (?:zona|area|barrio|vecindario|colonia)|crime (?:rate|there))\b/,
  ),
  topic(
    'tenant',
    /\b(?:(?:i (?:am|'m)? ?(?:a |the )?(?:tenant|renter)|i rent (?:here|this|from)|my landlord|our landlord|the owner (?:is|of)|i'?m renting)|soy (?:el |la )?inquilin[oa]|el dueno (?:de la casa|no)|yo rento aqui)\b/,
  ),
  topic(
    'buy_again',
    /\b(?:(?:buy|purchase|own|get) (?:\w+ ){0,4}?(?:again|another (?:house|home|mortgage)|new (?:house|home|mortgage) after)|(?:how (?:long|soon)|when) (?:\w+ ){0,8}?(?:buy|purchase|get (?:a|another) (?:house|home|mortgage|loan))|(?:comprar|volver a comprar) (?:\w+ ){0,3}?(?:otra (?:vez|casa)|de nuevo|casa))\b/,
  ),
  topic(
    'deficiency',
    /\b(?:deficienc\w*|(?:pay|owe|cover) (?:\w+ )?the (?:difference|gap)|(?:still )?(?:owe|come after|sue|chase|pursue|collect) (?:\w+ ){0,6}?(?:difference|the rest|balance|after (?:the )?(?:short sale|foreclosure|sale)|remaining|shortfall|what'?s left|me for)|(?:diferencia|deficiencia|lo que (?:falta|falte|quede|queda|sobre)|saldo restante|el resto)(?: \w+){0,4}|the gap)\b/,
  ),
  topic(
    'second_lien',
    /\b(?:(?:second|2nd) (?:mortgage|lien|loan)|heloc|home equity (?:loan|line)|segunda hipoteca|junior lien|linea de credito)\b/,
  ),
  topic('hoa', /\b(?:hoa|homeowners? association|condo (?:fees?|association)|asociacion de (?:vecinos|propietarios))\b/),
  topic(
    'dual_tracking',
    /\b(?:dual[- ]track\w*|(?:foreclos\w+|sale|auction) (?:\w+ ){0,8}?(?:while|during) (?:\w+ ){0,8}?(?:review\w*|modif\w*|application|appl\w*)|37 days|120 days|(?:mientras|durante) (?:\w+ ){0,5}?(?:revis\w+|modific\w+|solicitud))\b/,
  ),
  topic('credit', /\b(?:credit(?! card| union)|fico|credito)\b/),
  topic('short_sale', /\b(?:short[- ]?sales?|shortsale|short[- ]?sell|venta corta|ventas cortas)\b/),
  topic(
    'deed_in_lieu',
    /\b(?:deed[- ]?in[- ]?(?:lieu|lue|leu)|dil|mortgage release|give (?:\w+ ){0,3}?(?:house|keys|home) back|cash for keys|entregar (?:la casa|las llaves|las escrituras)|devolver la casa|dacion)\b/,
  ),
  topic('loan_modification', /\b(?:loan mod\w*|modif\w+|mod\b|modificacion)\b/),
  topic(
    'forbearance',
    /\b(?:forb[ea]*rance|forebear\w*|pause (?:my |the )?payments?|tolerancia|moratoria|pausar|suspender (?:los )?pagos|skip (?:a )?payments?)\b/,
  ),
  topic('repayment_plan', /\b(?:re-?payment plan|payment plan|plan de pagos?|catch[- ]?up plan)\b/),
  topic('reinstatement', /\b(?:reinstat\w*|catch up (?:all )?at once|ponerme al corriente|ponerme al dia|reinstal\w+)\b/),
  topic(
    'deferral',
    /\b(?:deferr\w*|deferment|partial claim|(?:end|back) of (?:the|my) loan|(?:put|move|add|tack) (?:\w+ ){0,5}?(?:at|to|on|onto) the (?:end|back)|reclamo parcial|diferir|final del prestamo|aplaz\w+)\b/,
  ),
  topic(
    'assumption',
    /\b(?:assum(?:e|ption|able|ing)|take over (?:the|my|his|her|their) (?:loan|payments|mortgage)|take (?:the|his|her|my|this|that) (?:loan|mortgage|payments) over|asumir)\b/,
  ),
  topic('reverse_mortgage', /\b(?:reverse mortgage|hecm|hipoteca (?:inversa|revertida))\b/),
  topic('refinance', /\b(?:refi(?:nanc\w*)?|re-finance|refinanciar|refinanciamiento)\b/),
  topic('bankruptcy', /\b(?:bankrup\w*|chapter (?:7|13)|bancarrota|capitulo (?:7|13)|quiebra)\b/),
  topic('taxes', /\b(?:irs|taxes|taxed|impuestos|capital gains)\b/),
  topic('escrow', /\b(?:escrow|shortage|plica|forced?[- ]placed|homeowners? insurance|property tax\w*)\b/),
  topic('arm_reset', /\b(?:arm|adjustable|rate (?:reset|go up|adjust\w*)|tasa (?:ajustable|variable)|reset)\b/),
  topic('recast', /\b(?:recast\w*)\b/),
  topic(
    'heirs',
    /\b(?:inherit\w*|heirs?|probate|successor|estate|(?:husband|wife|mother|father|mom|dad|parents?) (?:\w+ ){0,2}?(?:died|passed)|hered\w+|herencia|(?:esposo|esposa|mama|papa) (?:\w+ )?(?:murio|fallecio))\b/,
  ),
  topic('divorce', /\b(?:divorc\w*|my ex|separat\w+|mi ex|separ(?:e|amos|ada|ado))\b/),
  topic('military', /\b(?:military|deploy\w*|scra|servicemember|active duty|army|navy|militar|ejercito)\b/),
  topic('disaster', /\b(?:disaster|hurricane|flood|fema|fire|tornado|desastre|huracan|inundacion|incendio)\b/),
  topic(
    'scam_signs',
    /\b(?:scam\w*|fraud\w*|legit\w*|estafa\w*|fraude|(?:company|guy|man|someone|outfit) (?:\w+ ){0,5}?(?:promis\w*|guarant\w*|offer\w*|door|sign)|foreclosure rescue)\b/,
  ),
  topic('counsellor', /\b(?:counsel\w*|hud|conseje\w+|free help|ayuda gratis)\b/),
  topic(
    'walk_away',
    /\b(?:walk (?:away|out)|let (?:it|the house|them|the bank) (?:\w+ )?(?:go|take|foreclose)|just leave|irme|dejar (?:la casa|que se la)|abandonar|strategic default)\b/,
  ),
  topic('letters', /\b(?:(?:letter|notice|mail|carta|aviso|notificacion|nod|notice of default|lis pendens)\w*)\b/),
  topic(
    'timeline',
    /\b(?:how (?:long|much time|soon|fast|many (?:days|months|weeks))|when (?:will|do|does|can|would) (?:they|the bank|i|we|it|my|the)(?! (?:call|contact|text|reach|write))|timeline|(?:cuanto|que) tiempo|cuando (?:me|nos|van|pueden|puede)|cuantos (?:dias|meses)|en cuanto tiempo)\b/,
  ),
  topic(
    'costs_who_pays',
    /\b(?:(?:how much|what) (?!.{0,30}\b(?:lawyer|attorney|new loan|refinanc\w*)\b)(?:\w+ ){0,4}?(?:cost|charge|fee)|who pays|(?:is (?:it|this)|are you) free|cost (?:me|anything)|commission|cuanto (?:cuesta|cobran|cobra|vale|sale)|quien paga|es gratis|tiene costo|cobran)\b/,
  ),
  topic('fees', /\b(?:late fees?|fees?|charges|recargos?|cargos?|comisiones|multas?)\b/),
  topic(
    'complaint',
    /\b(?:(?:file|make|submit|send|report|where|how) (?:\w+ ){0,5}?(?:complain\w*|cfpb)|complain(?:t)?|queja|quejarme|reportar(?! a (?:la )?(?:migra|inmigracion)))\b/,
  ),
  topic(
    'rights',
    /\b(?:(?:my|our|what|any) rights?|allowed to|can they|are they allowed|is (?:it|that|this) (?:legal|allowed)|(?:mis|que) derechos|pueden (?:hacer|quitar|echar|sacar)\w*|es legal)\b/,
  ),
  topic(
    'foreclosure',
    /\b(?:foreclos\w*|forclos\w*|ejecucion|embargo|remate|subasta|auction|lose (?:my|the) (?:house|home)|(?:they|bank|lender)(?:'?ll| will| can| could| gonna| going to)? (?:just )?(?:sell|take) (?:it|my|our|the (?:house|home))|quitar la casa)\b/,
  ),
  topic('sale', /\b(?:sell(?:ing)?|vender|venta|realtor|list (?:it|the house))\b/),
  topic(
    'options',
    /\b(?:options?|what (?:can|should|do|could) (?:i|we|be|a person|he|she|they) (?:\w+ )?(?:do|done)|what rights|what (?:are|r) my choices|least bad way|programs? for people like|what now|help me|any (?:help|way|advice|suggestions?)|is there (?:any(?:thing)?|a way|help)|what are|opciones|que (?:puedo|podemos|debo|hago|hacer|me recomienda)|hay (?:alguna )?(?:ayuda|manera|forma)|ayuda|can (?:you|anyone|someone) help|what to do|salida)\b/,
  ),
];

/** All ids that a question can be recognised as. */
export const questionTopics: readonly string[] = [...new Set([...rules.map((rule) => rule.id)])];

/** These are answered even when no question mark and no question word is there. */
const always = new Set([
  'prompt_injection',
  'other_peoples_data',
  'lockout_now',
  'homeless_tonight',
  'hide_income',
  'fake_letter',
  'bank_login',
  'dont_tell_spouse',
  'cannot_read',
  'tenant',
  'upfront_fee',
  'must_i_tell',
  'ignore_lender',
  'transcript_copy',
  'will_you_modify',
  'guarantee',
  'scammers',
  'sell_to_family',
]);

const questionWords =
  /\?|^\W*(?:(?:so|and|but|ok|okay|hi|hey|hello|please|also|wait|well|um|pues|y|pero|oiga|hola|disculpe|bueno)\W+){0,2}(?:what|how|why|when|where|who|which|can|could|should|shud|would|will|do|does|did|is|are|am|may|must|if|tell me|explain|have|has|wat|wut|hows|whats|que|como|por que|cuando|donde|quien|cual|cuales|cuanto|cuanta|cuantos|puede|pueden|deberia|me pueden|me puede|expliqueme|explicame|digame|dime|explique)\b|\b(?:tell me (?:about|more|what|how)|(?:i )?(?:wonder\w*|want to know|need to know|would like to know|was wondering|like to understand)|(?:explain|explicar?\w*)|what is|what'?s (?:a|an|the)|what are|how (?:do|does|can|long|much|to|would)|can (?:i|they|we|you)|should (?:i|we)|what (?:happens|if|can|should|do)|is (?:it|there|that) (?:\w+ )?(?:true|possible|legal|ok|any|a way|better|safe)|do i (?:have|need|qualify|still)|will (?:i|they|it|the)|que (?:es|pasa|significa|puedo|debo|hago)|como (?:funciona|puedo|hago|se)|quiero saber|quisiera saber|me gustaria saber|me puede(?:n)? (?:explicar|decir)|cuanto (?:tiempo|tarda|cuesta)|curious (?:about|if))\b/;

/** True when a text asks something. */
export const asksSomething = (low: string): boolean => holdsIn(questionWords, low);

/**
 * The page that answers a question: the recognised topics first, then the words of the pages' own titles and questions.
 * @param pages the search index of explain/, in the person's language
 */
export function topicIn(low: string, pages: readonly { id: string; words: string[] }[]): string | null {
  const asked = holdsIn(questionWords, low);
  const known = rules.find((rule) => holdsIn(rule.when, low) && (asked || always.has(rule.id)));
  if (known !== undefined) return known.id;
  return asked ? searched(low, pages) : null;
}

/** What is answered even where nothing asks, anywhere in a message. */
export const topicAnyway = (low: string): string | null => rules.find((rule) => always.has(rule.id) && holdsIn(rule.when, low))?.id ?? null;

function searched(low: string, pages: readonly { id: string; words: string[] }[]): string | null {
  const words = new Set((low.match(/[a-z0-9]{3,}/g) ?? []).filter((word) => !stop.has(word)));
  if (words.size === 0 || pages.length === 0) return null;
  const spread = new Map<string, number>();
  for (const page of pages) for (const word of new Set(page.words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const scored = pages.map((page) => ({
    id: page.id,
    score: page.words
      .filter((word, i) => words.has(word) && page.words.indexOf(word) === i)
      .reduce((sum, word) => sum + Math.log((pages.length + 1) / (spread.get(word) ?? 1)), 0),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 3.2 ? best.id : null;
}
const stop = new Set(
  'the and for are but not you all can has have was one our out get how what who why when with that this from they will would there their your about into just like make want need tell know does did been being were him her his she its que como por para con los las una unos del mas pero esta este esto son fue hay muy sin sobre todo ser'.split(
    ' ',
  ),
);
