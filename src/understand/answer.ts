import { type Fact, factShapes, type Value } from '../../dialogs/case.ts';
import type { Language, ToldFacts } from '../../dialogs/heard.ts';
import { oneSpelling } from './ajeno.ts';
import { yesNoIn } from './commands.ts';
import { band } from './kinds/band.ts';
import { choice, pickedIn, shapedValue } from './kinds/choice.ts';
import { count } from './kinds/count.ts';
import { date } from './kinds/date.ts';
import { email } from './kinds/email.ts';
import type { Answer, Asked, Parser } from './kinds/kind.ts';
import { many } from './kinds/many.ts';
import { money } from './kinds/money.ts';
import { name } from './kinds/name.ts';
import { phone } from './kinds/phone.ts';
import { state } from './kinds/state.ts';
import { text } from './kinds/text.ts';
import { time } from './kinds/time.ts';
import { yesno } from './kinds/yesno.ts';
import { fold } from './plain.ts';

/** The question that stands: what it fills and what kind of answer it takes. */
export type Ask = { id: string; fact: Fact; kind: string; choices?: readonly { value: string; title: string }[] };

const parsers: Record<string, Parser> = { money, count, date, yesno, choice, many, state, name, phone, email, time, text, band };

/**
 * The answer to the question that stands, in these words or by this tap. 'unknown' is an answer; null: none of it answers.
 * @param told what the rules heard of the whole message; a fact told there in full answers too
 */
export function answerIn(ask: Ask, input: { text: string; choice?: string; today: string; language: Language }, told: ToldFacts): Answer {
  const tapped = input.choice === undefined ? null : tappedIn(ask, input.choice);
  if (tapped !== null) return tapped;
  const asked: Asked = {
    raw: input.text,
    low: fold(input.text),
    fact: ask.fact,
    today: input.today,
    language: input.language,
    choices: ask.choices ?? [],
  };
  const parse = parsers[ask.kind] ?? (() => null);
  const plain = { ...asked, low: oneSpelling(asked.low, asked.language === 'es') };
  // titles that were offered are as they are; numbers and yes or no are read in one spelling first
  const parsed = ask.choices === undefined ? (parse(plain) ?? parse(asked)) : (parse(asked) ?? parse(plain));
  const heard = told[ask.fact];
  return fitting(ask.fact, best(ask, asked, parsed, heard));
}

function best(ask: Ask, asked: Asked, parsed: Answer, heard: ToldFacts[Fact]): Answer {
  const rule = heard === undefined || heard.value === 'unknown' ? null : { value: heard.value as unknown, sure: heard.sure };
  if (ask.kind === 'many' && parsed !== null && rule !== null)
    return { value: [...new Set([...(rule.value as string[]), ...(parsed.value as string[])])], sure: Math.min(parsed.sure, rule.sure) };
  if (parsed !== null && rule !== null) return parsed.sure >= rule.sure ? parsed : rule;
  return parsed ?? rule ?? pickedIn(asked) ?? saidYesOrNo(ask.fact, asked.low);
}

/** "yes" and "no" also answer questions of other kinds: a sale date, months behind. */
function saidYesOrNo(fact: Fact, low: string): Answer {
  const said = yesNoIn(low);
  if (said === null) return null;
  if (fact === 'saleDate') return { value: said ? 'set' : 'none', sure: 0.85 };
  if (!said && (fact === 'monthsBehind' || fact === 'missedPayments' || fact === 'otherLiensAmount')) return { value: 0, sure: 0.8 };
  return factShapes[fact].fits(said) ? { value: said, sure: 0.9 } : null;
}

function tappedIn(ask: Ask, tapped: string): Answer {
  const offered = ask.choices?.find((one) => one.value === tapped || one.title === tapped);
  if (offered === undefined) return null;
  return fitting(ask.fact, shapedValue(offered.value)) ?? fitting(ask.fact, { value: offered.value, sure: 1 });
}

/** The value in the fact's own shape, or null: "yes" becomes true, one hardship becomes a list of one. */
function fitting(fact: Fact, answer: Answer): Answer {
  if (answer === null) return null;
  const shape = factShapes[fact];
  const tries = [
    answer.value,
    ...(Array.isArray(answer.value) ? [known(fact, answer.value as string[])] : [[answer.value]]),
    typeof answer.value === 'string' ? shapedValue(answer.value)?.value : undefined,
  ];
  const value = answer.value === 'unknown' ? 'unknown' : tries.find((one) => shape.fits(one));
  return value === undefined ? null : { value: value as Value, sure: answer.sure };
}

const known = (fact: Fact, values: readonly string[]) => values.filter((value) => factShapes[fact].fits([value]));
