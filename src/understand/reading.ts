import { factShapes } from '../../dialogs/case.ts';
import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { firstOf } from './cues.ts';
import { plainWords } from './danger/named.ts';
import { answersPlainly, dangerIn, soundsHeavy } from './danger.ts';
import type { Input } from './input.ts';
import { missedIn } from './missed.ts';
import { fold } from './plain.ts';
import { withoutSlips } from './slips.ts';
import { harmless, lightly, type Trap, takenBack, tellingIn, threat, trapIn } from './traps.ts';
import { understand } from './understand.ts';
import { withWay } from './way.ts';

/**
 * One message, read with care: as it stands, and again with its slips mended where it says nothing; then the traps, in which a
 * misreading would do harm. Danger and stop are never overruled but for whole messages that only sound like danger.
 */
export function read(input: Input): Heard {
  const heard = readWithCare(input);
  const settled = input.choice !== undefined || firm.has(heard.type) || heard.type === 'danger' || heard.light === true;
  const answers =
    input.ask !== null && heard.facts?.[input.ask.fact] !== undefined && (bare.has(input.ask.kind) || answersPlainly(input.text));
  return settled || answers || harmless.test(withoutSlips(input.text)) || !soundsHeavy(input.text) ? heard : { ...heard, unsure: true };
}

/** Answers that are a figure or a place: what is dark in one is loud enough for an alarm. */
const bare = new Set<string>(['money', 'count', 'state', 'band']);

function readWithCare(input: Input): Heard {
  const low = withoutSlips(input.text);
  const plainHeard = readTwice(input, low);
  if (input.choice !== undefined || input.agentHolds === true) return plainHeard;
  if (plainHeard.type === 'danger' && isTakenBack(low)) return { type: 'calmed' };
  if (plainHeard.type === 'danger' && !harmless.test(low)) return { ...plainHeard, ...(isMinor(low) ? { minor: true } : {}) };
  if (threat.test(low)) return { type: 'danger', danger: 'violence', about: 'self' };
  const heard: Heard = plainHeard.type === 'danger' ? withoutDanger(input, low) : plainHeard;
  const missed = missedIn(low);
  if (missed !== null) return missed;
  if (firm.has(heard.type)) return heard;
  if (takenBack.test(low)) return { type: 'calmed' };
  if (lightly.test(low)) return { ...lightened(heard), light: true };
  const trap = ageIsCount(input, low) ? null : trapIn(low);
  return withWay(withTime(trapped(withTelling(heard, low, input), trap, input.text), low), input.text);
}

/** "I didn't mean it, it was a joke" and no more: a taking back, not a danger of its own. What goes on with a "but" is read as danger. */
const isTakenBack = (low: string): boolean =>
  takenBack.test(low) &&
  low.split(' ').length <= 12 &&
  !/\b(?:but|though|pero|aunque|still|todavia|aun|unless|if|mostly|sort of|kind of|almost|casi|mas o menos)\b/.test(low) &&
  !plainWords.test(low) &&
  !saidBefore(low);

/** "wouldn't mind being dead. just kidding": said and taken back in one breath is still said. */
function saidBefore(low: string): boolean {
  const before = low.slice(0, takenBack.exec(low)?.index ?? 0);
  return before.split(' ').length > 3 && (dangerIn(before) !== null || soundsHeavy(before));
}

/** "I'm 12" where a number was asked for is that number. */
const ageIsCount = ({ ask }: Input, low: string): boolean =>
  ask !== null && ['count', 'money'].includes(ask.kind) && /^\W*i'?m \d+\W*$/.test(low);

const firm = new Set<Heard['type']>(['stopped', 'erase', 'wantsLanguage', 'withdrew', 'askedMyData', 'askedWho']);
const isMinor = (low: string): boolean => trapIn(low)?.is === 'minor';

/** The text as it stands; again without its slips where that says more, or where danger hides behind one. */
function readTwice(input: Input, low: string): Heard {
  const first = understand(input);
  if (low === fold(input.text) || input.agentHolds === true) return first;
  const second = inOwnWords(understand({ ...input, text: low }), input.text);
  if (second.type === 'danger' || first.type === 'danger') return second.type === 'danger' ? second : first;
  const said = (heard: Heard) => !(['unclear', 'offTopic'].includes(heard.type) || (heard.type === 'asked' && heard.topic === null));
  return (said(first) || !said(second)) && !tellsMore(second, first) ? first : second;
}

