import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { understand } from '../../src/understand/understand.ts';

/** What a whole story is for: a person, to be left alone, thanks, a question, a wrong, or only to be told. */
const heardOf = (text: string, language: 'en' | 'es' = 'en') =>
  understand({ text, language, today: '2026-11-22', ask: null, known: {}, topics: [] });
const intentOf = (text: string, lang: 'en' | 'es' = 'en') => labelsOf({ id: 'x', text, lang }, '2026-11-22').intent;

/** Two sentences of an account, so that what follows stands in a story of its length. */
const told =
  'We bought the place in Dayton in 2014 and never had trouble till the cannery closed in March. The payment is $1,310 and we are two months behind, and the bank sends a letter every week. ';

describe('a person is wished for within a story', () => {
  it.each([
    'Could somebody give me a call tomorrow, I am off at noon?',
    'Please have a woman call my mother, she is more comfortable that way.',
    'I would be thankful if one of your counselors phoned me after supper.',
    'Would much rather speak with a living person than type all this.',
    'Is there anybody there I could talk to on the phone?',
    'I dont want a chatbot i want a human being',
    'Have one of your people ring me back on my cell.',
    'id like somebody to walk me through the papers, thats all',
    'Let me talk to a supervisor.',
    'Can an actual person look at this with me?',
    'pls phone after 6',
    'Someone please call me, any hour.',
  ])('%s', (wish) => {
    expect(intentOf(told + wish)).toBe('ask_human');
    expect(heardOf(told + wish).type).toBe('wantsPerson');
  });
  it.each([
    'I asked to talk to a supervisor and they hung up.',
    'They said somebody would call me back and nobody did.',
    'Every time I get a different person on the phone.',
    'The bank wants a person to call them with a code.',
    'I could never speak to a real person over there.',
    'My sister told me to have a lawyer call them.',
  ])('not: %s', (line) => {
    expect(intentOf(told + line)).not.toBe('ask_human');
    expect(heardOf(told + line).type).not.toBe('wantsPerson');
  });
  it.each([
    'Quiero que alguien de ustedes me marque en la tarde.',
    'Pásenme con una persona, por favor.',
    'Que me hable alguien, a la hora que sea.',
  ])('es: %s', (wish) => expect(intentOf(`Debemos tres meses de la casa y el pago es de 1,200. ${wish}`, 'es')).toBe('ask_human'));
  it('es: not where the bank promised it', () =>
    expect(intentOf('Debemos tres meses de la casa. El banco me dijo que me iba a marcar alguien y nada.', 'es')).not.toBe('ask_human'));
});

describe('to be left alone by us', () => {
  const ours =
    'I signed up on your page one time to see a house price. Since then it is texts morning and night, and our mortgage is paid. ';
  it.each([
    'Take me off of that list today.',
    'Please remove my phone number from your list.',
    'Do not text me again.',
    'Get my name off whatever mailing list this is.',
    'Quit emailing me.',
  ])('%s', (line) => {
    expect(intentOf(ours + line)).toBe('opt_out');
    expect(heardOf(ours + line).type).toBe('stopped');
  });
  it.each([
    'I want the lender to take my ex husband off the loan.',
    'I told the bank do not call me at work and they call anyway.',
    'How do I get my house off the foreclosure sale list at the county?',
    'The collector has never called me back.',
    'We asked them to take the fees off and they did not.',
  ])('not: %s', (line) => {
    expect(intentOf(told + line)).not.toBe('opt_out');
    expect(heardOf(told + line).type).not.toBe('stopped');
  });
});

describe('thanks for what is over', () => {
  it.each([
    'I just came back to say thank you, the modification went through and we are caught up since July.',
    'only wanted to thank whoever told me about the counselor, they put the payments on the end and we kept the house',
    'I am just writing to tell you all it worked out. The sale was canceled and my son has his room. God bless.',
  ])('%s', (line) => {
    expect(intentOf(line)).toBe('thanks');
    expect(heardOf(line).type).toBe('thanked');
  });
  it('keeps what it tells', () =>
    expect(heardOf('Just wanted to say thanks, the modification was approved last week.').facts?.modificationState?.value).toBe(
      'approved',
    ));
  it.each([
    'We are three months behind and I thank God my kids are healthy. The auction is January 5.',
    'Just wanted to say thank you for reading. How do I stop the sale?',
    'Thanks to the bank we have no heat and no kitchen, and they keep the insurance check.',
  ])('not: %s', (line) => expect(intentOf(line)).not.toBe('thanks'));
});

