import type { Heard } from '../dialogs/heard.ts';
import type { Spine } from './channels/channel.ts';
import { born, botSpeaks, type Life, live } from './handoff/life.ts';
import { restore, type Thawed } from './keep/restore.ts';
import type { Before, CallsNow, Work } from './keep/store.ts';
import type { Entry, Incoming, Outgoing } from './message.ts';
import { sorry } from './say/sorry.ts';
import { type AgentAct, acting, failing } from './turn/acting.ts';
import { isBack, linkUsed, welcomeBack } from './turn/back.ts';
import { callLines, speaksOfCall, tappedTime, timesFor, wishFor } from './turn/calls.ts';
import { finish } from './turn/finish.ts';
import { type Parts, voiceOf } from './turn/given.ts';
import { hear, spoken } from './turn/hear.ts';
import { withoutContacts } from './turn/kept.ts';
import { languageOf } from './turn/parts.ts';
import { standingAsk } from './turn/run.ts';
import { scrub } from './understand/scrub.ts';
import { understand } from './understand/understand.ts';

/** The spine: one message in, replies out (HOUSE.md section 5). Everything it needs is handed in. */
export type Turning = Pick<Spine, 'hear'> & {
  /** Throws ConversationNotFound; an act whose messageId was seen before changes nothing and answers the first copy's rows. */
  agentActs(act: AgentAct): Promise<{ entries: Entry[] }>;
  /** Nobody took it, or an outside desk refused: the person is told once. Changes nothing where nobody is being waited for. */
  deskFailed(conversation: string, messageId: string): Promise<{ entries: Entry[] }>;
  /** What is said when the store cannot keep a turn; never stored. */
  sorry(incoming: Incoming): Outgoing[];
};

export function makeTurn(parts: Parts): Turning {
  return {
    sorry: (incoming) => apologyFor(parts, incoming),
    async hear(incoming) {
      if (incoming.kind === 'ended') return { duplicate: false, user: null, replies: [] };
      const key = { conversation: incoming.conversation, messageId: incoming.messageId, now: incoming.at };
      const done = await parts.store.inTurn(key, (before) => hearing(parts, incoming, before));
      return {
        duplicate: done.duplicate,
        user: done.entries.find(({ author }) => author === 'user') ?? null,
        replies: done.entries.filter(({ author }) => author !== 'user'),
      };
    },
    async agentActs(act) {
      const now = parts.now().toISOString();
      const done = await parts.store.inTurn({ conversation: act.conversation, messageId: act.messageId, now }, (before) =>
        acting(parts, act, now, before),
      );
      return { entries: done.entries };
    },
    async deskFailed(conversation, messageId) {
      const now = parts.now().toISOString();
      const done = await parts.store.inTurn({ conversation, messageId, now }, (before) => failing(parts, now, before));
      return { entries: done.entries };
    },
  };
}

/** Steps 3 to 7 for a message of the homeowner. Pure but for ids. */
export function hearing(parts: Parts, incoming: Incoming, before: Before): ReturnType<Work> {
  const today = parts.dayOf(new Date(incoming.at));
  const thawed = restore(before, { today, language: languageOf(incoming.locale) });
  if (thawed === 'needs heard') return thawed;
  if (incoming.kind === 'opened') return opening(parts, incoming, before, thawed);
  if (incoming.kind === 'joined') return joining(parts, incoming, before, thawed);
  const clean = scrub(incoming.text, thawed.lastText);
  const memory = thawed.state.context;
  const asksWhen = standingAsk(thawed.state) === 'contact.best_time' && parts.calls !== undefined;
  if (asksWhen && before.calls === undefined) return 'needs calls';
  const times = asksWhen ? timesFor(parts, memory, before.calls, incoming.at) : [];
  const first = hear(parts, thawed, { ...incoming, text: clean.text }, times);
  const text = withoutContacts(clean.text, first, thawed.state.context);
  const heard = text === clean.text ? first : hear(parts, thawed, { ...incoming, text }, times);
  const life = live(before.conversation?.life ?? born, { type: 'homeownerSpoke' });
  if (parts.calls !== undefined && speaksOfCall({ ...incoming, text }, heard)) {
    if (before.calls === undefined) return 'needs calls';
    const done = aboutCall(parts, { before, thawed, incoming, text, life, now: incoming.at }, before.calls);
    if (done !== null) return done;
  }
  const whole = { ...heard, ...(clean.removed.length > 0 ? { removed: clean.removed } : {}), ...spoken(thawed, text, heard) };
  const back = isBack(before, incoming.at) ? welcomeBack(voiceOf(parts, thawed.state.context), thawed, whole) : [];
  return finish(parts, { before, thawed, heard: whole, incoming, text, life, now: incoming.at, agentSays: [], first: back });
}

/** The address for another device was used: said at once, whoever holds the conversation, and the question that stood is put again. */
function joining(parts: Parts, incoming: Incoming, before: Before, thawed: Thawed): ReturnType<Work> {
  const { conversation } = before;
  if (conversation === null || conversation.erased) return 'nothing';
  const { life } = conversation;
  const told = linkUsed(voiceOf(parts, thawed.state.context), thawed);
  const [first, agentSays] = botSpeaks(life) ? [told, []] : [[], told];
  return finish(parts, { before, thawed, heard: null, incoming: null, text: '', life, now: incoming.at, first, agentSays, asks: true });
}

type AboutCall = { before: Before; thawed: Thawed; incoming: Incoming; text: string; life: Life; now: string };

/** A time that was tapped, or a wish about the call that stands; null: it was about something else. While an agent holds, they hear the wish. */
function aboutCall(parts: Parts, going: AboutCall, calls: CallsNow): ReturnType<Work> | null {
  const memory = going.thawed.state.context;
  const picked = tappedTime(going.incoming, memory);
  if (picked !== null) return finish(parts, { ...going, heard: picked, agentSays: [], picks: String(picked.facts?.bestTime?.value) });
  const wish = botSpeaks(going.life) ? wishFor(going.text, calls) : null;
  if (wish === null) return null;
  const off = { slot: null, by: 'homeowner', agent: null } as const;
  const said = callLines(parts, memory, wish, calls, going.now);
  return finish(parts, { ...going, heard: null, agentSays: said, ...(wish === 'drop' ? { call: off } : {}) });
}

/** The first opening greets; a later one, after most of a day, says in one line where we were; any other changes nothing. */
function opening(parts: Parts, incoming: Incoming, before: Before, thawed: Thawed): ReturnType<Work> {
  const { conversation } = before;
  if (!thawed.fresh && !isBack(before, incoming.at)) return 'nothing';
  const heard: Heard = { type: thawed.fresh ? 'opened' : 'cameBack' };
  const life = conversation?.life ?? born;
  return finish(parts, { before, thawed, heard, incoming, text: '', life, now: incoming.at, agentSays: [] });
}

/** What is said when nothing could be kept: the numbers that help, and the safety lines where the message carried danger. */
function apologyFor(parts: Parts, incoming: Incoming): Outgoing[] {
  const language = languageOf(incoming.locale);
  const heard = understand({
    text: scrub(incoming.text).text,
    language,
    today: parts.dayOf(parts.now()),
    ask: null,
    known: {},
    topics: [],
  });
  const text = sorry(parts.library, language, heard.type === 'danger' ? heard.danger : null);
  return [
    {
      author: 'bot',
      kind: 'message',
      text,
      language,
      choices: [],
      data: { state: 'sorry', lines: ['sorry'], sources: [], left: null, speaker: 'bot' },
    },
  ];
}
