import { describe, expect, test } from 'vitest';
import { daysLater, later, NOW, turn } from './samples.ts';
import { emptyPlace, kinds } from './stores.ts';

const plan = { tokenHash: 'hash-of-a-token', expiresAt: daysLater(30), body: '{"title":"Zzyzx plan"}' };

describe.each(kinds)('a plan to keep, on %s', (kind) => {
  test('is written with its turn, read by its hash until its time is over', async () => {
    const store = await (await emptyPlace(kind)).open();
    await turn(store, 'm1', { plan });
    expect(await store.keptPlan('hash-of-a-token', NOW)).toBe(plan.body);
    expect(await store.keptPlan('hash-of-a-token', later(-1, plan.expiresAt))).toBe(plan.body);
    expect(await store.keptPlan('hash-of-a-token', plan.expiresAt)).toBeNull();
    expect(await store.keptPlan('another', NOW)).toBeNull();
  });

  test('a second copy of the message makes no second plan', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await turn(store, 'm1', { plan });
    await turn(store, 'm1', { plan: { ...plan, tokenHash: 'second' } });
    expect(await store.keptPlan('second', NOW)).toBeNull();
  });

  test('goes with the conversation, and nothing of it stays behind; a neighbour keeps theirs', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await turn(store, 'm1', { plan });
    await turn(store, 'm1', { plan: { ...plan, tokenHash: 'theirs' } }, 'neighbour');
    await turn(store, 'm2', { heard: { type: 'erase' }, erase: { ticket: 'T-1', suppress: [] } });
    expect(await store.keptPlan('hash-of-a-token', NOW)).toBeNull();
    expect(await store.keptPlan('theirs', NOW)).toBe(plan.body);
    expect(await place.raw("select conversation from plans where conversation = 'c'")).toEqual([]);
  });

  test('retention takes it away after its last day, and not before', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await turn(store, 'm1', { plan });
    await turn(store, 'm2', {}, 'c', daysLater(20));
    await store.sweep(daysLater(29));
    expect(await place.raw('select token_hash from plans')).toHaveLength(1);
    await store.sweep(daysLater(31));
    expect(await place.raw('select token_hash from plans')).toEqual([]);
  });
});
