import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Log, Tasks } from './admin.tsx';
import { chime, isPressing, setSound, soundIsOn, titleFor } from './alert.ts';
import { type ApiError, change, lastUse, type Me, type Queue, type QueueLine, read, readQuietly } from './api.ts';
import { Bar, type Window } from './bar.tsx';
import { DueCalls, dueCalls } from './due.tsx';
import { Figures } from './figures.tsx';
import { step, useKeys } from './keys.ts';
import { type LeadHandle, LeadPane } from './lead.tsx';
import { useLive } from './live.ts';
import { type Filter, QueuePane } from './queue.tsx';
import { useTogether } from './together.ts';
import { Outbox, Team } from './tools.tsx';
import { forgetAllTyped } from './unsent.ts';
import { Help, Invite, StillThere } from './windows.tsx';

const idleWarningMs = 28 * 60_000;
const keepAliveMs = 60_000;

/** The desk of a logged-in agent: queue at the left, the open lead at the right. */
export function Board({ me, out }: { me: Me; out: (note: string | null) => void }) {
  const [queue, setQueue] = useState<Queue | null>(null);
  const [filter, setFilter] = useState<Filter>({ show: 'open', level: null, search: '' });
  const [open, setOpen] = useState(leadInAddress());
  const [window_, setWindow] = useState<Window>(null);
  const [sound, setSoundOn] = useState(soundIsOn());
  const now = useClock(queue?.now ?? null);
  const today = queue?.today ?? new Date(now).toISOString().slice(0, 10);
  const lead = useRef<LeadHandle | null>(null);
  const seen = useRef<Set<string> | null>(null);

  const gone = useCallback(() => out('Your session has ended. Please log in again; drafts are kept.'), [out]);
  const reload = useReload(
    filter.show === 'closed',
    (found) => {
      setQueue(found);
      announce(found.leads, seen);
    },
    gone,
  );
  const together = useTogether(open);
  const connected = useLive(true, (wake) => {
    if (wake.kind === 'bye') return gone();
    together.hear(wake);
    if (wake.kind === 'hello' || wake.kind === 'queue') reload();
    if (wake.kind === 'hello' || (wake.kind === 'conversation' && wake.conversation === lead.current?.conversation))
      lead.current?.refresh();
  });
  useEffect(() => {
    const moved = () => setOpen(leadInAddress());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useIdle(() => setWindow('idle'), gone);
  const choose = (id: string | null) => {
    location.hash = id === null ? '' : `lead=${encodeURIComponent(id)}`;
  };
  const back = () => {
    const from = open;
    choose(null);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-lead="${CSS.escape(from ?? '')}"]`)?.focus());
  };
  const due = dueCalls(queue?.leads ?? [], now).length;
  useEffect(() => {
    document.title = titleFor(queue?.leads ?? [], due);
  }, [queue, due]);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => document.getElementById('search')?.focus(),
    '?': () => setWindow('help'),
    t: () => lead.current?.take(),
    b: () => lead.current?.giveBack(),
    c: () => lead.current?.close(),
    r: () => document.getElementById('reply')?.focus(),
    Escape: () => open !== null && back(),
  });

  return (
    <div class={open === null ? 'board no-lead' : 'board'}>
      <header class="bar">
        <p class="brand">
          Porchlight <span>desk</span>
        </p>
        <p class={connected ? 'line-ok' : 'line-cut'} role="status">
          {connected ? '' : 'Connection lost. Trying again…'}
        </p>
        <Bar
          me={me}
          hours={queue?.hours ?? null}
          show={setWindow}
          sound={sound}
          turnSound={() => {
            setSound(!sound);
            setSoundOn(!sound);
          }}
          leave={() =>
            void change('/logout').finally(() => {
              forgetAllTyped();
              out(null);
            })
          }
        />
      </header>
      <DueCalls leads={queue?.leads ?? []} me={me.id} now={now} choose={choose} />
      {queue !== null && queue.tasks > 0 && (
        <p class="outbox-alarm" role="alert">
          {queue.tasks === 1 ? 'One thing is' : `${queue.tasks} things are`} to be done by hand.{' '}
          <button type="button" onClick={() => setWindow('tasks')}>
            Show
          </button>
        </p>
      )}
      {queue !== null && queue.outbox.late + queue.outbox.dead > 0 && (
        <p class="outbox-alarm" role="alert">
          Leads are not getting out: {queue.outbox.late} late, {queue.outbox.dead} given up.{' '}
          <button type="button" onClick={() => setWindow('outbox')}>
            Open the outbox
          </button>
        </p>
      )}
      <main>
        <h1 class="sr">Desk</h1>
        <QueuePane
          leads={queue?.leads ?? []}
          me={me.id}
          now={now}
          today={today}
          open={open}
          filter={filter}
          setFilter={setFilter}
          choose={choose}
          people={together.people}
        />
        {open === null ? (
          <p class="empty wide">Choose somebody from the queue.</p>
        ) : (
          <LeadPane
            key={open}
            id={open}
            me={me.id}
            now={now}
            today={today}
            gone={gone as (error: ApiError) => void}
            back={back}
            together={together}
            bind={(handle) => {
              lead.current = handle;
            }}
          />
        )}
      </main>
      {window_ === 'help' && <Help close={() => setWindow(null)} />}
      {window_ === 'figures' && <Figures close={() => setWindow(null)} />}
      {window_ === 'team' && <Team me={me} close={() => setWindow(null)} />}
      {window_ === 'outbox' && <Outbox me={me} now={now} close={() => setWindow(null)} />}
      {window_ === 'tasks' && <Tasks me={me} close={() => setWindow(null)} changed={reload} />}
      {window_ === 'log' && <Log close={() => setWindow(null)} />}
      {window_ === 'invite' && <Invite close={() => setWindow(null)} />}
      {window_ === 'idle' && <StillThere stay={() => void read('/me').then(() => setWindow(null), gone)} />}
    </div>
  );
}

/** Reads the queue now and on each call; calls that come while one runs are joined into one more. */
function useReload(withClosed: boolean, found: (queue: Queue) => void, gone: () => void): () => void {
  const state = useRef({ running: false, again: false });
  const latest = useRef({ found, gone, withClosed });
  latest.current = { found, gone, withClosed };
  const reload = useCallback(async () => {
    if (state.current.running) {
      state.current.again = true;
      return;
    }
    state.current.running = true;
    try {
      latest.current.found(await readQuietly<Queue>(latest.current.withClosed ? '/leads?standing=all' : '/leads'));
    } catch (error) {
      if ((error as ApiError).status === 401) latest.current.gone();
    }
    state.current.running = false;
    if (!state.current.again) return;
    state.current.again = false;
    void reload();
  }, []);
  useEffect(() => {
    if (withClosed !== null) void reload();
  }, [withClosed, reload]);
  return () => void reload();
}

/** The server's time, going on by itself: tests and demos may live on another day. */
function useClock(served: string | null): number {
  const offset = useRef(0);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (served === null) return;
    offset.current = Date.parse(served) - Date.now();
    setNow(Date.now() + offset.current);
  }, [served]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + offset.current), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Work at the keyboard keeps the session; two minutes before it would end the page asks. */
function useIdle(warn: () => void, gone: () => void): void {
  const latest = useRef({ warn, gone });
  latest.current = { warn, gone };
  useEffect(() => {
    const worked = () => {
      const idle = Date.now() - lastUse.at;
      if (idle > keepAliveMs && idle < idleWarningMs) read('/me').catch((error: ApiError) => error.status === 401 && latest.current.gone());
    };
    const timer = setInterval(() => Date.now() - lastUse.at > idleWarningMs && latest.current.warn(), 10_000);
    addEventListener('keydown', worked);
    addEventListener('pointerdown', worked);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', worked);
      removeEventListener('pointerdown', worked);
    };
  }, []);
}

function announce(leads: QueueLine[], seen: { current: Set<string> | null }): void {
  const pressing = leads.filter(isPressing).map(({ id }) => id);
  if (seen.current !== null && pressing.some((id) => !seen.current?.has(id))) chime();
  seen.current = new Set([...(seen.current ?? []), ...pressing]);
}

function leadInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('lead');
}
