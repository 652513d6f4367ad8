import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/library/readability.ts';
import { readLibrary } from '../../src/library.ts';
import { generalNotice, stopPayingNotice } from '../../src/say/banned.ts';
import { lint, lintClaims, type Said } from './lint.ts';
import { bubblesOf } from './texts.ts';

const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
const languages = ['en', 'es'] as const;

/** Pages that the rules and the dialogue count on: a missing one must shout. */
const wanted = `options short_sale loan_modification foreclosure forbearance repayment_plan reinstatement deferral refinance sale
  deed_in_lieu bankruptcy deficiency credit buy_again taxes second_lien escrow arm_reset recast heirs divorce military disaster
  scam_signs counsellor costs_who_pays timeline dual_tracking letters rights fees complaint walk_away assumption reverse_mortgage hoa
  stop_paying upfront_fee ignore_lender guarantee cousin_deed legal_advice will_you_modify chances how_much_left tax_forgiven
  are_you_government served_papers notice_valid stop_the_sale must_i_tell dont_tell_spouse is_ai_deciding fake_letter hide_income
  sell_to_family tenant scammers transcript_copy record_chat bank_login cannot_read homeless_tonight discrimination good_area
  prompt_injection other_peoples_data lockout_now`.split(/\s+/);

describe('every page in every language', () => {
  for (const language of languages)
    test.each(wanted)(`${language}: %s is there, with phrases to ask for it by`, (id) => {
      const topic = library.explain[language][id];
      expect(topic, `explain/${language}/${id}.md`).toBeDefined();
      expect(topic?.bubbles.length).toBeGreaterThan(0);
      expect(topic?.ask.length).toBeGreaterThan(1);
    });

  test('both languages have the same pages, resting bubble by bubble on the same entries', () => {
    const shape = (language: 'en' | 'es') =>
      Object.values(library.explain[language])
        .map((topic) => `${topic.id}: ${topic.bubbles.map((bubble) => [...bubble.facts].sort().join(' ')).join(' | ')}`)
        .sort();
    expect(shape('es')).toEqual(shape('en'));
  });

  test('no phrase asks for two pages', () => {
    for (const language of languages) {
      const phrases = Object.values(library.explain[language]).flatMap((topic) => topic.ask.map((ask) => ({ ask, id: topic.id })));
      const twice = phrases.filter(({ ask, id }) => phrases.some((other) => other.ask === ask && other.id !== id));
      expect(twice).toEqual([]);
    }
  });
});

describe('what the pages say', () => {
  test('every claim has an entry, every number stands in it, nothing banned, short and plain', () => {
    expect(bubblesOf(library).flatMap((said) => lint(said, library.facts))).toEqual([]);
  });

  test('every English page reads at grade 7 or easier, every Spanish one at Fernández-Huerta 70 or easier', () => {
    const pages = languages.flatMap((language) => Object.values(library.explain[language]).map((topic) => ({ language, topic })));
    const hard = pages.filter(({ language, topic }) => {
      const text = topic.bubbles.map((bubble) => bubble.text.replaceAll(generalNotice[language], '')).join('\n');
      const { grade, ease } = measure(text, language);
      return language === 'en' ? grade > 7 : ease < 70;
    });
    expect(hard.map(({ language, topic }) => `${language}/${topic.id}`)).toEqual([]);
  });

  test('a page that rests on something second-hand names somebody to check it with', () => {
    const who = {
      en: /\b(?:ask|check|call|confirm|counselor|lawyer|adviser|servicer)\b/iu,
      es: /pregunte|consulte|llame|consejero|abogado|asesor|pida|revise|servicer/iu,
    };
    const alone = languages.flatMap((language) =>
      Object.values(library.explain[language]).filter(
        (topic) =>
          topic.facts.some((id) => library.facts[id]?.confidence === 'source seen (2nd-hand)') &&
          !topic.bubbles.some((bubble) => who[language].test(bubble.text)) &&
          topic.id !== 'heard_neighbours',
      ),
    );
    expect(alone.map((topic) => topic.id)).toEqual([]);
  });

  test('the set sentences stand word for word where the rules want them', () => {
    for (const language of languages) {
      const text = (id: string) => library.explain[language][id]?.bubbles.map((bubble) => bubble.text).join('\n') ?? '';
      expect(text('stop_paying')).toContain(stopPayingNotice[language]);
      expect(text('walk_away')).toContain(stopPayingNotice[language]);
      expect(text('are_you_government')).toContain(generalNotice[language]);
      expect(text('stop_paying')).toContain('800-569-4287');
      expect(text('stop_the_sale')).toContain('888-995-4673');
    }
    expect(stopPayingNotice.en).toBe('If you stop paying your mortgage, you could lose your home and damage your credit rating.');
  });
});

describe('the linter itself: planted violations are caught', () => {
  const said = (text: string, facts: string[] = [], language: 'en' | 'es' = 'en'): Said => ({ where: 'planted', text, facts, language });
  test.each([
    ['a number of days', said('A foreclosure starts after 120 days.'), /claims a number/],
    ['money', said('You get $7,500 for moving.'), /claims a money/],
    ['a phone', said('Call 800-569-4287.'), /claims a phone/],
    ['a date', said('It ended on October 1.'), /claims a date/],
    ['a rule', said('The lender must answer you.'), /claims a rule/],
    ['a count in words', said('It stays for seven years.'), /claims a count/],
    ['a web address', said('See consumerfinance.gov for more.'), /claims a web/],
    ['una regla', said('El banco debe contestar.', [], 'es'), /claims a rule/],
    ['años en letras', said('Dura siete años.', [], 'es'), /claims a count/],
    ['an entry that is not there', said('It starts after 120 days.', ['LM-99']), /LM-99, which is not in the ledger/],
    ['a number that the entry does not hold', said('No filing until 90 days.', ['LM-13']), /says 90/],
    ['a figure of a recalled entry', said('It often takes 3 to 6 months.', ['OP-08']), /says 3/],
    ['a recalled entry, unhedged', said('Second liens decide separately and must be asked.', ['DF-05']), /not hedged/],
  ])('%s', (_, planted, problem) => {
    expect(lintClaims(planted, library.facts).join('\n')).toMatch(problem);
  });

  test.each([
    ['too many words', said('word '.repeat(61)), /more than 60 words/],
    [
      'a long sentence',
      said('one two three four five six seven eight nine ten and so on and so on until the end of it all'),
      /sentence of 2\d words/,
    ],
    ['two questions', said('Is it so? Or is it not?'), /asks 2 questions/],
    [
      'hard to read',
      said(
        'Institutional accountability necessitates comprehensive documentation regarding subordinate encumbrances notwithstanding contemporaneous negotiations and correspondence.',
      ),
      /reads at grade/,
    ],
    ['a promise', said('We will stop the sale of your house.'), /promise_to_stop/],
    ['una promesa', said('Vamos a detener la venta.', [], 'es'), /promise_to_stop/],
  ])('%s', (_, planted, problem) => {
    expect(lint(planted, library.facts).join('\n')).toMatch(problem);
  });

  test('and a sound text passes', () => {
    const sound = 'No first filing until you are more than 120 days late. Ask your servicer.';
    expect(lint(said(sound, ['LM-13']), library.facts)).toEqual([]);
    expect(lint(said('You told us {months, plural, one {# month} other {# months}} and {sum}.'), library.facts)).toEqual([]);
  });
});
