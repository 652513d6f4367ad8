import { useEffect, useState } from 'preact/hooks';
import type { FigureNumbers } from '../figures.ts';
import { read } from './api.ts';
import { levelName, levelNames, outcomeNames } from './labels.ts';
import { Modal, Problem } from './parts.tsx';

const periods: [string, string][] = [
  ['7', '7 days'],
  ['30', '30 days'],
  ['90', '90 days'],
  ['all', 'All'],
];

/** What became of people, and where they left: bars that are words and numbers first. */
export function Figures({ close }: { close: () => void }) {
  const [all, setAll] = useState<FigureNumbers | null>(null);
  const [days, setDays] = useState('30');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    read<FigureNumbers>(`/figures?days=${days}`).then(setAll, (error) => setProblem(error.message));
  }, [days]);
  return (
    <Modal title="Figures" close={close}>
      <Problem text={problem} />
      <fieldset class="chips">
        <legend class="sr">Period</legend>
        {periods.map(([id, name]) => (
          <button key={id} type="button" class="chip" aria-pressed={days === id} onClick={() => setDays(id)}>
            {name}
          </button>
        ))}
      </fieldset>
      {all !== null && <Pictures all={all} />}
    </Modal>
  );
}

function Pictures({ all }: { all: FigureNumbers }) {
  const leads = Object.values(all.urgency).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p>
        {count(all.conversations, 'conversation')}, {count(leads, 'lead')}, {all.answers.waiting} not taken yet.
      </p>
      <Bars title="Leads by urgency" rows={named(levelNames, all.urgency)} />
      <Bars title="Closed leads by outcome" rows={named(outcomeNames, all.outcome)} />
      <Bars title="Time until somebody took the lead, under" rows={Object.entries(all.answers.within)} />
      <p>
        {all.answers.medianMinutes === null ? 'Nobody was taken yet.' : `Half were taken within ${minutes(all.answers.medianMinutes)}.`}
      </p>
      <ul>
        {levelNames.flatMap(([level]) => {
          const one = all.answers.byLevel[level];
          return one === undefined ? [] : [<li key={level}>{`${levelName(level)}: ${medianOf(one)}`}</li>];
        })}
      </ul>
      {all.drop.length === 0 ? (
        <p>Nobody left at a question.</p>
      ) : (
        <Bars title="Left without asking for a person, at the question" rows={all.drop.map(({ question, count }) => [question, count])} />
      )}
      <p class="hint">Counted over everything that is kept. What was deleted, by wish or by age, is in no figure.</p>
    </>
  );
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

const medianOf = (one: { medianMinutes: number | null; waiting: number }): string =>
  `${one.medianMinutes === null ? 'none taken' : `half within ${minutes(one.medianMinutes)}`}${one.waiting === 0 ? '' : `, ${one.waiting} not taken`}`;

/** Every name with its number; what is counted under no name stands under "other". */
function named(names: [string, string][], counts: Record<string, number>): [string, number][] {
  const known = new Set(names.map(([id]) => id));
  const rest = Object.entries(counts).reduce((sum, [id, many]) => (known.has(id) ? sum : sum + many), 0);
  return names.map(([id, name]) => [name, (counts[id] ?? 0) + (id === 'other' ? rest : 0)]);
}

function Bars({ title, rows }: { title: string; rows: [string, number][] }) {
  const most = Math.max(1, ...rows.map(([, many]) => many));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, many]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <progress value={many} max={most} aria-hidden="true" /> {many}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nobody is taken within no time at all. */
const minutes = (median: number): string => (median < 1 ? 'a minute' : `${median} min`);
