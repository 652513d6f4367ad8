import { type Case, type Fact, factShapes, knownValue } from '../../dialogs/case.ts';
import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { oneSpelling } from './ajeno.ts';
import { type Ask, answerIn } from './answer.ts';
import { asksInstead, mentionedOnly, onlyAsks } from './asking.ts';
import { complainsIn, personIn, repairIn, skipIn, smallTalkIn, stopIn, whoAsked, yesNoIn } from './commands.ts';
import { correctedIn } from './corrected.ts';
import { holdsIn } from './cues.ts';
import { dangerIn } from './danger.ts';
import { withoutDoubtful } from './doubt/doubt.ts';
import { factsIn } from './facts.ts';
import type { Input } from './input.ts';
import { namesNobody } from './kinds/name.ts';
import { mendIn } from './mend.ts';
import { ofOtherThings } from './otherThings.ts';
import { fold } from './plain.ts';
import { leftAlone, personWished, thanksUs } from './point.ts';
import { questionOf } from './question.ts';
import { languageAsked } from './tongue.ts';
import { asksSomething, topicAnyway, topicIn } from './topics.ts';

/**
 * Turns a message into exactly one Heard, which may carry many facts. Pure, no network.
 * Order: danger, stop, a person, repair, correction, the answer expected here, facts told, a question, small talk, unclear.
 */
export function understand(input: Input): Heard {
  const low = oneSpelling(fold(input.text), input.language === 'es');
  const danger = dangerIn(input.text);
  const stop = danger === null ? (stopIn(low) ?? (leftAlone(low) ? 'stopped' : null)) : null;
  const aside = isAside(input, low);
  const facts = aside ? {} : fitting(believed(input, low), input.known);
  const carried = withFacts(facts);
  if (input.agentHolds === true && danger === null && stop === null) return overheard(facts);
  if (danger !== null) return { type: 'danger', ...danger, ...carried };
  if (stop !== null) return { type: stop, ...carried };
  return wayOut(input, low, facts) ?? told(input, low, facts, aside);
}

/** What is said to an agent is not for us to answer, but what it tells is known when the agent hands back. */
const overheard = (facts: ToldFacts): Heard => (Object.keys(facts).length === 0 ? { type: 'unclear' } : { type: 'answered', facts });

/** The facts that the rules hear, without those that a second opinion holds to be more likely wrong. What was asked for is not doubted. */
function believed({ text, today, language, ask }: Input, low: string): ToldFacts {
  return withoutDoubtful(factsIn(text, today, language).facts, low, language, ask?.fact);
}

const stages: readonly unknown[] = ['in_foreclosure', 'sale_scheduled', 'foreclosed'];

/** A count of months says "behind", and does not undo a stage beyond it that is already known. */
function fitting(facts: ToldFacts, known: Case): ToldFacts {
  const status = facts.paymentStatus;
  if (status?.value !== 'behind' || !stages.includes(knownValue(known, 'paymentStatus'))) return facts;
  const { paymentStatus: _, ...rest } = facts;
  return rest;
}

const withFacts = (facts: ToldFacts) => (Object.keys(facts).length === 0 ? {} : { facts });

/** What works everywhere, whatever question stands. */
function wayOut(input: Input, low: string, facts: ToldFacts): Heard | null {
  const carried = withFacts(facts);
  const bySign = input.choice === undefined ? null : tappedCommand(input.choice, input.ask);
  if (bySign !== null) return bySign;
  if (input.choice !== undefined && input.ask?.choices?.some((one) => one.value === input.choice)) return null;
  const withdrawn = withdrawnIn(low, input.known);
  if (withdrawn !== undefined) return { type: 'withdrew', fact: withdrawn };
  const who = whoAsked(low);
  const wished = personWished(low);
  if (who !== null && !(wished && tooLongToWithdraw(low))) return { type: 'askedWho', asked: who, ...carried };
  const language = languageWished(low);
  const person = personIn(low) ?? (wished ? 'wantsPerson' : null);
  // "con alguien que hable español", said in a Spanish conversation: a person is meant, not the language
  if (language !== null && language !== 'other' && language !== input.language && saidAgain.test(low))
    return { type: 'wantsRepeat', speaks: language };
  if (language !== null && (person === null || language !== input.language)) return { type: 'wantsLanguage', language, ...carried };
  if (person !== null && !agreesToCall(input, low)) return { type: person, ...carried };
  const repair = repairIn(low);
  if (repair !== null && !answersAnyway(input, repair)) return { type: repair, ...carried };
  return mendIn(low);
}

