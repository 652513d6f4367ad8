import { holdsIn } from './cues.ts';
import { llano } from './llano.ts';
import { month } from './rules/meses.ts';
import type { Hit } from './rules/rule.ts';

/** Whose story it is and whether it still stands, in Spanish: a neighbour's, a sister's abroad, a clerk's; cured, claimed by the bank, only supposed. */

/** Plainly Spanish: more of its small words than of the English ones, so that the families of Spanish words are worth a search. */
export function enEspanol(low: string, told: boolean): boolean {
  const es =
    low.match(
      /\b(?:el|la|los|las|que|q|de|del|mi|mis|nos|y|con|por|para|pa|se|ya|le|en|un|una|al|hace|desde|estoy|debo|pagos?|casa|banco|trabajo|meses|espos[oa])\b/g,
    )?.length ?? 0;
  const en = low.match(/\b(?:the|and|of|my|is|was|to|we|it|for|have|has|they|on|with|that|i|in|are|our)\b/g)?.length ?? 0;
  return es > 2 * en || (told && en === 0);
}

/** A Spanish text in its one spelling, so that "kiero ablar con una persona" is heard as well; others as they are. */
export const oneSpelling = (low: string, told: boolean): string => (enEspanol(low, told) ? llano(low) : low);

const stranger =
  '(?:vecin[oa]s?|amig[oa]s?|amistad|comadre|compadre|conocid[oa]|prim[oa]s?|jef[ea]|patron|senora (?:de al lado|donde)|senor (?:de al lado|para quien|donde|que|de)|companer[oa]s? (?:de|del) (?!vida)\\w+|cunad[oa]|sobrin[oa]|inquilin[oa]|corredor|nuera|yerno|notari[oa]|duen[oa] anterior|vendedora?|tasador)';
const staff =
  '(?:(?:muchacha|senorita|senora|senor|persona|representante|agente|gente|empleada|empleado) (?:del banco|de la|que (?:llevaba|me atend|tenia))|representante|agente|gerente|consejer[oa]|banco)';
const land =
  '(?:mexico|honduras|guatemala|el salvador|nicaragua|colombia|venezuela|caracas|cuba|la habana|santo domingo|la republica|rd|peru|ecuador|argentina|chile|bolivia|panama|espana|ponce|mi pais|mi tierra|alla)\\b';
const own = '(?:yo|me|mi (?:espos[oa]|marido|mujer|hij[oa]|mama|papa|mai|pai|casa)|nos|nosotros|estoy|estamos|soy|tengo|debo)';
const actor = new RegExp(
  `(?<!delante de )(?<!enfrente de )(?<!frente a )\\b(?:(?:mi|un|una|el|la|mis|unos|otro|otra|del) ${stranger}|(?:la|el|una|un|mi|otra) ${staff}|${own})\\b`,
  'g',
);
const ownOnly = new RegExp(`^${own}$`);
const someone = '(?:herman[oa]|mama|papa|familia|hij[oa]|ti[oa]|abuel[oa]|madre|padre|gente)s?';
const abroad = new RegExp(
  `\\bmi ${someone}(?: \\w+){0,5}? (?:en|alla en) ${land}(?!.*\\b(?:yo |me |nos |tuv|mand|fui|viaj|gast|dinero|plata))|\\b(?:en|alla en) ${land},? mi ${someone}\\b`,
);
const toStranger = new RegExp(`^[^,;]{0,45}\\ba (?:mi|un|una|la|el) ${stranger}\\b`);
const relative = /\bmi (?:herman[oa]|ti[oa])(?! y yo\b)(?: (?!y\b|yo\b|me\b|nos\b)[^ ,]+){0,4} ?$/;
const householdOnly = new Set<unknown>(['death', 'medical_or_disability', 'other']);
/** Troubles that the bank itself brings or tells of. */
const byTheBank = new Set<unknown>(['arm_reset_or_payment_increase', 'escrow_or_tax_or_insurance_increase', 'other']);
/** The one we write for may be a friend, if the house and the loan are told to be theirs. */
const ownHouse = /\b(?:duen[oa] de la casa|(?:su|esa) casa es|quien vive ahi|su hipoteca)\b/;
/** "The girl at the bank told me that": she still speaks. */
const toldMe = / me (?:dij\w+|cont\w+|atend\w+|explic\w+)/g;

