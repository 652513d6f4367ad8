import { useEffect, useState } from 'preact/hooks';
import type { FigureNumbers } from '../figures.ts';
import { read } from './api.ts';
import { levelNames, outcomeNames } from './labels.ts';
import { Modal, Problem } from './parts.tsx';

/** What became of people, and where they left: bars that are words and numbers first. */
export function Figures({ close }: { close: () => void }) {
  const [all, setAll] = useState<FigureNumbers | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    read<FigureNumbers>('/figures').then(setAll, (error) => setProblem(error.message));
  }, []);
  return (
    <Modal title="Figures" close={close}>
      <Problem text={problem} />
      {all !== null && (
        <>
          <Bars title="Leads by urgency" rows={named(levelNames, all.urgency)} />
          <Bars title="Closed leads by outcome" rows={named(outcomeNames, all.outcome)} />
          <Bars title="Time until somebody took the lead" rows={Object.entries(all.answers.within)} />
          <p>
            {all.answers.medianMinutes === null ? 'Nobody was taken yet.' : `Half were taken within ${all.answers.medianMinutes} min.`}{' '}
            {all.answers.waiting} not taken.
          </p>
          {all.drop.length === 0 ? (
            <p>Nobody left at a question.</p>
          ) : (
            <Bars title="Left without asking for a person, at the question" rows={all.drop.map(({ ask, count }) => [ask, count])} />
          )}
        </>
      )}
    </Modal>
  );
}

/** Every name with its number; what is counted under no name stands under "other". */
function named(names: [string, string][], counts: Record<string, number>): [string, number][] {
  const known = new Set(names.map(([id]) => id));
  const rest = Object.entries(counts).reduce((sum, [id, count]) => (known.has(id) ? sum : sum + count), 0);
  return names.map(([id, name]) => [name, (counts[id] ?? 0) + (id === 'other' ? rest : 0)]);
}

function Bars({ title, rows }: { title: string; rows: [string, number][] }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <progress value={count} max={most} aria-hidden="true" /> {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
