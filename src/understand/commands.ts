import type { Heard } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';

/** The things that work everywhere: stop, erase, a person, repair words, small talk. Each pattern names its Heard. */
type Plain = Extract<
  Heard['type'],
  | 'stopped'
  | 'erase'
  | 'askedMyData'
  | 'wantsPerson'
  | 'wantsCounsellor'
  | 'wentBack'
  | 'wantsRepeat'
  | 'askedWhy'
  | 'startOver'
  | 'paused'
  | 'greeted'
  | 'thanked'
  | 'complained'
  | 'calmed'
>;
type Command = { heard: Plain; when: RegExp; unless?: RegExp };

const alone = (words: string) =>
  new RegExp(
    `^\\W*(?:(?:ok|okay|please|pls|hey|well|um|so|no|por favor|bueno|oye|pues|actually|sorry|perdon|yes|yeah|wait|espera|hi|hello|hola|si|claro)\\W+){0,2}(?:${words})(?:\\W+(?:please|pls|now|por favor|porfa|thanks|ya|gracias|again|ahora|then|for now|right now|today|lol|sorry)){0,2}\\W*$`,
  );

const stops: readonly Command[] = [
  {
    heard: 'erase',
    when: /\b(?:delete|erase|wipe|remove|purge|destroy|forget|clear) (?:\w+ ){0,3}?(?:my (?:data|info|information|records?|chat|conversation|history|account|details|everything)|this (?:chat|conversation)|me from your|the (?:chat|conversation))|\bget rid of (?:everything|all|what) (?:you|that you)\b|\btake my (?:stuff|info|information|data|details) (?:out of|off) your\b|\b(?:don'?t|do not) (?:keep|save|store) (?:any (?:of )?(?:this|it|that|my)|anything (?:i|about)|what i (?:said|told|wrote|typed))|\bmy (?:data|info|information|chat|conversation|details|messages) (?:removed|deleted|erased|gone|wiped)\b|\b(?:borr(?:ar|a|e|en|enlo|elo)|elimin(?:ar|a|e|en)|quiten|suprim\w+) (?:\w+ ){0,3}?(?:mis datos|todo(?! (?:lo )?que (?:yo )?deb)|mi (?:informacion|conversacion|info|historial|cuenta)|lo que (?:tienen|dije|saben|le dije)|este chat|esta conversacion|la (?:conversacion|informacion))/,
    // how it is done is a question
    unless: /^\W*(?:so |ok |and )?(?:how (?:do|can|would) (?:i|you|we)|como (?:puedo|hago|le hago))\b/,
  },
  {
    heard: 'erase',
    when: /\b(?:delete|erase|wipe|remove|purge|destroy|forget|clear) (?:\w+ ){0,3}?(?:everything (?:you|u|about|i|that)|all (?:of )?(?:my|the|this|that|you)|what (?:you|i)|me from)/,
    // "can they erase what i owe", "will bankruptcy wipe out all of my debt"
    unless:
      /\b(?:owe|debts?|loans?|liens?|credit|arrears|balance|bills?|mortgages?|payments?|fees?|house|title|deed|they|bank|lender|bankruptcy|chapter)\b/,
  },
  {
    heard: 'erase',
    when: alone(
      'delete (?:it )?(?:all|everything)|forget me|erase me|borren todo|olvidenme|borra todo|(?:pueden? )?borr(?:ar|en?) (?:esto|todo esto|eso)|no (?:guarden?|se queden? con) (?:nada|mis datos|esto)',
    ),
  },
  {
    heard: 'askedMyData',
    when: /\b(?:what (?:data|info|information|do you|have you|did you|all do you)) (?:\w+ ){0,2}?(?:have|keep|kept|saved?|store|stored|know|got|collect\w*|hold) (?:\w+ ){0,2}?(?:on|about) me\b|\b(?:see|copy of|send me|get|give me|download) (?:\w+ ){0,3}?(?:my data|the data (?:you|u) have|what you have on me|everything you have on me)|\b(?:que (?:datos|informacion|saben|tienen|sabe|guardan)) (?:\w+ ){0,2}?(?:de mi|sobre mi|mia|mios)\b|\b(?:ver|copia de|mandenme|quiero) mis datos\b|^\W*(?:mis datos|my data)\W*(?:por favor|please)?\W*$/,
  },
  {
    heard: 'stopped',
    when: /\b(?:stop|quit|cease|no more|don'?t|do not|never) (?:\w+ ){0,2}?(?:contact\w*|messag\w+|text\w*|call\w*|email\w*|writ\w+|bother\w*|harass\w*|reach\w*|spam\w*|pester\w*)(?: (?:me|us|here|my|to me|(?:at |to )?this (?:number|phone)|ever|again|anymore))/,
    unless:
      /\b(?:they|bank|lender|servicer|collectors?|collections?|attorneys?|how do i|how can i|can i|should i|make them|tell them|mortgage company|asked them|told them|get them to|wells|ocwen|chase|he|she|won'?t|keeps?|said|says|want them|wish they|don'?t call me (?:after|before|at|between|on)|please have|first|husband|wife|work)\b/,
  },
  {
    heard: 'stopped',
    when: /\b(?:unsubscribe|opt[- ]?out|take me off|remove me from|leave me alone|stop all)\b/,
    unless: /\b(?:bank|lender|they|title|deed|the loan|mortgage company|servicer|loan|note)\b/,
  },
  {
    heard: 'stopped',
    when: alone(
      "stop|stopp+|stop it|stop it please|stop this|end|end (?:the )?(?:chat|conversation)|quit|cancel|unsubscribe|arret|alto|basta|parar|para|pare|paren|cancelar|terminar(?: (?:el )?chat)?|salir|exit|no more|i'?m done (?:here|(?:talking|chatting|texting)(?: (?:to|with) (?:you|this|a bot))?|with (?:you|this chat|this bot))|not interested|no,? not interested|(?:stop|cancel) (?:(?:this|the) )?(?:chat(?:ting)?|conversation|messages|texts|texting)|no more (?:messages|texts|calls|chat)|lose my number|go away|i want to stop|quiero parar|ya no quiero (?:seguir|hablar|platicar)(?: con (?:usted(?:es)?|esto))?|i don'?t want to (?:talk|chat|do this|continue)(?: (?:any ?more|to you|with you))*|dejeme en paz|dejenme en paz|no me (?:contacten|escriban|llamen|molesten)(?: mas)?|ya no me (?:contacten|escriban|llamen|molesten|manden (?:mensajes|nada))(?: mas)?|no me interesa(?: (?:nada|mas))?|(?:ya )?no quiero (?:mas )?(?:mensajes|textos|llamadas)|quiten?me de (?:la|su) lista",
    ),
  },
  {
    heard: 'stopped',
    when: /\b(?:no (?:me )?(?:vuelvan a|quiero que me|sigan)|dejen de|deje de|ya no me|no me) (?:contactar|escrib\w+|llam(?:ar|arme|en)|manda\w+|molest\w+|contact\w+|mensaj\w+|texte\w+)\b/,
    unless:
      /\b(?:como hago|hacer que|que hago|banco|ellos|cobrador\w*|prestamista|al trabajo|esposo|esposa|contestan|despues de|antes de|nadie|nunca me)\b/,
  },
];

const people: readonly Command[] = [
  {
    heard: 'wantsCounsellor',
    when: /\b(?:(?:talk|speak|connect|get|find|want|need|see|reach|contact|give|call|refer)\b(?:\W+\w+){0,6}\W+(?:hud|housing|free|nonprofit) (?:\w+ )?(?:counsell?or|counsell?ing|advis[eo]r|agency)|(?:hablar|conectar|encontrar|quiero|necesito|busco|ver|dame|deme)(?:\W+\w+){0,5}\W+(?:conseje\w+|asesor\w*)(?: (?:de (?:vivienda|hud)|hud|gratis|gratuit\w+|de la vivienda)))/,
  },
  {
    heard: 'wantsCounsellor',
    when: alone(
      '(?:a |the |free |hud |housing )*(?:counsell?or|counsell?ing)|(?:un |una |el |la )?(?:consejer[oa]|asesor[a]?)(?: de vivienda| hud| gratis)*',
    ),
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:talk|speak|talking|speaking|chat|connect me|transfer me|put me through|hand me|get me|give me|want|need|prefer|rather have|like|let me have|is there|can i have|could i have|want to) (?:\w+ ){0,4}?(?:(?:a |an |the |some |real |live |actual |human )+(?:person|human|agent|someone|somebody|rep|representative|operator|people|specialist|human being|being|advisor|expert|realtor|professional)|(?:to|with) (?:someone|somebody|a person|a human|an agent|a real|people|you guys|a (?:supervisor|manager)|your (?:agent|realtor|team|people|broker))|someone (?:real|human|to call|call|i can talk)|somebody (?:real|human|to call|call))\b/,
    unless:
      /\b(?:won'?t|bank|servicer|lender|their rep|every time i|tried to|wells|ocwen|unable to|can never|impossible|refuse[ds]?|wouldn'?t|never (?:able|get|got|could)|chase|called|calls?ed|different (?:person|rep)|hours|transferred|headache|mortgage company|are you|am i|is this)\b/,
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:can|could|will|would|please|have|want|need|just) (?:\w+ ){0,3}?(?:someone|somebody|a person|an agent|a human|anyone|you|u|an expert) (?:\w+ )?(?:please )?(?:just )?(?:call|contact|phone|ring|reach out to|get in touch with|text|e-?mail|get back to) (?:me|us)\b|\b(?:please|pls|can you|could you|would you|just) (?:\w+ )?(?:call|contact|phone|reach out to|get in touch with) (?:me|us)\b(?! (?:a|liar|crazy|names))|\bcall me (?:back|at|on|please|asap|tomorrow|today|when|now)\b|\b(?:can|could|have|please|just) (?:\w+ ){0,2}?(?:someone|somebody|an agent) (?:just )?(?:call|reach out)(?: (?:after|before|around|at) \d+)?\W*$/,
    unless:
      /\b(?:bank|servicer|lender|they|never|don'?t|stop|do not|asked|told|said|she|he|supervisor|promised|refus\w+|would call|was going to)\b/,
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:pong\w+|comuniqu\w+|pas(?:e|en|ar)(?:me|nos)|transfier\w+|conect\w+)(?:me|nos)? con (?:un |una )?(?:human\w*|persona|alguien|agente|asesor\w*|licenciad\w+|representante|senor\w*)\b|\bhablar con (?:alguien|una persona|un human\w*|un agente|una senorita)\b(?: que hable espanol| de verdad| de ustedes| por favor| porfa\w*)/,
    unless: /\b(?:banco|prestamista|compania|quise|trate de|no me dejan|nunca)\b/,
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:a que hora|cuando) (?:me )?(?:van a|va a) (?:llamar|hablar|contestar|escribir|marcar)(?:me)?\b|\bwhen (?:will|would|is) (?:they|someone|somebody|anyone|a person|you guys) (?:going to )?(?:call|write|text|contact)\b/,
    unless: /\b(?:banco|prestamista|compania|corte|juez|bank|servicer|lender|court)\b/,
  },
  {
    heard: 'wantsPerson',
    when: alone(
      "(?:a |an |the |real |live |speak to |talk to |to |human )*(?:person|human|agent|representative|rep|operator|human being|someone real|real person|live agent|somebody|someone)|(?:just |can you |could you |someone )?(?:call|phone|ring) me|(?:i'?d |i would )?(?:rather|prefer to|want to|like to|can (?:i|we)|could (?:i|we)) (?:just )?(?:talk|speak|do (?:this|it)) (?:on|over|by) (?:the )?phone|(?:put|get) (?:someone|somebody) on(?: the (?:phone|line))?|(?:get|give|find|send) me (?:somebody|someone)|(?:do you (?:guys )?have|is there|give me|what'?s|what is|can i (?:have|get)) (?:a|your|the) (?:phone )?number(?: (?:to call|i can call|for you))?|(?:do you (?:guys )?have|is there) an office(?: (?:i can|to|near|in) .{0,30})?|can i (?:come in|meet|email|call|text|see)(?: and)?(?: (?:see|meet|talk to|talk with|with))? (?:someone|somebody|a person|an agent)(?: in person)?|who (?:can|do|could|should) i (?:talk|speak) (?:to|with)(?: about (?:this|it|my \\w+))?|(?:(?:un|una|hablar con|con|alguna?) )*(?:persona|agente|humano|representante|operador[a]?|alguien|persona real|ser humano|persona de verdad)|(?:tienen?|hay|cual es|deme|me (?:da|dan|puede dar)) (?:un |el |su )?(?:telefono|numero)(?: (?:de telefono|para llamar(?:les)?|de ustedes))*|(?:prefiero|mejor|puede ser|se puede)(?: hablar)? por telefono|con quien (?:puedo|podria|debo) hablar(?: (?:de|sobre) (?:esto|mi \\w+))?|(?:tienen?|hay|donde (?:esta|queda)) (?:una |la |su )?oficina(?: .{0,30})?|no quiero hablar con (?:un[ao]? )?(?:maquina|bot|robot|computadora)|(?:puedo|podria|quiero) (?:ir a|pasar a) ver(?:los|las)?|(?:quiero|necesito|me da|puedo hacer) una cita",
    ),
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:hablar|platicar|comunicar\w*|conectar\w*|conecteme|conectame|pasame|paseme|paseme|transferir\w*|quiero|necesito|prefiero|quisiera|puedo|hay|deme|dame) (?:\w+ ){0,4}?(?:(?:una |la |alguna )?persona(?: real| de verdad| humana)?|(?:un |el |algun )?(?:agente|humano|representante|asesor|operador|especialista|ser humano)|alguien)\b/,
    unless:
      /\b(?:banco|prestamista|compania|mi (?:abogado|prestamista)|nunca|no he podido|imposible|usted(?:es)? (?:es|son)|otra persona (?:vive|esta))\b/,
  },
  {
    heard: 'wantsPerson',
    when: /\b(?:me (?:puede|pueden|podria|podrian|pudiera) (?:llamar|marcar|hablar por telefono|contactar|regresar la llamada)|(?:que )?(?:me llame|me llamen|llameme|llamenme|me marquen|me contacten|contactenme|marqueme)|que alguien me (?:llame|hable|marque|contacte))\b/,
    unless: /\b(?:banco|ya no|no quiero|nunca|dijeron|prometieron|no me)\b/,
  },
];