/** The story of a neighbour, of a clerk, or of kin in another country; or none of a person at all. */
export function ajeno(low: string, hit: Hit): boolean {
  if (noPerson(low, hit)) return true;
  if (!/\b(?:mi|un|una|la|el|otra?)\b/.test(low)) return false;
  const start = Math.max(low.lastIndexOf('.', hit.span.start), low.lastIndexOf('\n', hit.span.start), hit.span.start - 70) + 1;
  const before = low.slice(start, hit.span.start + 1);
  const last = [...before.replaceAll(toldMe, '').matchAll(actor)].at(-1)?.[0];
  if (
    last !== undefined &&
    !ownOnly.test(last) &&
    !/^sin esa|^(?:me|nos) deb/.test(hit.said) &&
    !ownHouse.test(low) &&
    !(/banco$/.test(last) && bankActs(hit)) &&
    !firedUs(hit)
  )
    return true;
  if (abroad.test(low.slice(start, hit.span.end + 25))) return true;
  if (!/ (?:le|la|lo|se) /.test(` ${hit.said} `) && toStranger.test(low.slice(hit.span.end)) && / le /.test(low)) return true;
  return relative.test(before.slice(0, -1)) && !householdOnly.has(hit.value) && !ownHouse.test(low);
}
const bankActs = (hit: Hit): boolean => hit.fact !== 'hardship' || byTheBank.has(hit.value) || /^(?:me|nos|mi) /.test(hit.said);

/** "El patron nos corrio": his deed, our loss. */
const firedUs = (hit: Hit): boolean => hit.value === 'job_loss' && /^(?:me|nos) /.test(hit.said);

const oldTimes =
  /\b(?:hace (?:ya )?(?:muchos|mil|diez|quince|veinte|treinta|cuarenta|\d\d) anos(?! que)|en (?:19\d\d|200\d|201\d)|eso ya (?:paso|quedo atras)|fue hace anos|cuando (?:yo )?(?:era|tenia \w+ anos))\b/;
/** A telephone died, a dog died, one works in a hospital, the illness was what one died of, the covid took him. */
function noPerson(low: string, hit: Hit): boolean {
  if (hit.fact !== 'hardship') return false;
  const before = low.slice(Math.max(0, hit.span.start - 45), hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 40);
  if (/\bsi (?:me |nos )?$/.test(before) && /\b(?:despiden|corren|botan|pierdo|quedo)\b/.test(hit.said)) return true;
  if (/\b(?:ya|pero) (?:estoy|esta) (?:bien|san[oa]|curad[oa])\b/.test(after)) return true;
  if (oldTimes.test(before.slice(-30) + hit.said + after)) return true;
  if (/\b(?:perr|gat)\w+(?: \w+)? $/.test(before) || /\balguien que(?: se)? $/.test(before)) return true;
  if (hit.value === 'disaster')
    return /\b(?:incluye|cubre|contra)(?: \w+){0,2} $/.test(before) || /^ (?:no |paso (?:lejos|por (?:el )?otro)|ni )/.test(after);
  if (hit.value === 'divorce_or_separation')
    return /^ (?:jef|patron|companer|emplead|trabajo)/.test(after) || /^ de (?:mis (?:papas|padres)|mi (?:hij|herman|prim)\w+)/.test(after);
  if (hit.value === 'death' && /\b(?:carro|troca|camioneta|van|telefono|celular|motor|perr\w+|gat[oa])(?: ya)? $/.test(before)) return true;
  if (hit.value === 'death')
    return /^.{0,6}\b(?:telefono|celular|carro|troca|computadora|laptop|bateria|motor|perr\w+|gat[oa])\b/.test(after);
  if (hit.value === 'job_loss') return /\b(?:carta|prueba|comprobante|papeles)(?: de| del)? $/.test(before);
  if (hit.value === 'other')
    return /^covid/.test(hit.said) && (/^(?:-19)? se (?:me |nos )?llevo/.test(after) || /\b(?:dio|pego)(?: el)? $/.test(before));
  if (String(hit.value).startsWith('escrow')) return /\b(?:carro|auto|troca|camioneta|medic[oa]|dental)\b/.test(hit.said);
  if (hit.value !== 'medical_or_disability') return false;
  return (
    /\b(?:va|van|iba) a (?:dar|pegar)(?:me|nos)?(?: \w+)? $/.test(before) ||
    (/salud/.test(hit.said) && /\b(?:bien de|buena|con) $/.test(before)) ||
    /\b(?:muri\w+|fallec\w+|mat(?:o|aron)|perdio la \w+|perd(?:i|imos) a (?:mi|un|una) \w+)(?: [^ ,]+){0,7} ?$/.test(before) ||
    (/hospital|clinica/.test(hit.said) &&
      /\b(?:plaza|trabaj\w+|empleo|puesto|limpi\w+|enfermer\w+|turno|cerraron)(?: [^ ,]+){0,3} ?$/.test(before))
  );
}
/** The bank says so, the writer has proof: by the writer's account the loan is current. */
export const diceElBanco = (low: string): boolean =>
  /\b(?:(?:ellos|banco|compania|administrador|servicer|dizque|disque|segun|quieren) ?(?:\w+ ){0,2}?(?:dice[n]?|ellos|insiste[n]?|reporta[n]?|alega[n]?|afirma[n]?|sostiene[n]?|reportaron|reporto|debo|aparezc|me (?:cobra|reporta))|dice[n]? que|me report(?:a|an|o|aron)|aparezco|sale que|marca[n]? (?:como|tarde|past due|delin)|por error|alegan)/.test(
    low,
  ) &&
  /\b(?:(?:deb|atras|retras|falt|tarde|mora|moros|no pag|dias|moros|past due)\w*)\b/.test(low) &&
  /\b(?:recibos?|comprobantes?|nunca (?:(?:he|hemos) )?fall\w+|nunca (?:me he|nos hemos) (?:atras|retras)\w+(?! hasta)|es (?:falso|mentira|un error)|por error|yo (?:si )?(?:pague|he pagado|estoy al dia)|cheques? (?:cancelad|cobrad)\w+|prueba[s]? (?:de|que)|estado de cuenta que|todo a tiempo|(?:siempre (?:he |hemos )?pag\w+|(?:he|hemos) pagado) (?:\w+ )?(?:a tiempo|puntual\w*)(?! hasta)|confirmacion|money orders?|lo cobraron|no es cierto|no es verdad|sigo pagando puntual|como si no hubiera)/.test(
    low,
  );

