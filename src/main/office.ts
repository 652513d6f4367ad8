import type { Language } from '../../dialogs/heard.ts';
import { openingInWords, type Staffed, staffedAt } from '../handoff/office-hours.ts';
import type { CallRules } from '../handoff/slots.ts';
import type { Settings } from '../settings.ts';

/** When the operator's people are there, as the settings say. */

/** Null where the operator set no hours: then none are told. */
export function staffing(settings: Settings, moment: Date): (Staffed & { text: string }) | null {
  const { DESK_HOURS: hours, DESK_HOLIDAYS: holidays, TIME_ZONE: timeZone } = settings;
  return hours === undefined ? null : { ...staffedAt({ hours, holidays, timeZone }, moment), text: hours };
}

export const callRules = ({
  DESK_HOURS: hours,
  DESK_HOLIDAYS: holidays,
  TIME_ZONE: timeZone,
  CALL_PLACES: seats,
}: Settings): CallRules => ({
  office: hours === undefined ? null : { hours, holidays, timeZone },
  seats,
  timeZone,
});

export const deskOpens =
  (settings: Settings) =>
  (moment: Date, language: Language): string | null => {
    const opens = staffing(settings, moment)?.opens ?? null;
    return opens === null ? null : openingInWords(opens, settings.TIME_ZONE, language);
  };

/** The day where the operator's people are; a fixed one for tests and demos. */
export function dayOf(settings: Settings): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: settings.TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (moment) => settings.TODAY ?? format.format(moment);
}
