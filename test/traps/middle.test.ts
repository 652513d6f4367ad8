import { describe, expect, it } from 'vitest';
import { askIds, intake } from '../../dialogs/chart/asks.ts';
import { type Language, languages } from '../../dialogs/heard.ts';
import { Person } from '../driver.ts';

/** In the middle of things: corrections, contradictions, questions back, what is not known, a change of language, a look before it is sent. */
function begin(language: Language, ...texts: string[]): Person {
  const person = new Person({ language });
  person.open();
  for (const text of texts) person.type(text);
  return person;
}
const lines = (said: { data: { lines: string[] }[] }) => said.data.flatMap((data) => data.lines);
const asked = (said: { data: { ask?: { id: string } }[] }) => said.data.flatMap(({ ask }) => (ask === undefined ? [] : [ask.id]));

describe('a correction', () => {
  it.each([
    ['en', 'my hours were cut, we are 2 months behind', 'actually it is 4 months, not 2', /4 months/],
    ['en', 'my hours were cut, we are 2 months behind', 'sorry, I meant 4 months behind', /4 months/],
    ['es', 'me recortaron las horas, debo 2 meses', 'perdón, son 4 meses, no 2', /4/],
    ['es', 'me recortaron las horas, debo 2 meses', 'en realidad debo 4 meses', /4/],
  ] as const)('is taken and said back, in %s: «%s» «%s»', (language, first, then, shown) => {
    const person = begin(language, first);
    const stood = person.standing?.id;
    const said = person.type(then);
    expect(person.known.monthsBehind?.value).toBe(4);
    expect(said.data.find((data) => data.lines.includes('repair.changed'))).toBeDefined();
    expect(said.texts[said.data.findIndex((data) => data.lines.includes('repair.changed'))]).toMatch(shown);
    expect(asked(said)).toEqual([stood]);
  });

  it('clears what rested on the old answer, and says so', () => {
    const person = begin('en', 'my hours were cut', 'I am behind', 'no date', '3 months behind');
    expect(person.known.monthsBehind?.value).toBe(3);
    const said = person.type('actually we are all current on the payments, I was wrong');
    expect(person.known.paymentStatus?.value).toBe('current');
    expect(lines(said)).toEqual(expect.arrayContaining(['repair.changed']));
    expect(person.known.monthsBehind).toBeUndefined();
  });
});

describe('two things that cannot both be so', () => {
  const hours = { en: 'my hours were cut', es: 'me recortaron las horas' };
  it.each([
    ['en', ['we are current on the payments', 'we missed 3 payments'], 'clash.payment'],
    ['en', ['3 months behind', 'I am current'], 'clash.payment'],
    ['en', ['I am current, 3 months behind'], 'clash.payment'],
    ['en', ['we are in foreclosure', 'the payments are current'], 'clash.payment'],
    ['en', ['up to date', 'the auction is on December 20'], 'clash.sale'],
    ['en', ['the auction is on December 20', 'payments are current'], 'clash.sale'],
    ['es', ['estoy al corriente con los pagos', 'debo 3 meses'], 'clash.payment'],
    ['es', ['debo 3 meses', 'estoy al corriente'], 'clash.payment'],
    ['es', ['estoy al corriente, debo 3 meses'], 'clash.payment'],
    ['es', ['voy al día', 'el remate es el 20 de diciembre'], 'clash.sale'],
  ] as const)('are put to the person, in %s: %j', (language, texts, id) => {
    const person = begin(language, hours[language], ...texts);
    expect(person.standing?.id).toBe(id);
  });

  it.each([
    ['current', { paymentStatus: 'current', monthsBehind: undefined }],
    ['behind', { paymentStatus: 'behind', monthsBehind: 3 }],
  ] as const)('are settled by the answer «%s», and never asked about twice', (choice, left) => {
    const person = begin('en', hours.en, '3 months behind', 'I am current');
    person.tap(choice);
    expect(person.known.paymentStatus?.value).toBe(left.paymentStatus);
    expect(person.known.monthsBehind?.value).toBe(left.monthsBehind);
    expect(person.standing?.id).not.toMatch(/^clash/);
  });

  it('an answer that says less does not undo what is known more closely', () => {
    const person = begin('en', hours.en, 'we are in foreclosure', 'the payments are current');
    person.tap('behind');
    expect(person.known.paymentStatus?.value).toBe('in_foreclosure');
  });

  it('are no clash where the person says that they correct it, and what rested on it goes', () => {
    const person = begin('en', hours.en, '3 months behind', 'actually I am current');
    expect(person.standing?.id).not.toMatch(/^clash/);
    expect(person.known.monthsBehind).toBeUndefined();
  });

  it('are none where the two are true one after the other', () => {
    expect(begin('en', hours.en, 'we were current until June and are now 3 months behind').standing?.id).not.toMatch(/^clash/);
    const sale = begin('en', hours.en, '2 months behind', 'no date', 'the sale is on December 20');
    expect(sale.standing?.id).not.toMatch(/^clash/);
    expect(sale.known.monthsBehind?.value).toBe(2);
  });

  it('left open are not asked about again', () => {
    const person = begin('en', hours.en, '3 months behind', 'I am current', "I don't know");
    expect(person.standing?.id).not.toMatch(/^clash/);
    expect(person.known.monthsBehind?.value).toBe(3);
  });
});

