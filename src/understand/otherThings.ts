import { holdsIn } from './cues.ts';

/**
 * Messages of other money matters than the house: a card, a car, a student loan, a bureau, a landlord. They tell nothing of the
 * mortgage, whatever words of lateness stand in them. What is only named beside the house, or as a means, makes no message of its own.
 */
const wheels = '(?:car|auto(?! ?-?pay)|automobile|(?<!food )truck|van|minivan|pickup|suv|(?:motor )?vehicle|motorcycle|boat|rv|camper)';
const makes =
  '(?:20\\d\\d )?(?:honda|toyota|nissan|ford|chev\\w+|kia|hyundai|jeep|dodge|bmw|tesla|altima|civic|corolla|camry|silverado)(?: \\w+)?';
const ruedas = '(?:carros?|troca|camioneta|van|auto|automovil|coche|moto|vehiculo)';
const card = '(?:credit|debit|gift|store|pre-?paid|charge|reloadable|snap|ebt|capital one|food stamps?)(?: debit)? cards?';
const loan = `(?:(?:student|school|college|payday|personal|title|installment) loans?|${wheels} (?:loans?|leases?|mortgage|financ\\w+))`;
const owed = `(?:${card}|${loan}|${wheels} (?:payments?|notes?))`;
/** Who sends a bill to a collector. */
const billed =
  '(?:hospital|clinic|nursing home|medical|doctor|dental|dentist|ambulance|emergency room|vet|phone|cell|wireless|cable|internet|utility|electric|gym|toll)';
const collects = 'collect(?:ors?|ions?|ing|ion \\w+)';
const does =
  "(?:will|wo|would|is|was|has|had|keeps?|kept|says?|said|told|sold|promis\\w+|charg\\w+|refus\\w+|put|added|never|lied|closed|wants?|denied|totaled|cancel\\w+|lost|raised|repo\\w*|took|pays?|paid|owes?|sent|still|financed|quoted|does|doesn'?t|did|didn'?t|with\\w+|no|me|dice|cerro)";
const accounts = '(?:checking|savings|bank|joint|phone|charge) (?:accounts?|accts?)';

