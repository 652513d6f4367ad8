import type { Fact } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import { factsIn } from '../../src/understand/facts.ts';
import { today } from './sets.ts';

/** The facts that a message tells, value by name, on the day that all tests share. */
export const told = (text: string, language: Language = 'en'): Partial<Record<Fact, unknown>> =>
  Object.fromEntries(Object.entries(factsIn(text, today, language).facts).map(([fact, one]) => [fact, one.value]));
