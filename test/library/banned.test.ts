import { describe, expect, test } from 'vitest';
import { findBanned, generalNotice, stopPayingNotice } from '../../src/say/banned.ts';

const ids = (text: string, language: 'en' | 'es' = 'en') => findBanned(text, language).map((banned) => banned.id);

describe('what nobody may say', () => {
  test.each([
    ['We guarantee it.', 'guarantee'],
    ['We can stop the sale.', 'promise_to_stop'],
    ["We'll save your home.", 'save_home'],
    ['I will delay the auction for you.', 'promise_to_stop'],
    ['We will get you a modification.', 'promise_to_get'],
    ['This is a government program.', 'government_program'],
    ['Our plan is approved by HUD.', 'approved_by'],
    ['Done in 30 days.', 'in_n_days'],
    ['We have a 95% success rate.', 'success_rate'],
    ["Don't call your lender.", 'silence_to_lender'],
    ['Stop talking to your bank.', 'silence_to_lender'],
    ['Just ignore the letters.', 'ignore_lender'],
    ['It is best to stop paying.', 'stop_paying'],
    ["You won't owe any tax on it.", 'no_tax'],
    ["You're protected by the law.", 'you_are_protected'],
    ['Great news, you may qualify for a short sale!', 'you_qualify'],
    ['You should sell now.', 'you_should'],
    ['You failed to respond.', 'blame'],
    ['Act now.', 'pressure'],
    ['Great news!', 'cheering'],
    ['It is free.', 'free_of_what'],
  ])('en: %s', (text, id) => expect(ids(text)).toContain(id));

  test.each([
    ['Se lo garantizamos.', 'guarantee'],
    ['Podemos detener la venta.', 'promise_to_stop'],
    ['Vamos a conseguirle una modificación.', 'promise_to_get'],
    ['Para salvar su casa, firme aquí.', 'save_home'],
    ['Es un programa del gobierno.', 'government_program'],
    ['Nuestro servicio está aprobado por HUD.', 'approved_by'],
    ['Está aprobado por su banco.', 'approved_by'],
    ['Listo en 30 días.', 'in_n_days'],
    ['No hable con su banco.', 'silence_to_lender'],
    ['No abra las cartas.', 'silence_to_lender'],
    ['Bloquee esas llamadas.', 'ignore_lender'],
    ['Deje de pagar su hipoteca.', 'stop_paying'],
    ['No tendrá que pagar impuestos.', 'no_tax'],
    ['Usted está protegido.', 'you_are_protected'],
    ['Usted califica.', 'you_qualify'],
    ['Usted debería vender.', 'you_should'],
    ['Actúe ya.', 'pressure'],
    ['¡Excelentes noticias!', 'cheering'],
    ['Es gratis.', 'free_of_what'],
  ])('es: %s', (text, id) => expect(ids(text, 'es')).toContain(id));

  test.each([
    "We can't stop the sale, and our team can't either.",
    'A HUD-approved counselor is free: 800-569-4287.',
    'They answer within 30 days.',
    'It is not your fault.',
    'Please keep talking to your servicer.',
    'I stop here. No more messages.',
    stopPayingNotice.en,
    generalNotice.en,
  ])('en, and this may be said: %s', (text) => expect(ids(text)).toEqual([]));

  test.each([
    'Un consejero aprobado por HUD es gratis.',
    'No es culpa suya.',
    'No podemos detener la venta.',
    stopPayingNotice.es,
    generalNotice.es,
  ])('es, and this may be said: %s', (text) => expect(ids(text, 'es')).toEqual([]));
});
