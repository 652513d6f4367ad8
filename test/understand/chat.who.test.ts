import { describe, expect, it } from 'vitest';
import type { Case, Fact } from '../../dialogs/case.ts';
import { factsIn } from '../../src/understand/facts.ts';
import { understand } from '../../src/understand/understand.ts';
import { told } from './told.ts';

const today = '2026-11-22';
const status = (text: string) => told(text).paymentStatus;

describe('another household’s trouble', () => {
  it.each([
    'my sister is 4 months behind and they sent her a notice',
    'my brother in law is getting foreclosed on he told me to call you guys',
    'my daughter and her husband are behind 5 months on their house',
    'my ex has a sale date on his house january 5',
    'neighbor got foreclosed last month im scared',
    'my neighbor has a sheriff sale dec 9',
    'ex is 3 months behind on child support',
    'my sons house is in foreclosure',
  ])('tells nothing of ours: "%s"', (text) => {
    for (const fact of ['paymentStatus', 'monthsBehind', 'saleDate']) expect(told(text)).not.toHaveProperty(fact);
  });

  it.each<[string, Record<string, unknown>]>([
    ['my sister is 4 months behind but im current on mine', { paymentStatus: 'current' }],
    ['my best friend is 2 months behind too, im 3 months behind', { monthsBehind: 3 }],
    ['my friend lost her job and im 3 months behind', { monthsBehind: 3, paymentStatus: 'behind' }],
    ['tenant is 3 months behind and now im 1 behind', { monthsBehind: 1, paymentStatus: 'behind' }],
    ['asking for my sister, shes 4 months behind', { role: 'helper', monthsBehind: 4 }],
    ['my mom is in foreclosure, sale date is jan 12', { saleDate: '2027-01-12' }],
    ['my ex stopped paying and now we are 5 months behind', { monthsBehind: 5 }],
    ['my sister stopped paying her half and its 4 months behind', { monthsBehind: 4 }],
    ['my boss filed bankruptcy so i lost my job', { hardship: ['job_loss'] }],
    ['my boss fired me last week', { hardship: ['job_loss'] }],
  ])('ours beside it stays: "%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it('is not the hardship, the way out or the money of this household', () => {
    expect(told('my friend lost her job and im 3 months behind')).not.toHaveProperty('hardship');
    expect(told('my boss filed bankruptcy so i lost my job')).not.toHaveProperty('optionsMentioned');
    expect(told('my uncle did a short sale and owed taxes')).toEqual({});
    expect(told('husband left but sends 800 a month')).not.toHaveProperty('monthlyPayment');
    expect(told('my parents are 70 and 5 months behind')).not.toHaveProperty('arrears');
    expect(told('landlord got a foreclosure notice')).not.toHaveProperty('occupancy');
    expect(told('im a landlord and my tenant left')).toMatchObject({ occupancy: 'rental' });
    expect(told('ex signed quitclaim')).not.toHaveProperty('scam');
    expect(told('a guy wants me to sign a quitclaim')).toMatchObject({ scam: ['sign_deed'] });
    expect(told('had a lawyer for the divorce only')).not.toHaveProperty('attorney');
    expect(told('had a lawyer for the foreclosure')).toMatchObject({ attorney: true });
    expect(told('my wife wants to file bankruptcy i dont')).not.toHaveProperty('bankruptcy');
    expect(told('my wife filed bankruptcy')).toMatchObject({ bankruptcy: true });
    expect(told('judge gave me the house but loan is his')).not.toHaveProperty('role');
  });
});

