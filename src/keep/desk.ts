import { randomUUID } from 'node:crypto';
import { PorchlightError } from '../errors.ts';
import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Agent, AuditLine, Colleague, Session } from './store.ts';
import type { Tables } from './tables.ts';

/** Who works at the desk: agents, their sessions, one-time links, and the log of what they did. */

const insertAgent = statement('insert_agent', (db, a: Args<Omit<Tables['agents'], 'disabled_at'>>) =>
  db
    .insertInto('agents')
    .values({
      id: a.id,
      email: a.email,
      name: a.name,
      role: a.role,
      password_hash: a.password_hash,
      created_at: a.created_at,
      disabled_at: null,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id'),
);
const byEmail = statement('agent_by_email', (db, a: Args<{ email: string }>) =>
  db.selectFrom('agents').selectAll().where('email', '=', a.email),
);
const byId = statement('agent_by_id', (db, a: Args<{ id: string }>) => db.selectFrom('agents').selectAll().where('id', '=', a.id));
const count = statement('count_agents', (db) => db.selectFrom('agents').select((eb) => eb.fn.countAll<number>().as('n')));

/** E-mail addresses are compared without regard to case. */
const address = (email: string): string => email.trim().toLowerCase();

/** Throws BadArgument when the e-mail (or the id) is taken. */
export function* planAgent(agent: Agent): WritePlan<void> {
  const { id, name, role, passwordHash, createdAt } = agent;
  const [made] = yield* ask(
    insertAgent({ id, email: address(agent.email), name, role, password_hash: passwordHash, created_at: createdAt }),
  );
  if (made.length === 0) throw new PorchlightError('BadArgument', 'There is an agent with this e-mail already.');
  return { result: undefined, last: [] };
}
export function* agentByEmail(email: string): Plan<Agent | null> {
  const [[row]] = yield* ask(byEmail({ email: address(email) }));
  return row === undefined ? null : toAgent(row);
}
export function* agentById(id: string): Plan<Agent | null> {
  const [[row]] = yield* ask(byId({ id }));
  return row === undefined ? null : toAgent(row);
}
export function* countAgents(): Plan<number> {
  const [[row]] = yield* ask(count({}));
  return Number(row?.n ?? 0);
}
const toAgent = (row: Tables['agents']): Agent => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role as Agent['role'],
  passwordHash: row.password_hash,
  createdAt: row.created_at,
  ...(row.disabled_at === null ? {} : { disabled: true }),
});

const listed = statement('colleagues', (db) =>
  db
    .selectFrom('agents')
    .select(['id', 'name', 'email', 'role', 'disabled_at'])
    .select((eb) =>
      eb
        .selectFrom('sessions')
        .select((one) => one.fn.max('sessions.seen_at').as('seen'))
        .whereRef('sessions.agent', '=', 'agents.id')
        .as('seen_at'),
    )
    .orderBy('name'),
);
const disable = statement('disable_agent', (db, a: Args<{ id: string; at: string | null }>) =>
  db.updateTable('agents').set({ disabled_at: a.at }).where('id', '=', a.id),
);
const endSessions = statement('end_sessions', (db, a: Args<{ id: string }>) => db.deleteFrom('sessions').where('agent', '=', a.id));

export function* colleagues(): Plan<Colleague[]> {
  const [rows] = yield* ask(listed({}));
  return rows.map(({ disabled_at, seen_at, role, ...row }) => ({
    ...row,
    role: role as Agent['role'],
    disabled: disabled_at !== null,
    seenAt: seen_at,
  }));
}
export const planDisabled = (id: string, at: string | null): WritePlan<void> =>
  at === null ? only(disable({ id, at })) : both(disable({ id, at }), endSessions({ id }));

// biome-ignore lint/correctness/useYield: a plan may need no look
function* both(...last: Query<unknown>[]): WritePlan<void> {
  return { result: undefined, last };
}

const upsertSession = statement('put_session', (db, a: Args<Tables['sessions']>) =>
  db
    .insertInto('sessions')
    .values({ id_hash: a.id_hash, agent: a.agent, created_at: a.created_at, seen_at: a.seen_at })
    .onConflict((oc) => oc.column('id_hash').doUpdateSet((eb) => ({ seen_at: eb.ref('excluded.seen_at') }))),
);
const findSession = statement('session', (db, a: Args<{ id_hash: string }>) =>
  db.selectFrom('sessions').selectAll().where('id_hash', '=', a.id_hash),
);
const deleteSession = statement('drop_session', (db, a: Args<{ id_hash: string }>) =>
  db.deleteFrom('sessions').where('id_hash', '=', a.id_hash),
);

export const planSession = (session: Session): WritePlan<void> =>
  only(upsertSession({ id_hash: session.idHash, agent: session.agentId, created_at: session.createdAt, seen_at: session.seenAt }));
export function* sessionById(idHash: string): Plan<Session | null> {
  const [[row]] = yield* ask(findSession({ id_hash: idHash }));
  return row === undefined ? null : { idHash: row.id_hash, agentId: row.agent, createdAt: row.created_at, seenAt: row.seen_at };
}
export const planDropSession = (idHash: string): WritePlan<void> => only(deleteSession({ id_hash: idHash }));

type Role = 'agent' | 'admin';
const insertInvite = statement('put_invite', (db, a: Args<Omit<Tables['invites'], 'used_at'>>) =>
  db.insertInto('invites').values({ token_hash: a.token_hash, role: a.role, expires_at: a.expires_at, used_at: null }),
);
const takeInvite = statement('use_invite', (db, a: Args<{ token_hash: string; now: string }>) =>
  db
    .updateTable('invites')
    .set({ used_at: a.now })
    .where('token_hash', '=', a.token_hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', a.now)
    .returning('role'),
);

export const planInvite = (invite: { tokenHash: string; role: Role; expiresAt: string }): WritePlan<void> =>
  only(insertInvite({ token_hash: invite.tokenHash, role: invite.role, expires_at: invite.expiresAt }));
/** Of any number who use it at once, one gets the role. */
export function* planUseInvite(tokenHash: string, now: string): WritePlan<{ role: Role } | null> {
  const [[won]] = yield* ask(takeInvite({ token_hash: tokenHash, now }));
  return { result: won === undefined ? null : { role: won.role as Role }, last: [] };
}

const readAudit = statement('audit_log', (db, a: Args<{ before: string; limit: number }>) =>
  db
    .selectFrom('audit')
    .leftJoin('agents', 'agents.id', 'audit.agent')
    .select(['audit.at', 'audit.what', 'audit.lead', 'agents.name as agent'])
    .where('audit.at', '<', a.before)
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id')
    .limit(a.limit),
);
export function* auditLog(limit: number, before: string): Plan<AuditLine[]> {
  const [rows] = yield* ask(readAudit({ limit, before }));
  return rows;
}
const insertAudit = statement('insert_audit', (db, a: Args<Tables['audit']>) =>
  db.insertInto('audit').values({ id: a.id, at: a.at, agent: a.agent, what: a.what, lead: a.lead }),
);
export const planAudit = (row: { at: string; agentId: string | null; what: string; lead: string | null }): WritePlan<void> =>
  only(insertAudit({ id: randomUUID(), at: row.at, agent: row.agentId, what: row.what, lead: row.lead }));
