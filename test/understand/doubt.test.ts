import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ToldFacts } from '../../dialogs/heard.ts';
import { oneSpelling } from '../../src/understand/ajeno.ts';
import { claimOf, claimsHeard } from '../../src/understand/doubt/claims.ts';
import { type Kept, least, oddsOf, opinionsOn, plainly, readerOf, weightsOf, withoutDoubtful } from '../../src/understand/doubt/doubt.ts';
import { claimsOf, fieldOf, labelled } from '../../src/understand/doubt/labelled.ts';
import { type Judged, judgeOf, type Lesson, learn, taste } from '../../src/understand/doubt/learn.ts';
import { factsIn } from '../../src/understand/facts.ts';
import { fold } from '../../src/understand/plain.ts';
import { understand } from '../../src/understand/understand.ts';
import { blindRows, diarioRows, type LongRow, moreRows, storyRows } from './long.ts';

const today = '2026-11-22';
const told = (value: unknown, said = '', sure = 0.8) => ({ value, said, sure });
const plant =
  'I lost my job in March when the plant closed and I have been looking for work ever since, so we are two payments behind on the house.';

describe('claims', () => {
  it('have one name in the labels and in the facts', () => {
    expect(claimOf('hardship', 'death')).toBe('hardship=death');
    expect(claimOf('monthlyPayment', 1850)).toBe('monthlyPayment');
    expect(claimOf('newPayment', 2100)).toBe('monthlyPayment');
    expect(fieldOf('hardship=death')).toBe('hardship');
    expect(fieldOf('rent')).toBeUndefined();
  });

  it('are taken one by one from a list', () => {
    const heard = claimsHeard({ hardship: told(['death', 'job_loss'], 'died / laid off'), rent: told(900) } as ToldFacts);
    expect(heard.map(({ claim }) => claim)).toEqual(['hardship=death', 'hardship=job_loss', 'rent=900']);
  });

  it('of labels leave out what is not told, and what was not labelled', () => {
    const labels = { hardship: ['death'], payment_status: 'behind', attorney: null } as unknown as LongRow['labels'];
    expect(claimsOf(labels)).toEqual(['hardship=death', 'paymentStatus=behind']);
    expect(claimsOf(labels, ['payment_status'])).toEqual(['paymentStatus=behind']);
    expect(labelled).not.toContain('intent');
  });
});

describe('the learned reader', () => {
  it('reads numbers by their length, and what was blacked out as one word', () => {
    expect(plainly('on xx/xx/2019 they asked $1,850 of xxxx')).toBe('on zzx they asked zzn4 of zzx');
  });

  const line = (low: string, claim: string): Lesson => ({
    low,
    claims: new Set(claim === '' ? [] : [claim]),
    known: () => true,
    weight: 1,
  });
  const trades = ['cook', 'driver', 'nurse', 'welder', 'clerk', 'roofer', 'teacher', 'baker', 'guard', 'painter', 'farmer', 'barber'];
  const lessons = trades.flatMap((trade) => [
    line(`i was laid off as a ${trade} and have no work`, 'hardship=job_loss'),
    line(`he was laid off from his place as a ${trade}`, 'hardship=job_loss'),
    line(`i work as a ${trade} and the payment is on time`, ''),
    line(`the ${trade} next door asked how we are`, ''),
  ]);
  const small = { ...taste, least: 5, known: 40 };

  it('gives the same weights for the same lines, and keeps no more features than it may', () => {
    const first = learn(lessons, small);
    expect(JSON.stringify(learn(lessons, small))).toBe(JSON.stringify(first));
    expect(first.claims).toEqual(['hardship=job_loss']);
    expect(Buffer.from(first.known, 'base64').length).toBe(2 * 40);
  });

  it('tells what it learned from what it did not, on lines it never saw', () => {
    const reader = readerOf({ ...learn(lessons, small), judge: [1, 1, 0, 0, 0] });
    const odds = (low: string): number => {
      const opinion = opinionsOn(reader, low)('hardship=job_loss', 'laid off', 0.8);
      return opinion === null ? Number.NaN : oddsOf(reader, opinion);
    };
    expect(odds('my brother was laid off as a plumber')).toBeGreaterThan(0);
    expect(odds('the plumber next door is on time')).toBeLessThan(0);
    expect(opinionsOn(reader, 'laid off')('hardship=death', 'laid off', 0.8)).toBeNull();
  });

  it('learns nothing of a field that a line was not labelled for', () => {
    const blank = trades.map((trade): Lesson => ({ ...line(`i was laid off as a ${trade} and have no work`, ''), known: () => false }));
    expect(learn([...lessons, ...blank], small).prior).toEqual(learn(lessons, small).prior);
  });

  it('is judged by what told right from wrong before', () => {
    const judged = Array.from({ length: 200 }, (_, i): Judged => {
      const whole = (i % 20) / 10 - 1;
      return { whole, near: 0, prior: -3, sure: 0.8, right: whole > (i % 7) / 10 - 0.3 };
    });
    const judge = judgeOf(judged);
    const odds = (whole: number) => oddsOf({ judge }, { whole, near: 0, prior: -3, sure: 0.8 });
    expect(odds(0.9)).toBeGreaterThan(2);
    expect(odds(-0.9)).toBeLessThan(-2);
  });
});