describe('a question at the end of a story', () => {
  it.each([
    'should i keep sending the partial or just stop',
    'do we have to be gone before new years',
    'how long till they can put us out',
    'what rights do we have here',
    'is this guy for real',
    'whats my next move, do i answer the summons or let it go',
    'Ought we to sign the paper they sent?',
    'does filing hurt my husband who is not on the loan. thank you',
    'Do I really have to pay their inspection fee?',
    'There is some help for people that drive taxi?',
  ])('%s', (line) => expect(intentOf(told + line)).toBe('ask_question'));
  it.each([
    'I asked the lady on the phone what can I do and she hung up.',
    'I do not know how long we can do this.',
    'We called about the second lien, which is with another bank.',
    'My brother is paying for now, who is a good man.',
    'My nerves are shot, and so is my marriage.',
    'Do you know what it is to hide from the mailman? I do now. That is all.',
  ])('not: %s', (line) => expect(intentOf(told + line)).not.toBe('ask_question'));
  it('is answered by its own words, not by those of the story', () => {
    const text = `${told}My divorce was final in May and my credit is ruined. can i take the loan over or do they make me get a new one`;
    expect(heardOf(text)).toMatchObject({ type: 'asked', topic: 'assumption' });
  });
  it('es: "que es" in the midst tells, a question asks', () => {
    const cuento =
      'Trabajo en el campo con mi esposo y este año nos dieron la mitad de las horas. El pago, que es de 950, lo llevamos al corriente.';
    expect(intentOf(`${cuento} La casa es todo lo que tenemos, que es poco.`, 'es')).toBe('describe_situation');
    expect(intentOf(`${cuento} Queria preguntar si dan permiso de no pagar en enero`, 'es')).toBe('ask_question');
  });
});

describe('a wrong that is done again and again', () => {
  it.each([
    'I have sent Carrington the same pay stubs three times since June, certified mail, and every time they say the docs expired. First they lost the application, then they found it, then it was in the wrong department. I have the receipts for all of it. Not one person over there can tell me who has my file. My husband went back to work in August.',
    'They say I am sixty days late. I paid September and October, I have the cancelled checks front and back, and the company still reports me to the credit bureaus. I disputed it four times and got a form letter four times. It is not right that a man with twenty years of perfect payments should be treated so. I want it on record.',
  ])('%s', (line) => expect(intentOf(line)).toBe('complain'));
  it.each([
    'I lost my job at the warehouse in May and we have fallen three payments behind. I called the bank twice and they were kind about it, they sent the forms and I mailed them back. My wife cleans offices at night and I drive when there is work. We have lived here since 2009 and the kids are in school down the street, so we mean to stay if there is any way to.',
    'Every evening the letters are on the kitchen table and I put them in the drawer with the others. I was never late in my life until this summer. My father would have known what to do. I have told nobody at church and nobody at work. The furnace needs a part and the price of oil went up again.',
  ])('not: %s', (line) => expect(intentOf(line)).toBe('describe_situation'));
});

describe('another matter', () => {
  it.each([
    'They came for my truck on Sunday with the tools still in the bed, I owe two payments on it at 410 each and the lender will not answer. I rent a room from my cousin and dont own no home, I only need the tools back so I can work.',
    'The washing machine you people delivered in October leaks all over the floor and the fellow who was going to fix it never came. I paid four hundred and eighty dollars for it and I want my money back or a new one before Thanksgiving.',
  ])('%s', (line) => {
    expect(intentOf(line)).toBe('off_topic');
    expect(heardOf(line).type).toBe('offTopic');
  });
  it.each([
    'I sold my truck to make this month and there is nothing left to sell for the next one. The forbearance runs out in January and I do not know what comes after it, nobody has written to me about it.',
    'My truck was repossessed in June and then we fell behind on the house, three months now, and the bank wants the whole of it at once.',
    'They cut me loose from the plant in August and then my car died on me, so I could not get to the new job they had for me in Marietta. Four months behind now, they want 6,200 by the first, and I have 900 to my name.',
  ])('not: %s', (line) => expect(heardOf(line).type).not.toBe('offTopic'));
});

describe('danger in a story', () => {
  it.each([
    'I keep doing the sum. There is a policy on me for two hundred thousand and it is good until New Year. My wife and the boys would be better off, they would have the house free and clear. I have not told anybody that we are four months behind.',
    'Five months behind now. If I was not here the insurance would pay it all. I am worth more to them gone than I am sitting in this garage.',
  ])('%s', (line) => expect(heardOf(line)).toMatchObject({ type: 'danger', danger: 'self_harm' }));
  it('at home', () =>
    expect(
      heardOf(`${told}He put his fist through the bathroom door and shoved my head into the wall, and I am afraid to go home.`),
    ).toMatchObject({
      type: 'danger',
      danger: 'domestic_violence',
    }));
  it.each([
    'My husband died in March and his life insurance paid the arrears, so the kids and I are all right for now. We would be better off selling, my sister says, but the house is what they have left of him and I would like to keep it.',
    'I have lived up this holler for sixty years and I mean to stay, they can send all the letters they like. We are two months behind since the mine let me go and my boy helps when he can. I want to die in it when my time comes and not before.',
    `${told}I get up at four from habit and go out to the barn before it is light, though there is not a cow left in it.`,
  ])('not: %s', (line) => expect(heardOf(line).type).not.toBe('danger'));
});
