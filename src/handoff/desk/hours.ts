/**
 * When a person in a state may be called: 9:00 to 20:00 at their place, not on Sundays (compliance C-7: the federal window
 * of 47 CFR 64.1200(c)(1) is 8:00 to 21:00, some states are narrower; ours fits them).
 */
export type CallWindow = {
  /** Local time there, "14:05"; two when the state has two zones. */
  local: string[];
  zones: string[];
  open: boolean;
  from: string;
  to: string;
};

const from = 9;
const to = 20;

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

/** The window for a state of the union, as of `now`; null for a code that is none. */
export function callWindow(state: string, now: Date): CallWindow | null {
  const zones = twoZones[state] ?? (oneZone[state] === undefined ? null : [oneZone[state]]);
  if (zones === null) return null;
  const clocks = zones.map((zone) => clock(zone, now));
  return {
    local: clocks.map(({ hour, minute }) => `${hour}:${minute}`),
    zones,
    open: clocks.every(({ hour, day }) => Number(hour) >= from && Number(hour) < to && day !== 'Sun'),
    from: `${from}:00`,
    to: `${to}:00`,
  };
}

function clock(timeZone: string, now: Date): { hour: string; minute: string; day: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { hour: part('hour'), minute: part('minute'), day: part('weekday') };
}

function all(states: string, zone: string): Record<string, string> {
  return Object.fromEntries(states.split(' ').map((state) => [state, zone]));
}
