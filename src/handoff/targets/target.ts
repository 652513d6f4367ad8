/** Somewhere that leads go: a webhook, a mailbox, a CRM. One small adapter each, one lane each. Types only. */

export type Parcel = { id: string; kind: string; body: string };

/**
 * `gone`: the receiver says that it wants no more (410). `refused`: it will never take this one, so trying again is of no use.
 * `retryAfterMs`: it asked for that much peace. `error` is for staff: a status or a word, never what the receiver wrote and never an address.
 */
export type Outcome = { ok: true } | { ok: false; error: string; retryAfterMs?: number; gone?: boolean; refused?: boolean };

export type Target = {
  /** The lane's name: stable, it is kept with each job. */
  name: string;
  /** One try. Never throws, and is over within its own time limit; `now` is the time that the try is signed with. */
  deliver(parcel: Parcel, now: Date): Promise<Outcome>;
};
