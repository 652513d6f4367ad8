import type { CDPSession } from 'playwright-core';

/** A task of a page's main thread. `cpuMs` is what it worked, without the time it waited for a processor that others had. */
export type Task = { ms: number; cpuMs: number; ours: boolean };
type Event = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string; fileName?: string } };
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Every task of the page's threads while `act` runs; `ours` where a file of the widget is run in it. */
export async function tasksDuring(devtools: CDPSession, act: () => Promise<unknown>): Promise<Task[]> {
  const events: Event[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  return tasksIn(events);
}

function tasksIn(events: Event[]): Task[] {
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread));
  // To ask for a file is not to run it.
  const own = events.filter(
    ({ name, args }) => /^(EvaluateScript|FunctionCall|v8\.)/.test(name) && isOurs(args?.data?.url ?? args?.data?.fileName ?? ''),
  );
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && pages.has(thread(event)))
    .map((task) => ({
      ms: (task.dur ?? 0) / 1000,
      cpuMs: (task.tdur ?? 0) / 1000,
      ours: own.some((event) => thread(event) === thread(task) && event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0)),
    }));
}

const thread = ({ pid, tid }: Event): string => `${pid}/${tid}`;
const isOurs = (url: string): boolean => /\/widget(\.js|\/app\.js)/.test(url);

/** The lower of the two in the middle. */
export const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
