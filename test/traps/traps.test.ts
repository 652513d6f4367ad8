import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../dialogs/case.ts';
import { type Language, languages } from '../../dialogs/heard.ts';
import { findBanned } from '../../src/say/banned.ts';
import { Person, type Said } from '../driver.ts';

/** The traps of docs/before-launch: what is done is looked at, then what is said. */
type Want = { heard?: string; topic?: string | string[]; danger?: string; facts?: Record<string, unknown>; hardship?: string };
type Trap = Want & {
  trap: number;
  name: string;
  en: string[];
  es: string[];
  /** Any of these will do. */
  anyOf?: Want[];
  heardNot?: string;
  about?: string;
  asked?: string;
  language?: string;
  /** The case is played in conversations of this language alone. */
  onlyFrom?: Language;
  lines?: string[];
  linesNot?: string[];
  sayMatch?: Record<Language, string>;
  neverSay?: string;
  number?: string;
  state?: string;
  /** 'once' (default): one question; 'none': silence; 'any'. */
  question?: 'once' | 'none' | 'any';
  asks?: string;
  asksNot?: string;
  lead?: string;
  leadAny?: boolean;
  suppress?: boolean;
  erase?: boolean;
  only?: number;
  quickExit?: boolean;
  notFacts?: Fact[];
  told?: Fact;
  nowhere?: string[];
  after?: 'danger';
  at?: 'name';
  keepsMisses?: boolean;
  tenant?: boolean;
  crowd?: boolean;
};
const traps = parse(readFileSync(new URL('./traps.yaml', import.meta.url), 'utf8')) as Trap[];
const forms = ['plain', 'slips', 'middle'] as const;
const long = 'a'.repeat(10_000);

const story = {
  en: ['my hours were cut, we are 3 months behind', 'no date', 'Ohio', 'I live in it', 'I want to sell'],
  es: ['me recortaron las horas, debemos 3 meses', 'no hay fecha', 'Ohio', 'vivo en ella', 'quiero vender'],
};
const dark = { en: 'I want to kill myself', es: 'me quiero matar' };

/** A conversation up to the moment of the trap: freshly opened, or in the middle with the question about the balance. */
function person(trap: Trap, language: Language, form: (typeof forms)[number]): Person {
  const one = new Person({ language });
  one.open();
  if (form === 'middle' || trap.at === 'name') for (const text of story[language]) one.type(text);
  if (trap.at === 'name') for (const text of language === 'en' ? ['person', 'call me'] : ['persona', 'que me llamen']) one.type(text);
  if (trap.after === 'danger') one.type(dark[language]);
  return one;
}

const rows = traps.flatMap((trap) =>
  languages
    .filter((language) => trap.onlyFrom === undefined || trap.onlyFrom === language)
    .flatMap((language) => trap[language].map((text, at) => ({ trap, language, form: forms[at]!, text: text === 'LONG' ? long : text }))),
);

