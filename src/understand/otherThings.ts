import { holdsIn } from './cues.ts';

/**
 * Messages of other money matters than the house: a card, a car, a student loan, a bureau, a landlord. They tell nothing of the
 * mortgage, whatever words of lateness stand in them. What is only named beside the house, or as a means, makes no message of its own.
 */
const wheels = '(?:car|auto(?! ?-?pay)|(?<!food )truck|van|suv|(?:motor )?vehicle|motorcycle|boat)';
const makes = '(?:20\\d\\d )?(?:honda|toyota|nissan|ford|chev\\w+|kia|jeep|dodge|tesla|civic|camry)(?: \\w+)?';
const ruedas = '(?:carros?|troca|camioneta|van|auto|automovil|coche|moto|vehiculo)';
const card = '(?:credit|debit|gift|store|pre-?paid|snap|capital one)(?: debit)? cards?';
const loan = `(?:(?:student|school|college|payday|personal|title) loans?|${wheels} (?:loans?|leases?|mortgage|financ\\w+))`;
const owed = `(?:${card}|${loan}|${wheels} (?:payments?|notes?))`;
const does =
  '(?:will|wo|would|is|was|ha[sd]|kept|sa(?:ys?|id)|told|sold|put|never|lost|took|paid|sent|still|d(?:oes|id)\\w*|no|me|dice|cerro|\\w+(?:ed|es)|wants?|keeps?)';
/** Who sends a bill to a collector. */
const billed =
  '(?:hospital|clinic|nursing home|medical|doctor|dent\\w+|ambulance|vet|phone|cell|wireless|cable|internet|utility|electric|gym)';
const collects = 'collect(?:ors?|ions?|ing)';
const accounts = '(?:checking|savings|bank|joint|phone|charge) (?:accounts?|accts?)';

/** Each of these is of itself no mortgage, and has payments, a balance, a servicer of its own. */
const otherLoans = new RegExp(
  `\\b(?:${[
    card,
    loan,
    "student loan\\w*|payday lend\\w+|repossess\\w*|repo(?:d|ed|'d)\\b|gap insurance|time ?shares?|vacation (?:club|ownership)|parents? plus|affirm\\b|klarna|synchrony|lvnv|navient|sallie mae|coinbase",
    `(?:took|tow\\w+|seized) (?:my|the|our) (?:\\w+ )?(?:${wheels}|${makes})|leas(?:e|ed|ing) (?:an?|my|the|of) (?:\\w+ ){0,2}(?:${wheels}|${makes})`,
    'tarjetas? (?:de |del )?(?:credito|debito|regalo|prepag\\w+|snap)|(?:mi|una|esa|la) tarjeta de (?!residencia|presentacion|elector|apple|google)\\w+',
    `prestamos? (?:personal\\w*|estudiantil\\w*|de estudiante|de la (?:universidad|escuela)|en linea|por internet|(?:del?|para) (?:un |el )?${ruedas})|financiera de(?:l| mi) ${ruedas}|(?:quit\\w+|llev\\w+|recogi\\w+) (?:el|la|mi) ${ruedas}\\b|fiador[a]? (?:\\S+ ){0,6}${ruedas}\\b|tiempo compartido`,
  ].join('|')})`,
);
/** These are other matters where no word of a loan or a payment stands. */
const otherThings = new RegExp(
  `\\b(?:${[
    `my (?:${wheels}|${makes}|leased \\w+) ${does}\\b|(?:shut off|on|turned in) (?:my|the|our) (?:\\w+ )?(?:${wheels}|${makes})|${wheels} title|rental car|a used car|other driver|collision`,
    `(?:(?:${wheels}|used car) )?(?:dealer(?:ship)?|airline|gym|storage (?:unit|place|company)|pawn ?shop|apartment (?:complex|manag\\w+)(?: company)?|${wheels} insur(?:ance|er)(?: company)?) (?:\\w+ ){0,2}?${does}\\b`,
    '(?:my|our) landlord|(?:security|entire|apartment) deposit|rent(?:ed)?[- ]to[- ]own|refrigerator|dishwasher|washing machine|mattress|your store|food stamps? office|crypto\\w*|bitcoin',
    '(?:verizon|t-? ?mobile|at&t|comcast|co-?sign\\w* (?:\\w+ ){0,4}(?:car|truck|van)|chime card|amex|visa|hertz|u-?haul|craigslist|best buy|stimulus|puppy|motorcycle|charge account|department store) |(?:my|that|this) (?!(?:library|green|business|insurance|report) )(?:\\w+ ){0,2}card (?:company|was|is|i|in|and|w)|collections? (?:place|people)|(?:cell phone|cable|wireless|internet) (?:company|carrier)|(?:bought|financed) (?:an?|some|my) (?:\\w+ )?(?:couch|bed|tv|phone|laptop|furniture|fridge|ring)',
    `${billed}\\b[^.]{0,70}\\b${collects}|${collects}\\b[^.]{0,70}\\b${billed}\\b|sent (?:me|us) to collections`,
    '(?:carta|cobr\\w+|debo) (?:\\w+ )?del? irs|(?:irs|internal revenue service) (?:kept|keeps|took|says|sent|owes|wants|has|maintains|won|never|me|no)|my tax refund (?:never|has|is|was)|zelle|venmo|cash ?app|paypal|western union|overdraft\\w*',
    'equifax|experian|trans ?union|identity (?:theft|was stolen)|stole my identity|wired? i sent|hold (?:on|upon) (?:an?|my|the) (?:\\S+ )?(?:check|deposit)',
    `${accounts} (?:\\S+ ){0,6}?(?:closed|frozen|locked|hacked|drained|emptied|in my name)|my account (?:had been|was|has been) (?:closed|frozen|hacked)|from my savings account|(?:closed|froze|locked|hacked|(?<!\\b(?:i|we|i've|we've|have|had) )(?:drained|emptied)|opened?|denied) (?:\\S+ ){0,4}?(?:${accounts}|my (?:account|acct)\\b)`,
    'used my (?:social|ssn|name) |opened (?:\\S+ ){0,6}in my name',
    `(?:devolv\\w+|compr\\w+|choc\\w+) (?:el|la|mi|una?) ${ruedas}\\b|(?:titulo|seguro|aseguranza|lease|lo) (?:del?|de mi|de la|para|de los) (?:un )?${ruedas}\\b`,
    'caser[oa]\\b|(?:duen[oa]|administrador[a]?) del? (?:apartamento|edificio|cuarto)|apartamento de renta|deposito del? apartamento|buro de credito|robo de identidad|(?:abri\\w+|sacaron) (?:\\S+ ){0,5}a mi nombre|(?:congel|bloque|cerr)(?:o|aron) (?:\\S+ )?cuenta',
    '(?:celular|telefono|hospital|medic\\w+)\\b[^.]{0,50}\\bcoleccion|(?:cobrador\\w*|coleccion\\w*|cobros?|bil+e?s?|cuentas?) (?:\\S+ ){0,7}?(?:hospital|medic\\w+|telefono|celular)',
  ].join('|')})`,
);
/** What a whole story that never comes to a house is of. */
const thingsOfAStory =
  /\b(?:my (?:truck|van|suv|boat|motorcycle)|(?:water|electric|power|light|gas|phone|cable|pge|pg&e|utility|hospital|medical) bill|fridge|couch|dealer(?:ship)?|airline|gym|food stamps)\b/;

