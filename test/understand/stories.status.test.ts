import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { told } from './told.ts';

/** How whole stories tell where the payments stand, what is owed, which sale and who turned to whom: each kind beside its neighbour. */
describe('where the payments stand in a story', () => {
  it.each<[string, string]>([
    ["We've never been late, but come February I don't see where it comes from.", 'about_to_fall_behind'],
    ["I'm paying but barely, and the lights are next", 'about_to_fall_behind'],
    ["It's on time so far. We can't carry two houses past Christmas.", 'about_to_fall_behind'],
    ["January's won't be paid, there is no more to sell", 'about_to_fall_behind'],
    ['I can make one more payment and then I have nothing', 'about_to_fall_behind'],
    ['I have not missed, but the disability check stops in three weeks', 'about_to_fall_behind'],
    ["My pension covers it for now, but when the lease ends it won't", 'about_to_fall_behind'],
    ["I've been paying the 612 every month out of my own pocket", 'current'],
    ['I am behind on nothing', 'current'],
    ['The mortgage is fine. The gutters fell off.', 'current'],
    ['We have paid every month since', 'current'],
    ['The attorney wants 5,000 and we cannot pay him. We were never late on the mortgage.', 'current'],
    ['The adjuster sent a check that hardly covered the repairs. We never missed a payment.', 'current'],
    ['House is current. Discover sent a summons over the card.', 'current'],
    ['According to them I am two payments late. I have the cancelled checks for both.', 'current'],
    ['We caught most of it up and are down to one payment behind', 'behind'],
    ['I paid half in October and they sent it right back', 'behind'],
    ['Nobody has paid it since my aunt passed', 'behind'],
    ["He won't say how far behind he is", 'behind'],
    ['my autopay bounced', 'behind'],
    ["I wired a deposit in 2021 and paid on time for years. I'm now four payments behind.", 'behind'],
    ["My sister says they told her to stop paying. Now we're 6 payments behind.", 'behind'],
    ['The fellow up the road lost his and they sold his house. We are two months behind.', 'behind'],
    ['Is letting the bank foreclose so bad? I am eight months behind.', 'behind'],
    ['We asked them to take the deed in place of a foreclosure, we are five months behind', 'behind'],
    ['They sold ours on the steps in Tulsa in August', 'foreclosed'],
    ['I got a notice that my home is to be sold at auction on December 8', 'sale_scheduled'],
    ['the sale was Nov 17, they postponed it, no new date', 'in_foreclosure'],
  ])('"%s"', (text, status) => {
    expect(told(text)).toMatchObject({ paymentStatus: status });
  });

  it.each<[string, string | undefined]>([
    ['We lost the house in Paradise to the fire', undefined],
    ['We lost the house to the bank in May', 'foreclosed'],
    ['I hope there are kind people behind it', undefined],
    ["The man said we get help once I'm actually delinquent", undefined],
    ['I do not see where this fee comes from', undefined],
    ["I don't own no house, they took my truck, I owe 2 months on it", undefined],
  ])('"%s" tells %s', (text, status) => {
    expect(told(text).paymentStatus).toBe(status);
  });
});

describe('counts and days in a story', () => {
  it.each<[string, Record<string, unknown>]>([
    ["He told me he paid and he hadn't, that's two payments now", { missedPayments: 2 }],
    ['I skipped the last 3', { missedPayments: 3 }],
    ['this month I missed it', { missedPayments: 1 }],
    ['a check for all four of the payments I had missed', { missedPayments: 4 }],
    ["The statement shows he's three payments behind", { missedPayments: 3 }],
    ['the sale on August 11 got postponed, the new one is January 12', { saleDate: '2027-01-12' }],
    ['my sale was the 3rd, they moved it, now the paper says December 15', { saleDate: '2026-12-15' }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it.each<[string, string]>([
    ['I owe four years property taxes, the house is free and clear', 'monthsBehind'],
    ['The bank has me 60 days late and I have proof of both payments', 'monthsBehind'],
    ['We were five months behind and have since paid every cent', 'monthsBehind'],
    ['We have not missed one', 'missedPayments'],
    ['The tenants quit paying in May', 'monthsBehind'],
    ['I am 2 months behind on the lot rent', 'monthsBehind'],
    ['the house got sold on the courthouse steps Nov 3rd', 'saleDate'],
  ])('"%s" tells no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });

  it('a count reckoned from a month is known, and is none that was told', () => {
    const label = (text: string) => labelsOf({ id: '1', text }, '2026-11-22').months_behind;
    expect(told('We quit paying in September')).toMatchObject({ monthsBehind: 3 });
    expect(label('We quit paying in September')).toBeNull();
    expect(label('We are 3 months behind since September')).toBe(3);
  });
});

describe('who turned to the servicer in a story', () => {
  it.each([
    'I called the minute my hours were cut',
    'told the bank in October, they were understanding',
    'told the mortgage outfit and they said fill out the packet',
    "We're on the third negotiator now",
    'been in mod review since September',
    'We have been going round with Newrez on it since August',
    "it's with the bank now as a short sale",
  ])('"%s"', (text) => {
    expect(told(text)).toMatchObject({ alreadyContactedServicer: true });
  });

  it('"I did not call them, they scare me"', () => {
    expect(told('I did not call them, they scare me')).toMatchObject({ alreadyContactedServicer: false });
  });

  it.each([
    'My cousin stopped sending his part. When I ask him he says next month.',
    'The attorney we talked to wants a retainer',
    "I have told y'all STOP twice",
    'What could she even ask the bank for?',
    'the funeral home calling for theirs',
    'I filled in a form on your page and now I get nine messages a day',
    'somebody should call me about my paperwork',
    'My brother quit answering my calls',
    'My sister says call the bank first',
    'is this where I ask about my loan',
  ])('"%s" tells nothing of it', (text) => {
    expect(told(text)).not.toHaveProperty('alreadyContactedServicer');
  });

  it('a modification came through', () => {
    expect(told('the modification came thru, it starts in January')).toMatchObject({ modificationState: 'approved' });
    expect(told('the modification never came through')).not.toMatchObject({ modificationState: 'approved' });
  });
});
