import type { Advice } from '../../dialogs/advise/advice.ts';
import { paymentFrom } from '../../dialogs/advise/numbers.ts';
import { knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, say, type Voice } from './bubbles.ts';
import { allDates } from './dateBubbles.ts';
import { firstSteps, unsure } from './explanation.ts';
import { allNumbers } from './figures.ts';
import { listing } from './format.ts';
import { label } from './phrases.ts';
import { sideBySideBubbles } from './side.ts';
import { topic } from './topic.ts';
import { moreWays } from './ways.ts';

/**
 * Questions whose answer is made from the person's own facts and not from a page: "compare", "more ways", "my numbers", "my dates",
 * and "what would my payment be". They come as topics, like a page; null: it is a page after all.
 */
export const ownTopics = ['compare', 'more_ways', 'my_numbers', 'my_dates', 'first_step'] as const;
export type OwnTopic = (typeof ownTopics)[number];

export function ownTopic(voice: Voice, memory: Memory, advice: () => Advice, id: string): Bubble[] | null {
  if (id.startsWith('payment:')) return payment(voice, memory, id);
  switch (id as OwnTopic) {
    case 'compare':
      return sideBySideBubbles(voice, memory, true);
    case 'more_ways':
      return [...unsure(voice, advice()), ...moreWays(voice, advice())];
    case 'my_numbers':
      return allNumbers(voice, advice());
    case 'my_dates':
      return allDates(voice, memory, advice());
    case 'first_step':
      return memory.explainedFor === null ? topic(voice, 'options') : firstSteps(voice, { memory, advice: advice() });
    default:
      return null;
  }
}

/** What a payment is worked from: dollars, percent a year, months; undefined where the person did not say it. */
export type PaymentAsked = { balance?: number | undefined; rate?: number | undefined; months?: number | undefined };

/** As the topic of a question: "payment:280000:7.25:360", with nothing between the colons where nothing was said. */
export const paymentTopic = ({ balance, rate, months }: PaymentAsked): string => `payment:${balance ?? ''}:${rate ?? ''}:${months ?? ''}`;

/** Arithmetic on the person's figures, labelled as theirs (compliance U-3); what is missing is asked for in one line. No forecast. */
function payment(voice: Voice, memory: Memory, id: string): Bubble[] {
  const [balance, rate, months] = id
    .split(':')
    .slice(1)
    .map((part) => (part === '' ? undefined : Number(part)));
  const asked: PaymentAsked = {
    balance: balance ?? knownValue(memory.case, 'mortgageBalance'),
    rate: rate ?? knownValue(memory.case, 'newRate') ?? knownValue(memory.case, 'interestRate'),
    months,
  };
  const missing = missingOf(voice, asked);
  if (missing.length > 0 || asked.balance === undefined || asked.rate === undefined || asked.months === undefined)
    return say(voice, 'payment.missing', { what: listing(voice.language, missing) });
  return say(voice, 'payment.worked', {
    balance: asked.balance,
    rate: asked.rate,
    years: asked.months / 12,
    payment: paymentFrom(asked.balance, asked.rate, asked.months),
  });
}

function missingOf(voice: Voice, asked: PaymentAsked): string[] {
  return [
    ...(asked.balance === undefined ? [label(voice.library, voice.language, 'mortgageBalance')] : []),
    ...(asked.rate === undefined ? [label(voice.library, voice.language, 'interestRate')] : []),
    ...(asked.months === undefined ? say(voice, 'payment.years').map(({ text }) => text) : []),
  ];
}
