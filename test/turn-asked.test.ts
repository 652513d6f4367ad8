import { describe, expect, it } from 'vitest';
import { placed } from '../src/turn/asked.ts';
import { library } from './driver.ts';

/** What is left over by the written rules: a plan, own topics, a payment, a page; and what must stay what it was. */
const unclear = { type: 'unclear' } as const;
const typeOf = (text: string, language: 'en' | 'es' = 'en') => placed(library, language, text, unclear).type;

describe('a plan to keep', () => {
  it.each([
    'can i keep this?',
    'Can I print this',
    'send me the plan',
    'print it',
    'can i get a copy',
    'save this for later',
    'give me the plan',
    'as a pdf please',
    'put the dates in my calendar',
  ])('en: %s', (text) => expect(typeOf(text)).toBe('wantsPlan'));
  it.each(['¿puedo guardar esto?', 'mándeme el plan', 'quiero imprimir esto', 'deme el plan', 'en pdf por favor'])('es: %s', (text) =>
    expect(typeOf(text, 'es')).toBe('wantsPlan'),
  );
  it.each([
    'keep it',
    'i want to keep it',
    'can i keep this house?',
    'can i keep my home',
    'save it',
    'save my home',
    'can i keep this loan',
  ])('not: %s', (text) => expect(typeOf(text)).not.toBe('wantsPlan'));
});

describe('what is no question stays what it was', () => {
  it.each(['asdf', 'no', 'ok then', 'my dog is sick'])('en: %s', (text) => expect(placed(library, 'en', text, unclear)).toEqual(unclear));
  it('es: a wish is not the page about wishes', () => expect(placed(library, 'es', 'quedarme en la casa', unclear)).toEqual(unclear));
  it.each(['stopped', 'erase', 'wantsCounsellor', 'skipped'] as const)('%s is never taken for a question', (type) => {
    const heard = { type, how: 'unknown' } as never;
    expect(placed(library, 'en', 'can i keep this? compare. i heard it stays ten years', heard)).toBe(heard);
  });
  it('danger is never taken for a question', () => {
    const heard = { type: 'danger', danger: 'self_harm', about: 'self' } as const;
    expect(placed(library, 'en', 'i heard it stays ten years, what would my payment be at 6% on 200k', heard)).toBe(heard);
  });
});

describe('own topics', () => {
  it.each([
    ['compare', 'compare'],
    ['side by side', 'compare'],
    ['more ways', 'more_ways'],
    ['my numbers', 'my_numbers'],
    ['what are my dates', 'my_dates'],
  ])('%s', (text, topic) => expect(placed(library, 'en', text, unclear)).toEqual({ type: 'asked', topic }));
  it.each([
    ['comparar', 'compare'],
    ['más salidas', 'more_ways'],
    ['mis números', 'my_numbers'],
    ['mis fechas', 'my_dates'],
  ])('%s', (text, topic) => expect(placed(library, 'es', text, unclear)).toEqual({ type: 'asked', topic }));
});

it('a page that is asked for with a slip of the finger', () => {
  expect(placed(library, 'en', 'what is a deficency?', unclear)).toMatchObject({ type: 'asked', topic: 'deficiency' });
});
