import type { Advice } from '../../dialogs/advise/advice.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Language } from '../../dialogs/heard.ts';
import type { KeptPlan, Store } from '../keep/store.ts';
import type { Library } from '../library.ts';
import type { Voice } from '../say/bubbles.ts';
import type { Turn } from '../say/say.ts';

/** What a turn is given. Everything is handed in. */
export type Parts = {
  store: Store;
  library: Library;
  now: () => Date;
  /** ISO day for a moment: the operator's zone, or a fixed day for tests and demos. */
  dayOf: (moment: Date) => string;
  operator: string;
  fee: string;
  /** When the desk opens next, in words for the person; null: it is open, or no hours are set. */
  deskOpens?: (moment: Date, language: Language) => string | null;
  /** Times for a call (src/slot.ts): a few to offer, and whether one can still be had; absent: none are offered. */
  calls?: { offer(ask: CallAsk): string[]; isFree(slot: string, ask: CallAsk): boolean };
  newId?: () => string;
  /** Makes the page that a person may keep; absent: it cannot be made here, and that is said. */
  makePlan?: MakePlan;
  /** Makes the address for another device; absent: there is none here (tokens come from elsewhere), and that is said. */
  makeLink?: MakeLink;
};

export type CallAsk = { moment: Date; state: string | null; taken: readonly string[] };

/** An address that opens the conversation elsewhere, once, and what the store keeps of its key. */
export type MakeLink = (now: string) => NonNullable<Turn['link']> & { kept: { keyHash: string; until: string } };

/** What a turn needs of the room that makes plans: an address to show, and what the store keeps. */
export type MakePlan = (
  input: { voice: Voice; memory: Memory; advice: Advice },
  now: string,
) => NonNullable<Turn['plan']> & { kept: KeptPlan };

export const voiceOf = (parts: Parts, memory: Memory): Voice => ({
  library: parts.library,
  language: memory.language,
  today: memory.today,
  operator: parts.operator,
  fee: parts.fee,
});
