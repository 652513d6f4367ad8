import { usStates } from '../../dialogs/case.ts';

/** US states from names, abbreviations, larger cities and ZIP codes. */
type UsState = (typeof usStates)[number];

const names: Record<UsState, string> = {
  AK: 'alaska',
  AL: 'alabama',
  AR: 'arkansas',
  AZ: 'arizona',
  CA: 'california|calif|cali',
  CO: 'colorado',
  CT: 'connecticut',
  DC: 'district of columbia|washington,? d\\.?c\\.?',
  DE: 'delaware',
  FL: 'florida|fla',
  GA: 'georgia',
  HI: 'hawaii',
  IA: 'iowa',
  ID: 'idaho',
  IL: 'illinois',
  IN: 'indiana',
  KS: 'kansas',
  KY: 'kentucky',
  LA: 'louisiana',
  MA: 'massachusetts|massachusets|mass',
  MD: 'maryland',
  ME: 'maine',
  MI: 'michigan',
  MN: 'minnesota',
  MO: 'missouri',
  MS: 'mississippi|missisipi|mississipi',
  MT: 'montana',
  NC: 'north carolina|carolina del norte|n\\.? carolina',
  ND: 'north dakota|dakota del norte',
  NE: 'nebraska',
  NH: 'new hampshire',
  NJ: 'new jersey|nueva jersey|jersey',
  NM: 'new mexico|nuevo mexico',
  NV: 'nevada',
  NY: 'new york|nueva york',
  OH: 'ohio',
  OK: 'oklahoma',
  OR: 'oregon',
  PA: 'pennsylvania|pensilvania|penn',
  RI: 'rhode island',
  SC: 'south carolina|carolina del sur|s\\.? carolina',
  SD: 'south dakota|dakota del sur',
  TN: 'tennessee|tenesi|tenessee',
  TX: 'texas|tejas',
  UT: 'utah',
  VA: 'virginia',
  VT: 'vermont',
  WA: 'washington(?: state)?',
  WI: 'wisconsin',
  WV: 'west virginia|virginia occidental',
  WY: 'wyoming',
};
const cities: Partial<Record<UsState, string>> = {
  AL: 'birmingham|montgomery|huntsville|mobile, al',
  AK: 'anchorage',
  AZ: 'phoenix|tucson|mesa, az|scottsdale|tempe|chandler, az',
  AR: 'little rock',
  CA: 'los angeles|san diego|san jose|san francisco|fresno|sacramento|long beach|oakland|bakersfield|anaheim|santa ana|riverside, ca|stockton|san bernardino|modesto|fontana|oxnard|santa clarita|east la|compton',
  CO: 'denver|colorado springs|aurora, co|boulder',
  CT: 'hartford|bridgeport|new haven|stamford',
  DE: 'wilmington, de|dover, de',
  FL: 'miami|orlando|tampa|jacksonville|fort lauderdale|hialeah|st\\.? petersburg|tallahassee|cape coral|port st lucie|kissimmee|west palm beach|pensacola|fort myers',
  GA: 'atlanta|savannah|augusta, ga|macon, ga|marietta',
  HI: 'honolulu|maui',
  ID: 'boise',
  IL: 'chicago|aurora, il|rockford|joliet|peoria|cicero',
  IN: 'indianapolis|fort wayne|evansville|gary, in',
  IA: 'des moines|cedar rapids',
  KS: 'wichita|overland park|topeka',
  KY: 'louisville|lexington',
  LA: 'new orleans|baton rouge|shreveport|lafayette, la',
  ME: 'portland, me|bangor',
  MD: 'baltimore|silver spring|rockville',
  MA: 'boston|worcester|lowell|brockton|springfield, ma',
  MI: 'detroit|grand rapids|flint|lansing|dearborn|kalamazoo',
  MN: 'minneapolis|st\\.? paul|duluth',
  MS: 'biloxi|gulfport|jackson, ms',
  MO: 'st\\.? louis|springfield, mo|kansas city',
  MT: 'billings|missoula',
  NE: 'omaha|lincoln, ne',
  NV: 'las vegas|reno|henderson, nv',
  NH: 'nashua',
  NJ: 'newark|jersey city|paterson|trenton|camden|elizabeth, nj',
  NM: 'albuquerque|santa fe|las cruces',
  NY: 'brooklyn|queens|bronx|manhattan|buffalo|rochester|yonkers|syracuse|albany|staten island|long island|nyc',
  NC: 'charlotte|raleigh|greensboro|durham|winston[- ]salem|fayetteville',
  ND: 'fargo|bismarck',
  OH: 'cleveland|cincinnati|toledo|akron|dayton|columbus|youngstown|canton, oh',
  OK: 'tulsa',
  OR: 'salem, or|eugene|portland',
  PA: 'philadelphia|philly|pittsburgh|allentown|scranton|erie, pa',
  RI: 'providence',
  SC: 'charleston, sc|greenville, sc|myrtle beach|columbia, sc',
  SD: 'sioux falls',
  TN: 'nashville|memphis|knoxville|chattanooga',
  TX: 'houston|dallas|san antonio|austin|fort worth|el paso|mcallen|laredo|corpus christi|plano|lubbock|brownsville|(?<!papel |aviso |sobre |color )amarillo|killeen',
  UT: 'salt lake|provo|ogden',
  VA: 'virginia beach|norfolk|richmond, va|chesapeake|newport news|fairfax',
  VT: 'burlington, vt',
  WA: 'seattle|tacoma|spokane',
  WI: 'milwaukee|madison, wi|green bay',
  WV: 'charleston, wv|huntington, wv',
  WY: 'cheyenne|casper',
};
const order: UsState[] = ['DC', 'WV', ...usStates.filter((code) => code !== 'DC' && code !== 'WV')];
const nameRules = order.map((code) => ({ code, when: new RegExp(`\\b(?:${names[code]})\\b`) }));
const cityRules = order.flatMap((code) => (cities[code] === undefined ? [] : [{ code, when: new RegExp(`\\b(?:${cities[code]})\\b`) }]));
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

