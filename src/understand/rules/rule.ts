import type { Fact } from '../../../dialogs/case.ts';
import { firstOf } from '../cues.ts';
import { denied, type Span } from '../plain.ts';

/** A readable rule: these words, unless those stand in the same sentence, mean this value of this fact. */
export type Rule = {
  fact: Fact;
  value: string | boolean;
  when: RegExp;
  unless?: RegExp;
  /** Holds even when a word of denial stands before it (the words carry their own). */
  evenDenied?: boolean;
  sure?: number;
};
export type Hit = { fact: Fact; value: string | boolean; sure: number; span: Span; said: string };

/** All places where a rule holds. A rule's pattern is searched once a sentence: the first place counts. */
export function hitsOf(rules: readonly Rule[], low: string, spans: readonly Span[]): Hit[] {
  return spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    return rules.flatMap((rule) => hitOf(rule, sentence, span.start) ?? []);
  });
}

/** "I am not sick", "when taxes have not increased": a denial between the first and the last word of what was found. */
const deniedInside =
  /\S (?:not|never|hardly)(?: \w+)? (?=increas|went|gone|go |rais|ris|higher|jump|sick|ill\b|hurt|injur|died|dead|laid|fired|lost|los|divorc|separat|laps|cancel|retir|clos|slow|short|behind\b)/;

/** The first place of a rule's words; the next one where the first is denied: "not divorced, just separated". */
function toldIn({ fact, when, evenDenied }: Rule, sentence: string): RegExpExecArray | null {
  const first = firstOf(when, sentence);
  if (first === null || evenDenied || !denied(sentence, first.index)) return first;
  if (fact !== 'hardship') return null;
  const end = first.index + first[0].length;
  const next = firstOf(when, ' '.repeat(end) + sentence.slice(end));
  return next === null || denied(sentence, next.index) ? null : next;
}

/** A story told in one breath: what keeps a rule from holding stands within a hundred letters of it. */
const around = (sentence: string, start: number, end: number): string =>
  sentence.length > 220 ? sentence.slice(Math.max(0, start - 100), end + 100) : sentence;

function hitOf(rule: Rule, sentence: string, offset: number): Hit | null {
  const match = toldIn(rule, sentence);
  if (match === null || (rule.unless?.test(around(sentence, match.index, match.index + match[0].length)) ?? false)) return null;
  if (rule.fact === 'hardship' && deniedInside.test(match[0])) return null;
  const span = { start: offset + match.index, end: offset + match.index + match[0].length };
  return { fact: rule.fact, value: rule.value, sure: rule.sure ?? 0.9, span, said: match[0] };
}