/** "Can you explain that in English": what was said last, and from here on in that language. */
const saidAgain =
  /\b(?:explain|say|repeat|tell|give|show|translate)\b.{0,12}\b(?:that|this|it|me)\b|\b(?:explique|explica|explicar|repita|repite|repetir|diga|dime|decir|traduzca|traducir)(?:me|lo|melo|los)?\b/;

/** "They only talk about it in arabic", in the midst of a story, asks for no other language. */
function languageWished(low: string): ReturnType<typeof languageAsked> {
  const language = languageAsked(low);
  const own =
    language !== 'other' || !tooLongToWithdraw(low) || /\b(?:i|we) (?:only |just |mostly )?(?:speak|read|prefer|want|need)\b/.test(low);
  return own ? language : null;
}

/** "Yes, call me", where we asked whether we may. */
const agreesToCall = ({ ask }: Input, low: string): boolean =>
  ask?.kind === 'yesno' && /^\W*(?:yes|yeah|sure|ok(?:ay)?|si|claro)\b.*\b(?:call|ll[aá]m)/.test(low);

/** "before" and "later" are times to call when that is what we asked. */
const answersAnyway = (input: Input, repair: string) => repair === 'paused' && input.ask?.kind === 'time';

const commands: Record<string, Heard> = {
  person: { type: 'wantsPerson' },
  agent: { type: 'wantsPerson' },
  counsellor: { type: 'wantsCounsellor' },
  counselor: { type: 'wantsCounsellor' },
  back: { type: 'wentBack' },
  repeat: { type: 'wantsRepeat' },
  why: { type: 'askedWhy' },
  start_over: { type: 'startOver' },
  pause: { type: 'paused' },
  later: { type: 'paused' },
  stop: { type: 'stopped' },
  erase: { type: 'erase' },
  my_data: { type: 'askedMyData' },
  skip: { type: 'skipped', how: 'rather_not' },
  rather_not: { type: 'skipped', how: 'rather_not' },
  dont_know: { type: 'skipped', how: 'unknown' },
  unknown: { type: 'skipped', how: 'unknown' },
  not_sure: { type: 'skipped', how: 'unknown' },
  en: { type: 'wantsLanguage', language: 'en' },
  es: { type: 'wantsLanguage', language: 'es' },
  calmed: { type: 'calmed' },
  mend: { type: 'wantsChange' },
};

/** A tap on something that is not an answer to the question: a person, why, skip, a topic. */
function tappedCommand(choice: string, ask: Ask | null): Heard | null {
  const answers =
    ask?.choices?.some((one) => one.value === choice) === true &&
    ask !== null &&
    answerIn(ask, { text: '', choice, today: '2000-01-01', language: 'en' }, {}) !== null;
  if (answers && choice !== 'unknown') return null;
  if (Object.hasOwn(commands, choice)) return commands[choice] ?? null;
  const mended = /^mend:(\w+)$/.exec(choice)?.[1];
  if (mended !== undefined && mended in factShapes) return { type: 'wantsChange', fact: mended as Fact };
  if (choice.startsWith('topic:')) return { type: 'asked', topic: choice.slice(6) };
  if (ask === null && choice === 'yes') return { type: 'saidYes' };
  return ask === null && choice === 'no' ? { type: 'saidNo' } : null;
}

