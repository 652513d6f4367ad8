/**
 * A time that somebody picked for a call, as one short text: the moment in UTC and the zones in which it was shown,
 * `2026-11-24T22:00:00.000Z@America/New_York` (more zones with `+`). Pure, and free to every room: what was picked must read the same everywhere.
 */
const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)@([A-Za-z_]+(?:\/[A-Za-z_-]+)*(?:\+[A-Za-z_]+(?:\/[A-Za-z_-]+)*)?)$/;

export const slotOf = (moment: Date, zones: readonly string[]): string => `${moment.toISOString()}@${zones.join('+')}`;

/** Is this text a picked time, with zones that are known here? */
export function isSlot(text: unknown): text is string {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  return found !== null && !Number.isNaN(Date.parse(found[1]!)) && found[2]!.split('+').every(isZone);
}

/** The moment alone, ISO 8601 in UTC. */
export const momentOf = (slot: string): string => slot.slice(0, slot.indexOf('@'));
export const zonesOf = (slot: string): string[] => slot.slice(slot.indexOf('@') + 1).split('+');

/** "Tue, Nov 24, 5:00 PM EST"; a second zone is said with its own hour. */
export function slotInWords(slot: string, language: string): string {
  const [first = 'UTC', ...others] = zonesOf(slot);
  const moment = new Date(momentOf(slot));
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const write = (timeZone: string, more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...time, ...more }).format(moment).replaceAll(/[\u202f\u00a0]/g, ' ');
  const whole = write(first, { weekday: 'short', month: 'short', day: 'numeric' });
  return [whole, ...others.map((zone) => write(zone, {}))].join(' / ');
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
