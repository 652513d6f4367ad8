import type { Labels } from '../../src/understand/labels.ts';

/** A keyword list as one writes it in an afternoon: what the understanding room is measured against. */
const has = (text: string, words: string) => new RegExp(`\\b(?:${words})`, 'i').test(text);
const pick = (text: string, table: Record<string, string>) => Object.keys(table).filter((key) => has(text, table[key] ?? ''));

const hardship = {
  job_loss: 'lost my job|laid off|unemploy|fired|perdi mi trabajo',
  reduced_income: 'hours cut|less income|pay cut',
  divorce_or_separation: 'divorc|separated',
  death: 'died|passed away|death',
  medical_or_disability: 'sick|illness|hospital|disab|injur|cancer|surgery',
  arm_reset_or_payment_increase: 'adjustable|payment increase|went up',
  business_failure: 'my business',
  disaster: 'hurricane|flood|tornado',
  escrow_or_tax_or_insurance_increase: 'escrow|property tax|insurance',
  other: 'covid',
};
const options = {
  short_sale: 'short sale',
  loan_modification: 'modif',
  forbearance: 'forbearance',
  repayment_plan: 'repayment plan',
  refinance: 'refinanc',
  deed_in_lieu: 'deed in lieu',
  bankruptcy: 'bankruptcy',
  reinstatement: 'reinstat',
  partial_claim: 'defer|partial claim',
};
const amount = (text: string, words: string) => {
  const found = new RegExp(`(?:${words})[^.$]{0,25}\\$?(\\d[\\d,]{2,})(k?)`, 'i').exec(text);
  return found?.[1] === undefined ? null : Number(found[1].replaceAll(',', '')) * (found[2] ? 1000 : 1);
};

/** Labels by keywords alone. */
export function baselineOf(text: string): Labels {
  const status = has(text, 'sale date|auction')
    ? 'sale_scheduled'
    : has(text, 'foreclosure')
      ? 'in_foreclosure'
      : has(text, 'behind|past due|missed')
        ? 'behind'
        : null;
  const months = /(\d+) months? behind/i.exec(text);
  const mentioned = pick(text, options);
  return {
    hardship: pick(text, hardship),
    payment_status: status,
    months_behind: months ? Number(months[1]) : null,
    missed_payments: null,
    sale_date: /sale date[^.]*?(\d+\/\d+\/\d+|XX\/XX\/XXXX)/i.exec(text)?.[1] ?? null,
    monthly_payment: amount(text, 'payment'),
    mortgage_balance: amount(text, 'owe|balance'),
    home_value: amount(text, 'worth|value'),
    other_liens: has(text, 'second mortgage|heloc') || null,
    occupancy: has(text, 'rental') ? 'rental' : has(text, 'live in') ? 'primary' : null,
    wants: has(text, 'keep my|save my|lose my') ? 'keep' : has(text, 'sell') ? 'sell' : null,
    options_mentioned: mentioned,
    assets: has(text, 'savings|401k') ? 'savings' : null,
    income_restored: has(text, 'new job|back to work') || null,
    loan_type: has(text, 'fha') ? 'fha' : has(text, 'va loan') ? 'va' : null,
    already_contacted_servicer: has(text, 'called|contacted|told them') || null,
    modification_state: mentioned.includes('loan_modification')
      ? has(text, 'denied')
        ? 'denied'
        : has(text, 'approved')
          ? 'approved'
          : has(text, 'applied')
            ? 'applied'
            : null
      : null,
    intent: has(text, 'thank') ? 'thanks' : text.includes('?') ? 'ask_question' : 'describe_situation',
    question_topic: null,
    crisis: 'none',
    bankruptcy: has(text, 'bankruptcy') || null,
    attorney: has(text, 'attorney|lawyer') || null,
  };
}
