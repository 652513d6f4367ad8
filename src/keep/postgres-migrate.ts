import type pg from 'pg';
import { migrations } from './migrations/list.ts';

/** Any fixed number: whoever holds this lock migrates, everybody else waits and then finds it done. */
const LOCK = 7_242_024;

/** Applies what is missing, in one transaction under an advisory lock. */
export async function migratePostgres(client: pg.ClientBase): Promise<void> {
  await client.query('begin');
  // Waiting for a colleague's long migration is right here; the usual limit would end it.
  await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('create table if not exists migrations (name text primary key)');
  for (const { name, statements } of migrations) await migrateOne(client, name, statements('postgres'));
  await client.query('commit');
}

async function migrateOne(client: pg.ClientBase, name: string, statements: string[]): Promise<void> {
  const { rows } = await client.query('select 1 from migrations where name = $1', [name]);
  if (rows.length > 0) return;
  await client.query(statements.join(';\n'));
  await client.query('insert into migrations (name) values ($1)', [name]);
}
