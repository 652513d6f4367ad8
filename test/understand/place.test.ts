import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Which state the house is in decides which law is explained: in a story other places stand than that of the house. */
const stateOf = (text: string) => told(text, /[ñáéíóú]|\b(?:la|de)\b/.test(text) ? 'es' : 'en').usState;
const rest =
  'We are two payments behind, it is 1,480 a month, and my hours were cut at the store in August so I make about half of it now.';

describe('the state of a house in a story', () => {
  it.each([
    ['We bought in Dayton in 2016.', 'OH'],
    ['I teach third grade in Fresno.', 'CA'],
    ['tulsa oklahoma.', 'OK'],
    ['Here in New Hampshire the taxes are 7,900 a year.', 'NH'],
    ['My mother left us her place in Toledo.', 'OH'],
    ['How long does a foreclosure take in Michigan?', 'MI'],
    ['My sister lives in Boston, but our duplex is in Scranton.', 'PA'],
    ['My aunt died last year and left me her house in Omaha.', 'NE'],
    ['My mother still lives in her house in Toledo and I help her.', 'OH'],
    ['The house is in Duluth, they moved me to Chicago for work.', 'MN'],
  ])('%s', (text, state) => expect(stateOf(`${text} ${rest}`)).toBe(state));

  it.each([
    'My wife wants to sell and move near her sister in Tulsa.',
    'A company in Houston called and wants 1,500.',
    'I mailed the papers to St. Louis on Halloween.',
    'We were told to wire it to a bank in Delaware.',
    'A cousin in Atlanta says he owns a part of it.',
    'My boy wants me down in Nashua over his garage.',
    'I pay support for two boys in Indiana.',
    'It was during the Alabama game.',
    'I drove to their office in Plano.',
    'My company transferred me to Charlotte in June.',
    'My brother let the bank have his house in Omaha and says I should too.',
    'A friend of ours sold her old place in Tucson short.',
  ])('is not that of another place: %s', (text) => expect(stateOf(`${text} ${rest}`)).toBeUndefined());

  it('in a short message is the place that is named', () => {
    expect(stateOf('tulsa, 2 months behind')).toBe('OK');
    expect(stateOf('Reno nv 89501, owe 310k')).toBe('NV');
    expect(stateOf('the house is in jacksonville nc')).toBe('NC');
    expect(stateOf('the house is in jacksonville')).toBe('FL');
  });

  it('takes a snowfall for no state', () => {
    const text =
      'Hola, aquí ya cayó la primera nevada y yo sin trabajo desde agosto, debemos dos meses de la casa, son 1,480 al mes y mi esposa está enferma, no sabemos qué hacer.';
    expect(stateOf(text)).toBeUndefined();
  });
});
