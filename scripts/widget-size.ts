import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bundleWidget } from '../src/channels/widget/bundle.ts';

/**
 * `npm run bench:size`: writes the table of docs/performance.md with the weight of the widget beside its peers, gzip -9.
 * A peer whose npm package is installed is measured; the others are quoted, from packages that were measured before that day.
 */
const page = new URL('../docs/performance.md', import.meta.url);
const marks = ['<!-- size: made by npm run bench:size -->', '<!-- /size -->'] as const;
const quotedOn = '2026-11-22';
const quoted: [string, number][] = [
  ['Flowise (flowise-embed)', 284],
  ['Typebot (@typebot.io/js)', 196],
  ['Botpress (@botpress/webchat), plus React', 180],
];

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const packed = async (path: string): Promise<number> => gzipSync(await readFile(path), { level: 9 }).length;

async function measured(): Promise<[string, number][]> {
  const bundle = await bundleWidget({ operatorName: 'Porchlight', exitPath: 'recipes/vegetable-soup' });
  const webChat = new URL('./', import.meta.resolve('botframework-webchat')).pathname;
  const { version } = JSON.parse(await readFile(`${webChat}../package.json`, 'utf8')) as { version: string };
  return [
    ['Porchlight, loader: on every page', bundle.loader.gzip.length],
    ['Porchlight, loader and app: all until the first message', bundle.loader.gzip.length + bundle.app.gzip.length],
    [`Bot Framework Web Chat ${version}, minimal`, await packed(`${webChat}webchat-minimal.js`)],
    [`Bot Framework Web Chat ${version}, full`, await packed(`${webChat}webchat.js`)],
  ];
}

const today = new Date().toISOString().slice(0, 10);
const rows = [
  ...(await measured()).map(([what, bytes]) => `| ${what} | ${kilobytes(bytes)} | measured ${today} |`),
  ...quoted.map(([what, size]) => `| ${what} | ${size} | quoted; measured before ${quotedOn} |`),
];
const table = ['| what | KB, gzip -9 | how |', '| --- | --- | --- |', ...rows].join('\n');
const text = readFileSync(page, 'utf8');
const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
if (from < 0 || to < from) throw new Error('docs/performance.md has no place for the table: the two size marks are missing.');
writeFileSync(page, `${text.slice(0, from + marks[0].length)}\n${table}\n${text.slice(to)}`);
console.log(table);
