import { useState } from 'preact/hooks';
import type { AuditLine, DeskTask } from '../../../keep/store.ts';
import { change, type Me, read } from './api.ts';
import { Modal, Problem, useRead } from './parts.tsx';

/** What must be done by hand elsewhere. */
export function Tasks({ me, close, changed }: { me: Me; close: () => void; changed: () => void }) {
  const { found, problem, again, fail } = useRead<{ tasks: DeskTask[] }>('/tasks');
  const done = (task: DeskTask) =>
    void change(`/tasks/${encodeURIComponent(task.id)}/done`).then(() => {
      again();
      changed();
    }, fail);
  return (
    <Modal title="To do by hand" close={close}>
      <Problem text={problem} />
      {found?.tasks.length === 0 && <p>Nothing is to be done.</p>}
      <ul class="jobs">
        {(found?.tasks ?? []).map((task) => (
          <li key={task.id}>
            <p>{inWords(task)}</p>
            <p class="hint">Since {task.at.slice(0, 10)}.</p>
            {me.role === 'admin' && (
              <button type="button" onClick={() => done(task)} aria-label={`It is done: ${task.id}`}>
                It is done
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">An admin marks it when it is done there. The mark is kept in the log.</p>
    </Modal>
  );
}

function inWords({ kind, detail }: DeskTask): string {
  const { system = 'another system', person, lead } = detail;
  if (kind === 'erase_person')
    return `A homeowner had their data deleted. Delete person ${person} in ${system}, who was there before our lead ${lead}.`;
  if (kind === 'erase_search')
    return `A homeowner had their data deleted. Look in ${system} for “Porchlight” and lead ${lead}, and delete what is there.`;
  return `${kind}: ${Object.entries(detail)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`;
}

type Line = AuditLine & { words: string };
type Page = { lines: Line[]; more: boolean };

/** Who did what, newest first. */
export function Log({ close }: { close: () => void }) {
  const { found, problem, fail } = useRead<Page>('/log');
  const [older, setOlder] = useState<Line[]>([]);
  const [ended, setEnded] = useState(false);
  const lines = [...(found?.lines ?? []), ...older];
  const more = () =>
    void read<Page>(`/log?before=${encodeURIComponent(lines.at(-1)?.at ?? '')}`).then((answer) => {
      setOlder([...older, ...answer.lines]);
      setEnded(!answer.more);
    }, fail);
  return (
    <Modal title="Log" close={close}>
      <Problem text={problem} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <ul class="jobs" tabIndex={0} aria-label="What was done, newest first">
        {lines.map((line, i) => (
          <li key={`${line.at}${i}`}>
            <time dateTime={line.at}>{new Date(line.at).toLocaleString('en-US')}</time> <b>{line.agent ?? 'Nobody known'}</b>: {line.words}
            {line.lead === null ? '' : ` (${line.lead})`}
          </li>
        ))}
      </ul>
      {found?.more === true && !ended && (
        <button type="button" onClick={more}>
          Show older
        </button>
      )}
    </Modal>
  );
}
