import { statePath } from '../src/turn/run.ts';
import { allStates, allTransitions, walkAll } from '../test/graph/walk.ts';

/** `npm run coverage`: which states and transitions of the chart the graph walk visits, as a table; exits 1 where one is missing. */
const walk = walkAll();
const seen = new Set([...walk.states.values()].map(({ value }) => statePath(value)));
/** States that are only passed through hold nobody: they are visited when one of their transitions was taken. */
const visited = (name: string): boolean => seen.has(name) || [...walk.taken].some((taken) => taken.startsWith(`${name} always`));
const topics = [...new Set(allStates().map((name) => name.split('.')[0]!))];
const transitions = allTransitions();
const rowOf = (topic: string) => {
  const states = allStates().filter((name) => name === topic || name.startsWith(`${topic}.`));
  const own = transitions.filter((name) => name.startsWith(`${topic} `) || name.startsWith(`${topic}.`));
  return { topic, states, statesSeen: states.filter(visited), own, taken: own.filter((name) => walk.taken.has(name)) };
};
const rows = [...topics, 'everywhere'].map(rowOf);
const cell = (text: string | number, width: number) => String(text).padStart(width);

process.stdout.write(`${'topic'.padEnd(14)}${cell('states', 10)}${cell('transitions', 14)}\n`);
for (const { topic, states, statesSeen, own, taken } of rows)
  process.stdout.write(
    `${topic.padEnd(14)}${cell(`${statesSeen.length}/${states.length}`, 10)}${cell(`${taken.length}/${own.length}`, 14)}\n`,
  );
const sum = (pick: (row: (typeof rows)[number]) => unknown[]) => rows.reduce((total, row) => total + pick(row).length, 0);
const [all, got] = [sum(({ states, own }) => [...states, ...own]), sum(({ statesSeen, taken }) => [...statesSeen, ...taken])];
process.stdout.write(
  `${'all'.padEnd(14)}${cell(`${sum((r) => r.statesSeen)}/${sum((r) => r.states)}`, 10)}${cell(`${sum((r) => r.taken)}/${sum((r) => r.own)}`, 14)}  ${((got / all) * 100).toFixed(1)} %\n`,
);
for (const { states, own } of rows)
  for (const name of [...states.filter((one) => !visited(one)), ...own.filter((one) => !walk.taken.has(one))])
    process.stdout.write(`missing: ${name}\n`);
process.exitCode = got === all ? 0 : 1;