/** Behind once, and no more: "el ano pasado estuve atrasado, este ano no", "ya me puse al dia". */
export const saldado = (low: string): boolean =>
  /\b(?:pag(?:ue|amos) todo lo atrasado|ya (?:me|nos) (?:puse|pusimos|empareje|emparejamos|nivele)|(?:me|nos) (?:puse|pusimos) al (?:dia|corriente)|ya (?:lo |la )?(?:pague|pagamos|salde|saldamos|liquide|cubri) (?:tod[oa]|lo que|lo atrasado|los|la deuda)|ya (?:eso )?(?:se arreglo|lo arreglamos)|este ano no\b|(?:ahora|ya) (?:voy|vamos|estoy|ando) (?:bien|al)\b|eso ya paso|volvi a empezar de cero|logre ponerme|desde (?:entonces|ahi|alli|esa fecha) (?:he|hemos) (?:pagado|cumplido))/.test(
    low,
  ) &&
  !/\b(?:pero (?:volvi|otra vez|debo|debemos|ahora(?! \w+ (?:bien|al))|de nuevo)|y (?:otra vez|ahora|de nuevo)|me atrase otra vez)\b/.test(
    low,
  );

const supposed =
  /\b(?:si|miedo (?:de|a)(?: que)?|antes de(?: que)?|por no|pa no|para no|sin|hay que|evitar|tengo que estar|tienes que|que pasa|cuando|hasta que|en caso de|dicen que tengo que)(?: [^ ,]+){0,3} ?$/;
const longAgo = /\b(?:hace (?:\w+ )?(?:anos|decadas)|en (?:19|20)[01]\d|eso ya (?:paso|quedo atras)|el ano antepasado|cuando era)\b/;
const granted = /\b(?:dan|dieron|ofrec\w+|dio|conced\w+|dieran|den|prorroga|chance)\b(?: [^ ,]+){0,4} ?(?:\w+ )?sin pag\w+/;
const otherDebt =
  /\b(?:deb\w+|atras\w+|mora|retras\w+|al dia|al corriente|no (?:he )?(?:podido )?pag\w+)(?: [^ ,]+){0,4}? (?:carro|camioneta|troca|tarjetas?|luz|renta|irs|taxes|impuestos|contribuciones|telefono|escuela|agua|gas|cable)\b|\b(?:carro|camioneta|troca|tarjetas?(?: de credito)?)(?: [^ ,]+){0,2}? (?:en mora|atrasad\w+|vencid\w+)/;
