import type { Heard, Language } from '../../dialogs/heard.ts';
import { factsIn } from '../understand/facts.ts';

/**
 * Warning signs that somebody tells in the same breath as a question ("a man wants $3,000 up front, is that ok") are facts of the
 * case, whoever the sentence is about: the right warning must not wait until the question is put in another way.
 */
export function warned(text: string, today: string, language: Language, heard: Heard): Heard {
  if (heard.type !== 'asked' || heard.facts?.scam !== undefined || bareQuestion.test(text.trim())) return heard;
  const { scam } = factsIn(text, today, language).facts;
  return scam === undefined ? heard : { ...heard, facts: { ...heard.facts, scam } };
}

/** "Is it legal to charge up front?", "what is an upfront fee": a question about the thing, in which nothing has happened. */
const bareQuestion = /^\W*(?:what|how|is|are|can|may|do|does|should|why|que|como|es|puede[ns]?|deben?|por que)\b[^.!]*\?*$/i;
