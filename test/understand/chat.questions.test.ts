import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { labelsOf } from '../../src/understand/labels.ts';
import { read } from '../../src/understand/reading.ts';
import { told } from './told.ts';

const today = '2026-11-22';
const heard = (text: string, language: Language = 'en') => read({ text, language, today, ask: null, known: {}, topics: [] });
const intent = (text: string, lang: Language = 'en') => labelsOf({ id: 'x', text, lang }, today).intent;

describe('stopping and erasing', () => {
  it.each<[string, Language]>([
    ['not interested', 'en'],
    ['im done talking to you', 'en'],
    ['stop this chat', 'en'],
    ['no more messages pls', 'en'],
    ['dont text this number', 'en'],
    ['lose my number', 'en'],
    ['no me interesa', 'es'],
    ['no quiero mas mensajes', 'es'],
    ['quiteme de la lista', 'es'],
  ])('stops: "%s"', (text, language) => expect(heard(text, language).type).toBe('stopped'));
  it.each<[string, Language]>([
    ['i want my information removed', 'en'],
    ['get rid of everything you have on me', 'en'],
    ['take my stuff out of your system', 'en'],
    ['dont keep any of this', 'en'],
    ['erase everything i said', 'en'],
    ['puede borrar esto', 'es'],
    ['borren todo lo que les dije', 'es'],
  ])('erases: "%s"', (text, language) => expect(heard(text, language).type).toBe('erase'));
  it.each<[string, Language]>([
    ['stop the foreclosure', 'en'],
    ['i want to stop paying', 'en'],
    ['they wont stop calling', 'en'],
    ['cancel the sale', 'en'],
    ['can they erase what i owe', 'en'],
    ['would bankruptcy clear everything i owe', 'en'],
    ['will they delete it from my credit', 'en'],
    ['la bancarrota borra todo lo que debo', 'es'],
    ['me pueden borrar la deuda', 'es'],
    ['como hago que dejen de llamarme', 'es'],
    ['ya no puedo pagar', 'es'],
  ])('neither: "%s"', (text, language) => expect(['stopped', 'erase']).not.toContain(heard(text, language).type));
});

describe('a person', () => {
  it.each<[string, Language]>([
    ['call me', 'en'],
    ['give me a number to call', 'en'],
    ['do you have a phone number', 'en'],
    ['id rather talk on the phone', 'en'],
    ['can we do this over the phone', 'en'],
    ['who can i talk to about my situation', 'en'],
    ['i need to speak with somebody today', 'en'],
    ['please just have someone call after 5', 'en'],
    ['connect me with your realtor', 'en'],
    ['is there a human i can talk to', 'en'],
    ['tienen un telefono', 'es'],
    ['con quien puedo hablar', 'es'],
    ['no quiero hablar con una maquina', 'es'],
    ['quiero una cita', 'es'],
  ])('is asked for: "%s"', (text, language) => expect(heard(text, language).type).toBe('wantsPerson'));
  it.each<[string, Language]>([
    ['they wont let me talk to a human', 'en'],
    ['someone called me about my house', 'en'],
    ['is this a real person', 'en'],
    ['nadie del banco me contesta', 'es'],
    ['una persona me llamo de una compania', 'es'],
  ])('is not: "%s"', (text, language) => expect(heard(text, language).type).not.toBe('wantsPerson'));
});

describe('what is only asked is not told', () => {
  it.each<[string, Language]>([
    ['can they foreclose on me', 'en'],
    ['am i still on the hook after the auction', 'en'],
    ['can they auction it', 'en'],
    ['can they let me skip a few months til im back at work', 'en'],
    ['can i pay extra til im caught up', 'en'],
    ['can they knock my payment down to 1500', 'en'],
    ['is it smart to rent it out', 'en'],
    ['si la venden todavia les debo', 'es'],
    ['con cuantos meses de atraso empiezan', 'es'],
    ['mejor dejo de pagar', 'es'],
  ])('"%s"', (text, language) => {
    const { optionsMentioned: _, ...rest } = told(text, language);
    expect(rest).toEqual({});
  });
  it.each<[string, Record<string, unknown>]>([
    ['will they sell it on the 9th', { saleDate: '2026-12-09', paymentStatus: 'sale_scheduled' }],
    ['im back at work now', { incomeRestored: true }],
    ['they lowered my payment to 1500', { monthlyPayment: 1500 }],
    ['can they lower it, my payment is 1850', { monthlyPayment: 1850 }],
    ['they filed to foreclose on us in june', { paymentStatus: 'in_foreclosure' }],
    ['do i have to leave before the auction on dec 9', { saleDate: '2026-12-09' }],
  ])('but this is: "%s"', (text, facts) => expect(told(text)).toMatchObject(facts));

  it('an account for old age is no value of the house', () => {
    expect(told('saco mi 401k pa salvarla', 'es')).not.toHaveProperty('homeValue');
    expect(told('la casa vale 401k', 'es')).toMatchObject({ homeValue: 401_000 });
  });
  it('which loan it is, where that is asked', () => {
    expect(heard('is mine fha or what').facts ?? {}).toEqual({});
    expect(heard('do usda loans get help').facts ?? {}).toEqual({});
    expect(heard('will i lose my va loan').facts).toHaveProperty('loanType');
  });
});

describe('a question without its mark', () => {
  it.each<[string, Language]>([
    ['is it too late', 'en'],
    ['will they garnish me', 'en'],
    ['my mom died can i keep her mortgage', 'en'],
    ['whats a deed in lue', 'en'],
    ['what if we just pack up and go', 'en'],
    ['me pueden quitar el carro tambien', 'es'],
    ['cuanto tiempo tengo en texas', 'es'],
    ['donde consigo un abogado gratis', 'es'],
  ])('is one: "%s"', (text, language) => expect(intent(text, language)).toBe('ask_question'));
  it.each<[string, Language]>([
    ['when Grandpa died he left the house to the four of us', 'en'],
    ['we only want to keep our house and pay what is fair', 'en'],
    ['i asked them could they tack what i owe on the end', 'en'],
    ['debo 187 mil y Zillow dice que vale 320', 'es'],
    ['me toca ir a la corte el 8 de mayo', 'es'],
  ])('is none: "%s"', (text, language) => expect(intent(text, language)).not.toBe('ask_question'));
});

it('an honest letter is not a made-up one', () => {
  expect(heard('can you help me write the hardship letter')).not.toMatchObject({ topic: 'fake_letter' });
  expect(heard('write me a fake hardship letter saying i lost my job')).toMatchObject({ topic: 'fake_letter' });
});
