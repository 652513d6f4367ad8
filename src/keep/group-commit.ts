import type { DatabaseSync } from 'node:sqlite';
import { asSeen, PlanThrew } from './failures.ts';
import type { Ending, WritePlan } from './plan.ts';
import { patiently } from './sqlite-file.ts';
import type { Runner } from './sqlite-runner.ts';

/**
 * Writes that arrive together run one after the other inside one transaction, each in a savepoint of its own, and share
 * one COMMIT: the wait for the disk is most of what a turn costs. Nobody is told "kept" before that COMMIT has returned.
 */
type Job = { plan: () => WritePlan<unknown>; done: (result: unknown) => void; failed: (error: unknown) => void };
type Outcome = { job: Job; ending?: Ending<unknown>; error?: unknown };
export type GroupCommit = { write<T>(plan: () => WritePlan<T>): Promise<T>; settled(): Promise<void> };

/** Enough to make the disk cheap, few enough to let others have the thread in between. */
const SHARED = 64;

export function makeGroupCommit(db: DatabaseSync, runner: Runner, wake: (conversations: string[]) => void): GroupCommit {
  const queue: Job[] = [];
  let working: Promise<void> | null = null;

  const work = async (): Promise<void> => {
    await new Promise((soon) => setImmediate(soon));
    while (queue.length > 0) await commitNext(queue.splice(0, SHARED));
    working = null;
  };
  const commitNext = async (jobs: Job[]): Promise<void> => {
    try {
      tell(await patiently(() => commitTogether(db, runner, jobs)));
    } catch (error) {
      for (const job of jobs) job.failed(asSeen(error));
    }
  };
  const tell = (outcomes: Outcome[]): void => {
    for (const { job, ending, error } of outcomes) {
      if (ending === undefined) job.failed(asSeen(error));
      else job.done(ending.result);
    }
    wake(outcomes.flatMap(({ ending }) => ending?.wakes ?? []));
    if (outcomes.some(({ ending }) => ending?.scrub === true)) scrub(db);
  };
  return {
    write<T>(plan: () => WritePlan<T>): Promise<T> {
      return new Promise<T>((done, failed) => {
        queue.push({ plan, done: done as (result: unknown) => void, failed });
        working ??= work();
      });
    },
    async settled() {
      await working;
    },
  };
}

/** Empties the write-ahead log, where deleted text would stay until it is overwritten. A reader elsewhere may put it off. */
function scrub(db: DatabaseSync): void {
  try {
    db.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Busy: the log is emptied by the next erasure, or when the last process closes the file.
  }
}

/** From BEGIN to COMMIT without leaving the thread, so that no other use of the connection comes in between. */
function commitTogether(db: DatabaseSync, runner: Runner, jobs: Job[]): Outcome[] {
  db.exec('begin immediate');
  try {
    runner.step('begin');
    const outcomes = jobs.map((job) => runJob(db, runner, job));
    runner.step('before commit');
    db.exec('commit');
    runner.step('after commit');
    return outcomes;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

function runJob(db: DatabaseSync, runner: Runner, job: Job): Outcome {
  db.exec('savepoint job');
  try {
    const ending = runner.drive(job.plan());
    ending.last.forEach(runner.run);
    db.exec('release job');
    return { job, ending };
  } catch (error) {
    // A full disk may end the whole transaction. Then every job in it is lost, and every caller must hear so.
    if (!db.isTransaction) throw error instanceof PlanThrew ? new Error('transaction lost') : error;
    db.exec('rollback to job; release job');
    return { job, error };
  }
}
