import { parseArgs } from 'node:util';
import { PorchlightError } from '../src/errors.ts';
import { openStore } from '../src/keep/open.ts';
import { environment, readSettings } from '../src/settings.ts';

/** The consent records from the command line: do they hold together, and those of one conversation as JSON. */
const usage = `npm run consents -- --verify                 reads the whole chain; exit code 1 when it is broken
npm run consents -- --export <conversation>  writes the records of one conversation to standard output`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { verify: { type: 'boolean' }, export: { type: 'string' } } });
  if (values.verify !== true && values.export === undefined) throw new PorchlightError('BadArgument', usage);
  const settings = readSettings(environment());
  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR });
  try {
    await store.migrate();
    const chain = await store.verifyConsents();
    if (values.export !== undefined)
      console.log(JSON.stringify({ schema: 1, chain, conversation: values.export, records: await store.consents(values.export) }, null, 2));
    else console.log(chain.ok ? 'The consent records are whole.' : `The chain is broken at ${chain.brokenAt}.`);
    if (!chain.ok) process.exitCode = 1;
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof PorchlightError || (error instanceof TypeError && 'code' in error);
  console.error(known ? (error as Error).message : 'The consent records could not be read. Is the store reachable?');
  process.exitCode = 2;
});
