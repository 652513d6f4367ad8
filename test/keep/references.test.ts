import { describe, expect, it } from 'vitest';
import { turn } from './samples.ts';
import { emptyStore, kinds } from './stores.ts';

describe.each(kinds)('the way back on %s', (kind) => {
  it('is kept, replaced, and known to nobody else', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    const conversation = 'c';
    expect(await store.getReference(conversation)).toBeNull();
    await store.putReference(conversation, '{"cursor":1}');
    await store.putReference(conversation, '{"cursor":2}');
    expect(await store.getReference(conversation)).toBe('{"cursor":2}');
    expect(await store.getReference('c2')).toBeNull();
  });

  it('is not kept of a conversation that does not exist', async () => {
    const store = await emptyStore(kind);
    await store.putReference('nobody', '{}');
    expect(await store.getReference('nobody')).toBeNull();
  });

  it('goes with the erasure, and a late word does not bring it back', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1');
    await store.putReference('c', '{"cursor":1}');
    expect(await store.getReference('c')).not.toBeNull();
    await turn(store, 'm2', { erase: { ticket: 'P-1', suppress: [] } });
    expect(await store.getReference('c')).toBeNull();
    await store.putReference('c', '{"cursor":2}');
    expect(await store.getReference('c')).toBeNull();
  });
});
