import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { consent, turn } from '../keep/samples.ts';
import { emptyPlace } from '../keep/stores.ts';

vi.setConfig({ testTimeout: 60_000 });

/** `npm run consents` as a person runs it: a process of its own on a real database. */
const script = fileURLToPath(new URL('../../scripts/consents.ts', import.meta.url));
async function run(dataDir: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir };
  return promisify(execFile)(process.execPath, [script, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout, err: error.stderr }),
  );
}

it('verifies the chain, exports one conversation with the text as shown, and is loud when a record was changed', async () => {
  const place = await emptyPlace('SQLite');
  const store = await place.open();
  await turn(store, 'm1', { consents: [consent('k1'), consent('k2', { channel: 'text' })] });
  await turn(store, 'm1', { consents: [consent('k3', { conversation: 'other' })] }, 'other');
  await turn(store, 'm2', { consents: [consent('k4', { state: 'revoked', act: 'said: stop calling' })] });
  await store.close();
  const { dataDir } = place.where;

  const whole = await run(dataDir, '--verify');
  expect(whole).toMatchObject({ code: 0, out: 'The consent records are whole.\n' });

  const exported = await run(dataDir, '--export', 'c');
  expect(exported.code).toBe(0);
  const file = JSON.parse(exported.out) as {
    chain: object;
    conversation: string;
    records: { id: string; state: string; rendered: string }[];
  };
  expect(file).toMatchObject({ schema: 1, chain: { ok: true, brokenAt: null }, conversation: 'c' });
  expect(file.records.map(({ id, state }) => `${id} ${state}`)).toEqual(['k1 granted', 'k2 granted', 'k4 revoked']);
  expect(file.records[0]!.rendered).toBe('May we call you at +16025550100?');
  expect(JSON.parse((await run(dataDir, '--export', 'nobody')).out)).toMatchObject({ records: [] });

  // Somebody with the file and no scruples: the triggers go first.
  await place.raw('drop trigger consents_fixed');
  await place.raw(`update consents set record = replace(record, '"turn":1', '"turn":9') where id = 'k2'`);
  const broken = await run(dataDir, '--verify');
  expect([broken.code, broken.out]).toEqual([1, 'The chain is broken at k2.\n']);
  expect((await run(dataDir, '--export', 'c')).code).toBe(1);
});

it('without an order says how it is used; a place that cannot be opened is said in plain words', async () => {
  const place = await emptyPlace('SQLite');
  const asked = await run(place.where.dataDir);
  expect([asked.code, asked.out]).toEqual([2, '']);
  expect(asked.err).toContain('npm run consents -- --verify');
  expect((await run(place.where.dataDir, '--lose')).code).toBe(2);
  const nowhere = await run('/dev/null/nowhere', '--verify');
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).not.toContain('    at ');
});
