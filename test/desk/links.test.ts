import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { password, type Rig, rig } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

const hour = 60 * 60_000;
let here: Rig;
beforeEach(async () => {
  here = await rig();
});
afterEach(() => here.stop());

const tokenOf = (link: unknown) => String(link).split('#token=')[1]!;
const person = (token: string, more: object = {}) => ({ token, email: 'ada@example.org', name: 'Ada', password, ...more });

describe('the first agent', () => {
  test('is made by a link that is printed at start, and is an admin', async () => {
    const link = await here.desk.firstAgentLink();
    expect(link).toMatch(new RegExp(`^${here.url}/desk/join#token=first-[\\w-]{43}$`));
    const ada = here.client();
    const joined = await ada.post('/desk/api/join', person(tokenOf(link)));
    expect(joined.body).toMatchObject({ email: 'ada@example.org', role: 'admin' });
    expect((await ada.get('/desk/api/me')).body).toMatchObject({ name: 'Ada' });
    expect(await here.desk.firstAgentLink()).toBeNull();
  });

  test('there is no account before that', async () => {
    for (const [email, word] of [
      ['admin', 'admin'],
      ['admin@example.org', 'password'],
      ['root', 'root'],
    ] as const)
      expect((await here.client().post('/desk/api/login', { email, password: word })).status).toBe(401);
  });

  test('a second first-agent link dies with the first use of the other', async () => {
    const [one, two] = [await here.desk.firstAgentLink(), await here.desk.firstAgentLink()];
    expect((await here.client().post('/desk/api/join', person(tokenOf(one)))).status).toBe(201);
    expect((await here.client().post('/desk/api/join', person(tokenOf(two), { email: 'eve@example.org' }))).status).toBe(403);
  });

  test('used by two at the same moment, one link makes one account', async () => {
    const token = tokenOf(await here.desk.firstAgentLink());
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => here.client().post('/desk/api/join', person(token, { email: `p${i}@example.org` }))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await here.store.countAgents()).toBe(1);
  });
});

describe('an invitation', () => {
  const invited = async () => tokenOf((await (await here.agent('Boss', 'admin')).post('/desk/api/invites', { role: 'agent' })).body.link);

  test('works once, and gives the role that the admin chose', async () => {
    const token = await invited();
    expect((await here.client().post('/desk/api/join', person(token))).body).toMatchObject({ role: 'agent' });
    expect((await here.client().post('/desk/api/join', person(token, { email: 'b@example.org' }))).status).toBe(403);
  });

  test('cannot be raised to admin by the one who joins', async () => {
    const joined = await here.client().post('/desk/api/join', person(await invited(), { role: 'admin' }));
    expect(joined.body).toMatchObject({ role: 'agent' });
  });

  test('is too old after three days', async () => {
    const token = await invited();
    here.pass(72 * hour + 1);
    expect((await here.client().post('/desk/api/join', person(token))).status).toBe(403);
  });

  test('is not used up by a mistake in the form', async () => {
    const token = await invited();
    for (const wrong of [{ password: 'short' }, { email: 'not an address' }, { name: '' }])
      expect((await here.client().post('/desk/api/join', person(token, wrong))).status).toBe(400);
    expect((await here.client().post('/desk/api/join', person(token))).status).toBe(201);
  });

  test('does not make a second account for an address, and tells of it only to who holds a good link', async () => {
    const token = await invited();
    const taken = (using: string) => here.client().post('/desk/api/join', person(using, { email: 'BOSS@example.org' }));
    expect((await taken('invented')).status).toBe(403);
    expect((await taken(token)).body.error?.message).toContain('already an account');
    expect(await here.store.countAgents()).toBe(1);
  });

  test('an invented one is refused', async () => {
    expect((await here.client().post('/desk/api/join', person('first-aaaa'))).status).toBe(403);
  });
});
