/** The time zones of the states, and when somebody may be called there. */

const eastern = 'America/New_York';
const central = 'America/Chicago';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';

// Where a state lies in two zones both are named, and a call must be in hours in both.
const twoZones: Record<string, string[]> = {
  AK: ['America/Anchorage', 'America/Adak'],
  FL: [eastern, central],
  ID: [mountain, pacific],
  IN: [eastern, central],
  KS: [central, mountain],
  KY: [eastern, central],
  MI: [eastern, central],
  ND: [central, mountain],
  NE: [central, mountain],
  NV: [pacific, mountain],
  OR: [pacific, mountain],
  SD: [central, mountain],
  TN: [central, eastern],
  TX: [central, mountain],
};
const oneZone: Record<string, string> = {
  ...all('CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV', eastern),
  ...all('AL AR IA IL LA MN MO MS OK WI', central),
  ...all('CO MT NM UT WY', mountain),
  ...all('CA WA', pacific),
  AZ: 'America/Phoenix',
  HI: 'Pacific/Honolulu',
};

/** From the east coast to Hawaii: who did not tell their state may be in any of them. */
export const everyZone = [eastern, central, mountain, 'America/Phoenix', pacific, 'America/Anchorage', 'Pacific/Honolulu'];

/** The zones of a state, the one where most people live first; null for a code that is none. */
export function zonesOfState(state: string): string[] | null {
  return twoZones[state] ?? (oneZone[state] === undefined ? null : [oneZone[state]]);
}

/**
 * 9:00 to 20:00 at their place, not on Sundays (compliance C-7: the federal window of 47 CFR 64.1200(c)(1) is 8:00 to 21:00, some states are
 * narrower; ours fits them).
 */
export const callHours = { from: 9, to: 20 };

const formats = new Map<string, Intl.DateTimeFormat>();
export type Clock = { hour: number; minute: number; weekday: string; day: string };

/** What the clock on the wall shows in a zone; `day` is an ISO day. */
export function clockIn(timeZone: string, moment: Date): Clock {
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = `${part.year}-${part.month}-${part.day}`;
  return { hour: Number(part.hour), minute: Number(part.minute), weekday: part.weekday ?? '', day };
}

/** May somebody there be called at this moment, for as long as `minutes`? */
export function mayCall(timeZone: string, moment: Date, minutes = 0): boolean {
  const { hour, minute, weekday } = clockIn(timeZone, moment);
  const since = hour * 60 + minute;
  return weekday !== 'Sun' && since >= callHours.from * 60 && since + minutes <= callHours.to * 60 && since < callHours.to * 60;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const twoDigits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', weekday: 'short', ...twoDigits, hourCycle: 'h23' });
  formats.set(timeZone, format);
  return format;
}

function all(states: string, zone: string): Record<string, string> {
  return Object.fromEntries(states.split(' ').map((state) => [state, zone]));
}
