import type { Heard, Language } from '../../dialogs/heard.ts';
import type { Consent, Lead, LeadStanding } from '../handoff/lead.ts';
import type { Life } from '../handoff/life.ts';
import type { ChannelName, Entry } from '../message.ts';

/**
 * The contract of the store: one transaction a turn. Two implementations (SQLite, PostgreSQL), one set of tests.
 * Nothing here knows what a turn means; nothing above here knows SQL.
 */

/** A conversation as it stands before a turn. */
export type Conversation = {
  id: string;
  channel: ChannelName;
  user: string | null;
  language: Language;
  createdAt: string;
  updatedAt: string;
  /** Counts committed turns; the compare-and-set of a turn is on this number. */
  version: number;
  /** seq of the last transcript row. */
  lastSeq: number;
  /** `at` of the last transcript row: time never goes back. */
  lastAt: string;
  chartVersion: string;
  /** The chart's persisted snapshot, as JSON text. */
  snapshot: string;
  life: Life;
  erased: boolean;
};

/** What a turn sees. `heard` and `consents` (the records of this conversation, oldest first) are filled only after the work asked for them. */
export type Before = {
  conversation: Conversation | null;
  heard: { turn: number; at: string; heard: Heard }[] | null;
  consents?: Consent[];
  /** The calendar of calls, after the work asked for it. */
  calls?: CallsNow;
};

/**
 * `own`: the call of this conversation (src/slot.ts), or null. `over`: times that were agreed on with them and are no more. `taken`: moments of
 * everybody else's from now on, one entry a call.
 */
export type CallsNow = { own: string | null; over?: string[]; taken: string[] };
/** A call that was agreed on. `moved`: another time took its place. */
export type Call = { slot: string; at: string; state: 'booked' | 'moved' | CallEnd; by: 'homeowner' | 'agent'; updatedAt: string };
export type CallEnd = 'cancelled' | 'done' | 'missed';
/** Something that must be done by hand elsewhere; `detail` holds ids, never a name or a number. */
export type DeskTask = { id: string; at: string; kind: string; detail: Record<string, string> };

/** What a turn writes: all of it, or nothing. */
export type Writes = {
  channel: ChannelName;
  user: string | null;
  language: Language;
  chartVersion: string;
  snapshot: string;
  life: Life;
  /** Logged for replay, personal data already reduced to facts. Null: nothing to replay (an agent's line). */
  heard: Heard | null;
  /** New transcript rows in order; the store gives seq (gap-free) and the conversation id. */
  entries: Omit<Entry, 'seq' | 'conversation'>[];
  lead?: { lead: Lead; standing: LeadStanding; agent: string | null };
  /** Changes the standing of this conversation's lead without changing its packet. */
  standing?: { standing: LeadStanding; agent: string | null; outcome?: string };
  consents: Consent[];
  outbox: Outbound[];
  /** Remove everything of this conversation but the tombstone, the suppression hash and the consent record (compliance P-6). */
  erase?: { ticket: string; suppress: string[] };
  /** Take these words out of all that was kept of this conversation before this turn: a minor's contacts (compliance N-4). */
  forget?: { ticket: string; words: string[] };
  /** A page to keep that was offered in this turn. */
  plan?: KeptPlan;
  /** A key by which another device may take the conversation up, offered in this turn: its hash, and the last moment it is good (ISO). */
  resume?: { keyHash: string; user: string; until: string };
  /** Write contact hashes into the suppression list in this same transaction (compliance C-5). */
  suppress?: string[];
  /** Agrees on a call (it takes the place of the one before), or with null ends the one that stands. */
  call?: { slot: string | null; by: 'homeowner' | 'agent'; agent: string | null };
};

/** A page that a person may keep: the hash of its address, how long it stands, what is on it as JSON text. Goes with the conversation. */
export type KeptPlan = { tokenHash: string; expiresAt: string; body: string };

/** One job for the outbox. `id` is the webhook-id: the same on every try. `body` is JSON text. */
export type Outbound = { id: string; kind: string; body: string; needsConsent: boolean };

