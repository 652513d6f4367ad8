import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Language, languages } from '../../dialogs/heard.ts';
import { Person, type Said } from '../driver.ts';

/** What works everywhere: typed in everyday words from ten states, in both languages. */
const said = parse(readFileSync(new URL('./repair.yaml', import.meta.url), 'utf8')) as Record<string, Partial<Record<Language, string[]>>>;

const story = {
  en: ['my hours were cut, 3 months behind', 'no date', 'Ohio', 'I live in it', 'I want to sell'],
  es: ['me recortaron las horas, debo 3 meses', 'no hay fecha', 'Ohio', 'vivo en ella', 'quiero vender'],
};
const words = {
  person: { en: 'I want to talk to a person', es: 'quiero hablar con una persona' },
  call: { en: 'call me', es: 'que me llamen' },
  chat: { en: 'here in the chat', es: 'aquí en el chat' },
  no: { en: "I don't know", es: 'no sé' },
  yes: { en: 'yes', es: 'sí' },
};
const states: Record<string, (language: Language) => Person> = {
  'freshly opened': (language) => begin(language),
  'a sale date': (language) => begin(language, story[language][0]!),
  'a question about money': (language) => begin(language, ...story[language]),
  'after a question that is not known': (language) => begin(language, ...story[language], words.no[language]),
  'the explanation': (language) => explained(language),
  'a way to be reached': (language) => begin(language, ...story[language], words.person[language]),
  'a phone number': (language) => begin(language, ...story[language], words.person[language], words.call[language], 'Maria'),
  'the look before it is sent': (language) => begin(language, ...story[language], words.person[language], words.chat[language], 'Maria'),
  waiting: (language) => begin(language, ...story[language], words.person[language], words.chat[language], 'Maria', words.yes[language]),
  'after danger': (language) => begin(language, language === 'en' ? 'I want to kill myself' : 'me quiero matar'),
};

function begin(language: Language, ...texts: string[]): Person {
  const person = new Person({ language });
  person.open();
  for (const text of texts) person.type(text);
  return person;
}
function explained(language: Language): Person {
  const person = begin(language, ...story[language]);
  for (let turn = 0; turn < 20 && !person.state.startsWith('explanation'); turn++) person.type(words.no[language]);
  return person;
}

/** The same conversation, to be led on twice. */
function fork(person: Person): Person {
  const copy = Object.assign(Object.create(Person.prototype), person) as Person;
  return Object.assign(copy, {
    entries: [...person.entries],
    log: [...person.log],
    asked: [...person.asked],
    consents: [...person.consents],
  });
}

type Check = (one: Person, now: Said, was: Person) => string | false;
const lines = (now: Said) => now.data.flatMap((data) => data.lines);
const is =
  (type: string, what: Check = () => false): Check =>
  (one, now, was) =>
    now.writes.heard?.type === type ? what(one, now, was) : `heard ${JSON.stringify(now.writes.heard).slice(0, 80)}`;
const says =
  (...ids: string[]): Check =>
  (_, now) =>
    ids.some((id) => lines(now).includes(id)) ? false : `says ${lines(now).join(' ')}`;
/** After danger no word about the house. */
const calm: Check = (one, now) =>
  one.state.startsWith('safety') && now.data.every(({ ask }) => ask === undefined || ask.id.startsWith('safety.'))
    ? false
    : `asks: ${one.state}`;
const orCalm =
  (check: Check): Check =>
  (one, now, was) =>
    was.state.startsWith('safety') ? calm(one, now, was) : check(one, now, was);
const stays: Check = (_, now, was) => {
  const asked = now.data.flatMap(({ ask }) => (ask === undefined ? [] : [ask.id]));
  return asked.length === (was.standing === undefined ? 0 : 1) && asked[0] === was.standing?.id
    ? false
    : `asks ${asked}, stood ${was.standing?.id}`;
};

const pausedThere = is(
  'paused',
  orCalm((_, now) => (now.data.some(({ ask }) => ask !== undefined) ? 'asks on' : false)),
);

