import { useState } from 'preact/hooks';
import { change } from './api.ts';
import { keysAreOn, setKeys } from './keys.ts';
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
