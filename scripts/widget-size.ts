import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bundleWidget } from '../src/channels/widget/bundle.ts';

/** Prints the weight of the widget beside its peer from npm, gzip -9, as the table of docs/performance.md. */
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const packed = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 9 }).length;

const bundle = await bundleWidget({ operatorName: 'Porchlight', exitPath: 'recipes/vegetable-soup' });
const webChat = new URL('./', import.meta.resolve('botframework-webchat')).pathname;
const rows: [string, number][] = [
  ['Porchlight, loader (every page)', bundle.loader.gzip.length],
  ['Porchlight, all until the first message', bundle.loader.gzip.length + bundle.app.gzip.length],
  ['Bot Framework Web Chat, minimal', await packed(`${webChat}webchat-minimal.js`)],
  ['Bot Framework Web Chat, full', await packed(`${webChat}webchat.js`)],
];
console.log('| what | KB gzip |\n| --- | --- |');
for (const [what, bytes] of rows) console.log(`| ${what} | ${kilobytes(bytes)} |`);
