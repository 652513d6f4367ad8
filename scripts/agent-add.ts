import { parseArgs } from 'node:util';
import { PorchlightError } from '../src/errors.ts';
import { addAgent } from '../src/handoff/desk/invites.ts';
import { openStore } from '../src/keep/open.ts';
import { environment, readSettings } from '../src/settings.ts';

/** Adds an agent of the desk from the command line. The password comes by standard input: arguments are seen by others. */
const usage = `npm run agent:add -- --email dana@example.org --name "Dana Reyes" --password-stdin [--role admin]

The password is read from standard input, for instance:
  printf '%s' "$PASSWORD" | npm run agent:add -- --email dana@example.org --name "Dana Reyes" --password-stdin`;

type Wanted = { email: string; name: string; role: 'agent' | 'admin' };

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  const settings = readSettings(environment());
  const password = await readPassword();
  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR });
  try {
    await store.migrate();
    const agent = await addAgent({ store, now: () => new Date() }, { ...wanted, password });
    console.log(`${agent.name} (${agent.role}) can log in at /desk with ${agent.email}.`);
  } finally {
    await store.close();
  }
}

function readArguments(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  });
  const { email, name, role = 'agent' } = values;
  if (email === undefined) throw new PorchlightError('BadArgument', '--email is missing.');
  if (name === undefined || name.trim() === '') throw new PorchlightError('BadArgument', '--name is missing.');
  if (role !== 'agent' && role !== 'admin') throw new PorchlightError('BadArgument', '--role must be agent or admin.');
  if (values['password-stdin'] !== true)
    throw new PorchlightError('BadArgument', '--password-stdin is missing: the password is read from standard input.');
  return { email, name, role };
}

async function readPassword(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  // `echo` adds a line end that nobody means.
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

main().catch((error: unknown) => {
  const misuse = error instanceof TypeError && 'code' in error;
  const known = error instanceof PorchlightError || misuse;
  console.error(known ? (error as Error).message : 'The agent could not be added. Is the store reachable, and DATA_DIR writable?');
  if (misuse || (error instanceof PorchlightError && error.message.startsWith('--'))) console.error(`\n${usage}`);
  process.exitCode = 1;
});