const repairs: readonly Command[] = [
  {
    heard: 'startOver',
    when: alone(
      "(?:start|begin) (?:over|again|from (?:scratch|the (?:beginning|start|top)))|restart|reset|(?:can|could) (?:we|i) start (?:over|again)|let'?s start (?:over|again)|i want to start (?:over|again)|new (?:chat|conversation)|empezar (?:de nuevo|otra vez|de cero|desde (?:cero|el principio))|volver a empezar|comenzar (?:de nuevo|otra vez)|quiero (?:empezar|comenzar) de nuevo|reiniciar|de cero|otra vez desde el principio",
    ),
  },
  {
    heard: 'wentBack',
    when: alone(
      "(?:go|take me|can (?:i|we) go|let'?s go|i want to go|we go) ?back(?: one| a step| to the (?:last|previous) (?:question|one))?|back|previous(?: question| one)?|undo|last question|(?:change|fix) (?:my|the|that) (?:last )?(?:answer|one)|i (?:pressed|hit|tapped|clicked) the wrong (?:one|button|thing)|atras|regres(?:ar|a|e|emos)(?: atras| a la (?:pregunta )?anterior)?|volver(?: atras)?|anterior|pregunta anterior|cambiar mi respuesta|me equivoque(?: de boton)?|para atras",
    ),
  },
  {
    heard: 'wantsRepeat',
    when: /\b(?:where were we|what were we (?:doing|saying|talking about)|where did we (?:leave off|stop)|en que (?:ibamos|estabamos|nos quedamos))\W*$/,
  },
  {
    heard: 'wantsRepeat',
    when: alone(
      "what(?:'?s| is) (?:that|this)|que es eso|(?:what(?:'?s| is| was)?|which) (?:did you say )?(?:the|that) (?:phone )?number(?: was| is)?|(?:read|give|tell|say|send) (?:me )?(?:that|the) (?:phone )?number|(?:can|could|would) you (?:repeat|say|rephrase)(?: that| it| the question)?(?: again| please)?|repeat(?: that| the question| it)?|say (?:that|it) again|say again|come again|what was the question|what did you (?:ask|say)|i didn'?t (?:get|catch|understand) (?:that|the question|it|you)|i don'?t (?:understand|get)(?: (?:the|your|that) question| it| that| you| what you mean| what you'?re asking)?|what do you mean(?: by that)?|what(?! now| next)\\??|huh|pardon|come again|(?:que|como)(?: dijo| dice| dijiste)?\\??|no entiendo(?: la pregunta| eso| lo que (?:dice|pregunta))?|no entendi(?: la pregunta)?|(?:puede|podria|puedes|me (?:lo )?puede) repetir(?:lo|me)?(?: la pregunta| eso)?|repit[ae](?:lo|me)?(?: la pregunta)?|otra vez|cual era la pregunta|mande|a que se refiere|i'?m confused|confused|estoy confundid[oa]|which question|what does that mean|que significa eso|que quiere decir(?: con eso)?",
    ),
  },
  {
    heard: 'askedWhy',
    when: alone(
      "why|why\\??|why (?:(?:do|would|did) )?(?:you|u|ya) (?:need|ask|want|have to|gotta|care|wanna)(?: \\w+){0,7}|what(?:'?s| is| do you need) (?:that|this|it) for|why (?:does|is) (?:that|this|it) (?:matter|important|relevant|needed)(?: \\w+){0,4}|what for|what does (?:that|this|it) (?:have to do|matter)(?: \\w+){0,4}|is that (?:necessary|required|needed)|why are you asking(?: \\w+){0,4}|why (?:that|this)(?: question)?|how come(?: (?:you|u|that|this)(?: \\w+){0,5})?|(?:y )?(?:por|para) que(?: (?:necesita|pregunta|quiere|lo necesita|me pregunta|quieren|necesitan|preguntan|necesitas|preguntas|quieres|ocupa|ocupan|es)(?: \\w+){0,6})?|para que (?:sirve|es) (?:eso|esto)|porque(?: (?:necesita|pregunta|quiere|me pregunta|preguntan|necesitan)(?: \\w+){0,6})?|que (?:importa|tiene que ver)(?: \\w+){0,4}|es necesario",
    ),
  },
  {
    heard: 'paused',
    when: alone(
      "(?:i'?ll|i will|let me|can i|i can|gonna|will|could i|i need to|i have to|gotta|i gotta|brb|pause|i'?m going to|i want to|i should) ?(?:come back|be back|finish|do this|return|continue|pause|get back|talk|think about it|think|go|check|look|stop for now|take a break|leave|run|be right back)(?: (?:to (?:this|you|it|work|bed|sleep)|later|tomorrow|tonight|soon|in a (?:bit|minute|while)|for (?:now|a (?:bit|minute|while))|another time|it|and|that|about (?:it|this)|first|on it|now|work|after work|this|later today))*|later|not now|brb|pause|wait|hold on|one (?:sec|second|moment|minute|min)|give me a (?:sec|second|moment|minute|min|bit)|maybe later|another time|i'?m busy(?: right now)?|i(?:'?m| am) at work|take a break|luego|despues|mas tarde|ahorita no(?: puedo)?|al rato|vuelvo (?:luego|mas tarde|al rato|despues|manana)|regreso (?:luego|mas tarde|al rato|despues|manana|en un rato)|un momento|espere|esperame|un (?:segundo|minuto|momentito|ratito)|dejeme (?:pensar(?:lo)?|ver|checar)|ahora no|otro dia|pausa|manana (?:sigo|seguimos|continuo)|(?:al rato|luego|despues) (?:le |les )?(?:sigo|seguimos|continuo)|seguimos (?:luego|despues|manana)|tengo que irme",
    ),
  },
];