/** Nobody takes a fact back in the middle of a story: "it was done without any notice that my name was on it". */
const tooLongToWithdraw = (low: string) => low.trim().split(/\s+/).length > 25;

/** "take my phone number out": which fact; null when none is named; undefined when nothing is taken back. */
function withdrawnIn(low: string, known: Case): Fact | null | undefined {
  const words =
    /\b(?:take (?:out|off|away)|remove|leave out|don'?t (?:send|share|include|give)|do not (?:send|share|include|give)|without(?= (?:my|the|our|that|sending|sharing) )|quit(?:e|en|ar)|no (?:mande|envie|comparta|incluya|manden|den)\w*|saque) (?:\w+ ){0,3}?(phone|number|telefono|numero|email|e-mail|mail|correo|name|nombre|savings|ahorros|divorce|divorcio|balance|value|(?:that|eso)(?=\W*(?:$|please|out|por favor))|hardship|illness|enfermedad|assets)\b/.exec(
      low,
    );
  if (words === null || tooLongToWithdraw(low) || /\bfrom (?:the )?(?:title|deed|loan|mortgage)|bank|lender|\bthem\b/.test(low))
    return undefined;
  const named: Record<string, Fact> = {
    phone: 'phone',
    number: 'phone',
    telefono: 'phone',
    numero: 'phone',
    email: 'email',
    'e-mail': 'email',
    mail: 'email',
    correo: 'email',
    name: 'name',
    nombre: 'name',
    savings: 'liquidAssets',
    ahorros: 'liquidAssets',
    assets: 'liquidAssets',
    balance: 'mortgageBalance',
    value: 'homeValue',
    divorce: 'hardship',
    divorcio: 'hardship',
    hardship: 'hardship',
    illness: 'hardship',
    enfermedad: 'hardship',
  };
  const fact = named[words[1] ?? ''];
  return fact === undefined ? null : fact in known || words[1] !== 'number' ? fact : undefined;
}

/** Asked of the loan or the house: what is told of a car or a card is no answer. Of troubles, debts and means it may be one. */
const ofTheLoan: readonly Fact[] = [
  'paymentStatus',
  'saleDate',
  'monthsBehind',
  'missedPayments',
  'usState',
  'occupancy',
  'mortgageBalance',
  'homeValue',
  'loanType',
  'noticeReceived',
  'newPayment',
  'resetDate',
];

/** A message of another matter, where no question stands that it may answer; first of all nobody has asked anything yet, though the chat has. */
function isAside({ ask, choice, known }: Input, low: string): boolean {
  if (choice !== undefined || (ask !== null && !ofTheLoan.includes(ask.fact) && !(ask.fact === 'hardship' && isFirst(known)))) return false;
  return ofOtherThings(low);
}
const isFirst = (known: Case): boolean => Object.keys(known).length === 0;

/** Corrections, answers, facts, questions, small talk: in this order. */
function told(input: Input, low: string, facts: ToldFacts, aside: boolean): Heard {
  const corrected = correctedIn(input, low, facts);
  if (corrected !== null) return corrected;
  const question = questionOf(low);
  const asks = question !== null || (asksSomething(low) && !(input.ask !== null && tellsWhen.test(low)));
  const topic = (question === null ? null : (topicAnyway(low) ?? topicIn(question, input.topics))) ?? topicIn(low, input.topics);
  if (aside && !(asks && topic === 'tenant' && low.length < 160)) return { type: 'offTopic', about: 'money' };
  const answered =
    input.ask === null || (input.choice === undefined && asksInstead(input.ask, low)) ? null : answeredIn(input, low, facts, asks);
  if (answered !== null && !(asks && topic !== null && !input.choice)) return topic !== null && asks ? { ...answered, topic } : answered;
  if (asks || topic !== null)
    return questionIn(low, facts, topic, asks, answered) ?? plainTalk(low, onlyAsks(low) ? mentionedOnly(facts, low) : facts);
  return plainTalk(low, facts);
}

