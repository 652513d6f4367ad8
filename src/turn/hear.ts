import { type Case, type Fact, knownValue } from '../../dialogs/case.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import { has, split } from '../../dialogs/chart/matters.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { houseIsLost } from '../../dialogs/rules.ts';
import type { Thawed } from '../keep/restore.ts';
import type { Choice, Incoming } from '../message.ts';
import { mendedByTitle } from '../say/offers.ts';
import { choicesOf } from '../say/question.ts';
import { answersPlainly, soundsFaint } from '../understand/danger.ts';
import { longest } from '../understand/plain.ts';
import { read } from '../understand/reading.ts';
import { speaksIn } from '../understand/speaks.ts';
import { placed } from './asked.ts';
import { type Parts, voiceOf } from './given.ts';
import { answersIt, guessed, inItsLight } from './meant.ts';
import { inOwnWords } from './ownWords.ts';
import { standingAsk } from './run.ts';
import { dayMended, onceSold } from './soldDay.ts';
import { takenOut } from './takenOut.ts';
import { tapped } from './tapped.ts';
import { warned } from './warned.ts';

/** Marks a message that is plainly in the other language; a tap says nothing of that, nor does what an agent reads. */
export function spoken(thawed: Thawed, text: string, heard: Heard): { speaks?: Memory['language'] } {
  const { language, agent } = thawed.state.context;
  const speaks = agent === null && heard.type !== 'wantsLanguage' && !tradeWords(thawed, text, heard) ? speaksIn(text) : null;
  return speaks === null || speaks === language ? {} : { speaks };
}

/** "Keep the house", "short sale": a few English words that answer in a Spanish talk are the words of the papers, no wish for English. */
function tradeWords(thawed: Thawed, text: string, heard: Heard): boolean {
  const id = standingAsk(thawed.state);
  const told = id !== null && id !== 'story.hardship' && heard.type === 'answered';
  return told && thawed.state.context.language === 'es' && text.trim().split(/\s+/).length <= 4;
}

/** What a message means here: a tapped choice, or what was read in it; a question missed three times is left open. */
export function hear(parts: Parts, thawed: Thawed, incomingWhole: Incoming, times: Choice[]): Heard {
  const incoming = { ...incomingWhole, text: incomingWhole.text.slice(0, longest) };
  const memory = thawed.state.context;
  const id = standingAsk(thawed.state);
  const voice = voiceOf(parts, memory);
  const out = memory.agent === null ? takenOut(voice, memory, incoming, id === 'handoff.preview') : null;
  if (out !== null) return out;
  const choices = id === null ? [] : choicesOf({ ...voice, times }, id);
  const choice = tapped(id, choices, incoming);
  if (choice !== null) return choice;
  const mended = memory.agent === null ? mendedByTitle(voice, memory, incoming.text) : null;
  if (mended !== null && incoming.choice === undefined) return { type: 'wantsChange', fact: mended };
  const topics = Object.values(parts.library.explain[memory.language]).map((page) => ({ id: page.id, words: [page.title, ...page.ask] }));
  const reads = (text: string): Heard =>
    read({
      text,
      choice: incoming.choice,
      language: memory.language,
      today: memory.today,
      ask: askOf(id, choices),
      known: memory.case,
      agentHolds: memory.agent !== null,
      topics,
    });
  const heard = reads(incoming.text);
  if (incoming.choice !== undefined || memory.agent !== null) return heard;
  const inLight = inItsLight(parts.library, memory, id, choices, incoming.text, guessed(id, incoming.text, heard, reads));
  const told = dayMended(memory, id, incoming.text, onceSold(memory, incoming.text, inLight, id === 'sale.when'));
  const meant = answersIt(id, incoming.text, told)
    ? told
    : forTheirCase(memory, incoming.text, placed(parts.library, memory.language, incoming.text, told));
  if (meant.type === 'unclear' && meant.light !== true && memory.misses >= 3 && id !== null && ask(id).fact !== null)
    return { ...meant, type: 'skipped', how: 'unknown' };
  const clear = plainlyMeant(incoming.text, id, withoutNews(memory, id, meant));
  const whole = asksMany.test(incoming.text) && typeof clear.topic === 'string' ? { ...clear, asksMore: true as const } : clear;
  return saidOnce(thawed, incoming.text, inOwnWords(incoming.text, warned(incoming.text, memory.today, memory.language, whole)));
}

