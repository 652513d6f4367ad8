import type { Memory } from '../../dialogs/chart/memory.ts';
import { zonesOf } from '../../dialogs/zones.ts';
import { type Bubble, say, type Voice } from './bubbles.ts';
import { dayAt, line } from './format.ts';

/** An hour as people write it, with the zone word they gave: "10:00 am ET", "noon", "a las 10 de la mañana". */
const hour =
  /(?:\b(?:at|a las?) )?(?:\b\d{1,2}(?::\d{2})? ?(?:[ap]\. ?m\.?|[ap]m\b|o['’]?clock\b)|\b\d{1,2}:\d{2}\b|\b(?:noon|midday|mediod[ií]a)\b|(?<=\b(?:at|a las?) )(?:1[0-2]|[1-9])\b(?=\s*(?:$|[.,;!?)]|sharp|in the|on\b|de la|en\b)))(?: de la (?:mañana|tarde|noche))?(?: (?:[ECMP][SD]?T|eastern|central|mountain|pacific|hora del? (?:este|centro|pac[ií]fico|la montaña))\b(?: time)?)?/iu;

/** The hour of the sale in the person's own words; null where none was told. */
export function hourIn(said: string): string | null {
  const found = hour.exec(said.replaceAll(/\s+/g, ' '))?.[0].trim();
  return found === undefined ? null : found.replace(/^(?:at|a las?) (?=noon|midday|mediod)/iu, '');
}

/**
 * The hour that was told, kept as it was written, with the zone of the house's state (both, where it lies in two) and where to look.
 * We never turn it into another zone's hour.
 */
export function saleHour(voice: Voice, memory: Memory): Bubble[] {
  const sale = memory.case.saleDate;
  const told = sale === undefined || !/^\d{4}/.test(String(sale.value)) ? null : hourIn(sale.said);
  if (told === null) return [];
  const [first, second] = zonesOf(memory.case).map((zone) => line(voice.library, voice.language, `zone.${zone}`).text);
  if (first === undefined) return say(voice, 'sale.hour', { said: told });
  if (second === undefined) return say(voice, 'sale.hour_zone', { said: told, zone: first });
  return say(voice, 'sale.hour_zones', { said: told, zone: first, other: second });
}

/** A day that was read from words is said back with its weekday, so that a misreading is seen at once. */
export function saleEcho(voice: Voice, memory: Memory): Bubble[] {
  const day = memory.case.saleDate?.value;
  if (!memory.changed.set.includes('saleDate') || typeof day !== 'string' || !/^\d{4}/.test(day)) return [];
  const days = Math.round((dayAt(day).getTime() - dayAt(memory.today).getTime()) / 86_400_000);
  return days < 0 ? [] : [...say(voice, 'sale.echo', { date: dayAt(day), days }), ...saleHour(voice, memory)];
}
