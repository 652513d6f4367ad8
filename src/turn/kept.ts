import { knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';

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

/** Hours after which somebody who opens the chat again is told where we were. */
const awayHours = 20;
export const wasAway = (since: string, at: string): boolean => Date.parse(at) - Date.parse(since) >= awayHours * 3_600_000;
