import { describe, expect, it } from 'vitest';
import type { Fact } from '../dialogs/case.ts';
import type { Language } from '../dialogs/heard.ts';
import { dangerIn } from '../src/understand/danger.ts';
import { factsIn } from '../src/understand/facts.ts';
import { Person } from './driver.ts';

/** Whole conversations played again: what was misheard, answered with the wrong page, or said twice. Monday, November 23, 2026. */
const today = '2026-11-23';
const begin = (language: Language = 'en'): Person => {
  const person = new Person({ language, today, user: 'u1' });
  person.open();
  return person;
};
/** Says each in turn; what the last one brought. */
const says = (person: Person, ...texts: string[]) => texts.map((text) => person.type(text)).at(-1)!;
const lines = (said: ReturnType<Person['type']>): string[] => said.data.flatMap((one) => one.lines);
const topicOf = (person: Person): unknown => (person.last?.heard as { topic?: unknown } | null)?.topic;
const heardType = (person: Person): unknown => person.last?.heard?.type;
const value = (person: Person, fact: Fact): unknown => person.known[fact]?.value;
const told = (text: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(factsIn(text, today, 'en').facts).map(([fact, one]) => [fact, one?.value]));
/** Leads to a question: everything before it is passed over. */
function at(id: string, ...texts: string[]): Person {
  const person = begin();
  says(person, ...texts);
  for (let tries = 0; tries < 30 && person.standing?.id !== id; tries++) person.type(person.standing === undefined ? 'go on' : 'skip');
  expect(person.standing?.id).toBe(id);
  return person;
}
const explained = (...texts: string[]): Person => at('next.step', ...texts);
const behind = 'my plant closed in spring, four months behind on the fha loan, nobody set a sale, i live in it in Ohio, i want to stay';

describe('the careful sentence', () => {
  it('is said once, and again where the words are darker', () => {
    const person = begin();
    expect(lines(says(person, 'whats the point anymore'))).toContain('safety.check');
    expect(lines(says(person, 'i do not get what you want from me'))).not.toContain('safety.check');
    expect(lines(says(person, 'if i wasnt around the insurance would cover the whole house'))).not.toContain('safety.check');
    expect(person.state).toMatch(/^safety/);
  });
  it('stands alone: no "I have no answer" beside it', () => {
    expect(lines(says(begin(), 'whats the point anymore'))).not.toContain('repair.no_topic');
    expect(lines(says(begin(), 'what is the point of escrow'))).not.toContain('safety.check');
  });
  it.each([
    ['place.occupancy', 'me n my sister'],
    ['place.occupancy', 'me and my baby'],
    ['loan.balance', 'i reckon about eighty some thousand'],
  ])('is no answer to a plain one (%s: "%s")', (id, text) => {
    const said = says(at(id, behind.replace(', i live in it in Ohio', '')), text);
    expect(lines(said)).not.toContain('safety.check');
  });
  it('an insurance that would pay if I were not here is an alarm, one on the house is none', () => {
    expect(dangerIn('if i wasnt alive the policy would clear the mortgage')).toMatchObject({ danger: 'self_harm' });
    expect(dangerIn('if i wasnt insured the bank would buy a policy')).toBeNull();
  });
  it('who takes it back is not told the same again', () => {
    const person = begin();
    says(person, 'some nights i want to end my life');
    expect(lines(says(person, "i'm not gonna do anything")).join()).not.toContain('safety.self_harm');
    expect(dangerIn('i am not going to do anything but die')).not.toBeNull();
  });
  it('counts no questions where the talk is of safety or of a person', () => {
    const person = begin();
    expect(says(person, 'i lost my job').data.at(-1)?.left).toBeGreaterThan(0);
    expect(says(person, 'can a person call me').data.at(-1)?.left).toBeNull();
  });
});

