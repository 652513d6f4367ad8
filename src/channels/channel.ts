import type { Entry, Incoming } from '../message.ts';

/**
 * The contract between a channel and the turn. A channel knows this page and nothing else of the house.
 * `main.ts` gives every channel the same Spine; test/contract.test.ts runs the same persona through each of them.
 */
export type Spine = {
  /**
   * Takes one message through the whole way (HOUSE.md section 5) and answers once it is on disk.
   * A second copy of a messageId gets the first copy's rows and starts no turn. Throws PorchlightError only.
   */
  hear(incoming: Incoming): Promise<Taken>;
  /** Transcript rows of a conversation after `seq` (0: from the beginning), in order. Unknown conversation: []. */
  read(conversation: string, after: number): Promise<Entry[]>;
  /** Calls back (at least once) after rows may have been added to the conversation; the caller then reads. Returns the unwatch. */
  watch(conversation: string, wake: () => void): () => void;
  /** An agent is typing, now: not stored. */
  watchTyping(conversation: string, typing: (name: string) => void): () => void;
  /** The homeowner is typing, now: not stored. */
  types?(conversation: string): void;
  /** Does the conversation exist, is it erased? */
  find(conversation: string): Promise<Found>;
};

/** `user`: the row of the homeowner's own message (null for an opening), `replies`: what was said to it. */
export type Taken = { duplicate: boolean; user: Entry | null; replies: Entry[] };
export type Found = 'unknown' | 'open' | 'erased';

/** Every channel can be stopped; what it has taken by then is on disk. */
export type Channel = { name: string; stop(): Promise<void> };
