import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/heard.ts';
import { calendarOf } from '../../src/plan/calendar.ts';
import { planOf } from '../../src/plan/content.ts';
import { pageOf, planHeaders } from '../../src/plan/page.ts';
import { pdfOf } from '../../src/plan/pdf.ts';
import { planShape } from '../../src/plan/plan.ts';
import { hashOf, isToken, newToken } from '../../src/plan/token.ts';
import { findBanned } from '../../src/say/banned.ts';
import { adviceFor } from '../../src/turn/parts.ts';
import { library, Person } from '../driver.ts';

/** The plan to keep, made from real conversations. */
const story = {
  en: [
    'my hours were cut in june and then i lost the job, 4 months behind, owe 410k, house maybe 350k, i live there, sale on January 15 2027',
    'california',
  ],
  es: [
    'me quitaron las horas en junio y luego perdí el trabajo, debo 4 meses, debo 410 mil, la casa vale 350 mil, vivo ahí, la venta es el 15 de enero de 2027',
    'california',
  ],
};

function planFor(language: 'en' | 'es', said: string[] = story[language]) {
  const person = new Person({ language });
  person.open();
  for (const text of said) person.type(text);
  const voice = { library, language, today: '2026-11-22', operator: 'Maple Street Homes', fee: '$0' };
  return { person, plan: planOf({ voice, memory: person.memory, advice: adviceFor(person.memory), until: '2026-12-22' }) };
}
const linesOf = (plan: ReturnType<typeof planFor>['plan'], id: string): string[] =>
  plan.sections
    .filter((section) => section.id === id)
    .flatMap(({ pieces }) => pieces.flatMap(({ title, lines }) => [title ?? '', ...lines]));

describe.each(languages)('what is on it, in %s', (language) => {
  const { plan } = planFor(language);
  test('every part is there, and it survives being stored', () => {
    const ids = plan.sections.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'first',
        'stand',
        'ways',
        'numbers',
        'side',
        'dates',
        'papers',
        'call',
        'letter',
        'help',
        'scams',
        'sources',
      ]),
    );
    expect(planShape.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test('every way that is not closed stands there with reasons, best first', () => {
    const { person } = planFor(language);
    const open = adviceFor(person.memory).options.filter(({ standing, option }) => standing !== 'closed' && option !== 'foreclosure');
    const titles = plan.sections.find(({ id }) => id === 'ways')?.pieces.map(({ title }) => title ?? '') ?? [];
    expect(titles.filter((title) => /^\d+\./.test(title))).toHaveLength(open.length);
    expect(titles[0]).toContain(library.words[language].lines[`advise.option.${open[0]!.option}.name`]!.text);
  });

  test('the letter holds the words of the person and no others', () => {
    const typed = story[language].join('\n');
    const letter = plan.sections.find(({ id }) => id === 'letter')!;
    expect(letter.kind).toBe('letter');
    for (const text of letter.pieces.flatMap(({ lines }) => lines)) expect(typed).toContain(text);
  });

  test('free help, the state office, sources with the day they were read', () => {
    expect(linesOf(plan, 'help').join(' ')).toContain('800-569-4287');
    expect(linesOf(plan, 'help').join(' ')).toContain('California Housing Finance Agency');
    for (const source of linesOf(plan, 'sources').filter((text) => text !== '' && !text.startsWith('California ·')))
      expect(source).toMatch(/20\d\d/);
    expect(linesOf(plan, 'sources').length).toBeGreaterThan(10);
  });

  test('nothing on it is banned, bar the page that names the warning signs', () => {
    const texts = plan.sections
      .filter(({ id }) => !['scams', 'sources', 'letter', 'dates'].includes(id))
      .flatMap(({ id }) => linesOf(plan, id));
    expect(
      texts
        .flatMap((text) => findBanned(text, language).map(({ id }) => `${id}: ${text}`))
        .filter((found) => !found.startsWith('free_of_what')),
    ).toEqual([]);
  });
});

test('a person who has told nothing gets a plan that says so, with free help', () => {
  const { plan } = planFor('en', []);
  expect(linesOf(plan, 'stand').join(' ')).toContain('not told us');
  expect(linesOf(plan, 'help').join(' ')).toContain('800-569-4287');
});

