import type { Person } from '../presence.ts';
import type { QueueLine } from './api.ts';
import { dayWithCount, factValue, languageName, levelName, outcomeName, waited } from './labels.ts';
import { Level } from './parts.tsx';
import { othersAt } from './together.ts';

export type Show = 'open' | 'waiting' | 'mine' | 'closed';
export type Filter = { show: Show; level: string | null; search: string };
type Props = {
  leads: QueueLine[];
  me: string;
  now: number;
  today: string;
  open: string | null;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  choose: (id: string) => void;
  people: readonly Person[];
};

const tabs: [Show, string][] = [
  ['open', 'Open'],
  ['waiting', 'Waiting'],
  ['mine', 'Mine'],
  ['closed', 'Closed'],
];

/** The leads that the filter lets through, in the server's order. */
export function filtered(leads: QueueLine[], filter: Filter, me: string): QueueLine[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (lead: QueueLine) => {
    const text = [lead.name, lead.facts.usState, lead.urgency.saleDate, lead.agent?.name, lead.facts.wants, lead.id]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return leads.filter((lead) => inShow(lead, filter.show, me) && (filter.level === null || levelOf(lead) === filter.level) && fits(lead));
}

/** The queue: counts to filter by, search, and the people in order of need. */
export function QueuePane(props: Props) {
  const shown = filtered(props.leads, props.filter, props.me);
  const set = (change: Partial<Filter>) => props.setFilter({ ...props.filter, ...change });
  return (
    <nav class="queue" aria-label="Queue">
      <div class="tabs">
        {tabs.map(([show, name]) => (
          <button type="button" key={show} aria-pressed={props.filter.show === show} onClick={() => set({ show, level: null })}>
            {name}
            {show !== 'closed' && <b>{props.leads.filter((lead) => inShow(lead, show, props.me)).length}</b>}
          </button>
        ))}
      </div>
      <div class="sieve">
        <input
          type="search"
          id="search"
          placeholder="Search name, state, date, agent"
          aria-label="Search the queue"
          value={props.filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
        />
        <div class="chips">
          {['safety', 'today', 'days', 'weeks', 'none'].map((level) => {
            const count = props.leads.filter((lead) => inShow(lead, props.filter.show, props.me) && levelOf(lead) === level).length;
            if (count === 0 && props.filter.level !== level) return null;
            return (
              <button
                type="button"
                key={level}
                class={`chip ${level}`}
                aria-pressed={props.filter.level === level}
                onClick={() => set({ level: props.filter.level === level ? null : level })}
              >
                {levelName(level)} <b>{count}</b>
              </button>
            );
          })}
        </div>
      </div>
      {shown.length === 0 ? (
        <p class="empty">
          {props.leads.length === 0 ? 'Nobody is waiting. New leads show up here by themselves.' : 'Nothing fits this filter.'}
        </p>
      ) : (
        <ol>
          {shown.map((lead) => (
            <li key={lead.id}>
              <Line lead={lead} {...props} />
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

function Line({ lead, me, now, today, open, choose, people }: Props & { lead: QueueLine }) {
  const others = othersAt(people, lead.id, me);
  const safety = lead.kind === 'safety';
  return (
    <button
      type="button"
      class={`line ${levelOf(lead)}`}
      data-lead={lead.id}
      aria-current={open === lead.id ? 'true' : undefined}
      onClick={() => choose(lead.id)}
    >
      <span class="top">
        <Level kind={lead.kind} level={lead.urgency.level} label={levelName(levelOf(lead))} />
        <strong>{safety ? 'Safety first' : (lead.name ?? 'No name given')}</strong>
        <span class="wait" title={lead.createdAt}>
          {lead.standing !== 'closed' && (
            <>
              <span class="sr">waiting for </span>
              {waited(lead.createdAt, now)}
            </>
          )}
        </span>
      </span>
      {lead.urgency.saleDate !== null && <span class="sale">Sale {dayWithCount(lead.urgency.saleDate, today)}</span>}
      <span class="below">
        {[...headline(lead, today), lead.language === 'en' ? '' : languageName(lead.language)].filter(Boolean).join(' · ')}
      </span>
      <span class="below">
        {lead.unread && lead.standing === 'taken' && <span class="unread">New message</span>}
        <span>{held(lead, me)}</span>
      </span>
      {lead.call !== null && <span class="below call">Call {lead.call.words}</span>}
      {others !== null && <span class="below here">{others}</span>}
    </button>
  );
}

function headline(lead: QueueLine, today: string): string[] {
  const { usState, monthsBehind, paymentStatus, wants } = lead.facts;
  return [
    typeof usState === 'string' && usState !== 'unknown' ? usState : '',
    typeof monthsBehind === 'number' && monthsBehind > 0
      ? `${monthsBehind} ${monthsBehind === 1 ? 'month' : 'months'} behind`
      : shown('paymentStatus', paymentStatus, today),
    wants === undefined || wants === 'unknown' ? '' : `hopes to ${String(wants) === 'unsure' ? 'decide' : String(wants)}`,
  ];
}

function shown(fact: string, value: unknown, today: string): string {
  return value === undefined || value === 'unknown' ? '' : factValue(fact, value, today);
}

function held(lead: QueueLine, me: string): string {
  if (lead.standing === 'closed') return `Closed: ${outcomeName(lead.outcome ?? 'other')}`;
  if (lead.agent !== null) return lead.agent.id === me ? 'You hold this' : `${lead.agent.name} holds this`;
  return lead.standing === 'returned' ? 'Handed back to the assistant' : 'Waiting for a person';
}

function levelOf(lead: QueueLine): string {
  return lead.kind === 'safety' ? 'safety' : lead.urgency.level;
}

function inShow(lead: QueueLine, show: Show, me: string): boolean {
  if (show === 'closed') return lead.standing === 'closed';
  if (lead.standing === 'closed') return false;
  if (show === 'waiting') return lead.standing === 'waiting';
  return show === 'open' || lead.agent?.id === me;
}
