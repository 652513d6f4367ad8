/** Help that is offered by a stranger: whether somebody asks or fears that it is a swindle. */

/** Somebody whom the household does not know. */
export const stranger =
  /\b(?:(?:a|an|some|this|so[- ]called|one|these) (?:\S+ ){0,3}?(?:people|offices?|compan(?:y|ies)|outfit|firm|group|(?:law|legal) (?:office|center|group)|consultant|helper|guy|man|fellow|lady|person|agency|text|email|call|broker|investor|ad|flyer|letter)|the outfit|someone|somebody|caller|text|emailed|the (?:email|call)|scammers?|scam artist|lawyer|cousin|he's from|un(?:os|a)? (?:senor\w*|hombre|tipo|notari\w+|abogad\w+|licenciad\w+|bufete|despacho|grupo|oficina|gestor\w*|consultor\w*|compania|empresa|texto|vecin\w+|prim\w+)|alguien|me (?:llamo|llamaron|llego))\b/;
const rescue =
  /\b(?:modif\w*|mod\b|audit|stop (?:the|my|our|any) (?:foreclosure|sale|auction)|foreclosure stopped|lower\w*|(?:cut|payments?) in half|halved|rate cut|save (?:the|my|our)|negotiate|sign(?:ed)? (?:the|my|over)|in his name|wir(?:e|ed)|wire instructions|(?:bank|card|account|debit card) (?:login|account|number)|social\b|catch up|relief|forgiven|rescue|\d percent|fix the loan|consultant|prevention)\b/;
const doubted =
  /\b(?:(?:is|are) (?:he|she|they|it|this|that) (?:\w+ )?(?:real|legit\w*|fake)|for real|legit\b|scam\w*|swindl\w*|con (?:man|artist)s?|fraud|fraudulent|fake|fishy|slick|bad feeling|phishing|real or not|(?:is that|this) (?:okay|ok|right|normal)|can'?t be right|some other company|not even a|trust (?:them|him|it))\b/;
const strongly =
  /\b(?:(?:is|are) (?:he|she|they|it|this|that) (?:\w+ )?(?:real|legit\w*|fake|for real)|real or not|was (?:a )?fake|con (?:man|artist)|phishing|smells? (?:\w+ )?(?:like a scam|fishy)|is this \w+ a scam)\b/;
const took =
  /\b(?:vanish\w*|dis+ap+ear\w*|disconnected|(?:did|do|done) nothing|nothing was (?:ever )?filed|never (?:contacted|sent|filed)|not heard|quit answering|all they did|disbarred|gone\b|(?:money|cash) and ran|got nothing)/;
const paidThem = /\b(?:paid|pay|took|charged|sent|gave|fees?|hired|up ?front|wants? \$?\d)/;

const impostor =
  /\b(?:(?:decia|dice|dijo|diciendo|dicen)(?: que)? (?:ser|era|es|eran|son|venia) del?|se hizo pasar|haciendose pasar|(?:agente|programa) federal)\b/;
const bait =
  /\b(?:zelle|(?:tarjetas?|cards?) de (?:apple|regalo|google|itunes)|hoy mismo|por adelantado|numero de cuenta|cash ?app|western union)\b/;
const enganado =
  /\b(?:(?:me|nos|lo|la) (?:enganaron|engano|estafaron|estafo)|puro cuento|existe (?:algo asi|eso|ese)|(?:es|sera|eso) (?:legal|real|confiable|(?:una )?estafa)\b[^.]{0,25}\?)/;
const rescate = /\b(?:programa|alivio|modific\w+|paneles|pace|escritura|titulo|baja\w*|parar|salvar|gobierno)\b/;

/** A third party that offers a rescue and is doubted, or took money and did nothing: no word of one's own servicer. */
export const scamFeared = (low: string): boolean =>
  (stranger.test(low) && strongly.test(low)) ||
  (stranger.test(low) &&
    rescue.test(low) &&
    (doubted.test(low) ||
      (took.test(low) && paidThem.test(low)) ||
      /\bsave (?:my|our|the) (?:house|home) if\b|\bif i wired\b/.test(low))) ||
  (/\b(?:pretend\w*|impersonat\w*|posing|claim\w*) (?:to be|as|they were|he was|being)\b/.test(low) &&
    /\b(?:my|the|our) (?:mortgage|lender|bank|servicer|loan)|va\b/.test(low) &&
    /\b(?:call|email|text|letter|mail|impersonat)/.test(low)) ||
  /\b(?:rent|lease) it back\b|\bsmells? like a scam\b|\b(?:legit|scam|a fraud)\b[^.]{0,20}\?/.test(low) ||
  (impostor.test(low) && bait.test(low)) ||
  (enganado.test(low) && rescate.test(low)) ||
  /\bpay them instead\b|\bbecause it'?s a scam\b/.test(low);
/** Signs of a scam count as one only where a stranger is told of. */
export const scamByStranger = (low: string): boolean =>
  stranger.test(low.replace(/\b(?:lawyers?'?s?|letter|title company|offer letter)\b/g, ''));