/** The work of a turn: pure and synchronous. It may ask once for the log of what was heard, once for the consents, once for the calls. */
export type Work = (before: Before) => Writes | 'needs heard' | 'needs consents' | 'needs calls' | 'nothing';

/** `entries`: the rows this turn added, or, for a second copy of a message id, the rows that the first copy added. */
export type TurnDone = { duplicate: boolean; entries: Entry[] };

export type OutboxJob = {
  id: string;
  kind: string;
  body: string;
  target: string;
  conversation: string;
  tries: number;
  createdAt: string;
  nextAt: string;
  state: 'waiting' | 'done' | 'dead' | 'paused';
  lastError: string | null;
};

export type LeadRow = {
  lead: Lead;
  standing: LeadStanding;
  agent: string | null;
  agentName: string | null;
  updatedAt: string;
  outcome: string | null;
  /** True when the homeowner has written since an agent last did. */
  unread: boolean;
  /** True when the last word on any consent was that it is taken back: nobody may contact the person. */
  stopped?: boolean;
  /** The call that was agreed on (src/slot.ts). */
  call?: string;
};

export type Agent = {
  id: string;
  email: string;
  name: string;
  role: 'agent' | 'admin';
  passwordHash: string;
  createdAt: string;
  disabled?: boolean;
};
/** An account as colleagues see it. `seenAt`: when its newest session was last used. */
export type Colleague = { id: string; name: string; email: string; role: Agent['role']; disabled: boolean; seenAt: string | null };
/** An agent's private note on a lead. It can be asked for in a lawsuit ("discoverable"), and goes when the conversation is erased. */
export type Note = { id: string; lead: string; conversation: string; agent: string; agentName: string | null; at: string; text: string };
export type AuditLine = { at: string; agent: string | null; what: string; lead: string | null };
export type Session = { idHash: string; agentId: string; createdAt: string; seenAt: string };

/**
 * Counts over all that is kept. `left`: conversations that went silent without a lead, by the question that stood (null: none did). `waits`:
 * leads by whole minutes until the first person; null minutes: nobody took it yet. A level is an urgency, or 'safety'.
 */
export type Figures = {
  conversations: number;
  urgency: { level: string; count: number }[];
  outcome: { outcome: string | null; count: number }[];
  left: { ask: string | null; count: number }[];
  waits: { level: string; minutes: number | null; count: number }[];
};

export interface Store {
  /** Brings the tables to the present shape. Safe to call from two processes at once. */
  migrate(): Promise<void>;
  /**
   * Runs one turn in one transaction. Turns of one conversation run one at a time, on any instance. A messageId already
   * seen in the conversation runs nothing. `now` is the ISO time of the turn. Throws StoreUnavailable; then nothing is kept.
   */
  inTurn(key: { conversation: string; messageId: string; now: string }, work: Work): Promise<TurnDone>;
  conversation(id: string): Promise<Conversation | null>;
  entries(conversation: string, after: number, limit?: number): Promise<Entry[]>;
  /** Calls back after a commit of that conversation ('*': of any), in this process at once, from other processes within about a second. */
  watch(conversation: string | '*', wake: (conversation: string) => void): () => void;

  leads(filter: { standing?: LeadStanding[]; limit?: number }): Promise<LeadRow[]>;
  lead(id: string): Promise<LeadRow | null>;
  leadOf(conversation: string): Promise<LeadRow | null>;
  /** Takes a lead if nobody else holds it: true for the one winner, at any number of parallel calls. */
  claim(leadId: string, agentId: string, now: string): Promise<boolean>;

  /** The page behind an address; null when there is none, it was erased, or its time is over. */
  keptPlan(tokenHash: string, now: string): Promise<string | null>;
  consents(conversation: string): Promise<Consent[]>;
  /** Checks the hash chain over all consent records. */
  verifyConsents(): Promise<{ ok: boolean; brokenAt: string | null }>;
  suppressed(contactHash: string): Promise<boolean>;