const checks: Record<string, Check> = {
  wantsPerson: is('wantsPerson', (one, now) => {
    const on = one.state.startsWith('handoff') || lines(now).some((id) => ['handoff.already', 'safety.person'].includes(id));
    return on ? false : `not on the way: ${one.state}`;
  }),
  wantsCounsellor: is('wantsCounsellor', says('explain.counsellor')),
  wentBack: is('wentBack', orCalm(says('repair.back'))),
  wantsRepeat: is('wantsRepeat', orCalm(stays)),
  askedWhy: is('askedWhy', orCalm(stays)),
  unknown: (one, now, was) => {
    const { heard } = now.writes;
    if (heard?.type !== 'skipped' || heard.how !== 'unknown') return `heard ${JSON.stringify(heard).slice(0, 80)}`;
    return orCalm(says('repair.skipped', 'repair.skip_ok', 'waiting.ok', 'handoff.preview'))(one, now, was);
  },
  rather_not: (one, now, was) => {
    const { heard } = now.writes;
    if (heard?.type !== 'skipped') return `heard ${JSON.stringify(heard).slice(0, 80)}`;
    return orCalm(says('repair.skipped', 'repair.skip_ok', 'waiting.ok', 'handoff.preview'))(one, now, was);
  },
  startOver: is('startOver', orCalm(says('repair.start_over'))),
  stopped: is('stopped', (one, now) => {
    if (now.writes.suppress === undefined) return 'nobody told to stop';
    return one.state.startsWith('stopped') && now.texts.length === 1 ? false : `${one.state}: ${now.texts.length}`;
  }),
  erase: is('erase', (_, now) => (now.writes.erase === undefined ? 'nothing erased' : false)),
  // "not now" is a choice of its own where we ask how to reach them
  paused: (one, now, was) =>
    was.standing?.id === 'handoff.how' && now.writes.heard?.type === 'saidNo' ? false : pausedThere(one, now, was),
  wantsEs: is('wantsLanguage', (one) => (one.memory.language === 'es' ? false : 'still English')),
  wantsEn: is('wantsLanguage', (one) => (one.memory.language === 'en' ? false : 'still Spanish')),
  bot: is('askedWho', says('who.bot')),
  human: is('askedWho', says('who.human')),
  explains: is('asked', (_, now) => (lines(now).some((id) => id.startsWith('explain.')) ? false : `no page: ${lines(now)}`)),
};

describe('what works everywhere', () => {
  const rows = Object.entries(checks).flatMap(([command, check]) =>
    languages.flatMap((language) =>
      said[command]?.[language] === undefined ? [] : [{ command, language, texts: said[command][language], check }],
    ),
  );

  it('has at least twelve wordings each, sixty for stop, and every state is a state of its own', () => {
    for (const { command, language, texts } of rows) expect(texts.length, `${command} ${language}`).toBeGreaterThanOrEqual(12);
    expect([...said.stopped!.en!, ...said.stopped!.es!].length).toBeGreaterThanOrEqual(60);
    expect([...said.bot!.en!, ...said.bot!.es!, ...said.human!.en!, ...said.human!.es!].length).toBeGreaterThanOrEqual(50);
    const places = Object.values(states).map((make) => make('en').state);
    expect(new Set(places).size, places.join()).toBeGreaterThanOrEqual(8);
  });

  const ready = new Map<string, Person>();
  for (const language of languages) for (const [name, make] of Object.entries(states)) ready.set(`${language} ${name}`, make(language));

  it.each(rows.map((row) => [`${row.command} ${row.language}`, row] as const))('%s', (_name, { language, texts, check }) => {
    const wrong: string[] = [];
    for (const text of texts)
      for (const name of Object.keys(states)) {
        const was = ready.get(`${language} ${name}`)!;
        const one = fork(was);
        const miss = check(one, one.type(text), was);
        if (miss !== false) wrong.push(`${name}: «${text}» ${miss}`);
      }
    expect(wrong).toEqual([]);
  });
});
