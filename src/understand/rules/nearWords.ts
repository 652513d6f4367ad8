/** Families of words that nearHome.ts joins, and how: what it is of the household, and what became of it, in either order. */
const word = "[\\w'$%/&-]+ ";
export const upTo = (most: number): string => `(?:${word}){0,${most}}?`;
/** This, and within so many words (and no comma) that. */
export const followed = (a: string, b: string, most = 4): string => `(?:${a}) ${upTo(most)}(?:${b})\\b`;
export const near = (a: string, b: string, most = 3): string => `${followed(a, b, most)}|${followed(b, a, most)}`;
export const own = "(?:my|our|his|her|(?:my |the )?(?:husband|wife|spouse|son|daughter|mom|dad)'?s)";
export const home =
  '(?:house|home|place|roof|property|building|condo|basement|kitchen|street|neighborhood|garage|first floor|town|trailer)';
export const force =
  '(?:hurricane|tornado|twister|storm|windstorm|derecho|flood|floods|flooding|fire|wildfires?|hail|earthquake|lightning|mudslide|landslide|sinkhole|ice storm|deep freeze|big freeze|blizzard|levee|dam)';
export const town =
  '(?:(?:\\d+|\\w+) (?:hundred )?(?:miles|hours) (?:away|from|off)|(?:another|different|other) (?:state|city|town|office|plant|branch|side of the (?:state|country))|out of (?:state|town)|across (?:the )?(?:state|country)|texas|florida|ohio|georgia|oregon|arizona|nevada|colorado|tennessee|virginia|california|indiana|michigan|nashville|atlanta|dallas|denver|houston|phoenix|seattle|chicago|tampa|charlotte|austin|boston|(?:north|south) (?:carolina|dakota))';
export const moved = '(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing|es)|transfer(?:red|ring|s)?|reassigned|sent|sends|uproot\\w*|shipped)';
