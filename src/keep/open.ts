import { setTimeout as pause } from 'node:timers/promises';
import { PorchlightError } from '../errors.ts';
import type { Entry } from '../message.ts';
import { callsAhead, callsOf, planCallEnd } from './calls.ts';
import { consentsOf, verifyChain } from './consents.ts';
import * as conversations from './conversations.ts';
import * as desk from './desk.ts';
import { figures } from './figures.ts';
import { knownSecret, planProbe, planSecret, probed } from './health.ts';
import * as leads from './leads.ts';
import { notesOf, planNote } from './notes.ts';
import * as outbox from './outbox.ts';
import { ask, type Engine, type Plan } from './plan.ts';
import { keptPlanBy } from './plans.ts';
import { openPostgres } from './postgres.ts';
import { planReceiverRef, receiverRef } from './receivers.ts';
import { planReference, referenceOf } from './references.ts';
import * as resumes from './resumes.ts';
import { sweep } from './retention.ts';
import { toConversation, toEntry } from './rows.ts';
import { openSqlite } from './sqlite.ts';
import type { Step } from './sqlite-runner.ts';
import type { Conversation, Store } from './store.ts';
import { isSuppressed } from './suppression.ts';
import { openTasks, planTask, planTaskDone } from './tasks.ts';
import { planTurn, type TurnKey } from './turn-plan.ts';

const ALL = 1_000_000;
const READY_MS = 2_000;
const ID_ROOM = 1_024;

/**
 * Opens the store: PostgreSQL when `databaseUrl` is given, else SQLite in `dataDir`. Call `migrate()` next.
 * `step` is for tests: called with a name between the steps of a write. Throws StoreUnavailable.
 */
export async function openStore(where: { databaseUrl?: string | undefined; dataDir: string; step?: Step }): Promise<Store> {
  const engine =
    where.databaseUrl === undefined ? await openSqlite(where.dataDir, where.step) : await openPostgres(where.databaseUrl, where.step);
  return makeStore(engine);
}

function makeStore(engine: Engine): Store {
  const { read, write } = engine;
  let targets: readonly string[] = [];
  return {
    ...deskOf(engine),
    migrate: engine.migrate,
    watch: engine.watch,
    close: engine.close,
    async inTurn(key, work) {
      refuseOddIds(key);
      return write(() => planTurn(key, work, targets), key.conversation);
    },
    conversation: (id) => read(() => conversationBy(id)),
    entries: (conversation, after, limit = ALL) => read(() => entriesAfter(conversation, after, limit)),
    keptPlan: (tokenHash, now) => read(() => keptPlanBy(tokenHash, now)),
    consents: (conversation) => read(() => consentsOf(conversation)),
    verifyConsents: () => read(verifyChain),
    suppressed: (contactHash) => read(() => isSuppressed(contactHash)),
    setTargets(names) {
      targets = [...new Set(names)];
    },
    dueJobs: (target, now, leaseUntil, limit) => write(() => outbox.planDue(target, now, leaseUntil, limit)),
    jobDone: (id, target) => write(() => outbox.planDone(id, target)),
    jobFailed: (id, target, next) => write(() => outbox.planFailed(id, target, next)),
    jobs: (filter) => read(() => outbox.listJobs(filter)),
    replayJob: (id, target, now) => write(() => outbox.planReplay(id, target, now)),
    outboxTrouble: (since) => read(() => outbox.outboxTrouble(since)),
    sweep: (now) => sweep(engine, now),
    ready: makeReady(engine),
    putReceiverRef: (conversation, target, ref) => write(() => planReceiverRef(conversation, target, ref)),
    receiverRef: (conversation, target) => read(() => receiverRef(conversation, target)),
    swapReference: (conversation, expected, record) => write(() => planReference(conversation, expected, record)),
    getReference: (conversation) => read(() => referenceOf(conversation)),
    secret: async (name) => (await read(() => knownSecret(name))) ?? write(() => planSecret(name)),
  };
}

