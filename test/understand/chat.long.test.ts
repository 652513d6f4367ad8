import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** What longer stories hold beside their point: another house, what has not come, a year, a house that is no sale. */
describe('in a long story', () => {
  it.each<[string, Record<string, unknown>]>([
    ['3 payments have been missed, they will only talk to him', { missedPayments: 3, paymentStatus: 'behind' }],
    [
      'They foreclosed in 2011 on my first house. This one I bought 2018, one payment behind',
      { missedPayments: 1, paymentStatus: 'behind' },
    ],
    ['they foreclosed on my house in may and i have to be out', { paymentStatus: 'foreclosed' }],
    ['we got served, what now', { paymentStatus: 'in_foreclosure' }],
    ['rented out our old house in omaha. now its empty. im 4 behind on that one but current on the one i live in', { occupancy: 'rental' }],
    ['I had a heart attack in August and havent worked since', { hardship: ['medical_or_disability'] }],
    ['laid off in August and havent worked since', { hardship: ['job_loss'] }],
    ['we have two kids in school here, i dont want to move', { wants: 'keep' }],
    ['we put the house up for sale', { wants: 'sell' }],
    ['i drive uber. My son is autistic and moving is not an option', { wants: 'keep' }],
    ["I'm 3 payments behind, the bank says 5,412. I get 1,480 social security.", { missedPayments: 3, arrears: 5412 }],
    ['the forbearance ended oct 1. now they want it all, 5,940', { arrears: 5940 }],
    ['the ARM reset in June and took us from 1,980 to 2,870', { newPayment: 2870 }],
    ['the ARM resets in June from 1,980 to 2,870', { monthlyPayment: 1980, newPayment: 2870, resetDate: '2027-06-01' }],
    ['fell for one of those companies that said theyd lower my payment, paid them 2,500', { scam: ['paid_upfront'] }],
    ['We were caught up and now 2 behind again', { monthsBehind: 2, paymentStatus: 'behind' }],
    ["We're on month 4 of not paying", { monthsBehind: 4, paymentStatus: 'behind' }],
    ["he didn't make it. We lost him in February", { hardship: ['death'] }],
    ['i dont want to sell, i will not sell', { wants: 'keep' }],
    ['i signed a listing agreement with a realtor', { wants: 'sell' }],
    ['i rent this house from a man', { role: 'tenant' }],
    ['the doctor says he is back in june', { hardshipState: 'temporary' }],
    ['we live in Pueblo, CO', { usState: 'CO' }],
    ['House is almost paid, 31,000 left, 611 a month', { mortgageBalance: 31_000, monthlyPayment: 611 }],
    ['we missed about 2 payments', { missedPayments: 2 }],
    ["we can't pay the mortgage", { paymentStatus: 'about_to_fall_behind' }],
    ['CitiFinancial states I owe them $67000.', { mortgageBalance: 67_000 }],
    ['payment went up to 3,300 because of insurance, it was 2,600', { newPayment: 3300 }],
    ['payment was 1210 when we bought and it was 1400 last year', { newPayment: 1400 }],
    ["ive been paying every month but they say i'm delinquent", { paymentStatus: 'current' }],
    ['current on the first and 3 months behind on the heloc', { paymentStatus: 'current', otherLiens: true }],
    ['3 months behind on the mortgage and 2 on the taxes', { monthsBehind: 3, paymentStatus: 'behind' }],
    ["My tenant died and I can't get it rented", { hardship: ['rental_loss'] }],
    ['took a job at home depot, about a third of the pay', { hardship: ['reduced_income'] }],
    ['got served but nobody told us about a sale date', { saleDate: 'none', paymentStatus: 'in_foreclosure' }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it.each<[string, string]>([
    ['Nobody has sent foreclosure papers yet.', 'paymentStatus'],
    ["I haven't been served anything", 'paymentStatus'],
    ['my ex got served with custody papers', 'paymentStatus'],
    ['We put the house up for the SBA loan', 'wants'],
    ['we put the house up as collateral', 'wants'],
    ['This one I bought 2018, one payment behind', 'arrears'],
    ["we don't want to leave the house empty", 'wants'],
    ['been late every month since spring but never more than 30 days', 'paymentStatus'],
    ['we pay late every month', 'paymentStatus'],
    ["i've been making the payments late and now they say im in default", 'monthsBehind'],
    ['current on the first and 3 months behind on the heloc', 'monthsBehind'],
    ['2 months behind on hoa dues', 'monthsBehind'],
    ["I'm 3 payments behind, the bank says 5,412", 'monthlyPayment'],
    ['the ARM reset in June and took us from 1,980 to 2,870', 'resetDate'],
    ['they put me on a forbearance, im not behind before that', 'paymentStatus'],
    ['We broke up and she moved out. She wont sign to sell.', 'wants'],
    ['A company mailed me a check to sign a 40 year listing agreement', 'wants'],
    ['I rent the house out, have since 2019', 'role'],
    ['he broke his back in June', 'hardshipState'],
    ['we owe 276 at 6.1, payment 2,015', 'missedPayments'],
    ['the credit union called my CO', 'usState'],
    ["we did a cash-out refi for my son's rehab", 'optionsMentioned'],
    ['we lost the check, it didnt make it to the bank', 'hardship'],
    ['two late fees were charged', 'missedPayments'],
    ["I can't get the payoff letter", 'paymentStatus'],
    ["I haven't missed but I have 2 months in savings", 'monthsBehind'],
    ['I am paying with my 401k now, about 22,000 left', 'mortgageBalance'],
    ['We stopped paying the mortgage for 2 months', 'hardshipState'],
    ['the movers said theyd come, paid them 2,500', 'scam'],
    ['2 months behind on taxes', 'paymentStatus'],
  ])('"%s" tells no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });
});
