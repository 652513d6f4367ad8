import type { Danger, Language } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';

/**
 * What is said when everything else is broken: fixed words, no store, no clock, no formatting. `library` may be null;
 * then even the words come from here.
 */
/** The entries of the ledger that the fixed words rest on: they name numbers, and test/library/code.test.ts holds them against these. */
export const fixedRests = ['CT-00', 'CT-01', 'CT-04', 'HP-01'];
const fixed: Record<Language, string> = {
  en: 'Sorry, something is broken on our side, and your last message was not kept. Please try again in a minute. A HUD-approved housing counselor is free: 800-569-4287. In danger, call 911. For thoughts of suicide, call or text 988.',
  es: 'Perdone, algo falló de nuestro lado y su último mensaje no se guardó. Intente otra vez en un minuto. Un consejero de vivienda aprobado por HUD es gratis: 800-569-4287. Si hay peligro, llame al 911. Si piensa en quitarse la vida, llame al 988 y marque 2.',
};

export function sorry(library: Library | null, language: Language, danger: Danger | null): string {
  const safety = danger === null ? undefined : library?.words[language].lines[`safety.${danger}`]?.text;
  return safety === undefined ? fixed[language] : `${safety} ${fixed[language]}`;
}
