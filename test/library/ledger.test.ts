import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueOn, silentFrom, speakable } from '../../src/library/speakable.ts';
import { type LedgerFact, readLibrary } from '../../src/library.ts';
import { citeFact } from '../../src/say/cite.ts';

const root = join(import.meta.dirname, '..', '..');
const { library, problems } = readLibrary(join(root, 'dialogs'));
const fact = (id: string): LedgerFact => {
  const found = library.facts[id];
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};
const range = (letters: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letters}-${String(from + at).padStart(2, '0')}`);
const wanted = [
  ...range('LM', 1, 32),
  ...range('OP', 0, 13),
  ...range('FN', 1, 17),
  'FN-08a',
  ...range('FR', 1, 4),
  ...range('FHA', 1, 8),
  ...range('VA', 1, 7),
  ...range('US', 1, 3),
  'PR-01',
  ...range('BK', 1, 5),
  ...range('FC', 1, 5),
  ...range('ML', 1, 3),
  ...range('CR', 1, 7),
  ...range('CR', 10, 17),
  ...range('TX', 1, 10),
  ...range('DF', 1, 7),
  ...range('CT', 0, 24),
  ...range('HP', 1, 3),
  ...range('SC', 1, 8),
  ...range('RT', 1, 8),
  'NT-01',
  'NT-02',
];

describe('the ledger', () => {
  test('has no problems of its own', () => expect(problems.filter((text) => text.startsWith('facts/'))).toEqual([]));

  test.each(wanted)('%s is there', (id) => expect(library.facts[id]).toBeDefined());

  test('numbers have units, and a source seen has an authority', () => {
    for (const { id, numbers, source } of Object.values(library.facts)) {
      for (const number of Object.values(numbers)) expect(number.unit, id).not.toBe('');
      expect(source.authority, id).not.toBe('');
    }
  });

  test('what is only recalled says so, and so do entries that were seen only in part', () => {
    for (const id of ['LM-06', 'OP-08', 'DF-01', 'TX-08', 'SC-06', 'CT-13', 'CT-15', 'CR-11', 'FHA-07'])
      expect(fact(id).confidence, id).toBe('recalled');
    for (const id of ['LM-10', 'FN-09', 'BK-01', 'CT-01', 'TX-05']) expect(fact(id).confidence, id).toBe('source seen (2nd-hand)');
    for (const id of ['LM-13', 'LM-15', 'CR-01', 'TX-01', 'CT-04']) expect(fact(id).confidence, id).toBe('source seen');
  });

  test('no statement is worded with what nobody may say about the tax break: its end is in the dates', () => {
    expect(fact('TX-05b').until).toBe('2025-12-31');
    expect(speakable(fact('TX-05b'), '2026-11-22')).toBe('no');
    expect(fact('TX-05').from).toBe('2026-01-01');
    expect(speakable(fact('TX-05'), '2026-11-22')).toBe('hedged');
  });
});

describe('phones, in one place', () => {
  const phones = Object.values(library.facts).flatMap((entry) => entry.phones.map((phone) => ({ id: entry.id, ...phone })));

  test('the numbers of the rules are exactly these', () => {
    const byId = (id: string) => phones.filter((phone) => phone.id === id).map((phone) => phone.number);
    expect(byId('CT-00')).toEqual(['911']);
    expect(byId('CT-01')).toEqual(['800-569-4287']);
    expect(byId('CT-02')).toEqual(['855-411-2372', '855-729-2372']);
    expect(byId('CT-03')).toEqual(['888-995-4673']);
    expect(byId('CT-04')).toEqual(['988', '838255']);
    expect(byId('CT-05')).toEqual(['800-799-7233', '800-787-3224', '88788']);
    expect(byId('CT-07')).toEqual(['800-342-9647']);
    expect(byId('CT-08')).toEqual(['877-827-3702']);
    expect(byId('CT-18')).toEqual(['833-372-8311']);
  });

  test('each has an owner, and a last test call or none yet', () => {
    for (const phone of phones)
      expect([phone.id, phone.owner !== '', phone.dialled === null || /^\d{4}-\d\d-\d\d$/.test(phone.dialled)]).toEqual([
        phone.id,
        true,
        true,
      ]);
  });

  test('no number stands in two entries, and the state lines are those of the law', () => {
    const numbers = phones.map((phone) => phone.number);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    const lines = Object.values(library.law).flatMap((law) => (law.help.phone === null ? [] : [law.help.phone]));
    for (const line of lines) expect(numbers).toContain(line);
  });

  test('every phone that a page gives is one of them', () => {
    const said = (['en', 'es'] as const).flatMap((language) =>
      Object.values(library.explain[language]).flatMap((topic) =>
        topic.bubbles.flatMap((bubble) => bubble.text.match(/(?:1-)?\d{3}-\d{3}-\d{4}/g) ?? []),
      ),
    );
    expect(said.length).toBeGreaterThan(50);
    for (const number of said) expect(phones.map((phone) => phone.number)).toContain(number);
  });
});

describe('what may be spoken, by day', () => {
  const seen: LedgerFact = {
    ...fact('LM-13'),
    checked: '2026-11-22',
    from: null,
    until: null,
    recheck: 'M',
    confidence: 'source seen',
    phones: [],
  };
  test.each([
    ['on the day it was read', seen, '2026-11-22', 'yes'],
    ['on the last day before its recheck', seen, '2026-12-23', 'yes'],
    ['when its recheck is due', seen, '2026-12-24', 'hedged'],
    ['on day 180', seen, '2027-05-21', 'hedged'],
    ['on day 181 (rule U-4)', seen, '2027-05-22', 'no'],
    ['yearly, on day 180', { ...seen, recheck: 'Y' }, '2027-05-21', 'yes'],
    ['yearly, on day 181: 180 is the most for any', { ...seen, recheck: 'Y' }, '2027-05-22', 'no'],
    ['weekly, after eight days', { ...seen, recheck: 'W' }, '2026-11-30', 'hedged'],
    ['history does not age', { ...seen, recheck: 'never' }, '2036-01-01', 'yes'],
    ['recalled: general words only', { ...seen, confidence: 'recalled' }, '2026-11-22', 'hedged'],
    ['second-hand: not plainly either', { ...seen, confidence: 'source seen (2nd-hand)' }, '2026-11-22', 'hedged'],
    ['recalled and old', { ...seen, confidence: 'recalled' }, '2027-06-01', 'no'],
    ['on its last day', { ...seen, until: '2026-11-27' }, '2026-11-27', 'yes'],
    ['the day after its last day', { ...seen, until: '2026-11-27' }, '2026-11-28', 'no'],
    ['before its first day', { ...seen, from: '2027-01-01' }, '2026-12-31', 'no'],
    ['over a leap day', { ...seen, checked: '2028-02-28', recheck: 'W' }, '2028-03-06', 'yes'],
    ['over a leap day, one more', { ...seen, checked: '2028-02-28', recheck: 'W' }, '2028-03-07', 'hedged'],
  ] as [string, LedgerFact, string, string][])('%s', (_, entry, today, answer) => expect(speakable(entry, today)).toBe(answer));

  test('VA readiness: until November 27 one asks whether the servicer has it already', () => {
    expect(speakable(fact('VA-03b'), '2026-11-27')).toBe('hedged');
    expect(speakable(fact('VA-03b'), '2026-11-28')).toBe('no');
  });

  test('a crisis line never goes silent by age', () => {
    expect(speakable(fact('CT-04'), '2031-01-01')).not.toBe('no');
    expect(silentFrom(fact('CT-04'))).toBeNull();
  });

  test('the posted rate of a past month is never quoted', () => expect(speakable(fact('FN-07'), '2026-11-22')).toBe('no'));

  test('every page can be said on the day of the sheet', () => {
    const silent = Object.values(library.explain.en).flatMap((topic) =>
      topic.facts.filter((id) => speakable(fact(id), '2026-11-22') === 'no').map((id) => `${topic.id}: ${id}`),
    );
    expect(silent).toEqual([]);
  });

  test('what is due and when it goes silent', () => {
    expect(dueOn(seen)).toBe('2026-12-23');
    expect(silentFrom(seen)).toBe('2027-05-22');
    expect(silentFrom({ ...seen, until: '2026-11-27' })).toBe('2026-11-28');
    expect(dueOn({ ...seen, recheck: 'never' })).toBeNull();
  });
});

describe('a claim and its source', () => {
  test('a source never looks fresher than the text that was read', () => {
    expect(citeFact(fact('LM-13'))).toEqual({
      id: 'LM-13',
      source: 'CFPB, Regulation X: 12 CFR 1024.41(f)(1)',
      url: 'https://www.ecfr.gov/current/title-12/chapter-X/part-1024/subpart-C/section-1024.41',
      from: null,
      checked: '2026-09-08',
    });
    expect(citeFact(fact('FN-13')).checked).toBe('2026-11-22');
    expect(citeFact(fact('OP-08')).url).toBeNull();
  });
});

describe('npm run facts', () => {
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(root, 'scripts', 'facts.ts'), '--today', '2026-11-22', ...args], { encoding: 'utf8' });

  test('--unconfirmed lists what is recalled or second-hand, and nothing else', () => {
    const lines = run('--unconfirmed');
    expect(lines).toMatch(/^DF-05\trecalled/m);
    expect(lines).toMatch(/^LM-10\tsource seen \(2nd-hand\)/m);
    expect(lines).not.toMatch(/^LM-13\t/m);
  });

  test('--expiring 60d lists what is due by then, the first day first', () => {
    const near = run('--expiring', '60d').split('\n').slice(1, -1);
    expect(near.some((line) => line.startsWith('2026-11-27\tVA-03b'))).toBe(true);
    expect(near.some((line) => line.includes('\tLM-13\t'))).toBe(true);
    expect(near.some((line) => line.includes('\tLM-01\t'))).toBe(false);
    expect([...near].sort()).toEqual(near);
    expect(run('--expiring', '120d')).toContain('\tLM-01\t');
  });

  test('--phones lists every number that nobody has dialled', () => {
    expect(run('--phones')).toMatch(/CT-01\t800-569-4287\t.*not yet dialled/);
  });
});
