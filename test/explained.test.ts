import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AskId } from '../dialogs/chart/asks.ts';
import { languages } from '../dialogs/heard.ts';
import { measure } from '../src/library/readability.ts';
import { answerTo, library, Person, type Said } from './driver.ts';

/** The explanation as the people of all stories hear it: short, easy, in order, with nothing lost. */
type Story = { today?: string; says: Record<'en' | 'es', string>; knows: Parameters<typeof answerTo>[1]; quiet?: boolean };
const folder = join(import.meta.dirname, 'stories');
const stories = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((file) => ({ file, story: parse(readFileSync(join(folder, file), 'utf8')) as Story }));

/** Plays a story until the explanation; null where there is none (a person at once, danger). */
function explained(story: Story, language: 'en' | 'es'): { person: Person; said: Said } | null {
  const person = new Person({ language, ...(story.today === undefined ? {} : { today: story.today }) });
  person.open();
  let said = person.type(story.says[language]);
  for (let turn = 0; turn < 40; turn++) {
    if (said.data.some(({ advice }) => advice !== undefined)) return { person, said };
    const standing = person.standing;
    if (standing === undefined || story.quiet === true) return null;
    const answer = answerTo(standing.id as AskId, story.knows, language);
    said = answer.choice === undefined ? person.type(answer.text) : person.tap(answer.choice);
  }
  return null;
}

const told = languages.flatMap((language) =>
  stories.flatMap(({ file, story }) => {
    const made = explained(story, language);
    return made === null ? [] : [{ name: `${file} ${language}`, language, ...made }];
  }),
);
/** The bubbles of the explanation itself: from the one that carries the advice to the question. */
const bubblesOf = ({ texts, data }: Said): { text: string; lines: string[] }[] => {
  const from = data.findIndex(({ advice }) => advice !== undefined);
  return texts.map((text, at) => ({ text, lines: data[at]?.lines ?? [] })).slice(from, -1);
};

it('there are explanations enough to judge', () => expect(told.length).toBeGreaterThan(40));

it('most hear of both staying and leaving', () => {
  const both = told.filter(({ language, said }) =>
    ['explain.stay', 'explain.leave'].every((id) => said.texts.some((text) => text.startsWith(library.words[language].lines[id]!.text))),
  );
  expect(both.length).toBeGreaterThan(told.length / 2);
});

it('about twelve bubbles in the middle, never more than eighteen', () => {
  const counts = told.map(({ said }) => bubblesOf(said).length).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(13);
  expect(Math.max(...counts)).toBeLessThanOrEqual(18);
});

describe.each(told)('$name', ({ language, said, person }) => {
  it('is easy: grade 7 as a whole (Spanish: ease 70), 60 words a bubble', () => {
    const bubbles = bubblesOf(said);
    const { grade, ease } = measure(bubbles.map(({ text }) => text).join('\n'), language);
    if (language === 'en') expect(grade).toBeLessThanOrEqual(7);
    else expect(ease).toBeGreaterThanOrEqual(70);
    for (const { text } of bubbles) expect(measure(text, language).words, text).toBeLessThanOrEqual(60);
  });

  it('what must be said first comes right after the first line; at most two ways of a kind in full', () => {
    const bubbles = bubblesOf(said);
    const gate = bubbles.findIndex(({ lines }) => lines.includes('explain.gate'));
    if (gate >= 0) expect(gate).toBe(1);
    const full = new Set(bubbles.flatMap(({ lines }) => lines.filter((id) => id.startsWith('explain.option.'))));
    expect(full.size).toBeLessThanOrEqual(4);
    expect(bubbles.some(({ lines }) => lines.includes('explain.free'))).toBe(true);
  });

  it('ways to stay stand before ways to leave, whatever was hoped for', () => {
    const texts = bubblesOf(said).map(({ text }) => text);
    const [stay, leave] = ['explain.stay', 'explain.leave'].map((id) =>
      texts.findIndex((text) => text.startsWith(library.words[language].lines[id]!.text)),
    );
    if (stay! >= 0 && leave! >= 0) expect(stay).toBeLessThan(leave!);
  });

  it('nothing is lost: what is not told in full is named, and a word away', () => {
    const advice = said.data.find((one) => one.advice !== undefined)!.advice!;
    const full = said.data.flatMap(({ lines }) => lines).filter((id) => id.startsWith('explain.option.'));
    const more = person.type(language === 'en' ? 'more ways' : 'más salidas').data.flatMap(({ lines }) => lines);
    for (const { option } of advice.options.filter((one) => one.option !== 'foreclosure'))
      expect([...full, ...more], option).toContain(`explain.option.${option}`);
    const compared = person.type(language === 'en' ? 'compare' : 'comparar').texts.join('\n');
    for (const aspect of ['credit', 'taxes', 'time', 'cost', 'buy_again', 'who_decides', 'first_step'])
      expect(compared).toContain(library.words[language].lines[`advise.aspect.${aspect}`]!.text);
  });
});

