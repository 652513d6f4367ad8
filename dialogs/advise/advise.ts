import { type Advice, type AdviceInput, type Option, options, type Ranked } from './advice.ts';
import { askOf } from './ask.ts';
import { judge } from './card.ts';
import { cards } from './cards.ts';
import { deadlinesOf } from './deadlines.ts';
import { dangerGate, gatesOf } from './gates.ts';
import { numbersOf } from './numbers.ts';
import { orderOf } from './order.ts';
import { papersOf } from './papers.ts';
import { type Situation, situationOf } from './situation.ts';

/**
 * The project's own model of facts-federal.md 8.3: not law, not underwriting, not advice. Pure: no clock, no disk, no network.
 * `today` is an ISO day; a malformed day, there or in a fact, throws RangeError. While somebody is in danger (gate G1), only that gate
 * is answered and everything about the house stays empty.
 */
export function advise({ known, today, dangerNow }: AdviceInput): Advice {
  const s = situationOf(known, today);
  if (dangerNow) return { gates: [dangerGate], options: [], deadlines: [], numbers: [], papers: [], ask: [], equity: s.equity.band };
  const ranked = rank(s);
  return {
    gates: gatesOf(s),
    options: ranked,
    deadlines: deadlinesOf(s),
    numbers: numbersOf(s),
    papers: papersOf(s, ranked),
    ask: askOf(s),
    equity: s.equity.band,
  };
}

function rank(s: Situation): Ranked[] {
  const judged = new Map<Option, Ranked>(options.map((option) => [option, { option, ...judge(cards[option], s) }]));
  return orderOf(s, (option) => judged.get(option)?.standing ?? 'weak').flatMap((option) => judged.get(option) ?? []);
}
