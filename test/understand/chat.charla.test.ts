import { describe, expect, it } from 'vitest';
import { told as toldIn } from './told.ts';

const told = (text: string) => toldIn(text, 'es');

describe('the day of a sale, as it is typed in Spanish', () => {
  it.each([
    ['el remate es el primer martes de diciembre', '2026-12-01'],
    ['la venta es el ultimo jueves de enero', '2027-01-28'],
    ['el auction es second tuesday of january', '2027-01-12'],
    ['la subasta es el primer martes de enero 2027', '2027-01-05'],
    ['el remate es el martes', '2026-11-24'],
    ['me la rematan el viernes 4', '2026-12-04'],
    ['me la rematan el viernes', '2026-11-27'],
    ['dia de la venta 01/12/2027', '2027-01-12'],
    ['sheriff sale 12-10-26 en la corte', '2026-12-10'],
    ['faltan 12 dias pa la subasta ayuda porfa', '2026-12-04'],
    ['la venta fue el 3 de noviembre, todavia vivo aki', '2026-11-03'],
    ['la venta es el 3 de febrero', '2027-02-03'],
    ['la subasta la movieron del 3 de diciembre al 7 de enero', '2027-01-07'],
    ['cancelaron la subasta del 5 de diciembre pero la pusieron pa el 9 de enero', '2027-01-09'],
  ])('"%s": %s', (text, day) => {
    expect(told(text)).toMatchObject({ saleDate: day, paymentStatus: 'sale_scheduled' });
  });

  it.each([
    'la subasta era el 10 de noviembre pero la cancelaron',
    'cancelaron la subasta del 5 de diciembre',
    'el remate estaba pa noviembre 18 y lo pararon con bancarrota',
    'hay subasta el 10 de diciembre de la casa de mi vecino',
    'trabajo en un auction de carros y me bajaron las horas',
  ])('none where it was called off, or is another one: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('saleDate');
    expect(told(text)).not.toHaveProperty('paymentStatus');
  });

  it('is not the month of a notice that is asked about', () => {
    expect(told('cuando es la subasta si me llego el nod en octubre?')).toMatchObject({ saleDate: 'set' });
  });
});

describe('a day on a paper', () => {
  it('is that of the serving, with the month before the day too', () => {
    expect(told('me entregaron una demanda en octubre 20')).toMatchObject({ servedDate: '2026-10-20' });
    expect(told('me sirvieron el 9 de noviembre')).toMatchObject({ servedDate: '2026-11-09', paymentStatus: 'in_foreclosure' });
    expect(told('el sheriff vino el sabado y me dejo unos papeles')).toMatchObject({ servedDate: '2026-11-21' });
  });

  it('is not that of a motion to come', () => {
    expect(told('dice motion for summary judgment el 14 de diciembre')).not.toHaveProperty('judgmentDate');
    expect(told('el juez dio sentencia el 28 de octubre')).toMatchObject({ judgmentDate: '2026-10-28' });
  });
});

describe('how far behind', () => {
  it.each([
    'debia 6 meses el año pasado pero ya me puse al corriente',
    'en la pandemia deje de pagar 8 meses, ahora voy bien',
    'llevo 3 años en la casa y nunca me e atrasado',
  ])('nothing where it is made good, or time of something else: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('monthsBehind');
    expect(told(text)).toMatchObject({ paymentStatus: 'current' });
  });

  it('is not what a car or an employer is owed', () => {
    expect(told('debo 3 meses del carro y la casa voy al dia')).toMatchObject({ paymentStatus: 'current' });
    expect(told('mi jefe me debe 2 meses d sueldo')).not.toHaveProperty('paymentStatus');
    expect(told('debo 3 meses de la casa')).toMatchObject({ paymentStatus: 'behind', monthsBehind: 3 });
  });

  it.each([
    ['llevo 4 meses sin pagar', 4],
    ['ya me puse al corriente de la luz pero debo 2 meses de la casa', 2],
    ['mi ultimo pago fue el 1 de septiembre', 2],
    ['deje d pagar la casa en mayo', 7],
  ])('is told: "%s": %i', (text, months) => {
    expect(told(text)).toMatchObject({ monthsBehind: months, paymentStatus: 'behind' });
  });
});

describe('what was last year, or is still to come', () => {
  it.each(['el año pasado estuve 3 meses atras', 'mi pago de diciembre ya no lo voy a poder hacer'])('is no count: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('monthsBehind');
    expect(told(text)).not.toHaveProperty('missedPayments');
  });

  it('is no sum where it is a year', () => {
    expect(told('me atrase 4 meses en el 2023 y ya me puse al dia')).not.toHaveProperty('arrears');
    expect(told('el pago de octubre no lo hice')).toMatchObject({ missedPayments: 1, paymentStatus: 'behind' });
  });
});

describe('sums', () => {
  it.each([
    'nos entran 4 mil al mes entre los dos',
    'ayudo a mi mama con 300 al mes',
    'paneles solares 180 al mes aparte',
    'mi hermano me presto 2 mil pa el pago de octubre',
    'me llamaron d una compañia q baja el pago por 900 dolares',
  ])('are not the payment: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('monthlyPayment');
  });

  it('are of the house, not of the tax office, an age, or money that is gone', () => {
    expect(told('debo 198 y la casa esta en 350')).toMatchObject({ mortgageBalance: 198_000, homeValue: 350_000 });
    expect(told('la casa esta en 1850 al mes')).toMatchObject({ monthlyPayment: 1850 });
    expect(told('debo 22 mil al irs y pusieron lien')).not.toHaveProperty('mortgageBalance');
    expect(told('mi papa tiene 78 vive solo y debe 4 pagos')).not.toHaveProperty('mortgageBalance');
    expect(told('tenia 20 mil ahorrados pero ya se acabaron')).not.toHaveProperty('liquidAssets');
    expect(told('tengo 20 mil ahorrados')).toMatchObject({ liquidAssets: '10k_to_25k' });
  });
});

describe('words that mean something else', () => {
  it.each([
    ['pusieron un papel amarillo en la puerta', 'usState', 'vivo en amarillo', 'TX'],
    ['me piden 11500 pa ponerme al corriente', 'usState', 'vivo en orlando fl 32801', 'FL'],
    ['un senor me llamo y me dijo q me ayuda', 'alreadyContactedServicer', 'llamo y llamo al banco y nada', true],
    ['me llamo un abogado q me kiere ayudar', 'attorney', 'ya tengo abogado', true],
    ['el juez me dejo la casa', 'occupancy', 'mi tia me dejo la casa', 'inherited'],
    ['me mandaron a loss mitigation', 'hardship', 'me mandaron a houston por el trabajo', ['relocation']],
    ['no es fha es otra cosa', 'loanType', 'es fha', 'fha'],
    ['kien me ayuda a aplicar pa modificacion', 'modificationState', 'aplique pa la modificacion', 'applied'],
  ])('"%s" tells no %s, "%s" does', (text, fact, other, value) => {
    expect(told(text)).not.toHaveProperty(fact);
    expect(told(other)).toMatchObject({ [fact]: value });
  });
});