type DeskPart =
  | 'leads'
  | 'lead'
  | 'leadOf'
  | 'claim'
  | 'addAgent'
  | 'agentByEmail'
  | 'agent'
  | 'countAgents'
  | 'colleagues'
  | 'setDisabled'
  | 'addNote'
  | 'notes'
  | 'figures'
  | 'setOutcome'
  | 'callsOf'
  | 'callsAhead'
  | 'endCall'
  | 'addTask'
  | 'tasks'
  | 'taskDone'
  | 'auditLog'
  | 'putSession'
  | 'session'
  | 'dropSession'
  | 'putInvite'
  | 'useInvite'
  | 'putResume'
  | 'resume'
  | 'expireResume'
  | 'audit';

function deskOf({ read, write }: Engine): Pick<Store, DeskPart> {
  return {
    leads: (filter) => read(() => leads.leadQueue(filter)),
    lead: (id) => read(() => leads.leadById(id)),
    leadOf: (conversation) => read(() => leads.leadOfConversation(conversation)),
    claim: (leadId, agentId, now) => write(() => leads.planClaim(leadId, agentId, now)),
    addAgent: (agent) => write(() => desk.planAgent(agent)),
    agentByEmail: (email) => read(() => desk.agentByEmail(email)),
    agent: (id) => read(() => desk.agentById(id)),
    countAgents: () => read(desk.countAgents),
    colleagues: () => read(desk.colleagues),
    setDisabled: (agentId, at) => write(() => desk.planDisabled(agentId, at)),
    addNote: (note) => write(() => planNote(note)),
    notes: (conversation) => read(() => notesOf(conversation)),
    figures: (since, left) => read(() => figures(since, left)),
    setOutcome: (leadId, outcome, now) => write(() => leads.planOutcome(leadId, outcome, now)),
    callsOf: (conversation) => read(() => callsOf(conversation)),
    callsAhead: (now) => read(() => callsAhead(now)),
    endCall: (conversation, how, now) => write(() => planCallEnd(conversation, how, now)),
    addTask: (task) => write(() => planTask(task)),
    tasks: () => read(openTasks),
    taskDone: (id, agentId, now) => write(() => planTaskDone(id, agentId, now)),
    auditLog: (limit, before) => read(() => desk.auditLog(limit, before)),
    putSession: (session) => write(() => desk.planSession(session)),
    session: (idHash) => read(() => desk.sessionById(idHash)),
    dropSession: (idHash) => write(() => desk.planDropSession(idHash)),
    putInvite: (invite) => write(() => desk.planInvite(invite)),
    useInvite: (tokenHash, now) => write(() => desk.planUseInvite(tokenHash, now)),
    putResume: (key) => write(() => resumes.planResume(key)),
    resume: (keyHash, now) => read(() => resumes.resumeBy(keyHash, now)),
    expireResume: (keyHash, until) => write(() => resumes.planExpireResume(keyHash, until)),
    audit: (row) => write(() => desk.planAudit(row)),
  };
}

/** Ids come from clients. What no database can hold as text is the client's mistake, not our failure. */
function refuseOddIds(key: TurnKey): void {
  for (const id of [key.conversation, key.messageId]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (id === '' || id.length > ID_ROOM || !id.isWellFormed() || /[\u0000-\u001f\u007f]/.test(id))
      throw new PorchlightError('BadArgument', 'A conversation or message id is empty, too long, or holds control characters.');
  }
}

function* conversationBy(id: string): Plan<Conversation | null> {
  const [[row]] = yield* ask(conversations.conversationById({ conversation: id }));
  return row === undefined ? null : toConversation(row);
}

function* entriesAfter(conversation: string, after: number, limit: number): Plan<Entry[]> {
  const [rows] = yield* ask(conversations.entriesBetween({ conversation, after, last: ALL, limit }));
  return rows.map(toEntry);
}

/** Everybody who asks while a probe is on its way gets its answer; a store that is silent for READY_MS is not ready. */
function makeReady({ read, write }: Engine): () => Promise<boolean> {
  let probing: Promise<boolean> | undefined;
  const probe = async () => {
    const kept = write(planProbe).then(() => read(probed));
    return inTime(kept.catch(() => false));
  };
  return () => {
    probing ??= probe().finally(() => {
      probing = undefined;
    });
    return probing;
  };
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  const late = new AbortController();
  try {
    return await Promise.race([answer, pause(READY_MS, false, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}
