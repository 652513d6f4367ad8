import type { Language } from '../../dialogs/heard.ts';

/**
 * What nobody here may say: our pages, our lines, and agents' canned replies (rules M-5, M-7, S-2, U-1, U-2, T-1).
 * 12 CFR 1015.3 forbids misleading claims and advice to go silent; state consultant laws turn on the promise itself.
 */
export type Banned = { id: string; words: string };

/** The set sentence of rule M-4, word for word, and its Spanish counterpart (a translator has still to approve that one). */
export const stopPayingNotice: Record<Language, string> = {
  en: 'If you stop paying your mortgage, you could lose your home and damage your credit rating.',
  es: 'Si deja de pagar su hipoteca, podría perder su casa y dañar su historial de crédito.',
};

/** The two set sentences of rule M-2. `{operator}` stands for the company's name. */
export const generalNotice: Record<Language, string> = {
  en: '{operator} is not associated with the government, and our service is not approved by the government or your lender. Even if you accept this offer and use our service, your lender may not agree to change your loan.',
  es: '{operator} no está asociado con el gobierno, y nuestro servicio no está aprobado por el gobierno ni por su prestamista. Aunque acepte esta oferta y use nuestro servicio, es posible que su prestamista no acepte cambiar su préstamo.',
};

/** Pages that name the warning signs themselves; only these may hold such words, and only as warnings. */
export const warningPages = ['scam_signs', 'guarantee', 'ignore_lender', 'upfront_fee', 'scammers'] as const;

const we = "(?:we|i|our team|our agents?|porchlight|\\{operator\\})(?:'ll|’ll| will| can)?";
const nosotros = '(?:vamos a|podemos|puedo|voy a|lograremos|nuestro equipo (?:va a|puede))';

