import { describe, expect, it } from 'vitest';
import { dangerIn } from '../src/understand/danger.ts';
import { library, Person } from './driver.ts';
import { told as toldIn } from './understand/told.ts';

/** Whole conversations in Spanish: what was misheard, misplaced or said oddly there, each with a neighbour that must stay. */
const told = (text: string) => toldIn(text, 'es');
const factOf = (
  person: Person,
  fact: 'wants' | 'saleDate' | 'monthsBehind' | 'onNote' | 'otherLiens' | 'paymentStatus' | 'mortgageBalance',
) => person.known[fact]?.value;

/** Somebody who has told enough that the next question stands. */
function spoken(first: string, language: 'en' | 'es' = 'es'): Person {
  const person = new Person({ language, today: '2026-11-23', user: 'u' });
  person.open();
  person.type(first);
  return person;
}
/** Answers until this question stands. */
function until(person: Person, id: string): Person {
  for (let i = 0; i < 25 && person.standing?.id !== id; i++) person.type('no sé');
  expect(person.standing?.id).toBe(id);
  return person;
}
const topicOf = (person: Person, text: string) => person.type(text).writes.heard as { type: string; topic?: string | null };

describe('the language of the talk', () => {
  it.each([
    'debo tres pagos y la carta no la entiendo porque está en inglés',
    'debo dos meses y todo me lo mandan en inglés',
    'no puedo hablar en inglés, debo dos meses de la casa',
    'debo 3 meses, ¿me da el número de alguien en español?',
  ])('stays Spanish: "%s"', (text) => expect(spoken(text).memory.language).toBe('es'));

  it.each(['prefiero en inglés', '¿podemos hablar en inglés?', 'en inglés por favor', 'english please'])('turns to English: "%s"', (text) =>
    expect(spoken(text).memory.language).toBe('en'),
  );

  it('is not turned by a few English words that answer, and is by a sentence', () => {
    const person = until(spoken('me corrieron del trabajo, debo dos meses, no hay fecha, vivo en Texas'), 'hopes.wants');
    person.type('keep the house');
    expect(factOf(person, 'wants')).toBe('keep');
    expect(person.memory.language).toBe('es');
    person.type('i think we owe about 200 thousand on the mortgage');
    expect(person.memory.language).toBe('en');
  });

  it('says the last thing again where that is asked in the other language', () => {
    const person = spoken('¿qué es una venta corta?');
    const { texts } = person.type('can you explain that in english');
    expect(person.memory.language).toBe('en');
    expect(texts.join(' ')).toContain('A short sale');
  });
});

describe('a blow that is announced', () => {
  it.each([
    'mi esposo dice que si le hablo al banco me va a pegar',
    'me dijo que si vendo la casa me iba a golpear',
    'my husband says if i call the bank he will hit me',
  ])('is danger: "%s"', (text) => expect(dangerIn(text)?.danger).toBe('domestic_violence'));
  it.each([
    'el banco me va a pegar con los intereses',
    'dice mi esposo que la subida nos va a pegar duro',
    'me voy a morir de un coraje con el banco',
    'ya mero me muero de la rabia',
  ])('is none: "%s"', (text) => expect(dangerIn(text)).toBeNull());
  it('leaves the plain words what they are', () => {
    expect(dangerIn('me quiero morir de la pena, ya no quiero vivir')?.danger).toBe('self_harm');
    expect(dangerIn('me muero de coraje y los voy a matar')?.danger).toBe('violence');
  });
});