const home =
  /\b(?:hipoteca|mortgage|morgage|prestamo|cuota|letra|mensualidad|banco|foreclosure|(?<!(?:impuestos|taxes) de (?:la|mi) )casa)\b/;
/** What a tenant, or the father of the children, does not pay is not the mortgage. */
const theirsToPay =
  /\b(?:inquilin\w+|renter[oa]s?|roommate|(?:le|les|lo|la) (?:rent|alquil)\w+|l[oa]s? del (?:sotano|basement|cuarto|apartamento)|pap[ai] de (?:mis|los|las|la|mi) \w+|child support|manutencion)\b(?: (?!y yo\b|yo\b|debo\b|hipoteca\b)[^ ,]+){0,7} ?$/;
/** "I have not fallen behind", "I owe none yet". */
const notYet = /\b(?:no|nunca|jamas|tampoco|ni)(?: (?:me|nos|le|he|hemos|todavia|estoy|estamos|debo|debemos|tengo|nada|ningun))* $/;

const strangersTale = new RegExp(`^\\W*(?:a )?(?:mi|un|una) ${stranger}(?: \\w+){0,2}? (?:se atras|deb|llev|perdi|tuv)`);

/** Counts of another debt, of a tenant, or of "if I fall behind". */
export const otraCuenta = (low: string): boolean =>
  (holdsIn(otherDebt, low) && !home.test(low)) ||
  /\b(?:inquilin\w+|renter[oa]s?)(?: [^ ,]+){0,3}? (?:lleva|debe|no (?:me )?paga)/.test(low) ||
  /\bsi (?:me |uno |uno se |nos )(?:atras|deb)\w*|\bque (?:estar|deber)\b/.test(low) ||
  (granted.test(low) && !/\b(?:deb|atras)\w+/.test(low)) ||
  /\b(?:se fue(?:ron)? debiendo|(?:me|nos) (?:deben?|qued(?:o|aron) debiendo))\b/.test(low) ||
  strangersTale.test(low);

/** A stage of the payments that is only supposed, granted as a pause, long past, denied, or of another debt. */
export function dudoso(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 40), hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 45);
  const sentence = `${before}${hit.said}${after}`;
  if (hit.value !== 'about_to_fall_behind' && supposed.test(before.split(/[.;?!]/).at(-1) ?? '')) return true;
  if (hit.value === 'in_foreclosure' && /^ (?:el|de|por) divorcio/.test(after)) return true;
  if (/\bsi (?:me|uno)\b/.test(hit.said) && hit.value !== 'about_to_fall_behind') return true;
  if ((longAgo.test(sentence) && !/^hasta (?:hoy|ahora)/.test(hit.said)) || (holdsIn(otherDebt, sentence) && !home.test(low))) return true;
  if (hit.value === 'behind') return notBehind(before, hit.said, after, sentence);
  if (hit.value === 'about_to_fall_behind')
    return /^(?: \w+)? (?:por|en|desde) (?:internet|linea|la pagina|la app|ahi)|me da error/.test(after) || /banco $/.test(before);
  if (/\b(?:comprar|compra de)(?: \w+){0,5} $/.test(before)) return true;
  if (hit.value === 'current') return /\b(?:veces|\d) $/.test(before) || theirsToPay.test(before + hit.said);
  return hit.value === 'sale_scheduled' && noSale(hit.said, sentence);
}

/** "Atrasados no estamos", "vamos sin atrasos". */
const noArrears =
  /\b(?:at|ret)rasad[oa]s? no (?:estoy|estamos|voy|vamos|ando)|\b(?:sin|cero|ni un|ningun)(?: solo| ningun| un)? (?:at|ret)raso/;
/** "En febrero no pago", "one stays unpaid in December", "I owe it all in January": still to come. */
const comes = new RegExp(
  `\\b(?:en|para) ${month}(?: \\S+){0,6}? no (?:la |lo )?pag(?:o|amos)\\b|\\bse (?:me |nos )?queda(?:ra)? sin pagar|\\bdeb\\w+ todo junto (?:en|para|cuando|al)\\b`,
);

