import type { Advice, Option, Sentence } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import type { Case, Fact, Value } from '../../dialogs/case.ts';

/** The day on which every golden case is judged unless it says otherwise. */
export const today = '2026-11-22';

export type Told = { [F in Fact]?: Value<F> | 'unknown' };

/** A case from plain values, as if each had been said in the first turn. */
export function household(told: Told): Case {
  return Object.fromEntries(
    Object.entries(told)
      .filter(([, value]) => value !== undefined)
      .map(([fact, value]) => [fact, { value, said: String(value), turn: 1 }]),
  );
}

export function adviceFor(told: Told, more: { today?: string; dangerNow?: boolean } = {}): Advice {
  return advise({ known: household(told), today: more.today ?? today, dangerNow: more.dangerNow ?? false });
}

export const orderIn = (advice: Advice): Option[] => advice.options.map((ranked) => ranked.option);
export const gatesIn = (advice: Advice): string[] => advice.gates.map(({ gate }) => gate);
export const standingOf = (advice: Advice, option: Option): string | undefined =>
  advice.options.find((ranked) => ranked.option === option)?.standing;

/** Every sentence of an advice: gates, reasons, what would change. */
export function sentencesIn(advice: Advice): Sentence[] {
  const fromOptions = advice.options.flatMap((ranked) => [...ranked.reasons, ...ranked.wouldChange]);
  return [...advice.gates.flatMap(({ must }) => must), ...fromOptions];
}

/** Ledger entries that are said: gates, all reasons, deadlines. */
export function mentioned(advice: Advice): Set<string> {
  const rests = [...sentencesIn(advice), ...advice.deadlines, ...advice.numbers].flatMap((said) => said.rests);
  return new Set(rests);
}
