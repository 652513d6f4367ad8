import { argumentsOf, command, languageIn } from '../tools/command.ts';
import { printed } from '../tools/compare.ts';
import { readConversation } from '../tools/files.ts';
import { replay } from '../tools/replay.ts';

/**
 * `npm run replay -- FILE… --against URL`: says the person's half of each file again and prints what is different.
 * Ends with 0 when nothing is, 1 when something is, 2 when it could not be found out. Start the service with the same TODAY.
 */
const use = 'npm run replay -- FILE.transcript --against http://127.0.0.1:3978';

type Wanted = { against: string; lang?: string | undefined; verbose: boolean };

async function one(file: string, wanted: Wanted): Promise<number> {
  const { activities, warnings } = readConversation(file, languageIn(wanted.lang));
  for (const warning of warnings) console.error(`${file}: ${warning}`);
  const progress = wanted.verbose ? (said: string) => console.log(`  > ${said}`) : undefined;
  const { differences, turns, skipped } = await replay(activities, {
    url: wanted.against,
    ...(progress === undefined ? {} : { progress }),
  });
  if (skipped !== null) console.log(`${file}: ${skipped}`);
  console.log(`${file}: ${turns} turns, ${differences.length === 0 ? 'no difference' : `${differences.length} differences`}`);
  if (differences.length > 0) console.log(`\n${printed(differences)}\n`);
  return differences.length === 0 ? 0 : 1;
}

await command(async () => {
  const { values, positionals } = argumentsOf(
    {
      against: { type: 'string', default: 'http://127.0.0.1:3978' },
      lang: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
    use,
  );
  if (positionals.length === 0) throw new Error(`Which file? Use: ${use}`);
  let worst = 0;
  for (const file of positionals) worst = Math.max(worst, await one(file, values));
  return worst;
});