/** First digits of ZIP codes: the lowest of each run, in order, with its state. */
const zips: readonly [number, UsState | null][] = [
  [5, 'NY'],
  [6, null],
  [10, 'MA'],
  [28, 'RI'],
  [30, 'NH'],
  [39, 'ME'],
  [50, 'VT'],
  [55, 'MA'],
  [56, 'VT'],
  [60, 'CT'],
  [63, 'NY'],
  [64, 'CT'],
  [70, 'NJ'],
  [90, null],
  [100, 'NY'],
  [150, 'PA'],
  [197, 'DE'],
  [200, 'DC'],
  [201, 'VA'],
  [202, 'DC'],
  [206, 'MD'],
  [220, 'VA'],
  [247, 'WV'],
  [270, 'NC'],
  [290, 'SC'],
  [300, 'GA'],
  [320, 'FL'],
  [340, null],
  [341, 'FL'],
  [350, 'AL'],
  [370, 'TN'],
  [386, 'MS'],
  [398, 'GA'],
  [400, 'KY'],
  [430, 'OH'],
  [460, 'IN'],
  [480, 'MI'],
  [500, 'IA'],
  [530, 'WI'],
  [550, 'MN'],
  [569, 'DC'],
  [570, 'SD'],
  [580, 'ND'],
  [590, 'MT'],
  [600, 'IL'],
  [630, 'MO'],
  [660, 'KS'],
  [680, 'NE'],
  [700, 'LA'],
  [716, 'AR'],
  [730, 'OK'],
  [733, 'TX'],
  [734, 'OK'],
  [750, 'TX'],
  [800, 'CO'],
  [820, 'WY'],
  [832, 'ID'],
  [840, 'UT'],
  [850, 'AZ'],
  [870, 'NM'],
  [885, 'TX'],
  [889, 'NV'],
  [900, 'CA'],
  [962, null],
  [967, 'HI'],
  [969, null],
  [970, 'OR'],
  [980, 'WA'],
  [995, 'AK'],
];

/** The state of a five-digit ZIP code; null for military and territory codes. */
export function stateOfZip(zip: string): UsState | null {
  const prefix = Number(zip.slice(0, 3));
  let found: UsState | null = null;
  for (const [from, code] of zips) if (prefix >= from) found = code;
  return found;
}

const isCode = (text: string): text is UsState => (usStates as readonly string[]).includes(text);

/** "Reno nv 89501"; "paid 12000" is a sum. */
const zipAfterState = (low: string, zip: RegExpExecArray): boolean =>
  /(?:^|[\s,])([a-z]{2}),? $/.exec(low.slice(0, zip.index))?.[1]?.toUpperCase() === stateOfZip(zip[1] ?? '');

