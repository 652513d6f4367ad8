import { describe, expect, it } from 'vitest';
import type { Case } from '../../dialogs/case.ts';
import { inOwnWords } from '../../src/turn/ownWords.ts';
import { factsIn } from '../../src/understand/facts.ts';
import { understand } from '../../src/understand/understand.ts';
import { told as toldIn } from './told.ts';

const today = '2026-11-22';
const told = (text: string) => toldIn(text, 'es');
const heard = (text: string, fact?: string, kind?: string) =>
  understand({
    text,
    language: 'es',
    today,
    ask: fact === undefined || kind === undefined ? null : { id: fact, fact: fact as keyof Case, kind },
    known: {},
    topics: [],
  });
const answered = (text: string, fact: string, kind: string): unknown => {
  const one = heard(text, fact, kind);
  return 'facts' in one ? Object.entries(one.facts ?? {}).find(([name]) => name === fact)?.[1]?.value : undefined;
};

describe('what befell the household, as it is typed by ear', () => {
  it.each([
    ['me cortaron ora en el trabajo', 'reduced_income'],
    ['esta floja la chamba', 'reduced_income'],
    ['me dieron nomas 2 dias', 'reduced_income'],
    ['el food truck ya no vende como antes', 'reduced_income'],
    ['mi jefe me debe 3 quincenas', 'reduced_income'],
    ['por miedo a la migra mi esposo no sale a trabajar', 'reduced_income'],
    ['se fue mi hermano k pagaba la mitad', 'reduced_income'],
    ['nasio el bebe y mi esposa dejo de trabajar', 'reduced_income'],
    ['antes vendia 800 al dia ahora si llego a 300', 'reduced_income'],
    ['el restauran donde trabajaba serro', 'job_loss'],
    ['me kitaron el permiso de trabajo', 'job_loss'],
    ['se me vencio el tps y ya no puedo trabajar', 'job_loss'],
    ['ando buscando trabajo', 'job_loss'],
    ['tengo cita pa la operasion y me salio una ernia', 'medical_or_disability'],
    ['kede embarasada y ya no pude trabajar', 'medical_or_disability'],
    ['mi mama en colombia se puso grave y tuve k viajar', 'medical_or_disability'],
    ['mi esposo fallesio', 'death'],
    ['mi papa murio en el salvador y fui al entierro', 'death'],
    ['mi esposo se fue pa mexico y me dejo con la deuda', 'divorce_or_separation'],
    ['tuve que serrar la taqueria', 'business_failure'],
    ['el arm me subio 400 pesos al mes', 'arm_reset_or_payment_increase'],
    ['la taza me sube en enero', 'arm_reset_or_payment_increase'],
    ['mi pago era de 1600 y ahora es de 2100', 'arm_reset_or_payment_increase'],
    ['el insurance de la casa subio al doble', 'escrow_or_tax_or_insurance_increase'],
    ['me cancelaron la aseguransa', 'escrow_or_tax_or_insurance_increase'],
    ['tengo la casa rentada y el renter no paga', 'rental_loss'],
    ['la troca se descompuso', 'other'],
  ])('"%s": %s', (text, value) => {
    expect(told(text).hardship).toEqual(expect.arrayContaining([value]));
  });

  it.each([
    'la pagina no trabaja',
    'trabajo en un taller de trocas',
    'tengo tps y trabajo',
    'me cortaron la luz',
    'mi papa se cayo pero esta bien',
    'me va a dar un infarto con esta deuda',
    'si me quedo sin trabajo que pasa',
    'el vecino tuvo una cirugia',
    'el dinero se nos fue en comida',
    'por si me llegan a correr',
    'mi esposo trabaja en construccion y gana bien',
  ])('nothing in "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('hardship');
  });

  it('is one and the same event where another is told beside it', () => {
    expect(told('me pasaron a part time').hardship).toEqual(['reduced_income']);
    expect(told('todo el dinero se nos fue en el hospital de mi niña').hardship).toEqual(['medical_or_disability']);
    expect(told('mi jefita se nos fue en diciembre').hardship).toEqual(['death']);
  });
});