describe('the traps', () => {
  it('are sixty, in two languages and three forms', () => {
    expect(traps.map(({ trap }) => trap)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    expect(rows.length).toBeGreaterThanOrEqual(350);
  });

  it.each(rows.map((row) => [`${row.trap.trap} ${row.trap.name} · ${row.language} ${row.form} · ${row.text.slice(0, 60)}`, row] as const))(
    '%s',
    (_name, { trap, language, form, text }) => {
      const one = person(trap, language, form);
      const stood = one.standing?.id;
      const said = one.type(text);
      meant(trap, one, said);
      did(trap, said);
      keeps(trap, one, said, text);
      speaks(trap, said, one.memory.language);
      asksAfter(trap, said, { stood, form, told: one.memory.changed.set.length > 0 });
    },
  );
});

/** What the message was taken for. */
function meant(trap: Trap, one: Person, said: Said): void {
  const { heard } = said.writes;
  if (trap.heardNot !== undefined) expect(heard?.type).not.toBe(trap.heardNot);
  if (trap.about !== undefined) expect(heard).toMatchObject({ about: trap.about });
  if (trap.asked !== undefined) expect(heard).toMatchObject({ asked: trap.asked });
  if (trap.language !== undefined) expect(one.memory.language).toBe(trap.language);
  const wants = trap.anyOf ?? [trap];
  const misses = wants.map((want) => unmet(want, one, said)).filter((miss) => miss.length > 0);
  if (misses.length === wants.length) expect(misses[0], JSON.stringify(heard)).toEqual([]);
}

function unmet(want: Want, one: Person, said: Said): string[] {
  const heard = said.writes.heard;
  const topics = want.topic === undefined ? [] : [want.topic].flat();
  const lines = said.data.flatMap((data) => data.lines);
  const kinds = one.known.hardship?.value;
  return [
    want.heard !== undefined && heard?.type !== want.heard && `heard ${heard?.type}`,
    want.danger !== undefined && !(heard?.type === 'danger' && heard.danger === want.danger) && `not ${want.danger}`,
    topics.length > 0 && !topics.some((id) => lines.includes(`explain.${id}`)) && `no page ${topics.join(' or ')}: ${lines.join(' ')}`,
    want.hardship !== undefined && !(Array.isArray(kinds) && (kinds as string[]).includes(want.hardship)) && `no ${want.hardship}`,
    ...Object.entries(want.facts ?? {}).map(
      ([fact, value]) => one.known[fact as Fact]?.value !== value && `${fact} is ${JSON.stringify(one.known[fact as Fact]?.value)}`,
    ),
  ].filter((miss) => typeof miss === 'string');
}

/** Side effects: leads, the list of those whom nobody may contact, erasure, consents, the outbox. */
function did(trap: Trap, { writes }: Said): void {
  expect(writes.consents).toEqual([]);
  expect(writes.outbox).toEqual([]);
  if (trap.leadAny !== true) expect(writes.lead?.lead.kind ?? null).toBe(trap.lead ?? null);
  if (writes.lead?.lead.kind === 'safety') expect(writes.lead.lead).toMatchObject({ case: {}, options: [] });
  expect(writes.suppress !== undefined).toBe(trap.suppress ?? false);
  expect(writes.erase !== undefined).toBe(trap.erase ?? false);
}

/** What is kept of it, in the case and anywhere in what is written. */
function keeps(trap: Trap, one: Person, { writes }: Said, text: string): void {
  for (const fact of trap.notFacts ?? []) expect(one.memory.changed.set).not.toContain(fact);
  if (trap.told !== undefined) expect(one.known[trap.told]?.value).toBeTruthy();
  for (const fact of ['consentCall', 'consentText', 'consentEmail'] as const) expect(one.known[fact]).toBeUndefined();
  const all = JSON.stringify(writes);
  for (const piece of trap.nowhere ?? []) expect(all.includes(piece), piece).toBe(false);
  const own = writes.entries.find(({ author }) => author === 'user');
  if ((trap.nowhere ?? []).length === 0) expect(own?.text).toBe(text);
  if (trap.keepsMisses === true) expect(one.memory.misses).toBe(0);
}

/** What is said, and what never is. */
function speaks(trap: Trap, said: Said, language: Language): void {
  const lines = said.data.flatMap((data) => data.lines);
  expect(lines).toEqual(expect.arrayContaining(trap.lines ?? []));
  for (const line of trap.linesNot ?? []) expect(lines).not.toContain(line);
  if (trap.sayMatch !== undefined) expect(said.texts.some((text) => new RegExp(trap.sayMatch![language]).test(text))).toBe(true);
  if (trap.number !== undefined) expect(said.texts.join('\n')).toContain(trap.number);
  for (const text of said.texts) {
    if (trap.neverSay !== undefined) expect(text).not.toMatch(new RegExp(trap.neverSay, 'i'));
    const warns = lines.some((line) => /^explain\.(scam_signs|guarantee|ignore_lender|upfront_fee|scammers)$/.test(line));
    if (!warns) expect(findBanned(text.replaceAll('Maple Street Homes', '{operator}'), language)).toEqual([]);
    expect((text.match(/\?/g) ?? []).length, text).toBeLessThanOrEqual(2);
  }
  if (trap.only !== undefined) expect(said.texts).toHaveLength(trap.only);
  if (trap.quickExit === true) expect(said.data.some(({ quickExit }) => quickExit === true)).toBe(true);
}

/** The standing question comes back once; after danger and stop, none. */
function asksAfter(trap: Trap, said: Said, was: { stood: string | undefined; form: string; told: boolean }): void {
  const asked = said.data.flatMap(({ ask }) => (ask === undefined ? [] : [ask.id]));
  expect(asked.length).toBeLessThanOrEqual(1);
  for (const id of asked) expect(id).not.toMatch(/^consent\./);
  if (trap.asks !== undefined) expect(asked).toEqual([trap.asks]);
  if (trap.asksNot !== undefined) for (const id of asked) expect(id).not.toMatch(new RegExp(trap.asksNot));
  if (trap.state !== undefined) expect(said.data.at(-1)?.state).toMatch(new RegExp(trap.state));
  if (trap.question === 'none') expect(asked).toEqual([]);
  if ((trap.question ?? 'once') === 'once') expect(asked).toHaveLength(1);
  const stays = trap.question === undefined && trap.asks === undefined && !was.told && was.stood !== undefined;
  if (stays) expect(asked).toEqual([was.stood]);
}