const patterns: Record<Language, [string, RegExp][]> = {
  en: [
    ['guarantee', /\bguarant(?:ee|y)\w*/iu],
    [
      'promise_to_stop',
      new RegExp(
        `\\b${we} (?!cannot|can't|can’t|do not|don't|never|won't)(?:\\w+ly )?(?:stop|postpone|prevent|delay|halt|cure|save|block) (?:\\w+ ){0,2}(?:it|sale|auction|foreclosure|eviction|default|home|house)\\b`,
        'iu',
      ),
    ],
    ['promise_to_get', new RegExp(`\\b${we} (?:get|win|secure|obtain) (?:you|your|the|a)\\b`, 'iu')],
    ['save_home', /\bsav(?:e|ing) (?:your|the|my) (?:home|house)\b/iu],
    ['government_program', /\bgovernment[- ](?:program|approved|backed help)\b/iu],
    ['approved_by', /\bapproved by\b/iu],
    ['in_n_days', /\bin (?:just |only )?\d+ (?:minutes|hours|days|weeks)\b/iu],
    ['success_rate', /\b\d+ ?(?:%|percent) (?:success|approval|chance|of (?:our|all) (?:clients|cases|people))/iu],
    [
      'silence_to_lender',
      /\b(?:don['’]?t|do not|never|stop|avoid|no need to) (?:call|talk|speak|answer|contact|write|respond|reply|open)\w* (?:to |with |from )?(?:your|the|any) (?:lender|servicer|bank|mail|letters?)/iu,
    ],
    ['ignore_lender', /\b(?:ignore|block|hang up on) (?:your|the|all|their|them) ?(?:lender|servicer|bank|calls?|letters?|mail)?/iu],
    ['stop_paying', /\b(?:stop|quit|skip) (?:paying|your payments?|making payments)\b/iu],
    ['no_tax', /\b(?:you )?(?:won['’]t|will not|do not|don['’]t) (?:owe|pay) (?:any )?tax/iu],
    ['you_are_protected', /\byou(?:['’]re| are) protected\b/iu],
    ['you_qualify', /\byou (?:will |may |can |should |do |definitely )?qualify\b/iu],
    ['you_should', /\byou should\b/iu],
    ['blame', /\b(?:you failed|should have|(?<!not )your fault)\b/iu],
    ['pressure', /\b(?:act now|don['’]t wait|hurry|last chance|take control|before it['’]s too late|limited time)\b/iu],
    ['cheering', /\b(?:great news|good news|congratulations|awesome|no worries)\b/iu],
    ['risk_free', /\b(?:risk[- ]free|no risk|no obligation|100 ?%)/iu],
    ['legal_conclusion', /\b(?:you will win|your notice is (?:in)?valid|the sale is (?:in)?valid|we represent you)\b/iu],
  ],
  es: [
    ['guarantee', /(?<!\p{L})garant(?:iz|ía)\p{L}*/iu],
    [
      'promise_to_stop',
      new RegExp(`(?<!no )(?<!\\p{L})${nosotros} (?:parar|detener|frenar|evitar|aplazar|posponer|salvar|curar|impedir)`, 'iu'),
    ],
    ['promise_to_get', new RegExp(`(?<!no )(?<!\\p{L})${nosotros} (?:conseguir|lograr|obtener)(?:le)?`, 'iu')],
    ['save_home', /\bsalv(?:ar|e|amos|aremos) (?:su|la|mi) (?:casa|hogar|vivienda)\b/iu],
    ['government_program', /\bprogramas? del gobierno\b/iu],
    ['approved_by', /\baprobad[oa]s? por\b(?! HUD)|(?:servicio|programa|porchlight|\{operator\})[^.]*aprobad[oa]s? por/iu],
    ['in_n_days', /(?<!\p{L})en (?:solo |apenas )?\d+ (?:minutos|horas|días|semanas)/iu],
    ['success_rate', /\b\d+ ?(?:%|por ciento) de (?:éxito|aprobación|probabilidad|los casos)/iu],
    [
      'silence_to_lender',
      /(?<!\p{L})(?:no|nunca|deje de|evite) (?:llame|hable|hablar|conteste|contestar|responda|responder|abra|abrir|escriba|contacte)\p{L}*(?: (?:a|con))? (?:su|al|el|la|las) (?:prestamista|administrador\p{L}*|banco|cartas?|correo)/iu,
    ],
    ['ignore_lender', /(?<!\p{L})(?:ignore|ignorar|bloquee|bloquear|cuélgue(?:le|les)) /iu],
    ['stop_paying', /(?<!\p{L})(?:deje de|no|ya no) (?:pagar|pague) (?:su|la|más)/iu],
    ['no_tax', /(?<!\p{L})no (?:pagará|deberá|tendrá que pagar) (?:\p{L}+ )?impuestos/iu],
    ['you_are_protected', /\busted está protegid[oa]\b/iu],
    ['you_qualify', /\busted (?:califica|calificará|puede calificar|cumple los requisitos)\b/iu],
    ['you_should', /(?<!\p{L})(?:usted (?:debería|tendría que)|debería usted|le conviene)(?!\p{L})/iu],
    ['blame', /(?<!\p{L})(?:usted falló|debió haber|por su culpa|(?<!no )es culpa suya)(?!\p{L})/iu],
    [
      'pressure',
      /(?<!\p{L})(?:actúe ya|no espere|apúrese|última oportunidad|tome el control|antes de que sea tarde|por tiempo limitado)(?!\p{L})/iu,
    ],
    ['cheering', /(?<!\p{L})(?:excelentes noticias|buenas noticias|felicidades|felicitaciones|genial)(?!\p{L})/iu],
    ['risk_free', /\b(?:sin riesgo|sin compromiso|100 ?%)/iu],
    ['legal_conclusion', /\b(?:usted ganará|su aviso (?:no )?es válido|la venta (?:no )?es válida|lo representamos)\b/iu],
  ],
};

/** "Free" needs the thing that is free in the same text (rule M-7). */
const freeThing = {
  en: /counsel|hud|legal aid|988|hotline|help ?line|copy|tax help|clinic|credit report|rent-free|call|lawyer|here/iu,
  es: /conseje|hud|ayuda legal|988|línea|copia|clínica|llam|informe de crédito|abogad|aquí/iu,
};
const freeWord = { en: /\bfree\b(?! (?:to|the|both|of)\b)/iu, es: /(?<!\p{L})gratis|gratuit[oa]s?(?!\p{L})/iu };

/** Finds banned words in a text. The set notices of M-2 and M-4 are taken out first: the law words them, not we. */
export function findBanned(text: string, language: Language): Banned[] {
  const own = [stopPayingNotice[language], ...generalNotice[language].split(/(?<=\.) /)].reduce(
    (rest, set) => rest.replaceAll(set, ' '),
    text,
  );
  const found = patterns[language].flatMap(([id, shape]) => {
    const hit = shape.exec(own);
    return hit === null ? [] : [{ id, words: hit[0] }];
  });
  const vague = freeThing[language].test(own) ? null : freeWord[language].exec(own);
  return vague === null ? found : [...found, { id: 'free_of_what', words: vague[0] }];
}
