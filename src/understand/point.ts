import { firstOf, holdsIn } from './cues.ts';
import { sentences } from './plain.ts';

/**
 * What a message is for, where one of its sentences says so in the midst of a whole story: a person who calls, to be left alone, thanks.
 * Each sentence is read for itself, so that the bank of the sentence before does not silence it.
 */
const parts = (low: string): string[] => sentences(low).map(({ start, end }) => low.slice(start, end));

const one =
  "(?:som(?:e ?)?(?:body|one)|any ?(?:body|one)|one of (?:you|u|y'?all|those people|(?:your|ur) \\w+)|(?:an?|one|your|ur|any|some|the)(?: (?:real|live|living|actual|kind|nice|human|good|patient|single|spanish)){0,3}(?: speaking)? (?:person|people|human(?: being)?|folks?|lady|gentleman|man|woman|supervisor|manager|counsell?or|agent|specialist|advis[eo]r|rep(?:resentative)?|one))";
const us = '(?:me|us|her|him|my|our|the house|back|at (?:\\d|x))';
const rings = `(?:(?:please|pls|just|to|up) ){0,3}(?:(?:call|phone|ring|telephone|reach)(?: up| back)? ${us}|give (?:me|us|her|him) a (?:phone )?(?:call|ring))\\b`;
/** "They who", "to stop them": what stands between is no more about the caller. */
const between = '(?:(?!they|them|stop|not|never)\\S+ ){0,7}?';

const personAsked = new RegExp(
  `\\b(?:${[
    `(?:can|could|will|would|please|pls|plz|have|want|need|get|like|let|rather|prefer|wish|appreciate it if|(?:glad|grateful|obliged|thankful|happy) if|request\\w*) (?:\\w+ ){0,4}?${one} ${between}${rings}`,
    `${one} (?:please|pls|plz) ${rings}`,
    `(?:(?:glad|grateful|obliged|thankful) (?:if|for)|would|rather|prefer|want|like|please) (?:\\S+ ){0,6}?(?:telephoned|to be (?:called|phoned|rung)|a (?:phone )?call(?: back)? from)`,
    `(?:glad|grateful|obliged|thankful) if ${one} (?:(?:would|could|will|can) (?:call|phone|ring|telephone|reach)|called|phoned|rang|telephoned)`,
    `(?:want|wants|need|like|prefer|rather|wish|please|can i|could i|may i|let me|allow me)(?: to)?(?: \\w+){0,2}? (?:talk|speak) (?:\\w+ )?(?:to|with) (?:${one}|her on the|him on the)`,
    '(?:want|need|like|prefer|give me|get me|asking for|ask for)(?: \\w+)? (?:an? |one )?(?:(?:real|live|actual|single) (?:human|person|voice)|human(?: being)?|patient voice|person (?:with a|i can|to (?:call|talk|sit|go)))',
    '(?:put|connect|transfer|hand|patch)(?:ed)? (?:me |us )?(?:through |over )?(?:to|with) (?:an?|some\\w+|one|your|ur|the) (?:\\w+ ){0,2}?(?:person|human|someone|counsell?or|agent|supervisor|somebody|representative|one)',
    '(?:can|could|would|will|may) (?:one|an?|some) (?:real|live|actual|kind|human|single|patient) (?:person|human|being|soul|voice)',
    `(?:is|are) there (?:${one}) (?:\\S+ ){0,6}?(?:talk|speak|telephone|sit down|call|phone)`,
    `(?:need|want|like) ${one} to (?:sit|go over|walk|talk) (?:\\S+ ){0,2}?(?:with me|me through|over)`,
    "(?:do(?:n'?t| not)) (?:want|care|like|wish) (?:to (?:talk|speak|deal) (?:to|with) )?(?:an?|no|any|this) (?:\\w+ )?(?:chat ?bot|bot|machine|robot|computer)",
  ].join('|')})\\b`,
);
/** "Please call", as the last words of a sentence or with a time after them. */
const callsMe =
  /^\W*(?:(?:so|and|but|n|or) )?(?:please|pls|plz|kindly) (?:just )?(?:call|phone|ring|telephone)(?: back)?(?: (?:after|before|any ?time|between|soon|today|asap)\b|\W*$)/;
