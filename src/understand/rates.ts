import type { Quantity } from './numbers.ts';

/** Rates in percent a year: the one that is paid, and the one to come. */
export type RateHeard = { fact: 'interestRate' | 'newRate'; value: number; said: string; sure: number };

const decimal = /^\d{1,2}\.\d{1,3}(?!\d)/;
/** "Took 15 percent", "wants 3% to let it go", "a second at 11.5", "a 2.5% mod". */
const offRate = (low: string, { start, end }: Quantity): boolean =>
  /\b(?:her|his|their|took|takes?|garnish\w*|wants?|(?:second|2nd|heloc|offer\w*)\b[^.;]{0,45})(?: (?:me|about|of|for|at))* ?$/.test(
    low.slice(Math.max(0, start - 60), start),
  ) || /^ ?(?:%|percent)? ?(?:mod\b|modification|of (?:my|what)\b|commission)/.test(low.slice(end));

/** "The heloc went from 7 to 9.75". */
const ofSecond =
  /\b(?:heloc|second|2nd|equity (?:line|loan)|line of credit|segunda|cards?|car|truck|taxes)\b(?![^.;]*\b(?:first|1st|mortgage|my (?:rate|arm|loan))\b)[^;]*$/;
/** "Mine is 3.1", "refi'd in 2021 at 2.75", "a una tasa de 6.1": beside the rate of a truck or of an offer. */
const ownRate =
  /\b(?:(?:mine|ours|(?:the |my |our )?(?:house|mortgage|first)) (?:is|was|at|has)(?: at)?|refi(?:'?d|nanced)?(?: it)?(?: in)?(?: 20\d\d)? at|(?:la|una|mi) (?:tasa|interes) (?:de|es|del|esta en|al)) (\d{1,2}\.\d{1,3})\b(?! ?(?:k|m|,\d|acres?|miles?|baths?|stor\w+|million|months|years))/;

/** "going from 3.5 to 7.25", "was 3.25, now it's 8.1", "at 6.5%". */
export function ratesIn(low: string, numbers: readonly Quantity[]): RateHeard[] {
  const change =
    /\b(?:from|de|del|(?:rate|interest|arm|interes|tasa)(?: \w+){0,2}?)\s{1,2}(?:like |about |around |a )?(\d{1,2}(?:\.\d{1,3})?)\s?%?,?\s{0,2}(?:percent |por ciento |interest )?(?:up |and |y )?(?:to|al?|hasta|now|ahora|then|->)\s{1,2}(?:(?:like|about|around|el|its|it's|is|at|es|me|lo|la|va|ponen|sube|a|al|en) ){0,4}(\d{1,2}(?:\.\d{1,3})?)\b(?!\s?(?:k|months|days|weeks|meses|dias|pagos|payments|people|hours|horas|\d|,\d))/.exec(
      low,
    );
  const [from, to] = [Number(change?.[1] ?? 0), Number(change?.[2] ?? 0)];
  if (
    change !== null &&
    !ofSecond.test(low.slice(Math.max(0, change.index - 90), change.index)) &&
    from > 0.5 &&
    to > 0.5 &&
    to < 30 &&
    !/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d/.test(change[0]) &&
    (/\.|%|percent|por ciento/.test(change[0]) || /\b(?:rate|interest|arm|interes|tasa)\b/.test(low))
  ) {
    return [
      { fact: 'interestRate', value: from, said: change[0], sure: 0.85 },
      { fact: 'newRate', value: to, said: change[0], sure: 0.85 },
    ];
  }
  const own = /\b(?:rate|interest|refi\w*|apr|percent|tasa|interes)\b|%/.test(low) ? ownRate.exec(low) : null;
  if (own !== null && Number(own[1]) > 0.5) return [{ fact: 'interestRate', value: Number(own[1]), said: own[0], sure: 0.8 }];
  const named = /\b(?:rate(?: is| of)?|(?:yr|year|fixed|arm|loan|interest)(?: \w+)? at)\s{1,2}(\d{1,2}\.\d{1,3})\b(?!\s?(?:k|,\d))/.exec(
    low,
  );
  const rate = Number(named?.[1] ?? 0);
  if (named !== null && rate > 0.5 && rate < 25) return [{ fact: 'interestRate', value: rate, said: named[0], sure: 0.8 }];
  const told = numbers.map((number) =>
    number.percent ? number : { ...number, value: Number(decimal.exec(low.slice(number.start))?.[0] ?? 0) },
  );
  const percent = told.find(
    (number) =>
      (number.percent ||
        (/^\d{1,2}\.\d/.test(low.slice(number.start)) && /^ ?(?:fixed|fijo|arm|rate|interest|apr)/.test(low.slice(number.end)))) &&
      number.value > 0.5 &&
      number.value < 25 &&
      !offRate(low, number),
  );
  if (
    percent !== undefined &&
    /\b(?:rate|interest|fixed|arm|loan|mortgage|first|1st|apr|tasa|interes|fij[oa]|owe|pay|pmt|debo)\b/.test(low) &&
    !/\b(?:score|(?:%|percent|\d) down|equity(?! (?:line|loan))|cut|less|menos|of my income|realtor|comision|(?:percent|%) (?:who|of (?:us|them|the))|(?:property|county|back) taxes|taxes,? [^.;]{0,40}interest|a new one at|bajar (?:mi|el|la) (?:interes|tasa))\b/.test(
      low.slice(Math.max(0, percent.start - 70), percent.end + 60),
    )
  )
    return [{ fact: 'interestRate', value: percent.value, said: low.slice(percent.start, percent.end + 2), sure: 0.75 }];
  return [];
}