describe('a house that is sold', () => {
  it('keeps the day that lies behind, and counts the time to buy it back from it', () => {
    const person = begin();
    says(person, 'they auctioned our place off on June 30th, it is in Michigan');
    expect([value(person, 'paymentStatus'), value(person, 'saleDate')]).toEqual(['foreclosed', '2026-06-30']);
    const far = explained('they auctioned our place off on June 30th, it is in Michigan');
    expect(far.asked).not.toContain('sale.when');
    expect(says(far, 'how long can i redeem').texts.join(' ')).toContain('December 30, 2026');
  });
  it('asks for that day once, and reads it as past', () => {
    const person = at('sale.when', 'my house was sold at the foreclosure sale, in Michigan', 'a divorce');
    says(person, 'july 8');
    expect(value(person, 'saleDate')).toBe('2026-07-08');
    expect(
      explained('my house was sold at the foreclosure sale')
        .last?.entries.map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/we don’t know the day/);
  });
  it('whoever does not know the day is not sent to look for it in time', () => {
    const sold = says(at('sale.when', 'my house was sold at the foreclosure sale', 'a divorce'), 'i dont know');
    expect(lines(sold)).not.toContain('sale.find_day');
    const set = says(at('sale.when', 'they set a sale of my house', 'a divorce'), 'i dont know');
    expect(lines(set)).toContain('sale.find_day');
  });
  it('a month alone is no coming day', () => {
    const person = begin();
    says(person, 'the house went to auction in september and the bank owns it now');
    expect(value(person, 'saleDate')).toBeUndefined();
  });
  it('a sale that is only set lies ahead', () => {
    const person = begin();
    says(person, 'they will auction our place on June 30th, it is in Michigan');
    expect([value(person, 'paymentStatus'), value(person, 'saleDate')]).toEqual(['sale_scheduled', '2027-06-30']);
  });
  it.each(['en', 'es'] as const)('a death is met with sorrow once (%s)', (language) => {
    const person = begin(language);
    const [first, second] = {
      en: ['my dad passed in may', 'and my hours got cut'],
      es: ['mi papá murió en mayo', 'y me cortaron las horas'],
    }[language];
    expect(lines(says(person, first!))).toContain('people.death');
    expect(lines(says(person, second!))).not.toContain('people.death');
  });
});

describe('the day of the sale, mended', () => {
  it.each(['first thursday of december', 'no wait its december 3'])('where it was just said back ("%s")', (text) => {
    const person = begin();
    says(person, 'they sell the house this friday');
    says(person, text);
    expect(value(person, 'saleDate')).toBe('2026-12-03');
  });
  it('in its own month', () => {
    const person = begin();
    says(person, 'the sale is december 18', 'i got sick', 'sorry its the 29th');
    expect(value(person, 'saleDate')).toBe('2026-12-29');
  });
  it('not by the day of something else', () => {
    const person = begin();
    says(person, 'the sale is december 18', 'i got sick', 'my checkup is on december 29');
    expect(value(person, 'saleDate')).toBe('2026-12-18');
  });
});

describe('what is not told of the loan', () => {
  it.each<[string, Fact, unknown]>([
    ['he added me: they put my name on the deed when we married', 'scam', undefined],
    ['a man made me sign the deed over to his company', 'scam', ['sign_deed']],
    ['kentucky gives you 8 weeks after the sale right', 'saleDate', undefined],
    ['my sale is in 8 weeks', 'saleDate', '2027-01-18'],
    ['they said stop paying the bank till it is done', 'optionsMentioned', undefined],
    ['we came up here from texas in 03', 'usState', undefined],
    ['we live near Austin, texas', 'usState', 'TX'],
    ['i owe 143,000 and the county assessment says 229,000', 'mortgageBalance', 143_000],
    ['i owe 143,000 and the county assessment says 229,000', 'homeValue', 229_000],
    ['the tenants just paid me for may', 'occupancy', undefined],
    ['i rent it out and the tenants just paid me', 'occupancy', 'rental'],
    ['overtime went away', 'hardship', ['reduced_income']],
    ['my brother and i lost the work in june', 'hardship', ['job_loss']],
    ['i lost my work boots', 'hardship', undefined],
    ['the milk check does not carry us', 'hardship', undefined],
    ["the grain price doesn't pay the note", 'hardship', ['reduced_income']],
  ])('"%s": %s', (text, fact, wanted) => expect(told(text)[fact]).toEqual(wanted));

  it('a day is no sum, a small sum is', () => {
    const asks = ['my hours were cut, three months behind, no sale, ohio, i live there, sell it', '200k', '260k', 'yes a credit line'];
    const person = begin();
    says(person, ...asks);
    expect(person.standing?.id).toBe('loan.liens_amount');
    says(person, 'if i begin work on feb 1 does that help');
    expect(value(person, 'otherLiensAmount')).toBeUndefined();
    says(person, '9,500');
    expect(value(person, 'otherLiensAmount')).toBe(9_500);
  });
  it('a changed payment without a year is the nearest one', () => {
    const person = at('arm.date', 'my adjustable rate went up');
    says(person, 'september');
    expect(value(person, 'resetDate')).toBe('2026-09-01');
    const later = at('arm.date', 'my adjustable rate goes up');
    says(later, 'february');
    expect(value(later, 'resetDate')).toBe('2027-02-01');
  });
  it('a family is no death', () => {
    const person = begin();
    says(person, 'lost my job in may. we live here w/ family, 3 behind. conventional');
    expect(value(person, 'hardship')).toEqual(['job_loss']);
  });
});

