import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { labelsOf } from '../../src/understand/labels.ts';
import { Person } from '../driver.ts';
import { today } from './sets.ts';
import { told } from './told.ts';

/** Facts and meaning of a message, as the turn reads it with nothing known before. */
function meant(text: string, lang: Language) {
  const { intent, crisis, ...slots } = labelsOf({ id: '', text, lang }, today);
  const filled = Object.entries(slots).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return { intent, crisis, filled: filled.map(([field]) => field) };
}

describe('another money matter', () => {
  it.each<[string, Language]>([
    ['The bank that issued my debit card blocked it on vacation and nobody would lift it.', 'en'],
    ['TransUnion keeps mixing my file up with my father. I mailed them my birth certificate.', 'en'],
    ['The student loan people gave me a forbearance and marked me 60 days late anyhow.', 'en'],
    ['They repossessed my Malibu from work and sold it for nothing, now they want 5,200.', 'en'],
    ['A collection agency says I owe for an ambulance I never rode in.', 'en'],
    ['my landlord wont give back my security deposit of 900', 'en'],
    ['A payday lender took the same $120 out three weeks in a row.', 'en'],
    ['We went to a timeshare talk in Myrtle Beach and now we cannot cancel.', 'en'],
    ['somebody opened a savings account in my name two states over', 'en'],
    ['I sent 300 on Venmo for a stroller and the seller blocked me.', 'en'],
    ['They came to my house at night and took my truck.', 'en'],
    ['me cobraron dos veces en la tarjeta de credito y no me regresan nada', 'es'],
    ['el dealer no me da el titulo de la troca que ya pague', 'es'],
    ['la casera no me regresa mi deposito del apartamento', 'es'],
    ['me llaman de coleccion por una cuenta del hospital que no es mia', 'es'],
    ['un prestamo personal por internet me cobra el doble', 'es'],
  ])('"%s" tells nothing of the mortgage', (text, lang) => {
    expect(meant(text, lang)).toEqual({ intent: 'off_topic', crisis: 'none', filled: [] });
  });

  it.each<[string, Language, Record<string, unknown>]>([
    ['My mortgage shows late with Experian and I paid it on time every month.', 'en', { paymentStatus: 'current' }],
    ['My student loans eat my pay and I am two months behind on the house.', 'en', { monthsBehind: 2 }],
    ['I lost my job and put two mortgage payments on my credit card.', 'en', { hardship: ['job_loss'] }],
    ['My truck was repossessed in May and I lost my job, and now the house is in foreclosure.', 'en', { paymentStatus: 'in_foreclosure' }],
    ['Somebody stole my identity and now there is a heloc on our house.', 'en', { otherLiens: true }],
    ['I stopped paying the cards and the car. The mortgage is current.', 'en', { paymentStatus: 'current' }],
    ['con los biles del hospital de mi esposa debemos dos meses de la casa', 'es', { monthsBehind: 2 }],
    ['vendi la troca y perdi el trabajo, debo un mes de la hipoteca', 'es', { hardship: ['job_loss'] }],
  ])('"%s" stays what it is', (text, lang, facts) => {
    expect(meant(text, lang).intent).not.toBe('off_topic');
    expect(told(text, lang)).toMatchObject(facts);
  });

  it.each<[string, Language]>([
    ['A man from the bank called and wanted 400 by Zelle before noon.', 'en'],
    ['Una senora que dice ser del banco quiere 400 por Zelle hoy mismo.', 'es'],
  ])('"%s" a caller who wants money sent is not another matter', (text, lang) => {
    expect(meant(text, lang).intent).not.toBe('off_topic');
  });

  it.each([
    'They took two payments out of my checking and I was charged an overdraft.',
    'My card was on autopay and they say I am late.',
    'I have a car loan, two credit cards and a student loan.',
    'I sold my car to make this month.',
    'What a joke of a company, it is all a game to them.',
    'The vice president who signed it is not even a person.',
  ])('"%s" is not of another matter', (text) => {
    expect(meant(text, 'en').intent).not.toBe('off_topic');
  });
});

describe('in the conversation', () => {
  it('says so as the first thing, and asks on', () => {
    const person = new Person();
    person.open();
    const said = person.type('My bank closed my checking account and kept what was in it.');
    expect(said.texts.join(' ')).toContain('I only know about homes and home loans');
    expect(said.texts.join(' ')).toContain('855-411-2372');
    expect(said.data.at(-1)?.ask?.id).toBe('story.hardship');
  });

  it.each<[Language, string, string, string]>([
    ['en', 'I lost my job and I am 2 months behind', 'my student loan was sold and they say I am 90 days late', 'homes and home loans'],
    ['es', 'perdi mi trabajo y debo dos meses de la casa', 'me quitaron la troca por no pagarla', 'casas e hipotecas'],
  ])('loses nothing of what was told before (%s)', (language, first, aside, line) => {
    const person = new Person({ language });
    person.open();
    const asked = person.type(first).data.at(-1)?.ask?.id;
    const said = person.type(aside);
    expect(said.texts.join(' ')).toContain(line);
    expect(said.data.at(-1)?.ask?.id).toBe(asked);
    expect(said.data.every(({ heard }) => heard === undefined || Object.keys(heard).length === 0)).toBe(true);
  });

  it('keeps its short word for the weather', () => {
    const person = new Person();
    person.open();
    expect(person.type('what is the weather tomorrow').texts.join(' ')).not.toContain('855-411-2372');
  });
});

describe('what tells nothing of the trouble', () => {
  it.each<[string, Language, string]>([
    ['We paid off the mortgage in full last spring and the county still lists a lien on our house.', 'en', 'otherLiens'],
    ['Six lenders a day ring since I asked for a rate quote online.', 'en', 'alreadyContactedServicer'],
    ['I used up my sick days after I lost my job.', 'en', 'death'],
    ['My grievance is about the closing fees.', 'en', 'hardship'],
    ['ya pague la casa completa y no me dan el titulo', 'es', 'paymentStatus'],
    ['Nos transfirieron a otro banco y el pago no aparece.', 'es', 'hardship'],
    ['El gravamen no se ha liberado aunque ya liquidamos.', 'es', 'otherLiens'],
    ['Subio el interes antes del cierre porque se vencio el rate lock.', 'es', 'hardship'],
  ])('"%s" tells no %s', (text, lang, fact) => {
    if (fact === 'death') expect(told(text, lang).hardship).toEqual(['job_loss']);
    else expect(told(text, lang)).not.toHaveProperty(fact);
  });

  it.each<[string, Language, Record<string, unknown>]>([
    ['There is a tax lien on our house.', 'en', { otherLiens: true }],
    ['They only answer after we asked for a payoff quote three times.', 'en', { alreadyContactedServicer: true }],
    ['After we lost our son I could not work.', 'en', { hardship: ['death'] }],
    ['The plant he works at closed.', 'en', { hardship: ['job_loss'] }],
    ['We had a fire in March and they hold the insurance check.', 'en', { hardship: ['disaster'] }],
    ['ya no me dan las cuentas para la casa', 'es', { paymentStatus: 'about_to_fall_behind' }],
    ['mi trabajo nos transfirio a otro estado', 'es', { hardship: ['relocation'] }],
    ['nunca me he atrasado y la compania dice que debo dos meses', 'es', { paymentStatus: 'current' }],
    ['necesito el payoff para el 3, el remate es el 14 de enero', 'es', { saleDate: '2027-01-14' }],
  ])('"%s" is heard', (text, lang, facts) => {
    expect(told(text, lang)).toMatchObject(facts);
  });
});
