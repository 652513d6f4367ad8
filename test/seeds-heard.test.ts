import { describe, expect, test } from 'vitest';
import { Person } from './driver.ts';
import { seeds } from './library/seeds.ts';

/**
 * The 38 claims of old articles, brought up by a person in the middle of the questions: in plain English, hurried with typos, and in
 * Spanish. The answer is the page that puts it right, and nothing of it becomes a fact about the household.
 */
const told: Record<number, { en: string; typos: string; es: string }> = {
  1: {
    en: 'I heard that foreclosure is the only end',
    typos: 'i herd forclosure is the only way it ends',
    es: 'me dijeron que el foreclosure es lo único',
  },
  2: {
    en: 'I heard foreclosure stays on your record at least 10 years',
    typos: 'i heard foreclosure stays on ur credit 10 years',
    es: 'me dijeron que el foreclosure dura 10 años en el récord',
  },
  3: {
    en: 'Is it true that a short sale means the bank agrees to sell at a loss?',
    typos: 'is it true in a shortsale the bank agrees to take a loss',
    es: '¿es cierto que en la venta corta el banco acepta menos?',
  },
  4: {
    en: 'I heard the bank has to agree before I list the house',
    typos: 'i heard bank has to agree befor i list',
    es: 'me dijeron que el banco tiene que aceptar antes de vender',
  },
  5: {
    en: 'I heard the bank can still ask for the deficiency after',
    typos: 'i herd the bank can still come after me for the deficency',
    es: 'me dijeron que el banco todavía puede cobrar la deficiencia',
  },
  6: {
    en: 'They told me I need an agent with a lower commission',
    typos: 'they told me i need a agent w a lower comission',
    es: 'me dijeron que necesito un agente que cobre menos',
  },
  7: {
    en: 'I heard that my credit card spending will hurt my case',
    typos: 'i heard my credit card spendin will hurt my case',
    es: 'me dijeron que mis gastos me perjudican',
  },
  8: {
    en: 'Is it true that I pay tax on forgiven debt?',
    typos: 'is it true i pay taxs on forgiven debt',
    es: '¿es verdad que pago impuestos por la deuda perdonada?',
  },
  9: { en: 'They said skip payments and it is forgiven', typos: 'they said skip paymets its forgiven', es: 'me dijeron que salte pagos' },
  10: {
    en: "I heard banks don't want my house and will give in",
    typos: 'i heard banks dont want my house n they will give in',
    es: 'me dijeron que el banco no quiere mi casa y va a ceder',
  },
  11: {
    en: 'I heard about ARM resets, when does my payment change?',
    typos: 'is it true they send a notice before a ARM reset',
    es: '¿es cierto que avisan antes del cambio de una hipoteca ajustable?',
  },
  12: {
    en: 'I heard I can sell even if I owe more than it is worth',
    typos: 'i heard i can sell if i owe more then its worth',
    es: 'me dijeron que puedo vender si debo más de lo que vale',
  },
  13: {
    en: "I was told I can't sell because I am underwater",
    typos: 'they told me i cant sell cuz i am underwater',
    es: 'me dijeron que el saldo es mayor que el valor y no puedo vender',
  },
  14: {
    en: 'Is it true that negative equity is just balance minus value?',
    typos: 'is it true negative equty is just balance minus value',
    es: '¿es cierto que el valor propio es solo valor menos saldo?',
  },
  15: {
    en: 'Is it true that the bank wants papers about my hardship?',
    typos: 'is it true bank wants alot of papers',
    es: '¿es cierto que el banco pide muchos papeles?',
  },
  16: {
    en: 'I heard I need a short sale specialist',
    typos: 'i heard i need a shortsale specalist',
    es: 'me dijeron que necesito un especialista',
  },
  17: {
    en: 'I heard banks prefer a short sale',
    typos: 'i herd banks prefer a shrt sale',
    es: 'me dijeron que el banco prefiere la venta corta',
  },
  18: {
    en: 'Is it true that the longer I wait the fewer options I have?',
    typos: 'is it true how long i wait matters, what is the timeline',
    es: '¿es cierto que cuanto más espero menos opciones hay? ¿cuánto tiempo tengo?',
  },
  19: {
    en: 'I heard I can do a short sale while current',
    typos: 'i heard u can do a short sale whil current',
    es: 'me dijeron que puedo hacer venta corta estando al día',
  },
  20: {
    en: 'I heard losing money on a rental counts as hardship',
    typos: 'i heard loosing money on a rental counts as hardship',
    es: 'me dijeron que cuenta perder dinero con la renta',
  },
  21: {
    en: 'Is it true that every bank is the same?',
    typos: 'is it true evry bank is the same',
    es: '¿es cierto que todos los bancos son iguales?',
  },
  22: {
    en: 'I heard the rest is always forgiven',
    typos: 'i heard the rest is alwys forgiven',
    es: 'me dijeron que siempre perdonan el resto',
  },
  23: {
    en: 'I heard I leave with no money down and no collections',
    typos: 'i heard i leave w no money down n no colections',
    es: 'me dijeron que salgo sin deber nada',
  },
  24: {
    en: 'Is it true that a short sale hurts my credit less?',
    typos: 'is it true a short sale hurts my creditt less',
    es: '¿es cierto que la venta corta daña menos el crédito?',
  },
  25: {
    en: 'I heard I can buy again sooner after a short sale',
    typos: 'i heard u can buy agian sooner',
    es: 'me dijeron que puedo comprar otra vez más pronto',
  },
  26: {
    en: 'I heard a short sale stays off my record and foreclosure 10 years',
    typos: 'i heard foreclosure stays on my recrd 10 years',
    es: 'me dijeron que no dura 10 años en mi récord',
  },
  27: {
    en: 'I heard the timelines get faster if I wait',
    typos: 'i heard foreclosre speeds up',
    es: 'me dijeron que el foreclosure se acelera',
  },
  28: {
    en: 'Is it true that you are the government?',
    typos: 'is it true ur with the goverment',
    es: '¿es cierto que ustedes son del gobierno?',
  },
  29: {
    en: 'I heard a short sale is far less damaging',
    typos: 'i heard a short sale is far less damging',
    es: 'me dijeron que la venta corta daña mucho menos',
  },
  30: {
    en: 'I heard it is 100 points for a short sale and 300 for foreclosure',
    typos: 'i heard 100 pts for short sale n 300 points for forclosure',
    es: 'me dijeron que son 100 puntos contra 300 puntos',
  },
  31: {
    en: 'I heard seven to ten years on my credit',
    typos: 'i heard 7 to 10 yrs on my credit for forclosure',
    es: 'me dijeron que de siete a diez años en el crédito',
  },
  32: {
    en: 'Is it true that in a foreclosure the house goes to auction?',
    typos: 'is it true in a forclosure the house goes to aution',
    es: '¿es cierto que en el foreclosure rematan la casa?',
  },
  33: {
    en: 'I heard foreclosure lowers prices by 20 percent for my neighbors',
    typos: 'i heard forclosure lowers nieghbors prices by 20 percent',
    es: 'me dijeron que baja 20 por ciento el precio de los vecinos',
  },
  34: {
    en: 'I heard it has to be my primary residence',
    typos: 'i heard it has to be my primery residence',
    es: 'me dijeron que tiene que ser mi residencia principal',
  },
  35: {
    en: "I heard I can't do a short sale if I have savings",
    typos: 'i heard u cant short sale if u have savings',
    es: 'me dijeron que no puedo hacer venta corta con ahorros',
  },
  36: {
    en: 'I heard I can get a Fannie Mae loan after only two years',
    typos: 'i heard i can get a fanny mae loan after two years',
    es: 'me dijeron que puedo tener préstamo de Fannie Mae a los dos años',
  },
  37: {
    en: 'I heard the bank takes care of the house during foreclosure',
    typos: 'i heard the bank takes care of the house durring foreclosure',
    es: 'me dijeron que el banco cuida la casa',
  },
  38: {
    en: 'I heard this is too hard to do alone',
    typos: 'i heard its to hard to do alone',
    es: 'me dijeron que es muy difícil hacerlo solo',
  },
};

function answerTo(language: 'en' | 'es', text: string): { said: string; told: number } {
  const person = new Person({ language });
  person.open();
  person.type(language === 'en' ? 'lost my job' : 'perdí el trabajo');
  const before = JSON.stringify(Object.entries(person.known).map(([fact, known]) => [fact, known?.value]));
  const said = person.type(text).texts.join('\n');
  const after = JSON.stringify(Object.entries(person.known).map(([fact, known]) => [fact, known?.value]));
  return { said, told: before === after ? 0 : 1 };
}

test('every one of the 38 is brought up', () => expect(Object.keys(told)).toHaveLength(seeds.length));

describe.each(seeds)('$row: "$claim"', ({ row, en, es, never }) => {
  const words = told[row]!;
  test.each(['en', 'typos', 'es'] as const)('%s', (way) => {
    const language = way === 'es' ? 'es' : 'en';
    const { said, told: learned } = answerTo(language, words[way]);
    expect(said, words[way]).toMatch(language === 'es' ? es : en);
    if (never !== undefined) expect(said).not.toMatch(never);
    expect(learned, 'something was taken for a fact').toBe(0);
  });
});
