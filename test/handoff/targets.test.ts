import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDelivery, type Trouble } from '../../src/handoff/deliver.ts';
import type { Consent, Lead } from '../../src/handoff/lead.ts';
import { emailTarget } from '../../src/handoff/targets/email.ts';
import { followUpBossTarget } from '../../src/handoff/targets/follow-up-boss.ts';
import { hubspotTarget } from '../../src/handoff/targets/hubspot.ts';
import { jsonTarget } from '../../src/handoff/targets/json.ts';
import type { Target } from '../../src/handoff/targets/target.ts';
import { consent, maria } from '../desk/people.ts';
import { quiet, testClock, testOutbox } from './outbox.ts';
import { type HttpStand, httpStand, type SmtpStand, smtpStand } from './stand.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const share = { ...consent('call', 'granted', 'c'), channel: 'share' as const };
const lead = (consents: Consent[], more: Partial<Lead> = {}): Lead =>
  maria({ consents: [share, ...consents], contact: { ...maria().contact, email: 'maria@example.org' }, ...more });
const parcel = (type: string, data: unknown) => ({
  id: 'msg_1',
  kind: type,
  body: JSON.stringify({ type, timestamp: '2026-11-22T10:00:00.000Z', data }),
});
const created = (consents: Consent[], more: Partial<Lead> = {}) => parcel('lead.created', lead(consents, more));
const phone = '+16145550100';
const [yesCall, yesText, yesMail] = [
  consent('call', 'granted', phone),
  consent('text', 'granted', phone),
  consent('email', 'granted', 'maria@example.org'),
];
const stop = parcel('consent.revoked', {
  id: 'lead-maria',
  conversationId: 'c',
  channels: ['share', 'call'],
  contact: { phone, email: null },
});

let crm: HttpStand;
let post: SmtpStand;
beforeEach(async () => {
  crm = await httpStand();
  post = await smtpStand();
});
afterEach(async () => {
  await crm.close();
  await post.close();
});

const open = { allowPrivate: true, timeoutMs: 400 };
const boss = (more: object = {}) => followUpBossTarget({ key: 'key-1', url: crm.url, operator: 'Maple Street Homes', ...open, ...more });
const spot = (more: object = {}) => hubspotTarget({ token: 'pat-1', url: crm.url, ...open, ...more });
const plain = (more: object = {}) => jsonTarget({ url: `${crm.url}/in?x=1`, token: 'secret', ...open, ...more });
const mail = (more: object = {}) =>
  emailTarget({ url: post.url, from: 'Porchlight <porch@example.org>', to: ['leads@example.org'], timeoutMs: 600, ...more });
const overHttp: [string, () => Target][] = [
  ['follow-up-boss', boss],
  ['hubspot', spot],
  ['json', plain],
];