describe('answers in other words', () => {
  it.each<[string, Fact, string, unknown]>([
    ['place.state', 'usState', 'ga. fulton county', 'GA'],
    ['place.state', 'usState', 'oh its outside cleveland', 'OH'],
    ['place.state', 'usState', 'hi i am in reno', 'NV'],
    ['place.occupancy', 'occupancy', 'the two of us', 'primary'],
    ['hopes.wants', 'wants', 'id keep the ranch if they let me', 'keep'],
    ['income.back', 'canPayNormal', 'full time i can pay', true],
    ['income.back', 'canPayNormal', 'dont think i can pay it now', undefined],
  ])('%s: "%s"', (id, fact, text, wanted) => {
    const person = at(id, 'i got sick and am five months behind, no sale');
    says(person, text);
    expect(value(person, fact)).toEqual(wanted);
  });
  it('slips are mended where that tells more', () => {
    const person = begin();
    says(person, 'va lone, layd off in june, 2 mnths behnd');
    expect([value(person, 'loanType'), value(person, 'monthsBehind'), value(person, 'hardship')]).toEqual(['va', 2, ['job_loss']]);
  });
  it('mornings are no name', () => {
    const person = begin();
    says(person, 'have somebody call me', 'mornings');
    expect(value(person, 'name')).toBeUndefined();
    says(person, 'Morgan');
    expect(value(person, 'name')).toBe('Morgan');
  });
  it('the savings are said once', () => {
    const said = says(at('money.assets', behind), 'about three thousand in the credit union').texts.join(' ');
    expect(said).not.toContain('three thousand in the credit union');
  });
});

describe('questions', () => {
  it.each([
    'so what do i do today',
    'ok what now',
    'who should i call first',
    'Lord i am worn out. what should i do first',
    'whats the plan',
  ])('"%s" is answered from their own facts', (text) => {
    const person = explained(behind);
    const said = says(person, text);
    expect(topicOf(person)).toBe('first_step');
    expect(lines(said)).toContain('explain.free');
    expect(lines(said).join()).toMatch(/explain\.option|advise\.option|explain\.first_step/);
  });
  it('before they are explained it is the page of all ways', () => {
    const person = begin();
    expect(lines(says(person, 'three months behind', 'what should i do first'))).toContain('explain.options');
  });
  it.each<[string, unknown]>([
    ['do i have to answer the summons', 'served_papers'],
    ['do i have to explain to you why', 'must_i_tell'],
    ['do i have to tell the buyer that i am late', null],
    ['can they get the sale moved', 'stop_the_sale'],
    ['if the sheriff sells it do we get the rest of the money', 'surplus'],
    ['can i just pay them 2000 to stop it', 'reinstatement'],
    ['can i still catch up', 'reinstatement'],
    ['will they make me pay his loan', 'heirs'],
    ['what would a new loan cost me', 'refinance'],
    ['how much does an attorney cost', 'legal_advice'],
    ['what does this cost', 'costs_who_pays'],
    ['can they take my disability check', 'beyond_house'],
    ['how do i delete this chat', 'record_chat'],
  ])('"%s" asks for %s', (text, page) => {
    const person = explained(behind);
    says(person, text);
    expect([heardType(person), topicOf(person)]).toEqual(['asked', page]);
  });
  it.each<[string, string]>([
    ['ok get me somebody', 'wantsPerson'],
    ['read me that number again', 'wantsRepeat'],
    ['im back. where were we', 'wantsRepeat'],
    ['you have been kind. goodbye', 'finished'],
    ['send me a summary', 'wantsPlan'],
    ['delete my chat', 'erase'],
  ])('"%s" is %s', (text, type) => {
    const person = explained(behind);
    says(person, text);
    expect(heardType(person)).toBe(type);
  });
  it.each([
    ['my husband died in june, the loan is only in his name', 'heirs'],
    ['we divorced in may, the loan is only in his name', 'divorce'],
    ['i got sick in june, the loan is in my name', 'ignore_lender'],
  ])('a bank that will not talk (%s)', (text, page) => {
    const person = begin();
    says(person, text, 'how do i make the bank talk to me');
    expect(topicOf(person)).toBe(page);
  });
  it('several at once are owned to, one is not', () => {
    const many = says(begin(), 'i lost my job. what is forbearance? can they refuse it? and will my credit suffer?');
    expect(lines(many)).toContain('repair.asked_more');
    expect(lines(says(begin(), 'i lost my job. what is forbearance?'))).not.toContain('repair.asked_more');
  });
  it('a page that cannot wait for a yes asks nothing', () => {
    expect(says(begin(), 'i cant read that well').texts.slice(0, 3).join(' ')).not.toContain('Would you like a call?');
  });
});

describe('a reverse loan', () => {
  it('has its own page on top, and no count of months', () => {
    const person = explained('i have a reverse mortgage and did not pay the county taxes, they say i am in default');
    expect(person.asked).not.toContain('payments.months');
    const first = person.entries.findIndex(({ data }) => data?.lines.includes('explain.reverse_mortgage'));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(person.entries.findIndex(({ data }) => data?.lines.some((line) => line === 'explain.rest')));
  });
});
