/** Private notes of the agents, accounts that are switched off, and a way to find what was done to a lead. */
export function deskTables(): string[] {
  return [
    `create table desk_notes (
      id text primary key, lead text not null, conversation text not null, agent text not null, at text not null, body text not null)`,
    'create index desk_notes_of on desk_notes (conversation, at)',
    'alter table agents add column disabled_at text',
    'create index audit_of_lead on audit (lead, at)',
  ];
}