describe('what is only supposed, over, or of another debt', () => {
  it.each([
    'if i fall behind they sell it in march',
    'if we fall behind they will sell the house in march',
    'will they foreclose if i miss 3 payments',
    'a lady from the bank said they wont foreclose while im applying',
    'we lost our house in 2011 and are scared of losing this one',
    'had a foreclosure on my record from 2012',
    'im behind 4 months on my car not the house',
    'sale was nov 10 but its cancelled',
  ])('is no stage of today: "%s"', (text) => {
    expect(status(text)).toBeUndefined();
    expect(told(text)).not.toHaveProperty('saleDate');
    expect(told(text)).not.toHaveProperty('monthsBehind');
  });

  it.each<[string, unknown]>([
    ['the bank will sell the house in march', 'sale_scheduled'],
    ['they foreclosed on my house last week', 'foreclosed'],
    ['we caught up but they say we missed one', 'current'],
    ['we lost our house to the bank in october', 'foreclosed'],
    ['im behind 4 months on my car and house', 'behind'],
    ['hoa says im 6 months behind on dues but mortgage is current', 'current'],
    ['the letter says foreclosure may start in 30 days', 'behind'],
    ['the letter says foreclosure started', 'in_foreclosure'],
    ['caught up in july then fell behind again in oct', 'behind'],
    ['was behind but caught up and not late now', 'current'],
  ])('"%s": %s', (text, stage) => {
    expect(status(text)).toBe(stage);
  });

  it('a denied cause does not take the next one with it', () => {
    expect(told('not divorced just separated')).toMatchObject({ hardship: ['divorce_or_separation'] });
    expect(told('im not divorced, widowed')).toMatchObject({ hardship: ['death'] });
    expect(told('not sick, laid off')).toMatchObject({ hardship: ['job_loss'] });
    expect(told('no my husband lost the job not me')).toMatchObject({ hardship: ['job_loss'] });
    expect(told('not divorced or separated')).not.toHaveProperty('hardship');
    expect(told('not sick, divorced or laid off')).not.toHaveProperty('hardship');
  });

  it('a day counted from another day is no day of a sale', () => {
    expect(told('nod was recorded in aug, they say sale 3 months later')).toMatchObject({ saleDate: 'set' });
    expect(told('the sale is in 3 months')).toMatchObject({ saleDate: '2027-02-22' });
  });

  it('a refusal that is only feared is none', () => {
    expect(told('if they wont modify ill let it go')).not.toHaveProperty('modificationState');
    expect(told('they wont modify so ill let it go')).toMatchObject({ modificationState: 'denied' });
  });
});

describe('work that is still to begin', () => {
  it.each([
    ['i got a new job starting dec 1', '2026-12-01'],
    ['i start monday at amazon', '2026-11-23'],
    ['got hired but dont start til january', '2027-01-01'],
    ['husband got a job he starts in 2 weeks', '2026-12-06'],
    ['going back to work after the baby in march', '2027-03-01'],
    ['he got called back to work starting monday', '2026-11-23'],
    ['i will be working again in january', '2027-01-01'],
    ['got a job offer start date jan 10', '2027-01-10'],
  ])('"%s": no income before %s', (text, day) => {
    expect(told(text)).toMatchObject({ incomeRestored: false, newIncomeDate: day, hardshipState: 'temporary' });
  });

  it('has begun, or is none', () => {
    expect(told('going back to work soon')).toMatchObject({ incomeRestored: false });
    for (const text of ['i started a new job nov 1', 'went back to work in june', 'he works now', 'was laid off last year working now'])
      expect(told(text)).toMatchObject({ incomeRestored: true });
    expect(told('if i get the job i start dec 14')).not.toHaveProperty('newIncomeDate');
    expect(told('i start chemo dec 3')).not.toHaveProperty('newIncomeDate');
    expect(told('after my stroke i went back to work but now im out again')).not.toHaveProperty('incomeRestored');
  });
});

describe('wishes against another’s wishes', () => {
  it.each<[string, string | undefined]>([
    ['my ex wants to sell i dont', 'keep'],
    ['my ex wants to sell but i want to stay', 'keep'],
    ['my kids want me to sell it but i wont', 'keep'],
    ['husband wants to walk away i wanna keep it', 'keep'],
    ['bank says i need to sell but i want to keep it', 'keep'],
    ['my wife wants to keep it i just want out', 'leave'],
    ['my brother wants his half so he wants to sell', undefined],
    ['if i fall behind theyll sell it in march', undefined],
    ['i moved out my ex lives there and wont pay or sell', undefined],
    ['was gonna sell but changed my mind', undefined],
    ['listed it in june took it off the market', undefined],
    ['i wanted to keep it but im done', undefined],
    ['my wife wants to sell', 'sell'],
    ['my husband and i want to sell', 'sell'],
    ['listed it in june', 'sell'],
  ])('"%s": %s', (text, wish) => {
    expect(told(text).wants).toBe(wish);
  });
});

