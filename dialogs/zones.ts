import { type Case, knownValue, type usStates } from './case.ts';

/** The zones whose time a state keeps, most people first (49 CFR part 71; ledger TZ-01). A state may lie in two. */
export const zones = ['eastern', 'central', 'mountain', 'arizona', 'pacific', 'alaska', 'hawaii'] as const;
export type Zone = (typeof zones)[number];
type State = (typeof usStates)[number];

const inTwo: Partial<Record<State, [Zone, Zone]>> = {
  AK: ['alaska', 'hawaii'],
  FL: ['eastern', 'central'],
  ID: ['mountain', 'pacific'],
  IN: ['eastern', 'central'],
  KS: ['central', 'mountain'],
  KY: ['eastern', 'central'],
  MI: ['eastern', 'central'],
  ND: ['central', 'mountain'],
  NE: ['central', 'mountain'],
  NV: ['pacific', 'mountain'],
  OR: ['pacific', 'mountain'],
  SD: ['central', 'mountain'],
  TN: ['central', 'eastern'],
  TX: ['central', 'mountain'],
};
const whole: Record<Exclude<Zone, 'alaska'>, string> = {
  eastern: 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  central: 'AL AR IA IL LA MN MO MS OK WI',
  mountain: 'CO MT NM UT WY',
  arizona: 'AZ',
  pacific: 'CA WA',
  hawaii: 'HI',
};
const inOne = new Map(Object.entries(whole).flatMap(([zone, states]) => states.split(' ').map((state) => [state, zone as Zone] as const)));

/** The zones of the house's state; empty while the state is not known. */
export function zonesOf(known: Case): Zone[] {
  const state = knownValue(known, 'usState');
  if (state === undefined) return [];
  return inTwo[state] ?? [inOne.get(state)].filter((zone) => zone !== undefined);
}
