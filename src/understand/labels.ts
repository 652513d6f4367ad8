import type { Fact } from '../../dialogs/case.ts';
import type { Heard, Language, ToldFacts } from '../../dialogs/heard.ts';
import { oneSpelling } from './ajeno.ts';
import { factsIn } from './facts.ts';
import type { Input } from './input.ts';
import { intentOf } from './intent.ts';
import { fold } from './plain.ts';
import { notNear, saleLooms } from './rules/looming.ts';
import { scamByStranger } from './rules/strangers.ts';
import { swindlesIn } from './rules/swindle.ts';
import { topicIn } from './topics.ts';
import { understand } from './understand.ts';
import { daysUntil } from './when.ts';

/** What a message means, in the schema of the labelled corpus (README beside it): for measuring, by the code that the turn runs. */
export type Labels = {
  hardship: string[];
  payment_status: string | null;
  months_behind: number | null;
  missed_payments: number | null;
  sale_date: string | null;
  monthly_payment: number | null;
  mortgage_balance: number | null;
  home_value: number | null;
  other_liens: boolean | null;
  occupancy: string | null;
  wants: string | null;
  options_mentioned: string[];
  assets: string | null;
  income_restored: boolean | null;
  loan_type: string | null;
  already_contacted_servicer: boolean | null;
  modification_state: string | null;
  intent: string;
  question_topic: string | null;
  crisis: string;
  bankruptcy: boolean | null;
  attorney: boolean | null;
};

/** A message as the command reads it. `asked`: the question that stood, where there was one. */
export type Row = { id: string; text: string; lang?: Language; asked?: Input['ask'] };

/** Labels of one message. `today` is an ISO day, against which "in 3 weeks" is read. */
export function labelsOf(row: Row, today: string): Labels {
  const language = row.lang ?? 'en';
  const heard = understand({ text: row.text, language, today, ask: row.asked ?? null, known: {}, topics: [] });
  const { saleWords } = factsIn(row.text, today, language);
  const facts = heard.facts ?? {};
  const slots = slotsOf(facts, saleWords, fold(row.text));
  return { ...slots, ...meaningOf(heard, facts, fold(row.text), today, slots, language === 'es') };
}

/** Savings told with their sum in Spanish; in English the words of `assets` say it. */
const ahorros = (facts: ToldFacts): string | null =>
  /\b(?:ahorr|guardad|banco|efectivo|retiro|jubilacion|40[13] ?k|ira\b|savings)/.exec(facts.liquidAssets?.said ?? '')?.input ?? null;

function slotsOf(facts: ToldFacts, saleWords: string, low: string): Omit<Labels, 'intent' | 'question_topic' | 'crisis'> {
  return {
    hardship: list(facts, 'hardship'),
    payment_status: told(facts, 'paymentStatus') as string | null,
    months_behind: reckoned.test(facts.monthsBehind?.said ?? '') ? null : (told(facts, 'monthsBehind') as number | null),
    missed_payments: told(facts, 'missedPayments') as number | null,
    sale_date: redactedTail(saleWords, low) ?? saleDayOf(saleWords, facts, low),
    monthly_payment: (told(facts, 'newPayment') ?? told(facts, 'monthlyPayment')) as number | null,
    mortgage_balance: told(facts, 'mortgageBalance') as number | null,
    home_value: told(facts, 'homeValue') as number | null,
    other_liens: told(facts, 'otherLiens') as boolean | null,
    occupancy: told(facts, 'occupancy') as string | null,
    wants: told(facts, 'wants') as string | null,
    options_mentioned: list(facts, 'optionsMentioned'),
    assets: (told(facts, 'assets') ?? ahorros(facts)) as string | null,
    // the corpus marks only what came back
    income_restored: told(facts, 'incomeRestored') === true || null,
    loan_type: told(facts, 'loanType') as string | null,
    already_contacted_servicer: told(facts, 'alreadyContactedServicer') as boolean | null,
    modification_state: told(facts, 'modificationState') as string | null,
    bankruptcy: told(facts, 'bankruptcy') as boolean | null,
    attorney: told(facts, 'attorney') as boolean | null,
  };
}

/** "Quit paying in September": the corpus marks only a count that is told, none that is reckoned from a month. */
const reckoned =
  /^(?!.*\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)\D*\b(?:since|in|was|on) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?$/;

