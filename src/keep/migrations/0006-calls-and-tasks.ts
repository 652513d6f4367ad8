/** Calls that were agreed on, what a receiver calls our person, and what a person of the office must do by hand. */
export const callAndTaskTables = (): string[] => [
  `create table call_backs (
    id text primary key, conversation text not null, slot text not null, at text not null,
    state text not null check (state in ('booked', 'moved', 'cancelled', 'done', 'missed')),
    by text not null check (by in ('homeowner', 'agent')), agent text, created_at text not null, updated_at text not null)`,
  // One call is agreed on at a time: a new one moves the old one in the same transaction.
  "create unique index call_backs_one on call_backs (conversation) where state = 'booked'",
  'create index call_backs_at on call_backs (state, at)',
  `create table receiver_refs (
    target text not null, conversation text not null, ref text not null, primary key (target, conversation))`,
  `create table desk_tasks (
    id text primary key, at text not null, kind text not null, detail text not null, done_at text, done_by text)`,
];
