import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import type { Writes } from '../keep/store.ts';
import type { Voice } from '../say/bubbles.ts';
import type { Going } from './decide.ts';
import type { MakeLink, MakePlan, Parts } from './given.ts';
import { adviceFor } from './parts.ts';

/** Addresses that a turn may hand out: the plan to keep, the conversation on another device. */

/** The page to keep, where it was asked for; "say that again" makes a new address, because the old one is kept nowhere. */
export function planOf(
  parts: Parts,
  on: { voice: Voice; memory: Memory; acts: Act[]; last: Act[]; now: string },
): ReturnType<MakePlan> | null {
  if (!isWanted('keepPlan', on.acts, on.last) || parts.makePlan === undefined) return null;
  return parts.makePlan({ voice: on.voice, memory: on.memory, advice: adviceFor(on.memory) }, on.now);
}

/** The address for another device, and its key for the store. Only for somebody who came over our own Direct Line: elsewhere the channel has their conversation. */
export function linkOf(parts: Parts, going: Going, acts: Act[]): (ReturnType<MakeLink> & { resume: NonNullable<Writes['resume']> }) | null {
  const user = going.incoming?.user;
  if (!isWanted('makeLink', acts, going.thawed.last) || parts.makeLink === undefined) return null;
  if (going.incoming?.channel !== 'directline' || user === undefined) return null;
  const link = parts.makeLink(going.now);
  return { ...link, resume: { ...link.kept, user } };
}

const isWanted = (act: Act['type'], acts: Act[], last: Act[]): boolean => {
  const asked = (list: Act[]) => list.some(({ type }) => type === act);
  return asked(acts) || (acts.some(({ type }) => type === 'repeat') && asked(last));
};
