import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library.ts';
import { emptyPlace, kinds } from '../keep/stores.ts';
import { makeStage, playAll } from './play.ts';

/** The short form; `npm run proof:interleavings` plays ten thousand. SEED picks the first play, INTERLEAVINGS how many. */
const first = Number(process.env.SEED ?? 1);
const many = { SQLite: Number(process.env.INTERLEAVINGS ?? 250), PostgreSQL: Number(process.env.INTERLEAVINGS ?? 25) };

describe.each(kinds)('two instances on one %s', (kind) => {
  it(`${many[kind]} interleavings: one speaker, nothing lost, nothing twice, in order`, { timeout: 3_600_000 }, async () => {
    const place = await emptyPlace(kind);
    const stage = makeStage([await place.open(), await place.open()], loadLibrary());
    await playAll(stage, first, many[kind], 8);
    const { seen } = stage;
    expect(seen.plays).toBe(many[kind]);
    // A run in which nobody came into anybody's way would prove nothing.
    if (seen.plays >= 200)
      for (const one of ['resent', 'claimsLost', 'takeOvers', 'passes', 'returns'] as const) expect(seen[one]).toBeGreaterThan(5);
  });
});