describe('the second opinion', () => {
  const low = fold(plant);
  const heard = {
    hardship: told(['death', 'job_loss'], 'lost / lost my job'),
    paymentStatus: told('behind', 'two payments behind'),
  } as ToldFacts;

  it('takes one value out of a list and leaves the others', () => {
    expect(withoutDoubtful(heard, low, 'en')).toEqual({ ...heard, hardship: { ...heard.hardship, value: ['job_loss'] } });
  });

  it('takes a fact out whole where nothing is left of it', () => {
    const only = { hardship: told(['rental_loss'], 'lost') } as ToldFacts;
    expect(withoutDoubtful(only, low, 'en')).toEqual({});
  });

  it('does not doubt what was asked for, few words, or what must not be overlooked', () => {
    expect(withoutDoubtful(heard, low, 'en', 'hardship')).toBe(heard);
    const short = { hardship: told(['death'], 'dad') } as ToldFacts;
    expect(withoutDoubtful(short, 'dad, then the job', 'en')).toBe(short);
    const sale = { saleDate: told('2026-12-01'), paymentStatus: told('sale_scheduled', 'sale') } as ToldFacts;
    expect(withoutDoubtful(sale, low, 'en')).toBe(sale);
    const rent = { rent: told(900, 'rent') } as ToldFacts;
    expect(withoutDoubtful(rent, low, 'en')).toBe(rent);
  });

  it('adds nothing and reads every length', () => {
    for (const text of ['', plant.repeat(40), 'x '.repeat(2000)]) {
      const facts = factsIn(text, today, 'en').facts;
      const left = withoutDoubtful(facts, fold(text), 'en');
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(Object.keys(left)));
    }
  });

  it('does not doubt the answer to the question that stands', () => {
    const odd = 'I drove a route for eleven years and the van was in the shop five weeks in a row so I could not deliver a thing';
    const ask = { id: 'hardship', fact: 'hardship' as const, kind: 'many' };
    const asked = understand({ text: odd, language: 'en', today, known: {}, topics: [], ask });
    expect(asked.facts?.hardship?.value).toEqual(factsIn(odd, today, 'en').facts.hardship?.value);
  });

  it('leaves alone what a short clause says by itself', () => {
    const text = 'my hours were cut, three months behind, no sale set, ohio, i live there, sell it';
    const facts = factsIn(text, today, 'en').facts;
    expect(facts.occupancy?.value).toBe('primary');
    expect(withoutDoubtful(facts, text, 'en').occupancy?.value).toBe('primary');
  });

  it('is of the language of the conversation', () => {
    const spanish = 'Perdí el trabajo en marzo cuando cerraron la planta y desde entonces debemos dos pagos de la casa, no encuentro nada.';
    const both = { hardship: told(['death', 'job_loss'], 'perdi / perdi el trabajo') } as ToldFacts;
    expect(withoutDoubtful(both, oneSpelling(fold(spanish), true), 'es').hardship?.value).toEqual(['job_loss']);
  });
});

describe.each(['en', 'es'] as const)('the committed weights (%s)', (language) => {
  const kept = JSON.parse(readFileSync(weightsOf(language), 'utf8')) as Kept;
  const reader = readerOf(kept);

  it('fit the reader and stay small', () => {
    const known = Buffer.from(kept.known, 'base64').length / 2;
    expect(reader.table.length).toBe(known * reader.claims.length);
    expect([reader.scale, reader.bias, reader.prior].map((list) => list.length)).toEqual(Array(3).fill(reader.claims.length));
    expect(reader.judge).toHaveLength(5);
    expect(reader.claims.every((claim) => fieldOf(claim) !== undefined)).toBe(true);
    expect(JSON.stringify(kept).length).toBeLessThan(language === 'en' ? 560_000 : 240_000);
  });
});

describe('on lines that nobody wrote rules for', () => {
  type Total = { said: number; right: number; truth: number };
  /** The claims of the rules, with and without the second opinion. */
  function counted(rows: readonly LongRow[], doubting: boolean): Total {
    const total = { said: 0, right: 0, truth: 0 };
    for (const { text, lang, labels, open } of rows) {
      const counts = (claim: string) => fieldOf(claim) !== undefined && !open.includes(fieldOf(claim) ?? 'intent');
      const truth = new Set(claimsOf(labels).filter(counts));
      const rules = factsIn(text, today, lang).facts;
      const left = doubting ? withoutDoubtful(rules, oneSpelling(fold(text), lang === 'es'), lang) : rules;
      const said = claimsHeard(left).filter(({ claim }) => counts(claim));
      total.said += said.length;
      total.right += said.filter(({ claim }) => truth.has(claim)).length;
      total.truth += truth.size;
    }
    return total;
  }
  const precision = ({ said, right }: Total) => right / said;
  const f1 = ({ said, right, truth }: Total) => (2 * right) / (said + truth);

  it.each<[string, LongRow[]]>([
    ['a writer kept blind', blindRows()],
    ['whole stories kept blind', storyRows('blind').filter(({ lang }) => lang === 'en')],
    ['complaints kept blind', moreRows('blind')],
    ['two Spanish writers kept blind', [...diarioRows('blind'), ...diarioRows('again')]],
  ])('make what is said truer and lose hardly anything: %s', { timeout: 60_000 }, (_, rows) => {
    const [plain, doubted] = [counted(rows, false), counted(rows, true)];
    expect(precision(doubted)).toBeGreaterThan(precision(plain) + 0.005);
    expect(f1(doubted)).toBeGreaterThan(f1(plain) - 0.003);
    expect(least).toBe(0);
  });
});
