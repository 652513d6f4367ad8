import { describe, expect, it } from 'vitest';
import { startChild } from './child.ts';
import { emptyPlace, kinds } from './stores.ts';

describe.each(kinds)('two processes on one %s', (kind) => {
  const conversations = ['a', 'b', 'c'];
  const COUNT = kind === 'SQLite' ? 400 : 120;

  const run = async (names: [string, string]) => {
    const place = await emptyPlace(kind);
    const common = { where: place.where, conversations, from: [0, 0, 0], count: COUNT, wait: true, die: null };
    const children = names.map((name) => startChild({ ...common, name }));
    await Promise.all(children.map((child) => child.ready));
    for (const child of children) child.process.stdin?.write('go\n');
    for (const child of children) expect(await child.gone).toEqual({ code: 0, signal: null });
    return { store: await place.open(), said: children.map((child) => child.said) };
  };

  it('never lose a turn of the other one, and never give a number twice', async () => {
    const { store, said } = await run(['one', 'two']);
    for (const conversation of conversations) {
      const kept = await store.conversation(conversation);
      const rows = await store.entries(conversation, 0);
      expect(kept).toMatchObject({ version: 2 * COUNT, lastSeq: 4 * COUNT });
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
      const order = rows.filter(({ author }) => author === 'user').map(({ text }) => text);
      expect(JSON.parse(kept?.snapshot ?? '')).toEqual(order);
      expect(new Set(order).size).toBe(2 * COUNT);
    }
    // They really ran beside each other: somewhere the rows of one stand between rows of the other.
    const order = (await store.entries('a', 0)).filter(({ author }) => author === 'user').map(({ text }) => text.split('-')[0]);
    expect(order.filter((name, n) => n > 0 && name !== order[n - 1]).length).toBeGreaterThan(1);
    expect(said.flat().every(({ duplicate }) => !duplicate)).toBe(true);
  });

  it('keep one of two copies of a message that came to both, and answer both with the same rows', async () => {
    const { store, said } = await run(['same', 'same']);
    const [one = [], two = []] = said;
    expect(one.length + two.length).toBe(2 * 3 * COUNT);
    for (const mine of one) {
      const theirs = two.find(({ conversation, n }) => conversation === mine.conversation && n === mine.n);
      expect([mine.duplicate, theirs?.duplicate].sort()).toEqual([false, true]);
      expect(theirs?.seqs).toEqual(mine.seqs);
    }
    for (const conversation of conversations) expect(await store.conversation(conversation)).toMatchObject({ version: COUNT });
  });
});
