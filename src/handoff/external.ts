import { PorchlightError } from '../errors.ts';
import type { Store } from '../keep/store.ts';
import { transcriptFile } from '../transcript.ts';

/** What a desk outside of the house needs of us, and what its word changes: the same turns that our own desk makes. */
export type ExternalOptions = {
  store: Pick<Store, 'conversation' | 'leadOf' | 'entries'>;
  /** The turn of an agent; `hub` stands for whoever speaks on the other side. */
  act: (act: { conversation: string; agent: { id: string; name: string }; do: 'take' | 'return'; messageId: string }) => Promise<unknown>;
  failed: (conversation: string, messageId: string) => Promise<unknown>;
  hubs: readonly string[];
};
type Context = {
  value: { skill: string; urgency: string; language: string; leadId: string; summary: string };
  activities: Record<string, unknown>[];
};

const hubId = 'hub';
/** The hub does not say who it is. */
const names = { en: 'An agent', es: 'Un agente' } as const;

export function externalDesk(options: ExternalOptions) {
  const { store } = options;
  return {
    hubs: options.hubs,
    /** Null where nobody is waited for. The summary holds no words and no facts of the person: those are in the transcript, which was agreed to. */
    async context(conversation: string): Promise<Context | null> {
      const [held, row] = await Promise.all([store.conversation(conversation), store.leadOf(conversation)]);
      if (held?.life.state !== 'waiting' || row === null) return null;
      const { id, language, urgency, kind } = row.lead;
      const summary = kind === 'safety' ? 'Safety first.' : `Asks for a person. Urgency: ${urgency.level}.`;
      const { body } = transcriptFile(await store.entries(conversation, 0), 'transcript');
      return { value: { skill: 'loss-mitigation', urgency: urgency.level, language, leadId: id, summary }, activities: JSON.parse(body) };
    },
    /** Changes something only where it fits what is so now. Answers whether it did. */
    async status(conversation: string, state: 'accepted' | 'failed' | 'completed', messageId: string): Promise<boolean> {
      const held = await store.conversation(conversation);
      if (held === null || held.erased) return false;
      const agent = { id: hubId, name: names[held.language] };
      const holds = held.life.state === 'agent' && held.life.agent === hubId;
      if (state === 'accepted' && held.life.state === 'waiting') return done(options.act({ conversation, agent, do: 'take', messageId }));
      if (state === 'failed' && held.life.state === 'waiting') return done(options.failed(conversation, messageId));
      if (state !== 'accepted' && holds) return done(options.act({ conversation, agent, do: 'return', messageId }));
      return false;
    },
  };
}

/** Somebody of our own was quicker: then the hub's word came too late. */
async function done(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof PorchlightError && error.status < 500) return false;
    throw error;
  }
}
