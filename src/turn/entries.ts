import type { Entry, Incoming, Outgoing } from '../message.ts';

/** Transcript rows of a turn: the person's own message first, whole, then the replies to it. */
type Row = Omit<Entry, 'seq' | 'conversation'>;

export function entriesOf(given: {
  incoming: Incoming | null;
  text: string;
  out: Outgoing[];
  turn: number;
  at: string;
  lastSeq: number;
  language: Entry['language'];
}): Row[] {
  const { incoming, out, turn, at, lastSeq } = given;
  const own = incoming !== null && incoming.kind === 'message' ? [userRow(given, incoming)] : [];
  const replyTo = own.length > 0 ? lastSeq + 1 : undefined;
  return [...own, ...out.map((one): Row => ({ ...one, turn, at, ...(replyTo === undefined ? {} : { replyTo }) }))];
}

function userRow(given: { text: string; turn: number; at: string; language: Entry['language'] }, incoming: Incoming): Row {
  return {
    at: given.at,
    turn: given.turn,
    author: 'user',
    kind: 'message',
    text: given.text,
    language: given.language,
    choices: [],
    data: null,
    messageId: incoming.messageId,
    ...(incoming.clientActivityId === undefined ? {} : { clientActivityId: incoming.clientActivityId }),
  };
}