/** The same and something besides. */
function tellsMore(one: Heard, other: Heard): boolean {
  const [more, less] = [Object.keys(one.facts ?? {}), Object.keys(other.facts ?? {})];
  return one.type === 'answered' && other.type === 'answered' && more.length > less.length && less.every((fact) => more.includes(fact));
}

/** What the person typed stays what they said. */
function inOwnWords(heard: Heard, text: string): Heard {
  if (heard.facts === undefined) return heard;
  const own = Object.fromEntries(Object.entries(heard.facts).map(([fact, told]) => [fact, { ...told, said: text.slice(0, 200) }]));
  return { ...heard, facts: own as ToldFacts };
}

/** The whole message sounds like danger and is none: what is it then? */
function withoutDanger(input: Input, low: string): Heard {
  const missed = missedIn(low);
  if (missed !== null) return missed;
  if (/\b(?:borren?|eliminen?|quiten) todo\b/.test(low)) return { type: 'erase' };
  const trap = trapIn(low);
  return trap?.topic === undefined ? understand({ ...input, text: '' }) : { type: 'asked', topic: trap.topic };
}

/** A way of speaking tells of no death in the family. */
function lightened(heard: Heard): Heard {
  const { hardship, ...others } = heard.facts ?? {};
  const kinds = Array.isArray(hardship?.value) ? hardship.value.filter((kind) => kind !== 'death') : [];
  const kept: ToldFacts = kinds.length > 0 ? { ...others, hardship: { ...hardship!, value: kinds } } : others;
  if (Object.keys(kept).length > 0) return { ...heard, facts: kept };
  return { type: 'unclear' };
}

/** Facts that only the traps' words tell. */
function withTelling(heard: Heard, low: string, { text }: Input): Heard {
  const told = Object.entries(tellingIn(low)).filter(([fact]) => heard.facts?.[fact as keyof ToldFacts] === undefined);
  const fitting = told.filter(([fact, value]) => factShapes[fact as keyof ToldFacts].fits(value));
  if (fitting.length === 0) return heard;
  const facts = {
    ...heard.facts,
    ...Object.fromEntries(fitting.map(([fact, value]) => [fact, { value, said: text.slice(0, 200), sure: 0.85 }])),
  };
  const silent = ['unclear', 'offTopic', 'complained'].includes(heard.type) || (heard.type === 'asked' && heard.topic === null);
  const tenant = facts.role?.value === 'tenant';
  return silent || tenant ? { type: 'answered', facts: facts as ToldFacts } : { ...heard, facts: facts as ToldFacts };
}

const sureOf = (facts: Record<string, unknown>, text: string): ToldFacts =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value, said: text.slice(0, 200), sure: 0.85 }])) as ToldFacts;

/** "Call me at 11 pm": a time that the person chose themselves (C-7); who calls must still ask first. */
function withTime(heard: Heard, low: string): Heard {
  const time = firstOf(callTime, low)?.[0];
  if (heard.type !== 'wantsPerson' || time === undefined || heard.facts?.bestTime !== undefined) return heard;
  return { ...heard, facts: { ...heard.facts, bestTime: { value: time, said: time, sure: 0.85 } } };
}
const callTime =
  /\b(?:at|after|before|around|a las|despues de las|antes de las) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?|at night|in the (?:morning|evening|afternoon)|de la (?:noche|manana|tarde))?/;

function trapped(heard: Heard, trap: Trap | null, text: string): Heard {
  if (trap === null) return heard;
  if (trap.is === 'minor') return { type: 'saidMinor', ...withFacts(heard.facts ?? {}) };
  if (trap.is === 'text_me') return heard.type === 'wantsPerson' || heard.type === 'answered' ? heard : { type: 'wantsPerson' };
  const told = trap.facts === undefined ? {} : sureOf(trap.facts, text);
  if (heard.type === 'wantsPerson' || heard.facts?.role?.value === 'tenant') return heard;
  return { type: 'asked', topic: trap.topic ?? null, ...withFacts({ ...(trap.dropFacts ? {} : heard.facts), ...told }) };
}

const withFacts = (facts: ToldFacts) => (Object.keys(facts).length > 0 ? { facts } : {});
