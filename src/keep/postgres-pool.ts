import pg from 'pg';
import { bound, type Query, type Row } from './sql.ts';

/** How long, in ms: to connect; for a statement on the server; until we give a silent server up. */
const CONNECT_MS = 2_000;
const STATEMENT_MS = 5_000;
const SILENT_MS = 6_000;
const INT8 = 20;

type Pipelined = pg.ClientConfig & { pipeline: boolean };

/** `pipeline`: statements go out without waiting for each other's answers, so that a batch is one round trip. */
export function clientConfig(url: string): Pipelined {
  return {
    connectionString: url,
    pipeline: true,
    keepAlive: true,
    application_name: 'porchlight',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    query_timeout: SILENT_MS,
    types: { getTypeParser: numbersAsNumbers as typeof pg.types.getTypeParser },
  };
}

/** bigint comes as text by default; ours are clock marks and counters, far below 2^53. */
const numbersAsNumbers = (oid: number, format?: 'text' | 'binary'): unknown =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');

export function makePool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(url), max: connections, idleTimeoutMillis: 30_000 });
  // A connection that dies while idle is replaced by the next one asked for; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** Sends a batch in one go and gives the rows of each statement. The first failure is thrown once all have answered. */
export async function send(client: pg.ClientBase, queries: readonly Query<unknown>[], close?: 'commit'): Promise<Row[][]> {
  const sent = queries.map((query) => sendOne(client, query));
  if (close === 'commit') sent.push(client.query('commit').then(refuseSilentRollback));
  const answers = await Promise.allSettled(sent);
  for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
  return answers.map((answer) => (answer as PromiseFulfilledResult<Row[]>).value);
}

async function sendOne(client: pg.ClientBase, query: Query<unknown>): Promise<Row[]> {
  const compiled = query.text('postgres');
  if (compiled === null) return [];
  const { rows } = await client.query<Row>({ name: compiled.name, text: compiled.text, values: bound(compiled, query.values) });
  return rows;
}

/** COMMIT of a failed transaction answers ROLLBACK, and that is no error to the protocol. To us it is. */
function refuseSilentRollback(answer: { command: string }): Row[] {
  if (answer.command !== 'COMMIT') throw new Error('not committed');
  return [];
}
