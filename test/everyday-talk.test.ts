import { describe, expect, it } from 'vitest';
import { inPlainWords } from '../src/turn/inPlainWords.ts';
import { Person } from './driver.ts';

/** How whole conversations run, as many people type them: short answers, a house already sold, what is new, what is asked again. */
const talk = (language: 'en' | 'es', ...lines: string[]) => {
  const person = new Person({ language });
  person.open();
  const said = lines.map((line) => person.type(line));
  return { person, last: said.at(-1)!, texts: said.map(({ texts }) => texts) };
};
const current = [
  'lost my job in june, 4 months behind in illinois',
  'no date',
  'i live in it',
  'keep',
  '180',
  '260',
  'fha',
  'no',
  'temporary',
  'no idea',
  'no idea',
  '4k',
];

describe('short answers in everyday words', () => {
  it.each([
    ['place.occupancy', 'me and my 2 kids', 'primary'],
    ['place.occupancy', 'she lives there', 'primary'],
    ['place.occupancy', 'yo y mis hijos', 'primary'],
    ['place.occupancy', 'my tenant', null],
    ['place.occupancy', 'not me', null],
    ['owner.note', 'just him', 'other'],
    ['owner.note', 'me and my wife', 'both'],
    ['owner.note', 'not me', null],
    ['loan.type', 'regular', 'conventional'],
    ['hopes.wants', 'stay', 'keep'],
    ['hopes.wants', 'i cant stay', null],
    ['income.back', 'gano menos', 'less'],
    ['income.back', 'still working', null],
    ['income.lasting', 'it wont change', 'lasting'],
    ['handoff.how', 'por telefono', 'call'],
    ['handoff.how', 'dont call', null],
    ['handoff.preview', 'yes send it', 'yes'],
    ['handoff.preview', 'dont send it', null],
    ['sale.person', 'si por favor una persona', 'person'],
    ['stopped.resume', 'ok lets continue', 'yes'],
    ['consent.call', 'yes send it', null],
  ] as const)('%s: "%s" is %s', (id, text, value) => expect(inPlainWords(id, text)).toBe(value));

  it('lead to a person in a few words, with the number that came early', () => {
    const { person } = talk(
      'en',
      'lost my job, 4 months behind',
      'can i talk to somebody',
      'phone',
      '913 555 0188',
      'its mike',
      'evenings',
      'nothing special',
      'yes',
      'yes send it',
    );
    expect(person.known).toMatchObject({ reach: { value: 'call' }, phone: { value: '+19135550188' }, name: { value: 'Mike' } });
    expect(person.last?.lead).toBeDefined();
    person.type('ok bye');
    expect(person.memory.stopped).toBe(false);
  });
});

describe('after the explanation', () => {
  it('says only what is new, and nothing of it where nothing changed', () => {
    const { person, last } = talk('en', ...current);
    expect(person.state).toBe('explanation.next');
    const before = last.texts.filter((text) => text.includes('\n'));
    const asked = person.type('can i file bankruptcy to stop it').texts;
    expect(asked.some((text) => before.includes(text))).toBe(false);
    expect(asked.join(' ')).not.toContain('Your facts changed');
    const worth = person.type('actually its worth 240').texts;
    expect(worth.join(' ')).toContain('Your facts changed');
    expect(worth.join(' ')).toContain('$240,000');
    expect(worth.some((text) => text.startsWith('In Illinois'))).toBe(false);
    expect(person.type('i called the bank already').texts[0]).toContain('already talked to the servicer');
  });
});

describe('a house that was sold', () => {
  it('is not asked for a sale, sums or hopes, and hears of the time after', () => {
    const { person, last } = talk(
      'en',
      'they sold my house at auction 2 weeks ago',
      'lost my job last year',
      'michigan',
      'were still in it',
    );
    expect(person.asked).not.toContain('sale.any');
    expect(person.asked).not.toContain('loan.balance');
    expect(last.data.flatMap(({ lines }) => lines)).toContain('explain.redemption');
    expect(person.type('can i get it back').data.flatMap(({ lines }) => lines)).toContain('explain.redemption');
  });
  it('one with a sale to come still is', () => {
    expect(talk('en', 'they sell my house at auction, i lost my job').person.asked).toContain('sale.when');
  });
});

describe('a question that stands on', () => {
  it('is put in other words each second time', () => {
    const { texts } = talk('en', 'lost my job, 4 months behind', 'im in ohio', 'i owe 200k');
    const asked = texts.map((all) => all.at(-1));
    expect(asked[1]).not.toBe(asked[0]);
    expect(asked[2]).not.toBe(asked[1]);
  });
  it('is left open after three misses, and the talk goes on', () => {
    const { person } = talk('en', 'lost my job, 4 months behind', 'asdf', 'potato', 'lol', 'asdf');
    expect(person.known.saleDate?.value).toBe('unknown');
    expect(person.standing?.id).toBe('place.state');
  });
  it('is not left after two', () => {
    expect(talk('en', 'lost my job, 4 months behind', 'asdf', 'potato').person.standing?.id).toBe('sale.any');
  });
});

describe('stopping and hard moments', () => {
  it('who asks something after a stop is answered', () => {
    const { person, last } = talk('en', 'stop calling me', 'hi', 'what is a deed in lieu');
    expect(last.data.flatMap(({ lines }) => lines)).toContain('explain.deed_in_lieu');
    expect(person.memory.stopped).toBe(false);
    expect(talk('en', 'stop calling me', 'hi', 'no').person.memory.stopped).toBe(true);
  });
  it('who wants to go on after danger is asked once, and goes on', () => {
    const { person } = talk('en', 'lost my job, 4 months behind', 'i want to kill myself', 'lets go on', 'yes');
    expect(person.standing?.id).toBe('sale.any');
    expect(talk('en', 'i want to kill myself', 'yes').last.data[0]?.lines).toEqual(['safety.here']);
  });
});

describe('a payment that rose for taxes or insurance', () => {
  const lines = [
    'payment went from 1640 to 2075 because the escrow went up. im current but cant keep paying this',
    'NJ',
    'i live here',
    'stay',
    '265',
    '400',
    'conv',
    'yes',
  ];
  it('hears nothing of a first rate change; an adjustable one does', () => {
    expect(talk('en', ...lines, '8k').last.texts.join(' ')).not.toContain('first rate change');
    const arm = talk(
      'en',
      'my arm resets in march, payment goes to 2700, im current',
      'NJ',
      'i live here',
      'stay',
      '265',
      '400',
      'conv',
      'yes',
      '8k',
    );
    expect([...arm.texts.flat()].join(' ')).toContain('rate change');
  });
});
