import type { Http } from '../../channels/http.ts';
import type { Agent, Store } from '../../keep/store.ts';
import type { DeskAct } from './act.ts';

/** What the desk is given by `main`, and what its own files share. Types only. */
export type DeskStore = Pick<
  Store,
  | 'leads'
  | 'lead'
  | 'claim'
  | 'entries'
  | 'conversation'
  | 'watch'
  | 'addAgent'
  | 'agentByEmail'
  | 'agent'
  | 'countAgents'
  | 'putSession'
  | 'session'
  | 'dropSession'
  | 'putInvite'
  | 'useInvite'
  | 'audit'
  | 'secret'
  | 'colleagues'
  | 'setDisabled'
  | 'addNote'
  | 'notes'
  | 'figures'
  | 'setOutcome'
  | 'callsOf'
  | 'callsAhead'
  | 'endCall'
  | 'tasks'
  | 'taskDone'
  | 'auditLog'
  | 'consents'
  | 'verifyConsents'
  | 'jobs'
  | 'replayJob'
  | 'outboxTrouble'
>;

/** A pino logger fits. Fields and messages hold ids and codes only, nothing personal. */
export type DeskLog = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/**
 * Replies that an agent can put into the reply box and change. They are the plain-language pages, so each rests on facts of the ledger, is
 * checked with them, and goes when they go; nobody writes a second copy that grows old.
 */
export type Canned = { id: string; language: string; title: string; text: string; facts: string[] };

export type DeskOptions = {
  http: Http;
  store: DeskStore;
  act: DeskAct;
  now: () => Date;
  /** The ISO day that days are counted from, where the operator's people are. Left out: the UTC day of `now`. */
  today?: () => string;
  log: DeskLog;
  /** The address that people use, without a slash at the end. */
  publicUrl: () => string;
  secureCookies: boolean;
  /** Tells the homeowner's screen that the agent is typing, now. Not stored. */
  typing?: (conversation: string, name: string) => void;
  /** Opens a delivery lane again that its receiver had closed (410). */
  reopen?: (target: string) => void;
  /** Replies for the reply box, in the order in which they are offered. */
  canned?: () => readonly Canned[];
  /** The words of each question by its id, for the figures. */
  questions?: () => Readonly<Record<string, string>>;
  /** Times for a call (src/slot.ts): all that keep to the person's hours for staff, a few inside the office's hours to offer to a homeowner. */
  callTimes?: (ask: { moment: Date; state: string | null; taken: readonly string[] }, whose: 'staff' | 'homeowner') => string[];
  /** When the desk is staffed, as the operator set it; null when nothing was set. */
  hours?: () => { open: boolean; text: string } | null;
  /** How the rising delay of logins waits, in milliseconds; tests pass their own. */
  wait?: (ms: number) => Promise<void>;
};

/** Who asks: the agent, and the session that says so. `endsAt` is the latest moment of this session, in ISO 8601. */
export type Seat = { agent: Agent; idHash: string; endsAt: string };
