import { callHours, clockIn, mayCall, zonesOfState } from '../zones.ts';

/** When a person in a state may be called, and what their clock shows now. */
export type CallWindow = {
  /** Local time there, "2:05 PM"; two when the state has two zones. */
  local: string[];
  zones: string[];
  open: boolean;
  from: string;
  to: string;
};

/** The window for a state of the union, as of `now`; null for a code that is none. */
export function callWindow(state: string, now: Date): CallWindow | null {
  const zones = zonesOfState(state);
  if (zones === null) return null;
  return {
    local: zones.map((zone) => clockIn(zone, now)).map(({ hour, minute }) => asSaid(hour, minute)),
    zones,
    open: zones.every((zone) => mayCall(zone, now)),
    from: asSaid(callHours.from, 0),
    to: asSaid(callHours.to, 0),
  };
}

const asSaid = (hour: number, minute: number): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
