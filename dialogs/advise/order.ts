import { mayHaveServiceProtection, paymentIsChanging } from '../rules.ts';
import type { Option, Standing } from './advice.ts';
import * as c from './conditions.ts';
import type { Situation } from './situation.ts';

/**
 * The ranking rules (1) to (8) of facts-federal.md 8.3. Options stand in blocks, block after block; within a block the better
 * standing comes first, then the less drastic. Closed options follow in the same order; foreclosure is always last.
 */
export type StandingOf = (option: Option) => Standing;
type Block = readonly Option[];

const weight: Record<Standing, number> = { strong: 0, open: 1, weak: 2, closed: 3 };
const staying: Block = ['reinstatement', 'repayment_plan', 'forbearance', 'deferral', 'loan_modification', 'refinance'];
const everything: Block = [...staying, 'sale', 'short_sale', 'deed_in_lieu', 'chapter_13', 'chapter_7'];

/** All twelve options, best first. */
export function orderOf(s: Situation, standingOf: StandingOf): Option[] {
  const line = [...new Set([...blocksOf(s, standingOf).flatMap((block) => sorted(block, standingOf)), ...everything])];
  const opened = line.filter((option) => standingOf(option) !== 'closed');
  const shut = line.filter((option) => standingOf(option) === 'closed');
  return [...saleBeforeShortSale(opened, s), ...saleBeforeShortSale(shut, s), 'foreclosure'];
}

/**
 * The first `count` open options of that order, asking for as few standings as it takes. Something left over closes a short sale, so
 * rule (5) has nothing to swap among the open ones. test/advise/properties.test.ts holds it against the whole order.
 */
export function firstOpen(s: Situation, standingOf: StandingOf, count: number): Option[] {
  const found = new Set<Option>();
  for (const block of [...blocksOf(s, standingOf), everything])
    for (const option of block.length === 1 ? block : sorted(block, standingOf)) {
      if (standingOf(option) !== 'closed') found.add(option);
      if (found.size === count) return [...found];
    }
  return [...found];
}

function blocksOf(s: Situation, standingOf: StandingOf): Block[] {
  if (c.saleNear(s)) return saleIsNearBlocks(s, standingOf);
  if (goesFirstToLeaving(s)) return leavingBlocks(s, standingOf);
  return s.wants === 'unsure' ? sideBySide(s, standingOf) : stayingBlocks(s, standingOf);
}

/** Rule (3), and where nothing was said of the wish: landlords, and those whose loan debt was already discharged long ago (T9, T15). */
function goesFirstToLeaving(s: Situation): boolean {
  if (s.wants !== 'unknown') return s.wants === 'leave';
  return c.livesElsewhere(s) || (c.dischargedInChapter7(s) && c.monthsOver(18)(s));
}

/** Rule (1): ways to stay by the state of the hardship; then Chapter 13 where it is worth a lawyer's look; then selling. */
function stayingBlocks(s: Situation, standingOf: StandingOf): Block[] {
  const lawyer: Block = c.canPay(s) && good('chapter_13', standingOf) ? ['chapter_13'] : [];
  return [bestStaying(s), lawyer, ['sale', 'short_sale'], ['chapter_13'], staying, ['deed_in_lieu'], ['chapter_7']];
}

function bestStaying(s: Situation): Block {
  if (s.hardship === 'temporary') return ['forbearance', 'deferral', 'repayment_plan', 'loan_modification'];
  if (s.hardship === 'over') return [...(c.fundsCoverArrears(s) ? reinstate : []), 'repayment_plan', 'deferral', 'loan_modification'];
  if (s.hardship === 'lasting') return paymentIsChanging(s.known) && !s.behind ? ['refinance', 'loan_modification'] : ['loan_modification'];
  if (mayHaveServiceProtection(s.known)) return ['forbearance', 'loan_modification', 'deferral', 'repayment_plan'];
  return c.monthsUnder(2)(s) ? ['repayment_plan', 'forbearance', 'deferral', 'loan_modification'] : ['loan_modification', 'deferral'];
}
const reinstate: Block = ['reinstatement'];

/** Rule (3): a sale where there is something left, else short sale, then deed; weak ones come after what still works for staying. */
function leavingBlocks(s: Situation, standingOf: StandingOf): Block[] {
  const leaving = leavingOrder(s, standingOf);
  const others: Block = [...new Set<Option>([...bestStaying(s), 'loan_modification', ...staying])];
  const well = (option: Option) => good(option, standingOf);
  const poorly = (option: Option) => !good(option, standingOf);
  return [
    leaving.filter(well),
    ...others.filter(well).map(alone),
    leaving.filter(poorly),
    ...others.filter(poorly).map(alone),
    ['chapter_7', 'chapter_13'],
  ];
}

function leavingOrder(s: Situation, standingOf: StandingOf): Block {
  const shortFirst = standingOf('short_sale') === 'strong' || (c.isShort(s) && good('short_sale', standingOf));
  return shortFirst ? ['short_sale', 'deed_in_lieu', 'sale'] : ['sale', 'short_sale', 'deed_in_lieu'];
}

/** Rule (2): the best way to stay and the best way to leave, pair by pair. */
function sideBySide(s: Situation, standingOf: StandingOf): Block[] {
  const open = (option: Option) => standingOf(option) !== 'closed';
  const stay = [...sorted(bestStaying(s), standingOf), ...sorted(staying, standingOf)].filter(open);
  const leave = sorted(leavingOrder(s, standingOf), standingOf).filter(open);
  const unique = [...new Set(stay)];
  const pairs = unique.map(
    (option, index): Block => [
      ...(good(option, standingOf) ? [] : leave.slice(index, index + 1)),
      option,
      ...leave.slice(index, index + 1),
    ],
  );
  return [...pairs.flat().map(alone), ...leave.map(alone), ['chapter_13', 'chapter_7']];
}

/** Gates G2 and G3: what can still be done before a sale comes first: a ready buyer, paying it all, a lawyer. */
function saleIsNearBlocks(s: Situation, standingOf: StandingOf): Block[] {
  const selling = leavingOrder(s, standingOf).filter((option) => option !== 'deed_in_lieu');
  const sellFirst = c.buyerReady(s) || goesFirstToLeaving(s) ? selling.filter((option) => good(option, standingOf)) : [];
  const lawyer: Block[] = c.fundsCoverArrears(s) ? [reinstate, ['chapter_13']] : [['chapter_13'], reinstate];
  const keep: Block[] = [['loan_modification'], selling];
  return [sellFirst, ...lawyer, ...(goesFirstToLeaving(s) ? keep.toReversed() : keep), staying, ['deed_in_lieu'], ['chapter_7']];
}

/** Rule (5): never a short sale above an ordinary sale when something is left over. */
function saleBeforeShortSale(line: Option[], s: Situation): Option[] {
  const sale = line.indexOf('sale');
  const shortSale = line.indexOf('short_sale');
  if (!c.hasPlus(s) || sale === -1 || shortSale === -1 || sale < shortSale) return line;
  return line.map((option) => (option === 'sale' ? 'short_sale' : option === 'short_sale' ? 'sale' : option));
}

const alone = (option: Option): Block => [option];
const good = (option: Option, standingOf: StandingOf): boolean => weight[standingOf(option)] < weight.weak;

function sorted(block: Block, standingOf: StandingOf): Option[] {
  return [...block].sort((a, b) => weight[standingOf(a)] - weight[standingOf(b)]);
}
