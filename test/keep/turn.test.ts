import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Before, Store } from '../../src/keep/store.ts';
import { job, later, line, NOW, turn, work, writes } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

describe.each(kinds)('a turn on %s', (kind) => {
  const texts = async (store: Store, id = 'c') => (await store.entries(id, 0)).map((entry) => entry.text);

  it('is kept whole: conversation, transcript, what was heard', async () => {
    const store = await emptyStore(kind);
    const done = await turn(store, 'm1');
    expect(done.duplicate).toBe(false);
    expect(await store.entries('c', 0)).toEqual(done.entries);
    expect(await store.conversation('c')).toEqual({
      id: 'c',
      channel: 'directline',
      user: 'dl_user',
      language: 'en',
      createdAt: NOW,
      updatedAt: NOW,
      version: 1,
      lastSeq: 2,
      lastAt: NOW,
      chartVersion: '1',
      snapshot: '{"value":"opening"}',
      life: { state: 'bot', agent: null },
      erased: false,
    });
  });

  it('shows the work what the turn before it wrote', async () => {
    const store = await emptyStore(kind);
    const seen: Before[] = [];
    await store.inTurn({ conversation: 'c', messageId: 'm1', now: NOW }, (before) => {
      seen.push(before);
      return writes();
    });
    await store.inTurn({ conversation: 'c', messageId: 'm2', now: later(5) }, (before) => {
      seen.push(before);
      return writes({ snapshot: '{"value":"loan"}', user: 'other', language: 'es', life: { state: 'waiting', agent: null } });
    });
    expect(seen[0]).toEqual({ conversation: null, heard: null });
    expect(seen[1]?.conversation).toMatchObject({ version: 1, lastSeq: 2, snapshot: '{"value":"opening"}' });
    expect(await store.conversation('c')).toMatchObject({
      version: 2,
      lastSeq: 4,
      createdAt: NOW,
      updatedAt: later(5),
      language: 'es',
      user: 'other',
      life: { state: 'waiting' },
    });
  });

  it('answers a second copy of a message with the rows of the first, for ever', async () => {
    const store = await emptyStore(kind);
    const first = await turn(store, 'm1');
    for (let n = 2; n < 30; n += 1) await turn(store, `m${n}`);
    const copy = await store.inTurn({ conversation: 'c', messageId: 'm1', now: later(9e6) }, () => {
      throw new Error('the work of a second copy must not run');
    });
    expect(copy).toEqual({ duplicate: true, entries: first.entries });
    expect((await store.conversation('c'))?.version).toBe(29);
  });

  it('takes the same message id in another conversation as another message', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', {}, 'one');
    expect((await turn(store, 'm1', {}, 'two')).duplicate).toBe(false);
  });

  it('runs one of many copies that arrive at once, and answers all with its rows', async () => {
    const store = await emptyStore(kind);
    let ran = 0;
    const copies = Array.from({ length: 20 }, () =>
      store.inTurn({ conversation: 'c', messageId: 'm1', now: NOW }, () => {
        ran += 1;
        return writes();
      }),
    );
    const done = await Promise.all(copies);
    expect(ran).toBe(1);
    expect(done.filter((one) => !one.duplicate)).toHaveLength(1);
    for (const one of done) expect(one.entries).toEqual(done[0]?.entries);
  });

  it('gives what was heard only to work that asks for it, in the order it was heard', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { heard: { type: 'opened' } });
    await turn(store, 'm2', { heard: null });
    await turn(store, 'm3', { heard: { type: 'answered', facts: { rent: { value: 900, said: '$900', sure: 1 } } } });
    const asked: Before['heard'][] = [];
    await store.inTurn({ conversation: 'c', messageId: 'm4', now: NOW }, (before) => {
      asked.push(before.heard);
      return before.heard === null ? 'needs heard' : writes();
    });
    expect(asked).toEqual([
      null,
      [
        { turn: 1, at: NOW, heard: { type: 'opened' } },
        { turn: 3, at: NOW, heard: { type: 'answered', facts: { rent: { value: 900, said: '$900', sure: 1 } } } },
      ],
    ]);
  });

  it('gives an empty log to the first turn of all that asks for it', async () => {
    const store = await emptyStore(kind);
    const done = await store.inTurn({ conversation: 'c', messageId: 'm1', now: NOW }, ({ heard }) =>
      heard === null ? 'needs heard' : writes({ entries: [line('bot', `${heard.length} heard`)] }),
    );
    expect(done.entries[0]?.text).toBe('0 heard');
  });

  it('keeps nothing of "nothing", not even that the message was seen', async () => {
    const store = await emptyStore(kind);
    const nothing = await store.inTurn({ conversation: 'c', messageId: 'm1', now: NOW }, () => 'nothing');
    expect(nothing).toEqual({ duplicate: false, entries: [] });
    expect(await store.conversation('c')).toBeNull();
    expect((await turn(store, 'm1')).duplicate).toBe(false);
  });

  it('keeps nothing when the work throws, and throws what it threw', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    const before = await store.conversation('c');
    const mine = new RangeError('mine');
    const failing = store.inTurn({ conversation: 'c', messageId: 'm2', now: NOW }, () => {
      throw mine;
    });
    await expect(failing).rejects.toBe(mine);
    expect(await store.conversation('c')).toEqual(before);
    expect((await turn(store, 'm2')).duplicate).toBe(false);
  });

  it('does not let a failing turn spoil the others that arrive with it', async () => {
    const store = await emptyStore(kind);
    store.setTargets(['crm']);
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) =>
        store.inTurn({ conversation: `c${n}`, messageId: 'm', now: NOW }, () => {
          if (n % 3 === 0) throw new RangeError('mine');
          // A job that needs consent and has none: here it is the database that refuses, after other statements have run.
          return n % 3 === 1 ? writes() : writes({ outbox: [job(`j${n}`, true)] });
        }),
      ),
    );
    const outcomes = results.map((result) => (result.status === 'rejected' ? (result.reason as Error).name : 'kept'));
    expect(outcomes).toEqual(Array.from({ length: 30 }, (_, n) => ['RangeError', 'kept', 'StoreUnavailable'][n % 3]));
    for (let n = 0; n < 30; n += 1) expect(await texts(store, `c${n}`)).toHaveLength(n % 3 === 1 ? 2 : 0);
  });

  it('numbers the rows without gaps and never lets time go back', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { entries: [line('user', 'a', later(60)), line('bot', 'b', later(30))] });
    await turn(store, 'm2', { entries: [] });
    await turn(store, 'm3', { entries: [line('user', 'c', NOW), line('bot', 'd', later(90))] });
    const rows = await store.entries('c', 0);
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ at }) => at)).toEqual([later(60), later(60), later(60), later(90)]);
    expect(await store.conversation('c')).toMatchObject({ lastSeq: 4, lastAt: later(90) });
  });

  it('answers a copy of a turn that had no rows with no rows', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    await turn(store, 'm2', { entries: [] });
    await turn(store, 'm3');
    expect(await turn(store, 'm2')).toEqual({ duplicate: true, entries: [] });
  });

  it('reads from a place, and no more than asked', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { entries: ['a', 'b', 'c', 'd', 'e'].map((text) => line('bot', text)) });
    expect((await store.entries('c', 2)).map(({ text }) => text)).toEqual(['c', 'd', 'e']);
    expect((await store.entries('c', 1, 2)).map(({ text }) => text)).toEqual(['b', 'c']);
    expect(await store.entries('c', 5)).toEqual([]);
    expect(await store.entries('unknown', 0)).toEqual([]);
    expect(await store.conversation('unknown')).toBeNull();
  });

  it('keeps every text as it was typed', async () => {
    const store = await emptyStore(kind);
    let n = 0;
    const odd = [
      "'; drop table entries; --",
      '\u0000 nul',
      '\ud800 half a pair',
      '𝔘𝔫𝔦 👩‍👩‍👧',
      '\u202eright to left',
      '$1 ?1 {{x}}',
      '"\\',
    ];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...odd)), async (text) => {
        n += 1;
        const conversation = `odd ${n}`;
        await turn(store, 'm', { entries: [line('user', text)], snapshot: JSON.stringify({ text }) }, conversation);
        expect(await texts(store, conversation)).toEqual([text]);
        expect(JSON.parse((await store.conversation(conversation))?.snapshot ?? '')).toEqual({ text });
      }),
      { numRuns: 60, seed: 7, examples: odd.map((text): [string] => [text]) },
    );
  });

  it('keeps every field of a row', async () => {
    const store = await emptyStore(kind);
    const full = {
      ...line('agent', 'hello'),
      name: 'Maria',
      kind: 'end' as const,
      choices: [{ title: 'Yes', value: 'yes' }],
      data: { state: 'x', lines: ['l'], sources: [], left: 2, speaker: 'agent' as const },
      clientActivityId: 'ca',
      messageId: 'm1',
      replyTo: 7,
    };
    await turn(store, 'm1', { entries: [full] });
    expect(await store.entries('c', 0)).toEqual([{ ...full, conversation: 'c', seq: 1 }]);
  });

  it.each(['', 'a\u0000b', 'a\nb', '\udfff', 'x'.repeat(1_025)])('refuses %j as an id, as the sender’s mistake', async (odd) => {
    const store = await emptyStore(kind);
    await expect(store.inTurn({ conversation: 'c', messageId: odd, now: NOW }, work())).rejects.toMatchObject({ name: 'BadArgument' });
    await expect(store.inTurn({ conversation: odd, messageId: 'm', now: NOW }, work())).rejects.toMatchObject({ name: 'BadArgument' });
  });

  it('never lets two instances overwrite each other, from the first turn of a conversation on', async () => {
    const place = await emptyPlace(kind);
    const stores = [await place.open(), await place.open()];
    const count = 60;
    await Promise.all(
      Array.from({ length: count }, (_, n) =>
        stores[n % 2]!.inTurn({ conversation: 'c', messageId: `m${n}`, now: NOW }, ({ conversation }) => {
          const before = JSON.parse(conversation?.snapshot ?? '[]') as number[];
          return writes({ snapshot: JSON.stringify([...before, n]), entries: [line('bot', String(n))] });
        }),
      ),
    );
    const kept = await stores[0]!.conversation('c');
    const order = JSON.parse(kept?.snapshot ?? '[]') as number[];
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
    expect(kept).toMatchObject({ version: count, lastSeq: count });
    expect((await texts(stores[1]!)).map(Number)).toEqual(order);
    expect((await stores[1]!.entries('c', 0)).map(({ seq }) => seq)).toEqual(order.map((_, n) => n + 1));
  });
});