/** Facts that we act on without asking again. The curve behind the number is in docs/understanding.md. */
export const sureEnough = 0.6;

function told(facts: ToldFacts, fact: Fact): unknown {
  const heard = facts[fact];
  return heard === undefined || heard.value === 'unknown' || heard.sure < sureEnough ? null : heard.value;
}
const list = (facts: ToldFacts, fact: Fact) => (told(facts, fact) ?? []) as string[];

/** "on the 9th of XXXX", "the end of this month, XX/XX/XXXX": the blacked-out rest belongs to the day. */
function redactedTail(saleWords: string, low: string): string | null {
  if (saleWords === '') return null;
  const words = saleWords.toLowerCase().replace(/^(?:the|on) /, '');
  const at = low.indexOf(words);
  const tail =
    at < 0 ? null : /^(?: of |, ?| )x{2,4}(?:\/x{2,4})*(?:\/\d{4})?(?:,? (?:x{4}|(?:19|20)\d\d)\b)*/.exec(low.slice(at + words.length));
  return tail === null ? null : words + tail[0];
}

/** A day that was blacked out comes before words that only tell how far it is: "for XX/XX/2025, less than 7 days away". */
function saleDayOf(saleWords: string, facts: ToldFacts, low: string): string | null {
  const redacted = redactedSaleDay(facts, low);
  if (saleWords === '') return redacted;
  return redacted !== null && /^(?:in )?\w+ (?:days?|weeks?|months?)/.test(saleWords.toLowerCase()) ? redacted : saleWords;
}

/** The corpus writes "XX/XX/XXXX" where a day was blacked out; it stands for a date. */
function redactedSaleDay(facts: ToldFacts, low: string): string | null {
  if (facts.saleDate === undefined || facts.saleDate.value === 'none') return null;
  return (
    /\b(?:sales?|auction\w*)\b[^.]{0,40}?(?:\b(?:on|for|until|is|was|el|para|of the) |: ?)((?:\d{1,2} of |the \d{1,2} of )?x{2,4}(?:\/x{2,4})*(?:\/\d{4})?)\b/.exec(
      low,
    )?.[1] ?? null
  );
}

function meaningOf(
  heard: Heard,
  facts: ToldFacts,
  low: string,
  today: string,
  slots: Record<string, unknown>,
  es: boolean,
): Pick<Labels, 'intent' | 'question_topic' | 'crisis'> {
  const intent = intentOf(heard, low, slots);
  const topic = intent === 'ask_question' ? (('topic' in heard ? heard.topic : null) ?? topicIn(low, []) ?? 'options') : null;
  return { intent, question_topic: topic, crisis: crisisOf(heard, facts, low, today, es) };
}

/** A day of a month that was blacked out tells of no nearness. */
const redactedMonth = /\b(?:the )?\d{1,2}(?:st|nd|rd|th)? of x{2,4}\b/;

function crisisOf(heard: Heard, facts: ToldFacts, low: string, today: string, es: boolean): string {
  if (heard.type === 'danger' && (heard.danger === 'self_harm' || heard.danger === 'domestic_violence')) return heard.danger;
  const sale = facts.saleDate?.value;
  const days = typeof sale === 'string' && /^\d{4}-/.test(sale) ? daysUntil(sale, today) : null;
  if (redactedMonth.test(low) || heard.type === 'offTopic') return 'none';
  if (saleLooms(low)) return 'imminent_sale';
  const near = !notNear(low);
  if (near && days !== null && days >= -1 && days <= 31) return 'imminent_sale';
  if (
    near &&
    sale !== undefined &&
    sale !== 'none' &&
    (days === null || days <= 31) &&
    /\b(?:tomorrow|today|immediately|this week|in \w+ days|next week|later this month|end of (?:this|the) month|manana|hoy|esta semana)\b/.test(
      low,
    )
  )
    return 'imminent_sale';
  if (
    (facts.scam !== undefined && scamByStranger(low)) ||
    swindlesIn(oneSpelling(low, es)).length > 0 ||
    /\b(?:(?:is|are|was) (?:this|it|that|they|these) (?:\w+ )?(?:a )?(?:scam|legit|fraud|phishing)|scam\W*\?|phishing|might be a scam|think (?:it|this) is a scam|scam call|es (?:una )?estafa)/.test(
      low,
    )
  )
    return 'scam_suspected';
  return 'none';
}