test('name, phone and e-mail are never on it', () => {
  const { person } = planFor('en');
  const memory = person.memory;
  memory.case.name = { value: 'Maria Lopez', said: 'Maria Lopez it is', turn: 9 };
  memory.case.phone = { value: '+16025550100', said: 'call 602-555-0100', turn: 9 };
  const voice = { library, language: 'en' as const, today: '2026-11-22', operator: 'Maple Street Homes', fee: '$0' };
  const text = JSON.stringify(planOf({ voice, memory, advice: adviceFor(memory), until: '2026-12-22' }));
  expect(text).not.toMatch(/Maria|602-?555/);
});

test('while somebody is in danger nothing but safety is on it', () => {
  const { person } = planFor('en');
  const memory = { ...person.memory, danger: 'self_harm' as const };
  const voice = { library, language: 'en' as const, today: '2026-11-22', operator: 'Maple Street Homes', fee: '$0' };
  const plan = planOf({ voice, memory, advice: adviceFor(memory), until: '2026-12-22' });
  expect(plan.sections[0]?.pieces[0]?.lines.join(' ')).toContain('988');
  expect(plan.sections.map(({ id }) => id)).not.toContain('ways');
  expect(plan.dates).toEqual([]);
});

describe('the page', () => {
  const { plan } = planFor('es');
  const html = pageOf(plan, '/plan/x');
  test('has no script, nothing from elsewhere, and is not indexed', () => {
    expect(html).not.toMatch(/<script|<img|src=|https?:\/\/[^<]*"[^>]*>/);
    expect(html).toContain('noindex');
    expect(html).toContain('<html lang="es">');
    expect(planHeaders['Content-Security-Policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(planHeaders['Cache-Control']).toBe('no-store');
  });
  test('what a person typed cannot become markup', () => {
    const hostile = {
      ...plan,
      sections: [{ id: 'letter', heading: 'x', kind: 'letter' as const, pieces: [{ lines: ['<script>alert(1)</script> "&\''] }] }],
    };
    expect(pageOf(hostile, '/plan/x')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39;');
  });
});

describe('the calendar', () => {
  const { plan } = planFor('es');
  const text = calendarOf(plan, '2026-11-22T15:04:05.678Z');
  test('folds at 75 octets and comes back whole', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const whole = text.replaceAll('\r\n ', '');
    for (const { label } of plan.dates) expect(whole).toContain(label.replaceAll(',', '\\,').replaceAll(';', '\\;'));
  });
  test('days are days: no time, no zone, the end is the next day', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20270115\r\nDTEND;VALUE=DATE:20270116');
    expect(text).toContain('DTSTAMP:20261122T150405Z');
    expect(text).not.toMatch(/DTSTART:\d|TZID/);
  });
  test('the end of a month and of a year, and signs that have to be escaped', () => {
    const dates = [
      { id: 'a', date: '2026-12-31', label: 'uno, dos; tres\\cuatro\ncinco' },
      { id: 'b', date: '2028-02-28', label: 'x' },
    ];
    const made = calendarOf({ ...plan, dates }, '2026-11-22T15:00:00.000Z');
    expect(made).toContain('DTEND;VALUE=DATE:20270101');
    expect(made).toContain('DTEND;VALUE=DATE:20280229');
    expect(made.replaceAll('\r\n ', '')).toContain('uno\\, dos\\; tres\\\\cuatro\\ncinco');
  });
});

describe('the PDF', () => {
  test.each(languages)('is a PDF with the words on it, accents too, in %s', async (language) => {
    const { plan } = planFor(language);
    const file = await pdfOf(plan, new Date('2026-11-22T15:00:00Z'), false);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    const text = wordsOf(file);
    expect(text).toContain(plan.title);
    if (language === 'es') expect(text).toMatch(/después|préstamo|año/);
    expect(file.length).toBeLessThan(300_000);
  });
  test('signs that the fonts lack are left out, the rest stays', async () => {
    const { plan } = planFor('en');
    const sections = [{ id: 'letter', heading: 'Own words', kind: 'letter' as const, pieces: [{ lines: ['señora 😀 “hola” – fin'] }] }];
    expect(wordsOf(await pdfOf({ ...plan, sections }, new Date(0), false))).toContain('señora');
  });
});

/** The text of an uncompressed PDF: strings are hex, one byte a letter, as Windows-1252. */
function wordsOf(file: Buffer): string {
  const shown = [...file.toString('latin1').matchAll(/\[([^\]]*)\] TJ/g)].map(([, inside]) =>
    [...(inside ?? '').matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1')).join(''),
  );
  return shown.join(' ');
}

describe('the address', () => {
  test('160 bits, never twice, kept as a hash', () => {
    const made = Array.from({ length: 200 }, () => newToken());
    expect(new Set(made.map(({ token }) => token)).size).toBe(200);
    for (const { token, hash } of made) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(20);
      expect(isToken(token)).toBe(true);
      expect(hash).toBe(hashOf(token));
      expect(hash).not.toContain(token);
    }
    expect(['', '../etc', 'x'.repeat(28), `${'x'.repeat(26)}%`].some(isToken)).toBe(false);
  });
});

describe.each(languages)('a page that is kept, in %s', (language) => {
  const said = {
    en: [
      'i lost the job in june, 10 months behind, owe 150k, worth 130k, i live there, want to sell, the sale is on January 22 2027 at 10:00 am',
      'michigan',
    ],
    es: [
      'me quitaron las horas en junio y luego perdí el trabajo, debo 10 meses, debo 150 mil, vale 130 mil, vivo ahí, quiero vender, la venta es el 22 de enero de 2027 a las 10:00',
      'michigan',
    ],
  };
  const { plan } = planFor(language, said[language]);
  const dates = linesOf(plan, 'dates').join('\n');

  test('counts nothing from "today": it is read on another day', () => {
    expect(dates).not.toMatch(/today|tomorrow|ayuda hoy|llega hoy|\(hoy|\(mañana|\(en \d+ días/i);
    expect(dates).toMatch(
      language === 'en'
        ? /If you ask for help on November 22: letter .* Monday, November 30, 2026/
        : /Si pide ayuda el 22 de noviembre, carta .* lunes, 30 de noviembre de 2026/,
    );
  });

  test('the state’s days stand under whose they are, with where they were read; what is not known is said', () => {
    expect(dates).toMatch(language === 'en' ? /under Michigan law.*Ask a lawyer/ : /ley de Michigan.*abogado/);
    expect(dates).toMatch(
      language === 'en'
        ? /buy the home back often ends: Thursday, July 22, 2027/
        : /recuperar la casa suele terminar el: jueves, 22 de julio de 2027/,
    );
    expect(dates).toMatch(
      language === 'en' ? /no extra notice of this kind exists in Michigan/ : /no hay otro aviso de este tipo en Michigan/,
    );
    expect(linesOf(plan, 'sources').join('\n')).toContain('michigans-foreclosure-laws');
  });

  test('the hour of the sale as it was written, with both zones of the state; the script asks for it', () => {
    expect(dates).toContain(language === 'en' ? '“at 10:00 am”' : '«a las 10:00»');
    expect(dates).toMatch(
      language === 'en' ? /Eastern Time, and in some places Central Time/ : /hora del Este y, en algunos lugares, la hora del Centro/,
    );
    expect(linesOf(plan, 'call').join('\n')).toMatch(
      language === 'en' ? /sale is on Friday, January 22, 2027.*time zone/ : /viernes, 22 de enero de 2027.*zona/,
    );
  });

  test('in the calendar each of them stands alone, so state and doubt go with it', () => {
    const file = calendarOf(plan, '2026-11-22T15:00:00.000Z').replace(/\r\n /g, '');
    const event = file.split('BEGIN:VEVENT').find((one) => one.includes('law_buy_back-2027-07-22')) ?? '';
    expect(event).toContain('Michigan: ');
    expect(event).toMatch(language === 'en' ? /DESCRIPTION[^\n]*Ask a lawyer/ : /DESCRIPTION[^\n]*abogado/);
  });

  test('the letter holds the message as it was typed, once, and no plain-letter pieces of it', () => {
    const [, ...letter] = linesOf(plan, 'letter');
    expect(letter).toEqual([said[language][0]]);
  });

  test('a source is a name that a reader can use, never a reference among our own entries', () => {
    const sources = linesOf(plan, 'sources').join('\n');
    expect(sources).not.toMatch(/\bsee [A-Z]{2,3}-\d|of the sheet|no text opened/);
  });
});
