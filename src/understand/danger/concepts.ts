/**
 * What a word is about, in both languages, as the learned reader of danger sees it beside the letters: "shotgun" and "escopeta" are
 * both `weapon`. Beginnings of words ("sleep" covers "sleeping"); a word that stands for itself ends in "$".
 */
const words: Record<string, string> = {
  i: "i$ i'm$ i'll$ i'd$ i've$ im$ ill$ ive$ yo$ ima$",
  me: 'me$ us$ nos$ mi$ conmigo',
  my: 'my$ mine$ our$ mis$ nuestr',
  myself: 'myself ourselves mismo$ misma$',
  they: 'they$ them$ their$ they them ellos ellas les$ los$ esos$',
  he: "he$ he's$ hes$ him$ his$ él$ el$",
  she: "she$ she's$ shes$ her$ ella$",
  none: 'nobody no-one noone nadie ninguno',
  not: "not$ no$ don't$ dont$ can't$ cant$ won't$ wont$ never$ didn't$ doesn't$ isn't$ couldn't$ wouldn't$ haven't$ hasn't$ without$ ain't$ sin$ nunca ni$ tampoco jamas ya-no",
  want: 'want wanna wish$ wishes wishing hope hoping pray quiero quisiera quier$ quiere$ deseo ojala rezo ganas espero prefer rather',
  will: 'will$ gonna$ going$ voy$ vamos$ finna$ plan$ plans planning planned intend decid pienso pensando about$ ready lista$ listo$ might$ should$',
  must: 'must$ have-to tengo$ need$ needs$ necesito',
  think: 'think thought thoughts imagin fantas picturing pensamient ideas$ ideas keep$',
  fear: 'afraid scared scare terrif terror fear fright miedo asust pavor flinch panic temo$',
  safe: 'safe$ safety unsafe danger peligr segura$ dangerous',
  die: 'die$ died$ dies$ dying$ dead$ death$ morir muero muera muerto muerta muerte murio muertos deceased rip$ corpse cadaver bury buried bury enterr ground$ coffin casket grave$ funeral tumba hearse cajon$ unalive obituar',
  kill: 'kill murder matar mato$ mata$ mate$ maten$ matarl homicid slaughter execut',
  suicide: 'suicid kms$ suisid unaliv selfharm overdos sobredosis desviv ahorcarme colgarme matarme',
  end: 'end$ ends$ ending$ ended$ acaba acabo$ termin finish over$ final fin$ last$ ultim permanent forever siempre$ stop$ stops$ stopping quit',
  live: 'live$ lives$ living life$ alive viv vida$ vivo$ viva$ exist breath breathing survive lyfe',
  sleep: 'sleep asleep dormi duerm bed$ rest$ descans nap$',
  wake: 'wake woke waking despert amanec amanez morning mornings mañana$',
  gone: 'gone$ leave leaving left$ disappear desaparec vanish irme$ fuer go$ ir$ voy away$ falte$ out$ esfum',
  here: 'here$ around$ aqui$ world$ mundo$ earth$ tierra$ estar$ stay$',
  reason: 'reason point$ purpose sentido caso$ razon motivo para-que why$ chiste$',
  nothing: 'nothing nada$ empty vacio numb nomas$',
  worth: 'worth value valgo vale$ valor useless inutil waste sirvo use$',
  burden: 'burden carga$ estorb weight peso$ bother problem problema',
  better: 'better mejor easier lighter happier feliz relief alivio peace paz$ quiet calm felic',
  farewell: 'goodbye goodbyes bye$ adios farewell despid despedi letters$ note$ notes$ carta$ cartas$ perdon forgive sorry$ wrote$ escrib',
  heaven: 'god$ lord$ jesus heaven cielo$ dios diosito senor$ virgen maker rapture angel hell$ infierno',
  insurance: 'insur policy$ seguro$ poliza payout benefic',
  tired: 'tired cansad exhaust harto$ harta$ aguanto$ sick$ done$ fed$ rendi fuerzas$ rindo',
  pain: 'pain$ hurts$ duele$ dolor suffer sufr ache agony',
  weapon:
    'gun$ guns$ shotgun rifle pistol pistola revolver ar$ ar15 ammo bullet bullets bala$ balas$ rounds$ knife knives cuchill machete bat$ weapon arma$ armad armed escopeta firearm 9mm$ trigger barrel$ shells$ sidearm blade razor navaja plomo$ sword hammer axe$',
  shoot:
    'shoot shot$ shots$ balazo tiro$ tiros$ dispar plomazo stab stabb cut$ cuts$ cutting cort slit$ cortar picar$ apunal tiroteo balac',
  rope: 'rope$ noose soga$ cuerda$ hang$ hanging$ hung$ colgar cuelgo beam$ rafters vigas$ viga$ ahorca mezquite',
  jump: 'jump bridge puente roof$ azotea techo$ ledge cliff overpass rail$ train$ tren$ tracks$ vias$ aventar$ tirar$ semi$ swerv highway quarry drown ahogar lake$ river$ rio$ tailpipe',
  pills:
    'pill pastill pildor tylenol tablets bottle$ frasco$ meds$ medic insulin presc dose$ dosis oxycod xanax poison venen bleach cloro$ thinner treatment tratamiento dialisis dialysis chemo quimio inhaler inhalador oxygen oxigeno',
  fire: 'fire$ fires$ burn quem fuego incend torch gasolin gasoline lumbre smoke$ humo$ arson flames propane explod explot bomb$ bomba$ blow$ fertilizer',
  gas: 'gas$ monoxid monoxide co$ carbon$ generator charcoal fumes huele$ smell',
  blood: 'blood bleed sangr desangr hemorrh',
  hit: 'hit$ hits$ hitting beat$ beats$ beating beaten punch slap kick chok strangl shov push$ pushes$ pushed$ drag$ dragg grab whip whup whoop smack spank pega$ pego$ pegan$ pegaba golp pate$ pateo$ patad madre$ madrea cachet empuj jalone jala$ jalo$ arrastr aventar avienta avento$ tuerce twist scratch bit$ bites$ rasgun muerd hurt$ hurting$ lastim hurtin attack struck strike backhand pinned throws$ threw$ throw$',
  abuse:
    'abus violen maltrat molest rape raped rapes viola$ violo$ touch$ touches$ touched manose toca$ things$ threat amenaz stalk control force forced obliga harass',
  body: 'face$ cara$ neck$ cuello$ throat garganta head$ cabeza$ arm$ arms$ brazo brazos chest pecho$ hair$ pelo$ cabello$ wrist wrists muneca venas$ veins eye$ eyes$ ojo$ lip$ lips$ boca$ mouth$ ribs nose$ nariz$ fingers dedos hand$ hands$ mano$ manos$ leg$ legs$ piernas stomach lap$ brain brains',
  bruise: 'bruis moret black-eye welts marks$ marcas$ makeup maquillaj stitches hospital er$ swollen hinch busted',
  partner:
    'husband wife$ hubby spouse boyfriend girlfriend bf$ gf$ fiance partner ex$ esposo esposa marido mujer$ novio novia pareja viejo$ yerno husban huband',
  child:
    'kid$ kids$ child children baby babies bebe$ son$ sons$ daughter toddler infant hijo$ hija$ hijos$ hijas$ nino nina ninos ninas niet sobrin boys$ girls$ boy$ girl$ nephew niece grandson granddaughter grandkids hermanito criatura stepson stepdaughter newborn',
  elder:
    'grandma grandmother grandpa grandfather nana$ granny elder elderly abuel viejit ancian aunt$ uncle$ tia$ tio$ suegr alzheimer dementia demencia',
  parent:
    'mom$ moms$ mother dad$ dads$ father mama$ papa$ madre$ padre$ stepdad stepfather stepmom padrastro madrastra mommy daddy mami$ papi$',
  family:
    'family familia brother sister hermano hermana cousin primo prima friend amigo amiga neighbor vecin roommate cunad buddy compadre',
  carer: 'caregiver caretaker cuidador nurse$ aide$ sitter babysitter ninera tenant inquilino',
  old70: '70$ 71$ 72$ 73$ 74$ 75$ 76$ 77$ 78$ 79$ 80$ 81$ 82$ 83$ 84$ 85$ 86$ 87$ 88$ 89$ 90$ 91$ 92$ 93$ 94$ 95$ 80s$ 90s$ eighty ochenta',
  young: '9$ 10$ 11$ 12$ 13$ 14$ 15$ 16$ 17$ grade$ teen',
  drunk: 'drunk drinks$ drink$ drinking borracho toma$ tomado$ beers meth$ drugs droga$ needles jeringas high$',
  steal:
    'steal stole stolen robar roba$ robo$ robando took$ take$ takes$ taking quita$ quito$ saca$ saco$ sacaron sac drain empt vaci cash$ cashes emptied tricked enganar engan conned scam estaf bully pressur withhold aprovech',
  sign: 'sign$ signed$ signs$ signing firm deed$ deeds$ escritur poder$ attorney power',
  lock: 'lock locked locks encerr encierr closet cuarto$ tied$ amarr chained key$ keys$ llave phone$ cell$ celular telefono$ id$ passport let$ deja$ permission permiso hide$ hiding hid$ escond shelter refugio trap',
  order: 'restraining protective orden$ custody jail$ prison carcel cps$ probation',
  cops: 'sheriff sherrif deput cop$ cops$ marshal police$ policia judge$ juez$ courthouse alguacil',
  bankers:
    'banker bankers lawyer abogad realtor agent$ agente loan-officer rep$ representative officer gerente manager trustee licenciado clerk',
  illness:
    'collaps faint desmay passed$ uncons inconsc seizure convuls stroke$ derrame infarto heart$ corazon dizzy maread woozy confused shaking tembl fever fiebre vomit throwing numb$ siento$ blue$ azul$ morad gray$ slurr limp$ choking allergic alergi reacciona respond sweat sudand siez headache pressure',
  air: 'breathe breathing breath breth respir ahog$ asthma asma',
  hunger: 'eat$ eaten$ eating$ food comid comer$ comemos hungry hambre formula$ leche$ starv feed$ fed$',
  cold: 'heat$ heating cold$ frio$ freez furnace calefac zero$ shiver degrees power$ luz$',
  help911: '911$ ambul emergency emergencia 988$ hotline',
  tonight:
    'tonight tonite tn$ noche now$ rn$ ahorita ahora$ tomorrow manana friday saturday sunday monday tuesday wednesday thursday viernes sabado domingo lunes martes jueves soon$ pronto today hoy$ already',
  past: 'ago$ hace$ years$ anos$ year$ ano$ since$ was$ were$ had$ last$ used-to 2010$ 2011$ 2015$ 2018$ 2019$ 2020$ 2021$ 2022$ 2023$ january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto past$ once$',
  joke: 'lol$ lmao haha jaja jeje rofl jk$ kidding joke broma lmfao',
  money:
    'bank$ banco loan$ loans$ rate$ rates$ payment pago$ pagos$ fee$ fees$ interest interes mortgage hipoteca escrow credit score taxes tax$ bill$ bills$ recibo debt deuda refi refinanc modification modificacion servicer lender prestamo price$ offer sale$ venta$ apply application paperwork papeles$ chase$ wells$ rent$ renta$ budget forbearance equity cuotas recargos auction subasta foreclos market mercado',
  house: 'house$ home$ casa$ property apartment condo roof$ porch yard$ kitchen cocina',
  job: 'job$ work$ works$ worked trabajo fired laid layoff hours horas boss$ jefe corrieron disability incapac shift',
  things:
    'phone$ car$ carro truck$ battery laptop furnace engine fridge boiler plants dog$ cat$ cow$ cattle crop$ crops herd$ tree$ deal$ business negocio',
  easy: 'thanks gracias please fine$ bien$ ok$ okay good$ love$ happy',
};

