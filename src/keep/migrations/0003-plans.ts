/** Plans to keep: the page behind a one-time address. The address itself is never stored, only its hash. */
export const planTables = (): string[] => [
  `create table plans (
    token_hash text primary key, conversation text not null, created_at text not null, expires_at text not null, body text not null)`,
  'create index plans_of on plans (conversation)',
  'create index plans_ends on plans (expires_at)',
];