  addAgent(agent: Agent): Promise<void>;
  agentByEmail(email: string): Promise<Agent | null>;
  agent(id: string): Promise<Agent | null>;
  countAgents(): Promise<number>;
  colleagues(): Promise<Colleague[]>;
  /** Switches an account off or on again. Off: its sessions end at once, and no login works. */
  setDisabled(agentId: string, at: string | null): Promise<void>;
  addNote(note: Omit<Note, 'agentName'>): Promise<void>;
  /** Notes on everything of a conversation, oldest first. */
  notes(conversation: string): Promise<Note[]>;
  /** For the outcome pictures: everything that began at `since` or later; silent since before `left` means left. ISO times. */
  figures(since: string, left: string): Promise<Figures>;
  /** How it ended, told again: a sale that fell through, a home that was kept after all. False where the lead is not closed. */
  setOutcome(leadId: string, outcome: string, now: string): Promise<boolean>;
  /** Calls of a conversation, oldest first; moments of all calls from `now` on. */
  callsOf(conversation: string): Promise<Call[]>;
  callsAhead(now: string): Promise<string[]>;
  /** Ends the call that stands: false where none does. */
  endCall(conversation: string, how: CallEnd, now: string): Promise<boolean>;
  /** What a receiver calls the person of a conversation; null drops it. */
  putReceiverRef(conversation: string, target: string, ref: string | null): Promise<void>;
  receiverRef(conversation: string, target: string): Promise<string | null>;
  /** What must be done by hand, oldest first. A task of the same id is one task. */
  addTask(task: DeskTask): Promise<void>;
  tasks(): Promise<DeskTask[]>;
  /** False where it was done already. */
  taskDone(id: string, agentId: string, now: string): Promise<boolean>;
  /** The newest rows of the desk's log first, with who did it. */
  auditLog(limit: number, before: string): Promise<AuditLine[]>;
  putSession(session: Session): Promise<void>;
  session(idHash: string): Promise<Session | null>;
  dropSession(idHash: string): Promise<void>;
  /** One-time links (first agent, invitations): kept hashed, used once. */
  putInvite(invite: { tokenHash: string; role: 'agent' | 'admin'; expiresAt: string }): Promise<void>;
  useInvite(tokenHash: string, now: string): Promise<{ role: 'agent' | 'admin' } | null>;
  /** Direct Line resume keys, kept hashed. The last key stays good until `until`. */
  putResume(key: { keyHash: string; conversation: string; user: string; until: string | null }): Promise<void>;
  resume(keyHash: string, now: string): Promise<{ conversation: string; user: string } | null>;
  expireResume(keyHash: string, until: string): Promise<void>;
  /**
   * The way back to a person of a Bot Framework channel: a line of JSON. Written where it still is `expected` (null: there is none); true for the one
   * who wrote, at any number of parallel calls. Of an erased conversation nothing is kept.
   */
  swapReference(conversation: string, expected: string | null, record: string): Promise<boolean>;
  getReference(conversation: string): Promise<string | null>;
  audit(row: { at: string; agentId: string | null; what: string; lead: string | null }): Promise<void>;

  /** Names of the delivery lanes; a new outbox row gets one job a lane. */
  setTargets(targets: string[]): void;
  /** Takes up to `limit` due jobs of a target and leases them until `leaseUntil`. */
  dueJobs(target: string, now: string, leaseUntil: string, limit: number): Promise<OutboxJob[]>;
  jobDone(id: string, target: string, now: string): Promise<void>;
  jobFailed(id: string, target: string, next: { at: string | null; error: string }): Promise<void>;
  jobs(filter: { state?: OutboxJob['state']; limit?: number }): Promise<OutboxJob[]>;
  replayJob(id: string, target: string, now: string): Promise<void>;
  /** How many jobs wait since `since` or longer, and how many are dead letters. */
  outboxTrouble(since: string): Promise<{ late: number; dead: number }>;

  /** Retention (compliance P-7): removes what is past its time. */
  sweep(now: string): Promise<{ conversations: number }>;
  /** Can a turn be kept right now? A real write and read. */
  ready(): Promise<boolean>;
  /** A secret that is made once and kept (the signing key of tokens), 32 random bytes as base64url. */
  secret(name: string): Promise<string>;
  close(): Promise<void>;
}
