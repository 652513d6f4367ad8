import { describe, expect, it } from 'vitest';
import { told as toldIn } from './told.ts';

/** Long stories in Spanish: whose state, lawyer, rent and debt it is, months by name, and what is owed in all. */
const told = (text: string) => toldIn(text, 'es');

describe('what is not told of the household today', () => {
  it.each<[string, string, string]>([
    ['no vendo ni la mitad y debo tres meses de la casa', 'wants', 'no vendo la casa por nada'],
    ['yo tengo el power of attorney de mi mama y debe 5 meses', 'attorney', 'tengo un abogado para el foreclosure'],
    ['mi abogado de accidentes no hace estas cosas', 'attorney', 'mi abogado me ayuda con la corte'],
    ['un abogado quiere 5 mil de entrada para ver la casa', 'attorney', 'mi abogado quiere parar la venta'],
    ['le pagabamos la renta a el en vez de al banco', 'occupancy', 'la rento a una familia y debo dos meses'],
    ['no puedo vender y la renta alla esta como en 1,800', 'rent', 'los inquilinos pagan 1,500 de renta cada mes'],
    ['mi hijo ya empezo a trabajar y ayuda con la casa', 'incomeRestored', 'mi esposo ya empezo a trabajar'],
    ['les mando 500 al mes a mis papas y me atrase un mes', 'alreadyContactedServicer', 'les mande los papeles al banco'],
    ['ayer nos llego una demanda del hospital por 63 mil', 'paymentStatus', 'ayer nos llego una demanda del banco por la casa'],
    ['me llegaron papeles de la corte pero son de la custodia', 'paymentStatus', 'me llegaron papeles de la corte de la casa'],
    ['el carro se murio y pago 1,540 de casa', 'hardship', 'mi esposo se murio y pago 1,540 de casa'],
    ['mi hermana me dice que haga un second mortgage', 'otherLiens', 'agarre una segunda hipoteca de 45 mil'],
    ['me hablan de un reverse mortgage en la tele', 'loanType', 'mi apa hizo un reverse mortgage'],
    ['la constructora nos dejo la casa a medias', 'occupancy', 'mi abuela me dejo la casa cuando murio'],
    ['el se llevo los ahorros que eran 14 mil', 'liquidAssets', 'tenemos 14 mil en ahorros'],
    ['mi tio me vendio la casa de palabra por 60 mil', 'homeValue', 'mi casa vale 160 mil'],
    ['quiero bender y no me sale lo que debo', 'saleDate', 'la subasta es el 9 de diciembre'],
  ])('"%s" tells no %s; "%s" does', (text, fact, neighbour) => {
    expect(told(text)).not.toHaveProperty(fact);
    expect(told(neighbour)).toHaveProperty(fact);
  });

  it('an insurance that went up is no death', () => {
    expect(told('el seguro se nos fue por las nubes').hardship).not.toContain('death');
    expect(told('mi papa se nos fue en marzo').hardship).toContain('death');
  });

  it('a promise of 2 percent and a commission are no rate', () => {
    expect(told('que podia bajar mi interes al 2 por ciento')).not.toHaveProperty('interestRate');
    expect(told('el interes de mi prestamo es 7 por ciento')).toMatchObject({ interestRate: 7 });
  });

  it('a sale that was stopped stays stopped', () => {
    const text = 'ya tenia fecha de venta para octubre 6 y la pararon. si no la mando la vuelven a poner. debo 13 meses';
    expect(told(text)).toMatchObject({ paymentStatus: 'behind', monthsBehind: 13 });
    expect(told(text)).not.toHaveProperty('saleDate');
  });

  it('a foreclosure that they are going to begin has not begun', () => {
    expect(told('llego carta que van a empezar foreclosure')).toMatchObject({ paymentStatus: 'behind' });
    expect(told('llego carta que ya empezo el foreclosure')).toMatchObject({ paymentStatus: 'in_foreclosure' });
  });
});

