import { type Fact, factShapes } from '../../dialogs/case.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Heard, languages, type ToldFacts } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';
import type { Choice } from '../message.ts';
import { answersPlainly } from '../understand/danger.ts';
import { fold } from '../understand/plain.ts';
import { dateIn, daysUntil } from '../understand/when.ts';
import { tapped } from './tapped.ts';

/** Only answers and what was not understood can be read anew in the light of the question. */
const open = new Set<Heard['type']>(['answered', 'skipped', 'unclear', 'saidYes', 'saidNo', 'greeted', 'offTopic', 'asked']);
const ofTheLoan: readonly Fact[] = ['paymentStatus', 'monthsBehind', 'monthlyPayment', 'mortgageBalance', 'homeValue', 'occupancy'];
/** What a short answer does not tell of the loan or the house: a tenant's arrears, a wage, another debt. */
const beside: Partial<Record<AskId, readonly Fact[]>> = {
  // Georgia, Montgomery and Carolina are people, too
  'contact.name': ['usState'],
  'rental.tenant': ofTheLoan,
  'debts.other': ofTheLoan,
  'illness.benefits': [...ofTheLoan, 'alreadyContactedServicer'],
  'income.back': ['monthlyPayment'],
  'income.normal': ['monthlyPayment'],
  'move.far': ['usState'],
  'loan.liens': ['hardship', 'paymentStatus'],
  'hopes.wants': ['occupancy'],
  'loan.type': ['hardship'],
  'house.value': ['wants', 'listing'],
};
const ofTheMortgage = /\b(?:mortgage|hipoteca|months? behind|meses)\b/;

/**
 * A short answer that says something only because of the question before it: "just him", "moved out", "the regular one".
 * @param heard what was read in the message without that
 */
export function inItsLight(library: Library, memory: Memory, id: AskId | null, choices: Choice[], text: string, heard: Heard): Heard {
  if (id === null || !open.has(heard.type) || text.length > 80 || (heard.type === 'asked' && heard.topic !== null)) return heard;
  const meant = meantChoice(library, id, text);
  const told = meant === null ? null : (tapped(id, choices, { text, choice: meant.value }) ?? unoffered(id, meant.value, text));
  const out: (string | null)[] = [...(ofTheMortgage.test(fold(text)) ? [] : (beside[id] ?? [])), ...(meant === null ? [] : [ask(id).fact])];
  const kept = Object.fromEntries(Object.entries(heard.facts ?? {}).filter(([fact]) => !out.includes(fact)));
  const facts = { ...kept, ...told?.facts, ...(meant?.value === 'soon' ? startIn(text, memory) : {}) };
  const {
    facts: _,
    unsure,
    ...bare
  } = told === null
    ? Object.keys(kept).length === 0 && heard.type === 'answered'
      ? { ...heard, type: 'unclear' as const }
      : heard
    : { ...told, unsure: heard.unsure };
  const plainly = meant !== null && (meant.plain || answersPlainly(text));
  const heavy = unsure === true && !plainly ? { unsure } : {};
  return { ...bare, ...heavy, ...(Object.keys(facts).length === 0 ? {} : { facts }) } as Heard;
}

/** A value of the fact that is not among the choices: there is no sale after all. */
function unoffered(id: AskId, value: string, text: string): Heard | null {
  const { fact } = ask(id);
  return fact === null || !factShapes[fact].fits(value)
    ? null
    : ({ type: 'answered', facts: { [fact]: { value, said: text.slice(0, 200), sure: 0.85 } } } as Heard);
}

/** "I start Dec 8": the day from which money comes in again. */
function startIn(text: string, { today, language }: Memory): ToldFacts {
  const found = dateIn(text, today, language);
  return found === null || daysUntil(found.day, today) < 0
    ? {}
    : { newIncomeDate: { value: found.day, said: text.slice(0, 200), sure: 0.85 } };
}

/** The question is answered in a few words: "they said December" is then no hearsay to be explained. */
export function answersIt(id: AskId | null, text: string, heard: Heard): boolean {
  const { fact, kind } = id === null ? { fact: null, kind: 'text' } : ask(id);
  return (
    ['money', 'count', 'date', 'band'].includes(kind) &&
    heard.type === 'answered' &&
    fact !== null &&
    heard.facts?.[fact] !== undefined &&
    text.split(/\s+/).length <= 6 &&
    !/\?|heard|oi\b/i.test(text)
  );
}