describe('a question back', () => {
  it.each([
    ['en', 'wait, what is a deficiency?', 'explain.deficiency'],
    ['en', 'what is a short sale', 'explain.short_sale'],
    ['es', 'espere, ¿qué es una deficiencia?', 'explain.deficiency'],
    ['es', '¿qué es una venta corta?', 'explain.short_sale'],
  ] as const)('is answered, then the question stands once more, in %s: «%s»', (language, text, page) => {
    const person = begin(language, language === 'en' ? 'my hours were cut' : 'me recortaron las horas');
    const stood = person.standing?.id;
    const said = person.type(text);
    expect(lines(said).some((id) => id === page || id.startsWith(page))).toBe(true);
    expect(asked(said)).toEqual([stood]);
    expect(said.data.at(-1)?.ask?.id).toBe(stood);
  });

  it('in the same breath as an answer is answered too', () => {
    const person = begin('en', 'my hours were cut', 'we are behind');
    const said = person.type('no date yet. what is a short sale?');
    expect(person.known.saleDate?.value).toBe('none');
    expect(lines(said).some((id) => id.startsWith('explain.short_sale'))).toBe(true);
  });
});

describe('what is not known', () => {
  it.each(languages)('is an answer to every question on the way, and is listed at the end, in %s', (language) => {
    const person = begin(language);
    for (let turn = 0; turn < 40 && !person.state.startsWith('explanation'); turn++)
      person.type(language === 'en' ? "I don't know" : 'no sé');
    expect(person.state).toMatch(/^explanation/);
    const unknown = Object.values(person.known).filter((known) => known.value === 'unknown');
    expect(unknown.length).toBeGreaterThanOrEqual(8);
    expect(new Set(person.asked).size).toBe(person.asked.length);
    for (const id of person.asked) expect([...intake, 'next.step'] as string[]).toContain(id);
    expect(askIds).toEqual(expect.arrayContaining(person.asked));
  });
});

describe('nothing understood', () => {
  it.each([
    ['en', ['xyzzy flurb', 'qwe rty zxc', 'blorp', 'gnarf']],
    ['es', ['xyzzy flurb', 'qwe rty zxc', 'blorp', 'gnarf']],
  ] as const)('goes from other words to the choices to a person, and says nothing three times, in %s', (language, texts) => {
    const person = begin(language);
    const bubbles = texts.map((text) => person.type(text));
    expect(lines(bubbles[0]!)).toEqual(['story.hardship.again']);
    expect(lines(bubbles[1]!)[0]).toBe('repair.pick_one');
    expect(lines(bubbles[2]!)[0]).toBe('repair.person');
    const every = bubbles.slice(0, 3).flatMap(({ texts: said }) => said);
    expect(new Set(every).size).toBe(every.length);
  });
});

describe('the language', () => {
  it('changes with a first message in Spanish: the notices once, the words heard', () => {
    const person = begin('en');
    const said = person.type('hola, perdí mi trabajo y debo 3 meses de la hipoteca');
    expect(person.memory.language).toBe('es');
    expect(person.known.monthsBehind?.value).toBe(3);
    expect(lines(said)).toEqual(expect.arrayContaining(['language.switched', 'notice.general']));
    expect(asked(said)).toHaveLength(1);
    const back = person.type('english please');
    expect(lines(back)).not.toContain('notice.general');
    expect(person.known.monthsBehind?.value).toBe(3);
  });

  it.each(['casa', 'Maria de la Cruz', 'I lost my job, gracias', 'El Paso', 'Los Angeles', 'no', 'si'])('stays with «%s»', (text) => {
    const person = begin('en');
    person.type(text);
    expect(person.memory.language).toBe('en');
  });

  it('changes with words of danger too, and the safety lines are in it, alone', () => {
    const person = begin('en');
    const said = person.type('ya no quiero vivir, me quiero matar esta noche');
    expect(said.texts[0]).toMatch(/988 y marque 2/);
    expect(lines(said)).not.toContain('notice.general');
  });
});