const small: readonly Command[] = [
  {
    heard: 'thanked',
    when: alone(
      "(?:ok |okay |great |alright |awesome |perfect |cool |no |that'?s all |good )?(?:thanks?|thank you|thx|ty|tysm|thanx|thnx|much appreciated|appreciate (?:it|that|you|u|your \\w+|the \\w+)|i appreciate (?:it|that|you|your \\w+|this|the \\w+)|many thanks|god bless(?: you)?|bless you|gracias|muchas gracias|mil gracias|muchisimas gracias|grax|grasias|se lo agradezco|muy amable|le agradezco|dios (?:le|los|la|lo|te) bendiga)(?: (?:so|very|much|a lot|you|so much|a ton|a million|again|for|the|your|this|that|help\\w*|any|time|info\\w*|all|everything|u|me|listening|explaining|answer\\w*|assist\\w*|attention|advance|in|being|kind|patient|patience|support|consideration|to|on|my|matter|case|urgent|it|taking|reading|ya|really|helpful|quick|reply|response|really|por|la|el|su|todo|ayuda\\w*|informacion|tiempo|de|verdad|antemano|atencion|muy|amable|and|y|usted|god|bless|sir|maam|ma'?am|have|good|great|nice|day|night|one|looking|into)[!.,]*)*",
    ),
  },
  {
    heard: 'thanked',
    when: /^\W*(?:thank you|thanks|gracias|muchas gracias)\b[^?]{0,80}$/,
    unless:
      /\b(?:but|pero|however|owe|behind|foreclos\w+|sale|house|home|mortgage|no thanks|no thank|thanks to (?:the|them|this)|payment|letter|loan|for nothing|hipoteca|casa)\b/,
  },
  {
    heard: 'thanked',
    when: /^(?=.{0,110}$)[^?]*\b(?:(?:mil |muchas )?gracias por|(?:mil|muchisimas|ok|okay|muchas) gra[cs]ias|gra[cs]ias (?:bot|por todo|me sirvio)|dios (?:me |se )?(?:lo|la|le|los|las) (?:bendiga|pague)|que dios (?:le|la|lo) (?:bendiga|pague))\b/,
    unless:
      /\b(?:pero|debo|hipoteca|casa|pago|pagos|banco|prestamo|venta|atras\w*|mortgage|foreclosure|bueno?s (?:dias|tardes|noches)|gracias a dios)\b/,
  },
  {
    heard: 'greeted',
    when: /^(?=.{0,70}$)\W*(?:buenos dias|buenas (?:tardes|noche[sz])|buen dia|hola|ola|saludos|buenas)\b[^?]*$/,
    unless:
      /\b(?:debo|hipoteca|casa|pag\w+|banco|prestamo|venta|atras\w*|mortgage|foreclosure|ayud\w+|quiero|quisiera|necesito|tengo|puedo|perdi|me \w+(?:ron|aron)|trabajo|subasta|corte|carta|modificacion|pregunta|informacion|person\w+|humano|alguien|saber|vender|renta)\b/,
  },
  {
    heard: 'greeted',
    when: alone(
      "(?:hi|hello|hey|hiya|howdy|yo|hola|buenas|buenos dias|buen dia|buenas (?:tardes|noches)|good (?:morning|afternoon|evening|day)|greetings|sup|what'?s up|que tal|saludos|how are you|como esta(?:s|n)?|hi there|hello there|hey there|anyone there|anybody there|hay alguien|is anyone there|are you there|alo|bueno|test|testing|ola|helo|hllo|hii+|heyy+)(?:\\W+(?:hi|hello|hey|hola|there|good (?:morning|afternoon|evening)|how are you|how are you (?:doing|today)|today|doing|buenas|buenos dias|buenas (?:tardes|noches)|que tal|como (?:esta|estas|estan)|everyone|sir|maam|ma'?am|senor|senora|senorita|amig[oa]|anyone|buen dia|a todos|porchlight|friend|all|bot|muy|y a todos|ustedes|usted)){0,4}",
    ),
  },
  {
    heard: 'calmed',
    when: /\b(?:i'?m (?:ok|okay|fine|safe|alright|good|better)(?: now)?|(?:just|was|only) (?:kidding|joking|messing|being dramatic)|i didn'?t mean (?:it|that)|not going to (?:hurt|kill|do anything)|i won'?t (?:hurt|kill|do anything)|i'?m not (?:suicidal|going to (?:hurt|kill|do))|it was a joke|nvm i was|didn'?t mean it like that|estoy bien|era (?:broma|una broma)|es(?:taba)? bromeando|no lo dije en serio|ya estoy (?:mejor|bien|tranquil[oa])|no me voy a (?:hacer|matar)|no (?:quise|queria) decir eso|not literally|figure of speech|es un decir)\b/,
  },
];

const complaints =
  /\b(?:scammers?|thanks for nothing|scam artists?|you (?:people|guys|all)? ?(?:are|r|suck|'re|keep)? ?(?:\w+ )?(?:useless|worthless|suck|stupid|idiots?|dumb|thieves|vultures|a joke|crooks|liars|terrible|awful|the worst|garbage|trash|a waste|no help|not helping|not listening|annoying)|this (?:is|chat|bot|thing|site|app) (?:is )?(?:\w+ )?(?:useless|stupid|ridiculous|bullshit|bs|dumb|a joke|worthless|crap|terrible|awful|a waste(?: of time)?|trash|garbage|not helping|no help|pointless|a scam)|fuck(?:ing)? (?:you|off|this|useless|stupid)|(?:go to hell|screw you|screw this|piss off|shut up|bite me)|waste of (?:my )?time|stupid (?:bot|robot|machine|computer|thing)|dumb (?:bot|robot)|useless (?:bot|robot)|you'?re not helping|you don'?t (?:listen|understand|help|care)|son (?:unos )?(?:estafadores|ladrones|rateros|inutiles|buitres|una estafa|una burla)|no sirve(?:n)? (?:para nada|de nada)?|esto (?:es )?(?:una (?:porqueria|estafa|basura|burla|perdida de tiempo)|no sirve|no ayuda|es inutil)|pinche|vayanse al|que (?:estupidez|tonteria|porqueria|mierda)|chatbot de mierda|maldito bot|bot (?:estupido|inutil|tonto)|no me (?:ayuda|ayudan|entiende|entienden|esta ayudando|sirve)(?: en nada| de nada| nada| para nada)?$)/;

const first = (list: readonly Command[], low: string): Plain | null =>
  list.find((c) => holdsIn(c.when, low) && !(c.unless?.test(low) ?? false))?.heard ?? null;

/** Stop and erase: heard before anything but danger. */
export const stopIn = (low: string): Plain | null => first(stops, low);
/** A person or a counsellor is wanted. */
export const personIn = (low: string): Plain | null => first(people, low);
/** Back, repeat, why, start over, pause. */
export const repairIn = (low: string): Plain | null => first(repairs, low);
/** Greeting, thanks, taking a danger back. */
export const smallTalkIn = (low: string): Plain | null => first(small, low);
/** Anger at us. */
export const complainsIn = (low: string): boolean => holdsIn(complaints, low);

const skipUnknown = alone(
  "(?:i )?(?:really |honestly |just )?(?:do not|don'?t|dont|dunno|dk|didn'?t) ?(?:really |even |actually )?(?:know|remember|recall|kno|no)(?: (?:that|it|exactly|for sure|yet|offhand|off hand|right now|really|the (?:amount|number|answer|exact \\w+)|how much|what (?:it|that) is|anything about (?:that|it)|which|any of that))*|idk(?: \\w+){0,3}|dunno|no idea|not (?:really |too |so |100% )?(?:sure|certain)(?: (?:about (?:that|it)|yet|exactly|right now|honestly|tbh|how much|what it is|at all))*|unsure|unknown|i'?m not (?:really |too )?sure(?: (?:about (?:that|it)|yet|exactly|how much))*|no clue|who knows|beats me|i have no (?:idea|clue)|haven'?t (?:checked|looked)|can'?t (?:remember|recall|say)(?: (?:exactly|right now))*|i forget|i forgot|maybe|hard to (?:say|tell)|couldn'?t (?:tell|say)(?: you)?|no (?:lo |le )?se(?: (?:bien|exactamente|ahorita|la verdad|cuanto|todavia|exacto|decirle|decir))*|no estoy (?:segur[oa]|seguro)(?: (?:de eso|ahorita|todavia))*|ni idea|no tengo idea|quien sabe|no (?:me )?(?:acuerdo|recuerdo)(?: \\w+){0,2}|la verdad no (?:lo )?se|desconozco|quiza|quizas|tal vez|a saber|saber|sabra dios|sepa|no sabria (?:decirle|decir)|no idea sorry",
);
const skipRather = alone(
  "(?:can (?:i|we) |could (?:i|we) |please |i'?d like to |let'?s |i want to |just )?(?:skip|pass)(?: (?:this|that|it|the|one|question|on|for|now|please|over|to|next))*|next(?: (?:question|one))?|(?:i'?d |i would |i )?(?:rather|prefer|preffer|'?d prefer) not(?: (?:to )?(?:say|tell|answer|share|talk about (?:it|that)|give|disclose|discuss)(?: \\w+){0,3})?|i don'?t want to (?:say|tell|answer|share|give|talk about)(?: \\w+){0,6}|(?:that'?s |it'?s )?(?:private|personal|too personal)|none of (?:your|ur) (?:business|biz)|not (?:comfortable|gonna) (?:\\w+ ){0,3}?(?:that|this|saying|tell|telling|sharing|answer\\w*)|no comment|prefer not|decline(?: to (?:say|answer))?|not telling|i won'?t (?:say|tell|answer)(?: \\w+){0,3}|why do you care|do i have to (?:answer|say|tell)(?: \\w+){0,4}|(?:prefiero|preferiria) no(?: (?:decir(?:lo|le)?|contestar|responder|dar|compartir)(?: \\w+){0,4})?|no quiero (?:decir(?:lo|le)?|contestar|responder|dar|hablar de)(?: \\w+){0,4}|es (?:privado|personal|muy personal)|eso es (?:privado|personal)|saltar(?:la|lo)?(?: \\w+){0,2}|omitir|pas(?:o|emos|ar)(?: a la (?:otra|siguiente))?|siguiente(?: pregunta)?|no le importa|la siguiente|mejor no|brincar(?:la)?|eso no le importa",
);

/** "I don't know" and "I'd rather not say": both are answers. */
export function skipIn(low: string): 'unknown' | 'rather_not' | null {
  if (holdsIn(skipUnknown, low) || /^\W*🤷\W*$/.test(low)) return 'unknown';
  return holdsIn(skipRather, low) || notYours.test(low) ? 'rather_not' : null;
}
const notYours = /\bnone of (?:your|ur|yr) (?:\w+ )?(?:business|biz)\b|^\W*que le importa\b/;

const yesWords = alone(
  "(?:y|yes+|yea+h?|yep|yup|ya|yah|yess+|sure|correct|right|that'?s right|that is (?:right|correct)|exactly|absolutely|of course|definitely|certainly|affirmative|true|ok|okay|k|kk|i do|i am|i did|i have|we do|we did|we have|we are|it is|it does|he did|she did|they did|they have|uh ?huh|mhm|mm ?hm+|for sure|go ahead|go on|sounds good|please do|i agree|agreed|you got it|all (?:right|correct|good)|looks (?:right|good)|yes (?:i do|i am|i did|we do|we did|we are|i have|it is|sir|ma'?am|please|they did|they have|that'?s right|that is correct|correct|of course|he did|she did|we have|unfortunately|sadly)|s|si+|sip|simon|claro(?: que si)?|correcto|exacto|asi es|es correcto|de acuerdo|por supuesto|esta bien|bueno|dale|va|vale|cierto|afirmativo|eso es|ok(?:ay)? (?:yes|sure|si)|desde luego|si (?:senor|senora|por favor|claro|asi es|correcto|tengo|estoy|vivo|es|lo es|puedo|quiero|acepto|exacto)|adelante|continue|continuar|continua|seguir|siga|sigamos|lo tengo|acepto|estoy de acuerdo|unfortunately yes|sadly yes|desgraciadamente si|lamentablemente si|por desgracia si|👍|✅)",
);
const noWords = alone(
  "(?:n|no+|nope|nah|naw|not (?:really|yet|at all|anymore|that i know(?: of)?|right now|me|exactly|so far|currently|as of (?:now|yet))|never|none|negative|false|incorrect|wrong|that'?s (?:not right|wrong|not correct|incorrect)|not (?:right|correct|true)|i don'?t|i do not|i'?m not|i am not|i didn'?t|we don'?t|we didn'?t|we'?re not|i haven'?t|we haven'?t|it isn'?t|it'?s not|they haven'?t|they didn'?t|he didn'?t|she didn'?t|it doesn'?t|no (?:i don'?t|i do not|i didn'?t|i'?m not|i am not|we don'?t|we didn'?t|sir|ma'?am|not yet|not really|way|i haven'?t|we haven'?t|never|nothing|it isn'?t|it'?s not|none|they haven'?t|they didn'?t|not at all|one|thanks?|thank you)|nothing|nada|ninguno|ninguna|nel|na(?: todavia)?|nones|no,? (?:senor|senora|gracias|tengo|todavia no|aun no|nada|para nada|nunca|es asi|lo creo|ninguna?|vivo ahi|puedo|quiero)|todavia no|aun no|para nada|nunca|jamas|incorrecto|negativo|no es (?:correcto|cierto|asi)|eso no|claro que no|tampoco|no aun|no todavia|por ahora no|hasta ahora no|que yo sepa no|no que yo sepa|none of (?:these|those|them|the above)|ninguna? de (?:estos|estas|esas|esos|las anteriores)|👎|i said no|of course not|hell no)",
);

/** A bare yes or no. */
export function yesNoIn(low: string): boolean | null {
  if (holdsIn(yesWords, low)) return true;
  return holdsIn(noWords, low) ? false : null;
}

/** "Are you a bot?", "am I talking to a real person?", "who are you?" */
export function whoAsked(low: string): 'bot' | 'human' | 'who_now' | null {
  if (
    /\b(?:are (?:you|u)|r u|is this|am i (?:talking|speaking|chatting) (?:to|with)|you) (?:\w+ ){0,3}?(?:a |an |just |some )*(?:bot|robot|machine|computer|ai|chatbot|automated|a\.i|artificial|chat ?gpt|program|siri)\b/.test(
      low,
    ) ||
    /\b(?:eres|es usted|es|sos|usted es|estoy hablando con|hablo con|eres tu|son) (?:un |una )?(?:bot|robot|maquina|computadora|programa|inteligencia artificial|ia|automatico|contestadora)\b/.test(
      low,
    )
  )
    return 'bot';
  if (
    /\b(?:are (?:you|u)|r u|is this|am i (?:talking|speaking|chatting) (?:to|with)|is there) (?:\w+ ){0,2}?(?:a |an |actual |real |live )+(?:human|person|live person|real person|human being|real|man|woman|someone)\b(?! (?:i|we) can)|\bare you (?:real|human|alive|for real)\b|\b(?:eres|es usted|es|estoy hablando con|hablo con) (?:una |un )?(?:persona|humano|humana|alguien real|gente|ser humano|real)\b/.test(
      low,
    )
  )
    return 'human';
  if (
    /^\W*(?:hi\W+|hey\W+|wait\W+|hola\W+|so\W+|ok\W+|and\W+|oiga\W+)?(?:who (?:are|r) (?:you|u|ya)(?: (?:people|guys|with|exactly|again|anyway))*|who is this|whos this|who'?s this|who am i (?:talking|speaking|chatting) (?:to|with)|what (?:are you|is this|company is this|is porchlight|r u)|quien(?:es)? (?:eres|es|son|es usted|son ustedes|habla)|con quien (?:hablo|estoy hablando)|que (?:eres|es esto|es porchlight|compania es(?: esta)?)|who do you work for|para quien trabaja\w*|who runs this)\W*$/.test(
      low,
    )
  )
    return 'who_now';
  return null;
}