describe('the state of the house', () => {
  it.each([
    ['compramos la casa juntas y ella se fue a Texas en mayo', undefined],
    ['mi esposa se fue con su hermana a phoenix y debo un mes', undefined],
    ['yo vivo en houston y la casa esta en chicago', 'IL'],
    ['ella se quebro la cadera en utah. vivimos en laredo', 'TX'],
    ['yo me vine a trabajar a north carolina. la casa esta en tucson', 'AZ'],
    ['compre mi casa en tampa en 2019', 'FL'],
    ['ellas viven en california y la casa es mia', undefined],
    ['vivo en kissimmee florida', 'FL'],
  ])('"%s": %s', (text, state) => {
    expect((told(text) as { usState?: string }).usState).toBe(state);
  });
});

describe('months by name', () => {
  it.each([
    ['debo octubre y noviembre, son 2,980 en total', 2],
    ['yo debo julio, agosto, septiembre y octubre, noviembre si lo pague', 4],
    ['me atrase agosto, septiembre y octubre', 3],
    ['el banco dice que debo julio agosto y septiembre', 3],
    ['debo el mes pasado y este', 2],
    ['ya no dimos octubre de la casa', 1],
  ])('"%s": %d', (text, count) => {
    expect(told(text)).toMatchObject({ missedPayments: count, paymentStatus: 'behind' });
  });

  it.each([
    'pague octubre y noviembre a tiempo',
    'no he pagado la segunda desde julio, la primera voy al corriente',
    'si debo noviembre que pasa',
  ])('none in "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('missedPayments');
    expect(told(text)).not.toHaveProperty('monthsBehind');
  });

  it('a time before the plan is no count of today', () => {
    expect(told('antes del chapter debia 16 meses. desde entonces no he fallado')).not.toHaveProperty('monthsBehind');
  });
});

describe('sums', () => {
  it.each([
    ['debo octubre y noviembre, son 2,980 en total', { arrears: 2980 }],
    ['debo tres meses de la casa, el banco quiere 5,600 con los recargos', { arrears: 5600, monthsBehind: 3 }],
    ['debo tres mensualidades que son 4,350', { arrears: 4350, missedPayments: 3 }],
    ['voy 4 meses atras, 6,840 con todo', { arrears: 6840 }],
    ['debo como 22 mil atrasados', { arrears: 22000 }],
    ['ahora debo las dos, la primera 1,820 y la segunda 410 al mes', { monthlyPayment: 1820 }],
    ['ahora me cobran 520 al mes de eso y la hipoteca 2,300', { monthlyPayment: 2300 }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it.each<[string, string]>([
    ['debo como 22 mil atrasados', 'mortgageBalance'],
    ['sacamos un prestamo de fema de 20 mil', 'mortgageBalance'],
    ['debo 31 mil de impuestos', 'mortgageBalance'],
    ['dos pagos ahora, 1,450 de la primera y 690 del heloc', 'mortgageBalance'],
    ['ella tenia una hipoteca de 620 que yo sigo pagando', 'mortgageBalance'],
    ['el prestamo es de vanderbilt a 11 por ciento. son 1,140 mas 380', 'mortgageBalance'],
    ['debo tres mensualidades que son 4,350', 'monthlyPayment'],
    ['el pago de 1,720 a 2,240 me lo subieron', 'monthlyPayment'],
    ['el sba me presto 80 mil con la casa de colateral', 'homeValue'],
    ['un muchacho me compra la casa en cash por 130', 'liquidAssets'],
  ])('"%s" tells no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });

  it('what is owed on the loan stays a balance', () => {
    expect(told('la casa vale 420 y debo 365. tambien debo 18 mil al irs')).toMatchObject({ homeValue: 420000, mortgageBalance: 365000 });
  });
});

describe('work and swindles', () => {
  it('hears work that was found', () => {
    expect(told('perdi el trabajo en julio y ya empece en otra el lunes pasado')).toMatchObject({ incomeRestored: true });
    expect(told('el patron nos corrio a todos en septiembre')).toMatchObject({ hardship: ['job_loss'] });
  });

  it('hears a deed that went to a company, and money for a rescue', () => {
    const text = 'un señor que se dice notario nos cobro 3,000 por arreglar lo de la casa y ahora la casa esta a nombre de su compañia';
    expect(told(text)).toMatchObject({ scam: ['paid_upfront', 'sign_deed'] });
    expect(told('la casa esta a nombre de mi hermano')).not.toHaveProperty('scam');
  });
});
