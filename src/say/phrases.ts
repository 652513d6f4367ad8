import { type Case, type Fact, facts, type Known } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';
import { isSlot, slotInWords } from '../slot.ts';
import { dayAt, hasLine, line } from './format.ts';

/** The facts of a case in the person's language: "3 months behind", "you owe about $425,000". */
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** One fact as a short phrase. Lists are joined; unknown values say so. */
export function phrase(library: Library, language: Language, fact: Fact, value: Known['value']): string {
  if (value === 'unknown') return `${label(library, language, fact)}: ${line(library, language, 'fact.unknown').text}`;
  if (Array.isArray(value)) return value.map((one) => phrase(library, language, fact, one as never)).join(', ');
  if (isSlot(value)) return slotInWords(value, language);
  if (fact === 'phone') return line(library, language, 'fact.phone', { value: asDialled(String(value)) }).text;
  const own = `fact.${fact}.${String(value)}`;
  if (hasLine(library, language, own)) return line(library, language, own).text;
  const param = typeof value === 'string' && isoDay.test(value) ? dayAt(value) : (value as string | number);
  return line(library, language, `fact.${fact}`, { value: typeof param === 'boolean' ? String(param) : param }).text;
}

/** "+16025550100" as it is dialled here: 602-555-0100. */
export const asDialled = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

export const label = (library: Library, language: Language, fact: Fact): string => line(library, language, `label.${fact}`).text;

/** Phrases of several facts, in the order of case.ts, unknown ones left out. */
export function phrases(library: Library, language: Language, known: Case, wanted: readonly Fact[]): string[] {
  return facts
    .filter((fact) => wanted.includes(fact) && known[fact] !== undefined && known[fact]?.value !== 'unknown')
    .map((fact) => phrase(library, language, fact, known[fact]!.value));
}
