import type pg from 'pg';
import { advance, asSeen, PlanThrew } from './failures.ts';
import { makeLines } from './lines.ts';
import type { Ending, Engine, Plan, WritePlan } from './plan.ts';
import { makeListener } from './postgres-listen.ts';
import { migratePostgres } from './postgres-migrate.ts';
import { makePool, send } from './postgres-pool.ts';
import type { Row } from './sql.ts';
import type { Step } from './sqlite-runner.ts';
import { makeWakes } from './wakes.ts';

/** Connections of one instance; more writers than that wait in our own line, where nothing times out. */
const CONNECTIONS = 16;
/** For announcing and looking, so that neither waits for turns nor makes them wait. */
const BESIDE = 2;
/** A transaction that lost to another one (deadlock, serialisation) is run again, this many times in all. */
const TRIES = 4;
const lost = new Set(['40001', '40P01']);

/** The engine on a PostgreSQL server: a writing plan is a transaction of as few round trips as it has batches. */
export async function openPostgres(url: string, step: Step = () => {}): Promise<Engine> {
  const pool = makePool(url, CONNECTIONS + BESIDE);
  const lines = makeLines(CONNECTIONS);
  const wakes = makeWakes((anybody) => (anybody ? listener.start() : listener.stop()));
  const listener = makeListener(url, pool, (ids) => wakes.fire(ids));
  const seen = <T>(work: Promise<T>): Promise<T> => work.catch((error) => Promise.reject(asSeen(error)));

  const write = async <T>(plan: () => WritePlan<T>): Promise<T> => {
    const ending = await onClient(pool, (client) => again(() => transact(client, plan(), step)));
    const woken = ending.wakes ?? [];
    wakes.fire(woken);
    listener.announce(woken);
    return ending.result;
  };
  return {
    read: (plan) => seen(lines.inLine(undefined, () => onClient(pool, (client) => drive(client, plan())))),
    write: (plan, line) => seen(lines.inLine(line, () => write(plan))),
    migrate: () => seen(onClient(pool, migratePostgres)),
    watch: (conversation, wake) => wakes.add(conversation, wake),
    async close() {
      listener.stop();
      await lines.close();
      await listener.settled();
      if (!pool.ended) await pool.end();
    },
  };
}

/** A connection that has seen a failure is closed rather than used again, unless only the plan itself threw. */
async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const deaf = () => {};
  client.on('error', deaf);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = !(error instanceof PlanThrew);
    throw error;
  } finally {
    client.off('error', deaf);
    client.release(broken);
  }
}

async function drive<T>(client: pg.ClientBase, plan: Plan<T>): Promise<T> {
  let next = advance(plan, [] as Row[][]);
  while (!next.done) next = advance(plan, await send(client, next.value));
  return next.value;
}

/** BEGIN travels with the first batch, COMMIT with the last. */
async function transact<T>(client: pg.ClientBase, plan: WritePlan<T>, step: Step): Promise<Ending<T>> {
  const begun = client.query('begin');
  begun.catch(() => {});
  try {
    const ending = await drive(client, plan);
    await begun;
    step('before commit');
    await send(client, ending.last, 'commit');
    step('after commit');
    return ending;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= TRIES || !lost.has(String((error as { code?: unknown }).code))) throw error;
    }
  }
}
