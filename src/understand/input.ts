import type { Case } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import type { Ask } from './answer.ts';

/** What a turn knows when a message comes in. `today` is an ISO day; `topics` the search index of explain/. */
export type Input = {
  text: string;
  choice?: string;
  language: Language;
  today: string;
  ask: Ask | null;
  known: Case;
  /** An agent holds the conversation: only danger, stop and erase are for us. */
  agentHolds?: boolean;
  topics: readonly { id: string; words: string[] }[];
};
