import { describe, expect, test } from 'vitest';
import { usStates } from '../dialogs/case.ts';
import { type Zone, zonesOf } from '../dialogs/zones.ts';
import { callWindow } from '../src/handoff/desk/hours.ts';
import { hourIn } from '../src/say/saleTime.ts';
import { Person } from './driver.ts';

/** The hour of a sale: kept as it was written, told with the zone of the house's state, never turned into another hour (rule C-7). */
describe('an hour in the words of the person', () => {
  test.each([
    ['the sale is on January 22 at 10:00 am, i live in texas', 'at 10:00 am'],
    ['auction jan 22 2027 10am central time courthouse steps', '10am central time'],
    ['Dec 11 2026, 2 p.m. ET at the county office', '2 p.m. ET'],
    ['they sell it at noon on the 5th', 'noon'],
    ['January 22 at 10', 'at 10'],
    ['la venta es el 22 de enero a las 10 de la mañana', 'a las 10 de la mañana'],
    ['el remate es el 3 de marzo a las 14:30 hora del este', 'a las 14:30 hora del este'],
    ['es a mediodía', 'mediodía'],
  ])('%s', (said, hour) => expect(hourIn(said)).toBe(hour));

  test.each([
    'the sale is on January 22',
    'sale on 1/22/2027',
    'in 3 weeks, i owe 150k',
    'i am 10 months behind',
    'el 22 de enero',
    'set for the 10th',
    'i live at 12 Oak Street',
  ])('no hour is read from "%s"', (said) => expect(hourIn(said)).toBeNull());
});

describe('the zones of 51 jurisdictions', () => {
  const iana: Record<Zone, string> = {
    eastern: 'America/New_York',
    central: 'America/Chicago',
    mountain: 'America/Denver',
    arizona: 'America/Phoenix',
    pacific: 'America/Los_Angeles',
    alaska: 'America/Anchorage',
    hawaii: 'Pacific/Honolulu',
  };
  test.each([...usStates])('%s: the desk calls by the same ones', (usState) => {
    const here = zonesOf({ usState: { value: usState, said: '', turn: 1 } }).map((zone) => iana[zone]);
    const there = callWindow(usState, new Date('2026-11-22T18:00:00Z'))?.zones.map((zone) =>
      zone === 'America/Adak' ? 'Pacific/Honolulu' : zone,
    );
    expect(here).toEqual(there);
  });
  test('no state, no zone', () => expect(zonesOf({})).toEqual([]));
});

describe('in the talk', () => {
  const told = (language: 'en' | 'es', text: string, state?: string) => {
    const person = new Person({ language });
    person.open();
    const said = person.type(text);
    return state === undefined ? said : person.type(state);
  };
  const lines = (said: ReturnType<typeof told>) => said.data.flatMap((one) => one.lines);

  test.each([
    ['no state yet', 'lost my job, the sale is on January 22 at 10 am', 'sale.hour', /local time where the house is sold/],
    ['one zone', 'lost my job in ohio, the sale is on January 22 at 10 am', 'sale.hour_zone', /“at 10 am”.*Eastern Time/],
    [
      'two zones',
      'lost my job in texas, the sale is on January 22 at 10 am',
      'sale.hour_zones',
      /Central Time, and in some places Mountain Time/,
    ],
    ['Arizona', 'lost my job in arizona, the sale is on January 22 at 10 am', 'sale.hour_zone', /Mountain Standard Time all year/],
  ])('%s', (_, text, line, words) => {
    const said = told('en', text);
    expect(lines(said)).toContain(line);
    expect(said.texts.join('\n')).toMatch(words);
    expect(said.texts.join('\n')).toContain('The notice of sale names the hour and the place.');
  });
  test('a zone that the person wrote stays in their words beside the house’s own', () => {
    const said = told('en', 'lost my job in california, the sale is on January 22 at 10 am Eastern');
    expect(said.texts.join('\n')).toMatch(/“at 10 am Eastern” for the hour\. .*Pacific Time/);
  });
  test('in Spanish', () =>
    expect(told('es', 'perdí el trabajo en texas, la venta es el 22 de enero a las 10 de la mañana').texts.join('\n')).toMatch(
      /hora del Centro y, en algunos lugares, la hora de la Montaña/,
    ));
  test('a day without an hour gets no word about hours', () =>
    expect(lines(told('en', 'lost my job in texas, the sale is on January 22')).some((id) => id.startsWith('sale.hour'))).toBe(false));
  test('in danger nothing is said of a sale', () =>
    expect(
      lines(told('en', 'i want to kill myself, the sale is on January 22 at 10 am in texas')).some((id) => id.startsWith('sale.')),
    ).toBe(false));
});
