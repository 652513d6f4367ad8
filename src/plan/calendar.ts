import type { Plan } from './plan.ts';

/**
 * The dates as an iCalendar file (RFC 5545). All-day events, given as days without a time or zone: a day is the same day wherever the
 * telephone is. `at` is the ISO time of writing.
 */
export function calendarOf(plan: Plan, at: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Porchlight//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...plan.dates.flatMap((date) => eventOf(plan, date, at)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventOf(plan: Plan, { id, date, label, note }: Plan['dates'][number], at: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${date}@porchlight.invalid`,
    `DTSTAMP:${at.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(date))}`,
    `SUMMARY;LANGUAGE=${plan.language}:${escaped(label)}`,
    `DESCRIPTION;LANGUAGE=${plan.language}:${escaped([note, plan.intro.at(-1)].filter(Boolean).join(' '))}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Text values: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

const most = 75;

/** Lines of at most 75 octets; a longer one goes on after a line end and a space, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const char of line) {
    const room = parts.length === 0 ? most : most - 1;
    if (Buffer.byteLength(part) + Buffer.byteLength(char) > room) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part].join('\r\n ');
}
