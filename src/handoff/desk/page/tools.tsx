import type { ColleagueLine } from '../colleagues.ts';
import type { JobLine } from '../outbox.ts';
import { change, type Me } from './api.ts';
import { waited } from './labels.ts';
import { Modal, Problem, useRead } from './parts.tsx';

const jobStates: Record<JobLine['state'], string> = { waiting: 'Waiting', done: 'Delivered', dead: 'Given up', paused: 'Paused' };
const kinds: Record<string, string> = {
  'lead.created': 'New lead',
  'lead.updated': 'Changed lead',
  'consent.revoked': 'Stop',
  'lead.erased': 'Deletion',
};

/** What left the house, what waits and what was given up. */
export function Outbox({ me, now, close }: { me: Me; now: number; close: () => void }) {
  const { found, problem, again, fail } = useRead<{ jobs: JobLine[]; late: number; dead: number }>('/jobs');
  const replay = ({ id, target }: JobLine) =>
    void change(`/jobs/${encodeURIComponent(id)}/${encodeURIComponent(target)}/replay`).then(again, fail);
  return (
    <Modal title="Outbox" close={close}>
      <Problem text={problem} />
      {found !== null && (
        <p>
          {found.late === 0 && found.dead === 0
            ? 'Nothing is late.'
            : `${found.late} waiting longer than 15 minutes, ${found.dead} given up.`}
        </p>
      )}
      {found?.jobs.length === 0 && <p>Nothing has been sent yet.</p>}
      <ul class="jobs">
        {(found?.jobs ?? []).map((job) => (
          <li key={`${job.id} ${job.target}`}>
            <strong>{kinds[job.kind] ?? job.kind}</strong> to {job.target}: <b class={`job ${job.state}`}>{jobStates[job.state]}</b>
            <span class="hint">
              {' '}
              {waited(job.createdAt, now) === 'now' ? 'just now' : `${waited(job.createdAt, now)} ago`}
              {job.tries > 0 ? `, ${job.tries} failed ${job.tries === 1 ? 'try' : 'tries'}` : ''}
              {job.lastError === null ? '' : `, ${job.lastError}`}
            </span>
            {me.role === 'admin' && job.canReplay && job.state !== 'done' && (
              <button type="button" onClick={() => replay(job)} aria-label={`Send again: ${job.id} to ${job.target}`}>
                Send again
              </button>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** Who works here, who is there; an admin switches accounts off and on. */
export function Team({ me, close }: { me: Me; close: () => void }) {
  const { found, problem, again, fail } = useRead<{ colleagues: ColleagueLine[] }>('/colleagues');
  const set = (one: ColleagueLine) => void change(`/colleagues/${one.id}/${one.disabled ? 'enable' : 'disable'}`).then(again, fail);
  return (
    <Modal title="Team" close={close}>
      <Problem text={problem} />
      <ul class="jobs">
        {(found?.colleagues ?? []).map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong> {one.role === 'admin' ? '(admin)' : ''} <Presence one={one} />
            {me.role === 'admin' && one.id !== me.id && (
              <button type="button" onClick={() => set(one)} aria-label={`Switch ${one.disabled ? 'on' : 'off'}: ${one.name}`}>
                Switch {one.disabled ? 'on' : 'off'}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">Who is switched off is logged out at once; what they held goes back to the assistant.</p>
    </Modal>
  );
}

const Presence = ({ one }: { one: ColleagueLine }) => (
  <span class={one.present ? 'yes' : 'hint'}>{one.disabled ? 'switched off' : one.present ? 'here now' : 'away'}</span>
);

/** Chooses a colleague for the open conversation. */
export function Pass({ me, done, close }: { me: string; done: (to: string) => Promise<boolean>; close: () => void }) {
  const { found, problem } = useRead<{ colleagues: ColleagueLine[] }>('/colleagues');
  const others = (found?.colleagues ?? []).filter(({ id, disabled }) => id !== me && !disabled);
  return (
    <Modal title="Pass to a colleague" close={close}>
      <Problem text={problem} />
      {found !== null && others.length === 0 && <p>There is nobody else yet.</p>}
      <ul class="jobs">
        {others.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => void done(one.id).then((went) => went && close())}>
              {one.name}
            </button>{' '}
            <Presence one={one} />
          </li>
        ))}
      </ul>
      <p class="hint">The homeowner is told who speaks with them now.</p>
    </Modal>
  );
}
