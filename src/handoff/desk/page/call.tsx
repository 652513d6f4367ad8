import { useEffect, useState } from 'preact/hooks';
import { change, type Packet, read } from './api.ts';
import { Modal, Problem } from './parts.tsx';

type Slot = { slot: string; words: string };
type Past = Slot & { state: 'booked' | 'moved' | 'cancelled' | 'done' | 'missed'; by: 'homeowner' | 'agent'; updatedAt: string };
type Found = { history: Past[]; free: Slot[] };
/** `ended` says how the call went; `changed`: something else was agreed on, read it again. */
export type CallActs = { ended: (how: 'done' | 'missed' | 'cancelled') => void; changed: () => void };

const states = { moved: 'moved', cancelled: 'called off', done: 'took place', missed: 'not reached', booked: 'agreed' } as const;

/** The agreed call on the packet: when, in their time and in ours, and what can be done about it. */
export function CallBox({ lead, acts, others }: { lead: Packet; acts: CallActs; others: boolean }) {
  const [open, setOpen] = useState(false);
  const may = lead.mayContact.call && lead.standing !== 'closed' && !others;
  if (lead.call === null && !may) return null;
  return (
    <div class="call-box">
      <p>
        <b>Call:</b> {lead.call === null ? 'none agreed yet' : lead.call.words}
        {lead.call !== null && <span class="hint"> ({ownTime(lead.call.at)} here)</span>}
      </p>
      {!others && (
        <p class="acts">
          {may && (
            <button type="button" onClick={() => setOpen(true)}>
              {lead.call === null ? 'Set a call…' : 'Change the call…'}
            </button>
          )}
          {lead.call !== null && (
            <>
              <button type="button" onClick={() => acts.ended('done')}>
                Called
              </button>
              <button type="button" onClick={() => acts.ended('missed')}>
                Not reached
              </button>
              <button type="button" onClick={() => acts.ended('cancelled')}>
                Call it off
              </button>
            </>
          )}
        </p>
      )}
      {open && <Choose lead={lead} acts={acts} close={() => setOpen(false)} />}
    </div>
  );
}

function Choose({ lead, acts, close }: { lead: Packet; acts: CallActs; close: () => void }) {
  const [found, setFound] = useState<Found | null>(null);
  const [slot, setSlot] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    read<Found>(`/leads/${lead.id}/call`).then(setFound, (error) => setProblem(error.message));
  }, [lead.id]);
  // Sent from here and not by the lead's own way, so that a refusal is read in this window.
  const send = (verb: 'call' | 'call/offer', body: object) =>
    void change(`/leads/${lead.id}/${verb}`, body).then(
      () => {
        acts.changed();
        close();
      },
      (error: Error) => setProblem(error.message),
    );
  return (
    <Modal title="A call" close={close}>
      <Problem text={problem} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send('call', { slot });
        }}
      >
        <label for="slot">Time, as it is where they live</label>
        <select id="slot" value={slot} onChange={(event) => setSlot(event.currentTarget.value)}>
          <option value="">Choose a time</option>
          {(found?.free ?? []).map((one) => (
            <option key={one.slot} value={one.slot}>
              {one.words}
            </option>
          ))}
        </select>
        <p class="hint">They are told in your name. Only hours in which they may be called are listed.</p>
        <p class="acts">
          <button type="submit" class="main" disabled={slot === ''}>
            Set this call
          </button>
          <button type="button" onClick={() => send('call/offer', {})}>
            Let them choose
          </button>
        </p>
      </form>
      {(found?.history.length ?? 0) > 0 && (
        <>
          <h3>So far</h3>
          <ul class="jobs">
            {found?.history.map((past) => (
              <li key={`${past.slot}${past.updatedAt}`}>
                {past.words}: <b>{states[past.state]}</b> <span class="hint">set by {past.by === 'agent' ? 'us' : 'them'}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}

const ownTime = (at: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(new Date(at));