describe('where the payments are', () => {
  it.each([
    ['pague octubre pero no noviembre', 'behind', 1],
    ['debo sept oct y nov', 'behind', 3],
    ['debo octubre y nobiembre', 'behind', 2],
    ['no e echo el pago de este mes', 'behind', 1],
    ['por eso no completamos el pago de octubre ni el de noviembre', 'behind', 2],
    ['tengo tres pagos vensidos', 'behind', 3],
    ['son 6 pagos de 1,200 que debo', 'behind', 6],
    ['ya pague 2 me falta uno', 'behind', 1],
  ])('"%s": %s, %i payments', (text, status, payments) => {
    expect(told(text)).toMatchObject({ paymentStatus: status, missedPayments: payments });
  });

  it.each([
    ['e dejado de pagar desde agosto', 'behind'],
    ['solo pague la mitad de octubre', 'behind'],
    ['estoy pagando pero tarde cada mes', 'behind'],
    ['el banco no me kiere resibir menos del total', 'behind'],
    ['me van a foreclosear', 'behind'],
    ['me dijeron k si no pago 6500 antes del 15 me la venden', 'behind'],
    ['me pusieron un papel en la puerta k dice foreclosure', 'in_foreclosure'],
    ['la corte ya dio el judgment', 'in_foreclosure'],
    ['ya me vendieron la casa pero todabia vivo aki', 'foreclosed'],
    ['estoy al corriente pero ya no aguanto', 'about_to_fall_behind'],
    ['todabia no me e atrasado pero el otro mes si', 'about_to_fall_behind'],
    ['no voy a tener pa el primero', 'about_to_fall_behind'],
    ['la pension no alcansa', 'about_to_fall_behind'],
    ['nunca e dejado de pagar', 'current'],
  ])('"%s": %s', (text, status) => {
    expect(told(text)).toMatchObject({ paymentStatus: status });
  });

  it.each([
    'pague octubre y noviembre',
    'no debo octubre',
    'me pueden kitar la casa si no tengo papeles',
    'vendieron mi loan a otra compañia y dicen que no pague',
    'zillow dice 290 pero no me dan mas de 260',
    'la app no trabaja y no puedo pagar por ahi',
    'dicen que van a vender mi prestamo',
    'si me atraso me la venden en marzo',
    'estan vendiendo la casa de enfrente en subasta',
  ])('nothing in "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('paymentStatus');
    expect(told(text)).not.toHaveProperty('saleDate');
  });

  it('is heard in a story told in one breath', () => {
    const story =
      'hola buenas tardes mire yo compre mi casa en el 2018 y siempre page bien pero en marzo a mi esposo lo despidieron de la construccion y despues se enfermo y ya debemos 4 pagos de 1680 y nos llego una carta de la corte que tenemos 20 dias para contestar y no sabemos que hacer';
    expect(told(story)).toMatchObject({ paymentStatus: 'in_foreclosure', missedPayments: 4, monthlyPayment: 1680 });
    expect(told('debemos 40 mil al hospital y 3 meses de la casa')).toMatchObject({ monthsBehind: 3 });
    expect(told('debo 3 meses del carro y 40 mil de la casa')).not.toHaveProperty('monthsBehind');
  });

  it('is told by months in English too', () => {
    const english = (text: string) => factsIn(text, today, 'en').facts.missedPayments?.value;
    expect(english('due for sept oct nov')).toBe(3);
    expect(english('paid october but not november')).toBe(1);
    expect(english('We missed the October and November payments')).toBe(2);
    expect(english('paid october and november')).toBeUndefined();
  });
});