describe.each(overHttp)('%s', (name, make) => {
  it('has a lane of its own, and the same id on every try', async () => {
    expect(make().name).toBe(name);
    crm.mood = (_, response) => void response.writeHead(500).end();
    await make().deliver(created([yesCall]), now);
    crm.mood = (_, response) => void response.writeHead(201).end('{}');
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: true });
    expect(crm.got.map(({ headers }) => headers['idempotency-key'])).toEqual(['msg_1', 'msg_1']);
    expect(crm.got[0]!.body).toBe(crm.got[1]!.body);
  });

  it.each([400, 405, 413, 415, 422])('%i is final: no try can change it', async (status) => {
    crm.mood = (_, response) => void response.writeHead(status).end('Maria is in this answer');
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: false, error: `answered ${status}`, refused: true });
  });

  it.each([302, 401, 403, 404, 408, 410, 429, 500, 502, 503])('%i is tried again', async (status) => {
    crm.mood = (_, response) => void response.writeHead(status, { location: crm.url }).end();
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: false, error: `answered ${status}` });
    expect(crm.got).toHaveLength(1);
  });

  it('429 with Retry-After: that much peace', async () => {
    crm.mood = (_, response) => void response.writeHead(429, { 'retry-after': '30' }).end();
    expect(await make().deliver(created([yesCall]), now)).toMatchObject({ ok: false, retryAfterMs: 30_000 });
  });

  it('silence, a cut and a flood end within the limit', async () => {
    crm.mood = () => undefined;
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: false, error: 'timed out' });
    crm.mood = (_, response) => void response.destroy();
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: false, error: 'ECONNRESET' });
    crm.mood = (_, response) => void response.writeHead(200).end(Buffer.alloc(10_000_000));
    expect(await make().deliver(created([yesCall]), now)).toEqual({ ok: true });
  });

  it('calls no private address and no plain http unless the settings say so', async () => {
    const shut = name === 'follow-up-boss' ? boss : name === 'hubspot' ? spot : plain;
    expect(await shut({ allowPrivate: false }).deliver(created([yesCall]), now)).toEqual({ ok: false, error: 'not https' });
    const inside = await shut({
      allowPrivate: false,
      url: 'https://metadata.example',
      lookup: async () => [{ address: '169.254.169.254', family: 4 }],
    });
    expect(await inside.deliver(created([yesCall]), now)).toEqual({ ok: false, error: 'not a public address' });
    expect(crm.got).toEqual([]);
  });

  it('takes no lead whose sharing nobody agreed to, or agreed to no longer', async () => {
    for (const consents of [[yesCall], [share, { ...share, state: 'revoked' as const }]])
      expect(await make().deliver(parcel('lead.created', maria({ consents })), now)).toMatchObject({ ok: false, refused: true });
    expect(await make().deliver(parcel('something.else', {}), now)).toMatchObject({ ok: false, refused: true });
    expect(crm.got).toEqual([]);
  });
});

