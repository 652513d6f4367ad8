import type { OutboxJob, Store } from '../keep/store.ts';
import type { Done, Outcome, Target } from './targets/target.ts';

/**
 * Carries the outbox to its targets: at least once, the same id on each try, each target in a lane of its own, the jobs of one conversation in
 * their order. What cannot be delivered is never dropped: it is loud after 15 minutes and a dead letter after 75 hours.
 */

export type Clock = {
  now(): Date;
  /** Calls back after `ms`; returns what cancels it. */
  after(ms: number, act: () => void): () => void;
};

/** `late`: undelivered for 15 minutes. `dead`: given up, a person must look. `gone`: the receiver answered 410, the lane is closed. */
export type Trouble = { kind: 'late' | 'dead' | 'gone' | 'recovered'; target: string; job?: string; error?: string };

export type DeliveryOptions = {
  store: Pick<Store, 'dueJobs' | 'jobDone' | 'jobFailed' | 'jobs' | 'replayJob' | 'watch' | 'receiverRef' | 'putReceiverRef' | 'addTask'>;
  targets: Target[];
  clock: Clock;
  /** 0 to 1, for the jitter. */
  random?: () => number;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  onTrouble?: (trouble: Trouble) => void;
};

export type Delivery = {
  /** Starts no more tries and waits for those under way. */
  stop(): Promise<void>;
  /** Something may be due: look now. */
  nudge(): void;
  /** Opens a lane again that a 410 closed. */
  resume(target: string): void;
};

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
/** Waits after the first, second … failed try: the example schedule of Standard Webhooks. Together 75 h 35 min. */
export const retrySchedule = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const loudAfter = 15 * minute;
const probeEvery = 5 * minute;
const pollEvery = 5 * second;
const leaseFor = 2 * minute;
const soon = 100;
const batch = 50;
/** Conversations that one lane serves at the same time. */
const abreast = 10;

type Lane = {
  target: Target;
  closed: boolean;
  /** Nothing before this (milliseconds): the receiver asked for peace. */
  holdUntil: number;
  /** Tries that failed since the last that did not. */
  failures: number;
  lastProbe: number;
  loud: boolean;
  /** Of each conversation, the job that failed last and when it comes again: later ones do not overtake it. */
  waiting: Map<string, { id: string; createdAt: string; at: number }>;
  running: Promise<void> | null;
  again: boolean;
  /** What earlier runs of the process left has been looked up. */
  remembered: boolean;
  /** A try went through after others had failed: the backlog is to be released. */
  back: boolean;
};

