import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type Action, inPlain, logged } from '../../src/handoff/desk/actions.ts';
import { lead } from '../keep/samples.ts';
import { type Rig, rig } from './rig.ts';

/** The desk's log is read by people: each thing that the code writes into it has words. */
const root = join(import.meta.dirname, '../../src');
const source = globSync('**/*.{ts,tsx}', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

describe('what is written into the log', () => {
  it('is written by `logged` alone, so that the compiler asks for the words of each', () => {
    const rows = source.flatMap((text) => text.match(/store\.audit\(\{[^}]*\}/g) ?? []);
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) expect(row).toMatch(/what: logged\(|[ ,]what,/);
    const seen = source.flatMap((text) => text.match(/(?<!function )\bseen\(options, [^;]*;/g) ?? []);
    expect(seen.length).toBeGreaterThan(8);
    for (const call of seen) expect(call).toMatch(/logged\(|, what\);$/);
  });

  const written: [Action, string | undefined, string][] = [
    ['task done', 'msg_1 follow-up-boss', 'Marked as done by hand: msg_1 follow-up-boss'],
    ['call missed', undefined, 'Noted that nobody was reached by the call'],
    ['call off', undefined, 'Called the call off'],
    ['export', 'transcript', 'Downloaded the conversation as transcript'],
    ['export consents', undefined, 'Downloaded the record of consents'],
    ['pass to', 'id-1', 'Handed the conversation to Bea'],
    ['close', 'sold_short', 'Closed the lead, outcome: sold short'],
    ['login_failed', undefined, 'A login failed'],
  ];
  it.each(written)('%s %s', (action, detail, words) => {
    expect(inPlain(logged(action, detail), new Map([['id-1', 'Bea']]))).toBe(words);
  });

  it('of an earlier release stands as it was', () => {
    expect(inPlain('polish doorknob', new Map())).toBe('polish doorknob');
  });
});

describe('at the desk', () => {
  let here: Rig;
  beforeEach(async () => {
    here = await rig();
  });
  afterEach(() => here.stop());

  test('a day of work reads in words, with names and without one id of an account', async () => {
    await here.arrives(lead('lead_1'));
    const [ann, bea] = [await here.agent('Ann', 'admin'), await here.agent('Bea')];
    const { id } = (await here.store.colleagues()).find(({ name }) => name === 'Bea')!;
    await ann.get('/desk/api/leads/lead_1');
    await ann.post('/desk/api/leads/lead_1/take');
    await ann.post('/desk/api/leads/lead_1/pass', { to: id });
    await bea.post('/desk/api/leads/lead_1/return');
    await ann.post('/desk/api/invites', { role: 'agent' });
    const { lines } = (await ann.get('/desk/api/log')).body as { lines: { what: string; words: string; agent: string }[] };
    expect(lines.map(({ agent, words }) => `${agent}: ${words}`).toSorted()).toEqual([
      'Ann: Handed the conversation to Bea',
      'Ann: Made an invitation for a new agent',
      'Ann: Opened a lead',
      'Ann: Took the conversation',
      'Bea: Gave the conversation back to the assistant',
    ]);
    expect(lines.map(({ words }) => words).join()).not.toContain(id);
  });
});
