import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('the state of the house', () => {
  it.each([
    ['its my rental in ohio, i live in florida', 'OH'],
    ['moved to texas for work and the old house in michigan wont sell', 'MI'],
    ['my wife works in california and i stay here in nevada', 'NV'],
    ['asking for my sister in ohio', 'OH'],
    ['my sister and i own a house in georgia', 'GA'],
    ['tampa fl. husband sick', 'FL'],
    ['Detroit MI, lost job', 'MI'],
    ['i live in fargo and wells fargo has my loan', 'ND'],
  ])('is the one it stands in: "%s"', (text, state) => {
    expect(told(text)).toMatchObject({ usState: state });
  });

  it.each([
    'i called wells fargo three times nobody calls back',
    'my ex moved to texas',
    'husband is navy got orders to san diego',
    'my sister lives in georgia and says i should file bankruptcy',
    'my lawyers office is in tampa',
    'there was a mass layoff at the plant',
    'transferred to denver for work paying rent and mortgage both',
  ])('is not a bank, an ex, a lawyer or a posting: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('usState');
  });
});

describe('what is only thought of, over, or another one’s', () => {
  it.each<[string, string, string, unknown]>([
    ['thinking about renting it out', 'occupancy', 'we rent it out now', 'rental'],
    ['we used to rent it out but live there now', 'occupancy', 'renting it out since june', 'rental'],
    ['ex wont sell and wont pay', 'wants', 'we wont sell', 'keep'],
    ['no way can we keep it', 'wants', 'is there any way to keep it', 'keep'],
    ['theres no way we can keep the house', 'wants', 'we want to keep the house', 'keep'],
    ['my son filed bankruptcy last year', 'optionsMentioned', 'my brother and i filed bankruptcy', ['bankruptcy']],
    ['legal aid said they cant take my case', 'attorney', 'legal aid took my case', true],
    ['i talked to a lawyer once but didnt hire him', 'attorney', 'talked to a lawyer and he is helping', true],
    ['havent asked for a modification', 'alreadyContactedServicer', 'i asked for a modification', true],
    ['talked to a counselor not the bank', 'alreadyContactedServicer', 'talked to them about a plan', true],
    ['i used to have a heloc paid it off', 'otherLiens', 'we have a heloc', true],
    ['hurricane season has me nervous', 'hardship', 'hurricane took the roof', ['disaster']],
    ['unemployment stopped paying', 'paymentStatus', 'we stopped paying', 'behind'],
    ['got hurt at work comp stopped paying', 'paymentStatus', 'my ex stopped paying the mortgage', 'behind'],
    ["we've always paid on time until the hospital bills", 'paymentStatus', 'always paid on time, still do', 'current'],
    ['is there a sale date? they havent told me', 'paymentStatus', 'there is a sale date already', 'sale_scheduled'],
    ['is there a sale date? they havent told me', 'saleDate', 'there is a sale date already', 'set'],
    ['they wont talk to me bc im not on the loan', 'role', "it was my ex's loan, my ex left and im not on the loan", 'ex_spouse'],
    ['we are divorced but loan is in his name', 'role', 'my husband died and the loan is in his name', 'heir'],
  ])('"%s" tells no %s; "%s" does', (not, fact, does, value) => {
    expect(told(not)).not.toHaveProperty(fact);
    expect(told(does)).toMatchObject({ [fact]: value });
  });

  it('a loan that was replaced is not the loan', () => {
    expect(told('was fha then we refinanced conventional')).toMatchObject({ loanType: 'conventional' });
    expect(told('its an fha loan i think')).toMatchObject({ loanType: 'fha' });
  });
});

describe('what is told in passing', () => {
  it.each<[string, Record<string, unknown>]>([
    ['havent missed any payments yet but i will next month', { paymentStatus: 'about_to_fall_behind' }],
    ['havent missed any payments', { paymentStatus: 'current' }],
    ['im not sick or anything just lost overtime', { hardship: ['reduced_income'] }],
    ['i dont care about the house anymore just want out', { wants: 'leave' }],
    ["i'm too scared to call them", { alreadyContactedServicer: false }],
    ['i never called cause i was ashamed', { alreadyContactedServicer: false }],
    ['my unit deploys in january', { military: true }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it('nothing of it where it is denied', () => {
    expect(told('i was scared to call them but i did, they sent papers').alreadyContactedServicer).not.toBe(false);
    expect(told('they cut my position in line')).not.toHaveProperty('wants');
    expect(told("i didn't just lose my job").wants).toBeUndefined();
    expect(told('my son deploys in may')).not.toHaveProperty('military');
  });
});