/** "When the plant reopens", "should be better by spring": an answer, though it begins like a question. */
const tellsWhen =
  /^(?=[^?]*$)\W*(?:(?:when|if|cuando|once) (?!(?:is|are|do|does|did|will|would|can|should|es|va|van|puedo)\b)|should (?:be|get|come|pass)\b|como \d)/;

function questionIn(low: string, facts: ToldFacts, topic: string | null, asks: boolean, answered: Heard | null): Heard | null {
  const carried = answered?.facts ?? mentionedOnly(facts, low);
  if (topic === null && (Object.keys(carried).length > 0 || smallTalkIn(low) !== null || complainsIn(low) || holdsIn(offTopic, low)))
    return null;
  return asks || topic !== null ? { type: 'asked', topic, ...withFacts(carried) } : null;
}

/** The answer to the standing question, "I don't know", "I'd rather not", or null. */
function answeredIn(input: Input, low: string, facts: ToldFacts, asks: boolean): Heard | null {
  const ask = input.ask;
  if (ask === null) return null;
  const skip = input.choice === undefined ? skipIn(low) : null;
  if (skip !== null && facts[ask.fact] === undefined) return { type: 'skipped', how: skip, ...withFacts(facts) };
  if (ask.fact === 'name') {
    if (input.choice === undefined && namesNobody(low)) return { type: 'skipped', how: 'rather_not', ...withFacts(facts) };
    const number = answerIn({ id: 'contact.phone', fact: 'phone', kind: 'phone' }, input, {});
    if (number !== null) return { type: 'answered', facts: { phone: { value: String(number.value), said: input.text, sure: 0.9 } } };
  }
  const free = ['name', 'text', 'time'].includes(ask.kind);
  if (free && (asks || smallTalkIn(low) !== null || complainsIn(low))) return null;
  const answer = answerIn(ask, input, facts);
  if (answer === null || answer.sure < 0.5) {
    const said = yesNoIn(low);
    return said === null ? null : { type: said ? 'saidYes' : 'saidNo', ...withFacts(facts) };
  }
  if (answer.value === 'unknown' && input.choice === undefined) return { type: 'skipped', how: 'unknown', ...withFacts(facts) };
  const said = (input.text || String(input.choice ?? '')).slice(0, 200);
  const others = Object.entries(facts).filter(
    ([, told]) => ask.kind !== 'money' || ![1, 1000].some((by) => Number(told?.value) * by === answer.value),
  );
  return {
    type: 'answered',
    facts: { ...Object.fromEntries(others), [ask.fact]: { value: answer.value, said, sure: answer.sure } } as ToldFacts,
  };
}

/** What is left: facts told unasked, a bare yes or no, small talk, anger, other topics, nothing understood. */
function plainTalk(low: string, facts: ToldFacts): Heard {
  if (thanksUs(low)) return { type: 'thanked', ...withFacts(facts) };
  if (Object.keys(facts).length > 0) return { type: 'answered', facts };
  const small = smallTalkIn(low);
  if (small !== null) return { type: small };
  const said = yesNoIn(low);
  if (said !== null) return { type: said ? 'saidYes' : 'saidNo' };
  const skip = skipIn(low);
  if (skip !== null) return { type: 'skipped', how: skip };
  if (complainsIn(low)) return { type: 'complained' };
  return { type: holdsIn(offTopic, low) ? 'offTopic' : 'unclear' };
}

const offTopic =
  /\b(?:weather|recipe|(?:tell|know|say|hear) (?:\w+ ){0,3}?jokes?|football|soccer|basketball|baseball|movie|song|poem|homework|bitcoin|crypto|stocks?|girlfriend|dating|pizza|restaurant|(?:play|video|the) games?|who won|trump|biden|election|(?<!vice )president|capital of|translate|python|javascript|horoscope|lottery|netflix|amazon|iphone|clima|receta|chiste|futbol|pelicula|cancion|tarea|poema|presidente|loteria|horoscopo)\b/;
