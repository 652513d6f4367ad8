import { daysBetween } from './advise/days.ts';
import { hardshipStateOf } from './advise/hardship.ts';
import { type Case, knownValue, type Value } from './case.ts';

/**
 * Named yes/no questions on a household and a day. "Yes" means that what we know says so: a fact that is not known, or known to be
 * unknown, never counts as a "no", so every question and its opposite may both be answered false.
 */

/** Days from today to the sale; negative once it has passed; undefined without a day, and once the house is sold: no sale lies ahead. */
export function daysToSale(known: Case, today: string): number | undefined {
  const sale = houseIsLost(known) ? undefined : knownValue(known, 'saleDate');
  return sale === undefined || sale === 'none' || sale === 'set' ? undefined : daysBetween(today, sale);
}

/** A sale is set and nobody knows the day yet: read as near until the day is known. */
export function saleDayIsUnknown(known: Case): boolean {
  const sale = knownValue(known, 'saleDate');
  if (houseIsLost(known)) return false;
  return sale === 'set' || (sale === undefined && knownValue(known, 'paymentStatus') === 'sale_scheduled');
}

/** Seven days or fewer, or already past with the outcome unknown. Gate G2, compliance X-7. */
export function saleIsThisWeek(known: Case, today: string): boolean {
  const days = daysToSale(known, today);
  return days !== undefined && days <= 7;
}

/** 37 days or fewer, or a sale whose day is not known: the federal stop of 12 CFR 1024.41(g) is gone (LM-15, LM-16). */
export function saleIsNear(known: Case, today: string): boolean {
  const days = daysToSale(known, today);
  return saleDayIsUnknown(known) || (days !== undefined && days <= 37);
}

/** 38 days or more: a complete package can still arrive "more than 37 days before" (LM-15). */
export function saleIsLater(known: Case, today: string): boolean {
  const days = daysToSale(known, today);
  return days !== undefined && days > 37;
}

/** The day that was given lies before today; the sale may have been held, moved or cancelled. */
export function saleDayHasPassed(known: Case, today: string): boolean {
  const days = daysToSale(known, today);
  return days !== undefined && days < 0;
}

/** How soon somebody must act on a sale: today (7 days), days (37), weeks (60, facts-federal.md 8.3 hand-off rule), none. */
export function saleUrgency(known: Case, today: string): 'today' | 'days' | 'weeks' | 'none' {
  const days = daysToSale(known, today);
  if (saleIsThisWeek(known, today)) return 'today';
  if (saleIsNear(known, today)) return 'days';
  return days !== undefined && days <= 60 ? 'weeks' : 'none';
}

const behindStatuses: readonly Value<'paymentStatus'>[] = ['behind', 'in_foreclosure', 'sale_scheduled', 'foreclosed'];

/** At least one payment is due and unpaid (12 CFR 1024.31, LM-03). */
export function isBehind(known: Case): boolean {
  const status = knownValue(known, 'paymentStatus');
  const told = [knownValue(known, 'monthsBehind'), knownValue(known, 'missedPayments'), knownValue(known, 'arrears')];
  return told.some((amount) => (amount ?? 0) > 0) || (status !== undefined && behindStatuses.includes(status));
}

/** No payment is due and unpaid, as far as the person told. */
export function isCurrent(known: Case): boolean {
  const status = knownValue(known, 'paymentStatus');
  const saysSo = status === 'current' || status === 'about_to_fall_behind' || knownValue(known, 'monthsBehind') === 0;
  return saysSo && !isBehind(known);
}

/** More than 120 days late by the months told, so a first filing is no longer held back by 12 CFR 1024.41(f)(1) (LM-13). */
export function isPast120Days(known: Case): boolean {
  return (knownValue(known, 'monthsBehind') ?? knownValue(known, 'missedPayments') ?? 0) > 4;
}

/** A court case or notice has started, or a sale is set. */
export function foreclosureHasStarted(known: Case): boolean {
  const status = knownValue(known, 'paymentStatus');
  return status === 'in_foreclosure' || status === 'sale_scheduled' || hasSaleDate(known);
}

