import { longRows } from '../test/understand/long.ts';

/**
 * What understanding costs a fresh process, as one line of JSON: memory (resident, MB) to load and after 2,000 messages, milliseconds to
 * load, and the processor time of a message. Loading is all that comes before the first answer: importing, readying the patterns (warm.ts,
 * as the served program does before it listens), and the first message. The phone tables load with the first number that is told, which
 * stands after the messages here; what only Spanish messages need, and the library of dates, come when the program already answers. `npm run understand -- --bench` runs it in processes of their own.
 */
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
const texts = longRows().map((row) => row.text);
globalThis.gc?.();
const before = megabytes();
const ms = { import: 0, warm: 0, first: 0, phone: 0, spanish: 0 };
const began = process.cpuUsage();
async function lap<T>(part: keyof typeof ms, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const made = await work();
  ms[part] += performance.now() - from;
  return made;
}

const { understand } = await lap('import', () => import('../src/understand/understand.ts'));
const { phoneIn } = await lap('import', () => import('../src/understand/kinds/phone.ts'));
const { warm, warmLater } = await lap('import', () => import('../src/understand/warm.ts'));
await lap('warm', warm);
const heard = (text: string) => void understand({ text, language: 'en', today: '2026-11-22', ask: null, known: {}, topics: [] });
await lap('first', () => heard('lost my job, 2 months behind, owe 310k'));
const spent = process.cpuUsage(began);
const loaded = megabytes();

const times: number[] = [];
for (let i = 0; i < 2000; i++) {
  const start = process.cpuUsage();
  heard(texts[i % texts.length] ?? '');
  const used = process.cpuUsage(start);
  if (i >= 1000) times.push((used.user + used.system) / 1000);
}
await lap('phone', () => phoneIn('602 555 0142'));
globalThis.gc?.();
const after = megabytes();
await lap('spanish', warmLater);
globalThis.gc?.();
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
const figures = {
  'MB to load': loaded - before,
  'MB after 2,000 messages': after - before,
  'MB with Spanish readied, too': megabytes() - before,
  'ms to load': ms.import + ms.warm + ms.first,
  'ms of that: import': ms.import,
  'ms of that: warm-up': ms.warm,
  'ms of that: first message': ms.first,
  'ms for the first phone number, later': ms.phone,
  'ms to ready Spanish, later': ms.spanish,
  'ms of processor time to load': (spent.user + spent.system) / 1000,
  'ms of processor time a message, median': at(0.5),
  'ms of processor time a message, p99': at(0.99),
};
console.log(JSON.stringify(figures));