describe('days and sums', () => {
  it.each([
    ['la venta es el 12 enero', '2027-01-12'],
    ['me la benden el 5 de dicienbre', '2026-12-05'],
    ['me la rematan el bierne', '2026-11-27'],
    ['la suvasta es el martes que biene', '2026-11-24'],
    ['la subasta fue el martes y nadie la compro', '2026-11-17'],
  ])('"%s": the sale is on %s', (text, day) => {
    expect(told(text)).toMatchObject({ saleDate: day });
  });

  it('is none where "sale" is Spanish', () => {
    expect(told('soy uber y ya no sale')).not.toHaveProperty('saleDate');
    expect(told('no hay sale date')).toMatchObject({ saleDate: 'none' });
  });

  it.each([
    ['me subieron el pago de la casa 300 dolares', 'monthlyPayment'],
    ['me quedan 800 dolares', 'mortgageBalance'],
    ['el tasador me cobro 500', 'homeValue'],
    ['ahora si llego a 300 y voy un mes atrasada', 'arrears'],
    ['no me alcanza para el mortgage de 2350 por ahora voy al dia', 'arrears'],
    ['mi hermano se fue a colorado y ya no paga', 'usState'],
    ['mi novio me dejo y la casa esta a nombre de los 2', 'occupancy'],
    ['trabajo en ventas por comision y no estoy vendiendo', 'wants'],
  ])('"%s": no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });

  it('are told where they are meant', () => {
    expect(told('no me alcanza para el mortgage de 2350')).toMatchObject({ monthlyPayment: 2350 });
    expect(told('puedo pagar los 1450 normales pero no lo atrasado')).toMatchObject({ monthlyPayment: 1450 });
    expect(told('debo como 5,800 de atraso')).toMatchObject({ arrears: 5800 });
    expect(told('devo 15 mil en tarjetas y 198 mil de la casa')).toMatchObject({ mortgageBalance: 198_000 });
    expect(told('me dejo la casa mi abuela')).toMatchObject({ occupancy: 'inherited' });
    expect(told('vivo en georgia y mi hija vive en texas')).toMatchObject({ usState: 'GA' });
  });
});

describe('short messages and answers', () => {
  it.each([
    ['hable a mr cooper y nada', 'alreadyContactedServicer', true],
    ['meti chapter 13 en agosto', 'bankruptcy', true],
    ['mi esposo ya trabaja', 'incomeRestored', true],
    ['perdi mi trabajo pero ya tengo otro', 'incomeRestored', true],
    ['es un loan de va por mi marido', 'loanType', 'va'],
  ])('"%s": %s is %s', (text, fact, value) => {
    expect(told(text)).toMatchObject({ [fact]: value });
  });

  it('tells a stranger who takes money in advance from the bank', () => {
    expect(told('una compañia me pide 2500 pa parar el foreclosure').scam).toEqual(['paid_upfront']);
    expect(told('el banco me pide 2500 pa ponerme al dia')).not.toHaveProperty('scam');
  });

  it.each([
    ['mil cuatrosientos', 'monthlyPayment', 'money', 1400],
    ['como 1,4', 'monthlyPayment', 'money', 1400],
    ['antes 1200 aora 1650', 'monthlyPayment', 'money', 1650],
    ['septiembre octubre y noviembre', 'missedPayments', 'count', 3],
    ['ninguno todabia', 'missedPayments', 'count', 0],
    ['todabia no ay fecha', 'saleDate', 'date', 'none'],
    ['no contestan', 'alreadyContactedServicer', 'yesno', true],
    ['no me da miedo', 'alreadyContactedServicer', 'yesno', false],
    ['nada mas esa', 'otherLiens', 'yesno', false],
  ])('"%s" answers %s', (text, fact, kind, value) => {
    expect(answered(text, fact, kind)).toBe(value);
  });

  it('takes no number where none is told', () => {
    expect(answered('un chingo', 'missedPayments', 'count')).toBeUndefined();
    expect(answered('no se la compre en 180', 'homeValue', 'money')).toBeUndefined();
    expect(answered('unos 300 mil', 'homeValue', 'money')).toBe(300_000);
  });

  it('hears commands and questions by their sound', () => {
    expect(heard('kiero ablar con una persona').type).toBe('wantsPerson');
    expect(heard('kien son ustedes').type).toBe('askedWho');
    expect(heard('k es un short sale')).toMatchObject({ type: 'asked', topic: 'short_sale' });
    expect(heard('borra todo').type).toBe('erase');
    expect(heard('me quiero morir').type).toBe('danger');
  });

  it('keeps the words as they were typed', () => {
    const text = 'Hola. E dejado de pagar desde agosto';
    const one = inOwnWords(text, heard(text));
    expect('facts' in one ? one.facts?.paymentStatus?.said : '').toBe('E dejado de pagar desde agosto');
  });
});