/** Each of these is of itself no mortgage, and has payments, a balance, a servicer of its own. */
const otherLoans = new RegExp(
  `\\b(?:${[
    card,
    loan,
    `student loan\\w*|payday lend\\w+|repossess\\w*|repo(?:d|ed|'d)\\b|gap insurance|time ?shares?|vacation (?:club|ownership)|parents? plus|affirm\\b|klarna|afterpay|synchrony|lvnv|midland (?:credit|funding)|portfolio recovery|credit one\\b|navient|nelnet|mohela|sallie mae|coinbase|robinhood|buy here pay here`,
    `(?:took|tow\\w+|grabbed|seized) (?:my|the|our) (?:\\w+ )?(?:${wheels}|${makes})`,
    `leas(?:e|ed|ing) (?:an?|my|the|of) (?:\\w+ ){0,2}(?:${wheels}|${makes})|(?:my|upon|on) (?:\\w+ )?(?:visa|mastercard|amex|discover) (?:card|account|bill)`,
    'tarjetas? (?:de |del )?(?:credito|debito|regalo|prepag\\w+|snap|la tienda)|(?:mi|una|esa|la) tarjeta de (?!residencia|presentacion|elector|apple|google)\\w+',
    `prestamos? (?:personal\\w*|estudiantil\\w*|de estudiante|de la (?:universidad|escuela)|rapido|en linea|por internet|(?:del?|para) (?:un |el )?${ruedas})|financiera de(?:l| mi) ${ruedas}|(?:quit\\w+|llev\\w+|recogi\\w+) (?:el|la|mi) ${ruedas}\\b|fiador[a]? (?:\\S+ ){0,6}${ruedas}\\b|tiempo compartido`,
  ].join('|')})`,
);
/** These are other matters where no word of a loan or a payment stands. */
const otherThings = new RegExp(
  `\\b(?:${[
    `my (?:${wheels}|${makes}|leased \\w+) ${does}\\b|(?:wrecked|shut off|on|returned|turned in) (?:my|the|our) (?:\\w+ )?(?:${wheels}|${makes})|${wheels} (?:title|repair shop)|rental car|a used car|other driver|collision`,
    `(?:(?:${wheels}|used car) )?(?:dealer(?:ship)?|airline|gym|storage (?:unit|place|company|facility)|pawn ?shop|apartment (?:complex|manager|management|building)(?: company)?) (?:\\w+ ){0,2}?${does}\\b`,
    `(?:car|auto|motor)(?:'s)? (?:insurance|insurer)(?: company| carrier)? ${does}\\b|(?:my|our) landlord|(?:security|entire|apartment) deposit|rent(?:ed)?[- ]to[- ]own`,
    '(?:verizon|t-? ?mobile|at&t|comcast|xfinity|co-?sign\\w* (?:\\w+ ){0,4}(?:car|truck|van)|chime card|american express|amex|visa|mastercard|hertz|u-?haul|craigslist|best buy|stimulus|puppy|dentist|motorcycle|(?:my|that|this) (?!(?:library|green|business|insurance|report) )(?:\\w+ ){0,2}card (?:company|was|is|i|in|and|w)|charge account|department store|collections? (?:place|people)) |sent (?:me|us) to collections|(?:cell phone|cable|wireless|internet) (?:company|carrier)',
    '(?:bought|ordered|financed) (?:an?|some|my) (?:\\w+ )?(?:couch|sofa|bed|tv|phone|laptop|furniture|fridge|stove|washer|ring|puppy|dog)|refrigerator|dishwasher|washing machine|mattress|your store|food stamps? office|my gym|crypto\\w*|bitcoin',
    `${billed}\\b[^.]{0,70}\\b${collects}|${collects}\\b[^.]{0,70}\\b${billed}\\b|${billed} (?:bill|debt|account|charge)\\b[^.]{0,60}\\b(?:not mine|never (?:had|went|owed)|(?:already|was|were) paid)`,
    '(?:carta|cobr\\w+|debo) (?:\\w+ )?del? irs|(?:irs|internal revenue service) (?:kept|keeps|took|says|sent|owes|wants|has|maintains|won|never|me|no)|my tax refund (?:never|has|is|was)|zelle|venmo|cash ?app|paypal|western union|moneygram|overdraft\\w*|atm (?:ate|kept|swallowed|took|gave)',
    "equifax|experian|trans ?union|identity theft|stole my identity|my identity was stolen|(?:wire|money|wired) (?:i )?(?:sent )?to (?:an?|the|some) (?:fake|man|guy|stranger|woman|seller|breeder)|hold (?:on|upon) (?:an?|my|the) (?:\\w+'?s? )?(?:check|deposit)",
    `${accounts} (?:\\S+ ){0,6}?(?:closed|frozen|locked|hacked|drained|emptied|restricted|in my name|on hold)|my account (?:had been|was|has been) (?:closed|frozen|hacked)|from my savings account`,
    `(?:closed|froze|locked|hacked|drained|emptied|opened?|restricted|denied) (?:\\S+ ){0,4}?(?:${accounts}|my (?:account|acct)\\b)`,
    'used my (?:social|ssn|name|information) |opened (?:\\S+ ){0,6}in my name',
    `(?:devolv\\w+|entregu\\w+|compr\\w+|choc\\w+) (?:el|la|mi|una?) ${ruedas}\\b|(?:titulo|seguro|aseguranza|lease|lo) (?:del?|de mi|de la|para|de los) (?:un )?${ruedas}\\b`,
    'caser[oa]\\b|(?:duen[oa]|administrador[a]?) del? (?:apartamento|edificio|trailer|cuarto)|apartamento de renta|deposito del? apartamento|criptomoneda\\w*|buro de credito|robo de identidad|mi identidad|(?:abri\\w+|sacaron) (?:\\S+ ){0,5}a mi nombre',
    '(?:congel|bloque|cerr)(?:o|aron) (?:\\S+ )?cuenta|cuenta de ahorros',
    '(?:celular|telefono|hospital|medic\\w+)\\b[^.]{0,50}\\bcoleccion|(?:cobrador\\w*|coleccion\\w*|cobros?|bil+e?s?|cuentas?) (?:\\S+ ){0,7}?(?:hospital|medic\\w+|telefono|celular)',
  ].join('|')})`,
);
/** What a whole story that never comes to a house is of. */
const thingsOfAStory =
  /\b(?:my (?:truck|van|suv|boat|motorcycle)|(?:water|electric|power|light|gas|phone|cell|cable|internet|pge|pg&e|utility|hospital|medical) bill|fridge|couch|dealer(?:ship)?|airline|gym|storage unit|food stamps)\b/;

/** Named in passing: what was paid with, a list of debts, a cause, a thing that was sold, a credit that was refused, what a stranger wants. */
const inPassing = new RegExp(
  `\\b(?:${[
    `(?:pa(?:y|id|ying|yment|yments)|put|putting|fixed|charged (?:it|them|everything|groceries)|liv\\w+|surviv\\w+|borrow\\w*|cover\\w*|groceries|repairs|it|everything) (?:\\S+ ){0,3}(?:with|on|by|off|from|using|w) (?:\\w+ ){0,3}?${card}`,
    `(?:us(?:e|ed|ing)|maxed(?: out)?|max|ran up) (?:\\w+ ){0,3}?${card}(?= (?:to|for|so|and)\\b|[,.]|$)`,
    'credit card (?:debts?|bills)|cards? (?:is|are|r) (?:all )?(?:maxed|full)',
    `${owed}(?:,| and| plus| n| &|, and)(?: (?:an?|the|my|our|some|two|other))* (?:${owed}|cards|bills|medical bills|daycare|groceries)`,
    `(?:because of|due to|thanks to|between|besides|except(?: for)?|expect for|on top of|along with|as well as|plus|about my ex \\w+) (?:\\w+ ){0,3}?${owed}`,
    `(?:denied|declined|turned (?:me |us )?down|refused|rejected|killed|approved|qualify|ad\\w*) (?:\\w+ ){0,3}?${owed}`,
    `${owed} (?:eat\\w*|ate|take up|took (?:all|half)|start\\w* (?:up|again)|kick\\w* in|came due)`,
    `${owed} to (?:stay|catch|keep|pay|cover|make|get)\\b`,
    `${wheels} (?:too|also|as well)\\b|(?:carro|troca) tambien`,
    '(?:pay|send|buy|wants?|asks?|asked|told|says?|said|demand\\w*|accepts?|in|with) (?:\\S+ ){0,6}?(?:(?:gift|prepaid) cards?|bitcoin|crypto\\w*)',
    '(?:con|en|sacando|usando|(?:viv|sac|jal|pag)\\w+ de) (?:la |una |las |mi |mis )?tarjetas?(?: de (?:credito|regalo|apple|google))?|deudas? (?:de|en) (?:las )?tarjetas?(?: de credito)?|con la credit card',
  ].join('|')})`,
  'g',
);
/** The house is not what it is about: "i dont own no house", "think i clicked mortgage by accident", "came to my house", "home phone". */
const houseAside =
  /\b(?:(?:do not|don'?t|dont|not|never|no) (?:own |have |got )?(?:a |no |any ){0,2}(?:house|home|mortgage)|(?:house|home) is paid (?:off|for)|clicked (?:on )?(?:the )?mortgage|something about (?:homes?|houses?|mortgages?)|(?:came|come|comes|coming|go|went|drove|mailed|sent|delivered|shipped|at|near|front of|from|to|left|telephon\w+|calls?) (?:to |at |by )?(?:(?:my|our|his|her|the|their|your) )?(?:\w+ )?(?:house|home|residence)|home (?:depot|phone|address|office|page)|nursing home|casa no tengo|no tengo casa|a (?:mi|la) casa|en (?:mi |la )?casa)\b/g;
const ofTheHouse =
  /\b(?:house|home|mortgages?(?! with xx)|foreclos\w*|property|escrow|(?:at|the|our|before|after) closing|these payments|modif\w*|mod|arrear\w*|refi(?:nanc\w*)?|co-?op|condo|heloc|deeds?|short sale|our debts|bankruptcy|chapter|capitulo|underwrit\w*|approval|pre-?approved|notar\w+|(?<!(?:student|car|auto) (?:loan )?)servicers?|casa|vivienda|dwelling|residence|gravamen\w*|hipoteca|subasta|remate|(?:i'?m|im|we'?re|am|are|got|fell|get|getting) (?:\w+ ){0,3}behind(?! on (?:my|the|our) (?:car|truck|auto|student|credit))|me atrase|nos atrasamos|estoy atrasad[oa]|bancarrota)\b/;
/** Words of a loan and of paying it: they are of the mortgage where no other loan is named. */
const ofALoan =
  /\b(?:payments?|late(?! (?:sister|brother|mother|father|wife|husband|aunt|uncle|son|daughter|mom|dad))|behind|loans?|lenders?|interest|liens?|forbear\w*|principal|statements?|past due|report(?:ed|ing) (?:me|us)|score|bounced|auto ?pay|draft\w*|caught up|notices?|bank took|tenants?|hipotec\w*|atras\w+|pagos?|prestamos?|debo|abonos?|mensualidad\w*|letras?)\b/;
/** What befell the household is ours to hear, whatever stands beside it. */
const trouble =
  /\b(?:(?:lost|quit) (?:my|his|her|our) (?:job|income|hours|business)|laid (?:me |us )?off|no income|out of work|back to work|unemploy\w*(?! debit)|hours|disab\w+|cancer|stroke|surgery|divorc\w*|passed away|(?<!(?:dog|cat|heater|phone|engine|battery|car)(?: that)? )died|deployed|(?:can'?t|cannot|couldn'?t|could not) work|get to work|my (?:shop|store|salon|restaurant|business|chair)|my two chairs|nail shop|no company|inventory|trabaj\w+|horas|comision\w*|desemple\w+|despid\w+|falleci\w+|muri\w+|divorci\w+|enferm\w+|operaron|homeless|garnish(?!\w* my tax)\w*|wages?|paychecks?)\b/;
/** Who says so asks of no house of theirs, whatever befell them. */
const ownsNone = /\b(?:i|we) rent\b|\b(?:do not|don'?t|dont) own (?:a|no|any)\b(?! (?:car|truck))/;

/** A truck, a bill, a thing that was bought: and nothing of the house. */
export function ofOtherThings(low: string): boolean {
  const long = low.split(' ').length > 35;
  if (!holdsIn(otherLoans, low) && !holdsIn(otherThings, low) && !(long && holdsIn(thingsOfAStory, low))) return false;
  const told = low.replace(houseAside, ' ');
  if (ofTheHouse.test(told) || (trouble.test(told) && !ownsNone.test(low))) return false;
  const point = low.replace(inPassing, ' ');
  return otherLoans.test(point) || ((otherThings.test(point) || (long && thingsOfAStory.test(point))) && !ofALoan.test(point));
}
