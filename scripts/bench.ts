import { readFileSync } from 'node:fs';

/** `npm run bench`: names every command that measures something, as package.json has them. */
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
const all = Object.entries(scripts).filter(([name]) => name.startsWith('bench:'));
console.log('What can be measured (the figures stand in docs/performance.md):\n');
for (const [name, command] of all) console.log(`  npm run ${name.padEnd(14)} ${command}`);