describe('facts', () => {
  it('takes a shouted article for no state', () => {
    expect(told('ESTOY HASTA LA MADRE DEL BANCO!!! debo tres meses y ya me cansé')).not.toHaveProperty('usState');
    expect(told('debo tres meses, la casa esta en New Orleans, LA')).toMatchObject({ usState: 'LA' });
  });
  it('knows that a sale which was held is not still to come', () => {
    expect(told('ya me vendieron la casa el mes pasado en el sheriff sale')).toMatchObject({ paymentStatus: 'foreclosed' });
    expect(told('ya me vendieron la casa el mes pasado en el sheriff sale')).not.toHaveProperty('saleDate');
    expect(told('hay sheriff sale pero no sé el día')).toMatchObject({ paymentStatus: 'sale_scheduled' });
  });
  it('takes the verb "sale" for no sale, and hours at a hospital for no illness', () => {
    expect(told('según el abogado sale en unos meses')).not.toHaveProperty('saleDate');
    expect(told('mi casa sale a remate el 4 de diciembre')).toMatchObject({ saleDate: '2026-12-04' });
    expect(told('me bajaron las horas en el hospital')).toMatchObject({ hardship: ['reduced_income'] });
    expect(told('estuve un mes en el hospital')).toMatchObject({ hardship: ['medical_or_disability'] });
  });
  it("tells the lender's case from the association's", () => {
    expect(told('la asociación me demandó por las cuotas')).not.toMatchObject({ paymentStatus: 'in_foreclosure' });
    expect(told('el banco me demandó por la hipoteca')).toMatchObject({ paymentStatus: 'in_foreclosure' });
  });
  it('hears no sale in what a payment would do to it', () => {
    expect(told('¿y si pago los 20 mil se para el remate?')).not.toHaveProperty('saleDate');
    expect(told('me rematan el 3 de diciembre, ¿y si pago se para el remate?')).toMatchObject({ saleDate: '2026-12-03' });
  });
  it('hears no talk with the servicer where only a language is spoken', () => {
    expect(told('¿tengo que ir aunque no hable inglés?')).not.toHaveProperty('alreadyContactedServicer');
    expect(told('no he hablado con el banco')).toMatchObject({ alreadyContactedServicer: false });
  });
  it('hears what a helper must not say, and a house put in their name', () => {
    expect(told('un notario me dijo que ya no le pagara al banco')).toMatchObject({ scam: ['stop_paying'] });
    expect(told('un señor me dijo que no contestara las llamadas del banco')).toMatchObject({ scam: ['no_contact'] });
    expect(told('la empresa quiere que ponga la casa a nombre de ellos')).toMatchObject({ scam: ['sign_deed'] });
    expect(told('me estafó una consultora de modificaciones, le di 5 mil')).toMatchObject({ scam: ['other'] });
    expect(told('me estafaron con la tarjeta')).not.toHaveProperty('scam');
    expect(told('quiero poner la casa a nombre de mis hijos')).not.toHaveProperty('scam');
    expect(told('el banco me dijo que no pagara hasta que revisen')).not.toHaveProperty('scam');
  });
});

describe('answers', () => {
  const at = (id: string) => until(spoken('me corrieron del trabajo, debo dos meses de la casa'), id);
  it.each([
    ['que se quede ahí', 'keep'],
    ['pues quedarme, aquí nacieron mis hijos', 'keep'],
    ['que no nos saquen', 'keep'],
    ['que se la quede el banco', 'leave'],
    ['que se quede el banco con ella', 'leave'],
  ])('hopes: "%s"', (text, value) => {
    const person = at('hopes.wants');
    person.type(text);
    expect(factOf(person, 'wants')).toBe(value);
  });
  it.each(['nel', 'na todavía', 'puras cartas me llegan'])('no date of a sale: "%s"', (text) => {
    const person = at('sale.any');
    person.type(text);
    expect(factOf(person, 'saleDate')).toBe('none');
  });
  it.each([
    ['algo, pero no alcanza', { incomeRestored: true, canPayNormal: false }],
    ['agarré otro jale pero gano la mitad', { incomeRestored: true, canPayNormal: false }],
    ['ya mero empiezo', { incomeRestored: false, hardshipState: 'temporary' }],
  ])('income: "%s"', (text, facts) => {
    const person = at('income.back');
    person.type(text);
    for (const [fact, value] of Object.entries(facts)) expect(person.known[fact as 'incomeRestored']?.value).toBe(value);
  });
  it.each([
    ['eso va para largo', 'lasting'],
    ['no creo que vuelva', 'lasting'],
    ['yo creo que sí va a pasar', 'temporary'],
  ])('whether it will pass: "%s"', (text, value) => {
    const person = at('income.back');
    person.type('no');
    person.type(text);
    expect(person.known.hardshipState?.value).toBe(value);
  });
  it('a price that was paid is not what is owed, and what is owed beside it is', () => {
    const person = at('loan.balance');
    person.type('la compré en 2018 en 250');
    expect(factOf(person, 'mortgageBalance')).toBeUndefined();
    person.type('la compré en 250 y debo 190');
    expect(factOf(person, 'mortgageBalance')).toBe(190_000);
  });
  it('"como 8 mil" is a sum and no question', () => {
    const person = at('money.assets');
    person.type('como 8 mil');
    expect(person.known.liquidAssets?.value).toBe('under_10k');
  });
  it('another debt that is up to date says nothing of the mortgage', () => {
    const person = until(spoken('me corrieron del trabajo, debo dos meses de la casa, la casa vale 300 mil y debo 320 mil'), 'loan.liens');
    person.type('nomás la hoa pero esa va al día');
    expect(factOf(person, 'paymentStatus')).toBe('behind');
  });
  it('"es un decir" counts nothing', () => {
    const person = until(spoken('me corrieron del trabajo y estoy atrasada con la casa'), 'payments.months');
    expect(person.type('no no, es un decir').writes.heard).not.toMatchObject({ facts: { monthsBehind: { value: 1 } } });
  });
  it('what is known already is no answer: the question is put in other words and then left open', () => {
    const person = at('place.occupancy');
    const asked: string[] = [];
    for (let i = 0; i < 5 && person.standing?.id === 'place.occupancy'; i++)
      asked.push(person.type('me corrieron del trabajo').texts.join(' '));
    expect(person.standing?.id).not.toBe('place.occupancy');
    expect(asked.length).toBeLessThanOrEqual(4);
  });
  it('a reverse mortgage is not asked for its months', () => {
    const person = spoken('mi préstamo es una hipoteca inversa y debo los impuestos de la casa');
    for (let i = 0; i < 12; i++) person.type('no sé');
    expect(person.asked).not.toContain('payments.months');
  });
});

