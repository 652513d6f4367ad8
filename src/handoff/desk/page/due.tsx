import { useEffect, useRef } from 'preact/hooks';
import { chime } from './alert.ts';
import type { QueueLine } from './api.ts';

/** Calls that are to be made now: shown from ten minutes before until somebody says how it went. */
const aheadMs = 10 * 60_000;

export function dueCalls(leads: readonly QueueLine[], now: number): QueueLine[] {
  const at = (lead: QueueLine) => Date.parse(lead.call?.at ?? '');
  return leads
    .filter((lead) => lead.call !== null && lead.standing !== 'closed' && at(lead) - now <= aheadMs)
    .toSorted((one, other) => at(one) - at(other));
}

/** "in 8 min", "now", "12 min ago". */
export function dueIn(at: string, now: number): string {
  const minutes = Math.round((Date.parse(at) - now) / 60_000);
  if (minutes > 0) return `in ${minutes} min`;
  return minutes > -1 ? 'now' : `${-minutes} min ago`;
}

/** The reminder; it sounds once for whoever holds the lead, and for all where nobody does. */
export function DueCalls({
  leads,
  me,
  now,
  choose,
}: {
  leads: readonly QueueLine[];
  me: string;
  now: number;
  choose: (id: string) => void;
}) {
  const rung = useRef(new Set<string>());
  const due = dueCalls(leads, now);
  const mine = due.filter(({ agent }) => agent === null || agent.id === me).map(({ id, call }) => `${id} ${call?.at}`);
  const news = mine.filter((one) => !rung.current.has(one)).join();
  useEffect(() => {
    if (news === '') return;
    for (const one of news.split(',')) rung.current.add(one);
    chime();
  }, [news]);
  return (
    <div class={due.length === 0 ? 'due none' : 'due'} role="alert">
      <ul aria-label="Calls to make">
        {due.map((lead) => (
          <li key={lead.id}>
            <b>Call {lead.name ?? 'the homeowner'}</b> {dueIn(lead.call?.at ?? '', now)} ({lead.call?.words}
            {lead.agent === null || lead.agent.id === me ? '' : `, ${lead.agent.name}`}){' '}
            <button type="button" onClick={() => choose(lead.id)}>
              Open
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
