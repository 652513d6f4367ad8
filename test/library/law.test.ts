import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { usStates } from '../../dialogs/case.ts';
import { type Law, lawGroups, readLaw } from '../../src/library/law.ts';

const folder = join(import.meta.dirname, '..', '..', 'dialogs', 'law');
const problems: string[] = [];
const law = readLaw(folder, problems);
const of = (code: string): Law => {
  const found = law[code];
  if (found === undefined) throw new Error(`no law of ${code}`);
  return found;
};
const scratch = mkdtempSync(join(tmpdir(), 'porchlight-law-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the law of 51 jurisdictions', () => {
  test('loads without a problem', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(law).sort()).toEqual([...usStates].sort());
  });

  describe.each([...usStates])('%s', (code) => {
    test.each([...lawGroups])('%s: value, certainty and sources agree', (group) => {
      const record = of(code);
      const certainty = record.confidence[group];
      // Unknown is always a null, and a recalled value is never one; a null that was seen means that a source says there is none.
      if (certainty === 'unknown') expect(record[group]).toBeNull();
      if (certainty === 'recalled') expect(record[group]).not.toBeNull();
      if (certainty === 'source seen') expect(record.sources[group].length).toBeGreaterThan(0);
    });

    test('the time frame is a span, low to high', () => {
      const { low_days: low, high_days: high, latest_days: latest, editions } = of(code).timeline;
      expect(low).toBeLessThanOrEqual(latest);
      expect(latest).toBeLessThanOrEqual(high);
      expect(Object.values(editions)).toContain(latest);
    });
  });

  test('the states whose short-sale rule changes the usual advice', () => {
    const status = (code: string) => of(code).deficiency_after_short_sale.status;
    expect(status('CA')).toBe('barred');
    expect(['FL', 'NV', 'OR', 'UT'].map(status)).toEqual(['limited', 'limited', 'limited', 'limited']);
    expect(usStates.filter((code) => status(code) === 'negotiated')).toHaveLength(46);
  });

  test('37 short-sale rows are recalled, as the table says of itself', () => {
    const count = (certainty: string) => usStates.filter((code) => of(code).confidence.deficiency_after_short_sale === certainty).length;
    expect([count('source seen'), count('recalled'), count('unknown')]).toEqual([14, 37, 0]);
  });

  test.each([
    ['CA', 'nonjudicial', 'no', 'barred'],
    ['NY', 'judicial', 'no', 'limited'],
    ['FL', 'judicial', 'conditional', 'limited'],
    ['TX', 'nonjudicial', 'no', 'limited'],
    ['MN', 'nonjudicial', 'yes', 'barred'],
    ['AL', 'nonjudicial', 'yes', 'allowed'],
    ['SD', 'both', 'yes', 'limited'],
    ['WA', 'nonjudicial', 'no', 'barred'],
  ] as const)('%s: %s, redemption %s, deficiency %s', (code, process, redemption, deficiency) => {
    const record = of(code);
    expect([record.process.usual, record.post_sale_redemption.available, record.deficiency_after_foreclosure.status]).toEqual([
      process,
      redemption,
      deficiency,
    ]);
  });
});

describe('a law file that is not right', () => {
  const broken = (change: (place: string) => void): string[] => {
    const place = mkdtempSync(join(scratch, 'law-'));
    cpSync(folder, place, { recursive: true });
    change(place);
    const found: string[] = [];
    readLaw(place, found);
    return found;
  };

  test('a missing state shouts with its file', () =>
    expect(broken((place) => rmSync(join(place, 'OH.yaml')))).toEqual(['law/OH.yaml: is missing or not readable']));
  test('a record under another state’s name shouts', () =>
    expect(broken((place) => cpSync(join(place, 'KY.yaml'), join(place, 'OH.yaml'))).join()).toContain('law/OH.yaml: code: says KY'));
  test('an unknown word and a missing group shout with file and key', () => {
    const found = broken((place) =>
      writeFileSync(join(place, 'OH.yaml'), 'code: OH\nname: Ohio\nprocess: { usual: quick, note: x, statute: null }\n'),
    ).join('\n');
    expect(found).toContain('law/OH.yaml: process.usual');
    expect(found).toContain('law/OH.yaml: mediation');
  });
});
