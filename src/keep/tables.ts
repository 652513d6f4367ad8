/**
 * The tables as both databases have them (migrations/). Times are ISO 8601 UTC text, JSON is text, yes/no is 1/0:
 * the same values on SQLite and PostgreSQL, so that one set of queries serves both.
 * Free text of people lives only inside JSON columns: JSON escapes what PostgreSQL's text type refuses (NUL).
 */
export type Tables = {
  conversations: {
    id: string;
    channel: string;
    user_id: string | null;
    language: string;
    created_at: string;
    updated_at: string;
    version: number;
    last_seq: number;
    last_at: string;
    /** seq of the homeowner's and of an agent's newest rows, for "unread". */
    user_seq: number;
    agent_seq: number;
    chart_version: string;
    snapshot: string;
    life: string;
    /** The question that stands, as its id; null where none does. For the figures. */
    last_ask: string | null;
    erased: number;
    /** Grows with every change, for watchers in other processes. */
    changed: number;
  };
  /** One row a committed turn. Unique on the message (dedupe) and on the turn (two writers cannot both be turn 7). */
  turns: { conversation: string; message_id: string; turn: number; at: string; first_seq: number; last_seq: number };
  heard: { conversation: string; turn: number; at: string; type: string; heard: string };
  entries: { conversation: string; seq: number; at: string; body: string };
  leads: {
    id: string;
    conversation: string;
    created_at: string;
    updated_at: string;
    standing: string;
    agent: string | null;
    outcome: string | null;
    urgency: number;
    sale_date: string | null;
    lead: string;
    kind: string;
    /** When somebody first took it. */
    taken_at: string | null;
  };
  /** The record of a consent without what names the person; see consents.ts. `n` is the place in the chain. */
  consents: {
    n: number;
    id: string;
    conversation: string;
    at: string;
    channel: string;
    state: string;
    record: string;
    prev_hash: string;
    hash: string;
  };
  consent_values: { consent: string; conversation: string; personal: string };
  consent_chain: { id: number; n: number; hash: string; anchor_n: number; anchor_hash: string; floor: string };
  outbox: {
    id: string;
    target: string;
    kind: string;
    conversation: string;
    body: string;
    needs_consent: number;
    consent: string | null;
    consent_state: string | null;
    tries: number;
    created_at: string;
    next_at: string;
    lease_until: string | null;
    state: string;
    last_error: string | null;
  };
  suppression: { hash: string; at: string };
  erasures: { ticket: string; conversation: string; at: string };
  agents: { id: string; email: string; name: string; role: string; password_hash: string; created_at: string; disabled_at: string | null };
  /** `body` is JSON: free text of agents. */
  desk_notes: { id: string; lead: string; conversation: string; agent: string; at: string; body: string };
  sessions: { id_hash: string; agent: string; created_at: string; seen_at: string };
  invites: { token_hash: string; role: string; expires_at: string; used_at: string | null };
  resumes: { key_hash: string; conversation: string; user_id: string; until: string | null };
  audit: { id: string; at: string; agent: string | null; what: string; lead: string | null };
  /** Pages that people keep, by the hash of their address. */
  plans: { token_hash: string; conversation: string; created_at: string; expires_at: string; body: string };
  channel_references: { conversation: string; record: string };
  /** `slot`: the moment and the zones it was said in (src/slot.ts); `at`: the moment alone. */
  call_backs: {
    id: string;
    conversation: string;
    slot: string;
    at: string;
    state: string;
    by: string;
    agent: string | null;
    created_at: string;
    updated_at: string;
  };
  receiver_refs: { target: string; conversation: string; ref: string };
  desk_tasks: { id: string; at: string; kind: string; detail: string; done_at: string | null; done_by: string | null };
  secrets: { name: string; value: string };
  probe: { id: number; token: string };
};
