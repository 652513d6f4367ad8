import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { Person } from '../driver.ts';

const begin = (language: Language, ...texts: string[]) => {
  const person = new Person({ language });
  person.open();
  for (const text of texts) person.type(text);
  return person;
};

describe('the way to be reached, told with the wish for a person', () => {
  it.each([
    ['en', 'please call me at 602-555-0142', 'call', '+16025550142'],
    ['en', 'can someone call me (602) 555-0142', 'call', '+16025550142'],
    ['en', 'just text me at 6025550142', 'text', '+16025550142'],
    ['es', 'llámenme al 602 555 0142', 'call', '+16025550142'],
    ['es', 'mándeme un mensaje al 602-555-0142', 'text', '+16025550142'],
  ] as const)('%s «%s»: %s', (language, text, reach, phone) => {
    const person = begin(
      language,
      language === 'en' ? 'my hours were cut, 2 months behind' : 'me recortaron las horas, debo 2 meses',
      text,
    );
    expect(person.known.reach?.value).toBe(reach);
    expect(person.known.phone?.value).toBe(phone);
    expect(person.asked).not.toContain('handoff.how');
  });

  it('is no consent: that is still asked in its own words, and before anything is sent', () => {
    const person = begin('en', '3 months behind, lost my job', 'call me at 602-555-0142', 'Teo', 'mornings', 'nothing special');
    expect(person.standing?.id).toBe('consent.call');
    expect(person.known.consentCall).toBeUndefined();
  });

  it('takes an address for e-mail', () => {
    const person = begin('en', 'lost my job', 'can somebody email me at Teo.R@example.org');
    expect(person.known).toMatchObject({ reach: { value: 'email' }, email: { value: 'teo.r@example.org' } });
  });

  it.each([
    ['en', 'the bank keeps calling from 602-555-0142, can I talk to a person'],
    ['en', 'I want to talk to a person'],
    ['en', 'call me at 555-01'],
  ] as const)('%s «%s» gives no number', (language, text) => {
    expect(begin(language, 'lost my job', text).known.phone).toBeUndefined();
  });

  it('is not taken of a helper or a minor', () => {
    expect(begin('en', "I'm asking for my mom", 'call me at 602-555-0142').known.phone).toBeUndefined();
    expect(begin('en', "I'm 16", 'call me at 602-555-0142').known.phone).toBeUndefined();
  });
});