/** Word to the numbers of its concepts, for words that stand whole; beginnings by their first three letters. */
const whole = new Map<string, number[]>();
const begins = new Map<string, [string, number][]>();
for (const [concept, list] of Object.values(words).entries()) {
  for (const entry of list.split(' ')) {
    if (entry.endsWith('$') || entry.length < 3) whole.set(entry.replace('$', ''), [...(whole.get(entry.replace('$', '')) ?? []), concept]);
    else begins.set(entry.slice(0, 3), [...(begins.get(entry.slice(0, 3)) ?? []), [entry, concept]]);
  }
}

const none: readonly number[] = [];

/** The concepts of a folded word, as numbers: most often none or one. */
export function conceptsOf(word: string): readonly number[] {
  const begun = begins.get(word.slice(0, 3))?.filter(([start]) => word.startsWith(start));
  if (begun === undefined || begun.length === 0) return whole.get(word) ?? none;
  return [...(whole.get(word) ?? []), ...begun.map(([, concept]) => concept)];
}

/** What harm, a body, fear, a weapon, hopelessness or a farewell is told in. */
const harm =
  'die kill suicide sleep wake farewell heaven pain weapon shoot rope jump pills fire gas blood hit abuse body bruise fear safe illness air hunger cold help911 lock burden';
const names = Object.keys(words);
const harmful = new Set(harm.split(' ').map((name) => names.indexOf(name)));

/** Whether any of the folded words is of harm. */
export const speaksOfHarm = (low: readonly string[]): boolean => low.some((word) => conceptsOf(word).some((at) => harmful.has(at)));
