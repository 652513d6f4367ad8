import type { Choice, Entry } from '../../message.ts';

/**
 * What an agent does to a conversation, as the desk asks for it. `main` wires it to the turn, which changes the holder (life),
 * writes the transcript rows and sets the lead's standing in one transaction. An act whose messageId was seen before in the
 * conversation changes nothing and answers the first copy's rows. Throws AlreadyTaken when somebody else holds the conversation, and
 * PorchlightError only.
 */
export type DeskAct = (act: {
  conversation: string;
  agent: { id: string; name: string };
  do: 'take' | 'say' | 'return' | 'close' | 'pass';
  /** What the agent typed, for 'say': 1 to 4,000 characters. */
  text?: string;
  /** How it ended, for 'close': one of the ends that the page offers (page/labels.ts), or a few words. */
  outcome?: string;
  /** The colleague, for 'pass': the conversation changes hands in one step, and nobody else speaks in between. */
  to?: { id: string; name: string };
  /** Choices under the line, for 'say'. */
  choices?: Choice[];
  /** A call that the line agrees on (src/slot.ts), or null where it calls one off. */
  call?: string | null;
  messageId: string;
}) => Promise<{ entries: Entry[] }>;
