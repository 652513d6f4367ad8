import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { phoneIn } from './kinds/phone.ts';

/** "Call me at 602 555 0142", "mándeme un texto": the way to be reached, told together with the wish for a person. Not asked again then. */

const ways = [
  { reach: 'call', when: /\b(?:(?:call|phone|ring) (?:me|us)\b|ll[aá]m(?:e|a|en)(?:me|nos)\b|me (?:llam(?:e|a|en)|pueden llamar)\b)/i },
  { reach: 'text', when: /\b(?:text (?:me|us)\b|m[aá]nd(?:e|a|en)(?:me|nos) (?:un )?(?:texto|mensaje)\b)/i },
  { reach: 'email', when: /\b(?:e-?mail (?:me|us)\b|escr[ií]b(?:a|e|an)(?:me|nos) (?:al?|por) (?:correo|e-?mail)\b)/i },
] as const;
const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** Whose number it is: the bank's is not theirs. */
const theirs = /\b(?:bank|servicer|lender|lawyer|attorney|banco|prestamista|administrador|abogad[oa])\b/i;

/** Adds the way, and the number or address that belongs to it, to a wish for a person. Other messages stay as they are. */
export function withWay(heard: Heard, text: string): Heard {
  if (heard.type !== 'wantsPerson' || theirs.test(text)) return heard;
  const named = ways.filter(({ when }) => when.test(text));
  const facts: ToldFacts = { ...heard.facts };
  const only = named.length === 1 ? named[0]!.reach : null;
  if (only !== null) facts.reach = { value: only, said: text.slice(0, 200), sure: 0.85 };
  if (only === 'call' || only === 'text') numberIn(facts, text);
  const mail = only === 'email' ? address.exec(text)?.[0] : undefined;
  if (mail !== undefined) facts.email = { value: mail.toLowerCase(), said: mail, sure: 0.9 };
  return Object.keys(facts).length === 0 ? heard : { ...heard, facts };
}

function numberIn(facts: ToldFacts, text: string): void {
  const found = phoneIn(text);
  // one that could not ring is asked for, so that it can be mended
  if (found !== null && found.sure > 0.9) facts.phone = { ...found, said: text.slice(0, 200) };
}
