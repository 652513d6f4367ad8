import { useEffect, useState } from 'preact/hooks';
import { change, type Queue, type QueueLine, read } from './api.ts';
import { keysAreOn, setKeys } from './keys.ts';
import { levelNames, outcomeNames } from './labels.ts';
import { Modal, Problem } from './parts.tsx';

const keys: [string, string][] = [
  ['j, k', 'next, previous in the queue'],
  ['Enter', 'open'],
  ['t', 'take the conversation'],
  ['r', 'write a reply'],
  ['b', 'hand back to the assistant'],
  ['c', 'close with an outcome'],
  ['/', 'search'],
  ['Esc', 'leave the field, then back to the queue'],
  ['?', 'this window'],
];

/** What the keys do, and a switch for them. */
export function Help({ close }: { close: () => void }) {
  const [on, setOn] = useState(keysAreOn());
  return (
    <Modal title="Keys" close={close}>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="pick">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setKeys(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />{' '}
        Single keys are on
      </label>
    </Modal>
  );
}

/** An admin makes a one-time link for a colleague. */
export function Invite({ close }: { close: () => void }) {
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const make = (role: string) =>
    change<{ link: string }>('/invites', { role }).then(
      (made) => setLink(made.link),
      (error) => setProblem(error.message),
    );
  return (
    <Modal title="Invite a colleague" close={close}>
      <p>The link works once, for three days. Send it by a way that only your colleague reads.</p>
      <Problem text={problem} />
      {link === null ? (
        <p class="acts">
          <button type="button" class="main" onClick={() => void make('agent')}>
            Link for an agent
          </button>
          <button type="button" onClick={() => void make('admin')}>
            Link for an admin
          </button>
        </p>
      ) : (
        <>
          <label for="link">The link</label>
          <input id="link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </>
      )}
    </Modal>
  );
}

/** How many, by urgency and by how it ended: bars that are words and numbers first. */
export function Figures({ close }: { close: () => void }) {
  const [leads, setLeads] = useState<QueueLine[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    read<Queue>('/leads?standing=all').then(
      (queue) => setLeads(queue.leads),
      (error) => setProblem(error.message),
    );
  }, []);
  const closed = (leads ?? []).filter((lead) => lead.standing === 'closed');
  return (
    <Modal title="Figures" close={close}>
      <Problem text={problem} />
      <Bars
        title="Leads by urgency"
        names={levelNames}
        of={(leads ?? []).map((lead) => (lead.kind === 'safety' ? 'safety' : lead.urgency.level))}
      />
      <Bars
        title="Closed leads by outcome"
        names={outcomeNames}
        of={closed.map((lead) => (outcomeNames.some(([id]) => id === lead.outcome) ? String(lead.outcome) : 'other'))}
      />
    </Modal>
  );
}

function Bars({ title, names, of }: { title: string; names: [string, string][]; of: string[] }) {
  const count = (id: string) => of.filter((one) => one === id).length;
  const most = Math.max(1, ...names.map(([id]) => count(id)));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {names.map(([id, name]) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <progress value={count(id)} max={most} aria-hidden="true" /> {count(id)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Asked two minutes before an idle session ends. */
export function StillThere({ stay }: { stay: () => void }) {
  return (
    <Modal title="Are you still there?" close={stay}>
      <p>You will be logged out in two minutes, because nothing was done here for a while.</p>
      <button type="button" class="main" onClick={stay}>
        Stay logged in
      </button>
    </Modal>
  );
}
