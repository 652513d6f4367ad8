import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Http, HttpReply } from '../channels/http.ts';
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
  /** Signs the addresses of transcripts. */
  key: string;
  now: () => Date;
  /** The address that a hub can open, without a slash at the end; null where there is none. */
  publicUrl: () => string | null;
};
type Context = {
  value: { skill: string; urgency: string; language: string; leadId: string; summary: string };
  activities: Record<string, unknown>[];
  link: string | null;
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
      const value = { skill: 'loss-mitigation', urgency: urgency.level, language, leadId: id, summary };
      return { value, activities: JSON.parse(body), link: linkFor(options, conversation) };
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

const path = '/handoff/transcripts';
const goodForMs = 24 * 60 * 60_000;

/** Whoever has the address may read it for a day: it goes to the hub alone, over the channel's signed connection. */
function linkFor(options: ExternalOptions, conversation: string): string | null {
  const base = options.publicUrl();
  if (base === null) return null;
  const claim = Buffer.from(JSON.stringify([conversation, options.now().getTime() + goodForMs])).toString('base64url');
  return `${base}${path}/${claim}.${sign(options.key, claim)}`;
}

const sign = (key: string, claim: string): string => createHmac('sha256', key).update(`transcript\n${claim}`).digest('base64url');

/** The transcript behind an address that was given to a hub; removals for privacy hold here as everywhere, and after an erasure nothing is left. */
export function transcriptRoute(http: Http, options: ExternalOptions): void {
  http.route('GET', `${path}/:token`, async (request) => {
    const conversation = conversationIn(request.params.token ?? '', options);
    const held = conversation === null ? null : await options.store.conversation(conversation);
    if (held === null || held.erased) return nothing;
    const { type, body } = transcriptFile(await options.store.entries(held.id, 0), 'transcript');
    const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
    return { status: 200, headers, content: { type, body: `{"activities":${body}}` } };
  });
}

const nothing: HttpReply = { status: 404, json: { error: { code: 'NotFound', message: 'There is no transcript at this address.' } } };

function conversationIn(token: string, { key, now }: ExternalOptions): string | null {
  const [claim = '', signature = ''] = token.split('.');
  const [given, made] = [Buffer.from(signature), Buffer.from(sign(key, claim))];
  if (given.length !== made.length || !timingSafeEqual(given, made)) return null;
  const [conversation, until] = JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')) as [string, number];
  return until > now().getTime() ? conversation : null;
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