/** "Idk", "not sure" at the head of an answer: a guess may follow, or why not. */
const notSure =
  /^\W*(?:idk|i? ?dunno|i (?:really )?(?:don'?t|do not) know|(?:i'?m )?not (?:really )?sure|no (?:idea|clue)|no se|nose|ni idea|quien sabe)\b(?! (?:what|why|if|who|que|si|por|how to)\b)[\s,.]*(?:(?:but|pero|maybe|like|prob\w*|i think|i guess|creo|como)\b ?){0,3}/i;
const elsewhere =
  /\b(?:husband|wife|ex|son|daughter|mom|dad|he|she) (?:handles?|takes care of|knows|does|deals with) (?:it|that|the|all)\b|\b(?:don'?t|do not) have (?:it|that|the \w+) (?:here|with|on|in front|handy)|\bcan'?t find (?:it|the)|\b(?:on|in|at) the (?:letter|paper|statement|notice)\W*$|\b(?:didn'?t|haven'?t|don'?t) (?:open(?:ed)?|looked|checked)\b|\bno l[oa] tengo\b|\b(?:espos[oa]|marido|hij[oa]) (?:sabe|lleva|maneja|se encarga)\b/;

/** A guess after "I don't know" is an answer; who knows it, or where it stands, is a "don't know". `again` reads another text. */
export function guessed(id: AskId | null, text: string, heard: Heard, again: (text: string) => Heard): Heard {
  const fact = id === null ? null : ask(id).fact;
  if (id === null || fact === null || !open.has(heard.type) || ['text', 'name', 'time'].includes(ask(id).kind)) return heard;
  const low = fold(text);
  const rest = text.slice(notSure.exec(low)?.[0].length ?? 0);
  const guess = rest === text || rest.trim() === '' || rest.length > 200 ? null : again(rest);
  if (guess?.facts?.[fact] !== undefined && (/\d/.test(rest) || ask(id).kind === 'choice')) return guess;
  const { [fact]: told, ...others } = heard.facts ?? {};
  const skips = guess !== null || (text.length <= 120 && !/\d/.test(low) && elsewhere.test(low));
  if (!skips || low.includes('?') || (heard.type === 'asked' && heard.topic !== null) || (told !== undefined && told.value !== 'none'))
    return heard;
  return {
    type: 'skipped',
    how: 'unknown',
    ...(heard.unsure === true ? { unsure: true } : {}),
    ...(Object.keys(others).length > 0 ? { facts: others } : {}),
  };
}

/** The choice whose other words stand in the text, in either language ("_": words that only sound like one); `plain`: and nothing but everyday words. */
function meantChoice(library: Library, id: AskId, text: string): { value: string; plain: boolean } | null {
  const words = fold(text)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const [whole, start] = [` ${words} `, ` ${words} `.replace(filler, ' ')];
  const stands = (said: string): boolean => {
    if (said.startsWith('=')) return words === said.slice(1);
    const [phrase, head] = [` ${said.replace('^', '')} `, said.startsWith('^')];
    return head ? start.startsWith(phrase) || whole.startsWith(phrase) : whole.includes(phrase);
  };
  for (const language of languages)
    for (const [value, phrases] of Object.entries(library.words[language].asks[id]?.also ?? {})) {
      const found = phrases.find(stands);
      if (found !== undefined) return { value, plain: everyday.test(start.replace(` ${found.replace(/^[=^]/, '')} `, ' ')) };
    }
  return null;
}
const filler =
  /^ (?:(?:um|well|so|its|it is|just|only|a|an|the|i|we|was|were|got|been|is|in|i think|probably|pues|es|esta|solo|nomas|creo que|una?) ){0,4}/;
const everyday =
  /^ (?:(?:and|y|me|i|my|mi|mis|the|but|not|enough|kids?|son|daughter|wife|husband|mom|dad|family|hijos|familia|esposo|esposa|one|both|of|us|think) ){0,8}$/;
