import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maria } from './people.ts';
import { Browserless, type Rig, rig } from './rig.ts';

/** Who may use which route: walked over the desk's own list of routes (reliability A1, A10, A16). */
let here: Rig;
beforeAll(async () => {
  here = await rig();
  await here.arrives(maria());
});
afterAll(() => here.stop());

const open = ['/desk/api/login', '/desk/api/join', '/desk', '/desk/join', '/desk/desk.js', '/desk/desk.css', '/desk/icon.svg'];
const onlyAdmins = [
  '/desk/api/invites',
  '/desk/api/jobs/:job/:target/replay',
  '/desk/api/colleagues/:agent/disable',
  '/desk/api/colleagues/:agent/enable',
  '/desk/api/leads/:id/consents',
  '/desk/api/tasks/:task/done',
  '/desk/api/log',
];

describe('every route of the desk', () => {
  test('is in the list with the access that we mean it to have', () => {
    const access = Object.fromEntries(here.desk.routes.map((route) => [route.path, route.who]));
    for (const [path, who] of Object.entries(access)) {
      const meant = open.includes(path) ? 'anyone' : onlyAdmins.includes(path) ? 'admin' : 'agent';
      expect(`${path} ${who}`).toBe(`${path} ${meant}`);
    }
    expect(Object.keys(access).length).toBeGreaterThanOrEqual(17);
  });

  test('refuses who has no session, or an invented one', async () => {
    for (const route of here.desk.routes.filter(({ who }) => who !== 'anyone')) {
      const path = route.path.replace(':id', 'lead-maria');
      for (const cookie of ['', 'porchlight_desk=', 'porchlight_desk=AAAA', `porchlight_desk=${'a'.repeat(43)}`]) {
        const client = new Browserless(here.url);
        const answer = route.method === 'GET' ? await client.get(path, { cookie }) : await client.post(path, {}, { cookie });
        expect(`${route.method} ${path} ${answer.status}`).toBe(`${route.method} ${path} 401`);
        expect(answer.body).toEqual({ error: { code: 'NotLoggedIn', message: 'Please log in first.' } });
      }
    }
  });

  test('refuses an agent what is for admins', async () => {
    const agent = await here.agent('Lee');
    for (const { method, path } of here.desk.routes.filter(({ who }) => who === 'admin')) {
      const answer = method === 'GET' ? await agent.get(path) : await agent.post(path);
      expect(`${path} ${answer.status}`).toBe(`${path} 403`);
    }
    const admin = await here.agent('Ada', 'admin');
    expect((await admin.post('/desk/api/invites', { role: 'agent' })).status).toBe(201);
  });

  test('is not kept by caches', async () => {
    const agent = await here.agent('Kim');
    for (const path of ['/desk/api/me', '/desk/api/leads', '/desk/api/leads/lead-maria', '/desk/api/leads/lead-maria/transcript'])
      expect((await agent.get(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a change', () => {
  const crossSite: [string, Record<string, string>, string][] = [
    ['from another origin', { origin: 'https://evil.example', 'content-type': 'application/json' }, '{}'],
    ['from a sandboxed frame', { origin: 'null', 'content-type': 'application/json' }, '{}'],
    ['that the browser marks as cross-site', { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, '{}'],
    ['that the browser marks as same-site', { 'sec-fetch-site': 'same-site', 'content-type': 'application/json' }, '{}'],
  ];
  for (const [name, headers, body] of crossSite)
    test(`${name} is refused on every route`, async () => {
      const agent = await here.agent(`Sam ${name.length}`, 'admin');
      for (const route of here.desk.routes.filter(({ method }) => method === 'POST')) {
        const answer = await agent.send('POST', route.path.replace(':id', 'lead-maria'), body, headers);
        expect(`${route.path} ${answer.status}`).toBe(`${route.path} 403`);
      }
      expect((await here.store.lead('lead-maria'))?.standing).toBe('waiting');
    });

  test('from our own page needs JSON or our header: a plain form cannot do it', async () => {
    const agent = await here.agent('Pat');
    const form = await agent.send('POST', '/desk/api/leads/lead-maria/take', undefined, { origin: here.url });
    expect(form.status).toBe(403);
    const header = await agent.send('POST', '/desk/api/leads/lead-maria/take', undefined, { origin: here.url, 'x-desk': '1' });
    expect(header.status).toBe(200);
    await agent.post('/desk/api/leads/lead-maria/return');
  });

  test('by a program that names no origin is taken with JSON or with no body', async () => {
    const agent = await here.agent('Ray');
    expect((await agent.send('POST', '/desk/api/leads/lead-maria/take', undefined, {})).status).toBe(200);
    expect((await agent.send('POST', '/desk/api/leads/lead-maria/return', '{}', { 'content-type': 'application/json' })).status).toBe(200);
  });
});
