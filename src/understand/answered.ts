import type { Fact } from '../../dialogs/case.ts';
import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { type Ask, answerIn } from './answer.ts';
import { complainsIn, notKnownIn, notSure, skipIn, smallTalkIn, yesNoIn } from './commands.ts';
import { factsIn } from './facts.ts';
import { besideIt, meantBy, shortly } from './kinds/short.ts';
import { fold } from './plain.ts';
import type { Input } from './understand.ts';

const withFacts = (facts: ToldFacts) => (Object.keys(facts).length === 0 ? {} : { facts });

/** The answer to the standing question, "I don't know", "I'd rather not", or null. */
export function answeredIn(input: Input, low: string, facts: ToldFacts, asks: boolean): Heard | null {
  const ask = input.ask;
  if (ask === null) return null;
  const typed = input.choice === undefined;
  const free = ['name', 'text', 'time'].includes(ask.kind);
  const guess = typed && !free ? guessIn(input, low) : null;
  if (guess !== null) return answeredIn({ ...input, text: guess }, fold(guess), facts, asks);
  const skip = typed ? (skipIn(low) ?? (free ? null : notKnownIn(low, ask.kind))) : null;
  if (skip !== null && facts[ask.fact] === undefined) return { type: 'skipped', how: skip, ...withFacts(facts) };
  if (free && (asks || smallTalkIn(low) !== null || complainsIn(low))) return null;
  const short = typed ? meantBy(ask.fact, shortly(ask.fact, low)) : undefined;
  const answer = short === undefined ? answerIn(ask, input, facts) : null;
  if (short === 'unknown' || (answer?.value === 'unknown' && typed)) return { type: 'skipped', how: 'unknown', ...withFacts(facts) };
  if (short !== undefined && short !== null) return { type: 'answered', facts: { ...facts, ...saidAs(short, input.text) } };
  if (answer === null || answer.sure < 0.5) {
    const said = yesNoIn(low);
    return said === null ? null : { type: said ? 'saidYes' : 'saidNo', ...withFacts(facts) };
  }
  const said = (input.text || String(input.choice ?? '')).slice(0, 200);
  const others = Object.entries(facts).filter(
    ([fact, told]) => !(ask.kind === 'money' && fact !== ask.fact && sameSum(told?.value, answer.value)),
  );
  return {
    type: 'answered',
    facts: { ...Object.fromEntries(others), [ask.fact]: { value: answer.value, said, sure: answer.sure } } as ToldFacts,
  };
}

const sameSum = (a: unknown, b: unknown) => typeof a === 'number' && typeof b === 'number' && (a === b || a * 1000 === b);
const saidAs = (values: Partial<Record<Fact, unknown>>, text: string): ToldFacts =>
  Object.fromEntries(Object.entries(values).map(([fact, value]) => [fact, { value, said: text.slice(0, 200), sure: 0.85 }])) as ToldFacts;

/** "Idk maybe 300?": a guess is an answer; what stands after the "I don't know". */
function guessIn(input: Input, low: string): string | null {
  const lead = notSure.exec(low)?.[0] ?? '';
  const rest = input.text.slice(lead.length);
  if (lead === '' || rest.trim() === '' || input.ask === null || skipIn(fold(rest)) !== null) return null;
  if (!/\d/.test(rest) && input.ask.kind !== 'choice' && input.ask.kind !== 'yesno' && input.ask.kind !== 'state') return null;
  return (answerIn(input.ask, { ...input, text: rest }, {})?.sure ?? 0) < 0.6 ? null : rest;
}

/** Without what a short answer does not tell of this loan, and what only sounds like the answer. */
export function ofTheAsked({ today, language }: Input, ask: Ask, low: string, given: ToldFacts): ToldFacts {
  const counted = ask.fact === 'paymentStatus' && bareCount.test(low);
  const facts = counted
    ? { ...given, ...factsIn(`${low.trim()} ${language === 'es' ? 'de atraso' : 'behind'}`, today, language).facts }
    : given;
  const out = [...besideIt(ask.fact, low), ...(shortly(ask.fact, low) === null ? [ask.fact] : [])].filter(
    (fact) => fact !== ask.fact || shortly(fact, low) === null,
  );
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !out.includes(fact as Fact))) as ToldFacts;
}

/** "2 months", where it is asked how the payments stand. */
const bareCount =
  /^\W*(?:about |like |around |almost |como |casi )?(?:\d{1,2}|an?|one|two|three|four|five|six|un|dos|tres|cuatro|cinco|seis) (?:months?|mos?|payments?|mes(?:es)?|pagos?)\W*$/;
