import { describe, expect, it } from 'vitest';
import type { Option } from '../dialogs/advise/advice.ts';
import { advise } from '../dialogs/advise/advise.ts';
import type { Fact, Value } from '../dialogs/case.ts';
import type { AskId } from '../dialogs/chart/asks.ts';
import type { Language } from '../dialogs/heard.ts';
import { answerTo, Person } from './driver.ts';

/** Each hardship has questions of its own, asked only of those whom they concern, and each answer does something. */
type Knows = Partial<{ [F in Fact]: Value<F> }>;
const home: Knows = {
  paymentStatus: 'behind',
  saleDate: 'none',
  monthsBehind: 3,
  usState: 'OH',
  occupancy: 'primary',
  mortgageBalance: 200_000,
  homeValue: 260_000,
  otherLiens: false,
  loanType: 'conventional',
  liquidAssets: 'under_10k',
  wants: 'keep',
};

function play(first: Record<Language, string>, knows: Knows, language: Language): Person {
  const person = new Person({ language });
  person.open();
  person.type(first[language]);
  for (let n = 0; n < 30; n++) {
    const standing = person.standing;
    if (standing === undefined || standing.id === 'next.step') break;
    const { text, choice } = answerTo(standing.id as AskId, { ...home, ...knows }, language);
    choice === undefined ? person.type(text) : person.tap(choice);
  }
  return person;
}
const reasonsFor = (person: Person, way: Option) =>
  advise({ known: person.known, today: '2026-11-22', dangerNow: false })
    .options.find(({ option }) => option === way)
    ?.reasons.map(({ key }) => key);

const followUps: [string, Record<Language, string>, Knows, AskId[]][] = [
  [
    'job loss, no start date in sight',
    { en: 'I lost my job', es: 'perdí el trabajo' },
    { incomeRestored: false, hardshipState: 'temporary', unemploymentEnds: '2027-03-05' },
    ['income.back', 'income.when', 'income.unemployment'],
  ],
  [
    'divorce',
    { en: 'we got divorced', es: 'nos divorciamos' },
    { onNote: 'both', onDeed: 'me', decree: true, incomeRestored: true },
    ['owner.note', 'owner.deed', 'owner.decree'],
  ],
  [
    'a rate that resets',
    { en: 'my adjustable rate is resetting', es: 'mi tasa ajustable va a subir' },
    { newPayment: 2_400, resetDate: '2027-03-01', noticeReceived: false },
    ['arm.new_payment', 'arm.date', 'arm.notice'],
  ],
  [
    'illness',
    { en: 'I got sick and had surgery', es: 'me enfermé y me operaron' },
    { incomeRestored: false, hardshipState: 'lasting', benefits: 'applied' },
    ['income.back', 'illness.benefits'],
  ],
  [
    'a death',
    { en: 'my husband died', es: 'murió mi esposo' },
    { onNote: 'other', incomeRestored: false, hardshipState: 'lasting' },
    ['owner.note'],
  ],
  [
    'rent that stays away',
    { en: "my tenant won't pay the rent", es: 'mi inquilino no me paga la renta' },
    { tenancy: 'not_paying', occupancy: 'rental' },
    ['rental.tenant'],
  ],
  [
    'a business that failed',
    { en: 'my business failed', es: 'cerró mi negocio' },
    { otherDebts: 'court', incomeRestored: false, hardshipState: 'lasting' },
    ['debts.other'],
  ],
  [
    'a disaster',
    { en: 'the hurricane damaged the house', es: 'el huracán dañó la casa' },
    { declaredDisaster: true, incomeRestored: false, hardshipState: 'temporary' },
    ['disaster.declared'],
  ],
  [
    'escrow',
    { en: 'my payment went up because the property taxes rose', es: 'mi pago subió porque subieron los impuestos de la casa' },
    { newPayment: 1_900, escrowAnalysis: false },
    ['arm.new_payment', 'escrow.analysis'],
  ],
  [
    'military service',
    { en: "I'm deployed", es: 'estoy desplegado, soy militar' },
    { loanBeforeService: true, incomeRestored: false, hardshipState: 'temporary' },
    ['service.before'],
  ],
  [
    'a move',
    { en: 'my job moved me to another state', es: 'me trasladaron del trabajo a otro lugar' },
    { moveOver50Miles: true, incomeRestored: true },
    ['move.far'],
  ],
];