describe('Follow Up Boss', () => {
  it('gets an event with basic auth, the person and the packet in words', async () => {
    await boss().deliver(created([yesCall, yesText, yesMail]), now);
    const [got] = crm.got;
    expect(got).toMatchObject({ method: 'POST', path: '/v1/events' });
    expect(got!.headers.authorization).toBe(`Basic ${Buffer.from('key-1:').toString('base64')}`);
    expect(crm.json()[0]).toMatchObject({
      source: 'Maple Street Homes',
      type: 'Seller Inquiry',
      person: { firstName: 'Maria', phones: [{ value: phone }], emails: [{ value: 'maria@example.org' }] },
    });
    expect(String(crm.json()[0]!.message)).toContain('got laid off in aug');
  });

  it.each([
    ['no way', [], undefined, undefined, ['Do not call', 'Do not text', 'Do not e-mail']],
    ['calls', [yesCall], [{ value: phone }], undefined, ['Do not text', 'Do not e-mail']],
    ['texts only', [yesText], [{ value: phone }], undefined, ['Do not call', 'Do not e-mail']],
    ['mail only', [yesMail], undefined, [{ value: 'maria@example.org' }], ['Do not call', 'Do not text']],
    ['taken back', [yesCall, { ...yesCall, state: 'revoked' as const }], undefined, undefined, ['Do not call']],
  ])('agreed to %s: learns only that', async (_, consents, phones, emails, tags) => {
    await boss().deliver(created(consents as Consent[]), now);
    const person = crm.json()[0]!.person as { phones?: unknown; emails?: unknown; tags: string[] };
    expect([person.phones, person.emails]).toEqual([phones, emails]);
    expect(person.tags).toEqual(expect.arrayContaining(tags as string[]));
    if (phones === undefined) expect(crm.got[0]!.body).not.toContain(phone);
    if (emails === undefined) expect(crm.got[0]!.body).not.toContain('maria@example.org');
  });

  it('hears a stop as Unsubscribed, and nothing of people whom it cannot know', async () => {
    await boss().deliver(stop, now);
    expect(crm.json()[0]).toMatchObject({ type: 'Unsubscribed', person: { phones: [{ value: phone }], tags: ['Do not contact'] } });
    expect(await boss().deliver(parcel('lead.updated', lead([])), now)).toEqual({ ok: true });
    expect(crm.got).toHaveLength(1);
  });

  const answers = (status: number, id: unknown) => {
    crm.mood = (_, response) => void response.writeHead(status).end(JSON.stringify({ id }));
  };
  const erased = parcel('lead.erased', { id: 'lead-maria' });

  it.each([
    [201, 42, undefined, '42 ours'],
    [200, 42, undefined, '42'],
    [200, 42, '42 ours', '42 ours'],
    [200, 43, '42 ours', '43'],
    [204, 42, '42 ours', undefined],
    [201, 'x', undefined, undefined],
  ])('an answer %i with person %s after %s is kept as %s', async (status, id, before, ref) => {
    answers(status, id);
    expect(await boss().deliver(created([yesCall]), now, before ?? null)).toEqual({ ok: true, ...(ref === undefined ? {} : { ref }) });
  });

  it('knows who stays in the chat by the id, and begins anew where the account has deleted them', async () => {
    answers(200, 42);
    await boss().deliver(parcel('lead.updated', lead([])), now, '42 ours');
    expect(crm.json()[0]).toMatchObject({ person: { id: 42, firstName: 'Maria' } });
    crm.mood = (got, response) => void response.writeHead(got.body.includes('"id":42') ? 404 : 201).end('{"id":77}');
    expect(await boss().deliver(created([yesCall]), now, '42')).toEqual({ ok: true, ref: '77 ours' });
    expect(await boss().deliver(parcel('lead.updated', lead([])), now, '42')).toMatchObject({ ok: false, error: 'answered 404' });
  });

  it('after an erasure deletes the person that we made, also when somebody was quicker, and tries again when it is down', async () => {
    answers(500, null);
    expect(await boss().deliver(erased, now, '42 ours')).toEqual({ ok: false, error: 'answered 500' });
    for (const status of [204, 404]) {
      answers(status, null);
      expect(await boss().deliver(erased, now, '42 ours')).toEqual({ ok: true, ref: null });
    }
    expect(crm.got.map(({ method, path }) => `${method} ${path}`)).toEqual(Array(3).fill('DELETE /v1/people/42'));
  });

  it('leaves a task where the person was the account’s own before, or is not known', async () => {
    const task = (kind: string, more: object) => ({
      ok: true,
      ref: null,
      task: { kind, detail: { system: 'Follow Up Boss', lead: 'lead-maria', ...more } },
    });
    expect(await boss().deliver(erased, now, '42')).toEqual(task('erase_person', { person: '42' }));
    expect(await boss().deliver(erased, now, null)).toEqual(task('erase_search', {}));
    expect(crm.got).toEqual([]);
  });

  it('the delivery keeps the id between two news, and the task until somebody does it', async () => {
    const clock = testClock();
    const outbox = testOutbox(clock);
    answers(200, 42);
    const running = startDelivery({ store: outbox, targets: [boss()], clock, log: { info: () => undefined, warn: () => undefined } });
    const put = async (id: string, one: { kind: string; body: string }) => {
      outbox.add(id, 'follow-up-boss', 'c');
      Object.assign(outbox.row(id, 'follow-up-boss'), { kind: one.kind, body: one.body });
      await expect
        .poll(async () => {
          await clock.advance(6_000);
          return outbox.row(id, 'follow-up-boss').state;
        })
        .toBe('done');
    };
    await put('m1', created([yesCall]));
    expect([...outbox.refs]).toEqual([['follow-up-boss c', '42']]);
    await put('m2', erased);
    await running.stop();
    expect([...outbox.refs]).toEqual([]);
    expect(outbox.tasks).toMatchObject([{ id: 'm2 follow-up-boss', kind: 'erase_person', detail: { person: '42' } }]);
  });
});

