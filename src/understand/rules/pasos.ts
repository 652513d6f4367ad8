import type { Fact } from '../../../dialogs/case.ts';
import { firstOf } from '../cues.ts';
import { deOtro } from '../llano.ts';
import type { Hit } from './rule.ts';

/** Spanish rules made of families of words, read on the one spelling of llano.ts. A `value` of null is told by the words themselves; `unless` looks at the same clause only, `notAfter` at the words right before. */
export type Paso = { fact: Fact; value: string | boolean | null; when: RegExp; unless?: RegExp; notAfter?: RegExp };

/** Up to so many words of the same clause. */
export const gap = (most: number): string => `(?:[^\\s,]+ ){0,${most}}?`;
const re = (ways: readonly string[]): RegExp => new RegExp(`\\b(?:${ways.join('|')})`);
export const paso = (
  fact: Fact,
  value: string | boolean | null,
  when: readonly string[],
  unless: readonly string[] = [],
  notAfter?: RegExp,
): Paso => ({
  fact,
  value,
  when: re(when),
  ...(unless.length > 0 ? { unless: re(unless) } : {}),
  ...(notAfter === undefined ? {} : { notAfter }),
});

export const lender =
  '(?:(?:banco|prestamista|servicer|compania|lender|representante|supervisora?|supervisore|gerente|agente|entidad|financiera)s?|mortgage|hipotec\\w+|sucursal|portal|muchach[oa]s? del?|l[ao]s? del? (?:la |el |mi )?(?:banco|prestamo|hipoteca|loan|casa)|servicio al cliente|customer service|loss mitigation|mr\\.? cooper|wells fargo|chase|pennymac|rocket|nationstar|freedom|ocwen|citi\\w*|bank of america|popular|ellos|esa gente)';
/** Whom one may have turned to that is not the lender. */
export const others =
  '(?:consejer\\w+|hud\\b|abogad\\w+|licenciad\\w+|(?:el|del|al|de) seguro|aseguranza|fema|condado|city\\b|ciudad|juez|consulado|inmigracion|union\\b|patron|jef[ea]\\b|realtor|inquilin\\w+|cfpb|ustedes|unemployment|desempleo|policia|contratista|vecin\\w+|pastor|iglesia|doctor\\w*|hospital|agencia|tribunal|escuela|amig\\w+|medicaid|(?:compania|gente|oficina|de) (?:de )?(?:la |el )?(?:luz|agua|gas|carro|troca|cable|telefono|taxes))';
export const law =
  '(?:abogad[oa]s?|licenciad[oa]s?|lawyers?|attorney|legal (?:aid|services)|(?:ayuda|asistencia|servicios|representacion|defensa) legal(?:es)?|abogadit[oa])';
export const broke =
  '(?:bancarrota(?: 13| 7)?|quiebra|bankruptcy|(?:capitulo|chapter) (?:7|13|siete)|(?:la|el|un) (?:7|13)(?=$|[,.]| (?:y|pero|para)))';
export const mod = '(?:modif\\w+|mod\\b|reestructur\\w+)';
/** The house, by its names. */
export const home = '(?:casa|casita|ksa|hogar|propiedad|inmueble|vivienda|apartament(?:o|ito|ico)|trailer|condo|townhouse|finca)';
/** What the bank or the court does with it. */
export const taken = '(?:quit|llev|qued|embarg|agarr|tom|remat|vend|coj)\\w*';

const clauseBefore = /[,;:]| pero /g;
const clauseAfter = /[,;:]| pero /;
/** The clause around a place, at most 45 characters to each side. */
function around(sentence: string, start: number, end: number): string {
  const before = sentence.slice(Math.max(0, start - 45), start);
  const after = sentence.slice(end, end + 40);
  const from = [...before.matchAll(clauseBefore)].at(-1);
  const to = clauseAfter.exec(after)?.index ?? after.length;
  return before.slice(from === undefined ? 0 : from.index + from[0].length) + sentence.slice(start, end) + after.slice(0, to);
}

/** "Si me declaro", "si llamo": not done yet. Options and wishes may stand under a condition. */
const supposed = /\bsi (?!me dijeron|no\b)(?:[^\s,]+ ){0,3}$/;
/** "Si me aprobaron", without its accent: yes, they did. */
const happened = /^(?:aprob|dier|neg|acept|conced|autoriz|cancel|rechaz)\w*r?on\b/;
const mayBeSupposed: ReadonlySet<Fact> = new Set<Fact>(['optionsMentioned', 'wants', 'assets']);

/** The place where a rule holds in a sentence, or null. The span is that of the sentence: spellings moved the places. */
export function pasoIn(one: Paso, sentence: string, offset: number): Hit | null {
  const match = firstOf(one.when, sentence);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (one.unless?.test(around(sentence, match.index, end)) ?? false) return null;
  if (one.notAfter?.test(sentence.slice(Math.max(0, match.index - 50), match.index)) ?? false) return null;
  if (!mayBeSupposed.has(one.fact) && !happened.test(match[0]) && supposed.test(sentence.slice(0, match.index))) return null;
  if (deOtro(sentence, { start: match.index, end })) return null;
  return {
    fact: one.fact,
    value: one.value ?? match[0],
    sure: 0.78,
    span: { start: offset, end: offset + sentence.length },
    said: match[0],
  };
}