function notBehind(before: string, said: string, after: string, sentence: string): boolean {
  if (/^(?:voy|vamos) a\b/.test(said) || (/^deb(?:e|en)\b/.test(said) && /\b(?:me|nos) $/.test(before))) return true;
  if (/\b(?:dicen?|dijo|dijeron|dizque|disque) que (?:yo |todavia )?(?:no pague)?$/.test(before + said)) return true;
  if (/(?:debiendo|debo)$/.test(said) && /^ (?:como )?\$?\d[\d,.]* ?(?:mil|k|dolares)?\b/.test(after)) return true;
  if (
    /\b(?:impuestos|taxes|contribuciones)\b/.test(said) ||
    (granted.test(sentence) && !/^(?:sigo|seguimos|ando|andamos) atrasad/.test(said)) ||
    noArrears.test(before.slice(-24) + said + after.slice(0, 14)) ||
    theirsToPay.test(before) ||
    theirsToPay.test(`${before}${said}`)
  )
    return true;
  if (/^(?: [^ ,]+){0,2} (?:impuestos|taxes|seguro|aseguranza|contribuciones|renta|carro|troca|luz|asociacion|hoa|multa)\b/.test(after))
    return true;
  if (comes.test(before.slice(-24) + said + after.slice(0, 16))) return true;
  return notYet.test(before) && !/^(?:no|deje|dejamos)\b/.test(said);
}
const day =
  /\b(?:\d|lunes|martes|miercoles|jueves|viernes|manana|hoy|semana|dias|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/;
const halted = '(?:cancel|suspend|par)(?:aron|amos|ieron|o|io)\\b';
const sale = '\\b(?:venta|subasta|remate|auction)\\b';
/** "La subasta la cancelaron", "cancelaron el remate", "subasta de la casa de mi vecino". */
const called = new RegExp(
  `\\b(?<!\\bno )${halted} \\w+ ${sale}|${sale}[^.]{0,40} (?:la|lo|se) ${halted}|${sale}[^.,]{0,30} de (?:la casa de(?: mi| una?|l| la)|mi) ${stranger}\\b`,
);
const setAgain = /\b(?:hasta|nuev[ao]|otra|ahora (?:es|la)|no la (?:cancel|par|suspend)\w+)\b/;

/** An auction that one bought at, that was stopped, that is only to be kept off, or another's. */
export const sinVenta = (low: string, said: string): boolean =>
  said === 'sale' ||
  /\bventa (?:es|fue|seria|queda) (?:en|por) \$?\d/.test(low) ||
  /\b(?:casa|propiedad) de (?:enfrente|al lado|junto|la esquina)\b/.test(low) ||
  /\bno (?:(?:me|nos|le|les|se) )?sale$/.test(said) ||
  /\b(?:trabajo en (?:una?|la|el) (?:auction|subasta)|(?:auction|subasta) de (?:carros|autos))\b/.test(low) ||
  strangersTale.test(low) ||
  (called.test(low) && !setAgain.test(low)) ||
  /\b(?:compr[eo] (?:\w+ )?(?:mi |la |una )?(?:casa )?en|el que compro|participar|(?:senor|gente|senora|compania|los) de la subasta|(?:vendieron|remataron|vendida|se vendio|se fue)(?: [^ ,]+){0,4} (?:subasta|remate))\b/.test(
    low,
  ) ||
  (!day.test(low) &&
    /\b(?:par(?:o|aron|amos|ar)|evitar|cancel\w+) (?:la|el) (?:venta|subasta|remate)|antes de que (?:me |nos )?la (?:remat|vend|subast)/.test(
      low,
    ));
const noSale = (said: string, sentence: string): boolean =>
  sinVenta(sentence, said) || /\b(?:cancel(?:o|aron)|par(?:o|aron|amos)|suspendieron|detuv\w+|vendida)\b/.test(sentence);

/** Work that came back, but pays less. */
export const peorPagado = (low: string): boolean =>
  /\b(?:(?:gan|pag|cobr)\w+(?: [^ ,]+){0,3} (?:menos|la mitad|poco(?! mas))|de \d+ (?:dolares )?la hora|ya no volvi|no volvi)\b/.test(low);
