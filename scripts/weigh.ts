import { longRows } from '../test/understand/long.ts';

/**
 * What understanding costs a fresh process: memory (resident, MB) and milliseconds to load, memory after 2,000 messages, and the
 * processor time of a message. Run by `npm run understand -- --bench` in a process of its own, so that nothing else is counted.
 */
const megabytes = () => process.memoryUsage().rss / 2 ** 20;
const texts = longRows().map((row) => row.text);
globalThis.gc?.();
const [before, from, began] = [megabytes(), performance.now(), process.cpuUsage()];
const { understand } = await import('../src/understand/understand.ts');
const heard = (text: string) => void understand({ text, language: 'en', today: '2026-11-22', ask: null, known: {}, topics: [] });
heard('lost my job, 2 months behind, owe 310k');
const spent = process.cpuUsage(began);
const [loaded, loadMs, loadCpu] = [megabytes(), performance.now() - from, (spent.user + spent.system) / 1000];

const times: number[] = [];
for (let i = 0; i < 2000; i++) {
  const start = process.cpuUsage();
  heard(texts[i % texts.length] ?? '');
  const used = process.cpuUsage(start);
  if (i >= 1000) times.push((used.user + used.system) / 1000);
}
globalThis.gc?.();
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
console.log(
  `memory: ${(loaded - before).toFixed(0)} MB to load, ${(megabytes() - before).toFixed(0)} MB after 2,000 messages; load ${loadMs.toFixed(0)} ms, of it ${loadCpu.toFixed(0)} ms of processor time`,
);
console.log(`processor time a message: median ${at(0.5)} ms, p99 ${at(0.99)} ms`);
