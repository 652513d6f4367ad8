import { usStates } from '../../dialogs/case.ts';
import { firstOf } from './cues.ts';
import { cityRules, nameRules, stateOfZip, type UsState } from './states.ts';

/** Where a house stands: US states from names, abbreviations, larger cities and ZIP codes. */

/** Abbreviations that are also everyday words: only when written large, or after a comma or a ZIP's place. */
const wordy = new Set([
  'IN',
  'OR',
  'ME',
  'OK',
  'HI',
  'OH',
  'LA',
  'MA',
  'PA',
  'DE',
  'CO',
  'AL',
  'ID',
  'MS',
  'MD',
  'MO',
  'MI',
  'SC',
  'VA',
  'GA',
  'AR',
  'CA',
  'NE',
  'CT',
  'IA',
  'MT',
  'SD',
  'ND',
]);

/** "Oh, near Toledo", "hi, I'm in Reno". */
const interjected = new Set(['OH', 'HI', 'OK', 'ME', 'OR', 'IN']);

const isCode = (text: string): text is UsState => (usStates as readonly string[]).includes(text);

/** "Reno nv 89501"; "paid 12000" is a sum. */
const zipAfterState = (low: string, zip: RegExpExecArray): boolean =>
  /(?:^|[\s,])([a-z]{2}),? $/.exec(low.slice(0, zip.index))?.[1]?.toUpperCase() === stateOfZip(zip[1] ?? '');

/** Places where no house stands: a bank's name, where an ex went, where one came from, where orders send one, where one works. */
const elsewhere =
  /\b(?:wells fargo|mass lay|(?:mov(?:ed|ing)|came|relocated|transferred) (?:(?:up|down|here|out|over|back|away) ){0,3}from [a-z]+|took (?:a|the) job (?:in|up in|over in|down in) [a-z]+|(?:(?:go(?:ing|es)?|went|drove|driving|fl(?:y|ew|ying)|trip|headed)(?: back| up| down| over| out)* to|(?:move|mov(?:ed|ing)|orders|transferred|pcs|work(?:s|ing)?) (?:to|in)|(?:sen(?:t|ds?|ding)|transfer(?:s|ed|ing|red|ring)?|reloc\w+) (?:me|us|him|her|my \w+) to|my (?:sister|brother|cousin|friend|ex|son|daughter|lawyer)'?s?(?: (?:office|is|lives?|moved|over|down|did (?:it|that)))* (?:in|to)|(?:man|woman|guy|trustee|firm|company|servicer|bank|lender|investor|landlord|lawyers?|attorneys?)(?:'s)?(?: (?:is|are|office))*(?: some (?:company|firm))? (?:in|out of|from)|his (?:house|place) in|rent an? room in|live in an? \w+ in) [a-z]+(?: [a-z]+)?|(?:se (?:me )?(?:fue|fueron|mudo|mudaron|regreso)|(?:(?:mi|un|el|mis) (?:herman|hij|ex|prim|cunad|abogad|ti[oa]|suegr)\w*(?: \w+)?|ella|ellas|ellos|el) (?:ya )?(?:vive|viven|anda|trabaja|esta)|l[oae]s? (?:llev\w+|mandaron|operaron)|(?:vine|fui) a trabajar|(?:mudar|ir|regresar)se|me (?:mudo|voy)|nos (?:mudamos|vamos)|perdi una casa|perdio (?:la|su) casa|se (?:cayo|quebro|lastimo|accidento)(?: [^ ,.]+){0,2}|(?:compre|compramos)(?= [^.]{0,60}\b(?:la|lo) (?:perdi|vendi)))(?: ya)? (?:a vivir |a trabajar |cada semana |para |con (?:su|mi) \w+ )?(?:a|en|para|pa) [a-z]+(?: [a-z]+)?)/g;
