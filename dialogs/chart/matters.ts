import { type Case, knownValue } from '../case.ts';
import { houseIsLost, inBankruptcy, owesMoreThanWorth, wantsToLeave } from '../rules.ts';

/** When a question is worth asking this person: conditions that more than one question rests on. */

export const has = (known: Case, hardship: string) => knownValue(known, 'hardship')?.some((kind) => kind === hardship) ?? false;
/** A reverse mortgage has no monthly payment that could rise. */
export const paymentRose = (known: Case) =>
  has(known, 'arm_reset_or_payment_increase') ||
  (has(known, 'escrow_or_tax_or_insurance_increase') && knownValue(known, 'loanType') !== 'reverse');
/** A payment that rose is the whole trouble: whether income came back says nothing then. */
export const onlyPaymentRose = (known: Case) =>
  knownValue(known, 'hardship')?.every(
    (kind) => kind === 'arm_reset_or_payment_increase' || kind === 'escrow_or_tax_or_insurance_increase',
  ) ?? false;
/** Rent that stays away is the whole trouble: the tenant is asked about instead of wages. */
export const onlyRentLost = (known: Case) => knownValue(known, 'hardship')?.every((kind) => kind === 'rental_loss') ?? false;
/** Whether the normal payment can be made again; a reverse mortgage has none. */
export const incomeMatters = (known: Case) =>
  !onlyPaymentRose(known) && !onlyRentLost(known) && !houseIsLost(known) && knownValue(known, 'loanType') !== 'reverse';
/** Compliance N-2: in an open bankruptcy no questions about money; the lawyer is the way. Nor where the house was sold. */
export const moneyMatters = (known: Case) => !inBankruptcy(known) && !isTenant(known) && !houseIsLost(known);
export const isTenant = (known: Case) => knownValue(known, 'role') === 'tenant';
/** Other debts on the house weigh in a sale, and where more is owed than it is worth; who wants to stay in a house with equity is not asked. */
export const liensMatter = (known: Case) => moneyMatters(known) && (knownValue(known, 'wants') !== 'keep' || owesMoreThanWorth(known));
/** Savings weigh in catching up and in a short sale; not where a sale pays everything off. */
export const savingsMatter = (known: Case) => moneyMatters(known) && !(wantsToLeave(known) && hasEquity(known));
export const hasEquity = (known: Case) =>
  (knownValue(known, 'homeValue') ?? 0) * 0.9 >
  (knownValue(known, 'mortgageBalance') ?? Number.POSITIVE_INFINITY) + (knownValue(known, 'otherLiensAmount') ?? 0);
/** Told with one tap; who was asked by itself whether the normal payment works was asked there what is left over (P-3). */
export const paysAgain = (known: Case) =>
  knownValue(known, 'canPayNormal') === true && known.canPayNormal?.turn === known.incomeRestored?.turn;
export const hasSaleDay = (known: Case) => /^\d/.test(knownValue(known, 'saleDate') ?? '');
export const split = (known: Case) => has(known, 'divorce_or_separation');
export const bereaved = (known: Case) => has(known, 'death') || knownValue(known, 'occupancy') === 'inherited';
export const wantsHome = (known: Case) =>
  knownValue(known, 'wants') === 'keep' || knownValue(known, 'wants') === 'unsure' || known.wants === undefined;
export const reachIs =
  (...ways: string[]) =>
  (known: Case) =>
    ways.includes(knownValue(known, 'reach') ?? '') && knownValue(known, 'role') !== 'helper';
