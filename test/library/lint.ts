import type { Language } from '../../dialogs/heard.ts';
import { claimsIn, isHedged, unbackedNumbers } from '../../src/library/claims.ts';
import { measure } from '../../src/library/readability.ts';
import type { LedgerFact } from '../../src/library.ts';
import { findBanned, generalNotice, stopPayingNotice } from '../../src/say/banned.ts';

/**
 * One text that people see, and the entries it names. `warns`: it names warning signs, so banned words stand in it as warnings.
 * `short`: a line, a label or a question, which may name a way out without a hedge as long as it claims nothing of it.
 */
export type Said = { where: string; text: string; facts: string[]; language: Language; warns?: boolean; short?: boolean };

/** Every rule of L-3, M-5, M-7, S-2 and of the ledger on one text; empty when all is well. */
export function lint(said: Said, ledger: Record<string, LedgerFact>): string[] {
  return [...lintClaims(said, ledger), ...lintReading(said), ...lintWords(said)].map((problem) => `${said.where}: ${problem}`);
}

/** What is claimed has an entry, the numbers stand in that entry, and what is only recalled is kept general. */
export function lintClaims({ text, facts, language, short }: Said, ledger: Record<string, LedgerFact>): string[] {
  const plain = text.replaceAll(stopPayingNotice[language], '');
  const claims = claimsIn(plain, language);
  if (facts.length === 0) return claims.map((claim) => `claims a ${claim.kind} ("${claim.words}") and names no entry`);
  const entries = facts.flatMap((id) => ledger[id] ?? []);
  const recalled = entries.length > 0 && entries.every((fact) => fact.confidence === 'recalled');
  return [
    ...facts.filter((id) => ledger[id] === undefined).map((id) => `names ${id}, which is not in the ledger`),
    ...unbackedNumbers(plain, entries).map((number) => `says ${number}, which is in none of ${facts.join(', ')}`),
    ...(recalled && !(short === true && claims.length === 0) && !isHedged(plain, language)
      ? [`rests on recalled entries only (${facts.join(', ')}) and is not hedged`]
      : []),
  ];
}

/** At most 60 words a bubble, 20 a sentence, one question; not hard to read. The set notices are worded by law. */
export function lintReading({ text, language }: Said): string[] {
  const notice = generalNotice[language];
  const rest = text.replaceAll(notice, '').replaceAll(stopPayingNotice[language], '');
  const { words, longest, grade, ease } = measure(rest, language);
  const questions = rest.match(/\?/g)?.length ?? 0;
  return [
    ...(measure(text, language).words > 60 ? ['has more than 60 words'] : []),
    ...(longest > 20 ? [`has a sentence of ${longest} words`] : []),
    ...(questions > 1 ? [`asks ${questions} questions`] : []),
    ...(words >= 12 && language === 'en' && grade > 8.4 ? [`reads at grade ${grade.toFixed(1)}`] : []),
    ...(words >= 12 && language === 'es' && ease < 58 ? [`reads at ease ${ease.toFixed(1)}`] : []),
  ];
}

function lintWords({ text, language, warns }: Said): string[] {
  return warns === true ? [] : findBanned(text, language).map((banned) => `says what nobody may say (${banned.id}): "${banned.words}"`);
}
