import { sql } from 'kysely';
import type { Lead, LeadStanding } from '../handoff/lead.ts';
import { touchConversation } from './conversations.ts';
import { ask, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { LeadRow, Writes } from './store.ts';
import type { Tables } from './tables.ts';

const levels = ['today', 'days', 'weeks', 'none'];
const LIMIT = 200;

const openLead = statement('open_lead', (db, a: Args<{ conversation: string; id: string }>, dialect) => {
  const query = db
    .selectFrom('leads')
    .select(['id', 'standing', 'agent'])
    .where('conversation', '=', a.conversation)
    .where((eb) => eb.or([eb('standing', '<>', 'closed'), eb('id', '=', a.id)]))
    .orderBy(sql`case when standing = 'closed' then 1 else 0 end`);
  return dialect === 'postgres' ? query.forUpdate() : query;
});
const upsertLead = statement('upsert_lead', (db, a: Args<Tables['leads']>) =>
  db
    .insertInto('leads')
    .values({
      id: a.id,
      conversation: a.conversation,
      created_at: a.created_at,
      updated_at: a.updated_at,
      standing: a.standing,
      agent: a.agent,
      outcome: a.outcome,
      urgency: a.urgency,
      sale_date: a.sale_date,
      lead: a.lead,
      kind: a.kind,
      taken_at: a.taken_at,
    })
    .onConflict((oc) =>
      oc.column('id').doUpdateSet((eb) => ({
        // Who asks again begins to wait again; a packet that only grew has been waiting since it came.
        created_at: sql`case when leads.standing in ('closed', 'returned') and excluded.standing = 'waiting'
          then excluded.created_at else leads.created_at end`,
        taken_at: sql`case when leads.standing in ('closed', 'returned') and excluded.standing = 'waiting' then null else leads.taken_at end`,
        updated_at: eb.ref('excluded.updated_at'),
        standing: eb.ref('excluded.standing'),
        agent: eb.ref('excluded.agent'),
        urgency: eb.ref('excluded.urgency'),
        sale_date: eb.ref('excluded.sale_date'),
        lead: eb.ref('excluded.lead'),
        kind: eb.ref('excluded.kind'),
      })),
    ),
);
const setStanding = statement(
  'set_standing',
  (db, a: Args<{ conversation: string; standing: string; agent: string | null; outcome: string | null; at: string }>) =>
    db
      .updateTable('leads')
      .set({
        standing: a.standing,
        agent: a.agent,
        outcome: sql`coalesce(${a.outcome}, outcome)`,
        updated_at: a.at,
        taken_at: sql`case when cast(${a.standing} as text) = 'taken' then coalesce(taken_at, ${a.at}) else taken_at end`,
      })
      .where('conversation', '=', a.conversation)
      // Who speaks in a conversation holds its lead: where it was closed in between (two windows of one agent), it opens again under them.
      .where((eb) =>
        eb.or([
          eb('standing', '<>', 'closed'),
          sql<boolean>`(cast(${a.standing} as text) = 'taken'
            and not exists (select 1 from leads o where o.conversation = leads.conversation and o.standing <> 'closed')
            and id = (select l.id from leads l where l.conversation = leads.conversation order by l.created_at desc, l.id desc limit 1))`,
        ]),
      ),
);

/** The lead's part of a turn. A conversation has one open lead at most; a new packet for it keeps the open lead's id. */
export function* planLead(conversation: string, now: string, writes: Writes): Plan<Query<unknown>[]> {
  if (writes.erase !== undefined) return [];
  const given = writes.lead;
  const statements: Query<unknown>[] = [];
  if (given !== undefined) {
    const [[open]] = yield* ask(openLead({ conversation, id: given.lead.id }));
    statements.push(upsertLead(leadColumns(conversation, now, given, open)));
  }
  const { standing } = writes;
  if (standing !== undefined)
    statements.push(
      setStanding({ conversation, standing: standing.standing, agent: standing.agent, outcome: standing.outcome ?? null, at: now }),
    );
  return statements;
}

/** A new packet never takes a lead out of the hands of the agent who claimed it meanwhile; only `standing` does that. */
function leadColumns(
  conversation: string,
  now: string,
  given: NonNullable<Writes['lead']>,
  open: Pick<Tables['leads'], 'id' | 'standing' | 'agent'> | undefined,
): Tables['leads'] {
  const held = open?.standing === 'taken';
  const lead: Lead = { ...given.lead, id: open?.id ?? given.lead.id };
  return {
    id: lead.id,
    conversation,
    created_at: lead.createdAt,
    updated_at: now,
    standing: held ? open.standing : given.standing,
    agent: held ? open.agent : given.agent,
    outcome: null,
    urgency: levels.indexOf(lead.urgency.level),
    sale_date: lead.urgency.saleDate,
    lead: JSON.stringify(lead),
    kind: lead.kind,
    taken_at: given.standing === 'taken' ? now : null,
  };
}

const claimLead = statement('claim_lead', (db, a: Args<{ id: string; agent: string; at: string }>) =>
  db
    .updateTable('leads')
    .set({ standing: 'taken', agent: a.agent, updated_at: a.at, taken_at: sql`coalesce(taken_at, ${a.at})` })
    .where('id', '=', a.id)
    .where('standing', '<>', 'closed')
    .where((eb) => eb.or([eb('standing', '<>', 'taken'), eb('agent', '=', a.agent)]))
    .returning('conversation'),
);

/** One statement decides: true for the first who asks, and for the holder who asks again. */
export function* planClaim(id: string, agent: string, at: string): WritePlan<boolean> {
  const [[won]] = yield* ask(claimLead({ id, agent, at }));
  if (won === undefined) return { result: false, last: [] };
  return { result: true, last: [touchConversation({ conversation: won.conversation })], wakes: [won.conversation] };
}

const setOutcome = statement('set_outcome', (db, a: Args<{ id: string; outcome: string; at: string }>) =>
  db
    .updateTable('leads')
    .set({ outcome: a.outcome, updated_at: a.at })
    .where('id', '=', a.id)
    .where('standing', '=', 'closed')
    .returning('conversation'),
);
export function* planOutcome(id: string, outcome: string, at: string): WritePlan<boolean> {
  const [[done]] = yield* ask(setOutcome({ id, outcome, at }));
  if (done === undefined) return { result: false, last: [] };
  return { result: true, last: [touchConversation({ conversation: done.conversation })], wakes: [done.conversation] };
}

type Joined = Tables['leads'] & {
  agent_name: string | null;
  user_seq: number | null;
  agent_seq: number | null;
  last_word: string | null;
  call: string | null;
};
const joined = (db: Parameters<Parameters<typeof statement>[1]>[0]) =>
  db
    .selectFrom('leads')
    .leftJoin('agents', 'agents.id', 'leads.agent')
    .leftJoin('conversations', 'conversations.id', 'leads.conversation')
    .selectAll('leads')
    .select(['agents.name as agent_name', 'conversations.user_seq', 'conversations.agent_seq'])
    .select((eb) =>
      eb
        .selectFrom('consents')
        .select('consents.state')
        .whereRef('consents.conversation', '=', 'leads.conversation')
        .where('consents.state', '<>', 'refused')
        .orderBy('consents.n', 'desc')
        .limit(1)
        .as('last_word'),
    )
    .select((eb) =>
      eb
        .selectFrom('call_backs')
        .select('call_backs.slot')
        .whereRef('call_backs.conversation', '=', 'leads.conversation')
        .where('call_backs.state', '=', 'booked')
        .as('call'),
    );

const byId = statement('lead_by_id', (db, a: Args<{ id: string }>) => joined(db).where('leads.id', '=', a.id));
const ofConversation = statement('lead_of', (db, a: Args<{ conversation: string }>) =>
  joined(db)
    .where('leads.conversation', '=', a.conversation)
    .orderBy(sql`case when leads.standing = 'closed' then 1 else 0 end`)
    .orderBy('leads.created_at', 'desc')
    .limit(1),
);
type Wanted = { one: string; two: string; three: string; four: string; limit: number };
const queue = statement('lead_queue', (db, a: Args<Wanted>) =>
  joined(db)
    .where('leads.standing', 'in', [a.one, a.two, a.three, a.four])
    .orderBy('leads.urgency')
    .orderBy(sql`coalesce(leads.sale_date, '9999')`)
    .orderBy('leads.created_at')
    .limit(a.limit),
);

export function* leadById(id: string): Plan<LeadRow | null> {
  const [[row]] = yield* ask(byId({ id }));
  return row === undefined ? null : toLead(row);
}
export function* leadOfConversation(conversation: string): Plan<LeadRow | null> {
  const [[row]] = yield* ask(ofConversation({ conversation }));
  return row === undefined ? null : toLead(row);
}

/** The queue: the most urgent first, then the nearest sale, then who has waited longest. */
export function* leadQueue(filter: { standing?: LeadStanding[]; limit?: number }): Plan<LeadRow[]> {
  const [one, two = '', three = '', four = ''] = filter.standing ?? (['waiting', 'taken', 'returned', 'closed'] as const);
  if (one === undefined) return [];
  const [rows] = yield* ask(queue({ one, two, three, four, limit: filter.limit ?? LIMIT }));
  return rows.map(toLead);
}

const toLead = (row: Joined): LeadRow => ({
  lead: { ...(JSON.parse(row.lead) as Lead), createdAt: row.created_at },
  standing: row.standing as LeadStanding,
  agent: row.agent,
  agentName: row.agent_name,
  updatedAt: row.updated_at,
  outcome: row.outcome,
  unread: (row.user_seq ?? 0) > (row.agent_seq ?? 0),
  ...(row.last_word === 'revoked' ? { stopped: true } : {}),
  ...(row.call === null ? {} : { call: row.call }),
});
