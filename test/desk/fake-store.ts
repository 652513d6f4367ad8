import type { Lead } from '../../src/handoff/lead.ts';
import { born } from '../../src/handoff/life.ts';
import type { Agent, Conversation, LeadRow, Session, Store } from '../../src/keep/store.ts';
import type { Entry } from '../../src/message.ts';

type Kept = { conversation: Conversation; entries: Entry[]; seen: Map<string, Entry[]> };
type Used = Pick<
  Store,
  | 'inTurn'
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
  | 'close'
>;

/** A store in memory, for the time before keep/open.ts. */
export function fakeStore(): Used {
  const all = new Map<string, Kept>();
  const leads = new Map<string, LeadRow>();
  const agents = new Map<string, Agent>();
  const sessions = new Map<string, Session>();
  const invites = new Map<string, { role: 'agent' | 'admin'; expiresAt: string }>();
  const watchers = new Set<(conversation: string) => void>();
  const named = (row: LeadRow): LeadRow => ({ ...row, agentName: agents.get(row.agent ?? '')?.name ?? null });
  return {
    async inTurn(key, work) {
      const kept = all.get(key.conversation);
      const before = kept?.seen.get(key.messageId);
      if (before !== undefined) return { duplicate: true, entries: before };
      const writes = work({ conversation: kept?.conversation ?? null, heard: [] });
      if (typeof writes === 'string') return { duplicate: false, entries: [] };
      const entries = kept?.entries ?? [];
      const added = writes.entries.map((entry, i) => ({ ...entry, seq: entries.length + i + 1, conversation: key.conversation }));
      const conversation = { ...fresh(key.conversation, key.now), ...kept?.conversation, life: writes.life, updatedAt: key.now };
      const now = { ...conversation, version: conversation.version + 1, lastSeq: entries.length + added.length };
      all.set(key.conversation, {
        conversation: now,
        entries: [...entries, ...added],
        seen: (kept?.seen ?? new Map()).set(key.messageId, added),
      });
      if (writes.lead !== undefined) leads.set(writes.lead.lead.id, row(writes.lead.lead, key.now));
      for (const lead of leads.values())
        if (lead.lead.conversationId === key.conversation) {
          if (writes.standing !== undefined)
            leads.set(lead.lead.id, { ...lead, ...writes.standing, outcome: writes.standing.outcome ?? null, updatedAt: key.now });
        }
      for (const wake of watchers) wake(key.conversation);
      return { duplicate: false, entries: added };
    },
    conversation: async (id) => all.get(id)?.conversation ?? null,
    entries: async (id, after) => (all.get(id)?.entries ?? []).filter((entry) => entry.seq > after),
    watch(_conversation, wake) {
      watchers.add(wake);
      return () => void watchers.delete(wake);
    },
    leads: async ({ standing }) =>
      [...leads.values()].filter((lead) => standing === undefined || standing.includes(lead.standing)).map(named),
    async lead(id) {
      const found = leads.get(id);
      return found === undefined ? null : named(found);
    },
    async claim(id, agent) {
      const found = leads.get(id);
      if (found === undefined || (found.standing === 'taken' && found.agent !== agent)) return false;
      leads.set(id, { ...found, standing: 'taken', agent });
      return true;
    },
    addAgent: async (agent) => void agents.set(agent.id, agent),
    agentByEmail: async (email) => [...agents.values()].find((agent) => agent.email === email) ?? null,
    agent: async (id) => agents.get(id) ?? null,
    countAgents: async () => agents.size,
    putSession: async (session) => void sessions.set(session.idHash, session),
    session: async (idHash) => sessions.get(idHash) ?? null,
    dropSession: async (idHash) => void sessions.delete(idHash),
    putInvite: async ({ tokenHash, ...rest }) => void invites.set(tokenHash, rest),
    async useInvite(tokenHash, now) {
      const found = invites.get(tokenHash);
      invites.delete(tokenHash);
      return found === undefined || found.expiresAt < now ? null : { role: found.role };
    },
    audit: async () => undefined,
    secret: async () => 'a secret of the tests',
    close: async () => undefined,
  };
}

function row(lead: Lead, at: string): LeadRow {
  return { lead, standing: 'waiting', agent: null, agentName: null, updatedAt: at, outcome: null, unread: true };
}

function fresh(id: string, at: string): Conversation {
  return {
    id,
    channel: 'directline',
    user: 'dl_1',
    language: 'en',
    createdAt: at,
    updatedAt: at,
    version: 0,
    lastSeq: 0,
    lastAt: at,
    chartVersion: '1',
    snapshot: '{}',
    life: born,
    erased: false,
  };
}