describe.each(followUps)('%s', (_name, first, knows, asks) => {
  it.each(['en', 'es'] as const)('brings its own questions, and their answers are kept, in %s', (language) => {
    const person = play(first, knows, language);
    const seen = new Set(person.asked);
    const heardAtOnce = asks.filter((id) => !seen.has(id));
    // a follow-up may be missing only where the first message answered it
    if (heardAtOnce.length > 0) expect(['move.far'], heardAtOnce.join()).toEqual(expect.arrayContaining(heardAtOnce));
    for (const [fact, value] of Object.entries(knows)) expect(person.known[fact as Fact]?.value, fact).toEqual(value);
    expect(person.state).toBe('explanation.next');
  });
});

describe('what is not asked', () => {
  const asked = (first: string, knows: Knows) => new Set(play({ en: first, es: first }, knows, 'en').asked);

  it('no unemployment pay where a start date is known', () => {
    const seen = asked('I lost my job', { incomeRestored: false, hardshipState: 'temporary', newIncomeDate: '2027-01-15' });
    expect(seen).toContain('income.when');
    expect(seen).not.toContain('income.unemployment');
  });
  it('no wages where only the rent stays away', () => {
    expect(asked("my tenant won't pay the rent", { tenancy: 'empty', occupancy: 'rental' })).not.toContain('income.back');
  });
  it('no benefit of who wants to sell', () => {
    expect(asked('I got sick', { incomeRestored: false, hardshipState: 'lasting', wants: 'sell' })).not.toContain('illness.benefits');
  });
  it('no new payment on a reverse mortgage', () => {
    expect(asked('the property taxes went up', { loanType: 'reverse' })).not.toContain('arm.new_payment');
  });
  it('no months behind where a day of sale is set and the home is to be sold', () => {
    const seen = asked('the auction is on January 22, I lost my job', { wants: 'sell', incomeRestored: false, hardshipState: 'lasting' });
    expect(seen).not.toContain('payments.months');
    const stays = asked('the auction is on January 22, I lost my job', { wants: 'keep', incomeRestored: false, hardshipState: 'lasting' });
    expect(stays).toContain('payments.months');
  });
});

describe('what the answers do', () => {
  const failed = { en: 'my business failed', es: 'cerró mi negocio' };
  const leaving: Knows = { incomeRestored: false, hardshipState: 'lasting', wants: 'leave' };

  it('other debts lead to a lawyer', () => {
    const reasons = (otherDebts: 'none' | 'court') => reasonsFor(play(failed, { ...leaving, otherDebts }, 'en'), 'chapter_7');
    expect(reasons('court')).toEqual(expect.arrayContaining(['advise.reason.chapter_7_debts', 'advise.reason.free_lawyer']));
    expect(reasons('none')).not.toContain('advise.reason.chapter_7_debts');
  });

  it('the end of unemployment pay is among the dates', () => {
    const person = play(
      { en: 'I lost my job', es: '' },
      { incomeRestored: false, hardshipState: 'temporary', unemploymentEnds: '2027-03-05' },
      'en',
    );
    expect(person.type('my dates').texts.join('\n')).toMatch(/Unemployment pay ends[^\n]*March 5, 2027/);
  });

  it('higher taxes bring the check of the escrow analysis', () => {
    const person = play(
      { en: 'my payment went up because the property taxes rose', es: '' },
      { newPayment: 1_900, escrowAnalysis: false },
      'en',
    );
    expect(reasonsFor(person, 'loan_modification')).toContain('advise.reason.escrow_check');
  });
});