/** Named in passing: what was paid with, a list of debts, a cause, a credit that was refused, what a stranger wants. */
const inPassing = new RegExp(
  `\\b(?:${[
    `(?:pa(?:y|id|ying|yments?)|put|putting|fixed|liv\\w+|borrow\\w*|cover\\w*|groceries|repairs|it|everything) (?:\\S+ ){0,3}(?:with|on|by|off|from|using|w) (?:\\w+ ){0,3}?${card}`,
    `(?:us(?:e|ed|ing)|maxed(?: out)?|ran up) (?:\\w+ ){0,3}?${card}(?= (?:to|for|so|and)\\b|[,.]|$)|credit card (?:debts?|bills)|cards? (?:is|are|r) (?:all )?(?:maxed|full)`,
    `${owed}(?:(?:,| and| plus| n| &|, and)(?: (?:an?|the|my|our|some|two|other))? (?:${owed}|cards|(?:medical )?bills|daycare|groceries)){1,3}`,
    `(?:because of|due to|thanks to|between|besides|except(?: for)?|expect for|on top of|along with|as well as|plus|about my ex \\w+) (?:\\w+ ){0,3}?${owed}`,
    `(?:denied|declined|turned (?:me |us )?down|refused|rejected|killed|approved|qualify|ad\\w*) (?:\\w+ ){0,3}?${owed}`,
    `${owed} (?:(?:eat\\w*|ate|took (?:all|half)|start\\w* (?:up|again)|kick\\w* in)|to (?:stay|catch|keep|pay|cover|make|get)\\b)`,
    `${wheels} (?:too|also|as well)\\b|(?:carro|troca) tambien`,
    '(?:pay|send|buy|wants?|ask\\w*|told|says?|said|demand\\w*|accepts?|in|with) (?:\\S+ ){0,6}?(?:(?:gift|prepaid) cards?|bitcoin|crypto\\w*)',
    '(?:wants?|wanted|ask\\w*|told|says?|said|demand\\w*|quer\\w+|quier\\w+|pid\\w+|dij\\w+|dice\\w*) (?:\\S+ ){0,6}?(?:zelle|venmo|cash ?app|paypal|western union)',
    '(?:con|sacando|usando|(?:viv|sac|jal|pag)\\w+ de) (?:la |una |las |mi |mis )?tarjetas?(?: de (?:credito|regalo|apple|google))?|deudas? (?:de|en) (?:las )?tarjetas?(?: de credito)?|con la credit card',
  ].join('|')})`,
  'g',
);
/** The house is not what it is about: "i dont own no house", "think i clicked mortgage by accident", "came to my house", "home phone". */
const houseAside =
  /\b(?:(?:do not|don'?t|dont|not|never|no) (?:own |have |got )?(?:a |no |any ){0,2}(?:house|home|mortgage)|(?:house|home) is paid (?:off|for)|clicked (?:on )?(?:the )?mortgage|something about (?:homes?|houses?|mortgages?)|(?:c[ao]me|comes|go|went|drove|mailed|sent|delivered|at|near|front of|from|to|left|telephon\w+|calls?) (?:to |at |by )?(?:(?:my|our|his|her|the|their|your) )?(?:\w+ )?(?:house|home|residence)|home (?:depot|phone|address|office|page)|nursing home|casa no tengo|no tengo casa|(?:a|en) (?:mi |la )?casa)\b/g;
const ofTheHouse =
  /\b(?:house|home|mortgages?(?! with xx)|foreclos\w*|property|escrow|(?:at|the|our|before|after) closing|these payments|modif\w*|mod|arrear\w*|refi(?:nanc\w*)?|co-?op|condo|heloc|deeds?|short sale|our debts|(?:hurt|affect|ruin|help)\w* (?:my|our) (?:case|chances|application)|bankruptcy|chapter|capitulo|underwrit\w*|approval|pre-?approved|notar\w+|(?<!(?:student|car|auto) (?:loan )?)servicers?|casa|vivienda|dwelling|residence|gravamen\w*|hipoteca|subasta|remate|(?:i'?m|im|we'?re|am|are|got|fell|get|getting) (?:\w+ ){0,3}behind(?! on (?:my|the|our) (?:car|truck|auto|student|credit))|me atrase|nos atrasamos|estoy atrasad[oa]|bancarrota)\b/;
/** Words of a loan and of paying it: they are of the mortgage where no other loan is named. */
const ofALoan =
  /\b(?:payments?|late(?! (?:sister|brother|mother|father|wife|husband|aunt|uncle|son|daughter))|behind|loans?|lenders?|interest|liens?|forbear\w*|principal|statements?|past due|report(?:ed|ing) (?:me|us)|score|bounced|auto ?pay|draft\w*|caught up|notices?|tenants?|hipotec\w*|atras\w+|pagos?|prestamos?|debo|abonos?|mensualidad\w*|letras?)\b/;
/** What befell the household is ours to hear, whatever stands beside it. */
const trouble =
  /\b(?:(?:lost|quit) (?:my|his|her|our) (?:job|income|hours|business)|laid (?:me |us )?off|no income|no company|out of work|back to work|unemploy\w*(?! debit)|hours|disab\w+|cancer|stroke|surgery|divorc\w*|passed away|(?<!(?:dog|cat|heater|phone|engine|battery|car)(?: that)? )died|deployed|(?:can'?t|cannot|could(?:n'?t| not)) work|get to work|my (?:shop|store|salon|restaurant|business)|trabaj\w+|horas|comision\w*|desemple\w+|despid\w+|falleci\w+|muri\w+|enferm\w+|operaron|homeless|garnish(?!\w* my tax)\w*|wages?|paychecks?)\b/;
/** Who says so asks of no house of theirs, whatever befell them. */
const ownsNone = /\b(?:i|we) rent\b|\b(?:do not|don'?t|dont) own (?:a|no|any)\b(?! (?:car|truck))/;

/** A truck, a bill, a thing that was bought: and nothing of the house. */
export function ofOtherThings(low: string): boolean {
  const long = low.split(' ').length > 35;
  if (!holdsIn(otherLoans, low) && !holdsIn(otherThings, low) && !(long && holdsIn(thingsOfAStory, low))) return false;
  const told = low.replace(houseAside, ' ');
  if (ofTheHouse.test(told) || (trouble.test(told) && !ownsNone.test(low))) return false;
  const point = low.replace(inPassing, ' ');
  return (
    otherLoans.test(point) ||
    ((otherThings.test(point) || (long && thingsOfAStory.test(point))) && (ownsNone.test(low) || !ofALoan.test(point)))
  );
}
