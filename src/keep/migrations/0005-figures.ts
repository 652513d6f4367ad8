import type { Dialect } from '../sql.ts';

/**
 * What the figures count by, as columns of its own: the question that a conversation stands at, the kind of a lead, and when somebody first took
 * it. Rows from before are filled in from what was kept already.
 */
export function figureColumns(dialect: Dialect): string[] {
  return [
    'alter table conversations add column last_ask text',
    "alter table leads add column kind text not null default 'lead' check (kind in ('lead', 'safety'))",
    'alter table leads add column taken_at text',
    `update conversations set last_ask = (
      select ${askOf[dialect]} from entries e where e.conversation = conversations.id and e.seq = conversations.last_seq)`,
    `update leads set kind = 'safety' where ${kindOf[dialect]} = 'safety'`,
    `update leads set taken_at = (
      select min(a.at) from audit a where a.lead = leads.id and a.what = 'take' and a.at >= leads.created_at)`,
    'create index leads_born on leads (created_at)',
  ];
}

/** PostgreSQL's json has no NUL, not even escaped; ids of questions never hold one. */
const clean = (column: string): string => `replace(${column}, '\\u0000', '')::json`;
const askOf = { sqlite: "json_extract(e.body, '$.data.ask.id')", postgres: `${clean('e.body')} #>> '{data,ask,id}'` };
const kindOf = { sqlite: "json_extract(lead, '$.kind')", postgres: `${clean('lead')} ->> 'kind'` };
