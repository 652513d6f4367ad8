import { afterEach, beforeEach, expect, test } from 'vitest';
import { maria, tom } from './people.ts';
import { type Browserless, type Rig, rig } from './rig.ts';

/** The stream of wakes: it may be cut at any moment, and must say nothing of a person. */
let here: Rig;
beforeEach(async () => {
  here = await rig();
  await here.arrives(maria());
});
afterEach(() => here.stop());

type Listener = { text(): string; until(part: string): Promise<void>; ended: Promise<void>; cut(): void };

async function listen(client: Browserless, headers: Record<string, string> = {}): Promise<Listener> {
  const abort = new AbortController();
  const response = await fetch(`${here.url}/desk/api/events`, { headers: { cookie: client.cookie(), ...headers }, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  const waiting = new Set<() => void>();
  const ended = (async () => {
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk).toString();
      for (const look of waiting) look();
    }
  })().catch(() => undefined);
  const until = (part: string) =>
    new Promise<void>((resolve) => {
      const look = () => text.includes(part) && (waiting.delete(look), resolve());
      waiting.add(look);
      look();
    });
  return { text: () => text, until, ended, cut: () => abort.abort() };
}

test('says hello at each connect, then wakes on each commit, with ids only', async () => {
  const stream = await listen(await here.agent('Dana'));
  await stream.until('event: hello');
  await here.says('conv-maria', 'my name is Maria Lopez');
  await stream.until('event: conversation');
  await stream.until('event: queue');
  expect(stream.text()).toContain('data: {"conversation":"conv-maria"}');
  expect(stream.text()).not.toContain('Lopez');
  stream.cut();
});

test('after a cut the page has everything by its cursor: nothing lost, nothing twice', async () => {
  const dana = await here.agent('Dana');
  const got: number[] = [];
  const readOn = async () => {
    const { body } = await dana.get(`/desk/api/leads/lead-maria/transcript?after=${got.at(-1) ?? 0}`);
    got.push(...(body.entries as { seq: number }[]).map(({ seq }) => seq));
  };
  for (let i = 0; i < 20; i += 1) {
    const stream = await listen(dana, { 'last-event-id': String(i) });
    await stream.until('event: hello');
    await readOn();
    await here.says('conv-maria', `line ${i}`);
    if (i % 2 === 0) {
      await stream.until('"conversation":"conv-maria"');
      await readOn();
    }
    stream.cut();
    await here.says('conv-maria', `said while away ${i}`);
  }
  await readOn();
  expect(got).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

test('ends at once with logout, for that session only', async () => {
  const [dana, lee] = [await here.agent('Dana'), await here.agent('Lee')];
  const [hers, his] = [await listen(dana), await listen(lee)];
  await Promise.all([hers.until('hello'), his.until('hello')]);
  await dana.post('/desk/api/logout');
  await hers.ended;
  expect(hers.text()).toContain('event: bye');
  await here.says('conv-maria', 'still here');
  await his.until('event: conversation');
  his.cut();
});

test('tells nothing more to a session that has ended elsewhere or is idle', async () => {
  const dana = await here.agent('Dana');
  const stream = await listen(dana);
  await stream.until('hello');
  here.pass(31 * 60_000);
  await here.says('conv-maria', 'anybody?');
  await stream.ended;
  expect(stream.text()).toContain('event: bye');
  expect(stream.text()).not.toContain('conv-maria');
});

test('an agent may have eight pages open; a ninth closes the oldest', async () => {
  const dana = await here.agent('Dana');
  const streams = [];
  for (let i = 0; i < 9; i += 1) {
    const stream = await listen(dana);
    await stream.until('hello');
    streams.push(stream);
  }
  await streams[0]!.ended;
  await here.arrives(tom());
  await Promise.all(streams.slice(1).map((stream) => stream.until('event: queue')));
  for (const stream of streams) stream.cut();
});

test('needs a session', async () => {
  const response = await fetch(`${here.url}/desk/api/events`);
  expect(response.status).toBe(401);
});