/** Places where no house stands: a bank's name, where an ex went, where orders send one, where one works. */
const elsewhere =
  /\b(?:wells fargo|mass lay|(?:(?:move|mov(?:ed|ing)|orders|transferred|pcs|work(?:s|ing)?) (?:to|in)|my (?:sister|brother|cousin|friend|ex|son|daughter|lawyer)'?s?(?: (?:office|is|lives?|moved|over|down|did (?:it|that)))* (?:in|to)|(?:man|woman|guy|trustee|firm|company|lawyers?|attorneys?)(?: (?:is|are))?(?: some (?:company|firm))? (?:in|out of|from)|his (?:house|place) in|rent an? room in|live in an? \w+ in) [a-z]+(?: [a-z]+)?|(?:se (?:me )?(?:fue|fueron|mudo|mudaron|regreso)|(?:(?:mi|un|el|mis) (?:herman|hij|ex|prim|cunad|abogad|ti[oa]|suegr)\w*(?: \w+)?|ella|ellas|ellos|el) (?:ya )?(?:vive|viven|anda|trabaja|esta)|l[oae]s? (?:llev\w+|mandaron|operaron)|(?:vine|fui) a trabajar|(?:mudar|ir|regresar)se|me (?:mudo|voy)|nos (?:mudamos|vamos)|perdi una casa|perdio (?:la|su) casa|se (?:cayo|quebro|lastimo|accidento)(?: [^ ,.]+){0,2}|(?:compre|compramos)(?= [^.]{0,60}\b(?:la|lo) (?:perdi|vendi)))(?: ya)? (?:a vivir |a trabajar |cada semana |para |con (?:su|mi) \w+ )?(?:a|en|para|pa) [a-z]+(?: [a-z]+)?)/g;
/** "The house in Mobile is worth 140. I live in Texas". */
const liveElsewhere = /\b(?:i|we) live (?:in|near) [a-z]+(?: [a-z]+)?/g;
const houseIn =
  /(?<!\bhis )\b(?:(?:house|home|rental|property|condo)(?: is| was)? in|casa(?: de ella| mia| nuestra)? (?:esta|queda|es) en(?: el)?) [a-z]+,?(?: [a-z]+)?(?: [a-z]+)?/;
const livesIn = /\b(?:vivo|vivimos|somos de|soy de) (?:aqui )?(?:en )?(?:el )?[a-z]+,?(?: [a-z]+)?(?: [a-z]+)?/;

/** The state named with the house, else one that is not another's. */
export function stateOfHouse(low: string, raw: string): ReturnType<typeof stateIn> {
  const house = houseIn.exec(low) ?? livesIn.exec(low);
  const end = (house?.index ?? 0) + (house?.[0].length ?? 0);
  const named = house === null ? null : stateIn(low.slice(house.index, end), raw.slice(house.index, end));
  if (named !== null || /\b(?:asking|help\w*|calling|writing)\b/.test(low)) return named ?? stateIn(low, raw);
  const typed = [...raw];
  const mine = house === null ? low : low.replace(liveElsewhere, (found) => ' '.repeat(found.length));
  const left = mine.replace(elsewhere, (found, at: number) => {
    typed.fill(' ', at, at + found.length);
    return ' '.repeat(found.length);
  });
  return stateIn(left, typed.join(''));
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
  const named = nameRules.find((rule) => rule.when.test(low));
  if (named !== undefined && !notAPlace(named.code, low))
    return { value: named.code, said: named.when.exec(low)?.[0] ?? named.code, sure: 0.93 };
  const code =
    /(?:\b(?:in|from|near|of|to|en|de|live in)\s+|,\s*)([A-Za-z]{2})(?=\s*(?:\d{5}\b|[.,!?;]|$))|\b(?:in|from|en|de)\s+([A-Z]{2})\b|(?:^|[\s,.(])([A-Z]{2})(?=[\s,.)!?]|$)/.exec(
      raw.slice(0, 4000),
    );
  const said = code?.[1] ?? code?.[2] ?? code?.[3] ?? '';
  if (isCode(said.toUpperCase()) && codeIsPlace(said, raw, code?.index ?? 0))
    return { value: said.toUpperCase() as UsState, said, sure: 0.85 };
  if (byZip !== null) return { value: byZip, said: zip?.[1] ?? '', sure: 0.9 };
  const city = cityRules.find((rule) => rule.when.test(low));
  return city === undefined
    ? null
    : {
        value: city.code,
        said: city.when.exec(low)?.[0] ?? '',
        sure: /(?:portland|columbus|kansas city|aurora|charleston|wilmington|springfield|jackson)/.test(low) ? 0.6 : 0.8,
      };
}

/** "washington" the bank or the capital, "penn", "cali", "virginia" the aunt. */
function notAPlace(code: UsState, low: string): boolean {
  if (code === 'WA') return /\bwashington (?:mutual|federal|post|dc|savings|trust|street|ave)\b/.test(low);
  if (code === 'GA' || code === 'VA')
    return /\b(?:my (?:aunt|mom|mother|sister|daughter|wife) (?:georgia|virginia)|georgia street)\b/.test(low);
  return code === 'PA' && /\bpenn(?:y|ies)\b/.test(low)
    ? true
    : /\b(?:bank of (?:new york|hawaii|oklahoma)|(?:california|texas|florida) (?:avenue|street|law))\b/.test(low);
}

function codeIsPlace(said: string, raw: string, at: number): boolean {
  const code = said.toUpperCase();
  const shouting = raw.length > 12 && raw === raw.toUpperCase();
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
