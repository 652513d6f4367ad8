import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { labelsOf } from '../../src/understand/labels.ts';
import { Person } from '../driver.ts';
import { told } from './told.ts';

const today = '2026-11-22';
const crisis = (text: string, lang: Language) => labelsOf({ id: 'x', text, lang }, today).crisis;

/** Swindles told in whole stories, and what stands near them and is none. */
describe('a swindle in a long story', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'A firm called Keystone Homeowner Help wanted $1,450 before they would call the bank for us. We paid, and now nobody answers the phone.',
      ['paid_upfront'],
    ],
    [
      'en',
      'the caller had my balance and said pay the catch up in target gift cards tonight, i bought six hundred worth',
      ['paid_upfront'],
    ],
    [
      'en',
      'A man who buys houses had my father sign the house to his LLC. He pays him rent now and the loan is still in dads name.',
      ['sign_deed'],
    ],
    ['en', 'An investor offers to clear what we owe if we put it in his name and rent it back from him.', ['sign_deed']],
    [
      'en',
      'A letter with the logo said our loan was sold, so I sent October there. The letter was fake, nobody bought my loan.',
      ['send_payments_to_them'],
    ],
    ['en', 'Some outfit keeps calling about surplus from the auction, they want half and a power of attorney.', ['other']],
    ['en', 'we signed with a house buying company and it turns out they alone can list our home for forty years', ['other']],
    [
      'es',
      'Una señora de una oficina me cobró 2,300 para la modificación y ya no contesta. El banco dice que nunca recibieron nada.',
      ['paid_upfront'],
    ],
    ['es', 'uno que decía ser del banco quería 600 en tarjetas de target hoy mismo para entrar al programa', ['paid_upfront']],
    ['es', 'Un inversionista nos hizo firmar la escritura a su compañía y ahora le pagamos renta en nuestra propia casa', ['sign_deed']],
    [
      'es',
      'El licenciado nos dijo que ya no le contestáramos al banco y que le pagáramos a él mientras negociaba',
      ['no_contact', 'send_payments_to_them'],
    ],
    ['es', 'me llaman unos que dicen que sobró dinero de la subasta y se quedan con el 30 por ciento', ['other']],
  ])('%s "%s"', (lang, text, signs) => {
    expect(told(text, lang).scam).toEqual(expect.arrayContaining(signs));
    expect(crisis(text, lang)).toBe('scam_suspected');
  });

  it.each<[Language, string]>([
    ['en', 'Our servicer is a fraud, they lost the papers three times and charged me $900 in fees'],
    ['en', 'The realtor listed it at 240 and takes five percent, a couple offered cash and closing is at a title company'],
    ['en', 'A HUD counselor helped me with the modification, free, and told me to keep calling the bank'],
    ['en', 'My brother will pay the $5,000 we are behind if I put him on the deed'],
    ['en', 'Our bankruptcy lawyer charged $1,400 and stopped the sale that morning'],
    ['en', 'The attorney wanted $4,000 up front so I answered the summons myself'],
    ['en', 'I just want to sign the deed over to the bank and be done'],
    ['en', 'legal aid told me not to talk to the bank’s lawyers without her'],
    ['en', 'the deed is still in his name and he died in 2009'],
    ['en', 'Wells never received my papers, a different woman every time says my modification is not complete'],
    ['es', 'El banco es un ladrón, me cobró el seguro dos veces y nadie hace nada'],
    ['es', 'El juez me dejó la casa y él me firmó el quitclaim en el divorcio'],
    ['es', 'La agente de bienes raíces cobra cinco por ciento y un matrimonio ofrece 250 mil'],
    ['es', 'Mi hermano me presta 6 mil para ponerme al corriente con el banco'],
    ['es', 'la señora del banco me pidió los talones otra vez para la modificación y no me contesta'],
  ])('none: %s "%s"', (lang, text) => {
    expect(told(text, lang).scam).toBeUndefined();
    expect(crisis(text, lang)).toBe('none');
  });

  it.each<[Language, string]>([
    ['en', 'A claims outfit keeps calling about surplus from the auction. They want half and a power of attorney. Is that real?'],
    ['es', 'me llaman unos que dicen que sobró dinero de la subasta y quieren el 30 por ciento. ¿será verdad?'],
  ])('is warned of at once: %s "%s"', (language, text) => {
    const person = new Person({ language });
    person.open();
    const lines = person.type(text).data.flatMap((one) => one.lines);
    expect(lines).toContain('scam.other');
    expect(lines).toContain('explain.scam_signs');
  });
});

describe('a sale that looms', () => {
  it.each<[Language, string, string]>([
    ['es', 'Mañana a las 9 subastan mi casa y nadie me contesta', 'imminent_sale'],
    ['es', 'el lunes a primera hora venden la casa en la corte', 'imminent_sale'],
    ['en', 'they called off the sale and the baby is asleep in her own bed tonight', 'none'],
    ['en', 'the house sold at the courthouse this summer and we were out by September', 'none'],
    ['en', 'the auction is January 20. I could pay the regular one tomorrow if they let me', 'none'],
  ])('%s "%s": %s', (lang, text, is) => expect(crisis(text, lang)).toBe(is));
});