describe('the look before it is sent', () => {
  it.each([
    ['en', ['divorce, 3 months behind', 'no date'], 'I want to talk to a person', 'here in the chat', 'take out the part about my ex'],
    ['es', ['me divorcié, debo 3 meses', 'no hay fecha'], 'quiero hablar con una persona', 'aquí en el chat', 'quita lo de mi ex'],
  ] as const)('lets a part be taken out by saying so, in %s', (language, story, person, chat, out) => {
    const one = begin(language, ...story, person, chat, 'Maria');
    expect(one.standing?.id).toBe('handoff.preview');
    const said = one.type(out);
    expect(said.writes.heard?.type).toBe('withdrew');
    expect(one.memory.withheld).toContain('hardship');
    expect(asked(said)).toEqual(['handoff.preview']);
    const sent = one.type(language === 'en' ? 'yes' : 'sí');
    expect(sent.writes.lead?.lead.case.hardship).toBeUndefined();
  });
});

describe('a minor and a helper', () => {
  it('a minor gets no person, and nothing of them is kept, also when they gave it before', () => {
    const one = begin('en', 'my hours were cut, 3 months behind', 'person', 'call me', 'Teo', '602-555-0142');
    expect(one.known.phone).toBeDefined();
    const said16 = one.type("I'm 16");
    expect(said16.writes.forget?.words).toEqual(expect.arrayContaining(['+16025550142', '602-555-0142', 'Teo']));
    expect(JSON.stringify(said16.writes.entries)).not.toContain('0142');
    for (const fact of ['phone', 'name', 'reach'] as const) expect(one.known[fact]).toBeUndefined();
    const said = one.type('can I talk to a person');
    expect(lines(said)).toContain('people.minor_person');
    expect(one.state).not.toMatch(/^handoff/);
    const number = one.type('just text me at 602-555-0142');
    expect(JSON.stringify(number.writes)).not.toContain('555-0142');
    expect(one.type('I want to kill myself').writes.lead?.lead).toMatchObject({ kind: 'safety', contact: { phone: null } });
  });

  it('a minor whose request was sent already is called back from wherever it went, without a number', () => {
    const one = begin('en', 'my hours were cut, 3 months behind', 'person', 'text me', 'Teo', '602-555-0142', 'nothing special', 'yes');
    expect(one.standing?.id).toBe('handoff.preview');
    expect(one.type('yes').writes.lead?.lead.kind).toBe('lead');
    const said = one.type("I'm 16");
    expect(said.writes.outbox.map(({ kind }) => kind)).toEqual(['lead.erased']);
    expect(JSON.stringify(said.writes.outbox)).not.toContain('0142');
    expect(said.writes.consents.every(({ state }) => state === 'revoked')).toBe(true);
    expect(one.type('thanks').writes.forget).toBeUndefined();
  });

  it('a helper may talk to a person here, and is asked for nobody else’s number', () => {
    const one = begin('en', "I'm asking for my mom, she is 3 months behind", 'I want to talk to a person');
    for (let turn = 0; turn < 6 && one.standing?.id !== 'handoff.preview'; turn++) one.type('skip');
    expect(one.standing?.id).toBe('handoff.preview');
    expect(one.asked).not.toEqual(expect.arrayContaining(['contact.phone']));
    const sent = one.type('yes');
    expect(sent.writes.lead?.lead.banners).toContain('helper');
  });

  it('somebody being put out of the house has a person told in three messages', () => {
    const one = begin('en', 'the sheriff is here to lock us out now');
    expect(one.standing?.id).toBe('urgent.person');
    one.type('yes');
    expect(one.standing?.id).toBe('handoff.preview');
    const sent = one.type('yes');
    expect(sent.writes.lead?.lead.kind).toBe('lead');
    expect(sent.writes.lead?.lead.urgency.level).toBe('today');
  });
});

describe('no minor', () => {
  it.each([
    "I'm 12,000 behind",
    "I'm 15 years into a 30 year loan",
    "i'm 11 months behind",
    "I'm 16k short",
    'im 10 days late, my bank keeps calling',
    'tengo 15 años pagando esta casa',
    'my son is 16 and lives with me',
  ])('is whoever says «%s»', (text) => {
    expect(begin(/ñ/.test(text) ? 'es' : 'en').type(text).writes.heard?.type).not.toBe('saidMinor');
  });
});

describe('what is told in the same breath', () => {
  it.each([
    ['en', "this is ridiculous, they refuse to help and I'm 3 months behind", 'monthsBehind', 3],
    ['en', 'hello, I lost my job and owe 425k', 'mortgageBalance', 425_000],
    ['en', "are you a bot? I'm 4 months behind", 'monthsBehind', 4],
    ['es', 'hola, debo 2 meses', 'monthsBehind', 2],
    ['en', 'no hablo inglés, debo 2 meses', 'monthsBehind', 2],
  ] as const)('is kept, whatever else is said (%s: %s)', (language, text, fact, value) => {
    const person = new Person({ language });
    person.open();
    person.type(text);
    expect(person.known[fact]?.value).toBe(value);
  });
});