/** Somebody was asked for elsewhere, or came, or never did. */
const elsewhere =
  /\b(?:tried|try|trying|asked|asks?|told|said|says?|never|nobody|no one|can'?t|cannot|can not|couldn'?t|won'?t|wouldn'?t|unable|don'?t|dont|didn'?t|doesn'?t|refus\w+|promis\w+|s(?:up)?posed|insist\w*|demand\w*|they|he|she|bank|servicer|lender|company|mortgage co|when|whenever|every time|hours|minutes|got|had|finally|used to|was|were|been|waiting)\b/;

const personaPedida =
  /\b(?:(?:hablar|pong\w+|comuni\w+) con (?:alguien|un(?:a)? (?:human\w*|persona|licenciad[oa]|consejer[oa]|asesor\w*|agente))|(?:me )?puede(?:n)? llamar(?:me)?\b|contesten|(?<!no quiero )(?<!no )que (?:alguien (?:\S+ ){0,3})?(?:me|nos|le) (?:llame|marque|hable|atienda)n?|(?:me|nos|le) (?:pued[ea]n?|podria) (?:llamar|marcar|hablar|atender)|pasen?me con|pongan a alguien|(?:quiero|necesito|busco) (?:a )?una? (?:persona|senorita|human\w+|asesora?)|hablar con una? senor\w*|de carne y hueso|no quiero (?:hablar con )?(?:un |la |una )?(?:robot|maquina)|alguien en persona|hablen con mi|(?:alguien|persona) (?:de ustedes )?(?:que )?(?:me|le|nos) (?:pued\w+ |podria )?(?:llamen?|llamar|marquen?|marcar|hablen?|hablar)|me pued\w+ (?:marcar|llamar)|hablar con una? (?:senorita|senora|senor)|pasen?me con|de carne y hueso|alguien en persona|pongan a alguien|no quiero (?:un |hablar con )?(?:robot|la maquina|una maquina))\b/;
const enOtraParte = /\b(?:banco|dijeron|dijo|prometi\w+|nunca|nadie|pedi|pidi\w+|ellos|compania|trate|intent\w+)\b/;

/** A person is wished for here, to talk to or to be called by. */
export const personWished = (low: string): boolean =>
  parts(low).some((part) => {
    const pedida = firstOf(personaPedida, part);
    if (pedida !== null && !enOtraParte.test(part.slice(0, pedida.index))) return true;
    const wish = firstOf(personAsked, part);
    return callsMe.test(part) || (wish !== null && (wish[0].startsWith('do') || !elsewhere.test(part.slice(0, wish.index))));
  });

const offTheList =
  /\b(?:take|get|remove|scratch|strike|delete|leave) (?!(?:my|our|the) (?:\w+ )?(?:house|home|place|property|ex)\b)(?:\S+ ){0,8}?(?:off|from|out of) (?:of )?(?:\w+ )?(?:(?:call|mailing|phone|text|contact|e-?mail|marketing|your|ur|any|whatever|that|this|the) ){1,4}lists?\b(?! of (?:borrowers|owners|people (?:on|who)|names|homes|houses|sales))|\b(?:quit|saqu|borr|elimin)(?:en|e)(?:me|nos|lo|la)?(?: (?:a )?mi(?: \w+)?)? de (?:su|la|sus|esa|todas sus) listas?\b(?! de (?:deudores|duenos|prestatarios|venta|subasta|casas|embargos?))|\btake (?:my|our) (?:\w+ )?(?:number|phone|e-?mail|name)(?: and \w+)? off(?= ?(?:[,.!]|$|and ))/;
const leaveMe =
  /(?:^|[,;:] ?|\b(?:and|so|please|pls|just|n|but) )\W*(?:do not|don'?t|dont|quit|stop) (?:ever )?(?:(?:contact|text|call|email|e-mail|message)(?:ing)? (?:me|us|this number)|(?:sending|send) (?:me|us) (?:\w+ )?(?:texts?|e-?mails|messages|stuff|things|mail))\b/;
/** Said to us and of us: a form that was filled in, our texts. */
const ofUs =
  /\b(?:you people|y'?all|this (?:site|thing|page|form)|your (?:site|page|website|form|partners|company|list)|from you|filled (?:in|out|this)|(?:one|1) (?:form|thing|time)|clicked|signed up|sending me these|texts)\b/;

/** To be left alone by us is asked for in a message that tells more than that. */
export const leftAlone = (low: string): boolean =>
  parts(low).some((part) => holdsIn(offTheList, part) || (leaveMe.test(part) && holdsIn(ofUs, low)));

const thanking =
  /\b(?:(?:just|only|simply) (?:want(?:ed|s)? to|wanna|writ(?:e|ing) to|came (?:back |here |by )?to|here to|stopping by to) (?:\w+ ){0,4}?(?:say|tell|share|thank)(?: you| u)?(?: \w+){0,3}? (?:thank|thanks|ty|thx|(?:it|we|everything) (?:\w+ )?(?:ended|worked|turned|got it|made it))|(?:just|only|simply) (?:want(?:ed|s)? to|wanna|writ(?:e|ing) to) (?:say )?(?:thank|ty)|(?:thank (?:you|u)|thanks|ty) (?:so much |all |again )?(?:(?:to )?(?:whoever|whomever|everyone|everybody) (?!(?:can|could|will|may|reads))|for (?:pointing|sending|telling|steering|helping|all you did|what you did|the (?:advice|tip|referral|counselor)))|nothing (?:that |more )?i need from (?:you|u)|could not have done it without (?:you|u)|(?:solo|nomas|nada mas) (?:queria|quiero|paso a|pase a|vengo a) dar(?:le|les)? (?:las )?gracias|gracias,? de (?:todo )?corazon)\b/;

/** A story that ended, told to thank us; nothing is asked in it. */
export const thanksUs = (low: string): boolean => !low.includes('?') && holdsIn(thanking, low);

const otherThings =
  /\b(?:credit card|auto (?:loan|mortgage)|car (?:loan|was)|my car|(?:truck|student|payday) loans?|repo(?:d|ssess\w*)|paypal|vehicle|refrigerator|dishwasher|washing machine|mattress|your store|store card|time ?share|cell phone company|cable company|rental car|used car|payday lender)\b/;
/** What a whole story that never comes to a house is of. */
const thingsOfAStory =
  /\b(?:my (?:truck|van|suv|boat|motorcycle)|(?:water|electric|power|light|gas|phone|cell|cable|internet|pge|pg&e|utility|hospital|medical) bill|fridge|couch|dealer(?:ship)?|airline|gym|storage unit|food stamps)\b/;
/** The house is not what it is about: "i dont own no house", "think i clicked mortgage by accident". */
const houseAside =
  /\b(?:(?:do not|don'?t|dont|not|never|no) (?:own |have |got )?(?:a |no |any ){0,2}(?:house|home|mortgage)|(?:house|home) is paid (?:off|for)|clicked (?:on )?(?:the )?mortgage|something about (?:homes?|houses?|mortgages?))\b/g;
const ofTheHouse =
  /\b(?:house|home|mortgage(?! with xx)|foreclos\w*|property|escrow|closing|these payments|forbearance|modif\w*|arrear\w*|refinanc\w*|co-?op|past due|reinstat\w*|the payment|this loan|our debts|casa|hipoteca|prestamo|banco)\b/;

/** A truck, a bill, a thing that was bought: and nothing of the house. */
export function ofOtherThings(low: string): boolean {
  const long = low.split(' ').length > 35;
  return (holdsIn(otherThings, low) || (long && holdsIn(thingsOfAStory, low))) && !ofTheHouse.test(low.replace(houseAside, ' '));
}
