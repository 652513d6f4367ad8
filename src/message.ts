import type { Language } from '../dialogs/heard.ts';

/**
 * The words that every room shares: what comes in, what goes out, and the machine-readable side of a bot message.
 * Types only, so that this page may be known everywhere (HOUSE.md section 4).
 */

/** One message, reduced by a channel to what matters. `messageId` is the client's own id: unique in its conversation. */
export type Incoming = {
  conversation: string;
  channel: ChannelName;
  messageId: string;
  /** 'joined': the one-time address for another device was used. */
  kind: 'opened' | 'message' | 'ended' | 'joined';
  /** What was typed, at most 4,000 characters. */
  text: string;
  /** What was tapped: the value of a choice that we offered. */
  choice?: string;
  /** BCP 47 tag that the client states, e.g. "es-MX". */
  locale?: string;
  /** ISO 8601 UTC time of arrival, from the one clock. */
  at: string;
  /** The client's channelData.clientActivityID, echoed back so that it can mark its message as sent. */
  clientActivityId?: string;
  /** The page or channel user id that the activity is stored under. */
  user?: string;
};
export type ChannelName = 'directline' | 'botframework' | 'terminal';

export type Choice = { title: string; value: string };

/** channelData.porchlight of HOUSE.md section 7: what clients and tests read instead of guessing from prose. */
export type PorchlightData = {
  state: string;
  lines: string[];
  ask?: { id: string; fact: string; kind: string; choices?: Choice[] };
  heard?: Record<string, unknown>;
  advice?: { gates: string[]; options: { option: string; standing: string }[] };
  sources: string[];
  left: number | null;
  speaker: 'bot' | 'agent';
  /** Extras for our own widget, never needed to understand the message. */
  cites?: Cite[];
  /** Terms of the field in the text, each with the page that explains it; a tap sends the choice "topic:<topic>". */
  terms?: { term: string; topic: string }[];
  /** Taps beside the answers to the question ("something is wrong"); each is also among the message's choices. */
  offers?: Choice[];
  why?: string;
  card?: Record<string, unknown>;
  agent?: string;
  language?: Language;
  quickExit?: boolean;
};

/** A claim's source as a person sees it. `checked` and `from` are ISO days. */
export type Cite = { id: string; source: string; url: string | null; from: string | null; checked: string };

/** One bubble that goes out. `text` alone is enough on a text-only channel. */
export type Outgoing = {
  author: 'bot' | 'agent';
  /** First name of the agent, where an agent speaks. */
  name?: string;
  kind: 'message' | 'end';
  text: string;
  language: Language;
  choices: Choice[];
  data: PorchlightData;
};

/**
 * One row of the transcript: an activity as every client of the conversation sees it, in order.
 * `seq` starts at 1 and has no gaps. `at` never goes back within a conversation.
 */
export type Entry = {
  conversation: string;
  seq: number;
  at: string;
  turn: number;
  author: 'user' | 'bot' | 'agent';
  name?: string;
  kind: 'message' | 'end';
  text: string;
  language: Language;
  choices: Choice[];
  data: PorchlightData | null;
  clientActivityId?: string;
  messageId?: string;
  /** seq of the entry that this one answers; absent for greetings, agents' messages and reminders. */
  replyTo?: number;
};
