/** Somewhere that leads go: a webhook, a mailbox, a CRM. One small adapter each, one lane each. Types only. */

export type Parcel = { id: string; kind: string; body: string };

/**
 * `gone`: the receiver says that it wants no more (410). `refused`: it will never take this one, so trying again is of no use.
 * `retryAfterMs`: it asked for that much peace. `error` is for staff: a status or a word, never what the receiver wrote and never an address.
 */
export type Outcome = Done | { ok: false; error: string; retryAfterMs?: number; gone?: boolean; refused?: boolean };

/**
 * `ref`: what the receiver calls this person; null forgets it, left out changes nothing. `task`: what a human must do there, as ids only.
 */
export type Done = { ok: true; ref?: string | null | undefined; task?: { kind: string; detail: Record<string, string> } };

export type Target = {
  /** The lane's name: stable, it is kept with each job. */
  name: string;
  /** One try. Never throws, and is over within its own time limit; `now` is the time that the try is signed with. */
  deliver(parcel: Parcel, now: Date, ref?: string | null): Promise<Outcome>;
  /** Wants to be given the `ref` that it answered last for the conversation. */
  remembers?: boolean;
};
