import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../dialogs/chart/dialogue.ts';
import { restore, type Thawed } from '../../src/keep/restore.ts';
import type { Conversation } from '../../src/keep/store.ts';
import { standingAsk } from '../../src/turn/run.ts';
import type { Golden } from './make-snapshots.ts';

/** A release ends no conversation: what each VERSION has stored opens, or is replayed, to the question that stood. */
const folder = new URL('./snapshots/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const goldens = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden[]);

/** Where a replay lands elsewhere, on purpose: a later release asks in another order, puts more clashes to the person, or clears less. */
const moved: Record<string, { standing?: string; alsoKnown?: string[] }> = {
  '1: in the middle of the money': { standing: 'hopes.wants' },
  '1: a sale this week': { alsoKnown: ['monthsBehind'] },
  '2: a sale this week': { alsoKnown: ['monthsBehind'] },
  '1: two things that clash': { standing: 'clash.payment' },
  '2: two things that clash': { standing: 'clash.payment' },
};

const stored = (golden: Golden): Conversation => ({
  id: 'c',
  channel: 'terminal',
  user: null,
  language: golden.language,
  createdAt: '2026-11-22T15:00:00.000Z',
  updatedAt: '2026-11-22T15:00:00.000Z',
  version: golden.heard.length,
  lastSeq: 9,
  lastAt: '2026-11-22T15:00:00.000Z',
  chartVersion: golden.chartVersion,
  snapshot: golden.snapshot,
  life: { state: 'bot', agent: null },
  erased: false,
});

function open(golden: Golden, force: boolean): { thawed: Thawed; replayed: boolean } {
  const input = { today: '2026-11-23', language: golden.language };
  const first = force ? 'needs heard' : restore({ conversation: stored(golden), heard: null }, input);
  if (first !== 'needs heard') return { thawed: first, replayed: false };
  const again = restore({ conversation: stored(golden), heard: golden.heard }, input);
  if (again === 'needs heard') throw new Error('neither opens nor is replayed');
  return { thawed: again, replayed: true };
}

describe('stored conversations of every release', () => {
  it('are kept for the present VERSION too', () => {
    expect(files).toContain(`v${VERSION}.json`);
  });

  it.each(goldens.map((golden) => [`v${golden.chartVersion}: ${golden.what}`, golden] as const))('%s', (_name, golden) => {
    for (const force of [false, true]) {
      const { thawed, replayed } = open(golden, force);
      expect(replayed).toBe(force || golden.chartVersion !== VERSION);
      const elsewhere = replayed ? moved[`${golden.chartVersion}: ${golden.what}`] : undefined;
      expect(standingAsk(thawed.state)).toBe(elsewhere?.standing ?? golden.standing);
      expect(Object.keys(thawed.state.context.case).sort()).toEqual([...golden.known, ...(elsewhere?.alsoKnown ?? [])].sort());
      expect(thawed.state.context.today).toBe('2026-11-23');
    }
  });
});