/** Begins at once. A job that another process holds is left to it; a job whose process died comes back after two minutes. */
export function startDelivery(options: DeliveryOptions): Delivery {
  const { store, clock, log } = options;
  const random = options.random ?? Math.random;
  const tell = options.onTrouble ?? (() => undefined);
  const lanes = options.targets.map(newLane);
  let stopped = false;
  let cancelPoll = () => {};
  let cancelSoon: (() => void) | undefined;

  function poll(): void {
    if (stopped) return;
    for (const lane of lanes) {
      shoutIfLate(lane);
      run(lane);
    }
    cancelPoll = clock.after(pollEvery, poll);
  }

  /** One run of a lane at a time; a nudge meanwhile asks for another. */
  function run(lane: Lane): void {
    if (stopped || lane.closed) return;
    if (lane.running) {
      lane.again = true;
      return;
    }
    lane.again = false;
    lane.running = turnOf(lane)
      .catch((error: unknown) =>
        log.warn({ target: lane.target.name, error: error instanceof Error ? error.name : 'unknown' }, 'a lane could not work'),
      )
      .finally(() => {
        lane.running = null;
        if (lane.again) run(lane);
      });
  }

  async function turnOf(lane: Lane): Promise<void> {
    if (!lane.remembered) await remember(lane);
    const now = clock.now();
    if (now.getTime() < lane.holdUntil) return;
    if (lane.failures > 0 && now.getTime() - lane.lastProbe >= probeEvery) await probe(lane);
    const due = await store.dueJobs(lane.target.name, now.toISOString(), new Date(now.getTime() + leaseFor).toISOString(), batch);
    await inParallel(byConversation(due), abreast, (jobs) => inOrder(lane, jobs));
    if (due.length === batch) lane.again = true;
    // Only now, with nothing under way: a job that is released while it is being delivered would go twice.
    if (lane.back) await release(lane);
  }

  /** After a restart: what waits still holds back what came later, and a target that was down is asked again. */
  async function remember(lane: Lane): Promise<void> {
    for (const job of (await waitingFor(lane)).filter((one) => one.tries > 0)) {
      const { id, createdAt, conversation, nextAt } = job;
      if (!lane.waiting.has(conversation)) lane.waiting.set(conversation, { id, createdAt, at: Date.parse(nextAt) });
    }
    lane.failures = lane.waiting.size;
    lane.lastProbe = lane.failures > 0 ? clock.now().getTime() : 0;
    lane.remembered = true;
  }

  async function inOrder(lane: Lane, jobs: OutboxJob[]): Promise<void> {
    for (const job of jobs) await oneTry(lane, job);
  }

  async function oneTry(lane: Lane, job: OutboxJob): Promise<void> {
    const now = clock.now().getTime();
    const before = lane.waiting.get(job.conversation);
    // Behind an earlier one that waits, or told to be quiet while this batch was on its way.
    if (before && before.id !== job.id && before.createdAt <= job.createdAt)
      return postpone(job, before.at + second, 'waits for an earlier one');
    if (stopped || lane.closed || now < lane.holdUntil)
      return postpone(job, Math.max(now, lane.holdUntil), job.lastError ?? 'not tried yet');
    await settle(lane, job, await attempt(store, lane.target, job, clock.now()));
  }

  async function settle(lane: Lane, job: OutboxJob, outcome: Outcome): Promise<void> {
    if (!outcome.ok) return failed(lane, job, outcome);
    await keepWord(job, outcome);
    await store.jobDone(job.id, lane.target.name, clock.now().toISOString());
    if (lane.waiting.get(job.conversation)?.id === job.id) lane.waiting.delete(job.conversation);
    if (lane.failures > 0) lane.back = true;
  }

  /** Before the job is done: after a crash in between the same answer is kept once more, and a task of the same id is one task. */
  async function keepWord(job: OutboxJob, { ref, task }: Done): Promise<void> {
    if (task !== undefined) await store.addTask({ id: `${job.id} ${job.target}`, at: clock.now().toISOString(), ...task });
    if (ref !== undefined) await store.putReceiverRef(job.conversation, job.target, ref);
  }

  async function failed(lane: Lane, job: OutboxJob, outcome: Outcome & { ok: false }): Promise<void> {
    const now = clock.now().getTime();
    // A refusal of one job says nothing about the others: the target is up.
    if (outcome.refused !== true) {
      if (lane.failures === 0) lane.lastProbe = now;
      lane.failures += 1;
    }
    if (outcome.retryAfterMs !== undefined) lane.holdUntil = Math.max(lane.holdUntil, now + outcome.retryAfterMs);
    if (outcome.gone) closeLane(lane, job);
    const wait = retrySchedule[job.tries];
    if (outcome.refused === true || (wait === undefined && !outcome.gone)) return bury(lane, job, outcome.error);
    const at = Math.max(now + jittered(wait ?? hour, random), lane.holdUntil);
    lane.waiting.set(job.conversation, { id: job.id, createdAt: job.createdAt, at });
    await store.jobFailed(job.id, lane.target.name, { at: new Date(at).toISOString(), error: outcome.error });
    log.info(
      { target: lane.target.name, job: job.id, tries: job.tries + 1, error: outcome.error },
      'a delivery failed, it will be tried again',
    );
    shoutIfLate(lane);
  }

  /** Later, without using up a try. A job that was never tried is simply made due later; for the others the store knows only "failed". */
  async function postpone(job: OutboxJob, at: number, error: string): Promise<void> {
    const next = new Date(at).toISOString();
    if (job.tries === 0) return store.replayJob(job.id, job.target, next);
    await store.jobFailed(job.id, job.target, { at: next, error });
  }

  function closeLane(lane: Lane, job: OutboxJob): void {
    lane.closed = true;
    log.warn({ target: lane.target.name }, 'the receiver is gone (410): the lane is closed, its jobs are kept');
    tell({ kind: 'gone', target: lane.target.name, job: job.id });
  }

  async function bury(lane: Lane, job: OutboxJob, error: string): Promise<void> {
    if (lane.waiting.get(job.conversation)?.id === job.id) lane.waiting.delete(job.conversation);
    await store.jobFailed(job.id, lane.target.name, { at: null, error });
    log.warn({ target: lane.target.name, job: job.id, error }, 'a delivery is given up: a person must look');
    tell({ kind: 'dead', target: lane.target.name, job: job.id, error });
  }

  function shoutIfLate(lane: Lane): void {
    const since = clock.now().getTime() - loudAfter;
    const late = [...lane.waiting.values()].find((job) => Date.parse(job.createdAt) <= since);
    if (!late || lane.loud) return;
    lane.loud = true;
    log.warn({ target: lane.target.name, job: late.id }, 'undelivered for 15 minutes');
    tell({ kind: 'late', target: lane.target.name, job: late.id });
  }

  /** Asks a target that failed whether it is back, with the oldest job that waits, past its own schedule and without using up a try. */
  async function probe(lane: Lane): Promise<void> {
    lane.lastProbe = clock.now().getTime();
    const oldest = (await waitingFor(lane))[0];
    if (!oldest) return;
    const outcome = await attempt(store, lane.target, oldest, clock.now());
    if (outcome.ok || outcome.refused === true) return settle(lane, oldest, outcome);
    if (outcome.retryAfterMs !== undefined) lane.holdUntil = lane.lastProbe + outcome.retryAfterMs;
    if (outcome.gone) closeLane(lane, oldest);
  }

  async function waitingFor(lane: Lane): Promise<OutboxJob[]> {
    const all = await store.jobs({ state: 'waiting', limit: 100_000 });
    return all.filter((job) => job.target === lane.target.name).sort(byAge);
  }

  /** The backlog is due at once, a millisecond apart, so that it comes in the order in which it was written. */
  async function release(lane: Lane): Promise<void> {
    Object.assign(lane, { back: false, failures: 0 });
    lane.waiting.clear();
    const now = clock.now().getTime();
    const backlog = (await waitingFor(lane)).filter((job) => Date.parse(job.nextAt) > now);
    // In the past, so that all of it is due now.
    await inParallel(backlog, abreast, async (job) =>
      store.replayJob(job.id, job.target, new Date(now - backlog.length + backlog.indexOf(job)).toISOString()),
    );
    if (lane.loud) tell({ kind: 'recovered', target: lane.target.name });
    lane.loud = false;
    lane.again = backlog.length > 0 || lane.again;
  }

  /** Most commits bring no job, and each look at the outbox is a write: so ten looks a second at most. */
  const unwatch = store.watch('*', () => {
    cancelSoon ??= clock.after(soon, nudge);
  });
  function nudge(): void {
    cancelSoon?.();
    cancelSoon = undefined;
    for (const lane of lanes) run(lane);
  }
  poll();

  return {
    nudge,
    resume(target) {
      for (const lane of lanes.filter((one) => one.target.name === target))
        Object.assign(lane, { closed: false, failures: Math.max(1, lane.failures), lastProbe: 0 });
      nudge();
    },
    async stop() {
      stopped = true;
      cancelPoll();
      cancelSoon?.();
      unwatch();
      await Promise.all(lanes.map((lane) => lane.running));
    },
  };
}

function newLane(target: Target): Lane {
  return {
    target,
    closed: false,
    holdUntil: 0,
    failures: 0,
    lastProbe: 0,
    loud: false,
    waiting: new Map(),
    running: null,
    again: false,
    remembered: false,
    back: false,
  };
}

/** A target that throws all the same has failed; the lane goes on. */
async function attempt(store: DeliveryOptions['store'], target: Target, job: OutboxJob, now: Date): Promise<Outcome> {
  const ref = target.remembers === true ? await store.receiverRef(job.conversation, target.name) : null;
  try {
    return await target.deliver({ id: job.id, kind: job.kind, body: job.body }, now, ref);
  } catch {
    return { ok: false, error: 'the target failed' };
  }
}

/** Up to a tenth more, so that many jobs of one outage do not come back in the same second. */
const jittered = (wait: number, random: () => number): number => Math.round(wait * (1 + random() / 10));

const byAge = (one: OutboxJob, other: OutboxJob): number => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id);

function byConversation(jobs: OutboxJob[]): OutboxJob[][] {
  return [...Map.groupBy(jobs, (job) => job.conversation).values()].map((group) => group.sort(byAge));
}

async function inParallel<T>(items: T[], workers: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const one = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, one));
}
