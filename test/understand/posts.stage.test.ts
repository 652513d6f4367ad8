import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { labelsOf } from '../../src/understand/labels.ts';
import { today } from './sets.ts';

/** Posts and letters of homeowners tell of others, of wishes and of years ago in one breath with their own: each kind beside its neighbour. */
const labels = (text: string, lang: Language = 'en') => labelsOf({ id: '1', text, lang }, today);

describe('where the payments stand in a post', () => {
  it.each<[string, string | null]>([
    // those who owe the writer, and people at large
    ['Half my customers were having trouble paying their invoices, so the shop slowed down.', null],
    ["Two of the stores I supply couldn't make their payments to me last year.", null],
    ['Many homeowners in our county are months behind and the paper prints their names.', null],
    ['My clients had trouble paying me, so now I can’t pay the mortgage.', 'about_to_fall_behind'],
    // a foreclosure that is only wished
    ['Some days I wish the bank would foreclose so that I could stop mowing that lawn.', null],
    ['The bank filed foreclosure on us in March. Some days I want it over.', 'in_foreclosure'],
    // what others ask for before they help
    ['He says no bank will read our file without our being two months behind.', null],
    ['The girl said come back when you have missed two payments.', null],
    ["They wouldn't talk to us until we were behind, and now we are three months late.", 'behind'],
    // pay stubs are no proof of payment, and a refusal tells of before
    ["I am 4 months behind. In spring they said they couldn't help because I was current. Now they want my pay stubs.", 'behind'],
    // a first payment that was made, sums that were paid
    ['I mailed the papers and sent the first payment in June as they had told me.', null],
    ['Rent here is a third more than what we were paying each month for the house.', null],
    ['We have been paying every month and still they raise it.', 'current'],
    ['I missed my first payment in February.', 'behind'],
    // years ago, and today
    ['Our loan is back to normal now and we make our payments each month. It began in 2009 when we could no longer pay.', 'current'],
    ['We got our modification last fall and are back to making regular payments.', 'current'],
    ['We were back to making payments last year, but now we are behind again.', 'behind'],
    // behind in a writer's words
    ['Somehow we found ourselves two months late, and then three.', 'behind'],
    ['In May we decided to quit paying the mortgage, because no one would speak to us.', 'behind'],
    ['My husband wants to stop paying the mortgage.', null],
    ["The courts here are so far behind that nobody gets a hearing. I can't wait.", null],
    ["I'm behind on the laundry, the dishes and my sleep.", null],
    // not enough for the payment, and for other things
    ["When the shop lets her go, one check won't be enough to cover the mortgage and the heat.", 'about_to_fall_behind'],
    ['We are not late yet, but we ran out of savings and both jobs are gone.', 'about_to_fall_behind'],
    ['The insurance check is not going to be enough to pay the roofer.', null],
    ["I can't afford a bigger house, so we are adding on to this one.", null],
    ["It's hard to pay attention when they talk so fast.", null],
  ])('"%s" is %s', (text, status) => {
    expect(labels(text).payment_status).toBe(status);
  });

  it.each<[string, string | null]>([
    ['They yanked the house out from under us in June, with the tree still up.', 'foreclosed'],
    ["We did everything we could, but we lost our home to the bank and can't get over it.", 'foreclosed'],
    ['Five years after the foreclosure we are finally looking at houses again.', 'foreclosed'],
    ['Our house went back to the bank last spring.', 'foreclosed'],
    ['The foreclosure went through on Tuesday.', 'foreclosed'],
    ['We are afraid the bank will take our home out from under us.', null],
    ['The rug was pulled out from under us when he was laid off.', null],
    ['On Friday our house was sold to a nice couple.', null],
    ['In our town every third house has been foreclosed.', null],
    ['My job is to serve foreclosure papers, and I hate it more each week.', null],
    ['The foreclosure mess on Wall Street made it hard for anybody to sell around here.', null],
    ['Our lender started foreclosure in April though they had told us not to worry.', 'in_foreclosure'],
  ])('"%s" is %s', (text, status) => {
    expect(labels(text).payment_status).toBe(status);
  });

  it.each<[string, string | null, string | null]>([
    ['Tomorrow my home is going to be auctioned.', 'sale_scheduled', 'tomorrow'],
    ['Next week my house is going to be sold at a foreclosure sale.', 'sale_scheduled', 'next week'],
    ['The estate sale is on Saturday and then we list the house.', null, null],
    ['We have to be out soon, we close on the sale on Friday.', null, null],
  ])('"%s" is %s, on %s', (text, status, day) => {
    const { payment_status, sale_date } = labels(text);
    expect([payment_status, sale_date?.toLowerCase() ?? null]).toEqual([status, day]);
  });

  it('a count of months stands beside what was said of before', () => {
    expect(labels("I am 4 months behind. They couldn't help then because I was current.").months_behind).toBe(4);
    expect(labels('I was 4 months behind and am caught up now.').months_behind).toBeNull();
    expect(labels('We could no longer make our payments in October of 2010.').months_behind).toBeNull();
  });
});

describe('what is wanted in a post', () => {
  it.each<[string, string | null]>([
    ['Tell me a good reason not to mail them the keys.', 'unsure'],
    ["I'm not certain we ought to keep paying for a condo that lost half its value.", 'unsure'],
    ['Should I continue making payments while the modification is under review?', null],
    ['We have decided to walk away from the house.', 'leave'],
    ['Grandfather refuses even to talk about selling the farm house.', null],
    ['She gets angry whenever I bring up selling the house.', null],
    ['I refuse to sell the house my father built.', 'keep'],
    ['We have three kids and we need our house.', 'keep'],
    ['We need our house appraised again.', null],
    ['I just hope we find work soon and avoid foreclosure.', 'keep'],
    ['We want to sell it to avoid foreclosure.', 'sell'],
    ['I promised my mother that she would never have to leave her house.', 'keep'],
    ['I get just enough disability to live here.', null],
    ['I want to stay in my house.', 'keep'],
    ['I was mad at the clerk for a week and then I let it go and moved on.', null],
    ["We can't pay anymore and want to let it go back to the bank.", 'leave'],
    ['We made a deal with the lender to hand the house back and be let off the rest.', 'leave'],
    ['He tricked my mother into signing the house over to him.', null],
    ['The short sale took two years and we are in escrow at last.', 'sell'],
    ['We wanted a short sale first and hope to buy a house again some day.', 'sell'],
    ['The lender kept pushing us to do a short sale.', null],
  ])('"%s" wants %s', (text, wants) => {
    expect(labels(text).wants).toBe(wants);
  });
});

describe('the same in Spanish', () => {
  it.each<[string, string | null]>([
    ['Decidimos dejar de pagar la hipoteca en mayo.', 'behind'],
    ['Empecé a fallar en los pagos cuando se fue mi esposo.', 'behind'],
    ['Mis clientes no me podían pagar y por eso cerré el negocio.', null],
  ])('"%s" is %s', (text, status) => {
    expect(labels(text, 'es').payment_status).toBe(status);
  });
  it.each<[string, string | null]>([
    ['Tenemos tres niños y necesitamos nuestra casa.', 'keep'],
    ['No quiero que mi mamá tenga que dejar su casa.', 'keep'],
    ['Mi mamá no quiere ni hablar de vender la casa.', null],
  ])('"%s" wants %s', (text, wants) => {
    expect(labels(text, 'es').wants).toBe(wants);
  });
});