/** "The house in Mobile is worth 140. I live in Texas". */
const liveElsewhere = /\b(?:i|we) live (?:in|near) [a-z]+(?: [a-z]+)?/g;
const houseIn =
  /(?<!\bhis )\b(?:(?:house|home|rental|property|condo)(?: is| was)? in|casa(?: de ella| mia| nuestra)? (?:esta|queda|es) en(?: el)?) [a-z']+,?(?: [a-z]+)?(?: [a-z]+)?/;
const livesIn = /\b(?:vivo|vivimos|somos de|soy de) (?:aqui )?(?:en )?(?:el )?[a-z]+,?(?: [a-z]+)?(?: [a-z]+)?/;

/** From this many words on a text is a story, in which other places stand than that of the house. */
const story = 30;
/** Whom a story names with a place of their own, and where one is sent, calls or goes. */
const ofOthers =
  /\b(?:compan\w+|bank|lender|offices?|oficina|compania|banco|llc|firm|servicer|investor\w*|developer|lawyer|attorney|abogad\w+|trustee|financiera|(?:ex-?)?(?:husband|wife)|ex|cousins?|brothers?|sisters?|sons?|daughters?|boys?|girls?|kids?|mom|mother|dad|father|aunt|uncle|friends?|nieces?|nephews?|herman\w+|prim[oa]s?|hij[oa]s?|ti[oa]s?|suegr\w+|amig\w+|buyer|guy|man|woman|lady|game|room|call(?:ed|ing)?|mail(?:ed)?|sent|wired|drove|mov(?:e|ed|ing)|go|going|went|gone|come|back|wants? me|transfer\w*|orders|pcs|relocat\w*|fue|fueron|ir(?:me|nos|se)?|mudar\w*|regres\w+|mand\w+|tienen|llev(?:aron|aba))\b(?: (?!house|home|casa)[\w']+){0,3} ?$/;
/** What ties a place to the house: the house itself, here, where we live, what we bought, the law that is asked about. */
const ofHouse = [
  /\b(?:houses?|home|place|condo|town ?house|duplex|flat|rental|property|apartment|trailer|double ?wide|farm(?:house)?|ranch|building|cabin|unit|mortgage|payment|county|casas?|casita|traila|apartamento|propiedad|hipoteca|pago)\b[^.;!?]{0,40}$/,
  /\b(?:here|aqui|aca)\b[^.;!?]{0,20}$|\bdoes $/,
  /\b(?:i'?m|i am|we'?re|we are|live(?! with)|lived|living|from|vivo|vivimos|estoy|estamos|soy|somos|llevo|llevamos|mia|nuestra|escribe)\b[^.;!?]{0,60}$/,
  /\b(?:bought|buy|built|own|owned|purchased|compr\w+)\b[^.;!?]{0,45}$/,
  /\b(?:foreclos\w*|take|laws?|rights|tarda|ley|leyes|legal|state of|estado de)\b[^.;!?]{0,40}$/,
  /\b(?:(?:i|we|yo|mi|my)\b[^.;!?]{0,60}\b(?:work\w*|taught|teach\w*|drive|clean|aide|trabaj\w+)|ran|run|worked|limpi[oa]|lavo|lava|cocin\w+|camarista|chamba)\b[^.;!?]{0,45}$/,
  /(?:^|[.!?] ?)$/,
];
/** "My sister walked away from her house in Tampa"; not that of one who died and left it. */
const theirHouse =
  /\b(?:sisters?|brothers?|cousins?|friends?|neighbou?rs?|co-?workers?|boss|buddy|aunt|uncle|herman\w+|prim[oa]s?|amig\w+|vecin\w+|cunad\w+|ti[oa]s?)\b[^.;!?]{0,80}\b(?:her|his|their|su) (?:own |old |first |propia )?(?:house|home|place|condo|casa)(?: \w+)? (?:in|near|outside|en|cerca de) (?:the )?$/;
const leftToUs = /\b(?:left|died|dead|passed|inherit\w*|estate|will|dejo|muri\w+|falleci\w+|hered\w+)\b/;
const ofTheirs = (before: string): boolean => theirHouse.test(before) && !leftToUs.test(before);
const tied = (before: string): boolean =>
  helped.test(before) || (!ofOthers.test(before) && !ofTheirs(before) && ofHouse.some((one) => one.test(before)));
/** "Writing for my father in Battle Creek": theirs is the house. */
const helped =
  /\b(?:writing|calling|asking|helping|help|here|escribo|pregunto|llamo) (?:\w+ ){0,3}?(?:my|mi|mis) (?:\w+ ){0,3}?(?:in|near|outside|en) ?$/;

/** In a story only a place that is tied to the house counts; where none is, the state is asked for. */
function tiedState(low: string, raw: string): ReturnType<typeof stateIn> {
  const typed = [...raw];
  let left = low;
  for (let i = 0; i < 5; i++) {
    const found = stateIn(left, typed.join(''));
    const at = found === null ? -1 : left.indexOf(found.said.toLowerCase());
    if (found === null || at < 0 || tied(left.slice(Math.max(0, at - 90), at))) return found;
    left = left.slice(0, at) + ' '.repeat(found.said.length) + left.slice(at + found.said.length);
    typed.fill(' ', at, at + found.said.length);
  }
  return null;
}

/** Where a house and its place are named in one breath, if it is not another's. */
function ourHouse(low: string): RegExpExecArray | null {
  const house = firstOf(houseIn, low);
  if (house === null) return null;
  const lead = low.slice(Math.max(0, house.index - 90), house.index) + (/^.*? (?:in|en) /.exec(house[0])?.[0] ?? '');
  return ofTheirs(lead) ? null : house;
}

/** The state named with the house, else one that is not another's. */
export function stateOfHouse(low: string, raw: string): ReturnType<typeof stateIn> {
  const pick = low.split(' ').length > story ? tiedState : stateIn;
  const house = ourHouse(low) ?? livesIn.exec(low);
  const end = (house?.index ?? 0) + (house?.[0].length ?? 0);
  const named = house === null ? null : stateIn(low.slice(house.index, end), raw.slice(house.index, end));
  if (named !== null || /\b(?:asking|help\w*|calling|writing)\b/.test(low)) return named ?? pick(low, raw);
  const typed = [...raw];
  const mine = house === null ? low : low.replace(liveElsewhere, (found) => ' '.repeat(found.length));
  const left = mine.replace(elsewhere, (found, at: number) => {
    typed.fill(' ', at, at + found.length);
    return ' '.repeat(found.length);
  });
  return pick(left, typed.join(''));
}

/**
 * The US state that a text speaks of.
 * @param raw what was typed, for abbreviations in capitals
 * @param expected true when we asked: then "in", "me" and "or" are states too
 */
export function stateIn(low: string, raw: string, expected = false): { value: UsState; said: string; sure: number } | null {
  const typed = raw.trim().replace(/[.\s]/g, '').toUpperCase();
  if (expected && isCode(typed)) return { value: typed, said: raw.trim(), sure: 0.98 };
  const zip = /(?<![\d$.,-])(\d{5})(?:-\d{4})?(?![\d,]|\.\d)/.exec(low);
  const byZip =
    zip?.[1] !== undefined && (expected || /\bzip|codigo postal|\bz\.?p\b/.test(low) || zipAfterState(low, zip))
      ? stateOfZip(zip[1])
      : null;
  const named = firstNamed(nameRules, low);
  if (named !== null && !notAPlace(named.code, low)) return { value: named.code, said: named.found[0], sure: 0.93 };
  const before = expected
    ? /^\W*(?:in )?([a-z]{2})(?:[.,] ?|(?= (?:\w+ ){1,2}(?:county|parish)\b))/.exec(low)?.[1]?.toUpperCase()
    : undefined;
  if (before !== undefined && isCode(before) && (!interjected.has(before) || /county|parish/.test(low)))
    return { value: before, said: before, sure: 0.9 };
  const code =
    /(?:\b(?:in|from|near|of|to|en|de|live in)\s+|,\s*)([A-Za-z]{2})(?=\s*(?:\d{5}\b|[.,!?;]|$))|\b(?:in|from|en|de)\s+([A-Z]{2})\b|(?:^|[\s,.(])([A-Z]{2})(?=[\s,.)!?]|$)/.exec(
      raw.slice(0, 4000),
    );
  const said = code?.[1] ?? code?.[2] ?? code?.[3] ?? '';
  if (isCode(said.toUpperCase()) && codeIsPlace(said, raw, code?.index ?? 0))
    return { value: said.toUpperCase() as UsState, said, sure: 0.85 };
  if (byZip !== null) return { value: byZip, said: zip?.[1] ?? '', sure: 0.9 };
  const city = firstNamed(cityRules, low) ?? (expected ? firstNamed(cityRules, `in ${low.trim()}`) : null);
  if (city === null) return null;
  const sure = /(?:portland|columbus|kansas city|aurora|charleston|wilmington|springfield|jackson)/.test(low) ? 0.6 : 0.8;
  return stateBehind(low, city.found) ?? { value: city.code, said: city.found[0], sure };
}

/** The first state that is named by one of these words, and where. */
function firstNamed(rules: typeof nameRules, low: string): { code: UsState; found: RegExpExecArray } | null {
  for (const { code, when } of rules) {
    const found = firstOf(when, low);
    if (found !== null) return { code, found };
  }
  return null;
}

/** "Jacksonville nc": a city that stands in two states, with its own behind it. */
function stateBehind(low: string, city: RegExpExecArray): ReturnType<typeof stateIn> {
  const code = /^,? ([a-z]{2})\b/.exec(low.slice(city.index + city[0].length))?.[1]?.toUpperCase() ?? '';
  return !isCode(code) || wordy.has(code) ? null : { value: code, said: `${city[0]} ${code.toLowerCase()}`, sure: 0.85 };
}

/** "washington" the bank or the capital, "penn", "cali", "virginia" the aunt. */
function notAPlace(code: UsState, low: string): boolean {
  if (code === 'NV' && /\b(?:una|la|primera|gran|esta|otra|fuerte) nevada\b/.test(low)) return true;
  if (code === 'WA') return /\bwashington (?:mutual|federal|post|dc|savings|trust|street|ave)\b/.test(low);
  if (code === 'GA' || code === 'VA')
    return /\b(?:my (?:aunt|mom|mother|sister|daughter|wife) (?:georgia|virginia)|georgia street)\b/.test(low);
  return code === 'PA' && /\bpenn(?:y|ies)\b/.test(low)
    ? true
    : /\b(?:bank of (?:new york|hawaii|oklahoma)|(?:california|texas|florida) (?:avenue|street|law))\b/.test(low);
}

function codeIsPlace(said: string, raw: string, at: number): boolean {
  const code = said.toUpperCase();
  const [left, right] = [raw.slice(0, at + 1), raw.slice(at + 1 + raw.slice(at + 1).indexOf(said) + said.length)];
  // "HASTA LA MADRE": in a shouted stretch, though what stands further on is not shouted
  const shouted = wordy.has(code) && /[A-Z]{3} $/.test(left) && /^ [A-Z]{3}/.test(right);
  const shouting = (raw.length > 12 && raw === raw.toUpperCase()) || shouted;
  if (
    code === 'VA' &&
    /\b(?:prestamo|pr[eé]stamo|hipoteca|loan|tipo|type|mortgage|es|un)\s+(?:\w+\s+)?$/i.test(
      raw.slice(0, at + Math.max(0, raw.slice(at).search(/VA/i))),
    )
  )
    return false;
  if (
    /\bVA\s+(?:home|loan|mortgage|benefit|hospital|disab|hardship|option|guarant|back|entitle|rate|irrrl|apprais|partial|streamline|refi)/i.test(
      raw.slice(at, at + 20),
    ) ||
    /\b(?:a|my|through|the|by)\s+VA\b/i.test(raw) ||
    (said === code && /\b(?:my|his|her|our|the|a|your)\s+$/i.test(raw.slice(0, raw.indexOf(said, at))))
  )
    return false;
  if (said === code && !shouting)
    return (
      !['VA', 'OK', 'HI', 'OH', 'ID', 'MS', 'MA', 'ME', 'OR', 'IN', 'PA', 'AL'].includes(code) ||
      /(?:\b(?:in|from|near|of|live in|en|de)\s+|,\s*)$/i.test(raw.slice(0, at + (raw.slice(at).indexOf(said) || 0))) ||
      raw.trim().length < 4
    );
  return !wordy.has(code) && !shouting
    ? /(?:\b(?:in|from|near|en|de|live in)\s+|,\s*)[a-z]{2}/i.test(raw)
    : wordy.has(code) && /,\s*[a-z]{2}\s*(?:\d{5}|$)/i.test(raw)
      ? true
      : /\b(?:live in|house in|home in|property in|from|i'?m in|we'?re in|located in)\s+(?:oh|pa|ga|mi|mo|va|sc|md|ca|ct|ia|co|al|ar|de|ma|ne|mt|sd|nd|la|id|ms)\b/i.test(
          raw,
        );
}
