import { describe, expect, it } from 'vitest';
import { heardShape } from '../../dialogs/heard.ts';
import { dangerIn } from '../../src/understand/danger.ts';
import { scrub } from '../../src/understand/scrub.ts';
import { understand } from '../../src/understand/understand.ts';
import { naughty } from './naughty.ts';

const hear = (text: string, kind?: string) =>
  understand({
    text,
    language: 'es',
    today: '2026-11-22',
    ask:
      kind === undefined ? null : { id: 'x', fact: kind === 'date' ? 'saleDate' : kind === 'many' ? 'hardship' : 'mortgageBalance', kind },
    known: {},
    topics: [],
  });

describe('strings that break programs', () => {
  it('number more than one hundred and fifty', () => {
    expect(new Set(naughty).size).toBeGreaterThanOrEqual(150);
  });
  it.each([undefined, 'money', 'date', 'choice', 'many', 'count', 'state', 'name', 'phone', 'email', 'time', 'text', 'band', 'yesno'])(
    'are heard without an exception, as something that fits the contract (asked for: %s)',
    (kind) => {
      for (const text of naughty) expect(() => heardShape.parse(hear(text, kind)), JSON.stringify(text.slice(0, 60))).not.toThrow();
    },
  );
  it('are scrubbed without an exception, also after themselves', () => {
    for (const text of naughty) expect(() => scrub(text, text), JSON.stringify(text.slice(0, 60))).not.toThrow();
  });
  it('are no danger', () => {
    expect(naughty.filter((text) => dangerIn(text) !== null)).toEqual([]);
  });
  it('take time in proportion to their length', () => {
    const once = (text: string) => {
      const from = performance.now();
      scrub(text);
      return performance.now() - from;
    };
    const time = (text: string) => Math.min(once(text), once(text), once(text), once(text));
    for (const seed of ['9', '1 ', '1-', 'a', 'ssn 123 45 ', 'account 12345 ', '4111 1111 ', 'password ', '\uff14', '.1']) {
      const [short, eightfold] = [time(seed.repeat(6000 / seed.length)), time(seed.repeat(48_000 / seed.length))];
      expect(eightfold, seed).toBeLessThan(short * 40 + 40);
    }
  });
});
