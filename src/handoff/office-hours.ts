/** When the desk is staffed, as the operator set it. Nothing is assumed: without hours nobody is told any. */
export type OfficeHours = {
  /** `mon-fri 09:00-18:00, sat 10:00-14:00`; quarters of an hour. */
  hours: string;
  /** ISO days on which nobody is there. */
  holidays: readonly string[];
  /** IANA zone in which the hours are meant. */
  timeZone: string;
};
export type Staffed = { open: boolean; opens: Date | null };

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const quarter = 15 * 60_000;
const farthest = 21 * 24 * 4;

type Span = { days: readonly string[]; from: string; to: string };

/** Is somebody there at `moment`, and if not, when next? `opens` is null while it is open, and when nothing opens within three weeks. */
export function staffedAt(office: OfficeHours, moment: Date): Staffed {
  const isOpen = openAt(office);
  if (isOpen(moment)) return { open: true, opens: null };
  const first = Math.ceil(moment.getTime() / quarter) * quarter;
  for (let step = 0; step < farthest; step += 1) {
    const at = new Date(first + step * quarter);
    if (isOpen(at)) return { open: false, opens: at };
  }
  return { open: false, opens: null };
}

/** The same question for many moments. */
export function openAt(office: OfficeHours): (at: Date) => boolean {
  const spans = readSpans(office.hours);
  const local = localClock(office.timeZone);
  return (at) => {
    const { day, date, time } = local(at);
    return !office.holidays.includes(date) && spans.some((span) => span.days.includes(day) && time >= span.from && time < span.to);
  };
}

/** "Monday, November 23 at 9:00 AM EST", in the language of the person. */
export function openingInWords(opens: Date, timeZone: string, language: string): string {
  const format = {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const;
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', format).format(opens).replaceAll('\u202f', ' ');
}

function readSpans(hours: string): Span[] {
  return hours.split(',').map((part) => {
    const [, from = '', to = from, opens = '', closes = ''] =
      /^\s*([a-z]{3})(?:-([a-z]{3}))?\s+(\d\d:\d\d)-(\d\d:\d\d)\s*$/.exec(part.toLowerCase()) ?? [];
    return { days: between(from, to), from: opens, to: closes };
  });
}

function between(from: string, to: string): string[] {
  const [first, last] = [days.indexOf(from), days.indexOf(to)];
  return first <= last ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)];
}

function localClock(timeZone: string): (at: Date) => { day: string; date: string; time: string } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return { day: part.weekday!.toLowerCase(), date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
  };
}
