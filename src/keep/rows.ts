import type { ChannelName, Entry } from '../message.ts';
import type { Row } from './sql.ts';
import type { Conversation } from './store.ts';
import type { Tables } from './tables.ts';

/** Rows of the tables as the house's own shapes. */

export function toConversation(row: Tables['conversations']): Conversation {
  return {
    id: row.id,
    channel: row.channel as ChannelName,
    user: row.user_id,
    language: row.language as Conversation['language'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    version: row.version,
    lastSeq: row.last_seq,
    lastAt: row.last_at,
    chartVersion: row.chart_version,
    snapshot: row.snapshot,
    life: JSON.parse(row.life) as Conversation['life'],
    erased: row.erased === 1,
  };
}

export function toEntry(row: Tables['entries']): Entry {
  return {
    ...(JSON.parse(row.body) as Omit<Entry, 'conversation' | 'seq' | 'at'>),
    conversation: row.conversation,
    seq: row.seq,
    at: row.at,
  };
}

export function fromEntry(entry: Entry): Tables['entries'] & Row {
  const { conversation, seq, at, ...rest } = entry;
  return { conversation, seq, at, body: JSON.stringify(rest) };
}