describe('HubSpot', () => {
  const inputs = (at = 0) => (crm.json()[at]!.inputs as { id: string; idProperty: string; properties: Record<string, string> }[])[0]!;

  it('gets one contact by our own id, with the word on each channel', async () => {
    await spot().deliver(created([yesText, consent('call', 'refused', phone)]), now);
    expect(crm.got[0]).toMatchObject({ method: 'POST', path: '/crm/v3/objects/contacts/batch/upsert' });
    expect(crm.got[0]!.headers.authorization).toBe('Bearer pat-1');
    expect(inputs()).toMatchObject({
      idProperty: 'porchlight_lead_id',
      id: 'lead-maria',
      properties: {
        firstname: 'Maria',
        phone,
        porchlight_consent_share: 'granted',
        porchlight_consent_call: 'refused',
        porchlight_consent_text: 'granted',
        porchlight_consent_email: 'not asked',
        porchlight_sale_date: '2026-12-04',
      },
    });
    expect(inputs().properties).not.toHaveProperty('email');
  });

  it('joins the contact that has the address already', async () => {
    crm.mood = (got, response) => void response.writeHead(got.body.includes('"idProperty":"email"') ? 200 : 409).end('{}');
    expect(await spot().deliver(created([yesMail]), now)).toEqual({ ok: true });
    expect(inputs(1)).toMatchObject({ id: 'maria@example.org', properties: { porchlight_lead_id: 'lead-maria' } });
  });

  it('counts "partly" as no', async () => {
    crm.mood = (_, response) => void response.writeHead(207).end('{}');
    expect(await spot().deliver(created([yesMail]), now)).toEqual({ ok: false, error: 'answered 207', refused: true });
  });

  it('hears a stop and a deletion', async () => {
    await spot().deliver(stop, now);
    await spot().deliver(parcel('lead.erased', { id: 'lead-maria' }), now);
    expect(inputs(0).properties).toMatchObject({ porchlight_consent_call: 'revoked', porchlight_consent_share: 'revoked' });
    expect(inputs(1).properties).toMatchObject({ porchlight_erased: 'true', phone: '', porchlight_summary: '' });
  });
});

it('JSON: the event as the webhook has it, its id beside it, to the very address', async () => {
  await plain().deliver(created([yesCall]), now);
  expect(crm.got[0]).toMatchObject({ path: '/in?x=1' });
  expect(crm.got[0]!.headers.authorization).toBe('Bearer secret');
  expect(crm.json()[0]).toMatchObject({ id: 'msg_1', type: 'lead.created', data: { id: 'lead-maria' } });
});

const unfolded = (raw: string) =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
const textOf = (raw: string) =>
  raw
    .slice(raw.indexOf('\r\n\r\n'))
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

