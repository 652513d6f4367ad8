import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from './api.ts';
import { languageName, levelName, outcomeName, outcomeNames, waited } from './labels.ts';
import { Banners, PacketPane } from './packet.tsx';
import { Level, Modal, Problem } from './parts.tsx';
import { TalkPane } from './talk.tsx';
import { othersAt, type Together } from './together.ts';
import { Pass } from './tools.tsx';
import { type LeadState, useLead } from './use-lead.ts';

type Props = {
  id: string;
  me: string;
  now: number;
  today: string;
  gone: (error: ApiError) => void;
  back: () => void;
  bind: (handle: LeadHandle | null) => void;
  together: Together;
};
/** What the keyboard and the wakes may do to the open lead. */
export type LeadHandle = { conversation: string | null; refresh: () => void; take: () => void; giveBack: () => void; close: () => void };

/** One lead on one screen. */
export function LeadPane({ id, me, now, today, gone, back, bind, together }: Props) {
  const state = useLead(id, me, gone);
  const [closing, setClosing] = useState(false);
  const [passing, setPassing] = useState(false);
  const [side, setSide] = useState<'talk' | 'packet'>('talk');
  const lead = state.loaded?.lead ?? null;
  const mine = lead?.agent?.id === me;
  useEffect(() => {
    bind({
      conversation: lead?.conversationId ?? null,
      refresh: () => void state.refresh(),
      take: () => void (!mine && state.act('take')),
      giveBack: () => void (mine && state.act('return')),
      close: () => setClosing(true),
    });
    return () => bind(null);
  });
  if (state.loaded === null || lead === null)
    return (
      <section class="lead">
        <button type="button" class="back" onClick={back}>
          ← Queue
        </button>
        {state.deleted ? (
          <p class="empty" role="alert">
            There is no such lead any more. The homeowner had everything deleted, or the time for keeping it is over. Please keep no copy of
            it.
          </p>
        ) : state.problem === null ? (
          <p class="empty">Opening…</p>
        ) : (
          <Problem text={state.problem} />
        )}
      </section>
    );
  const showTurn = (turn: number) => {
    setSide('talk');
    setTimeout(() => {
      const row = document.querySelector<HTMLElement>(`.row.user[data-turn="${turn}"], .row[data-turn="${turn}"]`);
      row?.scrollIntoView({ block: 'center' });
      row?.focus();
    });
  };
  return (
    <section class={`lead show-${side}`} aria-label="Lead">
      <Head
        lead={lead}
        me={me}
        now={now}
        back={back}
        state={state}
        close={() => setClosing(true)}
        pass={() => setPassing(true)}
        others={othersAt(together.people, id, me)}
      />
      <Problem text={state.problem} />
      <Banners lead={lead} />
      <div class="sides">
        <button type="button" aria-pressed={side === 'talk'} onClick={() => setSide('talk')}>
          Conversation
        </button>
        <button type="button" aria-pressed={side === 'packet'} onClick={() => setSide('packet')}>
          Packet
        </button>
      </div>
      <div class="halves">
        <PacketPane
          lead={lead}
          me={me}
          today={today}
          now={now}
          showTurn={showTurn}
          callActs={{ ended: (how) => void state.act('call/end', { how }), changed: () => void state.refresh() }}
        />
        <TalkPane
          lead={lead}
          me={me}
          lines={state.loaded.lines}
          pending={state.pending}
          say={state.say}
          again={state.again}
          writes={together.writes(lead.conversationId)}
          typing={() => {
            together.typed();
            if (mine) state.typing();
          }}
        />
      </div>
      {passing && <Pass me={me} done={(to) => state.act('pass', { to })} close={() => setPassing(false)} />}
      {closing && (
        <Closing
          close={() => setClosing(false)}
          done={async (outcome) => (await state.act(lead.standing === 'closed' ? 'outcome' : 'close', { outcome })) && setClosing(false)}
          problem={state.problem}
        />
      )}
    </section>
  );
}

type HeadProps = {
  lead: NonNullable<LeadState['loaded']>['lead'];
  me: string;
  now: number;
  back: () => void;
  state: LeadState;
  close: () => void;
  pass: () => void;
  /** Colleagues at the same lead, in words. */
  others: string | null;
};
function Head({ lead, me, now, back, state, close, pass, others: alsoHere }: HeadProps) {
  const safety = lead.kind === 'safety';
  const mine = lead.agent?.id === me;
  const others = lead.agent !== null && !mine;
  const closed = lead.standing === 'closed';
  return (
    <header class="head">
      <button type="button" class="back" onClick={back} aria-label="Back to the queue">
        ←
      </button>
      <div>
        <h2 tabIndex={-1} id="lead-title">
          <Level kind={lead.kind} level={lead.urgency.level} label={levelName(safety ? 'safety' : lead.urgency.level)} />{' '}
          {lead.contact.name ?? 'No name given'}
        </h2>
        <p class="state">
          {languageName(lead.language)} · came {waited(lead.createdAt, now) === 'now' ? 'just now' : `${waited(lead.createdAt, now)} ago`} ·{' '}
          <b>{holds(lead, mine)}</b>
        </p>
        <p class="state here" role="status">
          {alsoHere}
        </p>
      </div>
      <div class="acts">
        {!mine && !closed && (
          <button type="button" class="main" disabled={others} onClick={() => void state.act('take')}>
            Take
          </button>
        )}
        {mine && (
          <button type="button" onClick={() => void state.act('return')}>
            Hand back
          </button>
        )}
        {mine && (
          <button type="button" onClick={pass}>
            Pass…
          </button>
        )}
        <button type="button" disabled={others} onClick={close}>
          {closed ? 'Outcome…' : 'Close…'}
        </button>
        <Downloads id={lead.id} />
      </div>
    </header>
  );
}

function Downloads({ id }: { id: string }) {
  return (
    <details class="more">
      <summary>Transcript</summary>
      <div>
        <a href={`/desk/api/leads/${id}/transcript?format=text`} download>
          As text
        </a>
        <a href={`/desk/api/leads/${id}/transcript?format=transcript`} download>
          As .transcript
        </a>
        <a href={`/desk/api/leads/${id}/transcript?format=page`} target="_blank" rel="noopener">
          To print
        </a>
      </div>
    </details>
  );
}

function Closing({ close, done, problem }: { close: () => void; done: (outcome: string) => void; problem: string | null }) {
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <Modal title="How did it end?" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome !== null) done(outcome);
        }}
      >
        <fieldset>
          <legend class="sr">Outcome</legend>
          {outcomeNames.map(([id, name]) => (
            <label key={id} class="pick">
              <input type="radio" name="outcome" value={id} checked={outcome === id} onChange={() => setOutcome(id)} /> {name}
            </label>
          ))}
        </fieldset>
        <Problem text={problem} />
        <button type="submit" class="main" disabled={outcome === null}>
          Close this lead
        </button>
      </form>
    </Modal>
  );
}

function holds(lead: HeadProps['lead'], mine: boolean): string {
  if (lead.standing === 'closed') return `closed: ${outcomeName(lead.outcome ?? 'other')}`;
  if (mine) return 'you hold this conversation';
  if (lead.agent !== null) return `${lead.agent.name} holds this conversation`;
  return lead.standing === 'returned' ? 'handed back to the assistant' : 'waiting for a person';
}