describe('slips and corrections', () => {
  const heard = (text: string, known: Partial<Record<Fact, unknown>>) => {
    const held = Object.fromEntries(Object.entries(known).map(([fact, value]) => [fact, { value, said: '', turn: 1 }])) as Case;
    const { type, facts = {} } = understand({ text, language: 'en', today, ask: null, known: held, topics: [] }) as {
      type: string;
      facts?: Record<string, { value: unknown }>;
    };
    return { type, ...Object.fromEntries(Object.entries(facts).map(([fact, one]) => [fact, one.value])) };
  };

  it('what is told last counts', () => {
    expect(told('2 months behind wait no 3')).toMatchObject({ monthsBehind: 3 });
    expect(told('im 2 months behind, no car')).toMatchObject({ monthsBehind: 2 });
    expect(told('they say im 3 months behind but i only missed 1')).toMatchObject({ missedPayments: 1 });
    expect(told('they say im 3 months behind but i only missed 1')).not.toHaveProperty('monthsBehind');
    expect(told('auction is dec 3 no wait its dec 10')).toMatchObject({ saleDate: '2026-12-10' });
    expect(told('sale was dec 5, they cancelled it and set jan 9')).toMatchObject({ saleDate: '2027-01-09' });
    expect(told('sale is dec 5 and now its nov 22 what do i do')).toMatchObject({ saleDate: '2026-12-05' });
  });

  it.each<[string, Partial<Record<Fact, unknown>>, Record<string, unknown>]>([
    ['wait no 3 months not 2', { monthsBehind: 2 }, { monthsBehind: 3 }],
    ['i said 2 months but its actually 3', { monthsBehind: 2 }, { monthsBehind: 3 }],
    ['no its 4 months', { monthsBehind: 2 }, { monthsBehind: 4 }],
    ['no 200k not 20k', { mortgageBalance: 20_000 }, { mortgageBalance: 200_000 }],
    ['i said sale was dec 5 but its jan 5', { saleDate: '2026-12-05' }, { saleDate: '2027-01-05' }],
  ])('"%s" mends what is known', (text, known, facts) => {
    expect(heard(text, known)).toMatchObject({ type: 'corrected', ...facts });
  });

  it('a number of something else mends nothing', () => {
    expect(heard('actually its 1900 a month', { monthsBehind: 2, monthlyPayment: 1800 })).toMatchObject({ monthlyPayment: 1900 });
    expect(heard('no its 4 months since he died', { monthsBehind: 2 })).not.toHaveProperty('monthsBehind');
  });

  it('as an answer: ours of two counts', () => {
    const count = (text: string) =>
      understand({ text, language: 'en', today, ask: { id: 'm', fact: 'monthsBehind', kind: 'count' }, known: {}, topics: [] });
    for (const [text, months] of [
      ['my sister is 4 months behind me im 2', 2],
      ['they say 4 but i think 3', 3],
      ['was 5 now 2', 2],
      ['5 now', 5],
    ] as const)
      expect(count(text)).toMatchObject({ type: 'answered', facts: { monthsBehind: { value: months } } });
  });
});

describe('a few more', () => {
  it.each<[string, Fact, unknown, string]>([
    ['due for sept oct nov', 'missedPayments', 3, 'payment due for november'],
    ['7 months no payment', 'monthsBehind', 7, 'they gave me 6 months no payments'],
    ['husband is navy', 'military', true, 'husband is a navy vet'],
    ['owe 210k and an sba loan of 40k', 'mortgageBalance', 210_000, 'we have an sba loan for 150,000'],
    ['it is in my ex name only, only my ex is on the loan', 'role', 'ex_spouse', 'only my husband is on the loan'],
    ['we dont have a lawyer', 'attorney', false, 'not served just a letter from lawyer'],
  ])('"%s": %s %s; "%s" is none', (text, fact, value, not) => {
    expect(told(text)).toMatchObject({ [fact]: value });
    expect(told(not)).not.toHaveProperty(fact);
  });

  it('who speaks no English does not ask for it; they who sell it foreclose', () => {
    const heard = (text: string) => understand({ text, language: 'en', today, ask: null, known: {}, topics: [] });
    expect(heard('my mom is 2 months behind she doesnt speak english')).toMatchObject({ type: 'answered' });
    expect(heard('i dont speak english good')).toMatchObject({ type: 'wantsLanguage', language: 'other' });
    expect(heard('english please')).toMatchObject({ type: 'wantsLanguage', language: 'en' });
    expect(heard('if i fall behind they sell it in march')).toMatchObject({ type: 'asked', topic: 'foreclosure' });
    expect(heard('how do i sell it')).toMatchObject({ topic: 'sale' });
  });
});

it('hostile texts take no time', () => {
  const hostile = [
    'my friend is behind ',
    'if i fall they ',
    'sale was no ',
    '2 months wait no 3 ',
    'ex wants to sell i ',
    'they say 3 but i ',
  ];
  for (const words of hostile) {
    const text = words.repeat(3000).slice(0, 50_000);
    const times = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      factsIn(text, today, 'en');
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  }
});
