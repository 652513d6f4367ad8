import { describe, expect, test } from 'vitest';
import { languages } from '../dialogs/heard.ts';
import { speakable } from '../src/library/speakable.ts';
import { planOf } from '../src/plan/content.ts';
import { adviceFor } from '../src/turn/parts.ts';
import { library, Person, type Said } from './driver.ts';

/**
 * The clock put forward, through the whole product: what nobody has read again in time is not said, the gap is named with who knows, and
 * the phone numbers that may save a house or a life stay (rule U-4).
 */
const late = '2027-08-01';
const silent = (day: string) => new Set(Object.values(library.facts).flatMap((fact) => (speakable(fact, day) === 'no' ? [fact.id] : [])));
/** Said although their check is overdue, because silence would be worse: src/say/bubbles.ts names them. */
const always = /^(?:safety|notice|sale|handoff|end|repair|explain\.free)(?:\.|$)/;

const story = {
  en: ['lost my job, 10 months behind, owe 150k, worth 130k, i live there, want to sell, the sale is on', 'michigan'],
  es: ['perdí el trabajo, debo 10 meses, debo 150 mil, la casa vale 130 mil, vivo ahí, quiero vender, la venta es el', 'michigan'],
};
const saleDays = {
  en: { far: 'October 29 2027', near: 'August 5 2027' },
  es: { far: '29 de octubre de 2027', near: '5 de agosto de 2027' },
};
const questions = {
  en: [
    'why do you ask',
    'what is a deficiency',
    'what is redemption',
    'is it true that foreclosure stays ten years',
    'my dates',
    'my numbers',
    'compare',
    'more ways',
    'what papers do i need',
  ],
  es: [
    '¿por qué pregunta?',
    '¿qué es deficiencia?',
    '¿qué es redención?',
    '¿es cierto que dura diez años?',
    'mis fechas',
    'mis números',
    'comparar',
    'más salidas',
    '¿qué papeles necesito?',
  ],
};

function talk(language: 'en' | 'es', today: string, sale: 'far' | 'near'): { person: Person; all: Said[] } {
  const person = new Person({ language, today });
  const [first, state] = story[language];
  const all = [person.open(), person.type(`${first} ${saleDays[language][sale]}`), person.type(state!)];
  for (let turn = 0; turn < 25 && !all.some(({ data }) => data.some(({ advice }) => advice !== undefined)); turn++) {
    const { choices } = person.standing ?? {};
    all.push(choices === undefined ? person.type(language === 'en' ? 'skip' : 'saltar') : person.tap(choices.at(-1)!.value));
  }
  for (const question of questions[language]) all.push(person.type(question));
  return { person, all };
}
/** Every message with its text, its lines and its sources. */
const messages = (all: Said[]) =>
  all.flatMap(({ texts, data }) =>
    data.map(({ lines, sources, cites }, at) => ({ text: texts[at] ?? '', lines, sources, cites: cites ?? [] })),
  );

describe.each(languages)('%s', (language) => {
  describe.each(['far', 'near'] as const)('a sale that is %s', (sale) => {
    const { person, all } = talk(language, late, sale);
    const said = messages(all);

    test('there was an explanation, and a good part of the ledger is past its date', () => {
      expect(said.some(({ lines }) => lines.includes('explain.first'))).toBe(true);
      expect(silent(late).size).toBeGreaterThan(100);
    });

    test('no message rests on an entry past its date', () => {
      const past = silent(late);
      const wrong = said.filter(({ lines, sources }) => !lines.some((id) => always.test(id)) && sources.some((id) => past.has(id)));
      expect(wrong.map(({ lines, sources }) => `${lines}: ${sources}`)).toEqual([]);
    });

    test('no number of such an entry is said, nor a word of a state’s law that nobody read again', () => {
      const rest = said
        .filter(({ lines }) => !lines.some((id) => always.test(id)))
        .map(({ text }) => text)
        .join('\n');
      expect(rest).not.toMatch(/37 (?:days|días)|120|1099|(?:7|seven|siete) (?:years|años)|\$7,500|\$600/i);
      expect(rest).not.toMatch(/In Michigan|En Michigan/);
      expect(said.flatMap(({ cites }) => cites).filter(({ id }) => id.startsWith('LAW-'))).toEqual([]);
    });

    test('the gap is named, with who knows; free help and its number stay', () => {
      const lines = said.flatMap((one) => one.lines);
      for (const id of ['explain.unsure_some', 'explain.unsure', 'law.too_old', 'explain.free']) expect(lines, id).toContain(id);
      expect(said.find((one) => one.lines.includes('explain.unsure_some'))?.text).toContain('800-569-4287');
    });

    test('nor does the plan to keep', () => {
      const voice = { library, language, today: late, operator: 'Maple Street Homes', fee: '$0' };
      const plan = planOf({ voice, memory: person.memory, advice: adviceFor(person.memory), until: '2027-08-31' });
      const text = plan.sections.flatMap(({ pieces }) => pieces.flatMap(({ title, lines }) => [title ?? '', ...lines])).join('\n');
      expect(text).not.toMatch(/37 (?:days|días)|1099|\$7,500|Michigan.*(?:law|ley)/i);
      expect(text).toContain('800-569-4287');
      expect(plan.dates.map(({ id }) => id)).toEqual(['sale']);
    });

    test('the person’s own dates and figures stay', () => {
      const own = said.map(({ text }) => text).join('\n');
      expect(own).toContain('$150,000');
      expect(own).toMatch(sale === 'far' ? /October 29, 2027|29 de octubre de 2027/ : /August 5, 2027|5 de agosto de 2027/);
    });
  });

  test('on the day of the sheet nothing is missing', () => {
    const lines = messages(talk(language, '2026-11-22', 'far').all).flatMap((one) => one.lines);
    for (const id of ['explain.unsure_some', 'explain.unsure', 'law.too_old']) expect(lines).not.toContain(id);
  });

  test('danger is answered in full on any day', () => {
    const person = new Person({ language, today: '2031-01-01' });
    person.open();
    expect(person.type(language === 'en' ? 'i want to kill myself' : 'me quiero matar').texts.join('\n')).toContain('988');
  });
});
