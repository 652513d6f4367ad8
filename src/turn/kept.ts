import { type Case, knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { isSlot, momentOf, slotInWords } from '../slot.ts';

const phones = /(?<![\d-])(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}(?![\d-])/g;
const emails = /[\p{L}\d._%+-]+@[\p{L}\d.-]+(?:\.\p{L}{2,})?/gu;

/** The text without phone numbers and addresses, where they are a minor's (N-4) or somebody else's (N-5): they are never written down. */
export function withoutContacts(text: string, heard: Heard, memory: Memory): string {
  if (!isTheirs(heard, memory)) return text;
  return text.replace(emails, '[removed: e-mail]').replace(phones, '[removed: phone]');
}

function isTheirs(heard: Heard, memory: Memory): boolean {
  const role = heard.facts?.role?.value ?? knownValue(memory.case, 'role');
  return (
    memory.minor ||
    heard.type === 'saidMinor' ||
    heard.minor === true ||
    role === 'helper' ||
    heard.topic === 'other_peoples_data' ||
    (heard.type === 'danger' && (heard.danger === 'elder_abuse' || heard.about === 'other'))
  );
}

/** A name of two letters would be found inside other words. */
const shortest = 3;

/** The contacts of a case, in each form in which they may have been written down. */
export function contactWords(known: Case): string[] {
  const told = (['phone', 'email', 'name'] as const).flatMap((fact) => {
    const value = knownValue(known, fact);
    return value === undefined ? [] : [value, known[fact]?.said ?? '', ...(fact === 'phone' ? formsOf(value) : [])];
  });
  return [...new Set([...told, ...callForms(known)])].filter((words) => words.length >= shortest).sort((a, b) => b.length - a.length);
}

/** A time that was picked for a call, as it is kept and as it is said. A wish in own words is left: its words are everybody's. */
function callForms(known: Case): string[] {
  const time = knownValue(known, 'bestTime');
  return isSlot(time) ? [time, momentOf(time), slotInWords(time, 'en'), slotInWords(time, 'es')] : [];
}

/** +16025550142 as people and screens write it. */
function formsOf(phone: string): string[] {
  const digits = phone.replace(/\D/g, '').slice(-10);
  const [area, middle, last] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return [`${area}-${middle}-${last}`, `(${area}) ${middle}-${last}`, `${area}.${middle}.${last}`, `${area} ${middle} ${last}`, digits];
}

/** Hours after which somebody who opens the chat again is told where we were. */
const awayHours = 20;
export const wasAway = (since: string, at: string): boolean => Date.parse(at) - Date.parse(since) >= awayHours * 3_600_000;
