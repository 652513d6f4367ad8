import { type Fact, knownValue } from '../../dialogs/case.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { houseIsLost } from '../../dialogs/rules.ts';
import type { Thawed } from '../keep/restore.ts';
import type { Choice, Incoming } from '../message.ts';
import { mendedByTitle } from '../say/offers.ts';
import { choicesOf } from '../say/question.ts';
import { answersPlainly } from '../understand/danger.ts';
import { longest } from '../understand/plain.ts';
import { read } from '../understand/reading.ts';
import { speaksIn } from '../understand/speaks.ts';
import { placed } from './asked.ts';
import { type Parts, voiceOf } from './given.ts';
import { answersIt, guessed, inItsLight } from './meant.ts';
import { inOwnWords } from './ownWords.ts';
import { standingAsk } from './run.ts';
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
export function hear(parts: Parts, thawed: Thawed, whole: Incoming, times: Choice[]): Heard {
  const incoming = { ...whole, text: whole.text.slice(0, longest) };
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
  const told = inItsLight(parts.library, memory, id, choices, incoming.text, guessed(id, incoming.text, heard, reads));
  const meant = answersIt(id, incoming.text, told)
    ? told
    : forTheirCase(memory, incoming.text, placed(parts.library, memory.language, incoming.text, told));
  if (meant.type === 'unclear' && meant.light !== true && memory.misses >= 3 && id !== null && ask(id).fact !== null)
    return { ...meant, type: 'skipped', how: 'unknown' };
  return inOwnWords(
    incoming.text,
    warned(incoming.text, memory.today, memory.language, plainlyMeant(incoming.text, id, withoutNews(memory, id, meant))),
  );
}

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

/** "What is left if I sell" is worked from the figures that were given. "Can I get it back" and "when do I have to leave" are about the time after the sale once the house is sold. */
function forTheirCase({ case: known }: Memory, text: string, heard: Heard): Heard {
  const figures = knownValue(known, 'homeValue') !== undefined && knownValue(known, 'mortgageBalance') !== undefined;
  if (heard.type === 'asked' && heard.topic === 'how_much_left' && figures && /\b(?:vend|sell|left|qued|sobr)/i.test(text))
    return { ...heard, topic: 'my_numbers' };
  const wide = heard.type === 'asked' && /^(?:chances|timeline|foreclosure|rights|stop_the_sale)$/.test(heard.topic ?? '');
  return wide && (houseIsLost(known) || heard.facts?.paymentStatus?.value === 'foreclosed') ? { ...heard, topic: 'redemption' } : heard;
}

/** A question about the conversation itself has no fact to fill: its answer is a yes, a no or a way out. */
function askOf(id: AskId | null, choices: Choice[]) {
  if (id === null) return null;
  const { fact, kind } = ask(id);
  return fact === null ? null : { id, fact, kind, choices };
}