/** Two sentences that ask, and more. */
const asksMany = /\w\?[^?]*\s\w[^?]*\w\s[^?]*\?/;

/** The careful sentence was said: again only where the words are darker than a doubt. The numbers stand in the chat. */
function saidOnce({ checked }: Thawed, text: string, { unsure, ...heard }: Heard): Heard {
  return unsure !== true || (checked === true && soundsFaint(text)) ? heard : { ...heard, unsure };
}

/** What must be told to a buyer or a tenant is another question than what must be told to us. */
const tellsOthers =
  /\b(?:do|must) (?:i|we) (?:have|need) to (?:tell|say|explain|disclose)\b.{0,30}\b(?:buyers?|tenants?|renters?|realtor|agent)\b/i;

/** A few words that answer the question, or ask for a page, and have no dark word: the reader of danger alone does not weigh them down. */
function plainlyMeant(text: string, id: AskId | null, heard: Heard): Heard {
  const fact = id === null ? null : ask(id).fact;
  const placed = typeof heard.topic === 'string' || heard.type === 'corrected' || (fact !== null && heard.facts?.[fact] !== undefined);
  if (heard.unsure !== true || !placed || !answersPlainly(text)) return heard;
  const { unsure: _, ...rest } = heard;
  return rest as Heard;
}

/** Told again what is known already, beside the question: not an answer, and so the question is put in other words and in the end left open. */
function withoutNews({ case: known, misses }: Memory, id: AskId | null, heard: Heard): Heard {
  const facts = Object.entries(heard.facts ?? {}) as [Fact, { value: unknown }][];
  const fact = id === null ? null : ask(id).fact;
  const old = ([name, { value }]: (typeof facts)[number]) => name !== fact && includes(known[name]?.value, value);
  if (heard.type !== 'answered' || heard.topic != null || fact === null || facts.length === 0 || !facts.every(old)) return heard;
  return misses >= 3 ? { type: 'skipped', how: 'unknown' } : { type: 'unclear', ...(heard.unsure === true ? { unsure: true } : {}) };
}

const includes = (known: unknown, told: unknown): boolean =>
  Array.isArray(known) && Array.isArray(told) ? told.every((one) => known.includes(one)) : known === told;

/** A page of another matter that is meant for this case: a bank that will not talk to who is not on the loan; the taxes on the house, not those on a debt. */
function nearTo(known: Case, topic: string): string | undefined {
  const other = knownValue(known, 'onNote') === 'other' || knownValue(known, 'role') === 'ex_spouse';
  if (topic === 'ignore_lender' && other) return split(known) ? 'divorce' : 'heirs';
  if (topic === 'taxes' && has(known, 'escrow_or_tax_or_insurance_increase'))
    return knownValue(known, 'loanType') === 'reverse' ? 'haf' : 'escrow';
  return undefined;
}

/** "What is left if I sell" is worked from the figures that were given. "Can I get it back" and "when do I have to leave" are about the time after the sale once the house is sold. */
function forTheirCase({ case: known }: Memory, text: string, heard: Heard): Heard {
  const topic = heard.type === 'asked' ? (heard.topic ?? '') : null;
  if (tellsOthers.test(text)) return { type: 'asked', topic: topic === 'served_papers' ? topic : null };
  if (topic === null) return heard;
  const near = nearTo(known, topic);
  if (near !== undefined) return { ...heard, topic: near };
  const figures = knownValue(known, 'homeValue') !== undefined && knownValue(known, 'mortgageBalance') !== undefined;
  if (topic === 'how_much_left' && figures && /\b(?:vend|sell|left|qued|sobr)/i.test(text)) return { ...heard, topic: 'my_numbers' };
  const wide = /^(?:chances|timeline|foreclosure|rights|stop_the_sale)$/.test(topic);
  return wide && (houseIsLost(known) || heard.facts?.paymentStatus?.value === 'foreclosed') ? { ...heard, topic: 'redemption' } : heard;
}

/** A question about the conversation itself has no fact to fill: its answer is a yes, a no or a way out. */
function askOf(id: AskId | null, choices: Choice[]) {
  if (id === null) return null;
  const { fact, kind } = ask(id);
  return fact === null ? null : { id, fact, kind, choices };
}