describe('mail', () => {
  it('is plain text with a link to the desk, the same Message-ID on every try', async () => {
    const target = mail({ desk: () => 'https://chat.example.org' });
    expect(await target.deliver(created([yesText]), now)).toEqual({ ok: true });
    await target.deliver(created([yesText]), now);
    const [one, two] = post.mails as [SmtpStand['mails'][0], SmtpStand['mails'][0]];
    const headers = unfolded(one.raw);
    expect(headers).toContain('Message-ID: <msg_1@example.org>');
    expect(unfolded(two.raw)).toContain('Message-ID: <msg_1@example.org>');
    expect(headers).toContain('Subject: New lead (within days): Maria');
    expect(headers.find((line) => line.startsWith('Content-Type'))).toContain('text/plain');
    const text = textOf(one.raw);
    expect(text).toContain('https://chat.example.org/desk#lead=lead-maria');
    expect(text).toContain(`Phone: ${phone}`);
    expect(text).toContain('Do not call');
    expect(text).not.toContain('maria@example.org');
  });

  it.each([
    'Maria\r\nBcc: everyone@example.org',
    'Maria\nSubject: other',
    'Maria\u2028Bcc: x@example.org',
    '=?utf-8?q?Maria=0d=0aBcc:_x@example.org?=',
    `Maria${'a'.repeat(4000)}\r\n\r\nbody`,
    'Maria <x@example.org>, y@example.org',
  ])('a name cannot become a header or a recipient: %j', async (name) => {
    await mail().deliver(created([yesMail], { contact: { ...maria().contact, name } }), now);
    const [got] = post.mails;
    expect(got!.to).toEqual(['<leads@example.org>']);
    const names = unfolded(got!.raw).map((line) => line.split(':')[0]!.toLowerCase());
    expect(names.filter((one) => one === 'bcc' || one === 'cc')).toEqual([]);
    expect(names.filter((one) => one === 'subject')).toHaveLength(1);
    expect(names.filter((one) => one === 'to')).toHaveLength(1);
  });

  it("a homeowner's words cannot look like lines of ours", async () => {
    const said = 'laid off\nPHONE: +15550000000\n- Phone: +15550000000';
    await mail().deliver(created([], { case: { hardship: { value: ['job_loss'], said, turn: 1 } } }), now);
    expect(
      textOf(post.mails[0]!.raw)
        .split('\r\n')
        .filter((line) => /^(- )?phone:/i.test(line)),
    ).toEqual([]);
  });

  it.each([
    ['421 later', 'MAIL', { ok: false, error: 'answered 421' }],
    ['450 busy', 'RCPT', { ok: false, error: 'answered 450' }],
    ['451 no room', '.', { ok: false, error: 'answered 451' }],
    ['550 no', 'RCPT', { ok: false, error: 'answered 550', refused: true }],
    ['550 no', '.', { ok: false, error: 'answered 550', refused: true }],
    ['hang', '.', { ok: false, error: 'timed out' }],
    ['hang', 'EHLO', { ok: false, error: 'timed out' }],
  ])('%s at %s', async (how, at, outcome) => {
    post.mood = (step) => (step === at ? how : undefined);
    expect(await mail().deliver(created([]), now)).toEqual(outcome);
  });

  it('a relay that cuts the line, or is not there, is tried again', async () => {
    post.mood = (step) => (step === '.' ? 'cut' : undefined);
    expect(await mail().deliver(created([]), now)).toMatchObject({ ok: false });
    await post.close();
    const outcome = await mail().deliver(created([]), now);
    expect(outcome).toMatchObject({ ok: false });
    expect(outcome).not.toHaveProperty('refused');
    post = await smtpStand();
  });

  it('says stop and delete in words', async () => {
    await mail().deliver(stop, now);
    await mail().deliver(parcel('lead.erased', { id: 'lead-maria' }), now);
    expect(textOf(post.mails[0]!.raw)).toContain('Do not call, text or e-mail');
    expect(textOf(post.mails[1]!.raw)).toContain('delete');
  });
});

it('one lane that hangs or refuses holds up no other', async () => {
  const clock = testClock();
  const outbox = testOutbox(clock);
  const troubles: Trouble[] = [];
  const slow: Target = { name: 'slow', deliver: () => new Promise(() => undefined) };
  const never: Target = { name: 'never', deliver: async () => ({ ok: false, error: 'answered 422', refused: true }) };
  const good: Target = { name: 'good', deliver: async () => ({ ok: true }) };
  for (const name of ['slow', 'never', 'good']) for (const id of ['a', 'b']) outbox.add(id, name, 'one conversation');
  startDelivery({
    store: outbox,
    targets: [slow, never, good],
    clock,
    log: { info: () => undefined, warn: () => undefined },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  await clock.advance(1_000);
  await quiet();
  const states = outbox.rows.map(({ target, state }) => `${target} ${state}`);
  expect(states).toEqual(['slow waiting', 'slow waiting', 'never dead', 'never dead', 'good done', 'good done']);
  expect(troubles.map(({ kind, target }) => `${kind} ${target}`)).toEqual(['dead never', 'dead never']);
});
