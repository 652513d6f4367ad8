import { parseArgs } from 'node:util';
import { printed } from '../tools/compare.ts';
import { readConversation } from '../tools/files.ts';
import { replay } from '../tools/replay.ts';

/**
 * `npm run replay -- FILE… --against URL`: says the person's half of each file again and prints what is different.
 * Ends with 0 when nothing is, 1 when something is, 2 when it could not be found out. Start the service with the same TODAY.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', default: 'http://127.0.0.1:3978' },
    lang: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

async function one(file: string): Promise<number> {
  const { activities, warnings } = readConversation(file, values.lang === 'es' ? 'es' : undefined);
  for (const warning of warnings) console.error(`${file}: ${warning}`);
  const progress = values.verbose ? (said: string) => console.log(`  > ${said}`) : undefined;
  const { differences, turns, skipped } = await replay(activities, {
    url: values.against,
    ...(progress === undefined ? {} : { progress }),
  });
  if (skipped !== null) console.log(`${file}: ${skipped}`);
  console.log(`${file}: ${turns} turns, ${differences.length === 0 ? 'no difference' : `${differences.length} differences`}`);
  if (differences.length > 0) console.log(`\n${printed(differences)}\n`);
  return differences.length === 0 ? 0 : 1;
}

async function all(): Promise<number> {
  if (positionals.length === 0) throw new Error('Which file? Use: npm run replay -- FILE.transcript --against http://127.0.0.1:3978');
  let worst = 0;
  for (const file of positionals) worst = Math.max(worst, await one(file));
  return worst;
}

process.exitCode = await all().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