describe('corrections', () => {
  it('counts in words and the day of a sale', () => {
    const person = spoken('me enfermé, debo cuatro meses y me rematan el 18 de diciembre');
    person.type('perdón, dije cuatro pero son cinco');
    expect(factOf(person, 'monthsBehind')).toBe(5);
    person.type('el remate es el 28, no el 18');
    expect(factOf(person, 'saleDate')).toBe('2026-12-28');
    person.type('me llamaron el 12, no el 10');
    expect(factOf(person, 'saleDate')).toBe('2026-12-28');
  });
});

describe('questions find their page', () => {
  it.each([
    ['si llamo me van a reportar a la migra?', 'immigration'],
    ['me pueden deportar por deber la casa?', 'immigration'],
    ['¿dónde puedo reportar al banco?', 'complaint'],
    ['cómo recupero lo que le pagué al notario', 'upfront_fee'],
    ['y cuánto tiempo me queda', 'timeline'],
    ['en qué me beneficia un short sale', 'short_sale'],
    ['qué papeles ocupo', 'papers'],
    ['un señor me dice que él me consigue el sobrante por la mitad', 'surplus'],
    ['él puede vender sin mi firma?', 'legal_advice'],
  ])('"%s": %s', (text, topic) => expect(topicOf(spoken('me corrieron del trabajo y debo dos meses'), text).topic).toBe(topic));

  it('no page that many questions find begins with a No', () => {
    for (const language of ['en', 'es'] as const)
      for (const id of ['legal_advice', 'discrimination']) expect(library.explain[language][id]?.bubbles[0]?.text).not.toMatch(/^No\b/);
  });
  it('what a sale leaves is worked from the figures that were given', () => {
    const person = spoken('me enfermé, debo dos meses, debo 200 mil y la casa vale 300 mil');
    expect(topicOf(person, 'y si vendo cuánto me quedaría?').topic).toBe('my_numbers');
    expect(topicOf(spoken('me enfermé y debo dos meses'), 'y si vendo cuánto me quedaría?').topic).toBe('how_much_left');
  });
});

describe('the end, and a person', () => {
  it('hears a farewell, and when they will call', () => {
    const person = until(spoken('me enfermé, debo dos meses'), 'next.step');
    expect(person.type('eso es todo, muy amable').writes.heard?.type).toBe('finished');
    expect(spoken('me enfermé, debo dos meses').type('¿a qué hora me van a llamar?').writes.heard?.type).toBe('wantsPerson');
  });
  it('shows a phone as it is dialled, and "ninguna" as nothing special', () => {
    const person = spoken('quiero hablar con una persona');
    for (const text of ['que me llamen', 'Ana', '713-555-0142', 'por la tarde', 'ninguna']) person.type(text);
    expect(person.known.safeToContact?.value).toBe('nothing_special');
    const { texts } = person.type('sí');
    expect(texts.join(' ')).toContain('713-555-0142');
    expect(texts.join(' ')).not.toContain('+1713');
  });
  it('gives what is kept where "mis datos" is written, as the pages say', () => {
    expect(spoken('debo dos meses').type('mis datos').writes.heard?.type).toBe('askedMyData');
  });
});

describe('the Spanish words', () => {
  const texts = [
    ...Object.values(library.words.es.lines).map(({ text }) => text),
    ...Object.values(library.words.es.asks).flatMap((ask) => [
      ask.text,
      ask.why,
      ask.again,
      ask.find ?? '',
      ...Object.values(ask.choices ?? {}),
    ]),
    ...Object.values(library.explain.es).flatMap(({ bubbles }) => bubbles.map(({ text }) => text)),
  ].filter((text) => !text.includes('|'));
  it.each([
    ['one name for one thing', /\bquiebra|cambio del préstamo|valor propio|venta forzosa|compañía a la que paga \(|venta usual/i],
    ['no "de el" and no "a el"', /\b(?:de|a) el\b/],
    ['nothing that takes the reader for a man', /\b(?:liberarlo a usted|tratarlo|usted está listo|está seguro)\b/i],
    ['no straight quotes', /"/],
  ])('%s', (_, never) => expect(texts.filter((text) => never.test(text))).toEqual([]));
});