describe('own numbers on request', () => {
  const asked = (text: string, before: string[] = []) => {
    const person = new Person();
    person.open();
    for (const one of before) person.type(one);
    return { texts: person.type(text).texts, person };
  };
  it('a payment from balance, rate and term, labelled as theirs, and nothing of it becomes a fact', () => {
    const { texts, person } = asked('what would my payment be at 7.25% on 280k for 30 years', ['lost my job']);
    expect(texts[0]).toMatch(/^With your figures, \$280,000 at 7\.25 percent over 30 years comes to about \$1,910 a month/);
    expect(person.known.mortgageBalance).toBeUndefined();
  });
  it.each([
    ['how much would the monthly payment be on $200,000 at 6 percent over 15 years', '$1,688'],
    ['payment at 0% on 120k for 10 years', '$1,000'],
    ['calculate my payment, 6.5% for 360 months on 250,000', '$1,580'],
  ])('%s', (text, amount) => expect(asked(text).texts[0]).toContain(amount));
  it('takes what was told already, and asks for what is missing in one line', () => {
    expect(asked('what would my payment be at 6% for 30 years', ['lost my job, i owe 300k']).texts[0]).toContain('$1,799');
    expect(asked('what would my payment be at 6%').texts[0]).toMatch(/still need: Owed and the years/);
  });
  it('a plain question about late payments is not taken for one', () =>
    expect(asked('how much do i have to pay if i am 3 months behind').texts.join(' ')).not.toContain('With your figures'));
  it('no forecast, no offer', () => expect(asked('what would my payment be at 6% on 200k for 30 years').texts[0]).toMatch(/not an offer/));
});

describe('the worked lines, in the product', () => {
  const numbersOf = (text: string, language: 'en' | 'es' = 'en') => {
    const person = new Person({ language });
    person.open();
    person.type(text);
    return person.type(language === 'en' ? 'my numbers' : 'mis números').texts.join('\n');
  };
  it.each([
    [
      'en',
      'my adjustable rate goes up in march, payment goes from 1900 to 2700, still current',
      'New payment less the old one: $800 a month.',
    ],
    ['en', 'my arm resets in march, i pay 1900 now and the new payment will be 2700', 'New payment less the old one: $800 a month.'],
    ['es', 'mi préstamo de tasa ajustable cambia en marzo y el pago sube de 1900 a 2700', 'Nuevo pago menos el anterior: $800 al mes.'],
  ] as const)('%s: the gap after a change of rate, from "%s"', (language, text, line) => expect(numbersOf(text, language)).toContain(line));

  const behind = 'lost my job and back at work, 4 months behind, payment is 2000, i can pay 400 more a month, owe 200k, worth 300k';
  it.each([
    'What the house may bring: $300,000.',
    'Owed on the loan: $200,000.',
    'Selling costs of 6 to 10 percent: $18,000 – $30,000.',
    'Left after a sale: $70,000 – $82,000.',
    'Behind: 4 months.',
    'Past due, as months times your payment: $8,000.',
    'Payment while you catch up in 12 months, or in 6: $2,667 – $3,334 a month.',
    'One and a half payments, the usual top: $3,000 a month.',
    'Months to catch up with the extra you named: 20 months.',
  ])('%s', (line) => expect(numbersOf(behind).split('\n')).toContain(line));
  it('each bubble of them says whose they are', () => {
    const person = new Person();
    person.open();
    person.type(behind);
    const said = person.type('my numbers');
    const worked = said.texts.filter((_, at) => said.data[at]?.lines.includes('explain.numbers'));
    expect(worked.length).toBeGreaterThan(1);
    for (const text of worked) expect(text).toMatch(/^Your own numbers, as you gave them \(not a forecast\):/);
  });
  it('a shortfall, and a sale that comes out about even, with both ends', () => {
    expect(numbersOf('owe 340k, house worth 300k, lost my job')).toContain('Missing after a sale: $58,000 – $70,000.');
    const even = numbersOf('owe 240k, house worth 260k, lost my job');
    expect(even).toContain('Missing after a sale, if it costs 10 percent: $6,000.');
    expect(even).toContain('Left after a sale, if it costs 6 percent: $4,400.');
    expect(even).not.toContain('-$');
  });
});

describe('state law', () => {
  const inState = (state: string, text: string, language: 'en' | 'es' = 'en') => {
    const person = new Person({ language });
    person.open();
    person.type(language === 'en' ? `lost my job, house is in ${state}` : `perdí el trabajo, la casa está en ${state}`);
    return person.type(text);
  };
  it('stands under the pages that it has to do with, as general information, with the date of its text', () => {
    const said = inState('ohio', 'what is a deficiency');
    expect(said.texts.join('\n')).toMatch(/general information about Ohio, not legal advice/);
    const cites = said.data.flatMap((one) => one.cites ?? []).filter(({ id }) => id === 'LAW-OH');
    expect(cites.length).toBeGreaterThan(0);
    const dated = Object.values(library.law).find(
      (law) => law.confidence.deficiency_after_foreclosure === 'source seen' && law.sources.deficiency_after_foreclosure.at(-1)?.text_as_of,
    )!;
    const there = inState(dated.name, 'what is a deficiency').data.flatMap((one) => one.cites ?? []);
    expect(there.map(({ from }) => from)).toContain(dated.sources.deficiency_after_foreclosure.at(-1)!.text_as_of);
  });
  it('says "we have not checked" for what is not known, never "there is none"', () => {
    const open = Object.values(library.law).find(({ confidence }) => confidence.preforeclosure_notice === 'unknown')!;
    const said = inState(open.name, 'what letters will they send me').texts.join('\n');
    expect(said).toContain(`We have not checked which notice comes first for ${open.name}`);
  });
  it('in Spanish, too', () =>
    expect(inState('Ohio', '¿qué es deficiencia?', 'es').texts.join('\n')).toMatch(/información general sobre Ohio/));
  it('is not said where the state is not known', () => {
    const person = new Person();
    person.open();
    expect(person.type('what is a deficiency').texts.join('\n')).not.toMatch(/general information about/);
  });
});
