import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPassword, hashPassword } from '../../src/handoff/desk/password.ts';
import { password, type Rig, rig } from './rig.ts';

// Hashing is slow on purpose, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });
const minute = 60_000;
let here: Rig;
beforeEach(async () => {
  here = await rig();
});
afterEach(() => here.stop());

const sessionLine = (headers: Headers) => headers.getSetCookie().find((line) => line.startsWith('porchlight_desk='))!;

describe('the session', () => {
  test('comes in a cookie that scripts and other sites cannot use', async () => {
    await here.agent('Dana');
    const answer = await here.client().post('/desk/api/login', { email: ' DANA@example.org', password });
    expect(answer.body).toMatchObject({ name: 'Dana', role: 'agent' });
    expect(answer.text).not.toContain('scrypt');
    expect(sessionLine(answer.headers)).toMatch(/^porchlight_desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  });

  test('is Secure and bound to the host when the public address is https', async () => {
    const secure = await rig({ secureCookies: true });
    await secure.agent('Dana');
    const answer = await secure.client().post('/desk/api/login', { email: 'dana@example.org', password });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-porchlight_desk=.*; Path=\/; .*; Secure$/);
    await secure.stop();
  });

  test('has a new id at each login, and the old one is dead', async () => {
    const dana = await here.agent('Dana');
    const before = dana.cookie();
    await dana.post('/desk/api/login', { email: 'dana@example.org', password });
    expect(dana.cookie()).not.toBe(before);
    expect((await here.client().get('/desk/api/me', { cookie: before })).status).toBe(401);
    expect((await dana.get('/desk/api/me')).status).toBe(200);
  });

  test('an id that a stranger planted is never taken over', async () => {
    await here.agent('Dana');
    const victim = here.client();
    victim.jar.set('porchlight_desk', 'planted'.padEnd(43, 'a'));
    await victim.post('/desk/api/login', { email: 'dana@example.org', password });
    expect(victim.jar.get('porchlight_desk')).not.toContain('planted');
  });

  test('ends with logout, for a copied cookie too', async () => {
    const dana = await here.agent('Dana');
    const stolen = dana.cookie();
    expect((await dana.post('/desk/api/logout')).status).toBe(204);
    expect((await here.client().get('/desk/api/me', { cookie: stolen })).status).toBe(401);
    expect((await dana.get('/desk/api/me')).status).toBe(401);
  });

  test('ends after 30 idle minutes; reading in the background is not activity', async () => {
    const dana = await here.agent('Dana');
    for (let i = 0; i < 3; i += 1) {
      here.pass(20 * minute);
      expect((await dana.get('/desk/api/me')).status).toBe(200);
    }
    here.pass(20 * minute);
    expect((await dana.get('/desk/api/leads', { 'x-desk-background': '1' })).status).toBe(200);
    here.pass(11 * minute);
    expect((await dana.get('/desk/api/me')).status).toBe(401);
  });

  test('ends after 12 hours, however busy', async () => {
    const dana = await here.agent('Dana');
    for (let passed = 20; passed <= 12 * 60; passed += 20) {
      here.pass(20 * minute);
      expect(`${passed} ${(await dana.get('/desk/api/me')).status}`).toBe(`${passed} 200`);
    }
    here.pass(minute);
    expect((await dana.get('/desk/api/me')).status).toBe(401);
  });
});

describe('guessing passwords', () => {
  const wrong = (client = here.client(), email = 'dana@example.org') => client.post('/desk/api/login', { email, password: 'not this one' });

  test('an unknown account answers as a wrong password does', async () => {
    await here.agent('Dana');
    const known = await wrong();
    const unknown = await wrong(here.client(), 'nobody@example.org');
    expect(known.status).toBe(401);
    expect(unknown.body).toEqual(known.body);
  });

  test('ten tries, the later ones slower, then a wait that is told', async () => {
    await here.agent('Dana');
    for (let i = 0; i < 10; i += 1) expect((await wrong()).status).toBe(401);
    expect(here.waits).toEqual([100, 200, 400, 800, 1600, 3200, 6400]);
    const eleventh = await wrong();
    expect(eleventh.status).toBe(429);
    expect(Number(eleventh.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await here.client().post('/desk/api/login', { email: 'dana@example.org', password })).status).toBe(429);
    here.pass(15 * minute + 1);
    expect((await here.client().post('/desk/api/login', { email: 'dana@example.org', password })).status).toBe(200);
  });

  test('tries at the same moment are counted too', async () => {
    await here.agent('Dana');
    const answers = await Promise.all(Array.from({ length: 40 }, () => wrong()));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
  });

  test('one address cannot go on with other accounts', async () => {
    for (let i = 0; i < 10; i += 1) await wrong(here.client(), `n${i}@example.org`);
    expect((await wrong(here.client(), 'n11@example.org')).status).toBe(429);
  });

  test('nobody can lock an agent out of a browser that the agent has used before', async () => {
    const dana = await here.agent('Dana');
    await dana.get('/desk/api/me');
    await dana.post('/desk/api/logout');
    for (let i = 0; i < 12; i += 1) await wrong();
    expect((await wrong()).status).toBe(429);
    expect((await dana.post('/desk/api/login', { email: 'dana@example.org', password })).status).toBe(200);
  });

  test('the mark of a browser is good for its own account only, and has its own ten tries', async () => {
    await here.agent('Lee');
    const dana = await here.agent('Dana');
    await dana.get('/desk/api/me');
    for (let i = 0; i < 10; i += 1) await wrong(here.client(), 'lee@example.org');
    expect((await wrong(dana, 'lee@example.org')).status).toBe(429);
    for (let i = 0; i < 10; i += 1) expect((await wrong(dana)).status).toBe(401);
    expect((await wrong(dana)).status).toBe(429);
  });

  test('right logins do not use up the tries', async () => {
    const dana = await here.agent('Dana');
    for (let i = 0; i < 15; i += 1) expect((await dana.post('/desk/api/login', { email: 'dana@example.org', password })).status).toBe(200);
  });

  test('what is not a login is refused in words, without a try', async () => {
    const client = here.client();
    for (const body of [
      {},
      { email: 'a@b.co' },
      { email: 7, password: 'x' },
      { email: 'a@b.co', password: '' },
      { email: 'x'.repeat(300), password: 'x' },
      [],
      'text',
    ])
      expect((await client.post('/desk/api/login', body)).status).toBe(400);
  });

  test('login, failure and logout are in the audit log', async () => {
    await here.agent('Dana');
    const dana = here.client();
    await dana.post('/desk/api/login', { email: 'dana@example.org', password });
    await wrong();
    await dana.post('/desk/api/logout');
    expect(here.audits.map(({ what }) => what)).toEqual(['login', 'login_failed', 'logout']);
  });
});

describe('a kept password', () => {
  test('is a salted hash that only the password opens', async () => {
    const [one, two] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(one).not.toBe(two);
    expect(await checkPassword(password, one)).toBe(true);
    expect(await checkPassword(`${password} `, one)).toBe(false);
    expect(await checkPassword(password, 'nonsense')).toBe(false);
  });

  test('costs scrypt at N 2^15, r 8, p 3, as for an account that is not there', async () => {
    // Counted in work, not in wall time: the account that is not there is checked against a hash that is made the same way.
    expect((await hashPassword(password)).split('$').slice(0, 4)).toEqual(['scrypt', '15', '8', '3']);
  });
});
