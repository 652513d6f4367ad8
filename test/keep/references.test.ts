import { describe, expect, it } from 'vitest';
import { turn } from './samples.ts';
import { emptyStore, kinds } from './stores.ts';

describe.each(kinds)('the way back on %s', (kind) => {
  it('is kept, replaced, and known to nobody else', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    const conversation = 'c';
    expect(await store.getReference(conversation)).toBeNull();
    expect(await store.swapReference(conversation, null, '{"cursor":1}')).toBe(true);
    expect(await store.swapReference(conversation, '{"cursor":1}', '{"cursor":2}')).toBe(true);
    expect(await store.getReference(conversation)).toBe('{"cursor":2}');
    expect(await store.getReference('c2')).toBeNull();
  });

  it('is written by one of many who ask at once, first and later', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    const race = (expected: string | null, round: string) =>
      Promise.all(Array.from({ length: 20 }, (_, n) => store.swapReference('c', expected, `${round}${n}`)));
    expect((await race(null, 'a')).filter((won) => won)).toHaveLength(1);
    const first = await store.getReference('c');
    expect((await race(first, 'b')).filter((won) => won)).toHaveLength(1);
    expect(await store.getReference('c')).toMatch(/^b/);
    expect(await store.swapReference('c', first, 'late')).toBe(false);
  });

  it('is not kept of a conversation that does not exist', async () => {
    const store = await emptyStore(kind);
    expect(await store.swapReference('nobody', null, '{}')).toBe(false);
    expect(await store.swapReference('nobody', '{}', '{}')).toBe(false);
    expect(await store.getReference('nobody')).toBeNull();
  });

  it('goes with the erasure, and a late word does not bring it back', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    await store.swapReference('c', null, '{"cursor":1}');
    expect(await store.getReference('c')).not.toBeNull();
    await turn(store, 'm2', { erase: { ticket: 'P-1', suppress: [] } });
    expect(await store.getReference('c')).toBeNull();
    expect(await store.swapReference('c', null, '{"cursor":2}')).toBe(false);
    expect(await store.swapReference('c', '{"cursor":1}', '{"cursor":2}')).toBe(false);
    expect(await store.getReference('c')).toBeNull();
  });
});