/** A sale is set, with or without its day. */
export function hasSaleDate(known: Case): boolean {
  const sale = knownValue(known, 'saleDate');
  return saleDayIsUnknown(known) || (sale !== undefined && sale !== 'none');
}

/** The house has been sold in foreclosure, by the person's own account. */
export function houseIsLost(known: Case): boolean {
  return knownValue(known, 'paymentStatus') === 'foreclosed';
}

/** All loans on the house together are more than the person thinks it is worth, before any selling cost. */
export function owesMoreThanWorth(known: Case): boolean {
  const value = knownValue(known, 'homeValue');
  const balance = knownValue(known, 'mortgageBalance');
  if (value === undefined || balance === undefined) return false;
  return balance + (knownValue(known, 'otherLiensAmount') ?? 0) > value;
}

/** Somebody took a fee first, wants the deed, or says to stop paying or to stop talking to the lender (SC-01, SC-02, SC-06). Gate G8. */
export function mayBeScammed(known: Case): boolean {
  return (knownValue(known, 'scam') ?? []).length > 0;
}

/** The person lives there. The federal review rules cover only such loans (12 CFR 1024.30(c)(2), LM-01). */
export function isPrincipalResidence(known: Case): boolean {
  return knownValue(known, 'occupancy') === 'primary';
}

/** A rental or a second home. A vacant or inherited house may still be a principal residence (comment 30(c)(2)-1, LM-01). Gate G10. */
export function isNotPrincipalResidence(known: Case): boolean {
  const occupancy = knownValue(known, 'occupancy');
  return occupancy === 'rental' || occupancy === 'second_home';
}

/** An ex-spouse or heir, or somebody else signed the loan: the successor-in-interest path comes first (LM-24, LM-25). */
export function mayBeSuccessor(known: Case): boolean {
  const role = knownValue(known, 'role');
  if (role === 'ex_spouse' || role === 'heir') return true;
  if (role === 'helper' || role === 'tenant') return false;
  return knownValue(known, 'onNote') === 'other' || (role === undefined && knownValue(known, 'occupancy') === 'inherited');
}

/** Whoever writes is not the borrower: a successor, a helper or a tenant. Gate G7, compliance N-5 and N-6. */
export function notTheBorrower(known: Case): boolean {
  const role = knownValue(known, 'role');
  return mayBeSuccessor(known) || role === 'helper' || role === 'tenant';
}

/** In service, and the loan not known to be younger than the service (50 USC 3953, ML-01). Gate G5. */
export function mayHaveServiceProtection(known: Case): boolean {
  return knownValue(known, 'military') === true && knownValue(known, 'loanBeforeService') !== false;
}

/** A bankruptcy case that is not known to have ended: everything goes through their lawyer (compliance N-2). Gate G6. */
export function inBankruptcy(known: Case): boolean {
  return knownValue(known, 'bankruptcy') === true && knownValue(known, 'bankruptcyDischarged') !== true;
}

/** The hardship has ended, by what was told of it or of the income (facts-federal.md 8.3). */
export function hardshipIsOver(known: Case): boolean {
  return hardshipStateOf(known) === 'over';
}

/** The person wants to stay in the house. */
export function wantsToKeep(known: Case): boolean {
  return knownValue(known, 'wants') === 'keep';
}

/** The person wants to sell or to leave. */
export function wantsToLeave(known: Case): boolean {
  const wants = knownValue(known, 'wants');
  return wants === 'sell' || wants === 'leave';
}

/** The payment of an adjustable loan is about to change, or has (LM-29, LM-30); not where taxes or insurance alone raised it. */
export function paymentIsChanging(known: Case): boolean {
  const kinds = knownValue(known, 'hardship') ?? [];
  const told = knownValue(known, 'newPayment') ?? knownValue(known, 'resetDate');
  return kinds.includes('arm_reset_or_payment_increase') || (told !== undefined && !kinds.includes('escrow_or_tax_or_insurance_increase'));
}
